"""How long each phase took, as bars on one scale: planned, taken, over."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from kollegial.export import figures
from kollegial.i18n import _
from kollegial.protocol.released import ReleasedPhase, ReleasedProtocol
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.protocol_reading import Piece
from kollegial.words import Language

_GAP = 2
_LEAST_NAME = 12
_SHORTEST_BAR = 8
_LONGEST_BAR = 24


def course(protocol: ReleasedProtocol, language: Language) -> list[Piece]:
    """A line for each phase and one for the whole."""
    phases = protocol.phases
    labels = [
        Content(f"{number} {phase.names.within(language)}")
        for number, phase in enumerate(phases, start=1)
    ]
    widest = max((label.cell_length for label in labels), default=0)
    times = [_times(phase.planned, phase.actual) for phase in phases]
    whole = _times(protocol.planned, protocol.actual)
    room = max(time.cell_length for time in (*times, whole))
    longest = max((max(phase.planned, phase.actual) for phase in phases), default=0)

    def lines(width: int) -> list[Content]:
        bar = _bar_width(width - room - 2 * _GAP, widest)
        name = max(1, width - room - _GAP - (bar + _GAP if bar else 0))
        shown = []
        for phase, label, time in zip(phases, labels, times, strict=True):
            cells = [_cell(label, name), _right(time, room)]
            if bar:
                cells.insert(1, _bar(phase, longest, bar))
            shown.append(Content(" " * _GAP).join(cells))
        total = _cell(Content(_("Total")), max(1, width - room - _GAP))
        line = total + Content(" " * _GAP) + _right(whole, room)
        return [*shown, line.stylize_before("bold")]

    return [lines]


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
