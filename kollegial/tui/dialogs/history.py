"""Every step of the session with its time; Enter goes back to right after one."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from kollegial.consultation.session import Session
from kollegial.consultation.telling import history
from kollegial.i18n import _
from kollegial.tell import tell
from kollegial.tui.clockface import time_of_day
from kollegial.tui.dialogs.choose import Choice, Choose


class History(Choose):
    """The latest step first. Answers how many steps to take back."""

    def __init__(self, session: Session) -> None:
        choices = [
            Choice(str(steps), f"{time_of_day(past.at)}  {tell(past.told)}")
            for steps, past in enumerate(history(session))
        ]
        text = _("Enter on a step: everything after it is taken back. Redo brings it again.")
        if not choices:
            text = _("Nothing has happened yet.")
        super().__init__(_("History"), choices, text)

    def question(self) -> ComposeResult:
        """The list, one line a step."""
        yield OptionList(
            *(Option(Content(choice.label), id=str(i)) for i, choice in enumerate(self._choices))
        )

    def on_mount(self) -> None:
        """Begin at the latest step."""
        self.add_class("-broad")
        if self._choices:
            super().on_mount()
