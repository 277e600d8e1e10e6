"""Documents on their way out: what a screen shows of one and how it is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kollegial.export.document.look import Look
    from kollegial.export.document.tree import Document
    from kollegial.export.progress import Progress
    from kollegial.flow.learning.clearing import Held


class Outgoing(Protocol):
    """A document with everything that is needed to write it."""

    @property
    def document(self) -> Document:
        """What is shown, and written in most forms."""
        ...

    @property
    def look(self) -> Look:
        """How the organisation's documents look."""
        ...

    @property
    def own_look(self) -> bool:
        """Whether there is a look or a template of the organisation's own."""
        ...

    @property
    def publishes(self) -> bool:
        """Whether numbers go out with it with which later ones are compared."""
        ...

    @property
    def stem(self) -> str:
        """A name for its files without what they end with: nothing in it that anybody wrote."""
        ...

    @property
    def forms(self) -> tuple[str, ...]:
        """The keys of the forms it can take, see ``outgoing.forms``."""
        ...

    def suffix(self, form: str) -> str:
        """How the file of a form ends, without a dot."""
        ...

    def waiting(self, progress: Progress) -> tuple[Held, ...]:
        """The texts in it that nobody looked at yet and in which somebody may be recognised.

        Raises:
            StoreError: the register cannot be read or written.
            Cancelled: somebody stopped it.
        """
        ...

    def looked(self, held: Sequence[Held]) -> None:
        """A person looked at these texts: nobody can be recognised.

        Raises:
            StoreError: the register cannot be written.
        """
        ...

    def write(
        self, files: Mapping[str, Path], *, plain: bool, overwrite: bool, progress: Progress
    ) -> None:
        """Write it in several forms, by their keys: all files or none.

        ``plain``: without the organisation's look and templates.

        Raises:
            Refused: a text waits for a person.
            Conflict: somebody else published meanwhile.
            ExportError: a form cannot be made, or a file not written, or it was cancelled.
            StoreError: archive or register cannot be read or written.
            Unreadable: the organisation's look cannot be used.
        """
        ...
