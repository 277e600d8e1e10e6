"""The context of every mention of a person, field by field."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Final

from kollegial.anonymise.lexicon.given import GIVEN, given_gender
from kollegial.anonymise.lexicon.roles import PROFESSIONAL
from kollegial.anonymise.linking.mention import Mention
from kollegial.anonymise.linking.name import core
from kollegial.anonymise.roles.age import stage_of
from kollegial.anonymise.roles.before import (
    address_before,
    family_before,
    said_before,
    word_before,
)
from kollegial.anonymise.roles.behind import said_behind, works_there
from kollegial.anonymise.roles.said import Context, Said
from kollegial.anonymise.text.tokens import folded, stems, words
from kollegial.marking import Language

# Leon (10), Mia und Ben
_LIST_JOINT: Final = re.compile(
    r"\s?(?:\([^()\n]{1,12}\))?\s?(?:,\s?(?:und|and)?|und|and|sowie|&|/)\s"
)
_THE: Final = folded("die den the")
_AT: Final = folded("bei zu von with")
_LONGEST_JOINT: Final = 22


def contexts(
    fields: Mapping[str, str], mentions: Sequence[Mention], language: Language
) -> list[Context]:
    """For each mention what is said of it, in order; they are sorted by field and start."""
    written = {word.key for mention in mentions for word in words(mention.text)}
    found: list[Context] = []
    before: Mention | None = None
    listing: Said | None = None
    for mention in mentions:
        text = fields[mention.field]
        if listing is not None and not _goes_on(text, before, mention):
            listing = None
        context = _context(text, mention, language, listing, written)
        listing = next((each for each in context.said if each.several), None)
        before = mention
        found.append(context)
    return found


def _context(
    text: str,
    mention: Mention,
    language: Language,
    listing: Said | None,
    written: Collection[str],
) -> Context:
    name = core(mention.text)  # a recogniser may have taken "Frau" along
    end = mention.span.end
    start = end - len(name)
    keys = [word.key for word in words(name)]
    first_name = any(stem in GIVEN for key in keys for stem in stems(key))
    address = mention.gender or address_before(text, start)
    if family_before(text, start, surname=len(keys) == 1 and not first_name):
        return Context(family=True)
    if _family_behind(text, end):
        return Context(family=True)
    told: tuple[Said | None, ...] = (
        listing,
        None
        if address is None and _genitive(keys, written)
        else said_before(text, start, end, language),
        said_behind(text, end, language),
    )
    if works_there(text, end) and not any(told):
        told = (*told, Said(PROFESSIONAL))
    own = address or _gender(keys)
    said = tuple(
        each
        for each in told
        if each is not None and (own is None or each.gender is None or each.gender == own)
    )
    return Context(
        said=tuple(dict.fromkeys(said)),
        age=stage_of(text, start, end),
        address=address,
        perhaps_family=not first_name and _plural(text, mention),
    )


def _genitive(keys: Sequence[str], written: Collection[str]) -> bool:
    """Whether it is the "Leons" of "die Mutter Leons"."""
    last = keys[-1] if keys else ""
    stem = last.removesuffix("s")
    return stem != last and last not in GIVEN and (stem in GIVEN or stem in written)


def _gender(keys: Sequence[str]) -> str | None:
    genders = {gender for key in keys if (gender := given_gender(key)) is not None}
    return genders.pop() if len(genders) == 1 else None


def _goes_on(text: str, before: Mention | None, mention: Mention) -> bool:
    """Whether a list of names goes on from one mention to the next."""
    if before is None or before.field != mention.field:
        return False
    gap = text[before.span.end : mention.span.start]
    return len(gap) <= _LONGEST_JOINT and _LIST_JOINT.fullmatch(gap) is not None


def _plural(text: str, mention: Mention) -> bool:
    """Whether "die Kowalczyks" may be all of them; "Kowalczyks Antrag" is not."""
    if not mention.text.endswith("s"):
        return False
    word = word_before(text, mention.span.start)
    if word is None or word.key not in _THE | _AT:
        return False
    behind = text[mention.span.end : mention.span.end + 2]
    return not (behind[:1] == " " and behind[1:].isupper())


def _family_behind(text: str, end: int) -> bool:
    behind = text[end : end + 8]
    return behind.startswith(" family") and not behind[7:].isalpha()
