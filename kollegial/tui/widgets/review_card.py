"""The finding at hand: what it is, why it was found, and how the sentence reads without it."""

from __future__ import annotations

import re

from textual.content import Content
from textual.widgets import Static

from kollegial.anonymise import Finding, Review
from kollegial.anonymise.review.grouping import placeholders_of
from kollegial.i18n import _, ngettext_
from kollegial.printable import one_line
from kollegial.review_words import band_word, finding_word, source_word
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.review_aside import Aside
from kollegial.tui.widgets.review_aside_card import aside_card
from kollegial.tui.widgets.review_card_keys import keys_of
from kollegial.tui.widgets.review_standing import GOOD, Standing, standing

_AROUND = 120
_AROUND_IN_LITTLE_ROOM = 60
"""Characters of the sentence shown on either side."""
_NAME = 60
_SPACE = re.compile(r"\s+")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=\W*[A-ZÄÖÜ])|\n\s*\n|\n(?=\s*[-•*] )")


class FindingCard(Static):
    """What the reviewer needs to decide, without looking anywhere else."""

    def show(self, review: Review, item: Finding | None, *, small: bool, beside: bool) -> None:
        """Show a finding; None if there is none.

        ``small`` leaves out what can be left out, ``beside`` the sentence that the result
        beside it shows.
        """
        self.update(
            _nothing()
            if item is None
            else _card(review, item, self._room, small=small, beside=beside)
        )

    @property
    def _room(self) -> int:
        return self.size.width or _NAME

    def show_aside(self, review: Review, aside: Aside) -> None:
        """Show a place that is no finding."""
        self.update(aside_card(review, aside, self._room))


def _nothing() -> Content:
    return Content("\n\n").join(
        [
            Content(_("The rules found nothing that identifies anybody.")).stylize("bold"),
            Content(_("Read the text once more. M marks what should go, F10 releases.")),
        ]
    )


def _card(review: Review, item: Finding, width: int, *, small: bool, beside: bool) -> Content:
    facts = [finding_word(item.kind), band_word(item.band), _alike(review, item)]
    reason, source = _(item.reason), source_word(item)
    why = reason[:1].upper() + reason[1:] + (f" ({source})." if source else ".")
    lines = [
        _becomes(review, item),
        Content(" · ".join(facts)),
        Content(why).stylize(QUIET),
        *_links(review, item),
    ]
    if not small:
        lines += [Content(""), keys_of(review, item, width)]
    if not beside:
        lines += [] if small else [Content(""), Content(_("It then reads:")).stylize(QUIET)]
        lines.append(_sentence(review, item, _AROUND_IN_LITTLE_ROOM if small else _AROUND))
    if small:
        lines.append(keys_of(review, item, width))
    return Content("\n").join(lines)


def _links(review: Review, item: Finding) -> list[Content]:
    """What else means the same, and why; what perhaps does."""
    found = []
    group = [each for each in review.items if each.entity == item.entity]
    own = one_line(item.text)
    others = [text for text in dict.fromkeys(one_line(each.text) for each in group) if text != own]
    why = review.why_one(item)
    if others and why:
        words = Content(", ".join(others)).truncate(_NAME, ellipsis=True).plain
        found.append(Content(_("One with {words}: {why}.").format(words=words, why=_(why))))
    maybe = placeholders_of(review.items, item.unsure_with)
    if maybe:
        text = _("May be the same as {others}: J joins them.")
        found.append(Content(text.format(others=", ".join(maybe))).stylize("$warning"))
    return found


def _becomes(review: Review, item: Finding) -> Content:
    """``Jasmin → [Person A]``, with the state in a word."""
    state = standing(review, item)
    words = Content(one_line(item.text)).truncate(_NAME, ellipsis=True)
    line = state.mark + Content(" ") + words.stylize("bold")
    if state is Standing.KEPT:
        return line + Content("  " + _("stays as it is")).stylize(QUIET)
    return line + Content(" → ") + Content(review.replacement(item)).stylize(f"bold {GOOD}")


def _alike(review: Review, item: Finding) -> str:
    alike = [each for each in review.items if each.entity == item.entity]
    still_open = sum(standing(review, each).open for each in alike)
    count = len(alike)
    times = ngettext_("once", "{count} times", count).format(count=count)
    if count > 1 and still_open:
        return times + ", " + _("{count} open").format(count=still_open)
    return times


def _sentence(review: Review, item: Finding, around: int) -> Content:
    """The sentence around a finding as the archive would hold it."""
    text = review.fields[item.field]
    at, dots_before = _begin(text, item.start, around)
    end, dots_after = _end(text, item.end, around)
    parts = [Content("… " if dots_before else "")]
    for each in review.items:
        if each.field == item.field and at <= each.start < end:
            parts.append(Content(_flat(text[at : each.start])))
            parts.append(_result(review, each, here=each == item))
            at = each.end
    parts.append(Content(_flat(text[at : max(at, end)])))
    parts.append(Content(" …" if dots_after else ""))
    return Content("").join(parts)


def _result(review: Review, item: Finding, *, here: bool) -> Content:
    if standing(review, item) is Standing.KEPT:
        return Content(one_line(item.text)).stylize("bold underline" if here else "")
    return Content(review.replacement(item)).stylize(f"bold {GOOD}" if here else GOOD)


def _begin(text: str, before: int, around: int) -> tuple[int, bool]:
    """Where the sentence begins that holds ``before``, and whether it is cut, at a word."""
    first = max(0, before - around)
    ends = [match.end() for match in _SENTENCE.finditer(text, first, before)]
    if ends or not first:
        return (ends[-1] if ends else 0), False
    space = _SPACE.search(text, first, before)
    return (space.end() if space else first), True


def _end(text: str, after: int, around: int) -> tuple[int, bool]:
    """Where the sentence ends that holds ``after``, and whether it is cut, at a word."""
    last = min(len(text), after + around)
    end = _SENTENCE.search(text, after, last)
    if end or last == len(text):
        return (end.start() if end else last), False
    spaces = [match.start() for match in _SPACE.finditer(text, after, last)]
    return (spaces[-1] if spaces else last), True


def _flat(text: str) -> str:
    """Text on one line that keeps a space at either end."""
    return _SPACE.sub(" ", text)
