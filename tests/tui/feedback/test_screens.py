"""Rounds, results, slips of paper and sentences on the screen."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from kollegial.flow.moment import moment
from kollegial.flow.quality.work import QualityWork
from kollegial.flow.workplace import Workplace
from kollegial.i18n import set_language
from kollegial.quality.feedback.line import RoundLine
from kollegial.quality.measure.plan import Plan
from kollegial.tui.app import KollegialApp
from kollegial.tui.screen import KollegialScreen
from kollegial.tui.screens.feedback import open_feedback
from kollegial.tui.screens.feedback.entry import EntryScreen
from kollegial.tui.screens.feedback.results import ResultsScreen
from kollegial.tui.screens.feedback.rounds import RoundsScreen
from kollegial.tui.screens.feedback.sentences import SentencesScreen
from kollegial.tui.screens.quality.forms.base import FormScreen
from tests.flow.feedback.helpers import Written, closed, given, placed
from tests.flow.helpers import workplace
from tests.tui.live_helpers import app_at, seen, until

WRITTEN = "Frau Kowalczyk hat zugehört"
SIZES = [(80, 24), (110, 34), (200, 60)]
Make = Callable[[RoundLine], KollegialScreen]


@asynccontextmanager
async def shown(
    place: Workplace, screen: KollegialScreen, *wanted: str, size: tuple[int, int] = (110, 34)
) -> AsyncIterator[tuple[KollegialApp, Pilot[None]]]:
    """The app on a screen that shows all that is wanted."""
    async with app_at(place, size) as (app, pilot):
        await app.push_screen(screen)
        await until(pilot, lambda: all(each in seen(app) for each in wanted))
        yield app, pilot


async def says(app: KollegialApp, pilot: Pilot[None], *wanted: str) -> str:
    """What is seen once all that is wanted is."""
    await until(pilot, lambda: all(each in seen(app) for each in wanted))
    page = seen(app)
    assert all(each in page for each in wanted), page
    return page


@pytest.mark.parametrize("make", [lambda _: RoundsScreen(), ResultsScreen], ids=["list", "page"])
@pytest.mark.parametrize("ended", [False, True], ids=["open", "closed"])
@pytest.mark.parametrize("pile", [["4444"] * 4, [("1234", WRITTEN)]], ids=len)
async def test_nothing_below_the_threshold_is_seen(
    tmp_path: Path, make: Make, ended: bool, pile: list[Written]
) -> None:
    pages = []
    for name, slips in (("some", pile), ("none", [])):
        place, line = placed(tmp_path / name)
        given(place, line, slips)
        line = closed(place, line) if ended else line
        async with shown(place, make(line), "fewer than 5 slips") as (app, pilot):
            await pilot.pause()
            pages.append(seen(app))
    assert pages[0] == pages[1]
    assert "4" * 4 not in pages[0]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("spoken", ["de", "en"])
async def test_answers_stand_with_what_to_beware_of(
    tmp_path: Path, size: tuple[int, int], spoken: str
) -> None:
    place, line = placed(tmp_path)
    given(place, line, ["1120", "1121", "2112", "1111", "1232", "3421", "4440"])
    line = closed(place, line, asked=20)
    set_language(spoken)  # type: ignore[arg-type]
    async with shown(place, ResultsScreen(line), "%", size=size) as (app, pilot):
        await pilot.pause()
        page = seen(app)
        statement = line.round.form.items[0].text.within(spoken)  # type: ignore[arg-type]
        assert statement in page
        assert "35 %" in page
        assert "█" in page  # read without colour
        assert "57 %" in page
    if spoken == "en":
        for bias in ("Courtesy", "Dependence", "Those who are silent", "Ceiling", "Small numbers"):
            assert bias in page


async def test_an_unknown_response_is_called_so(tmp_path: Path) -> None:
    place, line = placed(tmp_path)
    given(place, line, ["1111"] * 5)
    line = closed(place, line)
    async with shown(place, ResultsScreen(line), "%", size=(200, 60)) as (app, _pilot):
        assert "5 slips; response rate not known" in seen(app)


async def test_a_pile_of_paper_as_fast_as_one_can_type(tmp_path: Path) -> None:
    place, line = placed(tmp_path)
    async with shown(place, EntryScreen(line), "slips of paper", size=(80, 24)) as (app, pilot):
        await pilot.press(*"1120", "enter", *"11", "space", *"2", "enter", *"4321", "enter")
        await says(app, pilot, "3 slips kept")
        await pilot.press(*"12", "enter")
        await says(app, pilot, "Statement 3 is still open.")
        await pilot.press("left", *"134", "enter")
        await says(app, pilot, "4 slips kept")
        await pilot.press("delete")  # the last one again, to be corrected
        await says(app, pilot, "3 slips kept", "[4]")
        await pilot.press("left", "0", "s", *"Mehr", "enter", "enter")
        await says(app, pilot, "4 slips kept")
        await pilot.press("1", "escape")
        await says(app, pilot, "Leave this slip out?")
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, EntryScreen))
    given(place, line, ["1111"])
    line = closed(place, line)
    counts = [each.counts for each in place.register.feedback.results(line.round.id).items]
    assert counts == [(4, 0, 0, 1), (4, 0, 1, 0), None, None]
    assert [each.text for each in place.desk.raw_sentences.of(line.round.id)] == ["Mehr"]


async def test_letters_of_a_sentence_are_no_commands(tmp_path: Path) -> None:
    place, line = placed(tmp_path)
    async with shown(place, EntryScreen(line), "slips of paper") as (app, pilot):
        await pilot.press(*"111", "s", *"s1 0", "escape", "2", "enter")
        await says(app, pilot, "1 slip kept")
    assert [each.text for each in place.desk.raw_sentences.of(line.round.id)] == ["s1 0"]


async def test_from_a_new_round_to_its_answers(tmp_path: Path) -> None:
    place = workplace(tmp_path)
    async with app_at(place, (80, 24)) as (app, pilot):
        open_feedback(app)
        await says(app, pilot, "No round yet.")
        await pilot.press("n")
        await until(pilot, lambda: isinstance(app.screen, FormScreen))
        await pilot.press(*"Winter", "enter", *"Treff", "f2")
        await says(app, pilot, "R1  Winter · Treff")
        await pilot.press("enter")
        await says(app, pilot, "The answers are shown once the round is closed")
        (line,) = place.register.feedback.rounds()
        given(place, line, ["1111"] * 6)
        await pilot.press("c")
        await until(pilot, lambda: isinstance(app.screen, FormScreen))
        await pilot.press(*"10", "f2")
        await says(app, pilot, "6 slips of 10 people asked", "100 %")
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, RoundsScreen))
        await says(app, pilot, "closed on")
        before = app.screen
        await pilot.press("e", "k", "c", "i")  # a closed round takes nothing
        await pilot.pause()
        assert app.screen is before


async def test_the_rounds_of_a_measure_are_its_own(tmp_path: Path) -> None:
    place, _line = placed(tmp_path)
    work = QualityWork(place.register, lambda: moment(place), "Leitung")
    measure = work.propose(Plan(title="Sprechstunde am Abend"))
    async with app_at(place) as (app, pilot):
        open_feedback(app, measure.id)
        await says(app, pilot, "measure M1", "No round yet.")
        await pilot.press("n")
        await until(pilot, lambda: isinstance(app.screen, FormScreen))
        await pilot.press(*"Herbst", "f2")  # the measure is what it is about
        page = await says(app, pilot, "R2  Herbst · measure M1")
        assert "Frühjahr" not in page
        await pilot.press("escape")
        await pilot.press("f")  # from the start page: all rounds
        await says(app, pilot, "R2  Herbst · measure M1", "R1  Frühjahr · Treff")
    (line,) = place.register.feedback.rounds(measure.id)
    assert line.round.measure == measure.id


async def test_a_file_is_taken_in_or_told_by_line_and_column(tmp_path: Path) -> None:
    place, line = placed(tmp_path)
    file = tmp_path / "slips.csv"
    file.write_text("listened;next;open;worth\n1;1;1;1\n1;1;9;1\n", encoding="utf-8")
    async with shown(place, ResultsScreen(line), "open") as (app, pilot):
        await pilot.press("i")
        await until(pilot, lambda: bool(app.screen.query(Input)))
        app.screen.query_one(Input).value = str(file)
        await pilot.press("enter")
        await says(app, pilot, "Nothing was taken in.", "slips.csv:3:3: open: expected 1, 2, 3")
        await pilot.press("escape")
        file.write_text("listened;next;open;worth\n" + "1;1;2;1\n" * 5, encoding="utf-8")
        await pilot.press("i")
        await until(pilot, lambda: bool(app.screen.query(Input)))
        app.screen.query_one(Input).value = str(file)
        await pilot.press("enter")
        await says(app, pilot, "5 slips; response rate not known")


@pytest.mark.parametrize("size", SIZES)
async def test_a_sentence_is_reviewed_word_by_word(tmp_path: Path, size: tuple[int, int]) -> None:
    place, line = placed(tmp_path)
    given(place, line, ["1111"] * 5 + [("1111", WRITTEN)])
    line = closed(place, line)
    async with shown(place, SentencesScreen(line), "Kept", size=size) as (app, pilot):
        page = await says(app, pilot, WRITTEN, "[Person A]")
        assert "1 waiting" in page
        await pilot.press("right", "space")
        await until(pilot, lambda: seen(app).count("Kowalczyk") == 2)
        await pilot.press("enter")
        await says(app, pilot, "Does a name stay?")
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, SentencesScreen))
        await pilot.press("space", "right", "right", "space")
        await says(app, pilot, "[Detail 1]" if line.round.language == "en" else "[Angabe 1]")
        assert place.register.feedback.results(line.round.id).sentences == ()
        await pilot.press("enter")
        await says(app, pilot, "No sentence waits any more.")
    (kept,) = place.register.feedback.results(line.round.id).sentences
    assert "Kowalczyk" not in kept
    assert "Angabe" in kept


async def test_a_sentence_in_other_words_and_one_erased(tmp_path: Path) -> None:
    place, line = placed(tmp_path)
    given(place, line, ["1111"] * 5 + [("1111", WRITTEN), ("1111", "Herr Nowak war laut.")])
    line = closed(place, line)
    async with shown(place, SentencesScreen(line), "2 waiting") as (app, pilot):
        await pilot.press("w")
        await until(pilot, lambda: bool(app.screen.query(Input)))
        app.screen.query_one(Input).value = "Mehr Zeit."
        await pilot.press("enter")
        await says(app, pilot, "Mehr Zeit.", "2 waiting")
        await pilot.press("enter")
        await says(app, pilot, "1 waiting")
        await pilot.press("delete")
        await says(app, pilot, "Erase this sentence?")
        await pilot.press("left", "enter")
        await says(app, pilot, "No sentence waits any more.")
    assert place.register.feedback.results(line.round.id).sentences == ("Mehr Zeit.",)
    assert place.desk.raw_sentences.waiting() == {}


async def test_sentences_of_a_round_too_small_are_not_read(tmp_path: Path) -> None:
    place, line = placed(tmp_path)
    given(place, line, [("1111", WRITTEN)])
    line = closed(place, line)
    async with shown(place, SentencesScreen(line), "can only be discarded") as (app, pilot):
        assert "Kowalczyk" not in seen(app)
        await pilot.press("delete")
        await says(app, pilot, "Erase all sentences of this round?")
        await pilot.press("left", "enter")
        await says(app, pilot, "Erased, without a trace in the file.")
    assert place.desk.raw_sentences.waiting() == {}
