"""The review: a human decides on every finding before anything leaves the desk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static
from textual.worker import Worker

from kollegial.flow.live import LiveSession
from kollegial.i18n import _
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.commands import REGISTRY, Scope
from kollegial.tui.messages import Failed
from kollegial.tui.painted import once_painted
from kollegial.tui.screens.review.aside_actions import place_of
from kollegial.tui.screens.review.decide_actions import DecideActions
from kollegial.tui.screens.review.habit_actions import HabitActions
from kollegial.tui.screens.review.people_actions import PeopleActions
from kollegial.tui.screens.review.release_actions import ReleaseActions
from kollegial.tui.screens.review.way_actions import WayActions
from kollegial.tui.widgets.key_footer import KeyFooter
from kollegial.tui.widgets.review_card import FindingCard
from kollegial.tui.widgets.review_heading import Progress, ReviewHeading
from kollegial.tui.widgets.review_list import FindingList
from kollegial.tui.widgets.review_outline import outline
from kollegial.tui.widgets.review_sheet import BESIDE, Marks, Sheet, View
from kollegial.tui.widgets.review_standing import Standing, legend
from kollegial.tui.widgets.review_text import ReviewText

if TYPE_CHECKING:
    from kollegial.anonymise.claims.unknown import Unknown
    from kollegial.flow.reviewing import ReviewDesk

_PAGES = {View.ORIGINAL: "#review-original", View.RESULT: "#review-outcome"}
_ACTIONS = frozenset(command.action for command in REGISTRY[Scope.REVIEW])
_WITHOUT_FINDING = frozenset(
    {"mark", "release", "view", "next_unknown", "next_trait", "next_point"}
)
_NOT_BESIDE = frozenset(
    {"accept", "accept_alike", "reopen", "retype", "merge", "split", "also_here"}
)
_WIDE_ENOUGH = 110
"""Cells from which text and result stand side by side."""
_LEGENDS = {
    View.ORIGINAL: (Standing.OPEN, Standing.CHECK, Standing.UNKNOWN),
    View.RESULT: (Standing.REPLACED, Standing.KEPT),
}


class ReviewScreen(DecideActions, PeopleActions, HabitActions, WayActions, ReleaseActions):
    """Text and result with their findings, what is at hand, and all findings as a list."""

    CSS_PATH = "../../styles/review.tcss"

    class Found(Message):
        """The review lies open."""

        def __init__(self, desk: ReviewDesk, words: Sequence[Unknown]) -> None:
            super().__init__()
            self.desk = desk
            self.words = words

    def __init__(self, live: LiveSession) -> None:
        super().__init__(live)
        self._sheets: Mapping[View, Sheet] = {}
        self._usable: set[str] = set()

    def compose(self) -> ComposeResult:
        """Heading; texts; the finding at hand and all findings; keys."""
        yield ReviewHeading()
        yield Static(Content(_("Looking for names, places and numbers …")), id="review-wait")
        with Container(id="review-body"):
            with Container(id="review-pages"):
                with Container(id="review-paper", classes="panel"):
                    yield ReviewText(id="review-original")
                with Container(id="review-result", classes="panel"):
                    yield ReviewText(id="review-outcome")
            with Container(id="review-side"):
                with VerticalScroll(id="review-card", classes="panel", can_focus=False):
                    yield FindingCard()
                with Container(id="review-all", classes="panel"):
                    yield FindingList()
        yield KeyFooter()

    def on_mount(self) -> None:
        """Open the review in the background: long texts take a moment."""
        self.show()
        self.find()

    def on_resize(self) -> None:
        """Another width may need another layout."""
        self.set_class(self.both, "-both")
        once_painted(self, self.show)

    @property
    def both(self) -> bool:
        """Whether text and result stand side by side."""
        return self.size.width >= _WIDE_ENOUGH

    async def retranslate(self) -> None:
        """Show everything in the language of the moment."""
        await super().retranslate()
        self._sheets = {}
        self.show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Nothing can be decided before the review lies open and while it is released."""
        if action not in _ACTIONS or action == "leave":
            return True
        if self.desk is None or self.releasing:
            return None
        if action == "undo":
            return True if self.desk.can_undo else None
        if action == "view":
            return None if self.both else True
        if self.aside is not None:
            return None if action in _NOT_BESIDE else True
        return True if self.at_hand is not None or action in _WITHOUT_FINDING else None

    @work(thread=True, exclusive=True, group="find", exit_on_error=False)
    def find(self) -> None:
        """Find what identifies, or take up the review that was begun."""
        from kollegial.anonymise.claims.unknown import unknown_words
        from kollegial.flow.reviewing import ReviewDesk

        try:
            desk = ReviewDesk(self.office.workplace, self.live.id, self.live.state)
        except StoreError as error:
            self.post_message(Failed(error))
        else:
            review = desk.review
            self.post_message(self.Found(desk, unknown_words(review.fields, review.findings)))

    def show(self) -> None:
        """Show the review as it stands. Every part draws only what has changed."""
        if not self.is_running or not self.query("#review-title"):
            return  # the screen is going, or a switch of language is rebuilding it
        self.set_class(self.desk is None, "-waiting")
        state = self.live.state
        if self.desk is None:
            self.query_one(ReviewHeading).show(state.group)
            return
        review, items = self.review, self.review.items
        if self.at_hand not in items:
            self.at_hand = items[0] if items else None
        if not self._sheets:
            texts = outline(self.live.session, review.fields)
            self._sheets = {view: Sheet(texts, view) for view in View}
        self.read_soon()
        number = self.number if items else None
        self.query_one(ReviewHeading).show(state.group, self._progress())
        marks = Marks(self.at_hand, self.aside, self.points, self.words, self.seen)
        shown = number if self.aside is None or self.aside.hidden else BESIDE
        for view in self._views():
            page = self.query_one(_PAGES[view], ReviewText)
            page.show(self._sheets[view].passages(review, marks), shown)
        card = self.query_one(FindingCard)
        if self.aside is not None:
            card.show_aside(review, self.aside)
        else:
            small = self.has_class("-narrow") or self.has_class("-low")
            card.show(review, self.at_hand, small=small, beside=self.both)
        findings = self.query_one(FindingList)
        findings.show(review, number)
        findings.focus()
        self._label(number, len(items))
        self.show_keys()

    def show_keys(self) -> None:
        """Tell the footer, which is costly to build, only if a key came or went."""
        usable = {action for action in _ACTIONS if self.check_action(action, ())}
        if usable != self._usable:
            self._usable = usable
            self.refresh_bindings()

    @on(Found)
    def _found(self, event: Found) -> None:
        self.desk = event.desk
        self.unknown = event.words
        self.seen = {each for each in event.words if place_of(each) in event.desk.looked_at}
        if not self.onward():
            self.show()

    @on(Failed)
    def _not_opened(self, event: Failed) -> None:
        self.say(tell(event.error), warning=True)
        self.dismiss()

    @on(Worker.StateChanged)
    def _worker_changed(self) -> None:
        self.show_keys()

    def _views(self) -> Sequence[View]:
        """Which of the two texts are to be seen."""
        if self.both:
            return tuple(View)
        return (View.RESULT,) if self.has_class("-result") else (View.ORIGINAL,)

    def _progress(self) -> Progress:
        review = self.review
        return Progress(
            decided=len(review.items) - len(review.undecided),
            total=len(review.items),
            looked=self.looked,
            stops=len(self.stops),
            checks=len(self.checks),
            unknown=len([word for word in self.words if word not in self.seen]),
            complete=self.desk is not None and self.desk.complete,
            traits=self.traits,
        )

    def _label(self, number: int | None, count: int) -> None:
        titles = {View.ORIGINAL: _("What was said"), View.RESULT: _("What would be released")}
        for view, title in titles.items():
            page = self.query_one(_PAGES[view]).parent
            assert isinstance(page, Container)  # noqa: S101
            page.border_title = Content(title + ("" if self.both else _(" (V: the other text)")))
            states = [*_LEGENDS[view]]
            if not self.both:
                states = [each for legends in _LEGENDS.values() for each in legends]
            states += [Standing.THROUGH] if self.stops else []
            states += [Standing.LOOK] if self.checks else []
            page.border_subtitle = legend(states)
        card = self.query_one("#review-card")
        if self.aside is not None:
            title = _("Beside the findings")
        elif number is None:
            title = _("Nothing found")
        else:
            title = _("Finding {number} of {count}").format(number=number + 1, count=count)
        card.border_title = Content(title)
        self.query_one("#review-all").border_title = Content(_("All findings"))
