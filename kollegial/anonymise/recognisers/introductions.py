"""Names that somebody is said to have: "heißt …", "namens …", "mein Name ist …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import forms
from kollegial.anonymise.lexicon.likely import everyday, given, known, sure_name
from kollegial.anonymise.reading.names import NameReader, Reading
from kollegial.anonymise.text.rows import nearby
from kollegial.anonymise.text.tokens import HYPHENS, Word, fold, folded
from kollegial.marking import N_

# A name follows nearly always.
_SURE = re.compile(
    r"(?<!\w)(?:namens|(?:mit|unter)\s(?:dem\s)?(?:\w{0,8}[nN]amen)|auf\sden\sNamen|alias|a\.?k\.?a\.?"
    r"|(?:[Mm]ein|[Dd]ein|[Ss]ein|[Ii]hr|[Dd]er|[Dd]essen|[Dd]eren|\w{2,12}s)\s(?:\w{0,10}\s)?\w{0,8}[nN]ame"
    r"\s(?:ist|lautet|war|sei|laute)|(?:Vor|Nach|Ruf|Spitz|Familien|Geburts|Mädchen)name[n]?(?:\s(?:ist|lautet|war|sei))?"
    r"|[Nn]enn(?:t|en|e|st)\s(?:sich|ihn|sie|mich|dich|wir\sihn|wir\ssie|wir\sdas\sKind)(?:\s(?:selbst|hier|mal|alle|nur|immer))?"
    r"|[Gg]enannt(?:\swird\s(?:er|sie|es)(?:\s(?:von|allen|nur|auch|meist|hier)){0,3})?|gen\.|gerufen|gerufen\swird\s(?:er|sie|es)"
    r"|angesprochen\sals|ein(?:e[rnms]?)?\sgewisse[rnms]?|alle\ssagen|[Rr]ichter(?:in)?\s(?:am|beim)\s\w{2,14}gericht|Klingel(?:schild)?|Briefkasten|Türschild|[Mm]y\sname\sis|called)(?!\w)",
)
# As often as not something else: "heißt es", "das heißt", "heißt Veränderung".
_OPEN = re.compile(
    r"(?<!\w)(?:hei(?:ß|ss)(?:t|en|e|est|)|hieß(?:en)?|hiess(?:en)?|geheißen|HEISST|heist)(?!\w)"
    r"(?:\s(?:eigentlich|übrigens|jetzt|nun|inzwischen|wohl|auch|mit|Vornamen|Nachnamen|richtig|er|sie|es|ich|der|die"
    r"|das|lustigerweise|tatsächlich|wirklich|nämlich|bei|uns|noch|sogar|halt|glaub|aber|ja|nicht|heute"
    r"|bürgerlich)(?!\w)){0,4}"
)
# "Ich bin die Petra", "hier ist Anna Weber".
_SPEAKER = re.compile(
    r"(?<!\w)(?:[Ii]ch\s(?:bin|heiße|heisse)(?:\s(?:die|der|das|hier|jetzt|übrigens|also|eure|euer|Ihre|Ihr)){0,2}"
    r"|[Hh]ier\s(?:ist|spricht|schreibt|war)(?:\s(?:die|der|nochmal|wieder))?|I\sam|[Tt]his\sis)(?!\w)"
)
_OPENER = re.compile(r"[\s:,]{0,3}[„“\"'‚»«(]{0,2}\s{0,2}")
_COMMA = re.compile(r"\s?,\s|\s?/\s?")
_AND = re.compile(r"[“\"'‘«)]{0,2}\s(?:und|sowie|oder)\s[„“\"'‚»]?")
# "von allen nur Momo genannt", "Gülcan heißt die"
_BEHIND = re.compile(
    r"(?<![\w-])([^\W\d_a-zäöüß][^\W\d_]{1,25})[“\"'‘«)]?\s(?:(?:genannt|gerufen)(?=\s?[,.;:!?)\n]|\Z|\s(?:wird|wurde|und)\b)"
    r"|hei(?:ß|ss)t\s(?:er|sie|es|die|der|das)(?!\w))"
)
# Who is called something, right before the verb.
_PEOPLE = folded("""
    er sie ich es der die wer mann frau mädchen junge kind baby mensch herr dame person und
""")
_MOST = 8
_CONTEXT = 120

_REASON = N_("introduced by name")


class IntroductionRecogniser:
    """What somebody is called, where the sentence says so."""

    name = "introductions"

    def spans(self, text: str) -> Iterator[Span]:
        """The names in ``text`` that are introduced as names."""
        for cue in _SURE.finditer(text):
            yield from self._named(text, cue.end(), unknown=0.85, doubtful=0.45)
        for cue in _OPEN.finditer(text):
            somebody = _subject(text, cue.start())
            if somebody is None:
                yield from self._named(text, cue.end(), unknown=0.6, doubtful=0.0)
            elif somebody:
                yield from self._named(text, cue.end(), unknown=0.8, doubtful=0.55)
            else:
                yield from self._named(text, cue.end(), unknown=0.0, doubtful=0.0)
        for cue in _SPEAKER.finditer(text):
            yield from self._named(text, cue.end(), unknown=0.0, doubtful=0.0)
        for match in _BEHIND.finditer(text):
            key = fold(match.group(1))
            if not everyday(key):
                score = 0.85 if known(key) else 0.6
                yield Span(*match.span(1), Kind.PERSON, score, self.name, _REASON)

    def _named(self, text: str, start: int, *, unknown: float, doubtful: float) -> Iterator[Span]:
        opener = _OPENER.match(text, start)
        start = start if opener is None else opener.end()
        listed = nearby(text, start, _CONTEXT)
        if not listed or listed[0].start != start:
            return
        quoted = text[start - 1 : start] in tuple("„“\"'‚»«")
        reader = NameReader(text, listed)
        first = _behind_forms(text, listed)
        for _ in range(_MOST):
            found = None if first is None else _read(reader, listed, first)
            if first is None or found is None:
                return
            score = _score(listed, first, found, unknown, doubtful, quoted=quoted)
            if score and not _in_compound(text, found):
                yield Span(*found.extent, Kind.PERSON, score, self.name, _REASON)
            first = _next(text, listed, found)


def _behind_forms(text: str, listed: Sequence[Word]) -> int | None:
    """Index of the first word that is no form of address."""
    for at, word in enumerate(listed[:4]):
        degree = word.key in forms.DEGREES and text[word.end : word.end + 1] == "."
        if not (word.capital and forms.form(word.key)) and not degree:
            # "Ich bin die Oma von Amélie" names Amélie, not the speaker.
            return None if at and word.key in forms.DOUBTFUL_PARTICLES | {"von"} else at
        if at + 1 < len(listed) and text[word.end : listed[at + 1].start].strip(" ."):
            return None
    return None


def _subject(text: str, start: int) -> bool | None:
    """Whether a person is called so; nothing if nobody stands before the verb."""
    before = nearby(text, max(0, start - 24), min(24, start))
    if not before or before[-1].end + 1 != start:
        return None
    word = before[-1]
    if word.key in _PEOPLE or forms.form(word.key):
        return word.key != "das"
    return None if not (word.capital and everyday(word.key)) else False


def _in_compound(text: str, found: Reading) -> bool:
    """Whether the name is the first part of something: ``Astrid-Lindgren-Schule``."""
    end = found.extent[1]
    return text[end : end + 1] in tuple(HYPHENS) and text[end + 1 : end + 2].isupper()


def _read(reader: NameReader, listed: Sequence[Word], first: int) -> Reading | None:
    word = listed[first]
    if word.capital or word.key in forms.FIRST_PARTICLES:
        return reader.at(first, trusting=False, namesakes=True)
    return reader.level_at(first) if sure_name(word.key) else None


def _score(
    listed: Sequence[Word],
    first: int,
    found: Reading,
    unknown: float,
    doubtful: float,
    *,
    quoted: bool,
) -> float:
    inside = [word.key for word in listed[first : found.after]]
    if found.namesake:
        return doubtful
    if any(given(key) for key in inside) or (unknown and any(map(sure_name, inside))):
        return 0.9
    if not unknown and len(inside) > 1 and not any(map(everyday, inside)):
        return 0.8 if any(map(known, inside)) else 0.6
    return unknown if not quoted or unknown > _QUOTED_LEAST else unknown / 2


_QUOTED_LEAST = 0.7


def _next(text: str, listed: Sequence[Word], found: Reading) -> int | None:
    """Index of the next name in "heißen Leon, Mia und Ben"."""
    if found.after >= len(listed):
        return None
    between = text[found.extent[1] : listed[found.after].start]
    if _COMMA.fullmatch(between):
        return found.after
    follows = _AND.match(text, found.extent[1])
    if follows is not None:
        return next((at for at, word in enumerate(listed) if word.start == follows.end()), None)
    return None
