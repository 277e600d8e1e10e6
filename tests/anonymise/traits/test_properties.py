"""What holds for every text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kollegial.anonymise.review.wording import LONGEST
from kollegial.anonymise.traits import Sort, combinations, offers, traits_in
from tests.anonymise import strategies

_PIECES = (
    *(
        "Bestatter",
        "Zwillinge",
        "Werksfeuerwehr",
        "Zeugen",
        "Jehovas",
        "aus",
        "Eritrea",
        "syrische",
    ),
    *("einzige", "Hebamme", "im", "Dorf", "fünf", "Kinder", "hat", "7", "Geschwister", "Zeitung"),
    *("stand", "als", "Lehrerin", "Mutter:", "ist", "13 Jahre alt", "am 3.5.2024", "März 2024"),
    *(
        "„",
        "“",
        '"',
        "»",
        "«",
        "[Person A]",
        "[Kind B]",
        "[Ort 1]",
        "\ufffc",
        "\n\n",
        ".",
        ",",
        "(",
    ),
    *(
        "kein",
        "ohne",
        "Bochum",
        "Down-Syndrom",
        "\u0308",
        "\u00ad",
        "İ",
        "ﬁ",
        "👩‍👧",
        "\x00",
        "a" * 70,
    ),
)
notes = st.lists(
    st.tuples(st.sampled_from(_PIECES), st.sampled_from((" ", " ", "", "\n", "-"))), max_size=30
).map(lambda pairs: "".join(piece + gap for piece, gap in pairs))
texts = st.one_of(strategies.texts, notes)
fields = st.dictionaries(st.sampled_from(("group", "notes.0", "contribution.1")), texts, max_size=3)


@given(fields)
@settings(max_examples=200)
def test_traits_are_sorted_and_within_the_text(given_fields: dict[str, str]) -> None:
    order = list(given_fields)
    found = traits_in(given_fields)
    places = [(order.index(each.field), each.start, each.end) for each in found]
    assert places == sorted(places)
    for each in found:
        text = given_fields[each.field]
        assert 0 <= each.start < each.end <= len(text)
        assert text[each.start : each.end].strip()
        assert 1 <= each.weight <= 4
        assert 0 <= each.paragraph <= text.count("\n")
        assert each.about is None or each.about in text


@given(fields)
@settings(max_examples=200)
def test_traits_of_one_sort_never_overlap(given_fields: dict[str, str]) -> None:
    found = traits_in(given_fields)
    for name in given_fields:
        for sort in Sort:
            same = [each for each in found if each.field == name and each.sort is sort]
            for one, other in pairwise(same):
                assert one.end <= other.start


@given(fields)
def test_the_same_text_gives_the_same(given_fields: dict[str, str]) -> None:
    once, again = traits_in(given_fields), traits_in(dict(given_fields))
    assert once == again
    assert combinations(once) == combinations(again)


@given(texts, texts)
def test_a_field_knows_nothing_of_the_other(one: str, other: str) -> None:
    both = traits_in({"a": one, "b": other})
    assert both == traits_in({"a": one}) + traits_in({"b": other})


@given(texts)
@settings(max_examples=200)
def test_offers_may_stand_and_do_not_hold_the_original(text: str) -> None:
    for trait in traits_in({"text": text}):
        for language in ("de", "en"):
            made = offers(trait, text, language)
            assert len({offer.key for offer in made}) == len(made)
            for offer in made:
                assert len(offer.wording) <= LONGEST
                assert "\n" not in offer.wording
                assert "~" not in offer.wording
                original = text[trait.start : trait.end].casefold()
                assert len(original) < 3 or original not in offer.wording.casefold()


@given(fields)
def test_a_warning_holds_several_sorts_at_places_of_their_own(given_fields: dict[str, str]) -> None:
    found = set(traits_in(given_fields))
    used: list[object] = []
    for warning in combinations(found):
        assert len(set(warning.sorts)) == len(warning.sorts) >= 2
        assert warning.score == sum(each.weight for each in warning.traits)
        assert set(warning.traits) <= found
        used += warning.traits
    assert len(used) == len(set(used))


@pytest.mark.slow
def test_a_megabyte_is_no_trouble() -> None:
    sentence = "Die Zwillinge des Bestatters sind 13 Jahre alt und gehen in die Waldorfschule. "
    text = "\n\n".join([sentence * 5] * 2600)
    found = traits_in({"text": text})
    assert len(found) == 4 * 5 * 2600
    assert len(combinations(found)) == 2600
