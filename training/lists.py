"""``python -m training.lists``: from open lists and running text to the lists the product ships.

The same input gives the same files, byte for byte.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Set
from pathlib import Path

from kollegial.anonymise.lexicon.given import GIVEN
from kollegial.anonymise.lexicon.listing import KEYS_A_LINE, NOUN, OTHER, SMALL_WORD
from kollegial.anonymise.lexicon.ordinary import NEARBY
from kollegial.anonymise.lexicon.toponyms import town_stems
from kollegial.anonymise.lexicon.towns import AMBIGUOUS, TOWNS
from kollegial.anonymise.text.tokens import fold
from training.running_text import Attested, corpora, own_texts

_HERE = Path(__file__).parent
_KEY = re.compile(r"[a-z]{2,24}")
_SMALL_WORDS = frozenset({"function", "adverbs"})
_SURE, _GOOD, _FAIR, _LOW = 9, 7, 5, 2
# Bearers among the newborn, and what so common a first name is worth.
_BEARERS = ((200, 9), (50, 8), (20, 7), (8, 6), (4, 5), (2, 4))
# A name that one child bears is that child's: it is left out.
_FEWEST_BEARERS = 2
_SHORT = 3
# How often running text must use a listed name as a word before it is believed to be one.
_FEWEST_SEEN, _FEWEST_IF_SHORT = 2, 10
_TOWN_REST = re.compile(r"\s*(?:[(/,].*|\sOT\s.*)$")
_IN_TOWNS = re.compile(r"\s(?:am|an|im|in|bei|auf|ob|vor|unter|a\.|i\.|b\.)\s.*$")


def main() -> None:
    """Read, weigh, write."""
    options = _parser().parse_args()
    people, towns = _People(options.data), _towns(options.data)
    everyday = _everyday(options, people, towns)
    small = {key for key, kind in everyday.items() if kind == SMALL_WORD}
    options.out.mkdir(parents=True, exist_ok=True)
    for name, listed in (
        ("common", everyday),
        ("given", _weighed(people.given, everyday, small)),
        ("surnames", _weighed(people.surnames, everyday, small)),
        ("towns", _weighed(_less_sure(towns, people), everyday, small, TOWNS)),
    ):
        size = _write(options.out / f"{name}.txt.gz", listed)
        print(f"{name}: {len(listed)} words, {size / 1024:.0f} KiB", file=sys.stderr)


class _People:
    """First names and surnames by folded word, with what they are worth (1–9)."""

    def __init__(self, data: Path) -> None:
        bearers: dict[str, int] = {}
        with (data / "first_names_berlin.csv").open(encoding="utf-8") as file:
            for row in csv.DictReader(file):
                for part in re.split(r"[\s-]+", row["first_name"]):
                    bearers[fold(part)] = bearers.get(fold(part), 0) + int(row["count"])
        self.given = {
            key: next(worth for least, worth in _BEARERS if count >= least)
            for key, count in bearers.items()
            if count >= _FEWEST_BEARERS and _KEY.fullmatch(key)
        }
        for key in self.given:
            if len(key) < _SHORT:
                self.given[key] = min(self.given[key], _LOW)
        self.given |= {key: max(self.given.get(key, 0), 8) for key in GIVEN if _KEY.fullmatch(key)}
        self.surnames = {
            key: _GOOD
            for name in _lines(data / "surnames_germaner.txt")
            if _KEY.fullmatch(key := fold(name))
        }
        frequent = (_HERE / "surnames.txt").read_text(encoding="utf-8").split()
        self.surnames |= {key: _SURE for name in frequent if _KEY.fullmatch(key := fold(name))}


def _towns(data: Path) -> dict[str, int]:
    """Towns by folded word; the second half of a double name counts less."""
    towns: dict[str, int] = {}
    for line in _lines(data / "towns_germaner.txt"):
        name = _IN_TOWNS.sub("", _TOWN_REST.sub("", line))
        first, *more = re.split(r"[\s-]+", name)
        for part, worth in (
            (first, _GOOD if not more else _FAIR),
            *((each, _FAIR) for each in more),
        ):
            if _KEY.fullmatch(key := fold(part)) and part[:1].isupper() and len(key) >= _SHORT:
                towns[key] = max(worth, towns.get(key, 0))
    return towns | dict.fromkeys(AMBIGUOUS, _LOW) | dict.fromkeys(TOWNS, _SURE)


def _less_sure(towns: Mapping[str, int], people: _People) -> dict[str, int]:
    """The towns, less sure where people are called so as well."""
    names = people.given.keys() | people.surnames.keys()
    return {
        key: min(worth, _FAIR) if key in names and key not in TOWNS else worth
        for key, worth in towns.items()
    }


def _weighed(
    listed: Mapping[str, int],
    everyday: Mapping[str, int],
    small: Set[str],
    known: Set[str] = frozenset(),
) -> dict[str, int]:
    """``listed`` without articles; everyday words count little, ``known`` ones fairly."""
    return {
        key: min(worth, _FAIR if key in known else _LOW) if key in everyday else worth
        for key, worth in listed.items()
        if key not in small
    }


def _everyday(
    options: argparse.Namespace, people: _People, towns: Mapping[str, int]
) -> dict[str, int]:
    """The words of everyday language by folded word, with the kind of word."""
    seen = Attested()
    for text, names in corpora(options.data):
        seen.read(text, names)
    own = Attested()
    for text in own_texts(options.words):
        own.read(text)
    listed = people.given.keys() | people.surnames.keys() | towns.keys()
    kinds: dict[str, int] = {}
    for key in seen.small.keys() | seen.noun.keys() | own.small.keys() | own.noun.keys():
        if not _KEY.fullmatch(key) or not _is_common(key, seen, own, key in listed):
            continue
        if any(stem in towns for stem in town_stems(key) if stem != key) and not seen.small[key]:
            continue  # Bonner, Bochums
        small = seen.small[key] + own.small[key]
        kinds[key] = NOUN if seen.large[key] + own.large[key] > small else OTHER
    return kinds | dict.fromkeys(NEARBY - kinds.keys(), NOUN) | dict(_own_words())


def _is_common(key: str, seen: Attested, own: Attested, listed: bool) -> bool:
    """Whether the evidence makes a common word of ``key``, strong if it is a ``listed`` name."""
    small, noun = seen.small[key] + own.small[key], seen.noun[key] + own.noun[key]
    if listed:
        fewest = _FEWEST_IF_SHORT if len(key) <= _SHORT else _FEWEST_SEEN
        strong = small >= fewest or (noun >= fewest and noun > seen.named[key] + seen.placed[key])
        return strong and key not in GIVEN and (key not in TOWNS or small >= fewest)
    return small + noun > seen.named[key]


def _own_words() -> Iterator[tuple[str, int]]:
    """The words we wrote down ourselves, folder ``everyday``; nouns last, so that they prevail."""
    files = sorted(
        (_HERE / "everyday").glob("*.txt"), key=lambda path: path.stem not in _SMALL_WORDS
    )
    for path in files:
        for line in _lines(path):
            for word in () if line.startswith("#") else re.findall(r"[^\W\d_]+", line):
                if _KEY.fullmatch(key := fold(word)):
                    other = SMALL_WORD if path.stem in _SMALL_WORDS else OTHER
                    yield key, NOUN if word[0].isupper() else other
                    if path.stem == "things" and key.endswith("e"):
                        yield f"{key}n", NOUN  # Rosen, Weiden


def _write(path: Path, listed: Mapping[str, int]) -> int:
    """Write the words, sorted, each with its figure; return the size in bytes."""
    entries = [f"{key}{figure}" for key, figure in sorted(listed.items())]
    lines = (
        f" {' '.join(entries[at : at + KEYS_A_LINE])} "
        for at in range(0, len(entries), KEYS_A_LINE)
    )
    packed = gzip.compress("\n".join(lines).encode("ascii"), 9, mtime=0)
    path.write_bytes(packed)
    return len(packed)


def _lines(path: Path) -> Iterable[str]:
    return filter(None, map(str.strip, path.read_text(encoding="utf-8").splitlines()))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m training.lists", description=__doc__)
    parser.add_argument(
        "--data", type=Path, required=True, help="folder with the corpora and lists"
    )
    parser.add_argument("--words", type=Path, nargs="+", default=[], help="more German text")
    parser.add_argument("--out", type=Path, required=True)
    return parser


if __name__ == "__main__":
    main()
