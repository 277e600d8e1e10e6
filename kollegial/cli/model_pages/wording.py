"""The words of the pages for what the engine knows by ids, and how numbers are written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from kollegial.cli.model_pages.layout import labelled, wrapped
from kollegial.consultation.figures import Figure, Span
from kollegial.consultation.vocabulary import Activity, AfterPart, Certainty, RoleKind
from kollegial.i18n import N_, _

ACTIVITIES: Final = {
    Activity.SPEAKS: N_("speaks"),
    Activity.LISTENS: N_("listens"),
    Activity.SILENT: N_("is silent"),
    Activity.WRITES: N_("writes"),
    Activity.TURNED: N_("has turned away"),
    Activity.RESTS: N_("has a break"),
}
KINDS: Final = {
    RoleKind.CASE_GIVER: N_("case giver"),
    RoleKind.MODERATOR: N_("moderator"),
    RoleKind.CONSULTANT: N_("consultants"),
    RoleKind.SCRIBE: N_("scribe"),
    RoleKind.TIMEKEEPER: N_("timekeeper"),
    RoleKind.PROCESS_OBSERVER: N_("process observer"),
    RoleKind.RULE_GUARDIAN: N_("rule guardian"),
    RoleKind.HOST: N_("host"),
}
AFTER: Final = {
    AfterPart.ADOPTED: N_("what the case giver takes along"),
    AfterPart.FIRST_STEP: N_("a first step"),
    AfterPart.PROCESS: N_("how the session went"),
    AfterPart.INSIGHT: N_("what the group learned"),
    AfterPart.FEEDBACK: N_("feedback"),
}
# A number without a mark is the author's own.
MARKS: Final = {Certainty.AUTHOR: "", Certainty.THIRD_PARTY: "°", Certainty.PROPOSAL: "*"}
_LEGEND: Final = N_("minutes: usual (shortest–longest); ° reported by others, * our proposal")


def doing(roles: Iterable[tuple[str, Activity]]) -> str:
    """Who does what, those together who do the same: ``speaks: A, B; listens: C``."""
    names: dict[Activity, list[str]] = {}
    for name, activity in roles:
        names.setdefault(activity, []).append(name)
    return "; ".join(
        f"{_(ACTIVITIES[activity])}: {', '.join(each)}" for activity, each in names.items()
    )


def credit(entry_id: str, author: str, year: int | None, version: str | None) -> list[str]:
    """Id, author, year and version."""
    parts = [entry_id, author if year is None else f"{author} ({year})"]
    if version:
        parts.append(_("version {version}").format(version=version))
    return wrapped(" · ".join(parts))


def sources(lines: Sequence[str], licence_note: str) -> Iterator[str]:
    """Where it can be read, how it may be used, and what the marks of the numbers mean."""
    yield from labelled(_("Source"), lines)
    yield from labelled(_("Licence"), [licence_note])
    yield ""
    yield from wrapped(_(_LEGEND))


def between(low: int, high: int) -> str:
    """``3`` or ``3–5``."""
    return str(low) if low == high else f"{low}–{high}"


def spanned(span: Span) -> str:
    """Usual minutes, and the shortest and longest."""
    return f"{marked(span.default)} ({marked(span.min)}–{marked(span.max)})"


def marked(figure: Figure) -> str:
    """Minutes with the mark of their certainty."""
    return number(figure.value) + MARKS[figure.certainty]


def number(value: float) -> str:
    """Minutes without needless digits."""
    return f"{value:g}"
