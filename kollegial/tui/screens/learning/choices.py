"""What a summary can be about, as fields; and the wish that stands in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

from kollegial.i18n import _
from kollegial.learning.wish import Wish
from kollegial.quality.disclosure import Period
from kollegial.tui.dialogs.choose import Choice
from kollegial.tui.dialogs.choose_many import Tick
from kollegial.tui.widgets.form.choice import ChoiceField
from kollegial.tui.widgets.form.many import ManyField
from kollegial.tui.widgets.learning.wording import days, period
from kollegial.tui.widgets.quality.cells import plain

if TYPE_CHECKING:
    from kollegial.flow.learning.offered import Offered
    from kollegial.tui.widgets.form.field import Field

_FRAMEWORK: Final = "framework "
_AREA: Final = "area "


def fields(offered: Offered) -> Iterator[Field]:
    """Period, teams, and what of it."""
    asked = _("Only periods that are over, so that two summaries cannot be subtracted. ← →")
    spans = [Choice(each.key, period(each), days(each)) for each in offered.periods]
    yield ChoiceField("period", _("Period"), asked, spans)
    asked = _(
        "None ticked: all together. Several are told of as one. At least three teams must have "
        "met in the period, or none is told of apart."
    )
    yield TeamsField(
        "teams", _("Teams"), asked, [Tick(each, plain(each)) for each in offered.teams]
    )
    asked = _("All areas, those of one framework, or a single one. Numbers only of these then.")
    yield ChoiceField("about", _("Areas"), asked, list(_areas(offered)))


def wish_of(values: Mapping[str, str], offered: Offered) -> Wish:
    """What stands in the fields; all teams ticked are as none."""
    teams = tuple(values.get("teams", "").splitlines())
    if set(teams) >= set(offered.teams):
        teams = ()
    about = values.get("about", "")
    framework = about.removeprefix(_FRAMEWORK) if about.startswith(_FRAMEWORK) else ""
    area = about.removeprefix(_AREA) if about.startswith(_AREA) else ""
    return Wish(Period.of_key(values["period"]), teams, framework, area)


def _areas(offered: Offered) -> Iterator[Choice]:
    yield Choice("", _("all areas"))
    for key, name in offered.frameworks:
        yield Choice(_FRAMEWORK + key, name, _("all areas of this framework"))
    for each in offered.areas.offered:
        yield Choice(_AREA + each.key, f"{each.code} {each.title}", each.framework)


class TeamsField(ManyField):
    """Any number of teams; none stands for all."""

    def none(self) -> str:
        """What an empty field says."""
        return _("all teams together · Enter: choose")
