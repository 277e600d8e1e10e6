"""The detector that travels with the package, and life without it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kollegial.anonymise import Anonymiser, Kind
from kollegial.anonymise.neural import shipped
from kollegial.anonymise.neural.shipped import SHIPPED, ShippedDetector

TEXT = "Gestern hat Oluwaseun Adegbite angerufen, er wohnt jetzt in Eschwege."


@pytest.fixture
def _nothing_there(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(shipped, "_there", lambda: False)
    shipped._loaded.cache_clear()
    yield
    shipped._loaded.cache_clear()


def test_it_is_there_and_reads() -> None:
    assert SHIPPED.available
    (found,) = SHIPPED.read([TEXT])
    kinds = {TEXT[span.start : span.end]: span.kind for span in found if span.score > 0.5}
    assert kinds["Oluwaseun Adegbite"] is Kind.PERSON
    assert kinds["Eschwege"] is Kind.PLACE


def test_the_engine_uses_it() -> None:
    anonymiser = Anonymiser()
    assert anonymiser.complete
    assert "Oluwaseun Adegbite" in {each.text for each in anonymiser.find({"a": TEXT})}


def test_two_readings_are_the_same() -> None:
    assert SHIPPED.read([TEXT, TEXT])[0] == SHIPPED.read([TEXT])[0]


def test_what_was_given_back_is_loaded_again() -> None:
    before = SHIPPED.read([TEXT])
    assert shipped._loaded.cache_info().currsize == 1
    SHIPPED.release()
    SHIPPED.release()
    assert shipped._loaded.cache_info().currsize == 0
    assert SHIPPED.available
    assert SHIPPED.read([TEXT]) == before


@pytest.mark.usefixtures("_nothing_there")
def test_without_it_rules_and_lists_go_on() -> None:
    anonymiser = Anonymiser(detector=ShippedDetector())
    assert not anonymiser.complete
    assert ShippedDetector().read(["a", "b"]) == [[], []]
    assert [each.text for each in anonymiser.find({"a": "Frau Adegbite"})] == ["Adegbite"]


def test_none_at_all_is_not_complete() -> None:
    assert not Anonymiser(detector=None).complete
