"""An app that opens on one screen, over a real archive in a temporary home."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from textual.screen import Screen

from kollegial.flow.workplace import Workplace
from kollegial.protocol.released import ReleasedProtocol
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from kollegial.tui import app as tui
from kollegial.tui.app import KollegialApp
from tests.export.protocols import KEY_QUESTION, PROTOCOL, phase

QUESTIONS = (
    KEY_QUESTION,
    "Wie erkläre ich den Großeltern, warum der Müllersche Garten kein Spielplatz ist?",
    "Was brauche ich, um nach dem Elternabend wieder ruhig in die 7c zu gehen?",
    "Wie viel Nähe darf eine Familienpatin zulassen?",
    "Wie setze ich [Person A] Grenzen, ohne die Beratungsbeziehung zu gefährden?",
)
GROUPS = ("Fallgruppe Hilfen zur Erziehung", "Kollegium 7/8", "Ehrenamt [Ort 1]")


class ScreenApp(KollegialApp):
    """The app, opened on one screen instead of the start page."""

    CSS_PATH = str(Path(tui.__file__).with_name("styles") / "app.tcss")

    def __init__(self, workplace: Workplace, first: Screen[None]) -> None:
        super().__init__(workplace)
        self.opening_screen = first

    def get_default_screen(self) -> Screen[None]:
        """No start page below."""
        return Screen()

    def on_mount(self) -> None:
        """The screen."""
        self.push_screen(self.opening_screen)


def workplace(folder: Path, protocols: Iterable[ReleasedProtocol] = ()) -> Workplace:
    """A workplace with an archive of these protocols."""
    home = Home(folder)
    place = Workplace(home, KeyRing.open(home))
    for protocol in protocols:
        place.archive.add(protocol)
    return place


def several(count: int, until: dt.date = dt.date(2026, 3, 12)) -> Iterator[ReleasedProtocol]:
    """Protocols of different days, groups and questions, the newest first."""
    for number in range(count):
        question = QUESTIONS[number % len(QUESTIONS)]
        phases = list(PROTOCOL.phases)
        phases[2] = phase(
            "key-question", "Schlüsselfrage", "Key question", 5, 6.5, (("key_question", question),)
        )
        yield PROTOCOL.model_copy(
            update={
                "id": f"{number + 0x1A2B3C4D:08x}{'0' * 24}",
                "date": until - dt.timedelta(days=23 * number),
                "group": GROUPS[number % len(GROUPS)],
                "phases": tuple(phases),
            }
        )


def titled(question: str, number: int = 0) -> ReleasedProtocol:
    """A protocol of one question."""
    first = phase("q", "Frage", "Question", 5, 5, (("key_question", question),))
    return PROTOCOL.model_copy(update={"id": f"{number:032x}", "phases": (first,)})


def visible(app: KollegialApp) -> str:
    """What stands on the screen, as text."""
    strips = app.screen._compositor.render_strips(app.size)
    return "\n".join(re.sub(r"\s+$", "", strip.text) for strip in strips)
