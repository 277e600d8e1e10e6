"""Who speaks, listens, writes and is silent in this phase."""

from __future__ import annotations

import textwrap

from textual.content import Content
from textual.widgets import Static

from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.model import Role
from kollegial.consultation.vocabulary import RoleKind
from kollegial.i18n import _
from kollegial.tui.activities import doing, sign, style
from kollegial.tui.labels import activity_label
from kollegial.tui.widgets.still import show_still
from kollegial.words import Language

USUAL_WIDTH = 28
"""Cells, until the layout is done."""


class RolesPanel(Static):
    """Roles by what they do now; a running method has the last word."""

    def show(self, scene: Scene, language: Language) -> None:
        """Show a moment of the session; nothing happens while it would look the same."""
        width = self.content_size.width or USUAL_WIDTH
        lines: list[Content] = []
        for activity, roles in doing(scene):
            word = f"{sign(activity)} {activity_label(activity)}"
            lines.append(Content(word).stylize(style(activity)))
            named = not self.screen.has_class("-low")
            lines.extend(_role(scene, role, language, width, named=named) for role in roles)
        show_still(self, Content("\n").join(lines))


def _role(scene: Scene, role: Role, language: Language, width: int, *, named: bool) -> Content:
    """The role and, where there is room, who holds it."""
    people = scene.state.holders(role.id) if named else ()
    names = ", ".join(person.name for person in people)
    name = role.names.within(language)
    # A moderator who advises too is an exception in most models, one who must not a rule in
    # others: it is said either way.
    advises = ""
    if named and role.kind is RoleKind.MODERATOR:
        advises = _("(may advise too)") if role.advises else _("(does not advise)")
    whole = " ".join(part for part in (name, names, advises) if part)
    wrapped = textwrap.wrap(whole, width - 2, subsequent_indent="  ")
    text = "\n".join(f"  {each}" for each in wrapped)
    return Content(text).stylize("bold", 0, len(name) + 2)
