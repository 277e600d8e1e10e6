"""User names and passwords."""

from __future__ import annotations

import pytest

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.recognisers.handles import HandleRecogniser
from tests.anonymise.helpers import found, texts

NAMES = [
    ("schreib @jasmin_k, nicht @alle", "@jasmin_k"),
    ("RT @jasmin.k: danke", "@jasmin.k"),
    ("@t_money.187", "@t_money.187"),
    ("insta: xyz", "xyz"),
    ("Insta lea_2010", "lea_2010"),
    ("Snapchat lea_2010", "lea_2010"),
    ("auf Snapchat unter dem Namen DarkLea", "DarkLea"),
    ("Auf Instagram heißt sie lea.mx", "lea.mx"),
    ("Instagram-Account lea.k", "lea.k"),
    ("bei Instagram (lea_09)", "lea_09"),
    ("TikTok @lea.x", "@lea.x"),
    ("Discord: Lea#1234", "Lea#1234"),
    ("WhatsApp Lea2010", "Lea2010"),
    ("Benutzername: lmeier", "lmeier"),
    ("Benutzername lautet lmeier99", "lmeier99"),
    ("Login lmeier01", "lmeier01"),
    ("Nickname „Wolfi“", "Wolfi"),
    ("Gamertag: xXLeaXx", "xXLeaXx"),
    ("Steam Lea_the_Fox", "Lea_the_Fox"),
]

NONE = [
    *("WhatsApp 0171 2345678", "WhatsApp Gruppe", "auf Instagram und TikTok", "@alle @here @all"),
    *("Login funktioniert nicht", "über WhatsApp schreibt sie", "Signal der Mutter", "Snap Map"),
    *("Teams um 10.30 Uhr", "Teams 2023", "Telegram 2 Mal", "lea@web.de", "5 @ 3", "Signal: 0171"),
    *("Instagram: Nachrichten von gestern", "Facebook: gelöscht", "Benutzername ist falsch"),
    *("die User haben Wünsche", "Zoom: Besprechung", "im Steam", "Zwitter", "instagram.com"),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_user_names(text: str, expected: str) -> None:
    assert found(HandleRecogniser(), text) == [(expected, Kind.HANDLE)]


@pytest.mark.parametrize("text", NONE)
def test_none(text: str) -> None:
    assert texts(HandleRecogniser(), text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Passwort: Geheim!23", "Geheim!23"),
        ("Passwort ist Sommer2023", "Sommer2023"),
        ("Kennwort „ganzgeheim“", "ganzgeheim"),
    ],
)
def test_a_password_is_no_name(text: str, expected: str) -> None:
    assert found(HandleRecogniser(), text) == [(expected, Kind.OTHER)]


@pytest.mark.parametrize("text", ["Passwort vergessen", "das Passwort hat er", "Passwörter"])
def test_no_password(text: str) -> None:
    assert texts(HandleRecogniser(), text) == []


def test_a_lone_capital_word_is_to_be_checked() -> None:
    (span,) = HandleRecogniser().spans("Facebook: Kowalczyk")
    assert span.score < 0.5
