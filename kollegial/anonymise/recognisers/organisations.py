"""Organisations that carry a name of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon.ordinary import never_a_name, noun_like
from kollegial.anonymise.span import Span
from kollegial.anonymise.tokens import fold
from kollegial.marking import N_

_UP = r"[^\W\d_a-zäöüßéèçñ]"
_SP = r"[ \u00a0]"
_SCHOOLS = (
    r"(?:Grund|Haupt|Real|Gesamt|Förder|Berufs|Sekundar|Mittel|Ober|Gemeinschafts|Volkshoch)?[Ss]chule"
    r"|Gymnasium|Berufskolleg|Kolleg|Kita|Kindergarten|Haus|Heim|Stift|Stiftung|Hospital|Krankenhaus|Klinik"
    r"|Klinikum|Zentrum|Werk|Hospiz|Internat|Akademie|Verein|Heimstatt|Wohnstift|Seniorenzentrum|Pflegeheim"
)
# Astrid-Lindgren-Schule, St.-Marien-Hospital
_HYPHENS = re.compile(rf"(?<![\w-])((?:{_UP}\w{{1,30}}\.?-){{1,5}})(?:{_SCHOOLS})(?![\w])")
# Pestalozzischule: only the great names, "Grundschule" and "Fahrschule" are no names.
_GREAT = re.compile(
    r"(?<![\w-])(?:Pestalozzi|Goethe|Schiller|Lessing|Montessori|Waldorf|Diesterweg|Herder|Humboldt|Fröbel"
    r"|Kästner|Brüder-?Grimm|Overberg|Luther|Melanchthon|Martin|Marien|Josef|Elisabeth|Johannes)(?:s)?"
    r"(?:grund|haupt|real|gesamt|förder)?(?:schule|gymnasium|hospital|krankenhaus|stift|haus)(?![\w])"
)
# Kita Regenbogen, Haus Sonnenschein, Grundschule am Birkenhain, Wohngruppe „Anker“
_KIND = (
    r"(?:(?:Grund|Haupt|Real|Gesamt|Förder|Berufs|Sekundar)schule|Gymnasium|Kita|Kindertagesstätte|Kindergarten"
    r"|Wohngruppe|Tagesgruppe|Haus|Seniorenzentrum|Pflegeheim|Seniorenheim|Familienzentrum|Jugendzentrum|Hospiz"
    r"|Jugendhilfe|Heilpädagogikum|Wohnheim|Klinik|Praxis|Station|Stiftung|Schule)"
)
_QUOTED = re.compile(rf"(?<!\w){_KIND}{_SP}[„“\"»‚][^„“”\"»«\n]{{2,40}}[“”\"«‘]")
_AT_A_PLACE = re.compile(
    rf"(?<!\w){_KIND}{_SP}(?:am|an{_SP}der|im|in{_SP}der|auf{_SP}dem|unter{_SP}den|zum|zur)"
    rf"{_SP}({_UP}[\w-]{{2,30}})(?![\w-])"
)
_NAMED = re.compile(
    rf"(?<!\w)(?:Kita|Kindertagesstätte|Kindergarten|Haus|\w{{0,20}}[Zz]entrum|\w{{0,20}}heim|\w{{0,20}}gruppe"
    rf"|\w{{0,20}}(?<!hoch)schule|\w{{0,20}}[Vv]erein|\w{{1,20}}werk|\w{{1,20}}dienst|(?:Familien|Jugend|Alten)hilfe"
    rf"|Sozialstation|Tagespflege|Beratungsstelle)"
    rf"{_SP}((?:St\.{_SP}|Sankt{_SP})?{_UP}[\w-]{{2,30}})(?![\w-])"
)
_LEGAL = re.compile(
    rf"(?<![\w-])({_UP}[\w.&-]{{1,40}}{_SP}(?:(?:{_UP}[\w.&-]{{1,40}}|für|und|der|des|im|am|in|&){_SP}){{0,5}})"
    rf"(?:e\.{_SP}?V\.|gGmbH|GmbH|gUG|UG|AG|KG|eG|AöR|mbH)(?!\w)"
)

_REASON = N_("name of an organisation")
_REASON_LEGAL = N_("name in front of a legal form")


class OrganisationRecogniser:
    """Schools, homes and associations with a proper name."""

    name = "organisations"

    def spans(self, text: str) -> Iterator[Span]:
        """The organisations in ``text``."""
        for match in _HYPHENS.finditer(text):
            if not all(noun_like(fold(part)) for part in match.group(1).strip("-").split("-")):
                yield self._span(match, 0.8, _REASON)
        for pattern, score in ((_GREAT, 0.7), (_QUOTED, 0.85)):
            for match in pattern.finditer(text):
                yield self._span(match, score, _REASON)
        for pattern in (_AT_A_PLACE, _NAMED):
            for match in pattern.finditer(text):
                if not never_a_name(fold(match.group(1))):
                    yield self._span(match, 0.6, _REASON)
        for match in _LEGAL.finditer(text):
            yield self._span(match, 0.8, _REASON_LEGAL)

    def _span(self, match: re.Match[str], score: float, reason: str) -> Span:
        return Span(match.start(), match.end(), Kind.ORGANISATION, score, self.name, reason)
