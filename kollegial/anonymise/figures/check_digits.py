"""Check digits of numbers for which no kept library offers them."""

from __future__ import annotations

from typing import Final

_TEN = 10
_LETTERS_BEFORE_A = ord("A") - 1
_ICAO_WEIGHTS: Final = (7, 3, 1)
_PENSION_WEIGHTS: Final = (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1)
_HEALTH_WEIGHTS: Final = (1, 2) * 5
_INSTITUTION_WEIGHTS: Final = (2, 1) * 3
_DOCTOR_WEIGHTS: Final = (4, 9) * 3
_PENSION_LETTER = 8
_LENGTH_OF_PENSION = 12
_LENGTH_OF_HEALTH = 10
_LENGTH_OF_DOCTOR = 9
_DOCTOR_CHECK = 6


def icao(document: str) -> bool:
    """Whether the last digit of ``document`` checks the rest: identity cards and passports.

    ICAO Doc 9303 part 3, section 4.9: weights 7, 3, 1, letters from A = 10, modulo 10.
    """
    body, check = document[:-1], document[-1:]
    if not body or not _ascii(document) or not check.isdigit():
        return False
    total = sum(
        int(char, 36) * _ICAO_WEIGHTS[at % len(_ICAO_WEIGHTS)] for at, char in enumerate(body)
    )
    return total % _TEN == int(check)


def pension_insurance(number: str) -> bool:
    """Whether the last digit of a Rentenversicherungsnummer ``15070649C103`` is right.

    Verordnung über die Versicherungsnummer (VKVV) § 2: the letter counts as its two-digit place
    in the alphabet, weights 2 1 2 5 7 1 2 1 2 1 2 1, digit sums of the products, modulo 10.
    """
    if len(number) != _LENGTH_OF_PENSION or not _ascii(number):
        return False
    digits = number[:_PENSION_LETTER] + _place(number[_PENSION_LETTER]) + number[9:]
    return _digit_sums(digits, _PENSION_WEIGHTS)


def health_insurance(number: str) -> bool:
    """Whether the last digit of a Krankenversichertennummer ``A123456780`` is right.

    GKV-Spitzenverband, directive to § 290 SGB V: the letter counts as its two-digit place in
    the alphabet, weights 1 and 2 in turn, digit sums of the products, modulo 10.
    """
    if len(number) != _LENGTH_OF_HEALTH or not _ascii(number):
        return False
    return _digit_sums(_place(number[0]) + number[1:], _HEALTH_WEIGHTS)


def institution(number: str) -> bool:
    """Whether the last digit of an Institutionskennzeichen ``260326822`` is right.

    Arbeitsgemeinschaft Institutionskennzeichen, Gemeinsames Rundschreiben: digits 3 to 8,
    weights 2 and 1 in turn, digit sums of the products, modulo 10.
    """
    return number.isascii() and number.isdigit() and _digit_sums(number[2:], _INSTITUTION_WEIGHTS)


def doctor(number: str) -> bool:
    """Whether the seventh digit of a lebenslange Arztnummer ``838382202`` is right.

    KBV, directive to § 75 Abs. 7 SGB V: digits 1 to 6, weights 4 and 9 in turn, the sum
    subtracted from the next ten.
    """
    if len(number) != _LENGTH_OF_DOCTOR or not (number.isascii() and number.isdigit()):
        return False
    total = sum(int(digit) * weight for digit, weight in zip(number, _DOCTOR_WEIGHTS, strict=False))
    return -total % _TEN == int(number[_DOCTOR_CHECK])


def _ascii(number: str) -> bool:
    return number.isascii() and number.isalnum() and number == number.upper()


def _place(letter: str) -> str:
    """The two-digit place of ``letter`` in the alphabet; nothing if it is none."""
    return f"{ord(letter) - _LETTERS_BEFORE_A:02d}" if letter.isalpha() else ""


def _digit_sums(digits: str, weights: tuple[int, ...]) -> bool:
    """Whether the last digit is the sum of the digit sums of the weighted others, modulo 10."""
    if not digits.isdigit() or len(digits) != len(weights) + 1:
        return False
    products = (int(digit) * weight for digit, weight in zip(digits, weights, strict=False))
    return sum(sum(divmod(product, _TEN)) for product in products) % _TEN == int(digits[-1])
