"""What a round tells: counts with their bars, and beside them what to beware of."""

from __future__ import annotations

from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from kollegial import feedback_words as words
from kollegial.flow.feedback.rounds import measure_labels
from kollegial.i18n import N_, _, ngettext_
from kollegial.quality.feedback.line import RoundLine
from kollegial.quality.feedback.results import Results, Shown
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.messages import Failed
from kollegial.tui.painted import once_painted
from kollegial.tui.screens.feedback.base import RoundActions
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.feedback.figures import figures, in_short, warnings
from kollegial.tui.widgets.key_footer import KeyFooter


class Loaded(Message):
    """The register has been asked."""

    def __init__(self, line: RoundLine, measure: str, results: Results, waiting: int) -> None:
        super().__init__()
        self.line = line
        self.measure = measure
        self.results = results
        self.waiting = waiting


class ResultsScreen(RoundActions):
    """One round. Nothing is shown before it is closed, nor ever below its threshold."""

    SCOPE = Scope.FEEDBACK_RESULTS
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.FEEDBACK_RESULTS)
    CSS_PATH = "../../styles/feedback.tcss"
    HELP = N_(
        "What a round tells: how often each word was the answer, how many gave none, how many "
        "of those asked answered at all, and what such figures always hide. There is no mean "
        "and no mark: with so few slips it would only look exact."
    )

    def __init__(self, line: RoundLine) -> None:
        super().__init__()
        self._line = line
        self._measure = ""
        self._results: Results | None = None
        self._waiting = 0

    def compose(self) -> ComposeResult:
        """What was asked, the figures, what to beware of."""
        yield Static(id="results-heading", classes="heading")
        yield Static(id="results-about")
        with Horizontal(id="results-body"):
            with VerticalScroll(id="results-figures", classes="panel"):
                yield Static(id="results-text")
            with VerticalScroll(id="results-beware", classes="panel"):
                yield Static(id="results-warnings")
        yield KeyFooter()

    def on_mount(self) -> None:
        """Look at the round."""
        self._show()

    def on_screen_resume(self) -> None:
        """Shown, or shown again."""
        self.look()

    def on_resize(self) -> None:
        """Bars have other lengths once the layout is done."""
        once_painted(self, self._show)

    async def retranslate(self) -> None:
        """Show everything in the language of the moment."""
        await super().retranslate()
        self._show()

    @property
    def line(self) -> RoundLine:
        """The round of this page."""
        return self._line

    def look(self) -> None:
        """Read the register again and show it."""
        self._ask()

    @work(thread=True, exclusive=True, group="results", exit_on_error=False)
    def _ask(self) -> None:
        """Ask the register, and the desk for sentences that wait."""
        round_id = self._line.round.id
        try:
            place = self.office.workplace
            register = place.register.feedback
            waiting = place.desk.raw_sentences.waiting().get(round_id, 0)
            measure = measure_labels(place, [self._line]).get(round_id, "")
            line, results = register.round(round_id), register.results(round_id)
            self.post_message(Loaded(line, measure, results, waiting))
        except StoreError as error:
            self.post_message(Failed(error))

    def action_back(self) -> None:
        """Back to the list."""
        self.dismiss()

    @on(Loaded)
    def _loaded(self, event: Loaded) -> None:
        self._line, self._measure = event.line, event.measure
        self._results, self._waiting = event.results, event.waiting
        self._show()
        self.refresh_bindings()

    @on(Failed)
    def _failed(self, event: Failed) -> None:
        self.notify(tell(event.error), severity="warning", markup=False)

    def _show(self) -> None:
        asked, results = self._line.round, self._results
        self.query_one("#results-heading", Static).update(
            Content(f"{self._line.label} · {asked.name}")
        )
        about = (
            words.subject(self._line, self._measure),
            words.days(asked),
            words.standing(asked),
        )
        told = Content(" · ".join(part for part in about if part) + "\n")
        told += Content(words.response(self._line.rate, asked.threshold)).stylize("bold")
        beware = self.query_one("#results-beware")
        shown = results is not None and results.shown is Shown.YES
        narrow = self.has_class("-narrow")
        beware.display = shown and not narrow
        if results is not None and shown and narrow:  # in full below the figures
            told += Content("\n") + in_short(results)
        self.query_one("#results-about", Static).update(told)
        self.query_one("#results-figures").border_title = Content(_("Answers"))
        beware.border_title = Content(_("How to read this"))
        if results is None:
            return
        self.query_one("#results-text", Static).update(self._text(results))
        self.query_one("#results-warnings", Static).update(warnings(results))

    def _text(self, results: Results) -> Content:
        if why := words.why_not_shown(results):
            return Content(why)
        width = self.query_one("#results-figures").scrollable_content_region.width
        shown = figures(results, width)
        if self._waiting:
            text = ngettext_(
                "{count} sentence waits for its review (S).",
                "{count} sentences wait for their review (S).",
                self._waiting,
            )
            shown += Content("\n\n") + Content(text.format(count=self._waiting)).stylize(QUIET)
        if self.has_class("-narrow"):
            shown += Content("\n\n") + warnings(results)
        return shown
