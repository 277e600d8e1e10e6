"""The kiosk: one screen that asks one person after the other and keeps nothing of any of them."""

from __future__ import annotations

import asyncio
from typing import ClassVar, Final

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Center, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Input, Static

from kollegial.flow.feedback.rounds import give
from kollegial.flow.moment import today
from kollegial.i18n import N_, language
from kollegial.marking import Language
from kollegial.quality.feedback.line import RoundLine
from kollegial.quality.feedback.walk import SECOND, Page, Walk
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.screen import KollegialScreen
from kollegial.tui.screens.feedback.kiosk_lock import SHORTEST_CODE, Lock
from kollegial.tui.widgets.feedback import kiosk_pages as pages
from kollegial.tui.widgets.feedback.kiosk_pages import KioskPage, Sight

TICK: Final = 0.5
"""Seconds between looks at the clock."""
USUAL_IDLE: Final = 90


class KioskScreen(KollegialScreen):
    """Locked once it runs: no key of the app works, and only the code ends it."""

    SCOPE = Scope.KIOSK
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(Scope.KIOSK),
        Binding("down", "app.focus_next", N_("Down"), show=False),
        Binding("up", "app.focus_previous", N_("Up"), show=False),
    ]
    CSS_PATH = "../../styles/kiosk.tcss"
    AUTO_FOCUS = ""
    ALLOW_SELECT = False
    HELP = N_(
        "The kiosk. It asks one person after the other, by keys, mouse or touch, and begins "
        "afresh by itself when nobody touches it. Nothing of the person before can be seen, and "
        "only the code that you set at the beginning ends it."
    )

    def __init__(self, line: RoundLine, idle: int = USUAL_IDLE) -> None:
        """``idle``: seconds without a touch until it asks whether somebody is there."""
        super().__init__()
        self._line = line
        self._idle = idle * SECOND
        self._lock = Lock.proposed()
        self._begun = False
        self._ending = False
        self._spoken: Language = language()
        self._problem = ""
        self._drawing = asyncio.Lock()
        self._walk = Walk(len(line.round.form.items), 0, self._idle)

    @property
    def locked(self) -> bool:
        """Whether only the code leads out of here."""
        return self._begun

    def compose(self) -> ComposeResult:
        """The page, and a line that asks whether somebody is there."""
        with VerticalScroll(id="kiosk", can_focus=False), Center(), KioskPage(id="kiosk-page"):
            yield from self._page()
        yield Static(id="kiosk-ask")

    def on_mount(self) -> None:
        """Look at the clock from now on."""
        self.set_interval(TICK, self.look)
        self._focus_first()

    async def retranslate(self) -> None:
        """Show everything in the language of the moment; once it runs, that is the person's."""
        if not self._begun:
            self._spoken = language()
        await self._show()

    # --------------------------------------------------------------------------- actions

    async def action_answer(self, key: str) -> None:
        """Answer by a digit."""
        if not self._ending:
            await self._go(self._walk.answer(int(key), self._now()))

    async def action_step_back(self) -> None:
        """One page back; before it runs, back to where one came from."""
        if not self._begun:
            self._leave()
        elif self._ending:
            await self._shut()
        else:
            await self._go(self._walk.back(self._now()))

    async def action_leave(self) -> None:
        """To the page for staff; before it runs, out."""
        if not self._begun:
            self._leave()
        elif not self._lock.shut(self._now()):
            self._ending, self._problem = True, ""
            self._walk = self._walk.afresh(self._now())
            await self._show()

    @on(Button.Pressed)
    async def _pressed(self, event: Button.Pressed) -> None:
        event.stop()
        match event.button.id or "":
            case pages.BEGIN:
                await self._begin()
            case pages.GIVE:
                await self._give()
            case pages.BACK:
                await self.action_step_back()
            case pages.END:
                await self._end()
            case chosen if chosen.startswith("kiosk-answer-"):
                await self.action_answer(chosen.rpartition("-")[2])
            case chosen:
                self._spoken = "en" if chosen.endswith("-en") else "de"
                await self._go(self._walk.touch(self._now()))

    @on(Input.Submitted)
    async def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        if event.input.id == pages.SENTENCE:
            await self._give()
        elif self._begun:
            await self._end()
        else:
            await self._begin()

    @on(Input.Changed)
    def _typed(self) -> None:
        self._touched()

    def on_key(self) -> None:
        """Somebody is there."""
        self._touched()

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Somebody is there."""
        self._touched()

    # ---------------------------------------------------------------------------- inside

    async def look(self) -> None:
        """Begin afresh once nobody has touched anything for long enough."""
        now = self._now()
        if self._ending:
            if now - self._walk.touched >= self._idle:
                await self._shut()
            return
        if not self._begun:
            return
        walk = self._walk.look(now)
        if walk is not self._walk:
            self._spoken = self._line.round.language
            await self._go(walk)
            return
        if walk.page is Page.WELCOME and now - walk.touched >= self._idle:
            await self._home(now)
        self._ask(now)

    async def _home(self, now: int) -> None:
        """The welcome speaks the language of the round again, and knows which day it is."""
        self._walk = self._walk.touch(now)
        self._spoken = self._line.round.language
        await self._show()

    async def _begin(self) -> None:
        if not self._begun:
            code = self.query_one(f"#{pages.CODE}", Input).value.strip()
            if len(code) < SHORTEST_CODE:
                self._problem = self._sight().say(N_("The code needs 4 characters or more."))
                await self._show()
                return
            self._lock, self._begun = Lock(code), True
            self._spoken = self._line.round.language
            self.app.clear_notifications()
            await self._go(self._walk.afresh(self._now()))
        elif self._walk.page is Page.THANKS:
            self._spoken = self._line.round.language
            await self._go(self._walk.afresh(self._now()))
        elif self._line.round.asks_on(today(self.office.workplace)):
            await self._go(self._walk.begin(self._now()))

    async def _give(self) -> None:
        written = self.query(f"#{pages.SENTENCE}").results(Input)
        sentence = next((each.value for each in written), "")
        try:
            walk, filled = self._walk.hand_in(sentence, self._now())
            if filled is None:
                return
            await asyncio.to_thread(give, self.office.workplace, self._line.round.id, [filled])
        except (Refused, StoreError):
            # the sentence of the store is for staff, not for whoever stands here
            self._problem = self._sight().say(
                N_("This cannot be kept just now. Please try again, or tell the staff.")
            )
            for shown in self.query(".kiosk-problem").results(Static):
                shown.update(Content(f"→ {self._problem}"))
                shown.display = True
            return
        await self._go(walk)

    async def _end(self) -> None:
        typed = self.query_one(f"#{pages.CODE}", Input).value.strip()
        if self._lock.opens(typed):
            self._begun = False
            self._leave()
            return
        self._lock = self._lock.missed(self._now())
        if self._lock.shut(self._now()):
            await self._shut()
            return
        self._problem = self._sight().say(N_("That is not the code."))
        await self._show()

    async def _shut(self) -> None:
        """From the page for staff back to the welcome."""
        self._ending, self._problem = False, ""
        await self._go(self._walk.afresh(self._now()))

    def _leave(self) -> None:
        if self.app.screen_stack[0] is self:
            self.app.exit()
        else:
            self.dismiss()

    def _touched(self) -> None:
        self._walk = self._walk.touch(self._now()) if self._begun else self._walk
        self._ask(self._now())

    async def _go(self, walk: Walk) -> None:
        changed = (walk.page, walk.at) != (self._walk.page, self._walk.at)
        self._walk = walk
        if changed or walk.page in (Page.WELCOME, Page.THANKS):
            self._problem = ""
            await self._show()

    async def _show(self) -> None:
        """The page of the moment, all of it new: no field keeps what stood in it."""
        # A key, a button and the clock may each want another page at once.
        async with self._drawing:
            page = self.query_one(KioskPage)
            async with self.batch():
                await page.remove_children()
                await page.mount_all(self._page())
            self._ask(self._now())
            self._focus_first()

    def _page(self) -> ComposeResult:
        sight = self._sight()
        if not self._begun:
            return pages.staff(sight, self._lock.code)
        if self._ending:
            return pages.ending(sight)
        made = {
            Page.WELCOME: pages.welcome,
            Page.ITEM: pages.item,
            Page.SENTENCE: pages.sentence,
            Page.THANKS: pages.thanks,
        }
        return made[self._walk.page](sight)

    def _focus_first(self) -> None:
        """The field if there is one, else what leads on; no answer is nearer than another."""
        if self._begun and not self._ending and self._walk.page is Page.ITEM:
            self.set_focus(None)
            return
        fields = [*self.query("#kiosk-page Input"), *self.query("#kiosk-page Button")]
        self.set_focus(fields[0] if fields else None)

    def _ask(self, now: int) -> None:
        asked = self.query_one("#kiosk-ask", Static)
        left = self._walk.left(now)
        shown = self._begun and not self._ending and left is not None and self._walk.asks(now)
        asked.display = shown
        if shown and left is not None:
            text = N_("Is anybody there? The page closes in {seconds} s. Any key goes on.")
            asked.update(Content(self._sight().say(text, seconds=-(-left // SECOND))))

    def _sight(self) -> Sight:
        place = self.office.workplace
        return Sight(self._line.round, self._spoken, self._walk, today(place), self._problem)

    def _now(self) -> int:
        return self.office.workplace.clock.now().steady
