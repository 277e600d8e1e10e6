"""A consultation model as a page."""

from __future__ import annotations

from collections.abc import Iterator

from kollegial.cli.model_pages.layout import labelled, wrapped
from kollegial.cli.model_pages.phase import phase_lines
from kollegial.cli.model_pages.wording import AFTER, MARKS, between, credit, sources, spanned
from kollegial.consultation.forms import Rounds
from kollegial.consultation.model import ConsultationModel, Role
from kollegial.i18n import _
from kollegial.words import Language


def model_page(model: ConsultationModel, language: Language) -> Iterator[str]:
    """Everything a model says, top to bottom."""
    yield model.names.within(language)
    yield from credit(model.id, model.author, model.year, model.version)
    yield ""
    yield from wrapped(model.summary.within(language))
    yield ""
    size = model.group_size
    people = f"{between(size.min, size.max)}{MARKS[size.certainty]}"
    yield _("People: {people}").format(people=people)
    yield from wrapped(_("Numbers from: {source}").format(source=size.source), 2)
    yield _("Minutes: {minutes}").format(minutes=spanned(model.duration))
    if model.one_clock:
        told = _("one clock for the whole; the minutes of the phases are only a guide")
        yield from wrapped(told, 2)
    yield ""
    yield _("Roles")
    for role in model.roles:
        yield from _role(role, model, language)
    advising = [role.names.within(language) for role in model.roles if role.advises]
    yield from labelled(_("Who advises"), [", ".join(advising) or _("nobody")], 2)
    yield ""
    yield _("Phases")
    for index in range(len(model.phases)):
        yield from phase_lines(index, model, language)
    yield ""
    for block in model.rounds:
        yield from _rounds(block, model, language)
    yield from _interrupt(model, language)
    after = ", ".join(_(AFTER[part]) for part in model.after) or _("nothing")
    yield from labelled(_("Asked for afterwards"), [after])
    if model.methods:
        yield from labelled(_("Methods"), [", ".join(model.methods)])
    yield from sources(model.source, model.licence_note.within(language))


def _role(role: Role, model: ConsultationModel, language: Language) -> Iterator[str]:
    count = f"{between(role.min, role.max)}{MARKS[role.certainty]}"
    yield f"  {role.names.within(language)} ({count})"
    yield from wrapped(role.task.within(language), 4)
    others = [model.role(each).names.within(language) for each in role.combines_with]
    remarks = [
        _("can also be {roles}").format(roles=", ".join(others)) if others else "",
        _("gets everybody who is left") if role.takes_rest else "",
    ]
    if told := "; ".join(filter(None, remarks)):
        yield from wrapped(told, 4)


def _rounds(block: Rounds, model: ConsultationModel, language: Language) -> Iterator[str]:
    first, last = (
        model.phases[model.phase_index(each)].names.within(language)
        for each in (block.first, block.last)
    )
    if block.per_person:
        times = _("as often as there are people, up to {most}").format(most=block.at_most)
    else:
        times = _("usually {usual}, up to {most}").format(usual=block.usual, most=block.at_most)
    lines = [
        _("{first} to {last}").format(first=first, last=last) if first != last else first,
        times + MARKS[block.certainty],
    ]
    if block.rotates is not None:
        name = model.role(block.rotates).names.within(language)
        lines.append(_("the role goes on with every round: {role}").format(role=name))
    if block.offer is not None:
        lines.append(block.offer.within(language))
    if block.source is not None:
        lines.append(_("Numbers from: {source}").format(source=block.source))
    yield from labelled(_("Repeated: {name}").format(name=block.names.within(language)), lines)


def _interrupt(model: ConsultationModel, language: Language) -> Iterator[str]:
    if model.interrupt is None:
        return
    roles = ", ".join(model.role(each).names.within(language) for each in model.interrupt.roles)
    name = model.interrupt.names.within(language)
    lines = [_("by {roles}").format(roles=roles), model.interrupt.rule.within(language)]
    yield from labelled(_("Interruption: {name}").format(name=name), lines)
