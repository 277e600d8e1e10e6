"""The texts of a session as passages to read, with every finding in its place."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from textual.content import Content
from textual.style import Style

from kollegial.anonymise import Finding, Review
from kollegial.anonymise.places import Through
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.review_outline import Heading, Outline, Piece
from kollegial.tui.widgets.review_words import Standing, one_line, standing

META = "finding"
"""Under this name the number of a finding is attached to its characters."""

_INDENT = 2
_CURRENT = "bold reverse $accent"


@dataclass(frozen=True, slots=True)
class Passage:
    """A heading or a piece of text; ``numbers`` are those of the findings in it."""

    content: Content
    indent: int = 0
    bullet: str = ""
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Spot:
    """A stretch of text that is drawn in its own way. Two that are equal look the same.

    ``number`` is that of the finding; what shows through has none.
    """

    start: int
    end: int
    words: str = field(repr=False)
    state: Standing
    instead: str = field(repr=False)
    number: int | None = None
    current: bool = False

    def draw(self) -> Content:
        """Sign and original words, or what replaces them."""
        words = Content(f"{self.state.sign}{one_line(self.words)}")
        instead = Content(self.instead)
        if self.current:
            shown = words.stylize(_CURRENT)
            if self.instead:
                shown += Content(" → ") + instead.stylize(self.state.style)
        elif self.instead:
            # Without the brackets of a placeholder only the colour would tell.
            bare = self.state is Standing.REPLACED and self.instead.startswith("[")
            shown = (Content("" if bare else self.state.sign) + instead).stylize(self.state.style)
        else:
            shown = words.stylize(self.state.style)
        if self.number is None:
            return shown
        return shown.stylize(Style.from_meta({META: self.number}))


@dataclass(slots=True)
class Sheet:
    """Makes the passages of one session; what has not changed stays the same object."""

    outline: Outline
    _made: dict[int, tuple[object, Passage]] = field(default_factory=dict)

    def passages(
        self, review: Review, current: Finding | None, through: Sequence[Through] = ()
    ) -> list[Passage]:
        """The passages as the review stands."""
        waiting = _spots(review, current, through)
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


def _spots(
    review: Review, current: Finding | None, through: Iterable[Through]
) -> Mapping[str, deque[Spot]]:
    """What is drawn in its own way, by field and start."""
    items = review.items
    inside = {each.item for each in through}
    found: defaultdict[str, list[Spot]] = defaultdict(list)
    for number, item in enumerate(items):
        state = standing(review, item)
        instead = review.replacement(item) if state is Standing.REPLACED else ""
        state = Standing.THROUGH if item in inside else state
        found[item.field].append(
            Spot(item.start, item.end, item.text, state, instead, number, item == current)
        )
    for each in through:
        if each.item is None:
            name, start, end = each.place
            words = review.fields[name][start:end]
            found[name].append(Spot(start, end, words, Standing.THROUGH, ""))
    sorted_spots = {
        name: deque(sorted(spots, key=lambda spot: spot.start)) for name, spots in found.items()
    }
    return defaultdict(deque, sorted_spots)


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
