"""How a session that waits on the desk is told on the start page."""

from __future__ import annotations

import datetime as dt

from textual.content import Content

from kollegial.consultation.state import Stage
from kollegial.export.figures import day
from kollegial.flow.overview import DeskItem, UnreadableItem
from kollegial.i18n import _, language
from kollegial.tell import tell
from kollegial.tui.theme import QUIET


def line(item: DeskItem | UnreadableItem) -> Content:
    """Two lines: what it is, and where it stands."""
    return _readable(item) if isinstance(item, DeskItem) else _unreadable(item)


def what_goes(item: DeskItem | UnreadableItem) -> str:
    """What discarding it would erase, and what would stay."""
    if isinstance(item, UnreadableItem):
        erased = _("Everything of it is erased from this machine, without a protocol.")
        return f"{tell(item)} {erased}"
    text = _("Everything of “{group}” is erased from this machine, without a protocol.").format(
        group=item.group
    )
    if item.keeps:
        text += " " + _("What the group agreed to keep stays: names, day and roles.")
    return text


def _readable(item: DeskItem) -> Content:
    if item.stage is Stage.FINISHED:
        standing = _("Review: decide what is replaced, then release")
    elif item.stage is Stage.OPENED:
        standing = _("Not started yet")
    else:
        standing = _("Phase {index} of {count}: {phase}").format(
            index=item.phase, count=item.phases, phase=item.phase_names.within(language())
        )
        standing += " · " + (_("the clock runs") if item.running else _("paused"))
    about = f"{item.model.within(language())} · {day(item.date, language())}"
    return _two_lines(Content(item.group), about, Content(standing).stylize("$primary"))


def _unreadable(item: UnreadableItem) -> Content:
    seen = dt.datetime.fromtimestamp(item.last_sign / 1000, dt.UTC).astimezone().date()
    about = day(seen, language()) + " · " + _("Del: discard")
    reason = Content(tell(item)).stylize("$warning")
    return _two_lines(Content(_("A session that cannot be read")), about, reason)


def _two_lines(name: Content, about: str, standing: Content) -> Content:
    return name.stylize("bold") + Content(f"  {about}").stylize(QUIET) + Content("\n") + standing
