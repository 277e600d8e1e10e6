"""The workplace: home folder, keys, desk, archive and library of one user, opened when needed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kollegial.store.home import Home

if TYPE_CHECKING:
    from kollegial.consultation.clock import Clock
    from kollegial.consultation.library import Library
    from kollegial.store.archive import Archive
    from kollegial.store.desk import Desk
    from kollegial.store.keys import KeyRing


class Workplace:
    """What a user works with.

    Everything opens on first use, and imports what it needs only then: the start
    page is painted before pydantic and SQLModel are loaded.
    """

    def __init__(
        self,
        home: Home,
        keys: KeyRing | None = None,
        clock: Clock | None = None,
        *,
        passphrase: str | None = None,
    ) -> None:
        self.home = home
        self._passphrase = passphrase
        if keys is not None:
            self.__dict__["keys"] = keys
        if clock is not None:
            self.__dict__["clock"] = clock

    @cached_property
    def keys(self) -> KeyRing:
        """The keys; still locked if a passphrase is set and none was given.

        Raises:
            StoreError: if the key file cannot be read or the passphrase does not fit.
        """
        from kollegial.store.keys import KeyRing

        return KeyRing.open(self.home, self._passphrase)

    @cached_property
    def clock(self) -> Clock:
        """The system's clocks."""
        from kollegial.flow.clock import SystemClock

        return SystemClock()

    @cached_property
    def desk(self) -> Desk:
        """The desk: raw sessions of this machine."""
        from kollegial.store.desk import Desk

        return Desk.open(self.home, self.keys)

    @cached_property
    def archive(self) -> Archive:
        """The archive: anonymous protocols only."""
        from kollegial.store.archive import Archive

        return Archive.open(self.home, self.keys)

    @cached_property
    def library(self) -> Library:
        """Consultation models and method cards, the shipped and the user's own."""
        from kollegial.flow.library import load

        return load(self.home)

    def close(self) -> None:
        """Close what is open."""
        for name in ("desk", "archive"):
            if name in self.__dict__:
                self.__dict__.pop(name).close()
