"""Days and months with the month's name: 3. Mai, dritter Mai 2019, Anfang Mai, Mai 24, May 3."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kollegial.anonymise.figures.numerals import ordinal_of, year_of
from kollegial.anonymise.lexicon.calendar import (
    ABBREVIATED_MONTHS,
    ENGLISH_MONTHS,
    MONTHS,
    MONTHS_IN_BOTH,
    NAMES_TOO,
    UNITS,
)
from kollegial.anonymise.lexicon.forms import ADDRESS
from kollegial.anonymise.recognisers.date_parts import (
    CERTAIN,
    DAY,
    DAYS_BEFORE,
    DOUBTFUL,
    LIKELY,
    PART_OF_TIME,
    REASON_MONTH,
    REASON_NAMED,
    REASON_SOME_MONTH,
    SPACE,
    YEAR,
    Claim,
    before,
    grows_up,
)
from kollegial.anonymise.text.tokens import Word

_S = SPACE
_DAYS = re.compile(
    rf"(?<![\w§])(?<!\d[.,/:-]){DAYS_BEFORE}{DAY}(?P<sign>\.|st|nd|rd|th|ten|ter)?\s?(?:of\s)?\Z",
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"\.?(?:\s?/\s?|,?\s{1,2}(?:im\sjahre?\s|des\sjahres\s)?)?"
    rf"(?:{YEAR}(?!\d|[.,:]\d)|['’´`]\d\d(?!\d))",
    re.IGNORECASE,
)
_SHORT_YEAR = re.compile(
    rf"\.?(?:{_S}|/)\d\d(?![\d%€/]|[.,:-]\d|\w|{_S}?{UNITS}(?!\w)|\.{_S}?\d)", re.IGNORECASE
)
_NOUN = re.compile(rf"{_S}[A-ZÄÖÜ][a-zäöüß]")
_ENGLISH_DAY = re.compile(
    rf"\.?{_S}{DAY}(?P<sign>st|nd|rd|th)?(?:,?\s(?P<year>{YEAR}))?"
    rf"(?![\d%€/-]|[.:]\d|\w|{_S}?{UNITS}(?!\w))"
)
_FRAME = re.compile(rf"(?<!\w){PART_OF_TIME}\s(?:des\s(?:monats\s)?)?\Z", re.IGNORECASE)
_CUE = re.compile(
    r"(?<!\w)(?:im|seit|ab|bis|bis\szum|einschließlich|einschl\.|von|vom|zum|für|vor|nach|monats?"
    r"|monaten|stand|per|zwischen|letzten|letztem|vergangenen|vergangenem|kommenden|nächsten"
    r"|nächstem|diesen|diesem|ca\.|etwa|des)\s{1,2}\Z",
    re.IGNORECASE,
)
_OF_PEOPLE = frozenset("von für vor nach zwischen zum vom".split())
_JOINT = re.compile(r"\.?\s{0,2}(?:[-–—/+&,]|und|bis(?:\szum)?|oder|sowie)\s{0,2}", re.IGNORECASE)
_COMPOUND = re.compile(r"[-–][^\W\d_]")
_GOES_ON = re.compile(r"\.\s?[a-zäöüß,;:)]")


def months(text: str, listed: Sequence[Word]) -> Iterator[Claim]:
    """Every month's name in ``text`` that is a date, with its day and its year."""
    last = -1
    for at, word in enumerate(listed):
        if word.key in MONTHS or (word.key[-1] == "s" and word.key[:-1] in MONTHS):
            claim = _claim(text, listed, at, last)
            if claim is not None:
                last = claim.end
                yield claim


def _claim(text: str, listed: Sequence[Word], at: int, last: int) -> Claim | None:
    word = listed[at]
    start, end, key = word.start, word.end, word.key
    if text[end : end + 1].isalnum() or _is_name(text, listed, at):
        return None
    day = before(_DAYS, text, start)
    year = _year_end(text, listed, at, dated=day is not None)
    if day is not None:
        # "1. Jan" may be a list of people.
        sure = year or (day["sign"] and key != "jan") or key in ENGLISH_MONTHS
        return Claim(
            day.start(), year or _closed(text, word), CERTAIN if sure else DOUBTFUL, REASON_NAMED
        )
    if at and ordinal_of(listed[at - 1].key) and text[listed[at - 1].end : start].isspace():
        return Claim(listed[at - 1].start, year or end, LIKELY, REASON_NAMED)
    english = _ENGLISH_DAY.match(text, end)
    if english is not None and (english["year"] or english["sign"] or key in _ENGLISH):
        doubtful = key in NAMES_TOO and not english["year"]
        return Claim(start, english.end(), DOUBTFUL if doubtful else CERTAIN, REASON_NAMED)
    frame = before(_FRAME, text, start)
    if year is not None or frame is not None:
        begin = start if frame is None else frame.start()
        return Claim(begin, year or end, LIKELY, REASON_MONTH)
    return _bare(text, listed, at, last)


_ENGLISH = ENGLISH_MONTHS | MONTHS_IN_BOTH


def _is_name(text: str, listed: Sequence[Word], at: int) -> bool:
    """Whether the word is somebody's: "Herr Mai"."""
    if not at or listed[at - 1].key not in ADDRESS:
        return False
    return text[listed[at - 1].end : listed[at].start].strip(".") == " "


def _bare(text: str, listed: Sequence[Word], at: int, last: int) -> Claim | None:
    """A month without day and year, where something says that it is one."""
    start, end, key = listed[at].start, listed[at].end, listed[at].key
    following = _following_month(text, listed, at)
    if following is None and _COMPOUND.match(text, end):
        return None
    if key in ABBREVIATED_MONTHS and text[end : end + 1] != ".":
        return None
    if following is not None and _YEAR.match(text, following):
        return Claim(start, end, LIKELY, REASON_MONTH)
    cue = before(_CUE, text, start)
    # "von August Schnelzer" is a man.
    name = cue is not None and cue.group().strip().lower() in _OF_PEOPLE and _NOUN.match(text, end)
    joined = last >= 0 and _JOINT.fullmatch(text, last, start) is not None
    if (cue is not None and not name) or joined or following is not None:
        return Claim(start, end, DOUBTFUL, REASON_SOME_MONTH)
    return None


def _following_month(text: str, listed: Sequence[Word], at: int) -> int | None:
    """Where the month ends that a joint binds to this one: "Mai/Juni", "Mai bis Juli"."""
    for other in listed[at + 1 : at + 3]:
        if other.key in MONTHS:
            joint = _JOINT.fullmatch(text, listed[at].end, other.start)
            return other.end if joint is not None else None
    return None


def _year_end(text: str, listed: Sequence[Word], at: int, *, dated: bool) -> int | None:
    end, key = listed[at].end, listed[at].key
    match = _YEAR.match(text, end)
    if match is not None:
        return match.end()
    if at + 1 < len(listed) and year_of(listed[at + 1].key):
        return listed[at + 1].end if text[end : listed[at + 1].start].isspace() else None
    match = _SHORT_YEAR.match(text, end)
    if match is None or _NOUN.match(text, match.end()):
        return None
    if not dated and (key in ENGLISH_MONTHS or key == "jan" or grows_up(text, match)):
        return None
    return match.end()


def _closed(text: str, word: Word) -> int:
    """Behind the dot of an abbreviation, unless it ends the sentence."""
    dotted = word.key in ABBREVIATED_MONTHS and _GOES_ON.match(text, word.end) is not None
    return word.end + dotted
