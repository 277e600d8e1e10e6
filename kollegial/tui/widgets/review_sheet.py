"""The texts of a session as passages to read, with every finding in its place."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import partial

from textual.content import Content
from textual.style import Style

from kollegial.anonymise import Finding, Review
from kollegial.anonymise.claims.unknown import Unknown
from kollegial.anonymise.finding import Place
from kollegial.anonymise.review.through import Through
from kollegial.printable import one_line
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.review_aside import Aside
from kollegial.tui.widgets.review_outline import Heading, Outline, Piece
from kollegial.tui.widgets.review_standing import Standing, standing

BESIDE = -1
FIRST_UNKNOWN = -2
META = "finding"
"""Under this name the number of a finding is attached to its characters.

``BESIDE`` is the place at hand if it is no finding, ``FIRST_UNKNOWN - n`` the unknown word n.
"""

_INDENT = 2
_CURRENT = "bold reverse $accent"


@dataclass(frozen=True, slots=True)
class Passage:
    """A heading or a piece of text; ``numbers`` are those of the findings in it."""

    content: Content
    indent: int = 0
    bullet: str = ""
    numbers: tuple[int, ...] = ()


class View(Enum):
    """Which of the two texts is shown."""

    ORIGINAL = auto()
    RESULT = auto()


@dataclass(frozen=True, slots=True)
class Marks:
    """What is marked beside the findings, and what is at hand."""

    current: Finding | None = None
    aside: Aside | None = None
    points: Sequence[Through] = ()
    words: Sequence[Unknown] = ()
    seen: Set[Unknown] = frozenset()


@dataclass(frozen=True, slots=True)
class Spot:
    """A stretch of text that is drawn in its own way. Two that are equal look the same.

    ``number`` is attached to its characters; ``words`` are what is to be read there.
    """

    start: int
    end: int
    words: str = field(repr=False)
    state: Standing | None
    number: int | None = None
    current: bool = False

    def draw(self) -> Content:
        """Sign and words; a placeholder needs no sign, its brackets tell."""
        bare = self.state is None or (
            self.state is Standing.REPLACED and self.words.startswith("[")
        )
        sign = "" if bare or self.state is None else self.state.sign
        style = "" if self.state is None else self.state.style
        shown = Content(f"{sign}{one_line(self.words)}")
        shown = shown.stylize(_CURRENT if self.current else style)
        if self.number is None:
            return shown
        return shown.stylize(Style.from_meta({META: self.number}))


@dataclass(slots=True)
class Sheet:
    """Makes the passages of one session; what has not changed stays the same object."""

    outline: Outline
    view: View = View.ORIGINAL
    _made: dict[int, tuple[object, Passage]] = field(default_factory=dict)

    def passages(self, review: Review, marks: Marks) -> list[Passage]:
        """The passages as the review stands."""
        waiting = _spots(review, marks, self.view)
        shown: defaultdict[str, int] = defaultdict(int)
        found = []
        for place, each in enumerate(self.outline):
            if isinstance(each, Heading):
                found.append(self._same(place, each, partial(_heading, each)))
                continue
            here: list[Spot] = []
            queue, begin = waiting[each.field], max(each.start, shown[each.field])
            while queue and queue[0].start < each.end:
                here.append(queue.popleft())
            if here:
                # A name may run on into the next piece.
                shown[each.field] = here[-1].end
            make = partial(_piece, each, begin, review.fields[each.field], here)
            found.append(self._same(place, (begin, here), make))
        return found

    def _same(self, place: int, state: object, make: Callable[[], Passage]) -> Passage:
        made = self._made.get(place)
        if made is None or made[0] != state:
            made = self._made[place] = (state, make())
        return made[1]


def _spots(review: Review, marks: Marks, view: View) -> Mapping[str, deque[Spot]]:
    """What is drawn in its own way, by field and start; no two overlap."""
    found: defaultdict[str, list[Spot]] = defaultdict(list)
    through = {each.item: each for each in marks.points}
    beside = marks.aside is not None and not marks.aside.hidden
    at_hand = None if beside else marks.current
    for number, item in enumerate(review.items):
        point = through.get(item)
        state = standing(review, item) if point is None else _pointed(point)
        words = item.text if view is View.ORIGINAL else review.replacement(item)
        current = item == at_hand
        found[item.field].append(Spot(item.start, item.end, words, state, number, current))
    for name, spots in _beside(review, marks).items():
        for spot in spots:
            # Unknown words are none of the findings; to compare them all would take long.
            word = spot.number is not None and spot.number <= FIRST_UNKNOWN
            if word or not any(_overlap(spot, each) for each in found[name]):
                found[name].append(spot)
    sorted_spots = {
        name: deque(sorted(spots, key=lambda spot: spot.start)) for name, spots in found.items()
    }
    return defaultdict(deque, sorted_spots)


def _beside(review: Review, marks: Marks) -> Mapping[str, list[Spot]]:
    """What is no finding, what is at hand first."""
    fixed: defaultdict[str, list[Spot]] = defaultdict(list)
    found: defaultdict[str, list[Spot]] = defaultdict(list)

    def spot(place: Place, state: Standing | None, number: int | None) -> Spot | None:
        name, start, end = place
        words = review.fields[name][start:end]
        made = Spot(start, end, words, state, number, number == BESIDE)
        return None if any(_overlap(made, each) for each in fixed[name]) else made

    at_hand = None if marks.aside is None else marks.aside.place
    points = {each.place: _pointed(each) for each in marks.points if each.item is None}
    words = {(each.field, each.start, each.end): at for at, each in enumerate(marks.words)}
    if at_hand is not None:
        state = points.get(at_hand) or (Standing.UNKNOWN if at_hand in words else None)
        if (made := spot(at_hand, state, BESIDE)) is not None:
            fixed[at_hand[0]].append(made)
    for place, state in points.items():
        if (made := spot(place, state, None)) is not None:
            fixed[place[0]].append(made)
    for place, at in words.items():
        if marks.words[at] in marks.seen:
            continue
        if (made := spot(place, Standing.UNKNOWN, FIRST_UNKNOWN - at)) is not None:
            found[place[0]].append(made)
    return {name: [*fixed[name], *found[name]] for name in {*fixed, *found}}


def _pointed(point: Through) -> Standing:
    return Standing.THROUGH if point.stops else Standing.LOOK


def _overlap(one: Spot, other: Spot) -> bool:
    return one.start < other.end and other.start < one.end


def _heading(heading: Heading) -> Passage:
    text = Content(heading.text)
    space = Content("\n" if heading.space else "")
    if heading.minor:
        return Passage(space + text.stylize(f"italic {QUIET}"), _INDENT)
    return Passage(space + text.stylize("bold $primary"))


def _piece(piece: Piece, begin: int, text: str, spots: Sequence[Spot]) -> Passage:
    parts: list[Content] = []
    at = begin
    for spot in spots:
        parts += (_plain(text[at : spot.start]), spot.draw())
        at = spot.end
    parts.append(_plain(text[at : max(at, piece.end)]))
    numbers = tuple(spot.number for spot in spots if spot.number is not None)
    return Passage(Content("").join(parts), _INDENT, piece.bullet, numbers)


def _plain(text: str) -> Content:
    return Content(text.replace("\n", " "))
