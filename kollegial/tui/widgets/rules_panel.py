"""What is allowed now and what is not, when the phase is done, and hints for the moderator."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.widgets import Static

from kollegial.consultation.decide.scene import Scene
from kollegial.i18n import _
from kollegial.words import Language


class RulesPanel(Static):
    """The rules of the phase, or of the method that runs in it."""

    def show(self, scene: Scene, language: Language) -> None:
        """Show a moment of the session."""
        rules = scene.method or scene.phase
        parts = [
            *_block(_("Now"), "+", "$success", rules.allowed.within(language)),
            *_block(_("Not now"), "×", "$warning", rules.not_allowed.within(language)),
            Content(_("Done when …")).stylize("bold $secondary"),
            Content(f"  {rules.done_when.within(language)}"),
        ]
        if scene.method is not None:
            steps = scene.method.steps.within(language)
            parts += _block(_("Steps"), "›", "$secondary", steps)
        else:
            parts += _block(
                _("For moderation"), "›", "$secondary", scene.phase.hints.within(language)
            )
        self.update(Content("\n").join(parts))


def _block(title: str, sign: str, style: str, lines: Sequence[str]) -> list[Content]:
    if not lines:
        return []
    heading = Content(title).stylize(f"bold {style}")
    return [heading, *(Content(f"{sign} ").stylize(style) + Content(line) for line in lines)]
