"""Whether an everyday word stands where only a name or a town can stand."""

from __future__ import annotations

import re

from kollegial.anonymise.lexicon import forms, roles
from kollegial.anonymise.second_look.lexemes import Lexemes
from kollegial.anonymise.text.tokens import folded

_WINDOW = 40
_PEOPLE = "|".join(map(re.escape, ("Person", *roles.labels())))
_PERSON = rf"\[(?:{_PEOPLE})(?: [A-Z]{{1,3}})?\]"
_PERSON_BEFORE = re.compile(rf"{_PERSON}[ \u00a0-]?\Z")
_PERSON_BEHIND = re.compile(rf"[ \u00a0-]?{_PERSON}")
_TECHNICAL = frozenset("@_")
_FORMS = forms.ADDRESS | forms.ROLES
# Behind these a noun of one person's own has an article, a name has none.
_BEFORE_NAMES = folded("""
    dass ob weil wenn bevor nachdem damit obwohl falls mit von für bei ohne gegen an namens
    zwischen außer wie als und oder sowie auch heißt
""")
_OF_PERSONS = folded("""
    sagt sagte meint meinte fragt fragte erzählt erzählte berichtet berichtete findet fand denkt
    glaubt möchte mag weint weinte lacht lachte schreit schrie schlägt schlug schweigt schwieg
    antwortet antwortete telefoniert schreibt schrieb besucht besuchte lebt lebte wohnt wohnte
    arbeitet arbeitete fühlt fühlte braucht hasst liebt spricht sprach redet redete will wollte
    kann konnte soll sollte muss musste darf durfte hat hatte wird wurde kam weiß wusste sieht sah
""")
_DEFINITE = folded("der die das den dem des")
_BEFORE_NOUNS = folded("""
    ein eine einen einem einer eines kein keine keinen keinem keiner im am
    ins beim zum zur vom ans aufs dieser diese dieses diesen diesem jeder jede jedes jeden jedem
    mein meine meinen meinem dein deine sein seine seinen seinem ihr ihre ihren ihrem unser unsere
    viel viele mehr wenig alle allen etwas nichts letzten letzter nächsten nächster
""")
_BEFORE_TOWNS = folded("in aus nach bei von um über Stadt Raum Kreis Ort Richtung")


def like_a_person(lexemes: Lexemes, at: int) -> bool:
    """Whether lexeme ``at``, a word as much as a name, reads like a person here."""
    if technical(lexemes, at):
        return True
    before, behind = lexemes.before(at), lexemes.behind(at)
    if before in _FORMS:
        return True
    if not lexemes.capital(at):
        return False
    text, start, end = lexemes.text, lexemes.starts[at], lexemes.ends[at]
    if _PERSON_BEFORE.search(text[max(0, start - _WINDOW) : start]):
        return True
    if _PERSON_BEHIND.match(text, end):
        return True
    if before in _DEFINITE or before in _BEFORE_NOUNS:
        return False
    return before in _BEFORE_NAMES or behind in _OF_PERSONS


def like_a_town(lexemes: Lexemes, at: int) -> bool:
    """Whether lexeme ``at``, a word as much as a town, reads like a town here."""
    return lexemes.capital(at) and lexemes.before(at) in _BEFORE_TOWNS


def behind_article(lexemes: Lexemes, at: int, *, definite: bool) -> bool:
    """Whether lexeme ``at`` reads like a noun: the cook, or (not ``definite``) a cook."""
    return lexemes.before(at) in (_DEFINITE if definite else _BEFORE_NOUNS)


def technical(lexemes: Lexemes, at: int) -> bool:
    """Whether lexeme ``at`` is part of a mail address, a user name or the name of a file."""
    text, start, end = lexemes.masked, lexemes.starts[at], lexemes.ends[at]
    around = (text[start - 1 : start], text[end : end + 1])
    if not _TECHNICAL.isdisjoint(around):
        return True
    if any(char.isdecimal() for char in around):
        return True
    return _within_dots(text, start, end)


def _within_dots(text: str, start: int, end: int) -> bool:
    """Whether a dot without a space ties it to a small letter: bericht.klein.pdf."""
    if text[end : end + 1] == "." and text[end + 1 : end + 2].islower():
        return True
    # Two letters, for "o.g." is no name of a file.
    before = text[max(0, start - 3) : start - 1]
    return text[start - 1 : start] == "." and len(before) > 1 and before.isalnum()
