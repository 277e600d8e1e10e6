"""The groups that anything is kept of: their history, if they agreed to one, and their words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kollegial.cli.errors import CliError
from kollegial.consultation.turns import name_key
from kollegial.i18n import _, ngettext_
from kollegial.store.desk.entries import KnownGroup

if TYPE_CHECKING:
    from kollegial.store.desk import Desk


@dataclass(frozen=True, slots=True)
class KeptGroup:
    """A group that anything is kept of."""

    name: str = field(repr=False)
    history: KnownGroup | None
    """Who was there when; None if it did not agree to be remembered."""
    words: int
    """How many words are kept for it."""

    @property
    def words_told(self) -> str:
        """How many words are kept, for a person."""
        told = ngettext_("{count} word kept", "{count} words kept", self.words)
        return told.format(count=self.words)


def kept_groups(desk: Desk) -> list[KeptGroup]:
    """Whichever met last first, then those that only words are kept for."""
    words = {name_key(group.name): group for group in desk.worded()}
    found = []
    for group in desk.groups():
        own = words.pop(name_key(group.name), None)
        found.append(KeptGroup(group.name, group, own.words if own else 0))
    return found + [KeptGroup(group.name, None, group.words) for group in words.values()]


def kept_group(desk: Desk, name: str) -> KeptGroup:
    """The group of this name, however it is spelled.

    Raises:
        CliError: if nothing is kept of it.
    """
    for group in kept_groups(desk):
        if name_key(group.name) == name_key(name):
            return group
    raise CliError(_("Nothing is kept of a group of this name."))
