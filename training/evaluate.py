"""``python -m training.evaluate``: what the detector finds by itself, without rules and lists."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from benchmarks.anonymise.corpora import GRASCCO, NEWS, Document, read
from benchmarks.anonymise.metrics import Tally, wilson
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.neural.detector import NeuralDetector
from kollegial.anonymise.neural.encoder import Encoder
from kollegial.anonymise.neural.pieces import Pieces

_LABELS = {Kind.PERSON: "PER", Kind.PLACE: "LOC", Kind.ORGANISATION: "ORG"}


def main() -> None:
    """Print a line a corpus and threshold."""
    parser = argparse.ArgumentParser(prog="python -m training.evaluate", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the corpora")
    parser.add_argument("--model", type=Path, required=True, help="folder with the two files")
    parser.add_argument("--threshold", type=float, nargs="+", default=[0.5, 0.15, 0.05])
    options = parser.parse_args()
    detector = NeuralDetector(
        Pieces.read((options.model / "pieces.tsv").read_text(encoding="utf-8")),
        Encoder((options.model / "names.onnx").read_bytes()),
    )
    for corpus in (GRASCCO, *NEWS):
        documents = read(options.data, corpus)
        start = time.perf_counter()
        found = detector.read([document.text for document in documents])
        speed = sum(len(each.text) for each in documents) / (time.perf_counter() - start)
        for threshold in options.threshold:
            tally = Tally()
            for document, spans in zip(documents, found, strict=True):
                kept = [(s.start, s.end, _LABELS[s.kind]) for s in spans if s.score >= threshold]
                tally.add(document, kept)
            print(
                f"{corpus.name:24} at {threshold:<5}{_line(documents, tally)}  {speed:,.0f} chars/s"
            )


def _line(documents: list[Document], tally: Tally) -> str:
    count = tally.mentions["PER"]
    whole = count - tally.leaks["PER"]
    low, high = wilson(whole, count)
    return (
        f" persons {whole}/{count} = {100 * whole / count:.1f} % ({100 * low:.1f}–{100 * high:.1f})"
        f"  strict F1 PER {100 * tally.f1('PER'):.1f} LOC {100 * tally.f1('LOC'):.1f}"
        f" ORG {100 * tally.f1('ORG'):.1f}  wrong {100 * tally.wrong / tally.words:.1f} in 100"
        f" ({len(documents)} texts)"
    )


if __name__ == "__main__":
    main()
