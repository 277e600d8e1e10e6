"""What a model has and has not: what one would compare before choosing one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kollegial.consultation.forms import Counter, Rounds
from kollegial.consultation.model import ConsultationModel, Phase
from kollegial.consultation.vocabulary import (
    Activity,
    Certainty,
    ContributionKind,
    OutputForm,
    RoleKind,
)
from kollegial.consultation.walk import walk

ASSOCIATIONS: Final = frozenset(
    {
        ContributionKind.HYPOTHESIS,
        ContributionKind.RESONANCE,
        ContributionKind.IDEA,
        ContributionKind.ADVICE,
        ContributionKind.WORDING,
        ContributionKind.EXPERIENCE,
        ContributionKind.VOICE,
        ContributionKind.CONCERN,
        ContributionKind.REFRAMING,
        ContributionKind.HEADLINE,
        ContributionKind.COMMENT,
        ContributionKind.SURPRISE,
        ContributionKind.SUCCESS,
        ContributionKind.INVERTED,
        ContributionKind.WARNING,
    }
)
"""Kinds of contribution in which the group answers the case."""


class Moderation(StrEnum):
    """Whether somebody moderates, and whether that person advises too."""

    NONE = "none"
    OPTIONAL = "optional"
    LEADS = "leads"
    ADVISES = "advises"


class Question(StrEnum):
    """Where the key question stands: before the group answers the case, or after."""

    BEFORE = "before"
    AFTER = "after"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Features:
    """One model at a glance; ``minutes`` are shortest, usual, longest."""

    phases: int
    minutes: tuple[float, float, float]
    people: tuple[int, int]
    moderation: Moderation
    case_choice: bool
    question: Question
    methods: int
    rounds: tuple[Rounds, ...]
    round_robins: int
    counters: tuple[Counter, ...]
    breaks: int
    loops: int
    back_turned: int
    without_protocol: int
    interrupt: bool
    one_clock: bool
    indispensable: int
    protected: int
    certainties: Mapping[Certainty, int]


def features_of(model: ConsultationModel) -> Features:
    """The features of a model."""
    phases, span, size = model.phases, model.duration, model.group_size
    return Features(
        phases=len(phases),
        minutes=(span.min.value, span.default.value, span.max.value),
        people=(size.min, size.max),
        moderation=_moderation(model),
        case_choice=any(_chooses_case(phase) for phase in phases),
        question=_question(phases),
        methods=len(model.methods),
        rounds=model.rounds,
        round_robins=sum(phase.round_robin is not None for phase in phases),
        counters=tuple(phase.counter for phase in phases if phase.counter is not None),
        breaks=sum(phase.is_break for phase in phases),
        loops=sum(phase.loop is not None for phase in phases),
        back_turned=sum(Activity.TURNED in phase.roles.values() for phase in phases),
        without_protocol=sum(not phase.protocol and not phase.is_break for phase in phases),
        interrupt=model.interrupt is not None,
        one_clock=model.one_clock,
        indispensable=sum(phase.indispensable for phase in phases),
        protected=sum(phase.protected for phase in phases),
        certainties=_certainties(model),
    )


def _moderation(model: ConsultationModel) -> Moderation:
    moderator = model.role_of(RoleKind.MODERATOR)
    if moderator is None:
        return Moderation.NONE
    if moderator.min == 0:
        return Moderation.OPTIONAL
    return Moderation.ADVISES if moderator.advises else Moderation.LEADS


def _chooses_case(phase: Phase) -> bool:
    return phase.output.form is OutputForm.ROLES and ContributionKind.TOPIC in phase.output.kinds


def _question(phases: tuple[Phase, ...]) -> Question:
    asked = [
        i for i, each in enumerate(phases) if ContributionKind.KEY_QUESTION in each.output.kinds
    ]
    answered = [i for i, each in enumerate(phases) if _answers(each)]
    if not asked:
        return Question.NONE
    return Question.BEFORE if not answered or asked[0] <= answered[0] else Question.AFTER


def _answers(phase: Phase) -> bool:
    runs_method = phase.output.form is OutputForm.METHOD_CONTRIBUTIONS
    return runs_method or not ASSOCIATIONS.isdisjoint(phase.output.kinds)


def _certainties(model: ConsultationModel) -> dict[Certainty, int]:
    counted = dict.fromkeys(Certainty, 0)
    for _path, node in walk(model):
        if isinstance(node, Certainty):
            counted[node] += 1
    return counted
