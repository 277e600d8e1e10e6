"""The desk: the sessions that are not yet anonymous. Real names are allowed here and nowhere else.

One encrypted file on the moderator's machine; a session that was released or
discarded leaves nothing in it but what was kept on purpose: the turns of a group that
agreed to that, and the words that somebody decided on for a group. Beside the sessions lie
the sentences that service users wrote, until a person has reviewed them. ``Desk`` is the door.
It is loaded when it is first asked for: ``entries`` alone needs no database library.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kollegial.store.desk.desk import Desk

__all__ = ["Desk"]


def __getattr__(name: str) -> Any:
    if name != "Desk":
        raise AttributeError(name)
    from kollegial.store.desk.desk import Desk

    return Desk
