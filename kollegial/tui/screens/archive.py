"""The archive: find a protocol and open it."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.message import Message
from textual.timer import Timer
from textual.widgets import Input, OptionList, Static
from textual.worker import get_current_worker

from kollegial.flow.moment import today
from kollegial.i18n import N_, _, language, ngettext_
from kollegial.store.archive import search_text
from kollegial.store.archive.query import ArchiveQuery, ArchiveRow
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.documents import open_preview
from kollegial.tui.documents.group_year import ask_group_year
from kollegial.tui.messages import Failed
from kollegial.tui.screen import KollegialScreen
from kollegial.tui.widgets.archive_filters import ArchiveFilters, Chosen
from kollegial.tui.widgets.archive_line import ROOMY, headings
from kollegial.tui.widgets.archive_list import MORE, ArchiveList, SearchField
from kollegial.tui.widgets.key_footer import KeyFooter
from kollegial.tui.widgets.nothing import nothing_yet, went_wrong
from kollegial.words import Text

PAGE = 200
"""So many protocols at a time."""
PATIENCE = 0.08
"""Seconds without a key before a search begins."""


class Facets(Message):
    """Which models and groups there are."""

    def __init__(self, models: list[tuple[str, Text]], groups: list[str]) -> None:
        super().__init__()
        self.models = models
        self.groups = groups


class Found(Message):
    """The answer to a search."""

    def __init__(self, query: ArchiveQuery, rows: list[ArchiveRow], total: int) -> None:
        super().__init__()
        self.query = query
        self.rows = rows
        self.total = total


class ArchiveScreen(KollegialScreen):
    """Search as you type, four filters, the newest session first."""

    SCOPE = Scope.ARCHIVE
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.ARCHIVE)
    CSS_PATH = "../styles/archive.tcss"
    AUTO_FOCUS = "#archive-search"
    HELP = N_(
        "The archive: everything that was released, anonymous and searchable. Type what you "
        "remember: parts of words will do, umlauts may be spelled as you like, and every word "
        "counts. The filters narrow it to a model, a group or a time, or to cases of which nobody "
        "has told yet what became of them (○; where a later protocol tells it: ✓). F7 makes a "
        "document of what a year taught one group."
    )

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._chosen = Chosen()
        self._room = PAGE
        self._facets: Facets | None = None
        self._found: Found | None = None
        self._error = ""
        self._waiting: Timer | None = None

    def compose(self) -> ComposeResult:
        """How many, search, filters, the list."""
        yield Static(Content(_("Archive")), id="archive-heading", classes="heading")
        yield SearchField(
            self._text, placeholder=_("Search in all protocols …"), id="archive-search"
        )
        yield ArchiveFilters(id="archive-filters")
        yield Static(id="archive-headings")
        yield ArchiveList(id="archive-list")
        yield Static(id="archive-none")
        yield KeyFooter()

    async def retranslate(self) -> None:
        """Show everything in the language of the moment."""
        await super().retranslate()
        await self._show_filters()
        self._show()
        self.query_one(SearchField).focus()

    def on_screen_resume(self) -> None:
        """Shown, or shown again: protocols may have come or gone."""
        self._look(self._query(), facets=True)
        self._show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Nothing found, nothing to open; nothing asked for, nothing to clear."""
        if action == "open_protocol":
            return bool(self._found and self._found.rows)
        if action == "group_year":
            return bool(self._facets and self._facets.groups)
        if action == "clear":
            return True if self._narrowed else None
        return True

    # ------------------------------------------------------------------------- actions

    def action_search(self) -> None:
        """To the search field, with what stands there marked, so that typing replaces it."""
        field = self.query_one(SearchField)
        field.focus()
        field.action_select_all()

    async def action_clear(self) -> None:
        """No search, no filters."""
        with self.prevent(Input.Changed):
            self.query_one(SearchField).value = ""
        self._text, self._chosen = "", Chosen()
        await self._show_filters()
        self._ask_anew()

    def action_open_protocol(self) -> None:
        """Open what is marked."""
        self._open(self.query_one(ArchiveList).marked)

    @work(exclusive=True, group="archive-year")
    async def action_group_year(self) -> None:
        """What a year taught one group: which group, which year, then its document."""
        groups = self._facets.groups if self._facets is not None else []
        day = today(self.office.workplace)
        wanted = await ask_group_year(self.office, groups, self._chosen.group, day)
        if wanted is not None:
            from kollegial.flow.outgoing import making

            place, (group, year) = self.office.workplace, wanted
            open_preview(self.office, lambda: making.group_year(place, group, year, language()))

    def action_back(self) -> None:
        """To the start page."""
        self.dismiss()

    async def action_move(self, how: str) -> None:
        """Move in the list while the cursor stays in the search field."""
        await self.query_one(ArchiveList).run_action(how)

    @on(OptionList.OptionSelected, "#archive-list")
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self._open(event.option.id)

    def _open(self, marked: str | None) -> None:
        from kollegial.tui.screens.protocol import ProtocolScreen

        if marked == MORE:
            self._room += PAGE
            self._look(self._query())
        elif marked is not None:
            self.app.push_screen(ProtocolScreen(marked))

    # -------------------------------------------------------------------------- asking

    @on(Input.Changed, "#archive-search")
    def _typed(self, event: Input.Changed) -> None:
        if event.value == self._text:
            return
        self._text = event.value
        if self._waiting is not None:
            self._waiting.stop()
        self._waiting = self.set_timer(PATIENCE, self._ask_anew)

    @on(ArchiveFilters.Changed)
    def _filtered(self, event: ArchiveFilters.Changed) -> None:
        self._chosen = event.chosen
        self._ask_anew()

    def _ask_anew(self) -> None:
        self._room = PAGE
        self._look(self._query())

    @property
    def _narrowed(self) -> bool:
        return bool(self._text.strip() or self._chosen)

    def _query(self) -> ArchiveQuery:
        since, until = self._chosen.period.span(today(self.office.workplace))
        return ArchiveQuery(
            text=self._text,
            model=self._chosen.model,
            group=self._chosen.group,
            since=since,
            until=until,
            told=self._chosen.outcome.told,
            limit=self._room,
        )

    @work(thread=True, exclusive=True, group="archive")
    def _look(self, query: ArchiveQuery, facets: bool = False) -> None:
        """Ask in the background: the first time this opens the archive."""
        worker = get_current_worker()
        try:
            archive = self.office.workplace.archive
            answer = Found(query, archive.find(query), archive.count(query))
            if not worker.is_cancelled:
                self.post_message(answer)
            if facets:  # after the list, which is what people wait for
                self.post_message(Facets(archive.models(), archive.groups()))
        except StoreError as error:
            if not worker.is_cancelled:
                self.post_message(Failed(error))

    # ------------------------------------------------------------------------- showing

    @on(Facets)
    async def _know_facets(self, event: Facets) -> None:
        before, self._facets = self._facets, event
        if before is None or (before.models, before.groups) != (event.models, event.groups):
            await self._show_filters()
        self.refresh_bindings()

    @on(Found)
    def _answered(self, event: Found) -> None:
        if event.query.text != self._text:
            return  # somebody has typed on; the next answer is on its way
        before = self._found
        same = before is not None and replace(before.query, limit=PAGE) == replace(
            event.query, limit=PAGE
        )
        self._found, self._error = event, ""
        self._show(stay=same)

    @on(Failed)
    def _failed(self, event: Failed) -> None:
        self._found, self._error = None, tell(event.error)
        self._show()

    async def _show_filters(self) -> None:
        facets = self._facets
        if facets is not None:
            await self.query_one(ArchiveFilters).show(self._chosen, facets.models, facets.groups)

    def _show(self, *, stay: bool = True) -> None:
        found = self._found
        rows, total = (found.rows, found.total) if found is not None else ([], 0)
        words = search_text.words(found.query.text) if found is not None else ()
        shown = self.query_one(ArchiveList)
        shown.show(rows, words, total - len(rows), stay=stay)
        shown.display = bool(rows)
        none = self.query_one("#archive-none", Static)
        none.display = not rows
        none.update(self._nothing())
        heading = " · ".join(part for part in (_("Archive"), self._how_many(total)) if part)
        self.query_one("#archive-heading", Static).update(Content(heading))
        self._show_headings()
        self.refresh_bindings()

    @on(ArchiveList.Laid)
    def _show_headings(self) -> None:
        """What stands above the columns, if there are any."""
        shown, above = self.query_one(ArchiveList), self.query_one("#archive-headings", Static)
        width = shown.line_width
        above.display = shown.display and width >= ROOMY
        if above.display:
            above.update(headings(width))

    def _how_many(self, total: int) -> str:
        if self._found is None or not (total or self._narrowed):
            return ""
        if self._narrowed:
            return ngettext_("{count} found", "{count} found", total).format(count=total)
        return ngettext_("{count} protocol", "{count} protocols", total).format(count=total)

    def _nothing(self) -> Content:
        """What to say when there is no list."""
        if self._error:
            return went_wrong(self._error)
        if self._found is None:
            return Content(_("Opening the archive …"))
        if self._narrowed:
            title = _("Nothing found.")
            text = _("Fewer words or other filters may help. F5 shows everything again.")
        else:
            title = _("The archive is still empty.")
            text = _(
                "Hold a consultation, go through the review and release it: "
                "then its anonymous protocol stands here."
            )
        return nothing_yet(title, text)
