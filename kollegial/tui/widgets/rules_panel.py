"""What is allowed now and what is not, when the phase is done, and hints for the moderator."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.widgets import Static

from kollegial.consultation.decide.scene import Scene
from kollegial.i18n import _
from kollegial.tui.widgets.hanging import hanging
from kollegial.tui.widgets.still import show_still
from kollegial.words import Language

USUAL_WIDTH = 30
"""Cells, until the layout is done."""


class RulesPanel(Static):
    """The rules of the phase, or of the method that runs in it."""

    def show(self, scene: Scene, language: Language) -> None:
        """Show a moment of the session; nothing happens while it would look the same."""
        rules = scene.method or scene.phase
        first: Sequence[str] = ()
        if scene.method is not None:
            more, lines = _("Steps"), scene.method.steps.within(language)
            first = scene.method.rules.within(language)
        else:
            more, lines = _("For moderation"), scene.phase.hints.within(language)
        done = [rules.done_when.within(language)]
        parts = [
            *self._block(_("The rule"), "!", "$primary", first),
            *self._block(_("It may be stopped"), "■", "$error", _interrupt(scene, language)),
            *self._block(_("Now"), "+", "$success", rules.allowed.within(language)),
            *self._block(_("Not now"), "×", "$warning", rules.not_allowed.within(language)),
            *self._block(_("Done when …"), "✓", "$secondary", done),
            *self._block(more, "›", "$secondary", lines),
        ]
        show_still(self, Content("\n").join(parts))

    def _block(self, title: str, sign: str, style: str, lines: Sequence[str]) -> list[Content]:
        if not lines:
            return []
        width = self.content_size.width or USUAL_WIDTH
        shown = [hanging(sign, line, width, style) for line in lines]
        # In a low terminal every line counts: there the title of the panel explains the signs.
        if self.screen.has_class("-low"):
            return shown
        return [Content(title).stylize(f"bold {style}"), *shown]


def _interrupt(scene: Scene, language: Language) -> Sequence[str]:
    """How the model lets somebody stop, where it does."""
    interrupt = scene.model.interrupt
    if interrupt is None or scene.phase.is_break:
        return ()
    return (f"{interrupt.names.within(language)}: {interrupt.rule.within(language)}",)
