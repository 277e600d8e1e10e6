"""When something goes wrong that nobody foresaw: one plain sentence, no locals, no text of people.

Everything was on disk before it was on screen, so nothing has to be saved here.
"""

from __future__ import annotations

from pathlib import Path

from kollegial.i18n import _

EXIT_CODE = 70
"""``EX_SOFTWARE`` of sysexits."""


def sentence(error: BaseException) -> str:
    """What to tell: the kind of error and the place in the program, never a value."""
    place = ""
    trace = error.__traceback__
    while trace is not None:
        name = Path(trace.tb_frame.f_code.co_filename)
        if "kollegial" in name.parts:
            place = f"{name.name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return _(
        "Kollegial had to stop ({kind} at {place}). Nothing is lost: start it again to go on."
    ).format(kind=type(error).__name__, place=place or "?")
