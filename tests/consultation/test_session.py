"""Properties of the engine: whatever is asked in whatever order, the session stays sound."""

from __future__ import annotations

import itertools
from random import Random
from typing import get_args

import pytest
from hypothesis import given, settings

from kollegial.consultation import commands as cmd
from kollegial.consultation.events import Event, Opened, from_json, to_json
from kollegial.consultation.session import Entry, Session
from kollegial.consultation.state import SessionState
from kollegial.consultation.telling import history
from kollegial.refusal import Refused
from tests.consultation.models import METHODS, START, fresh
from tests.consultation.play import Player
from tests.consultation.scripts import MAKERS, Script, any_command, script, scripts
from tests.consultation.soundness import check


def look(player: Player) -> None:
    """The session as it stands, at the present moment of its timeline."""
    check(player.session.scene(max(player.now, player.session.last_at)))


def test_scripts_know_every_command() -> None:
    assert set(MAKERS) == set(get_args(cmd.Command))


@pytest.mark.slow
def test_far_scripts_leave_a_valid_state_and_reach_every_event() -> None:
    found: set[type] = set()
    for seed in range(250):
        player = script(Random(seed), 80).play(look)
        found |= {type(entry.event) for entry in player.log}
    assert found == set(get_args(get_args(Event)[0])) - {Opened}


@given(scripts)
@settings(max_examples=250)
def test_any_script_leaves_a_valid_state(script: Script) -> None:
    player = script.play(look)
    assert len(history(player.session)) == len(player.session.past)


@given(scripts)
def test_the_fold_is_deterministic_and_survives_the_disk(script: Script) -> None:
    player = script.play()
    opening = Entry(1, 1, START, opened(fresh(model=script.model).state))
    stored = [
        Entry(e.seq, e.step, e.at, from_json(to_json(e.event))) for e in [opening, *player.log]
    ]
    replayed = Session.replay(script.model, METHODS, stored)
    assert replayed.state == player.state
    assert (replayed.seq, replayed.can_undo, replayed.can_redo) == (
        player.session.seq,
        player.session.can_undo,
        player.session.can_redo,
    )


@given(scripts, any_command)
@settings(max_examples=200)
def test_undo_after_do_is_identity_and_redo_brings_it_back(
    script: Script, command: cmd.Command
) -> None:
    player = script.play()
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
def test_the_log_has_no_gaps_and_time_never_runs_back(script: Script) -> None:
    log = script.play().log
    assert [entry.seq for entry in log] == list(range(2, len(log) + 2))
    assert all(a.at <= b.at for a, b in itertools.pairwise(log))


@given(scripts)
def test_undoing_everything_leads_back_to_the_opening(script: Script) -> None:
    player = script.play()
    while player.session.can_undo:
        player.do(cmd.Undo())
    assert player.state == fresh(model=script.model).state


def opened(state: SessionState) -> Opened:
    """The event that leads to the state of a session just opened."""
    return Opened(
        group=state.group,
        date=state.date,
        language=state.language,
        model_id=state.model_id,
        model_version=state.model_version,
        people=state.people,
        plan=tuple(phase.planned // 1000 for phase in state.phases),
        course=state.course,
        meeting=state.meeting,
        one_clock=state.one_clock,
    )
