"""Telephone, fax and mobile numbers, extensions too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.text.digits import near_digits, searched
from kollegial.marking import N_

_S = r"[ \t\u00a0\u2009\u202f]"
_JOINT = r"[ \t\u00a0\u2009\u202f/.()‐‑–−-]{0,4}"
# Digits in groups, with a few joints between neighbours: 0234 / 555 12-34, 0 23 4 / 55 51 - 23.
_GROUPS = rf"\d(?:{_JOINT}\d){{2,19}}"
_BARE = re.compile(
    rf"(?<![\w,/§#])(?<!\d[.:-])(?<!\d[ ])[(\[]?{_S}?"
    rf"(?:\+{{1,2}}{_S}?(?=[1-9])|(?=\(?0)\(?){_GROUPS}(?![\w%€])"
)
_WORDS = (
    r"(?:tel(?:efon)?|telefax|fax|mobil(?:funk|telefon)?|mob|handy|smartphone|festnetz|phone|cell|whatsapp|signal"
    r"|rückruf|rueckruf|notruf|notfall|kontakt|dienst|privat|büro|durchwahl|zentral|pieps|pieper|hausruf)"
)
_CUE = re.compile(
    rf"(?<!\w)(?:(?:dienst|privat|notfall|eltern|kinder|mobil)?{_WORDS}[\w-]{{0,12}}|fon|rufnummer"
    r"|rufbereitschaft|telefonisch|rufen sie an|ruf(?:en|t)? (?:mich |uns |sie |ihn |ihr |mal )?"
    r"(?:bitte )?an|ruf|anruf(?:en|bar)?|call|erreichbar|nebenstelle|klappe|kl(?=\.)|app(?:arat)?"
    r"|dect|funk(?:nummer)?|dw|pager|sekr(?:\.|etariat)|hotline|nummer|(?-i:[TFM]))(?![^\W_])\.?",
    re.IGNORECASE,
)
# Between the cue and the number: "Tel./Fax: ", "Tel. (privat): ", "-Nr.", "erreichbar unter".
_BEHIND = re.compile(
    rf"((?:{_S}?[-/&,+]{_S}?(?:tel(?:efon|efax)?|fax|mobil|handy|whatsapp|sms)\.?){{0,3}}"
    rf"(?:[-. ]?(?:nr|nummern?|no)(?!\w)\.?)?"
    rf"(?:{_S}?\([^()\n\d]{{1,24}}\))?"
    rf"(?:{_S}(?:ist|lautet|sind|unter|privat|dienstlich|dienstl\.|priv\.|mobil|der|die|des|von|vom|meine|seine|ihre|neue"
    r"|neuer|bitte|auch|nur|intern|extern|tagsüber|abends|immer|jetzt|mutter|vater|mama|papa|oma|opa|praxis|büro|klinik|station"
    r"|nummer|telefonnummer|handynummer|frau|herrn?|at|on|is|(?-i:[A-ZÄÖÜ][\w-]{1,20}))\.?){0,5}?"
    rf"{_S}{{0,3}}(?:[:=|>→]|[-–](?={_S}?\d)|\.{{2,20}})?(?:{_S}?(?:intern|privat|dienstlich|mobil|zentrale))?"
    rf"\s{{0,4}}[-–\[]?{_S}?)([+(]{{0,3}}{_S}?{_GROUPS}(?![\w%€])"
    rf"|\d{{1,6}}(?:{_S}?[-–]{_S}?\d{{1,5}})?(?![\w%€]|[.,:]\d))",
    re.IGNORECASE,
)
# Short numbers are believed behind these only.
_EXTENSION = re.compile(
    r"(?:durchwahl|nebenstelle|klappe|kl(?=\.)|app(?:arat)?|dw|hausruf|dect|pieps|pieper|pager|sekr|funk)\w*\.?\Z",
    re.IGNORECASE,
)
# Behind these any number is one to call; behind the others it must look like one.
_STRONG = re.compile(
    r"tel|fax|handy|mob|fon|phone|festnetz|whatsapp|rufn|cell|smartphone|ruf\w* \w", re.IGNORECASE
)
# "0234/555-12 oder -13", "555 12 34, 555 12 35", "14-DW 592"
_MORE = re.compile(
    rf"(?:{_S}?\([^()\n\d]{{1,20}}\))?{_S}?(?:oder|od\.|u\.|und|sowie|bzw\.|,|;|/|\||&){_S}?"
    rf"(-{_S}?\d{{1,5}}(?![\w.]|-\d)|[+(]{{0,2}}\d(?:{_JOINT}\d){{4,16}}(?![\w%€]|[.,:]\d))"
)
_DATE_LIKE = re.compile(
    r"(?<!\d)(?:0?[1-9]|[12]\d|3[01])([./-])\s?(?:0?[1-9]|1[0-2])\1\s?(?:19|20)?\d\d(?!\d)"
    r"|(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)"
    r"|(?<!\d)(?:0?[1-9]|1[0-2])/(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}\.\d\d[ \u00a0]?(?:Uhr|[-–])"
    r"|(?<!\d)(?:0?[1-9]|[12]\d|3[01])\.\s?(?:0?[1-9]|1[0-2])\.(?!\d)"
)
_AMOUNT = re.compile(
    r"[ \u00a0]?(?:€|Euro|EUR|%|mg|ml|µg|kg|cm|mm|Uhr|h(?!\w)|Jahre|Minuten|Stunden|Tage|Wochen"
    r"|Monate|[Mm]al(?!\w)|/min|/d|:\d)"
)
_AREA_CODE = re.compile(r"\(?0[1-9]\d{1,3}(?!\d{9})|\+")
_NO_PHONE = re.compile(r"(?:PZN|ISBN|ISSN|AWMF|EAN|REF|LOT|DOI|doi)[: \u00a0-]{0,3}\Z")
_WINDOW = 12
_GROUP = re.compile(r"\d+")
_DECIMAL = re.compile(r"(?<![\d.])\d{1,2}\.\d{1,3}(?![\d.])")
_DOTTED = re.compile(r"0\d(?:\.\d\d){3,5}")
_REACH = 100
_FEWEST: Final = 7
_FEWEST_CUED: Final = 5
_FEWEST_EXTENSION: Final = 2
_MOST: Final = 16
_LETTER: Final = 2
_MANY_GROUPS: Final = 5
_LONGEST_RUN: Final = 13
_MOST_MORE: Final = 10
_EMERGENCY: Final = frozenset({"110", "112", "116117", "116116", "19222"})

_REASON_PHONE = N_("looks like a telephone number")
_REASON_VALID = N_("telephone number of a network that exists")
_REASON_CUED = N_("telephone number behind a cue word")


class PhoneRecogniser:
    """Numbers on which somebody can be called."""

    name = "phones"

    def spans(self, text: str) -> Iterator[Span]:
        """Telephone numbers behind a cue, then those that show by their form."""
        stretches = list(near_digits(text, _REACH, _REACH))
        for cue in searched(_CUE, text, stretches):
            yield from self._cued(text, cue)
        for match in searched(_BARE, text, stretches):
            yield from self._bare(text, match)

    def _cued(self, text: str, cue: re.Match[str]) -> Iterator[Span]:
        match = _BEHIND.match(text, cue.end())
        if match is None or not _believed(text, cue.group().lower(), match):
            return
        start, end = _inside(text, match.start(2), match.end())
        yield Span(start, end, Kind.PHONE, 0.95, self.name, _REASON_CUED)
        yield from self._more(text, end)

    def _more(self, text: str, end: int) -> Iterator[Span]:
        """What is listed behind a number: other numbers and extensions."""
        for _ in range(_MOST_MORE):
            more = _MORE.match(text, end)
            if more is None or _DATE_LIKE.search(more.group()) or _AMOUNT.match(text, more.end()):
                return
            start, end = _inside(text, more.start(1), more.end())
            yield Span(start, end, Kind.PHONE, 0.9, self.name, _REASON_CUED)

    def _bare(self, text: str, match: re.Match[str]) -> Iterator[Span]:
        start, end = _inside(text, match.start(), match.end())
        number = text[start:end]
        before = text[max(0, start - _WINDOW) : start]
        if not _shaped(number) or _AMOUNT.match(text, end) or _NO_PHONE.search(before):
            return
        valid, odd = _valid(number), _odd(number)
        if valid or not odd:
            reason = _REASON_VALID if valid else _REASON_PHONE
            likely = not odd and (valid or _AREA_CODE.match(number) is not None)
            score = (0.9 if valid else 0.8) if likely else 0.45
            yield Span(start, end, Kind.PHONE, score, self.name, reason)
            yield from self._more(text, end)


def _believed(text: str, word: str, match: re.Match[str]) -> bool:
    """Whether the digits of ``match`` behind the cue ``word`` are a number to call."""
    gap, number = match.groups()
    digits = _digits(number)
    if _DATE_LIKE.search(number) or _AMOUNT.match(text, match.end()) or digits in _EMERGENCY:
        return False
    if _EXTENSION.match(word):
        return len(digits) >= _FEWEST_EXTENSION
    abroad = number.lstrip("( ").startswith(("0", "+"))
    if not _STRONG.match(word):
        announced = (":" in gap or "unter" in gap) and len(word) > _LETTER
        return len(digits) >= (_FEWEST_CUED if announced else _FEWEST) and (abroad or announced)
    return len(digits) >= _FEWEST_EXTENSION + 1


def _inside(text: str, start: int, end: int) -> tuple[int, int]:
    """Without an opening bracket that is closed outside, and without space."""
    while text[start] in " \t\u00a0\u2009\u202f[" or (
        text[start] == "(" and ")" not in text[start:end]
    ):
        start += 1
    return start, end


def _digits(number: str) -> str:
    return "".join(char for char in number if char.isdigit())


def _shaped(number: str) -> bool:
    """Whether digits and joints can be a number with area code, not dates, doses or measures."""
    digits = _digits(number)
    if not _FEWEST <= len(digits) <= _MOST or _DATE_LIKE.search(number):
        return False
    if digits.startswith("000") or len(set(digits)) == 1:
        return False
    return not _DECIMAL.search(number) or _DOTTED.fullmatch(number) is not None


def _odd(number: str) -> bool:
    """Whether a number is grouped as telephone numbers hardly ever are."""
    groups = _GROUP.findall(number)
    counting = all(int(other) == int(one) + 1 for one, other in pairwise(groups[1:]))
    return (
        (number.replace("/-", "-").count("/") > 1 and not number.startswith(("+", "00")))
        or (len(groups) >= _MANY_GROUPS and counting)
        or (max(map(len, groups)) == 1)
        or (len(groups) == 1 and len(groups[0]) > _LONGEST_RUN)
    )


def _valid(number: str) -> bool:
    """Whether ``phonenumbers`` knows a network for ``number``."""
    import phonenumbers

    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(number.replace("++", "+"), "DE"))
    except phonenumbers.NumberParseException:
        return False
