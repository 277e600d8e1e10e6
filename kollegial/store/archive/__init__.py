"""The archive: released, anonymous protocols, and finding them again.

One encrypted file. ``Archive`` is the door; it is loaded when it is first asked
for. What to look for, and what comes back, stands in ``query``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kollegial.store.archive.archive import Archive

__all__ = ["Archive"]


def __getattr__(name: str) -> Any:
    if name != "Archive":
        raise AttributeError(name)
    from kollegial.store.archive.archive import Archive

    return Archive
