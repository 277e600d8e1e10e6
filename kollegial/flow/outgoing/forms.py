"""The forms that documents are offered in, a calendar of days among them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kollegial.export.formats import FORMATS
from kollegial.marking import N_

CALENDAR: Final = "ics"

LABELS: Final[Mapping[str, str]] = MappingProxyType(
    {
        **{key: each.label for key, each in FORMATS.items()},
        CALENDAR: N_("Calendar (iCalendar)"),
    }
)
"""What every form is called (message ids), in the order in which they are offered."""

PURPOSES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "md": N_("to read as it is, to paste elsewhere"),
        "html": N_("one page for screen and printer"),
        "pdf": N_("to hand on and to file"),
        "docx": N_("for an office that goes on editing"),
        "xlsx": N_("to calculate: a sheet for each table"),
        "csv": N_("to calculate elsewhere, tables alone"),
        "json": N_("for other programs"),
        CALENDAR: N_("the days ahead, for a calendar"),
    }
)
"""What each form is good for (message ids)."""
