"""The review: a human decides on every finding before anything leaves the desk."""

from __future__ import annotations

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
from kollegial.tui.screens.review.decide_actions import DecideActions
from kollegial.tui.screens.review.release_actions import ReleaseActions
from kollegial.tui.screens.review.way_actions import WayActions
from kollegial.tui.widgets.key_footer import KeyFooter
from kollegial.tui.widgets.review_card import FindingCard
from kollegial.tui.widgets.review_heading import ReviewHeading
from kollegial.tui.widgets.review_list import FindingList
from kollegial.tui.widgets.review_outline import outline
from kollegial.tui.widgets.review_sheet import Sheet
from kollegial.tui.widgets.review_text import ReviewText
from kollegial.tui.widgets.review_words import legend

if TYPE_CHECKING:
    from kollegial.flow.reviewing import ReviewDesk

_ACTIONS = frozenset(command.action for command in REGISTRY[Scope.REVIEW])
_WITHOUT_FINDING = frozenset({"mark", "release"})


class ReviewScreen(DecideActions, WayActions, ReleaseActions):
    """The texts with their findings, the finding at hand, and all findings as a list."""

    CSS_PATH = "../../styles/review.tcss"

    class Found(Message):
        """The review lies open."""

        def __init__(self, desk: ReviewDesk) -> None:
            super().__init__()
            self.desk = desk

    class NotOpened(Message):
        """A store said no."""

        def __init__(self, error: StoreError) -> None:
            super().__init__()
            self.error = error

    def __init__(self, live: LiveSession) -> None:
        super().__init__(live)
        self._sheet: Sheet | None = None
        self._usable: set[str] = set()

    def compose(self) -> ComposeResult:
        """Heading; texts; the finding at hand and all findings; keys."""
        yield ReviewHeading()
        yield Static(Content(_("Looking for names, places and numbers …")), id="review-wait")
        with Container(id="review-body"):
            with Container(id="review-paper", classes="panel"):
                yield ReviewText()
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
        self.call_after_refresh(self.show)

    async def retranslate(self) -> None:
        """Show everything in the language of the moment."""
        await super().retranslate()
        self._sheet = None
        self.show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Nothing can be decided before the review lies open and while it is released."""
        if action not in _ACTIONS or action == "leave":
            return True
        if self.desk is None or self.releasing:
            return None
        if action == "undo":
            return True if self.review.undo() is not self.review else None
        return True if self.at_hand is not None or action in _WITHOUT_FINDING else None

    @work(thread=True, exclusive=True, group="find", exit_on_error=False)
    def find(self) -> None:
        """Find what identifies, or take up the review that was begun."""
        from kollegial.flow.reviewing import ReviewDesk

        try:
            desk = ReviewDesk(self.office.workplace.desk, self.live.id, self.live.state)
        except StoreError as error:
            self.post_message(self.NotOpened(error))
        else:
            self.post_message(self.Found(desk))

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
        if self._sheet is None:
            self._sheet = Sheet(outline(self.live.session, review.fields))
        number = self.number if items else None
        through = self.through
        decided = len(items) - len(review.undecided)
        self.query_one(ReviewHeading).show(state.group, decided, len(items), len(through))
        passages = self._sheet.passages(review, self.at_hand, through)
        self.query_one(ReviewText).show(passages, number)
        small = self.has_class("-narrow")
        self.query_one(FindingCard).show(review, self.at_hand, small=small)
        findings = self.query_one(FindingList)
        findings.show(review, number)
        findings.focus()
        self._label(number, len(items), through=bool(through))
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
        if not self.onward():
            self.show()

    @on(NotOpened)
    def _not_opened(self, event: NotOpened) -> None:
        self.say(tell(event.error), warning=True)
        self.dismiss()

    @on(Worker.StateChanged)
    def _worker_changed(self) -> None:
        self.show_keys()

    def _label(self, number: int | None, count: int, *, through: bool) -> None:
        paper, card = self.query_one("#review-paper"), self.query_one("#review-card")
        paper.border_title = Content(_("What was said"))
        paper.border_subtitle = legend(through=through)
        card.border_title = Content(
            _("Nothing found")
            if number is None
            else _("Finding {number} of {count}").format(number=number + 1, count=count)
        )
        self.query_one("#review-all").border_title = Content(_("All findings"))
