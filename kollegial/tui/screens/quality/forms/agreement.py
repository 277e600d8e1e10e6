"""The form of a dialogic agreement, step by step, and that of looking again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from pydantic import ValidationError
from textual.app import ComposeResult
from textual.content import Content

from kollegial.export.figures import day
from kollegial.i18n import N_, _, language
from kollegial.printable import one_line
from kollegial.quality.agreement.terms import Terms
from kollegial.quality.agreement.validity import hints
from kollegial.refusal import Refused
from kollegial.tell import tell
from kollegial.tui.screens.quality.forms import agreement_lines as typed
from kollegial.tui.screens.quality.forms.aside import SuccessAside
from kollegial.tui.screens.quality.forms.base import Values
from kollegial.tui.screens.quality.forms.measure_fields import area_ticks
from kollegial.tui.screens.quality.forms.overlay import OverlayForm
from kollegial.tui.screens.quality.forms.reading import needed, needed_day, read_day
from kollegial.tui.screens.quality.forms.step import facts
from kollegial.tui.screens.quality.forms.success import SuccessForm
from kollegial.tui.screens.quality.forms.words import plan_field
from kollegial.tui.screens.quality.forms.wrong import TOO_LONG, Wrong, place_of
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.form.line import DayField, LineField
from kollegial.tui.widgets.form.many import ManyField
from kollegial.tui.widgets.form.offer import OfferField
from kollegial.tui.widgets.form.prose import ProseField, lines
from kollegial.tui.widgets.quality.agreement_page import in_a_line

if TYPE_CHECKING:
    from kollegial.flow.quality.work import QualityWork
    from kollegial.quality.agreement.agreement import Agreement
    from kollegial.quality.agreement.state import Agreed
    from kollegial.quality.foundation.foundation import Foundation
    from kollegial.tui.screens.quality.forms.around import Around
    from kollegial.tui.widgets.form.field import Field

TYPED: Final = (
    "occasion",
    "team",
    "facts",
    "positions",
    "ideas",
    "lines",
    "consent",
    "dissent",
)


class AgreementForm(SuccessForm):
    """Six steps; only the occasion must be there, the rest may come later."""

    HELP = N_(
        "A dialogue in six steps: the occasion; the facts, without judging them; how every "
        "group sees it; ideas; what you agree on: which role does what with whom by when; and "
        "when you look again together. Agreement means that those who must carry it consent. "
        "Who does not is written down as text, never counted and never by name."
    )

    def __init__(
        self, work: QualityWork, around: Around, agreement: Agreement | None = None
    ) -> None:
        """``agreement``: nothing for a new one."""
        super().__init__(work, around)
        self.agreement = agreement
        self.kept: Agreement | None = None

    def title_line(self) -> str:
        """New, or which one."""
        if self.agreement is None:
            return _("A new dialogic agreement")
        occasion = one_line(self.agreement.terms.occasion)
        return _("Agreement: {occasion}").format(occasion=occasion)

    def question(self) -> str:
        """What is asked about success."""
        return _("What would success be here, for each side?")

    def fields(self) -> ComposeResult:
        """The six steps."""
        terms = None if self.agreement is None else self.agreement.terms
        held_on = self.work.today if terms is None else terms.held_on
        yield from self._occasion(terms, held_on)
        asked = _("What is the case, as anybody would see it? Nothing judged yet.")
        value = "" if terms is None else terms.facts
        yield ProseField("facts", "2 " + _("Facts"), asked, value=value)
        asked = _("A line for each group, groups and no names: “Parents: we are asked too late.”")
        value = "" if terms is None else typed.positions_text(terms.positions)
        yield ProseField("positions", "3 " + _("Positions"), asked, value=value)
        asked = _("Everything that might help, without choosing yet.")
        value = "" if terms is None else terms.ideas
        yield ProseField("ideas", "4 " + _("Ideas"), asked, value=value)
        asked = _("Role: what; with whom; by when. “Team lead: ask for it; with office; by 3.5.”")
        value = "" if terms is None else typed.lines_text(terms.lines, language())
        yield ProseField("lines", "5 " + _("Who does what"), asked, value=value)
        asked = _("What do those who must carry it agree to?")
        value = "" if terms is None else terms.consent
        yield ProseField("consent", _("Consent"), asked, value=value)
        asked = _("What stays open between you? As text, by groups.")
        value = "" if terms is None else terms.dissent
        yield ProseField("dissent", _("Dissent"), asked, value=value)
        look = None if terms is None else terms.look_again
        value = "" if look is None else day(look, language())
        asked = _("On which day do you look together what became of it?")
        yield DayField("look_again", "6 " + _("Look again on"), asked, held_on, value=value)

    def reads(self, field: Field) -> str:
        """How the last of the agreed lines is understood."""
        if field.key != "lines":
            return super().reads(field)
        last = lines(field.value)[-1:]
        try:
            held_on = needed_day("held_on", self.values(), self.work.today, past=True)
            found = typed.lines_of("\n".join(last), held_on)
        except Refused as refusal:
            return tell(refusal)
        return "".join(f"= {in_a_line(each)}" for each in found)

    def noticed(self, values: Values) -> None:
        """The hints follow what is typed."""
        try:
            terms = self._terms({**values, "occasion": values["occasion"] or "…"})
        except Refused:
            return
        found = [Content(f"○ {tell(each)}").stylize(QUIET) for each in hints(terms)]
        self.query_one(SuccessAside).show_hints(found, found[:2])

    async def keep(self, values: Values) -> bool:
        """Write it down, once it names nobody."""
        self._terms(values)
        checked = await self.named_nobody(values, TYPED, self.around.known)
        if checked is None:
            return False
        self.kept = await self.in_thread(partial(self._written, self._terms(checked)))
        return True

    def _written(self, terms: Terms) -> Agreement:
        from kollegial.flow.quality.agreements import AgreementWork
        from kollegial.quality.agreement.validity import changed_fields
        from kollegial.quality.changes.agreement import Amended

        at_work = AgreementWork(self.work)
        if self.agreement is None:
            return at_work.hold(terms)
        fields = changed_fields(self.agreement.terms, terms)
        if not fields:
            return self.agreement
        return at_work.change(self.agreement.id, Amended(fields=fields))

    def _occasion(self, terms: Terms | None, held_on: dt.date) -> ComposeResult:
        asked = _("What brings you together? One line.")
        value = "" if terms is None else terms.occasion
        yield LineField("occasion", "1 " + _("Occasion"), asked, value=value)
        shown = day(held_on, language())
        asked = _("On which day did you talk? Without a year the last such day is meant.")
        yield DayField("held_on", _("Day"), asked, self.work.today, past=True, value=shown)
        asked = _("The team it belongs to, if it belongs to one.")
        value = "" if terms is None else terms.team
        teams = self.around.foundation.teams
        yield OfferField("team", plan_field("team"), asked, teams, value=value)
        areas = () if terms is None else terms.areas
        asked = _("Quality areas of the frameworks you use, and your own. Enter: choose.")
        ticks = area_ticks(self.around.areas, areas)
        value = "\n".join(areas)
        yield ManyField("areas", plan_field("areas"), asked, ticks, value=value)

    def _terms(self, values: Values) -> Terms:
        held_on = needed_day("held_on", values, self.work.today, past=True)
        try:
            return Terms(
                occasion=needed("occasion", values, N_("What brings you together? One line.")),
                held_on=held_on,
                team=values["team"],
                areas=tuple(values["areas"].splitlines()),
                facts=values["facts"],
                positions=typed.positions_of(values["positions"]),
                ideas=values["ideas"],
                lines=typed.lines_of(values["lines"], held_on),
                look_again=read_day("look_again", values, held_on),
                consent=values["consent"],
                dissent=values["dissent"],
            )
        except ValidationError as error:
            raise Wrong(TOO_LONG, at=place_of(error)) from None


class LookForm(OverlayForm):
    """What became of it, and whether there is a next look."""

    HELP = N_(
        "You looked again together: what became of what you agreed on? Give the day of the next "
        "look; without one the matter is closed."
    )

    def __init__(self, work: QualityWork, agreement: Agreed, foundation: Foundation) -> None:
        super().__init__()
        self.work = work
        self.agreement = agreement
        self.foundation = foundation
        self.kept: Agreement | None = None

    def title_line(self) -> str:
        """What happens."""
        return _("Looked again together")

    def fields(self) -> ComposeResult:
        """The day, what was seen, the next day."""
        terms, today = self.agreement.terms, self.work.today
        agreed = "; ".join(f"{each.role}: {each.what}" for each in terms.lines)
        yield facts(((_("Occasion"), terms.occasion), (_("Agreed"), agreed)))
        shown = day(today, language())
        asked = _("On which day did you look? Without a year the last such day is meant.")
        yield DayField("on", _("Day"), asked, today, past=True, value=shown)
        asked = _("What became of it? What helped, what did not?")
        yield ProseField("text", _("What you saw"), asked)
        asked = _("Empty: the matter is closed.")
        yield DayField("next_look", _("Look again on"), asked, today, value="")

    async def keep(self, values: Values) -> bool:
        """Write it down, once it names nobody."""
        self._looked(values)
        known = (*self.foundation.roles, *self.foundation.teams)
        checked = await self.named_nobody(values, ("text",), known)
        if checked is None:
            return False
        self.kept = await self.in_thread(self._looked(checked))
        return True

    def _looked(self, values: Values) -> Callable[[], Agreement]:
        from kollegial.flow.quality.agreements import AgreementWork
        from kollegial.quality.changes.agreement import LookedAgain

        change = LookedAgain(
            on=needed_day("on", values, self.work.today, past=True),
            text=needed("text", values, N_("What became of it? One sentence will do.")),
            next_look=read_day("next_look", values, self.work.today),
        )
        return partial(AgreementWork(self.work).change, self.agreement.id, change)
