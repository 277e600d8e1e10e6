"""Summaries, reports and documents of measures on their way out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from kollegial.export.document.look import PLAIN
from kollegial.export.formats import FORMATS
from kollegial.flow.learning import clearing
from kollegial.flow.learning.going_out import export
from kollegial.flow.outgoing.forms import CALENDAR

if TYPE_CHECKING:
    from kollegial.export.document.look import Look
    from kollegial.export.document.tree import Document
    from kollegial.export.progress import Progress
    from kollegial.flow.learning.clearing import Held
    from kollegial.flow.learning.prepared import Prepared
    from kollegial.flow.workplace import Workplace


@dataclass(frozen=True, slots=True)
class PreparedOut:
    """A document of quality work; ``calendar`` makes its days, where it has any."""

    place: Workplace = field(repr=False)
    prepared: Prepared = field(repr=False)
    calendar: Callable[[], str] | None = field(default=None, repr=False)

    @property
    def document(self) -> Document:
        """What is shown."""
        return self.prepared.document

    @property
    def look(self) -> Look:
        """How the organisation's documents look."""
        return self.prepared.look

    @property
    def own_look(self) -> bool:
        """Whether there is a look of the organisation's own."""
        return self.look != PLAIN

    @property
    def publishes(self) -> bool:
        """Whether the register is told what goes out."""
        return bool(self.prepared.publications)

    @property
    def stem(self) -> str:
        """``summary-2026-03-12``."""
        return self.prepared.default_name("md").removesuffix(".md")

    @property
    def forms(self) -> tuple[str, ...]:
        """Every form, and the calendar if there is one."""
        return (*FORMATS, CALENDAR) if self.calendar is not None else tuple(FORMATS)

    def suffix(self, form: str) -> str:
        """How the file of a form ends."""
        return CALENDAR if form == CALENDAR else FORMATS[form].suffix_of(self.document)

    def waiting(self, progress: Progress) -> tuple[Held, ...]:
        """The texts that wait for a person."""
        language = self.document.language
        return clearing.held(self.place, self.prepared.texts, language, progress)

    def looked(self, held: Sequence[Held]) -> None:
        """Nobody can be recognised in these texts."""
        clearing.decided(self.place, (each.text for each in held))

    def write(
        self, files: Mapping[str, Path], *, plain: bool, overwrite: bool, progress: Progress
    ) -> None:
        """Write it, see ``Outgoing.write``."""
        prepared = replace(self.prepared, look=PLAIN) if plain else self.prepared
        export(
            self.place,
            prepared,
            files,
            overwrite=overwrite,
            progress=progress,
            others={} if self.calendar is None else {CALENDAR: self._days},
        )

    def _days(self) -> bytes:
        return self.calendar().encode("utf-8") if self.calendar is not None else b""
