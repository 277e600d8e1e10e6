"""Where the content is that the program comes with: models, cards, blanks, templates, samples.

The one place that knows: in a source tree and an editable install content lies beside
the package, in a wheel inside it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal, get_args

Kind = Literal[
    "phases",
    "phases/methods",
    "phases/blanks",
    "phases/start",
    "protocols/demo",
    "protocols/feedback",
    "protocols/frameworks",
    "protocols/frameworks/start",
    "protocols/samples",
    "protocols/templates",
]

KINDS: tuple[Kind, ...] = get_args(Kind)

_PACKAGE = Path(__file__).parent


def content_root() -> Path:
    """The folder that holds ``phases`` and ``protocols``."""
    packed = _PACKAGE / "_content"
    return packed if packed.is_dir() else _PACKAGE.parent


def shipped(kind: Kind, suffix: str = "") -> tuple[Path, ...]:
    """The files of one kind that end with ``suffix``, by name; none if the folder is missing."""
    folder = content_root() / kind
    if not folder.is_dir():
        return ()
    return tuple(
        sorted(each for each in folder.iterdir() if each.is_file() and each.name.endswith(suffix))
    )
