"""The role somebody acts in: kept with every change of a measure, never with a name.

It lies in the settings, is asked when it is needed first, and may be another for one command.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kollegial.flow import settings
from kollegial.marking import N_
from kollegial.printable import one_line, printable
from kollegial.refusal import Refused

if TYPE_CHECKING:
    from kollegial.store.home import Home


def kept_role(home: Home) -> str:
    """The role in the settings; empty if none was said yet."""
    return settings.load(home)[0].quality_role


def role_of(text: str) -> str:
    """``text`` as a role: one line, with something on it.

    Raises:
        Refused: it is empty or too long.
    """
    role = printable(one_line(text))
    if not role:
        raise Refused(N_("Say in which role you act, for example “quality officer”; no name."))
    if len(role) > settings.LONGEST_ROLE:
        raise Refused(N_("A role has {count} characters at most."), count=settings.LONGEST_ROLE)
    return role


def keep_role(home: Home, text: str) -> str:
    """Keep a role in the settings; how it is written from now on.

    Raises:
        Refused: as ``role_of``.
        StoreError: the settings cannot be written.
    """
    role = role_of(text)
    now, _problems = settings.load(home)
    if now.quality_role != role:
        settings.save(home, replace(now, quality_role=role))
    return role
