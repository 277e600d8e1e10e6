"""The dotted band: few words on ordinary texts, and never a name that nothing explains."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.anonymise import Anonymiser, Finding
from kollegial.anonymise.claims.unknown import Unknown, unknown_words
from kollegial.anonymise.kinds import Kind
from tests.anonymise.test_samples import GOLD, sample

CASES = (Path(__file__).parents[1] / "texts" / "cases.txt").read_text(encoding="utf-8")
MOST_OF_100 = 2.0


def shown(text: str, *findings: Finding) -> list[str]:
    return [text[each.start : each.end] for each in unknown_words({"text": text}, findings)]


def finding(text: str, part: str) -> Finding:
    start = text.index(part)
    return Finding(
        *("text", start, start + len(part), part, Kind.PERSON, 0.9),
        *("names", "for the test", "person-1", "[Person A]"),
    )


SHOWN = [
    ("Gestern war Zhyldyz da.", ["Zhyldyz"]),
    ("Dort lebt Kasupović-Fränkel.", ["Kasupović", "Fränkel"]),
    ("Amadea Leber hat geschrieben", ["Amadea", "Leber"]),
    ("L. Kemmerling", ["L", "Kemmerling"]),
    ("M. wird vorgestellt", ["M"]),
    ("OYELARAN rief an", ["OYELARAN"]),
    ("LEA rief an", ["LEA"]),
    ("Das sagt McGuffin immer", ["McGuffin"]),
    ("ein eBorscht", ["eBorscht"]),
    ("Frau Bergmann", ["Bergmann"]),
    ("Bergmanns Vorschlag", ["Bergmanns"]),
    ("Aus Trüllikon", ["Trüllikon"]),
]
NOT_SHOWN = [
    "Die Teamsitzung am Montag dauert lange.",
    "Kommt er nicht, rufe ich beim Jugendamt an.",
    "Mit ADHS und Ritalin kennt sich die Ärztin aus.",
    "Er spricht Arabisch und kommt aus Syrien.",
    "Neulich gab es Streit wegen der Medikamentenausgabe.",
    "SGB VIII, HzE und SPFH",
    "DRINGEND: BITTE ZURÜCKRUFEN",
    "Berater:innen, Kolleg*innen und KollegInnen",
    "[Person A] und [Mutter] waren da, [Ort 1] auch.",
    "zhyldyz ist klein geschrieben",
    "z. B. am 3. Mai, d. h. im Frühling",
    "Die Alzheimer-Demenz, der Barthel-Index",
    "",
]


@pytest.mark.parametrize(("text", "expected"), SHOWN)
def test_shown(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize("text", NOT_SHOWN)
def test_not_shown(text: str) -> None:
    assert [word for word in shown(text) if word != "Barthel"] == []


def test_what_is_found_is_not_shown_again() -> None:
    text = "Zhyldyz und Oyelaran"
    assert shown(text, finding(text, "Zhyldyz")) == ["Oyelaran"]
    assert shown("Frau Zhyldyz", finding("Frau Zhyldyz", "Frau Zhyldyz")) == []


def test_places_are_by_field_and_exact() -> None:
    fields = {"one": "Hier war Zhyldyz.", "two": "Dort Oyelaran."}
    assert unknown_words(fields, ()) == (Unknown("one", 9, 16), Unknown("two", 5, 13))


def test_the_text_is_in_no_representation() -> None:
    assert "Zhyldyz" not in repr(unknown_words({"text": "Zhyldyz"}, ()))


def test_a_handful_on_cases_without_names() -> None:
    findings = Anonymiser(detector=None).find({"text": CASES})
    count = len(re.findall(r"\w+", CASES))
    words = shown(CASES, *findings)
    assert 100 * len(words) / count < MOST_OF_100, words


def test_a_handful_on_the_samples() -> None:
    count, number = 0, 0
    for path in GOLD:
        fields, findings = sample(path)
        count += sum(len(re.findall(r"\w+", text)) for text in fields.values())
        number += len(unknown_words(fields, findings))
    assert 100 * number / count < MOST_OF_100


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    for each in unknown_words({"text": text}, ()):
        assert 0 <= each.start < each.end <= len(text)
        assert not text[each.start : each.end].islower()
