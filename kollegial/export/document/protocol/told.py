"""What every part of a protocol's document stands on: its values, its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kollegial.export.document.tree import Block, Bullets, Paragraph, Section
from kollegial.export.said import Said, raw
from kollegial.export.values import Kind, Protocol


@dataclass(frozen=True, slots=True)
class Told:
    """A protocol, and the words of its document by name."""

    protocol: Protocol = field(repr=False)
    words: Mapping[str, str] = field(repr=False)

    def word(self, name: str, **params: object) -> str:
        """The word called ``name``."""
        word = self.words[name]
        return word.format(**params) if params else word

    def section(self, name: str, *blocks: Block) -> Section:
        """A section under the word called ``name``."""
        return Section(self.words[name], blocks, name.replace("_", "-"))


def listed(kind: Kind) -> Bullets:
    """Contributions of one kind, with what became of each."""
    contributions = kind.contributions
    return Bullets(
        texts([each.text for each in contributions]),
        tuple(each.mark for each in contributions),
        label=kind.label,
    )


def texts(said: Sequence[Said]) -> tuple[str, ...]:
    """As they were said; each renderer escapes them."""
    return tuple(map(raw, said))


def labelled(label: str) -> Paragraph:
    """A word above what follows."""
    return Paragraph(label, "label")
