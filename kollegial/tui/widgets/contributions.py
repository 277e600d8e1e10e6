"""What the group contributed in this phase, and the field for the next one."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.vocabulary import ContributionKind
from kollegial.i18n import _
from kollegial.tui.labels import kind_label
from kollegial.tui.widgets.contribution_line import contribution_line
from kollegial.tui.widgets.entry_field import EntryField
from kollegial.tui.widgets.still import show_still
from kollegial.words import Language


class Contributions(Vertical):
    """A list and an entry field. Enter in the field adds, Enter on a line rewords."""

    class Entered(Message):
        """Somebody entered a contribution of the kind shown."""

        def __init__(self, text: str, kind: ContributionKind) -> None:
            super().__init__()
            self.text = text
            self.kind = kind

    class EnteredMany(Message):
        """Somebody pasted several contributions of the kind shown."""

        def __init__(self, texts: tuple[str, ...], kind: ContributionKind) -> None:
            super().__init__()
            self.texts = texts
            self.kind = kind

    class Picked(Message):
        """Somebody wants to reword a contribution."""

        def __init__(self, contribution_id: int) -> None:
            super().__init__()
            self.contribution_id = contribution_id

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._shown: tuple[tuple[int, str], ...] | None = None
        self._opener = ""
        self._kinds: tuple[ContributionKind, ...] = ()
        self._kind: ContributionKind | None = None

    def compose(self) -> ComposeResult:
        """List, a line for when it is empty, entry field."""
        yield OptionList(id="contribution-list")
        yield Static(id="contribution-none", classes="quiet")
        yield Static(Content(_case_keys()), id="contribution-keys", classes="quiet")
        yield EntryField(id="contribution-entry")

    def show(self, scene: Scene, language: Language) -> None:
        """Show a moment of the session."""
        self._show_kinds(scene, language)
        contributions = scene.state.contributions_in(scene.place)
        several = len({*self._kinds, *(c.kind for c in contributions)}) > 1
        lines = tuple(contribution_line(scene, each, several=several) for each in contributions)
        shown = tuple((c.id, line.plain) for c, line in zip(contributions, lines, strict=True))
        if shown == self._shown:
            return
        grown = self._shown is None or len(shown) > len(self._shown)
        self._shown = shown
        options = self.query_one("#contribution-list", OptionList)
        marked = options.highlighted
        options.set_options(
            Option(line, id=str(each.id)) for line, each in zip(lines, contributions, strict=True)
        )
        options.display = bool(contributions)
        self.query_one("#contribution-none").display = not contributions
        if contributions:
            last = len(contributions) - 1
            options.highlighted = last if grown or marked is None else min(marked, last)

    @property
    def marked(self) -> int | None:
        """The id of the contribution marked in the list."""
        options = self.query_one("#contribution-list", OptionList)
        if options.highlighted is None:
            return None
        return int(options.get_option_at_index(options.highlighted).id or 0)

    def mark(self, contribution_id: int) -> None:
        """Mark a contribution in the list."""
        options = self.query_one("#contribution-list", OptionList)
        options.highlighted = options.get_option_index(str(contribution_id))

    def next_kind(self) -> None:
        """The next kind this phase asks for."""
        if self._kind is not None:
            index = self._kinds.index(self._kind) + 1
            self._kind = self._kinds[index % len(self._kinds)]
            self._label()

    @property
    def list_focused(self) -> bool:
        """Whether somebody is in the list, where letters are commands."""
        return self.query_one("#contribution-list").has_focus

    @property
    def kind(self) -> ContributionKind | None:
        """The kind of the next contribution."""
        return self._kind

    @property
    def entry(self) -> str:
        """What stands in the field."""
        return self.query_one(Input).value

    def clear_entry(self) -> None:
        """Empty the field once its text is stored."""
        self.query_one(Input).value = ""

    def take_focus(self) -> None:
        """Put the cursor into the field."""
        self.screen.set_focus(self.query_one(Input))

    def _show_kinds(self, scene: Scene, language: Language) -> None:
        if scene.kinds != self._kinds or self._kind not in scene.kinds:
            self._kinds = scene.kinds
            self._kind = scene.kinds[0] if scene.kinds else None
        entry = self.query_one(Input)
        entry.display = bool(scene.kinds)
        opener = scene.method.opener if scene.method is not None else None
        self._opener = opener.within(language) if opener is not None else ""
        show_still(self.query_one("#contribution-none", Static), Content(_nothing(scene)))
        cases = scene.chooses_case and bool(scene.state.contributions_in(scene.place))
        self.query_one("#contribution-keys").display = cases
        self._label()

    def _label(self) -> None:
        entry = self.query_one(Input)
        if self._kind is not None:
            entry.border_title = Content(kind_label(self._kind))
            # In a low terminal the field is one line without a frame: it says there what it takes.
            low = self.screen.has_class("-low")
            label = f"{kind_label(self._kind)} …  {self._opener}".rstrip()
            entry.placeholder = label if low else self._opener
            several = len(self._kinds) > 1
            hint = _("Ctrl+K: other kind") if several else _("Enter: write down")
            entry.border_subtitle = Content(hint)

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        if self._kind is not None and event.value.strip():
            self.post_message(self.Entered(event.value, self._kind))

    @on(EntryField.Pasted)
    def _pasted(self, event: EntryField.Pasted) -> None:
        event.stop()
        if self._kind is not None:
            self.post_message(self.EnteredMany(event.lines, self._kind))

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.post_message(self.Picked(int(event.option.id or 0)))


def _case_keys() -> str:
    return _("In the list: 1–5 urgent · + − votes · W whose · Ctrl+G take this case")


def _nothing(scene: Scene) -> str:
    if not scene.phase.protocol:
        return _("Nothing is written down in this phase, neither here nor in notes.")
    if scene.phase.is_break:
        return _("Break. The clock shows when it goes on.")
    return _("Nothing written down yet.") if scene.kinds else _("Nothing is collected here.")
