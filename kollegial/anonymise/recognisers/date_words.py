"""Dates that need no figures: feasts, seasons, weeks and quarters of a year, years in words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kollegial.anonymise.figures.numerals import ordinal_of, year_of
from kollegial.anonymise.lexicon.calendar import MONTHS, ORDINAL_DAYS, UNITS
from kollegial.anonymise.lexicon.feasts import (
    EXACT,
    EXACT_IN_WORDS,
    LASTING,
    NUMBERED,
    SEASONS,
    TERMS,
    TERMS_IN_CAPITALS,
)
from kollegial.anonymise.recognisers.date_parts import (
    CERTAIN,
    DOUBTFUL,
    FAIR,
    LIKELY,
    PART_OF_TIME,
    REASON_NAMED,
    REASON_TIME,
    REASON_YEAR,
    SPACE,
    YEAR,
    Claim,
    before,
    grows_up,
)
from kollegial.anonymise.text.tokens import Word, fold

_S = SPACE
# 2024, 2023/24, ’23, im Jahr 2024
_YEARS = (
    rf"(?:{YEAR}(?:{_S}?/{_S}?(?:{YEAR}|\d\d))?(?!\d|[.,]\d)"
    rf"|['’´`]\d\d(?:{_S}?/{_S}?['’´`]?\d\d)?(?!\d))"
)
_OF_YEAR = re.compile(rf",?\s{{1,2}}(?:im\sjahre?\s|des\sjahres\s|of\s)?{_YEARS}", re.IGNORECASE)
_SHORT = re.compile(
    rf"{_S}\d\d(?:(?:{_S}?/{_S}?|-)\d\d)?"
    rf"(?![\d%€/]|[.,:-]\d|\w|{_S}?(?i:{UNITS})(?!\w)|{_S}[A-ZÄÖÜ][a-zäöüß])"
)
_CUE = re.compile(
    r"(?<!\w)(?:an|am|zu|zum|seit|seit\sdem|vor|nach|über|um|bis|bis\szu|bis\szum|ab|gegen|im|dem"
    r"|der|den|in\sden)\s\Z",
    re.IGNORECASE,
)
_JOINT = re.compile(r"\s?(?:[-–/,]|und|oder|bis)\s(?:am\s|an\s|zu\s)?", re.IGNORECASE)
_FRAME = re.compile(rf"(?<!\w){PART_OF_TIME}\s\Z", re.IGNORECASE)
_WHICH = re.compile(r"(?<![\w.])(?:[1-4]\.|(?:erst|zweit|dritt|viert)e[nrs]?)\s\Z", re.IGNORECASE)

_WEEK_NUMBER = r"(?:[0-4]?\d|5[0-3])(?!\d)"
_WEEK = re.compile(
    rf"{_S}?{_WEEK_NUMBER}(?:{_S}?[-–/+]{_S}?{_WEEK_NUMBER})?"
    rf"(?:{_S}?[/.,]?{_S}?{YEAR}(?!\d)|/\d\d(?!\d))?"
)
_WEEK_BEFORE = re.compile(
    rf"(?<![\w.,/-]){_WEEK_NUMBER}\.{_S}?(?:(?:[-–/+]|und){_S}?{_WEEK_NUMBER}\.{_S}?)?\Z"
)
_YEAR_OF_WEEK = re.compile(rf"{_S}?[/.,]?{_S}?{YEAR}(?!\d)|/\d\d(?!\d)")
_QUARTER = re.compile(
    rf"(?<![\w.,/-])(?:[1-4]\.|I{{1,3}}\.?|IV\.?|(?:erst|zweit|dritt|viert)e[nrs]?){_S}\Z",
    re.IGNORECASE,
)
_QUARTER_YEAR = re.compile(rf"\.?{_S}(?:des{_S}Jahres{_S})?{_YEARS}")
_SHORT_QUARTER = re.compile(rf"[1-4]{_S}?[/.-]?{_S}?(?:{YEAR}|['’´`]?\d\d)(?!\w)")
_DECADE = re.compile(r"(?:(?:19|20)\d|[2-9])0ern?(?:[\s-]Jahren?)?(?!\w)")
_DECADE_WORD = re.compile(
    rf"{PART_OF_TIME}\sder\s(?:zwanziger|dreißiger|vierziger|fünfziger|sechziger|siebziger|achtziger"
    r"|neunziger|nuller)(?:[\s-]?jahren?)?(?!\w)",
    re.IGNORECASE,
)
_DECADE_FRAME = re.compile(rf"(?<!\w){PART_OF_TIME}\s(?:der\s)?['’´`]?\Z", re.IGNORECASE)
_FREE = re.compile(r"(?<![\w.,/-])['’´`]?\Z")
_AMOUNT = re.compile(rf"{_S}?{UNITS}(?!\w)")
_YEAR_CUE = re.compile(r"(?<!\w)(?:im\sjahre?|seit|jahr)\s\Z", re.IGNORECASE)
_YEARS_BEGIN = ("neunzehnhundert", "zweitausend", "zwanzig")
_DAY_CUE = re.compile(r"(?<!\w)(?:am|vom|zum|den|bis\szum|seit\sdem)\s\Z", re.IGNORECASE)
_NOUN = re.compile(rf"{_S}[A-ZÄÖÜ]")

_WEEKS = frozenset(("kw", "kalenderwoche", "kalenderwochen"))
_QUARTERS = frozenset("quartal quartals halbjahr halbjahres hj trimester jahreshaelfte".split())
_PARTS = frozenset("anfang anfangs mitte ende".split())
_FIRST_OF_SEVERAL = {phrase[0]: phrase for phrase in EXACT_IN_WORDS}
_PHRASES = {
    first: [phrase for phrase in EXACT_IN_WORDS if phrase[0] == first]
    for first in _FIRST_OF_SEVERAL
}
_CAPITALS = frozenset(map(fold, TERMS_IN_CAPITALS))
_ALL_FEASTS = EXACT | LASTING | SEASONS | TERMS | _CAPITALS
_DECEMBER = 12


def words(text: str, listed: Sequence[Word]) -> Iterator[Claim]:
    """Feasts, seasons, weeks, quarters, decades and spelled years in ``text``."""
    last = -1
    for at, word in enumerate(listed):
        claim: Claim | None = None
        if word.key in _ALL_FEASTS or word.key in _PHRASES:
            claim = _feast(text, listed, at, last)
            last = last if claim is None else claim.end
        elif word.key in _WEEKS:
            claim = _week(text, word)
        elif word.key in _QUARTERS or word.text == "Q":
            claim = _quarter(text, word)
        elif word.key in _PARTS:
            match = _DECADE_WORD.match(text, word.start)
            claim = None if match is None else Claim(*match.span(), LIKELY, REASON_TIME)
        elif word.key in ORDINAL_DAYS:
            claim = _spoken_day(text, listed, at)
        elif word.key.startswith(_YEARS_BEGIN):
            claim = _spoken_year(text, word)
        if claim is not None:
            yield claim
    yield from _decades(text)


def _feast(text: str, listed: Sequence[Word], at: int, last: int) -> Claim | None:
    word = listed[at]
    start, end, key = word.start, word.end, word.key
    phrase = _phrase(listed, at)
    if phrase:
        end = listed[at + phrase - 1].end
    elif key not in _ALL_FEASTS or (key in _CAPITALS and word.text not in TERMS_IN_CAPITALS):
        return None
    if text[start - 1 : start] == "-" or text[end : end + 1] == "-":
        return None
    which = before(_WHICH, text, start) if key.startswith(NUMBERED) else None
    start = start if which is None else which.start()
    cued = before(_CUE, text, start) is not None
    year = _year(text, word, end)
    if year is not None:
        frame = before(_FRAME, text, start)
        return Claim(start if frame is None else frame.start(), year, CERTAIN, REASON_TIME)
    if not phrase and key not in EXACT and key not in LASTING:
        return None
    joined = last >= 0 and _JOINT.fullmatch(text, last, start) is not None
    if phrase or key in EXACT:
        return Claim(start, end, FAIR if cued or joined else DOUBTFUL, REASON_TIME)
    return Claim(start, end, DOUBTFUL, REASON_TIME) if cued or joined else None


def _phrase(listed: Sequence[Word], at: int) -> int:
    """How many words the feast has that begins here, if it is one of several words."""
    for phrase in _PHRASES.get(listed[at].key, ()):
        keys = tuple(word.key for word in listed[at : at + len(phrase)])
        if keys == phrase:
            return len(phrase)
    return 0


def _year(text: str, word: Word, end: int) -> int | None:
    match = _OF_YEAR.match(text, end)
    if match is not None:
        return match.end()
    match = _SHORT.match(text, end)
    if match is None or not word.capital or grows_up(text, match):
        return None
    return match.end()


def _week(text: str, word: Word) -> Claim | None:
    first = before(_WEEK_BEFORE, text, word.start)
    if first is not None:
        year = _YEAR_OF_WEEK.match(text, word.end)
        return Claim(first.start(), word.end if year is None else year.end(), CERTAIN, REASON_TIME)
    match = _WEEK.match(text, word.end)
    return None if match is None else Claim(word.start, match.end(), CERTAIN, REASON_TIME)


def _quarter(text: str, word: Word) -> Claim | None:
    if word.text == "Q":
        match = _SHORT_QUARTER.match(text, word.end)
        return None if match is None else Claim(word.start, match.end(), LIKELY, REASON_TIME)
    first = before(_QUARTER, text, word.start)
    year = _QUARTER_YEAR.match(text, word.end)
    if first is None or year is None:
        return None
    return Claim(first.start(), year.end(), CERTAIN, REASON_TIME)


def _spoken_day(text: str, listed: Sequence[Word], at: int) -> Claim | None:
    """ "Am dritten Fünften"; the month's name is read elsewhere."""
    if at + 1 >= len(listed):
        return None
    day, month = listed[at], listed[at + 1]
    number = ordinal_of(month.key)
    if number is None or number > _DECEMBER or text[day.end : month.start] != " ":
        return None
    if month.key in MONTHS or _NOUN.match(text, month.end) or not before(_DAY_CUE, text, day.start):
        return None
    return Claim(day.start, month.end, FAIR, REASON_NAMED)


def _spoken_year(text: str, word: Word) -> Claim | None:
    if year_of(word.key) is None or _AMOUNT.match(text, word.end):
        return None
    if word.key == "zweitausend" and not before(_YEAR_CUE, text, word.start):
        return None
    return Claim(word.start, word.end, LIKELY, REASON_YEAR)


def _decades(text: str) -> Iterator[Claim]:
    for match in _DECADE.finditer(text):
        start = match.start()
        frame = before(_DECADE_FRAME, text, start)
        full = match.group()[:4].isdecimal()
        if before(_FREE, text, start) and (full or frame or "ahr" in match.group()):
            begin = start if frame is None else frame.start()
            yield Claim(begin, match.end(), LIKELY if full else FAIR, REASON_TIME)
