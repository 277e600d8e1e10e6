"""The questions of the review, each as a dialog ready to be shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual.content import Content

from kollegial.anonymise import Finding, Kind, Review, ReviewProblem
from kollegial.anonymise.finding import Place
from kollegial.anonymise.review.places import to_mark
from kollegial.anonymise.review.through import Through
from kollegial.i18n import _, ngettext_
from kollegial.printable import one_line
from kollegial.review_words import (
    finding_word,
    for_good,
    not_looked_at,
    shall_go_too,
    without_a_look,
)
from kollegial.tui.dialogs.ask import Ask
from kollegial.tui.dialogs.choose import Choice, Choose
from kollegial.tui.dialogs.confirm import Confirm

_TITLE = 40
_MOST_POINTS = 5


def what_instead(review: Review, item: Finding) -> Ask:
    """Words of one's own for a finding."""

    def wrong(words: str) -> str | None:
        try:
            review.change(item, words)
        except ReviewProblem as problem:
            return _(problem.reason)
        return None

    text = _("In the text: {words}. What means the same and is still open changes too.")
    return Ask(
        _("What shall stand there instead?"),
        text.format(words=one_line(item.text)),
        value=review.replacement(item),
        check=wrong,
    )


def what_there(words: str, wrong: Callable[[str], str | None]) -> Ask:
    """Words of one's own for a place that is no finding; ``wrong`` says what is."""
    return Ask(
        _("What shall stand there instead?"),
        _("In the text: {words}.").format(words=one_line(words)),
        check=wrong,
    )


def what_else(review: Review) -> Ask:
    """Words the rules did not find."""

    def wrong(words: str) -> str | None:
        if not words.strip():
            return _("Type the words first.")
        try:
            to_mark(review, words)
        except ReviewProblem as problem:
            return _(problem.reason)
        return None

    return Ask(
        _("What else shall be hidden?"),
        _("Type or paste the words exactly as they stand in the text."),
        check=wrong,
    )


def which_kind(words: str, current: Kind = Kind.PERSON) -> Choose:
    """What the words are; the placeholder is named after it."""
    choices = [Choice(kind.value, finding_word(kind)) for kind in Kind]
    # In the title, because in a small terminal the list needs every line below.
    shown = Content(one_line(words)).truncate(_TITLE, ellipsis=True).plain
    title = _("What is “{words}”?").format(words=shown)
    return Choose(title, choices, current=current.value)


def all_the_rest(count: int) -> Confirm:
    """Everything open at once."""
    return Confirm(_("Accept the rest?"), without_a_look(count))


def there_too(review: Review, places: Sequence[Place]) -> Confirm:
    """What was to go still stands elsewhere."""
    return Confirm(
        _("Something shows through"),
        shall_go_too(review, places),
        yes=_("Replace"),
        no=_("Not yet"),
    )


def please_read(review: Review, points: Sequence[Through]) -> Confirm:
    """What the second look only wants somebody to read."""
    lines = []
    for each in points[:_MOST_POINTS]:
        name, start, end = each.place
        words = review.fields[name][start:end] if each.item is None else each.item.text
        shown = Content(one_line(words)).truncate(_TITLE, ellipsis=True).plain
        lines.append(f"? {shown}: {_(each.why)}")
    if more := len(points) - len(lines):
        lines.append(ngettext_("and one more", "and {count} more", more).format(count=more))
    return Confirm(
        _("The second look asks: is this all right?"),
        "\n".join(lines),
        yes=_("It is all right"),
        no=_("Not yet"),
    )


def sure_to_release(unknown: int) -> Confirm:
    """The step that cannot be taken back; so many ``unknown`` words nobody has looked at."""
    text = for_good()
    if unknown:
        text = not_looked_at(unknown) + " " + text
    return Confirm(_("Release the protocol?"), text, yes=_("Release"), no=_("Not yet"), final=True)
