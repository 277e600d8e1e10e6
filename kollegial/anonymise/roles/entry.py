"""The role that the group wrote beside a name on its list: ``Jasmin Kowalczyk (Mutter)``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kollegial.anonymise.lexicon import forms
from kollegial.anonymise.roles.before import said_before
from kollegial.anonymise.roles.behind import said_within
from kollegial.anonymise.roles.said import Said
from kollegial.anonymise.roles.wording import ARTICLES, GOES_ON, POSSESSIVE, said_by
from kollegial.anonymise.text.tokens import words
from kollegial.marking import Language

_BRACKETS = re.compile(r"[(\[]([^()\[\]]{1,60})[)\]]")
_PARTS = re.compile(r"[,;/]")
_LANGUAGES: tuple[Language, Language] = ("de", "en")


def role_of_entry(entry: str) -> str:
    """The key of the role; empty if none is given, or several are."""
    for language in _LANGUAGES:
        found = {said.role.key for said in _said(entry, language)}
        if found:
            return found.pop() if len(found) == 1 else ""
    return ""


def _said(entry: str, language: Language) -> Iterator[Said]:
    for bracket in _BRACKETS.findall(entry):
        yield from _within(bracket, language)
    plain = _BRACKETS.sub(" ", entry)
    _before, _comma, described = plain.partition(",")
    yield from _within(described, language)
    listed = words(plain)
    for at, word in enumerate(listed):
        if word.key in GOES_ON:
            return  # "die Mutter von Jasmin"
        describes = word.key in ARTICLES | POSSESSIVE or forms.form(word.key)
        if not describes and said_by(listed, at, language) is None:
            said = said_before(plain, word.start, word.end, language)
            if said is not None:
                yield said
            return


def _within(text: str, language: Language) -> Iterator[Said]:
    for part in _PARTS.split(text):
        said = said_within(part, language)
        if said is not None:
            yield said
