"""How well it is known that a framework names an area, and names it so."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from kollegial.marking import N_


class Evidence(StrEnum):
    """Whether somebody saw it in the source that is named."""

    VERIFIED = "verified"
    PARTLY = "partly"
    UNVERIFIED = "unverified"


EVIDENCE_WORDS: Final[Mapping[Evidence, str]] = MappingProxyType(
    {
        Evidence.VERIFIED: N_("verified"),
        Evidence.PARTLY: N_("partly verified"),
        Evidence.UNVERIFIED: N_("unverified"),
    }
)
"""What people call it (message ids)."""
