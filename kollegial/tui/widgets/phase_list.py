"""The phases with planned and actual minutes, and how the whole stands."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from kollegial.consultation import timing
from kollegial.consultation.decide.scene import Scene
from kollegial.export.figures import minutes
from kollegial.i18n import _
from kollegial.tui.clockface import face, time_of_day
from kollegial.tui.theme import QUIET
from kollegial.words import Language


class PhaseList(Static):
    """One line a phase: done, running or to come; planned and taken."""

    def show(self, scene: Scene, language: Language) -> None:
        """Show a moment of the session."""
        lines = [self._line(scene, index, language) for index in range(len(scene.model.phases))]
        self.update(Content("\n").join([*lines, Content(""), *self._total(scene)]))

    def _line(self, scene: Scene, index: int, language: Language) -> Content:
        state, phase = scene.state, scene.model.phases[index]
        here = index == state.current
        taken = timing.elapsed(state, index, scene.now)
        mark = "▸" if here else "✓" if state.phases[index].visits else "·"
        plan = minutes(state.phases[index].allotted // 1000)
        over = timing.overrun(state, index, scene.now) > 0
        width = max(12, self.content_size.width or 30)
        times = f"{face(-(-taken // 1000) * 1000)}/{plan}" if taken or here else plan
        times += "!" if over else " "
        name = f"{mark}{index + 1} {phase.names.within(language)}"
        room = width - len(times) - 1
        title = Content(name).truncate(room, ellipsis=True)
        line = title.pad_right(room - title.cell_length) + Content(f" {times}")
        if here:
            return line.stylize("bold $primary")
        return line if state.phases[index].visits else line.stylize(QUIET)

    def _total(self, scene: Scene) -> list[Content]:
        state, now = scene.state, scene.now
        planned = minutes(timing.total_planned(state) // 1000)
        taken = face(timing.total_elapsed(state, now))
        whole = Content(
            _("Planned {planned} min, taken {taken}").format(planned=planned, taken=taken)
        )
        lines = [whole]
        paused = timing.paused(state, now)
        if paused >= 1000:  # noqa: PLR2004 - a second
            lines.append(Content(_("Paused {time}").format(time=face(paused // 1000 * 1000))))
        if state.started_at is not None and state.finished_at is None:
            end = time_of_day(timing.projected_end(state, now))
            lines.append(Content(_("Ends about {time}").format(time=end)).stylize("bold"))
        return lines
