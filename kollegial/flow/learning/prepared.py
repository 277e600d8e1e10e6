"""A document before it goes out: shown by screens, and not yet published."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from kollegial.export.document.tree import Document

if TYPE_CHECKING:
    from kollegial.export.document.look import Look
    from kollegial.learning.facts import Facts
    from kollegial.quality.disclosure import Publication
    from kollegial.quality.disclosure.period import Quarter

NEVER: Final = -1
"""In place of a publication: nothing in the document is a protected number."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document, the people's texts in it, and what the register is told when it goes out."""

    document: Document = field(repr=False)
    look: Look = field(repr=False)
    texts: Mapping[str, str] = field(repr=False)
    """By a name that says where."""
    publications: tuple[Publication, ...] = ()
    counted: Mapping[Quarter, Sequence[Facts]] = field(default_factory=dict, repr=False)
    after: int = NEVER
    archive: str = ""

    def default_name(self, form: str) -> str:
        """``summary-2025.pdf``: nothing in it that anybody wrote."""
        from kollegial.export.formats import FORMATS

        stem = f"{self.document.name}-{self.document.day.isoformat()}"
        return f"{stem}.{FORMATS[form].suffix_of(self.document)}"


def named(success: str) -> dict[str, str]:
    """The definition of success as a text that goes out, if there is one."""
    return {"success": success} if success else {}
