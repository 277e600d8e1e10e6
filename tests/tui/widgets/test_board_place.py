"""Wherever somebody goes on a board, the card in hand exists and is in sight."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kollegial.tui.widgets.quality.board_place import Place, Room, across, down, scrolled, settled

counts = st.lists(st.integers(0, 40), max_size=8)
rooms = st.builds(Room, st.integers(1, 5), st.integers(1, 12))
moves = st.lists(st.tuples(st.sampled_from((down, across)), st.integers(-50, 50)), max_size=12)


def whole(place: Place, found: list[int], room: Room) -> bool:
    """Whether the place is one of the board, its card in sight, and no room is wasted."""
    if not found:
        return place == Place()
    top = place.tops[place.lane]
    return (
        0 <= place.lane < len(found)
        and 0 <= place.row <= max(0, found[place.lane] - 1)
        and top <= place.row < top + room.rows
        and place.left <= place.lane < place.left + room.lanes
        and len(place.tops) == len(found)
        and all(
            0 <= each <= max(0, count - room.rows)
            for each, count in zip(place.tops, found, strict=True)
        )
    )


@given(counts, rooms, moves)
def test_every_way_leads_to_a_card_in_sight(
    found: list[int], room: Room, way: list[tuple[object, int]]
) -> None:
    place = settled(Place(), found, room)
    for move, steps in way:
        place = (down if move is down else across)(place, found, room, steps)
        assert whole(place, found, room)


@given(counts.filter(bool), rooms, st.data())
def test_scrolling_a_lane_leaves_the_card_in_hand(
    found: list[int], room: Room, data: st.DataObject
) -> None:
    place = settled(Place(), found, room)
    lane = data.draw(st.integers(0, len(found) - 1))
    after = scrolled(place, found, room, lane, data.draw(st.integers(-50, 50)))
    assert (after.lane, after.row) == (place.lane, place.row)
    assert 0 <= after.tops[lane] <= max(0, found[lane] - room.rows)
    assert whole(settled(after, found, room), found, room)


def test_another_lane_at_the_same_height() -> None:
    room = Room(lanes=2, rows=3)
    place = down(settled(Place(), [9, 9], room), [9, 9], room, 4)
    assert (place.row, place.tops[0]) == (4, 2)
    assert across(place, [9, 9], room, 1).row == 2
