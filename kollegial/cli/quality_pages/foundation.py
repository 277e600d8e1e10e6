"""The foundation as a page."""

from __future__ import annotations

from collections.abc import Iterator

from kollegial.cli.quality_pages.layout import Row, aligned, bullet, headed, shown
from kollegial.i18n import _, language
from kollegial.quality.foundation.foundation import Foundation, StrategicGoal
from kollegial.quality.frameworks.library import Frameworks


def foundation_page(foundation: Foundation, frameworks: Frameworks) -> Iterator[str]:
    """All of it, top to bottom; how to begin if there is nothing yet."""
    if foundation == Foundation():
        yield _("Nothing is written down yet. To begin: {command}").format(
            command="kollegial foundation edit --output foundation.toml"
        )
        return
    yield from aligned(list(_rows(foundation, frameworks)))
    yield from headed(
        _("Strategic development goals"),
        [line for goal in foundation.goals for line in _goal(goal)],
    )
    yield from headed(
        _("Own quality areas"),
        [f"{area.code}  {area.title_de}" for area in foundation.own_areas],
    )


def _rows(foundation: Foundation, frameworks: Frameworks) -> Iterator[Row]:
    yield _("Definition of the successful service"), foundation.success
    yield _("Mission"), foundation.mission
    if (period := foundation.period) is not None:
        yield _("Quality period"), f"{shown(period.start)} – {shown(period.end)}"
    yield _("Frameworks"), "\n".join(_framework(key, frameworks) for key in foundation.frameworks)
    yield _("Roles"), ", ".join(foundation.roles)
    yield _("Teams"), ", ".join(foundation.teams)
    yield (
        _("Open measures per team"),
        _("{cap} at most, as a friendly word").format(cap=foundation.cap),
    )


def _framework(key: str, frameworks: Frameworks) -> str:
    found = frameworks.get(key)
    return key if found is None else f"{found.names.within(language())} ({key})"


def _goal(goal: StrategicGoal) -> list[str]:
    agreed = f" ({shown(goal.agreed_on)})" if goal.agreed_on is not None else ""
    lines = bullet(f"{goal.id}: {goal.text}{agreed}")
    return [*lines, *(f"  {line}" for line in bullet(goal.became))] if goal.became else lines
