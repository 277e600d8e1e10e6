"""Cards in lanes beside each other, drawn line by line, so that thousands cost no more than ten."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import accumulate
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from kollegial.i18n import N_
from kollegial.quality.board.line import MeasureLine
from kollegial.tui.widgets.quality import board_place as places
from kollegial.tui.widgets.quality.board_lane import Lane, Painter, Piece, found_again
from kollegial.tui.widgets.quality.board_place import Place, Room, Window
from kollegial.tui.widgets.quality.cells import fit

TRACK, THUMB = "│", "┃"
EDGES = {TRACK: "edge", THUMB: "thumb"}
CURSOR = "▌"


class Lanes(Widget, can_focus=True):
    """The board, or with a single lane the list. What is in it is told by ``show``."""

    KINDS: ClassVar = ("plain", "title", "quiet", "good", "soon", "late", "number", "mark")
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *(f"lanes--{kind}" for kind in KINDS),
        "lanes--heading",
        "lanes--edge",
        "lanes--thumb",
        "lanes--cursor",
    }
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "down(-1)", N_("Up"), show=False),
        Binding("down", "down(1)", N_("Down"), show=False),
        Binding("left", "across(-1)", N_("Left"), show=False),
        Binding("right", "across(1)", N_("Right"), show=False),
        Binding("pageup", "page(-1)", N_("Page up"), show=False),
        Binding("pagedown", "page(1)", N_("Page down"), show=False),
        Binding("home", "end(-1)", N_("First"), show=False),
        Binding("end", "end(1)", N_("Last"), show=False),
    ]

    class Moved(Message):
        """Another card is in hand."""

    class Opened(Message):
        """A card was clicked that was in hand already."""

    def __init__(self, painter: Painter, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.painter = painter
        self._lanes: Sequence[Lane] = ()
        self._marked: AbstractSet[str] = frozenset()
        self._place = Place()
        self._fitted: Room | None = None
        self._painting: Window | None = None
        self._painted: dict[tuple[str, int, int], list[list[Piece]]] = {}

    # ------------------------------------------------------------------- what is shown

    @property
    def current(self) -> MeasureLine | None:
        """The measure whose card is in hand."""
        if self._place.lane >= len(self._lanes):
            return None
        lines = self._lanes[self._place.lane].lines
        return lines[self._place.row] if self._place.row < len(lines) else None

    @property
    def lanes(self) -> Sequence[Lane]:
        """What is shown."""
        return self._lanes

    def show(
        self, lanes: Sequence[Lane], marked: AbstractSet[str], painter: Painter | None = None
    ) -> None:
        """Show ``lanes``; the card in hand stays in hand as long as it is among them."""
        held, key = self.current, self._lane_key
        before = self._place
        self.painter = painter or self.painter
        self._lanes, self._marked = lanes, marked
        self._painted.clear()
        self._place = places.settled(
            found_again(lanes, held, key, before), self._counts, self._room
        )
        self._fitted = None
        self.refresh()

    def mark(self, marked: AbstractSet[str]) -> None:
        """Other cards are marked."""
        self._marked = marked
        self._painted.clear()
        self.refresh()

    @property
    def _lane_key(self) -> str | None:
        return self._lanes[self._place.lane].key if self._place.lane < len(self._lanes) else None

    # -------------------------------------------------------------------------- moving

    def action_down(self, steps: int) -> None:
        """To a card below, or above."""
        self._go(places.down(self._place, self._counts, self._room, steps))

    def action_page(self, pages: int) -> None:
        """As many cards further as are in sight."""
        self.action_down(pages * max(1, self._room.rows))

    def action_end(self, end: int) -> None:
        """To the first or last card of the lane."""
        self.action_down(end * max([1, *self._counts]))

    def action_across(self, steps: int) -> None:
        """To a lane beside."""
        self._go(places.across(self._place, self._counts, self._room, steps))

    def go_to(self, measure_id: str) -> None:
        """To the card of one measure, if it is here."""
        for number, lane in enumerate(self._lanes):
            for row, line in enumerate(lane.lines):
                if line.id == measure_id:
                    place = Place(number, row, self._place.left, self._place.tops)
                    self._go(places.settled(place, self._counts, self._room))
                    return

    def _go(self, place: Place) -> None:
        if place != self._place:
            self._place = place
            self.refresh()
            self.post_message(self.Moved())

    def _fit(self) -> None:
        """Keep the card in hand in sight; a line may be asked for before a resize is told of."""
        if self._room != self._fitted:
            self._fitted = self._room
            self._place = places.settled(self._place, self._counts, self._fitted)

    def on_click(self, event: events.Click) -> None:
        """Take the card in hand that was clicked; open it if it was."""
        offset = event.get_content_offset(self)
        if offset is None:
            return
        lane, row = self._lane_at(offset.x), self._row_of(offset.y)
        if lane is None or row is None:
            return
        found = self._place.tops[lane] + row
        if found >= self._counts[lane]:
            return
        if (lane, found) == (self._place.lane, self._place.row):
            self.post_message(self.Opened())
        else:
            place = Place(lane, found, self._place.left, self._place.tops)
            self._go(places.settled(place, self._counts, self._room))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """The lane below the pointer goes on."""
        self._scroll(event, 1)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """The lane below the pointer goes back."""
        self._scroll(event, -1)

    def _scroll(self, event: events.MouseEvent, steps: int) -> None:
        event.stop()
        lane = self._lane_at(event.x)
        if lane is not None:
            steps *= max(1, 4 // self._card)
            self._place = places.scrolled(self._place, self._counts, self._room, lane, steps)
            self.refresh()

    # -------------------------------------------------------------------------- layout

    @property
    def _counts(self) -> list[int]:
        return [len(lane.lines) for lane in self._lanes]

    @property
    def _window(self) -> Window:
        if self._painting is not None:
            return self._painting
        size = self.size
        return Window(*size, self.painter.height(size.width, self.screen.has_class("-tall")))

    @property
    def _card(self) -> int:
        return self._window.card

    @property
    def _room(self) -> Room:
        window = self._window
        lanes = max(1, min(len(self._lanes), window.width // (self.painter.least + 1)))
        return Room(lanes, max(1, (window.height - 1) // window.card))

    def _widths(self) -> list[int]:
        """Cells of the lanes in sight, the edge at the right of each included."""
        lanes = self._room.lanes
        each, rest = divmod(self._window.width, lanes)
        return [each + (number < rest) for number in range(lanes)]

    def _lane_at(self, x: int) -> int | None:
        ends = list(accumulate(self._widths()))
        found = next((number for number, end in enumerate(ends) if x < end), None)
        lane = None if found is None else self._place.left + found
        return lane if lane is not None and lane < len(self._lanes) else None

    def _row_of(self, y: int) -> int | None:
        return (y - 1) // self._card if y > 0 else None

    # ------------------------------------------------------------------------- drawing

    def render_lines(self, crop: Region) -> list[Strip]:
        """All lines that are painted at once: the window stays as it is meanwhile."""
        self._painting = self._window
        try:
            return super().render_lines(crop)
        finally:
            self._painting = None

    def render_line(self, y: int) -> Strip:
        """One line of the window."""
        if not self._lanes:
            return Strip.blank(self._window.width, self.rich_style)
        self._fit()
        segments: list[Segment] = []
        shown = range(self._place.left, self._place.left + self._room.lanes)
        for lane, width in zip(shown, self._widths(), strict=True):
            room = width - 1
            if y == 0:
                pieces, cursor = self._heading(lane, room), False
            else:
                pieces, cursor = self._row(lane, y - 1, room - 1)
                segments.append(Segment(CURSOR if cursor else " ", self._style("mark", cursor)))
            segments += [Segment(text, self._style(kind, cursor)) for text, kind in pieces]
            edge = self._edge(lane, y)
            segments.append(Segment(edge, self._style(EDGES.get(edge, "plain"), False)))
        return Strip(segments, self._window.width)

    def _heading(self, lane: int, room: int) -> list[Piece]:
        above = self.painter.above(room)
        if above is not None:
            return list(above)
        last = self._place.left + self._room.lanes
        left = f"◂{self._place.left} " if lane == self._place.left > 0 else ""
        rest = len(self._lanes) - last
        right = f" {rest}▸" if lane == last - 1 and rest > 0 else " "
        count = f" {len(self._lanes[lane].lines)}"
        point = "▸" if lane == self._place.lane else " "
        name = room - len(left) - len(right) - len(count) - 1
        title = fit(self._lanes[lane].heading, name).rstrip() + count
        return [
            (f"{point}{left}", "mark"),
            (fit(title, room - 1 - len(left) - len(right)), "heading"),
            (right, "mark"),
        ]

    def _row(self, lane: int, y: int, room: int) -> tuple[list[Piece], bool]:
        row, part = divmod(y, self._card)
        row += self._place.tops[lane]
        lines = self._lanes[lane].lines
        if row >= len(lines):
            return [(" " * room, "plain")], False
        line = lines[row]
        key = (line.id, room, self._card)
        if key not in self._painted:
            marked = line.id in self._marked
            self._painted[key] = self.painter.card(line, room, self._card, marked)
        here = (lane, row) == (self._place.lane, self._place.row)
        return self._painted[key][part], here and part < self._card - self.painter.gap

    def _edge(self, lane: int, y: int) -> str:
        """The line between two lanes shows what part of the left one is in sight."""
        count, rows = len(self._lanes[lane].lines), self._room.rows
        if y == 0 or count <= rows:
            return TRACK if self._room.lanes > 1 else " "
        track = self._window.height - 1
        size = max(1, track * rows // count)
        begin = round((track - size) * self._place.tops[lane] / (count - rows))
        return THUMB if begin <= y - 1 < begin + size else TRACK

    def _style(self, kind: str, cursor: bool) -> Style:
        if not cursor:
            return self.get_component_rich_style(f"lanes--{kind}")
        legible = "plain" if kind in ("quiet", "number") else kind
        below = self.get_component_rich_style("lanes--cursor")
        return self.get_component_rich_style(f"lanes--{legible}") + Style(bgcolor=below.bgcolor)
