"""What people write in the quality room: stripped, bounded, one line or several."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache
from typing import Annotated, Any, Final

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints
from pydantic_core import to_jsonable_python

_LINE_ENDS: Final = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_CONTROL: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")


def clean(text: object) -> object:
    """``text`` with one kind of line end, composed accents and no control characters.

    A database may refuse them (PostgreSQL keeps no NUL), a terminal may obey them.
    """
    if not isinstance(text, str) or (text.isascii() and text.isprintable()):
        return text
    return unicodedata.normalize("NFC", _CONTROL.sub("", _LINE_ENDS.sub("\n", text)))


def clean_within(value: Any) -> Any:
    """``value`` as JSON has it, with every text in it clean; ``ValueError`` if one is none."""
    if isinstance(value, str):
        value.encode()  # half a character cannot be written down
        return clean(value)
    if isinstance(value, list):
        return [clean_within(each) for each in value]
    if isinstance(value, dict):
        return {name: clean_within(each) for name, each in value.items()}
    return value


@lru_cache(maxsize=1024)  # thousands of measures share a few roles
def role_key(role: str) -> str:
    """What two spellings of one role have in common."""
    seen = (
        char for char in unicodedata.normalize("NFKC", role) if unicodedata.category(char) != "Cf"
    )
    return " ".join("".join(seen).split()).casefold()


def same_role(one: str, other: str) -> bool:
    """Whether two spellings name one role."""
    return role_key(one) == role_key(other)


def each_once(items: Iterable[str]) -> tuple[str, ...]:
    """``items`` without repetitions, in their order."""
    return tuple(dict.fromkeys(items))


def each_role_once(roles: Iterable[str]) -> tuple[str, ...]:
    """``roles`` without repetitions, whatever their spelling."""
    kept: dict[str, str] = {}
    for role in roles:
        kept.setdefault(role_key(role), role)
    return tuple(kept.values())


def _as_json_has_them(fields: object) -> Any:
    return clean_within(to_jsonable_python(fields))


NewFields = Annotated[dict[str, Any], Field(min_length=1), BeforeValidator(_as_json_has_them)]
"""Fields written anew: name → new value, as JSON has it."""

Id = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
"""Of a measure, an insight, a protocol …: 32 hexadecimal characters."""

# Constraints stand before the cleaning: so pydantic checks them in one go, after it.
Short = Annotated[
    str,
    StringConstraints(strip_whitespace=True, max_length=200, pattern=r"^[^\n]*$"),
    BeforeValidator(clean),
]
Name = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200, pattern=r"^[^\n]*$"),
    BeforeValidator(clean),
]
Long = Annotated[
    str, StringConstraints(strip_whitespace=True, max_length=20_000), BeforeValidator(clean)
]
Prose = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=20_000),
    BeforeValidator(clean),
]

Role = Name
"""A role in the organisation ("team lead"), never a person's name."""

Roles = Annotated[tuple[Role, ...], Field(max_length=40), AfterValidator(each_role_once)]
"""Several roles, each once."""

AreaKey = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+@[a-z0-9.-]+:[A-Za-z0-9.-]+$")]
"""Framework, version and code of a quality area: ``lqw@11-areas:4``; own areas ``own@1:…``."""

AreaKeys = Annotated[tuple[AreaKey, ...], Field(max_length=60), AfterValidator(each_once)]
"""Several quality areas, each once."""

Ids = Annotated[tuple[Id, ...], Field(max_length=200), AfterValidator(each_once)]
"""Several records, each once."""

Value = Annotated[Decimal, Field(allow_inf_nan=False, max_digits=18, decimal_places=6)]
"""A measured number, kept as it was written: 4.50 stays 4.50."""
