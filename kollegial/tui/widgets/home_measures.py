"""What wants attention in quality work, on the start page: a few lines, or one where it is low."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content
from textual.widgets import Static

from kollegial.i18n import _, ngettext_
from kollegial.tui.theme import QUIET

if TYPE_CHECKING:
    from kollegial.quality.board.attention import Attention
    from kollegial.quality.board.line import MeasureLine
    from kollegial.quality.insight.state import Insight

_NAMED = 3
"""So many are called by their number."""


class _Line(NamedTuple):
    sign: str
    style: str
    text: str
    names: Sequence[str]


class HomeMeasures(Static):
    """Not there as long as nothing wants attention."""

    def __init__(self) -> None:
        super().__init__(id="home-measures")
        self._attention: Attention | None = None
        self._problem = ""

    def show(self, attention: Attention | None, problem: str = "") -> None:
        """Show it, or why it cannot be said."""
        self._attention, self._problem = attention, problem
        self.border_title = Content(_("Measures"))
        self.display = bool(attention) or bool(problem)
        self.set_class(bool(problem), "-problem")
        self._lay()

    def on_resize(self) -> None:
        """Another window may have another height."""
        self._lay()

    def _lay(self) -> None:
        if self._problem:
            self.update(Content(self._problem).stylize("$warning"))
        elif self._attention:
            low = self.screen.has_class("-low")
            lines = [_content(each, named=not low) for each in _lines(self._attention)]
            self.update(Content(" · " if low else "\n").join(lines))


def _lines(found: Attention) -> Iterator[_Line]:
    """One for each kind of thing that waits."""
    if count := len(found.overdue):
        text = ngettext_("{count} overdue", "{count} overdue", count)
        yield _Line("▲", "bold $error", text.format(count=count), _numbers(found.overdue))
    if count := len(found.due_soon):
        text = ngettext_("{count} due within 14 days", "{count} due within 14 days", count)
        yield _Line("◆", "bold $warning", text.format(count=count), _numbers(found.due_soon))
    if count := len(found.looks):
        text = ngettext_("{count} to be measured", "{count} to be measured", count)
        yield _Line("◆", "bold $warning", text.format(count=count), _numbers(found.looks))
    if count := len(found.checks):
        text = ngettext_("{count} waits for its check", "{count} wait for their check", count)
        yield _Line("●", "$success", text.format(count=count), _numbers(found.checks))
    if count := len(found.experiments):
        text = ngettext_("{count} experiment ends", "{count} experiments end", count)
        yield _Line("◆", "bold $warning", text.format(count=count), _gist(found.experiments))


def _numbers(lines: Sequence[MeasureLine]) -> list[str]:
    if len(lines) == 1:
        return [f"M{lines[0].number} {' '.join(lines[0].title.split())}"]
    names = [f"M{line.number}" for line in lines[:_NAMED]]
    return [*names, "…"] if len(lines) > _NAMED else names


def _gist(insights: Sequence[Insight]) -> list[str]:
    decision = insights[0].decision
    what = decision.experiment.what if decision is not None and decision.experiment else ""
    return [" ".join(what.split())] if len(insights) == 1 else []


def _content(line: _Line, *, named: bool) -> Content:
    content = Content(f"{line.sign} ").stylize(line.style) + Content(line.text)
    if named and line.names:
        content += Content("  " + ", ".join(line.names)).stylize(QUIET)
    return content
