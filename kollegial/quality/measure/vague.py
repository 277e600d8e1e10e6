"""Words that make a goal vague, and how a goal sounds that names an activity. German and English.

Only for hints: a word missed or taken wrongly costs a thought, never a measure.
"""

from __future__ import annotations

import re
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")

_VAGUE: Final = frozenset(
    """
    mehr weniger besser bessere besseren besserer besseres verbessern verbessert verbesserte
    verbessertes verbesserung optimieren optimiert optimierung steigern gesteigert steigerung
    erhöhen erhöht erhöhung stärken gestärkt stärkung fördern gefördert förderung intensivieren
    intensiver reduzieren reduziert reduzierung senken gesenkt verringern verringert vermindern
    effizient effizienter effektiver zeitnah zeitnahe regelmäßig regelmäßige möglichst angemessen
    angemessene ausreichend ausreichende häufiger öfter seltener schneller transparenter
    transparent wertschätzend wertschätzender professioneller nachhaltig nachhaltiger stabiler
    more less fewer better improve improves improved improving improvement optimise optimised
    optimize optimized increase increased increasing strengthen strengthened foster fostered
    promote promoted intensify reduce reduced decrease decreased lower efficient efficiently
    timely regular regularly appropriate appropriately adequate adequately sufficient
    sufficiently faster quicker oftener transparent sustainable sustainably
    """.split()
)

_GERMAN_DOING: Final = frozenset(
    """
    abhalten anbieten anlegen anschaffen aufbauen ausarbeiten ausrichten beauftragen benennen
    beschaffen besprechen besuchen durchführen einführen einkaufen einrichten entwerfen entwickeln
    erarbeiten erstellen gründen installieren kaufen organisieren planen schreiben schulen
    überarbeiten umbauen veranstalten verfassen veröffentlichen verteilen vorbereiten
    """.split()
)
"""Infinitives; at the end of a goal they say what is to be done."""

_GERMAN_NOUNS: Final = frozenset(
    """
    abhaltung anschaffung aufbau ausarbeitung ausrichtung beschaffung durchführung einführung
    einrichtung entwicklung erarbeitung erstellung gründung organisation planung schulung
    überarbeitung veranstaltung vorbereitung fortbildung workshop
    """.split()
)
"""At the beginning of a goal they name what is to be done."""

_ENGLISH_DOING: Final = frozenset(
    """
    arrange book build buy conduct create design develop distribute draft establish hold install
    introduce launch organise organize plan prepare publish purchase revise run set start teach
    train write
    """.split()
)
"""At the beginning of a goal they say what is to be done."""

_PARTICLES: Final = frozenset("ab an auf aus durch ein vor".split())
"""Ends of sentences like “Wir führen … durch”."""

_SEPARATED: Final = re.compile(r"\b(?:wir|man)\s+(?:\w+en|\w+t)\b", re.IGNORECASE)

_BETWEEN_ROLES: Final = re.compile(
    r"(?<!-)\s(?:und|and|oder|or|sowie)\s|[,;&+]|/(?!-?in(?:nen)?\b)", re.IGNORECASE
)
"""“Kinder- und Jugendhilfe” and “Berater/in” are one role."""


def _words(text: str) -> list[str]:
    return [found[0] for found in _WORD.finditer(text)]


def vague_word(text: str) -> str | None:
    """The first vague word of ``text``; nothing if there is none."""
    return next((word for word in _words(text) if word.casefold() in _VAGUE), None)


def activity(goal: str) -> str | None:
    """The word that makes ``goal`` an activity instead of an aim; nothing if it sounds like an aim.

    A goal of several sentences is judged by its first.
    """
    words = _words(re.split(r"[.!?](?:\s|$)", goal.strip(), maxsplit=1)[0])
    if not words:
        return None
    first, last = words[0].casefold(), words[-1].casefold()
    if last in _GERMAN_DOING:
        return words[-1]
    if first in _GERMAN_NOUNS or first in _ENGLISH_DOING:
        return words[0]
    if last in _PARTICLES and (found := _SEPARATED.match(goal.strip())):
        return str(found[0].split()[-1])
    return None


def several_roles(role: str) -> bool:
    """Whether ``role`` sounds like more than one."""
    return _BETWEEN_ROLES.search(role) is not None
