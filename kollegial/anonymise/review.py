"""The review: a human decides about every finding and marks what no rule found.

A ``Review`` never changes; every step returns a new one. What has been decided is a
tuple of ``Decision`` without any original text, so it may be stored after every step and
``Review.restore`` continues there. The steps that ``undo`` takes back live in memory
only.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from kollegial.anonymise.counts import Counts
from kollegial.anonymise.decision import Decision, Verdict
from kollegial.anonymise.finding import Finding
from kollegial.anonymise.fitting import fitting, overlaps
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.marking import (
    HAND,
    by_hand,
    elsewhere,
    marked_item,
    same_thing,
    snapped,
)
from kollegial.anonymise.placeholders import Placeholders, existing, is_placeholder
from kollegial.anonymise.problems import BadMark, ReviewProblem, Undecided
from kollegial.anonymise.replacing import replaced
from kollegial.anonymise.segments import Segment, segments
from kollegial.anonymise.wording import checked
from kollegial.marking import N_, Language

Place = tuple[str, int, int]
_Key = tuple[Place, bool]


@dataclass(frozen=True, slots=True)
class Review:
    """Texts, findings and decisions. Offsets in code points of the original texts."""

    fields: Mapping[str, str] = dataclasses.field(repr=False)
    findings: tuple[Finding, ...]
    decisions: tuple[Decision, ...] = ()
    language: Language = "de"
    _history: tuple[tuple[Decision, ...], ...] = dataclasses.field(
        default=(), repr=False, compare=False
    )
    _decided: Mapping[_Key, Decision] = dataclasses.field(init=False, repr=False, compare=False)
    _items: Mapping[Place, Finding] = dataclasses.field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Sort the decisions and work out the items, once."""
        order = {name: at for at, name in enumerate(self.fields)}

        def position(each: Decision | Finding) -> tuple[int, int, int]:
            return order[each.field], each.start, each.end

        decisions = tuple(sorted(self.decisions, key=lambda each: (position(each), each.by_hand)))
        entities = {finding.placeholder: finding.entity for finding in self.findings}
        marked = [marked_item(each, self.fields, entities) for each in decisions if each.by_hand]
        # A mark by hand stands in place of a rejected finding.
        found = [
            finding
            for finding in self.findings
            if not any(overlaps(finding.place, item.place) for item in marked)
        ]
        items = {item.place: item for item in sorted((*found, *marked), key=position)}
        object.__setattr__(self, "fields", dict(self.fields))
        object.__setattr__(self, "decisions", decisions)
        object.__setattr__(
            self, "_decided", {(each.place, each.by_hand): each for each in decisions}
        )
        object.__setattr__(self, "_items", items)

    @classmethod
    def restore(
        cls,
        fields: Mapping[str, str],
        findings: tuple[Finding, ...],
        stored: Iterable[Mapping[str, Any]],
        *,
        language: Language = "de",
    ) -> Review:
        """Continue an interrupted review; decisions that no longer fit are left out."""
        return cls(fields, findings, fitting(fields, findings, stored), language)

    def to_dicts(self) -> list[dict[str, str | int | bool | None]]:
        """All decisions in plain JSON types, for ``restore``."""
        return [decision.to_dict() for decision in self.decisions]

    # ------------------------------------------------------------------ what there is

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
        verdicts = Counter(self.verdict(item) for item in self.items)
        return Counts(
            accepted=verdicts[Verdict.ACCEPTED],
            changed=verdicts[Verdict.CHANGED],
            rejected=verdicts[Verdict.REJECTED],
            undecided=verdicts[Verdict.UNDECIDED],
            by_hand=sum(item.source == HAND for item in self.items),
            sources=dict(Counter(item.source for item in self.items)),
        )

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

    # ------------------------------------------------------------------ the steps

    def accept(self, item: Finding) -> Review:
        """Let the placeholder of ``item`` stand."""
        return self._with([self._decide(item, Verdict.ACCEPTED)])

    def accept_alike(self, item: Finding) -> Review:
        """Accept ``item`` and all undecided items of the same entity."""
        alike = [each for each in self.undecided if each.entity == item.entity]
        return self._with([self._decide(each, Verdict.ACCEPTED) for each in (item, *alike)])

    def accept_rest(self) -> Review:
        """Accept everything undecided."""
        return self._with([self._decide(each, Verdict.ACCEPTED) for each in self.undecided])

    def change(self, item: Finding, replacement: str) -> Review:
        """Put other words in place of ``item`` and of its entity where nothing else is decided.

        ``BadReplacement`` if the words are too long, more than a line, or the original.
        """
        targets = [item, *(each for each in self.items if self._follows(each, item))]
        wording = checked(replacement, targets)
        return self._with([self._decide(each, Verdict.CHANGED, wording) for each in targets])

    def reject(self, item: Finding) -> Review:
        """Leave the original of ``item`` as it is; what was marked by hand is unmarked."""
        if item.source == HAND:
            return self._without(item)
        return self._with([self._decide(item, Verdict.REJECTED)])

    def reopen(self, item: Finding) -> Review:
        """Make ``item`` undecided; a mark by hand goes back to its placeholder."""
        if item.source == HAND:
            return self.accept(item)
        return self._without(item)

    def mark(self, field: str, start: int, end: int, kind: Kind) -> Review:
        """Mark ``field[start:end]`` by hand, and the same string everywhere else.

        The mark grows to the borders of the words it cuts. ``BadMark`` if it covers
        nothing, a placeholder, or an item that is not rejected.
        """
        text = self.fields[field]
        start, end = snapped(text, start, end)
        place = (field, start, end)
        marked = self._items.get(place)
        if marked is not None and marked.source == HAND and marked.kind is kind:
            return self  # marked already, perhaps with the same string elsewhere
        if any(
            overlaps(place, item.place) and self.verdict(item) is not Verdict.REJECTED
            for item in self.items
        ):
            raise BadMark(N_("Part of this is marked already."))
        known = same_thing(self.items, text[start:end], kind)
        placeholder = self._next_placeholder(kind) if known is None else known.placeholder
        # Whoever rejected the same string elsewhere has decided there.
        taken = [place, *self._items]
        others = [
            other
            for other in elsewhere(self.fields, text[start:end], kind)
            if not any(overlaps(other, each) for each in taken)
        ]
        return self._with(by_hand(each, kind, placeholder) for each in (place, *others))

    def undo(self) -> Review:
        """The review before the last step; the same if there was none."""
        if not self._history:
            return self
        return replace(self, decisions=self._history[-1], _history=self._history[:-1])

    # ------------------------------------------------------------------ inside

    def _items_of(self, field: str) -> list[Finding]:
        return [item for item in self.items if item.field == field]

    def _decision(self, item: Finding) -> Decision | None:
        return self._decided.get((item.place, item.source == HAND))

    def _follows(self, other: Finding, item: Finding) -> bool:
        """Whether a change of ``item`` changes ``other`` too."""
        if other.entity != item.entity or other.place == item.place:
            return False
        open_to_change = (Verdict.UNDECIDED, Verdict.CHANGED)
        return self.verdict(other) in open_to_change or other.source == HAND

    def _decide(self, item: Finding, verdict: Verdict, wording: str | None = None) -> Decision:
        if self._items.get(item.place) != item:
            raise ReviewProblem(N_("This finding is no longer there."))
        decision = self._decision(item)
        if decision is not None:
            return replace(decision, verdict=verdict, replacement=wording)
        return Decision(*item.place, verdict, replacement=wording)

    def _next_placeholder(self, kind: Kind) -> str:
        taken = {match.group() for text in self.fields.values() for match in existing(text)}
        taken |= {item.placeholder for item in (*self.findings, *self.items)}
        taken |= {
            each.replacement
            for each in self.decisions
            if each.replacement and is_placeholder(each.replacement)
        }
        return Placeholders(taken, self.language).next(kind)

    def _with(self, decisions: Iterable[Decision]) -> Review:
        fresh = {(each.place, each.by_hand): each for each in decisions}
        return self._step({**self._decided, **fresh})

    def _without(self, item: Finding) -> Review:
        key = (item.place, item.source == HAND)
        return self._step({each: made for each, made in self._decided.items() if each != key})

    def _step(self, decided: Mapping[_Key, Decision]) -> Review:
        """A new review with these decisions; no step if nothing changes."""
        if decided == self._decided:
            return self
        return replace(
            self,
            decisions=tuple(decided.values()),
            _history=(*self._history, self.decisions),
        )
