"""A second look at the result: is anything still there that was to be hidden?"""

from __future__ import annotations

from dataclasses import dataclass

from kollegial.anonymise.decision import Verdict
from kollegial.anonymise.finding import Finding
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon.ordinary import ordinary
from kollegial.anonymise.marking import INFLECTED, believed
from kollegial.anonymise.name import name_words
from kollegial.anonymise.phrases import Phrases
from kollegial.anonymise.placeholders import mask
from kollegial.anonymise.review import Review

_SHORTEST = 4


@dataclass(frozen=True, slots=True)
class Leak:
    """An original that survived: where in the *anonymised* text of ``field``, in code points."""

    field: str
    start: int
    end: int
    kind: Kind


def leaks(review: Review) -> tuple[Leak, ...]:
    """Accepted or changed originals of four characters or more that can still be read.

    Of a person's name every telling word counts. What a human left in place on purpose
    (rejected) is no leak. ``Undecided`` while the review is not complete.
    """
    texts = review.texts()
    hidden = [item for item in review.items if review.verdict(item) is not Verdict.REJECTED]
    kinds = dict.fromkeys(item.kind for item in hidden)
    found: list[Leak] = []
    for name, text in texts.items():
        kept = _kept_on_purpose(review, name)
        plain = mask(text)
        for kind in kinds:
            originals = {part for item in hidden if item.kind is kind for part in _telling(item)}
            for start, end in Phrases(originals, inflected=kind in INFLECTED).find(plain):
                on_purpose = any(first < end and start < last for first, last in kept)
                if not on_purpose and believed(text, start, end, text[start:end], kind):
                    found.append(Leak(name, start, end, kind))
    return tuple(found)


def _telling(item: Finding) -> list[str]:
    parts = [item.text]
    if item.kind is Kind.PERSON:
        parts += [part for part in name_words(item.text) if not ordinary(part)]
    return [part for part in parts if len(part) >= _SHORTEST]


def _kept_on_purpose(review: Review, field: str) -> list[tuple[int, int]]:
    """Start and end, in the anonymised text, of what was rejected."""
    kept: list[tuple[int, int]] = []
    at = 0
    for segment in review.preview_segments(field):
        if segment.item is not None and review.verdict(segment.item) is Verdict.REJECTED:
            kept.append((at, at + len(segment.text)))
        at += len(segment.text)
    return kept
