"""The list of feedback rounds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from kollegial import feedback_words as words
from kollegial.flow.feedback.rounds import measure_labels
from kollegial.i18n import N_, _
from kollegial.quality.feedback.line import RoundLine
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.screens.feedback.base import RoundActions
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.feedback.list import RoundList
from kollegial.tui.widgets.key_footer import KeyFooter
from kollegial.tui.widgets.nothing import nothing_yet, went_wrong


class Loaded(Message):
    """The register has been asked."""

    def __init__(
        self, lines: Sequence[RoundLine], labels: Mapping[str, str], measure: str, error: str = ""
    ) -> None:
        """``labels``: id of a round → what its measure is called."""
        super().__init__()
        self.lines = lines
        self.labels = labels
        self.measure = measure
        self.error = error


class RoundsScreen(RoundActions):
    """Every round with its days and how many slips there are, the newest first."""

    SCOPE = Scope.FEEDBACK_ROUNDS
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.FEEDBACK_ROUNDS)
    CSS_PATH = "../../styles/feedback.tcss"
    HELP = N_(
        "What service users say. A round asks the users of a service or a measure for a few "
        "weeks: at a kiosk, on paper or by a file. Slips bear no name and belong to no case and "
        "no colleague. The answers can be seen when the round is closed, from five slips on."
    )

    def __init__(self, measure_id: str | None = None) -> None:
        super().__init__()
        self._measure_id = measure_id
        self._measure = ""
        self._lines: Sequence[RoundLine] | None = None
        self._labels: Mapping[str, str] = {}
        self._error = ""

    def compose(self) -> ComposeResult:
        """Heading, list, what to do if there is none."""
        yield Static(
            Content(_("Feedback of service users")), id="rounds-heading", classes="heading"
        )
        yield RoundList(id="rounds")
        yield Static(id="rounds-none")
        yield KeyFooter()

    def on_mount(self) -> None:
        """Show what is known already."""
        self._show()

    def on_screen_resume(self) -> None:
        """Shown, or shown again: slips may have come."""
        self.look()

    async def retranslate(self) -> None:
        """Show everything in the language of the moment."""
        await super().retranslate()
        self._show()

    @property
    def line(self) -> RoundLine | None:
        """The round marked in the list."""
        found = next(iter(self.query(RoundList)), None)  # not there between two languages
        if found is None or not self._lines or found.highlighted is None:
            return None
        return self._lines[min(found.highlighted, len(self._lines) - 1)]

    def look(self) -> None:
        """Read the register again and show it."""
        self._ask()

    @work(thread=True, exclusive=True, group="rounds", exit_on_error=False)
    def _ask(self) -> None:
        """Ask the register in the background: the first time this opens it."""
        try:
            place = self.office.workplace
            register = place.register
            lines = register.feedback.rounds(self._measure_id)
            measure = f"M{register.number(self._measure_id)}" if self._measure_id else ""
            self.post_message(Loaded(lines, measure_labels(place, lines), measure))
        except StoreError as error:
            self.post_message(Loaded((), {}, "", tell(error)))

    def action_new_round(self) -> None:
        """The form for a new round."""
        from kollegial.tui.screens.feedback.opening import OpenForm

        self.app.push_screen(OpenForm(self._measure_id, self._measure))

    def action_open_results(self) -> None:
        """What the marked round tells."""
        from kollegial.tui.screens.feedback.results import ResultsScreen

        if self.line is not None:
            self.app.push_screen(ResultsScreen(self.line))

    def action_back(self) -> None:
        """Back to where one came from."""
        self.dismiss()

    @on(Loaded)
    def _loaded(self, event: Loaded) -> None:
        marked = self.line
        self._lines, self._labels = event.lines, event.labels
        self._measure, self._error = event.measure, event.error
        self._show(marked)

    @on(OptionList.OptionSelected, "#rounds")
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.action_open_results()

    @on(OptionList.OptionHighlighted, "#rounds")
    def _another(self) -> None:
        self.refresh_bindings()

    def _show(self, marked: RoundLine | None = None) -> None:
        heading = _("Feedback of service users")
        if self._measure:
            heading += " · " + _("measure {number}").format(number=self._measure)
        self.query_one("#rounds-heading", Static).update(Content(heading))
        shown, none = self.query_one(RoundList), self.query_one("#rounds-none", Static)
        shown.display, none.display = bool(self._lines), not self._lines
        none.update(self._nothing())
        if self._lines:
            shown.set_options(self._options(self._lines))
            ids = [line.round.id for line in self._lines]
            there = marked is not None and marked.round.id in ids
            shown.highlighted = ids.index(marked.round.id) if there and marked else 0
            self.set_focus(shown)
        self.refresh_bindings()

    def _options(self, lines: Sequence[RoundLine]) -> list[Option]:
        return [Option(_option(line, self._labels.get(line.round.id, ""))) for line in lines]

    def _nothing(self) -> Content:
        if self._error:
            return went_wrong(self._error)
        if self._lines is None:
            return Content(_("Opening the register …"))
        title = _("No round yet.")
        text = _(
            "N begins one: give it a name and say what it is about. Then the people you work "
            "for can say what they think, without a name."
        )
        return nothing_yet(title, text)


def _option(line: RoundLine, measure: str) -> Content:
    asked = line.round
    sign = "○" if asked.open else "●"
    about = words.subject(line, measure)
    head = Content(f"{sign} {line.label}  ") + Content(asked.name).stylize("bold")
    if about:
        head += Content(f" · {about}")
    days = f"{words.days(asked)} · {words.standing(asked)}"
    below = (days, words.response(line.rate, asked.threshold))
    return head + Content("".join(f"\n      {each}" for each in below)).stylize(QUIET)
