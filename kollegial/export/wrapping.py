"""Lines that an editor broke, told apart from lines that somebody ended. Pure.

Records typed in from paper are often wrapped at some hundred characters. Shown line
by line, such a text is ragged at every other width.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

_LONG: Final = 80
"""A line is not ended by hand before there was a reason to break it."""

_ENDED = re.compile(r"[.!?:;…][\"'”“»«)\]]*$")
_BEGINS = re.compile(r"[-*+•–>#|]|\d{1,3}[.)]\s|\s")


def goes_on(line: str, following: str) -> bool:
    """Whether ``following`` continues the sentence of ``line``, as far as one can tell."""
    return (
        len(line.rstrip()) >= _LONG
        and bool(following.strip())
        and not _ENDED.search(line.rstrip())
        and not _BEGINS.match(following)
    )


def joined(lines: Sequence[str]) -> Iterator[str]:
    """``lines``, with those that an editor broke in one piece again."""
    whole = ""
    for line, following in pairwise([*lines, ""]):
        whole += line
        if goes_on(line, following):
            whole = f"{whole.rstrip()} "
        else:
            yield whole
            whole = ""
