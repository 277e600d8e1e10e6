"""How dates and lengths stand in documents, lists and pages."""

from __future__ import annotations

import datetime as dt

from kollegial.words import Language

_HALF_MINUTE = 30


def day(date: dt.date, language: Language) -> str:
    """``12.03.2026`` in German, ``2026-03-12`` in English."""
    return f"{date:%d.%m.%Y}" if language == "de" else date.isoformat()


def minutes(seconds: int) -> str:
    """Minutes, to the half: ``5``, ``7½``."""
    return _written(_halves(seconds))


def overrun(planned: int, actual: int) -> str:
    """Minutes beyond the plan, as the two numbers beside it show them; empty if there are none."""
    over = _halves(actual) - _halves(planned)
    return _written(over) if over > 0 else ""


def _halves(seconds: int) -> int:
    return (2 * seconds + _HALF_MINUTE) // (2 * _HALF_MINUTE)


def _written(halves: int) -> str:
    whole, half = divmod(halves, 2)
    return f"{whole or ''}½" if half else str(whole)
