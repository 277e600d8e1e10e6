"""The key ring: one random key for the desk, one for the archive, and who may use them."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable

from kollegial.marking import N_
from kollegial.store import keyfile, wrap
from kollegial.store.errors import Locked, NotOurs, StoreError, WrongPassphrase
from kollegial.store.home import Home
from kollegial.store.keyfile import PURPOSES, ClearKeys, KeyFile, Purpose, SealedKeys

WINDOWS = os.name == "nt"

Passphrase = Callable[[], str | None] | str | None
"""A passphrase, or how to ask for one (None: the person gave none), or nothing."""


class KeyRing:
    """Two independent 256-bit keys. A passphrase locks them; changing it keeps them.

    The keys never change, so no file need be written anew. The
    other side of this: a copy of the key file made before there was a
    passphrase still opens everything.
    """

    def __init__(self, home: Home, file: KeyFile) -> None:
        self._home = home
        self._file = file
        self._keys: ClearKeys | None = file if isinstance(file, ClearKeys) else None

    def __repr__(self) -> str:
        """Whether there is a passphrase and whether it was given; no key."""
        return f"<KeyRing protected={self.protected} open={self._keys is not None}>"

    @classmethod
    def open(cls, home: Home, passphrase: Passphrase = None) -> KeyRing:
        """The key ring of ``home``; at the first start a new one.

        A protected ring opens with the text given, or asks for it; without
        either it stays locked (``unlock``). A new ring is protected at once if
        a text is given; an existing ring never changes here.

        Raises:
            WrongPassphrase, NotOurs, TooNew, StoreError
        """
        file = keyfile.load(home)
        if file is None:
            ring = cls(home, _first(home))
            if isinstance(passphrase, str) and not ring.protected:
                ring.set_passphrase(passphrase)
            return ring
        ring = cls(home, file)
        if ring.protected:
            text = passphrase() if callable(passphrase) else passphrase
            if text is not None:
                ring.unlock(text)
        return ring

    @property
    def protected(self) -> bool:
        """Whether a passphrase locks the keys."""
        return isinstance(self._file, SealedKeys)

    @property
    def locked(self) -> bool:
        """Whether the passphrase is still to be given."""
        return self._keys is None

    def unlock(self, passphrase: str) -> None:
        """Open the keys. Takes about 0.15 s; use a worker.

        Raises:
            WrongPassphrase: it does not fit.
            NotOurs: it fits one key but not the other: the file was changed.
        """
        if not isinstance(self._file, SealedKeys):
            return
        wrapping = wrap.wrapping_key(passphrase, self._file.kdf)
        opened = {
            purpose: wrap.unseal(self._file.box(purpose), wrapping, purpose) for purpose in PURPOSES
        }
        desk, archive = opened["desk"], opened["archive"]
        if desk is not None and archive is not None:
            self._keys = ClearKeys(desk=desk.hex(), archive=archive.hex())
        elif desk is None and archive is None:
            raise WrongPassphrase(N_("The passphrase does not fit."))
        else:
            raise NotOurs(N_("The key file is damaged. Put back a copy of keys/keyring.json."))

    def key(self, purpose: Purpose) -> bytes:
        """One key, 32 bytes.

        Raises:
            Locked: the passphrase is still to be given.
        """
        return self._open().key(purpose)

    def set_passphrase(self, new: str) -> None:
        """Lock the keys with ``new`` from now on, whether there was a passphrase or not.

        Raises:
            Locked: the old passphrase is still to be given.
            StoreError: ``new`` is too short, or the file cannot be written.
        """
        keys, kdf = self._open(), wrap.Kdf()
        wrapping = wrap.wrapping_key(wrap.checked(new), kdf)
        desk, archive = (wrap.seal(keys.key(each), wrapping, each) for each in PURPOSES)
        file = SealedKeys(kdf=kdf, desk=desk, archive=archive)
        keyfile.save(self._home, file, replace=True)
        self._file = file

    def remove_passphrase(self) -> None:
        """Keep the keys in clear from now on.

        Raises:
            Locked: the passphrase is still to be given.
        """
        keys = self._open()
        keyfile.save(self._home, keys, replace=True)
        self._file = keys

    def _open(self) -> ClearKeys:
        if self._keys is None:
            raise Locked(N_("Desk, archive and register are locked. The passphrase opens them."))
        return self._keys


def protection_note(home: Home) -> tuple[str, ...]:
    """What it means that there is no passphrase (message ids); nothing if there is one."""
    if isinstance(keyfile.load(home), SealedKeys):
        return ()
    note = N_(
        "No passphrase is set. "
        "Everybody who can read your user account's files can read desk, archive and register."
    )
    if not WINDOWS:
        return (note,)
    return (
        note,
        N_(
            "On Windows the files are protected only by the rights of your user folder. "
            "Administrators and programs that run in your name can read them."
        ),
    )


def _first(home: Home) -> KeyFile:
    """The keys of a new home; those of the other window if it was faster."""
    if any(file.exists() for file in (home.desk, home.archive, home.register)):
        faster = keyfile.load(home)
        if faster is not None:
            return faster
        # new keys would open nothing and hide what happened
        raise NotOurs(
            N_(
                "The key file is missing. Desk, archive and register cannot be read without it. "
                "Put back a copy of keys/keyring.json."
            )
        )
    home.prepare()
    new = ClearKeys(desk=secrets.token_hex(32), archive=secrets.token_hex(32))
    try:
        keyfile.save(home, new, replace=False)
    except FileExistsError:
        other = keyfile.load(home)
        if other is None:
            raise StoreError(N_("The key file cannot be read.")) from None
        return other
    return new
