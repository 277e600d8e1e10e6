"""What a document says besides the protocol itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kollegial.consultation.meeting import Meeting
from kollegial.protocol.links import NO_LINKS, Links


@dataclass(frozen=True, slots=True)
class Beside:
    """What became of the case, and the questions that feedback and checklist answer."""

    links: Links = NO_LINKS
    meeting: Meeting | None = None


NOTHING: Final = Beside()
"""The protocol alone."""
