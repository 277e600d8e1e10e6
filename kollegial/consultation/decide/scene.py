"""What a decision looks at: the model, the method cards, the state, and now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kollegial.consultation.method import Method
from kollegial.consultation.model import ConsultationModel, Phase
from kollegial.consultation.state import SessionState
from kollegial.consultation.vocabulary import ContributionKind, OutputForm


@dataclass(frozen=True, slots=True)
class Scene:
    """One moment of a session. ``now`` in ms on the session's timeline."""

    model: ConsultationModel
    methods: Mapping[str, Method]
    state: SessionState
    now: int

    @property
    def phase(self) -> Phase:
        """The current phase of the model."""
        return self.model.phases[self.state.current]

    @property
    def method(self) -> Method | None:
        """The method that runs now: the inserted one, or the chosen one in its phase."""
        if self.state.loop is not None:
            return self.methods[self.state.loop]
        if self.phase.output.form is OutputForm.METHOD_CONTRIBUTIONS:
            return self.chosen_method
        return None

    @property
    def chosen_method(self) -> Method | None:
        """The method the group decided on, whether or not it runs yet."""
        return self.methods[self.state.method_id] if self.state.method_id is not None else None

    @property
    def kinds(self) -> tuple[ContributionKind, ...]:
        """The kinds of contribution that are asked for now, the usual one first."""
        if self.method is not None:
            return (self.method.output,)
        return self.phase.output.kinds
