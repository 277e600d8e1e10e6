"""The floor under the model: the matrix products of its layers, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from importlib import resources

import numpy as np

from kollegial.anonymise.neural.chunks import chunks
from kollegial.anonymise.neural.pieces import Pieces

# As the model card has it.
_LAYERS, _WIDTH, _INNER = 5, 384, 4 * 384
_SHAPES = ((_WIDTH, 3 * _WIDTH), (_WIDTH, _WIDTH), (_WIDTH, _INNER), (_INNER, _WIDTH))


def matrix_products() -> Callable[[str], object]:
    """Multiply for a text what the model multiplies, by NumPy in 32-bit floats on all cores.

    The model itself computes in 8-bit integers. What takes longer than its products alone on a
    machine without instructions for those (AVX-VNNI, AVX512-VNNI) cannot be sped up by any code
    around the model.
    """
    folder = resources.files("kollegial.anonymise.data")
    pieces = Pieces.read(folder.joinpath("pieces.tsv").read_text(encoding="utf-8"))
    random = np.random.default_rng(0)
    weights = [random.random(shape, np.float32) for shape in _SHAPES]
    inputs = random.random((4096, _INNER), np.float32)

    def multiply(text: str) -> None:
        for chunk in chunks(text, pieces.units(text)):
            for _ in range(_LAYERS):
                for each in weights:
                    inputs[: chunk.pieces, : each.shape[0]] @ each

    return multiply
