"""Whatever the group enters is found, in every form and in any sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kollegial.anonymise.claims.resolve import resolve
from kollegial.anonymise.glossary import Glossary
from kollegial.anonymise.lexicon import likely
from kollegial.anonymise.recognisers.names import NameRecogniser
from kollegial.anonymise.text.tokens import fold

FIRST = (
    "Jasmin",
    "Mehmet",
    "Dorota",
    "Anna-Lena",
    "Oleksandr",
    "Xhemile",
    "Ngọc",
    "Jürgen",
    "Çağla",
)
LAST = (
    *("Kowalczyk", "Brinkschulte", "Yıldırım", "Müller-Lüdenscheidt", "Okonkwo", "Abubakari"),
    *("Wiśniewski", "von Bassewitz", "Großkreutz", "Nguyen", "Popescu", "Sivanesan"),
)
SENTENCES = (
    "{}",
    "Gestern war {} wieder da.",
    "Ich habe mit {} gesprochen, das war gut.",
    "Das Heft von {} fehlt.\nUnd nun?",
    "({})",
    "„{}“, rief sie.",
    "wer hat {} gesehen",
    "• {}: kommt später",
    "Da hat {} Angst bekommen.",
    "die Akte „{}“ liegt oben",
)
names = st.tuples(st.sampled_from(FIRST), st.sampled_from(LAST))
sentences = st.sampled_from(SENTENCES)


def umlauts(name: str) -> str:
    for one, other in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")):
        name = name.replace(one, other)
    return name


FORMS: dict[str, Callable[[str], str]] = {
    "as entered": lambda name: name,
    "lower case": str.lower,
    "capitals": str.upper,
    "genitive": lambda name: f"{name}s",
    "apostrophe": lambda name: f"{name}’s",
    "-sche": lambda name: f"{name}sche",
    "without umlauts": umlauts,
    "plain letters": lambda name: name.replace("ü", "u").replace("ö", "o").replace("ß", "ss"),
}


def hidden(entry: str, text: str, needle: str) -> bool:
    """Whether every word of ``needle`` in ``text`` is claimed once ``entry`` is listed."""
    recogniser = NameRecogniser(Glossary.of([entry]))
    spans = resolve(text, recogniser.spans(text))
    at = text.index(needle)
    letters = [i for i in range(at, at + len(needle)) if text[i].isalpha()]
    return all(any(span.start <= i < span.end for span in spans) for i in letters)


@pytest.mark.parametrize("form", FORMS)
@given(names, sentences)
def test_a_surname_in_every_form(form: str, name: tuple[str, str], sentence: str) -> None:
    first, last = name
    written = FORMS[form](last.removeprefix("von "))
    text = sentence.format(written)
    assert hidden(f"{first} {last}", text, written)


@pytest.mark.parametrize("form", ["as entered", "lower case", "capitals", "genitive"])
@given(names, sentences)
def test_a_full_name_in_every_form(form: str, name: tuple[str, str], sentence: str) -> None:
    written = FORMS[form](" ".join(name))
    assert hidden(" ".join(name), sentence.format(written), written)


@given(names, sentences, st.data())
@settings(max_examples=300)
def test_a_name_with_one_slip(name: tuple[str, str], sentence: str, data: st.DataObject) -> None:
    """From five letters on; what is a word or another first name by the slip stays."""
    long = [part for part in name if part.isalpha() and len(part) >= 5]
    assume(long)
    word = data.draw(st.sampled_from(long))
    at = data.draw(st.integers(1, len(word) - 2))
    slip = data.draw(st.sampled_from(("leave out", "double", "swap", "other")))
    written = {
        "leave out": word[:at] + word[at + 1 :],
        "double": word[:at] + word[at] + word[at:],
        "swap": word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        "other": word[:at] + "x" + word[at + 1 :],
    }[slip]
    key = fold(written)
    assume(not likely.everyday(key) and not likely.given(key))
    assert hidden(" ".join(name), sentence.format(written), written)


@given(names, sentences)
def test_initial_and_surname(name: tuple[str, str], sentence: str) -> None:
    first, last = name
    written = f"{first[0]}. {last}"
    assert hidden(" ".join(name), sentence.format(written), written)


@given(st.lists(names, min_size=1, max_size=40), sentences)
def test_a_long_list_finds_the_same(listed: list[tuple[str, str]], sentence: str) -> None:
    entries = [" ".join(name) for name in listed]
    text = sentence.format(entries[0])
    spans = resolve(text, NameRecogniser(Glossary.of(entries)).spans(text))
    assert spans
