"""The passphrase, where one protects desk, archive and register."""

from __future__ import annotations

from kollegial.i18n import _
from kollegial.plain.host import Host
from kollegial.plain.talk import Left
from kollegial.store.errors import WrongPassphrase
from kollegial.tell import tell


def unlock(host: Host) -> None:
    """Ask until it fits.

    Raises:
        Left: somebody gives up.
        StoreError: the key file is damaged.
    """
    keys = host.place.keys
    while keys.locked:
        host.say(_("Desk, archive and register are protected by a passphrase."))
        typed = host.talk.secret(_("Passphrase: "))
        if not typed:
            raise Left
        try:
            keys.unlock(typed)
        except WrongPassphrase as error:
            host.say(tell(error))
