"""The review in a minute: bands, unknown words, traits, the second look, who is who."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot
from textual.widgets import OptionList

from kollegial.anonymise import Finding, Review, Verdict
from kollegial.anonymise.finding import Band
from kollegial.anonymise.habits import Habits
from kollegial.anonymise.kinds import Kind
from kollegial.flow.habits import habits_of
from kollegial.flow.live import LiveSession
from kollegial.flow.workplace import Workplace
from kollegial.store.archive.query import ArchiveQuery
from kollegial.tui.dialogs.choose import Choose
from kollegial.tui.dialogs.confirm import Confirm
from kollegial.tui.widgets.key_footer import KeyFooter
from kollegial.tui.widgets.review_aside import Beside
from kollegial.tui.widgets.review_text import ReviewText
from tests.tui.live_helpers import until
from tests.tui.review_helpers import (
    QUESTION,
    STORY,
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

NOTES = """\
Tarek (13) und Finn streiten. Im August zog die Familie nach Göttingen, Khaled Al-Masri kam mit.
Zornhagen stand daneben, später kam Brambeck dazu. Das hat Zornhagen verwirrt."""
TELLING = """\
Der Vater ist der einzige Imam der Stadt und sitzt im Rollstuhl. Die Familie kommt aus Eritrea.
Tarek ist 13 und hat eine Zwillingsschwester."""


@pytest.fixture
def live(place: Workplace) -> LiveSession:
    return finished(place, NOTES, (QUESTION,))


def found(review: Review, words: str) -> Finding:
    return next(item for item in review.items if item.text == words)


async def to(pilot: Pilot[None], words: str) -> Finding:
    """Walk to the first finding with these words."""
    review = screen(pilot)
    await pilot.press("home")
    for _ in review.review.items:
        at = review.at_hand
        if at is not None and at.text == words:
            return at
        await pilot.press("down")
    raise AssertionError(words)


async def choose(pilot: Pilot[None], label: str) -> None:
    """Take the line of a list that begins so."""
    options = pilot.app.screen.query_one(OptionList)
    lines = [str(options.get_option_at_index(n).prompt) for n in range(options.option_count)]
    options.highlighted = next(n for n, line in enumerate(lines) if line.startswith(label))
    await pilot.press("enter")


def words_at_hand(pilot: Pilot[None]) -> str:
    aside = screen(pilot).aside
    assert aside is not None
    return screen(pilot).text_at(aside.place)


async def test_all_that_is_sure_at_one_key(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        count = sum(item.band is Band.SURE for item in screen(pilot).review.items)
        await pilot.press("s")
        review = on_disk(place, live)
        assert review.undecided
        assert {item.band for item in review.undecided} == {Band.CHECK}
        assert f"{count} accepted." in toasts(pilot)
        assert screen(pilot).at_hand == review.undecided[0]
        await pilot.press("f8")
        assert not on_disk(place, live).decisions, "one key back"
        await pilot.press("f8")
        assert not on_disk(place, live).decisions


async def test_bands_have_signs_and_words(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        await to(pilot, "August")
        text = seen(pilot)
        assert "?August" in text
        assert "Date · please check · once" in text
        assert "▸Tarek" in text
        assert "·Zornhagen" in text
        assert "▸ sure  ? please check  ✓" in text or "· unknown word" in text


async def test_unknown_words_are_walked_and_left(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        assert len(screen(pilot).words) == 3
        await pilot.press("u")
        assert words_at_hand(pilot) == "Zornhagen"
        assert "unknown word · 1 of 3" in seen(pilot)
        await pilot.press("a")
        assert not on_disk(place, live).decisions, "it is no finding"
        await pilot.press("k")
        assert words_at_hand(pilot) == "Brambeck", "the other Zornhagen is the same word"
        await pilot.press("k")
        assert screen(pilot).aside is None
        await pilot.press("u")
        assert "All unknown words have been looked at." in toasts(pilot)


async def test_an_unknown_word_is_marked(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        await pilot.press("u", "m")
        assert isinstance(pilot.app.screen, Choose)
        await pilot.press("enter")
        review = on_disk(place, live)
        assert [item.kind for item in review.items if item.text == "Zornhagen"] == [Kind.PERSON] * 2
        assert len(screen(pilot).words) == 1
        await pilot.press("f8")
        assert len(screen(pilot).words) == 3


async def test_an_unknown_word_in_other_words(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        await pilot.press("u", "c")
        await entered(pilot, "jemand")
        assert "Zornhagen" not in on_disk(place, live).preview("notes.1")
        await pilot.press("f8")
        assert not on_disk(place, live).decisions, "one step"


async def test_a_click_on_an_unknown_word(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        await clicked(pilot, "·Brambeck")
        assert words_at_hand(pilot) == "Brambeck"


async def test_another_kind(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        await to(pilot, "August")
        await pilot.press("t")
        await choose(pilot, "Organisation")
        assert found(on_disk(place, live), "August").kind is Kind.ORGANISATION
        assert screen(pilot).at_hand == found(screen(pilot).review, "August")
        await pilot.press("f8")
        assert found(on_disk(place, live), "August").kind is Kind.DATE


async def test_another_role(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        await to(pilot, "Khaled Al-Masri")
        await pilot.press("t", "enter")
        await choose(pilot, "Father")
        assert found(on_disk(place, live), "Khaled Al-Masri").placeholder == "[Vater]"


async def test_join_and_split_again(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        finn = await to(pilot, "Finn")
        tarek = found(screen(pilot).review, "Tarek")
        await pilot.press("j")
        await choose(pilot, tarek.placeholder)
        joined = on_disk(place, live)
        assert found(joined, "Finn").entity == found(joined, "Tarek").entity
        assert "One with Tarek" in " ".join(seen(pilot).split())
        await pilot.press("x")
        apart = on_disk(place, live)
        assert found(apart, "Finn").entity != found(apart, "Tarek").entity
        await pilot.press("f8", "f8")
        assert found(on_disk(place, live), "Finn").placeholder == finn.placeholder


async def test_nothing_to_split_is_told(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        await to(pilot, "August")
        await pilot.press("x")
        assert "nothing here to split off" in toasts(pilot)


async def test_also_here(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        await to(pilot, "Göttingen")
        await pilot.press("h")
        assert "These words stand nowhere else." in toasts(pilot)


async def test_always_and_never_in_this_group(place: Workplace, live: LiveSession) -> None:
    group = live.state.group
    async with opened(place, live) as pilot:
        await pilot.press("u", "plus", "enter")
        assert "Zornhagen" not in on_disk(place, live).preview("notes.1")
        await to(pilot, "August")
        await pilot.press("minus")
        review = screen(pilot).review
        assert review.verdict(found(review, "August")) is Verdict.REJECTED
        assert "is not flagged in this group any more" in toasts(pilot)
    habits = habits_of(place.desk, group)
    assert not habits.allows("August")
    assert "zornhagen" in habits.always


async def test_said_in_general(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        await to(pilot, "August")
        await pilot.press("e")
        await choose(pilot, "Sommer")
        assert "Im Sommer zog" in on_disk(place, live).preview("notes.1")


async def test_traits_are_named_and_walked(place: Workplace) -> None:
    live = finished(place, TELLING, (QUESTION,))
    async with opened(place, live) as pilot:
        await until(pilot, lambda: "single out a person" in seen(pilot))
        traits = [trait for each in screen(pilot).traits for trait in each.traits]
        await pilot.press("q")
        aside = screen(pilot).aside
        assert aside is not None
        assert aside.sort is Beside.TRAIT
        assert (aside.number, aside.count) == (1, len(traits))
        for _ in traits:
            await pilot.press("k")
        assert screen(pilot).aside is None


async def test_a_trait_within_a_finding_in_own_words(place: Workplace) -> None:
    live = finished(place, TELLING, (QUESTION,))
    async with opened(place, live) as pilot:
        await until(pilot, lambda: bool(screen(pilot).traits))
        while (aside := screen(pilot).aside) is None or not aside.hidden:
            assert aside is None or aside.number < aside.count, "none lies within a finding"
            await pilot.press("q")
        await pilot.press("c")
        await entered(pilot, "im Schulalter")
        assert " ist im Schulalter und hat" in on_disk(place, live).preview("notes.1")


async def test_release_asks_for_unknown_words(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        await pilot.press("f6", "enter", "f10")
        assert "3 unknown words have not been looked at." in " ".join(seen(pilot).split())
        await pilot.press("escape", "u", "u", "f10")
        assert "have not been looked at" not in " ".join(seen(pilot).split())


async def test_what_wants_a_look_is_asked_once(place: Workplace) -> None:
    live = finished(place, "Der Koch im Heim hat gekocht. Herr Koch ging.", (QUESTION,))
    async with opened(place, live) as pilot:
        await pilot.press("f6", "enter")
        await settled(pilot)
        assert "to look at (L)" in seen(pilot)
        await pilot.press("l")
        assert screen(pilot).aside is not None
        await pilot.press("f10")
        assert isinstance(pilot.app.screen, Confirm)
        assert "is this all right?" in seen(pilot)
        await pilot.press("enter")
        assert "Release the protocol?" in seen(pilot)
        await pilot.press("escape", "f10")
        assert "Release the protocol?" in seen(pilot), "asked once"


async def test_without_the_model_it_says_so(place: Workplace, live: LiveSession) -> None:
    async with opened(place, live) as pilot:
        desk = screen(pilot).desk
        assert desk is not None
        assert not desk.complete
        assert "No language model: rules and lists only." in seen(pilot)
        desk.complete = True
        await pilot.press("down")
        assert "No language model" not in seen(pilot)


@pytest.mark.parametrize(
    ("size", "both"), [((80, 24), False), ((110, 34), True), ((200, 60), True)]
)
async def test_text_and_result(
    place: Workplace, live: LiveSession, size: tuple[int, int], *, both: bool
) -> None:
    async with opened(place, live, size) as pilot:
        await pilot.press("s")
        pages = [page for page in screen(pilot).query(ReviewText) if page.is_on_screen]
        assert len(pages) == (2 if both else 1)
        flat = " ".join(seen(pilot).split())
        assert ("What would be released" in flat) is both
        await pilot.press("v")
        assert "What would be released" in " ".join(seen(pilot).split())
        await pilot.press("v", "u")
        for page in screen(pilot).query(ReviewText):
            line = page._line_of_current() if page.display and page.size.height else None
            if line is not None:
                top = page.scroll_offset.y
                assert top <= line < top + page.scrollable_content_region.height
        for key in screen(pilot).query_one(KeyFooter).children:
            assert key.region.bottom <= size[1]


async def test_two_thousand_characters_in_25_keys(place: Workplace) -> None:
    notes = STORY + "\n\n" + NOTES + "\n\n" + STORY[: 2000 - len(STORY) - len(NOTES)]
    assert len(notes) >= 2000
    live = finished(place, notes, (QUESTION,))
    pressed = 0
    async with opened(place, live, (110, 34)) as pilot:

        async def press(key: str) -> None:
            nonlocal pressed
            pressed += 1
            await pilot.press(key)

        await press("s")
        while screen(pilot).review.undecided:
            await press("a")
        while any(word not in screen(pilot).seen for word in screen(pilot).words):
            await press("u")
        await press("f10")
        if "is this all right?" in seen(pilot):
            await press("enter")
        await press("left")
        await press("enter")
        await settled(pilot)
        assert pressed <= 25, pressed
    assert place.archive.count(ArchiveQuery()) == 1


async def test_what_was_kept_for_the_group_is_undone_with_its_step(
    place: Workplace, live: LiveSession
) -> None:
    group = live.state.group
    async with opened(place, live) as pilot:
        at = await to(pilot, "August")
        await pilot.press("minus")
        assert not habits_of(place.desk, group).allows("August")
        await pilot.press("f8")
        assert "kept for the group is taken back" in toasts(pilot)
        assert habits_of(place.desk, group).allows("August")
        assert screen(pilot).review.verdict(at) is Verdict.UNDECIDED
        await to(pilot, "August")
        await pilot.press("plus")
        assert "august" in habits_of(place.desk, group).always
        await pilot.press("f8")
        assert habits_of(place.desk, group) == Habits()
        await pilot.press("u", "plus", "enter")
        assert "zornhagen" in habits_of(place.desk, group).always
        await pilot.press("f8")
        assert habits_of(place.desk, group) == Habits()
        assert "Zornhagen" in on_disk(place, live).preview("notes.1")
        await pilot.press("u", "minus")  # no step of the review
        assert habits_of(place.desk, group) != Habits()
        await pilot.press("f8")
        assert habits_of(place.desk, group) == Habits()
        screen(pilot).show_keys()
        assert screen(pilot).check_action("undo", ()) is None


async def test_unknown_words_that_were_left_are_not_shown_again(
    place: Workplace, live: LiveSession
) -> None:
    async with opened(place, live) as pilot:
        count = len(screen(pilot).words)
        await pilot.press("u")
        seen_once = set(screen(pilot).seen)
        assert 0 < len(seen_once) < count
    async with opened(place, live) as pilot:
        assert screen(pilot).seen == seen_once
        await pilot.press("u")
        aside = screen(pilot).aside
        assert aside is not None
        assert aside.place not in {(each.field, each.start, each.end) for each in seen_once}
