"""Who does what now: one answer for all views, with its sign and its style."""

from __future__ import annotations

from typing import Final

from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.model import Role
from kollegial.consultation.vocabulary import Activity
from kollegial.tui.theme import QUIET

SIGNS: Final = {
    Activity.SPEAKS: "●",
    Activity.WRITES: "✎",
    Activity.LISTENS: "○",
    Activity.SILENT: "–",
    Activity.TURNED: "↶",
    Activity.RESTS: "◌",
}
STYLES: Final = {
    Activity.SPEAKS: "bold $success",
    Activity.WRITES: "bold $secondary",
    Activity.LISTENS: QUIET,
    Activity.SILENT: "bold $warning",
    Activity.TURNED: "bold $warning",
    Activity.RESTS: QUIET,
}


def doing(scene: Scene) -> list[tuple[Activity, tuple[Role, ...]]]:
    """Every activity that somebody has now, with the roles that have it."""
    present = [role for role in scene.model.roles if role.min or scene.state.holders(role.id)]
    found = [
        (each, tuple(role for role in present if scene.activity(role.id) is each))
        for each in Activity
    ]
    return [(each, roles) for each, roles in found if roles]


def sign(of: Activity) -> str:
    """The sign before its word."""
    return SIGNS.get(of, "·")


def style(of: Activity) -> str:
    """The style of its word."""
    return STYLES.get(of, QUIET)
