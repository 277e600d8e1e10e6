"""The start page: what waits on the desk, and what can be begun."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from kollegial.i18n import N_, _, ngettext_
from kollegial.store.errors import Locked, StoreError
from kollegial.tell import tell
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.messages import Failed, Found
from kollegial.tui.painted import once_painted
from kollegial.tui.screen import KollegialScreen
from kollegial.tui.widgets.home_measures import HomeMeasures
from kollegial.tui.widgets.home_menu import begin_line, begins
from kollegial.tui.widgets.key_footer import KeyFooter

if TYPE_CHECKING:
    from kollegial.flow.overview import DeskItem, Overview, UnreadableItem
    from kollegial.quality.board.attention import Attention

SLOGAN = N_("Collegial case consultation, from the first word to the anonymous protocol.")


class HomeScreen(KollegialScreen):
    """Painted before any store is open; the desk follows a moment later."""

    SCOPE = Scope.HOME
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.HOME)
    HELP = N_(
        "The start page. Begin a consultation here, go on with one that waits on the desk, or "
        "look things up in the archive. Sessions on the desk hold real names and never leave "
        "this machine; only what you have reviewed and released goes to the archive. Insights "
        "from it become measures; what of them is due stands here."
    )

    class Attended(Message):
        """The measures have been looked at, or could not be."""

        def __init__(self, attention: Attention | None, error: StoreError | None = None) -> None:
            super().__init__()
            self.attention = attention
            self.error = error

    def __init__(self) -> None:
        super().__init__()
        self._overview: Overview | None = None
        self._attended: HomeScreen.Attended | None = None

    def compose(self) -> ComposeResult:
        """Name, what can be begun, what waits."""
        with Vertical(id="home"):
            yield Static(Content("Kollegial").stylize("bold $primary"), id="home-name")
            yield Static(Content(_(SLOGAN)), id="home-slogan", classes="quiet")
            yield OptionList(
                *(Option(begin_line(each), id=each.action) for each in begins()), id="home-menu"
            )
            yield HomeMeasures()
            yield Static(id="home-desk-title")
            yield OptionList(id="home-desk")
            yield Static(id="home-note", classes="quiet")
        yield KeyFooter()

    def on_mount(self) -> None:
        """Focus the menu, then look at the desk in the background."""
        self._start()
        once_painted(self, self.look)

    async def retranslate(self) -> None:
        """Show everything in the language of the moment."""
        before = self._marked()
        await super().retranslate()
        self._start(before.session_id if before is not None else "")

    def on_screen_resume(self) -> None:
        """Back from another screen: the desk may have changed."""
        if self._overview is not None:
            self.look()

    @work(thread=True, exclusive=True, group="home", exit_on_error=False)
    def look(self) -> None:
        """Look at the desk. It imports SQLModel, which the first paint does not wait for."""
        from kollegial.flow.overview import overview

        try:
            self.post_message(Found(overview(self.office.workplace)))
        except StoreError as error:
            self.post_message(Failed(error))

    @on(Found)
    def _found(self, event: Found[Overview]) -> None:
        before = self._marked()
        self._overview = event.value
        self._show(before.session_id if before is not None else "")
        self._open_first()
        self.attend()

    @work(thread=True, exclusive=True, group="home-measures", exit_on_error=False)
    def attend(self) -> None:
        """Look what is due among the measures, once the desk is shown."""
        from kollegial.flow.quality.attention import attention_of

        try:
            self.post_message(self.Attended(attention_of(self.office.workplace)))
        except StoreError as error:
            self.post_message(self.Attended(None, error))

    @on(Attended)
    def _attend(self, event: Attended) -> None:
        self._attended = event
        self._show_attention()

    @on(Failed)
    def _failed(self, event: Failed) -> None:
        if isinstance(event.error, Locked):
            self._ask_passphrase()
            return
        self.query_one("#home-note", Static).update(Content(tell(event.error)).stylize("$error"))

    def action_new_session(self) -> None:
        """The form for a new session."""
        from kollegial.tui.screens.new_session import NewSessionScreen

        self.app.push_screen(NewSessionScreen())

    def action_open_archive(self) -> None:
        """The archive."""
        from kollegial.tui.screens.archive import ArchiveScreen

        self.app.push_screen(ArchiveScreen())

    def action_open_measures(self) -> None:
        """The measures."""
        from kollegial.tui.screens.quality.board import MeasuresScreen

        self.app.push_screen(MeasuresScreen())

    def action_open_due(self) -> None:
        """The measures that are overdue or due soon."""
        from kollegial.quality.board.light import Light
        from kollegial.quality.board.query import MeasureFilter
        from kollegial.tui.screens.quality.board import MeasuresScreen

        self.app.push_screen(MeasuresScreen(MeasureFilter(lights=(Light.RED, Light.AMBER))))

    def action_open_insights(self) -> None:
        """The insights."""
        from kollegial.tui.screens.quality.insights import InsightsScreen

        self.app.push_screen(InsightsScreen())

    def action_open_summary(self) -> None:
        """The learning summary."""
        from kollegial.tui.screens.learning.summary import SummaryScreen

        self.app.push_screen(SummaryScreen())

    def action_open_feedback(self) -> None:
        """What service users say."""
        from kollegial.tui.screens.feedback import open_feedback

        open_feedback(self.office)

    def action_go_on(self) -> None:
        """Go on with what is marked on the desk."""
        from kollegial.flow.overview import DeskItem

        item = self._marked()
        if isinstance(item, DeskItem):
            self._open(item)

    def action_discard(self) -> None:
        """Delete what is marked on the desk, after a question."""
        from kollegial.tui.dialogs.confirm import Confirm
        from kollegial.tui.widgets.desk_lines import what_goes

        item = self._marked()
        if item is None:
            return
        question = Confirm(
            _("Discard this session?"), what_goes(item), yes=_("Discard"), final=True
        )
        self.app.push_screen(question, partial(self._discard, item.session_id))

    def action_set_passphrase(self) -> None:
        """Set, change or remove the passphrase."""
        from kollegial.tui.screens.passphrase import change_passphrase

        change_passphrase(self, self.office.workplace.keys)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """No desk, nothing to go on with."""
        if action == "discard":
            return self._marked() is not None
        if action == "go_on":
            return self._marked_readable()
        if action == "open_due":
            return self._attended is not None and bool(self._attended.attention)
        return True

    @on(OptionList.OptionSelected, "#home-menu")
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.call_later(self.run_action, str(event.option.id))

    @on(OptionList.OptionSelected, "#home-desk")
    def _chosen_on_desk(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if self._marked_readable():
            self.action_go_on()
        else:
            self.action_discard()

    def _start(self, marked: str = "") -> None:
        self.query_one("#home-desk").display = False
        self._show_attention()
        self.set_focus(self.query_one("#home-menu"))
        if self._overview is not None:
            self._show(marked)

    def _show_attention(self) -> None:
        found = self._attended
        problem = tell(found.error) if found is not None and found.error is not None else ""
        attention = found.attention if found is not None else None
        self.query_one(HomeMeasures).show(attention, problem)
        self.refresh_bindings()

    @on(OptionList.OptionHighlighted, "#home-desk")
    def _another_marked(self) -> None:
        self.refresh_bindings()

    def _open_first(self) -> None:
        """What the command line asked for, now that the desk lies open."""
        from kollegial.flow.overview import DeskItem

        first, self.office.first = self.office.first, None
        if first is None or self._overview is None:
            return
        if first.session is None:
            self.action_new_session()
            return
        for item in self._overview.items:
            if isinstance(item, DeskItem) and first.means(item.session_id):
                self._open(item)
                return
        self.notify(_("There is no such session on the desk."), severity="warning")

    def _marked(self) -> DeskItem | UnreadableItem | None:
        # Asked for the footer too, between two languages even: then the list is not there.
        desk = next(iter(self.query("#home-desk").results(OptionList)), None)
        if desk is None or self._overview is None or not self._overview.items:
            return None
        marked = desk.highlighted or 0
        return self._overview.items[marked] if marked < len(self._overview.items) else None

    def _marked_readable(self) -> bool:
        item = self._marked()
        if item is None:
            return False
        from kollegial.flow.overview import DeskItem

        return isinstance(item, DeskItem)

    def _open(self, item: DeskItem) -> None:
        from kollegial.refusal import Refused
        from kollegial.tui.screens.going_on import go_on

        try:
            go_on(self.office, item)
        except (Refused, StoreError) as error:
            self.notify(tell(error), severity="warning", markup=False)

    def _discard(self, session_id: str, sure: bool | None) -> None:
        from kollegial.flow.groups import discard_waiting

        if not sure:
            return
        try:
            discard_waiting(self.office.workplace, session_id)
        except StoreError as error:
            self.notify(tell(error), severity="warning", markup=False)
        self.look()

    def _show(self, marked: str) -> None:
        from kollegial.tui.widgets.desk_lines import line

        overview = self._overview
        if overview is None:
            return
        desk = self.query_one("#home-desk", OptionList)
        desk.display = bool(overview.items)
        desk.set_options(Option(line(item)) for item in overview.items)
        if overview.items:
            waiting = [item.session_id for item in overview.items]
            desk.highlighted = waiting.index(marked) if marked in waiting else 0
            title = ngettext_(
                "On the desk: one session waits",
                "On the desk: {count} sessions wait",
                len(overview.items),
            )
            text = title.format(count=len(overview.items))
            self.query_one("#home-desk-title", Static).update(Content(text).stylize("bold"))
            self.set_focus(desk)
        else:
            self.query_one("#home-desk-title", Static).update(Content(_("The desk is empty.")))
        protocols = ngettext_(
            "{count} protocol in the archive.",
            "{count} protocols in the archive.",
            overview.protocols,
        ).format(count=overview.protocols)
        notes = [protocols, *(_(note) for note in overview.notes)]
        self.query_one("#home-note", Static).update(Content("\n".join(notes)))
        self.refresh_bindings()

    def _ask_passphrase(self) -> None:
        from kollegial.tui.screens.passphrase import unlock

        unlock(self, self.office.workplace.keys, self.look)
