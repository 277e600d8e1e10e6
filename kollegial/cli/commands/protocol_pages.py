"""Released protocols as lines of text."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Final

from kollegial.export import figures
from kollegial.export.wrapping import joined
from kollegial.i18n import _
from kollegial.labels import KINDS, SEVERAL
from kollegial.protocol.released import ReleasedPhase, ReleasedProtocol
from kollegial.store.archive.query import ArchiveRow
from kollegial.words import Language

SHORT_ID: Final = 8
"""So many characters of an id are shown; they are enough to name a protocol."""

_WIDTH: Final = 88


def row_lines(row: ArchiveRow, language: Language) -> Iterator[str]:
    """One protocol of a list; a second line shows where the words searched for stand."""
    date = figures.day(row.date, language)
    minutes = _("{minutes} min").format(minutes=figures.minutes(row.actual))
    title = row.title or _("(no key question)")
    names = f"{row.group} · {row.model_names.within(language)}"
    yield f"{row.id[:SHORT_ID]}  {date}  {title} · {names} · {minutes}"
    if row.snippet:
        yield f"{'':{SHORT_ID}}  {row.snippet}"


def protocol_page(protocol: ReleasedProtocol, language: Language) -> Iterator[str]:
    """Everything in a protocol, top to bottom."""
    yield from _wrapped(protocol.title or _("(no key question)"))
    date = figures.day(protocol.date, language)
    yield f"{protocol.id[:SHORT_ID]} · {date} · {protocol.group}"
    yield ""
    model = f"{protocol.model.names.within(language)} ({protocol.model.author})"
    yield from _wrapped(_("Model: {model}").format(model=model))
    yield _("People: {people}").format(people=protocol.people)
    yield _("Minutes: {minutes}").format(minutes=_minutes(protocol))
    for number, phase in enumerate(protocol.phases, start=1):
        yield ""
        yield from _phase(number, phase, language)
    if protocol.placeholders:
        yield ""
        found = [f"{text} ×{count}" for text, count in protocol.placeholders.items()]
        yield from _wrapped(_("Placeholders: {list}").format(list=", ".join(found)))


def _minutes(protocol: ReleasedProtocol | ReleasedPhase) -> str:
    return _("{actual}, planned {planned}").format(
        actual=figures.minutes(protocol.actual), planned=figures.minutes(protocol.planned)
    )


def _phase(number: int, phase: ReleasedPhase, language: Language) -> Iterator[str]:
    yield f"{number}. {phase.names.within(language)} · {_minutes(phase)}"
    if phase.method_names:
        name = phase.method_names.within(language)
        yield from _wrapped(_("Method: {method}").format(method=name), 3)
    for kind in dict.fromkeys(each.kind for each in phase.contributions):
        texts = [each.text for each in phase.contributions if each.kind is kind]
        yield f"   {_((KINDS if len(texts) == 1 else SEVERAL)[kind])}:"
        for text in texts:
            yield from _wrapped(f"- {text}", 3)
    if phase.notes:
        yield f"   {_('Notes')}:"
        for line in joined(phase.notes.splitlines()):
            yield from _wrapped(line, 3) if line.strip() else [""]


def _wrapped(text: str, indent: int = 0) -> list[str]:
    left = " " * indent
    hang = left + "  " if text.startswith("- ") else left
    return textwrap.wrap(
        text, _WIDTH, initial_indent=left, subsequent_indent=hang, break_on_hyphens=False
    )
