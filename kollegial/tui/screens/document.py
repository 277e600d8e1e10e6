"""The preview of any document: to be read, searched and exported."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option
from textual.worker import get_current_worker

from kollegial.i18n import N_, _
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.dialogs.choose import Choice, Choose
from kollegial.tui.documents import open_export
from kollegial.tui.documents.laying.page import Place
from kollegial.tui.documents.making import PROBLEMS, said
from kollegial.tui.messages import Found, Unmade
from kollegial.tui.screen import KollegialScreen
from kollegial.tui.widgets.document.sheet import Sheet
from kollegial.tui.widgets.key_footer import KeyFooter
from kollegial.tui.widgets.still import show_still

if TYPE_CHECKING:
    from kollegial.flow.outgoing import Outgoing
    from kollegial.tui.documents import Make

_DEEPEST = 3
"""Headings below this level are no place to jump to."""
_INDENT = "  "
_CONTENTS = 35
"""Cells of the contents at the side."""


class DocumentScreen(KollegialScreen):
    """A document as it will be written, with its contents, in a terminal."""

    SCOPE = Scope.DOCUMENT
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.DOCUMENT)
    CSS_PATH = "../styles/document.tcss"
    HELP = N_(
        "A document before it leaves the program: the same words and numbers that every form of "
        "it will have. “•” stands for a number that is held back, because somebody could be "
        "recognised by it. Nothing is published by looking; only the export writes files."
    )

    def __init__(self, make: Make) -> None:
        super().__init__()
        self._make = make
        self._shown: Outgoing | None = None
        self._error = ""
        self._hits: tuple[int, ...] = ()
        self._hit = 0

    def compose(self) -> ComposeResult:
        """Title, contents and sheet, the search, the keys."""
        yield Static(self._heading(), id="document-heading", classes="heading")
        if self._shown is None:
            yield Static(self._waiting(), id="document-wait")
        else:
            with Horizontal(id="document-body"):
                yield OptionList(id="document-contents")
                yield Sheet(self._shown, id="document-sheet")
            with Horizontal(id="document-search"):
                words = Input(placeholder=_("Search in this document …"), id="document-words")
                words.cursor_blink = False
                yield words
                yield Static(id="document-hits")
        yield KeyFooter()

    def on_mount(self) -> None:
        """Make the document in the background."""
        self._fetch()

    async def retranslate(self) -> None:
        """The document speaks the language of the program, if it is no protocol: make it anew."""
        self._hits = ()
        await super().retranslate()
        self._focus_sheet()
        self._fetch()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Nothing to read before it is made; no next hit without a search."""
        if action in ("next_hit", "previous_hit"):
            return bool(self._hits)
        if action == "back":
            return True
        return self._shown is not None

    # ------------------------------------------------------------------------------ making

    @work(thread=True, exclusive=True, group="document")
    def _fetch(self) -> None:
        worker = get_current_worker()
        try:
            found = self._make()
        except PROBLEMS as problem:
            if not worker.is_cancelled:
                self.post_message(Unmade(said(problem)))
        else:
            if not worker.is_cancelled:
                self.post_message(Found(found))

    @on(Found)
    async def _found(self, event: Found[Outgoing]) -> None:
        before = self._shown
        self._shown, self._error = event.value, ""
        if before is not None and before.document == event.value.document:
            return  # whoever reads stays where they are
        self._hits = ()
        await self.recompose()
        self._focus_sheet()
        self.refresh_bindings()

    @on(Unmade)
    async def _unmade(self, event: Unmade) -> None:
        self._shown, self._error = None, event.sentence
        await self.recompose()
        self.refresh_bindings()

    def _heading(self) -> Content:
        heading = _("Preview")
        if self._shown is None:
            return Content(heading)
        title = " ".join(self._shown.document.title.split())
        return Content(f"{heading} · {title}")

    def _waiting(self) -> Content:
        if self._error:
            return Content(self._error).stylize("$error")
        return Content(_("The document is being made …"))

    def _focus_sheet(self) -> None:
        for sheet in self.query(Sheet):
            self.set_focus(sheet, scroll_visible=False)

    # ---------------------------------------------------------------------------- contents

    @on(Sheet.Laid)
    def _laid(self) -> None:
        contents = self.query_one("#document-contents", OptionList)
        contents.set_options(Option(Content(_entry(each, _CONTENTS))) for each in self._places)
        self._follow()
        if self._words:
            self._search()

    @on(Sheet.Moved)
    def _follow(self) -> None:
        """The contents show where one is."""
        sheet = self.query_one(Sheet)
        here = sheet.place
        above = [each for each in self._places if here is not None and each.line <= here.line]
        contents = self.query_one("#document-contents", OptionList)
        if above and not contents.has_focus:
            contents.highlighted = len(above) - 1

    @property
    def _places(self) -> list[Place]:
        sheet = self.query_one(Sheet)
        return [each for each in sheet.page.places if each.level <= _DEEPEST]

    @work(exclusive=True, group="document-contents")
    async def action_contents(self) -> None:
        """Into the contents at the side; without them, all headings to choose from."""
        contents = self.query_one("#document-contents", OptionList)
        if contents.display and contents.size.width:
            self.set_focus(contents)
            return
        places = self._places
        choices = [Choice(str(n), _entry(each)) for n, each in enumerate(places)]
        here = contents.highlighted
        chosen = await self.app.push_screen_wait(
            Choose(_("Contents"), choices, current=str(here or 0))
        )
        if chosen is not None:
            self.query_one(Sheet).go_to(places[int(chosen)].line)

    @on(OptionList.OptionSelected, "#document-contents")
    def _jump(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self._focus_sheet()
        self.query_one(Sheet).go_to(self._places[event.option_index].line)

    def action_next_heading(self) -> None:
        """To the next heading."""
        self._step(1)

    def action_previous_heading(self) -> None:
        """To the heading before, or to the beginning of this section."""
        self._step(-1)

    def _step(self, by: int) -> None:
        sheet = self.query_one(Sheet)
        here = sheet.place
        lines = [each.line for each in sheet.page.places]
        if here is None:
            return
        at = lines.index(here.line) + by
        if at < 0:
            sheet.go_to(0)
        elif at < len(lines):
            sheet.go_to(lines[at])

    # ------------------------------------------------------------------------------ search

    @property
    def _words(self) -> str:
        return next((each.value for each in self.query("#document-words").results(Input)), "")

    def action_search(self) -> None:
        """Open the line below."""
        self.query_one("#document-search").add_class("-open")
        words = self.query_one("#document-words", Input)
        self.set_focus(words)
        words.action_select_all()

    @on(Input.Changed, "#document-words")
    def _search(self) -> None:
        sheet = self.query_one(Sheet)
        self._hits = sheet.page.found(self._words)
        top = round(sheet.scroll_offset.y)
        self._hit = next((n for n, line in enumerate(self._hits) if line >= top), 0)
        self._show_hit()

    @on(Input.Submitted, "#document-words")
    def _searched(self) -> None:
        self._focus_sheet()

    def action_next_hit(self) -> None:
        """To the next one, after the last to the first."""
        self._turn(1)

    def action_previous_hit(self) -> None:
        """To the one before."""
        self._turn(-1)

    def _turn(self, by: int) -> None:
        if self._hits:
            self._hit = (self._hit + by) % len(self._hits)
            self._show_hit()

    def _show_hit(self) -> None:
        here = self._hits[self._hit] if self._hits else -1
        self.query_one(Sheet).mark(self._words, here)
        if not self._words.strip():
            told = ""
        elif self._hits:
            told = _("{number} of {count}").format(number=self._hit + 1, count=len(self._hits))
        else:
            told = _("not found")
        show_still(self.query_one("#document-hits", Static), Content(told))
        self.refresh_bindings()

    # ----------------------------------------------------------------------------- leaving

    @work(exclusive=True, group="document-export")
    async def action_export(self) -> None:
        """Ask how and where, then write; afterwards show what the register says now."""
        if await open_export(self.office, self._make, self._shown):
            self._fetch()

    def action_back(self) -> None:
        """Out of the contents or the search; else to where somebody came from."""
        search = next(iter(self.query("#document-search")), None)
        if search is not None and search.has_class("-open"):
            search.remove_class("-open")
            self.query_one("#document-words", Input).value = ""
            self._focus_sheet()
        elif isinstance(self.focused, OptionList):
            self._focus_sheet()
        else:
            self.dismiss()


def _entry(place: Place, width: int = 0) -> str:
    """A heading of the contents, shortened to ``width``; its level is how far it is set in."""
    text = f"{_INDENT * max(0, place.level - 2)}{place.text}"
    return f"{text[: width - 1].rstrip()}…" if 0 < width < len(text) else text
