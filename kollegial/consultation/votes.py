"""How many votes everybody has where a group votes on which case to take."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import Field

VOTES: Final = 3
"""So many unless the meeting or the group says otherwise."""
MOST_VOTES: Final = 9
"""With more it is no choice any more."""

Votes = Annotated[int, Field(ge=1, le=MOST_VOTES)]
