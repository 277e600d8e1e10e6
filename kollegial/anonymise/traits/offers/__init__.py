"""Generalisations to choose from. Nothing here replaces anything by itself."""

from __future__ import annotations

from kollegial.anonymise.traits.offers.offer import Offer
from kollegial.anonymise.traits.offers.offering import offers

__all__ = ["Offer", "offers"]
