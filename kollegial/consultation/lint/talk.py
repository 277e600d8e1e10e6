"""Warnings about phases in which those who should speak may not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from kollegial.consultation.method import Method
from kollegial.consultation.model import ConsultationModel, Phase
from kollegial.consultation.vocabulary import Activity, OutputForm
from kollegial.faults import Fault
from kollegial.marking import N_

_SILENT: Final = frozenset({Activity.SILENT, Activity.TURNED, Activity.RESTS})


def nobody_speaks(model: ConsultationModel, _methods: Mapping[str, Method]) -> Iterator[Fault]:
    """Nobody says anything, and silence is not what the phase is for.

    It is, where all are silent together and nothing is collected, and in a break.
    """
    for index, phase in enumerate(model.phases):
        doing = set(phase.roles.values())
        if Activity.SPEAKS in doing:
            continue
        if Activity.LISTENS in doing or (_collects(phase) and Activity.WRITES not in doing):
            message = N_("nobody speaks in this phase")
            yield Fault(("phases", index, "roles"), message, at_key=True)


def turn_of_the_silent(model: ConsultationModel, _methods: Mapping[str, Method]) -> Iterator[Fault]:
    """The turn goes to people who are to be silent."""
    for index, phase in enumerate(model.phases):
        if phase.round_robin is None:
            continue
        for place, role in enumerate(phase.round_robin.roles):
            if phase.roles.get(role) in _SILENT:
                message = N_("the turn comes to this role, but it is silent in this phase")
                yield Fault(("phases", index, "round_robin", "roles", place), message)


def counts_nothing(model: ConsultationModel, methods: Mapping[str, Method]) -> Iterator[Fault]:
    """The counter counts contributions of a kind that the phase does not collect."""
    for index, phase in enumerate(model.phases):
        if phase.counter is None or phase.counter.kind is None:
            continue
        kinds = set(phase.output.kinds)
        if phase.output.form is OutputForm.METHOD_CONTRIBUTIONS:
            kinds |= {methods[each].output for each in model.methods if each in methods}
        if phase.counter.kind not in kinds:
            message = N_("the phase collects no contributions of this kind: nothing is counted")
            yield Fault(("phases", index, "counter", "kind"), message)


def _collects(phase: Phase) -> bool:
    return phase.output.form is not OutputForm.NOTHING
