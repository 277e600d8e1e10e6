"""The course as lines to show: rounds that do not run are one line each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kollegial.consultation import timing
from kollegial.consultation.course import in_several
from kollegial.consultation.decide.scene import Scene
from kollegial.words import Language


@dataclass(frozen=True, slots=True)
class CourseLine:
    """One line; times in ms. ``number`` is empty for a round that is folded up."""

    number: str
    name: str
    here: bool
    visited: bool
    allotted: int
    taken: int
    over: bool
    heading: bool = False


def course_lines(scene: Scene, language: Language) -> Iterator[CourseLine]:
    """A line for each station; other rounds than the one that runs are folded up."""
    course, here = scene.state.course, scene.state.station
    index = 0
    while index < len(course):
        station = course[index]
        if not in_several(course, index):
            yield _station(scene, index, language)
            index += 1
            continue
        end = index
        while end < len(course) and course[end][1:] == station[1:]:
            end += 1
        runs = (station.block, station.round) == (here.block, here.round)
        yield _round(scene, index, end, language, runs=runs)
        if runs:
            for inner in range(index, end):
                yield _station(scene, inner, language)
        index = end


def _station(scene: Scene, index: int, language: Language) -> CourseLine:
    state = scene.state
    return CourseLine(
        number=str(index + 1),
        name=scene.phase_at(index).names.within(language),
        here=index == state.current,
        visited=bool(state.phases[index].visits),
        allotted=state.phases[index].allotted,
        taken=timing.elapsed(state, index, scene.now),
        over=timing.overrun(state, index, scene.now) > 0,
    )


def _round(scene: Scene, first: int, end: int, language: Language, *, runs: bool) -> CourseLine:
    state = scene.state
    rounds = scene.rounds_at(first)
    name = rounds.names.within(language) if rounds is not None else ""
    stations = range(first, end)
    return CourseLine(
        number="",
        name=f"{name} {state.course[first].round}",
        here=False,
        visited=any(state.phases[i].visits for i in stations),
        allotted=sum(state.phases[i].allotted for i in stations),
        taken=sum(timing.elapsed(state, i, scene.now) for i in stations),
        over=False,
        heading=runs,
    )
