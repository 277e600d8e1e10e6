"""Models and method cards as lines of text."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from kollegial.consultation.figures import Figure, Span
from kollegial.consultation.method import Method
from kollegial.consultation.model import ConsultationModel, Phase, Role
from kollegial.consultation.vocabulary import Activity, Certainty, RoleKind
from kollegial.i18n import N_, _, ngettext_
from kollegial.words import Language

_WIDTH: Final = 88

_ACTIVITIES: Final = {
    Activity.SPEAKS: N_("speaks"),
    Activity.LISTENS: N_("listens"),
    Activity.SILENT: N_("is silent"),
    Activity.WRITES: N_("writes"),
}
_KINDS: Final = {
    RoleKind.CASE_GIVER: N_("case giver"),
    RoleKind.MODERATOR: N_("moderator"),
    RoleKind.CONSULTANT: N_("consultants"),
    RoleKind.SCRIBE: N_("scribe"),
    RoleKind.TIMEKEEPER: N_("timekeeper"),
    RoleKind.PROCESS_OBSERVER: N_("process observer"),
    RoleKind.RULE_GUARDIAN: N_("rule guardian"),
    RoleKind.HOST: N_("host"),
}
# A number without a mark is the author's own.
_MARKS: Final = {Certainty.AUTHOR: "", Certainty.THIRD_PARTY: "°", Certainty.PROPOSAL: "*"}
_LEGEND: Final = N_("minutes: usual (shortest–longest); ° reported by others, * our proposal")


def models_table(models: Sequence[ConsultationModel], language: Language) -> Iterator[str]:
    """A line for each model."""
    widest = max((len(model.id) for model in models), default=0)
    for model in models:
        phases = ngettext_("{count} phase", "{count} phases", len(model.phases))
        size = phases.format(count=len(model.phases))
        minutes = _("{minutes} min").format(minutes=_number(model.duration.default))
        name = model.names.within(language)
        yield f"{model.id:<{widest}}  {name} · {model.author} · {size}, {minutes}"


def model_page(model: ConsultationModel, language: Language) -> Iterator[str]:
    """Everything a model says, top to bottom."""
    yield model.names.within(language)
    yield _credit(model.id, model.author, model.year, model.version)
    yield ""
    yield from _wrapped(model.summary.within(language))
    yield ""
    size = model.group_size
    people = f"{size.min}–{size.max}{_MARKS[size.certainty]}"
    yield _("People: {people}").format(people=people)
    yield _("Minutes: {minutes}").format(minutes=_span(model.duration))
    yield ""
    yield _("Roles")
    for role in model.roles:
        yield from _role(role, language)
    yield ""
    yield _("Phases")
    for number, phase in enumerate(model.phases, start=1):
        yield from _phase(number, phase, model, language)
    yield ""
    if model.methods:
        yield from _labelled(_("Methods"), [", ".join(model.methods)])
    yield from _sources(model.source, model.licence_note.within(language))


def method_page(method: Method, language: Language) -> Iterator[str]:
    """Everything a method card says."""
    yield method.names.within(language)
    yield _credit(method.id, method.author, method.year, None)
    yield ""
    yield from _wrapped(method.summary.within(language))
    yield ""
    yield _("Minutes: {minutes}").format(minutes=_span(method.minutes))
    yield from _labelled(
        _("Roles"), [_doing((_(_KINDS[kind]), doing) for kind, doing in method.roles.items())]
    )
    if method.opener:
        yield from _labelled(_("Begin with"), [method.opener.within(language)])
    yield from _labelled(_("Steps"), method.steps.within(language))
    yield from _labelled(_("Rules"), method.rules.within(language))
    yield from _labelled(_("Allowed"), method.allowed.within(language))
    yield from _labelled(_("Not allowed"), method.not_allowed.within(language))
    yield from _labelled(_("Done when"), [method.done_when.within(language)])
    yield from _sources(method.source, method.licence_note.within(language))


def _credit(entry_id: str, author: str, year: int | None, version: str | None) -> str:
    parts = [entry_id, author if year is None else f"{author} ({year})"]
    if version:
        parts.append(_("version {version}").format(version=version))
    return " · ".join(parts)


def _role(role: Role, language: Language) -> Iterator[str]:
    count = str(role.min) if role.min == role.max else f"{role.min}–{role.max}"
    yield f"  {role.names.within(language)} ({count})"
    yield from _wrapped(role.task.within(language), 4)


def _phase(
    number: int, phase: Phase, model: ConsultationModel, language: Language
) -> Iterator[str]:
    minutes = _span(phase.minutes)
    yield f"  {number}. {phase.names.within(language)} · {minutes}"
    names = {role.id: role.names.within(language) for role in model.roles}
    doing = _doing((names[role], activity) for role, activity in phase.roles.items())
    yield from _wrapped(doing, 5)
    for label, lines in (
        (_("Allowed"), phase.allowed.within(language)),
        (_("Not allowed"), phase.not_allowed.within(language)),
        (_("Output"), [phase.output.names.within(language)]),
        (_("Done when"), [phase.done_when.within(language)]),
        (_("Hints"), phase.hints.within(language)),
        (_("Way out"), [phase.loop.offer.within(language)] if phase.loop else []),
    ):
        yield from _labelled(label, lines, 5)


def _doing(roles: Iterable[tuple[str, Activity]]) -> str:
    """Who does what, those together who do the same: ``speaks: A, B; listens: C``."""
    names: dict[Activity, list[str]] = {}
    for name, activity in roles:
        names.setdefault(activity, []).append(name)
    return "; ".join(
        f"{_(_ACTIVITIES[activity])}: {', '.join(each)}" for activity, each in names.items()
    )


def _sources(sources: Sequence[str], licence_note: str) -> Iterator[str]:
    yield from _labelled(_("Source"), sources)
    yield from _labelled(_("Licence"), [licence_note])
    yield ""
    yield from _wrapped(_(_LEGEND))


def _labelled(label: str, lines: Sequence[str], indent: int = 0) -> Iterator[str]:
    """``label: line``; more lines stand below each other."""
    if len(lines) == 1:
        yield from _wrapped(f"{label}: {lines[0]}", indent)
    elif lines:
        yield " " * indent + f"{label}:"
        for line in lines:
            yield from _wrapped(f"- {line}", indent + 2)


def _wrapped(text: str, indent: int = 0) -> list[str]:
    left = " " * indent
    hang = left + "  " if text.startswith("- ") else left
    return textwrap.wrap(text, _WIDTH, initial_indent=left, subsequent_indent=hang) or [""]


def _span(span: Span) -> str:
    return f"{_marked(span.default)} ({_marked(span.min)}–{_marked(span.max)})"


def _marked(figure: Figure) -> str:
    return _number(figure) + _MARKS[figure.certainty]


def _number(figure: Figure) -> str:
    return f"{figure.value:g}"
