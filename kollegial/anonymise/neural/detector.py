"""The whole detector: texts in, proposed names out."""

from __future__ import annotations

from collections.abc import Sequence

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.neural.chunks import Chunk, chunks
from kollegial.anonymise.neural.encoder import Encoder
from kollegial.anonymise.neural.pieces import Pieces
from kollegial.anonymise.neural.reading import spans
from kollegial.anonymise.text.memory import remembering

# So many stretches are read together; more would only cost memory.
_STRETCHES_AT_ONCE = 64


class NeuralDetector:
    """Pieces and encoder together. Nothing in it changes: it may serve several threads."""

    available = True

    def __init__(self, pieces: Pieces, encoder: Encoder) -> None:
        self._pieces = pieces
        self._encoder = encoder

    def read(self, texts: Sequence[str]) -> list[list[Span]]:
        """For each text its names, sorted, disjoint, with probabilities as scores."""
        with remembering():
            cut = [
                (number, chunk)
                for number, text in enumerate(texts)
                for chunk in chunks(text, self._pieces.units(text))
            ]
        found: list[list[Span]] = [[] for _ in texts]
        for at in range(0, len(cut), _STRETCHES_AT_ONCE):
            some = cut[at : at + _STRETCHES_AT_ONCE]
            rows = [_row(chunk) for _number, chunk in some]
            for (number, chunk), shares in zip(
                some, self._encoder.probabilities(rows), strict=True
            ):
                found[number].extend(spans(texts[number], chunk.units, shares))
        return found


def _row(chunk: Chunk) -> list[int]:
    return [piece for unit in chunk.units for piece in unit.pieces]
