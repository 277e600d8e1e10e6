"""What a finding is, and what its placeholder is called."""

from __future__ import annotations

from enum import StrEnum

from kollegial.marking import Language


class Kind(StrEnum):
    """What a piece of text gives away.

    A postcode and its town are two findings side by side, so that the town gets the
    same placeholder as the same town elsewhere.
    """

    PERSON = "person"
    PLACE = "place"
    STREET = "street"
    POSTCODE = "postcode"
    PHONE = "phone"
    EMAIL = "email"
    URL = "url"
    IBAN = "iban"
    DATE = "date"
    BIRTH_DATE = "birth_date"
    FILE_NUMBER = "file_number"
    ORGANISATION = "organisation"
    AGE = "age"
    HANDLE = "handle"
    TAX_NUMBER = "tax_number"
    INSURANCE_NUMBER = "insurance_number"
    IDENTITY_NUMBER = "identity_number"
    PLATE = "plate"
    PERSONNEL_NUMBER = "personnel_number"
    OTHER = "other"


# Both languages stand side by side, because a placeholder is part of the protocol and
# follows the protocol's language, not the language of the interface.
_LABELS: dict[Kind, tuple[str, str]] = {
    Kind.PERSON: ("Person", "Person"),
    Kind.PLACE: ("Ort", "Place"),
    Kind.STREET: ("Straße", "Street"),
    Kind.POSTCODE: ("Postleitzahl", "Postcode"),
    Kind.PHONE: ("Telefon", "Phone"),
    Kind.EMAIL: ("E-Mail", "E-mail"),
    Kind.URL: ("Internetadresse", "Web address"),
    Kind.IBAN: ("IBAN", "IBAN"),
    Kind.DATE: ("Datum", "Date"),
    Kind.BIRTH_DATE: ("Geburtsdatum", "Date of birth"),
    Kind.FILE_NUMBER: ("Aktenzeichen", "File number"),
    Kind.ORGANISATION: ("Einrichtung", "Organisation"),
    Kind.AGE: ("Alter", "Age"),
    Kind.HANDLE: ("Profil", "Profile"),
    Kind.TAX_NUMBER: ("Steuernummer", "Tax number"),
    Kind.INSURANCE_NUMBER: ("Versicherungsnummer", "Insurance number"),
    Kind.IDENTITY_NUMBER: ("Ausweisnummer", "Identity number"),
    Kind.PLATE: ("Kennzeichen", "Licence plate"),
    Kind.PERSONNEL_NUMBER: ("Personalnummer", "Personnel number"),
    Kind.OTHER: ("Angabe", "Detail"),
}


def label(kind: Kind, language: Language) -> str:
    """The word for ``kind`` inside a placeholder, without number and brackets."""
    german, english = _LABELS[kind]
    return german if language == "de" else english


def all_labels() -> frozenset[str]:
    """Every label of every kind in every language."""
    return frozenset(word for pair in _LABELS.values() for word in pair)
