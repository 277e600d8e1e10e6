"""Release (Freigabe): session and finished review become an anonymous protocol.

This is the only place that builds a ``ReleasedProtocol`` from a session. It
refuses while anything is undecided, while the review belongs to other text, and
while the second look says stop.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from kollegial.anonymise import Review
from kollegial.anonymise.second_look import second_look_of
from kollegial.consultation import timing
from kollegial.consultation.course import in_several
from kollegial.consultation.session import Session
from kollegial.consultation.state import AFTERWARDS, SessionState, Stage
from kollegial.consultation.vocabulary import OutputForm, RoleKind
from kollegial.marking import N_
from kollegial.protocol.fields import (
    GROUP,
    INVERTED,
    contribution_field,
    follow_up_field,
    notes_field,
    parked_field,
    text_fields,
)
from kollegial.protocol.released import (
    ReleasedContribution,
    ReleasedFeedback,
    ReleasedFollowUp,
    ReleasedModel,
    ReleasedPhase,
    ReleasedProtocol,
    ReviewLine,
    ReviewRecord,
)
from kollegial.refusal import Refused


def release(session: Session, review: Review, protocol_id: str) -> ReleasedProtocol:
    """The anonymous protocol of a finished session.

    Raises:
        Refused: if the session is not over, something is undecided, or the second look says stop.
    """
    state = session.state
    if state.stage is not Stage.FINISHED:
        raise Refused(N_("The session is not over yet."))
    if dict(review.fields) != text_fields(state):
        raise Refused(N_("The review belongs to an earlier text. Start it again."))
    if undecided := len(review.undecided):
        raise Refused(N_("{count} findings are still undecided."), count=undecided)
    if survivors := len(second_look_of(review).stops):
        raise Refused(
            N_("{count} places still show what was to go. They are marked in the review."),
            count=survivors,
        )
    texts = review.texts()
    return ReleasedProtocol(
        id=protocol_id,
        date=state.date,
        group=texts[GROUP],
        language=state.language,
        model=_model(session),
        people=len(state.people),
        roles=_roles(session),
        phases=tuple(_phase(session, index, texts) for index in range(len(state.phases))),
        paused=round(state.paused / 1000),
        inverted_question=texts.get(INVERTED, ""),
        afterwards=_contributions(state, AFTERWARDS, texts),
        parked=tuple(
            ReleasedContribution(kind=p.kind, text=texts[parked_field(p.id)]) for p in state.parked
        ),
        follow_ups=tuple(
            ReleasedFollowUp(protocol_id=earlier, text=texts[follow_up_field(earlier)])
            for earlier in state.follow_ups
        ),
        checklist=dict(state.checklist),
        confidentiality_agreed=state.confidentiality_agreed is True,
        feedback=_feedback(state),
        review=_record(review),
        placeholders=dict(review.placeholders()),
    )


def _record(review: Review) -> ReviewRecord:
    """Every decision, those that are alike counted together."""
    counts = review.counts()
    return ReviewRecord(
        accepted=counts.accepted,
        changed=counts.changed,
        rejected=counts.rejected,
        by_hand=counts.by_hand,
        sources=dict(counts.sources),
        decisions=tuple(
            ReviewLine(
                field=line.field,
                kind=line.kind.value,
                placeholder=line.placeholder,
                verdict=line.verdict.value,
                source=line.source,
                reason=line.reason,
                band=line.band.value,
                times=times,
            )
            for line, times in Counter(review.record()).items()
        ),
    )


def _model(session: Session) -> ReleasedModel:
    model = session.model
    return ReleasedModel(
        id=model.id,
        version=session.state.model_version,
        names=model.names,
        author=model.author,
        licence_note=model.licence_note,
    )


def _roles(session: Session) -> dict[RoleKind, int]:
    """How many held each kind of role; who held it stays on the desk."""
    kinds = {role.id: role.kind for role in session.model.roles}
    held = Counter(kinds[role] for roles in session.state.casting.values() for role in roles)
    return dict(held)


def _feedback(state: SessionState) -> ReleasedFeedback | None:
    if state.feedback is None:
        return None
    return ReleasedFeedback(slips=state.feedback.slips, counts=dict(state.feedback.counts))


def _contributions(
    state: SessionState, place: int, texts: Mapping[str, str]
) -> tuple[ReleasedContribution, ...]:
    return tuple(
        ReleasedContribution(
            kind=each.kind,
            text=texts[contribution_field(each.id)],
            adopted=each.id in state.adopted,
            until=state.step_dates.get(each.id),
            urgency=state.candidates[each.id].urgency if each.id in state.candidates else 0,
            votes=state.candidates[each.id].votes if each.id in state.candidates else 0,
            chosen=each.id == state.chosen_case,
            method_id=each.method_id,
        )
        for each in state.contributions_in(place)
    )


def _phase(session: Session, index: int, texts: Mapping[str, str]) -> ReleasedPhase:
    state = session.state
    scene = session.scene(state.finished_at or 0)
    phase, rounds = scene.phase_at(index), scene.rounds_at(index)
    runs_method = phase.output.form is OutputForm.METHOD_CONTRIBUTIONS
    method = session.methods[state.method_id] if runs_method and state.method_id else None
    elapsed = timing.elapsed(state, index, state.finished_at or 0)
    several = in_several(state.course, index)
    return ReleasedPhase(
        id=phase.id,
        names=phase.names,
        round=state.course[index].round,
        round_names=rounds.names if rounds is not None and several else None,
        is_break=phase.is_break,
        turns=state.phases[index].turns,
        counted=state.phases[index].counted,
        planned=state.phases[index].planned // 1000,
        actual=round(elapsed / 1000),
        method_id=method.id if method else None,
        method_names=method.names if method else None,
        contributions=_contributions(state, index, texts),
        notes=texts.get(notes_field(index), ""),
    )
