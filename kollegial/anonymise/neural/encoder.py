"""The trained encoder: rows of pieces in, a probability for every label and piece out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kollegial.anonymise.neural.pieces import END, PAD, START

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from onnxruntime import InferenceSession

# The order of the labels is that of the training. Outside, then first and further piece.
LABELS = ("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG")
# More are hardly faster, and every row costs some nine MiB while it is read.
_ROWS_AT_ONCE = 8


class Encoder:
    """An ONNX session and how to ask it. Loading takes some tenths of a second."""

    def __init__(self, model: bytes | str, *, threads: int = 2) -> None:
        """``model`` itself or the name of its file, which spares a copy in memory.

        ``ImportError`` without onnxruntime; its own errors if ``model`` is none.
        """
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        # An arena keeps the largest batch's memory for ever.
        options.enable_cpu_mem_arena = False
        options.log_severity_level = 3
        # Waiting threads sleep: the screen and a laptop's battery want the cores too.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._session: InferenceSession = onnxruntime.InferenceSession(
            model, options, providers=["CPUExecutionProvider"]
        )

    def probabilities(self, rows: Sequence[Sequence[int]]) -> list[NDArray[np.float32]]:
        """For each row of pieces an array, pieces × labels. Rows of like length share a batch."""
        import numpy as np

        found: list[NDArray[np.float32]] = [np.empty((0, len(LABELS)), np.float32)] * len(rows)
        order = sorted(range(len(rows)), key=lambda row: len(rows[row]))
        for at in range(0, len(order), _ROWS_AT_ONCE):
            batch = order[at : at + _ROWS_AT_ONCE]
            length = max(len(rows[row]) for row in batch) + 2
            ids = np.full((len(batch), length), PAD, np.int64)
            seen = np.zeros((len(batch), length), np.float32)
            for line, row in enumerate(batch):
                count = len(rows[row])
                ids[line, : count + 2] = [START, *rows[row], END]
                seen[line, : count + 2] = 1.0
            scores = self._session.run(None, {"ids": ids, "seen": seen})[0]
            scores = np.exp(scores - scores.max(-1, keepdims=True))
            shares = scores / scores.sum(-1, keepdims=True)
            for line, row in enumerate(batch):
                found[row] = shares[line, 1 : len(rows[row]) + 1]
        return found
