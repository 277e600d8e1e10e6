"""What number a German word means."""

from __future__ import annotations

from functools import cache

from kollegial.anonymise.lexicon.calendar import ORDINAL_DAYS
from kollegial.anonymise.lexicon.numerals import (
    ANDERTHALB,
    HALF,
    ONE,
    ORDINAL_ENDINGS,
    TEENS,
    TENS,
    UNITS,
)

_SMALL = UNITS | TEENS | TENS | dict.fromkeys(ONE, 1)
_HUNDRED, _THOUSAND = 100, 1000
_CENTURY_OF_YEARS = 20 * _HUNDRED


def number_of(key: str) -> int | None:
    """The value of a folded number word up to 9999 ("dreiundvierzig"), or nothing."""
    for sign, worth in (("tausend", _THOUSAND), ("hundert", _HUNDRED)):
        times, found, rest = key.partition(sign)
        if found:
            factor = _below_hundred(times) if times else 1
            added = _rest(rest)
            return None if factor is None or added is None else factor * worth + added
    return _below_hundred(key)


def year_of(key: str) -> int | None:
    """The year from 1900 to 2099 that a folded word spells, "zwanzigvierundzwanzig" too."""
    value = number_of(key)
    if value is None and key.startswith("zwanzig"):
        second = _below_hundred(key.removeprefix("zwanzig"))
        value = None if second is None else _CENTURY_OF_YEARS + second
    return value if value in range(19 * _HUNDRED, 21 * _HUNDRED) else None


def years_of_word(key: str) -> float | None:
    """The value of a folded number word with its half: "dreieinhalb", "anderthalb"."""
    if key == ANDERTHALB:
        return 1.5
    if key.endswith(HALF) and key != HALF:
        whole = number_of(key.removesuffix(HALF))
        return None if whole is None else whole + 0.5
    return number_of(key)


def ordinal_of(key: str) -> int | None:
    """The value of a folded ordinal: "dritten", "achtzigster"."""
    if key in ORDINAL_DAYS:
        return ORDINAL_DAYS[key]
    for ending in ORDINAL_ENDINGS:
        if key.endswith(ending):
            return number_of(key.removesuffix(ending))
    return None


@cache
def number_words(most: int) -> dict[str, float]:
    """Every folded number word from two to ``most`` with its value, half numbers too."""
    words: dict[str, float] = {ANDERTHALB: 1.5, f"ein{HALF}": 1.5}
    small = {key: value for key, value in _SMALL.items() if value > 1}
    small |= {
        f"{unit}und{ten}": one + tens for unit, one in UNITS.items() for ten, tens in TENS.items()
    }
    for key, value in small.items():
        words[key] = value
        words[f"{key}{HALF}"] = value + 0.5
        for hundred in ("hundert", "einhundert", "hundertund", "einhundertund"):
            words[f"{hundred}{key}"] = _HUNDRED + value
    words |= {"hundert": _HUNDRED, "einhundert": _HUNDRED, "hunderteins": _HUNDRED + 1}
    words |= {"hundertein": _HUNDRED + 1, "hunderteinen": _HUNDRED + 1}
    return {key: value for key, value in words.items() if value <= most}


def _rest(key: str) -> int | None:
    """What stands behind ``hundert`` or ``tausend``; nothing there is zero."""
    key = key.removeprefix("und")
    if not key:
        return 0
    return number_of(key) if "hundert" in key else _below_hundred(key)


def _below_hundred(key: str) -> int | None:
    if key in _SMALL:
        return _SMALL[key]
    unit, found, ten = key.partition("und")
    if found and unit in UNITS and ten in TENS:
        return UNITS[unit] + TENS[ten]
    return None
