"""The review screen, with real keys over a real desk."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot
from textual.widgets import Button, Input, OptionList

from kollegial.anonymise import Review
from kollegial.anonymise.kinds import Kind
from kollegial.consultation.vocabulary import ContributionKind
from kollegial.flow.live import LiveSession
from kollegial.flow.reviewing import ReviewDesk
from kollegial.flow.workplace import Workplace
from kollegial.store.archive.query import ArchiveQuery
from kollegial.store.desk import Desk
from kollegial.store.errors import NotFound, StoreError
from kollegial.tui.dialogs.confirm import Confirm
from kollegial.tui.widgets.key_footer import KeyFooter
from kollegial.tui.widgets.review_list import FindingList
from kollegial.tui.widgets.review_standing import Standing, standing
from kollegial.tui.widgets.review_text import ReviewText
from tests.tui.review_helpers import (
    QUESTION,
    ReviewApp,
    clicked,
    entered,
    finished,
    on_disk,
    opened,
    screen,
    seen,
    settled,
    toasts,
)

SIZES = [(80, 24), (100, 30), (200, 60)]


@pytest.fixture
def live(place: Workplace) -> LiveSession:
    return finished(place)


def states(review: Review) -> list[Standing]:
    return [standing(review, item) for item in review.items]


def fail(*_: object) -> None:
    message = "The desk is busy."
    raise StoreError(message)


def at(pilot: Pilot[None]) -> int:
    """The number of the finding at hand."""
    review = screen(pilot)
    return review.review.items.index(review.at_hand)


async def test_opens_at_the_first_finding(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        text = seen(pilot)
        assert "Review · Jahrgangsteam 7 und 8" in text
        assert f"0 of {len(screen(pilot).review.items)} decided" in text
        assert "Finding 1 of" in text
        assert "▸Tarek hat vor dem Streit" in text
        assert at(pilot) == 0


async def test_accept_stores_then_goes_on(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        await pilot.press("a")
        assert states(on_disk(place, live))[:2] == [Standing.REPLACED, Standing.OPEN]
        assert at(pilot) == 1
        assert "✓Tarek hat vor dem Streit" in seen(pilot)
        await pilot.press("v")
        assert "[Kind A] hat vor dem Streit" in seen(pilot), "the text says how old he is"
        await pilot.press("enter")
        assert states(on_disk(place, live))[:2] == [Standing.REPLACED] * 2
        assert "2 of" in seen(pilot)


async def test_keep_leaves_the_words(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        await pilot.press("k")
        assert states(on_disk(place, live))[0] is Standing.KEPT
        assert "=Tarek hat vor dem Streit" in seen(pilot)


async def test_accept_all_alike(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        first = screen(pilot).review.items[0]
        await pilot.press("g")
        review = on_disk(place, live)
        alike = [item for item in review.items if item.entity == first.entity]
        assert len(alike) > 2
        assert {standing(review, item) for item in alike} == {Standing.REPLACED}
        assert len(review.undecided) == len(review.items) - len(alike)


async def test_change_puts_own_words(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        await pilot.press("c")
        assert "In the text: Tarek" in seen(pilot)
        await entered(pilot, "   ")
        assert "The replacement must have 1 to 60 characters." in seen(pilot)
        await entered(pilot, "der kleine Tarek")
        assert "The replacement must not contain the original." in seen(pilot)
        await entered(pilot, "der [/b] Junge")
        await pilot.press("v")
        assert "✓der [/b] Junge hat vor dem Streit" in seen(pilot)
        review = on_disk(place, live)
        assert review.replacement(review.items[0]) == "der [/b] Junge"
        assert at(pilot) == 1


async def test_change_can_be_left(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        await pilot.press("c", "escape")
        assert not on_disk(place, live).decisions
        assert pilot.app.screen is screen(pilot)


async def test_mark_what_the_rules_did_not_find(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        await pilot.press("m")
        await entered(pilot, "")
        assert "Type the words first." in seen(pilot)
        await entered(pilot, "steht nirgends")
        assert "These words do not stand in the text." in seen(pilot)
        await entered(pilot, "weiß  die ganze Klasse")
        await pilot.press("end", "enter")
        review = on_disk(place, live)
        marked = next(item for item in review.items if item.text == "weiß die ganze Klasse")
        assert marked.kind is Kind.OTHER
        assert standing(review, marked) is Standing.REPLACED
        assert screen(pilot).at_hand == marked
        assert "✓weiß" in seen(pilot)
        await pilot.press("v")
        assert "✓weiß" not in seen(pilot)
        assert "[Angabe 1]" in seen(pilot)


async def test_mark_twice_is_told(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        await pilot.press("m")
        await entered(pilot, "Tarek Al-Masri")
        assert "These words are marked already." in seen(pilot)


async def test_keeping_a_mark_by_hand_takes_it_away(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        count = len(screen(pilot).review.items)
        await pilot.press("m")
        await entered(pilot, "Sticker")
        await pilot.press("enter")
        hidden = [item for item in screen(pilot).review.items if item.text == "Sticker"]
        assert len(hidden) == 2, "the same word goes wherever it stands"
        await pilot.press("k")
        assert len(on_disk(place, live).items) == count + 1
        await pilot.press("f8", "f8")
        assert not on_disk(place, live).decisions


async def test_what_shows_through_is_marked_and_hidden(place: Workplace) -> None:
    live = finished(place, "Frau Wiedemann kam. Danach hat Wie-de-mann geweint.", (QUESTION,))
    async with opened(place, live) as pilot:
        await pilot.press("f6", "enter")
        assert "one place shows through" in seen(pilot)
        assert "!Wie-de-mann geweint" in seen(pilot)
        await pilot.press("f10")
        assert "it still says what was to go: Wie-de-mann." in " ".join(seen(pilot).split())
        await pilot.press("enter")
        assert "All decided · F10 releases" in seen(pilot)
        review = on_disk(place, live)
        assert "mann" not in "".join(review.texts().values())
        assert len(review.placeholders()) == 1, "the same person"


async def test_own_words_that_name_somebody_are_shown(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        await pilot.press("f6", "enter", "home", "down", "c")
        await entered(pilot, "ein Freund von Tarek")
        assert "one place shows through" in seen(pilot)
        assert "!Finn stottert" in seen(pilot)
        await pilot.press("v")
        assert "!ein Freund von Tarek stottert" in seen(pilot)
        await pilot.press("home", "f10")
        assert at(pilot) == 1
        assert "These words still say what was to go." in toasts(pilot)


async def test_undo_brings_the_finding_back(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        await pilot.press("a", "k", "down", "down", "f8")
        assert states(on_disk(place, live))[:2] == [Standing.REPLACED, Standing.OPEN]
        assert at(pilot) == 1
        await pilot.press("f8")
        assert at(pilot) == 0
        assert not on_disk(place, live).decisions
        await pilot.press("f8")  # nothing left to undo
        assert not on_disk(place, live).decisions


async def test_open_again_and_the_ways_through(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        await pilot.press("a", "a", "p", "o")
        assert at(pilot) == 1
        assert states(on_disk(place, live))[:2] == [Standing.REPLACED, Standing.OPEN]
        await pilot.press("end", "n")
        assert at(pilot) == 1, "from the top again after the last"
        await pilot.press("home", "p")
        assert at(pilot) == len(screen(pilot).review.items) - 1


async def test_accept_the_rest_after_a_question(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        await pilot.press("k", "f6")
        assert isinstance(pilot.app.screen, Confirm)
        await pilot.press("enter")
        review = on_disk(place, live)
        assert not review.undecided
        assert states(review)[0] is Standing.KEPT
        assert "All decided" in seen(pilot)
        await pilot.press("n")
        assert "Everything is decided." in toasts(pilot)


async def test_a_new_screen_shows_what_was_decided(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        await pilot.press("a", "k", "a")
    async with opened(place, live) as pilot:
        assert states(screen(pilot).review)[:4] == [
            Standing.REPLACED,
            Standing.KEPT,
            Standing.REPLACED,
            Standing.OPEN,
        ]
        assert at(pilot) == 3


async def test_undecided_blocks_release(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        count = len(screen(pilot).review.items)
        await pilot.press("a", "end", "f10")
        assert pilot.app.screen is screen(pilot)
        assert f"{count - 1} findings are still open." in toasts(pilot)
        assert at(pilot) == 1
        assert place.archive.count(ArchiveQuery()) == 0


async def test_release_after_a_question(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        await pilot.press("f6", "enter", "f10")
        question = pilot.app.screen
        assert isinstance(question, Confirm)
        assert "erased from the desk for good" in " ".join(seen(pilot).split())
        assert question.query_one("#no", Button).has_focus
        await pilot.press("enter")
        assert place.desk.entries(live.id), "no is the safe answer"
        await pilot.press("f10", "left", "enter")
        await settled(pilot)
        assert type(pilot.app.screen).__name__ == "ProtocolScreen"
        assert "The protocol is in the archive" in toasts(pilot)
        assert place.archive.count(ArchiveQuery()) == 1
        with pytest.raises(NotFound):
            place.desk.entries(live.id)


async def test_a_failing_store_changes_nothing(
    place: Workplace, live: LiveSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(place, live) as pilot:
        with monkeypatch.context() as patch:
            patch.setattr(Desk, "save_review", fail)
            await pilot.press("a")
        assert "The desk is busy." in toasts(pilot)
        assert not screen(pilot).review.decisions
        assert at(pilot) == 0
        await pilot.press("f6", "enter")
        with monkeypatch.context() as patch:
            patch.setattr(Desk, "mark_released", fail)
            await pilot.press("f10", "left", "enter")
            await settled(pilot)
        assert pilot.app.screen is screen(pilot)
        await pilot.press("p", "o")
        assert len(on_disk(place, live).undecided) == 1, "the review goes on"


async def test_a_desk_that_cannot_be_read_sends_back(
    place: Workplace, live: LiveSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Desk, "review", fail)
    async with opened(place, live) as pilot:
        assert "The desk is busy." in toasts(pilot)
        assert len(pilot.app.screen_stack) == 1


HOSTILE = (
    """\
Tarek sagt [/x] und [bold]fett[/bold], dazu [link=http://a.b]klick[/link] 👩‍👩‍👧 🇩🇪 für Tarek.
\u05d0\u05d1\u05d2 Tarek \u202eabc\u202c \u0627\u0644 \x07\x1b[31m\x0c Ende\tTab
"""
    + "x" * 4000
)


async def test_text_is_never_markup(place: Workplace) -> None:
    idea = (4, ContributionKind.IDEA, "[/] Tarek [@click=app.quit]x[/]")
    contributions = (QUESTION, idea)
    live = finished(place, HOSTILE, contributions, group="Team [/b] Tarek")
    async with opened(place, live) as pilot:
        text = seen(pilot)
        assert "Team [/b]" in text
        assert "[/x] und [bold]fett[/bold]" in text
        for key in "aaakg":
            await pilot.press(key)
        await pilot.press("f6", "enter", "home", "end")
        await pilot.resize_terminal(80, 24)
        await pilot.press("p", "o", "c")
        await entered(pilot, "[/nobody]")
        assert "[/nobody]" in seen(pilot)


async def test_a_long_text_stays_usable(place: Workplace) -> None:
    story = "Gestern kam Tarek und sprach mit Finn über die Klasse, dann ging er wieder. "
    live = finished(place, notes=story * (50_000 // len(story)))
    async with opened(place, live) as pilot:
        assert len(screen(pilot).review.items) > 1000
        await pilot.press("a", "k", "end", "p", "a")
        assert_current_in_sight(pilot)


def assert_current_in_sight(pilot: Pilot[None]) -> None:
    text = screen(pilot).query_one(ReviewText)
    line = text._line_of_current()
    assert line is not None
    top = text.scroll_offset.y
    assert top <= line < top + text.scrollable_content_region.height


@pytest.mark.parametrize("size", SIZES)
async def test_the_finding_at_hand_is_always_in_sight(
    place: Workplace, live: LiveSession, size: tuple[int, int]
) -> None:
    async with opened(place, live, size) as pilot:
        for keys in (
            ["down"] * 9,
            ["down"] * 6,
            ["end"],
            ["p", "p"],
            ["k"],
            ["home"],
            ["pagedown"],
        ):
            await pilot.press(*keys)
            assert_current_in_sight(pilot)
        await pilot.resize_terminal(90, 26)
        await pilot.pause()
        assert_current_in_sight(pilot)


@pytest.mark.parametrize("size", SIZES)
async def test_no_word_of_the_keys_is_cut(
    place: Workplace, live: LiveSession, size: tuple[int, int]
) -> None:
    async with opened(place, live, size) as pilot:
        for key in screen(pilot).query_one(KeyFooter).children:
            assert key.region.right <= size[0]
            assert key.region.bottom <= size[1]


async def test_a_click_picks_a_finding(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        await pilot.click(FindingList, offset=(4, 3))
        assert at(pilot) == 3
        assert not on_disk(place, live).decisions
        await clicked(pilot, "▸Tarek hat vor")
        assert at(pilot) == 0


async def test_another_language_keeps_the_place(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        await pilot.press("a", "a")
        await pilot.app.run_action("app.switch_language")
        await settled(pilot)
        assert at(pilot) == 2
        await pilot.press("a")
        assert at(pilot) == 3
        assert isinstance(pilot.app.focused, OptionList)


async def test_nothing_found_can_be_released(place: Workplace) -> None:
    live = finished(place, notes="", contributions=(QUESTION,), group="Team")
    async with opened(place, live) as pilot:
        assert "The rules found nothing" in " ".join(seen(pilot).split())
        await pilot.press("a", "g", "k", "c", "o", "p", "n")
        assert pilot.app.screen is screen(pilot)
        await pilot.press("f10")
        assert isinstance(pilot.app.screen, Confirm)


async def test_the_review_is_only_left_not_lost(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        await pilot.press("a", "escape")
        await settled(pilot)
        assert len(pilot.app.screen_stack) == 1
        assert states(on_disk(place, live))[0] is Standing.REPLACED


async def test_no_key_works_before_the_review_is_open(
    place: Workplace, live: LiveSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = ReviewApp(place, live)
    monkeypatch.setattr("kollegial.tui.screens.review.ReviewScreen.find", lambda self: None)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        assert "Looking for names" in seen(pilot)
        await pilot.press("a", "k", "g", "c", "m", "n", "p", "o", "f6", "f8", "f10")
        assert not isinstance(pilot.app.screen, Confirm)
        assert not pilot.app.screen.query(Input)
    assert ReviewDesk(place, live.id, live.state).review.decisions == ()
