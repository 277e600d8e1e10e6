"""Actions on the pace: will it be enough, and what can be done about it."""

from __future__ import annotations

from collections.abc import Iterator

from kollegial.consultation import commands as cmd
from kollegial.consultation.pace import Pace, pace
from kollegial.consultation.state import Stage
from kollegial.i18n import _
from kollegial.tui.clockface import time_of_day
from kollegial.tui.dialogs.choose import Choice, Choose
from kollegial.tui.screens.live.clock_actions import ClockActions
from kollegial.tui.screens.live.parking_actions import ParkingActions


class PaceActions(ParkingActions, ClockActions):
    """Cut, park, extend; or say how much time there is."""

    def action_set_budget(self) -> None:
        """Planned against projected end, and the ways out."""
        standing = pace(self.scene)
        if standing is None or self.live.state.stage is not Stage.LIVE:
            self.ask_budget()
            return
        text = _("Agreed end: {agreed}. At this pace: {projected}.").format(
            agreed=time_of_day(standing.agreed), projected=time_of_day(standing.projected)
        )
        choices = list(self._ways(standing))
        self.app.push_screen(Choose(_("Pace"), choices, text), self._paced)

    def _ways(self, standing: Pace) -> Iterator[Choice]:
        if standing.at_risk:
            if standing.shorter is not None:
                detail = _(
                    "The phases to come give up {minutes} minutes; the last one keeps its own."
                ).format(minutes=round(standing.shorter / 60))
                yield Choice("cut", _("Cut"), detail)
            detail = _("Put off what is being discussed and go on; it waits in its phase.")
            yield Choice("park", _("Park"), detail)
            if standing.projected > self.scene.now:
                detail = _("All agree to stay until {time}.").format(
                    time=time_of_day(standing.projected)
                )
                yield Choice("extend", _("Extend"), detail)
        yield Choice("left", _("Say how many minutes are left"))

    def _paced(self, way: str | None) -> None:
        match way:
            case "cut":
                self.act(cmd.CatchUp())
            case "park":
                self.park_here()
            case "extend":
                standing = pace(self.scene)
                if standing is not None:
                    self.act(cmd.AgreeEnd(standing.projected))
            case "left":
                self.ask_budget()
