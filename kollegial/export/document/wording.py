"""The words of documents that an organisation may replace, by name.

Each may be filled with what the word it replaces is filled with. A table of words is a module
with ``WORDS`` (name → English message id); names are unique over all tables.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from string import Formatter
from typing import Final

from kollegial.formats.nearest import nearest
from kollegial.marking import N_

TABLES: Final = ("kollegial.export.words", "kollegial.export.learning_words")
"""The modules with a table of words."""


def known() -> dict[str, str]:
    """Every word by name: its English message id."""
    found: dict[str, str] = {}
    for module in TABLES:
        table: Mapping[str, str] = import_module(module).WORDS
        found.update(table)
    return found


def fault(name: str, text: str) -> tuple[str, dict[str, str]] | None:
    """What is wrong with a word of one's own, as a message id and its parameters; none: nothing."""
    words = known()
    if name not in words:
        near = nearest(name, words)
        if near:
            return N_('no word of a document is called so; perhaps "{near}"?'), {"near": near}
        names = ", ".join(sorted(words))
        return N_("no word of a document is called so; expected one of: {known}"), {"known": names}
    allowed = placeholders(words[name]) or frozenset()
    given = placeholders(text)
    if given is None:
        return N_("expected braces in pairs, as in {{date}}; a brace that stands is doubled"), {}
    if not text.strip():
        return N_("expected some text"), {}
    if given <= allowed:
        return None
    if not allowed:
        return N_("expected no placeholder in braces here"), {}
    listed = ", ".join(f"{{{each}}}" for each in sorted(allowed))
    return N_("expected no other placeholders than: {known}"), {"known": listed}


def placeholders(text: str) -> frozenset[str] | None:
    """The names in braces; none if the braces do not fit. A name with more to it is another."""
    try:
        parts = list(Formatter().parse(text))
    except ValueError:
        return None
    found = set()
    for _literal, name, form, conversion in parts:
        if name is None:
            continue
        found.add(name + (f":{form}" if form else "") + (f"!{conversion}" if conversion else ""))
    return frozenset(found)
