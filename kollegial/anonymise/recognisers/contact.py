"""E-mail addresses and web addresses, spelled out ones too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.marking import N_

_S = r"[ \u00a0]"
# What stands for the sign: "@", "(at)", "[ät]", " at ". Each is searched by its first letter.
_SIGNS: Final = tuple(
    re.compile(pattern)
    for pattern in (
        *("@", "＠", rf"[(\[{{<]{_S}?(?:at|ät|aet|AT|@){_S}?[)\]}}>]"),
        *(" at ", " ät ", " AT ", "-at-"),
    )
)
_LOCAL: Final = frozenset("._+%'-")
_LONGEST_LOCAL = 64
_FEWEST_LOCAL = 3
_DOT = rf"(?:\.|{_S}?[(\[{{]{_S}?(?:dot|punkt|\.){_S}?[)\]}}]{_S}?|{_S}(?:dot|punkt){_S})"
_DOMAIN = re.compile(
    rf"{_S}?((?:[^\W_][\w-]{{0,62}}{_DOT}){{1,5}}[^\W\d_]{{2,24}}(?![\w-]))", re.IGNORECASE
)
# A host without an ending, as inside an office: meier@jugendamt
_HOST = re.compile(r"[^\W_][\w-]{3,30}(?![\w@]|[.-]\w)")
_TOP = (
    r"(?:de|at|ch|li|lu|com|org|net|eu|info|biz|io|gov|edu|nrw|berlin|hamburg|koeln|cologne|bayern|ruhr|saarland"
    r"|wien|tirol|swiss|online|shop|app|dev|tv|uk|fr|nl|pl|dk|cz|tr|ru|example)"
)
_SPELLED = re.compile(rf"punkt|dot|\.{_TOP}\Z", re.IGNORECASE)
_PATH = r"[^\s<>\"“”„»«\ufffc]"
# The part in front of these is read backwards, so a text is searched for what is rare.
_SCHEME = re.compile(rf"://{_PATH}+")
_SCHEMES: Final = frozenset({"http", "https", "ftp"})
_WWW = re.compile(rf"[wW][wW][wW]\.(?<![\w@./-]....){_PATH}+")
_DOTTED = re.compile(
    rf"\.(?:{_TOP}(?![\w@-])(?:/{_PATH}*)?|(?:me|gg|be|ly|gl|ee)(?<!\.\w\w.)/{_PATH}+)"
)
_LONGEST_HOST = 64
_TRAILING: Final = ".,;:!?)]}'’*_"

_REASON_EMAIL = N_("e-mail address")
_REASON_URL = N_("web address")


class ContactRecogniser:
    """Ways to reach somebody in the net."""

    name = "contact"

    def spans(self, text: str) -> Iterator[Span]:
        """E-mail and web addresses in ``text``."""
        for pattern in _SIGNS:
            for match in pattern.finditer(text):
                yield from self._email(text, match)
        for match in _SCHEME.finditer(text):
            start = _word_start(text, match.start())
            if text[start : match.start()].lower() in _SCHEMES:
                yield self._url(text, start, match.end())
        for match in _WWW.finditer(text):
            yield self._url(text, match.start(), match.end())
        for match in _DOTTED.finditer(text):
            start = _host_start(text, match.start())
            if start < match.start():
                yield self._url(text, start, match.end())

    def _email(self, text: str, sign: re.Match[str]) -> Iterator[Span]:
        end = sign.start() - (text[sign.start() - 1 : sign.start()] in (" ", "\u00a0"))
        start = _local_start(text, max(0, end))
        if not any(char.isalnum() for char in text[start : max(0, end)]):
            return
        domain = _DOMAIN.match(text, sign.end())
        words = sign.group().strip().isalpha()
        if domain is not None and (not words or _SPELLED.search(domain.group())):
            yield Span(start, domain.end(), Kind.EMAIL, 1.0, self.name, _REASON_EMAIL)
        elif domain is None and sign.group() == "@" and end - start >= _FEWEST_LOCAL:
            host = _HOST.match(text, sign.end())
            if host is not None and end == sign.start():
                yield Span(start, host.end(), Kind.EMAIL, 0.45, self.name, _REASON_EMAIL)

    def _url(self, text: str, start: int, end: int) -> Span:
        end = start + len(text[start:end].rstrip(_TRAILING))
        return Span(start, end, Kind.URL, 0.9, self.name, _REASON_URL)


def _local_start(text: str, end: int) -> int:
    """Where the part in front of the sign begins, without punctuation in front of it."""
    start = end
    while start > max(0, end - _LONGEST_LOCAL) and (
        text[start - 1].isalnum() or text[start - 1] in _LOCAL
    ):
        start -= 1
    while start < end and not text[start].isalnum() and text[start] != "_":
        start += 1
    return start


def _word_start(text: str, end: int) -> int:
    start = end
    while start > max(0, end - len("https")) and text[start - 1].isalpha():
        start -= 1
    return start


def _host_start(text: str, end: int) -> int:
    """Where a host name in small letters begins; ``end`` if there is none."""
    start = end
    while start > max(0, end - _LONGEST_HOST):
        char = text[start - 1]
        if not (char in ".-" or char.isdigit() or (char.isalpha() and char.islower())):
            break
        start -= 1
    before = text[start - 1 : start]
    host = text[start:end]
    if before.isalnum() or before in ("@", "/", "_") or host[:1] in (".", "-") or ".." in host:
        return end
    return end if host.endswith("-") else start
