"""A list beside the marked one: read in the background, and again where titles change."""

from __future__ import annotations

from typing import ClassVar

from textual import on, work
from textual.widgets import OptionList

from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.messages import Failed, Found
from kollegial.tui.screen import KollegialScreen


class ListedScreen(KollegialScreen):
    """Base of such screens: what they read and how they show it they say themselves."""

    LIST: ClassVar[str]
    """Where the list stands (a selector); it has the cursor from the beginning."""

    def __init__(self) -> None:
        super().__init__()
        self._error = ""

    def on_mount(self) -> None:
        """Look them up."""
        self.set_focus(self.query_one(self.LIST))
        self.show()
        self.read(first=True)

    async def retranslate(self) -> None:
        """Show everything in the language of the moment; titles of areas speak one too."""
        await super().retranslate()
        self.set_focus(self.query_one(self.LIST))
        self.show()
        self.read()

    @work(thread=True, exclusive=True, group="read", exit_on_error=False)
    def read(self, *, first: bool = False) -> None:
        """Read it in the background; ``Found`` or ``Failed`` comes of it."""
        try:
            self.post_message(Found(self.look(first=first)))
        except StoreError as error:
            self.post_message(Failed(error))

    def look(self, *, first: bool) -> object:
        """What is shown, read in a thread. The ``first`` time more may have to be done.

        Raises:
            StoreError: the register cannot be read.
        """
        raise NotImplementedError

    def show(self) -> None:
        """Show what was read, with the same one marked."""
        raise NotImplementedError

    @property
    def place(self) -> int | None:
        """Where in the list the bar stands, if it is there at all."""
        if not self.is_mounted:
            return None
        found = next(iter(self.query(self.LIST).results(OptionList)), None)
        return None if found is None else found.highlighted

    @on(Failed)
    def _failed(self, event: Failed) -> None:
        self._error = tell(event.error)
        self.show()
