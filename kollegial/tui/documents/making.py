"""What can keep a document from being made or written, as a sentence for people."""

from __future__ import annotations

from typing import Final

from kollegial.export.errors import ExportError
from kollegial.formats.problems import Unreadable
from kollegial.i18n import _
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.tell import tell

Problem = Refused | StoreError | ExportError | Unreadable
PROBLEMS: Final = (Refused, StoreError, ExportError, Unreadable)
"""What the making of a document may raise."""

_TOLD: Final = 3
"""So many problems of a file are told at once."""


def said(problem: Problem) -> str:
    """The sentence, or several lines about a file that cannot be used."""
    if isinstance(problem, Unreadable):
        return "\n".join(each.told(_) for each in problem.problems[:_TOLD])
    return tell(problem)
