"""What every chapter of a summary stands on: its figures, its names, its words."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from kollegial.export import figures as written
from kollegial.export.document.names import Names
from kollegial.export.document.parts import Wording
from kollegial.export.document.telling import told
from kollegial.export.document.tree import Block, Paragraph, Section
from kollegial.learning.figures import Figures
from kollegial.learning.protected import Protected
from kollegial.quality.disclosure import Rules


@dataclass(frozen=True, slots=True)
class Told:
    """Everything that is told, and how it is called."""

    figures: Figures = field(repr=False)
    names: Names
    word: Wording
    rules: Rules

    def day(self, day: dt.date) -> str:
        """A day as it is written in the language of the document."""
        return written.day(day, self.word.language)

    def section(self, word: str, name: str, *blocks: Block) -> Section:
        """A chapter under the heading called ``word``."""
        return Section(self.word(word), blocks, name)

    def cannot(self, found: Protected) -> Paragraph:
        """Why numbers are not shown."""
        reason = told(found.reason, self.word.language) if found.reason else ""
        return Paragraph(self.word("cannot_be_shown", reason=reason), "note")
