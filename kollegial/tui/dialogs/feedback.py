"""Feedback slips, one after the other. They stay in memory and are counted together at the end."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from kollegial.consultation.commands import GatherFeedback
from kollegial.consultation.meeting import SCALE, Meeting
from kollegial.consultation.slips import Slip, Slips
from kollegial.i18n import N_, _
from kollegial.tui.dialogs.dialog import Dialog
from kollegial.tui.painted import once_painted
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.hanging import hanging
from kollegial.words import Language

USUAL_WIDTH = 90
"""Cells, until the layout is done."""


class Feedback(Dialog[GatherFeedback]):
    """Everybody answers with 1 to 5, then hands the keyboard on.

    Nothing of a slip is written to disk: only the counts of all of them are, at the end.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        *(
            Binding(str(number), f"answer({number})", N_("Answer"), show=False)
            for number in range(SCALE + 1)
        ),
        Binding("f4", "hand_on", N_("Hand on"), show=False, priority=True),
        Binding("f10", "end", N_("That was everybody"), show=False, priority=True),
    ]

    def __init__(self, meeting: Meeting, people: int, language: Language) -> None:
        title = _("Feedback: one minute, no names")
        scale = " · ".join(
            f"{number} {word}" for number, word in enumerate(meeting.scale.within(language), 1)
        )
        nothing = _("no answer")
        super().__init__(title, f"{scale} · 0 {nothing}")
        self._meeting = meeting
        self._people = people
        self._language: Language = language
        self._slips = Slips()
        self._answers: dict[str, int] = {}

    def question(self) -> ComposeResult:
        """Whose slip it is, the statements, two open fields."""
        yield Static(id="feedback-slip", classes="dialog-text")
        yield OptionList(id="feedback-items")
        yield Input(placeholder=self._meeting.keep.within(self._language), id="feedback-keep")
        yield Input(placeholder=self._meeting.change.within(self._language), id="feedback-change")

    def keys(self) -> str:
        """The line that names the keys."""
        return _(
            "1–5: answer · F4: hand on to the next · F10: that was everybody · Esc: never mind"
        )

    def on_mount(self) -> None:
        """The first slip."""
        self._fill(0)
        self.query_one(OptionList).focus()

    def on_resize(self) -> None:
        """Columns have new widths once the layout is done."""
        once_painted(self, self._refill)

    def _refill(self) -> None:
        self._fill(self.query_one(OptionList).highlighted or 0)

    def action_answer(self, number: int) -> None:
        """Answer the marked statement and go on to the next."""
        options = self.query_one(OptionList)
        if options.highlighted is None or not options.has_focus:
            return
        item = self._meeting.feedback[options.highlighted].id
        if number:
            self._answers[item] = number
        else:
            self._answers.pop(item, None)
        following = options.highlighted + 1
        if following < len(self._meeting.feedback):
            self._fill(following)
        else:
            self._fill(options.highlighted)
            self.query_one("#feedback-keep").focus()

    def action_hand_on(self) -> None:
        """Keep this slip and show an empty one."""
        if not self._keep():
            self.notify(_("This slip is still empty. Answer what you like, 0 leaves one out."))
            return
        if len(self._slips) >= self._people:
            self.action_end()
            return
        self._fill(0)
        self.query_one(OptionList).focus()

    def action_end(self) -> None:
        """Count all slips together."""
        self._keep()
        self.dismiss(self._slips.gathered(self._meeting))

    @on(OptionList.OptionSelected)
    def _selected(self) -> None:
        """Enter goes on without an answer."""
        self.action_answer(0)

    @on(Input.Submitted, "#feedback-keep")
    def _kept(self) -> None:
        self.query_one("#feedback-change").focus()

    @on(Input.Submitted, "#feedback-change")
    def _changed(self) -> None:
        self.action_hand_on()

    def _keep(self) -> bool:
        """Put the slip with the others; False if it is empty."""
        fields = (
            self.query_one("#feedback-keep", Input),
            self.query_one("#feedback-change", Input),
        )
        remarks = (
            f"{each.placeholder} {words}" for each in fields if (words := each.value.strip())
        )
        slip = Slip(self._answers, tuple(remarks))
        if slip.empty:
            return False
        self._slips.add(slip)
        self._answers = {}
        for each in fields:
            each.value = ""
        return True

    def _fill(self, highlighted: int) -> None:
        slip = _("Slip {number} of {people}").format(
            number=len(self._slips) + 1, people=self._people
        )
        self.query_one("#feedback-slip", Static).update(Content(slip).stylize("bold"))
        options = self.query_one(OptionList)
        width = (options.size.width or USUAL_WIDTH) - 2
        options.set_options(
            Option(self._line(item.id, item.text.within(self._language), width))
            for item in self._meeting.feedback
        )
        options.highlighted = highlighted

    def _line(self, item: str, text: str, width: int) -> Content:
        answer = self._answers.get(item)
        scale = " ".join(
            f"[{number}]" if number == answer else f" {number} " for number in range(1, SCALE + 1)
        )
        return hanging(f"{scale} ", text, width, "bold $success" if answer else QUIET)
