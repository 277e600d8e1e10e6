"""What people type, made fit for storage. Text stays text: nothing is interpreted."""

from __future__ import annotations


def storable(text: str) -> str:
    """``text`` with what no database and no JSON can hold replaced: NUL and lone surrogates."""
    return text.replace("\x00", "\ufffd").encode("utf-8", "replace").decode("utf-8")


def one_line(text: str) -> str:
    """``text`` on one line, without outer white space."""
    return " ".join(storable(text).split())
