"""Labels such as ``Fall-Nr.``, and the number that stands behind one.

Label and number may be apart by a colon, a dash, "lautet", a bracket, a tab or a line break.
The number may hold letters, spaces, slashes, dots and hyphens.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kollegial.anonymise.lexicon.number_cues import SIGNS, WITHOUT_NUMBER
from kollegial.anonymise.text.digits import near_digits, searched
from kollegial.anonymise.text.tokens import fold

_END = r"(?![^\W_])\.?"
# "Fallnr", "Fall-Nr.", "Fall Nr", "Patienten-ID", "PatID", "case no.", "Aktenzeichen". A pattern
# begins with letters in one case, which are found fast; the number says how many stand before.
_TAILS = tuple(
    (length, re.compile(pattern + _END))
    for length, pattern in (
        (1, r"ummer(?<=[nN]ummer)n?"),
        (0, r"NUMMERN?"),
        (0, r"[nN][rR]"),
        (1, r"eichen(?<=[zZ]eichen)"),
        (0, r"ZEICHEN"),
        (1, r"ennung(?<=[kK]ennung)"),
        (1, r"ode(?<=[cC]ode)"),
        (0, r"CODE"),
        (4, r"ziffer(?<=[kK]ennziffer)"),
        (0, r"ID(?<![A-ZÄÖÜ]ID)"),
        (-1, r"[-.][Ii]d"),
        (1, r"umber(?<=[nN]umber)s?"),
        (1, r"o\.(?<=[nN]o\.)(?<![^\W\d_][nN]o\.)"),
    )
)


_LONG = 4


def _spellings() -> set[str]:
    """The listed labels as they are written; long ones in small and in capital letters too."""
    listed = {word for each in WITHOUT_NUMBER.values() for word in each}
    long = {word for word in listed if len(word) >= _LONG and word.isalpha()}
    return listed | {word.lower() for word in long} | {word.upper() for word in long}


_SHORT = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(sorted(map(re.escape, _spellings()), reverse=True))
    # "Behindertenausweis", "SB-Ausweis": whatever it shows, it has a number.
    + r"|az(?=[.:])|[^\W\d_][\w-]{0,30}(?:(?<=a)|(?<=-A))usweis)(?![\w-])\.?"
)
_FEWEST = {fold(word): number for number, each in WITHOUT_NUMBER.items() for word in each}
# A word in front of "Nr." that is no part of the label.
_LOOSE_HEAD = re.compile(r"(?<!\w)([^\W\d_][\w.-]{0,30})[ \u00a0\t]\Z")
_HEAD = re.compile(r"[^\W\d_](?:[\w./&-]{0,40})\Z")
_WIDTH = 44
_NO_HEADS = frozenset(
    """
    der die das dem den des unter mit und oder eine einer ihre seine meine deine unsere ihrer seiner
    meiner diese dieser einer von zur zu ist als für per auf in im am die neue neuen alte welche
    welcher jede folgende folgenden gleiche gleichen richtige falsche no the of my his her your
    """.split()
)
_SPECIAL = re.compile(r"[^\w]+")

_GAP = re.compile(
    r"(?:[ \u00a0]?\([^()\n\d]{1,24}\))?"
    r"(?:[ \u00a0]{1,2}(?:lautet|lauten|ist|sind|war|hei(?:ß|ss)t|unter|is)"
    r"(?:[ \u00a0](?:die|der|das|nun|jetzt|folgende[rs]?|weiterhin|also|wohl))?(?![\w]))?"
    r"[ \t\u00a0\u202f]{0,4}(?:[:=#|→>*_]{1,3}|[-–—](?=[ \t\u00a0]))?\s{0,6}"
    r"(?:\|\s{0,3})?[„“\"‚'»«(\[*_#]{0,3}(?:Nr\.[ \u00a0]?)?"
)
# "Aktenzeichen des Jugendamts Bochum: …", "Az. beim Amtsgericht …".
_OF_WHOM = re.compile(
    r"[ \u00a0](?:des|der|dem|beim|bei|vom|von|im|am|für|of|at)"
    r"(?:[ \u00a0][^\W\d_][\w.-]{0,24}){1,4}?"
    r"(?=[ \u00a0]?:|[ \u00a0](?:lautet|ist)(?!\w)|[ \u00a0]\d)"
    r"|(?:[ \u00a0][A-ZÄÖÜ][\w.-]{1,24}){1,3}?(?=[ \u00a0]?:)"
)
_PIECE = (
    r"(?:[A-Za-zÄÖÜäöüß]{0,6}\d[\dA-Za-zÄÖÜäöüß]{0,24}|[A-ZÄÖÜ]{1,5}(?![\wäöüß])"
    r"|(?:U?Js|K?Ls|[CDGKNQSW]s|OWi|[CST]a|BvR|StVK|BwR|A?Rs|BRs)(?=[ /-]\d))"
)
# Behind a space a number goes on only if neither a date, a time nor an amount begins there.
_NO_NUMBER = (
    r"(?!\d{1,2}\.[ \u00a0]?(?:\d{1,2}\.|[JFMASOND][a-zä]{2})|\d{1,2}:\d\d"
    r"|\d{1,4}(?:[.,]\d{1,3})?[ \u00a0]?(?:Jahre?n?|J|j|Uhr|€|Euro|EUR|%|mg|ml|kg|g|cm|mm|[Mm]al|x"
    r"|Tage?n?|Wochen?|Monaten?|Stunden?|Kindern?|Personen)(?!\w)|(?:19|20)\d\d(?![\w/-])"
    r"|\d[ \u00a0](?![A-Z]{1,4}[ \d])[^\W\d_])"
)
_JOINT = rf"(?:[-‐‑–/._:+#]{{1,2}}|[ \u00a0]?[-‐‑–/][ \u00a0]?{_NO_NUMBER}(?=[\dA-ZÄÖÜ]))"
_VALUE = re.compile(
    # In lower case too a court's number has its register sign.
    rf"(?:\d{{1,4}}[ \u00a0][a-z]{{1,4}}[ \u00a0](?=\d{{1,6}}/\d\d))?{_PIECE}(?:{_JOINT}{_PIECE}"
    rf"|[ \u00a0\u202f]{_NO_NUMBER}(?:[A-ZÄÖÜ][A-Za-z]{{0,4}}[ \u00a0-])?"
    rf"(?=\d|[A-Z]{{1,4}}(?![\w])|[A-Z]{{1,3}}\d){_PIECE}"
    r"|[-‐‑/_][A-ZÄÖÜ]?[a-zäöüß]{1,4}(?!\w)){0,9}(?!\w)"
    r"(?:[ \u00a0](?:jug|Hw)\b\.?)?"
)
# What the pieces do not fit: "abc-123-x", "kd_2023".
_TOKEN = re.compile(r"(?=[^\s\d]{0,12}\d)[^\W_](?:[-‐‑./_:+#]?[^\W_]){2,40}(?!\w)")
# What a number may not be: a whole date, a clock time.
_DATE = re.compile(
    r"\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:\d\d|(?:19|20)\d\d)\Z|(?:19|20)\d\d-\d\d-\d\d\Z"
    r"|\d{1,2}[.:]\d\d\Z(?=\s?(?:Uhr|h)\b)"
)
_BEHIND = re.compile(
    r"[ \u00a0]?(?:€|Euro|EUR|%|Prozent|mg|ml|Uhr|Jahre?n?|[Mm]al|Tage?n?|Wochen?|Monaten?|Stunden?"
    r"|Kindern?|Personen)(?!\w)"
)
# Pieces at the end that are words of their own, unless a court adds them.
_LOOSE_END = re.compile(
    r"[ \u00a0](?!(?:ER|PKH|EA|SO|AS|EASO|EAUG|EAGS|SV|KA|AZ)\Z)[A-ZÄÖÜ][A-Za-zÄÖÜ]{2,5}\Z"
)
_MORE = re.compile(
    r"[ \u00a0]?(?:,|;|/|&|\+|und|u\.|sowie|oder|bzw\.|bis)[ \u00a0]?(?:Nr\.[ \u00a0])?"
)
_NEXT_LABEL = re.compile(r"[^\W\d_]{2,}[ \u00a0]")
_MOST = 30
_FEWEST_LISTED = 3
# So far from its number may a label be: a bracket, the name of an office.
_REACH = 160


class Label(NamedTuple):
    """A word in front of a number: offsets in code points, folded letters, digits it asks for."""

    start: int
    end: int
    key: str
    fewest: int

    def __repr__(self) -> str:
        """Offsets only: the text must not reach a log."""
        return f"Label({self.start}, {self.end})"


class Value(NamedTuple):
    """A number behind a label: offsets in code points, and how many digits it has."""

    start: int
    end: int
    digits: int


def labels(text: str) -> Iterator[Label]:
    """The labels of ``text``: words that end in "-nummer" and the like, then listed ones."""
    stretches = list(near_digits(text, _REACH, _REACH))
    for length, pattern in _TAILS:
        for match in searched(pattern, text, stretches):
            label = _with_head(text, match.start() - length, match.end())
            if label is not None:
                yield label
    for match in searched(_SHORT, text, stretches):
        key = fold(match.group().rstrip("."))
        fewest = _FEWEST.get(key, _FEWEST["ausweis"])
        yield Label(match.start(), match.end(), _SPECIAL.sub("", key), fewest)


def value(text: str, at: int, *, of_whom: bool = False) -> Value | None:
    """The number that stands behind a label that ends at ``at``.

    ``of_whom`` lets the name of an office stand between ("Az. des Amtsgerichts Bochum …").
    """
    found = _value(text, at)
    if found is None and of_whom:
        between = _OF_WHOM.match(text, at)
        found = None if between is None else _value(text, between.end())
    return found


def values(text: str, first: Value) -> Iterator[Value]:
    """``first`` and what is listed behind it: numbers with about as many digits."""
    fewest = max(_FEWEST_LISTED, first.digits - 2)
    found = first
    for _ in range(_MOST):
        yield found
        joint = _MORE.match(text, found.end)
        listed = None if joint is None else _read(text, joint.end())
        if listed is None or listed.digits < fewest or _NEXT_LABEL.match(text, listed.start):
            return
        found = listed


def _with_head(text: str, start: int, end: int) -> Label | None:
    """The whole label whose last part goes from ``start`` to ``end``."""
    before = text[max(0, start - _WIDTH) : start]
    glued = before.rstrip("-")
    head, loose = _HEAD.search(glued), _LOOSE_HEAD.search(before)
    if head is not None:
        start -= len(before) - len(glued) + len(head.group())
    elif loose is not None and fold(loose.group(1)) not in _NO_HEADS:
        start -= len(loose.group())
    key = _SPECIAL.sub("", fold(text[start:end])).replace("_", "")
    if key.endswith("zeichen"):
        sign = key.removesuffix("zeichen")
        if not sign.endswith(_SIGNS) and key != "zeichen":
            return None
    return Label(start, end, key, 0)


_SIGNS = tuple(map(fold, SIGNS))


def _value(text: str, at: int) -> Value | None:
    gap = _GAP.match(text, at)
    return None if gap is None else _read(text, gap.end())


def _read(text: str, at: int) -> Value | None:
    match = _VALUE.match(text, at) or _TOKEN.match(text, at)
    if match is None or _BEHIND.match(text, match.end()):
        return None
    found = match.group()
    while (loose := _LOOSE_END.search(found)) is not None:
        found = found[: loose.start()]
    if _DATE.match(found):
        return None
    digits = sum(char.isdigit() for char in found)
    return Value(at, at + len(found), digits) if digits else None
