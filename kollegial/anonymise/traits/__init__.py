"""Quasi-identifiers: traits that single somebody out in company, and what to say instead.

Warns and offers; never replaces. Pure. Offsets are Unicode code points of the
anonymised texts, ends exclusive.
"""

from __future__ import annotations

from kollegial.anonymise.traits.combining import Combination, Severity, combinations
from kollegial.anonymise.traits.finding import traits_in, traits_of
from kollegial.anonymise.traits.offers import Offer, offers
from kollegial.anonymise.traits.original import in_original
from kollegial.anonymise.traits.sort import LABELS, Sort
from kollegial.anonymise.traits.standing import Standing, standing_in
from kollegial.anonymise.traits.trait import Trait

__all__ = [
    "LABELS",
    "Combination",
    "Offer",
    "Severity",
    "Sort",
    "Standing",
    "Trait",
    "combinations",
    "in_original",
    "offers",
    "standing_in",
    "traits_in",
    "traits_of",
]
