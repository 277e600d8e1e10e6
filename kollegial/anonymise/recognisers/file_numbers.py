"""File numbers that show by their form: of courts, prosecutors and public offices."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon.courts import ADDED, ALONE, SIGNS
from kollegial.anonymise.text.digits import near_digits, searched
from kollegial.marking import N_

_S = r"[ \u00a0\u202f\n]"


def _any(words: frozenset[str] | tuple[str, ...]) -> str:
    return "(?:" + "|".join(sorted(words, key=lambda word: (-len(word), word))) + ")"


_SIGN = _any(SIGNS)
_YEAR = rf"{_S}?/{_S}?(?:\d{{4}}|\d\d)(?!\d)"
_TAIL = (
    rf"(?:\.[A-Z](?!\w)|{_S}{_any(ADDED)}(?!\w)|{_S}(?:jug|Hw|hw)\b\.?|-\d{{1,3}}(?!\d)"
    rf"|{_S}\([A-Z]\)|{_S}?-{_S}?\d{{1,4}}/\d\d(?!\d)){{0,3}}"
    r"(?![\w/])"
)
# 12 F 345/23, II-4 UF 23/19, 003 XVII 25/22, 17 XVII K 9/20, L 5 AS 123/20 B ER, 7Js1234/24
_COURT = re.compile(
    rf"(?<![\w/.-])(?:[SLB]{_S}(?=\d)|\d{{1,4}}{_S}(?:Ls|Ds|Cs|Gs|Ks|KLs|Ns|OWi){_S})?(?:[IVX]{{1,4}}{_S}?-?{_S}?)?"
    rf"(?!(?:19|20)\d\d\s)\d{{1,4}}(?:{_S}?[a-z])?"
    rf"(?:(?:{_S}|-){_SIGN}(?:{_S}\(pat\))?(?:{_S}|-)|{_S}?{_any(ALONE)}{_S}?)(?:\(?[A-Z]\)?{_S})?\d{{1,6}}{_YEAR}{_TAIL}"
)
# XII ZB 123/20, XVII 25/22, 1 BvR 2649/21 and what a bailiff writes: DR II 123/23
_SENATE = re.compile(
    rf"(?<![\w/.-])(?:[IVX]{{1,4}}[a-z]?{_S}(?:ZR|ZB|ZA|AR|R|B)|{_any(ALONE)}|DR[ -]?I{{1,3}})"
    rf"(?:{_S}|-)(?:\(?[A-Z]\)?{_S})?\d{{1,6}}{_YEAR}{_TAIL}"
)
# M 12 K 20.1234 and AN 3 E 19.00123, as Bavarian courts count
_BAVARIAN = re.compile(
    rf"(?<![\w/.-])[A-Z]{{1,2}}{_S}\d{{1,2}}{_S}[A-Z]{{1,2}}{_S}\d\d\.\d{{2,6}}(?![\w/]|\.\d)"
)
# 12F345/23 without spaces, VG 3 L 123.23 as Berlin counts
_TIGHT = re.compile(
    r"(?<![\w/.-])(?:\d{1,3}[CFKLMOSTUW]\d{2,6}/\d\d(?:\d\d)?|(?:VG|OVG)\s\d{1,2}\s[A-Z]\s\d{1,4}\.\d\d)(?![\w/])"
)
# 12345BG0001234, 123A456789, 35502//0012345: Jobcenter and employment agency
_AGENCY = re.compile(
    r"(?<![\w/.-])(?:\d{5}[ -]?BG[ -]?\d{7}|\d{3}[A-Z]\d{6}|\d{5}//?\d{7})(?![\w/]|[.-]\d)"
)
# "Unser Zeichen: Mü/kl", without any digit
_INITIALS = re.compile(
    r"(?<!\w)(?:(?:[Uu]nser|[Ii]hr|[Mm]ein|[Dd]ein)\s(?:Zeichen|Z\.)|Az\.?|AZ|Gz\.?|Diktat(?:zeichen)?"
    r"|[Aa]kten[Zz]eichen|Geschäftszeichen|Zeichen|Zch\.)[ \u00a0]?:?\s{1,3}"
    r"((?=[^\s,;]{0,20}[A-ZÄÖÜ])[A-Za-zÄÖÜäöüß]{1,5}(?:[-/][A-Za-zÄÖÜäöüß]{1,5}){1,4})(?![\w-])"
)
# Groups joined by hyphens, slashes and dots: 51.2-4711/23, II/3-234, 5120-KR-0234, 9334a/20
_JOINED = re.compile(
    r"[A-ZÄÖÜ\d](?<![\w./+,§-].)(?=[A-Z\dÄÖÜa-z]{0,11}[-‐‑/._][^\s]{0,40}\d)[A-ZÄÖÜ\da-z]{0,11}"
    r"(?:[-‐‑/._]{1,2}[A-ZÄÖÜ\da-z]{1,12}){1,6}(?![\w€%]|[-/.,]\d)"
)
# The short name of an office in front: JA 51/2-0815, JA-BU 77/2023
_OFFICE = re.compile(r"(?<![\w-])[A-ZÄÖÜ]{1,4}(?:-[A-ZÄÖÜ]{2,3})?[ \u00a0]\Z")
_GROUPS = re.compile(r"[A-Za-zÄÖÜ]+|\d+")
_YEARS = re.compile(r"(?:1\d|20)\d\d\Z")
_DATE = re.compile(
    r"(?<!\d)(?:(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:\d{4}|\d\d)"
    r"|(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])(?:[-/.](?:0?[1-9]|[12]\d|3[01]))?"
    r"|(?:0?[1-9]|1[0-2])[/.-](?:19|20)\d\d|\d{1,2}\.\d\d-\d{1,2}\.\d\d|(?:1[1-9]|20)\d\d[-/](?:1[1-9]|20)?\d\d)(?!\d)"
)
# Numbers of books, papers, laws, procedures, versions.
_NO_FILE = re.compile(
    r"(?:ISBN|ISSN|DOI|doi|https?:|www\.|ISO|DIN|EN|IEC|VO|EU|EG|EWG|Drs\.?|Drucksache|Verordnung|Richtlinie"
    r"|OPS|ICD|BGBl\.?|GVBl\.?|Version|[Vv]|RR|Blutdruck|WS|SS|SoSe|WiSe|Schuljahr|Saison|Jahr(?:e[ns]?)?"
    r"|Reg(?:ulation)?|NJW|FamRZ|NVwZ|BT-Drs\.?|BR-Drs\.?|PZN|\))[ \u00a0:(-]{0,2}(?:Nr\.\s?)?\Z"
)
_UNITS = re.compile(r"\d(?:m?g|µg|ml|l|mmol|IE|kg|cm|mm)(?![A-Za-z])")
_DOI = re.compile(r"10\.\d{4}")
_UNIT = re.compile(
    r"[ \u00a0]?(?:€|EUR|Euro|%|mg|µg|ml|kg|g|cm|mm|m|km|h|Uhr|kcal|kJ|IE|I\.E\.|/|Hz|mmHg|Watt|W"
    r"|Jahre?n?|Einwohner\w*|Personen|Menschen|Seiten|Schritte|Stück|Mal|mal)(?!\w)"
)
_WINDOW = 20
_FEWEST_DIGITS = 5
_FEW_DIGITS = 6
_LONGEST_LETTERS = 4
_PAIR = 2
_REACH = 32
_SHORT_GROUP = 3

_REASON_COURT = N_("file number of a court")
_REASON_OFFICE = N_("file number of an authority")
_REASON_JOINED = N_("looks like a file number")
_REASON_INITIALS = N_("file number behind a cue word")

_RULES: Final = (
    (_COURT, 0.95, _REASON_COURT),
    (_SENATE, 0.9, _REASON_COURT),
    (_BAVARIAN, 0.9, _REASON_COURT),
    (_TIGHT, 0.9, _REASON_COURT),
    (_AGENCY, 0.9, _REASON_OFFICE),
)


class FileNumberRecogniser:
    """Numbers under which somebody keeps a file on a person."""

    name = "file_numbers"

    def spans(self, text: str) -> Iterator[Span]:
        """File numbers in ``text`` that stand without a label too."""
        stretches = list(near_digits(text, _REACH, 2 * _REACH))
        for pattern, score, reason in _RULES:
            for match in searched(pattern, text, stretches):
                yield Span(*match.span(), Kind.FILE_NUMBER, score, self.name, reason)
        for match in _INITIALS.finditer(text):
            yield Span(*match.span(1), Kind.FILE_NUMBER, 0.9, self.name, _REASON_INITIALS)
        for match in searched(_JOINED, text, stretches):
            before = text[max(0, match.start() - _WINDOW) : match.start()]
            if not _files(match.group()) or _NO_FILE.search(before):
                continue
            if not _UNIT.match(text, match.end()):
                office = _OFFICE.search(before)
                start = match.start() - (len(office.group()) if office else 0)
                yield Span(start, match.end(), Kind.FILE_NUMBER, 0.45, self.name, _REASON_JOINED)


def _files(joined: str) -> bool:
    """Whether joined groups of digits and letters are neither date, range, dose nor code."""
    groups = _GROUPS.findall(joined)
    numbers = [group for group in groups if group.isdigit()]
    letters = [group for group in groups if not group.isdigit()]
    if sum(map(len, numbers)) < _FEWEST_DIGITS or _DOI.match(joined):
        return False
    if any(len(group) > _LONGEST_LETTERS or group == "Nr" for group in letters):
        return False
    if _UNITS.search(joined):
        return False
    if not any(map(str.isupper, letters)) and _DATE.search(joined):
        return False
    if joined.startswith("Q"):
        return False  # a quarter of a year
    if max(map(len, numbers)) <= _SHORT_GROUP and not _code(letters, numbers):
        return False  # 120/80-130/90, 1/2-1/2-1/2, 5-820.00
    if len(numbers) == _PAIR and not letters:
        return _two(joined, *numbers)
    return bool(letters) or any(char in "-/_" for char in joined)


def _code(letters: list[str], numbers: list[str]) -> bool:
    """Whether short groups are a code all the same: DaF-24-B1-07."""
    counted = any(len(number) > 1 and number.startswith("0") for number in numbers)
    return len(numbers) > _PAIR and counted and any(map(str.isupper, letters))


def _two(joined: str, one: str, other: str) -> bool:
    """Whether two numbers joined by a sign are a file and its year, not a range or a ratio."""
    if "." in joined:
        return False
    if one.endswith("0") and other.endswith("0") and not (one + other).startswith("0"):
        return False
    season = _YEARS.match(one) is not None and len(other) <= _PAIR
    return len(one) + len(other) >= _FEW_DIGITS and not season
