"""The measures as documents: what is shown of them, and the self-report."""

from __future__ import annotations

from textual import work

from kollegial.i18n import _, language
from kollegial.tui.dialogs.choose import Choice, Choose
from kollegial.tui.dialogs.choose_many import ChooseMany, Tick
from kollegial.tui.documents import Make, open_export, open_preview
from kollegial.tui.screens.quality.bulk_actions import BulkActions


class DocumentActions(BulkActions):
    """Preview and export of what is filtered, and a self-report of areas to choose."""

    def action_preview(self) -> None:
        """The measures shown, as a document."""
        open_preview(self.office, self._listed())

    @work(exclusive=True, group="measures-export")
    async def action_export(self) -> None:
        """The measures shown, into files."""
        await open_export(self.office, self._listed())

    @work(exclusive=True, group="measures-export")
    async def action_self_report(self) -> None:
        """For which framework, of which areas; then show it."""
        if self.foundation.period is None:
            told = _("A self-report needs the quality period: write it into the foundation (U).")
            self.notify(told, severity="warning", markup=False)
            return
        framework = await self._ask_report_framework()
        areas = await self._ask_report_areas(framework) if framework is not None else None
        if framework is None or areas is None:
            return
        place = self.office.workplace

        from kollegial.flow.outgoing import making

        open_preview(self.office, lambda: making.self_report(place, framework, areas, language()))

    def _listed(self) -> Make:
        from kollegial.flow.outgoing import making

        place, lines = self.office.workplace, list(self.shown)
        return lambda: making.measures(place, lines, language())

    async def _ask_report_framework(self) -> str | None:
        """One of those the organisation chose; of all, if it chose none."""
        frameworks = self.office.workplace.frameworks
        chosen = [frameworks.get(key) for key in self.foundation.frameworks]
        offered = [each for each in chosen if each is not None] or frameworks.all
        if len(offered) == 1:
            return offered[0].key
        choices = [Choice(each.key, each.names.within(language())) for each in offered]
        return await self.app.push_screen_wait(
            Choose(_("Self-report for which framework?"), choices)
        )

    async def _ask_report_areas(self, framework: str) -> tuple[str, ...] | None:
        from kollegial.quality.frameworks.keys import area_key

        found = self.office.workplace.frameworks.find(framework)
        ticks = [
            Tick(area_key(found.key, each.code), f"{each.code} {each.titles.within(language())}")
            for each in found.offered
        ]
        every = [each.value for each in ticks]
        title = _("Self-report on which areas?")
        return await self.app.push_screen_wait(ChooseMany(title, ticks, every))
