"""What can be begun on the start page, one line each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from textual.content import Content

from kollegial.i18n import N_, _
from kollegial.tui.bindings import key_label
from kollegial.tui.commands import REGISTRY, Command, Scope
from kollegial.tui.theme import QUIET

_ABOUT: Final[Mapping[str, str]] = {
    "new_session": N_("Group, people, model, time"),
    "open_archive": N_("Find, read and export protocols"),
    "open_insights": N_("What was learned, and what becomes of it"),
    "open_measures": N_("Goals, dates, measurements, effect"),
    "open_summary": N_("What a period taught, safe to hand on"),
    "open_feedback": N_("Anonymous slips: did it help?"),
}
"""Action → a few words beside it."""


def begins() -> Iterator[Command]:
    """The commands that begin something, in order."""
    commands = {each.action: each for each in REGISTRY[Scope.HOME]}
    yield from (commands[action] for action in _ABOUT)


def begin_line(command: Command) -> Content:
    """Name, key, and what it is, in columns."""
    room = max(Content(_(each.label)).cell_length for each in begins()) + 2
    label = Content(_(command.label)).stylize("bold")
    return (
        label.pad_right(room - label.cell_length)
        + Content(f"{key_label(command.keys[0])}  ").stylize("$accent")
        + Content(_(_ABOUT[command.action])).stylize(QUIET)
    )
