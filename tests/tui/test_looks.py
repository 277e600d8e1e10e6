"""The main states as text, in both languages and three sizes: what changes is seen in the diff.

``KOLLEGIAL_GOLDEN=write`` renews the files in ``golden``; look at the difference before you commit.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.screen import Screen

from kollegial.consultation import commands as cmd
from kollegial.consultation.session import open_session
from kollegial.flow.live import LiveSession
from kollegial.flow.workplace import Workplace
from kollegial.i18n import LANGUAGES, set_language
from kollegial.marking import Language
from kollegial.tui.app import KollegialApp
from kollegial.tui.screens.after import AfterScreen
from kollegial.tui.screens.before import BeforeScreen
from kollegial.tui.screens.live import LiveScreen
from tests.flow.helpers import PEOPLE, FakeClock, workplace
from tests.tui.live_helpers import app_at, seen, until

GOLDEN = Path(__file__).parent / "golden"
SIZES = (
    pytest.param((80, 24), marks=pytest.mark.slow),
    (100, 30),
    pytest.param((200, 60), marks=pytest.mark.slow),
)


def held(place: Workplace, clock: FakeClock, model_id: str, count: int, to: int) -> LiveSession:
    """A session of a model, cast by lot, as far as a station."""
    opened = open_session(
        place.library.model(model_id),
        group="Team Süd",
        people=[*PEOPLE, "Finn Asmussen", "Gül Demir", "Hans Ott"][:count],
        date=dt.date(2026, 3, 12),
        language="de",
    )
    live = LiveSession.begin(place.desk, place.clock, place.library, opened)
    live.do(cmd.DrawRoles(7))
    live.do(cmd.StartClock())
    while live.state.current < to:
        scene = live.session.scene(live.now())
        if scene.phase.output.form == "method":
            live.do(cmd.ChooseMethod("kopfstand-brainstorming"))
        if scene.phase.output.at_least:
            live.do(cmd.Contribute("Wie erreiche ich die Mutter, ohne sie zu drängen?"))
        clock.wait(240)
        live.do(cmd.Advance())
    clock.wait(75)
    return live


def casting(place: Workplace, clock: FakeClock) -> Screen[None]:
    live = held(place, clock, "tietze", 5, 0)
    for topic in ("Die Mutter meldet sich nicht mehr", "Streit um den Dienstplan"):
        live.do(cmd.Contribute(topic))
    live.do(cmd.RateCandidate(1, 4))
    live.do(cmd.VoteCandidate(1))
    live.do(cmd.OfferCandidate(1, "p2"))
    live.do(cmd.ChooseCase(1))
    return LiveScreen(live)


def headstand(place: Workplace, clock: FakeClock) -> Screen[None]:
    live = held(place, clock, "tietze", 5, 4)
    live.do(cmd.InvertKeyQuestion("Wie sorge ich dafür, dass sie nie wieder abnimmt?"))
    live.do(cmd.Contribute("Jeden Morgen um sechs anrufen"))
    clock.wait(540)
    return LiveScreen(live)


def rotating(place: Workplace, clock: FakeClock) -> Screen[None]:
    return LiveScreen(held(place, clock, "troika", 3, 8))


def going_round(place: Workplace, clock: FakeClock) -> Screen[None]:
    live = held(place, clock, "intervisionsstern", 8, 3)
    live.do(cmd.Contribute("Vielleicht schämt sie sich."))
    live.do(cmd.PassTurn())
    return LiveScreen(live)


def on_break(place: Workplace, clock: FakeClock) -> Screen[None]:
    live = held(place, clock, "drei-fragen", 5, 2)
    live.do(cmd.Contribute("Seit wann ist das so?"))
    live.do(cmd.Park("Das Jugendamt einladen?"))
    live.do(cmd.TakeBreak(10))
    return LiveScreen(live)


def before(place: Workplace, clock: FakeClock) -> Screen[None]:
    live = held(place, clock, "tietze", 5, 0)
    check = place.library.meeting.checklist[0]
    live.do(cmd.AgreeConfidentiality())
    live.do(cmd.Answer(check.id, not check.safe))
    return BeforeScreen(live)


def after(place: Workplace, clock: FakeClock) -> Screen[None]:
    live = held(place, clock, "kurzberatung", 4, 4)
    live.do(cmd.Contribute("Erst fragen, wann ein Anruf passt."))
    live.do(cmd.Finish(early=True))
    live.do(cmd.AdoptIdea(live.state.contributions[-1].id))
    return AfterScreen(live)


STATES: Mapping[str, Callable[[Workplace, FakeClock], Screen[None]]] = {
    "casting": casting,
    "headstand": headstand,
    "rotating": rotating,
    "going-round": going_round,
    "break": on_break,
    "before": before,
    "after": after,
}


async def settled(app: KollegialApp, pilot: Pilot[None]) -> str:
    """The screen once its layout has come to rest; the clock stands, so it does."""
    looks = [""]

    def at_rest() -> bool:
        looks.append(seen(app))
        return len(looks) > 3 and looks[-1] == looks[-2] == looks[-3]

    await until(pilot, at_rest)
    return looks[-1]


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest) -> Language:
    language: Language = request.param
    set_language(language)
    return language


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_the_main_states(spoken: Language, size: tuple[int, int], tmp_path: Path) -> None:
    clock = FakeClock()
    place = workplace(tmp_path, clock)
    found = {}
    async with app_at(place, size) as (app, pilot):
        for name, build in STATES.items():
            screen = build(place, clock)
            await app.push_screen(screen)
            await until(pilot, lambda: "F1" in seen(app).splitlines()[-1])
            found[name] = await settled(app, pilot)
            app.pop_screen()
            await pilot.pause()
    for name, text in found.items():
        file = GOLDEN / f"{name}-{spoken}-{size[0]}x{size[1]}.txt"
        if os.environ.get("KOLLEGIAL_GOLDEN") == "write":
            GOLDEN.mkdir(exist_ok=True)
            file.write_text(text + "\n", encoding="utf-8")
        assert text + "\n" == file.read_text(encoding="utf-8"), name
