"""From texts to findings: detect, recognise, resolve, propagate, link, name."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from kollegial.anonymise.claims.propagate import Propagation
from kollegial.anonymise.claims.recogniser import Detector, Recogniser
from kollegial.anonymise.claims.resolve import resolve
from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.finding import Finding
from kollegial.anonymise.glossary import Glossary
from kollegial.anonymise.habits import Habits
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.linking.mention import Mention
from kollegial.anonymise.linking.naming import named
from kollegial.anonymise.linking.placeholders import mask
from kollegial.anonymise.neural.shipped import SHIPPED
from kollegial.anonymise.recognisers import default_recognisers
from kollegial.anonymise.roles.before import address_before
from kollegial.anonymise.text.memory import remembering
from kollegial.anonymise.text.replacing import replaced
from kollegial.anonymise.text.tokens import HIDDEN
from kollegial.marking import Language

_ONLY_FIELD = "text"


@dataclass(frozen=True, slots=True)
class Anonymised:
    """One text with placeholders, and what was replaced (offsets of the original)."""

    text: str = field(repr=False)
    findings: tuple[Finding, ...]


class Anonymiser:
    """Finds what identifies people and proposes placeholders. Decides nothing."""

    def __init__(
        self,
        glossary: Iterable[str] = (),
        *,
        language: Language = "de",
        detector: Detector | None = SHIPPED,
        habits: Habits | None = None,
        recognisers: Sequence[Recogniser] | None = None,
    ) -> None:
        """Take the names the group entered.

        ``detector`` reads for names nobody entered; ``None`` goes by rules and lists alone.
        ``habits`` are words this group wants always hidden or never flagged.
        ``recognisers`` replaces the built-in rules.
        """
        self._glossary = Glossary.of(glossary)
        self._language = language
        self._detector = detector
        self._habits = habits or Habits()
        rules = default_recognisers(self._glossary) if recognisers is None else recognisers
        self._recognisers = (*rules, self._habits) if self._habits.always else tuple(rules)

    @property
    def complete(self) -> bool:
        """Whether the detector works too; without it, it is rules and lists."""
        return self._detector is not None and self._detector.available

    def find(
        self, fields: Mapping[str, str], *, titles: Collection[str] = ()
    ) -> tuple[Finding, ...]:
        """Findings over all fields, by field and start, disjoint; offsets in code points.

        ``titles`` are fields of a few words, such as a group's name, which the detector
        does not read: out of any sentence it takes them for names.
        """
        with remembering():
            return self._find(fields, titles)

    def _find(self, fields: Mapping[str, str], titles: Collection[str]) -> tuple[Finding, ...]:
        masked = {name: mask(text) for name, text in fields.items()}
        mentions: dict[str, list[Mention]] = {name: [] for name in fields}
        first = self._first(masked, titles)

        def claim(name: str, recognisers: Sequence[Recogniser]) -> bool:
            claims = first.pop(name, None)
            spans = self._kept(masked[name], claims or _said(recognisers, masked[name]))
            hidden = [(span.start, span.end, HIDDEN * span.length) for span in spans]
            masked[name] = replaced(masked[name], hidden)
            mentions[name] += (_mention(name, fields[name], span) for span in spans)
            return bool(spans)

        # Again until there is nothing: hiding a claim uncovers what stood in its shadow,
        # and the result of one run must be clean for the next.
        waiting = list(fields)
        findings: tuple[Finding, ...] = ()
        while waiting:
            fresh = {name for name in waiting if claim(name, self._recognisers)}
            propagation = Propagation(chain.from_iterable(mentions.values()))
            fresh |= {name for name in fields if claim(name, (propagation,))}
            waiting = [name for name in fields if name in fresh]
            if not waiting:
                findings = named(fields, _ordered(mentions), self._glossary, self._language)
                waiting = _hide(masked, findings)
        return findings

    def anonymise(self, text: str) -> Anonymised:
        """``text`` with every finding replaced, unreviewed."""
        findings = self.find({_ONLY_FIELD: text})
        parts = [(each.start, each.end, each.placeholder) for each in findings]
        return Anonymised(replaced(text, parts), findings)

    def _first(
        self, texts: Mapping[str, str], titles: Collection[str]
    ) -> dict[str, Iterable[Span]]:
        """What rules and detector claim of each field, before anything is hidden."""
        if self._detector is None or not self._detector.available:
            return {name: _said(self._recognisers, text) for name, text in texts.items()}
        from concurrent.futures import ThreadPoolExecutor

        from kollegial.anonymise.claims.evidence import judged

        prose = {name: text for name, text in texts.items() if name not in titles}
        # The detector computes without holding the interpreter: the rules read meanwhile.
        with ThreadPoolExecutor(1) as beside:
            reading = beside.submit(self._detector.read, list(prose.values()))
            rules = {name: list(_said(self._recognisers, text)) for name, text in texts.items()}
            read = dict(zip(prose, reading.result(), strict=True))
        return {
            name: chain(judged(text, read.get(name, ())), rules[name])
            for name, text in texts.items()
        }

    def _kept(self, text: str, claims: Iterable[Span]) -> tuple[Span, ...]:
        """What is left of claims: nothing hidden already, nothing to be left."""
        return resolve(text, (span for span in claims if self._open(text[span.start : span.end])))

    def _open(self, words: str) -> bool:
        return HIDDEN not in words and self._habits.allows(words)


def _said(recognisers: Iterable[Recogniser], text: str) -> Iterator[Span]:
    """What recognisers claim of a text."""
    return chain.from_iterable(each.spans(text) for each in recognisers)


def _ordered(mentions: Mapping[str, list[Mention]]) -> list[Mention]:
    """The mentions of all fields, by field and start."""
    return [
        mention
        for each in mentions.values()
        for mention in sorted(each, key=lambda mention: mention.span.start)
    ]


def _hide(masked: dict[str, str], findings: Iterable[Finding]) -> list[str]:
    """Hide what findings cover beyond their names ("Frau"); the fields in which there was any."""
    parts: dict[str, list[tuple[int, int, str]]] = {}
    for each in findings:
        part = (each.start, each.end, HIDDEN * (each.end - each.start))
        parts.setdefault(each.field, []).append(part)
    hidden = {name: replaced(masked[name], each) for name, each in parts.items()}
    changed = [name for name, text in hidden.items() if text != masked[name]]
    masked.update(hidden)
    return changed


def _mention(name: str, text: str, span: Span) -> Mention:
    gender = address_before(text, span.start) if span.kind is Kind.PERSON else None
    return Mention(name, span, text[span.start : span.end], gender)
