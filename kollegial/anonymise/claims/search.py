"""Texts in which more and more is hidden, until reading them again finds nothing new."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from kollegial.anonymise.claims.propagate import Propagation
from kollegial.anonymise.claims.recogniser import Recogniser
from kollegial.anonymise.claims.resolve import resolve
from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.finding import Finding
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.linking.mention import Mention
from kollegial.anonymise.linking.placeholders import mask
from kollegial.anonymise.roles.before import address_before
from kollegial.anonymise.text.replacing import replaced
from kollegial.anonymise.text.tokens import HIDDEN
from kollegial.anonymise.text.vicinity import vicinities


class Search:
    """The fields of one find. Only its caller changes it, claim by claim."""

    def __init__(self, fields: Mapping[str, str], allows: Callable[[str], bool]) -> None:
        """``fields`` as people wrote them; ``allows`` says which words may be claimed."""
        self._fields = fields
        self._allows = allows
        self._masked = {name: mask(text) for name, text in fields.items()}
        self._mentions: dict[str, list[Mention]] = {name: [] for name in fields}
        self._touched: dict[str, list[tuple[int, int]]] = {name: [] for name in fields}
        self._spread = 0

    @property
    def masked(self) -> Mapping[str, str]:
        """The fields as recognisers see them, as long as the originals."""
        return self._masked

    @property
    def mentions(self) -> list[Mention]:
        """What was claimed so far, by field and start."""
        return [
            mention
            for each in self._mentions.values()
            for mention in sorted(each, key=lambda mention: mention.span.start)
        ]

    def claim(self, name: str, claims: Iterable[Span]) -> None:
        """Hide in field ``name`` what is left of claims: what is not hidden yet and may go."""
        text = self._masked[name]
        spans = resolve(text, (span for span in claims if self._open(text[span.start : span.end])))
        self._cover(name, [(span.start, span.end) for span in spans])
        self._mentions[name] += (_mention(name, self._fields[name], span) for span in spans)

    def spread(self) -> None:
        """Claim the names and places found so far wherever else they stand, and theirs too."""
        while (found := sum(map(len, self._mentions.values()))) > self._spread:
            self._spread = found
            propagation = Propagation(chain.from_iterable(self._mentions.values()))
            for name in self._fields:
                self.claim(name, propagation.spans(self._masked[name]))

    def hide(self, findings: Iterable[Finding]) -> None:
        """Hide what findings cover beyond their names ("Frau")."""
        parts: dict[str, list[tuple[int, int]]] = {}
        for each in findings:
            if self._masked[each.field][each.start : each.end].strip(HIDDEN):
                parts.setdefault(each.field, []).append((each.start, each.end))
        for name, places in parts.items():
            self._cover(name, places)

    def read_again(self, recognisers: Sequence[Recogniser]) -> bool:
        """Claim what recognisers find near what was hidden meanwhile; whether there was any."""
        touched, self._touched = self._touched, {name: [] for name in self._fields}
        for name, places in touched.items():
            self.claim(name, _near(recognisers, self._masked[name], places))
        return any(self._touched.values())

    def _cover(self, name: str, places: list[tuple[int, int]]) -> None:
        hidden = [(start, end, HIDDEN * (end - start)) for start, end in places]
        self._masked[name] = replaced(self._masked[name], hidden)
        self._touched[name] += places

    def _open(self, words: str) -> bool:
        return HIDDEN not in words and self._allows(words)


def said(recognisers: Iterable[Recogniser], text: str) -> Iterator[Span]:
    """What recognisers claim of a text."""
    return chain.from_iterable(each.spans(text) for each in recognisers)


def _near(
    recognisers: Sequence[Recogniser], text: str, places: Iterable[tuple[int, int]]
) -> Iterator[Span]:
    """What recognisers claim near ``places``."""
    for each in vicinities(text, places):
        for span in said(recognisers, text[each.start : each.end]):
            start, end = span.start + each.start, span.end + each.start
            if each.first <= start and end <= each.last:
                yield replace(span, start=start, end=end)


def _mention(name: str, text: str, span: Span) -> Mention:
    gender = address_before(text, span.start) if span.kind is Kind.PERSON else None
    return Mention(name, span, text[span.start : span.end], gender)
