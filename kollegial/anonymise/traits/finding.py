"""From anonymised texts to their traits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kollegial.anonymise.review.review import Review
from kollegial.anonymise.text.tokens import HIDDEN
from kollegial.anonymise.traits.hit import Hit
from kollegial.anonymise.traits.reading import Reading
from kollegial.anonymise.traits.rules import RULES
from kollegial.anonymise.traits.sort import Sort
from kollegial.anonymise.traits.standing import KINDS, Standing, standing_in
from kollegial.anonymise.traits.trait import Trait

# A quotation goes on over a placeholder, and an age band is one.
_MAY_COVER = frozenset({Sort.QUOTE, Sort.AGE})


def traits_in(texts: Mapping[str, str], standing: Iterable[Standing] = ()) -> tuple[Trait, ...]:
    """The traits of the anonymised ``texts``, by field and start.

    What stands behind a placeholder is gone and no trait. ``standing`` are findings
    that were left as they are, with offsets in ``texts``. Traits of one sort never overlap.
    """
    left: dict[str, list[Hit]] = {name: [] for name in texts}
    for each in standing:
        if each.kind in KINDS and each.field in left:
            group, weight = KINDS[each.kind]
            left[each.field].append(Hit(each.start, each.end, group, weight))
    return tuple(
        trait for name, text in texts.items() for trait in _of_field(name, text, left[name])
    )


def traits_of(review: Review) -> tuple[Trait, ...]:
    """The traits of the texts of ``review`` as they would be now."""
    return traits_in({name: review.preview(name) for name in review.fields}, standing_in(review))


def _of_field(name: str, text: str, left: list[Hit]) -> list[Trait]:
    if not text:
        return []
    reading = Reading(text)
    hits = [*left, *(hit for rule in RULES for hit in rule(reading))]
    by_sort: dict[Sort, list[Hit]] = {}
    for hit in hits:
        if hit.group.sort in _MAY_COVER or HIDDEN not in reading.text[hit.start : hit.end]:
            by_sort.setdefault(hit.group.sort, []).append(hit)
    found = [
        Trait(
            field=name,
            start=hit.start,
            end=hit.end,
            sort=hit.group.sort,
            reason=hit.group.reason,
            weight=hit.weight,
            group=hit.group.key,
            paragraph=reading.paragraph(hit.start),
            about=reading.person(hit.start),
        )
        for same in by_sort.values()
        for hit in _disjoint(same)
    ]
    return sorted(found, key=lambda trait: (trait.start, trait.end, trait.sort))


def _disjoint(hits: list[Hit]) -> list[Hit]:
    """The hits of one sort that do not overlap: of two rivals the longer, then the heavier."""
    chosen: list[Hit] = []
    for hit in sorted(hits, key=lambda each: (each.start, -each.end, -each.weight, each.group.key)):
        if not chosen or hit.start >= chosen[-1].end:
            chosen.append(hit)
        elif _value(hit) > _value(chosen[-1]):
            chosen[-1] = hit
    return chosen


def _value(hit: Hit) -> tuple[int, int]:
    return hit.end - hit.start, hit.weight
