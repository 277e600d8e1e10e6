"""How a document is to be written: forms, folder, name, with whose look."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from kollegial.export import write
from kollegial.export.errors import AlreadyThere, WriteProblem
from kollegial.flow.outgoing.forms import LABELS, PURPOSES
from kollegial.i18n import N_, _
from kollegial.tell import tell
from kollegial.tui.dialogs.choose_many import FREE, TICKED
from kollegial.tui.dialogs.dialog import Dialog
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.still import show_still

if TYPE_CHECKING:
    from kollegial.flow.outgoing import Outgoing
    from kollegial.tui.documents.where import Habit

_LOOK: Final = "look"
"""The line below the forms."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The answer. ``files``: by form; ``plain``: without the organisation's look."""

    files: Mapping[str, Path]
    plain: bool

    @property
    def folder(self) -> Path:
        """Where they are to lie."""
        return next(iter(self.files.values())).parent

    @property
    def forms(self) -> tuple[str, ...]:
        """In which forms."""
        return tuple(self.files)


class ExportDialog(Dialog[Wanted]):
    """A list to tick, two lines to write; what is wrong with them stands below at once."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "done", N_("Export"), show=False, priority=True)
    ]

    def __init__(self, outgoing: Outgoing, usual: Habit) -> None:
        super().__init__(_("Export"))
        self._outgoing = outgoing
        self._ticked = {form for form in usual.forms if form in outgoing.forms}
        self._ticked = self._ticked or {outgoing.forms[0]}
        self._folder = str(usual.folder)
        self._plain = False

    def question(self) -> ComposeResult:
        """Forms, folder, name, and what the files will be called."""
        yield OptionList(id="export-forms")
        for key, label, value in (
            ("folder", _("Folder"), self._folder),
            ("name", _("Name"), self._outgoing.stem),
        ):
            with Horizontal(classes="export-line -first" if key == "folder" else "export-line"):
                yield Static(Content(label), classes="export-label")
                line = Input(value, id=f"export-{key}", compact=True)
                line.cursor_blink = False
                yield line
        yield Static(id="export-files")
        if self._outgoing.publishes:
            told = _("This becomes a publication: later ones are compared with it.")
            yield Static(Content("● ").stylize("$accent") + Content(told), id="export-publishes")

    def keys(self) -> str:
        """The line that names the keys."""
        return _("Space: tick · Tab: on · F2: export · Esc: never mind")

    def on_mount(self) -> None:
        """Begin at the form that is ticked."""
        self._fill()
        forms = self.query_one(OptionList)
        known = [each for each in LABELS if each in self._outgoing.forms]
        forms.highlighted = next(n for n, each in enumerate(known) if each in self._ticked)
        self.set_focus(forms)
        self._check()

    # ----------------------------------------------------------------------------- ticking

    def on_key(self, event: object) -> None:
        """The space bar ticks as Enter does."""
        if getattr(event, "key", "") == "space" and isinstance(self.focused, OptionList):
            self.focused.action_select()

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if event.option.id == _LOOK:
            self._plain = not self._plain
        else:
            self._ticked ^= {str(event.option.id)}
        self._fill()
        self._check()

    def _fill(self) -> None:
        forms = self.query_one(OptionList)
        here = forms.highlighted
        room = max(len(_(LABELS[form])) for form in self._outgoing.forms) + 2
        lines = [
            Option(_line(form in self._ticked, _(label), _(PURPOSES[form]), room), id=form)
            for form, label in LABELS.items()
            if form in self._outgoing.forms
        ]
        if self._outgoing.own_look:
            label = _("Look of the organisation")
            detail = _("letterhead, colours, logo")
            lines += [Option(_line(not self._plain, label, detail, room), id=_LOOK)]
        forms.set_options(lines)
        forms.highlighted = here

    # ---------------------------------------------------------------------------- checking

    @property
    def _files(self) -> dict[str, Path]:
        folder = write.place(self.query_one("#export-folder", Input).value or ".")
        name = self.query_one("#export-name", Input).value.strip()
        forms = [each for each in LABELS if each in self._ticked]
        for form in forms:  # somebody typed the ending too
            name = name.removesuffix(f".{self._outgoing.suffix(form)}")
        return {form: folder / f"{name}.{self._outgoing.suffix(form)}" for form in forms}

    def _problem(self) -> str:
        if not self.query_one("#export-folder", Input).value.strip():
            return _("A folder is needed.")
        name = self.query_one("#export-name", Input).value.strip()
        if not name:
            return _("A file name is needed.")
        if Path(name).name != name:
            return _("The name is that of a file, without a folder.")
        if not self._ticked:
            return _("Tick at least one form.")
        for path in self._files.values():
            try:
                write.check(path)
            except AlreadyThere:
                continue
            except WriteProblem as problem:
                return tell(problem)
        return ""

    @on(Input.Changed)
    def _check(self) -> None:
        shown = self.query_one("#export-files", Static)
        problem = self._problem()
        if problem:
            show_still(shown, Content(problem).stylize("$error"))
            return
        names = Content(" · ").join(Content(path.name) for path in self._files.values())
        show_still(shown, Content("→ ").stylize("$accent") + names.stylize(QUIET))

    @on(Input.Submitted)
    def action_done(self) -> None:
        """Go on, unless something is wrong."""
        if not self._problem():
            self.dismiss(Wanted(self._files, self._plain))


def _line(ticked: bool, label: str, detail: str, room: int) -> Content:
    box = Content(f"{TICKED if ticked else FREE} ").stylize("bold")
    name = Content(label).pad_right(max(2, room - len(label)))
    return box + name + Content(detail).stylize(QUIET)
