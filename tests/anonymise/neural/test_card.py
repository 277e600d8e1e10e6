"""The shipped model is the one its card describes."""

from __future__ import annotations

import hashlib
from importlib import resources

from kollegial.anonymise.neural.pieces import Pieces

DATA = resources.files("kollegial.anonymise.data")
CARD = DATA.joinpath("MODEL_CARD.md").read_text(encoding="utf-8")
MOST = 40_000_000


def test_it_is_the_one_of_the_card() -> None:
    model = DATA.joinpath("names.onnx").read_bytes()
    assert hashlib.sha256(model).hexdigest() in CARD
    assert len(model) + len(DATA.joinpath("pieces.tsv").read_bytes()) < MOST


def test_the_card_tells_the_size_of_the_vocabulary() -> None:
    pieces = Pieces.read(DATA.joinpath("pieces.tsv").read_text(encoding="utf-8"))
    assert f"{len(pieces)} pieces" in CARD


def test_licences_and_attributions_are_there() -> None:
    licences = ("MIT", "CC BY 4.0", "CC BY 3.0 DE", "ASL 2.0")
    authors = ("Benikova", "Schiersch", "Leitner", "Land Berlin", "GermaNER")
    assert all(wanted in CARD for wanted in (*licences, *authors))
