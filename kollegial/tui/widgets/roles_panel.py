"""Who speaks, listens, writes and is silent in this phase."""

from __future__ import annotations

import textwrap

from textual.content import Content
from textual.widgets import Static

from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.vocabulary import Activity
from kollegial.tui.labels import activity_label
from kollegial.tui.theme import QUIET
from kollegial.words import Language

USUAL_WIDTH = 28
"""Cells, until the layout is done."""
_SIGNS = {
    Activity.SPEAKS: "●",
    Activity.WRITES: "✎",
    Activity.LISTENS: "○",
    Activity.SILENT: "–",
}
_STYLES = {
    Activity.SPEAKS: "bold $success",
    Activity.WRITES: "bold $secondary",
    Activity.LISTENS: QUIET,
    Activity.SILENT: "bold $warning",
}


class RolesPanel(Static):
    """Roles by what they do now; a running method has the last word."""

    def show(self, scene: Scene, language: Language) -> None:
        """Show a moment of the session."""
        lines: list[Content] = []
        for activity in Activity:
            doing = [
                role for role in scene.model.roles if self._activity(scene, role.id) is activity
            ]
            held = [role for role in doing if role.min or scene.state.holders(role.id)]
            if not held:
                continue
            word = f"{_SIGNS[activity]} {activity_label(activity)}"
            lines.append(Content(word).stylize(_STYLES[activity]))
            for role in held:
                names = ", ".join(person.name for person in scene.state.holders(role.id))
                name = role.names.within(language)
                width = self.content_size.width or USUAL_WIDTH
                wrapped = textwrap.wrap(f"{name} {names}", width - 2, subsequent_indent="  ")
                text = "\n".join(f"  {each}" for each in wrapped)
                lines.append(Content(text).stylize("bold", 0, len(name) + 2))
        self.update(Content("\n").join(lines))

    @staticmethod
    def _activity(scene: Scene, role_id: str) -> Activity:
        if scene.method is not None:
            kind = scene.model.role(role_id).kind
            if kind in scene.method.roles:
                return scene.method.roles[kind]
        return scene.phase.roles[role_id]
