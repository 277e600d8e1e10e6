"""Before the case: what became of earlier ones, the agreements, the checklist."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from kollegial.consultation.commands import Command
from kollegial.flow.live import LiveSession
from kollegial.i18n import N_, _
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.dialogs.ask import Ask
from kollegial.tui.painted import once_painted
from kollegial.tui.screen import KollegialScreen
from kollegial.tui.widgets.before_items import Item, items_of
from kollegial.tui.widgets.key_footer import KeyFooter

USUAL_WIDTH = 60
"""Cells, until the layout is done."""


class BeforeScreen(KollegialScreen):
    """One list of questions, and what there is to say about the one marked."""

    SCOPE = Scope.BEFORE
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.BEFORE)
    CSS_PATH = "../styles/before.tcss"
    HELP = N_(
        "What comes before the case: what became of earlier ones, what you agree on, and "
        "whether the case is one for this group. Nothing here is compulsory and nothing locks; "
        "what you answer is kept with the session."
    )

    def __init__(self, live: LiveSession) -> None:
        super().__init__()
        self.live = live

    def compose(self) -> ComposeResult:
        """Questions on the left, the marked one in full on the right."""
        yield Static(Content(_("Before the case")), classes="heading")
        with Horizontal(id="before-body"):
            yield OptionList(id="before-list", classes="panel")
            with VerticalScroll(id="before-about", classes="panel", can_focus=False):
                yield Static(id="before-card")
        yield KeyFooter()

    def on_mount(self) -> None:
        """Show everything, start at the first question that is open."""
        self._items = items_of(self.live, self.office.workplace)
        self._fill()
        open_ones = [
            i for i, item in enumerate(self._items) if item.answer(self.live.state) is None
        ]
        options = self.query_one(OptionList)
        options.highlighted = open_ones[0] if open_ones else 0
        self.set_focus(options)

    def on_resize(self) -> None:
        """Columns have new widths once the layout is done."""
        once_painted(self, self._fill)

    async def retranslate(self) -> None:
        """Show everything in the language of the moment."""
        await super().retranslate()
        self.on_mount()

    def action_answer(self) -> None:
        """Write what became of an earlier case; elsewhere the next answer."""
        item = self._marked
        if item is None:
            return
        if item.asks is not None:
            question = Ask(item.title, item.asks, value=item.written(self.live.state))
            self.app.push_screen(question, partial(self._written, item))
            return
        now = item.answer(self.live.state)
        self._do(item.command({None: True, True: False, False: None}[now]))

    def action_yes(self) -> None:
        """Yes."""
        self._answer(True)

    def action_no(self) -> None:
        """No."""
        self._answer(False)

    def action_clear(self) -> None:
        """Open again."""
        self._answer(None)

    def action_leave(self) -> None:
        """Back to the session."""
        self.dismiss()

    @on(OptionList.OptionHighlighted)
    def _highlighted(self) -> None:
        item = self._marked
        if item is not None:
            self.query_one("#before-card", Static).update(item.card(self.live.state))

    @on(OptionList.OptionSelected)
    def _selected(self) -> None:
        self.action_answer()

    @property
    def _marked(self) -> Item | None:
        marked = self.query_one(OptionList).highlighted
        return self._items[marked] if marked is not None and marked < len(self._items) else None

    def _fill(self) -> None:
        options = self.query_one(OptionList)
        marked = options.highlighted
        state = self.live.state
        width = (options.size.width or USUAL_WIDTH) - 2
        options.set_options(
            Option(item.line(state, width), id=str(i)) for i, item in enumerate(self._items)
        )
        options.highlighted = marked
        self._highlighted()

    def _written(self, item: Item, text: str | None) -> None:
        if text is not None:
            self._do(item.write(text))

    def _answer(self, answer: bool | None) -> None:
        item = self._marked
        if item is not None and item.asks is None:
            self._do(item.command(answer))
            options = self.query_one(OptionList)
            if answer is not None and options.highlighted is not None:
                options.highlighted = min(options.highlighted + 1, len(self._items) - 1)

    def _do(self, command: Command | None) -> None:
        if command is None:
            return
        try:
            self.live.do(command)
        except (Refused, StoreError) as error:
            self.notify(tell(error), severity="warning", markup=False)
        self._fill()
