"""Every piece of free text of a session, under a stable name, in reading order.

The review sees exactly these, and the release puts exactly these back: text that
is not listed here cannot leave the desk.
"""

from __future__ import annotations

from kollegial.consultation.state import SessionState

GROUP = "group"


def contribution_field(contribution_id: int) -> str:
    """The field name of a contribution."""
    return f"contribution.{contribution_id}"


def notes_field(phase: int) -> str:
    """The field name of a phase's notes."""
    return f"notes.{phase}"


def text_fields(state: SessionState) -> dict[str, str]:
    """Field name → text, without empty ones: the group, then phase by phase."""
    fields = {GROUP: state.group}
    for index, phase in enumerate(state.phases):
        for contribution in state.contributions_in(index):
            fields[contribution_field(contribution.id)] = contribution.text
        if phase.notes.strip():
            fields[notes_field(index)] = phase.notes.strip()
    return fields


def glossary(state: SessionState) -> tuple[str, ...]:
    """The names the group entered: who takes part, and who appears in the case."""
    return (*(person.name for person in state.people), *state.names_in_case)
