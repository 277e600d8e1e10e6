"""What a review says, on the screen and line by line, in the language of the moment."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from kollegial.anonymise import Finding, Kind, Review
from kollegial.anonymise.finding import Band, Place
from kollegial.anonymise.kinds import label
from kollegial.anonymise.review.marking import HAND
from kollegial.anonymise.traits import LABELS, Combination
from kollegial.i18n import _, language, ngettext_
from kollegial.marking import N_
from kollegial.printable import one_line

_BANDS: Final = {Band.SURE: N_("sure"), Band.CHECK: N_("please check")}
_SOURCES: Final = {
    "names": N_("names you entered"),
    "given_names": N_("list of first names"),
    "places": N_("list of towns"),
    "propagated": N_("found elsewhere"),
    "model": N_("language model"),
    "habits": N_("habit of the group"),
}
_RULE: Final = N_("rule")


def finding_word(kind: Kind) -> str:
    """What a finding of this kind is called."""
    return label(kind, language())


def band_word(band: Band) -> str:
    """How much a finding asks of whoever reviews; nobody can do anything with a number."""
    return _(_BANDS[band])


def source_word(item: Finding) -> str:
    """By what it was found; nothing if somebody marked it."""
    return "" if item.source == HAND else _(_SOURCES.get(item.source, _RULE))


def traits_told(found: Combination) -> str:
    """What together may single somebody out."""
    sorts = ", ".join(_(LABELS[sort]) for sort in found.sorts)
    return _(found.message).format(count=len(found.traits), traits=sorts)


def remembered(words: str, *, always: bool) -> str:
    """What the group wants with these words from now on."""
    text = (
        _("“{words}” is always hidden in this group from now on.")
        if always
        else _("“{words}” is not flagged in this group any more.")
    )
    return text.format(words=one_line(words))


def word_taken_back() -> str:
    """What was kept for the group went back with the step it came with."""
    return _("What was kept for the group is taken back too.")


def accepted(count: int, left: int) -> list[str]:
    """How many sure findings were accepted; how many that are ``left`` ask for a look, if any."""
    told = [ngettext_("One accepted.", "{count} accepted.", count).format(count=count)]
    if left:
        rest = ngettext_("One asks for a look.", "{count} ask for a look.", left)
        told.append(rest.format(count=left))
    return told


def without_a_look(count: int) -> str:
    """What it means to accept ``count`` open findings at once."""
    text = ngettext_(
        "One finding is replaced by its placeholder without a look at it.",
        "{count} findings are replaced by their placeholders without a look at each.",
        count,
    )
    return text.format(count=count)


def marked_more(count: int) -> str:
    """In how many more places the same words were marked."""
    text = ngettext_("Marked in one more place.", "Marked in {count} more places.", count)
    return text.format(count=count)


def shall_go_too(review: Review, places: Iterable[Place]) -> str:
    """Whether what was to go shall be replaced in these places too."""
    texts = [one_line(review.fields[name][start:end]) for name, start, end in places]
    text = ngettext_(
        "In one place it still says what was to go: {words}. Shall it be replaced there too?",
        "In {count} places it still says what was to go: {words}. Shall it be replaced there too?",
        len(texts),
    )
    return text.format(count=len(texts), words=", ".join(dict.fromkeys(texts)))


def not_looked_at(count: int) -> str:
    """How many unknown words nobody has looked at."""
    text = ngettext_(
        "One unknown word has not been looked at.",
        "{count} unknown words have not been looked at.",
        count,
    )
    return text.format(count=count)


def for_good() -> str:
    """What a release does, and that there is no way back."""
    return _(
        "The anonymous protocol goes to the archive. Names and originals are erased from the "
        "desk for good."
    )
