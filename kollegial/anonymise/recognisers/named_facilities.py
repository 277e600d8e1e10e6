"""Facilities called after an everyday word: Verein Brückenschlag, Gesamtschule am Weidenpark."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon.ordinary import never_a_name
from kollegial.anonymise.text.tokens import fold
from kollegial.marking import N_

_UP = r"[^\W\d_a-zäöüßéèçñ]"
_SP = r"[ \u00a0]"
_PLACED = (
    r"(?:(?:Grund|Haupt|Real|Gesamt|Förder|Berufs|Sekundar)?[Ss]chule|Gymnasium|Kita|Kindergarten"
    r"|Wohngruppe|Tagesgruppe|Seniorenzentrum|Pflegeheim|Seniorenheim|Familienzentrum|Wohnheim"
    r"|Jugendzentrum|Hospiz|Klinik)"
)
_AT_A_PLACE = re.compile(
    rf"(?<!\w){_PLACED}{_SP}(?:am|an{_SP}der|auf{_SP}dem|unter{_SP}den|zum|zur){_SP}"
    rf"({_UP}[\w-]{{2,30}})(?![\w-])"
)
_NAMED = re.compile(
    rf"(?<!\w)(?:Kita|Kindertagesstätte|Kindergarten|Haus|Verein|Förderverein|Sozialstation|Tagespflege"
    rf"|(?:Familien|Jugend|Alten|Sozial|Diakonie)werk|(?:Familien|Jugend|Alten)hilfe|Pflegedienst"
    rf"|(?:Familien|Jugend|Senioren)zentrum|(?:Pflege|Wohn|Senioren)heim|(?:Wohn|Tages)gruppe){_SP}"
    rf"((?:St\.{_SP}|Sankt{_SP})?{_UP}[\w-]{{2,30}})(?![\w-])"
)
# It is a name far more often than not, but "Haus Nummer drei" stands like this too.
_SCORE = 0.45
_REASON = N_("name of an organisation")


class NamedFacilityRecogniser:
    """A kind of facility with one more noun behind it."""

    name = "named_facilities"

    def spans(self, text: str) -> Iterator[Span]:
        """The facilities in ``text``."""
        for pattern in (_AT_A_PLACE, _NAMED):
            for match in pattern.finditer(text):
                if not never_a_name(fold(match.group(1))):
                    yield Span(*match.span(), Kind.ORGANISATION, _SCORE, self.name, _REASON)
