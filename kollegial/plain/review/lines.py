"""Findings as lines: what it is first, then where it stands, then what is proposed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from kollegial.anonymise import Finding, Review, Verdict
from kollegial.consultation.session import Session
from kollegial.consultation.state import AFTERWARDS
from kollegial.i18n import _, ngettext_
from kollegial.marking import N_
from kollegial.plain.finding import one_line
from kollegial.plain.spoken import finding_word, kind_word
from kollegial.plain.standing import title
from kollegial.protocol.fields import (
    GROUP,
    INVERTED,
    contribution_field,
    follow_up_field,
    notes_field,
    parked_field,
)

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
    yield f"{finding_word(item.kind)}, {_(item.reason)}. {_alike(review, item)}".rstrip()
    yield f"{titles.get(item.field, item.field)}: {context(review, item)}"
    decided = _(_DECIDED[review.verdict(item)])
    yield decided.format(words=review.replacement(item))


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


def _alike(review: Review, item: Finding) -> str:
    count = sum(each.entity == item.entity for each in review.items)
    if count == 1:
        return ""
    return _("It stands in {count} places.").format(count=count)
