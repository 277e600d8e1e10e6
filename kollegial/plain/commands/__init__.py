"""Everything that can be asked for in plain mode, as data: one file a subject.

``LIVE`` is understood while the session is held. What is understood afterwards stands
with the time afterwards.
"""

from __future__ import annotations

from typing import Final

from kollegial.plain.command import PlainCommand
from kollegial.plain.commands import (
    agreements,
    cases,
    clock,
    looking,
    methods,
    parking,
    people,
    turns,
    way,
    written,
)

LIVE: Final[tuple[PlainCommand, ...]] = (
    *way.COMMANDS,
    *clock.COMMANDS,
    *written.COMMANDS,
    *parking.COMMANDS,
    *turns.COMMANDS,
    *people.COMMANDS,
    *cases.COMMANDS,
    *agreements.COMMANDS,
    *methods.COMMANDS,
    *looking.COMMANDS,
)
