"""Work that takes its time: how far it is, and the way to stop it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from textual import on, work
from textual.app import ComposeResult
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from kollegial.export.progress import Cancel, Progress, Step
from kollegial.i18n import _
from kollegial.tui.dialogs.dialog import Dialog
from kollegial.tui.documents.making import PROBLEMS

Job = Callable[[Progress], object]
"""What is done in a thread. It answers something else than None, or raises a ``Problem``."""

_PATIENCE: Final = 0.25
"""Seconds until the dialog is seen: what is done by then needs none."""
_BAR: Final = 40
"""Cells."""


class Working(Dialog[object]):
    """Answers what the job answers, or the ``Problem`` it met. Escape stops it at its next step."""

    class Told(Message):
        """The next step."""

        def __init__(self, step: Step) -> None:
            super().__init__()
            self.step = step

    class Done(Message):
        """It is over."""

        def __init__(self, outcome: object) -> None:
            super().__init__()
            self.outcome = outcome

    def __init__(self, title: str, job: Job) -> None:
        super().__init__(title)
        self._job = job
        self._cancel = Cancel()

    def question(self) -> ComposeResult:
        """What is done now, and how much of it lies behind."""
        yield Static(id="working-step")
        yield Static(_bar(0, 1), id="working-bar")

    def keys(self) -> str:
        """The line that names the keys."""
        return _("Esc: cancel")

    def on_mount(self) -> None:
        """Begin; be seen only if it takes its time."""
        self.set_timer(_PATIENCE, lambda: self.add_class("-seen"))
        self._work()

    def on_unmount(self) -> None:
        """Nobody waits for it any more."""
        self._cancel.cancel()

    @work(thread=True)
    def _work(self) -> None:
        progress = Progress(self._tell, self._cancel)
        try:
            outcome = self._job(progress)
        except PROBLEMS as problem:
            outcome = problem
        self.post_message(self.Done(outcome))

    def _tell(self, step: Step) -> None:
        self.post_message(self.Told(step))

    @on(Told)
    def _told(self, event: Told) -> None:
        step = event.step
        sentence = _(step.message).format(**step.params)
        if not self._cancel.wished:
            self.query_one("#working-step", Static).update(Content(sentence))
        self.query_one("#working-bar", Static).update(_bar(step.done, step.total))

    @on(Done)
    def _done(self, event: Done) -> None:
        self.dismiss(event.outcome)

    def action_cancel(self) -> None:
        """Stop it at the next step."""
        self._cancel.cancel()
        self.add_class("-seen")
        self.query_one("#working-step", Static).update(Content(_("It is being cancelled …")))


def _bar(done: int, total: int) -> Content:
    full = _BAR * done // max(total, 1)
    bar = Content("█" * full).stylize("$primary") + Content("░" * (_BAR - full))
    return bar + Content(f"  {done}/{total}")
