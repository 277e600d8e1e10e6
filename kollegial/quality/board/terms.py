"""A line of words taken apart; what stands in quotation marks stays together."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_TOKEN: Final = re.compile(r'(?:[^\s"]|"[^"]*(?:"|$))+')
_PART: Final = re.compile(r'((?:[^,"]|"[^"]*(?:"|$))*)(?:,|$)')
_CURLY: Final = str.maketrans("“”„‟«»", '""""""')


def tokens(line: str) -> list[str]:
    """The words of ``line``, each with its quotation marks."""
    return _TOKEN.findall(line.translate(_CURLY))


def terms(line: str) -> list[str]:
    """What to look for: the words of ``line`` without their quotation marks."""
    return [term for token in tokens(line) if (term := bare(token))]


class Part(NamedTuple):
    """One of several values behind a key."""

    text: str
    literal: bool
    """Whether it stood in quotation marks: then it is a name, whatever it means otherwise."""


def parts(values: str) -> list[Part]:
    """``a,"b, c"`` as ``a`` and ``b, c``."""
    found = (each[1] for each in _PART.finditer(values))
    return [Part(text, '"' in each) for each in found if (text := bare(each))]


def bare(token: str) -> str:
    """``token`` without quotation marks."""
    return token.replace('"', "").strip()


def quoted(value: str, always: bool = False) -> str:
    """``value`` so that it is read as one, and as a name if ``always``."""
    value = value.translate(_CURLY).replace('"', "")
    return f'"{value}"' if always or re.search(r"[\s,:]", value) else value
