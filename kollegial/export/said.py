"""What people wrote, on its way through a template."""

from __future__ import annotations

from kollegial.export import markdown


class Said:
    """Text from people. Whatever a template does with it, it comes out escaped.

    Not a ``str``: a template reaches it only through ``str()``, which escapes for
    Markdown, and through the filters ``md``, ``line`` and ``json``. A forgotten
    filter therefore costs beauty, never safety.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def __str__(self) -> str:
        """The text for Markdown, with its line breaks."""
        return markdown.block(self._text)

    def __repr__(self) -> str:
        """Nothing of the text: it could end in an error message."""
        return "Said(…)"

    def __bool__(self) -> bool:
        """Whether there is any text."""
        return bool(self._text.strip())

    def __len__(self) -> int:
        """How many characters."""
        return len(self._text)

    def __eq__(self, other: object) -> bool:
        """The same words."""
        return isinstance(other, Said) and other._text == self._text

    def __hash__(self) -> int:
        """By the words."""
        return hash(self._text)


def raw(value: object) -> str:
    """The words themselves. For filters, which escape them; templates cannot call it."""
    return value._text if isinstance(value, Said) else str(value)
