"""What changed in the foundation from one version to the next, in sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from kollegial.i18n import N_
from kollegial.quality.past import Past
from kollegial.told import Told, say
from kollegial.tui.screens.quality.forms.foundation import LABELS

if TYPE_CHECKING:
    from kollegial.quality.foundation.foundation import Foundation
    from kollegial.store.register.versions import FoundationVersion


def story(history: Sequence[FoundationVersion], names: Callable[[str], str]) -> tuple[Past, ...]:
    """Everything that changed, the earliest first; what was changed at once has one number.

    ``names``: what a framework of some key is called.
    """
    from kollegial.quality.foundation.foundation import Foundation

    found: list[Past] = []
    before = Foundation()
    for each in history:
        told = list(_changes(before, each.foundation, names))
        told = told or [say(N_("Written anew, unchanged"))]
        found += [Past(each.seq, each.at, each.role, sentence) for sentence in told]
        before = each.foundation
    return tuple(found)


def _changes(before: Foundation, after: Foundation, names: Callable[[str], str]) -> Iterator[Told]:
    for part, label in LABELS.items():
        old, new = getattr(before, part), getattr(after, part)
        if old == new:
            continue
        name = say(label)
        if part == "frameworks":
            yield from _listed(name, [*map(names, old)], [*map(names, new)])
        elif part in ("roles", "teams"):
            yield from _listed(name, old, new)
        elif isinstance(new, str):
            yield (
                say(N_("{field} written: {text}"), field=name, text=new)
                if new
                else say(N_("{field} emptied"), field=name)
            )
        elif part == "cap":
            yield say(N_("{field}: at most {count}"), field=name, count=new)
        else:
            yield say(N_("{field} changed"), field=name)
    yield from _goals(before, after)


def _listed(name: Told, old: Sequence[str], new: Sequence[str]) -> Iterator[Told]:
    added, gone = [e for e in new if e not in old], [e for e in old if e not in new]
    if added:
        yield say(N_("{field} added: {names}"), field=name, names=", ".join(added))
    if gone:
        yield say(N_("{field} removed: {names}"), field=name, names=", ".join(gone))
    if not added and not gone:
        yield say(N_("{field} in another order"), field=name)


def _goals(before: Foundation, after: Foundation) -> Iterator[Told]:
    for goal in after.goals:
        old = before.goal(goal.id)
        if old is None:
            yield say(N_("New strategic goal: {text}"), text=goal.text)
        elif old.became != goal.became:
            yield say(
                N_("What became of the goal “{text}”: {became}"), text=goal.text, became=goal.became
            )
        elif old != goal:
            yield say(N_("Strategic goal worded anew: {text}"), text=goal.text)
    for goal in before.goals:
        if after.goal(goal.id) is None:
            yield say(N_("Strategic goal removed: {text}"), text=goal.text)
