"""Where a number must stand to be an age: beside a person, behind "ist", "mit", "Alter"."""

from __future__ import annotations

import re

from kollegial.anonymise.lexicon.ages import ADVERBS
from kollegial.anonymise.lexicon.forms import plural
from kollegial.anonymise.lexicon.likely import everyday, given
from kollegial.anonymise.recognisers.age_numbers import Number
from kollegial.anonymise.recognisers.age_people import is_person, person_before
from kollegial.anonymise.recognisers.date_parts import DOUBTFUL, FAIR, LIKELY, SPACE, before, cue
from kollegial.anonymise.text.tokens import HIDDEN, fold

_S = SPACE
_CAPITAL = r"(?-i:[A-ZÄÖÜÇŞÉÁÓŁŚŽČŠĐİ])"
_SEX = r"(?:(?:[mwdf♀♂]|männl(?:ich|\.)?|weibl(?:ich|\.)?|Alter:?)[,./;]?\s?)?"
SOME = rf"(?:{ADVERBS}\s){{0,3}}"
AGE = re.compile(
    r"(?<!\w)(?:(?:lebens|durchschnitts)?alters?|age|aged)(?:/\w{1,12})?"
    r"(?:\s(?:des|der|bei)\s\w{1,24}|\s\([^()\n\ufffc]{1,12}\))?"
    rf"\s?(?:von|:|zwischen|ab|bis|=|beträgt|ist|in\sjahren:?)?\s{{0,3}}{SOME}\Z",
    re.IGNORECASE,
)
_BRACKET = re.compile(rf"\(\s?{_SEX}{SOME}\Z", re.IGNORECASE)
_SPACES = " \t\u00a0\u202f"
_COMMA = re.compile(rf"{_S}?(?P<sign>[,;|\t:])\s{{0,2}}{_SEX}{SOME}\Z", re.IGNORECASE)
_DIED = re.compile(r"storben\Z")
_TEXT_IN_BRACKET = re.compile(r",\s[^\W\d]")
# The minute of a goal, the number of a cycle.
_ORDINAL_IN_BRACKET = re.compile(r"\d{1,3}\.")
_NEW_SENTENCE = re.compile(rf"{_S}?\.[ \t]*[A-ZÄÖÜ]")
_WITH = re.compile(rf"(?<!\w)mit\s{SOME}\Z", re.IGNORECASE)
_IS = re.compile(
    rf"(?:(?P<subject>[^\W\d_]\.|[^\W\d_][\w'’]{{0,40}}|{HIDDEN})\s)?(?<!\w)"
    r"(?P<verb>ist?|bin|bist|war|wird|werde|wirst|wurde|sei|wäre|sind|waren|seien|werden)\s"
    r"(?P<inner>(?:(?:er|sie|ich|du|ihr|(?:im|am|an|zu)\s[\w.]{1,12}|in\s\w{2,10}\s\w{3,10}"
    rf"|(?:nächste|letzte|vorige|kommende|diese)[ns]?\s\w{{3,9}}|{_CAPITAL}[\w'’]{{1,20}}|{HIDDEN}+|{ADVERBS})\s){{0,4}})\Z",
    re.IGNORECASE,
)
_SEX_BEFORE = re.compile(r"(?<!\w)(?:[mwdf]\s?/|[♀♂]|(?:männ|weib)lich[,:/]?)\s?\Z", re.IGNORECASE)
_GUESSED = re.compile(
    rf"(?<!\w)(?:schätz\w{{1,6}}|geschätzt)\s(?:\w{{2,12}}\s){{0,2}}{SOME}\Z", re.IGNORECASE
)
_WHO = re.compile(
    rf"(?<!\w)(?P<who>er|sie|ich|du|wer|der|die|mama|papa|mutter|vater|oma|opa|{_CAPITAL}[\w'’]{{1,24}}|{HIDDEN})\s{SOME}\Z",
    re.IGNORECASE,
)
_AND_MORE = re.compile(rf"{_S}?(?:,|und|u\.){_S}?(?:\d|[a-zäöü]{{3,16}}(?!\w))", re.IGNORECASE)
_ON_A_SCALE = re.compile(
    r"(?:skala|punkt|noten?|stufe|rang|platz)\w*\W[^\n]{0,60}\Z", re.IGNORECASE
)
_ANSWER = re.compile(r"(?:(?:\A|\n)[ \t>*•–-]*|[:.?!]\s|„)\Z")
_IMPERSONAL = frozenset("es das dies was hier da davon dabei dort nummer zimmer".split())
_PRONOUNS = frozenset("er sie ich du wer die der".split())
_RELATIVES = ("mutter", "vater", "tochter", "sohn", "bruder", "schwester", "oma", "opa")
_PLURAL = frozenset("sind waren seien werden".split())
# Fewer are as often a count, a number in a list or the number of a person ("Kind 2").
_FEWEST_YEARS = 3
_GROWN_UP = 10


def alone(text: str, number: Number) -> float:
    """How surely a number without a unit is an age; 0 if it is none."""
    start, follows = number.start, number.follows
    if follows == "verb":
        return _in_clause(text, number)
    if follows not in ("goes", "happened"):
        found = beside(text, start)
        if found < LIKELY and _NEW_SENTENCE.match(text, number.end):
            found = 0.0
        if found:
            return found
    if cue(AGE, text, start):
        return LIKELY
    if follows == "list":
        return 0.0
    if number.value > 1 and cue(_WITH, text, start):
        return _reached(number)
    if follows != "close":
        return 0.0
    return predicate(text, number) or _behind(text, number) or _answer(text, number)


def beside(text: str, at: int) -> float:
    """How surely a number at ``at`` describes the person in front: "Leon (8)", "Frau Meier, 57"."""
    if not _may_describe(text, at):
        return 0.0
    bracket = before(_BRACKET, text, at)
    if bracket is not None:
        if _ORDINAL_IN_BRACKET.match(text, at):
            return 0.0
        return person_before(text, bracket.start()) or _remark(text, at)
    comma = before(_COMMA, text, at)
    if comma is None:
        return 0.0
    if before(_DIED, text, comma.start()):
        return FAIR
    found = person_before(text, comma.start())
    # "Kinder: 3" is a count.
    return min(found, DOUBTFUL) if comma["sign"] == ":" else found


def _may_describe(text: str, at: int) -> bool:
    """Whether a sign or a word is right in front, and before a sign something that may be named."""
    last = text[max(0, at - 3) : at].rstrip(_SPACES)[-1:]
    if last.isalpha() or last in ".♀♂/":
        return True
    if last not in "(,;|\t:\n":
        return False
    named = text[max(0, at - 8) : at].rstrip(_SPACES + "(),;|:\n")[-1:]
    return not named.isdecimal()


def _remark(text: str, at: int) -> float:
    """A bracket that goes on behind the number: "wie sie genannt wird (90, Pflegegrad 2)"."""
    goes_on = text[at : at + 2].isdecimal() and _TEXT_IN_BRACKET.match(text, at + 2)
    return DOUBTFUL if goes_on else 0.0


def _reached(number: Number) -> float:
    """ "Mit 57 verstorben" is an age, "mit 3 in der Gruppe" may be a count."""
    return FAIR if number.follows == "happened" and number.value >= _GROWN_UP else DOUBTFUL


def predicate(text: str, number: Number) -> float:
    """How surely the sentence says how old somebody is: "sie ist 84", "wird im Mai 18"."""
    # A day may stand in between: "wird am 20. 17".
    day = text[max(0, number.start - 2) : number.start] == ". "
    match = (before if day else cue)(_IS, text, number.start)
    if match is None:
        return 0.0
    inner = match["inner"].split()
    subject = match["subject"]
    key = "" if subject is None else fold(subject)
    if key in _IMPERSONAL:
        return 0.0
    somebody = (
        key in _PRONOUNS
        or match["verb"].lower() in ("bin", "bist")
        or any(fold(word) in _PRONOUNS or is_person(word) for word in inner)
        or (subject is not None and person_before(text, match.end("subject")) >= FAIR)
    )
    if match["verb"].lower() in _PLURAL:
        return FAIR if somebody and _AND_MORE.match(text, number.end) else 0.0
    if somebody:
        return DOUBTFUL if before(_ON_A_SCALE, text, number.start) else LIKELY
    thing = subject is not None and subject[0].isupper() and everyday(key)
    return 0.0 if thing else DOUBTFUL


def _in_clause(text: str, number: Number) -> float:
    """ "Als sie 12 war", "bald 18 wird", "52 zu sein"."""
    verb = number.right.group().strip()
    if verb.startswith(("geworden", "zu")):
        return LIKELY if verb == "geworden" else FAIR
    match = cue(_WHO, text, number.start)
    if match is None:
        return 0.0
    who = match["who"]
    return LIKELY if fold(who) in _PRONOUNS or who == HIDDEN or is_person(who) else 0.0


def _behind(text: str, number: Number) -> float:
    """ "Mutter 43", "Leon 8": a number right behind a person."""
    if before(_SEX_BEFORE, text, number.start) or cue(_GUESSED, text, number.start):
        return DOUBTFUL
    match = cue(_WHO, text, number.start)
    if match is None or number.in_words or number.value < _FEWEST_YEARS:
        return 0.0
    who = match["who"]
    key = fold(who)
    if key in ("fr", "hr"):
        return 0.0
    if key in ("er", "sie", "ich") or given(key):
        return DOUBTFUL
    # "Kind 2", "Klient 3" are labels.
    told = number.value >= _GROWN_UP or key.endswith(_RELATIVES)
    return DOUBTFUL if told and is_person(who) and not plural(key) else 0.0


def _answer(text: str, number: Number) -> float:
    """ "Wie alt ist er? – Vierzehn.": a word that is a sentence of its own."""
    told = number.in_words and text[number.start].isupper() and number.value >= _FEWEST_YEARS
    ends = text[number.end : number.end + 1] in (".", "!", "")
    return DOUBTFUL if told and ends and before(_ANSWER, text, number.start) else 0.0
