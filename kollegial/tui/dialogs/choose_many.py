"""Choose any number out of a list that may be long: type to narrow it, Enter ticks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from kollegial.i18n import N_, _
from kollegial.tui.dialogs.dialog import Dialog
from kollegial.tui.theme import QUIET

TICKED = "[x]"
FREE = "[ ]"


@dataclass(frozen=True, slots=True)
class Tick:
    """One thing to tick: its value, a line, what it belongs to, and a quiet remark."""

    value: str
    label: str
    group: str = ""
    remark: str = ""


class ChooseMany(Dialog[tuple[str, ...]]):
    """Answers the values ticked, in the order of the list; unknown ones ticked before stay."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move('cursor_down')", N_("Down"), show=False, priority=True),
        Binding("up", "move('cursor_up')", N_("Up"), show=False, priority=True),
        Binding("pagedown", "move('page_down')", N_("Page down"), show=False, priority=True),
        Binding("pageup", "move('page_up')", N_("Page up"), show=False, priority=True),
        Binding("f2", "done", N_("Done"), show=False, priority=True),
    ]

    def __init__(
        self, title: str, choices: Sequence[Tick], ticked: Sequence[str], text: str = ""
    ) -> None:
        super().__init__(title, text)
        self._choices = choices
        self._ticked = set(ticked)
        known = {each.value for each in choices}
        self._others = tuple(each for each in ticked if each not in known)

    def question(self) -> ComposeResult:
        """What narrows the list, and the list."""
        narrow = Input(placeholder=_("Type to narrow the list"), compact=True)
        narrow.cursor_blink = False
        yield narrow
        options = OptionList()
        options.can_focus = False
        yield options

    def keys(self) -> str:
        """The line that names the keys."""
        return _("↑ ↓: choose · Enter: tick · F2: done · Esc: never mind")

    def on_mount(self) -> None:
        """All of them."""
        self._fill()
        self.set_focus(self.query_one(Input))

    async def action_move(self, how: str) -> None:
        """Move in the list while the cursor stays where the list is narrowed."""
        await self.query_one(OptionList).run_action(how)

    def action_done(self) -> None:
        """That is it."""
        known = tuple(each.value for each in self._choices if each.value in self._ticked)
        self.dismiss((*known, *self._others))

    @on(Input.Changed)
    def _narrowed(self) -> None:
        self._fill()

    @on(Input.Submitted)
    def _entered(self) -> None:
        options = self.query_one(OptionList)
        if options.highlighted is not None:
            self._tick(options.get_option_at_index(options.highlighted).id)

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self._tick(event.option.id)

    def _tick(self, number: str | None) -> None:
        if number is None:
            return
        self._ticked ^= {self._choices[int(number)].value}
        self._fill(marked=number)

    def _fill(self, marked: str | None = None) -> None:
        words = self.query_one(Input).value.casefold().split()
        options = self.query_one(OptionList)
        lines: list[Option] = []
        group = ""
        for number, each in enumerate(self._choices):
            if not all(word in f"{each.group} {each.label}".casefold() for word in words):
                continue
            if each.group != group:
                group = each.group
                lines.append(Option(Content(group).stylize("bold $primary"), disabled=True))
            lines.append(Option(self._line(each), id=str(number)))
        options.set_options(lines)
        places = [place for place, line in enumerate(lines) if not line.disabled]
        if places:
            here = next((p for p in places if lines[p].id == marked), places[0])
            options.highlighted = here

    def _line(self, each: Tick) -> Content:
        box = TICKED if each.value in self._ticked else FREE
        line = Content(f"{box} ").stylize("bold") + Content(each.label)
        return line + Content(f"  {each.remark}").stylize(QUIET) if each.remark else line
