"""Between organisations: write a bundle of cleared insights, or take one in."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from kollegial.i18n import _, language
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.dialogs.ask import Ask
from kollegial.tui.dialogs.bundle import BundleDialog
from kollegial.tui.dialogs.exported import ExportedDialog

if TYPE_CHECKING:
    from kollegial.flow.learning.houses import TakenIn
    from kollegial.tui.app import KollegialApp


async def open_share(app: KollegialApp) -> Path | None:
    """Ask, let somebody decide about findings, write; the file, or None. From an async worker."""
    from kollegial.flow.learning.offered import offered
    from kollegial.tui.screens.learning.share_form import ShareForm

    try:
        found = await asyncio.to_thread(offered, app.workplace, language())
    except StoreError as error:
        app.notify(tell(error), severity="error", markup=False)
        return None
    form = ShareForm(found.periods)
    await app.push_screen_wait(form)
    if form.done is not None:
        await app.push_screen_wait(ExportedDialog((form.done,)))
    return form.done


async def open_take_in(app: KollegialApp) -> TakenIn | None:
    """Ask for the file, show what is in it, take it in; None if not. From an async worker."""
    from kollegial.flow.learning import houses

    typed = await app.push_screen_wait(
        Ask(
            _("Take in insights of another organisation"),
            _("The file they gave you: insights-bundle-….json"),
            check=_wrong,
        )
    )
    if typed is None:
        return None
    try:
        bundle = await asyncio.to_thread(houses.opened, _path(typed))
        if not await app.push_screen_wait(BundleDialog(bundle)):
            return None
        done = await asyncio.to_thread(houses.take_in, app.workplace, bundle, language())
    except (Refused, StoreError) as error:
        app.notify(tell(error), severity="error", markup=False)
        return None
    told = _("From {house}: new insights: {new}, known already: {known}. None of them is cleared.")
    app.notify(told.format(house=done.house, new=done.new, known=done.known), markup=False)
    return done


def _path(entry: str) -> Path:
    return Path(entry.strip().strip("\"'")).expanduser()


def _wrong(entry: str) -> str | None:
    """What is wrong with the place of a file."""
    if not entry.strip():
        return _("Type where the file lies.")
    return None if _path(entry).is_file() else _("There is no such file.")
