"""A consultation model as content: roles and ordered phases, read from ``phases/<id>.toml``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints, model_validator

from kollegial.consultation.figures import Span
from kollegial.consultation.forms import Counter, Interrupt, RoundRobin, Rounds
from kollegial.consultation.method import Identifier, Year
from kollegial.consultation.references import references
from kollegial.consultation.vocabulary import (
    Activity,
    AfterPart,
    Certainty,
    ContributionKind,
    OutputForm,
    RoleKind,
)
from kollegial.faults import Fault, broken
from kollegial.words import N_, Line, Lines, Strict, Text

Count = Annotated[int, Field(ge=0, le=99)]


class Role(Strict):
    """A role under the name its author gives it."""

    id: Identifier
    kind: RoleKind
    names: Text
    task: Text
    min: Count
    max: Count
    certainty: Certainty = Field(
        default=Certainty.PROPOSAL, description="of the two numbers: who stands behind them"
    )
    may_advise: bool | None = Field(
        default=None,
        description="whether this role gives advice too; unset: only consultants do",
    )
    combines_with: tuple[Identifier, ...] = Field(
        default=(), description="roles the same person may hold beside this one"
    )
    takes_rest: bool = Field(
        default=False, description="everybody still without a role gets this one by lot"
    )

    @model_validator(mode="after")
    def _ordered(self) -> Role:
        if self.min > self.max:
            raise broken(Fault((), N_("expected min ≤ max")))
        return self

    @property
    def advises(self) -> bool:
        """Whether this role gives advice."""
        return self.kind is RoleKind.CONSULTANT if self.may_advise is None else self.may_advise


class Output(Strict):
    """What a phase leaves behind."""

    form: OutputForm
    names: Text
    kinds: tuple[ContributionKind, ...] = Field(
        default=(), description="the kinds of contribution, the usual one first"
    )
    at_least: Count = 0
    at_most: Count | None = None

    @model_validator(mode="after")
    def _fits_form(self) -> Output:
        if self.form is OutputForm.CONTRIBUTIONS and not self.kinds:
            raise broken(Fault((), N_('expected kinds, because form is "contributions"')))
        if self.at_least and not self.kinds and self.form is not OutputForm.METHOD_CONTRIBUTIONS:
            raise broken(Fault((), N_("expected kinds, because at_least asks for some")))
        if self.at_most is not None and self.at_most < self.at_least:
            raise broken(Fault(("at_most",), N_("expected at_least ≤ at_most")))
        return self


class Loop(Strict):
    """A way out of a phase that is stuck: run a method, come back to the phase."""

    offer: Text
    method: Identifier


class Phase(Strict):
    """One phase of a model."""

    id: Identifier
    names: Text
    minutes: Span
    roles: dict[Identifier, Activity] = Field(
        min_length=1, description="what every role of the model does in this phase"
    )
    allowed: Lines
    not_allowed: Lines
    output: Output
    done_when: Text
    hints: Lines = Lines()
    loop: Loop | None = None
    round_robin: RoundRobin | None = None
    counter: Counter | None = None
    is_break: bool = Field(default=False, description="a rest between two phases")
    protocol: bool = Field(
        default=True, description="false: nothing is written down here, not even notes"
    )
    protected: bool = Field(
        default=False, description="its minutes are not taken when time runs short"
    )
    indispensable: bool = Field(
        default=False, description="the session does not end without this phase"
    )

    @model_validator(mode="after")
    def _consistent(self) -> Phase:
        faults = []
        if not self.protocol and self.output.form not in (OutputForm.NOTHING, OutputForm.ROLES):
            message = N_('expected "nothing" or "roles", because protocol is false')
            faults.append(Fault(("output", "form"), message))
        if not self.protocol and self.output.kinds:
            message = N_("expected no kinds, because protocol is false")
            faults.append(Fault(("output", "kinds"), message))
        if self.is_break:
            message = N_('expected "rests", because is_break is true')
            busy = [role for role, doing in self.roles.items() if doing is not Activity.RESTS]
            faults += [Fault(("roles", role), message) for role in busy]
        if faults:
            raise broken(*faults)
        return self


class GroupSize(Strict):
    """For how many people a model is made."""

    min: Count
    max: Count
    certainty: Certainty
    source: Line

    @model_validator(mode="after")
    def _ordered(self) -> GroupSize:
        if self.min > self.max:
            raise broken(Fault((), N_("expected min ≤ max")))
        return self


class ConsultationModel(Strict):
    """A consultation model: who takes part, which phases in which order, which methods."""

    format: Literal[1]
    id: Identifier
    version: Annotated[str, StringConstraints(pattern=r"^\d+(\.\d+)*$")]
    names: Text
    author: Line
    year: Year | None = None
    source: tuple[Line, ...] = Field(min_length=1)
    licence_note: Text
    summary: Text
    group_size: GroupSize
    duration: Span = Field(description="of one case, in minutes")
    roles: tuple[Role, ...] = Field(min_length=1)
    phases: tuple[Phase, ...] = Field(min_length=1)
    methods: tuple[Identifier, ...] = Field(
        default=(), description="method cards a method phase may choose from"
    )
    rounds: tuple[Rounds, ...] = Field(
        default=(), description="blocks of phases that are held several times"
    )
    interrupt: Interrupt | None = None
    one_clock: bool = Field(
        default=False,
        description="one clock for the whole case; the minutes of its phases are only a guide",
    )
    after: tuple[AfterPart, ...] = Field(
        default=tuple(AfterPart), description="what is asked for once the consultation is over"
    )

    @model_validator(mode="after")
    def _consistent(self) -> ConsultationModel:
        if faults := tuple(self.faults_in(self.model_dump())):
            raise broken(*faults)
        return self

    @classmethod
    def faults_in(cls, data: Any) -> Iterable[Fault]:
        """The ids that the model names and nobody has."""
        return references(data)

    def role(self, role_id: str) -> Role:
        """The role called ``role_id``; KeyError if the model has none."""
        for role in self.roles:
            if role.id == role_id:
                return role
        raise KeyError(role_id)

    def role_of(self, kind: RoleKind) -> Role | None:
        """The first role of a kind, or none."""
        return next((role for role in self.roles if role.kind is kind), None)

    def phase_index(self, phase_id: str) -> int:
        """The position of a phase, from 0; KeyError if the model has none."""
        for index, phase in enumerate(self.phases):
            if phase.id == phase_id:
                return index
        raise KeyError(phase_id)
