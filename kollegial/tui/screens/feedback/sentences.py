"""What people wrote: the sentence on the left, on the right what would be kept."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from kollegial.i18n import N_, _, ngettext_
from kollegial.quality.feedback.line import RoundLine
from kollegial.quality.feedback.results import Shown
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.dialogs.ask import Ask
from kollegial.tui.dialogs.confirm import Confirm
from kollegial.tui.screen import KollegialScreen
from kollegial.tui.widgets.feedback.sentence import marked
from kollegial.tui.widgets.key_footer import KeyFooter

if TYPE_CHECKING:
    from kollegial.flow.feedback.sentences import Reading, SentenceReview
    from kollegial.flow.workplace import Workplace
    from kollegial.quality.feedback.results import Results
    from kollegial.store.desk.entries import RawSentence

Done = TypeVar("Done")


class SentencesScreen(KollegialScreen):
    """One sentence at a time. Nothing reaches the register before somebody takes it here."""

    SCOPE = Scope.FEEDBACK_SENTENCES
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.FEEDBACK_SENTENCES)
    CSS_PATH = "../../styles/feedback.tcss"
    AUTO_FOCUS = ""
    HELP = N_(
        "What people wrote waits on the desk until somebody has looked at it. Hide every word "
        "that tells who wrote it or who is meant, staff too; or put the sentence into other "
        "words. Taken sentences stand with the answers, in no order; the written ones are erased."
    )

    def __init__(self, line: RoundLine) -> None:
        super().__init__()
        self._line = line
        self._review: SentenceReview | None = None
        self._waiting: Sequence[RawSentence] = ()
        self._reading: Reading | None = None
        self._word = 0
        self._few = False
        self._note = _("Looking through the sentences …")

    def compose(self) -> ComposeResult:
        """Left and right, and what to do."""
        yield Static(id="sentence-heading", classes="heading")
        with Horizontal(id="sentence-body"):
            yield Static(id="sentence-written", classes="panel sentence-side")
            yield Static(id="sentence-kept", classes="panel sentence-side")
        yield Static(id="sentence-note")
        yield KeyFooter()

    def on_mount(self) -> None:
        """See what waits."""
        self._show()
        if self._review is None:
            self._begin()

    async def retranslate(self) -> None:
        """Show everything in the language of the moment."""
        await super().retranslate()
        self._show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Without a sentence there is nothing to do but to go back."""
        if action == "discard":
            # whether there are any would tell that somebody wrote one
            return self._reading is not None or self._few
        return action == "back" or self._reading is not None

    # --------------------------------------------------------------------------- actions

    def action_word_before(self) -> None:
        """Mark the word before."""
        self._move(-1)

    def action_word_after(self) -> None:
        """Mark the next word."""
        self._move(1)

    def action_hide_word(self) -> None:
        """Hide the marked word, or show it."""
        from kollegial.anonymise import ReviewProblem

        reading = self._reading
        if reading is None or not reading.words:
            return
        try:
            self._reading = reading.toggled(self._word)
        except ReviewProblem as problem:
            self._note = _(problem.reason)
        self._show()

    @work(group="sentence", exclusive=True, exit_on_error=False)
    async def action_reword(self) -> None:
        """Other words, which are looked through as well."""
        review, reading = self._review, self._reading
        if review is None or reading is None:
            return
        question = Ask(
            _("In other words"),
            _("Say what is meant so that nobody can be recognised."),
            value=reading.proposal,
        )
        text = await self.app.push_screen_wait(question)
        if text is None:
            return
        worded = await self._told(partial(review.reworded, reading, text))
        if worded is not None:
            self._reading, self._word = worded, 0
            self._show()

    @work(group="sentence", exclusive=True, exit_on_error=False)
    async def action_take(self) -> None:
        """Keep what stands on the right."""
        review, reading = self._review, self._reading
        if review is None or reading is None:
            return
        if reading.shows_names:
            question = Confirm(
                _("Does a name stay?"),
                _("A word that reads like a name is not hidden. Is it none?"),
                yes=_("It is none"),
                no=_("Look again"),
                final=True,
            )
            if not await self.app.push_screen_wait(question):
                return
        if await self._told(partial(_taken, review, reading)):
            await self._next(reading.raw)

    @work(group="sentence", exclusive=True, exit_on_error=False)
    async def action_discard(self) -> None:
        """Erase this sentence; if nobody may read them, all of them."""
        review, reading = self._review, self._reading
        place, round_id = self.office.workplace, self._line.round.id
        text = _("Nothing of it is kept.") if reading else _("Nobody has read them.")
        title = _("Erase this sentence?") if reading else _("Erase all sentences of this round?")
        question = Confirm(title, text, yes=_("Erase"), final=True)
        if not await self.app.push_screen_wait(question):
            return
        if review is not None and reading is not None:
            if await self._told(partial(_dropped, review, reading.raw)):
                await self._next(reading.raw)
            return
        from kollegial.flow.feedback.rounds import discard_all

        await self._told(partial(discard_all, place, round_id))
        self._note = _("Erased, without a trace in the file.")
        self._show()

    @work(group="sentence", exclusive=True, exit_on_error=False)
    async def action_later(self) -> None:
        """The next one; this one goes on waiting."""
        if self._reading is not None:
            await self._next(self._reading.raw)

    def action_back(self) -> None:
        """Back."""
        self.dismiss()

    # ---------------------------------------------------------------------------- inside

    @work(group="sentence", exclusive=True, exit_on_error=False)
    async def _begin(self) -> None:
        """What waits, if it may be read; else why not."""
        place, round_id = self.office.workplace, self._line.round.id
        try:
            results = await asyncio.to_thread(place.register.feedback.results, round_id)
            self._few = results.shown is Shown.FEW
            self._review = await asyncio.to_thread(_review, place, results)
            self._waiting = await asyncio.to_thread(place.desk.raw_sentences.of, round_id)
        except (Refused, StoreError) as error:
            self._note = tell(error)
            self._show()
            return
        await self._next(None)

    async def _next(self, done: RawSentence | None) -> None:
        review = self._review
        if done is not None:
            self._waiting = [each for each in self._waiting if each.key != done.key]
        self._reading, self._word = None, 0
        if review is not None and self._waiting:
            self._reading = await self._told(partial(review.begin, self._waiting[0]))
        self._note = _explained(review) if self._reading else _("No sentence waits any more.")
        self._show()

    async def _told(self, do: Callable[[], Done]) -> Done | None:
        try:
            return await asyncio.to_thread(do)
        except (Refused, StoreError) as error:
            self._note = tell(error)
            self._show()
            return None

    def _move(self, by: int) -> None:
        if self._reading is not None and self._reading.words:
            self._word = (self._word + by) % len(self._reading.words)
            self._show()

    def _show(self) -> None:
        heading = f"{self._line.label} · {self._line.round.name} · " + _("sentences")
        if self._reading is not None:
            count = len(self._waiting)
            waits = ngettext_("{count} waiting", "{count} waiting", count)
            heading += " · " + waits.format(count=count)
        self.query_one("#sentence-heading", Static).update(Content(heading))
        written = self.query_one("#sentence-written", Static)
        kept = self.query_one("#sentence-kept", Static)
        written.border_title = Content(_("Written"))
        kept.border_title = Content(_("Kept"))
        written.display = kept.display = self._reading is not None
        if self._reading is not None:
            written.update(marked(self._reading, self._word))
            kept.update(Content(self._reading.proposal))
        self.query_one("#sentence-note", Static).update(Content(self._note))
        self.refresh_bindings()


def _review(place: Workplace, results: Results) -> SentenceReview:
    from kollegial.flow.feedback.sentences import SentenceReview  # loads the anonymiser

    return SentenceReview(place, results)


def _taken(review: SentenceReview, reading: Reading) -> bool:
    review.take(reading)
    return True


def _dropped(review: SentenceReview, raw: RawSentence) -> bool:
    review.discard(raw)
    return True


def _explained(review: SentenceReview | None) -> str:
    if review is not None and not review.complete:
        return _("By rules and lists alone, which miss names: read closely.")
    return _("Is there a word left that tells who wrote this, or who is meant?")
