"""Places beside the findings: unknown words, traits, what the second look points at."""

from __future__ import annotations

from functools import partial

from kollegial.anonymise import Finding, Kind, ReviewProblem
from kollegial.anonymise.claims.unknown import Unknown
from kollegial.anonymise.finding import Place
from kollegial.anonymise.review.places import items_at, reworded, still_bare
from kollegial.anonymise.review.through import Through
from kollegial.anonymise.text.tokens import fold
from kollegial.anonymise.traits import Trait, in_original, offers
from kollegial.i18n import _
from kollegial.tui.screens.review.reading import ReadingActions
from kollegial.tui.widgets.review_aside import Aside, Beside
from kollegial.tui.widgets.review_choices import in_general
from kollegial.tui.widgets.review_questions import what_instead, what_there, which_kind


class AsideActions(ReadingActions):
    """Walk to them; mark, word differently, say in general, or leave them."""

    def action_next_unknown(self) -> None:
        """To the next unknown word nobody has looked at, then to any."""
        words = self.words
        if not words:
            self.say(_("There is no unknown word."))
            return
        at = (-1, -1) if self.aside is None else self._order(self.aside.place)
        later = [word for word in words if self._order(place_of(word)) > at]
        order = [*later, *words[: len(words) - len(later)]]
        fresh = [word for word in order if word not in self.seen]
        if not fresh:
            self.say(_("All unknown words have been looked at."))
        self.go_to_word((fresh or order)[0])

    def action_next_trait(self) -> None:
        """To the next trait that together with others may single out a person."""
        self.read_now()
        traits = [trait for each in self.traits for trait in each.traits]
        if not traits:
            self.say(_("No traits stand out together."))
            return
        held = None if self.aside is None else self.aside.trait
        at = (traits.index(held) + 1) % len(traits) if held in traits else 0
        self._go_to_trait(traits[at], at + 1, len(traits))

    def action_next_point(self) -> None:
        """To the next place the second look points at."""
        if not self.review.complete:
            self.say(_("The second look comes when all is decided."))
            return
        self.read_now()
        points = self.points
        if not points:
            self.say(_("The second look saw nothing. F10 releases the protocol."))
            return
        held = [self._is_at(each) for each in points]
        at = (held.index(True) + 1) % len(points) if True in held else 0
        self.go_to_point(points[at], at + 1, len(points))

    def action_general(self) -> None:
        """General wordings for what is at hand."""
        what, text = self._what()
        if what is None:
            return
        wordings = offers(what, text, self.review.language, today=self.live.state.date)
        if not wordings:
            self.say(_("No general wording is known for this. C takes words of your own."))
            return
        words = text[what.start : what.end]
        self.app.push_screen(
            in_general(words, wordings),
            lambda number: None if number is None else self._take(wordings[int(number)].wording),
        )

    def mark_aside(self) -> None:
        """Ask what the place is, then mark it."""
        aside = self.aside
        if aside is not None:
            question = which_kind(self.text_at(aside.place), aside.kind)
            self.app.push_screen(question, partial(self._mark_aside, aside))

    def reword_aside(self) -> None:
        """Words of one's own for a place."""
        aside = self.aside
        if aside is None:
            return

        def wrong(words: str) -> str | None:
            try:
                reworded(self.review, aside.place, words)
            except ReviewProblem as problem:
                return _(problem.reason)
            return None

        self.app.push_screen(what_there(self.text_at(aside.place), wrong), self._take)

    def leave_aside(self) -> None:
        """On to the next place of the same sort; after the last to the findings."""
        aside = self.aside
        if aside is None:
            return
        if aside.sort is Beside.UNKNOWN and any(word not in self.seen for word in self.words):
            self.action_next_unknown()
        elif aside.sort is Beside.TRAIT and aside.number < aside.count:
            self.action_next_trait()
        elif aside.sort is Beside.POINT and aside.number < aside.count:
            self.action_next_point()
        elif not self.onward():
            self.go(self.at_hand)

    def go_to_word(self, word: Unknown) -> None:
        """To an unknown word; the same one elsewhere counts as looked at too."""
        words = self.words
        same = fold(self.text_at(place_of(word)))
        self.note_seen(each for each in words if fold(self.text_at(place_of(each))) == same)
        number = words.index(word) + 1
        self.aside = Aside(place_of(word), Beside.UNKNOWN, number=number, count=len(words))
        self.show()

    def go_to_point(self, point: Through, number: int, count: int) -> None:
        """To a place of the second look, or to the finding it lies in."""
        if point.item is not None:
            self.go(point.item)
            self.say(f"{number}/{count}: {_(point.why)}")
            return
        self.aside = Aside(point.place, Beside.POINT, point.why, number, count, point.kind)
        self.show()

    def mark_place(self, place: Place, kind: Kind) -> Finding | None:
        """Mark a place; what stands there then is at hand."""
        review = self.tried(lambda: self.review.mark(*place, kind))
        if review is None or not self.keep(review):
            return None
        made = next(iter(items_at(self.review, place)), None)
        self.at_hand = made or self.at_hand
        return made

    def _go_to_trait(self, trait: Trait, number: int, count: int) -> None:
        place = in_original(self.review, trait)
        bare = still_bare(self.review, place)
        hidden = bare is None
        if hidden:
            self.at_hand = items_at(self.review, place)[0]
        self.aside = Aside(
            bare or place, Beside.TRAIT, trait.reason, number, count, Kind.OTHER, trait, hidden
        )
        self.show()

    def _mark_aside(self, aside: Aside, kind: str | None) -> None:
        if kind is None:
            return
        if self.mark_place(aside.place, Kind(kind)) is not None:
            self.after_aside()

    def after_aside(self) -> None:
        """What was marked is at hand; U and L go on from there."""
        self.aside = None
        self.show()

    def _take(self, words: str | None) -> None:
        """Put general or own words in the place of what is at hand."""
        if words is None:
            return
        aside = self.aside
        there = [] if aside is None else items_at(self.review, aside.place)
        item = self.at_hand if aside is None else next(iter(there), None)
        if not words:
            if item is not None:
                self.app.push_screen(what_instead(self.review, item), self._take)
            else:
                self.reword_aside()
        elif item is not None:
            self.at_hand, self.aside = item, None
            self.decide(lambda review, at: review.change(at, words), onward=True)
        elif aside is not None:
            review = self.tried(lambda: reworded(self.review, aside.place, words))
            if review is not None and self.keep(review):
                self.at_hand = next(iter(items_at(self.review, aside.place)), self.at_hand)
                self.after_aside()

    def _what(self) -> tuple[Trait | Finding | None, str]:
        """What general wordings are asked for, and the text in which it stands."""
        if self.aside is None:
            item = self.at_hand
            return item, "" if item is None else self.review.fields[item.field]
        trait = self.aside.trait
        return trait, "" if trait is None else self.review.preview(trait.field)

    def _is_at(self, point: Through) -> bool:
        if self.aside is not None:
            return self.aside.sort is Beside.POINT and self.aside.place == point.place
        return point.item is not None and point.item == self.at_hand

    def _order(self, place: Place) -> tuple[int, int]:
        """Where a place is in the order of the fields."""
        return list(self.review.fields).index(place[0]), place[1]


def place_of(word: Unknown) -> Place:
    """Field, start, end."""
    return word.field, word.start, word.end
