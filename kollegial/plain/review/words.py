"""How sure a finding is and where it comes from, in words; nobody can do anything with a number."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise import Finding
from kollegial.anonymise.finding import Band
from kollegial.anonymise.review.marking import HAND
from kollegial.i18n import _
from kollegial.marking import N_

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


def band_word(band: Band) -> str:
    """How much a finding asks of whoever reviews."""
    return _(_BANDS[band])


def source_word(item: Finding) -> str:
    """By what it was found; nothing if somebody marked it."""
    return "" if item.source == HAND else _(_SOURCES.get(item.source, _RULE))
