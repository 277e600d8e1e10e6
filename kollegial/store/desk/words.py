"""Words that a group wants always hidden or never flagged: each the decision of a person.

They need no agreement to be remembered, and go with everything else that is kept of the group.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection, delete, func, insert, select
from sqlmodel import col

from kollegial.consultation import wording
from kollegial.consultation.turns import name_key
from kollegial.marking import N_
from kollegial.refusal import Refused
from kollegial.store.desk import groups
from kollegial.store.desk.entries import KeptWord, WordedGroup
from kollegial.store.desk.tables import GroupRow, GroupWordRow
from kollegial.store.errors import NotFound
from kollegial.store.unit import storable

LONGEST: Final = 60
"""Characters of one word."""
MOST: Final = 500
"""Words of one group."""


def clean(word: str) -> str:
    """``word`` without outer and doubled white space, checked.

    Raises:
        Refused: if it has no letter and no digit, several lines or too many characters.
    """
    if len(word.strip().splitlines()) > 1:
        raise Refused(N_("A word to be kept for a group stands on one line."))
    word = wording.one_line(word)
    if not _key(word):
        raise Refused(N_("A word to be kept for a group has at least one letter or digit."))
    if len(word) > LONGEST:
        raise Refused(
            N_("A word to be kept for a group has at most {count} characters."), count=LONGEST
        )
    return word


def kept(connection: Connection, group: str) -> tuple[KeptWord, ...]:
    """The words of a group, the one decided on last at the end."""
    query = (
        select(col(GroupWordRow.word), col(GroupWordRow.always), col(GroupWordRow.kind))
        .join(GroupRow, col(GroupRow.no) == col(GroupWordRow.group_no))
        .where(col(GroupRow.key) == storable(name_key(group)))
        .order_by(col(GroupWordRow.no))
    )
    return tuple(KeptWord(*row) for row in connection.execute(query))


def worded(connection: Connection) -> list[WordedGroup]:
    """The groups that words are kept for, by name."""
    query = (
        select(col(GroupRow.name), func.count())
        .join(GroupWordRow, col(GroupWordRow.group_no) == col(GroupRow.no))
        .group_by(col(GroupRow.no))
        .order_by(col(GroupRow.key))
    )
    return [WordedGroup(*row) for row in connection.execute(query)]


def remember(connection: Connection, group: str, word: KeptWord) -> None:
    """Keep a word in place of what was decided on it before.

    Raises:
        Refused: the group has no name or as many words as there may be, or as ``clean``.
    """
    if not name_key(group):
        raise Refused(N_("Words can be kept only for a group that has a name."))
    typed = clean(word.word)
    group_no = groups.number_of(connection, GroupRow, group)
    _drop(connection, group_no, typed)
    count = select(func.count()).where(col(GroupWordRow.group_no) == group_no)
    if connection.execute(count).scalar_one() >= MOST:
        raise Refused(
            N_("At most {count} words are kept for a group. Forget one of them first."), count=MOST
        )
    values = {"group_no": group_no, "word": typed, "always": word.always, "kind": word.kind}
    connection.execute(insert(GroupWordRow).values(values))


def forget(connection: Connection, group: str, word: str) -> None:
    """Delete a word of a group, however it is spelled.

    Raises:
        NotFound: there is no such group, or no such word in it.
    """
    if not _drop(connection, groups.existing(connection, group), wording.one_line(word)):
        raise NotFound(N_("This word is not kept for this group."))
    groups.drop_empty(connection)


def _drop(connection: Connection, group_no: int, word: str) -> bool:
    """Delete every spelling of ``word``; tell whether there was one."""
    key = _key(word)
    query = select(col(GroupWordRow.no), col(GroupWordRow.word))
    found = connection.execute(query.where(col(GroupWordRow.group_no) == group_no))
    same = [no for no, other in found if _key(other) == key]
    connection.execute(delete(GroupWordRow).where(col(GroupWordRow.no).in_(same)))
    return bool(same)


def _key(word: str) -> str:
    """``word`` as it is compared; empty if it has neither letter nor digit."""
    # The anonymiser says which spellings are one word. It takes long to load, so that is
    # left until somebody decides on a word.
    from kollegial.anonymise.habits import phrase

    return phrase(word)
