"""User names of social networks, games and accounts; passwords beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import lists
from kollegial.anonymise.lexicon.platforms import LABELS, NO_NAMES, PLATFORMS, SECRETS
from kollegial.anonymise.text.tokens import fold
from kollegial.marking import N_

_SIGN = re.compile(r"@(?<![\w@./]@)(?:[^\W\d_][\w.-]{1,39}|\d{1,6}[^\W\d_][\w.]{1,39})")
_FOR_ALL: Final = frozenset({"@alle", "@all", "@here", "@channel", "@everyone", "@home", "@work"})
_WORD = re.compile(r"[^\W\d_]{2,20}")
_BETWEEN = (
    r"(?:[- ]?(?:account|profil|name|nutzername|benutzername|kanal|konto|id|tag|handle|kontakt))?"
    r"(?!\w)"
    r"(?:[ \u00a0](?:unter|als|mit|dem|den|namen|heißt|heisst|lautet|ist|name|nutzername"
    r"|benutzername|account|profil|konto|nickname|nick|user|username|kontakt|er|sie|auf|bei|von|is|handle|tag|id"
    r"|\d{1,2})(?!\w)){0,4}"
)
_JOINT = (
    r"([ \u00a0]?[:=][ \u00a0\t]{0,3}|[ \u00a0]?[(\[„“\"'‚»][ ]?@?"
    r"|[ \u00a0][-–][ \u00a0]|[ \u00a0])"
)
_BEHIND_PLATFORM = re.compile(
    rf"{_BETWEEN}{_JOINT}(@?[^\W_](?:[\w.#-]{{1,38}}\w)?|@?_[\w.#-]{{1,38}})", re.IGNORECASE
)
_BEHIND_LABEL = re.compile(
    rf"(?:[ \u00a0](?:lautet|ist|war|heißt|heisst|is)(?!\w))?{_JOINT}"
    r"([^\s,;\ufffc„“\"”‚‘»«()]{2,40})",
    re.IGNORECASE,
)
_IN_FRONT: Final = frozenset(".@/-_")
_TRAILING: Final = ".,;:!?)]}'’*-"
_FEWEST = 3

_REASON = N_("user name")
_REASON_CUE = N_("user name behind the name of a network")
_REASON_SECRET = N_("password")


class HandleRecogniser:
    """Names under which somebody is in the net."""

    name = "handles"

    def spans(self, text: str) -> Iterator[Span]:
        """User names in ``text``."""
        for match in _SIGN.finditer(text):
            if match.group().lower().rstrip(".-") not in _FOR_ALL:
                yield self._span(match.start(), match.group(), 0.8, _REASON)
        for match in _WORD.finditer(text):
            word = match.group().lower()
            if word in _PLATFORMS:
                yield from self._on_platform(text, match)
            elif word in _LABELS:
                yield from self._labelled(text, match, word)

    def _on_platform(self, text: str, platform: re.Match[str]) -> Iterator[Span]:
        if text[platform.start() - 1 : platform.start()] in _IN_FRONT:
            return
        match = _BEHIND_PLATFORM.match(text, platform.end())
        score = 0.0 if match is None else _score(*match.groups(), labelled=False)
        if match is not None and score:
            yield self._span(match.start(2), match.group(2), score, _REASON_CUE)

    def _labelled(self, text: str, label: re.Match[str], word: str) -> Iterator[Span]:
        match = _BEHIND_LABEL.match(text, label.end())
        score = 0.0 if match is None else _score(*match.groups(), labelled=True)
        if match is not None and score:
            secret = word in _SECRETS
            kind = Kind.OTHER if secret else Kind.HANDLE
            reason = _REASON_SECRET if secret else _REASON
            yield self._span(match.start(2), match.group(2), score, reason, kind)

    def _span(
        self, start: int, name: str, score: float, reason: str, kind: Kind = Kind.HANDLE
    ) -> Span:
        end = start + len(name.rstrip(_TRAILING))
        return Span(start, max(end, start + 1), kind, score, self.name, reason)


_PLATFORMS: Final = frozenset(PLATFORMS)
_SECRETS: Final = frozenset(SECRETS)
_LABELS: Final = frozenset(
    label + ending for label in (*LABELS, *SECRETS) for ending in ("", "n", "s", "en")
)


def _score(joint: str, name: str, *, labelled: bool) -> float:
    """0–1: whether ``name`` behind a network or a label is a user name, not the next word."""
    plain = name.rstrip(_TRAILING)
    if len(plain) < _FEWEST or plain.lower() in NO_NAMES or plain.isdecimal():
        return 0.0
    if plain.startswith("@") or _made_up(plain):
        return 0.95
    quoted = any(char in joint for char in "„“\"'‚»")
    announced = quoted or any(char in joint for char in ":=")
    if not announced or (lists.common(fold(plain)) and not quoted):
        return 0.0
    return 0.9 if labelled else 0.8 if plain.islower() else 0.45


def _made_up(name: str) -> bool:
    """Whether letters come with digits, underscores or dots inside, as in no word."""
    inner = name.strip("._-#")
    if sum(map(str.isalpha, inner)) < _FEWEST - 1:
        return False
    camel = any(one.islower() and two.isupper() for one, two in pairwise(inner))
    return camel or any(char.isdigit() or char in "_.#" for char in inner)
