"""How the documents of an organisation look: letterhead, footer, colour, words. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from kollegial.export.document.tree import Logo
from kollegial.marking import Language

Paper = Literal["a4", "letter"]

ACCENT: Final = "#1d5b79"
"""The colour of headings and rules unless an organisation has its own; reads on white."""


@dataclass(frozen=True, slots=True)
class Look:
    """What an organisation adds to every document.

    ``organisation``: its name, above the title. ``letterhead``: lines beside the logo, as an
    address. ``footer``: on every page, before the document's own. ``accent``: ``#rrggbb``, dark
    enough to read on white. ``words``: by language, other words for those of a document,
    by their name (``export.words`` and the like).
    """

    organisation: str = ""
    letterhead: tuple[str, ...] = ()
    footer: str = ""
    accent: str = ACCENT
    paper: Paper = "a4"
    logo: Logo | None = None
    words: Mapping[Language, Mapping[str, str]] = field(default_factory=dict)

    def word(self, name: str, language: Language, otherwise: str) -> str:
        """The organisation's word for ``name``, or ``otherwise``."""
        return self.words.get(language, {}).get(name, otherwise)


PLAIN: Final = Look()
"""No letterhead, the program's own colour."""
