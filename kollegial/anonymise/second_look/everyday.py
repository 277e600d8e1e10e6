"""What a word is worth as a sign of somebody: nothing else, a word of everyday too, or little."""

from __future__ import annotations

from enum import Enum

from kollegial.anonymise.lexicon import lists
from kollegial.anonymise.lexicon.ordinary import ordinary

_NAME_FIRST = 0.5
_SHORTEST = 4
# German has no longer words, and whether one is put together takes long to find out.
_LONGEST = 60


class Weight(Enum):
    """How far a string that was to go can be believed when it turns up again, surest first."""

    SURE = "sure"  # it stands for nothing else
    NAME_TOO = "name too"  # a name first, but a word as well: Müller, Koch
    DOUBTFUL = "doubtful"  # only worth a look
    EVERYDAY = "everyday"  # a word first: Sommer, Klein
    SHORT = "short"  # Bo, Eva


def common(key: str) -> bool:
    """Whether a folded word is a word of everyday German."""
    return len(key) <= _LONGEST and (ordinary(key) or lists.common(key))


def name_first(key: str) -> bool:
    """Whether a folded word is a name or a town before it is anything else."""
    return max(lists.given(key), lists.surname(key), lists.town(key)) >= _NAME_FIRST


def weight(key: str) -> Weight:
    """What one folded word is worth."""
    if len(key) <= _LONGEST and lists.common(key):
        return Weight.EVERYDAY
    if ordinary(key):
        return Weight.NAME_TOO if name_first(key) else Weight.EVERYDAY
    return Weight.SURE if len(key) >= _SHORTEST else Weight.SHORT
