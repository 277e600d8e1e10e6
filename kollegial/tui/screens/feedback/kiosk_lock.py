"""The lock of the kiosk: the code that ends it, and what wrong ones lead to."""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass, field, replace
from typing import Final

from kollegial.quality.feedback.walk import SECOND

SHORTEST_CODE: Final = 4
TRIES: Final = 3
"""Wrong codes until the page for staff stays shut for a while."""
SHUT: Final = 60 * SECOND
"""So long, in ms."""


@dataclass(frozen=True, slots=True)
class Lock:
    """A code, how often it was missed since, and until when nobody may try again."""

    code: str = field(repr=False)
    wrong: int = 0
    shut_until: int = 0
    """In ms of the steady clock."""

    @classmethod
    def proposed(cls) -> Lock:
        """A lock with a code that nobody has chosen yet."""
        return cls(f"{secrets.randbelow(10_000):04}")

    def opens(self, typed: str) -> bool:
        """Whether ``typed`` is the code."""
        return hmac.compare_digest(typed.encode("utf-8", "replace"), self.code.encode())

    def missed(self, now: int) -> Lock:
        """After a wrong code: the last of its tries shuts it."""
        if self.wrong + 1 < TRIES:
            return replace(self, wrong=self.wrong + 1)
        return replace(self, wrong=0, shut_until=now + SHUT)

    def shut(self, now: int) -> bool:
        """Whether nobody may try now."""
        return now < self.shut_until
