"""The form for a new round."""

from __future__ import annotations

import datetime as dt
import re
from functools import partial

from textual.app import ComposeResult

from kollegial.export.figures import day
from kollegial.i18n import N_, _, language
from kollegial.quality.feedback.round import FEWEST
from kollegial.tui.dialogs.choose import Choice
from kollegial.tui.screens.quality.forms.base import Values
from kollegial.tui.screens.quality.forms.overlay import OverlayForm
from kollegial.tui.screens.quality.forms.reading import needed, read_day
from kollegial.tui.screens.quality.forms.wrong import Wrong
from kollegial.tui.widgets.form.choice import ChoiceField
from kollegial.tui.widgets.form.line import DayField, LineField, NumberField

_WHOLE = re.compile(r"[1-9][0-9]{0,8}")


class OpenForm(OverlayForm):
    """What is asked, about what, when, and from how many slips on it is shown."""

    CSS_PATH = "../../styles/quality_forms.tcss"

    HELP = N_(
        "A new round. Choose a time in which many people come by, and say afterwards how many "
        "were asked: a figure without its response rate says little. Below five slips nothing "
        "is ever shown; you may ask for more, never for less."
    )

    def __init__(self, measure_id: str | None, measure: str) -> None:
        """``measure``: what people call it (M12)."""
        super().__init__()
        self._measure_id = measure_id
        self._measure = measure

    def title_line(self) -> str:
        """What is begun."""
        if self._measure:
            return _("New round on measure {number}").format(number=self._measure)
        return _("New round")

    def button(self) -> str:
        """What the button at the end says."""
        return _("Begin (F2)")

    def fields(self) -> ComposeResult:
        """Six fields, most of them filled in."""
        from kollegial.flow.feedback.rounds import usual_end
        from kollegial.flow.moment import today

        now = today(self.office.workplace)
        yield LineField("name", _("Name"), _("What you call the round, such as “Spring 2027”."))
        yield LineField("service", _("Service"), _("What it is about: a service, never a person."))
        until = _("The last day people are asked; slips of paper may be entered later.")
        yield DayField("starts", _("From"), _("The first day."), now, value=self._day(now))
        yield DayField("ends", _("Until"), until, now, value=self._day(usual_end(now)))
        asked = _("How many people are asked, if you know. It can be said at the end, too.")
        yield NumberField("asked", _("People asked"), asked)
        least = _("Nothing is shown below so many slips: five, or more where people are few.")
        yield NumberField("least", _("At least"), least, value=str(FEWEST))
        yield ChoiceField(
            "language", _("Language"), _("Of the slips; a kiosk offers both."), _languages()
        )
        yield from self._forms()

    def _forms(self) -> ComposeResult:
        """Which slip, if there is more than one."""
        from kollegial.flow.feedback.forms import load

        known = load(self.office.workplace.home).known.values()
        if len(known) > 1:
            choices = [Choice(form.id, form.names.within(language())) for form in known]
            yield ChoiceField("form", _("Slip"), _("What is asked."), choices)

    async def keep(self, values: Values) -> bool:
        """Begin the round, once its names name nobody."""
        needed("name", values, N_("Give the round a name."))
        if self._measure_id is None:
            needed("service", values, N_("Say what the round is about."))
        checked = await self.named_nobody(values, ("name", "service"))
        if checked is None:
            return False
        await self.in_thread(partial(self._open, checked))
        return True

    def _open(self, values: Values) -> None:
        from kollegial.flow.feedback import forms, rounds
        from kollegial.flow.moment import today

        place = self.office.workplace
        now = today(place)
        wish = rounds.Wish(
            name=values["name"],
            service=values["service"],
            measure=self._measure_id,
            language="en" if values["language"] == "en" else "de",
            starts=read_day("starts", values, now),
            ends=read_day("ends", values, now),
            asked=whole("asked", values),
            threshold=whole("least", values),
        )
        form = forms.load(place.home).form(values.get("form", forms.USUAL))
        rounds.open_round(place, form, wish)

    def _day(self, date: dt.date) -> str:
        return day(date, language())


def whole(key: str, values: Values) -> int | None:
    """The whole number that stands in a field; nothing if it is empty.

    Raises:
        Wrong: it is none.
    """
    text = values.get(key, "").strip()
    if not text:
        return None
    if not _WHOLE.fullmatch(text):
        raise Wrong(N_("A whole number from 1 on, please."), at=key)
    return int(text)


def _languages() -> list[Choice]:
    ours = [Choice("de", "Deutsch"), Choice("en", "English")]
    return ours if language() == "de" else ours[::-1]
