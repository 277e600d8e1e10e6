"""The announcement of a phase, and the glance that tells the same at any time."""

from __future__ import annotations

from collections.abc import Iterator

from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.state import Stage
from kollegial.consultation.vocabulary import OutputForm
from kollegial.i18n import _, language, ngettext_
from kollegial.plain.command import PlainCommand
from kollegial.plain.commands import cases, clock, methods, parking, people, turns, way
from kollegial.plain.commands.parking import line as parked_line
from kollegial.plain.spoken import ended
from kollegial.plain.standing import (
    clock_line,
    done_line,
    method_lines,
    pace_line,
    place_line,
    planned_line,
    question_line,
    rule_lines,
    turn_lines,
    who_lines,
    written_lines,
)
from kollegial.printable import one_line


def announcement(scene: Scene) -> Iterator[str]:
    """What everybody has to know when a phase begins."""
    yield f"{ended(place_line(scene))} {planned_line(scene)}".rstrip()
    yield from who_lines(scene)
    yield from turn_lines(scene)
    yield question_line(scene)
    yield from method_lines(scene)
    yield from rule_lines(scene)
    yield from written_lines(scene)
    yield done_line(scene)
    yield from offers(scene)
    yield pace_line(scene)


def glance(scene: Scene) -> Iterator[str]:
    """How it stands: time first, then who speaks, what is allowed, when it is done."""
    yield f"{ended(place_line(scene))} {clock_line(scene)}"
    yield from who_lines(scene)
    yield from turn_lines(scene)
    yield question_line(scene)
    yield from method_lines(scene)
    yield from rule_lines(scene)
    yield from written_lines(scene)
    yield _collected(scene)
    yield done_line(scene)
    yield from offers(scene)


def short_glance(scene: Scene) -> Iterator[str]:
    """The least: phase and time, and whose turn it is."""
    yield f"{ended(place_line(scene))} {clock_line(scene)}"
    yield from turn_lines(scene)


def offers(scene: Scene) -> Iterator[str]:
    """What can be done in this phase that is not done in every phase, with the word for it."""
    state, phase, words = scene.state, scene.phase, language()
    if state.stage is Stage.OPENED:
        yield _offer(clock.START, _("starts the clock"))
    if phase.output.form is OutputForm.ROLES:
        yield _offer(people.ROLE, _("gives somebody a role"))
        yield _offer(people.DRAW, _("draws the missing roles"))
    if scene.chooses_case:
        yield _offer(cases.TAKE, _("takes a case, by its number"))
    if phase.output.form is OutputForm.METHOD:
        yield _offer(methods.CARDS, _("lists the method cards"))
        yield _offer(methods.CHOOSE, _("chooses one"))
    if scene.inverting and state.inverted_question is None:
        yield methods.ask_inverted()
    if state.loop is not None:
        yield _offer(methods.INSERT, _("ends the inserted method"))
    elif phase.loop is not None:
        inserts = _offer(methods.INSERT, _("inserts it"))
        yield f"{phase.loop.offer.within(words)} {inserts}"
    if scene.turn is not None:
        yield _offer(turns.TURN, _("hands the turn on"))
    yield _interrupt(scene)
    yield from _at_the_end(scene)
    for each in scene.parked_due:
        yield _("Parked for now: {line}").format(line=parked_line(each))
    if scene.parked_due:
        yield _offer(parking.TAKE_UP, _("takes it up, by its number"))


def _interrupt(scene: Scene) -> str:
    """Who may stop the consultation, where the model says so."""
    interrupt, words = scene.model.interrupt, language()
    if interrupt is None or scene.phase.is_break:
        return ""
    roles = ", ".join(scene.model.role(role).names.within(words) for role in interrupt.roles)
    return f"{interrupt.names.within(words)} ({roles}): {clock.STOP.shown}"


def _at_the_end(scene: Scene) -> Iterator[str]:
    rounds = scene.rounds_at(scene.state.current)
    if rounds is None or not scene.may_add_round:
        return
    offer = rounds.offer.within(language()) if rounds.offer is not None else _("Another round?")
    yield offer
    yield _offer(turns.ROUND, _("holds another one"))
    yield _offer(way.NEXT, _("goes on without"))


def _collected(scene: Scene) -> str:
    found = scene.state.contributions_in(scene.state.current)
    if not found:
        return ""
    text = ngettext_("{count} line is written down.", "{count} lines are written down.", len(found))
    return (
        text.format(count=len(found))
        + " "
        + _("The last: {text}").format(text=one_line(found[-1].text))
    )


def _offer(command: PlainCommand, does: str) -> str:
    return f"{command.shown} {does}."
