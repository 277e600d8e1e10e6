"""The foundation as a list of its parts, and each part in full."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from textual.content import Content

from kollegial.i18n import _
from kollegial.marking import Language
from kollegial.quality import labels
from kollegial.quality.foundation.foundation import Foundation, StrategicGoal
from kollegial.quality.frameworks.in_use import area_book
from kollegial.tui.screens.quality.forms.foundation import LABELS, part_label
from kollegial.tui.screens.quality.forms.foundation_parts import area_line
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.protocol_reading import Piece, blank, hanging
from kollegial.tui.widgets.quality.measure_words import bullets, day, headed, one_line, paragraphs

if TYPE_CHECKING:
    from kollegial.quality.board.line import MeasureLine
    from kollegial.quality.frameworks.library import Frameworks

GOAL: Final = "goal:"
"""Before the id of a goal, where it is a part."""
_FIRST: Final = ("success", "mission")
_REST: Final = ("period", "frameworks", "own_areas", "roles", "teams", "cap")


def rows(
    foundation: Foundation, frameworks: Frameworks, language: Language
) -> list[tuple[str, Content]]:
    """Every part with its line: what it is, and below it what stands there."""
    found = [(part, _row(part_label(part), _gist(part, foundation))) for part in _FIRST]
    for number, goal in enumerate(foundation.goals, start=1):
        label = _("Strategic goal {number}").format(number=number)
        found.append((f"{GOAL}{goal.id}", _row(label, goal.text)))
    if not foundation.goals:
        found.append((GOAL, _row(_("Strategic goals"), "")))
    for part in _REST:
        gist = _gist(part, foundation)
        if part == "frameworks":
            gist = ", ".join(_called(key, frameworks, language) for key in foundation.frameworks)
        found.append((part, _row(part_label(part), gist)))
    return found


def page(
    part: str,
    foundation: Foundation,
    frameworks: Frameworks,
    lines: Sequence[MeasureLine],
    language: Language,
) -> list[Piece]:
    """A part in full."""
    if part.startswith(GOAL):
        goal = foundation.goal(part.removeprefix(GOAL))
        return [*_headed(_("Strategic goal")), *_goal(goal, lines)]
    pieces = _headed(part_label(part) if part in LABELS else "")
    match part:
        case "success" | "mission":
            shown = paragraphs(getattr(foundation, part))
        case "roles" | "teams":
            shown = bullets(getattr(foundation, part))
        case "own_areas":
            shown = bullets([area_line(each) for each in foundation.own_areas])
        case "frameworks":
            shown = list(_frameworks(foundation, frameworks, language))
        case _:
            shown = paragraphs(_gist(part, foundation))
    return [*pieces, *(shown or [_nothing()])]


def _row(label: str, text: str) -> Content:
    shown = Content(" ".join(text.split())) if text else Content(_("not written down yet"))
    return Content(label).stylize("bold") + Content("\n  ") + shown.stylize(QUIET)


def _gist(part: str, foundation: Foundation) -> str:
    """A part in a line."""
    match part:
        case "period":
            period = foundation.period
            return "" if period is None else f"{day(period.start)} – {day(period.end)}"
        case "cap":
            return _("at most {count} in a team, then a friendly word").format(count=foundation.cap)
        case "own_areas":
            return ", ".join(each.title_de for each in foundation.own_areas)
        case "roles" | "teams":
            return ", ".join(getattr(foundation, part))
        case _:
            return str(getattr(foundation, part))


def _called(key: str, frameworks: Frameworks, language: Language) -> str:
    """What people call a framework; its key if it is gone."""
    found = frameworks.get(key)
    return key if found is None else found.names.within(language)


def _headed(title: str) -> list[Piece]:
    return [hanging(Content(title).stylize("bold $primary")), blank()]


def _nothing() -> Piece:
    return hanging(Content(_("Nobody has written it down yet. Enter: write.")).stylize(QUIET))


def _goal(goal: StrategicGoal | None, lines: Sequence[MeasureLine]) -> Iterator[Piece]:
    if goal is None:
        yield hanging(Content(_("There is none yet. N: write one down.")).stylize(QUIET))
        return
    yield from paragraphs(goal.text, "bold")
    if goal.agreed_on is not None:
        agreed = _("agreed on {day}").format(day=day(goal.agreed_on))
        yield hanging(Content(agreed).stylize(QUIET))
    became = paragraphs(goal.became)
    nothing = [hanging(Content(_("not told yet")).stylize(QUIET))]
    yield from headed(_("What became of it"), became or nothing)
    serving = [
        hanging(
            one_line(line.title) + Content(f"  {_(labels.STATUSES[line.status])}").stylize(QUIET),
            Content(f"M{line.number} ").stylize("$accent"),
        )
        for line in lines
        if line.goal_id == goal.id
    ]
    yield from headed(_("Measures that serve it"), serving)


def _frameworks(
    foundation: Foundation, frameworks: Frameworks, language: Language
) -> Iterator[Piece]:
    """The areas to choose from, framework by framework."""
    book = area_book(foundation, frameworks, language)
    unverified = _("unverified")
    name = ""
    for area in book.offered:
        owner = area.framework or _("Areas of your own")
        if owner != name:
            if name:
                yield blank()
            name = owner
            yield hanging(Content(owner).stylize("bold"))
        yield hanging(Content(area.marked(unverified)), Content(f"{area.code} ").stylize(QUIET))
    for key in book.missing:
        gone = _("{key}: no file of this framework is at hand").format(key=key)
        yield hanging(Content(gone).stylize("$warning"))
    if foundation.frameworks:
        yield blank()
        note = _("Titles only, to sort by; not official. Unverified areas are not offered.")
        yield hanging(Content(note).stylize(QUIET))
