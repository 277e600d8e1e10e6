"""Bank accounts of the old form, bank codes, payment cards."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.marking import N_

_S = r"[ \u00a0\u202f]"
_GAP = r"(?:\s(?:lautet|ist|war|(?:bei\s)?der\s[A-ZÄÖÜ][\w-]{1,24}))?\s{0,2}[:=]?\s{0,3}"
_BIC = re.compile(
    r"(?<!\w)(?:BIC|SWIFT)(?:[-/ ]?(?:BIC|SWIFT|Code|Nr\.?))?\s{0,2}[:=]?\s{0,3}"
    r"([A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)(?!\w)"
)
_ACCOUNT = re.compile(
    r"(?<!\w)(?:(?:[A-ZÄÖÜ][a-zäöü]{2,12})?[Kk]onto-?\s?(?:[Nn]ummern?|[Nn]r\.?)|Kto\.?(?:-?\s?Nr\.?)?"
    rf"|Account(?:\s(?:number|no\.))?){_GAP}(\d{{1,10}}(?:[ ./-]\d{{1,8}}){{0,5}})(?![\w%€]|[.,]\d)"
)
# "Konto" alone counts only in front of a number that is no sum.
_CONTO = re.compile(
    r"(?<!\w)[A-ZÄÖÜ]?[a-zäöü]{0,12}[Kk]onto\s{0,2}[:]?\s{0,2}(\d{5,10}|\d{2,4}(?:\s\d{2,4}){1,4})"
    r"(?![\w%€]|[.,]\d|\s?(?:€|Euro|EUR))"
)
_BANK = re.compile(
    rf"(?<!\w)(?:BLZ|Bankleitzahl|Bankltz\.){_GAP}(\d{{3}}[ .]?\d{{3}}[ .]?\d{{2}}|\d{{5,8}})(?!\w)"
)
_CARD = re.compile(
    rf"(?<![\w.,/+-])([2-6]\d{{3}}(?:{_S}?-?\d{{4}}){{3}}|3\d{{3}}{_S}?-?\d{{6}}{_S}?-?\d{{5}})(?![\w]|[-.,/]\d)"
)
_CARD_LABEL = re.compile(
    r"(?:karte|kartennummer|kartennr|card|visa|master|maestro|amex|girocard)\w{0,8}\W{0,4}(?:ist|lautet)?\W{0,2}\Z",
    re.IGNORECASE,
)
_WINDOW = 32
_FEWEST_DIGITS = 3

_REASON_ACCOUNT = N_("bank account behind a cue word")
_REASON_BANK = N_("bank code")
_REASON_CARD = N_("card number with a correct check digit")
_REASON_CARD_SHAPE = N_("looks like a card number, the check digit does not fit")


class AccountRecogniser:
    """Where money of somebody lies, apart from the IBAN."""

    name = "accounts"

    def spans(self, text: str) -> Iterator[Span]:
        """Account numbers, bank codes and card numbers in ``text``."""
        for pattern, reason in (
            (_BIC, _REASON_BANK),
            (_BANK, _REASON_BANK),
            (_ACCOUNT, _REASON_ACCOUNT),
            (_CONTO, _REASON_ACCOUNT),
        ):
            for match in pattern.finditer(text):
                if pattern is _BIC or sum(map(str.isdigit, match.group(1))) >= _FEWEST_DIGITS:
                    yield Span(*match.span(1), Kind.OTHER, 0.95, self.name, reason)
        for match in _CARD.finditer(text):
            yield self._card(text, match)

    def _card(self, text: str, match: re.Match[str]) -> Span:
        from stdnum import luhn

        if luhn.is_valid("".join(filter(str.isdigit, match.group()))):
            return Span(*match.span(), Kind.OTHER, 1.0, self.name, _REASON_CARD)
        before = text[max(0, match.start() - _WINDOW) : match.start()]
        score = 0.95 if _CARD_LABEL.search(before) else 0.45
        return Span(*match.span(), Kind.OTHER, score, self.name, _REASON_CARD_SHAPE)
