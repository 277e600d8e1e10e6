"""The lists of the review to choose from: roles, who it is one with, general wordings."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from kollegial.anonymise import Finding, Review
from kollegial.anonymise.lexicon.roles import roles
from kollegial.anonymise.linking.placeholders import role_in
from kollegial.anonymise.traits import Offer
from kollegial.i18n import _, language
from kollegial.printable import one_line
from kollegial.tui.dialogs.choose import Choice, Choose

_TITLE = 40
_DETAIL = 64
NO_ROLE = "-"
"""Chosen instead of a role."""


def which_role(item: Finding) -> Choose:
    """What a person is; without a role the placeholder is a letter."""
    held = role_in(item.placeholder)
    named = [Choice(role.key, role.label(language())) for role in roles()]
    choices = [Choice(NO_ROLE, _("no role, only a letter")), *named]
    title = _("Which role has “{words}”?").format(words=_short(item.text, _TITLE))
    return Choose(title, choices, current=NO_ROLE if held is None else held.key)


def one_with(review: Review, item: Finding) -> Choose:
    """Which other one the finding means; the value is the number in ``Review.others``."""
    choices = []
    for number, other in enumerate(review.others(item)):
        texts = dict.fromkeys(
            one_line(each.text) for each in review.items if each.entity == other.entity
        )
        choices.append(Choice(str(number), other.placeholder, _short(", ".join(texts), _DETAIL)))
    title = _("“{words}” is the same as …").format(words=_short(item.text, _TITLE))
    return Choose(title, choices)


def in_general(words: str, wordings: Sequence[Offer]) -> Choose:
    """General wordings; the value is the number of the offer."""
    choices = [
        Choice(str(number), each.wording or _("own words …"), _(each.title))
        for number, each in enumerate(wordings)
    ]
    return Choose(_("“{words}” in general").format(words=_short(words, _TITLE)), choices)


def _short(text: str, cells: int) -> str:
    return Content(one_line(text)).truncate(cells, ellipsis=True).plain
