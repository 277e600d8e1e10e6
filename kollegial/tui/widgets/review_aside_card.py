"""The card of a place that is no finding: an unknown word, a trait, a point of the second look."""

from __future__ import annotations

from textual.content import Content

from kollegial.anonymise import Review
from kollegial.anonymise.traits import LABELS
from kollegial.i18n import _
from kollegial.printable import one_line
from kollegial.review_words import finding_word
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.review_aside import Aside, Beside
from kollegial.tui.widgets.review_card_keys import keys_line
from kollegial.tui.widgets.review_standing import Standing

_LONGEST = 80


def aside_card(review: Review, aside: Aside, width: int) -> Content:
    """What the place is, and what can be done; keys in ``width`` cells."""
    name, start, end = aside.place
    words = Content(one_line(review.fields[name][start:end])).truncate(_LONGEST, ellipsis=True)
    match aside.sort:
        case Beside.UNKNOWN:
            sign, what = Standing.UNKNOWN.mark, _("unknown word")
            why = _("No list and no rule explains this word. If it is a name, mark it.")
            keys = [("M", _("mark")), ("K", _("leave it")), ("C", _("own words"))]
            keys += [("+", _("always hide")), ("-", _("never flag")), ("U", _("next word"))]
        case Beside.TRAIT:
            sort = "" if aside.trait is None else _(LABELS[aside.trait.sort])
            sign, what = Standing.CHECK.mark, _("trait: {sort}").format(sort=sort)
            why = _sentence(_(aside.why))
            why += " " + _("Together with the other traits it may single out a person.")
            keys = [("E", _("in general")), ("C", _("own words")), ("K", _("leave it"))]
            keys += [("Q", _("next trait"))]
        case Beside.POINT:
            sign, what = Standing.LOOK.mark, _("second look") + " · " + finding_word(aside.kind)
            why = _sentence(_(aside.why))
            keys = [("M", _("mark")), ("C", _("own words")), ("K", _("leave it"))]
            keys += [("L", _("next place"))]
    which = _("{number} of {count}").format(number=aside.number, count=aside.count)
    return Content("\n").join(
        [
            sign + Content(" ") + words.stylize("bold"),
            Content(f"{what} · {which}"),
            Content(why).stylize(QUIET),
            keys_line(keys, width),
        ]
    )


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "."
