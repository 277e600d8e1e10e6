"""What PostgreSQL calls an error, as a sentence; its own may quote a URL, a query, a text."""

from __future__ import annotations

from typing import Final

from kollegial.marking import N_
from kollegial.store.errors import Conflict, StoreError

_TAKEN: Final = ("23505", "40001", "40P01")
"""States: the key is taken, not serialisable, deadlock. Somebody else was there first."""

_IN_USE: Final = N_("Somebody else is using the shared register. Nothing was changed; try again.")
_NO_FIT: Final = N_("The data do not fit the register. Nothing was changed.")
_BY_HAND: Final = N_("The shared register lacks a table. Its tables were changed by hand.")

_SENTENCES: Final = {
    "22": _NO_FIT,
    "23": _NO_FIT,
    "25006": N_("The shared register can only be read at the moment. Nothing was changed."),
    "42501": N_("The shared register does not allow this user to do that."),
    "42703": _BY_HAND,
    "42P01": _BY_HAND,
    "53300": N_("Too many people are connected to the shared register. Try again later."),
    "53": N_("The server of the shared register has no room left. Nothing was changed."),
    "55P03": _IN_USE,
    "57014": _IN_USE,
    "57P": N_("The server of the shared register is starting or stopping. Try again later."),
}
"""Beginning of a state → what it means (message id); a longer beginning comes first."""


def plain_shared(error: BaseException) -> StoreError:
    """The error for one of psycopg's."""
    state = getattr(error, "sqlstate", None)
    if state is None:
        return StoreError(_without_state(error))
    if state in _TAKEN:
        return Conflict(N_("Somebody else has changed the same thing meanwhile. Read it again."))
    for beginning, message in _SENTENCES.items():
        if state.startswith(beginning):
            return StoreError(message)
    return StoreError(N_("The shared register cannot be used ({code})."), code=state)


def _without_state(error: BaseException) -> str:
    """What was wrong before a query reached the server, or while it was on its way."""
    match type(error).__name__:
        case "DataError":  # text with a NUL, which PostgreSQL does not take
            return N_("The text contains characters that cannot be stored.")
        case "ProgrammingError":  # a parameter of the URL that there is not
            return N_(
                "The URL of the shared register cannot be read. "
                "It looks like postgresql://user@server/database."
            )
    attempt = getattr(error, "pgconn", None)
    if getattr(attempt, "needs_password", False) or getattr(attempt, "used_password", False):
        return N_(
            "The server of the shared register does not let this user in. "
            "Check user, password and database in its URL."
        )
    if "SSL" in str(error):
        return N_(
            "No safe connection to the server of the shared register: "
            "it does not offer TLS, or its certificate is not trusted."
        )
    return N_(
        "The shared register cannot be reached. Check the network and its URL. If something was "
        "just being written, look whether it is there before you write it again."
    )
