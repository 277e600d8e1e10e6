"""What holds in every state of a session, whatever people did."""

from __future__ import annotations

from itertools import groupby

from kollegial.consultation import timing
from kollegial.consultation.casting import combinable, holders
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.pace import pace
from kollegial.consultation.state import AFTERWARDS, Stage
from kollegial.consultation.vocabulary import ContributionKind, OutputForm
from tests.consultation.models import START


def check(scene: Scene) -> None:
    """Everything that holds."""
    for rule in (_course, _clock, _people, _rounds, _turns, _written, _parked, _before, _after):
        rule(scene)
    _questions(scene)


def _course(scene: Scene) -> None:
    state, model = scene.state, scene.model
    assert len(state.course) == len(state.phases)
    assert 0 <= state.current < len(state.course)
    places = range(len(state.course))
    assert all(c.phase == AFTERWARDS or c.phase in places for c in state.contributions)
    # Without its rounds, the course is the model's phases in their order.
    once = [s.phase for s in state.course if s.block < 0 or s.round == 1]
    assert once == list(range(len(model.phases)))


def _clock(scene: Scene) -> None:
    state, now = scene.state, scene.now
    assert all(phase.spent >= 0 and phase.allotted >= 0 for phase in state.phases)
    assert not (state.running and state.paused_since is not None)
    assert state.stage is Stage.LIVE or not state.running
    assert (state.started_at is None) == (state.stage is Stage.OPENED)
    assert (state.finished_at is None) == (state.stage is not Stage.FINISHED)
    assert state.agreed_end is None or state.agreed_end > START
    if state.started_at is not None:
        end = now if state.finished_at is None else state.finished_at
        passed = timing.total_elapsed(state, now) + timing.paused(state, now)
        assert passed == end - state.started_at
    assert sum(bool(phase.visits) for phase in state.phases) >= (state.stage is not Stage.OPENED)


def _people(scene: Scene) -> None:
    state, model = scene.state, scene.model
    known = {person.id for person in state.people}
    assert len(known) == len(state.people)
    assert set(state.casting) <= known
    for role in model.roles:
        assert len(holders(state.casting, role.id)) <= role.max
    for held in state.casting.values():
        assert held
        for role_id in held:
            others = [other for other in held if other != role_id]
            assert all(combinable(model, model.role(role_id), other) for other in others)


def _rounds(scene: Scene) -> None:
    state, model = scene.state, scene.model
    ever = {f"p{number}" for number in range(1, state.next_person)}
    runs = [(block, list(run)) for block, run in groupby(state.course, key=lambda s: s.block)]
    assert [block for block, _ in runs if block >= 0] == list(range(len(model.rounds)))
    for block, run in runs:
        if block < 0:
            assert all(station.round == 0 for station in run)
            continue
        rounds = model.rounds[block]
        first, last = model.phase_index(rounds.first), model.phase_index(rounds.last)
        held = [list(each) for _, each in groupby(run, key=lambda station: station.round)]
        assert len(held) <= rounds.at_most
        for number, each in enumerate(held, 1):
            assert {station.round for station in each} == {number}
            assert [station.phase for station in each] == list(range(first, last + 1))
        had = state.rotated.get(block, ())
        assert len(had) <= len(held)
        assert {who for who in had if who is not None} <= ever
    assert set(state.rotated) == set(state.rotating)
    assert set(state.rotated) <= {i for i, each in enumerate(model.rounds) if each.rotates}


def _turns(scene: Scene) -> None:
    known = {person.id for person in scene.state.people}
    for index, phase in enumerate(scene.state.phases):
        robin, counter = scene.phase_at(index).round_robin, scene.phase_at(index).counter
        assert set(phase.queue) <= known
        assert len(set(phase.queue)) == len(phase.queue)
        assert phase.laps <= (robin.laps if robin is not None else 0)
        assert phase.turns >= 0
        assert phase.passed == 0 or (robin is not None and robin.may_pass)
        assert phase.counted >= 0
        assert counter is not None or not phase.counted
        if counter is not None and counter.hard:
            assert phase.counted <= counter.limit


def _written(scene: Scene) -> None:
    state = scene.state
    numbers = [*(c.id for c in state.contributions), *(p.id for p in state.parked)]
    assert len(set(numbers)) == len(numbers)
    assert all(0 < number < state.next_contribution for number in numbers)
    assert all(each.text == each.text.strip() != "" for each in state.contributions)
    assert state.stage is Stage.FINISHED or not state.contributions_in(AFTERWARDS)
    for index, phase in enumerate(state.phases):
        model, here = scene.phase_at(index), state.contributions_in(index)
        if not model.protocol:
            assert not here
            assert not phase.notes
        own = [each for each in here if each.method_id is None]
        if model.output.form is not OutputForm.METHOD_CONTRIBUTIONS:
            assert all(each.kind in model.output.kinds for each in own)
            assert model.output.at_most is None or len(own) <= model.output.at_most
    assert state.method_id is None or state.method_id in scene.model.methods
    if state.loop is not None:
        assert state.stage is Stage.LIVE
        assert scene.phase.loop is not None
        assert scene.phase.loop.method == state.loop


def _parked(scene: Scene) -> None:
    assert all(0 <= each.due < len(scene.state.course) for each in scene.state.parked)


def _before(scene: Scene) -> None:
    state = scene.state
    topics = {c.id for c in state.contributions if c.kind is ContributionKind.TOPIC}
    known = {person.id for person in state.people}
    assert set(state.candidates) <= topics
    assert state.chosen_case is None or state.chosen_case in topics
    for each in state.candidates.values():
        assert 0 <= each.urgency <= 5
        assert each.votes >= 0
        assert each.person_id is None or each.person_id in known
    # Whoever left has voted, perhaps.
    most = state.votes_per_person * (state.next_person - 1)
    assert sum(each.votes for each in state.candidates.values()) <= most


def _after(scene: Scene) -> None:
    state = scene.state
    standing = {each.id for each in state.contributions}
    steps = {c.id for c in state.contributions if c.kind is ContributionKind.FIRST_STEP}
    assert set(state.adopted) <= standing
    assert len(set(state.adopted)) == len(state.adopted)
    assert set(state.step_dates) <= steps
    assert all(date >= state.date for date in state.step_dates.values())
    assert all(state.follow_ups.values())
    if state.feedback is not None:
        assert state.feedback.slips >= 3
        assert all(sum(each) <= state.feedback.slips for each in state.feedback.counts.values())


def _questions(scene: Scene) -> None:
    """Whatever a screen may ask of a moment has an answer."""
    state, now = scene.state, scene.now
    for role in scene.model.roles:
        scene.activity(role.id)
    for index in range(len(state.course)):
        scene.title_at(index, "de")
        assert timing.overrun(state, index, now) >= 0
    assert scene.turn is None or state.person(scene.turn) is not None
    assert scene.counted_left is None or scene.counted_left >= 0
    assert set(scene.parked_due) <= set(state.parked)
    question = scene.key_question
    assert question is None or question.kind is ContributionKind.KEY_QUESTION
    assert timing.to_come(state, now) >= max(0, timing.remaining(state, now))
    standing = pace(scene)
    assert (standing is None) == (state.stage is not Stage.LIVE)
    if standing is not None and standing.shorter is not None:
        assert standing.shorter * 1000 >= standing.late
    if scene.may_add_round:
        assert state.station.block >= 0
