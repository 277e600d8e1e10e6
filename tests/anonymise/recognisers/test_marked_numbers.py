"""The numbers, contacts and addresses of the marked development texts."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from kollegial.anonymise.claims.recogniser import Recogniser
from kollegial.anonymise.claims.resolve import resolve
from kollegial.anonymise.recognisers.accounts import AccountRecogniser
from kollegial.anonymise.recognisers.address_lines import AddressLineRecogniser
from kollegial.anonymise.recognisers.addresses import AddressRecogniser
from kollegial.anonymise.recognisers.contact import ContactRecogniser
from kollegial.anonymise.recognisers.file_numbers import FileNumberRecogniser
from kollegial.anonymise.recognisers.handles import HandleRecogniser
from kollegial.anonymise.recognisers.iban import IbanRecogniser
from kollegial.anonymise.recognisers.labelled_numbers import LabelledNumberRecogniser
from kollegial.anonymise.recognisers.other_numbers import OtherNumberRecogniser
from kollegial.anonymise.recognisers.personal_numbers import PersonalNumberRecogniser
from kollegial.anonymise.recognisers.phones import PhoneRecogniser
from kollegial.anonymise.recognisers.plates import PlateRecogniser
from kollegial.anonymise.recognisers.postcodes import PostcodeRecogniser
from kollegial.anonymise.recognisers.wards import WardRecogniser
from tests.data_marked import NAMES, Document, documents, plain_cases

RECOGNISERS: tuple[Recogniser, ...] = (
    *(IbanRecogniser(), AccountRecogniser(), ContactRecogniser(), HandleRecogniser()),
    *(PhoneRecogniser(), LabelledNumberRecogniser(), FileNumberRecogniser(), PlateRecogniser()),
    *(PersonalNumberRecogniser(), OtherNumberRecogniser(), WardRecogniser()),
    *(AddressRecogniser(), AddressLineRecogniser(), PostcodeRecogniser()),
)
KINDS = frozenset("id phone email url handle iban street postcode".split())
WORD = re.compile(r"\w+")
# Words flagged though nothing identifies, of 100.
MOST_WRONG = 0.2


def hidden(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of what the rules for numbers claim together."""
    claims = [span for each in RECOGNISERS for span in each.spans(text)]
    return ((span.start, span.end) for span in resolve(text, claims))


def survivors(document: Document) -> list[str]:
    """The mentions of which a word is left."""
    covered = {at for start, end in hidden(document.text) for at in range(start, end)}
    return [
        document.text[mention.start : mention.end]
        for mention in document.spans
        if mention.kind in KINDS
        and not all(
            mention.start + at in covered
            for word in WORD.finditer(document.text[mention.start : mention.end])
            for at in range(*word.span())
        )
    ]


@pytest.mark.parametrize("name", NAMES)
def test_nothing_survives(name: str) -> None:
    assert [(d.id, left) for d in documents(name) if (left := survivors(d))] == []


def test_plain_cases_stay_as_they_are() -> None:
    texts = [text for _, text in plain_cases()]
    wrong = [
        word for text in texts for start, end in hidden(text) for word in text[start:end].split()
    ]
    assert 100 * len(wrong) <= MOST_WRONG * sum(len(text.split()) for text in texts), wrong
