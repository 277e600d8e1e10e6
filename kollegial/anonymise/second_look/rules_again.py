"""The rules once more, on the result: what they find now, nobody has decided about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from kollegial.anonymise.claims.recogniser import Recogniser
from kollegial.anonymise.glossary import Glossary
from kollegial.anonymise.recognisers import default_recognisers
from kollegial.anonymise.second_look.lexemes import Lexemes
from kollegial.anonymise.second_look.outcome import Check, Outcome, Point
from kollegial.anonymise.text.tokens import HIDDEN

# From here on a rule is nearly always right.
_STRONG = 0.8


@cache
def fresh_rules() -> Sequence[Recogniser]:
    """All rules as they know nothing of this text."""
    return default_recognisers(Glossary())


def rules_again(name: str, lexemes: Lexemes, rules: Sequence[Recogniser]) -> Iterator[Point]:
    """The points of one field ``name``; they may overlap."""
    text = lexemes.masked
    for rule in rules:
        for span in rule.spans(text):
            if HIDDEN in text[span.start : span.end]:
                continue
            severity = Outcome.STOP if span.score >= _STRONG else Outcome.CHECK
            yield Point(name, span.start, span.end, span.kind, Check.RULE, severity, span.reason)
