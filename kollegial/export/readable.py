"""Text from people without what a terminal or a format would obey or cannot hold. Pure."""

from __future__ import annotations

import re
from typing import Final

_DIRECTION: Final = "\u202a-\u202e\u2066-\u2069"
"""Turn the direction of everything after them, so a line could show what it does not say."""

# Control characters, halves of pairs and code points that are no characters: no XML holds them.
_UNSHOWN = "".join(
    [
        "\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff",
        *(
            f"{chr(0x10000 * plane + 0xFFFE)}{chr(0x10000 * plane + 0xFFFF)}"
            for plane in range(1, 17)
        ),
    ]
)
_TURNED = re.compile(f"[{_DIRECTION}]")
_UNSHOWABLE = re.compile(f"[{_UNSHOWN}]")

REPLACEMENT: Final = "\ufffd"


def readable(text: str) -> str:
    """``text`` on one line, as it can be shown; lines and tabs become spaces."""
    plain = " ".join(text.splitlines()).replace("\t", " ")
    return _UNSHOWABLE.sub(REPLACEMENT, _TURNED.sub("", plain))
