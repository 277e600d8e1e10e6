"""E-mail addresses, web addresses, user names and telephone numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.span import Span
from kollegial.marking import N_

_AT = r"(?:@|\s?[(\[]\s?(?:at|ät)\s?[)\]]\s?)"
_EMAIL = re.compile(
    rf"(?<![\w.+%-])[\w.+%-]+{_AT}(?:[\w-]+\.)+[^\W\d_]{{2,24}}(?![\w-])", re.IGNORECASE
)
_URL = re.compile(
    r"(?<![\w@./-])(?:https?://|www\.)[^\s<>\"“”„»«\ufffc]+"
    r"|(?<![\w@./-])[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9-]+)*"
    r"\.(?:de|at|ch|com|org|net|eu|info|io|nrw|berlin)(?![\w@-])(?:/[^\s<>\"“”„»«\ufffc]*)?"
)
_TRAILING = ".,;:!?)]}'’*_"
_HANDLE = re.compile(r"(?<![\w@./])@[A-Za-z_][\w.]{2,29}")
_HANDLES_FOR_ALL = {"@alle", "@all", "@here", "@channel", "@everyone"}

# Digits in groups, with a few joints between neighbours ("0234 / 555 12-34").
_GROUPS = r"\d(?:[ \u00a0/.()–-]{0,3}\d){2,16}"
_PHONE = re.compile(rf"(?<![\w,/§])(?<!\d[.:-])\(?(?:\+\s?(?=[1-9])|(?=0)){_GROUPS}(?!\w)")
_CUED_PHONE = re.compile(
    r"(?<!\w)(?:Tel(?:efon)?(?:-?(?:nr|nummer))?|(?:Tele)?fax|Mobil(?:funk|nummer)?|Handy(?:nummer)?"
    r"|Festnetz|Fon|Phone|WhatsApp|Rufnummer|Durchwahl|DW|erreichbar\s(?:unter|ist|auf))"
    r"\.?(?:\s?Nr\.?)?(?:\s?(?:ist|lautet|unter|privat|dienstlich))?\s?:?\s?"
    rf"(?:[-–]\s?(?=\d))?([+(]{{0,2}}{_GROUPS})(?!\w)",
    re.IGNORECASE,
)
_DATE_LIKE = re.compile(
    r"(?<!\d)\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:19|20)?\d\d(?!\d)|(?<!\d)\d{4}-\d\d-\d\d(?!\d)"
)
_FEWEST_DIGITS = 7
_FEWEST_DIGITS_CUED = 3

_REASON_EMAIL = N_("e-mail address")
_REASON_URL = N_("web address")
_REASON_HANDLE = N_("user name")
_REASON_PHONE = N_("looks like a telephone number")
_REASON_CUED = N_("telephone number behind a cue word")


class ContactRecogniser:
    """Ways to reach somebody."""

    name = "contact"

    def spans(self, text: str) -> Iterator[Span]:
        """E-mail and web addresses, user names, telephone numbers."""
        if "@" in text or "at" in text or "ät" in text:
            for match in _EMAIL.finditer(text):
                start = match.start() + len(match.group()) - len(match.group().lstrip(".%+-"))
                yield Span(start, match.end(), Kind.EMAIL, 1.0, self.name, _REASON_EMAIL)
        for match in _URL.finditer(text):
            length = len(match.group().rstrip(_TRAILING))
            end = match.start() + length
            yield Span(match.start(), end, Kind.URL, 0.9, self.name, _REASON_URL)
        for match in _HANDLE.finditer(text):
            if match.group().lower() not in _HANDLES_FOR_ALL:
                end = match.start() + len(match.group().rstrip("."))
                yield Span(match.start(), end, Kind.OTHER, 0.7, self.name, _REASON_HANDLE)
        yield from self._phones(text)

    def _phones(self, text: str) -> Iterator[Span]:
        for match in _CUED_PHONE.finditer(text):
            if _digits(match.group(1)) >= _FEWEST_DIGITS_CUED and _is_phone(match.group(1)):
                start, end = match.span(1)
                yield Span(start, end, Kind.PHONE, 0.95, self.name, _REASON_CUED)
        for match in _PHONE.finditer(text):
            if _digits(match.group()) >= _FEWEST_DIGITS and _is_phone(match.group()):
                # The bracket belongs to the number only if it closes inside it.
                opens = match.group()[0] == "(" and ")" not in match.group()
                start, end = match.start() + opens, match.end()
                yield Span(start, end, Kind.PHONE, 0.8, self.name, _REASON_PHONE)


def _digits(candidate: str) -> int:
    return sum(char.isdigit() for char in candidate)


def _is_phone(candidate: str) -> bool:
    return _DATE_LIKE.search(candidate) is None
