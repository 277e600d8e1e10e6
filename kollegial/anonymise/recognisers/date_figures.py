"""Days in figures: 12.03.2026, 3.5., 4.–6.3.24, 2026-03-12, 12/03/26, 4.XII."""

from __future__ import annotations

import re

from kollegial.anonymise.lexicon.calendar import UNITS, WEEKDAY
from kollegial.anonymise.recognisers.date_parts import (
    CERTAIN,
    DAY,
    DAYS_BEFORE,
    DOUBTFUL,
    FAIR,
    LIKELY,
    MONTH,
    REASON_DAY,
    SPACE,
    TO,
    YEAR,
    Claim,
    before,
    cue,
)

_S = SPACE
_NO_TIME = rf"(?!{_S}?(?:Uhr|h)(?!\w))"
_WITH_YEAR = (
    # 12.03.2026, 12. 3. 2026, 19 .03.2029
    rf"{DAY}{_S}?\.{_S}?{MONTH}{_S}?\.{_S}?{YEAR}(?!\d)",
    # 23.04 2029, 12,03,2024: a dot lost or mistyped
    rf"{DAY}[.,]{_S}?{MONTH}(?:[.,]{_S}?|{_S}){YEAR}(?!\d)",
    # 12.3.26, 12. 03 .24, 3.5.’24
    rf"{DAY}{_S}?\.{_S}?{MONTH}{_S}?\.['’´`]?\d\d(?!\d|\.\d){_NO_TIME}",
    # 12. 3. 26
    rf"{DAY}\.{_S}{MONTH}\.{_S}\d\d(?!\d|[.,:]\d|{_S}?{UNITS}(?!\w))",
)
_ROMAN = r"(?:XII|XI|IX|X|VIII|VII|VI|IV|V|III|II|I)"
_DOTTED = "|".join(
    (
        *_WITH_YEAR,
        rf"{DAY}\.{_S}?{_ROMAN}\.?{_S}?{YEAR}(?!\d)",
        rf"{DAY}\.{_ROMAN}\.(?:\d\d(?!\d))?(?!\w)",
        rf"(?P<bare>{DAY}\.{_S}?{MONTH}\.(?!\d){_NO_TIME})",
    )
)
_DAYS = re.compile(rf"(?:{DAY}\.{_S}?{MONTH}{TO}|{DAYS_BEFORE})(?:{_DOTTED})")
_OTHER = re.compile(
    "|".join(
        (
            # 12/03/2026, 12-03-26, 3 / 12 / 2026
            rf"{DAY}(?P<sign>[/-]){MONTH}(?P=sign)(?:{YEAR}|\d\d)(?!\d|[/-]\d)",
            rf"{DAY}{_S}?/{_S}?{MONTH}{_S}?/{_S}?{YEAR}(?!\d)",
            # 03/25/2026
            rf"{MONTH}/{DAY}/{YEAR}(?!\d|/\d)",
            # 26 09.2033, 26 09 2033
            rf"(?:[0-2]\d|3[01]){_S}(?:0[1-9]|1[0-2])(?:\.{_S}?|{_S}){YEAR}(?!\d)",
        )
    )
)
_ISO = re.compile(
    rf"{YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d|-)"
    rf"(?:T\d\d:\d\d(?::\d\d)?(?:[.,]\d{{1,6}})?(?:Z|[+-]\d\d:?\d\d)?)?"
    rf"|{YEAR}-{MONTH}-{DAY}(?!\d|-)"
    rf"|{YEAR}([/.])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d|[/.]\d)"
)
_COMPACT = re.compile(rf"{YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\w|[.,/-]\d)")
# Each figure for itself, as text recognition leaves spaced type: 1 3 . 0 5 . 1 9 6 8.
_SPACED_OUT = re.compile(
    rf"(?:[0-3]{_S})?\d{_S}?\.{_S}?(?:[01]{_S})?\d{_S}?\.{_S}?[12]{_S}[09]{_S}\d{_S}\d(?!\d)"
)

# Behind these words the last dot may be missing ("am 12.3 kam"), and a slash may stand for a dot.
_CUE = re.compile(
    rf"(?<!\w)(?:am|vom|bis(?:\szum)?|zum|ab|seit|den|dem|der|Datum:?|Termine?:?|{WEEKDAY},?)\s\Z",
    re.IGNORECASE,
)
_FIRM_CUE = re.compile(rf"(?<!\w)(?:am|vom|Datum:?|{WEEKDAY},?)\s\Z", re.IGNORECASE)
_NO_AMOUNT = rf"(?![\d%€]|[.,:]\d|{_S}?{UNITS}(?!\w))"
_CUED = re.compile(rf"{DAY}\.{MONTH}(?!\.){_NO_AMOUNT}|(?P<slash>{DAY}/{MONTH}(?!/){_NO_AMOUNT})")
_PADDED = re.compile(r"\d\d\.\d\d")

# A day alone, where only a day can stand: "am 9. dieses Monats", "am 20. kommt sie".
_ALONE_CUE = re.compile(
    rf"(?<!\w)(?:{WEEKDAY},?(?:\s(?:den|dem|der))?|am|vom|bis\szum|zum|ab\sdem|seit\sdem|bis|den|zwischen\sdem)\s\Z",
    re.IGNORECASE,
)
_ALONE = re.compile(
    rf"{DAY}\.(?:\s(?:des|dieses|d\.)\s?(?:Monats|M\.)|(?=\s?[,;:!?)]|{_S}*(?:\n|\Z)|\s\d{{1,2}}(?:[,.!?]|\Z)"
    rf"|\s?(?:und|bis(?:\szum)?|oder|[-–/])\s?(?:am\s)?{WEEKDAY},?\s(?:den\s|dem\s)?\d"
    r"|\s(?:jed(?:en|es)|letzten|nächsten|kommenden)\s?(?:Monats|M\.)"
    r"|\s(?:ist|war|hat|habe|haben|hatte|kommt|kam|kommen|wird|werden|wurde|findet|fand|geht|ging|gibt"
    r"|soll|sollen|kann|muss|müssen|will|um|und\s(?:am|zum)|rief|sind|waren|ziehen|zieht|zog"
    r"|beginnt|endet|läuft|fängt|sehen|steht|stand|haben)(?!\w)))"
)


_AT_LINE_START = re.compile(r"(?:\A|\n)[ \t>*•–-]*\Z")
_TEXT_FOLLOWS = re.compile(r"(?::|\s[^\W\d_a-zäöüß])")
_JOINT = re.compile(r"\s?(?:[,/&+]|und|u\.|oder|sowie)\s?(?:am\s)?", re.IGNORECASE)


def next_day(text: str, last: int, at: int) -> Claim | None:
    """A day without its last dot in a list of days that was read up to ``last``."""
    match = _CUED.match(text, at) if _JOINT.fullmatch(text, last, at) else None
    if match is None or match["slash"]:
        return None
    return Claim(*match.span(), DOUBTFUL, REASON_DAY)


def day_at(text: str, at: int) -> Claim | None:
    """The calendar day in figures that begins at ``at``."""
    match = _ISO.match(text, at)
    if match is None:
        match = _DAYS.match(text, at)
        if match is not None:
            score = LIKELY if match["bare"] else CERTAIN
            return Claim(*match.span(), score, REASON_DAY)
        match = _OTHER.match(text, at) or _SPACED_OUT.match(text, at)
    if match is not None:
        return Claim(*match.span(), CERTAIN, REASON_DAY)
    match = _COMPACT.match(text, at)
    if match is not None:
        return Claim(*match.span(), DOUBTFUL, REASON_DAY)
    return _behind_cue(text, at)


def _behind_cue(text: str, at: int) -> Claim | None:
    match = _CUED.match(text, at)
    if match is not None:
        firm = cue(_FIRM_CUE, text, at) is not None
        if firm or (not match["slash"] and cue(_CUE, text, at)):
            sure = firm or _PADDED.match(text, at) is not None
            return Claim(*match.span(), LIKELY if sure else FAIR, REASON_DAY)
    padded = match is not None and _PADDED.match(text, at) is not None
    if match is not None and padded and before(_AT_LINE_START, text, at):
        return (
            Claim(*match.span(), DOUBTFUL, REASON_DAY)
            if _TEXT_FOLLOWS.match(text, match.end())
            else None
        )
    match = _ALONE.match(text, at)
    if match is not None and cue(_ALONE_CUE, text, at):
        return Claim(*match.span(), DOUBTFUL, REASON_DAY)
    return None
