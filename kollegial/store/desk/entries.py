"""What the desk takes and gives: a session's log, its last sign of life, summaries."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NoReturn

_LARGEST = 2**63 - 1
_SESSION_ID = re.compile(r"[0-9A-Za-z_-]{1,64}")
_PROTOCOL_ID = re.compile(r"[0-9a-f]{32}")
_BOOT = re.compile(r"[!-~]{0,100}")
_KIND = re.compile(r"[a-z_]{1,40}")


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time on both clocks, for telling how long a break lasted."""

    at: int
    """Milliseconds UTC since 1970 on the session's timeline."""
    boot: str
    """Which start of the machine ``steady`` counts from; printable ASCII."""
    steady: int
    """Milliseconds of the machine's steady clock."""

    def __post_init__(self) -> None:
        """Refuse what the file would have to refuse."""
        _whole("at", self.at, least=-_LARGEST)
        _whole("steady", self.steady)
        _matching("boot", self.boot, _BOOT)


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One event of a session, as it lies on the desk. What it means is the session's business."""

    seq: int
    """Place in the log, from 1 without gaps."""
    step: int
    """Number of the step that it belongs to; steps are what undo takes back."""
    at: int
    """Milliseconds UTC on the session's timeline."""
    boot: str
    """Which start of the machine ``steady`` counts from; printable ASCII."""
    steady: int
    """Milliseconds of the machine's steady clock."""
    payload: str = field(repr=False)
    """The event as JSON text."""

    def __post_init__(self) -> None:
        """Refuse what the file would have to refuse."""
        _whole("seq", self.seq, least=1)
        _whole("step", self.step)
        Moment(self.at, self.boot, self.steady)


@dataclass(frozen=True, slots=True)
class DeskSession:
    """What the list of open sessions shows."""

    id: str
    entries: int
    last_at: int | None
    """Milliseconds UTC of the last entry; None if there is none."""
    last_beat: Moment | None
    """The last sign of life; None if there was none."""


@dataclass(frozen=True, slots=True)
class KnownGroup:
    """A group that agreed to be remembered."""

    name: str = field(repr=False)
    people: tuple[str, ...] = field(repr=False)
    """Who was at one of its last three sessions, those of the last one first."""
    sessions: int
    """How many of its sessions are remembered."""
    last: dt.date
    """The day of the last one."""


@dataclass(frozen=True, slots=True)
class KeptWord:
    """A word that a group wants always hidden, or never flagged."""

    word: str = field(repr=False)
    always: bool
    """Whether it is always hidden; else it is never flagged."""
    kind: str | None
    """Id of the kind of finding it is hidden as; None if it is never flagged."""

    def __post_init__(self) -> None:
        """Refuse what the file would have to refuse."""
        if self.always is (self.kind is None):
            msg = "kind: expected for what is always hidden, and only for that"
            raise ValueError(msg)
        if self.kind is not None:
            _matching("kind", self.kind, _KIND)


@dataclass(frozen=True, slots=True)
class WordedGroup:
    """A group that words are kept for, whether or not it agreed to be remembered."""

    name: str = field(repr=False)
    words: int
    """How many."""


@dataclass(frozen=True, slots=True)
class RawSentence:
    """What a service user wrote, before anybody has reviewed it."""

    key: str
    """Random; it says nothing about when or by whom."""
    text: str = field(repr=False)


def in_order(entries: Sequence[LogEntry]) -> bool:
    """Whether the entries follow each other without a gap."""
    return all(entry.seq == entries[0].seq + place for place, entry in enumerate(entries))


def session_id(text: str) -> str:
    """``text``, if it can be a session's id (letters, digits, ``-`` and ``_``).

    Raises:
        ValueError: it cannot.
    """
    return _matching("session id", text, _SESSION_ID)


def protocol_id(text: str) -> str:
    """``text``, if it can be a protocol's id (32 hexadecimal digits).

    Raises:
        ValueError: it cannot.
    """
    return _matching("protocol id", text, _PROTOCOL_ID)


def round_id(text: str) -> str:
    """``text``, if it can be the id of a feedback round (32 hexadecimal digits).

    Raises:
        ValueError: it cannot.
    """
    return _matching("round id", text, _PROTOCOL_ID)


def json_text(text: str) -> str:
    """``text``, if it is strict JSON.

    Halves of surrogate pairs become escapes, which mean the same in JSON.

    Raises:
        ValueError: it is not JSON; the error does not show it.
    """
    try:
        json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        msg = "JSON text expected"
        raise ValueError(msg) from None
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _no_constant(_: str) -> NoReturn:
    msg = "NaN and Infinity are not JSON"
    raise ValueError(msg)


def _whole(name: str, value: int, least: int = 0) -> None:
    if type(value) is not int or not least <= value <= _LARGEST:
        msg = f"{name}: whole number from {least} expected"
        raise ValueError(msg)


def _matching(name: str, text: str, pattern: re.Pattern[str]) -> str:
    if not pattern.fullmatch(text):
        msg = f"{name}: unexpected form"
        raise ValueError(msg)
    return text
