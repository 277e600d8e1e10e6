"""The start page: what waits on the desk, and what can be begun."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, cast

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from kollegial.i18n import N_, _, language, ngettext_
from kollegial.store.errors import Locked, StoreError
from kollegial.tell import tell
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.screen import KollegialScreen
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.key_footer import KeyFooter

if TYPE_CHECKING:
    from kollegial.flow.overview import DeskItem, Overview
    from kollegial.tui.app import KollegialApp

SLOGAN = N_("Collegial case consultation, from the first word to the anonymous protocol.")


class HomeScreen(KollegialScreen):
    """Painted before any store is open; the desk follows a moment later."""

    SCOPE = Scope.HOME
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.HOME)
    CSS_PATH = "../styles/home.tcss"
    HELP = N_(
        "The start page. Begin a consultation here, go on with one that waits on the desk, or "
        "look things up in the archive. Sessions on the desk hold real names and never leave "
        "this machine; only what you have reviewed and released goes to the archive."
    )

    class Loaded(Message):
        """The desk has been looked at."""

        def __init__(self, overview: Overview) -> None:
            super().__init__()
            self.overview = overview

    class Failed(Message):
        """The desk could not be opened."""

        def __init__(self, error: StoreError) -> None:
            super().__init__()
            self.error = error

    def __init__(self) -> None:
        super().__init__()
        self._overview: Overview | None = None

    @property
    def office(self) -> KollegialApp:
        """The app, typed."""
        return cast("KollegialApp", self.app)

    def compose(self) -> ComposeResult:
        """Name, what can be begun, what waits."""
        with Vertical(id="home"):
            yield Static(Content("Kollegial").stylize("bold $primary"), id="home-name")
            yield Static(Content(_(SLOGAN)), id="home-slogan", classes="quiet")
            yield OptionList(
                Option(_begin(_("New session"), "n", _("Group, people, model, time")), id="new"),
                Option(
                    _begin(_("Archive"), "a", _("Find, read and export protocols")), id="archive"
                ),
                id="home-menu",
            )
            yield Static(id="home-desk-title")
            yield OptionList(id="home-desk")
            yield Static(id="home-note", classes="quiet")
        yield KeyFooter()

    def on_mount(self) -> None:
        """Focus the menu, then look at the desk in the background."""
        self.query_one("#home-desk").display = False
        self.query_one("#home-menu").focus()
        if self._overview is not None:
            self._show()
        self.call_after_refresh(self.look)

    def on_screen_resume(self) -> None:
        """Back from another screen: the desk may have changed."""
        if self._overview is not None:
            self.look()

    @work(thread=True, exclusive=True, group="home", exit_on_error=False)
    def look(self) -> None:
        """Look at the desk. It imports SQLModel, which the first paint does not wait for."""
        from kollegial.flow.overview import overview

        try:
            self.post_message(self.Loaded(overview(self.office.workplace)))
        except StoreError as error:
            self.post_message(self.Failed(error))

    @on(Loaded)
    def _loaded(self, event: Loaded) -> None:
        self._overview = event.overview
        self._show()

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

    def action_go_on(self) -> None:
        """Go on with what is marked on the desk."""
        item = self._marked()
        if item is not None:
            self._open(item)

    def action_discard(self) -> None:
        """Delete what is marked on the desk, after a question."""
        from kollegial.tui.dialogs.confirm import Confirm

        item = self._marked()
        if item is None:
            return
        question = Confirm(
            _("Discard this session?"),
            _("Everything of “{group}” is erased from this machine, without a protocol.").format(
                group=item.group
            ),
            yes=_("Discard"),
            final=True,
        )
        self.app.push_screen(question, partial(self._discard, item))

    def action_set_passphrase(self) -> None:
        """Set, change or remove the passphrase."""
        from kollegial.tui.screens.passphrase import change_passphrase

        change_passphrase(self, self.office.workplace.keys)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """No desk, nothing to go on with."""
        if action in ("go_on", "discard"):
            return bool(self._overview and self._overview.items)
        return True

    @on(OptionList.OptionSelected, "#home-menu")
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if event.option.id == "new":
            self.action_new_session()
        else:
            self.action_open_archive()

    @on(OptionList.OptionSelected, "#home-desk")
    def _chosen_on_desk(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.action_go_on()

    def _marked(self) -> DeskItem | None:
        marked = self.query_one("#home-desk", OptionList).highlighted
        if self._overview is None or not self._overview.items:
            return None
        return self._overview.items[marked or 0]

    def _open(self, item: DeskItem) -> None:
        from kollegial.consultation.refusal import Refused
        from kollegial.tui.screens.going_on import go_on

        try:
            go_on(self.office, item)
        except (Refused, StoreError) as error:
            self.notify(tell(error), severity="warning", markup=False)

    def _discard(self, item: DeskItem, sure: bool | None) -> None:
        if not sure:
            return
        try:
            self.office.workplace.desk.erase(item.session_id)
        except StoreError as error:
            self.notify(tell(error), severity="warning", markup=False)
        self.look()

    def _show(self) -> None:
        overview = self._overview
        if overview is None:
            return
        desk = self.query_one("#home-desk", OptionList)
        desk.display = bool(overview.items)
        desk.set_options(Option(_waiting(item)) for item in overview.items)
        if overview.items:
            desk.highlighted = 0
            title = ngettext_(
                "On the desk: one session waits",
                "On the desk: {count} sessions wait",
                len(overview.items),
            )
            text = title.format(count=len(overview.items))
            self.query_one("#home-desk-title", Static).update(Content(text).stylize("bold"))
            desk.focus()
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


def _begin(label: str, key: str, detail: str) -> Content:
    return (
        Content(f"{label}").stylize("bold")
        + Content(f"  {key}").stylize("$accent")
        + Content(f"\n{detail}").stylize(QUIET)
    )


def _waiting(item: DeskItem) -> Content:
    from kollegial.export.figures import day

    phase = item.phase_names.within(language())
    if item.stage == "finished":
        standing = _("Review: decide what is replaced, then release")
    elif item.stage == "opened":
        standing = _("Not started yet")
    else:
        standing = _("Phase {index} of {count}: {phase}").format(
            index=item.phase, count=item.phases, phase=phase
        )
        standing += " · " + (_("the clock runs") if item.running else _("paused"))
    return (
        Content(item.group).stylize("bold")
        + Content(f"  {item.model.within(language())} · {day(item.date, language())}").stylize(
            QUIET
        )
        + Content("\n")
        + Content(standing).stylize("$primary")
    )
