"""The course of a session: the model's phases in the order they are held, rounds written out.

A model with three rounds of four phases has twelve stations. Everything a session
keeps about a phase (plan, clock, notes, contributions) it keeps by station.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kollegial.consultation.forms import Rounds
from kollegial.consultation.model import ConsultationModel


class Station(NamedTuple):
    """One phase as it is held. ``block`` and ``round`` are -1 and 0 outside of rounds."""

    phase: int
    block: int = -1
    round: int = 0


Course = tuple[Station, ...]


def plain(phases: int) -> Course:
    """Every phase once."""
    return tuple(Station(index) for index in range(phases))


def course_of(model: ConsultationModel, people: int) -> Course:
    """The course for so many people, with the usual number of rounds."""
    stations: list[Station] = []
    blocks = {model.phase_index(block.first): i for i, block in enumerate(model.rounds)}
    index = 0
    while index < len(model.phases):
        block = blocks.get(index)
        if block is None:
            stations.append(Station(index))
            index += 1
            continue
        times = planned_rounds(model.rounds[block], people)
        for number in range(1, times + 1):
            stations.extend(one_round(model, block, number))
        index = model.phase_index(model.rounds[block].last) + 1
    return tuple(stations)


def planned_rounds(rounds: Rounds, people: int) -> int:
    """How many rounds are planned for so many people."""
    if rounds.per_person:
        return max(1, min(people, rounds.at_most))
    return rounds.usual


def one_round(model: ConsultationModel, block: int, number: int) -> Course:
    """The stations of one round of a block."""
    rounds = model.rounds[block]
    first, last = model.phase_index(rounds.first), model.phase_index(rounds.last)
    return tuple(Station(phase, block, number) for phase in range(first, last + 1))


def rounds_held(course: Sequence[Station], block: int) -> int:
    """How many rounds of a block the course has."""
    return max((station.round for station in course if station.block == block), default=0)


def in_several(course: Sequence[Station], index: int) -> bool:
    """Whether a station belongs to one round of several; a single one needs no number."""
    block = course[index].block
    return block >= 0 and rounds_held(course, block) > 1


def block_end(course: Sequence[Station], block: int) -> int:
    """The index right after the last station of a block; 0 if the course has none of it."""
    return max((i for i, station in enumerate(course) if station.block == block), default=-1) + 1


def begins_round(course: Sequence[Station], index: int) -> bool:
    """Whether a round begins with this station."""
    station = course[index]
    if station.block < 0:
        return False
    before = course[index - 1] if index else None
    return before is None or (before.block, before.round) != (station.block, station.round)


def ends_block(course: Sequence[Station], index: int) -> bool:
    """Whether the last planned round of a block ends with this station."""
    block = course[index].block
    return block >= 0 and block_end(course, block) == index + 1
