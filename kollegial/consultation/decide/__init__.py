"""Commands against model and state: each answer is a tuple of events, or a refusal with its reason.

One file a subject; ``decide`` looks the command's type up.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from kollegial.consultation import commands as cmd
from kollegial.consultation.decide import clock, contributions, methods, people
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.events import Event
from kollegial.consultation.refusal import Refused
from kollegial.consultation.state import Stage
from kollegial.marking import N_

Decider = Callable[[Scene, Any], tuple[Event, ...]]

DECIDERS: Mapping[type, Decider] = MappingProxyType(
    {
        cmd.AddPerson: people.add,
        cmd.RenamePerson: people.rename,
        cmd.RemovePerson: people.remove,
        cmd.AssignRole: people.assign,
        cmd.ReleaseRole: people.release,
        cmd.DrawRoles: people.draw,
        cmd.SwapRoles: people.swap,
        cmd.NoteNames: people.note_names,
        cmd.SetBudget: clock.set_budget,
        cmd.StartClock: clock.start,
        cmd.PauseClock: clock.pause,
        cmd.SkipGap: clock.skip_gap,
        cmd.Extend: clock.extend,
        cmd.Advance: clock.advance,
        cmd.GoBack: clock.go_back,
        cmd.Finish: clock.finish,
        cmd.Contribute: contributions.contribute,
        cmd.EditContribution: contributions.edit,
        cmd.StrikeContribution: contributions.strike,
        cmd.MoveContribution: contributions.move,
        cmd.AdoptContribution: contributions.adopt,
        cmd.WriteNotes: contributions.write_notes,
        cmd.ChooseMethod: methods.choose,
        cmd.EnterLoop: methods.enter_loop,
        cmd.LeaveLoop: methods.leave_loop,
    }
)


def decide(scene: Scene, command: cmd.Command) -> tuple[Event, ...]:
    """What happens when ``command`` is given in ``scene``. Nothing, if nothing would change.

    Raises:
        Refused: if model or state do not allow it.
    """
    if scene.state.stage is Stage.FINISHED:
        raise Refused(N_("The session is over. Undo brings it back."))
    return DECIDERS[type(command)](scene, command)
