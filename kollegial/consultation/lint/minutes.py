"""Warnings about minutes that do not add up."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from kollegial.consultation.course import planned_rounds
from kollegial.consultation.figures import Figure, Span
from kollegial.consultation.method import Method
from kollegial.consultation.model import ConsultationModel
from kollegial.faults import Fault
from kollegial.marking import N_

_Pick = Callable[[Span], Figure]


def usual_sum(model: ConsultationModel, _methods: Mapping[str, Method]) -> Iterator[Fault]:
    """The phases' usual minutes do not come to the usual duration."""
    sums = _sums(model, lambda span: span.default)
    if model.duration.default.value not in sums:
        message = N_("the phases take {sum} minutes as a rule, here it is {minutes}")
        yield _fault("default", message, sums[0], model.duration.default)


def shortest_sum(model: ConsultationModel, _methods: Mapping[str, Method]) -> Iterator[Fault]:
    """Even at their shortest the phases take longer than the consultation may."""
    sums = _sums(model, lambda span: span.min)
    if min(sums) > model.duration.max.value:
        message = N_("the phases take at least {sum} minutes, here it is at most {minutes}")
        yield _fault("max", message, min(sums), model.duration.max)


def longest_sum(model: ConsultationModel, _methods: Mapping[str, Method]) -> Iterator[Fault]:
    """Even at their longest the phases do not fill the shortest consultation."""
    sums = _sums(model, lambda span: span.max)
    if max(sums) < model.duration.min.value:
        message = N_("the phases take at most {sum} minutes, here it is at least {minutes}")
        yield _fault("min", message, max(sums), model.duration.min)


def _sums(model: ConsultationModel, pick: _Pick) -> list[float]:
    """The minutes of one case: a sum for every size of the group, mostly the same.

    Where a role goes to the next person with every round, a round is a case of its own.
    """
    times = [1] * len(model.phases)
    sizes = range(model.group_size.min, model.group_size.max + 1)
    sums = []
    for size in sizes:
        for block in model.rounds:
            held = 1 if block.rotates else planned_rounds(block, size)
            first, last = model.phase_index(block.first), model.phase_index(block.last)
            times[first : last + 1] = [held] * (last + 1 - first)
        each = zip(times, model.phases, strict=True)
        sums.append(sum(count * pick(phase.minutes).value for count, phase in each))
    return sums


def _fault(field: str, message: str, total: float, figure: Figure) -> Fault:
    params = {"sum": f"{total:g}", "minutes": f"{figure.value:g}"}
    return Fault(("duration", field), message, params)
