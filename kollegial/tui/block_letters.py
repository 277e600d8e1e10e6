"""Words in letters of three or six rows, to be read from across the room."""

from __future__ import annotations

import unicodedata
from enum import IntEnum
from typing import Final

ROWS: Final = 6
"""Points a letter is high: one for dots above it, five for itself."""


class Scale(IntEnum):
    """How high a line of text is, in rows of the terminal."""

    PLAIN = 1
    SMALL = 3
    LARGE = 6


_FONT: Final = {
    "A": ".#. #.# ### #.# #.#",
    "B": "##. #.# ##. #.# ##.",
    "C": ".## #.. #.. #.. .##",
    "D": "##. #.# #.# #.# ##.",
    "E": "### #.. ##. #.. ###",
    "F": "### #.. ##. #.. #..",
    "G": ".### #... #.## #..# .###",
    "H": "#.# #.# ### #.# #.#",
    "I": "# # # # #",
    "J": "..# ..# ..# #.# .#.",
    "K": "#..# #.#. ##.. #.#. #..#",
    "L": "#.. #.. #.. #.. ###",
    "M": "#...# ##.## #.#.# #...# #...#",
    "N": "#..# ##.# #.## #..# #..#",
    "O": ".##. #..# #..# #..# .##.",
    "P": "##. #.# ##. #.. #..",
    "Q": ".##. #..# #..# #.#. .#.#",
    "R": "##. #.# ##. #.# #.#",
    "S": ".## #.. .#. ..# ##.",
    "T": "### .#. .#. .#. .#.",
    "U": "#..# #..# #..# #..# .##.",
    "V": "#.# #.# #.# #.# .#.",
    "W": "#...# #...# #.#.# ##.## #...#",
    "X": "#.# #.# .#. #.# #.#",
    "Y": "#.# #.# .#. .#. .#.",
    "Z": "### ..# .#. #.. ###",
    "0": ".#. #.# #.# #.# .#.",
    "1": ".# ## .# .# .#",
    "2": "##. ..# .#. #.. ###",
    "3": "##. ..# .#. ..# ##.",
    "4": "#.# #.# ### ..# ..#",
    "5": "### #.. ##. ..# ##.",
    "6": ".## #.. ### #.# ###",
    "7": "### ..# .#. .#. .#.",
    "8": "### #.# ### #.# ###",
    "9": "### #.# ### ..# ##.",
    " ": ".. .. .. .. ..",
    ":": ". # . # .",
    ".": ". . . . #",
    ",": ".. .. .. .# #.",
    "·": "... ... .#. ... ...",
    "-": "... ... ### ... ...",
    "–": "... ... ### ... ...",
    "+": "... .#. ### .#. ...",
    "/": "..# ..# .#. #.. #..",
    "(": ".# #. #. #. .#",
    ")": "#. .# .# .# #.",
    "!": "# # # . #",
    "?": "##. ..# .#. ... .#.",
    "'": "# # . . .",
    "’": "# # . . .",
    "&": ".#.. #.#. .#.# #.#. .#.#",
}
_DOTTED: Final = {
    "Ä": "#.# ... .#. #.# ### #.#",
    "Ö": "#..# .... .##. #..# #..# .##.",
    "Ü": "#..# .... #..# #..# #..# .##.",
}
"""One point lower than the others, or the dots would run into the letter."""
_HALVES: Final = {"..": " ", "#.": "▀", ".#": "▄", "##": "█"}


def block_text(text: str, scale: Scale) -> list[str] | None:
    """``text`` in capitals, as many rows as ``scale`` says; None if a letter is not at hand."""
    if scale is Scale.PLAIN:
        return [text]
    points = _points(text)
    if points is None:
        return None
    if scale is Scale.LARGE:
        return [row.replace("#", "██").replace(".", "  ") for row in points]
    pairs = zip(points[::2], points[1::2], strict=True)
    return ["".join(_HALVES[a + b] for a, b in zip(*pair, strict=True)) for pair in pairs]


def _points(text: str) -> list[str] | None:
    letters = [_letter(char) for char in unicodedata.normalize("NFC", text.upper())]
    if not letters:
        return [""] * ROWS
    if any(letter is None for letter in letters):
        return None
    return [".".join(row) for row in zip(*(each for each in letters if each), strict=True)]


def _letter(char: str) -> list[str] | None:
    if char in _DOTTED:
        return _DOTTED[char].split(" ")
    # Of other accents the bare letter is left: it is still read rightly.
    rows = _FONT.get(unicodedata.normalize("NFD", char)[0])
    return None if rows is None else ["." * rows.index(" "), *rows.split(" ")]
