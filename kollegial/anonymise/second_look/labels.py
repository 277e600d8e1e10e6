"""Labelled fields (*Name:*, *geb.*, *Tel.*, *Frau* …) behind which no placeholder stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import forms
from kollegial.anonymise.lexicon.ordinary import never_a_name, ordinary
from kollegial.anonymise.second_look.everyday import Weight, name_first, weight
from kollegial.anonymise.second_look.lexemes import Lexemes, key_of
from kollegial.anonymise.second_look.outcome import Check, Outcome, Point
from kollegial.anonymise.text.tokens import folded
from kollegial.marking import N_

_COLON = r"[ \t\u00a0]{0,3}[:=][ \t\u00a0]{0,3}\n?[ \t\u00a0]{0,3}"
_SPACE = r"[ \t\u00a0]{1,2}"
_WORD = r"([^\W\d_]{2,40}+)"
_BEHIND_COLON = re.compile(rf"{_COLON}{_WORD}(?![ \t]*[:=])")
_BEHIND_SPACE = re.compile(rf"\.?{_SPACE}(?:(?:Dr|Prof|med|phil)\.{_SPACE}){{0,4}}{_WORD}")
_BEHIND_IN = re.compile(rf"\.?{_SPACE}(?:in|nach|bei){_SPACE}(?:\d{{4,5}}{_SPACE})?{_WORD}")
_DAY = r"\d{1,2}\.[ ]?(?:\d{1,2}\.|[A-ZÄÖÜ][a-zä]{2,8})(?:[ ]?\d{2,4})?"
_BORN = re.compile(
    r"\.?(?:[ \t\u00a0](?:am|ist|war))?[ \t\u00a0]{0,3}:?[ \t\u00a0]{0,3}(?:am[ ])?"
    rf"({_DAY}|\d{{4}}-\d\d-\d\d|(?:19|20)\d\d)(?!\d)"
)
_TO_FIGURES = (
    r"\.?[ \t\u00a0]?(?:-?[Nn]r\.?|-?[Nn]ummer|unter|ist|lautet|privat|dienstlich)?"
    r"[ \t\u00a0]{0,2}:?[ \t\u00a0]{0,3}(?:-[ ])?"
)
_PHONE = re.compile(rf"{_TO_FIGURES}([+(]{{0,2}}\d[\d /()+-]{{1,25}})")
# 51-2/2025, 12 F 345/24, S 12 AS 3/24
_FILE = re.compile(
    rf"{_TO_FIGURES}((?:[A-Z]{{1,4}}[ /.-]?){{0,2}}\d[\w/.-]{{0,25}}"
    r"(?:[ ](?:[A-Z]{1,4}|\d[\w/.-]{0,20})(?!\w)){0,4})"
)
_FEWEST, _MANY = 3, 5
_YEAR_ONLY = 4

_NAMES = folded("""
    Name Namen Vorname Vornamen Nachname Familienname Geburtsname Rufname Zuname Spitzname
""")
_ROLES = folded("""
    Patient Patientin Klient Klientin Versicherter Versicherte Bewohner Bewohnerin Schüler
    Schülerin Mutter Vater Kind Sohn Tochter Ansprechpartner Ansprechpartnerin Sachbearbeiter
    Sachbearbeiterin Betreuer Betreuerin Hausarzt Hausärztin Vormund Unterschrift gezeichnet gez
    Angehörige Angehöriger Lehrkraft Klassenlehrerin Klassenlehrer
""")
_CALLED = folded("namens")
_ADDRESSES = folded("Wohnort Geburtsort Adresse Anschrift Wohnanschrift Wohnadresse")
_PLACES = folded("Straße Ort Stadt")
_LIVING = folded("geb wohnhaft gemeldet wohnt wohnte geboren gebürtig lebt ansässig")
_BIRTH = folded("geb geboren geborene geborener Geburtsdatum Geburtstag")
_MAIDEN = folded("geb geborene geborener")
_PHONES = folded("""
    Tel Telefon Telefonnummer Telefonnr Handy Handynummer Mobil Mobilnummer Mobiltelefon Fax
    Telefax Faxnummer Rufnummer Durchwahl Festnetz Fon
""")
_FILES = folded("""
    Aktenzeichen Az Geschäftszeichen Gz Fallnummer Vorgangsnummer Kassenzeichen Aktennummer
    Versichertennummer Versicherungsnummer Sozialversicherungsnummer Rentenversicherungsnummer
    Steuernummer Personalnummer Kundennummer Mitgliedsnummer Kontonummer IBAN
    Ausweisnummer Personalausweisnummer Passnummer Patientennummer Kennzeichen Matrikelnummer
""")
_NO_VALUES = forms.FORMS | folded("unbekannt anonym siehe keine kein entfällt nicht")

_WHY_NAME = N_("a name seems to stand behind this label")
_WHY_PLACE = N_("a place seems to stand behind this label")
_WHY_BIRTH = N_("a date of birth seems to stand behind this label")
_WHY_NUMBER = N_("a number stands behind this label")


class _Value(NamedTuple):
    start: int
    end: int
    kind: Kind
    severity: Outcome
    why: str


_Reader = Callable[[str, int], _Value | None]


def labels(name: str, lexemes: Lexemes) -> Iterator[Point]:
    """The points of one field ``name``: the values that stand open behind their labels."""
    text = lexemes.masked
    for at, key in enumerate(lexemes.keys):
        for read in _READERS.get(key, ()):
            value = read(text, lexemes.ends[at])
            if value is not None:
                yield Point(
                    *(name, value.start, value.end, value.kind),
                    *(Check.LABEL, value.severity, value.why),
                )
                break


def _word(
    text: str, end: int, pattern: re.Pattern[str], kind: Kind, *, certain: bool
) -> _Value | None:
    """The capital word behind a label, unless it is one of everyday.

    ``certain`` says whether hardly anything but a name stands behind this label.
    """
    match = pattern.match(text, end)
    if match is None or match.group(1)[0].islower():
        return None
    key = key_of(match.group(1))
    if key in _NO_VALUES or key in _READERS:
        return None
    if weight(key) in (Weight.SURE, Weight.NAME_TOO):
        stops = certain or name_first(key)
    elif certain and ordinary(key) and not never_a_name(key):
        stops = False
    else:
        return None
    why = _WHY_NAME if kind is Kind.PERSON else _WHY_PLACE
    return _Value(*match.span(1), kind, Outcome.STOP if stops else Outcome.CHECK, why)


def _name(text: str, end: int) -> _Value | None:
    return _word(text, end, _BEHIND_COLON, Kind.PERSON, certain=True)


def _role(text: str, end: int) -> _Value | None:
    return _word(text, end, _BEHIND_COLON, Kind.PERSON, certain=False)


def _called(text: str, end: int) -> _Value | None:
    return _word(text, end, _BEHIND_SPACE, Kind.PERSON, certain=True)


def _address(text: str, end: int) -> _Value | None:
    return _word(text, end, _BEHIND_COLON, Kind.PLACE, certain=True)


def _place(text: str, end: int) -> _Value | None:
    return _word(text, end, _BEHIND_COLON, Kind.PLACE, certain=False)


def _living(text: str, end: int) -> _Value | None:
    return _word(text, end, _BEHIND_IN, Kind.PLACE, certain=False)


def _birth(text: str, end: int) -> _Value | None:
    match = _BORN.match(text, end)
    if match is None:
        return None
    digits = sum(char.isdecimal() for char in match.group(1))
    year_only = digits == _YEAR_ONLY and match.group(1).isdecimal()
    severity = Outcome.CHECK if year_only else Outcome.STOP
    return _Value(*match.span(1), Kind.BIRTH_DATE, severity, _WHY_BIRTH)


def _figures(text: str, end: int, pattern: re.Pattern[str], kind: Kind) -> _Value | None:
    match = pattern.match(text, end)
    if match is None:
        return None
    value = match.group(1).rstrip(" /.()+-")
    digits = sum(char.isdecimal() for char in value)
    if digits < _FEWEST:
        return None
    severity = Outcome.STOP if digits >= _MANY else Outcome.CHECK
    return _Value(match.start(1), match.start(1) + len(value), kind, severity, _WHY_NUMBER)


def _phone(text: str, end: int) -> _Value | None:
    return _figures(text, end, _PHONE, Kind.PHONE)


def _file(text: str, end: int) -> _Value | None:
    return _figures(text, end, _FILE, Kind.FILE_NUMBER)


_GROUPS: tuple[tuple[frozenset[str], _Reader], ...] = (
    *((_NAMES, _name), (_ROLES, _role), (_CALLED | forms.ADDRESS | _MAIDEN, _called)),
    *((_ADDRESSES, _address), (_PLACES, _place), (_LIVING, _living), (_BIRTH, _birth)),
    *((_PHONES, _phone), (_FILES, _file)),
)
_READERS: dict[str, tuple[_Reader, ...]] = {
    key: tuple(read for keys, read in _GROUPS if key in keys)
    for key in frozenset().union(*(keys for keys, _read in _GROUPS))
}
