"""The German words for numbers, folded, with what they are worth."""

from __future__ import annotations

from typing import Final

UNITS: Final[dict[str, int]] = {
    "ein": 1,
    "zwei": 2,
    "zwo": 2,
    "drei": 3,
    "vier": 4,
    "fuenf": 5,
    "sechs": 6,
    "sieben": 7,
    "acht": 8,
    "neun": 9,
}
TEENS: Final[dict[str, int]] = {
    "zehn": 10,
    "elf": 11,
    "zwoelf": 12,
    "dreizehn": 13,
    "vierzehn": 14,
    "fuenfzehn": 15,
    "sechzehn": 16,
    "siebzehn": 17,
    "achtzehn": 18,
    "neunzehn": 19,
}
TENS: Final[dict[str, int]] = {
    "zwanzig": 20,
    "dreissig": 30,
    "vierzig": 40,
    "fuenfzig": 50,
    "sechzig": 60,
    "siebzig": 70,
    "achtzig": 80,
    "neunzig": 90,
}
# The number 1 with its endings; as a numeral of its own it is too often an article.
ONE: Final = frozenset(("eins", "eine", "einen", "einem", "einer", "eines"))
ANDERTHALB: Final = "anderthalb"
HALF: Final = "einhalb"
# Behind the stem of an ordinal: "achtzigsten", "neunter".
ORDINAL_ENDINGS: Final = ("sten", "ster", "stes", "ste", "ten", "ter", "tes", "te")

# As they are written, for patterns.
TEN_WORD: Final = "(?:zwanzig|dreißig|dreissig|(?:vier|fünf|fuenf|sech|sieb|acht|neun)zig)"
