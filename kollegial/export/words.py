"""The words of a document that are not people's, as templates call them: English message ids."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from kollegial.i18n import translate
from kollegial.marking import N_
from kollegial.words import Language

WORDS: Final[Mapping[str, str]] = {
    "title": N_("Collegial consultation, {date}"),
    "date": N_("Date"),
    "group": N_("Group"),
    "model": N_("Consultation model"),
    "people": N_("People"),
    "duration": N_("Duration"),
    "minutes": N_("{actual} min, planned {planned}"),
    "paused": N_("plus {minutes} min of breaks"),
    "key_question": N_("Key question"),
    "course": N_("Course"),
    "phase": N_("Phase"),
    "planned": N_("Planned"),
    "actual": N_("Taken"),
    "overrun": N_("Over"),
    "total": N_("Total"),
    "method": N_("Method"),
    "notes": N_("Notes"),
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


def words(language: Language) -> dict[str, str]:
    """The words in ``language``."""
    return {name: translate(message, language) for name, message in WORDS.items()}
