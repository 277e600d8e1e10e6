"""Events about method cards."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from kollegial.consultation.events.base import Happened


class MethodChosen(Happened):
    """The group decided on a method."""

    type: Literal["method_chosen"] = "method_chosen"
    method_id: str


class LoopEntered(Happened):
    """A method was inserted into the current phase; the phase gets its seconds on top."""

    type: Literal["loop_entered"] = "loop_entered"
    method_id: str
    seconds: int


class LoopLeft(Happened):
    """The inserted method is over; the phase goes on."""

    type: Literal["loop_left"] = "loop_left"


class KeyQuestionInverted(Happened):
    """The key question turned round, for a method that works with the opposite."""

    type: Literal["key_question_inverted"] = "key_question_inverted"
    text: str = Field(repr=False)
