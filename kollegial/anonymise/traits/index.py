"""Where listed words occur in a text: one pass, however many words there are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kollegial.anonymise.traits.entries import Entry, Mode, Slot, bare, entries
from kollegial.anonymise.traits.group import Group
from kollegial.anonymise.traits.reading import Reading
from kollegial.anonymise.traits.sort import Sort

_NEARBY = 10
_PRECISION = {Mode.EXACT: 3, Mode.INFLECTED: 2, Mode.SUFFIX: 1, Mode.PREFIX: 1, Mode.ANY: 0}


class Match(NamedTuple):
    """Tokens ``first`` to ``last`` (both included) of a reading are listed in ``group``."""

    first: int
    last: int
    group: Group
    weight: int


class _Listed(NamedTuple):
    """An entry and its group, ordered by how much it says: more words, surer, longer."""

    length: int
    precision: int
    letters: int
    company: bool
    weight: int
    entry: Entry
    group: Group

    @classmethod
    def of(cls, entry: Entry, group: Group) -> _Listed:
        """``entry`` as it is looked for."""
        precision, letters = _PRECISION[entry.first.mode], len(entry.first.stem)
        length, company = len(entry.rest), bool(entry.near)
        return cls(length, precision, letters, company, entry.weight, entry, group)

    @property
    def order(self) -> tuple[int, bool, int, int, int]:
        """What is believed first."""
        return self.length, self.company, self.precision, self.letters, self.weight


class Index:
    """All listed words, to be found by their first word."""

    def __init__(self, groups: Iterable[Group]) -> None:
        """Read the lists of ``groups``."""
        self._by_stem: dict[tuple[Mode, str], list[_Listed]] = {}
        for group in groups:
            for entry in entries(group.words):
                key = entry.first.mode, entry.first.stem
                self._by_stem.setdefault(key, []).append(_Listed.of(entry, group))
        stems = [stem for _mode, stem in self._by_stem]
        self._shortest = min(map(len, stems), default=1)
        self._longest = max(map(len, stems), default=0)

    def find(self, reading: Reading) -> Iterator[Match]:
        """The listed words of ``reading``, the most telling entry at each word."""
        known: dict[str, tuple[_Listed, ...]] = {}
        look = _Look(reading)
        for at, token in enumerate(reading.tokens):
            listed = known.get(token.key)
            if listed is None:
                listed = known[token.key] = self._listed(token.key)
            for each in listed:
                if look.stands(at, each.entry):
                    yield Match(at, at + each.length, each.group, each.weight)
                    break

    def sorts(self, key: str) -> frozenset[Sort]:
        """The sorts of which a folded word is listed, alone or at the head of a row."""
        return frozenset(each.group.sort for each in self._listed(key) if each.weight)

    def _listed(self, key: str) -> tuple[_Listed, ...]:
        """The entries that may begin with a folded word, the most telling first."""
        found = list(self._by_stem.get((Mode.EXACT, key), ()))
        for stem in set(bare(key)):
            found += self._by_stem.get((Mode.INFLECTED, stem), ())
            for size in self._sizes(len(stem) - 1):
                found += self._by_stem.get((Mode.SUFFIX, stem[-size:]), ())
        for size in self._sizes(len(key)):
            found += self._by_stem.get((Mode.PREFIX, key[:size]), ())
        return tuple(sorted(found, key=lambda each: each.order, reverse=True))

    def _sizes(self, most: int) -> range:
        return range(self._shortest, min(most, self._longest) + 1)


class _Look:
    """Compares entries with one reading; each slot and word are compared once."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._known: dict[tuple[int, str], bool] = {}
        self._at = -1
        self._nearby: frozenset[str] = frozenset()

    def stands(self, at: int, entry: Entry) -> bool:
        """Whether the rest of ``entry`` stands behind token ``at``, and its company nearby."""
        tokens = self._reading.tokens
        if at + len(entry.rest) >= len(tokens):
            return False
        for step, slot in enumerate(entry.rest, start=at):
            if not self._fits(slot, tokens[step + 1].key) or not self._reading.joined(step):
                return False
        if not entry.near:
            return True
        if at != self._at:
            self._at = at
            self._nearby = frozenset(each.key for each in self._reading.around(at, _NEARBY))
        return any(self._fits(entry.near, key) for key in self._nearby)

    def _fits(self, slot: Slot, key: str) -> bool:
        # The entries outlive this, so their ids stand for them; hashing them is slow.
        pair = id(slot), key
        known = self._known.get(pair)
        if known is None:
            known = self._known[pair] = any(part.fits(key) for part in slot)
        return known
