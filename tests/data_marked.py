"""The hand-marked development texts: markup read into plain text and code-point spans."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

DATA = Path(__file__).parent / "data"
NAMES = ("briefe", "mails", "faelle")
KINDS = frozenset(
    {
        "person", "place", "street", "postcode", "phone", "email", "url", "handle",
        "iban", "date", "age", "id", "organisation",
    }
)  # fmt: skip

_HEAD = re.compile(r"^=== (\S+)\n", re.MULTILINE)
_MARK = re.compile(r"\[\[([a-z]+)\|([^\[\]|]+)\]\]")


class Mention(NamedTuple):
    """One marked mention, in code points of the plain text."""

    start: int
    end: int
    kind: str


class Document(NamedTuple):
    """One text without its markup, and what is marked in it, in order."""

    id: str
    text: str
    spans: tuple[Mention, ...]


def parse(marked: str) -> tuple[str, tuple[Mention, ...]]:
    """The plain text of ``marked`` and its mentions; unbalanced markup is an error."""
    plain: list[str] = []
    spans: list[Mention] = []
    at = length = 0
    for mark in _MARK.finditer(marked):
        before, (kind, inside) = marked[at : mark.start()], mark.groups()
        if kind not in KINDS or inside != inside.strip():
            message = f"bad mark: {mark.group()}"
            raise ValueError(message)
        plain += before, inside
        length += len(before)
        spans.append(Mention(length, length + len(inside), kind))
        length += len(inside)
        at = mark.end()
    plain.append(marked[at:])
    text = "".join(plain)
    if "[[" in text or "]]" in text:
        message = f"unbalanced markup in: {text[:60]!r}"
        raise ValueError(message)
    return text, tuple(spans)


def split(text: str) -> list[tuple[str, str]]:
    """The texts of a file with ``=== id`` lines, each with its id."""
    heads = list(_HEAD.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    return [
        (head[1], text[head.end() : end].strip("\n")) for head, end in zip(heads, ends, strict=True)
    ]


@cache
def documents(name: str) -> list[Document]:
    """The documents of ``data/marked/<name>.txt``."""
    source = (DATA / "marked" / f"{name}.txt").read_text(encoding="utf-8")
    return [Document(id_, *parse(marked)) for id_, marked in split(source)]


@cache
def plain_cases() -> list[tuple[str, str]]:
    """The texts in which nothing identifies anybody, each with its id."""
    return split((DATA / "plain_cases.txt").read_text(encoding="utf-8"))
