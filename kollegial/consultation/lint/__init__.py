"""Warnings about a file that can be used and is probably not meant so.

One small pure function a rule; the tables below name them all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from kollegial.consultation.entries import Entry
from kollegial.consultation.lint.cards import key_question_to_invert, loop_without_use
from kollegial.consultation.lint.frame import offers_what_is_not_there
from kollegial.consultation.lint.minutes import longest_sum, shortest_sum, usual_sum
from kollegial.consultation.lint.people import (
    large_groups_left_over,
    nobody_can_hold,
    small_groups_too_small,
)
from kollegial.consultation.lint.sources import number_without_source
from kollegial.consultation.lint.talk import counts_nothing, nobody_speaks, turn_of_the_silent
from kollegial.consultation.lint.texts import (
    line_too_long,
    not_translated,
    still_to_fill_in,
    too_many_lines,
)
from kollegial.consultation.meeting import Meeting
from kollegial.consultation.method import Method
from kollegial.consultation.model import ConsultationModel
from kollegial.faults import Fault

ModelRule = Callable[[ConsultationModel, Mapping[str, Method]], Iterator[Fault]]
MeetingRule = Callable[[Meeting, Mapping[str, ConsultationModel]], Iterator[Fault]]
EntryRule = Callable[[Entry], Iterator[Fault]]

MODEL_RULES: Final[tuple[ModelRule, ...]] = (
    usual_sum,
    shortest_sum,
    longest_sum,
    nobody_can_hold,
    small_groups_too_small,
    large_groups_left_over,
    nobody_speaks,
    turn_of_the_silent,
    counts_nothing,
    key_question_to_invert,
    loop_without_use,
)
"""Rules about a model, seen beside the method cards."""

MEETING_RULES: Final[tuple[MeetingRule, ...]] = (offers_what_is_not_there,)
"""Rules about the meeting, seen beside the models."""

ENTRY_RULES: Final[tuple[EntryRule, ...]] = (
    too_many_lines,
    line_too_long,
    not_translated,
    still_to_fill_in,
    number_without_source,
)
"""Rules about every file of the library."""


def lint(
    entry: Entry, methods: Mapping[str, Method], models: Mapping[str, ConsultationModel]
) -> Iterator[Fault]:
    """Every warning about ``entry``, seen beside the method cards and the other models."""
    for rule in ENTRY_RULES:
        yield from rule(entry)
    if isinstance(entry, ConsultationModel):
        for model_rule in MODEL_RULES:
            yield from model_rule(entry, methods)
    elif isinstance(entry, Meeting):
        for meeting_rule in MEETING_RULES:
            yield from meeting_rule(entry, models)
