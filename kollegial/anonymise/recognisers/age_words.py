"""Ages in one word or with a frame: dreijährig, Mitte 40, Enddreißigerin, neuntes Lebensjahr."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kollegial.anonymise.figures.numerals import ordinal_of, years_of_word
from kollegial.anonymise.lexicon.numerals import TEN_WORD, TENS
from kollegial.anonymise.recognisers.age_units import birthday, grown
from kollegial.anonymise.recognisers.date_parts import (
    CERTAIN,
    DOUBTFUL,
    FAIR,
    LIKELY,
    SPACE,
    Claim,
    before,
)
from kollegial.anonymise.text.tokens import Word, fold
from kollegial.marking import N_

_S = SPACE
REASON_AGE = N_("age")
REASON_DECADE = N_("decade of life")

_GROWN = re.compile(
    r"(?P<stem>[a-z]{3,24})(?P<said>jaehrig|jahrig|monatig|woechig|taegig)(?:e[rnms]?|erin|innen)?\Z"
)
# "acht- und " in front of "zehnjährige".
_AND_SO = re.compile(rf"(?<![\w-])(?:\w{{1,24}}-{_S}?(?:und|bis|oder|,|/){_S}?){{1,4}}\Z")
_FIRST = re.compile(r"\w+")
_ONE = re.compile(
    rf"(?<![\w-])(?:ein(?:en?|em|es)?|anderthalb|eineinhalb|1|½|1½){_S}"
    rf"(?:Jahre?n?|Monate?n?|Woche|Tage?)(?:{_S}und{_S}\w{{1,12}}{_S}Monate?n?)?{_S}\Z",
    re.IGNORECASE,
)
_DECADE = re.compile(
    rf"(?:(?:Anfang|Mitte|Ende){_S}?(?:/|-|bis{_S}|oder{_S}){_S}?)?(?:Anfang|Mitte|Ende|Anf\.|um{_S}die){_S}"
    rf"(?:(?:der{_S}|den{_S}|ihren{_S}|seinen{_S})?{TEN_WORD}ern?(?!{_S}?-?jahre)"
    rf"|(?:{TEN_WORD}|[2-9]0)(?![\w%€°]|[.,:/-]\d|\.{_S}?(?:woche|tag|jahr|ssw)))"
    rf"(?!{_S}?(?:€|%|°|euro|kilo|kg|prozent|km|meter|min|std|stunden|personen|kinder|leute|mal|uhr|wochen|tage"
    r"|monate|grad|mg|stück|seiten|menschen))",
    re.IGNORECASE,
)
_FELT = re.compile(r"(?:anfang|mitte?|ende?)(?P<ten>[a-z]{6,10})er(?:in|innen|n|s)?\Z")
_FELT_BEFORE = re.compile(r"(?<!\w)(?:Anfang|Mitt|End)-\Z", re.IGNORECASE)
_TENS_IN = re.compile(r"(?P<ten>[a-z]{6,10})er(?:n|in|innen|s)?\Z")
_TENS_IN_FIGURES = re.compile(r"[2-9]0ern(?!\w)")
_IN_THE = re.compile(
    rf"(?<!\w)in{_S}(?:den|ihren|seinen|meinen|deinen){_S}(?:(?:frühen|späten|besten|mittleren){_S})?\Z",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    rf"(?:mann|frau|dame|herr|person|mutter|vater|ist|war|er|sie|schon|paar)[,\s]{{1,2}}in{_S}",
    re.IGNORECASE,
)
_YEARS_OF_LIFE = frozenset(
    "lebensjahr lebensjahre lebensjahres lebensjahrs lebensmonat lebensmonats lebensmonates"
    " lebenswoche geburtstag geburtstags geburtstages".split()
)
_OLD = frozenset("alt alte alter alten altes altem".split())
_FRAMES = frozenset("anfang mitte ende anf um".split())


def words(text: str, listed: Sequence[Word]) -> Iterator[Claim]:
    """Every age of ``text`` that is one word, a decade or an ordinal in words."""
    for tens in _TENS_IN_FIGURES.finditer(text):
        if before(_IN_THE, text, tens.start()):
            yield Claim(*tens.span(), DOUBTFUL, REASON_DECADE)
    for at, word in enumerate(listed):
        key = word.key
        claim: Claim | None = None
        if "jahrig" in key or key.find("ig", 4) > 0:
            claim = _grown(text, word)
        elif key in _YEARS_OF_LIFE:
            claim = _year_of_life(text, listed, at)
        elif key in _OLD:
            match = before(_ONE, text, word.start)
            claim = None if match is None else Claim(match.start(), word.end, CERTAIN, REASON_AGE)
        elif key in _FRAMES:
            claim = _decade(text, word)
        if claim is None and "iger" in key:
            claim = _about(text, word)
        if claim is not None:
            yield claim


def _grown(text: str, word: Word) -> Claim | None:
    match = _GROWN.match(word.key)
    if match is None or not years_of_word(match["stem"]):
        return None
    score = grown(text, word.end, match["said"])
    if not score:
        return None
    more = before(_AND_SO, text, word.start)
    start = word.start
    if more is not None:
        parts = [fold(part) for part in _FIRST.findall(more.group())[::2]]
        if all(part.isdecimal() or years_of_word(part) for part in parts):
            start = more.start()
    return Claim(start, word.end, score, REASON_AGE)


def _year_of_life(text: str, listed: Sequence[Word], at: int) -> Claim | None:
    if not at or not ordinal_of(listed[at - 1].key):
        return None
    first = listed[at - 1]
    if not text[first.end : listed[at].start].isspace():
        return None
    return Claim(first.start, listed[at].end, birthday(text, first.start), REASON_AGE)


def _decade(text: str, word: Word) -> Claim | None:
    match = _DECADE.match(text, word.start)
    if match is None:
        return None
    return Claim(*match.span(), DOUBTFUL if word.key == "um" else LIKELY, REASON_DECADE)


def _about(text: str, word: Word) -> Claim | None:
    """ "Mittdreißiger", "Ende-Vierzigerin", "in den Sechzigern"."""
    felt = _FELT.match(word.key)
    if felt is not None and felt["ten"] in TENS:
        return Claim(word.start, word.end, LIKELY, REASON_DECADE)
    ten = _TENS_IN.match(word.key)
    if ten is None or ten["ten"] not in TENS:
        return None
    felt_before = before(_FELT_BEFORE, text, word.start)
    if felt_before is not None:
        return Claim(felt_before.start(), word.end, LIKELY, REASON_DECADE)
    if not word.key.endswith("n") or not before(_IN_THE, text, word.start):
        return None
    sure = _SOMEBODY.search(text, max(0, word.start - 32), word.start) is not None
    return Claim(word.start, word.end, LIKELY if sure else FAIR, REASON_DECADE)
