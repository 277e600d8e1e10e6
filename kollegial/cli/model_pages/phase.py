"""A phase of a model as lines of its page."""

from __future__ import annotations

from collections.abc import Iterator

from kollegial.cli.model_pages.layout import labelled, wrapped
from kollegial.cli.model_pages.wording import MARKS, between, doing, spanned
from kollegial.consultation.forms import Counter, RoundRobin
from kollegial.consultation.model import ConsultationModel, Output, Phase
from kollegial.consultation.vocabulary import OutputForm
from kollegial.i18n import N_, _, ngettext_
from kollegial.labels import KINDS
from kollegial.words import Language

_INDENT = 5

_FORMS = {
    OutputForm.ROLES: N_("the roles"),
    OutputForm.CONTRIBUTIONS: "",
    OutputForm.METHOD: N_("a method is chosen"),
    OutputForm.METHOD_CONTRIBUTIONS: N_("the chosen method runs"),
    OutputForm.NOTHING: N_("nothing is collected"),
}


def phase_lines(index: int, model: ConsultationModel, language: Language) -> Iterator[str]:
    """One phase, its number from 1."""
    phase = model.phases[index]
    yield f"  {index + 1}. {phase.names.within(language)} · {spanned(phase.minutes)}"
    names = {role.id: role.names.within(language) for role in model.roles}
    said = doing((names[role], activity) for role, activity in phase.roles.items())
    yield from wrapped(said, _INDENT)
    if remarks := list(_remarks(phase)):
        yield from wrapped("; ".join(remarks), _INDENT)
    for label, lines in (
        (_("Allowed"), phase.allowed.within(language)),
        (_("Not allowed"), phase.not_allowed.within(language)),
        (_("Output"), [_output(phase.output, language)]),
        (_("Turns"), _turns(phase.round_robin, names)),
        (_("Counter"), _counter(phase.counter, language)),
        (_("Done when"), [phase.done_when.within(language)]),
        (_("Hints"), phase.hints.within(language)),
        (_("Way out"), _way_out(phase, language)),
    ):
        yield from labelled(label, lines, _INDENT)


def _remarks(phase: Phase) -> Iterator[str]:
    if phase.is_break:
        yield _("a break")
    if not phase.protocol:
        yield _("nothing is written down")
    if phase.protected:
        yield _("its minutes are protected")
    if phase.indispensable:
        yield _("cannot be left out")


def _output(output: Output, language: Language) -> str:
    parts = [output.names.within(language)]
    if form := _FORMS[output.form]:
        parts.append(_(form))
    if output.kinds:
        parts.append(", ".join(_(KINDS[kind]) for kind in output.kinds))
    if output.at_most is not None:
        count = between(output.at_least, output.at_most)
        parts.append(_("{count} of them").format(count=count))
    elif output.at_least:
        parts.append(_("at least {count}").format(count=output.at_least))
    return " · ".join(parts)


def _turns(turns: RoundRobin | None, names: dict[str, str]) -> list[str]:
    if turns is None:
        return []
    laps = ngettext_("{count} time round", "{count} times round", turns.laps)
    parts = [
        ", ".join(names[role] for role in turns.roles),
        laps.format(count=turns.laps) + MARKS[turns.certainty],
        _("passing is allowed") if turns.may_pass else _("nobody passes"),
        _("one contribution each") if turns.one_each else "",
        _("Numbers from: {source}").format(source=turns.source) if turns.source else "",
    ]
    return ["; ".join(filter(None, parts))]


def _counter(counter: Counter | None, language: Language) -> list[str]:
    if counter is None:
        return []
    limit = f"{counter.limit}{MARKS[counter.certainty]}"
    parts = [
        _("{name}: {limit}").format(name=counter.names.within(language), limit=limit),
        _("no more are taken then") if counter.hard else _("more are possible"),
        _("counts by itself") if counter.kind is not None else "",
        _("Numbers from: {source}").format(source=counter.source) if counter.source else "",
    ]
    return ["; ".join(filter(None, parts))]


def _way_out(phase: Phase, language: Language) -> list[str]:
    if phase.loop is None:
        return []
    return [f"{phase.loop.offer.within(language)} ({phase.loop.method})"]
