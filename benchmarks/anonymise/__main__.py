"""What the anonymiser misses, what it flags wrongly, how fast it is: ``make bench-anonymise``.

Prints the tables of docs/anonymisation.md; ``--write`` puts them there. The cost is a part of its
own: it needs a machine that does nothing else.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from benchmarks.anonymise import cost, mutations
from benchmarks.anonymise.corpora import GRASCCO, NEWS, Document, read
from benchmarks.anonymise.metrics import Tally, Typed, wilson
from benchmarks.anonymise.peer import presidio
from kollegial.anonymise import Anonymiser, Kind
from tests.data_marked import NAMES, plain_cases
from tests.data_marked import documents as marked_documents

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "anonymisation.md"
PARTS = ("accuracy", "cost")

_LABELS = {
    Kind.PERSON: "PER",
    Kind.PLACE: "LOC",
    Kind.STREET: "LOC",
    Kind.POSTCODE: "LOC",
    Kind.ORGANISATION: "ORG",
}
_LABELS_OF_MARKS = {
    "person": "PER",
    "place": "CITY",
    "postcode": "ZIP",
    "organisation": "ORG",
    "iban": "ID",
}
Detect = Callable[[str], Sequence[Typed]]


def main() -> None:
    """Measure, print, and write if asked to."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.anonymise", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of the gold data")
    parser.add_argument("--part", choices=PARTS, action="append", help="only this part")
    parser.add_argument("--write", action="store_true", help=f"into {PAGE.name}")
    options = parser.parse_args()
    if not Anonymiser().complete:
        sys.exit("bench-anonymise: the model is not there, so there is nothing to measure")
    letters = read(options.data, GRASCCO)
    for part in options.part or PARTS:
        lines: list[str] = []
        for line in _of(part, options.data, letters):
            print(line, flush=True)
            lines.append(line)
        if options.write:
            _write(part, lines)


def _write(part: str, lines: Sequence[str]) -> None:
    begin, end = f"<!-- {part}: begin -->", f"<!-- {part}: end -->"
    text = PAGE.read_text(encoding="utf-8")
    before, after = text.split(begin)[0], text.split(end)[1]
    PAGE.write_text(f"{before}{begin}\n\n" + "\n".join(lines) + f"\n{end}{after}", "utf-8")


def _of(part: str, data: Path, letters: Sequence[Document]) -> Iterator[str]:
    if part == "cost":
        return cost.report([document.text for document in letters], presidio())
    return _accuracy(data, letters)


def _accuracy(data: Path, letters: Sequence[Document]) -> Iterator[str]:
    whole, rules = _detect(Anonymiser()), _detect(Anonymiser(detector=None))
    peer = presidio()
    engines = {"kollegial": whole, "without the model": rules}
    if peer is not None:
        engines["presidio"] = peer
    yield from _leaks(GRASCCO.name, GRASCCO.part, GRASCCO.labels, letters, engines)
    own = _own()
    labels = tuple(sorted({label for document in own for *_, label in document.gold}))
    yield from _leaks("our own marked texts", "dev", labels, own, engines)
    yield from _news(data, whole)
    yield from _mutations(letters, read(data, NEWS[0]), own, whole)
    yield from _wrong([text for _id, text in plain_cases()], engines)


def _own() -> list[Document]:
    """Our own marked texts, with the labels of the public ones."""
    return [
        Document(
            document.text,
            tuple(
                (s, e, _LABELS_OF_MARKS.get(kind, kind.upper())) for s, e, kind in document.spans
            ),
        )
        for name in NAMES
        for document in marked_documents(name)
    ]


def _detect(anonymiser: Anonymiser) -> Detect:
    def detect(text: str) -> list[Typed]:
        return [
            (each.start, each.end, _LABELS.get(each.kind, each.kind.value.upper()))
            for each in anonymiser.find({"text": text})
        ]

    return detect


def _tally(documents: Sequence[Document], detect: Detect) -> Tally:
    tally = Tally()
    for document in documents:
        tally.add(document, detect(document.text))
    return tally


def _leaks(
    name: str,
    part: str,
    labels: Sequence[str],
    documents: Sequence[Document],
    engines: dict[str, Detect],
) -> Iterator[str]:
    tallies = {engine: _tally(documents, detect) for engine, detect in engines.items()}
    yield f"**{name}** ({part}, {len(documents)} texts): leaks of mentions, with 95 % interval"
    yield ""
    yield f"| label | mentions | {' | '.join(tallies)} |"
    yield "|---|---" + "|---" * len(tallies) + "|"
    for label in labels:
        count = next(iter(tallies.values())).mentions.get(label, 0)
        if count:
            cells = [_share(tally.leaks.get(label, 0), count) for tally in tallies.values()]
            yield f"| {label} | {count} | {' | '.join(cells)} |"
    cells = [_per_hundred(tally) for tally in tallies.values()]
    words = next(iter(tallies.values())).words
    yield f"| wrong words in 100 | {words} words | {' | '.join(cells)} |"
    yield ""


def _news(data: Path, detect: Detect) -> Iterator[str]:
    yield "**News and encyclopedia**: persons found whole, strict F1 beside it"
    yield ""
    yield "| corpus | part | persons | found | 95 % | bar | strict F1 PER | LOC | ORG |"
    yield "|---|---|---|---|---|---|---|---|---|"
    for corpus, bar in zip(NEWS, (96.5, 95.0, 94.0), strict=True):
        tally = _tally(read(data, corpus), detect)
        count, found = tally.mentions["PER"], tally.mentions["PER"] - tally.leaks["PER"]
        low, high = wilson(found, count)
        scores = " | ".join(f"{100 * tally.f1(label):.1f}" for label in ("PER", "LOC", "ORG"))
        yield (
            f"| {corpus.name} | {corpus.part} | {count} | {100 * found / count:.1f} % ({found})"
            f" | {100 * low:.1f}–{100 * high:.1f} | {bar} | {scores} |"
        )
    yield ""


def _mutations(
    letters: Sequence[Document], news: Sequence[Document], own: Sequence[Document], detect: Detect
) -> Iterator[str]:
    """Recall of persons when they are called or written otherwise."""
    named = [each for each in news if any(label == "PER" for *_, label in each.gold)]
    sets = {"GraSCCo": letters, "GermEval dev": named, "own": own}
    yield "**Other names, other letters**: persons found whole, in %, and the change in points"
    yield ""
    yield f"| change | {' | '.join(sets)} |"
    yield "|---" * (len(sets) + 1) + "|"
    base = {name: _tally(documents, detect).recall("PER") for name, documents in sets.items()}
    yield f"| none | {' | '.join(f'{100 * share:.1f}' for share in base.values())} |"
    changes = {name: mutations.of_origin(name) for name in mutations.ORIGINS}
    changes |= {
        "genitive": mutations.genitive,
        "one typo": mutations.typo,
        "lower-cased names": mutations.lower,
        "upper-cased names": mutations.upper,
    }
    for change, mutate in changes.items():
        cells = []
        for name, documents in sets.items():
            share = _tally(list(mutations.mutated(documents, mutate)), detect).recall("PER")
            cells.append(f"{100 * share:.1f} ({100 * (share - base[name]):+.1f})")
        yield f"| {change} | {' | '.join(cells)} |"
    yield ""


def _wrong(texts: Sequence[str], engines: dict[str, Detect]) -> Iterator[str]:
    yield f"**Over-redaction**: {len(texts)} invented case texts without any identifier"
    yield ""
    yield "| engine | words | flagged | in 100 |"
    yield "|---|---|---|---|"
    for engine, detect in engines.items():
        tally = _tally([Document(text, ()) for text in texts], detect)
        yield f"| {engine} | {tally.words} | {tally.wrong} | {_per_hundred(tally)} |"
    yield ""


def _share(hits: int, count: int) -> str:
    low, high = wilson(hits, count)
    return f"{hits} = {100 * hits / count:.1f} % ({100 * low:.1f}–{100 * high:.1f})"


def _per_hundred(tally: Tally) -> str:
    return f"{100 * tally.wrong / max(1, tally.words):.2f}"


if __name__ == "__main__":
    main()
