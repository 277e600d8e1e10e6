"""A consultation model as content: roles and ordered phases, read from ``phases/<id>.toml``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from kollegial.consultation.figures import Span
from kollegial.consultation.method import Identifier, Year
from kollegial.consultation.vocabulary import (
    Activity,
    Certainty,
    ContributionKind,
    OutputForm,
    RoleKind,
)
from kollegial.words import Line, Lines, Strict, Text

Count = Annotated[int, Field(ge=0, le=99)]


class Role(Strict):
    """A role under the name its author gives it."""

    id: Identifier
    kind: RoleKind
    names: Text
    task: Text
    min: Count
    max: Count
    combines_with: tuple[Identifier, ...] = Field(
        default=(), description="roles the same person may hold beside this one"
    )
    takes_rest: bool = Field(
        default=False, description="everybody still without a role gets this one by lot"
    )

    @model_validator(mode="after")
    def _ordered(self) -> Role:
        if self.min > self.max:
            msg = "min ≤ max"
            raise ValueError(msg)
        return self


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
            msg = 'kinds, because form is "contributions"'
            raise ValueError(msg)
        if self.at_most is not None and self.at_most < self.at_least:
            msg = "at_least ≤ at_most"
            raise ValueError(msg)
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


class GroupSize(Strict):
    """For how many people a model is made."""

    min: Count
    max: Count
    certainty: Certainty
    source: Line

    @model_validator(mode="after")
    def _ordered(self) -> GroupSize:
        if self.min > self.max:
            msg = "min ≤ max"
            raise ValueError(msg)
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

    @model_validator(mode="after")
    def _consistent(self) -> ConsultationModel:
        _unique("role", (role.id for role in self.roles))
        _unique("phase", (phase.id for phase in self.phases))
        known = {role.id for role in self.roles}
        for role in self.roles:
            _known(f"roles.{role.id}.combines_with", role.combines_with, known)
        for phase in self.phases:
            _known(f"phases.{phase.id}.roles", phase.roles, known)
            if missing := known - set(phase.roles):
                msg = f"phases.{phase.id}.roles: an entry for {', '.join(sorted(missing))} too"
                raise ValueError(msg)
        forms = [phase.output.form for phase in self.phases]
        if OutputForm.METHOD_CONTRIBUTIONS in forms:
            run = forms.index(OutputForm.METHOD_CONTRIBUTIONS)
            if OutputForm.METHOD not in forms[:run]:
                msg = 'a phase with output.form = "method" before one that runs the method'
                raise ValueError(msg)
        if OutputForm.METHOD in forms and not self.methods:
            msg = "methods: at least one card, because a phase chooses a method"
            raise ValueError(msg)
        return self

    def role(self, role_id: str) -> Role:
        """The role called ``role_id``; KeyError if the model has none."""
        for role in self.roles:
            if role.id == role_id:
                return role
        raise KeyError(role_id)

    def phase_index(self, phase_id: str) -> int:
        """The position of a phase, from 0; KeyError if the model has none."""
        for index, phase in enumerate(self.phases):
            if phase.id == phase_id:
                return index
        raise KeyError(phase_id)


def _unique(what: str, ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for each in ids:
        if each in seen:
            msg = f"each {what} id once ({each} stands twice)"
            raise ValueError(msg)
        seen.add(each)


def _known(where: str, ids: Iterable[str], known: set[str]) -> None:
    if unknown := sorted(set(ids) - known):
        msg = f"{where}: only roles of this model ({', '.join(unknown)} is none)"
        raise ValueError(msg)
