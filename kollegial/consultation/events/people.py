"""Events about who is here and who has which role."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from pydantic import Field

from kollegial.consultation.course import Station
from kollegial.consultation.events.base import Happened, Person
from kollegial.consultation.votes import VOTES, Votes
from kollegial.words import Language


class Opened(Happened):
    """The session exists: who, by which model, with which plan (seconds per phase)."""

    type: Literal["opened"] = "opened"
    group: str = Field(repr=False)
    date: dt.date
    language: Language
    model_id: str
    model_version: str
    people: tuple[Person, ...]
    plan: tuple[int, ...]
    course: tuple[Station, ...] = Field(
        default=(), description="the phases in order, rounds written out; empty: each one once"
    )
    votes_per_person: Votes = VOTES
    meeting: str = Field(default="", description="joins the sessions of one meeting")
    one_clock: bool = Field(default=False, description="time counts for the whole, not by phase")


class PersonJoined(Happened):
    """Somebody came in."""

    type: Literal["person_joined"] = "person_joined"
    person: Person


class PersonRenamed(Happened):
    """A name was corrected."""

    type: Literal["person_renamed"] = "person_renamed"
    person: Person


class PersonLeft(Happened):
    """Somebody left; their roles are free again."""

    type: Literal["person_left"] = "person_left"
    person_id: str


class RolesSet(Happened):
    """Who holds which roles from now on; the whole casting, person id → role ids."""

    type: Literal["roles_set"] = "roles_set"
    casting: dict[str, tuple[str, ...]]
    how: Literal["by hand", "lot", "swap", "fair", "rotation", "handover", "case"]


class NamesNoted(Happened):
    """Names of people in the case. They help the anonymiser and are never stored elsewhere."""

    type: Literal["names_noted"] = "names_noted"
    names: tuple[str, ...] = Field(repr=False)
