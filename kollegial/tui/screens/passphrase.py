"""The passphrase: unlock at the start; set, change or remove later."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from kollegial.i18n import _
from kollegial.store.errors import StoreError
from kollegial.store.keys import KeyRing
from kollegial.tell import tell
from kollegial.tui.dialogs.ask import Ask
from kollegial.tui.dialogs.choose import Choice, Choose
from kollegial.tui.screen import KollegialScreen


def unlock(screen: KollegialScreen, keys: KeyRing, then: Callable[[], object]) -> None:
    """Ask until the passphrase fits; Escape leaves all of them closed."""

    def check(value: str) -> str | None:
        try:
            keys.unlock(value)
        except StoreError as error:
            return tell(error)
        return None

    def answered(value: str | None) -> None:
        if value is None:
            screen.app.exit()
        else:
            then()

    text = _("Desk, archive and register are protected by a passphrase.")
    screen.app.push_screen(Ask(_("Passphrase"), text, secret=True, check=check), answered)


def change_passphrase(screen: KollegialScreen, keys: KeyRing) -> None:
    """Set one, or choose between another one and none."""
    if not keys.protected:
        _ask_new(screen, keys)
        return
    choices = [
        Choice("change", _("Change the passphrase")),
        Choice("remove", _("Remove the passphrase"), _("Keys then lie open in your user account.")),
    ]
    screen.app.push_screen(Choose(_("Passphrase"), choices), partial(_chosen, screen, keys))


def _chosen(screen: KollegialScreen, keys: KeyRing, choice: str | None) -> None:
    if choice == "change":
        _ask_new(screen, keys)
    elif choice == "remove":
        keys.remove_passphrase()
        screen.notify(_("The passphrase is removed."))


def _ask_new(screen: KollegialScreen, keys: KeyRing) -> None:
    text = _(
        "At least 8 characters; several words are best. Without it nobody can open desk, archive "
        "or register again, not even you. Write it down and keep it elsewhere."
    )
    first = Ask(_("New passphrase"), text, secret=True)
    screen.app.push_screen(first, partial(_repeat, screen, keys))


def _repeat(screen: KollegialScreen, keys: KeyRing, first: str | None) -> None:
    if first is None:
        return

    def check(value: str) -> str | None:
        if value != first:
            return _("The two are not alike.")
        try:
            keys.set_passphrase(value)
        except StoreError as error:
            return tell(error)
        return None

    def done(value: str | None) -> None:
        if value is not None:
            screen.notify(_("The passphrase is set."))

    screen.app.push_screen(Ask(_("Once more, please"), secret=True, check=check), done)
