"""Warnings about a framework file that can be used and is probably not meant so."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from kollegial.faults import Fault
from kollegial.formats.fill_in import to_fill_in
from kollegial.formats.problems import Path
from kollegial.marking import N_
from kollegial.quality.frameworks.framework import Framework
from kollegial.words import Text

MOST_WORDS: Final = 12
"""Words of a title; what is longer is a definition."""

_SENTENCE: Final = re.compile(r"[.!?:;](\s|$)")
# "z. B.", "u. a.", "Nr. 3": a point that ends no sentence
_ABBREVIATION: Final = re.compile(r"\b(?:[a-zA-Z]|Nr|Abs|bzw|etc|ggf|inkl|usw)\.")


def lint(framework: Framework) -> Iterator[Fault]:
    """Every warning, rule by rule."""
    for rule in _RULES:
        yield from rule(framework)


def is_sentence(title: str) -> bool:
    """Whether a title reads like a sentence of the framework and not like a name."""
    bare = _ABBREVIATION.sub("", title)
    return len(title.split()) > MOST_WORDS or _SENTENCE.search(bare) is not None


def _titles_only(framework: Framework) -> Iterator[Fault]:
    message = N_("reads like a sentence; only titles belong here, in words of your own")
    for path, text in _texts(framework):
        if path[-1] == "titles":
            for language in ("de", "en"):
                title = text.within(language)
                if is_sentence(title) and not to_fill_in(title):
                    yield Fault((*path, language), message)


def _still_to_fill_in(framework: Framework) -> Iterator[Fault]:
    message = N_("still to be filled in")
    for path, line in _lines(framework):
        if to_fill_in(line):
            yield Fault(path, message)


def _not_translated(framework: Framework) -> Iterator[Fault]:
    message = N_("the same text in German and English")
    for path, text in _texts(framework):
        if path[-1] != "names" and text.de == text.en and len(text.de.split()) > 1:
            yield Fault((*path, "en"), message)


def _offers_nothing(framework: Framework) -> Iterator[Fault]:
    if not framework.offered:
        yield Fault(("areas",), N_("no area is enabled, so nothing of it can be chosen"))


_RULES: Final[tuple[Callable[[Framework], Iterator[Fault]], ...]] = (
    _titles_only,
    _still_to_fill_in,
    _not_translated,
    _offers_nothing,
)


def _texts(framework: Framework) -> Iterator[tuple[Path, Text]]:
    """Every text in two languages, with the way to it."""
    yield ("names",), framework.names
    yield ("edition_note",), framework.edition_note
    yield ("licence_note",), framework.licence_note
    for index, area in enumerate(framework.areas):
        yield ("areas", index, "titles"), area.titles
        if area.note is not None:
            yield ("areas", index, "note"), area.note


def _lines(framework: Framework) -> Iterator[tuple[Path, str]]:
    """Every piece of text, with the way to it."""
    for path, text in _texts(framework):
        yield (*path, "de"), text.de
        yield (*path, "en"), text.en
    yield ("owner",), framework.owner
    for index, alias in enumerate(framework.aliases):
        yield ("aliases", index), alias
    for index, source in enumerate(framework.source):
        yield ("source", index), source
    for number, area in enumerate(framework.areas):
        for index, source in enumerate(area.source):
            yield ("areas", number, "source", index), source
