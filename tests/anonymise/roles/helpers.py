"""Texts in which the names are marked: ``die Mutter ⟦Jasmin⟧``."""

from __future__ import annotations

import re

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.linking.mention import Mention
from kollegial.anonymise.roles.before import address_before
from kollegial.anonymise.roles.reading import contexts
from kollegial.anonymise.roles.said import Context
from kollegial.marking import Language

_MARKED = re.compile("⟦(.*?)⟧")


def unmarked(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its marks, and where the names are."""
    text, places, done = "", [], 0
    for match in _MARKED.finditer(marked):
        text += marked[done : match.start()]
        places.append((len(text), len(text) + len(match.group(1))))
        text += match.group(1)
        done = match.end()
    return text + marked[done:], places


def mentions_of(marked: str) -> tuple[dict[str, str], list[Mention]]:
    """One field, and its marked names as mentions."""
    text, places = unmarked(marked)
    return {"a": text}, [
        Mention(
            "a",
            Span(start, end, Kind.PERSON, 0.9, "test", "test"),
            text[start:end],
            address_before(text, start),
        )
        for start, end in places
    ]


def read(marked: str, language: Language = "de") -> list[Context]:
    """What is said of each marked name."""
    fields, mentions = mentions_of(marked)
    return contexts(fields, mentions, language)


def labels(marked: str, language: Language = "de") -> list[str]:
    """For each marked name its roles, ``family``, ``families?`` or nothing."""
    return [
        "family"
        if each.family
        else "family?"
        if each.perhaps_family
        else "+".join(role.key for role in each.roles)
        for each in read(marked, language)
    ]
