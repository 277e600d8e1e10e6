"""What a measure is to reach and how: the parts of its page that come from the plan."""

from __future__ import annotations

from textual.content import Content

from kollegial.i18n import _
from kollegial.quality import labels
from kollegial.quality.board.light import SYMBOLS, light, why
from kollegial.quality.foundation.foundation import Foundation
from kollegial.quality.frameworks.in_use import AreaBook
from kollegial.quality.measure.plan import Indicator, Plan
from kollegial.quality.measure.state import Measure
from kollegial.quality.vocabulary import Status
from kollegial.tell import tell
from kollegial.tui.screens.quality.measure_data import Shown
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.protocol_reading import Piece, blank, hanging
from kollegial.tui.widgets.quality.measure_words import (
    STYLES,
    amount,
    bullets,
    day,
    headed,
    labelled,
    one_line,
    paragraphs,
)

_NARROWEST = 34
"""Cells of a column below which two columns are read below each other."""
_GAP = 4


def title(shown: Shown) -> list[Piece]:
    """Its title, where it stands, and the light with its reason."""
    lit, plan = light(shown.line, shown.today), shown.measure.plan
    state = Content(standing(shown.measure)).stylize("bold")
    sign = Content(f"{SYMBOLS[lit]} ").stylize(STYLES[lit])
    reason = Content(tell(why(shown.line, shown.today))).stylize(STYLES[lit])
    return [
        hanging(one_line(plan.title).stylize_before("bold")),
        hanging(state + Content("  ") + sign + reason),
        *labelled(
            (
                (_field("responsible"), one_line(plan.responsible or "")),
                (_field("due"), _due(shown.measure)),
            )
        ),
    ]


def standing(measure: Measure) -> str:
    """Where it stands and since when; for a suspended one also where it will go on."""
    label = _(labels.STATUSES[measure.status])
    if measure.status_since is not None:
        label = _("{status} since {day}").format(status=label, day=day(measure.status_since))
    if measure.status is Status.SUSPENDED:
        before = _(labels.STATUSES[measure.stands_at])
        label = _("{status} (was {before})").format(status=label, before=before)
    return label


def facts(shown: Shown) -> list[Piece]:
    """Who else, when to look, and where it belongs."""
    plan, foundation = shown.measure.plan, shown.foundation
    goal = foundation.goal(plan.goal_id) if plan.goal_id is not None else None
    return labelled(
        (
            (_field("contributing"), one_line(", ".join(plan.contributing))),
            (_field("measuring"), Content(", ".join(day(each) for each in plan.measuring))),
            (_field("team"), one_line(plan.team)),
            (_field("goal_id"), one_line(goal.text if goal is not None else plan.goal_id or "")),
            (_field("level"), Content(_(labels.LEVELS[plan.level]) if plan.level else "")),
            (_field("step"), Content(_step(plan))),
            (_field("origin"), Content(_(labels.ORIGINS[plan.origin]))),
        )
    ) + headed(_field("areas"), _areas(plan, shown.areas))


def aim(plan: Plan) -> list[Piece]:
    """Goal, criteria, what one would see, what it takes."""
    pieces = paragraphs(plan.goal, "bold") or [_empty(_("No goal is written yet."))]
    pieces += headed(_field("criteria"), bullets(plan.criteria))
    pieces += headed(_field("anchor"), paragraphs(plan.anchor))
    pieces += headed(_field("description"), paragraphs(plan.description))
    return pieces + headed(_field("resources"), paragraphs(plan.resources))


def contribution(plan: Plan, foundation: Foundation) -> list[Piece]:
    """The organisation's definition of success, and beside it how the measure contributes."""
    success = paragraphs(foundation.success) or [_empty(_("Nobody has written it down yet."))]
    how = paragraphs(plan.contribution) or [_empty(_("Not written yet."))]
    left = [hanging(Content(_("What success means here")).stylize(QUIET)), *success]
    right = [hanging(Content(_("How does it contribute?")).stylize(QUIET)), *how]
    return [_beside(left, right)]


def indicator(found: Indicator) -> list[Piece]:
    """The figure that shows whether the goal is reached."""
    baseline = "" if found.baseline is None else amount(found.baseline, found.unit)
    if baseline and found.baseline_on is not None:
        baseline = f"{baseline} ({day(found.baseline_on)})"
    target = "" if found.target is None else amount(found.target, found.unit)
    direction = _(labels.DIRECTIONS[found.direction])
    return labelled(
        (
            (_field("indicator"), one_line(found.name)),
            (_("Baseline"), Content(baseline)),
            (_("Target"), Content(f"{target} · {direction}" if target else direction)),
        )
    )


def _field(name: str) -> str:
    return _(labels.FIELDS[name])


def _due(measure: Measure) -> Content:
    due, first = measure.plan.due, measure.original_due
    if due is None:
        return Content("")
    if first is None or first == due:
        return Content(day(due))
    moved = _("first: {day}").format(day=day(first))
    return Content(day(due)) + Content(f"  ({moved})").stylize(QUIET)


def _step(plan: Plan) -> str:
    return "" if plan.step is None else f"{int(plan.step)} · {_(labels.STEPS[plan.step])}"


def _areas(plan: Plan, book: AreaBook) -> list[Piece]:
    unverified = _("unverified")
    found = [book.area(key) for key in plan.areas]
    pieces: list[Piece] = []
    for area in found:
        code = Content(f"{area.code} ").stylize("$primary")
        name = one_line(area.marked(unverified))
        behind = Content(f"  {area.framework}").stylize(QUIET) if area.framework else Content("")
        pieces.append(hanging(name + behind, code))
    return pieces


def _empty(text: str) -> Piece:
    return hanging(Content(text).stylize(f"italic {QUIET}"))


def _beside(left: list[Piece], right: list[Piece]) -> Piece:
    """Two texts beside each other where both have room, else below each other."""

    def lines(width: int) -> list[Content]:
        room = (width - _GAP) // 2
        if room < _NARROWEST:
            return [line for piece in (*left, blank(), *right) for line in piece(width)]
        columns = [[line for piece in part for line in piece(room)] for part in (left, right)]
        height = max(map(len, columns))
        one, other = (part + [Content("")] * (height - len(part)) for part in columns)
        return [
            line.pad_right(room + _GAP - line.cell_length) + beside
            for line, beside in zip(one, other, strict=True)
        ]

    return lines
