"""How long each phase took, as bars on one scale: planned, taken, over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from textual.content import Content

from kollegial.export import figures
from kollegial.export.words import word
from kollegial.i18n import _
from kollegial.protocol.gathered import round_label
from kollegial.protocol.released import ReleasedPhase, ReleasedProtocol
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.protocol_reading import Piece
from kollegial.words import Language

_GAP = 2
_LEAST_NAME = 12
_SHORTEST_BAR = 8
_LONGEST_BAR = 24


def course(protocol: ReleasedProtocol, language: Language) -> list[Piece]:
    """A line for each phase, one above each round, and one for the whole."""
    rows = list(_rows(protocol, language))
    widest = max((row.label.cell_length for row in rows), default=0)
    whole = _times(protocol.planned, protocol.actual)
    room = max(time.cell_length for time in (*(row.times for row in rows), whole))
    phases = protocol.phases
    longest = max((max(phase.planned, phase.actual) for phase in phases), default=0)

    def lines(width: int) -> list[Content]:
        bar = _bar_width(width - room - 2 * _GAP, widest)
        name = max(1, width - room - _GAP - (bar + _GAP if bar else 0))
        shown = []
        for row in rows:
            if row.phase is None:
                shown.append(_line(row.label, row.times, width, room))
                continue
            cells = [_cell(row.label, name), _right(row.times, room)]
            if bar:
                cells.insert(1, _bar(row.phase, longest, bar))
            shown.append(Content(" " * _GAP).join(cells))
        total = _line(Content(_("Total")), whole, width, room)
        return [*shown, total.stylize_before("bold")]

    return [lines]


@dataclass(frozen=True, slots=True)
class _Row:
    """One line; without a phase it stands above a round."""

    label: Content
    times: Content
    phase: ReleasedPhase | None = None


def _rows(protocol: ReleasedProtocol, language: Language) -> Iterator[_Row]:
    numbered = enumerate(protocol.phases, start=1)
    for above, several in groupby(
        numbered, key=lambda each: round_label(each[1].round, each[1].round_names, language)
    ):
        phases = list(several)
        if above:
            planned = sum(phase.planned for _number, phase in phases)
            actual = sum(phase.actual for _number, phase in phases)
            yield _Row(Content(above), _times(planned, actual))
        for number, phase in phases:
            name = _name(phase, language)
            label = Content(f"{'  ' if above else ''}{number} ") + name
            yield _Row(label, _times(phase.planned, phase.actual), phase)


def _name(phase: ReleasedPhase, language: Language) -> Content:
    """A break says so first: what is last in a name may be cut."""
    name, pause = phase.names.within(language), word("break")
    if not phase.is_break:
        return Content(name)
    return Content(name if pause in name else f"{pause}: {name}").stylize(f"italic {QUIET}")


def _line(label: Content, times: Content, width: int, room: int) -> Content:
    """A line without a bar: its name may go as far as its times."""
    name = _cell(label, max(1, width - room - _GAP))
    return name + Content(" " * _GAP) + _right(times, room)


def _bar_width(width: int, widest: int) -> int:
    """The room that names of at most ``widest`` cells leave; the longest give way a little."""
    bar = min(_LONGEST_BAR, width - min(widest, width - _SHORTEST_BAR))
    return bar if width - bar >= _LEAST_NAME else 0


def _times(planned: int, actual: int) -> Content:
    """``14/10 min +4``: taken, planned, over."""
    text = _("{actual}/{planned} min").format(
        actual=figures.minutes(actual), planned=figures.minutes(planned)
    )
    over = figures.overrun(planned, actual)
    sign = Content(f" +{over}").stylize("bold $warning") if over else Content("")
    return Content(text).stylize(QUIET) + sign.pad_right(max(0, 4 - sign.cell_length))


def _bar(phase: ReleasedPhase, longest: int, width: int) -> Content:
    """Taken within the plan, the rest of the plan, and what went beyond it."""
    scale = width / longest if longest else 0
    planned, actual = round(phase.planned * scale), round(phase.actual * scale)
    within = min(planned, actual)
    parts: Sequence[tuple[str, int, str]] = (
        ("━", within, "$primary"),
        ("─", planned - within, "$foreground 40%"),
        ("━", actual - within, "$warning"),
    )
    bar = Content("")
    for sign, cells, style in parts:
        bar += Content(sign * cells).stylize(style)
    return bar.pad_right(max(0, width - bar.cell_length))


def _cell(content: Content, room: int) -> Content:
    cut = content.truncate(room, ellipsis=True)
    return cut.pad_right(max(0, room - cut.cell_length))


def _right(content: Content, room: int) -> Content:
    return content.pad_left(max(0, room - content.cell_length))
