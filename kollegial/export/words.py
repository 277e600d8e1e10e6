"""The words of a document that are not people's, as templates call them: English message ids."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kollegial.i18n import _, translate
from kollegial.marking import N_
from kollegial.words import Language

_NONE: Final[Mapping[str, str]] = MappingProxyType({})

WORDS: Final[Mapping[str, str]] = {
    "title": N_("Collegial consultation, {date}"),
    "date": N_("Date"),
    "group": N_("Group"),
    "model": N_("Consultation model"),
    "people": N_("People"),
    "duration": N_("Duration"),
    "minutes": N_("{actual} min, planned {planned}"),
    "paused": N_("plus {minutes} min of breaks"),
    "agreed": N_("Beforehand"),
    "key_question": N_("Key question"),
    "key_questions": N_("Key questions"),
    "case": N_("Case"),
    "inverted_question": N_("Turned round: {question}"),
    "taken": N_("Taken along"),
    "from_the_group": N_("From what the group contributed"),
    "own_words": N_("In own words"),
    "on_the_whole": N_("On the whole"),
    "followed_by": N_("What became of it"),
    "their_placeholders": N_(
        "Placeholders here are those of the later protocol: the same letter may stand for "
        "somebody else."
    ),
    "course": N_("Course"),
    "course_chart": N_("Time by phase"),
    "phase": N_("Phase"),
    "planned": N_("Planned"),
    "actual": N_("Taken"),
    "overrun": N_("Over"),
    "total": N_("Total"),
    "break": N_("Break"),
    "method": N_("Method"),
    "notes": N_("Notes"),
    "insights": N_("Insights"),
    "feedback": N_("Feedback"),
    "slips": N_("Slips filled in: {count}"),
    "statement": N_("Statement"),
    "answered": N_("Answers"),
    "held_back": N_(
        "–: fewer than three answered, so the answers are not shown: one could guess whose "
        "they are."
    ),
    "remarks": N_("In open words"),
    "parked": N_("Put off and not taken up"),
    "follow_ups": N_("What became of earlier cases"),
    "earlier": N_("Protocol of {date}"),
    "earlier_gone": N_("Earlier protocol {id}"),
    "placeholders": N_("Placeholders"),
    "placeholder": N_("Placeholder"),
    "count": N_("Occurs"),
    "legend": N_("The same placeholder always stands for the same person, place or number."),
    "anonymised": N_(
        "Anonymised before it was stored. A person looked at every finding: {accepted} replaced "
        "as proposed, {changed} in other words, {by_hand} marked by hand, {rejected} left as "
        "they were."
    ),
    "credit": N_("{model}, by {author}."),
}


def word(name: str) -> str:
    """A word of the table in the language of the moment.

    Not ``_(WORDS["name"])``: the extractor would take the name for a text to translate.
    """
    return _(WORDS[name])


def words(language: Language, own: Mapping[str, str] = _NONE) -> dict[str, str]:
    """The words in ``language``; ``own`` are an organisation's, which replace those of a name."""
    return {name: own.get(name) or translate(message, language) for name, message in WORDS.items()}
