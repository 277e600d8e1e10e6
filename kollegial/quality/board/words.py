"""The words of a filter line, in German and English: ``status:geplant``, ``due:14``.

The first word for each thing and language is the one that is written; all are understood.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple, TypeVar

from kollegial.marking import Language
from kollegial.quality.board.light import Light
from kollegial.quality.vocabulary import Origin, Status
from kollegial.words import Text


class Key(StrEnum):
    """What may stand before the colon."""

    STATUS = "status"
    LIGHT = "light"
    AREA = "area"
    TEAM = "team"
    ROLE = "role"
    GOAL = "goal"
    ORIGIN = "origin"
    DUE = "due"
    PERIOD = "period"


class Wording(NamedTuple):
    """The words for one thing."""

    de: tuple[str, ...]
    en: tuple[str, ...]

    def within(self, language: Language) -> str:
        """The word that is written."""
        return self.de[0] if language == "de" else self.en[0]


def _of(de: str, en: str) -> Wording:
    return Wording(tuple(de.split()), tuple(en.split()))


KEYS: Final[Mapping[Key, Wording]] = MappingProxyType(
    {
        Key.STATUS: _of("status stand", "status"),
        Key.LIGHT: _of("ampel", "light"),
        Key.AREA: _of("bereich qualitätsbereich", "area"),
        Key.TEAM: _of("team", "team"),
        Key.ROLE: _of("rolle verantwortlich", "role responsible"),
        Key.GOAL: _of("ziel entwicklungsziel", "goal"),
        Key.ORIGIN: _of("herkunft quelle", "origin source"),
        Key.DUE: _of("fällig frist", "due"),
        Key.PERIOD: _of("zeitraum periode", "period"),
    }
)

STATUSES: Final[Mapping[Status, Wording]] = MappingProxyType(
    {
        Status.PROPOSED: _of("vorgeschlagen", "proposed"),
        Status.PLANNED: _of("geplant", "planned"),
        Status.IN_PROGRESS: _of("in-umsetzung umsetzung", "in-progress progress"),
        Status.IMPLEMENTED: _of("umgesetzt", "implemented"),
        Status.IN_CHECK: _of("in-prüfung prüfung wirksamkeitsprüfung", "in-check check"),
        Status.EFFECTIVE: _of("wirksam", "effective"),
        Status.PARTLY: _of("teilweise-wirksam teilweise", "partly-effective partly"),
        Status.NOT_EFFECTIVE: _of("nicht-wirksam unwirksam", "not-effective ineffective"),
        Status.REWORK: _of("nacharbeit in-nacharbeit", "rework in-rework"),
        Status.SUSPENDED: _of("zurückgestellt", "suspended"),
        Status.DROPPED: _of("verworfen", "dropped"),
    }
)
OPEN: Final = _of("offen", "open")
CLOSED: Final = _of("geschlossen abgeschlossen zu", "closed")

LIGHTS: Final[Mapping[Light, Wording]] = MappingProxyType(
    {
        Light.RED: _of("rot", "red"),
        Light.AMBER: _of("gelb", "amber yellow"),
        Light.GREEN: _of("grün", "green"),
        Light.GREY: _of("grau", "grey gray"),
        Light.DONE: _of("fertig erledigt", "done"),
    }
)

ORIGINS: Final[Mapping[Origin, Wording]] = MappingProxyType(
    {
        Origin.SESSION: _of("beratung sitzung", "session consultation"),
        Origin.AUDIT: _of("audit", "audit"),
        Origin.COMPLAINT: _of("beschwerde", "complaint"),
        Origin.SURVEY: _of("befragung rückmeldung", "survey"),
        Origin.DIALOGUE: _of("dialog vereinbarung", "dialogue agreement"),
        Origin.HOUSE: _of("haus", "house"),
        Origin.OTHER: _of("sonstiges andere", "other"),
    }
)

NONE: Final = _of("ohne keine", "none without")
OVERDUE: Final = _of("überfällig", "overdue")
TODAY: Final = _of("heute", "today")
CURRENT: Final = _of("aktuell jetzt", "current now")

_ALIKE: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"} | dict.fromkeys('-_ "“”„‟«»'))
T = TypeVar("T")


@lru_cache(maxsize=1024)  # thousands of measures share a few roles and teams
def folded(word: str) -> str:
    """``word`` without what people write now so, now so: case, umlauts, hyphens,
    blanks, quotation marks."""
    return word.casefold().translate(_ALIKE)


def lookup(table: Mapping[T, Wording]) -> Mapping[str, T]:
    """Every folded word of ``table``, and what it means."""
    return {folded(word): thing for thing, each in table.items() for word in (*each.de, *each.en)}


def means(word: str, wording: Wording) -> bool:
    """Whether ``word`` is one of ``wording``."""
    return folded(word) in map(folded, (*wording.de, *wording.en))


def known(*wordings: Wording) -> Text:
    """The words that are written, for a sentence that says what there is."""
    return Text(
        de=", ".join(each.within("de") for each in wordings),
        en=", ".join(each.within("en") for each in wordings),
    )
