"""Where a measure comes from, how it went, what was concluded, and its history."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from textual.content import Content

from kollegial.i18n import _
from kollegial.quality import labels
from kollegial.quality.changes.measure import Concluded
from kollegial.quality.insight.state import Insight
from kollegial.quality.measure.state import Measure, Round
from kollegial.quality.measure.telling import past
from kollegial.quality.vocabulary import Status
from kollegial.tell import tell
from kollegial.tui.bindings import key_of
from kollegial.tui.commands import Scope
from kollegial.tui.screens.quality.measure_data import Neighbour, Shown
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.protocol_reading import Piece, blank, hanging
from kollegial.tui.widgets.quality.measure_words import (
    day,
    headed,
    labelled,
    one_line,
    paragraphs,
)


def origin(shown: Shown) -> list[Piece]:
    """The insights it goes back to, and the measures before and after."""
    pieces: list[Piece] = []
    for each in shown.insights:
        pieces += [*paragraphs(each.text), hanging(Content(_source(each)).stylize(QUIET)), blank()]
    for action, label, found in (
        ("to_earlier", _("Goes on with"), shown.earlier),
        ("to_later", _("Followed by"), shown.later),
    ):
        if found is not None:
            pieces.append(_neighbour(action, label, found))
    return pieces if shown.earlier or shown.later else pieces[:-1]


def way(measure: Measure) -> list[Piece]:
    """When it was proposed, planned, implemented; when it was effective, which is not the same."""
    pairs = [(_("Proposed"), _day(measure.proposed_on))]
    pairs += [(_("Planned"), _day(measure.planned_on)), (_("Begun"), _day(measure.started_on))]
    pieces = labelled(pairs)
    several = len(measure.rounds) > 1
    for number, each in enumerate(measure.rounds, start=1):
        steps = labelled(list(_round(each)))
        if several:
            name = _("Round {number}").format(number=number)
            pieces += headed(name, steps or [hanging(Content(_("not implemented yet")))])
        else:
            pieces += steps
    if measure.left_out_because:
        pieces += headed(_("Why it is left out"), paragraphs(measure.left_out_because))
    return pieces


def conclusion(concluded: Concluded) -> list[Piece]:
    """The closing form: goal, approach, result, assessment, conclusion."""
    label = _(labels.CONCLUSIONS[concluded.conclusion])
    pieces: list[Piece] = [hanging(Content(label).stylize("bold"))]
    pieces += paragraphs(concluded.text)
    for name, text in (
        (_("Goal"), concluded.goal),
        (_("Approach"), concluded.approach),
        (_("Result"), concluded.result),
        (_("Assessment"), concluded.assessment),
    ):
        pieces += headed(name, paragraphs(text))
    return pieces


def history(shown: Shown) -> list[Piece]:
    """What, when, in which role; the latest first. What was taken back stays, struck."""
    pieces: list[Piece] = []
    for each in reversed(past(shown.measure.id, shown.history)):
        said = one_line(tell(each.told))
        if not each.counts:
            said = said.stylize(f"strike {QUIET}") + Content("  " + _("counts no more"))
        role = one_line(each.role).stylize(QUIET)
        when = Content(f"{day(each.at.date())} {each.at:%H:%M}  ").stylize(QUIET)
        pieces.append(hanging(said + Content("  ") + role, when))
    return pieces


def _round(each: Round) -> Iterator[tuple[str, Content]]:
    yield _("Implemented"), _day(each.implemented_on)
    yield _("In check since"), _day(each.in_check_since)
    if each.check is None:
        return
    by = _("by the role {role}").format(role=each.check.by)
    outcome = _(labels.STATUSES[each.check.outcome])
    yield _("Checked"), Content(f"{day(each.check.on)} · {outcome} · ") + one_line(by)
    if each.check.outcome is Status.EFFECTIVE:
        yield _("Effective"), _day(each.check.on)
    yield _("Note"), one_line(each.check.note)


def _day(date: dt.date | None) -> Content:
    return Content(day(date) if date is not None else "")


def _source(insight: Insight) -> str:
    source = insight.source
    parts = [_(labels.ORIGINS[source.origin]), day(source.day), source.team]
    if insight.decision is not None:
        parts.append(
            _("decided: {answer}").format(answer=_(labels.ANSWERS[insight.decision.answer]))
        )
    return " · ".join(part for part in parts if part)


def _neighbour(action: str, label: str, found: Neighbour) -> Piece:
    key = Content(f"{key_of(Scope.MEASURE, action)} ").stylize("$accent")
    name = Content(f"{label}: M{found.line.number} ") + one_line(found.line.title)
    status = Content(f"  {_(labels.STATUSES[found.line.status])}").stylize(QUIET)
    return hanging(name + status, key)
