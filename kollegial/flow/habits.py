"""What a group wants always hidden or never flagged: read for a review, decided on in one.

It lies on the desk and outlives the session, because somebody said so word by word; nothing else
of the session does. It is gone with ``kollegial groups forget``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kollegial.anonymise.habits import Habits, phrase
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.linking.name import core

if TYPE_CHECKING:
    from kollegial.store.desk import Desk
    from kollegial.store.desk.entries import KeptWord


def habits_of(desk: Desk, group: str) -> Habits:
    """What the anonymiser is to do in every session of this group; nothing if none is kept."""
    habits = Habits()
    for each in desk.habits(group):
        if each.always:
            habits = habits.with_always(each.word, kind_of(each))
        else:
            habits = habits.with_never(each.word)
    return habits


def keep_word(desk: Desk, group: str, word: str, kind: Kind | None, always: bool) -> None:
    """Hide ``word`` always as ``kind``, or never flag it, from now on in this group.

    It takes the place of what was decided on the word before, in whichever spelling. A
    person is kept without forms of address ("Frau"), because the name is meant wherever it
    stands; what is always hidden without a kind is hidden as a detail.

    Raises:
        Refused: the word is empty, on several lines, too long or one too many, or the
            group has no name.
        StoreError: it cannot be written.
    """
    if not always:
        desk.remember_word(group, word, None, always=False)
        return
    name = core(word) if kind is Kind.PERSON else word
    desk.remember_word(group, name, (kind or Kind.OTHER).value, always=True)
    if name != word and phrase(word) in habits_of(desk, group).never:
        desk.forget_word(group, word)  # "Frau Kowalczyk" was never to be flagged until now


def kind_of(word: KeptWord) -> Kind:
    """What a word is hidden as; a detail if this version does not know the kind."""
    known = {kind.value: kind for kind in Kind}
    return known.get(word.kind or "", Kind.OTHER)
