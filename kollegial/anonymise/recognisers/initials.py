"""Names that are cut down to letters: "J. Kowalczyk", "A.-M. Weber", "J. K.", "M. kommt"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.claims.vetoes import vetoed
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import forms
from kollegial.anonymise.lexicon.likely import everyday, sure_name, surname
from kollegial.anonymise.lexicon.personal import VERBS
from kollegial.anonymise.text.tokens import fold, folded
from kollegial.marking import N_

_UP = r"[^\W\d_a-zäöüßéèçñ]"
_LETTER = rf"(?:{_UP}|Chr?|Th|Ph|Joh|Wolfg|Kath|Matth)"
_PARTICLE = (
    r"(?:(?:von|van|v|de|zu|al|el|El|Al|di|da|ten|ter)(?:[ .]\s?|-)"
    r"(?:(?:der|den|dem|d|la)[ .]\s?)?)?"
)
_SP = r"[ \u00a0]"
# J. Kowalczyk, A.-M. Weber, K.-H. Dorn, Ch. Mbaye, H. v. Stein
_WITH_SURNAME = re.compile(
    rf"(?<![\w.])((?:{_LETTER}\.{_SP}?-?{_SP}?){{1,3}}){_PARTICLE}"
    rf"({_UP}[^\W\d_]{{1,30}}(?:['’-]{_UP}[^\W\d_]{{1,30}}){{0,2}})(?![\w])"
)
# J. K., F. H.-M., T.-W.
_LETTERS = re.compile(
    rf"(?<![\w.])(?:{_UP}\.{_SP}?-?){{1,2}}{_UP}\.(?:-{_UP}\.)?(?![\w])"
    rf"|(?<![\w.-]){_UP}\.-{_UP}\.(?!\w)"
)
# M. wird vorgestellt
_ALONE = re.compile(
    rf"(?:(?:^|\n)[ \t•*-]*|(?<=[a-zäöüß)“\"][.!?:;,–] )|(?<=[a-zäöü] ))({_UP})\.{_SP}"
    r"([a-zäöüß]{2,20})(?!\w)"
)
_BEFORE_ALONE = re.compile(
    r"(?:^|[\n.!?:;,–(„“\"]\s{0,2}|(?<!\w)(?:bei|mit|von|für|dass|weil|wenn|ob|als|und|hat|ist|will"
    r"|sagt|war|wird|soll|kann|möchte|wollte|lässt|mag|wo|wie|da|dann|aber|denn|zu|an|ohne|gegen"
    r"|über)\s)\Z"
)
# "weil S. mit dem Wagen": no sentence ends behind a conjunction.
_AFTER_CONJUNCTION = re.compile(
    r"(?<!\w)(?:weil|dass|wenn|ob|als|obwohl|damit|bevor|nachdem|während|ich)[ \u00a0]"
    rf"(?:werde{_SP})?({_UP})\.(?={_SP}[a-zäöüß]{{2,20}}\b)"
)
_AFTER_PREPOSITION = re.compile(
    rf"(?<!\w)(?:[Bb]ei|[Mm]it|[Vv]on|[Ff]ür|[Oo]hne|[Gg]egen|[Ww]egen|[Üü]ber){_SP}({_UP})\."
    rf"(?={_SP}([a-zäöüß]{{2,20}})\b|[,;:!?)]|\s?\n|\Z)"
)

# Set phrases, units, law and letters that stand for no name.
_PHRASES = folded("""
    zb ia iv id ua uu dh ob so op na zt zh zn va ps nb ad ag eh hc ev ig ff us eu od os dr ba ma bsc
    msc bc av am pm wc vm nm ca ch dd ks ro nc sc im po su mw tb ie eg cf zb zz vh sg tv dj pc uk ud
    ao og ug eg bv gv pv ks vs kp kb ii
""")
_LATIN_ENDINGS = ("us", "is", "um", "ae", "ix", "ex", "or", "ens", "ans", "alis", "aris")
# M. Parkinson is a disease, N. Vagus a nerve.
_MEDICAL_LETTERS = frozenset("mnavrszcpleho")
_DISEASES = folded("""
    parkinson crohn basedow bechterew alzheimer hodgkin meniere menière scheuermann paget perthes
    sudeck wilson whipple addison cushing dupuytren osler werlhof waldenström boeck still fabry
    gaucher kawasaki behcet behçet raynaud huntington pick ledderhose scheuermann schlatter köhler
    hirschsprung recklinghausen ormond biermer bowen darier kahler castleman coli
""")
_FUNCTION_WORDS = VERBS | folded("""
    und oder aber nicht auch noch nur sehr schon dann wieder zu in im am auf aus bei mit nach seit
    von vor zum zur über unter gegen ohne um an ihr ihm sie er es sich mich mir uns kein keine ein
    eine den die der das dass weil wenn ob als gerade heute gestern morgen immer nie oft jetzt
    selbst wegen darf soll kann muss will mag möchte könnte sollte wollte überschlagen bekommt
    bekam kriegt hat hatte wäre sei habe hätte werde würde besteht fehlt fehlte schickt schickte
    ruft schläft verhält zeigt beginnt begann schafft schaffte stößt stieß gilt gehört gehörte
    besuchte besucht erhielt erhält wünscht telefoniert gesprochen telefonieren reden sprechen
""")
_SHORTEST_SURNAME = 3
_DOUBTED = 0.6
_LONGEST_ABBREVIATION = 3
_ABBREVIATED_BEFORE = re.compile(r"(?<![^\W\d_])[a-zäöü]\.[ \u00a0]?\Z")

_REASON = N_("initial and surname")
_REASON_LETTERS = N_("looks like the initials of a name")


class InitialRecogniser:
    """Letters that stand for somebody. The fewer letters, the less certain."""

    name = "initials"

    def spans(self, text: str) -> Iterator[Span]:
        """The initials in ``text``, with the surname behind them."""
        for match in _WITH_SURNAME.finditer(text):
            score = _of_surname(text, match)
            if score:
                span = Span(match.start(), match.end(), Kind.PERSON, score, self.name, _REASON)
                if score > _DOUBTED or not vetoed(text, span):
                    yield span
        for match in _LETTERS.finditer(text):
            letters = "".join(char for char in match.group() if char.isalpha())
            if fold(letters) not in _PHRASES:
                yield self._letters(match.start(), match.end(), 0.45)
        for match in _ALONE.finditer(text):
            if fold(match.group(2)) in VERBS and _BEFORE_ALONE.search(
                text[max(0, match.start(1) - 14) : match.start(1)]
            ):
                yield self._letters(match.start(1), match.end(1) + 1, 0.45)
        for match in _AFTER_CONJUNCTION.finditer(text):
            yield self._letters(match.start(1), match.end(1) + 1, 0.45)
        for match in _AFTER_PREPOSITION.finditer(text):
            following = match.group(2)
            if following is None or fold(following) in _FUNCTION_WORDS:
                yield self._letters(match.start(1), match.end(1) + 1, 0.45)

    def _letters(self, start: int, end: int, score: float) -> Span:
        return Span(start, end, Kind.PERSON, score, self.name, _REASON_LETTERS)


def _of_surname(text: str, match: re.Match[str]) -> float:
    """How much an initial and a word are worth as a name; 0 if the word is none."""
    parts = [fold(part) for part in re.split(r"['’-]", match.group(2))]
    several = match.group(1).count(".") > 1
    if _is_abbreviation(text, match, parts):
        return 0.0
    if all(map(sure_name, parts)):
        return 0.85
    before = text[max(0, match.start() - 2) : match.start()]
    alone = not before.strip(" ") or before[-1] in "\n\t(/"
    if all(map(everyday, parts)):
        # "A. Koch" on a line of its own is somebody, "Abb. A. Stein" is not.
        return 0.6 if (alone or several) and all(map(surname, parts)) else 0.0
    letter = match.group(1).strip(". -\u00a0").lower()
    if letter in _MEDICAL_LETTERS and parts[-1].endswith(_LATIN_ENDINGS):
        return 0.0
    return 0.8 if alone else 0.6


def _is_abbreviation(text: str, match: re.Match[str], parts: list[str]) -> bool:
    """Whether the letters stand for something else: M. Parkinson, a. a. O., v. Chr., Z. B."""
    letters = fold("".join(char for char in match.group(1) if char.isalpha()))
    several = match.group(1).count(".") > 1
    if several and letters in _PHRASES and "-" not in match.group(1):
        return True
    if any(part in _DISEASES or part in forms.BEHIND_NAMES for part in parts):
        return True
    if _ABBREVIATED_BEFORE.search(text, max(0, match.start() - 4), match.start()):
        return True
    short = len(match.group(2)) <= _LONGEST_ABBREVIATION
    if short and match.group(2).isupper():
        return True
    return len(parts[0]) < _SHORTEST_SURNAME and not sure_name(parts[0])
