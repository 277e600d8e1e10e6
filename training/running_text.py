"""What running text tells about words: written small, or large behind an article, or in a name."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kollegial.anonymise.text.tokens import Word, folded, words

_CORPORA = ("germeval14_test.jsonl", "smartdata_v1_train.jsonl", "ler_dev.jsonl")
_PERSON, _PLACE = "PER", "LOC"
_TEXTS = frozenset({".toml", ".md", ".po", ".jinja"})
# Invented cases are full of names, and what is measured must not be learned from.
_NOT_READ = frozenset({"samples", "pictures", "schema"})
_SEGMENT = re.compile(r'[^"\n\\]{12,}')
_NOT_PROSE = re.compile(
    r"https?://\S+|[\w./-]+@[\w.-]+|`[^`]*`|\{\{?.*?\}\}?|%\(\w+\)s|\b\w+(?:[_/]\w+)+"
)
_GERMAN = folded(
    "der die das den dem ein eine einen und oder nicht ist sind wird werden mit von zu auf für im"
    " in ihr euch wir sich als auch wenn was wie nur noch aus bei zum zur kann hat"
)
_ENGLISH = folded(
    "the a an and or not is are will with of to on for in you your we it that this from by be can"
    " has if what how only when they their as at"
)
_BEFORE_NOUNS = folded(
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner im am"
    " zum zur beim vom ins ans diese dieser dieses diesen diesem jede jeder jedes jeden jedem mein"
    " meine meinen meinem meiner dein deine sein seine seinen seinem seiner ihre ihren ihrem ihrer"
    " unser unsere unseren unserem unserer eure euren welche welcher welches alle viele mehrere"
    " einige manche wenige mehr viel zwei drei vier ohne keinerlei"
)
_OPENING = frozenset(" \t\"„“”«»()[]'’‚*_#•–-")
_SENTENCE_ENDS = ".!?:;…\n|•"


@dataclass(slots=True)
class Attested:
    """How often each folded word was seen, and in what company."""

    small: Counter[str] = field(default_factory=Counter)
    large: Counter[str] = field(default_factory=Counter)
    noun: Counter[str] = field(default_factory=Counter)
    first: Counter[str] = field(default_factory=Counter)
    named: Counter[str] = field(default_factory=Counter)
    placed: Counter[str] = field(default_factory=Counter)

    def read(self, text: str, names: Iterable[tuple[int, int, str]] = ()) -> None:
        """Count the words of ``text``; those inside ``names`` are none, but may name people."""
        inside = {at: label for start, end, label in names for at in range(start, end)}
        before: Word | None = None
        for word in words(text):
            if word.start in inside:
                self.named[word.key] += inside[word.start] == _PERSON
                self.placed[word.key] += inside[word.start] == _PLACE
            elif not word.capital:
                self.small[word.key] += 1
            elif _begins(text, word.start):
                self.first[word.key] += 1
            else:
                self.large[word.key] += 1
                if before is not None and _introduces(text, before, word):
                    self.noun[word.key] += 1
            before = word


def corpora(data: Path) -> Iterator[tuple[str, list[tuple[int, int, str]]]]:
    """Texts of the openly licensed corpora with their names."""
    for name in _CORPORA:
        for line in (data / name).read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            yield row["text"], [(start, end, label) for start, end, label in row["spans"]]


def own_texts(folders: Iterable[Path]) -> Iterator[str]:
    """The German lines of the project's own files."""
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix in _TEXTS and not _NOT_READ & set(path.relative_to(folder).parts):
                for segment in _SEGMENT.findall(path.read_text(encoding="utf-8")):
                    prose = _NOT_PROSE.sub(" ", segment)
                    if _is_german(prose):
                        yield prose


def _is_german(text: str) -> bool:
    keys = [word.key for word in words(text)]
    german = sum(key in _GERMAN for key in keys)
    return german > 1 and german > 2 * sum(key in _ENGLISH - _GERMAN for key in keys)


def _begins(text: str, at: int) -> bool:
    """Whether a sentence may begin at ``at``, so that the capital says nothing."""
    at -= 1
    while at >= 0 and text[at] in _OPENING:
        at -= 1
    return at < 0 or text[at] in _SENTENCE_ENDS


def _introduces(text: str, one: Word, other: Word) -> bool:
    """Whether a noun is likely to follow ``one``: an article, or an adjective in front."""
    if text[one.end : other.start] != " ":
        return False
    return one.key in _BEFORE_NOUNS or (
        not one.capital and one.key.endswith(("en", "er", "es", "em"))
    )
