"""The trained encoder: rows of pieces in, a probability for every label and piece out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kollegial.anonymise.neural.pieces import END, START

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from onnxruntime import InferenceSession

# The order of the labels is that of the training. Outside, then first and further piece.
LABELS = ("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG")


class Encoder:
    """An ONNX session and how to ask it. Loading takes some tenths of a second."""

    def __init__(self, model: bytes | str) -> None:
        """``model`` itself or the name of its file, which spares a copy in memory.

        ``ImportError`` without onnxruntime; its own errors if ``model`` is none.
        """
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        # An arena keeps the largest batch's memory for ever.
        options.enable_cpu_mem_arena = False
        options.log_severity_level = 3
        self._session: InferenceSession = onnxruntime.InferenceSession(
            model, options, providers=["CPUExecutionProvider"]
        )

    def probabilities(self, row: Sequence[int]) -> NDArray[np.float32]:
        """For a row of pieces an array, pieces × labels. May be asked by several threads."""
        import numpy as np

        ids = np.array([[START, *row, END]], np.int64)
        scores = self._session.run(None, {"ids": ids, "seen": np.ones(ids.shape, np.float32)})[0]
        scores = np.exp(scores - scores.max(-1, keepdims=True))
        shares: NDArray[np.float32] = scores / scores.sum(-1, keepdims=True)
        return shares[0, 1:-1]
