"""Release (Freigabe): session and finished review become an anonymous protocol.

This is the only place that builds a ``ReleasedProtocol`` from a session. It
refuses while anything is undecided, while the review belongs to other text, and
while a name that was to go still stands somewhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from kollegial.anonymise import Review
from kollegial.anonymise.leaks import leaks
from kollegial.consultation import timing
from kollegial.consultation.refusal import Refused
from kollegial.consultation.session import Session
from kollegial.consultation.state import Stage
from kollegial.consultation.vocabulary import OutputForm, RoleKind
from kollegial.marking import N_
from kollegial.protocol.fields import GROUP, contribution_field, notes_field, text_fields
from kollegial.protocol.released import (
    ReleasedContribution,
    ReleasedModel,
    ReleasedPhase,
    ReleasedProtocol,
    ReviewRecord,
)


def release(session: Session, review: Review, protocol_id: str) -> ReleasedProtocol:
    """The anonymous protocol of a finished session.

    Raises:
        Refused: if the session is not over, something is undecided, or a name survived.
    """
    state = session.state
    if state.stage is not Stage.FINISHED:
        raise Refused(N_("The session is not over yet."))
    if dict(review.fields) != text_fields(state):
        raise Refused(N_("The review belongs to an earlier text. Start it again."))
    if undecided := len(review.undecided):
        raise Refused(N_("{count} findings are still undecided."), count=undecided)
    if survivors := len(leaks(review)):
        raise Refused(
            N_("{count} places still show what was to go. They are marked in the review."),
            count=survivors,
        )
    texts = review.texts()
    counts = review.counts()
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
        review=ReviewRecord(
            accepted=counts.accepted,
            changed=counts.changed,
            rejected=counts.rejected,
            by_hand=counts.by_hand,
            sources=dict(counts.sources),
        ),
        placeholders=dict(review.placeholders()),
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


def _phase(session: Session, index: int, texts: Mapping[str, str]) -> ReleasedPhase:
    state, phase = session.state, session.model.phases[index]
    runs_method = phase.output.form is OutputForm.METHOD_CONTRIBUTIONS
    method = session.methods[state.method_id] if runs_method and state.method_id else None
    elapsed = timing.elapsed(state, index, state.finished_at or 0)
    return ReleasedPhase(
        id=phase.id,
        names=phase.names,
        planned=state.phases[index].planned // 1000,
        actual=round(elapsed / 1000),
        method_id=method.id if method else None,
        method_names=method.names if method else None,
        contributions=tuple(
            ReleasedContribution(kind=c.kind, text=texts[contribution_field(c.id)])
            for c in state.contributions_in(index)
        ),
        notes=texts.get(notes_field(index), ""),
    )
