"""The detector that travels with the package, loaded when it is needed first.

The files are part of the package, as code is: read through ``importlib.resources``, never
from a path of the user's, and never written.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import resources
from importlib.util import find_spec

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.neural.detector import NeuralDetector

MODEL = "names.onnx"
PIECES = "pieces.tsv"
_FOLDER = "kollegial.anonymise.data"


class ShippedDetector:
    """Stands for the shipped detector before it is loaded, and when it cannot be."""

    @property
    def available(self) -> bool:
        """Whether runtime and files are there. Does not load them, unless they were before."""
        return _there() and not _failed()

    def load(self) -> None:
        """Load it now, in whatever thread this is called; later reads are quick."""
        _loaded()

    def release(self) -> None:
        """Give its memory back, some hundred MiB; the next read loads it again."""
        if _loaded.cache_info().currsize and _loaded() is not None:
            _loaded.cache_clear()

    def read(self, texts: Sequence[str]) -> list[list[Span]]:
        """The names in each text; none where the detector is not available."""
        detector = _loaded()
        return [[] for _ in texts] if detector is None else detector.read(texts)


SHIPPED = ShippedDetector()


@cache
def _there() -> bool:
    folder = resources.files(_FOLDER)
    files = all(folder.joinpath(name).is_file() for name in (MODEL, PIECES))
    return files and all(find_spec(name) is not None for name in ("onnxruntime", "numpy"))


def _failed() -> bool:
    """Whether loading was tried and did not work on this machine."""
    return _loaded.cache_info().currsize > 0 and _loaded() is None


@cache
def _loaded() -> NeuralDetector | None:
    """The detector, or nothing where a part of it is missing or does not work here."""
    if not _there():
        return None
    from kollegial.anonymise.neural.encoder import Encoder
    from kollegial.anonymise.neural.pieces import Pieces

    folder = resources.files(_FOLDER)
    try:
        with resources.as_file(folder.joinpath(MODEL)) as file:
            encoder = Encoder(str(file))
    except Exception:
        return None
    pieces = Pieces.read(folder.joinpath(PIECES).read_text(encoding="utf-8"))
    return NeuralDetector(pieces, encoder)
