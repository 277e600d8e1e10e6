"""A model and a card without a warning, to be spoilt by the tests."""

from __future__ import annotations

import copy
import tomllib
from collections.abc import Callable
from typing import Any

from kollegial.consultation.lint import lint
from kollegial.consultation.method import Method
from kollegial.consultation.model import ConsultationModel
from kollegial.formats.problems import field_name
from tests.formats import examples

Change = Callable[[dict[str, Any]], object]

_MODEL = tomllib.loads(examples.model())
_METHOD = tomllib.loads(examples.method())


def model(change: Change = lambda _model: None) -> ConsultationModel:
    """The model of docs/formats.md, changed."""
    data = copy.deepcopy(_MODEL)
    change(data)
    return ConsultationModel.model_validate(data)


def card(change: Change = lambda _card: None) -> Method:
    """The card of docs/formats.md, changed."""
    data = copy.deepcopy(_METHOD)
    change(data)
    return Method.model_validate(data)


def warnings(
    entry: ConsultationModel | Method, method: Method | None = None
) -> list[tuple[str, str]]:
    """Field and message id of every warning, the card at hand."""
    at_hand = method or card()
    found = lint(entry, {at_hand.id: at_hand}, {})
    return [(field_name(fault.path), fault.message) for fault in found]


def minutes(low: float, usual: float, high: float) -> dict[str, Any]:
    """A span that we propose."""
    figures = zip(("min", "default", "max"), (low, usual, high), strict=True)
    return {name: {"value": value, "certainty": "proposal"} for name, value in figures}
