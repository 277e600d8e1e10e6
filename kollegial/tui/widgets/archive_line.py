"""One protocol in the list: a line with columns where there is room, else two."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual

from kollegial.export import figures
from kollegial.i18n import _
from kollegial.store.archive.query import ArchiveRow
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.archive_hits import marked
from kollegial.words import Language

ROOMY = 130
"""From this width on, group and model have columns of their own."""

_DATE = 10
_GAP = 2
_MINUTES = 13

OPEN = "○"
"""Nobody has told yet what became of the case."""
TOLD = "✓"
"""A later protocol tells it."""
_SIGN = 2


class ArchiveLine(Visual):
    """Lays itself out when its width is known, so that a resize costs nothing before it is seen."""

    def __init__(self, row: ArchiveRow, words: Sequence[str], language: Language) -> None:
        self.row = row
        self._snippet = _news(row)
        self._words = words
        self._language = language
        self._laid: tuple[int, Content] | None = None

    def render_strips(
        self, width: int, height: int | None, style: Style, options: RenderOptions
    ) -> list[Strip]:
        """The lines at this width."""
        if self._laid is None or self._laid[0] != width:
            self._laid = width, Content("\n").join(self.lines(width))
        return self._laid[1].render_strips(width, height, style, options)

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """All there is."""
        return container_width

    def get_height(self, rules: RulesMap, width: int) -> int:
        """Known without laying anything out."""
        return (1 if width >= ROOMY else 2) + (self._snippet is not None)

    def lines(self, width: int) -> list[Content]:
        """The lines, each as wide as the list."""
        row = self.row
        found = (
            [marked(self._snippet, self._words).stylize_before("$secondary")]
            if self._snippet is not None
            else []
        )
        if width >= ROOMY:
            return [self._columns(width), *(_indented(each, width) for each in found)]
        names = Content(f"{row.group} · {row.model_names.within(self._language)}")
        below = [names.stylize_before(QUIET), *found]
        return [self._first(width), *(_indented(each, width) for each in below)]

    def _first(self, width: int) -> Content:
        minutes = self._minutes()
        room = width - _DATE - _GAP - _SIGN - _GAP - minutes.cell_length
        gap = Content(" " * _GAP)
        return self._date() + gap + self._sign() + _cell(self._title(), room) + gap + minutes

    def _columns(self, width: int) -> Content:
        cells = (
            self._date(),
            self._sign() + self._title(),
            Content(self.row.group).stylize(QUIET),
            Content(self.row.model_names.within(self._language)).stylize(QUIET),
        )
        fitted = [_cell(cell, room) for cell, room in zip(cells, columns(width), strict=False)]
        last = self._minutes()
        room = columns(width)[-1]
        fitted.append(last.pad_left(max(0, room - last.cell_length)))
        return Content(" " * _GAP).join(fitted)

    def _date(self) -> Content:
        date = figures.day(self.row.date, self._language)
        return _cell(Content(date).stylize(QUIET), _DATE)

    def _sign(self) -> Content:
        if self.row.told:
            return Content(f"{TOLD} ").stylize("$success")
        return Content(f"{OPEN} ").stylize(QUIET)

    def _title(self) -> Content:
        if not self.row.title.strip():
            return Content(_("(no key question)")).stylize(f"italic {QUIET}")
        return marked(self.row.title, self._words).stylize_before("bold")

    def _minutes(self) -> Content:
        actual, planned = figures.minutes(self.row.actual), figures.minutes(self.row.planned)
        text = _("{actual}/{planned} min").format(actual=actual, planned=planned)
        return Content(text).stylize(QUIET)


def _news(row: ArchiveRow) -> str | None:
    """The place where a word was found, unless it is the question above it."""
    if row.snippet is None:
        return None
    bare = row.snippet.removeprefix("… ").removesuffix(" …")
    return None if bare in " ".join(row.title.split()) else row.snippet


def columns(width: int) -> tuple[int, int, int, int, int]:
    """How wide date, key question, group, model and minutes are in a roomy list."""
    group = min(36, width // 5)
    model = min(36, width // 6)
    title = width - _DATE - group - model - _MINUTES - 4 * _GAP
    return _DATE, title, group, model, _MINUTES


def headings(width: int) -> Content:
    """What stands above the columns."""
    *names, last = (_("Date"), _("Key question"), _("Group"), _("Model"), _("taken/plan"))
    *rooms, room = columns(width)
    fitted = [_cell(Content(name), space) for name, space in zip(names, rooms, strict=True)]
    end = Content(last).truncate(room, ellipsis=True)
    fitted.append(end.pad_left(max(0, room - end.cell_length)))
    return Content(" " * _GAP).join(fitted)


def _indented(content: Content, width: int) -> Content:
    left = _DATE + _GAP
    return _cell(content, max(1, width - left)).pad_left(left)


def _cell(content: Content, room: int) -> Content:
    """Cut with … or filled up to exactly ``room`` cells."""
    room = max(1, room)
    cut = content.truncate(room, ellipsis=True)
    return cut.pad_right(max(0, room - cut.cell_length))
