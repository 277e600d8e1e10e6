"""Who is one person and who stays two."""

from __future__ import annotations

import pytest

from kollegial.anonymise import Anonymiser, Finding
from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.finding import Band
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.linking.link import INITIALS, SEVERAL, SIMILAR, SLIP
from tests.anonymise.roles.helpers import unmarked


class Marked:
    """Finds exactly the names that are marked, so that nothing but linking is tested."""

    name = "marked"

    def __init__(self, text: str, places: list[tuple[int, int]]) -> None:
        self._text = text
        self._places = places

    def spans(self, text: str) -> list[Span]:
        """The marked names that are still to be seen."""
        seen = [(a, b) for a, b in self._places if text[a:b] == self._text[a:b]]
        return [Span(a, b, Kind.PERSON, 0.9, self.name, "marked") for a, b in seen]


def found(marked: str, *listed: str) -> tuple[Finding, ...]:
    """The findings of a text in which the names are marked."""
    text, places = unmarked(marked)
    recognisers = [Marked(text, places)]
    return Anonymiser(listed, detector=None, recognisers=recognisers).find({"a": text})


def people(marked: str, *listed: str) -> list[str]:
    """For each marked name whom it means, as letters in the order of appearance."""
    letters: dict[str, str] = {}
    result = []
    for finding in found(marked, *listed):
        if finding.kind is Kind.PERSON:
            letters.setdefault(finding.entity, chr(ord("a") + len(letters)))
            result.append(letters[finding.entity])
    return result


ONE = [
    "⟦Jasmin Kowalczyk⟧, Frau ⟦Kowalczyk⟧, ⟦Jasmin⟧, ⟦Kowalczyks⟧ Antrag, ⟦jasmin⟧",
    "⟦Jasmin Kowalczyk⟧. ⟦J. Kowalczyk⟧, ⟦Jasmin K.⟧, ⟦Kowalczyk, Jasmin⟧, ⟦Kowalczyk, J.⟧",
    "⟦J. Kowalczyk⟧ kam, dann ⟦Jasmin Kowalczyk⟧",
    "⟦Jasmin Kowalczyk⟧, Frau ⟦Kowalzcyk⟧, ⟦Kowalcyk⟧, ⟦Jasmin Kowalczxk⟧",
    "Frau ⟦Kowalczyk⟧ und Frau ⟦KOWALCZYK⟧",
    "Frau ⟦Ludewig⟧, ⟦Ludewigs⟧ Bericht",
    "⟦Leon⟧ (8), ihr Sohn ⟦Leon⟧, ⟦Leon Brandt⟧",
    "⟦Walter Grünberg⟧ und Herr ⟦Grünberg⟧",
    "die Tochter ⟦Susanne Grünberg-Tiede⟧, Frau ⟦Grünberg-Tiede⟧, Frau ⟦Tiede⟧",
    "Frau ⟦K.⟧ und Fr. ⟦K.⟧ und ⟦K.⟧",
    "⟦Leon⟧, ⟦Leon weint⟧, ⟦Leons Zwei⟧, ⟦Leon Brandt⟧",
    "⟦Ursula von der Heide⟧ und Frau ⟦von der Heide⟧",
]


@pytest.mark.parametrize("marked", ONE)
def test_one_person(marked: str) -> None:
    assert set(people(marked)) == {"a"}


TWO = [
    ("Frau ⟦Kowalczyk⟧ und Herr ⟦Kowalczyk⟧", "ab"),
    ("⟦Jasmin Kowalczyk⟧, ⟦Peter Kowalczyk⟧, ⟦J. Kowalczyk⟧, ⟦P. Kowalczyk⟧", "abab"),
    ("⟦J. Kowalczyk⟧ und ⟦P. Kowalczyk⟧", "ab"),
    ("⟦Jasmin Kowalczyk⟧, ⟦Jasmin Peters⟧, ⟦Jasmin K.⟧, ⟦Jasmin P.⟧", "abab"),
    ("⟦Jasmin Peters⟧ und ⟦Jasmin K.⟧", "ab"),
    ("⟦Jasmin Kowalczyk⟧, Familie ⟦Kowalczyk⟧, die ⟦Kowalczyks⟧", "abb"),
    ("der Sohn ⟦Leon⟧ und der Vater ⟦Leon⟧", "ab"),
    ("⟦Tarek Masri⟧ (12), Herr ⟦Khaled Masri⟧, Herr ⟦Masri⟧", "abb"),
    ("⟦Peter Müller⟧, ⟦Klaus Peter⟧, Herr ⟦Peter⟧", "abb"),
    ("⟦Edeltraud Grünberg⟧, ⟦Susanne Grünberg-Tiede⟧, Frau ⟦Grünberg⟧", "aba"),
    ("⟦Jasmin Kowalczyk⟧ und Frau ⟦K.⟧", "ab"),
    ("⟦Martina Schubert⟧ und ⟦Martin Schubert⟧", "ab"),
    ("Frau ⟦Schmidt⟧ und Frau ⟦Schmitt⟧", "ab"),
    ("Frau ⟦Maier⟧ und Frau ⟦Meier⟧", "ab"),
]


@pytest.mark.parametrize(("marked", "expected"), TWO)
def test_two_people(marked: str, expected: str) -> None:
    assert "".join(people(marked)) == expected


UNSURE = [
    ("⟦Jasmin Kowalczyk⟧, ⟦Dorota Kowalczyk⟧, Frau ⟦Kowalczyk⟧", SEVERAL, 2),
    ("⟦Jasmin Kowalczyk⟧ und Frau ⟦K.⟧", INITIALS, 1),
    ("⟦Jasmin Kowalczyk⟧ und ⟦J. K.⟧", INITIALS, 1),
    ("der Sohn ⟦Leon⟧, der Vater ⟦Leon⟧, und ⟦Leon⟧", SEVERAL, 2),
    ("Herr ⟦Yılmaz⟧, Frau ⟦Yılmaz⟧, ⟦Yılmaz⟧", SEVERAL, 2),
    ("Frau ⟦Schmidt⟧ und Frau ⟦Schmitt⟧", SIMILAR, 1),
    ("⟦Jasmin Kowalczyk⟧ und ⟦Jasmin Kowalczik⟧", SIMILAR, 1),
    ("⟦Jasmin Kowalczyk⟧ und Frau ⟦Kowalzcyk⟧", SLIP, 0),
]


@pytest.mark.parametrize(("marked", "reason", "others"), UNSURE)
def test_unsure_says_so(marked: str, reason: str, others: int) -> None:
    *before, last = found(marked)
    assert last.reason == reason
    assert last.band is Band.CHECK
    assert len(last.unsure_with) == others
    assert set(last.unsure_with) <= {each.entity for each in before}
    assert last.entity not in last.unsure_with


def test_sure_people_are_sure() -> None:
    sure = found("⟦Jasmin Kowalczyk⟧, Frau ⟦Kowalczyk⟧, ⟦Jasmin⟧")
    assert {(each.reason, each.band, each.unsure_with) for each in sure} == {
        ("marked", Band.SURE, ())
    }


def test_initials_of_nobody_known_are_not_unsure() -> None:
    (only,) = found("Frau ⟦K.⟧ kam.")
    assert (only.band, only.unsure_with) == (Band.SURE, ())


def test_the_list_knows_more_than_the_text() -> None:
    marked = "Frau ⟦Kowalczyk⟧, ⟦Jasmin⟧"
    assert people(marked) == ["a", "b"]
    assert people(marked, "Jasmin Kowalczyk") == ["a", "a"]


@pytest.mark.parametrize(
    ("marked", "listed", "expected"),
    [
        ("⟦Rüdiger Müller⟧ und ⟦Muller⟧", "Rüdiger Müller", "aa"),
        ("⟦Jasmin Kowalczyk⟧ und ⟦Jassi⟧", "Jasmin Kowalczyk", "ab"),
        ("⟦Thomas Brinkmann⟧ und ⟦TB⟧", "Thomas Brinkmann", "ab"),
    ],
)
def test_other_spellings_of_the_list(marked: str, listed: str, expected: str) -> None:
    assert "".join(people(marked, listed)) == expected
    *_others, last = found(marked, listed)
    assert len(last.unsure_with) == (expected == "ab")


def test_somebody_only_on_the_list_is_no_candidate_in_the_text() -> None:
    (only,) = found("⟦Kowalczyk⟧", "Jasmin Kowalczyk", "Peter Kowalczyk")
    assert (only.reason, only.unsure_with) == (SEVERAL, ())


def test_many_people_are_linked_in_linear_time() -> None:
    names = [f"{a}{b}{c}ari" for a in "BDFGKLMNPR" for b in "aeiouäöü" for c in "bdfgklmn"]
    marked = ". ".join(f"⟦Anna {name}⟧ und Frau ⟦{name}⟧ und ⟦{name[:-1]}⟧" for name in names)
    assert len(found(marked)) == 3 * len(names)
