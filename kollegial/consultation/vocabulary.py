"""The fixed words of the field that models and screens share.

A model names its roles and outputs as its author does; underneath it points to
one of these kinds, so that no screen needs to know any one model.
"""

from __future__ import annotations

from enum import StrEnum


class RoleKind(StrEnum):
    """What a role is, whatever a model calls it."""

    CASE_GIVER = "case_giver"
    MODERATOR = "moderator"
    CONSULTANT = "consultant"
    SCRIBE = "scribe"
    TIMEKEEPER = "timekeeper"
    PROCESS_OBSERVER = "process_observer"
    RULE_GUARDIAN = "rule_guardian"
    HOST = "host"


class Activity(StrEnum):
    """What a role does in a phase."""

    SPEAKS = "speaks"
    LISTENS = "listens"
    SILENT = "is silent"
    WRITES = "writes"
    TURNED = "turned away"
    RESTS = "rests"


class Certainty(StrEnum):
    """Who stands behind a number."""

    AUTHOR = "author"
    THIRD_PARTY = "third party"
    PROPOSAL = "proposal"


class ContributionKind(StrEnum):
    """What a contribution is. It belongs to the group, never to a named colleague."""

    TOPIC = "topic"
    FACT = "fact"
    QUESTION = "question"
    KEY_QUESTION = "key_question"
    HYPOTHESIS = "hypothesis"
    RESONANCE = "resonance"
    IDEA = "idea"
    ADVICE = "advice"
    WORDING = "wording"
    EXPERIENCE = "experience"
    VOICE = "voice"
    CONCERN = "concern"
    REFRAMING = "reframing"
    HEADLINE = "headline"
    COMMENT = "comment"
    SURPRISE = "surprise"
    SUCCESS = "success"
    FIRST_STEP = "first_step"
    TAKE_AWAY = "take_away"
    FEEDBACK = "feedback"
    INSIGHT = "insight"
    INVERTED = "inverted"
    WARNING = "warning"
    AGREEMENT = "agreement"
    PROCESS = "process"


class OutputForm(StrEnum):
    """What a phase produces, and so which field the live screen offers."""

    ROLES = "roles"
    CONTRIBUTIONS = "contributions"
    METHOD = "method"
    METHOD_CONTRIBUTIONS = "method contributions"
    NOTHING = "nothing"


class AfterPart(StrEnum):
    """What a model asks for once the consultation is over."""

    ADOPTED = "adopted"
    FIRST_STEP = "first_step"
    PROCESS = "process"
    INSIGHT = "insight"
    FEEDBACK = "feedback"
