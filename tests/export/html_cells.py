"""The tables of a web page, as a reader of it finds them."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any


class Cells(HTMLParser):
    """The cells of the bodies of all tables."""

    def __init__(self) -> None:
        super().__init__()
        self.tables: list[list[list[str]]] = []
        self._head = self._cell = False

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        if tag == "table":
            self.tables.append([])
        self._head = tag == "thead" or (self._head and tag != "tbody")
        if tag == "tr" and not self._head:
            self.tables[-1].append([])
        if tag in ("td", "th") and not self._head:
            self.tables[-1][-1].append("")
            self._cell = True
        if tag == "br" and self._cell:
            self.tables[-1][-1][-1] += "\n"

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th"):
            self._cell = False

    def handle_data(self, data: str) -> None:
        if self._cell:
            self.tables[-1][-1][-1] += data
