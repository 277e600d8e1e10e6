"""The register: insights, measures, foundation, agreements, feedback. Never a case or a name.

A store of its own, so that it can be shared without sharing a protocol: one encrypted file,
or a PostgreSQL database of the organisation. ``Register`` is the door; it is loaded when it
is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kollegial.store.register.register import Register

__all__ = ["Register"]


def __getattr__(name: str) -> Any:
    if name != "Register":
        raise AttributeError(name)
    from kollegial.store.register.register import Register

    return Register
