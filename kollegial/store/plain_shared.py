"""What PostgreSQL calls an error, as a sentence; its own may quote a URL, a query, a text."""

from __future__ import annotations

from typing import Final

from kollegial.marking import N_
from kollegial.store.errors import Conflict, StoreError

_TAKEN: Final = ("23505", "40001", "40P01")
"""States: the key is taken, not serialisable, deadlock. Somebody else was there first."""

_UNSAFE: Final = ("SSL", "certificate", "Zertifikat")
"""Words of the driver when TLS fails, in English and German."""


def plain_shared(error: BaseException) -> StoreError:
    """The error for one of psycopg's."""
    state = getattr(error, "sqlstate", None)
    if state is None:
        return _without_state(error)
    return (
        _somebody_else(state)
        or _of_the_server(state)
        or _of_the_data(state)
        or StoreError(N_("The shared register cannot be used ({code})."), code=state)
    )


def _somebody_else(state: str) -> StoreError | None:
    if state in _TAKEN:
        return Conflict(N_("Somebody else has changed the same thing meanwhile. Read it again."))
    if state in ("55P03", "57014"):  # waited for a lock too long
        return StoreError(
            N_("Somebody else is using the shared register. Nothing was changed; try again.")
        )
    if state == "53300":
        return StoreError(
            N_("Too many people are connected to the shared register. Try again later.")
        )
    return None


def _of_the_server(state: str) -> StoreError | None:
    if state.startswith("53"):
        return StoreError(
            N_("The server of the shared register has no room left. Nothing was changed.")
        )
    if state.startswith("57P"):
        return StoreError(
            N_("The server of the shared register is starting or stopping. Try again later.")
        )
    if state == "25006":
        return StoreError(
            N_("The shared register can only be read at the moment. Nothing was changed.")
        )
    if state == "42501":
        return StoreError(N_("The shared register does not allow this user to do that."))
    return None


def _of_the_data(state: str) -> StoreError | None:
    if state.startswith(("22", "23")):
        return StoreError(N_("The data do not fit the register. Nothing was changed."))
    if state in ("42703", "42P01"):
        return StoreError(N_("The shared register lacks a table. Its tables were changed by hand."))
    return None


def _without_state(error: BaseException) -> StoreError:
    """What was wrong before a query reached the server, or while it was on its way."""
    match type(error).__name__:
        case "DataError":  # text with a NUL, which PostgreSQL does not take
            return StoreError(N_("The text contains characters that cannot be stored."))
        case "ProgrammingError":  # a parameter of the URL that there is not
            return StoreError(
                N_(
                    "The URL of the shared register cannot be read. "
                    "It looks like postgresql://user@server/database."
                )
            )
    attempt = getattr(error, "pgconn", None)
    if getattr(attempt, "needs_password", False) or getattr(attempt, "used_password", False):
        return StoreError(
            N_(
                "The server of the shared register does not let this user in. "
                "Check user, password and database in its URL."
            )
        )
    if any(word in str(error) for word in _UNSAFE):
        return StoreError(
            N_(
                "No safe connection to the server of the shared register: "
                "it does not offer TLS, or its certificate is not trusted."
            )
        )
    return StoreError(
        N_(
            "The shared register cannot be reached. Check the network and its URL. If something "
            "was just being written, look whether it is there before you write it again."
        )
    )
