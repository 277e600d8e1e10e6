"""What people mean by a number or a name: a person, a role, a contribution, something parked.

What was left out is asked for; an empty answer means "never mind" (None).
"""

from __future__ import annotations

from collections.abc import Sequence

from kollegial.consultation.events import Person
from kollegial.consultation.model import Role
from kollegial.consultation.state import Contribution
from kollegial.i18n import language
from kollegial.marking import N_
from kollegial.plain.frame import Frame
from kollegial.plain.questions import matching, whole
from kollegial.printable import one_line
from kollegial.refusal import Refused


def person(frame: Frame, typed: str, question: str) -> Person | None:
    """Somebody in the room.

    Raises:
        Refused: if nobody, or more than one, is called so.
    """
    people = frame.state.people
    names = [each.name for each in people]
    if not typed:
        place = frame.choose(question, names)
        return None if place is None else people[place]
    return people[_only(typed, names)]


def role(frame: Frame, typed: str, question: str) -> Role | None:
    """A role of the model.

    Raises:
        Refused: if none, or more than one, is called so.
    """
    roles = frame.scene.model.roles
    names = [each.names.within(language()) for each in roles]
    if not typed:
        place = frame.choose(question, names)
        return None if place is None else roles[place]
    return roles[_only(typed, names)]


def person_first(frame: Frame, typed: str, question: str) -> tuple[Person | None, str]:
    """Somebody in the room, by as many words as mean one person, and what follows them.

    Raises:
        Refused: if the first word means nobody, or more than one.
    """
    words, names = typed.split(), [each.name for each in frame.state.people]
    for count in range(len(words), 1, -1):
        found = matching(" ".join(words[:count]), names)
        if len(found) == 1:
            return frame.state.people[found[0]], " ".join(words[count:])
    first, rest = first_word(typed)
    return person(frame, first, question), rest


def first_word(typed: str) -> tuple[str, str]:
    """The first word, and what follows it."""
    first, _space, rest = typed.partition(" ")
    return first, rest.strip()


def contribution(
    frame: Frame, typed: str, question: str, choices: Sequence[Contribution]
) -> tuple[Contribution, str] | None:
    """A contribution by its number, and what was typed after it. ``choices`` are shown if asked.

    Raises:
        Refused: if there is no such number.
    """
    if not typed:
        if not choices:
            raise Refused(N_("There is nothing to choose from."))
        frame.lines(*(f"{each.id} {one_line(each.text)}" for each in choices))
        typed = frame.ask(question)
        if not typed:
            return None
    number, rest = numbered(typed)
    found = frame.state.contribution(number)
    if found is None:
        raise Refused(N_("There is no contribution with the number {number}."), number=number)
    return found, rest


def numbered(typed: str) -> tuple[int, str]:
    """The number that something begins with, and the rest.

    Raises:
        Refused: if it begins with none.
    """
    first, rest = first_word(typed)
    number = whole(first)
    if number is None:
        raise Refused(N_("A number is needed first, as the list says it."))
    return number, rest


def _only(typed: str, names: Sequence[str]) -> int:
    found = matching(typed, names)
    if len(found) == 1:
        return found[0]
    if found:
        several = ", ".join(names[place] for place in found)
        raise Refused(N_("That may mean: {names}. A few letters more, please."), names=several)
    raise Refused(N_("Nobody and nothing here is called “{word}”."), word=typed)
