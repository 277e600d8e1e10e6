"""What the tables of the traits share."""

from __future__ import annotations

from kollegial.anonymise.traits import Combination, Sort, combinations, traits_in

FIELD = "text"


def found(text: str) -> list[tuple[Sort, str]]:
    """The traits of ``text``: sort and words."""
    return [(trait.sort, text[trait.start : trait.end]) for trait in traits_in({FIELD: text})]


def weights(text: str) -> dict[Sort, int]:
    """The heaviest weight of each sort in ``text``."""
    heaviest: dict[Sort, int] = {}
    for trait in traits_in({FIELD: text}):
        heaviest[trait.sort] = max(heaviest.get(trait.sort, 0), trait.weight)
    return heaviest


def warned(*texts: str, **fields: str) -> tuple[Combination, ...]:
    """What is warned of in texts, each a field."""
    named = {f"field.{number}": text for number, text in enumerate(texts)} | fields
    return combinations(traits_in(named))
