"""Warnings about method cards that do not fit into the model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kollegial.consultation.method import Method
from kollegial.consultation.model import ConsultationModel
from kollegial.consultation.vocabulary import ContributionKind, OutputForm
from kollegial.faults import Fault
from kollegial.marking import N_


def key_question_to_invert(
    model: ConsultationModel, methods: Mapping[str, Method]
) -> Iterator[Fault]:
    """A method turns the key question round, and no phase asks for one."""
    if any(ContributionKind.KEY_QUESTION in phase.output.kinds for phase in model.phases):
        return
    for index, each in enumerate(model.methods):
        if each in methods and methods[each].inverts_key_question:
            message = N_("this method turns the key question round, but no phase asks for one")
            yield Fault(("methods", index), message)


def loop_without_use(model: ConsultationModel, methods: Mapping[str, Method]) -> Iterator[Fault]:
    """The way out of a phase brings nothing that the phase collects."""
    for index, phase in enumerate(model.phases):
        if phase.loop is None or phase.loop.method not in methods:
            continue
        # Where a method is run or chosen, any kind of contribution has its place.
        if phase.output.form in (OutputForm.METHOD, OutputForm.METHOD_CONTRIBUTIONS):
            continue
        if methods[phase.loop.method].output not in phase.output.kinds:
            message = N_("this method brings nothing that the phase collects: the loop has no use")
            yield Fault(("phases", index, "loop", "method"), message)
