"""What many tests need alike is made once in a process: tables of new stores, parsed styles."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, event
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet

from kollegial.store import migrate

Statement = tuple[str, Any]

real_apply_steps = migrate.apply_steps
_parse_rules = Stylesheet._parse_rules
_made: dict[str, list[Statement]] = {}
_parsed: dict[tuple[object, ...], list[RuleSet]] = {}


def apply_steps(connection: Connection, package: str) -> None:
    """As ``migrate.apply_steps``; what it said to an empty file is said again to the next.

    30 ms for each store of each test become three. The tests of the stores use the real one.
    """
    if connection.dialect.name != "sqlite" or migrate._revision(connection) is not None:
        real_apply_steps(connection, package)
    elif package not in _made:
        with overheard(connection) as said:
            real_apply_steps(connection, package)
        _made[package] = said
    else:
        for statement, values in _made[package]:
            connection.exec_driver_sql(statement, values)


@contextmanager
def overheard(connection: Connection) -> Iterator[list[Statement]]:
    """Everything that is written through ``connection`` meanwhile."""
    said: list[Statement] = []

    def hear(_connection: Any, _cursor: Any, statement: str, values: Any, *_more: Any) -> None:
        if not statement.lstrip().upper().startswith(("SELECT", "PRAGMA")):
            said.append((statement, values))

    event.listen(connection, "before_cursor_execute", hear)
    try:
        yield said
    finally:
        event.remove(connection, "before_cursor_execute", hear)


def parse_rules(self: Stylesheet, css: str, *said: Any, **named: Any) -> list[RuleSet]:
    """As ``Stylesheet._parse_rules``, which keeps what it has read; here for the next app too."""
    key = (css, said, tuple(named.items()), tuple(self._variables.items()))
    if key not in _parsed:
        _parsed[key] = _parse_rules(self, css, *said, **named)
    return _parsed[key]
