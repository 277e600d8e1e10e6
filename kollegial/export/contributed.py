"""Contributions as templates see them, one by one and by kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kollegial.consultation.vocabulary import ContributionKind
from kollegial.export import marks
from kollegial.export.said import Said
from kollegial.export.values import Contribution, Kind
from kollegial.i18n import translate
from kollegial.labels import KINDS, SEVERAL
from kollegial.protocol.released import ReleasedContribution
from kollegial.words import Language, Text

Marker = Callable[[ReleasedContribution, Language], tuple[str, ...]]
"""What is to be said beside a contribution."""


def contributions(
    found: Iterable[ReleasedContribution], language: Language, marker: Marker = marks.marks
) -> tuple[Contribution, ...]:
    """Each with its label and what is to be said beside it."""
    return tuple(
        Contribution(
            kind=each.kind.value,
            label=translate(KINDS[each.kind], language),
            text=Said(each.text),
            mark=", ".join(marker(each, language)),
            adopted=each.adopted,
            until=each.until,
            urgency=each.urgency,
            votes=each.votes,
            chosen=each.chosen,
            method_id=each.method_id,
        )
        for each in found
    )


def kinds(found: Iterable[ReleasedContribution], language: Language) -> tuple[Kind, ...]:
    """Contributions by kind, in the order in which the kinds first appear."""
    by_kind: dict[ContributionKind, list[ReleasedContribution]] = {}
    for each in found:
        by_kind.setdefault(each.kind, []).append(each)
    return tuple(
        Kind(kind.value, label(kind, len(several), language), contributions(several, language))
        for kind, several in by_kind.items()
    )


def label(kind: ContributionKind, count: int, language: Language) -> str:
    """What stands above so many of a kind."""
    return translate((KINDS if count == 1 else SEVERAL)[kind], language)


def both(text: Text) -> dict[str, Said]:
    """A text in two languages."""
    return {"de": Said(text.de), "en": Said(text.en)}
