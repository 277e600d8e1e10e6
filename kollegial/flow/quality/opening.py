"""Whether a user has a register of their own, or one that an organisation shares."""

from __future__ import annotations

import os
from typing import Final

from kollegial.flow import settings
from kollegial.store.home import Home

VARIABLE: Final = "KOLLEGIAL_REGISTER"
"""Environment variable that names the database of a shared register."""


def shared_url(home: Home) -> str:
    """The URL of the shared register; empty if the register is a file of one's own."""
    return os.environ.get(VARIABLE, "").strip() or settings.load(home)[0].register
