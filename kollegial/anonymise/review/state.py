"""A review as it stands: what was found and marked, what was decided, and how the texts read."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from kollegial.anonymise.finding import Finding, Place
from kollegial.anonymise.linking.placeholders import existing
from kollegial.anonymise.review.counts import Counts, counted
from kollegial.anonymise.review.decision import Decision, Verdict
from kollegial.anonymise.review.grouping import Group, others, people, why_one
from kollegial.anonymise.review.items import Key, items_of, key_of
from kollegial.anonymise.review.problems import Undecided
from kollegial.anonymise.review.record import RecordLine, record
from kollegial.anonymise.review.segments import Segment, segments
from kollegial.anonymise.review.ties import Tie
from kollegial.anonymise.text.replacing import replaced
from kollegial.marking import Language


@dataclass(frozen=True, slots=True)
class ReviewState:
    """Texts, findings and decisions. Offsets in code points of the original texts."""

    fields: Mapping[str, str] = dataclasses.field(repr=False)
    findings: tuple[Finding, ...]
    decisions: tuple[Decision, ...] = ()
    language: Language = "de"
    ties: tuple[Tie, ...] = ()
    _decided: Mapping[Key, Decision] = dataclasses.field(init=False, repr=False, compare=False)
    _items: Mapping[Place, Finding] = dataclasses.field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Sort what was decided and work out the items, once."""
        order = {name: at for at, name in enumerate(self.fields)}

        def position(each: Decision | Tie) -> tuple[int, int, int, bool]:
            return order[each.field], each.start, each.end, each.by_hand

        decisions = tuple(sorted(self.decisions, key=position))
        ties = tuple(sorted(self.ties, key=position))
        items = items_of(self.fields, self.findings, decisions, ties)
        object.__setattr__(self, "fields", dict(self.fields))
        object.__setattr__(self, "decisions", decisions)
        object.__setattr__(self, "ties", ties)
        object.__setattr__(
            self, "_decided", {(each.place, each.by_hand): each for each in decisions}
        )
        object.__setattr__(self, "_items", items)

    @property
    def items(self) -> tuple[Finding, ...]:
        """Findings and what was marked by hand, by field and start, disjoint."""
        return tuple(self._items.values())

    def verdict(self, item: Finding) -> Verdict:
        """What was decided about ``item``."""
        decision = self._decision(item)
        return Verdict.UNDECIDED if decision is None else decision.verdict

    def replacement(self, item: Finding) -> str:
        """What stands or would stand in place of ``item``: wording, placeholder or original."""
        decision = self._decision(item)
        if decision is None or decision.verdict is Verdict.ACCEPTED:
            return item.placeholder
        if decision.verdict is Verdict.REJECTED:
            return item.text
        return decision.replacement or item.placeholder

    @property
    def undecided(self) -> tuple[Finding, ...]:
        """The items nobody has decided about, in order."""
        return tuple(item for item in self.items if self._decision(item) is None)

    @property
    def complete(self) -> bool:
        """Whether everything is decided."""
        return not self.undecided

    def counts(self) -> Counts:
        """How the review stands."""
        return counted(self)

    def people(self) -> tuple[Group, ...]:
        """The people of the texts, each with all that is written of them."""
        return people(self.items)

    def others(self, item: Finding) -> tuple[Finding, ...]:
        """A finding of every other entity that ``item`` may mean as well, likely ones first."""
        return others(self.items, item)

    def why_one(self, item: Finding) -> str:
        """Why ``item`` means whom its placeholder means, as a message id; empty if it is alone."""
        return why_one(self.items, item)

    def record(self) -> tuple[RecordLine, ...]:
        """What is kept of the decisions for good; no text of people is in it."""
        return record(self)

    def placeholders(self) -> dict[str, int]:
        """How often each placeholder stands in the texts as they would be now."""
        texts = (self.preview(name) for name in self.fields)
        return dict(Counter(match.group() for text in texts for match in existing(text)))

    # ------------------------------------------------------------------ the texts

    def segments(self, field: str) -> tuple[Segment, ...]:
        """The original text of ``field`` in stretches; together they are the text."""
        return segments(self.fields[field], self._items_of(field), lambda item: item.text)

    def preview_segments(self, field: str) -> tuple[Segment, ...]:
        """The anonymised text of ``field`` in stretches, undecided items as proposed."""
        return segments(self.fields[field], self._items_of(field), self.replacement)

    def preview(self, field: str) -> str:
        """The text of ``field`` as it would be now, undecided items as proposed."""
        parts = [(each.start, each.end, self.replacement(each)) for each in self._items_of(field)]
        return replaced(self.fields[field], parts)

    def texts(self) -> dict[str, str]:
        """The anonymised texts; ``Undecided`` while the review is not complete."""
        if not self.complete:
            raise Undecided(len(self.undecided))
        return {name: self.preview(name) for name in self.fields}

    # ------------------------------------------------------------------ inside

    def _items_of(self, field: str) -> list[Finding]:
        return [item for item in self.items if item.field == field]

    def _decision(self, item: Finding) -> Decision | None:
        return self._decided.get(key_of(item))
