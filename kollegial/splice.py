"""Two texts side by side: how much they share at the start and at the end."""

from __future__ import annotations


def shared_start(one: str, other: str) -> int:
    """How many characters both texts share at the start."""
    low, high = 0, min(len(one), len(other))
    # Slices are compared at the speed of memory, so halving beats looking at each character.
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def shared_end(one: str, other: str, start: int) -> int:
    """How many characters both texts share at the end, beyond the ``start`` they share."""
    low, high = 0, min(len(one), len(other)) - start
    while low < high:
        middle = (low + high + 1) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle - 1
    return low
