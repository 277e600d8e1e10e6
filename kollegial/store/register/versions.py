"""What is written down anew as a whole each time."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from kollegial.quality.foundation.foundation import Foundation


@dataclass(frozen=True, slots=True)
class FoundationVersion:
    """The foundation as somebody wrote it down."""

    seq: int
    at: dt.datetime
    role: str
    foundation: Foundation = field(repr=False)
