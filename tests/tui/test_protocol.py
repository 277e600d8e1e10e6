"""The protocol screen: reading, export, deletion."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from textual.content import Content
from textual.pilot import Pilot
from textual.widgets import Input, OptionList

from kollegial.export import write
from kollegial.export.formats import FORMATS
from kollegial.i18n import language, set_language
from kollegial.protocol.released import ReleasedFeedback, ReleasedFollowUp, ReleasedProtocol
from kollegial.tui.commands import REGISTRY, Scope
from kollegial.tui.dialogs.confirm import Confirm
from kollegial.tui.dialogs.export import ExportDialog
from kollegial.tui.dialogs.exported import ExportedDialog
from kollegial.tui.screens.protocol import ProtocolScreen
from kollegial.tui.widgets.protocol_course import course
from kollegial.tui.widgets.protocol_feedback import feedback
from kollegial.tui.widgets.protocol_reading import hanging, spread
from kollegial.tui.widgets.protocol_text import PLACEHOLDER, Painter
from tests.export.protocols import MEETING, PROTOCOL, RICH, phase
from tests.tui.archive_helpers import ScreenApp, visible, workplace
from tests.tui.documents.helpers import ask_for, on


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = language()
    set_language("en")
    yield
    set_language(before)


@pytest.fixture(autouse=True)
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "documents"
    folder.mkdir()
    monkeypatch.setattr(write, "default_folder", lambda: folder)
    return folder


def app(folder: Path, protocol: ReleasedProtocol = PROTOCOL) -> ScreenApp:
    return ScreenApp(workplace(folder / "home", [protocol]), ProtocolScreen(protocol.id))


async def settle(pilot: Pilot[None]) -> None:
    await pilot.pause()
    await pilot.app.workers.wait_for_complete(
        [worker for worker in pilot.app.workers if worker.group == "protocol"]
    )
    await pilot.pause()
    await pilot.pause(0.05)


async def until(pilot: Pilot[None], screen: type[object]) -> None:
    """Wait for a dialog, or for the screen below it."""
    for _ in range(100):
        if isinstance(pilot.app.screen, screen) and pilot.app.screen.is_mounted:
            break
        await pilot.pause(0.02)
    await pilot.pause()
    assert isinstance(pilot.app.screen, screen)


def toasts(pilot: Pilot[None]) -> list[str]:
    return [each.message for each in pilot.app._notifications]


async def told(pilot: Pilot[None]) -> str:
    for _ in range(100):
        if toasts(pilot):
            break
        await pilot.pause(0.02)
    return toasts(pilot)[-1]


def test_every_command_has_its_action() -> None:
    for command in REGISTRY[Scope.PROTOCOL]:
        assert hasattr(ProtocolScreen, f"action_{command.action}")


@pytest.mark.parametrize("size", [(80, 24), (100, 30), (200, 60)])
async def test_shows_everything_from_top_to_bottom(tmp_path: Path, size: tuple[int, int]) -> None:
    running = app(tmp_path)
    async with running.run_test(size=size) as pilot:
        await settle(pilot)
        top = visible(running)
        assert "Protocol · 2026-03-12 · Fallgruppe Hilfen zur Erziehung" in top
        assert "Wie gelingt es mir, mit [Person A] im Gespräch" in top
        assert "14/10 min +4" in top
        assert max(len(line) for line in top.splitlines()) <= size[0]
        seen = top
        for _ in range(8):
            await pilot.press("pagedown")
            await pilot.pause(0.3 if size[1] < 60 else 0.05)
            seen += visible(running)
        for words in (
            "Topics",
            "- * = unsicher, # = noch zu klären",
            "Method: Developing hypotheses",
            "nach dem Schlaf statt davor",
            "First step",
            "[Straße 1]",
            "14 replaced",
            "by Kim-Oliver Tietze",
        ):
            assert words in " ".join(seen.split())


def several(tmp_path: Path) -> ScreenApp:
    """The protocol that holds everything, among those it is linked with."""
    follow_up = ReleasedFollowUp(protocol_id=RICH.id, text="[Person C] übernimmt ganz.")
    later = PROTOCOL.model_copy(
        update={
            "id": "c" * 32,
            "date": dt.date(2026, 9, 3),
            "follow_ups": (follow_up,),
            "placeholders": {"[Person C]": 1},
        }
    )
    place = workplace(tmp_path / "home", [PROTOCOL, RICH, later])
    return ScreenApp(place, ProtocolScreen(RICH.id))


@pytest.mark.parametrize("size", [(80, 24), (110, 34), (200, 60)])
async def test_shows_what_came_out_of_it(tmp_path: Path, size: tuple[int, int]) -> None:
    running = several(tmp_path)
    async with running.run_test(size=size) as pilot:
        await settle(pilot)
        seen = visible(running)
        assert max(len(line) for line in seen.splitlines()) <= size[0]
        for _ in range(9):
            await pilot.press("pagedown")
            await pilot.pause(0.3)
            seen += visible(running)
        shown = " ".join(seen.replace("│", " ").split())
        for words in (
            "Round 2 Was brauche ich, um den Fall loszulassen?",
            "Turned round: Wie kränke ich [Person A] möglichst gründlich?",
            "confidentiality",
            "asking for",
            "✓ Ruf vorher an",
            "✓ Die Übergabe schreiben by 2026-05-12",
            "On the whole",
            "2026-09-03 [Person C] übernimmt ganz.",
            "Placeholders here are those of the later protocol",
            "Break: Turning",
            "(chosen, urgency 4 of 5, votes: 5)",
            "✓ Ich würde das erste Gespräch zu dritt führen (taken along)",
            "turns: 5, counted: 3",
            "Feedback · 4 slips",
            "mostly ━━━━━━ 2",
            "fewer than three answers",
            "Mehr Luft #1",
            "• Idea: Fortbildung zu Trennungskindern",
            "Protocol of 2026-03-12 [Person B] macht wieder auf.",
            "Earlier protocol 00000000",
        ):
            assert words in shown


async def test_exports_what_it_shows(tmp_path: Path) -> None:
    running = several(tmp_path)
    async with running.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        file = await export(pilot, "json")
        await on(pilot, ExportedDialog)
        found = json.loads(file.read_text(encoding="utf-8"))
        assert [each["text"] for each in found["followed_by"]] == ["[Person C] übernimmt ganz."]
        assert found["follow_ups"][0]["date"] == "2026-03-12"
        assert found["feedback"]["statements"][0]["texts"]["en"]


@pytest.mark.parametrize("width", [30, 60, 96])
def test_bars_share_one_scale_and_fit(width: int) -> None:
    counted = RICH.model_copy(
        update={
            "feedback": ReleasedFeedback(
                slips=40, counts={"useful": (40, 0, 0, 0, 0), "time": (0, 20, 10, 10, 0)}
            )
        }
    )
    lines = [
        line.plain
        for piece in feedback(counted, MEETING, Painter(()), "en")
        for line in piece(width)
    ]
    assert max(map(len, lines)) <= width
    lengths = {int(line.split()[-1]): line.count("━") for line in lines if "━" in line}
    assert lengths[40] // 2 == lengths[20]
    assert lengths[20] // 2 == lengths[10]


def test_feedback_that_is_held_back_leaves_no_number() -> None:
    few = RICH.model_copy(
        update={"feedback": ReleasedFeedback(slips=2, counts={"useful": (2, 0, 0, 0, 0)})}
    )
    lines = [
        line.plain for piece in feedback(few, MEETING, Painter(()), "en") for line in piece(80)
    ]
    assert lines[0] == "In open words"


def test_rounds_stand_above_their_phases_in_the_course() -> None:
    (piece,) = course(RICH, "en")
    lines = [line.plain for line in piece(60)]
    names = ["1 Who begins?", "Round 1 ", "  2 Sharing", "  3 Break: Turning the chairs"]
    assert [line[: len(name)] for name, line in zip(names, lines, strict=False)] == names
    assert len(lines) == len(RICH.phases) + 3


async def test_nasty_text_stays_text(tmp_path: Path) -> None:
    nasty = "[/x] [red]rot\x1b[2J \u202eabc 👩‍👩‍👧 " + "lang" * 2000
    odd = phase("q", "Frage", "Question", 0, 0, (("key_question", nasty),), notes=nasty + "\n\t- x")
    protocol = PROTOCOL.model_copy(
        update={"group": nasty, "phases": (odd, odd), "placeholders": {"[/x]": 1, "": 2, "(": 1}}
    )
    running = app(tmp_path, protocol)
    async with running.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert "[/x] [red]rot" in visible(running)
        await pilot.resize_terminal(30, 10)
        await pilot.pause()
        await pilot.resize_terminal(200, 60)
        await pilot.pause()
        assert "[/x] [red]rot" in visible(running)


async def test_a_bare_protocol_can_be_read(tmp_path: Path) -> None:
    bare = PROTOCOL.model_copy(update={"phases": (), "placeholders": {}, "paused": 0})
    running = app(tmp_path, bare)
    async with running.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        page = visible(running)
        assert "(no key question)" in page
        assert "nothing had to be replaced" in page
        assert "breaks" not in page


async def test_switches_the_language(tmp_path: Path) -> None:
    running = app(tmp_path)
    async with running.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await running.action_switch_language()
        await pilot.pause()
        assert "12.03.2026" in visible(running)
        assert "Spontanerzä" in visible(running)


async def export(pilot: Pilot[None], form: str, path: Path | None = None) -> Path:
    """Through the dialog; the path asked for."""
    await pilot.press("e")
    await on(pilot, ExportDialog)
    dialog = pilot.app.screen
    name = dialog.query_one("#export-name", Input)
    folder = dialog.query_one("#export-folder", Input)
    if path is not None:
        folder.value, name.value = str(path.parent), path.stem
    asked = Path(folder.value) / f"{name.value}.{form}"
    await ask_for(pilot, None, form)
    return asked


async def test_exports_in_the_language_of_the_session(tmp_path: Path, documents: Path) -> None:
    running = app(tmp_path)
    async with running.run_test(size=(80, 24), notifications=True) as pilot:
        await settle(pilot)
        file = await export(pilot, "md")
        assert file == documents / "protokoll-2026-03-12-tietze-1a2b3c4d.md"
        await on(pilot, ExportedDialog)
        assert file.name in visible(running)
        text = file.read_text(encoding="utf-8")
        assert "12.03.2026" in text
        assert "\\[Person A\\]" in text


async def test_exports_json_to_a_place_of_ones_own(tmp_path: Path) -> None:
    running = app(tmp_path)
    async with running.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        file = await export(pilot, "json", tmp_path / "[b]eigenes.json")
        await on(pilot, ExportedDialog)
        assert "[b]eigenes.json" in visible(running)
        assert json.loads(file.read_text(encoding="utf-8"))["id"] == PROTOCOL.id


async def test_uses_the_template_of_the_organisation(tmp_path: Path) -> None:
    running = app(tmp_path)
    own = running.workplace.home.templates / "protocol.md.jinja"
    own.write_text("Haus: {{ protocol.group | line }}", encoding="utf-8")
    async with running.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        file = await export(pilot, "md")
        await on(pilot, ExportedDialog)
        assert file.read_text(encoding="utf-8") == "Haus: Fallgruppe Hilfen zur Erziehung\n"
        await pilot.press("enter")
        await until(pilot, ProtocolScreen)
        own.write_text("{{ nothing }}", encoding="utf-8")
        other = await export(pilot, "md", tmp_path / "other.md")
        assert "protocol.md.jinja" in await told(pilot)
        assert not other.exists()


async def test_the_templates_of_the_organisation_can_be_left_out(tmp_path: Path) -> None:
    running = app(tmp_path)
    own = running.workplace.home.templates / "protocol.md.jinja"
    own.write_text("Haus: {{ protocol.group | line }}", encoding="utf-8")
    async with running.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("e")
        await on(pilot, ExportDialog)
        running.screen.query_one(OptionList).highlighted = 7
        await pilot.press("space")
        await ask_for(pilot, tmp_path, "md", name="plain")
        await on(pilot, ExportedDialog)
        text = (tmp_path / "plain.md").read_text(encoding="utf-8")
        assert text.startswith("# ")
        assert "Haus:" not in text


async def test_asks_before_it_replaces_a_file(tmp_path: Path, documents: Path) -> None:
    file = documents / "mine.md"
    file.write_text("mine", encoding="utf-8")
    running = app(tmp_path)
    async with running.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await export(pilot, "md", file)
        await until(pilot, Confirm)
        await pilot.press("enter")  # "Keep" is in focus
        await until(pilot, ProtocolScreen)
        assert file.read_text(encoding="utf-8") == "mine"
        await export(pilot, "md", file)
        await until(pilot, Confirm)
        await pilot.press("left", "enter")
        await on(pilot, ExportedDialog)
        assert file.read_text(encoding="utf-8").startswith("# ")


@pytest.mark.parametrize(
    ("folder", "name", "sentence"),
    [
        ("", "p", "A folder is needed."),
        (".", "", "A file name is needed."),
        ("/nowhere-here", "p", "There is no folder /nowhere-here."),
    ],
)
async def test_says_at_once_what_is_wrong_with_a_place(
    tmp_path: Path, folder: str, name: str, sentence: str
) -> None:
    running = app(tmp_path)
    async with running.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("e")
        await on(pilot, ExportDialog)
        assert running.screen.query_one(OptionList).option_count == len(FORMATS)
        running.screen.query_one("#export-folder", Input).value = folder
        running.screen.query_one("#export-name", Input).value = name
        await pilot.press("f2")
        await pilot.pause()
        assert isinstance(running.screen, ExportDialog)
        assert sentence in visible(running)
        await pilot.press("escape")
        await until(pilot, ProtocolScreen)
        assert toasts(pilot) == []


async def test_a_folder_of_the_name_of_the_file(tmp_path: Path, documents: Path) -> None:
    (documents / "there.md").mkdir()
    running = app(tmp_path)
    async with running.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("e")
        await ask_for(pilot, None, "md", name="there")
        await pilot.pause()
        assert isinstance(running.screen, ExportDialog)
        assert "is a folder" in visible(running)


async def test_never_mind(tmp_path: Path) -> None:
    running = app(tmp_path)
    async with running.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("e")
        await on(pilot, ExportDialog)
        await pilot.press("escape")
        await until(pilot, ProtocolScreen)
        assert toasts(pilot) == []


async def test_deletes_after_a_question(tmp_path: Path) -> None:
    running = app(tmp_path)
    async with running.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("delete")
        await until(pilot, Confirm)
        await pilot.press("enter")  # "Keep" is in focus
        await until(pilot, ProtocolScreen)
        assert running.workplace.archive.has(PROTOCOL.id)
        await pilot.press("delete")
        await until(pilot, Confirm)
        await pilot.press("left", "enter")
        assert await told(pilot) == "The protocol is deleted."
        await pilot.pause()
        assert not running.workplace.archive.has(PROTOCOL.id)
        assert not isinstance(running.screen, ProtocolScreen)


async def test_a_protocol_that_is_gone_is_a_sentence(tmp_path: Path) -> None:
    running = ScreenApp(workplace(tmp_path / "home"), ProtocolScreen("0" * 32))
    async with running.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        page = visible(running)
        assert "There is no such protocol in the archive." in page
        assert "Export" not in page.splitlines()[-1]
        await pilot.press("e")
        await pilot.press("delete")
        await pilot.press("escape")
        await pilot.pause()
        assert not isinstance(running.screen, ProtocolScreen)


def test_placeholders_are_set_off_and_nothing_else() -> None:
    content = Painter({"[Person A]": 1, "[Person AB]": 1}).text("[Person AB] [b] [Person A]")
    found = [content.plain[s.start : s.end] for s in content.spans if s.style == PLACEHOLDER]
    assert found == ["[Person AB]", "[Person A]"]


@pytest.mark.parametrize("width", [10, 20, 40, 80])
def test_indents_hang(width: int) -> None:
    lines = hanging(Content("Wort " * 20), "• ")(width)
    assert lines[0].plain.startswith("• Wort")
    assert all(line.plain.startswith("  ") for line in lines[1:])
    assert max(line.cell_length for line in lines) <= max(width, 10)


@pytest.mark.parametrize(("width", "count"), [(20, 1), (14, 2), (10, 2)])
def test_a_date_is_never_torn_apart(width: int, count: int) -> None:
    lines = hanging(Content("Anrufen"), "✓ ", tail=Content("bis 1. 5."))(width)
    assert len(lines) == count
    assert lines[-1].plain.endswith("bis 1. 5.")
    assert all(line.plain.startswith(("✓ ", "  ")) for line in lines)


@pytest.mark.parametrize("width", [12, 30, 80])
def test_the_right_column_ends_at_the_edge(width: int) -> None:
    first, *_rest = spread(Content("Ein langer Name " * 3), Content("5 min"))(width)
    assert first.plain.endswith("  5 min")
    assert first.cell_length <= max(width, 15)


@pytest.mark.parametrize("width", [30, 36, 50, 80, 120])
def test_the_course_fits(width: int) -> None:
    (piece,) = course(PROTOCOL, "de")
    lines = piece(width)
    assert len(lines) == len(PROTOCOL.phases) + 1
    assert {line.cell_length for line in lines} == {width}
    assert ("━" in lines[1].plain) == (width >= 50)
