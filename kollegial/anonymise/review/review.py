"""The review: a human decides about every finding and marks what no rule found.

A ``Review`` never changes; every step returns a new one. What has been decided is a
tuple of ``Decision`` without any original text, so it may be stored after every step and
``Review.restore`` continues there; so are the ties, which say who is who. The steps that
``undo`` takes back live in memory only.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from kollegial.anonymise.finding import Band, Finding
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.review.decision import Decision, Verdict
from kollegial.anonymise.review.fitting import fitting
from kollegial.anonymise.review.items import Key, key_of
from kollegial.anonymise.review.marking import HAND, snapped
from kollegial.anonymise.review.marks import also_here, marked
from kollegial.anonymise.review.problems import ReviewProblem
from kollegial.anonymise.review.regrouping import Ties, merged, retyped, split
from kollegial.anonymise.review.state import ReviewState
from kollegial.anonymise.review.ties import Tie
from kollegial.anonymise.review.wording import checked
from kollegial.marking import N_, Language
from kollegial.printable import one_line

_Decided = tuple[tuple[Decision, ...], tuple[Tie, ...]]


@dataclass(frozen=True, slots=True)
class Review(ReviewState):
    """The steps that can be taken; each returns the review after it."""

    _history: tuple[_Decided, ...] = dataclasses.field(default=(), repr=False, compare=False)

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

    # ------------------------------------------------------------------ the decisions

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

    def accept_sure(self) -> Review:
        """Accept everything undecided that asks for no look."""
        sure = [each for each in self.undecided if each.band is Band.SURE]
        return self._with([self._decide(each, Verdict.ACCEPTED) for each in sure])

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

    def reject_same(self, item: Finding) -> Review:
        """Leave the original wherever something reads as ``item`` does."""
        review, same = self, one_line(item.text).casefold()
        for each in self.items:
            there = review._items.get(each.place)
            if there is not None and one_line(each.text).casefold() == same:
                review = review.reject(there)
        return review.since(self)

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

    # ------------------------------------------------------------------ the way back

    @property
    def can_undo(self) -> bool:
        """Whether a step was taken that can be taken back."""
        return bool(self._history)

    @property
    def steps(self) -> int:
        """How many steps can be taken back."""
        return len(self._history)

    def since(self, before: Review) -> Review:
        """This review as one step on from ``before``, however many there were between."""
        if len(self._history) <= len(before._history) + 1:
            return self
        return before._step(self._decided, self._ties)

    def undo(self) -> Review:
        """The review before the last step; the same if there was none."""
        if not self._history:
            return self
        decisions, ties = self._history[-1]
        return replace(self, decisions=decisions, ties=ties, _history=self._history[:-1])

    # ------------------------------------------------------------------ inside

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
