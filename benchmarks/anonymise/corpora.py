"""The public gold data, read from a folder that is not part of the project."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

Gold = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Document:
    """A text and what people marked in it: (start, end, label), in code points."""

    text: str
    gold: tuple[Gold, ...]


@dataclass(frozen=True, slots=True)
class Corpus:
    """A file of the data folder, and the part it plays."""

    name: str
    file: str
    part: str
    labels: tuple[str, ...]


GRASCCO = Corpus(
    "GraSCCo PHI, 21 letters",
    "grascco_phi_dev21.jsonl",
    "dev",
    ("PER", "CITY", "ZIP", "STREET", "DATE", "AGE", "PHONE", "EMAIL", "ID", "ORG"),
)
NEWS = (
    Corpus("GermEval 2014 dev", "germeval14_dev.jsonl", "dev", ("PER", "LOC", "ORG")),
    Corpus("SmartData test", "smartdata_v1_test.jsonl", "test", ("PER", "LOC", "ORG")),
    Corpus("UNER German PUD", "uner_german_pud.jsonl", "test", ("PER", "LOC", "ORG")),
)


def read(folder: Path, corpus: Corpus) -> list[Document]:
    """The documents of ``corpus``."""
    rows = map(json.loads, (folder / corpus.file).read_text(encoding="utf-8").splitlines())
    return [
        Document(row["text"], tuple((s, e, label) for s, e, label in row["spans"])) for row in rows
    ]
