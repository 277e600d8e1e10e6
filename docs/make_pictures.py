"""Pictures for README and handbook, and the handbook's keyboard tables: ``make docs``.

Everything comes from the shipped samples with a frozen clock, so that the same
program always gives the same pictures.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import os
import re
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from kollegial.consultation import commands as cmd
from kollegial.consultation.clock import Reading
from kollegial.consultation.session import open_session
from kollegial.flow.live import LiveSession
from kollegial.flow.samples import put_on_desk, samples, take_in
from kollegial.flow.workplace import Workplace
from kollegial.i18n import LANGUAGES, _, set_language
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from kollegial.tui.app import KollegialApp
from kollegial.tui.bindings import key_label
from kollegial.tui.commands import REGISTRY, Scope
from kollegial.tui.screens.archive import ArchiveScreen
from kollegial.tui.screens.live import LiveScreen
from kollegial.tui.screens.protocol import ProtocolScreen
from kollegial.tui.screens.review import ReviewScreen
from kollegial.words import Language

HERE = Path(__file__).parent
PICTURES = HERE / "pictures"
SIZE = (112, 34)
SHOWN = "jugendhilfe"


class FrozenClock:
    """A clock that moves only when told."""

    def __init__(self) -> None:
        start = dt.datetime(2026, 3, 12, 13, 30, tzinfo=dt.UTC)
        self._at = round(start.timestamp() * 1000)

    def now(self) -> Reading:
        """The moment it stands at."""
        return Reading(wall=self._at, steady=self._at, boot="pictures")

    def wait(self, seconds: float) -> None:
        """Move it."""
        self._at += round(seconds * 1000)


def live_session(place: Workplace, clock: FrozenClock, language: Language) -> LiveSession:
    """The shown sample as far as the middle of the consultation."""
    paper = next(sample.paper for sample in samples() if sample.name == SHOWN)
    opened = open_session(
        place.library.model(paper.model),
        group=paper.group,
        people=paper.participants,
        date=dt.date(2026, 3, 12),
        language=language,
    )
    live = LiveSession.begin(place.desk, clock, place.library, opened)
    ids = {person.name: person.id for person in live.state.people}
    for role, names in paper.roles.items():
        for name in names:
            live.do(cmd.AssignRole(ids[name], role))
    live.do(cmd.StartClock())
    for phase in paper.phases[:5]:
        if live.session.model.phases[live.state.current].id != phase.id:
            live.do(cmd.Advance())
        if phase.method:
            live.do(cmd.ChooseMethod(phase.method))
        shown = phase.contributions[:5]
        for contribution in shown:
            live.do(cmd.Contribute(contribution.text, contribution.kind))
        clock.wait(phase.minutes * 60 if phase.id != "consultation" else 374)
    return live


async def take(app: KollegialApp, screen: Callable[[], object], name: str) -> None:
    """One picture of one screen."""
    async with app.run_test(size=SIZE) as pilot:
        await app.push_screen(screen())  # type: ignore[arg-type]
        await pilot.pause(0.4)
        await app.workers.wait_for_complete()
        await pilot.pause(0.4)
        svg = app.export_screenshot(title="Kollegial", simplify=True)
        # No font from elsewhere: looking at a picture asks nobody for anything.
        svg = re.sub(r"@font-face\s*\{[^}]*\}", "", svg).replace("Fira Code,", "")
        svg = re.sub(r"terminal-\d+", "terminal", svg)
        (PICTURES / f"{name}.svg").write_text(svg, encoding="utf-8")


async def pictures(language: Language) -> None:
    """All pictures in one language."""
    set_language(language)
    with tempfile.TemporaryDirectory() as folder:
        clock = FrozenClock()
        home = Home(Path(folder))
        home.prepare()

        def place() -> Workplace:
            return Workplace(home, KeyRing.open(home), clock, detects=True)

        filling = place()
        *released, waiting = samples()
        protocols = [take_in(filling, sample) for sample in released]
        live = live_session(filling, clock, language)
        await take(KollegialApp(filling), lambda: LiveScreen(live), f"live-{language}")
        filling = place()
        put_on_desk(filling, waiting)
        found = filling.desk.sessions()[0].id
        review = LiveSession.resume(filling.desk, clock, filling.library, found)
        await take(KollegialApp(filling), lambda: ReviewScreen(review), f"review-{language}")
        await take(KollegialApp(place()), ArchiveScreen, f"archive-{language}")
        first = protocols[0].id
        await take(KollegialApp(place()), lambda: ProtocolScreen(first), f"protocol-{language}")


def keyboard(language: Language) -> str:
    """The keyboard tables of the handbook, from the command registry."""
    set_language(language)
    titles = {
        Scope.APP: _("Everywhere"),
        Scope.HOME: _("Start page"),
        Scope.NEW_SESSION: _("New session"),
        Scope.LIVE: _("Live session"),
        Scope.BEFORE: _("Before the case"),
        Scope.AFTER: _("After the consultation"),
        Scope.PRESENTER: _("From afar"),
        Scope.REVIEW: _("Review"),
        Scope.ARCHIVE: _("Archive"),
        Scope.PROTOCOL: _("Protocol"),
        Scope.DOCUMENT: _("Preview of a document"),
        Scope.SETTINGS: _("Settings"),
        Scope.MEASURES: _("Measures"),
        Scope.MEASURE: _("Measure"),
        Scope.INSIGHTS: _("Insights"),
        Scope.QUALITY_FORM: _("Forms of insights and measures"),
        Scope.FOUNDATION: _("Foundation"),
        Scope.AGREEMENTS: _("Dialogic agreements"),
        Scope.SUMMARY: _("Learning summary"),
        Scope.CLEARING: _("Clearing for publication"),
    }
    palette = f"({key_label('ctrl+p')})"
    parts = []
    for scope, title in titles.items():
        rows = [
            f"| {' '.join(f'`{key_label(key)}`' for key in command.keys) or palette} "
            f"| {_(command.label)} | {_(command.help)} |"
            for command in REGISTRY[scope]
        ]
        head = f"| {_('Key')} | {_('Command')} | {_('What it does')} |\n|---|---|---|"
        parts.append("\n".join([f"### {title}", "", head, *rows]))
    return "\n\n".join(parts) + "\n"


def main() -> None:
    """Make everything."""
    os.environ["TZ"] = "Europe/Berlin"
    time.tzset()
    PICTURES.mkdir(exist_ok=True)
    for language in LANGUAGES:
        asyncio.run(pictures(language))
        (HERE / "handbook" / f"keys-{language}.md").write_text(keyboard(language), encoding="utf-8")


if __name__ == "__main__":
    main()
