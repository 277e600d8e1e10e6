"""What the app opens first, past its start page."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class First:
    """A session by its id or how the id begins; without one, the form for a new session."""

    session: str | None = None

    def means(self, session_id: str) -> bool:
        """Whether it is this session."""
        return bool(self.session) and session_id.startswith(str(self.session).strip().lower())
