"""The word lists of the traits. Written by hand for this project; German first.

Every list stands with what may be said in its place. ``entries.py`` says how to write one.
"""

from __future__ import annotations

from functools import cache

from kollegial.anonymise.traits.group import Group
from kollegial.anonymise.traits.lexicon.employers import EMPLOYERS
from kollegial.anonymise.traits.lexicon.events import EVENTS
from kollegial.anonymise.traits.lexicon.families import FAMILIES
from kollegial.anonymise.traits.lexicon.health import HEALTH
from kollegial.anonymise.traits.lexicon.looks import LOOKS
from kollegial.anonymise.traits.lexicon.occupations import SECTORS
from kollegial.anonymise.traits.lexicon.ordinary_jobs import JOBS
from kollegial.anonymise.traits.lexicon.origins import ORIGINS
from kollegial.anonymise.traits.lexicon.places import PLACES
from kollegial.anonymise.traits.lexicon.roles import ROLES


@cache
def listed() -> dict[str, Group]:
    """The groups of words, by key."""
    groups = (
        *(*SECTORS, *JOBS, *FAMILIES, *HEALTH, *EVENTS, *EMPLOYERS),
        *(*PLACES, *LOOKS, *ROLES, *ORIGINS),
    )
    return {group.key: group for group in groups}
