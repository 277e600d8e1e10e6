"""Organisations that carry a name of their own.

"Kita" and "Jugendamt" are everybody's; "Kita Löwenzahn" is one. Of an office there is one
in every town, so its town is found and the office stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.claims.vetoes import safe
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import forms, lists
from kollegial.anonymise.lexicon.facilities import (
    CHAINS,
    FIRMS,
    INSTITUTIONS,
    OFFICES,
    OFFICES_OF,
)
from kollegial.anonymise.lexicon.likely import everyday, sure_name
from kollegial.anonymise.reading.names import NameReader
from kollegial.anonymise.recognisers.facility_names import name_behind
from kollegial.anonymise.text.tokens import HYPHENS, Word, fold, words
from kollegial.marking import N_

_UP = r"[^\W\d_a-zäöüßéèçñ]"
_SP = r"[ \u00a0]"
_SCHOOLS = (
    r"(?:\w{0,14}[Ss]chule|Gymnasium|\w{0,10}[Kk]olleg|Kita|Kindergarten|Haus|Heim|Stift|Stiftung|Hospital"
    r"|Krankenhaus|\w{0,10}[Kk]lini(?:k|kum)|\w{0,12}[Zz]entrum|Werk|Hospiz|Internat|Akademie|Verein|Heimstatt"
    r"|Wohnstift|Pflegeheim|Universität|Hochschule)"
)
# Astrid-Lindgren-Schule, St.-Marien-Hospital; alice-lorenz-schule in a text without capitals
_SCHOOL = re.compile(
    rf"(?<=[\w.])-(?:{_SCHOOLS}|[a-zäöü]{{0,12}}schule|gymnasium|kita|hospital|krankenhaus|stift)(?![\w-])"
)
_NAMESAKE = re.compile(rf"(?<![\w-])(?:{_UP}\w{{1,30}}\.?-){{0,4}}{_UP}\w{{1,30}}\.?\Z")
_LEVEL_NAMESAKE = re.compile(r"(?<![\w-])(?:[a-zäöüß]{2,20}-){0,3}[a-zäöüß]{2,20}\Z")
# Pestalozzischule: only the great names, "Grundschule" and "Fahrschule" are no names.
_GREAT = re.compile(
    r"(?<![\w-])(?:Pestalozzi|Goethe|Schiller|Lessing|Montessori|Waldorf|Diesterweg|Herder|Humboldt|Fröbel"
    r"|Kästner|Brüder-?Grimm|Overberg|Luther|Melanchthon|Martin|Marien|Josef|Elisabeth|Johannes|Anna|Barbara|Antonius)(?:s)?"
    r"(?:grund|haupt|real|gesamt|förder)?(?:schule|gymnasium|hospital|krankenhaus|stift|haus|heim|kindergarten)(?![\w])"
)
_LEGAL = re.compile(
    rf"(?<=[ \u00a0])(e\.{_SP}?V\.|gGmbH|GmbH|gUG|UG|AG|KG|eG|AöR|mbH|OHG|GbR)(?!\w)"
)
_IN_FRONT = re.compile(
    rf"(?<![\w-])({_UP}[\w.&-]{{1,40}}{_SP}(?:(?:{_UP}[\w.&-]{{1,40}}|für|und|der|des|im|am|in|&){_SP}){{0,5}})\Z"
)
_WINDOW = 120
_ADJECTIVE = re.compile(r"[^\W\d_a-zäöüß][a-zäöüß]{3,25}(?:isch|lich|tisch|frei|fach)e[srn]?")

_REASON = N_("name of an organisation")
_REASON_LEGAL = N_("name in front of a legal form")
_REASON_OFFICE = N_("name behind a role or a relation")


class OrganisationRecogniser:
    """Schools, homes, clinics, associations and firms with a proper name."""

    name = "organisations"

    def spans(self, text: str) -> Iterator[Span]:
        """The organisations in ``text``."""
        for match in _SCHOOL.finditer(text):
            yield from self._called_after(text, match)
        for match in _GREAT.finditer(text):
            yield self._span(match.start(), match.end(), 0.7)
        for match in _LEGAL.finditer(text):
            yield from self._legal(text, match)
        listed = words(text)
        facilities: dict[str, bool] = {}
        for at, word in enumerate(listed):
            facility = facilities.get(word.text)
            if facility is None:
                facility = facilities[word.text] = word.capital and _is_facility(word.key)
            if facility:
                yield from self._named(text, listed, at)

    def _called_after(self, text: str, match: re.Match[str]) -> Iterator[Span]:
        """A school with somebody's name and hyphens in front."""
        window = max(0, match.start() - _WINDOW)
        name = _NAMESAKE.search(text, window, match.start())
        if name is not None:
            parts = [fold(part) for part in name.group().replace(".", "").split("-")]
            if not all(everyday(part) for part in parts):
                yield self._span(name.start(), match.end(), 0.8)
            return
        name = _LEVEL_NAMESAKE.search(text, window, match.start())
        if name is not None and any(map(sure_name, name.group().split("-"))):
            yield self._span(name.start(), match.end(), 0.7)

    def _named(self, text: str, listed: Sequence[Word], at: int) -> Iterator[Span]:
        """What stands behind a word for a facility, if it is a name."""
        word = listed[at]
        key = word.key
        if key in OFFICES_OF:
            yield from self._practice(text, listed, at)
            return
        chain, firm = key in CHAINS, key.endswith(FIRMS)
        if at and _in_compound(text, listed, at):
            return
        end, score = name_behind(text, listed, at, chain=chain, firm=firm)
        if not end:
            return
        start = word.start
        if (
            at
            and _ADJECTIVE.fullmatch(listed[at - 1].text)
            and text[listed[at - 1].end : start] == " "
        ):
            start = listed[at - 1].start
        if key in _FIRM:
            start = listed[at + 1].start
        yield self._span(start, end, score)

    def _practice(self, text: str, listed: Sequence[Word], at: int) -> Iterator[Span]:
        """The person whose practice it is; "Praxis" stays."""
        if at + 1 >= len(listed) or text[listed[at].end : listed[at + 1].start] not in (
            " ",
            "\u00a0",
        ):
            return
        first = listed[at + 1]
        if not first.capital or forms.form(first.key) or everyday(first.key) or safe(first):
            return
        found = NameReader(text, listed[at : at + 8]).at(1, trusting=False, roomy=True)
        if found is not None:
            score = 0.7 if sure_name(first.key) else 0.45
            yield Span(*found.extent, Kind.PERSON, score, self.name, _REASON_OFFICE)

    def _legal(self, text: str, match: re.Match[str]) -> Iterator[Span]:
        """The name in front of a legal form, without "Firma" and the words of a sentence."""
        front = _IN_FRONT.search(text, max(0, match.start() - _WINDOW), match.start())
        if front is None:
            return
        inside = words(front.group(1))
        articles = [at for at, word in enumerate(inside) if word.key in _STARTERS]
        # "Auszubildende der Audi AG", but "Verein für soziale Arbeit e. V."
        inside = inside[articles[-1] + 1 :] if articles and "." not in match.group(1) else inside
        while inside and inside[0].key in _FIRM | _STARTERS:
            inside = inside[1:]
        company = match.group(1) in _COMPANIES
        generic = all(everyday(word.key) and not lists.surname(word.key) for word in inside)
        if not inside or (company and generic):
            return
        start = front.start() + inside[0].start
        yield Span(start, match.end(), Kind.ORGANISATION, 0.8, self.name, _REASON_LEGAL)

    def _span(self, start: int, end: int, score: float) -> Span:
        return Span(start, end, Kind.ORGANISATION, score, self.name, _REASON)


_FIRM = frozenset({"firma", "fa"})
_COMPANIES = frozenset({"GmbH", "UG", "AG", "KG", "mbH", "OHG", "GbR"})
_STARTERS = frozenset(
    "die der das den dem ein eine einen bei beim fuer von vom im in am an und mit unser unsere"
    " mein meine".split()
)


def _is_facility(key: str) -> bool:
    """Whether the name of one of its kind may stand behind the folded word."""
    if key in OFFICES_OF or key in CHAINS:
        return True
    return key.endswith((*FIRMS, *INSTITUTIONS)) and not key.endswith(OFFICES)


def _in_compound(text: str, listed: Sequence[Word], at: int) -> bool:
    gap = text[listed[at - 1].end : listed[at].start]
    return len(gap) == 1 and gap in HYPHENS
