"""From texts to findings: recognise, resolve, propagate, link, name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from kollegial.anonymise.entities import link
from kollegial.anonymise.finding import Finding
from kollegial.anonymise.glossary import Glossary
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.mention import Mention
from kollegial.anonymise.people import gender_before
from kollegial.anonymise.placeholders import Placeholders, existing, mask
from kollegial.anonymise.propagate import Propagation
from kollegial.anonymise.recogniser import Recogniser
from kollegial.anonymise.recognisers import default_recognisers
from kollegial.anonymise.replacing import replaced
from kollegial.anonymise.resolve import resolve
from kollegial.anonymise.span import Span
from kollegial.anonymise.tokens import HIDDEN
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
        recognisers: Sequence[Recogniser] | None = None,
    ) -> None:
        """Take the names the group entered; ``recognisers`` replaces the built-in rules."""
        self._glossary = Glossary.of(glossary)
        self._language = language
        self._recognisers = (
            default_recognisers(self._glossary) if recognisers is None else tuple(recognisers)
        )

    def find(self, fields: Mapping[str, str]) -> tuple[Finding, ...]:
        """Findings over all fields, by field and start, disjoint; offsets in code points."""
        masked = {name: mask(text) for name, text in fields.items()}
        mentions: dict[str, list[Mention]] = {name: [] for name in fields}

        def claim(name: str, recognisers: Sequence[Recogniser]) -> bool:
            spans = _spans(masked[name], recognisers)
            hidden = [(span.start, span.end, HIDDEN * span.length) for span in spans]
            masked[name] = replaced(masked[name], hidden)
            mentions[name] += (_mention(name, fields[name], span) for span in spans)
            return bool(spans)

        # Again until there is nothing: hiding a claim uncovers what stood in its shadow,
        # and the result of one run must be clean for the next.
        waiting = list(fields)
        while waiting:
            fresh = {name for name in waiting if claim(name, self._recognisers)}
            propagation = Propagation(chain.from_iterable(mentions.values()))
            fresh |= {name for name in fields if claim(name, (propagation,))}
            waiting = [name for name in fields if name in fresh]
        ordered = [
            sorted(each, key=lambda mention: mention.span.start) for each in mentions.values()
        ]
        return self._named(fields, list(chain.from_iterable(ordered)))

    def anonymise(self, text: str) -> Anonymised:
        """``text`` with every finding replaced, unreviewed."""
        findings = self.find({_ONLY_FIELD: text})
        parts = [(each.start, each.end, each.placeholder) for each in findings]
        return Anonymised(replaced(text, parts), findings)

    def _named(self, fields: Mapping[str, str], mentions: list[Mention]) -> tuple[Finding, ...]:
        taken = {match.group() for text in fields.values() for match in existing(text)}
        placeholders = Placeholders(taken, self._language)
        given: dict[str, str] = {}
        findings = []
        for linked in link(mentions, self._glossary):
            mention, span = linked.mention, linked.mention.span
            if linked.entity not in given:
                given[linked.entity] = placeholders.next(linked.kind)
            findings.append(
                Finding(
                    field=mention.field,
                    start=span.start,
                    end=span.end,
                    text=mention.text,
                    kind=linked.kind,
                    confidence=span.score,
                    source=span.source,
                    reason=span.reason,
                    entity=linked.entity,
                    placeholder=given[linked.entity],
                )
            )
        return tuple(findings)


def _spans(text: str, recognisers: Sequence[Recogniser]) -> tuple[Span, ...]:
    """What the recognisers claim together; nothing that is hidden already."""
    claims = (span for each in recognisers for span in each.spans(text))
    return resolve(text, (span for span in claims if HIDDEN not in text[span.start : span.end]))


def _mention(name: str, text: str, span: Span) -> Mention:
    gender = gender_before(text, span.start) if span.kind is Kind.PERSON else None
    return Mention(name, span, text[span.start : span.end], gender)
