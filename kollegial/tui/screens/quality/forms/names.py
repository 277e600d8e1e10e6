"""Typed text on its way to the register: what may be a name is asked about first."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from kollegial.i18n import _, language
from kollegial.tui.dialogs.ask import Ask
from kollegial.tui.screens.quality.forms.name_question import KEEP, WORDS, NameQuestion

if TYPE_CHECKING:
    from kollegial.anonymise import Finding
    from kollegial.flow.quality.wording import Seen, WordingGuard
    from kollegial.marking import Language
    from kollegial.tui.app import KollegialApp


@dataclass(slots=True)
class _Door:
    """The guard of one run, and what somebody has said is no name."""

    guard: WordingGuard
    language: Language
    settled: set[str] = field(default_factory=set, repr=False)


_DOORS: WeakKeyDictionary[KollegialApp, _Door] = WeakKeyDictionary()


async def without_names(
    app: KollegialApp,
    texts: Mapping[str, str],
    labels: Mapping[str, str],
    known: Sequence[str] = (),
) -> dict[str, str] | None:
    """``texts`` as they may be kept; None if somebody said never mind.

    What nobody can be recognised by passes without a question. ``labels`` says what the texts
    are called, ``known`` are roles and teams, which are no names.
    """
    kept = {name: text for name, text in texts.items() if text.strip()}
    if not kept:
        return dict(texts)
    door = await asyncio.to_thread(_door, app, known)
    while True:
        seen = await asyncio.to_thread(door.guard.look, kept)
        found = next((each for each in seen.findings if _word(each) not in door.settled), None)
        if found is None:
            return dict(texts) | kept
        answer = await _asked(app, seen, found, labels)
        if answer is None:
            return None
        if answer == KEEP:
            door.settled.add(_word(found))
            continue
        door.settled.add(_fold(answer))
        kept = {name: _replaced(seen, found, name, answer) for name in kept}


async def _asked(
    app: KollegialApp, seen: Seen, found: Finding, labels: Mapping[str, str]
) -> str | None:
    """What stands there instead, KEEP, or None for never mind."""
    label = labels.get(found.field, "")
    while True:
        answer = await app.push_screen_wait(NameQuestion(seen.texts[found.field], found, label))
        if answer is None:
            return None
        if answer == KEEP:
            return KEEP
        if answer != WORDS:
            return found.placeholder
        words = await app.push_screen_wait(own_words())
        if words is not None and words.strip():
            return words.strip()


def own_words() -> Ask:
    """What shall stand in place of a name."""

    def wrong(words: str) -> str | None:
        return None if words.strip() else _("Type what shall stand there.")

    text = _("For example a role: “the mother”, “a colleague”, “the youth welfare office”.")
    return Ask(_("What shall stand there instead?"), text, check=wrong)


def _replaced(seen: Seen, found: Finding, name: str, words: str) -> str:
    """The text with ``words`` wherever the same one is meant."""
    text = seen.texts[name]
    same = [each for each in seen.of(name) if each.entity == found.entity]
    for each in sorted(same, key=lambda one: one.start, reverse=True):
        text = text[: each.start] + words + text[each.end :]
    return text


def _door(app: KollegialApp, known: Sequence[str]) -> _Door:
    from kollegial.flow.quality.wording import WordingGuard

    door = _DOORS.get(app)
    if door is None or door.language != language():
        settled = set() if door is None else door.settled
        guard = WordingGuard(language(), app.workplace.detector, known)
        door = _DOORS[app] = _Door(guard, language(), settled)
    door.settled |= {_fold(each) for each in known}
    return door


def _word(found: Finding) -> str:
    return _fold(found.text)


def _fold(words: str) -> str:
    return " ".join(words.split()).casefold()
