"""The invented sample sessions: read, and taken through the whole way of the data."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kollegial.content import shipped
from kollegial.flow.importing import import_paper
from kollegial.flow.releasing import release_unseen
from kollegial.flow.workplace import Workplace
from kollegial.formats.read import read
from kollegial.protocol.paper import PaperSession
from kollegial.protocol.released import ReleasedProtocol


@dataclass(frozen=True, slots=True)
class Sample:
    """One sample: its name, the record, and what identifies somebody in it (text, kind)."""

    name: str
    paper: PaperSession
    identifying: tuple[tuple[str, str], ...]


def samples() -> Iterator[Sample]:
    """All shipped samples, by name."""
    for file in shipped("protocols/samples", ".toml"):
        if file.name.endswith(".gold.toml"):
            continue
        paper = read(file.read_text(encoding="utf-8"), file.name, PaperSession)
        gold = tomllib.loads(file.with_suffix(".gold.toml").read_text(encoding="utf-8"))
        marked = tuple((each["text"], each["kind"]) for each in gold["identifying"])
        yield Sample(file.stem, paper, marked)


def take_in(place: Workplace, sample: Sample) -> ReleasedProtocol:
    """Import, accept every finding, release.

    Raises:
        Refused: if the sample does not fit its model or cannot be released.
    """
    live = import_paper(place.desk, place.library, sample.paper)
    return release_unseen(place, live)


def put_on_desk(place: Workplace, sample: Sample) -> None:
    """Import and leave it on the desk, as if its review were still to come."""
    import_paper(place.desk, place.library, sample.paper)


def survivors(sample: Sample, documents: Iterable[str]) -> list[str]:
    """What is marked as identifying in a sample and still stands in a document."""
    texts = [document.casefold() for document in documents]
    return [
        text
        for text, _kind in sample.identifying
        if any(re.search(rf"(?<!\w){re.escape(text.casefold())}(?!\w)", each) for each in texts)
    ]
