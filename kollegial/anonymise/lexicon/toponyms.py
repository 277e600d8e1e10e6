"""The forms in which a German text names a town."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kollegial.anonymise.text.memory import remembered
from kollegial.anonymise.text.tokens import stems

_SHORTEST = 5
# Adjectives that only look as if they came from a town: "der Sieger", not from Siegen.
_NO_ADJECTIVES = frozenset({"sieger"})


@remembered
def town_stems(key: str) -> Sequence[str]:
    """The folded word itself, its genitive's stem, and the town an adjective may come from.

    ``bochums`` → ``bochum``; ``bochumer``, ``bremer``, ``dresdner``, ``muensteraner`` →
    ``bochum``, ``bremen``, ``dresden``, ``muenster``.
    """
    return tuple(_town_stems(key))


def _town_stems(key: str) -> Iterator[str]:
    yield from stems(key)
    stem = key.removesuffix("er")
    if stem == key or len(stem) < _SHORTEST - 1 or key in _NO_ADJECTIVES:
        return
    yield stem
    yield f"{stem}en"
    if stem.endswith("n"):
        yield f"{stem[:-1]}en"
    if stem.endswith("an"):
        yield stem.removesuffix("an")
