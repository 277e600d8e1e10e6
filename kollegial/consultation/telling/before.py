"""What comes before the case."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from kollegial.consultation import events as ev
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.telling.written import text_of
from kollegial.marking import N_
from kollegial.told import Told, say


def rated(scene: Scene, event: ev.CandidateRated) -> Told:
    """How urgent."""
    text = text_of(scene, event.id)
    if not event.urgency:
        return say(N_("Urgency taken back: {text}"), text=text)
    return say(N_("Urgency {urgency}: {text}"), urgency=event.urgency, text=text)


def voted(scene: Scene, event: ev.CandidateVoted) -> Told:
    """How many votes by now."""
    return say(N_("Votes, {votes}: {text}"), votes=event.votes, text=text_of(scene, event.id))


def offered(scene: Scene, event: ev.CandidateOffered) -> Told:
    """Whose case it is."""
    person = scene.state.person(event.person_id) if event.person_id is not None else None
    text = text_of(scene, event.id)
    if person is None:
        return say(N_("Nobody's case for now: {text}"), text=text)
    return say(N_("{name} offers: {text}"), name=person.name, text=text)


def votes_set(_scene: Scene, event: ev.VotesPerPersonSet) -> Told:
    """How many votes everybody has."""
    return say(N_("Votes for each person: {votes}"), votes=event.votes)


def chosen(scene: Scene, event: ev.CaseChosen) -> Told:
    """The case the group takes."""
    return say(N_("The case is: {text}"), text=text_of(scene, event.id))


def checked(_scene: Scene, event: ev.Checked) -> Told:
    """An answer of the checklist."""
    if event.answer is None:
        return say(N_("An answer of the checklist was taken back."))
    if event.answer:
        return say(N_("A question of the checklist was answered with yes."))
    return say(N_("A question of the checklist was answered with no."))


def confidentiality(_scene: Scene, event: ev.ConfidentialityAgreed) -> Told:
    """Agreed, or not after all."""
    if event.agreed:
        return say(N_("Confidentiality was agreed."))
    return say(N_("Confidentiality is not agreed."))


def memory(_scene: Scene, event: ev.MemoryAgreed) -> Told:
    """Whether names and roles may stay."""
    if event.agreed:
        return say(N_("Names and roles stay for the next meeting."))
    return say(N_("Names and roles do not stay for the next meeting."))


def followed_up(_scene: Scene, event: ev.FollowedUp) -> Told:
    """What became of an earlier case."""
    if not event.text:
        return say(N_("What became of an earlier case was taken back."))
    return say(N_("What became of an earlier case: {text}"), text=event.text)


TELLERS: Final[Mapping[type, Any]] = {
    ev.CandidateRated: rated,
    ev.CandidateVoted: voted,
    ev.CandidateOffered: offered,
    ev.VotesPerPersonSet: votes_set,
    ev.CaseChosen: chosen,
    ev.Checked: checked,
    ev.ConfidentialityAgreed: confidentiality,
    ev.MemoryAgreed: memory,
    ev.FollowedUp: followed_up,
}
