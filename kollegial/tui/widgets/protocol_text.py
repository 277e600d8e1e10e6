"""People's text in a protocol: as written, with its placeholders set off."""

from __future__ import annotations

import re
from collections.abc import Iterable

from textual.content import Content

PLACEHOLDER = "$secondary"


class Painter:
    """Sets off the placeholders of one protocol."""

    def __init__(self, placeholders: Iterable[str]) -> None:
        longest_first = sorted((each for each in placeholders if each), key=len, reverse=True)
        self._places = re.compile("|".join(map(re.escape, longest_first)) or r"(?!)")

    def text(self, text: str) -> Content:
        """``text`` as it stands; signs that steer a terminal are gone."""
        content = Content(text.expandtabs(4))
        for place in self._places.finditer(content.plain):
            content = content.stylize(PLACEHOLDER, *place.span())
        return content

    def line(self, text: str) -> Content:
        """``text`` on one line."""
        return self.text(" ".join(text.split()))
