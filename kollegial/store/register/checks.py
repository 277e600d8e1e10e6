"""What the databases check by themselves, in the words of each."""

from __future__ import annotations

from typing import Final

from sqlalchemy import CheckConstraint

STATUS: Final = (
    "status IN ('proposed', 'planned', 'in-progress', 'implemented', 'in-check', 'effective', "
    "'partly-effective', 'not-effective', 'rework', 'suspended', 'dropped')"
)
"""Where a measure may stand. Written out: a migration must not change with the program."""

MOMENT: Final = "at LIKE '____-__-__T__:__:__%'"
"""A moment as ISO 8601 writes it."""


def document(column: str) -> tuple[CheckConstraint, CheckConstraint]:
    """That ``column`` holds JSON: one constraint for each database, of one name."""
    return (
        CheckConstraint(f"json_valid({column})", name=column).ddl_if(dialect="sqlite"),
        CheckConstraint(f"({column})::json IS NOT NULL", name=column).ddl_if(dialect="postgresql"),
    )
