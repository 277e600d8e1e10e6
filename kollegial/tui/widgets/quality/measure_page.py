"""The page of a measure: everything the register holds of it, in a calm layout."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from kollegial.i18n import _
from kollegial.tui.screens.quality.measure_data import Shown
from kollegial.tui.widgets.protocol_reading import Piece, Reading
from kollegial.tui.widgets.quality import measure_plan as plan
from kollegial.tui.widgets.quality import measure_story as story
from kollegial.tui.widgets.quality.measure_numbers import numbers


def page(shown: Shown) -> ComposeResult:
    """Facts at the side where there is room, the rest below each other."""
    measure = shown.measure
    heading = f"M{shown.line.number} · " + _("Measure")
    yield Static(Content(heading), classes="heading")
    with VerticalScroll(id="measure-page", can_focus=False):
        yield Reading(plan.title(shown), id="measure-title")
        with Container(id="measure-body"):
            with VerticalScroll(id="measure-side", can_focus=False):
                yield from _facts(shown)
            with VerticalScroll(id="measure-main"):
                yield from _panel(_("Goal"), plan.aim(measure.plan))
                success = plan.contribution(measure.plan, shown.foundation)
                yield from _panel(_("Contribution to success"), success)
                with Container(id="measure-among"):
                    yield from _facts(shown)
                figure = plan.indicator(measure.plan.indicator) if measure.plan.indicator else []
                yield from _panel(_("Measured"), _apart(figure, numbers(measure)))
                if measure.conclusion is not None:
                    yield from _panel(_("Conclusion"), story.conclusion(measure.conclusion))
                yield from _panel(_("Where it comes from"), story.origin(shown))
                yield from _panel(_("History"), story.history(shown))


def _facts(shown: Shown) -> ComposeResult:
    """Beside the text in a wide terminal, among it in others."""
    yield from _panel(_("At a glance"), plan.facts(shown), "-facts")
    yield from _panel(_("How it went"), story.way(shown.measure), "-way")


def _apart(one: Sequence[Piece], other: Sequence[Piece]) -> list[Piece]:
    return [*one, lambda _width: [Content("")], *other] if one and other else [*one, *other]


def _panel(heading: str, pieces: Sequence[Piece], kind: str = "") -> ComposeResult:
    """A panel, if there is something in it."""
    if pieces:
        panel = Reading(pieces, classes=f"panel measure-panel {kind}")
        panel.border_title = Content(heading)
        yield panel
