"""What people call the fixed words of the quality room: English message ids.

Pure tables. Whoever shows a label translates it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kollegial.marking import N_
from kollegial.quality.vocabulary import (
    Answer,
    Attained,
    Conclusion,
    Direction,
    Level,
    Origin,
    Status,
    Step,
)

STATUSES: Final[Mapping[Status, str]] = MappingProxyType(
    {
        Status.PROPOSED: N_("proposed"),
        Status.PLANNED: N_("planned"),
        Status.IN_PROGRESS: N_("in progress"),
        Status.IMPLEMENTED: N_("implemented"),
        Status.IN_CHECK: N_("in effectiveness check"),
        Status.EFFECTIVE: N_("effective"),
        Status.PARTLY: N_("partly effective"),
        Status.NOT_EFFECTIVE: N_("not effective"),
        Status.REWORK: N_("in rework"),
        Status.SUSPENDED: N_("suspended"),
        Status.DROPPED: N_("dropped"),
    }
)
"""Where a measure stands."""

ANSWERS: Final[Mapping[Answer, str]] = MappingProxyType(
    {
        Answer.NO_MEASURE: N_("no measure needed"),
        Answer.KEEP: N_("keep as it is"),
        Answer.EXPERIMENT: N_("experiment"),
        Answer.MEASURE: N_("quality measure"),
    }
)
"""What was decided about an insight."""

UNDECIDED: Final = N_("not decided yet")

ORIGINS: Final[Mapping[Origin, str]] = MappingProxyType(
    {
        Origin.SESSION: N_("consultation"),
        Origin.AUDIT: N_("audit"),
        Origin.COMPLAINT: N_("complaint"),
        Origin.SURVEY: N_("survey"),
        Origin.DIALOGUE: N_("dialogic agreement"),
        Origin.HOUSE: N_("another house"),
        Origin.OTHER: N_("other origin"),
    }
)
"""Where it comes from."""

CONCLUSIONS: Final[Mapping[Conclusion, str]] = MappingProxyType(
    {
        Conclusion.KEEP: N_("keep the method"),
        Conclusion.ADJUST: N_("adjust the method"),
        Conclusion.REWORD_GOAL: N_("reword the goal"),
        Conclusion.DROP: N_("drop it"),
    }
)
"""What an organisation concludes."""

LEVELS: Final[Mapping[Level, str]] = MappingProxyType(
    {
        Level.STRUCTURE: N_("structure quality"),
        Level.PROCESS: N_("process quality"),
        Level.OUTCOME: N_("outcome quality"),
        Level.CONCEPT: N_("concept quality"),
    }
)
"""Levels of quality after Donabedian."""

STEPS: Final[Mapping[Step, str]] = MappingProxyType(
    {
        Step.TAKES_PLACE: N_("it takes place as planned"),
        Step.REACHES: N_("it reaches those it is meant for"),
        Step.ACCEPTED: N_("they accept it"),
        Step.KNOWLEDGE: N_("they know more or can do more"),
        Step.BEHAVIOUR: N_("they act differently"),
        Step.LIFE_SITUATION: N_("their situation in life has changed"),
        Step.SOCIETY: N_("society has changed"),
    }
)
"""Steps of effect, in words of our own."""

DIRECTIONS: Final[Mapping[Direction, str]] = MappingProxyType(
    {Direction.UP: N_("shall rise"), Direction.DOWN: N_("shall fall")}
)
"""Which way an indicator is to move."""

ATTAINED: Final[Mapping[Attained, str]] = MappingProxyType(
    {
        Attained.YES: N_("attained"),
        Attained.PARTLY: N_("partly attained"),
        Attained.NO: N_("not attained"),
    }
)
"""How far a goal is attained, as people judged."""

FIELDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "title": N_("Title"),
        "team": N_("Team"),
        "description": N_("Description"),
        "goal": N_("Goal"),
        "contribution": N_("Contribution to success"),
        "resources": N_("Resources"),
        "criteria": N_("Criteria"),
        "indicator": N_("Indicator"),
        "anchor": N_("Sign in words"),
        "step": N_("Step of effect"),
        "level": N_("Level of quality"),
        "areas": N_("Quality areas"),
        "goal_id": N_("Strategic goal"),
        "responsible": N_("Responsible role"),
        "contributing": N_("Contributing roles"),
        "due": N_("Due date"),
        "measuring": N_("Measuring days"),
        "origin": N_("Origin"),
        "insights": N_("Insights"),
        "agreement": N_("Dialogic agreement"),
        "follows": N_("Goes on with"),
    }
)
"""The fields of a plan."""

TERMS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "occasion": N_("Occasion"),
        "held_on": N_("Day of the dialogue"),
        "team": N_("Team"),
        "areas": N_("Quality areas"),
        "facts": N_("Facts"),
        "positions": N_("Positions"),
        "ideas": N_("Ideas"),
        "lines": N_("Agreed"),
        "look_again": N_("Looking again"),
        "consent": N_("Consent"),
        "dissent": N_("Dissent"),
    }
)
"""The fields of an agreement."""
