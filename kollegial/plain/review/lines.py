"""Findings as lines: what it is first, then where it stands, then what is proposed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from kollegial.anonymise import Finding, Kind, Review, Verdict
from kollegial.anonymise.finding import Place
from kollegial.anonymise.review.grouping import placeholders_of
from kollegial.anonymise.traits import Combination
from kollegial.consultation.session import Session
from kollegial.consultation.state import AFTERWARDS
from kollegial.i18n import _, ngettext_
from kollegial.marking import N_
from kollegial.plain.spoken import kind_word
from kollegial.plain.standing import title
from kollegial.printable import one_line
from kollegial.protocol.fields import (
    GROUP,
    INVERTED,
    contribution_field,
    follow_up_field,
    notes_field,
    parked_field,
)
from kollegial.review_words import band_word, finding_word, source_word, traits_told

_AROUND: Final = 80
"""Characters of the text on either side of a finding."""
_DECIDED: Final = {
    Verdict.ACCEPTED: N_("Decided: it becomes {words}"),
    Verdict.CHANGED: N_("Decided: it becomes {words}"),
    Verdict.REJECTED: N_("Decided: it stays"),
    Verdict.UNDECIDED: N_("Proposed: {words}"),
}


def finding_lines(review: Review, item: Finding, titles: Mapping[str, str]) -> Iterator[str]:
    """One finding."""
    items = review.items
    yield _("Finding {number} of {count}: {words}").format(
        number=items.index(item) + 1, count=len(items), words=one_line(item.text)
    )
    source = source_word(item)
    facts = [finding_word(item.kind), band_word(item.band), _(item.reason)]
    yield ", ".join(facts) + (f" ({source})." if source else ".")
    yield from filter(None, (_alike(review, item), _who(review, item)))
    yield f"{titles.get(item.field, item.field)}: {context(review, item)}"
    decided = _(_DECIDED[review.verdict(item)])
    yield decided.format(words=review.replacement(item))


def people_lines(review: Review) -> Iterator[str]:
    """Everybody in the texts: the placeholder, what is written of them, where it is in doubt."""
    for each in review.people():
        texts = ", ".join(map(one_line, each.texts))
        places = ngettext_("{count} place", "{count} places", each.count).format(count=each.count)
        line = f"{each.placeholder}: {texts}. {places}."
        yield f"{line} {_perhaps(review, each.unsure_with)}".rstrip()


def warning_lines(warnings: Sequence[Combination]) -> Iterator[str]:
    """What may single somebody out, though it is no name."""
    for each in warnings:
        yield traits_told(each)


def text_lines(review: Review, titles: Mapping[str, str]) -> Iterator[str]:
    """All texts as the archive would hold them by now."""
    before = ""
    for name in review.fields:
        title = titles.get(name, name)
        if title != before:
            yield f"{title}:"
            before = title
        yield from filter(str.strip, review.preview(name).splitlines())


def standing_line(review: Review) -> str:
    """How many findings there are and how many are open."""
    count, still_open = len(review.items), len(review.undecided)
    text = ngettext_("{count} finding, {open} open.", "{count} findings, {open} open.", count)
    return text.format(count=count, open=still_open)


def context(review: Review, item: Finding) -> str:
    """The words around a finding, on one line, cut between words."""
    text = review.fields[item.field]
    first, last = max(0, item.start - _AROUND), min(len(text), item.end + _AROUND)
    before, after = text[first : item.start], text[item.end : last]
    if first:
        before = "... " + before.partition(" ")[2]
    if last < len(text):
        after = after.rpartition(" ")[0] + " ..."
    return one_line(before + item.text + after)


def titles(session: Session) -> Mapping[str, str]:
    """Where each field of text stands: the phase and what kind of text it is."""
    state, scene = session.state, session.scene(0)
    found = {GROUP: _("Group"), INVERTED: _("The question turned round")}
    for protocol_id in state.follow_ups:
        found[follow_up_field(protocol_id)] = _("What became of an earlier case")
    for index in range(len(state.phases)):
        place = title(scene, index)
        found[notes_field(index)] = ", ".join((place, _("Notes")))
        for each in state.contributions_in(index):
            found[contribution_field(each.id)] = f"{place}, {kind_word(each.kind)}"
    later = _("Afterwards")
    for each in state.contributions_in(AFTERWARDS):
        found[contribution_field(each.id)] = f"{later}, {kind_word(each.kind)}"
    for parked in state.parked:
        found[parked_field(parked.id)] = _("Parked")
    return found


def words_at(review: Review, place: Place) -> str:
    """The original words of a place, on one line."""
    name, start, end = place
    return one_line(review.fields[name][start:end])


def _who(review: Review, item: Finding) -> str:
    """Why it means whom its placeholder means, and whom it may mean."""
    said = []
    if (why := review.why_one(item)) and item.kind is Kind.PERSON and why != item.reason:
        said.append(_("One with the others: {why}.").format(why=_(why)))
    said.append(_perhaps(review, item.unsure_with))
    return " ".join(filter(None, said))


def _perhaps(review: Review, entities: Iterable[str]) -> str:
    others = ", ".join(placeholders_of(review.items, entities))
    return _("Perhaps the same as {others}.").format(others=others) if others else ""


def _alike(review: Review, item: Finding) -> str:
    count = sum(each.entity == item.entity for each in review.items)
    if count == 1:
        return ""
    return _("It stands in {count} places.").format(count=count)
