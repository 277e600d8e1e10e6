"""The rules. One recogniser a file, none knows another."""

from __future__ import annotations

from kollegial.anonymise.claims.recogniser import Recogniser
from kollegial.anonymise.glossary import Glossary
from kollegial.anonymise.recognisers.accounts import AccountRecogniser
from kollegial.anonymise.recognisers.address_lines import AddressLineRecogniser
from kollegial.anonymise.recognisers.addresses import AddressRecogniser
from kollegial.anonymise.recognisers.ages import AgeRecogniser
from kollegial.anonymise.recognisers.beside import BesideRecogniser
from kollegial.anonymise.recognisers.contact import ContactRecogniser
from kollegial.anonymise.recognisers.contexts import ContextRecogniser
from kollegial.anonymise.recognisers.dates import DateRecogniser
from kollegial.anonymise.recognisers.file_numbers import FileNumberRecogniser
from kollegial.anonymise.recognisers.given_names import GivenNameRecogniser
from kollegial.anonymise.recognisers.greetings import GreetingRecogniser
from kollegial.anonymise.recognisers.handles import HandleRecogniser
from kollegial.anonymise.recognisers.iban import IbanRecogniser
from kollegial.anonymise.recognisers.initials import InitialRecogniser
from kollegial.anonymise.recognisers.introductions import IntroductionRecogniser
from kollegial.anonymise.recognisers.labelled import LabelRecogniser
from kollegial.anonymise.recognisers.labelled_numbers import LabelledNumberRecogniser
from kollegial.anonymise.recognisers.lower_case import LowerCaseRecogniser
from kollegial.anonymise.recognisers.named_facilities import NamedFacilityRecogniser
from kollegial.anonymise.recognisers.names import NameRecogniser
from kollegial.anonymise.recognisers.organisations import OrganisationRecogniser
from kollegial.anonymise.recognisers.other_numbers import OtherNumberRecogniser
from kollegial.anonymise.recognisers.personal_numbers import PersonalNumberRecogniser
from kollegial.anonymise.recognisers.phones import PhoneRecogniser
from kollegial.anonymise.recognisers.places import PlaceRecogniser
from kollegial.anonymise.recognisers.plates import PlateRecogniser
from kollegial.anonymise.recognisers.postcodes import PostcodeRecogniser
from kollegial.anonymise.recognisers.signatures import SignatureRecogniser
from kollegial.anonymise.recognisers.small_names import SmallNameRecogniser
from kollegial.anonymise.recognisers.speakers import SpeakerRecogniser
from kollegial.anonymise.recognisers.titles import TitleRecogniser
from kollegial.anonymise.recognisers.wards import WardRecogniser


def default_recognisers(glossary: Glossary) -> tuple[Recogniser, ...]:
    """All rules, with the names of ``glossary``."""
    return (
        IbanRecogniser(),
        ContactRecogniser(),
        FileNumberRecogniser(),
        AccountRecogniser(),
        LabelledNumberRecogniser(),
        PersonalNumberRecogniser(),
        PlateRecogniser(),
        OtherNumberRecogniser(),
        WardRecogniser(),
        PhoneRecogniser(),
        HandleRecogniser(),
        NameRecogniser(glossary),
        TitleRecogniser(),
        IntroductionRecogniser(),
        LabelRecogniser(),
        GreetingRecogniser(),
        SignatureRecogniser(),
        SpeakerRecogniser(),
        BesideRecogniser(),
        InitialRecogniser(),
        ContextRecogniser(),
        LowerCaseRecogniser(),
        SmallNameRecogniser(),
        GivenNameRecogniser(),
        AddressRecogniser(),
        AddressLineRecogniser(),
        PostcodeRecogniser(),
        PlaceRecogniser(),
        OrganisationRecogniser(),
        NamedFacilityRecogniser(),
        DateRecogniser(),
        AgeRecogniser(),
    )
