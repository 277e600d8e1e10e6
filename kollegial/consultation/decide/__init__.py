"""Commands against model and state: each answer is a tuple of events, or a refusal with its reason.

One file a subject; ``decide`` looks the command's type up.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from kollegial.consultation import commands as cmd
from kollegial.consultation.decide import (
    after,
    before,
    clock,
    contributions,
    course,
    methods,
    parking,
    people,
    rounds,
    turns,
)
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.events import Event
from kollegial.consultation.state import Stage
from kollegial.marking import N_
from kollegial.refusal import Refused

Decider = Callable[[Scene, Any], tuple[Event, ...]]

DECIDERS: Mapping[type, Decider] = MappingProxyType(
    {
        cmd.AddPerson: people.add,
        cmd.RenamePerson: people.rename,
        cmd.RemovePerson: people.remove,
        cmd.AssignRole: people.assign,
        cmd.ReleaseRole: people.release,
        cmd.DrawRoles: people.draw,
        cmd.ProposeRoles: people.propose,
        cmd.SwapRoles: people.swap,
        cmd.HandOverModeration: people.hand_over,
        cmd.NoteNames: people.note_names,
        cmd.SetBudget: clock.set_budget,
        cmd.StartClock: clock.start,
        cmd.PauseClock: clock.pause,
        cmd.SkipGap: clock.skip_gap,
        cmd.Extend: clock.extend,
        cmd.TakeBreak: clock.take_break,
        cmd.EmergencyStop: clock.stop,
        cmd.AgreeEnd: clock.agree_end,
        cmd.CatchUp: clock.catch_up,
        cmd.Advance: course.advance,
        cmd.GoBack: course.go_back,
        cmd.AddRound: rounds.add_round,
        cmd.SkipRounds: rounds.skip_rounds,
        cmd.Finish: course.finish,
        cmd.TakeTurn: turns.take,
        cmd.PassTurn: turns.pass_on,
        cmd.Count: turns.count,
        cmd.RateCandidate: before.rate,
        cmd.VoteCandidate: before.vote,
        cmd.SetVotesPerPerson: before.set_votes,
        cmd.OfferCandidate: before.offer,
        cmd.ChooseCase: before.choose,
        cmd.Answer: before.answer,
        cmd.AgreeConfidentiality: before.agree_confidentiality,
        cmd.AgreeMemory: before.agree_memory,
        cmd.FollowUp: before.follow_up,
        cmd.Contribute: contributions.contribute,
        cmd.ContributeLines: contributions.contribute_lines,
        cmd.EditContribution: contributions.edit,
        cmd.StrikeContribution: contributions.strike,
        cmd.MoveContribution: contributions.move,
        cmd.AdoptContribution: contributions.adopt,
        cmd.WriteNotes: contributions.write_notes,
        cmd.ChooseMethod: methods.choose,
        cmd.EnterLoop: methods.enter_loop,
        cmd.LeaveLoop: methods.leave_loop,
        cmd.InvertKeyQuestion: methods.invert,
        cmd.TurnBack: methods.turn_back,
        cmd.Park: parking.park,
        cmd.TakeUpParked: parking.take_up,
        cmd.DropParked: parking.drop,
        cmd.AdoptIdea: after.adopt_idea,
        cmd.DateStep: after.date_step,
        cmd.GatherFeedback: after.gather_feedback,
    }
)

AFTERWARDS_TOO: Final = frozenset(
    {
        cmd.Contribute,
        cmd.ContributeLines,
        cmd.EditContribution,
        cmd.StrikeContribution,
        cmd.MoveContribution,
        cmd.TakeUpParked,
        cmd.DropParked,
        cmd.AdoptIdea,
        cmd.DateStep,
        cmd.GatherFeedback,
        cmd.AgreeMemory,
        cmd.FollowUp,
        cmd.NoteNames,
    }
)
"""What can be asked of a session that is over, before its review."""


def decide(scene: Scene, command: cmd.Command) -> tuple[Event, ...]:
    """What happens when ``command`` is given in ``scene``. Nothing, if nothing would change.

    Raises:
        Refused: if model or state do not allow it.
    """
    if scene.state.stage is Stage.FINISHED and type(command) not in AFTERWARDS_TOO:
        raise Refused(N_("The session is over. Undo brings it back."))
    return DECIDERS[type(command)](scene, command)
