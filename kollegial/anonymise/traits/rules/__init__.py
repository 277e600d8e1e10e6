"""The rules that find traits, one a file."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.traits.group import Group
from kollegial.anonymise.traits.hit import Rule
from kollegial.anonymise.traits.rules import ages, days, only_one, quotes, siblings, towns, words

RULES: Final[tuple[Rule, ...]] = (
    words.listed_words,
    ages.ages,
    days.days,
    only_one.only_ones,
    quotes.quotations,
    siblings.siblings,
    towns.towns,
)

GROUPS: Final[dict[str, Group]] = {
    group.key: group
    for group in (
        *(ages.EXACT, ages.BAND, days.DAY, days.MONTH),
        *(quotes.QUOTE, quotes.DIALECT, towns.TOWN, siblings.MANY),
    )
}
"""The groups of the rules that use no word list, by key."""
