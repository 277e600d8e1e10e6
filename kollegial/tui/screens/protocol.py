"""One protocol, to be read, exported or deleted."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from kollegial.export.beside import NOTHING, Beside
from kollegial.flow.documents import beside
from kollegial.i18n import N_, _, language
from kollegial.protocol.released import ReleasedProtocol
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.dialogs.confirm import Confirm
from kollegial.tui.documents import Make, open_export, open_preview
from kollegial.tui.messages import Failed
from kollegial.tui.screen import KollegialScreen
from kollegial.tui.widgets.key_footer import KeyFooter
from kollegial.tui.widgets.protocol_page import page


class Loaded(Message):
    """The protocol is here."""

    def __init__(self, protocol: ReleasedProtocol, beside: Beside) -> None:
        super().__init__()
        self.protocol = protocol
        self.beside = beside


class ProtocolScreen(KollegialScreen):
    """Everything the archive holds of one session."""

    SCOPE = Scope.PROTOCOL
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.PROTOCOL)
    CSS_PATH = "../styles/protocol.tcss"
    HELP = N_(
        "A protocol: what the case giver took along, what became of it, what the group wrote "
        "down in each phase and how long it took, without names. The same placeholder always "
        "stands for the same person, place or number. Export it to print it, to send it or to "
        "put it into a document."
    )

    def __init__(self, protocol_id: str) -> None:
        super().__init__()
        self.protocol_id = protocol_id
        self._protocol: ReleasedProtocol | None = None
        self._beside = NOTHING
        self._error = ""

    def compose(self) -> ComposeResult:
        """The protocol, once it is here."""
        if self._protocol is None:
            text = Content(self._error).stylize("$error") if self._error else Content("")
            yield Static(Content(_("Protocol")), classes="heading")
            yield Static(text, id="protocol-wait")
        else:
            yield from page(self._protocol, self._beside, language())
        yield KeyFooter()

    def on_mount(self) -> None:
        """Fetch the protocol."""
        self._fetch()

    async def retranslate(self) -> None:
        """Show everything in the language of the moment."""
        await super().retranslate()
        self._focus_text()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Nothing to export or delete before the protocol is here."""
        if action in ("preview", "export", "delete"):
            return self._protocol is not None
        return True

    @work(thread=True, exclusive=True, group="protocol")
    def _fetch(self) -> None:
        try:
            protocol = self.office.workplace.archive.get(self.protocol_id)
            found = Loaded(protocol, beside(self.office.workplace, protocol))
        except StoreError as error:
            self.post_message(Failed(error))
        else:
            self.post_message(found)

    @on(Loaded)
    async def _loaded(self, event: Loaded) -> None:
        self._protocol, self._beside = event.protocol, event.beside
        await self.recompose()
        self._focus_text()
        self.refresh_bindings()

    @on(Failed)
    async def _failed(self, event: Failed) -> None:
        self._error = tell(event.error)
        await self.recompose()

    def _focus_text(self) -> None:
        for text in self.query("#protocol-main"):
            text.focus(scroll_visible=False)

    def action_back(self) -> None:
        """To the list."""
        self.dismiss()

    # ------------------------------------------------------------------------- export

    def action_preview(self) -> None:
        """It as a document."""
        open_preview(self.office, self._document())

    @work(exclusive=True, group="protocol-export")
    async def action_export(self) -> None:
        """It into files, in the language of its session."""
        await open_export(self.office, self._document())

    def _document(self) -> Make:
        from kollegial.flow.outgoing import making

        place, protocol_id = self.office.workplace, self.protocol_id
        return lambda: making.protocol(place, protocol_id)

    # ------------------------------------------------------------------------- delete

    @work(exclusive=True, group="protocol-delete")
    async def action_delete(self) -> None:
        """Delete it for good, after a question."""
        question = Confirm(
            _("Delete this protocol?"),
            _("It is erased from the archive for good. Files you exported stay where they are."),
            yes=_("Delete"),
            no=_("Keep"),
            final=True,
        )
        if not await self.app.push_screen_wait(question):
            return
        archive = self.office.workplace.archive
        try:
            await asyncio.to_thread(archive.delete, self.protocol_id)
        except StoreError as error:
            self.notify(tell(error), severity="warning", markup=False)
            if await asyncio.to_thread(archive.has, self.protocol_id):
                return
        else:
            self.app.call_later(
                partial(self.app.notify, _("The protocol is deleted."), markup=False)
            )
        self.dismiss()
