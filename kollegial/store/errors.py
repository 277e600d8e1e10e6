"""What can go wrong in the store, in sentences for people."""

from __future__ import annotations


class StoreError(Exception):
    """Something the store could not do.

    ``message`` is an English message id (marked with ``N_`` where it is
    raised), ``params`` fill it after translation. Neither ever holds a
    person's text: only numbers, file names of ours and ids.
    """

    def __init__(self, message: str, **params: str | int) -> None:
        super().__init__(message)
        self.message = message
        self.params = params

    def __str__(self) -> str:
        """The English sentence; the screen translates ``message`` instead."""
        return self.message.format(**self.params)


class Locked(StoreError):
    """The keys are there, but the passphrase is needed first."""


class WrongPassphrase(StoreError):
    """The passphrase does not open the keys."""


class NotOurs(StoreError):
    """A file cannot be read with this key: another key, damaged, or not from Kollegial."""


class TooNew(StoreError):
    """A file was written by a newer version of the program."""


class Conflict(StoreError):
    """Another window wrote the same thing first."""


class NotFound(StoreError):
    """There is no such thing in the store."""
