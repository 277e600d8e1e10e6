"""What start files are made of, read from ``phases/start``."""

from __future__ import annotations

from pydantic import Field

from kollegial.consultation.figures import Span
from kollegial.consultation.model import ConsultationModel, Output
from kollegial.words import Line, Lines, Strict, Text


class Step(Strict):
    """An empty step of a procedure whose steps are not public."""

    id: Line
    names: Text
    minutes: Span
    allowed: Lines
    not_allowed: Lines
    output: Output
    done_when: Text


class Parts(Strict):
    """What can stand in a start file, whatever the language of its explanations."""

    own_version: Text = Field(description="the name of a model made from another")
    step: Step
    examples: dict[str, str] = Field(
        description="field → the lines that hold once their # is taken away"
    )


class Headings(Strict):
    """The lines that divide a start file."""

    roles: Line
    role: Line
    phases: Line
    phase: Line
    more: Line


class Notes(Strict):
    """The explanations of a start file, in one language."""

    head: Line
    copied: Line
    blank: Line
    minutes_unknown: Line
    headings: Headings
    comments: dict[str, Line]


class Kit(Strict):
    """All that start files are made of."""

    model: ConsultationModel
    parts: Parts
    notes: Notes
