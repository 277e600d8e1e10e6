"""Histories of measures and insights, for properties that hold whatever people do.

A history is made with a ``Random``: ``measure_history(Random(7), ID)`` gives the same for ever, so
that stores can be filled with it; Hypothesis's own random gives those that shrink. What is refused
on the way is left out, so every history is lawful.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from random import Random
from typing import Generic, TypeVar

from hypothesis import strategies as st

from kollegial.quality.agreement import state as agreement_state
from kollegial.quality.agreement.terms import AgreementLine, Position, Terms
from kollegial.quality.changes import agreement as agreements
from kollegial.quality.changes import insight as insights
from kollegial.quality.changes import measure as ch
from kollegial.quality.changes.agreement import AgreementEntry
from kollegial.quality.history import C, Entry, Undone, to_undo
from kollegial.quality.insight import state as insight_state
from kollegial.quality.insight.state import Insight, InsightEntry
from kollegial.quality.measure import apply as measure_fold
from kollegial.quality.measure.apply import MeasureEntry
from kollegial.quality.measure.plan import Indicator, Plan
from kollegial.quality.measure.state import Measure
from kollegial.quality.vocabulary import (
    Answer,
    Attained,
    Conclusion,
    Direction,
    Level,
    Origin,
    Status,
    Step,
)
from kollegial.refusal import Refused

START = dt.datetime(2026, 3, 2, 9, 0, tzinfo=dt.timezone(dt.timedelta(hours=1)))
ZONES = tuple(
    dt.timezone(dt.timedelta(minutes=each)) for each in (-480, -210, 0, 60, 120, 345, 720)
)
"""East and west of here, half hours too."""

ROLES = ("Teamleitung", "Qualitätsbeauftragte", "Fachkraft", "Träger", "teamleitung ")
TEAMS = ("Nord", "Süd", "")
AREAS = ("lqw@11-areas:4", "lqw@11-areas:11", "own@1:A", "kqs@2:7")
GOALS = ("goal-1", "goal-2", None)
SAID = (
    "so",
    "Ünïcode 🙂 e\u0301",
    "zwei\nZeilen",
    "mit \x00 und \x1b[31m",
    "\"}],' -- ; \\u0000 {x}",
    "x" * 500,
)
FIGURES = tuple(map(Decimal, ("0", "-0.0", "1", "4.50", "-3.25", "12.000001", "1E+3", "99999")))
S = TypeVar("S")


def new_id(r: Random) -> str:
    """An id as the program makes them."""
    return f"{r.getrandbits(128):032x}"


def said(r: Random) -> str:
    """What people write: quotes, line ends, things a terminal would obey."""
    return r.choice(SAID)


def line_of_text(r: Random) -> str:
    """The same on one line."""
    return f"{r.choice(('Kurz', 'Ü 🙂', 'a b  c'))} {r.randint(1, 9)}"


def day(r: Random, around: dt.date, back: int = 20, ahead: int = 60) -> dt.date:
    """Some day, mostly near."""
    return around + dt.timedelta(days=r.choice((0, 0, 0, 1, r.randint(-back, ahead))))


def indicator(r: Random, around: dt.date) -> Indicator:
    """Any indicator."""
    return Indicator(
        name=line_of_text(r),
        unit=r.choice(("Wochen", "%", "")),
        baseline=r.choice((*FIGURES, None)),
        baseline_on=r.choice((None, day(r, around - dt.timedelta(days=30)))),
        target=r.choice((*FIGURES, None)),
        direction=r.choice(tuple(Direction)),
    )


def plan(r: Random, around: dt.date) -> Plan:
    """Any plan: often whole, sometimes nothing but a title."""
    whole = r.random() < 0.8
    return Plan(
        title=line_of_text(r),
        team=r.choice(TEAMS),
        description=said(r) if r.random() < 0.3 else "",
        goal=said(r) if whole else "",
        criteria=tuple(line_of_text(r) for _ in range(r.randint(1, 3))) if whole else (),
        indicator=indicator(r, around) if r.random() < 0.7 else None,
        anchor=said(r) if r.random() < 0.4 else "",
        step=r.choice((*Step, None)),
        level=r.choice((*Level, None)),
        areas=tuple(r.sample(AREAS, r.randint(0, 3))),
        goal_id=r.choice(GOALS),
        responsible=r.choice(ROLES) if whole else None,
        contributing=tuple(r.sample(ROLES, r.randint(0, 3))),
        due=day(r, around + dt.timedelta(days=40)) if whole else None,
        measuring=tuple(sorted({day(r, around, 0, 200) for _ in range(r.randint(0, 4))})),
        origin=r.choice(tuple(Origin)),
    )


# ------------------------------------------------------------------ what may happen to a measure

Maker = Callable[[Random, Measure, dt.date], ch.MeasureChange]


def _reworded(r: Random, measure: Measure, today: dt.date) -> ch.MeasureChange:
    other = plan(r, today).model_dump(mode="json")
    names = r.sample(sorted(other), r.randint(1, 3))
    fields = {name: other[name] for name in names}
    if r.random() < 0.1:
        fields |= {r.choice(("title", "nothing", "due")): r.choice(("", None, "\x00", 7))}
    return ch.Reworded(fields=fields)


def _onward(r: Random, measure: Measure, today: dt.date) -> ch.MeasureChange:
    ways: dict[Status, Status] = {
        Status.PROPOSED: Status.PLANNED,
        Status.PLANNED: Status.IN_PROGRESS,
        Status.IN_PROGRESS: Status.IMPLEMENTED,
        Status.REWORK: Status.IMPLEMENTED,
        Status.IMPLEMENTED: Status.IN_CHECK,
    }
    if measure.status is Status.IN_CHECK:
        return _checked(r, measure, today)
    if measure.status in (Status.PARTLY, Status.NOT_EFFECTIVE):
        return ch.Reworking(due=day(r, today, 0), reason=said(r))
    if measure.status is Status.SUSPENDED:
        return ch.Resumed()
    return ch.Moved(to=ways.get(measure.status, Status.PLANNED), on=day(r, today, 2, 2))


def _checked(r: Random, _measure: Measure, today: dt.date) -> ch.MeasureChange:
    found = {
        "on": day(r, today, 9, 2),
        "by": r.choice(ROLES),
        "outcome": r.choice(("effective", "partly-effective", "not-effective")),
        "note": said(r),
    }
    return ch.Checked.model_validate(found)


def _measured(r: Random, measure: Measure, today: dt.date) -> ch.MeasureChange:
    again = r.random() < 0.05 and measure.measurements
    return ch.Measured(
        id=measure.measurements[0].id if again else new_id(r),
        on=day(r, today, 90, 2),
        value=r.choice((*FIGURES, None)),
        attained=r.choice((*Attained, None)),
        note=said(r) if r.random() < 0.3 else "",
    )


def _withdrawn(r: Random, measure: Measure, _today: dt.date) -> ch.MeasureChange:
    known = [each.id for each in measure.measurements] or [new_id(r)]
    return ch.Withdrawn(id=r.choice(known), reason=said(r))


def _concluded(r: Random, _measure: Measure, _today: dt.date) -> ch.MeasureChange:
    return ch.Concluded(
        goal=said(r), result=said(r), assessment=said(r), conclusion=r.choice(tuple(Conclusion))
    )


MAKERS: dict[type, Maker] = {
    ch.Proposed: lambda r, m, today: ch.Proposed(plan=plan(r, today)),
    ch.Reworded: _reworded,
    ch.Grounded: lambda r, m, today: ch.Grounded(insight=r.choice(("a" * 32, "b" * 32))),
    ch.DueMoved: lambda r, m, today: ch.DueMoved(due=day(r, today, 90), reason=said(r)),
    ch.Moved: lambda r, m, today: ch.Moved(to=r.choice(tuple(Status)), on=day(r, today)),
    ch.LeftOut: lambda r, m, today: ch.LeftOut(
        to=r.choice((Status.SUSPENDED, Status.SUSPENDED, Status.DROPPED)), reason=said(r)
    ),
    ch.Resumed: lambda r, m, today: ch.Resumed(),
    ch.Measured: _measured,
    ch.Withdrawn: _withdrawn,
    ch.Checked: _checked,
    ch.Reworking: lambda r, m, today: ch.Reworking(due=day(r, today), reason=said(r)),
    ch.Concluded: _concluded,
    ch.Followed: lambda r, m, today: ch.Followed(measure=r.choice((m.id, new_id(r)))),
    Undone: lambda r, m, today: Undone(),
}
"""Every change there is, with things in it that may be right and may be wrong."""

OFTEN: tuple[Maker, ...] = (*[_onward] * 16, *[_measured] * 6, *[_reworded] * 3)
"""What brings a history far."""


def any_change(r: Random, measure: Measure, today: dt.date) -> ch.MeasureChange:
    """Anything that somebody might try next."""
    return r.choice((*MAKERS.values(), *OFTEN))(r, measure, today)


# ------------------------------------------------------------------ histories


class Clock:
    """Moments as entries have them: mostly later, sometimes a little earlier, in any zone."""

    def __init__(self, r: Random, start: dt.datetime = START) -> None:
        self._random, self.now = r, start

    def tick(self) -> dt.datetime:
        """The moment of the next entry."""
        hours = self._random.choice((0, 1, 5, 24, 24 * 20, -3))
        self.now += dt.timedelta(hours=hours, seconds=self._random.randint(0, 59))
        return self.now.astimezone(self._random.choice(ZONES))


def measure_history(r: Random, measure_id: str, longest: int = 40) -> list[MeasureEntry]:
    """Any lawful history of one measure."""
    clock = Clock(r)
    at = clock.tick()
    on = at.date() - dt.timedelta(days=r.randint(1, 90)) if r.random() < 0.4 else None
    proposed = ch.Proposed(plan=plan(r, at.date()), on=on)
    entries = [measure_entry(1, proposed, at, r.choice(ROLES))]
    try:
        measure = measure_fold.begin(measure_id, entries[0])
    except Refused:  # days that do not fit: once more
        return measure_history(r, measure_id, longest)
    for _ in range(r.randint(0, longest)):
        at = clock.tick()
        change = any_change(r, measure, at.date())
        entry = measure_entry(len(entries) + 1, change, at, r.choice(ROLES))
        try:
            measure = after(measure_id, entries, measure, entry)
        except Refused:
            continue
        entries.append(entry)
    return entries


def after(
    measure_id: str, entries: list[MeasureEntry], measure: Measure, entry: MeasureEntry
) -> Measure:
    """The measure after one entry more; undo needs the whole history."""
    if isinstance(entry.change, Undone):
        to_undo(entries)
        return measure_fold.fold(measure_id, [*entries, entry])
    return measure_fold.lawful(measure, [entry])


def measure_entry(
    seq: int, change: ch.MeasureChange, at: dt.datetime = START, role: str = ROLES[0]
) -> MeasureEntry:
    """One entry."""
    return Entry[ch.MeasureChange](seq=seq, at=at, role=role, change=change)


# ------------------------------------------------------------------ insights


def source(r: Random, today: dt.date) -> insights.Source:
    """Where an insight comes from."""
    return insights.Source(
        origin=r.choice(tuple(Origin)),
        day=day(r, today, 30, 0) - dt.timedelta(days=1),
        team=r.choice(TEAMS),
        protocol=r.choice((None, new_id(r))),
    )


def any_insight_change(r: Random, _insight: Insight, today: dt.date) -> insights.InsightChange:
    """Anything that somebody might try next with an insight."""
    answer = r.choice(tuple(Answer))
    tried = (answer is Answer.EXPERIMENT) is (r.random() < 0.95)
    experiment = insights.Experiment(what=said(r), until=day(r, today, 5), stop_if=said(r))
    changes: tuple[insights.InsightChange, ...] = (
        insights.Noted(text=said(r), source=source(r, today)),
        insights.InsightReworded(text=r.choice((said(r), None))),
        insights.InsightReworded(areas=tuple(r.sample(AREAS, 2))),
        *[insights.Decided(answer=answer, experiment=experiment if tried else None)] * 2,
        insights.ExperimentEnded(on=day(r, today, 9, 2), stopped=r.random() < 0.5, result="so"),
        insights.Linked(measure=r.choice(("a" * 32, new_id(r)))),
        insights.Cleared(),
        insights.ClearanceWithdrawn(),
        Undone(),
    )
    return r.choice(changes)


def insight_history(r: Random, insight_id: str, longest: int = 20) -> list[InsightEntry]:
    """Any lawful history of one insight."""
    clock = Clock(r)
    at = clock.tick()
    noted = insights.Noted(text=said(r), source=source(r, at.date()))
    first = Entry[insights.InsightChange](seq=1, at=at, role=r.choice(ROLES), change=noted)
    kind = Kind(
        Entry[insights.InsightChange],
        lambda entries: insight_state.fold(insight_id, entries),
        lambda insight, today: any_insight_change(r, insight, today),
    )
    return _grown(r, clock, first, kind, longest)


# ------------------------------------------------------------------ agreements


def terms(r: Random, today: dt.date) -> Terms:
    """Any agreement."""
    held = today - dt.timedelta(days=r.randint(0, 9))
    groups = r.sample(("Fachkräfte", "Eltern", "Jugendliche", "Leitung"), r.randint(0, 3))
    return Terms(
        occasion=line_of_text(r),
        held_on=held,
        facts=said(r),
        positions=tuple(Position(group=group, text=said(r)) for group in groups),
        lines=tuple(
            AgreementLine(
                number=number,
                role=r.choice(ROLES),
                what=line_of_text(r),
                with_whom=tuple(r.sample(ROLES, r.randint(0, 2))),
                by=r.choice((None, day(r, today, 12))),
            )
            for number in range(1, r.randint(1, 5))
        ),
        look_again=r.choice((None, day(r, today, 12))),
        dissent=said(r),
    )


def any_agreement_change(
    r: Random, _agreed: agreement_state.Agreed, today: dt.date
) -> agreements.AgreementChange:
    """Anything that somebody might try next with an agreement."""
    other = terms(r, today).model_dump(mode="json")
    fields = {name: other[name] for name in r.sample(sorted(other), r.randint(1, 3))}
    changes: tuple[agreements.AgreementChange, ...] = (
        agreements.Held(terms=terms(r, today)),
        *[agreements.Amended(fields=fields, reason=said(r))] * 3,
        agreements.TakenUp(line=r.randint(1, 5), measure=new_id(r)),
        agreements.LookedAgain(
            on=day(r, today, 9, 2), text="so", next_look=r.choice((None, day(r, today, 9)))
        ),
        Undone(),
        Undone(),
    )
    return r.choice(changes)


def agreement_history(r: Random, agreement_id: str, longest: int = 20) -> list[AgreementEntry]:
    """Any lawful history of one agreement."""
    clock = Clock(r)
    at = clock.tick()
    held = agreements.Held(terms=terms(r, at.date()))
    first = Entry[agreements.AgreementChange](seq=1, at=at, role=r.choice(ROLES), change=held)
    kind = Kind(
        Entry[agreements.AgreementChange],
        lambda entries: agreement_state.fold(agreement_id, entries),
        lambda agreed, today: any_agreement_change(r, agreed, today),
    )
    try:
        return _grown(r, clock, first, kind, longest)
    except Refused:  # days that do not fit: once more
        return agreement_history(r, agreement_id, longest)


@dataclass(frozen=True)
class Kind(Generic[C, S]):
    """What has a history: its entries, what they fold to, what might come next."""

    entry: type[Entry[C]]
    fold: Callable[[list[Entry[C]]], S]
    change: Callable[[S, dt.date], C]


def _grown(
    r: Random, clock: Clock, first: Entry[C], kind: Kind[C, S], longest: int
) -> list[Entry[C]]:
    entries = [first]
    state = kind.fold(entries)
    for _ in range(r.randint(0, longest)):
        at = clock.tick()
        change = kind.change(state, at.date())
        more = kind.entry(seq=len(entries) + 1, at=at, role=r.choice(ROLES), change=change)
        try:
            state = kind.fold([*entries, more])
        except Refused:
            continue
        entries.append(more)
    return entries


# ------------------------------------------------------------------ for Hypothesis

randoms = st.randoms(use_true_random=False)
MEASURE, INSIGHT, AGREEMENT = "1" * 32, "2" * 32, "3" * 32

# Hypothesis's own random shrinks well and goes near; a seeded one goes far.
seeds = st.integers(0, 2**20).map(Random)
measure_histories: st.SearchStrategy[list[MeasureEntry]] = st.one_of(
    seeds.map(lambda r: measure_history(r, MEASURE)),
    randoms.map(lambda r: measure_history(r, MEASURE, 12)),
)
insight_histories: st.SearchStrategy[list[InsightEntry]] = st.one_of(seeds, randoms).map(
    lambda r: insight_history(r, INSIGHT)
)
agreement_histories: st.SearchStrategy[list[AgreementEntry]] = st.one_of(seeds, randoms).map(
    lambda r: agreement_history(r, AGREEMENT)
)
