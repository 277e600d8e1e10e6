"""The whole way from text to placeholders."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from kollegial.anonymise import Anonymiser, Kind
from kollegial.anonymise.claims.recogniser import Recogniser
from kollegial.anonymise.claims.span import Span
from tests.anonymise.helpers import of_kind

STORY = """\
Jasmin Kowalczyk (geb. 14.02.2017) lebt mit ihrer Mutter, Frau Dorota Kowalczyk, Am Alten Markt 3,
44787 Bochum. Tel. 0234/555 12 34, Mail dorota.k@example.org, Az. 51-2/2025-0417. Am
12.3. war Herr
Nolting vom Bochumer Jugendamt da; Nolting schrieb am selben Tag. Konto DE89 3704 0044 0532 0130 00.
Jasmins Lehrerin, Frau Sommer, meldete sich im Sommer."""

EXPECTED = """\
[Person A] (geb. [Geburtsdatum 1]) lebt mit ihrer Mutter, [Mutter], [Straße 1],
[Postleitzahl 1] [Ort 1]. Tel. [Telefon 1], Mail [E-Mail 1], Az. [Aktenzeichen 1]. Am
[Datum 1] war [Fachkraft A] vom [Ort 1] Jugendamt da; [Fachkraft A] schrieb am selben Tag. Konto \
[IBAN 1].
[Person A] Lehrerin, [Lehrkraft A], meldete sich im Sommer."""


def test_a_story() -> None:
    anonymiser = Anonymiser(["Jasmin Kowalczyk"], detector=None)
    assert anonymiser.anonymise(STORY).text == EXPECTED


def test_what_is_found_once_is_found_everywhere() -> None:
    findings = Anonymiser(detector=None).find(
        {
            "a": "Frau Wendlandt rief an. Das gilt für Schwalmhausen.",
            "b": "Wendlandts Idee. WENDLANDT! Wendlandt-Akte. wendlandt",
            "c": "Der Termin in Schwalmhausen, Schwalmhausens Bürgerhaus.",
        }
    )
    assert of_kind(findings, Kind.PERSON) == [
        *("Wendlandt", "Wendlandts", "WENDLANDT", "Wendlandt", "wendlandt"),
    ]
    assert of_kind(findings, Kind.PLACE) == ["Schwalmhausen", "Schwalmhausen", "Schwalmhausens"]
    assert {f.source for f in findings if f.field != "a" and f.text.lower().startswith("w")} == {
        "propagated"
    }


def test_an_unknown_first_name_in_front_of_a_known_surname() -> None:
    text = "Familie Demirtaş kam. Die Mutter, Nurgül Demirtaş, schwieg. Trotzdem Demirtaş fragen."
    assert [f.text for f in Anonymiser(detector=None).find({"a": text})] == [
        *("Familie Demirtaş", "Nurgül Demirtaş", "Demirtaş")
    ]


def test_a_first_name_is_found_in_lower_case_too() -> None:
    findings = Anonymiser().find({"a": "Lukas schweigt.", "b": "lukas schlägt, wenn er verliert"})
    assert [f.text for f in findings] == ["Lukas", "lukas"]


def test_a_street_named_after_somebody_is_a_street() -> None:
    findings = Anonymiser(["Jasmin Kowalczyk"]).find({"a": "Kowalczyk-Straße 5"})
    assert [(f.text, f.kind) for f in findings] == [("Kowalczyk-Straße 5", Kind.STREET)]


def test_an_iban_is_no_telephone_number() -> None:
    findings = Anonymiser().find({"a": "Konto DE89 3704 0044 0532 0130 00, danke"})
    assert [f.kind for f in findings] == [Kind.IBAN]


def test_a_name_in_an_email_address_is_the_address() -> None:
    findings = Anonymiser(["Jasmin Kowalczyk"]).find({"a": "jasmin.kowalczyk@web.de"})
    assert [f.kind for f in findings] == [Kind.EMAIL]


class _Always:
    """Claims one word, as a model may."""

    name = "model"

    def spans(self, text: str) -> Iterable[Span]:
        at = text.find("Geheim")
        if at >= 0:
            yield Span(at, at + 6, Kind.OTHER, 0.4, self.name, "a model thinks so")


def test_recognisers_can_be_exchanged() -> None:
    recogniser: Recogniser = _Always()
    anonymiser = Anonymiser(["Jasmin"], detector=None, recognisers=[recogniser])
    findings = anonymiser.find({"a": "Geheim, Jasmin"})
    assert [(f.text, f.source, f.placeholder) for f in findings] == [
        ("Geheim", "model", "[Angabe 1]")
    ]


@pytest.mark.parametrize("fields", [{}, {"a": ""}, {"a": "", "b": "\n"}])
def test_nothing_to_find(fields: dict[str, str]) -> None:
    assert Anonymiser(["Jasmin"]).find(fields) == ()


def test_no_text_in_any_repr() -> None:
    result = Anonymiser(["Jasmin Kowalczyk"]).anonymise(STORY)
    shown = repr(result) + repr(Anonymiser(["Jasmin Kowalczyk"]))
    for secret in ("Jasmin", "Kowalczyk", "Nolting", "0417", "Bochum", "dorota"):
        assert secret not in shown


@pytest.mark.parametrize(
    "text",
    [
        "Im Sommer weiß ich mehr, sagte die Leitung.",
        "Die Schlüsselfrage lautet: Wie bleibe ich ruhig, wenn der Vater laut wird?",
        "1. Ankommen\n2. Rollen\n3. Fall schildern\n4. Hypothesen\n5. Ideen",
        "Am Montag um 14.30 Uhr im Raum 12, danach 10 Minuten Pause.",
        "Nach § 8a SGB VIII und Art. 6 Abs. 2 GG.",
        "Die Familie braucht Zeit, die Mutter Hilfe, der Sohn Grenzen.",
        "Frau und Kind, Mann und Maus, Kopf und Herz.",
        "Wir haben mit Modul 3, Phase 2 begonnen.",
        "Herr Kollege, Frau Doktor, liebe Runde!",
        "Die Kita hat 3 Gruppen, 12 Plätze und 1.200 Euro im Monat.",
        "Zum Beispiel: nachfragen, abwarten, Ruhe bewahren.",
        "In Therapie, aus Angst, nach Absprache, bei Bedarf.",
        "Alle Kinder, auch die Geschwister, kommen bald.",
        "Der Termin war gut, der Ausweg 3 blieb offen.",
        "Ich würde als Erstes mit der Lehrerin reden.",
        "Kollegiale Beratung heißt: zuhören, fragen, nicht bewerten.",
    ],
)
def test_ordinary_sentences_stay(text: str) -> None:
    anonymiser = Anonymiser(["Ben Sommer", "Birgit Klein"], detector=None)
    assert anonymiser.anonymise(text).text == text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Wir haben im März 2026 begonnen.", "März 2026"),
        ("Alle kommen im Mai.", "Mai"),
        ("Er ist seit 2019 hier.", "2019"),
    ],
)
def test_a_month_and_a_year_tell_something(text: str, told: str) -> None:
    (finding,) = Anonymiser(detector=None).find({"a": text})
    assert finding.text == told
    assert finding.kind is Kind.DATE
