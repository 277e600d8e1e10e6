"""What is no finding: unknown words, traits that stand out together, what the second look sees."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kollegial.anonymise import Finding, Kind, Review
from kollegial.anonymise.claims.unknown import unknown_words
from kollegial.anonymise.finding import Place
from kollegial.anonymise.review.places import reworded, still_bare
from kollegial.anonymise.review.through import Through
from kollegial.anonymise.text.tokens import fold
from kollegial.anonymise.traits import Trait, combinations, in_original, offers, traits_of
from kollegial.i18n import _, ngettext_
from kollegial.plain.questions import pick
from kollegial.plain.review.frame import ReviewFrame
from kollegial.plain.review.lines import warning_lines, words_at
from kollegial.printable import one_line
from kollegial.review_words import finding_word


def beside(frame: ReviewFrame) -> None:
    """Say what else there is to look at, once all is decided."""
    frame.lines(*warning_lines(combinations(traits_of(frame.review))))
    if not frame.listed and (count := len(unknown(frame))):
        text = ngettext_(
            "One unknown word, perhaps a name.", "{count} unknown words, perhaps names.", count
        )
        frame.say(text.format(count=count))


def unknown(frame: ReviewFrame) -> dict[str, Place]:
    """The unknown words, each where it stands first; in any spelling only once."""
    found: dict[str, Place] = {}
    for each in unknown_words(frame.review.fields, frame.review.items):
        place = (each.field, each.start, each.end)
        found.setdefault(fold(words_at(frame.review, place)), place)
    return found


def unknown_words_of(frame: ReviewFrame, _rest: str) -> None:
    """Read them out; one of them can be marked."""
    places = list(unknown(frame).values())
    frame.listed = True
    frame.desk.look_at(
        (each.field, each.start, each.end)
        for each in unknown_words(frame.review.fields, frame.review.items)
    )
    if not places:
        frame.say(_("There is no unknown word."))
        return
    labels = [words_at(frame.review, each) for each in places]
    chosen = pick(frame, _("Which one shall be hidden? Enter for none."), labels)
    if chosen is None or (kind := which_kind(frame)) is None:
        return
    review = frame.tried(lambda: frame.review.mark(*places[chosen], kind))
    if review is not None:
        frame.take(review)


def traits(frame: ReviewFrame, _rest: str) -> None:
    """What may single somebody out; one of the traits can be said more generally."""
    warnings = combinations(traits_of(frame.review))
    if not warnings:
        frame.say(_("No traits stand out together."))
        return
    frame.lines(*warning_lines(warnings))
    found = [trait for each in warnings for trait in each.traits]
    labels = [f"{_shown(frame.review, each)}, {_(each.reason)}" for each in found]
    chosen = pick(frame, _("Which one shall be said more generally? Enter for none."), labels)
    if chosen is None:
        return
    trait = found[chosen]
    words = _wording(frame, trait, frame.review.preview(trait.field))
    if words:
        place = in_original(frame.review, trait)
        bare = still_bare(frame.review, place) or place
        review = frame.tried(lambda: reworded(frame.review, bare, words))
        if review is not None:
            frame.take(review)


def general(frame: ReviewFrame, _rest: str) -> None:
    """A more general wording for the finding at hand."""
    item = frame.held()
    if item is not None and (words := _wording(frame, item, frame.review.fields[item.field])):
        frame.decide(lambda review, at: review.change(at, words))


def look(frame: ReviewFrame, _rest: str) -> None:
    """What the second look sees."""
    if not frame.review.complete:
        frame.say(_("The second look comes when all is decided."))
    elif not frame.points:
        frame.say(_("The second look saw nothing."))
    else:
        frame.lines(*point_lines(frame.review, frame.points))


def point_lines(review: Review, points: Sequence[Through]) -> Iterator[str]:
    """What the second look points at: whether it must go, the words, why."""
    for each in points:
        grave = _("must not stay") if each.stops else _("please check")
        words = words_at(review, each.place) if each.item is None else review.replacement(each.item)
        yield f"{grave}: {words}, {_(each.why)}."


def which_kind(frame: ReviewFrame) -> Kind | None:
    """What kind of thing it is; None for never mind."""
    kinds = list(Kind)
    chosen = pick(frame, _("What is it?"), [finding_word(kind) for kind in kinds])
    return None if chosen is None else kinds[chosen]


def _wording(frame: ReviewFrame, what: Trait | Finding, text: str) -> str:
    """A more general wording, chosen or in words of one's own; empty for never mind."""
    found = offers(what, text, frame.review.language, today=frame.state.date)
    own = _("own words …")
    labels = [f"{each.wording} ({_(each.title)})" if each.wording else own for each in found]
    if all(each.wording for each in found):
        labels.append(own)
    chosen = pick(frame, _("What shall stand there instead?"), labels)
    if chosen is None:
        return ""
    wording = found[chosen].wording if chosen < len(found) else ""
    return wording or frame.ask(_("What shall stand there instead?"))


def _shown(review: Review, trait: Trait) -> str:
    return one_line(review.preview(trait.field)[trait.start : trait.end])
