"""What holds for every cue rule on every text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from kollegial.anonymise.claims.recogniser import Recogniser
from kollegial.anonymise.glossary import Glossary
from kollegial.anonymise.recognisers.beside import BesideRecogniser
from kollegial.anonymise.recognisers.contexts import ContextRecogniser
from kollegial.anonymise.recognisers.greetings import GreetingRecogniser
from kollegial.anonymise.recognisers.initials import InitialRecogniser
from kollegial.anonymise.recognisers.introductions import IntroductionRecogniser
from kollegial.anonymise.recognisers.labelled import LabelRecogniser
from kollegial.anonymise.recognisers.lower_case import LowerCaseRecogniser
from kollegial.anonymise.recognisers.names import NameRecogniser
from kollegial.anonymise.recognisers.organisations import OrganisationRecogniser
from kollegial.anonymise.recognisers.signatures import SignatureRecogniser
from kollegial.anonymise.recognisers.speakers import SpeakerRecogniser
from kollegial.anonymise.recognisers.titles import TitleRecogniser
from tests.anonymise.strategies import NAMES, texts

RECOGNISERS: tuple[Recogniser, ...] = (
    NameRecogniser(Glossary.of(NAMES)),
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
    OrganisationRecogniser(),
)


@pytest.mark.parametrize("recogniser", RECOGNISERS, ids=lambda each: each.name)
@given(text=texts)
@settings(max_examples=60)
def test_spans_hold_letters_and_are_the_same_each_time(recogniser: Recogniser, text: str) -> None:
    spans = list(recogniser.spans(text))
    assert spans == list(recogniser.spans(text))
    for span in spans:
        assert span.end <= len(text)
        claimed = text[span.start : span.end]
        assert any(char.isalpha() for char in claimed)
        assert claimed == claimed.strip()
        assert span.source == recogniser.name


@pytest.mark.parametrize(
    "piece",
    [
        *("frau ", "Frau von ", "Herr Herr ", "frau a-", "Dr. ", "Anna-", "von der ", "K.-"),
        *("Name: ", "Name:\n", "An: a,", "Kinder: A, ", "Anwesend:\n- A\n", "Liebe Anna, liebe "),
        *("LG ", "LG\n", "Gruß\n\n", "gez. ", "i. A. ", "Ihre A\n", "A, Leitung\n", "\n\nA\n"),
        *("heißt ", "heißt Anna und ", "genannt Anna, ", "Anna (8) ", "Meier, Anna, ", "J. K. "),
        *("12:00 A: ", "A:\n", "wrote:", "mit a gesprochen ", "Anna sagt ", "Kita A ", "Kita „"),
        *("Haus am A ", "AWO ", "Müller & ", "A-Schule ", "jasmin-", "Kowalcyzk ", "J. Kowalczyk "),
    ],
)
def test_repetition_is_no_trouble(piece: str) -> None:
    text = piece * (8_000 // len(piece))
    for recogniser in RECOGNISERS:
        for _ in recogniser.spans(text):
            pass
