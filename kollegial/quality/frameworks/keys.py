"""The names by which frameworks and their areas are found: ``lqw@11-areas:4``."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

FRAMEWORK: Final = r"^[a-z][a-z0-9-]{1,39}$"
"""The pattern of a framework's short name."""

VERSION: Final = r"^[a-z0-9][a-z0-9.-]{0,39}$"
"""The pattern of an edition."""

CODE: Final = r"^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$"
"""The pattern of an area's code."""

OWN_NAME: Final = "own"
OWN: Final = f"{OWN_NAME}@1"
"""The key under which an organisation's own areas stand."""


class AreaParts(NamedTuple):
    """An area's key taken apart."""

    framework: str
    code: str


def framework_key(framework: str, version: str) -> str:
    """``lqw`` and ``11-areas`` as ``lqw@11-areas``."""
    return f"{framework}@{version}"


def area_key(framework: str, code: str) -> str:
    """``lqw@11-areas`` and ``4`` as ``lqw@11-areas:4``."""
    return f"{framework}:{code}"


def parts_of(key: str) -> AreaParts:
    """``lqw@11-areas:4`` as ``lqw@11-areas`` and ``4``."""
    framework, _, code = key.rpartition(":")
    return AreaParts(framework, code)


def is_framework_key(text: str) -> bool:
    """Whether ``text`` is a key that a framework may have; ``own`` is the organisation's."""
    framework, _, version = text.partition("@")
    return (
        re.fullmatch(FRAMEWORK, framework) is not None
        and re.fullmatch(VERSION, version) is not None
        and framework != OWN_NAME
    )
