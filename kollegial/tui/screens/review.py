"""The review: a human decides on every finding before anything leaves the desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar, cast

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static
from textual.worker import Worker, WorkerState

from kollegial.anonymise import Finding, Kind, Review, ReviewProblem
from kollegial.consultation.refusal import Refused
from kollegial.flow.live import LiveSession
from kollegial.i18n import N_, _, ngettext_
from kollegial.store.errors import StoreError
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import REGISTRY, Scope
from kollegial.tui.screen import KollegialScreen
from kollegial.tui.tell import tell
from kollegial.tui.widgets.review_card import FindingCard
from kollegial.tui.widgets.review_footer import ReviewFooter
from kollegial.tui.widgets.review_heading import ReviewHeading
from kollegial.tui.widgets.review_list import FindingList
from kollegial.tui.widgets.review_outline import outline
from kollegial.tui.widgets.review_places import (
    Place,
    Through,
    changed,
    find_words,
    free,
    next_open,
    shows_through,
)
from kollegial.tui.widgets.review_questions import (
    all_the_rest,
    sure_to_release,
    there_too,
    what_else,
    what_instead,
    which_kind,
)
from kollegial.tui.widgets.review_sheet import Sheet
from kollegial.tui.widgets.review_text import ReviewText
from kollegial.tui.widgets.review_words import legend

if TYPE_CHECKING:
    from kollegial.flow.reviewing import ReviewDesk
    from kollegial.tui.app import KollegialApp

_ACTIONS = frozenset(command.action for command in REGISTRY[Scope.REVIEW])
_ALL_DECIDED = N_("Everything is decided. F10 releases the protocol.")
_WITHOUT_FINDING = frozenset({"mark", "release"})


class ReviewScreen(KollegialScreen):
    """The texts with their findings, the finding at hand, and all findings as a list.

    What was decided is in the review on the desk; the screen only knows which
    finding is at hand.
    """

    SCOPE = Scope.REVIEW
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.REVIEW)
    CSS_PATH = "../styles/review.tcss"
    HELP = N_(
        "The review. The rules have marked what may identify somebody; you decide on every "
        "mark: replace it, word it differently, or keep it. Read along: what the rules did not "
        "find, you mark yourself. Every decision is stored at once and can be taken back. Only "
        "when all is decided can the protocol be released to the archive."
    )

    class Found(Message):
        """The review lies open."""

        def __init__(self, desk: ReviewDesk) -> None:
            super().__init__()
            self.desk = desk

    class Released(Message):
        """The protocol is in the archive."""

        def __init__(self, protocol_id: str) -> None:
            super().__init__()
            self.protocol_id = protocol_id

    class Failed(Message):
        """A store or the release said no."""

        def __init__(self, error: Refused | StoreError) -> None:
            super().__init__()
            self.error = error

    def __init__(self, live: LiveSession) -> None:
        super().__init__()
        self.live = live
        self._desk: ReviewDesk | None = None
        self._sheet: Sheet | None = None
        self.at_hand: Finding | None = None
        self._usable: set[str] = set()
        self._looked_at: Review | None = None
        self._through: tuple[Through, ...] = ()

    @property
    def office(self) -> KollegialApp:
        """The app, typed."""
        return cast("KollegialApp", self.app)

    @property
    def through(self) -> tuple[Through, ...]:
        """Where something still shows that was to go; looked for once in each state."""
        if self._looked_at is not self.review:
            self._looked_at, self._through = self.review, shows_through(self.review)
        return self._through

    @property
    def review(self) -> Review:
        """The review as it lies on the desk. No action runs before it lies open."""
        assert self._desk is not None  # noqa: S101
        return self._desk.review

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
        yield ReviewFooter(show_command_palette=False)

    def on_mount(self) -> None:
        """Open the review in the background: long texts take a moment."""
        self._show()
        self.find()

    def on_resize(self) -> None:
        """Another width may need another layout."""
        self.call_after_refresh(self._show)

    async def retranslate(self) -> None:
        """Show everything in the language of the moment."""
        await super().retranslate()
        self._sheet = None
        self._show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Nothing can be decided before the review lies open and while it is released."""
        if action not in _ACTIONS or action == "leave":
            return True
        if self._desk is None or self._releasing:
            return None
        if action == "undo":
            return True if self.review.undo() is not self.review else None
        return True if self.at_hand is not None or action in _WITHOUT_FINDING else None

    # --------------------------------------------------------------------- decisions

    def action_accept(self) -> None:
        """The placeholder it is; on to the next open finding."""
        self._decide(lambda review, at: review.accept(at), onward=True)

    def action_accept_alike(self) -> None:
        """The placeholder for all that mean the same; on to the next open finding."""
        self._decide(lambda review, at: review.accept_alike(at), onward=True)

    def action_reject(self) -> None:
        """The original words stay; on to the next open finding."""
        self._decide(lambda review, at: review.reject(at), onward=True)

    def action_reopen(self) -> None:
        """Not decided after all."""
        self._decide(lambda review, at: review.reopen(at))

    def action_change(self) -> None:
        """Words of one's own in place of the placeholder."""
        if self.at_hand is not None:
            self.app.push_screen(what_instead(self.review, self.at_hand), self._change)

    def action_mark(self) -> None:
        """Something the rules did not find: first the words, then what they are."""
        self.app.push_screen(what_else(self.review), self._choose_kind)

    def action_accept_rest(self) -> None:
        """The placeholders for everything still open, after a question."""
        if count := len(self.review.undecided):
            self.app.push_screen(all_the_rest(count), self._accept_rest)
        else:
            self._say(_(_ALL_DECIDED))

    def action_undo(self) -> None:
        """The last step back; what it was about is at hand again."""
        self._step(self.review.undo())

    # ---------------------------------------------------------------------- the way

    def action_next_open(self) -> None:
        """To the next finding without a decision."""
        if not self._onward():
            self._say(_(_ALL_DECIDED))

    def action_previous(self) -> None:
        """To the finding before this one, and from the first to the last."""
        items = self.review.items
        if items:
            self._go(items[max(0, self._number()) - 1])

    def action_release(self) -> None:
        """To the archive, if all is decided, nothing shows through and somebody says so."""
        count = len(self.review.undecided)
        worded = next((each.item for each in self.through if each.item is not None), None)
        if count:
            self._onward()
            text = ngettext_(
                "One finding is still open.", "{count} findings are still open.", count
            )
            self._say(text.format(count=count), warning=True)
        elif worded is not None:
            self._go(worded)
            self._say(_("These words still say what was to go. Change them."), warning=True)
        elif self.through:
            question = there_too(self.review, [each.place for each in self.through])
            self.app.push_screen(question, self._replace_there_too)
        else:
            self.app.push_screen(sure_to_release(), self._release)

    def action_leave(self) -> None:
        """To the start page; the review waits there."""
        self.dismiss()

    # ------------------------------------------------------------------------ answers

    def _change(self, words: str | None) -> None:
        if words is not None:
            self._decide(lambda review, at: review.change(at, words.strip()), onward=True)

    def _accept_rest(self, sure: bool | None) -> None:
        if sure:
            self._step(self.review.accept_rest())

    def _choose_kind(self, words: str | None) -> None:
        if words is not None:
            self.app.push_screen(which_kind(words), partial(self._mark, words))

    def _mark(self, words: str, kind: str | None) -> None:
        if kind is not None:
            places = [place for place in find_words(self.review, words) if free(self.review, place)]
            self._mark_places([(place, Kind(kind)) for place in places[:1]])

    def _replace_there_too(self, sure: bool | None) -> None:
        if sure:
            self._mark_places([(each.place, each.kind) for each in self.through])

    def _mark_places(self, places: Sequence[tuple[Place, Kind]]) -> None:
        """Mark places by hand; what a mark before has hidden already stays so."""
        review = self.review
        try:
            for place, kind in places:
                if free(review, place):
                    review = review.mark(*place, kind)
        except ReviewProblem as problem:
            self._say(_(problem.reason), warning=True)
        self._step(review)

    def _release(self, sure: bool | None) -> None:
        if sure:
            self.release()
            self._show_keys()

    # ------------------------------------------------------------------------ workers

    @work(thread=True, exclusive=True, group="find", exit_on_error=False)
    def find(self) -> None:
        """Find what identifies, or take up the review that was begun."""
        from kollegial.flow.reviewing import ReviewDesk

        try:
            desk = ReviewDesk(self.office.workplace.desk, self.live.id, self.live.state)
        except StoreError as error:
            self.post_message(self.Failed(error))
        else:
            self.post_message(self.Found(desk))

    @work(thread=True, exclusive=True, group="release", exit_on_error=False)
    def release(self) -> None:
        """Archive the protocol and erase the session."""
        from kollegial.flow.releasing import release_session

        place = self.office.workplace
        try:
            protocol = release_session(
                place.desk, place.archive, self.live.id, self.live.session, self.review
            )
        except (Refused, StoreError) as error:
            self.post_message(self.Failed(error))
        else:
            self.post_message(self.Released(protocol.id))

    @property
    def _releasing(self) -> bool:
        return any(
            worker.group == "release" and worker.node is self and not worker.is_finished
            for worker in self.workers
        )

    @on(Worker.StateChanged)
    def _worker_changed(self, event: Worker.StateChanged) -> None:
        if event.state is WorkerState.ERROR and event.worker.error is not None:
            raise event.worker.error
        self._show_keys()

    @on(Found)
    def _found(self, event: Found) -> None:
        self._desk = event.desk
        if not self._onward():
            self._show()

    @on(Released)
    def _released(self, event: Released) -> None:
        from kollegial.tui.screens.protocol import ProtocolScreen

        self._say(_("The protocol is in the archive, the desk has forgotten the session."))
        self.app.switch_screen(ProtocolScreen(event.protocol_id))

    @on(Failed)
    def _failed(self, event: Failed) -> None:
        self._say(tell(event.error), warning=True)
        if self._desk is None:
            self.dismiss()

    # --------------------------------------------------------------------------- show

    @on(FindingList.Moved)
    def _moved(self, event: FindingList.Moved) -> None:
        self._pick(event.number)

    @on(ReviewText.Picked)
    def _picked(self, event: ReviewText.Picked) -> None:
        self._pick(event.number)

    def _pick(self, number: int) -> None:
        items = self.review.items
        if number < len(items):
            self._go(items[number])

    def _decide(self, step: Callable[[Review, Finding], Review], *, onward: bool = False) -> None:
        """Take a step with the finding at hand: stored first, then shown."""
        if self.at_hand is None:
            return
        number = self._number()
        try:
            review = step(self.review, self.at_hand)
        except ReviewProblem as problem:
            self._say(_(problem.reason), warning=True)
            return
        if not self._keep(review):
            return
        items = self.review.items
        if self.at_hand not in items:  # it was marked by hand and is no longer
            self.at_hand = items[min(number, len(items) - 1)] if items else None
        if not (onward and self._onward()):
            self._show()

    def _step(self, review: Review) -> None:
        """Take a step that is about several findings; the first of them is at hand then."""
        before = self.review
        if self._keep(review):
            self._go(changed(before, review) or self.at_hand)

    def _keep(self, review: Review) -> bool:
        """Store a review. False if the store said no; then all is as it was."""
        assert self._desk is not None  # noqa: S101
        try:
            self._desk.keep(review)
        except StoreError as error:
            self._say(tell(error), warning=True)
            return False
        return True

    def _onward(self) -> bool:
        """On to the next open finding, from the top again after the last. False if none is."""
        following = next_open(self.review, self.review.items, self._number())
        if following is None:
            return False
        self._go(following)
        return True

    def _go(self, item: Finding | None) -> None:
        self.at_hand = item
        self._show()

    def _number(self) -> int:
        """The number of the finding at hand, from 0; -1 if there is none."""
        items = self.review.items
        return items.index(self.at_hand) if self.at_hand in items else -1

    def _say(self, text: str, *, warning: bool = False) -> None:
        self.notify(text, severity="warning" if warning else "information", markup=False)

    def _show(self) -> None:
        """Show the review as it stands. Every part draws only what has changed."""
        if not self.is_running or not self.query("#review-title"):
            return  # the screen is going, or a switch of language is rebuilding it
        self.set_class(self._desk is None, "-waiting")
        state = self.live.state
        if self._desk is None:
            self.query_one(ReviewHeading).show(state.group)
            return
        review, items = self.review, self.review.items
        if self.at_hand not in items:
            self.at_hand = items[0] if items else None
        if self._sheet is None:
            self._sheet = Sheet(outline(self.live.session, review.fields))
        number = self._number() if items else None
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
        self._show_keys()

    def _show_keys(self) -> None:
        """Tell the footer, which is costly to build, only if a key came or went."""
        usable = {action for action in _ACTIONS if self.check_action(action, ())}
        if usable != self._usable:
            self._usable = usable
            self.refresh_bindings()

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
