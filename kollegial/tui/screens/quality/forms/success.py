"""A form beside which the organisation's idea of success stands all the time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult

from kollegial.tui.screens.quality.forms.aside import SuccessAside
from kollegial.tui.screens.quality.forms.base import FormScreen
from kollegial.tui.screens.quality.forms.foundation_dialog import FoundationDialog

if TYPE_CHECKING:
    from kollegial.flow.quality.work import QualityWork
    from kollegial.quality.measure.state import Measure
    from kollegial.tui.screens.quality.forms.around import Around


class SuccessForm(FormScreen):
    """What success means here stands beside or above; F7 shows the foundation in full."""

    def __init__(self, work: QualityWork, around: Around) -> None:
        super().__init__()
        self.work = work
        self.around = around
        self.done: Measure | None = None

    def question(self) -> str:
        """What is asked about success."""
        raise NotImplementedError

    def beside(self) -> ComposeResult:
        """What success means here, the question, and room for hints."""
        yield SuccessAside(self.around.foundation.success, self.question())

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The foundation can be read here."""
        return action == "read_foundation" or super().check_action(action, parameters)

    def action_read_foundation(self) -> None:
        """The foundation in full."""
        self.app.push_screen(FoundationDialog(self.around.foundation))
