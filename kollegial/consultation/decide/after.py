"""Decisions about what comes after the consultation."""

from __future__ import annotations

from kollegial.consultation import commands as cmd
from kollegial.consultation.decide.contributions import clean, standing
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.events import (
    Adopted,
    Contributed,
    Event,
    FeedbackGathered,
    StepDated,
)
from kollegial.consultation.state import AFTERWARDS, Stage
from kollegial.consultation.vocabulary import AfterPart, ContributionKind
from kollegial.marking import N_
from kollegial.refusal import Refused

FEWEST_SLIPS = 3
"""Below this many slips everybody could tell whose is which."""


def adopt_idea(scene: Scene, command: cmd.AdoptIdea) -> tuple[Event, ...]:
    """Taken along, or not after all."""
    standing(scene, command.id)
    if (command.id in scene.state.adopted) is command.adopted:
        return ()
    return (Adopted(id=command.id, adopted=command.adopted),)


def date_step(scene: Scene, command: cmd.DateStep) -> tuple[Event, ...]:
    """Until when a first step is to be done."""
    step = standing(scene, command.id)
    if step.kind is not ContributionKind.FIRST_STEP:
        raise Refused(N_("Only a first step has a date."))
    if command.date is not None and command.date < scene.state.date:
        raise Refused(N_("The date lies before the session."))
    if scene.state.step_dates.get(command.id) == command.date:
        return ()
    return (StepDated(id=command.id, date=command.date),)


def gather_feedback(scene: Scene, command: cmd.GatherFeedback) -> tuple[Event, ...]:
    """All slips at once, and only once; the open words stand apart from them.

    Twice the counts, and whoever was left out the first time would be the difference.
    """
    if AfterPart.FEEDBACK not in scene.model.after:
        raise Refused(N_("This model asks for no feedback."))
    if scene.state.stage is not Stage.FINISHED:
        raise Refused(N_("Feedback is gathered once the consultation is over."))
    if scene.state.feedback is not None:
        raise Refused(N_("The feedback has been gathered already. Undo takes it back."))
    if command.slips < FEWEST_SLIPS:
        raise Refused(
            N_("Feedback is kept from {count} slips on; with fewer, everybody could tell."),
            count=FEWEST_SLIPS,
        )
    for counts in command.counts.values():
        if min(counts) < 0 or sum(counts) > command.slips:
            raise Refused(N_("The feedback does not add up."))
    gathered = FeedbackGathered(slips=command.slips, counts=dict(command.counts))
    first = scene.state.next_contribution
    # In the order of the alphabet, which tells nothing about the order of the slips.
    remarks = sorted(clean(remark) for remark in command.remarks if remark.strip())
    contributed = (
        Contributed(id=first + index, phase=AFTERWARDS, kind=ContributionKind.FEEDBACK, text=text)
        for index, text in enumerate(remarks)
    )
    return (gathered, *contributed)
