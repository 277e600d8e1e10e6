"""Slips of paper typed in: digits, Enter, the next one."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from kollegial import feedback_words as words
from kollegial.flow.feedback.rounds import Given, give, take_back
from kollegial.i18n import N_, _, language, ngettext_
from kollegial.quality.feedback.line import RoundLine
from kollegial.quality.feedback.paper import Paper
from kollegial.quality.feedback.slips import LONGEST
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.dialogs.confirm import Confirm
from kollegial.tui.painted import once_painted
from kollegial.tui.screen import KollegialScreen
from kollegial.tui.widgets.feedback.paper import paper_lines
from kollegial.tui.widgets.key_footer import KeyFooter


class EntryScreen(KollegialScreen):
    """A pile of slips. Each is kept the moment Enter is pressed, among the others."""

    SCOPE = Scope.FEEDBACK_ENTRY
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.FEEDBACK_ENTRY)
    CSS_PATH = "../../styles/feedback.tcss"
    AUTO_FOCUS = ""
    HELP = N_(
        "Type in slips of paper, one after the other: a digit from 1 to 4 for each statement as "
        "it is ticked, 0 or Space if nothing is, Enter for the next slip. Shuffle the pile first: "
        "what is kept has no order. Sentences go to the desk and wait there for their review."
    )

    def __init__(self, line: RoundLine) -> None:
        super().__init__()
        self._line = line
        self._paper = Paper.empty(len(line.round.form.items))
        self._pile: list[Given] = []
        self._problem = ""

    def compose(self) -> ComposeResult:
        """What the digits mean, the statements, the sentence."""
        with Vertical(id="entry"):
            heading = f"{self._line.label} · {self._line.round.name} · " + _("slips of paper")
            yield Static(Content(heading), classes="heading")
            with Vertical(id="entry-body"), Vertical(id="entry-frame"):
                yield Static(Content(words.legend(self._line.round.form)), id="entry-legend")
                yield Static(id="entry-items")
                yield Input(max_length=LONGEST, id="entry-sentence")
                yield Static(id="entry-note")
        yield KeyFooter()

    def on_mount(self) -> None:
        """An empty slip."""
        field = self.query_one("#entry-sentence", Input)
        field.border_title = Content(self._line.round.form.sentence.within(language()))
        field.cursor_blink = False
        self.set_focus(None)
        self._show()

    def on_resize(self) -> None:
        """Lines have other widths once the layout is done."""
        once_painted(self, self._show)

    async def retranslate(self) -> None:
        """Show everything in the language of the moment."""
        await super().retranslate()
        self.on_mount()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """While the sentence is typed, keys are letters of it."""
        if action == "take_back":
            return True if self._pile and not self._paper.touched else None
        return True

    def action_answer(self, key: str) -> None:
        """Answer the statement at hand."""
        self._change(self._paper.answer(0 if key == "space" else int(key)))

    def action_step_back(self) -> None:
        """One statement back."""
        self._change(self._paper.back())

    def action_sentence(self) -> None:
        """To the field for the sentence."""
        self.set_focus(self.query_one("#entry-sentence"))

    def action_give(self) -> None:
        """Keep this slip and show an empty one."""
        # At once, in the order of the keys: whoever types fast is on the next slip already.
        try:
            given = give(self.office.workplace, self._line.round.id, [self._paper.filled()])
        except (Refused, StoreError) as error:
            self._complain(tell(error))
            return
        self._pile += given
        self._change(Paper.empty(len(self._line.round.form.items)))

    def action_take_back(self) -> None:
        """The last slip of the pile, to be corrected."""
        if not self._pile or self._paper.touched:
            return
        try:
            take_back(self.office.workplace, self._line.round.id, self._pile[-1])
        except (Refused, StoreError) as error:
            self._complain(tell(error))
            return
        self._change(Paper.of(self._pile.pop().filled))

    def action_back(self) -> None:
        """That was the pile; a slip that is half typed is asked about."""
        if self.focused is not None:
            self._written(self.query_one("#entry-sentence", Input).value)
            return
        if not self._paper.touched:
            self.dismiss()
            return
        question = Confirm(
            _("Leave this slip out?"),
            _("It has not been kept: Enter keeps it."),
            yes=_("Leave it out"),
            no=_("Go on typing"),
            final=True,
        )
        self.app.push_screen(question, self._left_out)

    def _left_out(self, sure: bool | None) -> None:
        if sure:
            self.dismiss()

    @on(Input.Submitted, "#entry-sentence")
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self._written(event.value)

    def _written(self, sentence: str) -> None:
        self.set_focus(None)
        self._change(self._paper.write(sentence))

    def _complain(self, sentence: str) -> None:
        self._problem = sentence
        self._show()

    def _change(self, paper: Paper) -> None:
        self._paper, self._problem = paper, ""
        self._show()

    def _show(self) -> None:
        items = self.query_one("#entry-items", Static)
        items.update(paper_lines(self._paper, self._line.round.form, items.size.width))
        field = self.query_one("#entry-sentence", Input)
        if field.value != self._paper.sentence and not field.has_focus:
            field.value = self._paper.sentence
        self.query_one("#entry-note", Static).update(self._note())
        self.refresh_bindings()

    def _note(self) -> Content:
        if self._problem:
            return Content(f"→ {self._problem}").stylize("bold $warning")
        done = len(self._pile)
        kept = ngettext_("{count} slip kept", "{count} slips kept", done).format(count=done)
        complete = all(each is not None for each in self._paper.answers)
        hint = _("Complete: Enter keeps it.") if complete else ""
        return Content(" · ".join(part for part in (kept if done else "", hint) if part))
