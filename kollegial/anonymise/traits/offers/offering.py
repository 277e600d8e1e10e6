"""Which generalisations fit a trait or a finding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from kollegial.anonymise.finding import Finding
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.linking.placeholders import is_placeholder
from kollegial.anonymise.review.problems import BadReplacement
from kollegial.anonymise.review.wording import checked
from kollegial.anonymise.traits.group import Wording
from kollegial.anonymise.traits.lexicon import listed
from kollegial.anonymise.traits.lexicon.places import QUARTER
from kollegial.anonymise.traits.offers.grammar import agreeing, fitted
from kollegial.anonymise.traits.offers.life import life, of_birth
from kollegial.anonymise.traits.offers.offer import Offer
from kollegial.anonymise.traits.offers.sites import sectors, sizes
from kollegial.anonymise.traits.offers.times import times
from kollegial.anonymise.traits.offers.titles import TITLES
from kollegial.anonymise.traits.rules import GROUPS
from kollegial.anonymise.traits.sort import Sort
from kollegial.anonymise.traits.standing import KINDS as STANDING
from kollegial.anonymise.traits.trait import Trait
from kollegial.marking import Language

_PARAPHRASE = Offer("paraphrase", "", TITLES["paraphrase"])
_KIND_OF_SORT = {
    Sort.PLACE: Kind.PLACE,
    Sort.DATE: Kind.DATE,
    Sort.AGE: Kind.AGE,
    Sort.EMPLOYER: Kind.ORGANISATION,
}
_KIND_OF_STANDING = {group.key: kind for kind, (group, _) in STANDING.items()}
_MOST = 4


def offers(
    what: Trait | Finding, text: str, language: Language, *, today: date | None = None
) -> tuple[Offer, ...]:
    """What may stand in place of ``what`` in ``text``, to which its offsets belong.

    ``today`` is the day of the session; without it there is no relative time. None of
    the wordings holds the original or tells more; empty if nothing is known that would
    help. The order is from the most to the least exact.
    """
    if isinstance(what, Trait) and what.sort is Sort.QUOTE:
        return (_PARAPHRASE,)
    original = text[what.start : what.end]
    if is_placeholder(original):
        return ()
    chosen: dict[str, Offer] = {}
    for wording in _wordings(what, original, today):
        words = agreeing(fitted(wording.within(language), text, what.start), original)
        if wording.key not in chosen and len(chosen) < _MOST and _may_stand(words, what, original):
            chosen[wording.key] = Offer(wording.key, words, TITLES[wording.key])
    return tuple(chosen.values())


def _wordings(what: Trait | Finding, original: str, today: date | None) -> Iterable[Wording]:
    if isinstance(what, Finding):
        return _of_kind(what.kind, original, today)
    group = listed().get(what.group) or GROUPS.get(what.group)
    if group is not None and group.wordings:
        return group.wordings
    return _of_kind(
        _KIND_OF_STANDING.get(what.group, _KIND_OF_SORT.get(what.sort)), original, today
    )


def _of_kind(kind: Kind | None, original: str, today: date | None) -> Iterator[Wording]:
    match kind:
        case Kind.AGE:
            yield from life(original)
        case Kind.BIRTH_DATE:
            yield from of_birth(original, today)
        case Kind.DATE:
            yield from times(original, today)
        case Kind.PLACE:
            yield from sizes(original)
        case Kind.STREET:
            yield QUARTER
        case Kind.ORGANISATION:
            yield from sectors(original)


def _may_stand(words: str, what: Trait | Finding, original: str) -> bool:
    """Whether ``words`` could be put in place: short, one line, without the original."""
    try:
        checked(words, [_as_finding(what, original)])
    except BadReplacement:
        return False
    return True


def _as_finding(what: Trait | Finding, original: str) -> Finding:
    if isinstance(what, Finding):
        return what
    return Finding(
        field=what.field,
        start=what.start,
        end=what.end,
        text=original,
        kind=Kind.OTHER,
        confidence=1.0,
        source="traits",
        reason=what.reason,
        entity="trait",
        placeholder="",
    )
