"""File numbers: behind a cue word, or in the form of a court register."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.span import Span
from kollegial.marking import N_

# A piece of a file number: digits with letters around them, or a register sign.
_PIECE = r"[A-Za-z]{0,6}\d[\dA-Za-z]{0,15}|[A-ZÄÖÜ][A-Za-z]{0,5}"
_NUMBER = (
    rf"(?:{_PIECE})(?:[-/._:–](?:{_PIECE})|\s(?:[A-Z][A-Za-z]{{0,3}}\s)?(?=\d)(?:{_PIECE})){{0,8}}"
)
_CUED = re.compile(
    r"(?<!\w)(?:Az\.?|AZ|Gz\.?|Aktenzeichen|Geschäftszeichen|Geschäftsnummer|Gesch\.?\s?-?\s?Z(?:eichen|\.)?"
    r"|Kassenzeichen|(?:Unser|Ihr|Mein)\sZeichen|Akten?(?:-?Nr\.?|nummer)|Fall(?:-?Nr\.?|nummer)"
    r"|Vorgangs?(?:-?Nr\.?|nummer|zeichen)|Vorgang|Register(?:-?Nr\.?|nummer))"
    r"(?:\s?(?:lautet|ist|Nr\.?|des\s\w{1,20}))?\s?[:#]?\s?(" + _NUMBER + r")(?!\w)"
)
_COURT = re.compile(
    r"(?<![\w/.-])(?:[IVX]{1,4}-?\s?)?\d{1,4}\s?[a-z]?\s(?:UFH|UF|WF|AF|FH|FamRZ|XVII|XVI|XIV|XIII|XII|XI"
    r"|VIII|VII|VI|IV|III|II|X|F|C|O|S|T|U|W|K|L|B|M|R|P|AR|AS|SO|KR|BR|BA|Ca|Sa|Ta|Ls|Js|UJs|Ds|Cs|Gs"
    r"|Ks|KLs|Ns|OWi|StVK|BvR|BvL|BvF|AZR|AZB|ZB|ZR|StR|ER)\s\d{1,6}/\d{2,4}(?!\w|/)"
    r"(?:\s(?:ER|PKH|EA|SO|AS)(?!\w))?"
)
# Any other number that is somebody's: customer, insurance, account …
_OTHER_NUMBER = re.compile(
    r"(?<!\w)(?!(?i:tel|handy|fax|mobil|ruf|haus|zimmer|raum))"
    r"[^\W\d_][\w.-]{2,40}?(?i:-?nr\.?|-?nummer|-ID)(?:\s(?:ist|lautet))?\s?[:#]?\s?"
    r"((?=[^\s]{0,20}\d)[A-Z]{0,3}\d[\dA-Za-z]{0,20}(?:[ /.-]\d[\dA-Za-z]{0,20}){0,5})(?!\w)"
)
# Nobody counts so far in a case: it is a number under which somebody is filed.
_LONG = re.compile(r"(?<![\w.,/+-])\d{6,}(?:[-/]\d+){0,3}(?![\w%€]|[.,]\d|\s?(?:€|Euro|EUR))")
_FEWEST_DIGITS = 2
_FEWEST_DIGITS_OTHER = 4

_REASON_CUED = N_("file number behind a cue word")
_REASON_COURT = N_("file number of a court")
_REASON_OTHER = N_("number behind a cue word")
_REASON_LONG = N_("long number")


class FileNumberRecogniser:
    """Numbers under which somebody keeps a file on a person."""

    name = "file_numbers"

    def spans(self, text: str) -> Iterator[Span]:
        """File numbers and other personal numbers in ``text``."""
        for match in _CUED.finditer(text):
            if _digits(match.group(1)) >= _FEWEST_DIGITS:
                start, end = match.span(1)
                yield Span(start, end, Kind.FILE_NUMBER, 0.95, self.name, _REASON_CUED)
        for match in _COURT.finditer(text):
            start, end = match.span()
            yield Span(start, end, Kind.FILE_NUMBER, 0.95, self.name, _REASON_COURT)
        for match in _OTHER_NUMBER.finditer(text):
            if _digits(match.group(1)) >= _FEWEST_DIGITS_OTHER:
                start, end = match.span(1)
                yield Span(start, end, Kind.OTHER, 0.85, self.name, _REASON_OTHER)

        for match in _LONG.finditer(text):
            yield Span(*match.span(), Kind.OTHER, 0.5, self.name, _REASON_LONG)


def _digits(candidate: str) -> int:
    return sum(char.isdigit() for char in candidate)
