"""The lines of an agreement as plans of measures, for whoever wants to follow them up."""

from __future__ import annotations

from kollegial.marking import N_
from kollegial.quality.agreement.state import Agreed
from kollegial.quality.agreement.terms import AgreementLine
from kollegial.quality.measure.plan import Plan
from kollegial.quality.vocabulary import Origin
from kollegial.refusal import Refused


def plan_of(agreement: Agreed, number: int) -> Plan:
    """The plan that line ``number`` gives; its goal and criteria are still to be written."""
    line = agreement.terms.line(number)
    if line is None:
        raise Refused(N_("There is no line {number}."), number=number)
    if agreement.measure_of(number) is not None:
        raise Refused(N_("Line {number} has become a measure already."), number=number)
    return _plan(agreement, line)


def open_lines(agreement: Agreed) -> tuple[AgreementLine, ...]:
    """The lines that are no measures yet."""
    return tuple(
        each for each in agreement.terms.lines if agreement.measure_of(each.number) is None
    )


def _plan(agreement: Agreed, line: AgreementLine) -> Plan:
    look = agreement.next_look
    return Plan(
        title=line.what,
        team=agreement.terms.team,
        areas=agreement.terms.areas,
        responsible=line.role,
        contributing=line.with_whom,
        due=line.by,
        measuring=(look,) if look is not None else (),
        origin=Origin.DIALOGUE,
        agreement=agreement.id,
    )
