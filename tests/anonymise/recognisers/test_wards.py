"""Wards and rooms."""

from __future__ import annotations

import pytest

from kollegial.anonymise.recognisers.wards import WardRecogniser
from tests.anonymise.helpers import texts

WARDS = [
    ("auf Station A23 befand", "A23"),
    ("Stat. 5b", "5b"),
    ("Station 5 b", "5 b"),
    ("Intensivstation I03 auf", "I03"),
    ("Intensivstat. 1A", "1A"),
    ("Station O-11 zur", "O-11"),
    ("Station 1502 im", "1502"),
    ("Station 4.2 Süd", "4.2"),
    ("Stat.: C 2.1", "C 2.1"),
    ("Station B, dann", "B"),
    ("STATION C1 – FALL", "C1"),
    ("auf station 5b", "5b"),
    ("Station Innere 2", "Innere 2"),
    ("Station: Innere 3B", "Innere 3B"),
    ("Station: 2111. OG. Chirurgie B / Zi", "2111. OG. Chirurgie B"),
    ("Station 2, ", "2"),
    ("ITS 3B", "3B"),
    ("Zi: 119", "119"),
    ("Zi. 412;", "412"),
    ("Zimmer: 12a", "12a"),
]

NONE = [
    *("Station 3 Tage lang", "Station 12 Betten", "unserer stat. Behandlung", "stat. 2020"),
    *("auf der Station waren 12 Patienten", "Station 12.3.2024", "Zimmer 12", "Raum 3.12"),
    *("Station folgt", "Präsentation 3", "Dokumentation 12", "Stationen 3 und 4", "Zi."),
    *("ITS 12 h", "Situation: Chaos", "Station Frau Meier", "Bett 3", "Zeit: 12"),
]


@pytest.mark.parametrize(("text", "expected"), WARDS)
def test_wards(text: str, expected: str) -> None:
    assert texts(WardRecogniser(), text) == [expected]


@pytest.mark.parametrize("text", NONE)
def test_none(text: str) -> None:
    assert texts(WardRecogniser(), text) == []


def test_a_plain_number_is_to_be_checked() -> None:
    scores = {
        text: max(span.score for span in WardRecogniser().spans(text))
        for text in ("Station A23", "Station 2")
    }
    assert scores["Station A23"] >= 0.5 > scores["Station 2"]
