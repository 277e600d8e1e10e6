"""Properties of the engine: whatever is asked in whatever order, the session stays sound."""

from __future__ import annotations

import contextlib
import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from kollegial.consultation import commands as cmd
from kollegial.consultation import timing
from kollegial.consultation.casting import combinable, holders
from kollegial.consultation.events import Opened, from_json, to_json
from kollegial.consultation.refusal import Refused
from kollegial.consultation.session import Entry, Session
from kollegial.consultation.state import SessionState, Stage
from kollegial.consultation.vocabulary import ContributionKind
from tests.consultation.models import METHODS, MODEL, START, fresh
from tests.consultation.play import Player

people = st.integers(1, 8).map(lambda n: f"p{n}")
roles = st.sampled_from([role.id for role in MODEL.roles])
words = st.text(max_size=30)
ids = st.integers(0, 12)

commands = st.one_of(
    st.builds(cmd.AddPerson, words),
    st.builds(cmd.RenamePerson, people, words),
    st.builds(cmd.RemovePerson, people),
    st.builds(cmd.AssignRole, people, roles),
    st.builds(cmd.ReleaseRole, people, roles),
    st.builds(cmd.DrawRoles, st.integers(0, 99)),
    st.builds(cmd.SwapRoles, people, people),
    st.builds(cmd.NoteNames, st.lists(words, max_size=3).map(tuple)),
    st.builds(cmd.SetBudget, st.integers(0, 90)),
    st.just(cmd.StartClock()),
    st.just(cmd.PauseClock()),
    st.builds(cmd.SkipGap, st.integers(START, START + 7_200_000)),
    st.builds(cmd.Extend, st.integers(-600, 600)),
    st.just(cmd.Advance()),
    st.just(cmd.Advance()),
    st.builds(cmd.GoBack, st.integers(-1, 6)),
    st.builds(cmd.Contribute, words, st.none() | st.sampled_from(ContributionKind)),
    st.builds(cmd.EditContribution, ids, words),
    st.builds(cmd.StrikeContribution, ids),
    st.builds(cmd.MoveContribution, ids, st.integers(-2, 9)),
    st.builds(cmd.AdoptContribution, ids),
    st.builds(cmd.WriteNotes, st.integers(-1, 6), words),
    st.builds(cmd.ChooseMethod, st.sampled_from([*METHODS, "none"])),
    st.just(cmd.EnterLoop()),
    st.just(cmd.LeaveLoop()),
    st.just(cmd.Finish()),
    st.just(cmd.Undo()),
    st.just(cmd.Undo()),
    st.just(cmd.Redo()),
)
scripts = st.lists(st.tuples(st.integers(-5, 400), commands), max_size=40)


def perform(script: list[tuple[int, cmd.Command]]) -> Player:
    """Play a script; what is refused changes nothing. The clock may even run backwards."""
    player = Player(fresh())
    # A complete casting and a running clock first, so that scripts get far.
    player.do(cmd.DrawRoles(1), cmd.StartClock())
    for seconds, command in script:
        player.wait(seconds)
        before = player.session
        with contextlib.suppress(Refused):
            player.do(command)
            continue
        assert player.session is before
    return player


def check(state: SessionState, now: int) -> None:
    """What holds in every state."""
    assert len(state.phases) == len(MODEL.phases)
    assert 0 <= state.current < len(state.phases)
    assert all(phase.spent >= 0 and phase.allotted >= 0 for phase in state.phases)
    assert not (state.running and state.paused_since is not None)
    assert (state.stage is Stage.LIVE) or not state.running
    assert timing.total_planned(state) == sum(phase.allotted for phase in state.phases)
    assert timing.total_elapsed(state, now) == sum(
        timing.elapsed(state, i, now) for i in range(len(state.phases))
    )
    known = {person.id for person in state.people}
    assert len(known) == len(state.people)
    assert set(state.casting) <= known
    for role in MODEL.roles:
        assert len(holders(state.casting, role.id)) <= role.max
    for held in state.casting.values():
        for role_id in held:
            others = [o for o in held if o != role_id]
            assert all(combinable(MODEL, MODEL.role(role_id), other) for other in others)
    numbers = [c.id for c in state.contributions]
    assert len(set(numbers)) == len(numbers)
    assert all(c.phase < len(state.phases) and c.text.strip() for c in state.contributions)
    questions = [c for c in state.contributions_in(2) if c.method_id is None]
    assert len(questions) <= 1
    assert state.method_id is None or state.method_id in MODEL.methods


@given(scripts)
@settings(max_examples=300)
def test_any_script_leaves_a_valid_state(script: list[tuple[int, cmd.Command]]) -> None:
    player = perform(script)
    check(player.state, max(player.now, player.session.last_at))


@given(scripts)
def test_time_adds_up(script: list[tuple[int, cmd.Command]]) -> None:
    player = perform(script)
    state, now = player.state, max(player.now, player.session.last_at)
    if state.started_at is None:
        return
    end = state.finished_at or now
    assert timing.total_elapsed(state, now) + timing.paused(state, now) == end - state.started_at


@given(scripts)
def test_the_fold_is_deterministic_and_survives_the_disk(
    script: list[tuple[int, cmd.Command]],
) -> None:
    player = perform(script)
    start = fresh()
    opening = Entry(1, 1, START, _opened(start))
    stored = [
        Entry(e.seq, e.step, e.at, from_json(to_json(e.event))) for e in [opening, *player.log]
    ]
    replayed = Session.replay(MODEL, METHODS, stored)
    assert replayed.state == player.state
    assert (replayed.seq, replayed.can_undo, replayed.can_redo) == (
        player.session.seq,
        player.session.can_undo,
        player.session.can_redo,
    )


@given(scripts, commands)
def test_undo_after_do_is_identity_and_redo_brings_it_back(
    script: list[tuple[int, cmd.Command]], command: cmd.Command
) -> None:
    player = perform(script)
    if isinstance(command, cmd.Undo | cmd.Redo):
        return
    before, count = player.state, len(player.log)
    try:
        player.do(command)
    except Refused:
        return
    if len(player.log) == count:
        return
    after = player.state
    assert player.do(cmd.Undo()).state == before
    assert player.do(cmd.Redo()).state == after


@given(scripts)
def test_the_log_has_no_gaps_and_time_never_runs_back(
    script: list[tuple[int, cmd.Command]],
) -> None:
    log = perform(script).log
    assert [entry.seq for entry in log] == list(range(2, len(log) + 2))
    assert all(a.at <= b.at for a, b in itertools.pairwise(log))


@given(scripts)
def test_undoing_everything_leads_back_to_the_opening(
    script: list[tuple[int, cmd.Command]],
) -> None:
    player = perform(script)
    while player.session.can_undo:
        player.do(cmd.Undo())
    assert player.state == fresh().state


def _opened(session: Session) -> Opened:
    state = session.state
    return Opened(
        group=state.group,
        date=state.date,
        language=state.language,
        model_id=state.model_id,
        model_version=state.model_version,
        people=state.people,
        plan=tuple(phase.planned // 1000 for phase in state.phases),
    )
