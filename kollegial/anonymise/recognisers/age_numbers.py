"""Numbers that may be ages, in figures and words, with what stands on their right."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from kollegial.anonymise.figures.numerals import number_words
from kollegial.anonymise.lexicon.ages import COUNTED
from kollegial.anonymise.recognisers.date_parts import SPACE, begins
from kollegial.anonymise.text.tokens import Word

_S = SPACE
OLDEST = 120
# 8, 8,5, 8½, and 5;3 for five years and three months.
_FIGURE = re.compile(r"\d{1,3}(?!\d)(?:;(?:1[01]|\d)(?!\d)|[.,]5(?!\d)|½)?")
_HALVES = str.maketrans({"½": ",5", ".": ",", ";": ","})

_YEARS = r"(?:Jahre?n?|Jährchen|J\.?(?!\w)|Lenzen?|Lebensjahren?|Lj\.?(?!\w)|(?-i:a)(?!\w))"
_MONTHS = r"(?:Monate?n?|Mon\.?(?!\w)|Mo\.|M\.)"
_WEEKS = r"(?:Wochen?|Wo\.|Tagen?)"
_UNIT = rf"(?:{_YEARS}|{_MONTHS}|{_WEEKS})"
_MORE = rf"(?:,?{_S}(?:und{_S})?\d{{1,2}}{_S}?(?:{_MONTHS}|{_WEEKS}))?"
_OLD = r"(?:alt|jung)(?:e[rnms]?)?(?!\w)"
# A dot that counts on is no end ("3. Klasse").
CLOSE = (
    rf"(?:{_S}?[,;:!?)|+](?!\d)|{_S}?/(?=\s|[wmdf](?!\w))|{_S}?\.(?!\w|{_S}?\d|{_S}?{COUNTED})"
    rf"|{_S}?[“”\"»«’']|{_S}[-–—=→(](?=\s|\w)|{_S}?…"
    rf"|{_S}(?:und|u\.?|oder|sowie|&)(?!\w)|\s*\n|\s*\Z)"
)
_GROWN = (
    rf"{_S}?[-–‐]?{_S}?(?:jährig|jaehrig|jahrig|monatig|wöchig|tägig)(?:e[rnms]?)?(?:in)?(?!\w)"
    rf"|{_S}?-?{_S}?jähr\.|-?(?-i:j)\.|(?-i:j)(?=[,;)])|-?(?-i:jg)\.?(?!\w)"
)
_OF_AGE = (
    rf"{_S}?-?{_UNIT}{_MORE}{_S}{_OLD}|{_S}(?-i:alt)(?:e[rnms]?)?(?![\w.])"
    rf"|[ -]years?[ -]old(?!\w)|{_S}?y/?o(?!\w)"
)
_YEAR_OF_LIFE = (
    rf"(?:\.|s?te[nrs]?){_S}?(?:Lebensjahr(?:es|s|e)?|Lj\.?|Lebensmonat(?:s|es)?|Lebenswoche"
    r"|Lebenstag(?:es)?|Geburtstag(?:e?s)?)(?!\w)"
)
_VERB = (
    rf"{_S}(?:geworden|ist|war|wird|wurde|bin|sei|wäre|werde|sind|waren|werden"
    rf"|zu{_S}sein|zu{_S}werden)(?!\w)"
)
_HAPPENED = (
    rf"{_S}(?:hat|hatte|habe|kam|ging|zog|starb|fing|fängt|begann|lernte|verlor|lief|schwanger"
    r"|bekam|allein|weg|(?-i:(?:[a-zäöüß]{0,6}ge|ver|be|er|ent)[a-zäöüß]{2,20}(?:en|t)"
    r"|[a-zäöüß]{3,20}te))(?!\w)"
)
_GOES_ON = (
    rf"{_S}(?:an|in|im|aus|nach|ins|zum|zur|bei|auf|die|das|der|den|dem|ein(?:e[nmr]?)?|ihre?n?"
    r"|seine?n?|schon|bereits|noch|mit|ohne|er|sie|ich|wir|man|durch|wegen|am|beim|erstmals"
    r"|plötzlich|so|wieder|dann|nicht|kann|konnte|musste)(?!\w)"
)
# What may follow a number, the surest first.
_RIGHT = re.compile(
    rf"(?P<grown>{_GROWN})|(?P<old>{_OF_AGE})|(?P<unit>{_S}?{_UNIT}(?!\w){_MORE})"
    rf"|(?P<ordinal>{_YEAR_OF_LIFE})|(?P<close>{CLOSE})|(?P<verb>{_VERB})"
    rf"|(?P<list>-?{_S}?(?:,{_S}|/|und|u\.|oder|bis|[-–]){_S}?(?=\d))"
    rf"|(?P<happened>{_HAPPENED})|(?P<goes>{_GOES_ON})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Number:
    """A number, where it stands, and what follows it; ``end`` is behind the number itself."""

    start: int
    end: int
    value: float
    right: re.Match[str]
    in_words: bool
    in_years_and_months: bool = False

    @property
    def follows(self) -> str:
        """What follows: grown, old, unit, ordinal, close, verb, list, happened or goes."""
        return self.right.lastgroup or ""


def numbers(text: str, listed: Sequence[Word]) -> list[Number]:
    """The numbers of ``text`` up to the age of the oldest, with something telling behind them."""
    found = chain(_figures(text), _spelled(text, listed))
    return sorted(found, key=lambda number: number.start)


def _figures(text: str) -> Iterator[Number]:
    for match in _FIGURE.finditer(text):
        right = _RIGHT.match(text, match.end()) if begins(text, match.start()) else None
        if right is None:
            continue
        years, _, part = match.group().translate(_HALVES).partition(",")
        value = float(years) + (0.5 if part else 0)
        if 0 < value <= OLDEST:
            yield Number(*match.span(), value, right, False, ";" in match.group())


def _spelled(text: str, listed: Sequence[Word]) -> Iterator[Number]:
    known = number_words(OLDEST)
    for word in listed:
        if word.key in known and text[word.start - 1 : word.start] not in ("-", "–"):
            right = _RIGHT.match(text, word.end)
            if right is not None:
                yield Number(word.start, word.end, known[word.key], right, in_words=True)
