"""What a house number looks like, and the words of a street in front of it."""

from __future__ import annotations

import re
from typing import Final

SP: Final = r"[ \t\u00a0\u202f]"
# A letter that is not one of the small letters of German, and what may go on behind it:
# letters, digits, hyphens, joined marks of decomposed text, invisible joints.
UP: Final = r"[^\W\d_a-zäöüßéèçñ]"
IN: Final = r"[\w\u0300-\u036f\u00ad\u200b-\u200d\u2060'’‐‑-]"
_UNITS = (
    r"Uhr|Jahre?n?|Kindern?|Personen|Leute|Minuten|Stunden|Tagen?|Wochen|Monaten?|[Mm]al|Mann|Mio|Mrd"
    r"|Plätzen?|Euro|EUR|Prozent|k?m|[cm]m|Meter|m?g|kg|µg|m?l|dl|mmHg|mmol|IE|Schüler\w*|Patienten|Bewohner\w*"
    r"|Menschen|Einwohner\w*|Frauen|Männer|Werke|Familien|Wohnungen|Häuser"
    r"|Sitzungen|Termine|Treffen|Betten|Std|Min|Sek|Punkten?|Grad|Fälle|x"
)
# "Lindenstraße Nr. 12", "Lindenstr. Hs.-Nr. 12"
_NR = rf"(?:,?{SP}?(?:Nr\.?|No\.|Hs\.?-?{SP}?Nr\.?|Haus(?:-?{SP}?(?:Nr\.?|nummer))?){SP}?)?"
# 5, 5a, 5 a, 5-7, 5/7b, 5 a-c, 22/Top 5, 12/2/14; no clock time, no amount.
NUMBER: Final = (
    rf"\d{{1,3}}(?!\d)(?:{SP}?[a-hA-H](?!\w|\.\w))?(?:{SP}?-{SP}?[a-h](?!\w))?"
    rf"(?:{SP}?[-‐‑–/+]{SP}?(?:\d{{1,3}}(?!\d){SP}?(?:[a-hA-H](?!\w|\.\w))?|[IVX]{{1,4}}(?!\w))){{0,3}}"
    rf"(?:{SP}?[,/]?{SP}?(?:Top|Tür|Stg\.|Stiege|Whg\.?|App\.?|Apt\.?){SP}?\d{{1,4}}){{0,2}}"
    rf"(?![\w%€°]|[.,:]\d|[-–/]\d|{SP}[%€])(?!{SP}?(?:{_UNITS})(?!\w))"
)
HOUSE: Final = rf"{_NR}{NUMBER}"
WORD: Final = rf"{UP}{IN}{{0,40}}\.?"
_SMALL = (
    r"(?:am|an|im|in|auf|zum|zur|der|den|dem|des|vom|von|vor|unter|hinter|hinterm|bei|beim|neben"
    r"|über|zu|ob|de|la)"
)
# Am Alten Markt, An der alten Mühle, Straße des 17. Juni, Lange Reihe, C.-D.-Friedrich-Str.
STREET: Final = rf"{WORD}(?:{SP}(?:{WORD}|{_SMALL}|[a-zäöü]{{3,12}}e[nrsm]|\d{{1,2}}\.)){{0,4}}?"
PREPOSITION: Final = (
    r"(?:Am|An{0}(?:der|den|dem)|Im|In{0}(?:der|den|dem)|Auf{0}(?:dem|der|den)|Zum|Zur|Beim"
    r"|Unter{0}(?:den|der|dem)|Hinter{0}(?:der|dem|den)|Vor{0}(?:dem|der|den)|Bei{0}(?:der|den|dem)"
    r"|Neben{0}(?:der|dem)|Über{0}(?:den|dem|der)|Zwischen{0}den|Vorm|Hinterm|Unterm|Oberm|Übern|Aufm"
    r"|AM|IM|ZUM|ZUR|AN{0}(?:DER|DEN|DEM)|IN{0}(?:DER|DEN)|AUF{0}(?:DEM|DER|DEN)|UNTER{0}DEN"
    r"|Zu{0}den|Ob{0}der|Achter{0}(?:de|der)|Op{0}de[rnm]?|Up{0}de[rnm]?)"
).replace("{0}", SP)

_LEAD = re.compile(
    rf"(?:Wohn|Melde|Post|Privat|Heimat|Haupt)?(?:[Aa]dresse|[Aa]nschrift|[Ww]ohnhaft|[Ww]ohnt|[Ww]ohnort"
    rf"|WOHNHAFT|WOHNT|ADRESSE|ANSCHRIFT)[.:]?{SP}{{1,2}}"
    rf"|(?:An|Herrn?|Frau|Familie|Firma|In|Bei|Und|Patientin?){SP}"
)
_BEGINS: Final = frozenset('\n,;:(|•\t„"*–')
_ENDS: Final = frozenset('\n,;)|\t“"*')
_SENTENCE = re.compile(r"\.(?:\s|\Z)")
_WINDOW = 24


def introduced(text: str, start: int) -> int:
    """``start`` moved behind words that introduce an address ("Anschrift Bochumer Str. 5")."""
    while (lead := _LEAD.match(text, start)) is not None:
        start = lead.end()
    return start


def alone(text: str, start: int, end: int) -> bool:
    """Whether nothing but punctuation or the end of a line or sentence stands around."""
    before = text[max(0, start - _WINDOW) : start].rstrip(" \u00a0")
    behind = text[end : end + _WINDOW].lstrip(" \u00a0")
    begins = before[-1] in _BEGINS if before else start <= _WINDOW
    return begins and (not behind or behind[0] in _ENDS or _SENTENCE.match(behind) is not None)
