"""Speakers of transcripts, chats and quoted mails."""

from __future__ import annotations

import pytest

from kollegial.anonymise.recognisers.speakers import SpeakerRecogniser
from tests.anonymise.helpers import texts

FOUND = [
    ("Jasmin: ich weiß nicht", ["Jasmin"]),
    ("Jasmin: nein\nKOWALCZYK: na gut\nPetra: doch", ["Jasmin", "KOWALCZYK", "Petra"]),
    ("[09:12] S. Arslan: Moin.\n[09:12] Ole Jensen: jo", ["S. Arslan", "Ole Jensen"]),
    ("12.02.24, 07:58 - Nadine Kita Leitung: guten morgen", ["Nadine"]),
    ("12.02.24, 08:01 - Steffi: ich bin ab 8.30 da", ["Steffi"]),
    ("[21.03.24, 14:02:11] Sabine Krüger: ok", ["Sabine Krüger"]),
    ("14:02 Xhemlioglu: ja", ["Xhemlioglu"]),
    (
        "Nils: Ja\nCharlotte: Vierzehn.\nXhemlio: Und?\nXhemlio: Aha",
        ["Nils", "Charlotte", "Xhemlio", "Xhemlio"],
    ),
    ("> Am 09.09.2024 um 11:03 schrieb Slavica Matić:\n", ["Slavica Matić"]),
    ("On Monday Joana Weber wrote:", ["Joana Weber"]),
    ("- Kathleen: will kündigen", ["Kathleen"]),
]

NOT_FOUND = [
    "Befund: unauffällig\nDiagnose: offen",
    "Pulmo: frei\nCor: rein\nPulmo: frei",
    "Therapeutin: und dann?",
    "Frage: Was nun?",
    "Fazit: gut",
    "Ergebnis: offen",
    "08:30 Uhr: Frühstück",
    "[12:30] Pause: Kaffee",
    "Alle: Nein!",
    "A: ja\nB: nein",
    "I: Wie war das?",
    "Montag: Termin",
    "https://example.org: Seite",
    "Das ist Anna: sie lacht.",
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert texts(SpeakerRecogniser(), text) == expected


@pytest.mark.parametrize("text", NOT_FOUND)
def test_not_found(text: str) -> None:
    assert texts(SpeakerRecogniser(), text) == []
