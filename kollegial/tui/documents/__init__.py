"""Documents on the screen: the doors to preview and export that every screen uses."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kollegial.flow.outgoing import Outgoing

if TYPE_CHECKING:
    from kollegial.tui.app import KollegialApp

Make = Callable[[], Outgoing]
"""Makes a document in a thread; what it cannot do it says as ``making.PROBLEMS``."""


def open_preview(app: KollegialApp, make: Make) -> None:
    """Show a document as soon as it is made; there it can be exported."""
    from kollegial.tui.screens.document import DocumentScreen

    app.push_screen(DocumentScreen(make))


async def open_export(app: KollegialApp, make: Make, shown: Outgoing | None = None) -> bool:
    """Make a document, ask how and where it is to be written, write it; True: it is written.

    Waits for dialogs, so it is called from an async worker. ``shown``: what a preview shows of it;
    it is made anew before it is written.
    """
    from kollegial.tui.documents.exporting import export

    return await export(app, make, shown)
