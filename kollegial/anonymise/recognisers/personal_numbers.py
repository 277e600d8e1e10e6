"""Numbers that a state or an insurance gives to one person, by their form and check digits."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.figures import check_digits
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.text.digits import near_digits, searched
from kollegial.marking import N_

_S = r"[ \u00a0\u202f]"
# What may not be in front stands behind the first sign, so that the search is for that sign.
_FREE = r"(?<!\w.)(?<!\d[-/.,].)"
_END = r"(?![\w])(?![-/.,]\d)"
_DAY = r"(?:[0-2]\d|3[01]|[4-9]\d)"  # from 50 on the pension insurance adds 50 against doubles

_REACH = 24
# Letters that stand in the numbers of German documents.
_SIGNS = "CFGHJKLMNPRTVWXYZ"
_LENGTH_OF_DOCUMENT = 10

_REASON_CHECKED = N_("number with a correct check digit")
_REASON_SHAPE = N_("has the form of such a number, the check digit does not fit")
_REASON_MACHINE = N_("machine-readable line of a document")


def _tax_id(number: str) -> bool:
    from stdnum.de import idnr

    return idnr.is_valid(number)


def _vat(number: str) -> bool:
    from stdnum.at import uid
    from stdnum.de import vat

    return vat.is_valid(number) if number.startswith("DE") else uid.is_valid(number)


def _austrian(number: str) -> bool:
    from stdnum.at import vnr

    return vnr.is_valid(number)


def _swiss(number: str) -> bool:
    from stdnum.ch import ssn

    return ssn.is_valid(number)


def _tax_office(number: str) -> bool:
    """Only the form can be checked: each Land has check digits of its own."""
    from stdnum.de import stnr

    return stnr.is_valid(number)


def _document(number: str) -> bool:
    return check_digits.icao(number[:_LENGTH_OF_DOCUMENT])


@dataclass(frozen=True, slots=True)
class _Form:
    """What a number looks like, how it is checked, what it is worth right and wrong."""

    pattern: re.Pattern[str]
    kind: Kind
    check: Callable[[str], bool]
    right: float = 1.0
    wrong: float = 0.0


def _form(first: str, rest: str) -> re.Pattern[str]:
    return re.compile(f"{first}{_FREE}(?:{rest}){_END}")


_FORMS: Final = (
    # 12 345 678 901
    _Form(
        _form("[1-9]", rf"\d(?:(?:{_S}\d{{3}}){{3}}|\d{{9}}|(?:[/.-]\d{{3}}){{3}})"),
        *(Kind.TAX_NUMBER, _tax_id),
    ),
    # 133/8150/8159, 93/815/08152
    _Form(
        _form(r"\d", r"\d{1,3}/\d{3,4}/\d{4,5}"),
        *(Kind.TAX_NUMBER, _tax_office, 0.8),
    ),
    # DE136695976, ATU13585627
    _Form(
        _form("[DA]", rf"(?<=D)E{_S}?\d{{3}}{_S}?\d{{3}}{_S}?\d{{3}}|(?<=A)TU{_S}?\d{{8}}"),
        *(Kind.TAX_NUMBER, _vat, 1.0, 0.6),
    ),
    # 15 070649 C 103
    _Form(
        _form(r"\d", rf"\d{_S}?{_DAY}(?:0\d|1[0-2])\d\d{_S}?[A-Z]{_S}?\d{{3}}"),
        *(Kind.INSURANCE_NUMBER, check_digits.pension_insurance, 1.0, 0.8),
    ),
    # A123 456 780
    _Form(
        _form("[A-Z]", rf"{_S}?\d{{3}}{_S}?\d{{3}}{_S}?\d{{3}}"),
        *(Kind.INSURANCE_NUMBER, check_digits.health_insurance, 1.0, 0.4),
    ),
    # 1237 010180 in Austria, 756.9217.0769.85 in Switzerland
    _Form(
        _form("[1-9]", rf"\d{{3}}{_S}?{_DAY}(?:0\d|1[0-5])\d\d"),
        *(Kind.INSURANCE_NUMBER, _austrian),
    ),
    _Form(
        _form("7", r"56(?:\.\d{4}\.\d{4}\.\d\d|\d{10})"),
        *(Kind.INSURANCE_NUMBER, _swiss, 1.0, 0.8),
    ),
    # Identity card, passport, residence permit: nine characters, a check digit, perhaps "D".
    _Form(
        _form(
            f"[{_SIGNS}]",
            rf"(?=[A-Z\d]{{0,6}}\d\d)[{_SIGNS}\d]{{8}}\d(?=(?:D|<<)?(?!\w))D?",
        ),
        *(Kind.IDENTITY_NUMBER, _document),
    ),
    _Form(
        _form(r"\d", r"\d{9}D(?:<<)?"),
        *(Kind.IDENTITY_NUMBER, _document, 1.0, 0.4),
    ),
)
_COMPACT = re.compile(r"[^A-Z\d]")
# IDD<<T220001293<<<<<<<<<<<<<<<, MUSTERMANN<<ERIKA<<<<
_MACHINE = re.compile(r"(?<![\w<])(?=[A-Z\d]{0,30}<)[A-Z\d](?:[A-Z\d<]){14,45}(?![\w<])")


class PersonalNumberRecogniser:
    """Tax, insurance and document numbers that stand without a label too."""

    name = "personal_numbers"

    def spans(self, text: str) -> Iterator[Span]:
        """Numbers in ``text`` whose form, and mostly check digit, says what they are."""
        stretches = list(near_digits(text, _REACH, _REACH))
        for form in _FORMS:
            for match in searched(form.pattern, text, stretches):
                right = form.check(_COMPACT.sub("", match.group()))
                score = form.right if right else form.wrong
                reason = _REASON_CHECKED if right else _REASON_SHAPE
                if score:
                    yield Span(*match.span(), form.kind, score, self.name, reason)
        if "<" in text:
            for match in _MACHINE.finditer(text):
                if "<<" in match.group():
                    kind = Kind.IDENTITY_NUMBER
                    yield Span(*match.span(), kind, 0.95, self.name, _REASON_MACHINE)
