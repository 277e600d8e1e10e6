"""People of whom the text says that there is no other ("die einzige … im Dorf")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kollegial.anonymise.text.tokens import HIDDEN
from kollegial.anonymise.traits.hit import Hit
from kollegial.anonymise.traits.lexicon.roles import ONLY_ONE
from kollegial.anonymise.traits.reading import Reading, Token
from kollegial.anonymise.traits.rules.words import word_lists
from kollegial.anonymise.traits.sort import Sort

_ONLY: Final = frozenset("einzige einziger einzigen einzigem einziges only sole".split())
_WHERE: Final = frozenset(
    "in im am an auf aus bei beim unter weit der des dieser dieses of at on"
    " here hier dort there".split()
)
_AREAS = tuple(
    "dorf ort orts stadt gemeinde schule klasse kita verein vereins betrieb betriebs firma region"
    " kreis bundesland deutschland land gegend umkreis viertel strasse abteilung klinik breit"
    " jahrgang jahrgangs stufe pfarrei stadtteil nachbarschaft siedlung insel tal umgebung"
    " belegschaft team kollegium village town school class county country company"
    " department".split()
)
_PEOPLE: Final = frozenset(
    "frau mann kind junge jungen maedchen familie vater mutter arzt aerztin person fachkraft"
    " schwarze schwarzer lehrkraft woman man boy girl family father mother teacher doctor".split()
)
_HERE: Final = frozenset("hier dort here there".split())
_ENDINGS = ("in", "er", "mann", "frau", "ist", "ent", "ant", "oge", "ige", "ling", "eur", "kraft")
_THINGS: Final = frozenset(
    "zimmer fenster fehler termin freund freundin partner partnerin bruder schwester ordner"
    " ansprechpartner ansprechpartnerin kinder laden unterschied computer schalter fernseher"
    " drucker keller sommer winter kuehlschrank ruhiger".split()
)
_WIDTH = 6
_WEIGHT = 4


def only_ones(reading: Reading) -> Iterator[Hit]:
    """ "Einzige" with a person and the place or body in which there is no other."""
    for at, token in enumerate(reading.tokens):
        if token.key in _ONLY:
            end = _end(reading, at)
            if end is not None:
                yield Hit(token.start, end, ONLY_ONE, _WEIGHT)


def _end(reading: Reading, at: int) -> int | None:
    """Where the area ends; nothing if it is no person, or no area is named."""
    row = _behind(reading, at)
    where = next((number for number, token in enumerate(row) if token.key in _WHERE), None)
    if where is None:
        return None
    named, area = row[:where], row[where + 1 :]
    if named and row[where].key in _HERE:
        return row[where].end if _is_person(named[-1]) else None
    if named and not any(_is_person(token) for token in named):
        return None
    for token in area:
        if token.key.endswith(_AREAS):
            return token.end
    # The area may be hidden already: "der einzige Bäcker in ganz [Ort 1]".
    last = next((token for token in area[:1] if token.key == "ganz"), row[where])
    return last.end if reading.text[last.end + 1 : last.end + 2] == HIDDEN else None


def _behind(reading: Reading, at: int) -> list[Token]:
    """The tokens behind token ``at`` up to the end of its clause."""
    row = []
    for number in range(at + 1, min(at + 1 + _WIDTH, len(reading.tokens))):
        gap = reading.text[reading.tokens[number - 1].end : reading.tokens[number].start]
        if HIDDEN in gap or any(char in ",.;:!?\n–" for char in gap.replace("\n", " ", 1)):
            break
        row.append(reading.tokens[number])
    return row


def _is_person(token: Token) -> bool:
    if token.key in _THINGS:
        return False
    named = token.key in _PEOPLE or token.key.endswith(_ENDINGS)
    return named or Sort.OCCUPATION in word_lists().sorts(token.key)
