"""The review: a human decides about every finding and marks what no rule found.

A ``Review`` never changes; every step returns a new one. What has been decided is a
tuple of ``Decision`` without any original text, so it may be stored after every step and
``Review.restore`` continues there; so are the ties, which say who is who. The steps that
``undo`` takes back live in memory only.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from kollegial.anonymise.finding import Finding
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.linking.placeholders import existing
from kollegial.anonymise.review.counts import Counts, counted
from kollegial.anonymise.review.decision import Decision, Verdict
from kollegial.anonymise.review.fitting import fitting
from kollegial.anonymise.review.grouping import Group, people, why_one
from kollegial.anonymise.review.items import Key, items_of, key_of
from kollegial.anonymise.review.marking import HAND, snapped
from kollegial.anonymise.review.marks import also_here, marked
from kollegial.anonymise.review.problems import ReviewProblem, Undecided
from kollegial.anonymise.review.record import RecordLine, record
from kollegial.anonymise.review.regrouping import Ties, merged, retyped, split
from kollegial.anonymise.review.segments import Segment, segments
from kollegial.anonymise.review.ties import Place, Tie
from kollegial.anonymise.review.wording import checked
from kollegial.anonymise.text.replacing import replaced
from kollegial.marking import N_, Language

_State = tuple[tuple[Decision, ...], tuple[Tie, ...]]


@dataclass(frozen=True, slots=True)
class Review:
    """Texts, findings and decisions. Offsets in code points of the original texts."""

    fields: Mapping[str, str] = dataclasses.field(repr=False)
    findings: tuple[Finding, ...]
    decisions: tuple[Decision, ...] = ()
    language: Language = "de"
    ties: tuple[Tie, ...] = ()
    _history: tuple[_State, ...] = dataclasses.field(default=(), repr=False, compare=False)
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
        decisions, ties = fitting(fields, findings, stored, language)
        return cls(fields, findings, decisions, language, ties)

    def to_dicts(self) -> list[dict[str, str | int | bool | None]]:
        """All decisions and ties in plain JSON types, for ``restore``."""
        return [
            *(decision.to_dict() for decision in self.decisions),
            *(tie.to_dict() for tie in self.ties),
        ]

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
        return counted(self)

    def people(self) -> tuple[Group, ...]:
        """The people of the texts, each with all that is written of them."""
        return people(self.items)

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
        start, end = snapped(self.fields[field], start, end)
        place = (field, start, end)
        there = self._items.get(place)
        if there is not None and there.source == HAND and there.kind is kind:
            return self  # marked already, perhaps with the same string elsewhere
        return self._with(*marked(self, place, kind))

    def also_here(self, item: Finding) -> Review:
        """Mark what ``item`` says wherever else it stands, inflected too; the same entity."""
        return self._with(*also_here(self, self._known(item)))

    # ------------------------------------------------------------------ who is who

    def merge(self, item: Finding, other: Finding) -> Review:
        """Let all that means the same as ``item`` mean what ``other`` means."""
        return self._step(self._decided, merged(self, self._known(item), self._known(other)))

    def split(self, item: Finding, *, only: bool = False) -> Review:
        """Let what reads as ``item`` does, or ``only`` this one place, be an entity of its own.

        ``ReviewProblem`` if nothing of the entity would be left.
        """
        return self._step(self._decided, split(self, self._known(item), only=only))

    def retype(self, item: Finding, kind: Kind, role: str = "") -> Review:
        """Let ``item`` and its entity be of another kind, or a person with another role.

        ``role`` is the key of a role; without one a person is called by a letter.
        """
        return self._step(self._decided, retyped(self, self._known(item), kind, role))

    def undo(self) -> Review:
        """The review before the last step; the same if there was none."""
        if not self._history:
            return self
        decisions, ties = self._history[-1]
        return replace(self, decisions=decisions, ties=ties, _history=self._history[:-1])

    # ------------------------------------------------------------------ inside

    def _items_of(self, field: str) -> list[Finding]:
        return [item for item in self.items if item.field == field]

    def _decision(self, item: Finding) -> Decision | None:
        return self._decided.get(key_of(item))

    def _known(self, item: Finding) -> Finding:
        if self._items.get(item.place) != item:
            raise ReviewProblem(N_("This finding is no longer there."))
        return item

    def _follows(self, other: Finding, item: Finding) -> bool:
        """Whether a change of ``item`` changes ``other`` too."""
        if other.entity != item.entity or other.place == item.place:
            return False
        open_to_change = (Verdict.UNDECIDED, Verdict.CHANGED)
        return self.verdict(other) in open_to_change or other.source == HAND

    def _decide(self, item: Finding, verdict: Verdict, wording: str | None = None) -> Decision:
        decision = self._decision(self._known(item))
        if decision is not None:
            return replace(decision, verdict=verdict, replacement=wording)
        return Decision(*item.place, verdict, replacement=wording)

    def _with(self, decisions: Iterable[Decision], ties: Iterable[Tie] = ()) -> Review:
        fresh = {(each.place, each.by_hand): each for each in decisions}
        tied = {each.key: each for each in ties}
        return self._step({**self._decided, **fresh}, {**self._ties, **tied})

    def _without(self, item: Finding) -> Review:
        key = key_of(item)
        decided = {each: made for each, made in self._decided.items() if each != key}
        # A mark that is gone belongs to nobody; a finding still does.
        ties = {each: tie for each, tie in self._ties.items() if each != key or not key[1]}
        return self._step(decided, ties)

    @property
    def _ties(self) -> Ties:
        return {tie.key: tie for tie in self.ties}

    def _step(self, decided: Mapping[Key, Decision], ties: Ties) -> Review:
        """A new review with these decisions and ties; no step if nothing changes."""
        if decided == self._decided and ties == self._ties:
            return self
        return replace(
            self,
            decisions=tuple(decided.values()),
            ties=tuple(ties.values()),
            _history=(*self._history, (self.decisions, self.ties)),
        )
