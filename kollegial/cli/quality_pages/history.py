"""The history of a measure, an insight or an agreement: what, when, in which role."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from kollegial.cli.model_pages.layout import columns
from kollegial.cli.quality_pages.layout import shown
from kollegial.i18n import _
from kollegial.printable import one_line
from kollegial.quality.history import Entry
from kollegial.quality.past import Past
from kollegial.tell import tell


def history_lines(past: Iterable[Past]) -> Iterator[str]:
    """A line an entry, the first one first; what counts no longer says so."""
    yield from columns([_row(each) for each in past])


def history_json(entries: Sequence[Entry[Any]], past: Sequence[Past]) -> list[dict[str, Any]]:
    """An object an entry, with the change as the register holds it."""
    return [
        {
            "seq": entry.seq,
            "at": entry.at.isoformat(),
            "role": entry.role,
            "counts": told.counts,
            "change": entry.change.model_dump(mode="json"),
        }
        for entry, told in zip(entries, past, strict=True)
    ]


def _row(each: Past) -> tuple[str, ...]:
    sentence = one_line(tell(each.told))
    if not each.counts:
        sentence = _("{step} (counts no longer)").format(step=sentence)
    when = f"{shown(each.at.date())} {each.at:%H:%M}"
    return str(each.seq), when, each.role, sentence
