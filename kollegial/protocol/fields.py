"""Every piece of free text of a session, under a stable name, in reading order.

The review sees exactly these, and the release puts exactly these back: text that
is not listed here cannot leave the desk.
"""

from __future__ import annotations

from kollegial.consultation.state import AFTERWARDS, SessionState

GROUP = "group"
INVERTED = "inverted_question"


def contribution_field(contribution_id: int) -> str:
    """The field name of a contribution."""
    return f"contribution.{contribution_id}"


def notes_field(phase: int) -> str:
    """The field name of a phase's notes."""
    return f"notes.{phase}"


def parked_field(parked_id: int) -> str:
    """The field name of something that stayed parked."""
    return f"parked.{parked_id}"


def follow_up_field(protocol_id: str) -> str:
    """The field name of what became of an earlier case."""
    return f"follow_up.{protocol_id}"


def text_fields(state: SessionState) -> dict[str, str]:
    """Field name → text, without empty ones.

    The group, what became of earlier cases, then phase by phase, what came afterwards,
    and what stayed parked.
    """
    fields = {GROUP: state.group}
    for protocol_id, text in state.follow_ups.items():
        fields[follow_up_field(protocol_id)] = text
    for index, phase in enumerate(state.phases):
        for contribution in state.contributions_in(index):
            fields[contribution_field(contribution.id)] = contribution.text
        if phase.notes.strip():
            fields[notes_field(index)] = phase.notes.strip()
    if state.inverted_question is not None:
        fields[INVERTED] = state.inverted_question
    for contribution in state.contributions_in(AFTERWARDS):
        fields[contribution_field(contribution.id)] = contribution.text
    for parked in state.parked:
        fields[parked_field(parked.id)] = parked.text
    return fields


def glossary(state: SessionState) -> tuple[str, ...]:
    """The names the group entered: who takes part, and who appears in the case."""
    return (*(person.name for person in state.people), *state.names_in_case)
