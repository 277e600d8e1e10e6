"""The live screen: its parts, what is shown when, and the ticker."""

from __future__ import annotations

import gc

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from kollegial.consultation import timing
from kollegial.consultation.state import Stage
from kollegial.consultation.vocabulary import ContributionKind, OutputForm
from kollegial.i18n import _, language
from kollegial.store.errors import StoreError
from kollegial.tui.clockface import SECOND
from kollegial.tui.labels import kind_label
from kollegial.tui.painted import once_painted
from kollegial.tui.screens.live.capture_actions import CaptureActions
from kollegial.tui.screens.live.count_actions import CountActions
from kollegial.tui.screens.live.history_actions import HistoryActions
from kollegial.tui.screens.live.interrupt_actions import InterruptActions
from kollegial.tui.screens.live.method_actions import MethodActions
from kollegial.tui.screens.live.pace_actions import PaceActions
from kollegial.tui.screens.live.possible import CASES, CASTING, possible
from kollegial.tui.screens.live.turn_actions import TurnActions
from kollegial.tui.signalling import Signalling
from kollegial.tui.widgets.big_clock import BigClock
from kollegial.tui.widgets.casting_panel import CastingPanel
from kollegial.tui.widgets.contributions import Contributions
from kollegial.tui.widgets.key_footer import KeyFooter
from kollegial.tui.widgets.method_card import MethodCard
from kollegial.tui.widgets.notes import Notes
from kollegial.tui.widgets.notices import Notices
from kollegial.tui.widgets.phase_list import PhaseList
from kollegial.tui.widgets.roles_panel import RolesPanel
from kollegial.tui.widgets.rules_panel import RulesPanel
from kollegial.tui.widgets.still import show_still

TICK = 0.25
"""Seconds between looks at the clock. It only looks: time is derived, never counted."""
BEAT = 5.0
"""Seconds between signs of life on the desk."""


class LiveScreen(
    TurnActions,
    CaptureActions,
    InterruptActions,
    PaceActions,
    HistoryActions,
    MethodActions,
    CountActions,
):
    """The session as it runs."""

    CSS_PATH = "../../styles/live.tcss"

    _built = False
    """Whether all parts are there. While a switch of language rebuilds them, the clock may tick."""

    def on_unmount(self) -> None:
        """The parts go; a last tick must not look for them."""
        self._built = False
        self.end_counting()
        self._signalling.leave()

    def compose(self) -> ComposeResult:
        """Phases and roles, clock and contributions, rules and notes."""
        yield Static(id="live-heading", classes="heading")
        with Vertical(id="live-body"):
            with Vertical(id="live-left"):
                yield PhaseList(classes="panel", id="phases")
                with VerticalScroll(classes="panel", id="roles", can_focus=False):
                    yield RolesPanel()
            with Vertical(id="live-middle"):
                yield BigClock(id="clock")
                yield Static(id="key-question")
                yield Notices(id="notices")
                with Vertical(classes="panel", id="output"):
                    yield CastingPanel(id="casting")
                    with VerticalScroll(id="method"):
                        yield MethodCard()
                    yield Contributions(id="contributions")
            with Vertical(id="live-right"):
                with VerticalScroll(classes="panel", id="rules"):
                    yield RulesPanel()
                yield Notes(id="notes")
        yield KeyFooter()

    def on_mount(self) -> None:
        """Show the session and look at the clock from now on."""
        self._built = True
        self._seen: object = None
        # What is loaded by now stays: collecting it in the middle of a phase change costs 100 ms.
        gc.freeze()
        self._signalling = Signalling(self.app, self.live.now())
        self._waits = self.waits()
        self.begin_counting()
        self.set_interval(TICK, self._tick)
        self.set_interval(BEAT, self._beat)
        self._start()

    def on_resize(self) -> None:
        """Columns have new widths once the layout is done."""
        once_painted(self, self.show)

    async def retranslate(self) -> None:
        """Show everything in the language of the moment."""
        self.store_notes()
        self._built = False
        await super().retranslate()
        self._built = True
        self._start()

    def show(self) -> None:
        """Show the state of the session."""
        if not self._built:
            return
        scene, words = self.scene, language()
        self.show_heading()
        self._show_output()
        self._show_key_question()
        self.query_one(Notices).show(scene, words)
        self.query_one(RulesPanel).show(scene, words)
        self.query_one(RolesPanel).show(scene, words)
        notes = self.query_one(Notes)
        notes.show_phase(scene.state.current, scene.state.phase.notes)
        notes.disabled = not scene.phase.protocol
        notes.border_title = Content(_("Notes on this phase"))
        low = self.has_class("-low")
        rules = _("+ now  × not now  ✓ done when") if low else _("Rules of this phase")
        self.query_one("#rules").border_title = Content(rules)
        self.query_one("#phases").border_title = Content(_("Phases (planned, taken)"))
        self.query_one("#roles").border_title = Content(_("Who does what"))
        self.refresh_bindings()
        self._show_time()

    def show_heading(self) -> None:
        """Show the model and the group, and what would have to go."""
        if not self._built:
            return
        heading = self.query_one("#live-heading", Static)
        model = self.scene.model.names.within(language())
        text = Content(f"{model} · {self.live.state.group}").stylize("bold")
        show_still(heading, self.beside_count(text, heading.content_size.width))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Hide what makes no sense just now; grey out what cannot be done just now."""
        if action in CASTING:
            return self.casting_shown
        scene = self.scene
        if action in CASES:
            return scene.chooses_case and self.query_one(Contributions).list_focused
        return possible(action, self.live.session, scene)

    def phase_changed(self) -> None:
        """Put the cursor where the new phase needs it."""
        # The command has shown the phase already; what was opened by hand closes again.
        opened = self.casting_open or self.has_class("-notes")
        self.casting_open = False
        self.remove_class("-notes")
        if opened:
            self.show()
        self._focus_output()
        self.method_begins()

    def closed(self) -> None:
        """On to what comes afterwards."""
        from kollegial.tui.screens.after import AfterScreen

        self.app.switch_screen(AfterScreen(self.live))

    def action_present(self) -> None:
        """The view from afar."""
        from kollegial.tui.screens.presenter import PresenterScreen

        self.app.push_screen(PresenterScreen(lambda: self.scene))

    def action_leave(self) -> None:
        """To the start page; the session goes on."""
        self.act()
        self.dismiss()

    def _start(self) -> None:
        if self.live.state.stage is Stage.FINISHED:
            self.closed()
            return
        self.show()
        self._focus_output()
        if self.live.state.stopped:
            self.show_stop()

    def _show_output(self) -> None:
        scene = self.scene
        casting = self.casting_shown
        method = scene.method
        choosing = scene.phase.output.form is OutputForm.METHOD
        self.query_one("#casting").display = casting
        self.query_one("#rules").set_class(casting, "-casting")
        self.query_one(CastingPanel).waits = self._waits if scene.chooses_case else {}
        self.query_one(CastingPanel).show(scene, language())
        contributions = self.query_one(Contributions)
        contributions.display = not choosing and (
            not casting or scene.phase.output.form is OutputForm.ROLES
        )
        contributions.show(scene, language())
        card = method or (scene.chosen_method if choosing else None)
        self.query_one("#method").display = choosing and not casting
        title = scene.phase.output.names.within(language())
        if method is not None:
            title = method.names.within(language())
        self.query_one("#output").border_title = Content(title)
        if choosing and card is None:
            text = _("F6 opens the method cards. The group decides, the moderator explains.")
            show_still(self.query_one(MethodCard), Content(text))
        elif card is not None:
            self.query_one(MethodCard).show(card, language())

    def _show_key_question(self) -> None:
        """The question the group works on, in every phase after the one that found it."""
        found = self.scene.key_question
        question = self.query_one("#key-question", Static)
        # In a low terminal the question turned round takes its place.
        hidden = self.has_class("-low") and self.scene.state.inverted_question is not None
        earlier = found is not None and found.phase < self.live.state.current
        question.display = earlier and not (hidden and self.scene.inverting)
        if found is not None:
            label = Content(f"{kind_label(ContributionKind.KEY_QUESTION)}: ").stylize("$primary")
            show_still(question, label + Content(found.text).stylize("bold"))

    def _focus_output(self) -> None:
        if self.casting_shown:
            self.query_one(CastingPanel).take_focus()
        elif self.scene.phase.output.form is OutputForm.METHOD:
            self.set_focus(self.query_one("#method"))
        else:
            self.query_one(Contributions).take_focus()

    def _show_time(self) -> None:
        scene, words = self.scene, language()
        self.query_one(BigClock).show(scene, words, self.settings.signals)
        self.query_one(PhaseList).show(scene, words)

    def _tick(self) -> None:
        if not self._built:
            return
        self._signalling.look(self.scene, self.settings.signals)
        self.look_at_texts()
        if self.is_current and self.live.state.running:
            seen = self._second()
            if seen != self._seen:
                self._seen = seen
                self._show_time()

    def _second(self) -> object:
        """What the time on screen depends on: between two seconds nothing of it changes."""
        state, now = self.live.state, self.live.now()
        left = -(-timing.remaining(state, now) // SECOND)
        return state, left, timing.total_elapsed(state, now) // SECOND, self.settings

    def _beat(self) -> None:
        if self.live.state.running:
            try:
                self.live.beat()
            except StoreError:
                # Another window may hold the desk for a moment; the next beat will do.
                return
