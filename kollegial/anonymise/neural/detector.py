"""The whole detector: texts in, proposed names out."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.neural.chunks import chunks
from kollegial.anonymise.neural.encoder import Encoder
from kollegial.anonymise.neural.pieces import Pieces, Unit
from kollegial.anonymise.neural.reading import spans
from kollegial.anonymise.text.memory import remembering

# Two cores reading a row each are faster than both at one row, and padding costs nothing. A row
# takes some nine MiB while it is read.
_READERS = 2


class NeuralDetector:
    """Pieces and encoder together. Nothing in it changes: it may serve several threads."""

    available = True

    def __init__(self, pieces: Pieces, encoder: Encoder) -> None:
        self._pieces = pieces
        self._encoder = encoder

    def read(self, texts: Sequence[str]) -> list[list[Span]]:
        """For each text its names, sorted, disjoint, with probabilities as scores."""
        with ThreadPoolExecutor(_READERS) as readers, remembering():
            cut = [
                (number, units, readers.submit(self._encoder.probabilities, _row(units)))
                for number, text in enumerate(texts)
                for units in chunks(text, self._pieces.units(text))
            ]
        found: list[list[Span]] = [[] for _ in texts]
        for number, units, shares in cut:
            found[number].extend(spans(texts[number], units, shares.result()))
        return found


def _row(units: Sequence[Unit]) -> list[int]:
    return [piece for unit in units for piece in unit.pieces]
