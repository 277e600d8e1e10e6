"""Names in small letters at places where hardly anything but a name stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import cues, forms
from kollegial.anonymise.lexicon.likely import everyday, given, known, sure_name, surname
from kollegial.anonymise.lexicon.ordinary import never_a_name
from kollegial.anonymise.reading.houses import SP
from kollegial.anonymise.recognisers.signatures import is_calling
from kollegial.anonymise.text.tokens import fold, folded
from kollegial.marking import N_

_LOW = r"[^\W\d_A-ZÄÖÜ]"
_WORD = rf"{_LOW}{{2,25}}(?:['’-]{_LOW}{{2,25}})?"
_INITIAL = rf"(?:[a-zäöü]|chr?|th|ph)\.{SP}?"
_PARTICLE = rf"(?:von|van|de|zu|al|el){SP}(?:(?:der|den|dem|la){SP})?"
# An initial, a particle or neither; then the word that tells.
_NAME = rf"((?:{_INITIAL})?(?:{_PARTICLE})?)({_WORD})(?!\w)"

_ADDRESSED = re.compile(
    rf"(?<!\w)(Herrn?|Hrn?\.|Frau|Fr\.|Ehepaar|Eheleute|Familie|Fam\.){SP}{_NAME}"
)
_SIGNED = re.compile(
    rf"^[ \t>]{{0,6}}{_NAME}[ \t]{{0,3}}(,[ \t]*|\n[ \t]*)"
    r"([^\W\d_][\w'’./-]{1,40})([^\n]{0,60})$",
    re.MULTILINE,
)
_TURNED = re.compile(
    rf"(?:^|[:)>•][ \t]{{0,3}})(?=({_WORD}),{SP})\1,{SP}({_WORD})(?=[ \t]{{0,3}}(?:$|[,<(]))",
    re.MULTILINE,
)
_MAIL = re.compile(
    rf"(?<![\w@.-])[\"“„]?{_NAME}[\"”“]?{SP}{{0,2}}<[^\s<>@]{{1,64}}@[^\s<>]{{1,120}}>"
)
_LABELLED = re.compile(
    rf"(?<!\w)([^\W\d_]{{3,25}}){SP}?:{SP}{{0,3}}{_NAME}(?={SP}{{0,3}}(?:[,;(\n]|\Z))"
)
_NICKNAME = re.compile(
    r"(?<!\w)(?:[Gg]enannt|[Gg]erufen|[Ss]pitzname(?:\sist)?|[Rr]ufname|alle\ssagen)[ \t]?:?[ \t]"
    rf"[„“\"'‚»]{_NAME}[“”\"'‘«]"
)
_DATIVE: Final = frozenset({"Herrn", "Hrn."})
_BEFORE_LORDS = re.compile(
    r"(?<!\w)(?:de[mnrs]|einen?|einem|diese[mnrs]|jene[mn]|alten|und)\s\Z", re.I
)
_SMALL: Final = folded("""
    aus in im mit von vom zum zur bei am an auf ohne und oder der die das den dem des ein eine ist
    als für über unter vor nach seit bis zu nicht auch nur so sehr wie wo wer was er sie es
""")
_LORDS_WINDOW: Final = 12

_REASON_ADDRESS = N_("name behind a form of address")
_REASON_SIGNED = N_("name under a letter")
_REASON_MAIL = N_("name in the head of a mail")
_REASON_LABEL = N_("name behind a label")
_REASON_NICKNAME = N_("introduced by name")


class _Found(NamedTuple):
    """A name in small letters: what stands in front of it, and its telling word, folded."""

    start: int
    end: int
    lead: str
    key: str


class SmallNameRecogniser:
    """``Herrn weiß``, ``a. koch, Klassenlehrerin``, ``freitag, jürgen``, ``"r. mai" <…>``."""

    name = "small_names"

    def spans(self, text: str) -> Iterator[Span]:
        """The names in ``text`` that only their place gives away."""
        for match in _ADDRESSED.finditer(text):
            yield from self._claim(_found(match, 2), _REASON_ADDRESS, _addressed(text, match))
        for match in _SIGNED.finditer(text):
            if is_calling(match.group(4)):
                yield from self._claim(_found(match, 1), _REASON_SIGNED, _signs(match))
        for match in _TURNED.finditer(text):
            if given(fold(match.group(2)).partition("-")[0]):
                name = _Found(match.start(1), match.end(2), "", fold(match.group(1)))
                yield from self._claim(name, _REASON_LABEL, surname)
        for match in _MAIL.finditer(text):
            name = _found(match, 1)
            yield from self._claim(name, _REASON_MAIL, known if name.lead else sure_name)
        for match in _LABELLED.finditer(text):
            if fold(match.group(1)) in cues.NAMING:
                yield from self._claim(_found(match, 2), _REASON_LABEL, _no_word)
        for match in _NICKNAME.finditer(text):
            yield from self._claim(_found(match, 1), _REASON_NICKNAME, _no_small_word)

    def _claim(self, found: _Found, reason: str, believed: Callable[[str], bool]) -> Iterator[Span]:
        if forms.form(found.key) or not believed(found.key):
            return
        score = 0.45 if everyday(found.key) and not given(found.key) else 0.6
        yield Span(found.start, found.end, Kind.PERSON, score, self.name, reason)


def _found(match: re.Match[str], group: int) -> _Found:
    lead, word = match.group(group), match.group(group + 1)
    return _Found(match.start(group), match.end(group + 1), lead, fold(word))


def _addressed(text: str, match: re.Match[str]) -> Callable[[str], bool]:
    """Behind ``Herrn`` stands a name, unless a lord is meant; behind ``Frau`` as often a verb."""
    before = text[max(0, match.start() - _LORDS_WINDOW) : match.start()]
    if match.group(1) in _DATIVE and not _BEFORE_LORDS.search(before):
        return _no_small_word
    return lambda key: known(key) and not everyday(key)


def _signs(match: re.Match[str]) -> Callable[[str], bool]:
    """In front of a calling: an initial or a particle says enough, a word alone must be a name."""
    if match.group(1):
        return lambda key: not never_a_name(key)
    below = "\n" in match.group(3)
    return sure_name if below or match.group(5).strip() else surname


def _no_word(key: str) -> bool:
    return not everyday(key) and key not in _SMALL


def _no_small_word(key: str) -> bool:
    return key not in _SMALL
