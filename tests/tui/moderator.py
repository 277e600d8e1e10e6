"""Somebody who moderates any model at the keyboard: does what the screen asks for, nothing else.

Knows no model. What a phase wants it reads from the scene, as a person reads it from the screen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar

from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Input, OptionList, TextArea

from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.vocabulary import OutputForm
from kollegial.tui.app import KollegialApp
from kollegial.tui.dialogs.ask import Ask
from kollegial.tui.dialogs.choose import Choose
from kollegial.tui.dialogs.confirm import Confirm
from kollegial.tui.dialogs.method_picker import MethodPicker
from kollegial.tui.screens.after import AfterScreen
from kollegial.tui.screens.live import LiveScreen
from kollegial.tui.screens.new_session import NewSessionScreen
from kollegial.tui.screens.review import ReviewScreen
from tests.flow.helpers import FakeClock
from tests.tui.live_helpers import until

NAMES = tuple(
    f"{first} {last}"
    for last in ("Aldermann", "Birkenfeld", "Czerny")
    for first in ("Anja", "Bülent", "Cem", "Dörte", "Efe", "Frauke", "Gül")
)

S = TypeVar("S", bound=Screen[Any])


@dataclass
class Moderator:
    """One session from the form to the archive, by keys."""

    app: KollegialApp
    pilot: Pilot[None]
    clock: FakeClock

    async def hold(self, model_id: str) -> list[str]:
        """The whole session; the phases in the order in which they were held."""
        await self.begin(model_id)
        held = []
        while not isinstance(self.app.screen, AfterScreen):
            held.append(self.scene.phase.id)
            await self.phase()
        await self.afterwards()
        await self.review()
        return held

    async def begin(self, model_id: str) -> None:
        """Fill in the form, give out the roles, start the clock."""
        await self.pilot.press("n")
        form = await self.screen(NewSessionScreen)
        model = self.app.workplace.library.model(model_id)
        people = NAMES[: max(model.group_size.min, sum(role.min for role in model.roles))]
        form.query_one("#new-group", Input).value = "Runde Mitte"
        form.query_one("#new-people", TextArea).text = "\n".join(people)
        options = form.query_one("#new-model", OptionList)
        options.highlighted = options.get_option_index(model_id)
        await self.pilot.pause()
        await self.pilot.press("f2")
        await self.screen(LiveScreen)
        await self.pilot.press("ctrl+d", "f2")
        await self.pilot.pause()
        assert self.live.live.state.running

    async def phase(self) -> None:
        """What this phase asks for, a few minutes, and on."""
        scene = self.scene
        before = (scene.state.current, len(scene.state.course))
        if scene.phase.output.form is OutputForm.METHOD:
            await self.pilot.press("f6")
            await self.screen(MethodPicker)
            await self.pilot.press("enter")
            await self.pilot.pause()
            await self.answer()
        await self.write()
        self.clock.wait(scene.state.phase.allotted / 1000)
        await self.pilot.press("f4")
        await until(self.pilot, lambda: self.asked() or self.place() != before)
        await self.answer()
        said = [each.message for each in self.app._notifications]
        assert isinstance(self.app.screen, AfterScreen) or self.place() != before, said

    async def write(self) -> None:
        """One contribution of every kind that is asked for; in a round robin everybody's."""
        scene = self.scene
        if scene.turn is not None and scene.phase.round_robin is not None:
            if scene.phase.round_robin.may_pass:
                await self.pilot.press("ctrl+a")
            await self.pilot.press("ctrl+t")
        for _kind in scene.kinds[: 1 if scene.phase.output.at_most == 1 else None]:
            await self.enter(f"Wie kann ich Frau Kowalczyk erreichen? ({scene.state.current})")
            await self.pilot.press("ctrl+k")
        await self.pilot.pause()

    async def enter(self, text: str) -> None:
        """One line into the entry field."""
        field = self.app.screen.query_one("#contribution-entry", Input)
        self.app.screen.set_focus(field)
        field.value = text
        await self.pilot.press("enter")
        await self.pilot.pause()

    async def answer(self) -> None:
        """Say yes to whatever is asked; to "which?" the first."""
        while self.asked():
            if isinstance(self.app.screen, Ask):
                self.app.screen.query_one(Input).value = "Wie wird es noch schlimmer?"
            await self.pilot.press("enter")
            await self.pilot.pause()

    async def afterwards(self) -> None:
        """Take along, write one of each kind, on to the review."""
        screen = await self.screen(AfterScreen)
        for _part in screen.live.session.model.after:
            await self.enter("Früher nachfragen.")
            await self.pilot.press("ctrl+k")
        await self.pilot.press("f4")
        await self.answer()

    async def review(self) -> None:
        """Accept everything and release."""
        screen = await self.screen(ReviewScreen)
        await until(self.pilot, lambda: screen.desk is not None)
        await self.pilot.press("f6")
        await self.pilot.pause()
        await self.answer()
        await self.pilot.press("f10")
        await until(self.pilot, self.asked)
        await self.pilot.press("left", "enter")  # what is final has its "no" in focus
        await self.app.workers.wait_for_complete()
        await until(self.pilot, lambda: not isinstance(self.app.screen, ReviewScreen))

    async def screen(self, kind: type[S]) -> S:
        """The screen of this kind, once it is there."""
        await until(self.pilot, lambda: isinstance(self.app.screen, kind))
        assert isinstance(self.app.screen, kind)
        return self.app.screen

    def asked(self) -> bool:
        """Whether a dialog waits for an answer."""
        return isinstance(self.app.screen, Ask | Choose | Confirm)

    def place(self) -> tuple[int, int]:
        """Where the session is."""
        state = self.scene.state
        return state.current, len(state.course)

    @property
    def live(self) -> LiveScreen:
        """The live screen, wherever it is in the stack."""
        return next(s for s in self.app.screen_stack if isinstance(s, LiveScreen))

    @property
    def scene(self) -> Scene:
        """The session at this moment."""
        for screen in self.app.screen_stack:
            if isinstance(screen, LiveScreen | AfterScreen):
                return screen.scene
        raise AssertionError
