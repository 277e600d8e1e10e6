"""The view from afar: phase, clock and who speaks, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Center, Vertical
from textual.content import Content
from textual.widgets import Static

from kollegial.consultation import timing
from kollegial.consultation.decide.scene import Scene
from kollegial.i18n import N_, _, language
from kollegial.tui.activities import doing, style
from kollegial.tui.bindings import bindings
from kollegial.tui.clockface import face
from kollegial.tui.commands import Scope
from kollegial.tui.far_layout import Sizes, sizes
from kollegial.tui.labels import activity_label
from kollegial.tui.mood import Mood, has_word, mood, style_of, word
from kollegial.tui.screen import KollegialScreen
from kollegial.tui.widgets.far_text import FarRoles, FarText
from kollegial.tui.widgets.giant_clock import GiantClock

TICK = 0.25
"""Seconds between looks."""
ASIDE = 4
"""Columns left free."""


class PresenterScreen(KollegialScreen):
    """Shows whatever scene it is given; no contribution, no name, no question of the case."""

    SCOPE = Scope.PRESENTER
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.PRESENTER)
    CSS_PATH = "../styles/presenter.tcss"
    HELP = N_(
        "The view from afar, for a projector or a second screen: phase, time left and who speaks "
        "or is silent, as large as the terminal allows. Nothing of the case is on it."
    )

    def __init__(self, look: Callable[[], Scene | None], note: Callable[[], str] = str) -> None:
        """``look`` gives the moment to show, or none; ``note`` a sentence to show beside it."""
        super().__init__()
        self._look = look
        self._note = note
        self._shown: object = None
        self._arranged: object = None
        self._sizes: Sizes | None = None
        self._built = False  # while a switch of language rebuilds the parts, the clock may tick

    def compose(self) -> ComposeResult:
        """From top to bottom."""
        with Vertical(id="far"):
            for part in (
                FarText(id="far-heading"),
                GiantClock(id="far-clock"),
                FarText(id="far-word"),
                FarRoles(id="far-roles"),
                Static(id="far-note"),
            ):
                yield Center(part)

    def on_mount(self) -> None:
        """Look at the clock from now on."""
        self._built = True
        self.set_interval(TICK, self.show)
        self.show()

    def on_unmount(self) -> None:
        """The parts go; a last tick must not look for them."""
        self._built = False

    def on_resize(self) -> None:
        """Another size has room for other sizes."""
        self.show()

    async def retranslate(self) -> None:
        """Show everything in the language of the moment."""
        self._built = False
        await super().retranslate()
        self._built, self._shown, self._arranged = True, None, None
        self.show()

    def action_leave(self) -> None:
        """Back."""
        self.dismiss()

    def show(self) -> None:
        """Show the moment, as far as it looks different from the last one."""
        if not self._built:
            return
        scene, note = self._look(), self._note()
        if scene is None:
            self._show_none(note)
            return
        signals = self.settings.signals
        standing = mood(scene, signals)
        closed = standing is Mood.CLOSED
        time = "" if closed else face(timing.remaining(scene.state, scene.now))
        shown = (self._arrange(scene, closed), standing, signals, time, note)
        if shown == self._shown or self._sizes is None:
            return
        self._shown = shown
        said = word(standing) if has_word(standing, signals) else ""
        self.query_one(GiantClock).show(time, self.size.width - ASIDE, self._sizes.clock)
        self.query_one("#far-word", FarText).show(said, self._sizes.word)
        self._show_note(note)
        for each in Mood:
            self.set_class(each is style_of(standing, signals), f"-{each}")

    def _arrange(self, scene: Scene, closed: bool) -> object:
        """Heading and roles, which change less often than the time; what they depend on."""
        words = language()
        found = [] if closed else doing(scene)
        groups = [
            (activity_label(each), [role.names.within(words) for role in roles])
            for each, roles in found
        ]
        heading = scene.model.names.within(words) if closed else heading_of(scene)
        depends = (self.size, words, heading, repr(groups))
        if depends == self._arranged:
            return depends
        self._arranged = depends
        width, height = self.size.width - ASIDE, self.size.height - 1
        texts = [word(each) for each in Mood]
        self._sizes = sizes(width, height, heading, texts, groups)
        far = self.query_one("#far")
        far.set_class(self._sizes.gap > 0, "-airy")
        self.query_one("#far-heading").display = self.query_one("#far-word").display = True
        self.query_one("#far-heading", FarText).show(heading, self._sizes.heading)
        styles = [style(each) for each, _roles in found]
        self.query_one(FarRoles).show(groups, styles, self._sizes)
        return depends

    def _show_none(self, note: str) -> None:
        if self._shown == note:
            return
        self._shown, self._arranged = note, None
        for part in ("#far-heading", "#far-word", "#far-clock", "#far-roles"):
            self.query_one(part).display = False
        self._show_note(note)

    def _show_note(self, note: str) -> None:
        self.query_one("#far-note", Static).update(Content(note))
        self.query_one("#far-note").display = bool(note)


def heading_of(scene: Scene) -> str:
    """Which phase of how many, and its name; of an inserted method the method's too."""
    name = scene.title_at(scene.state.current, language())
    if scene.state.loop is not None and scene.method is not None:
        name = f"{name}: {scene.method.names.within(language())}"
    place = _("Phase {index} of {count}").format(
        index=scene.state.current + 1, count=len(scene.state.phases)
    )
    return f"{place} · {name}"
