"""Dialogic agreements in a list, one as a page, and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kollegial.cli.commands.protocol_outcome import SHORT_ID
from kollegial.cli.model_pages.layout import columns
from kollegial.cli.quality_pages.fields import field_label
from kollegial.cli.quality_pages.layout import aligned, bullet, headed, shown
from kollegial.i18n import _
from kollegial.quality.agreement.agreement import Agreement
from kollegial.quality.agreement.state import Agreed
from kollegial.quality.agreement.terms import AgreementLine
from kollegial.quality.frameworks.in_use import AreaBook


def list_lines(agreements: Sequence[Agreement]) -> Iterator[str]:
    """A line each: id, day, when they look again, occasion, team."""
    yield from columns([_row(each.state) for each in agreements]) if agreements else ()


def agreement_page(
    agreement: Agreement, areas: AreaBook, numbers: Mapping[str, int]
) -> Iterator[str]:
    """All of an agreement; ``numbers`` are those of measures by their ids."""
    state, terms = agreement.state, agreement.terms
    parts = (agreement.id[:SHORT_ID], shown(terms.held_on), terms.team, _next(state))
    yield terms.occasion
    yield " · ".join(each for each in parts if each)
    facts = [(_("Facts"), terms.facts), (_("Ideas"), terms.ideas)]
    facts.append((field_label("areas"), "\n".join(map(areas.title, terms.areas))))
    if any(text for _label, text in facts):
        yield ""
    yield from aligned(facts)
    positions = [bullet(f"{each.group}: {each.text}") for each in terms.positions]
    yield from headed(_("How the groups see it"), [line for each in positions for line in each])
    agreed = [bullet(_line(each, state, numbers)) for each in terms.lines]
    yield from headed(_("Agreed"), [line for each in agreed for line in each])
    if terms.consent or terms.dissent:
        yield ""
    yield from aligned([(_("Consent"), terms.consent), (_("Dissent"), terms.dissent)])
    looks = [bullet(f"{shown(each.on)}: {each.text}") for each in state.looks]
    yield from headed(_("Looked again"), [line for each in looks for line in each])


def agreement_json(agreement: Agreement) -> dict[str, Any]:
    """The terms as they stand, what became of the lines, and the looks."""
    state = agreement.state
    return {
        "id": agreement.id,
        "version": state.version,
        "written_on": state.written_on.isoformat(),
        "next_look": state.next_look.isoformat() if state.next_look is not None else None,
        "closed": state.closed,
        "terms": agreement.terms.model_dump(mode="json"),
        "taken_up": [{"line": line, "measure": measure} for line, measure in state.taken_up],
        "looks": [each.model_dump(mode="json", exclude={"kind"}) for each in state.looks],
        "seq": agreement.seq,
    }


def _row(state: Agreed) -> tuple[str, ...]:
    terms = state.terms
    about = " · ".join(each for each in (terms.occasion, terms.team) if each)
    return state.id[:SHORT_ID], shown(terms.held_on), _next(state), about


def _next(state: Agreed) -> str:
    if state.closed:
        return _("closed")
    if state.next_look is None:
        return _("no day to look again")
    return _("look again on {date}").format(date=shown(state.next_look))


def _line(line: AgreementLine, state: Agreed, numbers: Mapping[str, int]) -> str:
    whom = ", ".join(line.with_whom)
    parts = [f"{line.number}. {line.role}: {line.what}"]
    if whom:
        parts.append(_("with {roles}").format(roles=whom))
    if line.by is not None:
        parts.append(_("by {date}").format(date=shown(line.by)))
    measure = state.measure_of(line.number)
    if measure is not None:
        parts.append(f"M{numbers[measure]}" if measure in numbers else measure[:SHORT_ID])
    return " · ".join(parts)
