"""Dialogic agreements: six steps, lines that become measures, looking again, by keys."""

from __future__ import annotations

import datetime as dt
from contextlib import AbstractAsyncContextManager

from kollegial.flow.quality.agreements import AgreementWork
from kollegial.flow.workplace import Workplace
from kollegial.quality.agreement.terms import AgreementLine, Terms
from kollegial.quality.vocabulary import Origin
from kollegial.tui.dialogs.past import PastDialog
from kollegial.tui.screens.quality.agreements import AgreementsScreen
from tests.tui.quality.form_helpers import TODAY, Opened, at_work, page_at

TERMS = Terms(
    occasion="Eltern fühlen sich überrollt",
    held_on=dt.date(2026, 3, 5),
    team="Team Süd",
    lines=(
        AgreementLine(
            number=1,
            role="Fachkraft",
            what="Vorgespräch führen",
            with_whom=("Teamleitung",),
            by=dt.date(2026, 5, 3),
        ),
        AgreementLine(number=2, role="Verwaltung", what="Einladung vereinfachen"),
    ),
    look_again=dt.date(2026, 6, 10),
)


def agreements_at(
    place: Workplace, size: tuple[int, int] = (110, 34)
) -> AbstractAsyncContextManager[Opened[None]]:
    """The app on the agreements."""
    return page_at(place, AgreementsScreen(), "Dialogic agreements", size)


async def test_a_dialogue_in_six_steps(place: Workplace) -> None:
    async with agreements_at(place, (80, 24)) as o:
        await o.shows("There is no agreement yet.")
        await o.press("n")
        await o.shows("A new dialogic agreement", "Ein Kind erlebt", "○ What is the case")
        await o.press(*"Ferien", "f2")
        await o.shows("○ Ferien")
        await o.press("enter")
        o.type(
            facts="In vier von sechs Wochen fehlte jemand.",
            positions="Eltern: Wir erfahren es zu spät.\nTeam: Wir auch.",
            ideas="Ein Kalender für alle",
            lines="Verwaltung: Kalender anlegen; mit Teamleitung; bis 3.5.\nwer weiß",
            consent="Alle wollen es versuchen.",
            dissent="Das Team hätte lieber mehr Leute.",
            look_again="in 8 Wochen",
        )
        await o.press("f2")
        await o.shows("→ Say which role does what")
        assert o.app.focused is o.field("lines").target
        assert o.field("dissent").value == "Das Team hätte lieber mehr Leute."
        o.type(lines="Verwaltung: Kalender anlegen; mit Teamleitung; bis 3.5.")
        await o.shows("= Verwaltung: Kalender anlegen · with Teamleitung · by 2026-05-03")
        await o.press("f2")
        await o.shows("look again on 2026-05-07")
    (kept,) = place.register.agreements()
    terms = kept.terms
    assert [each.group for each in terms.positions] == ["Eltern", "Team"]
    (line,) = terms.lines
    assert (line.role, line.what, line.with_whom) == (
        "Verwaltung",
        "Kalender anlegen",
        ("Teamleitung",),
    )
    assert (line.by, terms.look_again) == (dt.date(2026, 5, 3), TODAY + dt.timedelta(weeks=8))
    assert terms.dissent == "Das Team hätte lieber mehr Leute."


async def test_a_line_becomes_a_measure(place: Workplace) -> None:
    AgreementWork(at_work(place)).hold(TERMS)
    async with agreements_at(place) as o:
        await o.shows("1 Fachkraft: Vorgespräch führen")
        await o.press("m")
        await o.shows("Which line?", "Verwaltung: Einladung vereinfachen")
        await o.press("enter")
        await o.shows("A new measure")
        assert o.field("title").value == "Vorgespräch führen"
        assert o.field("responsible").value == "Fachkraft"
        assert o.field("due").value == "2026-05-03"
        o.type(goal="Eltern kennen alle am Tisch.", criteria="niemand fragt, wer das ist")
        await o.press("f2")
        await o.shows("→ M1 proposed")
    (kept,) = place.register.agreements()
    taken = kept.state.measure_of(1)
    assert taken is not None
    plan = place.register.measure(taken).plan
    assert (plan.agreement, plan.origin, plan.contributing) == (
        kept.id,
        Origin.DIALOGUE,
        ("Teamleitung",),
    )


async def test_looking_again_closes_the_matter_or_fixes_another_day(place: Workplace) -> None:
    held = AgreementWork(at_work(place)).hold(TERMS)
    async with agreements_at(place) as o:
        await o.shows("look again on 2026-06-10")
        await o.press("l")
        await o.shows("Looked again together", "Fachkraft: Vorgespräch führen")
        await o.press("f2")
        await o.shows("→ What became of it?")
        o.type(text="Zwei von drei haben ein Vorgespräch.", next_look="in 30 Tagen")
        await o.press("f2")
        await o.shows("look again on 2026-04-11")
        await o.press("l")
        o.type(text="Alle.")
        await o.press("f2")
        await o.shows("✓ Eltern fühlen sich überrollt", "closed")
    assert place.register.agreement(held.id).state.closed


async def test_undo_and_history(place: Workplace) -> None:
    work = AgreementWork(at_work(place))
    held = work.hold(TERMS)
    async with agreements_at(place) as o:
        await o.press("enter")
        o.type(ideas="Stuhlkreis")
        await o.press("f2")
        await o.shows("Stuhlkreis")
        await o.press("f8")
        await o.shows("Take this back?")
        await o.press("enter")
        await o.shows("Eltern fühlen sich überrollt")
        await o.press("h")
        assert isinstance(o.app.screen, PastDialog)
        await o.shows("Qualitätsbeauftragte", "Taken back")
    assert place.register.agreement(held.id).terms.ideas == ""


async def test_a_name_in_a_position_is_asked_about(place: Workplace) -> None:
    async with agreements_at(place) as o:
        await o.press("n")
        o.type(occasion="Ferien", positions="Eltern: Frau Kowalczyk hat nichts erfahren.")
        await o.press("f2")
        await o.shows("Could somebody be recognised by this?", "3 Positions: ")
        await o.press("enter")
        await o.shows("○ Ferien")
    (kept,) = place.register.agreements()
    assert "Kowalczyk" not in kept.terms.positions[0].text
