"""Whatever way a hidden string comes back, the second look never lets it pass."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from kollegial.anonymise import Anonymiser, Review
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.second_look import (
    Hidden,
    Kept,
    Outcome,
    SecondLook,
    second_look,
    second_look_of,
)
from kollegial.anonymise.text.tokens import fold
from tests.anonymise.strategies import fields, texts

few = settings(max_examples=150, deadline=None)

# Surnames and first names of many origins that are no words of German.
NAMES = st.sampled_from(
    "Kowalczyk Nolting Özdemir Yıldırım Nguyễn Okonkwo Abdelrahman Stępień Wolkenstein Jasmin"
    " Krzysztof Mbappé Šimunović Haddad Petrović Bergström Schäuffele Großkreutz Hoàng".split()
)
# What a group might write once all is anonymised.
SENTENCES = st.sampled_from(
    (
        "Die Gruppe sprach lange über {} und den nächsten Schritt.",
        "[Person A] fragt, ob {} davon weiß. Niemand antwortet.",
        "Ergebnis: {}",
        "{}",
        "Im Gespräch mit [Mutter] fiel {} mehrmals, auch in der Pause.",
        "Offen blieb ({}), wer bis zum nächsten Treffen anruft.",
    )
)
Disguise = Callable[[str], str]
DISGUISES: tuple[Disguise, ...] = (
    str,
    str.lower,
    str.upper,
    str.title,
    fold,
    lambda name: fold(name).capitalize(),
    lambda name: unicodedata.normalize("NFD", name),
    lambda name: f"{name}s",
    lambda name: f"{name.lower()}s",
    lambda name: f"{name}’s",
    lambda name: f"{name}sche",
    lambda name: f"{name}chen",
    " ".join,
    lambda name: "-".join(name.upper()),
    ". ".join,
    lambda name: f"{name[:3]}-\n{name[3:]}",
    lambda name: f"{name[:4]}-{name[4:]}",
    lambda name: f"{name[:3]}\u00ad{name[3:]}",
    lambda name: f"{name[:3]}\u200b{name[3:]}",
    lambda name: f"{fold(name)}@web.de",
    lambda name: f"{fold(name)}@",
    lambda name: f"@{fold(name)}_2012",
    lambda name: f"{fold(name)}2012",
    lambda name: f"bericht_{fold(name)}.pdf",
    lambda name: f"C:\\akten\\{name}.docx",
    lambda name: f"Nicht{name.lower()}",
    lambda name: f"{name}haus",
    lambda name: f"{name}, Peter",
    lambda name: f"{name}-Nachbar",
)
DIGITS = st.text("0123456789", min_size=5, max_size=14).filter(lambda digits: len(set(digits)) > 1)
JOINTS = st.sampled_from(("", " ", "-", "/", ".", " / ", " - ", ") ", "\u00a0", "–"))
NUMBERED = st.sampled_from(
    (Kind.FILE_NUMBER, Kind.PERSONNEL_NUMBER, Kind.INSURANCE_NUMBER, Kind.OTHER, Kind.PHONE)
)
# Texts in which nothing tells of anybody, though some words are names elsewhere.
HARMLESS = (
    "Im Sommer ging es besser, die kleinen Schritte halfen. [Person A] ist zufrieden.",
    "[Mutter] und [Kind A] kommen [Datum 1] zum Gespräch; [Lehrkraft A] bereitet es vor.",
    "Die Sozialisation in der Familie ist ein Thema. Eines Tages klärt es sich.",
    "Wir fragen uns: Was braucht das Kind? Wer spricht mit [Person B]?",
    "Drei Ideen: 1. Ruhe, 2. Zeit, 3. ein fester Platz. Nach dem Essen reden alle.",
    "Ein Koch kocht, jeder Bauer erntet, und niemand ist wie [Person C]s Onkel.",
)
EVERYDAY = ("Sommer", "Klein", "Essen", "Koch", "Bauer", "Lisa", "Ines", "Tom")


SHORT = 5


def looked(text: str, *hidden: Hidden) -> SecondLook:
    """By its own eyes, without the rules."""
    return second_look({"before": "Alles gut.", "a": text}, hidden, rules=())


@few
@given(NAMES, NAMES, SENTENCES, st.sampled_from(DISGUISES))
def test_a_name_stops_however_it_is_written(
    first: str, last: str, sentence: str, disguise: Disguise
) -> None:
    text = sentence.format(disguise(last))
    verdict = looked(text, Hidden(f"{first} {last}", Kind.PERSON)).verdict
    # A short name inside a longer word ("Nichthoang") may be chance: there a person looks.
    assert verdict is Outcome.STOP or (len(last) <= SHORT and verdict is Outcome.CHECK), text


@few
@given(NAMES, SENTENCES)
def test_a_name_that_was_hidden_inflected_stops(name: str, sentence: str) -> None:
    text = sentence.format(name)
    for form in (f"{name}s", f"{name}sche", name.upper()):
        assert looked(text, Hidden(form, Kind.PERSON)).verdict is Outcome.STOP, (form, text)
    doubted = Hidden(name, Kind.PERSON, sure=False)
    assert looked(text, doubted).points


@few
@given(st.sampled_from(("Mark Klein", "Rose Winter", "Bo Li", "An Na Wei")), SENTENCES, st.data())
def test_a_full_name_of_everyday_words_stops(name: str, sentence: str, data: st.DataObject) -> None:
    words = name.split()
    order = data.draw(st.sampled_from((words, [words[-1], *words[:-1]])))
    joint = data.draw(st.sampled_from((" ", ", ", "-", "_", ".", "\n", "")))
    shown = joint.join(order)
    text = sentence.format(data.draw(st.sampled_from((shown, shown.lower(), shown.upper()))))
    assert looked(text, Hidden(name, Kind.PERSON)).verdict is Outcome.STOP, text


@few
@given(DIGITS, NUMBERED, SENTENCES, st.data())
def test_a_number_stops_in_any_grouping(
    digits: str, kind: Kind, sentence: str, data: st.DataObject
) -> None:
    def grouped() -> str:
        return "".join(digit + data.draw(JOINTS) for digit in digits[:-1]) + digits[-1]

    text = sentence.format(grouped())
    assert looked(text, Hidden(grouped(), kind)).verdict is Outcome.STOP, text


@few
@given(st.permutations(HARMLESS), st.booleans())
def test_a_clean_result_passes(sentences: list[str], with_rules: bool) -> None:
    hidden = [Hidden(name, Kind.PERSON) for name in EVERYDAY]
    hidden += [Hidden("0234 5551234", Kind.PHONE), Hidden("Lindenstraße 12", Kind.STREET)]
    texts = {"a": " ".join(sentences[:3]), "b": "\n".join(sentences[3:])}
    look = second_look(texts, hidden, rules=None if with_rules else ())
    assert look.points == ()


@few
@given(fields, st.lists(st.builds(Hidden, texts, st.sampled_from(Kind)), max_size=4), st.data())
def test_any_text_any_secret(
    given_fields: dict[str, str], hidden: list[Hidden], data: st.DataObject
) -> None:
    kept = []
    for name, text in given_fields.items():
        end = data.draw(st.integers(0, len(text)))
        kept.append(Kept(name, end // 2, end, worded=data.draw(st.booleans())))
    look = second_look(given_fields, hidden, kept)
    last: dict[str, int] = {}
    for point in look.points:
        assert last.get(point.field, 0) <= point.start < point.end
        assert point.end <= len(given_fields[point.field])
        last[point.field] = point.end
    for each in kept:
        inside = (p for p in look.stops if p.field == each.field and not each.worded)
        assert not any(p.start < each.end and each.start < p.end for p in inside)
    assert look == second_look(given_fields, hidden, kept)


@few
@given(fields)
def test_what_is_rejected_never_stops_at_its_place(given_fields: dict[str, str]) -> None:
    review = Review(given_fields, Anonymiser(detector=None).find(given_fields))
    for item in review.items:
        review = review.reject(item)
    places = {item.place for item in review.items}
    for point in second_look_of(review).stops:
        for name, start, end in places:
            assert point.field != name or point.end <= start or end <= point.start
