"""The phases with planned and actual minutes, and how the whole stands."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from kollegial.consultation import timing
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.pace import pace
from kollegial.consultation.signals import MINUTE
from kollegial.export.figures import minutes
from kollegial.i18n import _
from kollegial.tui.bindings import key_of
from kollegial.tui.clockface import SECOND, face, time_of_day
from kollegial.tui.commands import Scope
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.course_lines import CourseLine, course_lines
from kollegial.tui.widgets.still import show_still
from kollegial.words import Language

IN_A_LOW_ONE = 6
"""Lines of the course in a terminal with few rows."""


class PhaseList(Static):
    """One line a phase: done, running or to come; planned and taken."""

    def show(self, scene: Scene, language: Language) -> None:
        """Show a moment of the session; nothing happens while it would look the same."""
        width = max(12, self.content_size.width or 30)
        found = list(course_lines(scene, language))
        if self.screen.has_class("-low"):
            found = _around(found)
        lines = [_line(each, width) for each in found]
        show_still(self, Content("\n").join([*lines, Content(""), *_total(scene)]))


def _around(lines: list[CourseLine]) -> list[CourseLine]:
    """In a low terminal: what is on, the line before it and the next ones."""
    here = next((i for i, line in enumerate(lines) if line.here), 0)
    first = max(0, min(here - 1, len(lines) - IN_A_LOW_ONE))
    return lines[first : first + IN_A_LOW_ONE]


def _line(line: CourseLine, width: int) -> Content:
    mark = "▸" if line.here else "✓" if line.visited else "·"
    plan = minutes(line.allotted // SECOND)
    taken = face(-(-line.taken // SECOND) * SECOND)
    times = f"{taken}/{plan}" if line.taken or line.here else plan
    times += "!" if line.over else " "
    name = f"{mark}{line.number} {line.name}" if line.number else f"{mark} {line.name}"
    room = width - len(times) - 1
    title = Content(name).truncate(room, ellipsis=True)
    shown = title.pad_right(room - title.cell_length) + Content(f" {times}")
    if line.here:
        return shown.stylize("bold $primary")
    if line.heading:
        return shown.stylize("bold")
    return shown if line.visited else shown.stylize(QUIET)


def _total(scene: Scene) -> list[Content]:
    state, now = scene.state, scene.now
    planned = minutes(timing.total_planned(state) // SECOND)
    taken = face(timing.total_elapsed(state, now) // SECOND * SECOND)
    whole = Content(_("Planned {planned} min, taken {taken}").format(planned=planned, taken=taken))
    lines = [whole]
    paused = timing.paused(state, now)
    if paused >= SECOND:
        lines.append(Content(_("Paused {time}").format(time=face(paused // SECOND * SECOND))))
    standing = pace(scene)
    if standing is not None:
        end = time_of_day(standing.projected)
        lines.append(Content(_("Ends about {time}").format(time=end)).stylize("bold"))
        if standing.at_risk:
            late = _("{minutes} min later than agreed · {key}").format(
                minutes=round(standing.late / MINUTE), key=key_of(Scope.LIVE, "set_budget")
            )
            lines.append(Content(late).stylize("bold $warning"))
    return lines
