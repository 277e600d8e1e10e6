"""Cleared insights for another organisation: how we are called there, which, and where to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import ComposeResult

from kollegial.export import write
from kollegial.export.errors import AlreadyThere, WriteProblem
from kollegial.flow.learning import houses
from kollegial.flow.learning.deciding import Deciding
from kollegial.i18n import N_, _, language
from kollegial.quality.disclosure import Period
from kollegial.tui.dialogs.choose import Choice
from kollegial.tui.dialogs.confirm import Confirm
from kollegial.tui.documents.where import habit
from kollegial.tui.screens.learning.way import settled
from kollegial.tui.screens.quality.forms.base import Values
from kollegial.tui.screens.quality.forms.overlay import OverlayForm
from kollegial.tui.screens.quality.forms.reading import needed
from kollegial.tui.screens.quality.forms.wrong import Wrong
from kollegial.tui.widgets.form.choice import ChoiceField
from kollegial.tui.widgets.form.line import LineField
from kollegial.tui.widgets.learning.wording import days, period

if TYPE_CHECKING:
    from kollegial.learning.bundle import Bundle


class ShareForm(OverlayForm):
    """Writes a bundle; ``done`` is its file then."""

    CSS_PATH = "../../styles/quality_forms.tcss"
    HELP = N_(
        "A bundle of cleared insights for another organisation: their words and quality areas, "
        "and how your organisation wants to be called. No team, no day of a consultation, nothing "
        "that leads to a case. What came from another organisation is not handed on."
    )

    def __init__(self, periods: Sequence[Period]) -> None:
        super().__init__()
        self._periods = periods
        self.done: Path | None = None

    def title_line(self) -> str:
        """What it is."""
        return _("Share cleared insights")

    def button(self) -> str:
        """What the button at the end says."""
        return _("Write the bundle (F2)")

    def fields(self) -> ComposeResult:
        """Name, period, place."""
        asked = _("How your organisation wants to be called there. It is told with each insight.")
        yield LineField("house", _("We are called"), asked)
        spans = [Choice("", _("all that are cleared"))]
        spans += [Choice(each.key, period(each), days(each)) for each in self._periods]
        yield ChoiceField("period", _("Insights"), _("All of them, or of a period. ← →"), spans)
        asked = _("The folder, or a file with its name.")
        folder = str(habit(self.app).folder)
        yield LineField("file", _("Where to"), asked, value=folder)

    async def keep(self, values: Values) -> bool:
        """Write it, once every finding is decided."""
        house = needed("house", values, N_("Another organisation wants to know from whom it is."))
        span = Period.of_key(values["period"]) if values["period"] else None
        place = self.office.workplace
        self.hint.say(_("Looking for names …"))
        bundle = await self.in_thread(partial(houses.bundled, place, house, period=span))
        held = await self.in_thread(partial(houses.waiting, place, bundle, language()))
        self.hint.say("")
        deciding = Deciding(place, language(), held)
        if not await settled(self.office, deciding):
            return False
        target = self._target(values, bundle)
        overwrite = await self._overwrites(target)
        if overwrite is None:
            return False
        text = houses.written(bundle, deciding.words)
        try:
            await self.in_thread(partial(write.write, target, text, overwrite=overwrite))
        except WriteProblem as problem:
            raise Wrong(problem.message, at="file", **problem.params) from None
        self.done = target
        return True

    def _target(self, values: Values, bundle: Bundle) -> Path:
        try:
            place = write.place(values["file"])
        except WriteProblem as problem:
            raise Wrong(problem.message, at="file", **problem.params) from None
        name = f"insights-bundle-{bundle.day.isoformat()}.json"
        return place / name if place.is_dir() else place

    async def _overwrites(self, target: Path) -> bool | None:
        """Whether a file there is to go; None: nothing is written after all."""
        try:
            write.check(target)
        except AlreadyThere:
            question = Confirm(
                _("Replace the file?"), target.name, yes=_("Replace"), no=_("Keep"), final=True
            )
            return True if await self.app.push_screen_wait(question) else None
        except WriteProblem as problem:
            raise Wrong(problem.message, at="file", **problem.params) from None
        return False
