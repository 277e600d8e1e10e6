"""Dialogic agreements: held, worded anew, looked at again, and their lines as measures."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from kollegial.quality.agreement.agreement import Agreement, hold
from kollegial.quality.agreement.measures import plan_of
from kollegial.quality.agreement.terms import Terms
from kollegial.quality.changes import agreement as changes
from kollegial.quality.history import Entry, Undone, to_undo
from kollegial.store.errors import NotFound
from kollegial.words import N_

if TYPE_CHECKING:
    from kollegial.flow.quality.work import QualityWork
    from kollegial.quality.measure.plan import Plan
    from kollegial.quality.measure.state import Measure
    from kollegial.store.register import Register

_SHORTEST = 4


class AgreementWork:
    """The agreements' side of ``QualityWork``: the same role, register and clock."""

    def __init__(self, work: QualityWork) -> None:
        self._work = work
        self._register = work.register

    def hold(self, terms: Terms) -> Agreement:
        """Write down what a dialogue came to."""
        agreement = hold(uuid.uuid4().hex, self._entry(1, changes.Held(terms=terms)))
        return self._kept(agreement)

    def change(self, agreement_id: str, *more: changes.AgreementChange) -> Agreement:
        """``more`` in order, all or none; ``Refused`` says why not."""
        return self._kept(self._after(self._register.agreement(agreement_id), *more))

    def undo(self, agreement_id: str) -> Agreement:
        """Take the last change back; ``Refused`` if only the dialogue is left, or it binds."""
        agreement = self._register.agreement(agreement_id)
        to_undo(agreement.history)
        return self._kept(self._after(agreement, Undone()))

    def plan(self, agreement_id: str, line: int) -> Plan:
        """The measure that a line would be; its goal and criteria are still to be written."""
        return plan_of(self._register.agreement(agreement_id).state, line)

    def take_up(self, agreement_id: str, line: int, plan: Plan) -> Measure:
        """Propose the measure that a line becomes; the agreement is told of it in one step."""
        agreement = self._register.agreement(agreement_id)
        measure, write = self._work.proposal(plan)
        taken = self._after(agreement, changes.TakenUp(line=line, measure=measure.id))
        with self._register.writing() as batch:
            write(batch)
            batch.agreement(taken)
        return measure

    def _kept(self, agreement: Agreement) -> Agreement:
        with self._register.writing() as batch:
            batch.agreement(agreement)
        return agreement

    def _after(self, agreement: Agreement, *more: changes.AgreementChange) -> Agreement:
        return agreement.after(
            [self._entry(seq, each) for seq, each in enumerate(more, agreement.seq + 1)]
        )

    def _entry(self, seq: int, change: changes.AgreementChange) -> changes.AgreementEntry:
        return Entry[changes.AgreementChange](
            seq=seq, at=self._work.now(), role=self._work.role, change=change
        )


def resolve_agreement(register: Register, text: str) -> str:
    """The id of the agreement that begins with ``text`` (4 characters or more).

    Raises:
        NotFound: none does, or several.
    """
    wanted = text.strip().lower()
    if len(wanted) < _SHORTEST:
        raise NotFound(N_("An id, or its first 4 to 32 characters (0-9, a-f), is needed."))
    found = [each.id for each in register.agreements() if each.id.startswith(wanted)]
    if not found:
        raise NotFound(N_("There is no such agreement in the register."))
    if len(found) > 1:
        raise NotFound(N_("More than one id begins like this. Give more characters."))
    return found[0]
