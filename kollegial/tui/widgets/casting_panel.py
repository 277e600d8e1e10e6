"""Casting: who is there, who has which role, what is still missing."""

from __future__ import annotations

from collections.abc import Mapping

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from kollegial.consultation.casting import check_complete
from kollegial.consultation.decide.scene import Scene
from kollegial.i18n import _
from kollegial.refusal import Refused
from kollegial.tell import tell
from kollegial.tui.bindings import key_hint
from kollegial.tui.commands import Scope
from kollegial.tui.widgets.still import show_still
from kollegial.words import Language


class CastingPanel(Vertical):
    """One line a person. Enter opens the roles."""

    class Picked(Message):
        """Somebody wants to give a person a role."""

        def __init__(self, person_id: str) -> None:
            super().__init__()
            self.person_id = person_id

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._shown: object = None
        self.waits: Mapping[str, str] = {}
        """What is said beside a name about waiting for an own case."""

    def compose(self) -> ComposeResult:
        """The people, and what is missing."""
        yield OptionList(id="casting-list")
        yield Static(id="casting-missing")
        yield Static(Content(_casting_keys()), id="casting-keys", classes="quiet")

    def show(self, scene: Scene, language: Language) -> None:
        """Show a moment of the session."""
        shown = (scene.state.people, dict(scene.state.casting), language, dict(self.waits))
        if shown == self._shown:
            return
        self._shown = shown
        options = self.query_one(OptionList)
        marked = options.highlighted
        options.set_options(
            Option(self._line(scene, person.id, person.name, language), id=person.id)
            for person in scene.state.people
        )
        if scene.state.people:
            options.highlighted = min(marked or 0, len(scene.state.people) - 1)
        show_still(self.query_one("#casting-missing", Static), self._missing(scene))

    @property
    def marked(self) -> str | None:
        """The id of the person marked."""
        options = self.query_one(OptionList)
        if options.highlighted is None:
            return None
        return options.get_option_at_index(options.highlighted).id

    def take_focus(self) -> None:
        """Put the cursor into the list."""
        self.screen.set_focus(self.query_one(OptionList))

    def _line(self, scene: Scene, person_id: str, name: str, language: Language) -> Content:
        held = scene.state.casting.get(person_id, ())
        roles = " + ".join(scene.model.role(role).names.within(language) for role in held)
        line = Content(name).stylize("bold") + Content("  ")
        if roles:
            line += Content(roles).stylize("$primary")
        else:
            line += Content(_("no role yet")).stylize("$warning italic")
        waits = self.waits.get(name)
        return line + Content(f"  {waits}").stylize("dim") if waits else line

    @staticmethod
    def _missing(scene: Scene) -> Content:
        try:
            check_complete(scene.model, scene.state.people, scene.state.casting)
        except Refused as refusal:
            return Content("→ " + tell(refusal)).stylize("$warning")
        return Content("✓ " + _("The casting is complete.")).stylize("$success")

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.post_message(self.Picked(event.option.id or ""))


def _casting_keys() -> str:
    """The keys of the casting, from the registry, so that they cannot be wrong."""
    actions = ("draw_roles", "swap_roles", "add_person")
    return " · ".join([_("Enter: role"), *(key_hint(Scope.LIVE, each) for each in actions)])
