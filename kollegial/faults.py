"""A rule between fields that does not hold: where, what was expected, ready to be translated.

Raised by the validators of the file formats, so that a rule of ours is told like one
of pydantic's own: as a message id with its parameters, never as a finished sentence.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from pydantic_core import PydanticCustomError

RULE: Final = "rule"
"""The error type under which pydantic hands our faults on."""

_NONE: Final[Mapping[str, str]] = MappingProxyType({})


class Fault(NamedTuple):
    """One thing to put right. ``path`` leads to the field from where the rule is stated.

    ``at_key`` says that the key is at fault and not what stands behind it, so that the
    line may be shown: keys belong to the format, values to people.
    """

    path: tuple[str | int, ...]
    message: str
    params: Mapping[str, str] = _NONE
    at_key: bool = False

    def within(self, *path: str | int) -> Fault:
        """The same fault, seen from further out."""
        return self._replace(path=(*path, *self.path))


def broken(*faults: Fault) -> PydanticCustomError:
    """The error to raise from a validator, for one fault or more."""
    told = "; ".join(fault.message.format(**fault.params) for fault in faults)
    return PydanticCustomError(RULE, told, {"faults": faults})
