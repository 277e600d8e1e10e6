"""More sentences out of few: other names, sentences of our own, other cases of letters."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from training.corpora import Example
from training.pools import Pools

_SLOT = re.compile(r"\{(\w+)\}")
_TEMPLATES = (Path(__file__).parent / "templates.txt").read_text(encoding="utf-8").splitlines()
_OFFICES = (
    "Jugendamt;Jobcenter;Amtsgericht;Familiengericht;Klinikum;Sozialamt;Caritasverband;Diakonie;Kita;"
    "Grundschule;Gesamtschule;Erziehungsberatungsstelle;AWO;Polizeiinspektion;Universitätsklinikum;"
    "Gesundheitsamt;Lebenshilfe;Landratsamt;Stadt;Realschule;Berufskolleg;Frauenhaus;Pro Familia;"
    "Pflegeheim;Sozialstation;Förderschule;Rathaus;Bezirksamt;Kreishaus;Volkshochschule"
).split(";")
_LETTERS = "ABCDEFGHIJKLMNOPRSTUWZ"
_NO_S_BEHIND = "sxzß"


class Augmenter:
    """Draws sentences; the same seed draws the same ones."""

    def __init__(self, pools: Pools, seed: int) -> None:
        self._pools = pools
        self._draw = random.Random(seed)

    def replaced(self, example: Example, share: float = 0.9) -> Example:
        """The sentence with most of its people, and some of its towns, called otherwise."""
        text, spans, done = "", [], 0
        for start, end, label in example.spans:
            text += example.text[done:start]
            name = self._instead(example.text[start:end], label, share)
            spans.append((len(text), len(text) + len(name), label))
            text += name
            done = end
        return Example(text + example.text[done:], tuple(spans))

    def invented(self, count: int) -> Iterator[Example]:
        """``count`` sentences from our own templates; some run two together."""
        for _ in range(count):
            example = self._filled(self._draw.choice(_TEMPLATES))
            if self._draw.random() < 0.4:
                example = _joined(example, self._filled(self._draw.choice(_TEMPLATES)))
            yield example

    def recased(
        self, examples: Sequence[Example], count: int, change: Callable[[str], str]
    ) -> Iterator[Example]:
        """Some of the sentences in other letters, where that keeps every offset."""
        for example in self._draw.sample(list(examples), min(count, len(examples))):
            text = "".join(
                letter if len(letter) == 1 else old
                for old, letter in zip(example.text, map(change, example.text), strict=True)
            )
            yield Example(text, example.spans)

    def names_recased(
        self, examples: Sequence[Example], count: int, change: Callable[[str], str]
    ) -> Iterator[Example]:
        """Some of the sentences with only their names in other letters, as people type them."""
        for example in self._draw.sample(list(examples), min(count, len(examples))):
            text = example.text
            for start, end, _label in example.spans:
                if len(changed := change(text[start:end])) == end - start:
                    text = text[:start] + changed + text[end:]
            yield Example(text, example.spans)

    def _instead(self, name: str, label: str, share: float) -> str:
        pools, draw = self._pools, self._draw
        if label == "PER" and draw.random() < share:
            genitive = name.endswith("s") and draw.random() < 0.3
            if len(name.split()) > 1:
                name = f"{pools.a_first(draw)} {pools.a_last(draw)}"
            else:
                name = pools.a_last(draw) if draw.random() < 0.6 else pools.a_first(draw)
            return name + "s" if genitive and name[-1] not in _NO_S_BEHIND else name
        one_word = len(name.split()) == 1 and name[:1].isupper()
        if label == "LOC" and one_word and draw.random() < share * 0.4:
            return pools.a_town(draw)
        return name

    def _filled(self, template: str) -> Example:
        text, spans, done = "", [], 0
        for match in _SLOT.finditer(template):
            text += template[done : match.start()]
            words, label = self._fill(match.group(1))
            if label:
                spans.append((len(text), len(text) + len(words), label))
            text += words
            done = match.end()
        return Example(text + template[done:], tuple(spans))

    def _fill(self, slot: str) -> tuple[str, str]:
        """Words for a slot of a template, and their label, if they are a name."""
        pools, draw = self._pools, self._draw
        fillers: dict[str, tuple[Callable[[], str], str]] = {
            "F": (lambda: pools.a_first(draw), "PER"),
            "L": (lambda: pools.a_last(draw), "PER"),
            "Fs": (lambda: _genitive(pools.a_first(draw)), "PER"),
            "Ls": (lambda: _genitive(pools.a_last(draw)), "PER"),
            "FL": (self._full_name, "PER"),
            "LF": (lambda: f"{pools.a_last(draw)}, {pools.a_first(draw)}", "PER"),
            "IL": (lambda: f"{draw.choice(_LETTERS)}. {pools.a_last(draw)}", "PER"),
            "I": (lambda: f"{draw.choice(_LETTERS)}.", "PER"),
            "C": (lambda: pools.a_town(draw), "LOC"),
            "S": (lambda: pools.a_street(draw), "LOC"),
            "Z": (lambda: f"{draw.randint(1067, 99998):05d} {pools.a_town(draw)}", "LOC"),
            "O": (self._organisation, "ORG"),
            "N": (lambda: str(draw.randint(3, 88)), ""),
            "D": (self._day, ""),
        }
        words, label = fillers[slot]
        return words(), label

    def _full_name(self) -> str:
        middle = f"{self._draw.choice(_LETTERS)}. " if self._draw.random() < 0.06 else ""
        return f"{self._pools.a_first(self._draw)} {middle}{self._pools.a_last(self._draw)}"

    def _organisation(self) -> str:
        pools, draw = self._pools, self._draw
        office, kind = draw.choice(_OFFICES), draw.random()
        if kind < 0.7:
            return f"{office} {pools.a_town(draw)}"
        if kind < 0.85:
            return f"{pools.a_first(draw)}-{pools.a_last(draw).split()[-1]}-Schule"
        return f"{office} St. {pools.a_first(draw)}"

    def _day(self) -> str:
        draw = self._draw
        year = draw.choice(("2019", "2021", "2023", "2024", "2026", "24", "25"))
        return f"{draw.randint(1, 28)}.{draw.randint(1, 12)}.{year}"


def _genitive(name: str) -> str:
    return name + ("’" if name[-1] in _NO_S_BEHIND else "s")


def _joined(one: Example, other: Example) -> Example:
    shift = len(one.text) + 1
    spans = (*one.spans, *((s + shift, e + shift, label) for s, e, label in other.spans))
    return Example(f"{one.text} {other.text}", spans)
