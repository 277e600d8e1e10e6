"""What waits on the desk, for the start page and the command line."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from kollegial.consultation.state import Stage
from kollegial.flow.groups import kept_of
from kollegial.flow.live import LiveSession
from kollegial.flow.releasing import finish_releases
from kollegial.flow.workplace import Workplace
from kollegial.refusal import Param, Refused
from kollegial.store.desk.entries import DeskSession
from kollegial.store.keys import protection_note
from kollegial.words import Text


@dataclass(frozen=True, slots=True)
class DeskItem:
    """One session on the desk. ``last_sign``: when somebody last was there, in ms."""

    session_id: str
    group: str = field(repr=False)
    date: dt.date
    model: Text
    stage: Stage
    running: bool
    phase: int
    phases: int
    phase_names: Text
    last_sign: int
    keeps: bool
    """Whether names and roles stay when it goes, because the group agreed."""


@dataclass(frozen=True, slots=True)
class UnreadableItem:
    """A session on the desk that cannot be read, and why (``tell`` says it).

    It can only be discarded. ``last_sign`` as above.
    """

    session_id: str
    last_sign: int
    message: str
    params: Mapping[str, Param]


@dataclass(frozen=True, slots=True)
class Overview:
    """The desk, how many protocols there are, and what the user should know (message ids)."""

    items: tuple[DeskItem | UnreadableItem, ...]
    protocols: int
    notes: tuple[str, ...]


def overview(workplace: Workplace) -> Overview:
    """Look at desk and archive, and finish a release that a crash interrupted.

    Raises:
        StoreError: if a store cannot be opened.
    """
    from kollegial.store.archive.query import ArchiveQuery

    desk = workplace.desk
    finish_releases(workplace)
    notes = [*workplace.home.exposure()]
    items: list[DeskItem] = []
    unreadable: list[UnreadableItem] = []
    for found in desk.sessions():
        if not found.entries:
            continue  # a crash came before its first entry: there is nothing in it
        try:
            items.append(_item(workplace, found))
        except Refused as why:
            # One session that cannot be read must not keep a group from the others.
            item = UnreadableItem(found.id, last_sign(found), why.message, why.params)
            unreadable.append(item)
    if not workplace.keys.protected:
        notes += protection_note(workplace.home)
    protocols = workplace.archive.count(ArchiveQuery())
    return Overview((*items, *unreadable), protocols, tuple(notes))


def _item(workplace: Workplace, found: DeskSession) -> DeskItem:
    live = LiveSession.resume(workplace.desk, workplace.clock, workplace.library, found.id)
    state, model = live.state, live.session.model
    return DeskItem(
        session_id=found.id,
        group=state.group,
        date=state.date,
        model=model.names,
        stage=state.stage,
        running=state.running,
        phase=state.current + 1,
        phases=len(state.phases),
        phase_names=live.session.scene(0).phase.names,
        last_sign=last_sign(found),
        keeps=kept_of(live.session) is not None,
    )


def last_sign(found: DeskSession) -> int:
    """When somebody was last there (ms on the session's timeline): a beat or an entry."""
    beat = found.last_beat.at if found.last_beat is not None else 0
    return max(found.last_at or 0, beat)
