"""What can be done in a running session just now, so that only that stands in the line of keys."""

from __future__ import annotations

from typing import Final

from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.session import Session
from kollegial.consultation.vocabulary import ContributionKind

CASTING: Final = frozenset({"draw_roles", "swap_roles", "add_person"})
"""What is done with the roles in sight."""
CASES: Final = frozenset({"urgency", "vote_up", "vote_down", "votes_each", "offer"})
"""What is done with one of the cases to choose from."""


def possible(action: str, session: Session, scene: Scene) -> bool | None:
    """False hides what makes no sense just now; None greys out what cannot be done just now."""
    match action:
        case "pass_turn":
            robin = scene.phase.round_robin
            return robin is not None and robin.may_pass
        case "switch_kind":
            return len(scene.kinds) > 1
        case "adopt":
            here = scene.state.contributions_in(scene.state.current)
            inverted = any(each.kind is ContributionKind.INVERTED for each in here)
            by_method = any(each.method_id is not None for each in here)
            return scene.chooses_case or inverted or by_method
        case "undo":
            return True if session.can_undo else None
        case "redo":
            return True if session.can_redo else None
        case _:
            return True
