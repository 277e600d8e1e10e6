"""What sort of thing a trait gives away."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from kollegial.marking import N_


class Sort(StrEnum):
    """Traits of different sorts narrow down who is meant; two of one sort hardly do."""

    PLACE = "place"
    DATE = "date"
    AGE = "age"
    OCCUPATION = "occupation"
    EMPLOYER = "employer"
    FAMILY = "family"
    ORIGIN = "origin"
    HEALTH = "health"
    EVENT = "event"
    ROLE_OF_ONE = "role_of_one"
    QUOTE = "quote"
    LOOKS = "looks"


LABELS: Final[Mapping[Sort, str]] = {
    Sort.PLACE: N_("place"),
    Sort.DATE: N_("date"),
    Sort.AGE: N_("age"),
    Sort.OCCUPATION: N_("occupation"),
    Sort.EMPLOYER: N_("employer"),
    Sort.FAMILY: N_("family"),
    Sort.ORIGIN: N_("origin or belief"),
    Sort.HEALTH: N_("health"),
    Sort.EVENT: N_("rare event"),
    Sort.ROLE_OF_ONE: N_("the only one of the kind"),
    Sort.QUOTE: N_("quotation"),
    Sort.LOOKS: N_("looks"),
}
"""Message ids, in small letters, to be put into a list in a sentence."""
