"""Warnings about the meeting."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kollegial.consultation.meeting import Meeting
from kollegial.consultation.model import ConsultationModel
from kollegial.faults import Fault
from kollegial.formats.nearest import nearest
from kollegial.marking import N_


def offers_what_is_not_there(
    meeting: Meeting, models: Mapping[str, ConsultationModel]
) -> Iterator[Fault]:
    """A model is to be offered that nobody has."""
    for index, each in enumerate(meeting.offered):
        if each in models:
            continue
        if near := nearest(each, models):
            message = N_('there is no model of this id; perhaps "{near}"?')
            yield Fault(("offered", index), message, {"near": near})
        else:
            yield Fault(("offered", index), N_("there is no model of this id"))
