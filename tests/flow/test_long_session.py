"""Ninety minutes on a fake clock with all that can happen to a laptop meanwhile.

The expectation is kept apart from the engine: ``Stopwatch`` adds up what really passed.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from kollegial.consultation import commands as cmd
from kollegial.consultation import timing
from kollegial.consultation.signals import MINUTE, Signal, SignalKind, Watch
from kollegial.flow.live import LiveSession
from kollegial.flow.workplace import Workplace
from tests.flow.helpers import FakeClock, begun, workplace

TICK = 250
BEAT = 5_000
WARNING = 60_000
TOLERANCE = 20
"""Milliseconds the clock may be wrong. It is asked for; what is found is 0."""


class Stopwatch:
    """What really happened: how long each phase ran, and which signals belong there (ms)."""

    def __init__(self, plan: tuple[int, ...]) -> None:
        self.allotted = list(plan)
        self.ran = [0] * len(plan)
        self.phase = 0
        self.runs = True
        self.expected: list[tuple[int, Signal]] = []

    def passes(self, ms: int) -> None:
        """So much time passes."""
        if not self.runs:
            return
        before, after = self.ran[self.phase], self.ran[self.phase] + ms
        self.ran[self.phase] = after
        allotted = self.allotted[self.phase]
        moments = [
            (allotted - min(WARNING, allotted // 2), Signal(SignalKind.WARNING)),
            (allotted, Signal(SignalKind.ZERO)),
            *((allotted + n * MINUTE, Signal(SignalKind.OVERRUN, n)) for n in range(1, 60)),
        ]
        found = [(self.phase, signal) for at, signal in moments if before < at <= after]
        self.expected += found


class Afternoon:
    """The session, the clock, and a loop that looks at both as the screen does."""

    def __init__(self, folder: Path) -> None:
        self.clock = FakeClock()
        self.place = workplace(folder, self.clock)
        self.live = begun(self.place)
        self.watch = Watch(self.live.now())
        self.truth = Stopwatch(tuple(phase.planned for phase in self.live.state.phases))
        self.given: list[tuple[int, Signal]] = []
        self.looks = self.worst = self.spent = self._beaten = 0

    def goes_on(self, seconds: float, *, until_look: int = TICK) -> None:
        """Time passes, with a look every ``until_look`` ms."""
        left = round(seconds * 1000)
        while left > 0:
            step = min(until_look, left)
            self.elapse(step)
            self.look()
            left -= step

    def elapse(self, ms: int) -> None:
        """Time passes and nobody looks: a stall, or sleep."""
        self.clock.wait(ms / 1000)
        self.truth.passes(ms)
        self.spent += ms

    def look(self) -> None:
        """One tick of the screen."""
        state, now = self.live.state, self.live.now()
        self.given += [(state.current, s) for s in self.watch.look(state, now, WARNING)]
        shown = timing.elapsed(state, state.current, now)
        self.worst = max(self.worst, abs(shown - self.truth.ran[self.truth.phase]))
        self.looks += 1
        if self.spent - self._beaten >= BEAT:
            self._beaten = self.spent
            self.live.beat()

    def does(self, command: cmd.Command) -> None:
        """A command of the moderator, and what it means for the truth."""
        self.look()
        assert self.live.do(command)
        match command:
            case cmd.Extend():
                self.truth.allotted[self.truth.phase] += command.seconds * 1000
            case cmd.Advance():
                self.truth.phase += 1
            case cmd.PauseClock():
                self.truth.runs = False
            case cmd.StartClock():
                self.truth.runs = True

    def restarts(self, away: float) -> None:
        """The program dies and is started again; nobody is there meanwhile."""
        self.live.beat()
        self.place.close()
        self.elapse(round(away * 1000))
        self.place = Workplace(self.place.home, clock=self.clock)
        found = self.place.desk.sessions()[0]
        assert found.last_beat is not None
        resume = (self.place.desk, self.clock, self.place.library, found.id)
        self.live = LiveSession.resume(*resume)
        self.watch = Watch(found.last_beat.at)
        self.look()


@pytest.mark.slow
def test_ninety_minutes(tmp_path: Path) -> None:
    day = Afternoon(tmp_path)
    # Casting, 5 minutes: ends in time.
    day.goes_on(281.5)
    day.does(cmd.Contribute("Thema"))
    day.does(cmd.Advance())
    # The story, 10 minutes: longer, with a wall clock that somebody sets two hours on.
    day.goes_on(200)
    day.clock.wall += 2 * 3_600_000
    day.goes_on(200)
    day.does(cmd.Extend(300))
    # The lid is closed for eleven minutes: warning, zero and six minutes beyond pass in sleep.
    day.goes_on(290)
    day.elapse(11 * 60_000 + 137)
    day.look()
    day.goes_on(95.25)
    day.does(cmd.Contribute("Fakt"))
    day.does(cmd.Advance())
    # The key question, 5 minutes: a pause, and a stall of 400 ms right across zero.
    day.goes_on(100)
    day.does(cmd.PauseClock())
    day.goes_on(183.4)
    day.does(cmd.StartClock())
    day.goes_on(199.75)
    day.elapse(TICK + 400)
    day.look()
    day.does(cmd.Contribute("Wie weiter?"))
    day.goes_on(40)
    day.clock.wall -= 4 * 3_600_000  # … and now two hours back behind the truth
    day.goes_on(83)
    day.does(cmd.Advance())
    # Choice of a method, 5 minutes: the program is started again in the middle, at zero.
    day.does(cmd.ChooseMethod("brainstorming"))
    day.goes_on(296)
    day.restarts(12.3)
    day.goes_on(130)
    day.does(cmd.Advance())
    # Consultation, 10 minutes: far beyond, with looks as rare as on a machine that swaps.
    day.goes_on(800, until_look=1_730)
    day.restarts(63.7)
    day.goes_on(300)
    day.does(cmd.Contribute("Idee"))
    day.does(cmd.Advance())
    # Closing, 5 minutes: until ninety minutes are full.
    day.goes_on(90 * 60 - day.spent / 1000)
    day.does(cmd.Finish())

    assert day.spent == 90 * 60_000
    assert day.looks > 15_000
    assert day.worst <= TOLERANCE
    assert day.given == day.truth.expected
    assert len(set(day.given)) == len(day.given) > 30
    state, now = day.live.state, day.live.now()
    assert [phase.spent for phase in state.phases] == day.truth.ran
    exact = [
        max(0, ran - plan) for ran, plan in zip(day.truth.ran, day.truth.allotted, strict=True)
    ]
    assert [timing.overrun(state, i, now) for i in range(len(exact))] == exact
    assert sum(1 for over in exact if over) >= 4
    assert timing.paused(state, now) == 183_400
    day.place.close()
