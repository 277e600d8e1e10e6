"""The workplace: home folder, keys, stores and library of one user, opened when needed."""

from __future__ import annotations

from functools import cached_property
from threading import RLock
from typing import TYPE_CHECKING

from kollegial.store.home import Home

if TYPE_CHECKING:
    from kollegial.anonymise.claims.recogniser import Detector
    from kollegial.consultation.clock import Clock
    from kollegial.consultation.library import Library
    from kollegial.quality.frameworks.library import Frameworks
    from kollegial.store.archive import Archive
    from kollegial.store.desk import Desk
    from kollegial.store.keys import KeyRing
    from kollegial.store.register import Register


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
        detects: bool = False,
        shares: bool = False,
    ) -> None:
        """``detects`` says whether the anonymiser's model may be used.

        ``shares`` says whether a register may be used that others use too; without it, neither
        environment nor settings lead there.
        """
        self.home = home
        self._detects = detects
        self._shares = shares
        self._passphrase = passphrase
        self._opening = RLock()
        self._desk: Desk | None = None
        self._archive: Archive | None = None
        self._register: Register | None = None
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

    @property
    def desk(self) -> Desk:
        """The desk: raw sessions of this machine."""
        # Two workers may ask at once; cached_property does not lock from Python 3.12 on.
        with self._opening:
            if self._desk is None:
                from kollegial.store.desk import Desk

                self._desk = Desk.open(self.home, self.keys)
            return self._desk

    @property
    def archive(self) -> Archive:
        """The archive: anonymous protocols only."""
        with self._opening:
            if self._archive is None:
                from kollegial.store.archive import Archive

                self._archive = Archive.open(self.home, self.keys)
            return self._archive

    @property
    def register(self) -> Register:
        """The register: insights, measures and what belongs to them; perhaps a shared one."""
        with self._opening:
            if self._register is None:
                from kollegial.flow.quality.opening import shared_url
                from kollegial.store.register import Register

                url = shared_url(self.home) if self._shares else ""
                # with a shared one the keys are not asked for, so neither is the passphrase
                self._register = (
                    Register.shared(url) if url else Register.open(self.home, self.keys)
                )
            return self._register

    @cached_property
    def detector(self) -> Detector | None:
        """The anonymiser's model, not loaded yet; none if it is not to be used."""
        if not self._detects:
            return None
        from kollegial.anonymise.neural.shipped import SHIPPED

        return SHIPPED

    @cached_property
    def library(self) -> Library:
        """Consultation models and method cards, the shipped and the user's own."""
        from kollegial.flow.library import load

        return load(self.home)

    @cached_property
    def frameworks(self) -> Frameworks:
        """Quality frameworks, the shipped and the organisation's own."""
        from kollegial.flow.frameworks import load

        return load(self.home)

    def close(self) -> None:
        """Close what is open."""
        with self._opening:
            for store in (self._desk, self._archive, self._register):
                if store is not None:
                    store.close()
            self._desk = self._archive = self._register = None
