"""The way through the stations of a session to the one that a record on paper means."""

from __future__ import annotations

from collections.abc import Iterator

from kollegial.consultation import commands as cmd
from kollegial.consultation.course import block_end
from kollegial.flow.live import LiveSession


def way_to(live: LiveSession, phase_id: str, time: int) -> Iterator[cmd.Command]:
    """To a phase that stands on paper for the ``time``-th time (from 1).

    In rounds that is its round: one that is not planned is added, and those that are
    planned and were not held fall away. Outside of rounds the group came back to it.
    Each command is to be carried out before the next is asked for.
    """
    while (index := _station(live, phase_id, time)) is None:
        end = block_end(live.state.course, _block_of(live, phase_id)) - 1
        yield cmd.AddRound() if live.state.current == end else _step(live, end)
    while live.state.current != index:
        if _leaves_rounds(live, index):
            yield from left_out(live)
        else:
            yield _step(live, index)
        index = _station(live, phase_id, time) or 0


def left_out(live: LiveSession) -> Iterator[cmd.Command]:
    """The rounds fall away that were planned and not held."""
    here = live.state.station
    if any(each.block == here.block >= 0 and each.round > here.round for each in live.state.course):
        yield cmd.SkipRounds()


def _step(live: LiveSession, index: int) -> cmd.Command:
    return cmd.Advance() if live.state.current < index else cmd.GoBack(index)


def _station(live: LiveSession, phase_id: str, time: int) -> int | None:
    """The index of the station; None if its round is not planned."""
    phase = live.session.model.phase_index(phase_id)
    for index, station in enumerate(live.state.course):
        if station.phase == phase and (station.block < 0 or station.round == time):
            return index
    return None


def _block_of(live: LiveSession, phase_id: str) -> int:
    phase = live.session.model.phase_index(phase_id)
    return next(station.block for station in live.state.course if station.phase == phase)


def _leaves_rounds(live: LiveSession, index: int) -> bool:
    """Whether the way on leads out of the rounds before all of them were held."""
    here, there = live.state.station, live.state.course[index]
    return (
        here.block >= 0
        and here.block != there.block
        and live.state.current < index
        and any(each.block == here.block and each.round > here.round for each in live.state.course)
    )
