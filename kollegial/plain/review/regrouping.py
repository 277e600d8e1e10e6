"""Who is who: another kind or role, two that are one, one that is two, and everybody as a list."""

from __future__ import annotations

from kollegial.anonymise import Kind
from kollegial.anonymise.lexicon.roles import roles
from kollegial.i18n import _, language
from kollegial.plain.questions import pick, yes
from kollegial.plain.review.beside import which_kind
from kollegial.plain.review.frame import ReviewFrame
from kollegial.plain.review.lines import people_lines
from kollegial.printable import one_line
from kollegial.review_words import marked_more


def retype(frame: ReviewFrame, _rest: str) -> None:
    """Another kind for it and all that means the same; for a person also a role."""
    if frame.held() is None or (kind := which_kind(frame)) is None:
        return
    role = ""
    if kind is Kind.PERSON:
        known = roles()
        labels = [_("no role, only a letter"), *(each.label(language()) for each in known)]
        chosen = pick(frame, _("Which role?"), labels)
        if chosen is None:
            return
        role = known[chosen - 1].key if chosen else ""
    frame.regroup(lambda review, item: review.retype(item, kind, role))


def join(frame: ReviewFrame, _rest: str) -> None:
    """It and another are one."""
    if (item := frame.held()) is None:
        return
    others = frame.review.others(item)
    if not others:
        frame.say(_("There is no other of this kind."))
        return
    labels = [f"{each.placeholder}: {one_line(each.text)}" for each in others]
    chosen = pick(frame, _("It is the same as …?"), labels)
    if chosen is not None:
        frame.regroup(lambda review, item: review.merge(item, others[chosen]))


def split(frame: ReviewFrame, _rest: str) -> None:
    """It is another one; if the same words stand elsewhere, only here or there too."""
    if (item := frame.held()) is None:
        return
    same = [each for each in frame.review.items if each.entity == item.entity]
    alike = sum(one_line(each.text) == one_line(item.text) for each in same)
    only = alike > 1 and yes(frame, _("Only in this place?"))
    if only is not None:
        frame.regroup(lambda review, item: review.split(item, only=only))


def also_here(frame: ReviewFrame, _rest: str) -> None:
    """The same words wherever else they stand."""
    before = len(frame.review.items)
    if frame.regroup(lambda review, item: review.also_here(item)):
        count = len(frame.review.items) - before
        frame.say(marked_more(count))


def people(frame: ReviewFrame, _rest: str) -> None:
    """Everybody in the texts."""
    lines = list(people_lines(frame.review))
    frame.lines(*(lines or [_("No people were found.")]))
