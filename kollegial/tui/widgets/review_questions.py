"""The questions of the review, each as a dialog ready to be shown."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from kollegial.anonymise import Finding, Kind, Review, ReviewProblem
from kollegial.anonymise.places import Place, find_words, free
from kollegial.i18n import _, ngettext_
from kollegial.tui.dialogs.ask import Ask
from kollegial.tui.dialogs.choose import Choice, Choose
from kollegial.tui.dialogs.confirm import Confirm
from kollegial.tui.widgets.review_words import kind_word, one_line

_TITLE = 40


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


def what_else(review: Review) -> Ask:
    """Words the rules did not find."""

    def wrong(words: str) -> str | None:
        if not words.strip():
            return _("Type the words first.")
        places = find_words(review, words)
        if not places:
            return _("These words do not stand in the text.")
        if not any(free(review, place) for place in places):
            return _("These words are marked already.")
        return None

    return Ask(
        _("What else shall be hidden?"),
        _("Type or paste the words exactly as they stand in the text."),
        check=wrong,
    )


def which_kind(words: str) -> Choose:
    """What the words are; the placeholder is named after it."""
    choices = [Choice(kind.value, kind_word(kind)) for kind in Kind]
    # In the title, because in a small terminal the list needs every line below.
    shown = Content(one_line(words)).truncate(_TITLE, ellipsis=True).plain
    return Choose(_("What is “{words}”?").format(words=shown), choices)


def all_the_rest(count: int) -> Confirm:
    """Everything open at once."""
    text = ngettext_(
        "One finding is replaced by its placeholder without a look at it.",
        "{count} findings are replaced by their placeholders without a look at each.",
        count,
    )
    return Confirm(_("Accept the rest?"), text.format(count=count))


def there_too(review: Review, places: Sequence[Place]) -> Confirm:
    """What was to go still stands elsewhere."""
    words = dict.fromkeys(one_line(review.fields[name][a:b]) for name, a, b in places)
    text = ngettext_(
        "In one place it still says what was to go: {words}. Shall it be replaced there too?",
        "In {count} places it still says what was to go: {words}. Shall it be replaced there too?",
        len(places),
    )
    return Confirm(
        _("Something shows through"),
        text.format(count=len(places), words=", ".join(words)),
        yes=_("Replace"),
        no=_("Not yet"),
    )


def sure_to_release() -> Confirm:
    """The step that cannot be taken back."""
    return Confirm(
        _("Release the protocol?"),
        _(
            "The anonymous protocol goes to the archive. Names and originals are erased from the "
            "desk for good."
        ),
        yes=_("Release"),
        no=_("Not yet"),
        final=True,
    )
