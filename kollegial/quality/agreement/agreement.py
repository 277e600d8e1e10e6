"""An agreement as it is kept: its id and its whole history."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from pydantic import Field, model_validator

from kollegial.marking import N_
from kollegial.quality.agreement import state
from kollegial.quality.agreement.state import Agreed
from kollegial.quality.agreement.terms import Terms
from kollegial.quality.changes.agreement import AgreementEntry
from kollegial.quality.history import unbroken
from kollegial.quality.wording import Id
from kollegial.refusal import Refused
from kollegial.words import Strict


class Agreement(Strict):
    """A dialogic agreement: versions are its history, and its state is the fold of it."""

    id: Id
    history: tuple[AgreementEntry, ...] = Field(min_length=1, repr=False)

    @model_validator(mode="after")
    def _lawful(self) -> Agreement:
        try:
            state.fold(self.id, self.history)
        except Refused as refusal:
            raise ValueError(refusal.message) from None
        return self

    @cached_property
    def state(self) -> Agreed:
        """What it is now."""
        return state.fold(self.id, self.history)

    @property
    def terms(self) -> Terms:
        """What was agreed, as it is worded now."""
        return self.state.terms

    @property
    def seq(self) -> int:
        """Of the last entry of its history."""
        return self.history[-1].seq

    def after(self, entries: Sequence[AgreementEntry]) -> Agreement:
        """It after several entries, all or none; ``Refused`` says why not. Undo is one of them."""
        if not entries:
            raise Refused(N_("Nothing is changed."))
        unbroken(entries, after=self.seq)
        history = (*self.history, *entries)
        state.fold(self.id, history)
        return Agreement(id=self.id, history=history)

    def goes_on_from(self, kept: Agreement) -> bool:
        """Whether it is ``kept`` and perhaps more: nobody else has written in between."""
        return self.id == kept.id and self.history[: len(kept.history)] == kept.history


def hold(agreement_id: str, entry: AgreementEntry) -> Agreement:
    """A new agreement; ``Refused`` says what does not hold together."""
    state.begin(agreement_id, entry)
    return Agreement(id=agreement_id, history=(entry,))
