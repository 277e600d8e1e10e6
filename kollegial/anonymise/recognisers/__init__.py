"""The rules. One recogniser a file, none knows another."""

from __future__ import annotations

from kollegial.anonymise.glossary import Glossary
from kollegial.anonymise.recogniser import Recogniser
from kollegial.anonymise.recognisers.addresses import AddressRecogniser
from kollegial.anonymise.recognisers.contact import ContactRecogniser
from kollegial.anonymise.recognisers.dates import DateRecogniser
from kollegial.anonymise.recognisers.file_numbers import FileNumberRecogniser
from kollegial.anonymise.recognisers.given_names import GivenNameRecogniser
from kollegial.anonymise.recognisers.iban import IbanRecogniser
from kollegial.anonymise.recognisers.names import NameRecogniser
from kollegial.anonymise.recognisers.organisations import OrganisationRecogniser
from kollegial.anonymise.recognisers.places import PlaceRecogniser
from kollegial.anonymise.recognisers.titles import TitleRecogniser


def default_recognisers(glossary: Glossary) -> tuple[Recogniser, ...]:
    """All rules, with the names of ``glossary``."""
    return (
        IbanRecogniser(),
        ContactRecogniser(),
        FileNumberRecogniser(),
        NameRecogniser(glossary),
        TitleRecogniser(),
        GivenNameRecogniser(),
        AddressRecogniser(),
        PlaceRecogniser(),
        OrganisationRecogniser(),
        DateRecogniser(),
    )
