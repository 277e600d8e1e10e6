"""Protocols on their way out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kollegial.export.document.look import PLAIN
from kollegial.export.formats import FORMATS

if TYPE_CHECKING:
    from kollegial.export.beside import Beside
    from kollegial.export.document.look import Look
    from kollegial.export.document.tree import Document
    from kollegial.export.progress import Progress
    from kollegial.flow.learning.clearing import Held
    from kollegial.flow.workplace import Workplace
    from kollegial.protocol.released import ReleasedProtocol
    from kollegial.words import Language


@dataclass(frozen=True, slots=True)
class ProtocolOut:
    """A protocol as a document. It went through its review, so no text of it waits."""

    place: Workplace = field(repr=False)
    protocol: ReleasedProtocol = field(repr=False)
    beside: Beside = field(repr=False)
    language: Language
    look: Look = field(repr=False)
    own_look: bool
    document: Document = field(repr=False)

    @classmethod
    def of(
        cls, place: Workplace, protocol_id: str, language: Language | None = None
    ) -> ProtocolOut:
        """The protocol with this id; in its own language unless another is named.

        Raises:
            StoreError: the archive does not give it.
            Unreadable: ``look.toml`` cannot be used.
        """
        from kollegial.export.document.of_protocol import of_protocol
        from kollegial.export.templates import SUFFIX
        from kollegial.flow.documents import beside
        from kollegial.flow.look import load_look

        protocol = place.archive.get(protocol_id)
        told, look = beside(place, protocol), load_look(place.home)
        wanted = language or protocol.language
        own = look != PLAIN or any(place.home.templates.glob(f"*{SUFFIX}"))
        document = of_protocol(protocol, wanted, told, look)
        return cls(place, protocol, told, wanted, look, own, document)

    @property
    def publishes(self) -> bool:
        """No: its numbers are those of one session, protected when it was released."""
        return False

    @property
    def stem(self) -> str:
        """``protokoll-2026-03-12-tietze-1a2b3c4d``."""
        from kollegial.export.write import default_name

        return default_name(self.protocol, "md").removesuffix(".md")

    @property
    def forms(self) -> tuple[str, ...]:
        """Every form."""
        return tuple(FORMATS)

    def suffix(self, form: str) -> str:
        """How the file of a form ends; its JSON and Markdown are made by templates."""
        return FORMATS[form].suffix_of(self.document)

    def waiting(self, progress: Progress) -> tuple[Held, ...]:
        """None: a person released it."""
        return ()

    def looked(self, held: Sequence[Held]) -> None:
        """Nothing to note."""

    def write(
        self, files: Mapping[str, Path], *, plain: bool, overwrite: bool, progress: Progress
    ) -> None:
        """Write it, see ``Outgoing.write``."""
        from kollegial.export.write import write_all

        write_all(
            [(path, partial(self._made, form, plain=plain)) for form, path in files.items()],
            overwrite=overwrite,
            progress=progress,
        )

    def _made(self, form: str, *, plain: bool) -> bytes:
        from kollegial.flow.documents import made

        return made(
            self.place, self.protocol, form, self.language, self.beside, plain=plain
        ).content
