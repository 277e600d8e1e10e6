"""From typed text to plans, lines of agreements, parts of the foundation, and back."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.i18n import LANGUAGES
from kollegial.marking import Language
from kollegial.quality.agreement.terms import AgreementLine, Position
from kollegial.quality.foundation.foundation import OwnArea, Period
from kollegial.quality.measure.plan import Indicator, Plan
from kollegial.quality.vocabulary import Direction, Level, Step
from kollegial.tui.screens.quality.forms import agreement_lines as agreed
from kollegial.tui.screens.quality.forms import foundation_parts as parts
from kollegial.tui.screens.quality.forms.reading import plan_of, values_of
from kollegial.tui.screens.quality.forms.wrong import Wrong

TODAY = dt.date(2026, 3, 12)
DAYS = st.dates(dt.date(2020, 1, 1), dt.date(2035, 12, 31))
WORDS = st.text(st.sampled_from("abcäöüß ABC"), min_size=1, max_size=20).filter(
    lambda text: bool(text.strip())
)
NAMES = WORDS.map(lambda text: " ".join(text.split()))
PLANS = st.builds(
    Plan,
    title=NAMES,
    goal=WORDS,
    criteria=st.lists(NAMES, max_size=3).map(tuple),
    responsible=st.none() | st.just("Teamleitung"),
    contributing=st.lists(st.sampled_from(["Fachkraft", "Verwaltung"]), unique=True).map(tuple),
    due=st.none() | DAYS,
    measuring=st.sets(DAYS, max_size=3).map(lambda days: tuple(sorted(days))),
    step=st.none() | st.sampled_from(Step),
    level=st.none() | st.sampled_from(Level),
    indicator=st.none()
    | st.builds(
        Indicator,
        name=NAMES,
        unit=st.just("Tage"),
        baseline=st.none() | st.decimals(-999, 999, places=2),
        baseline_on=st.none() | st.dates(dt.date(2020, 1, 1), TODAY),
        target=st.none() | st.decimals(-999, 999, places=1),
        direction=st.sampled_from(Direction),
    ),
)


@given(PLANS, st.sampled_from(LANGUAGES))
def test_a_plan_survives_the_form(plan: Plan, language: Language) -> None:
    assert plan_of(values_of(plan, language), plan, TODAY, language) == plan


@pytest.mark.parametrize(
    ("field", "typed", "where"),
    [
        ("title", "", "title"),
        ("due", "31.2.", "due"),
        ("measuring", "3.5., bald", "measuring"),
        ("baseline", "viel", "baseline"),
        ("unit", "Tage", "indicator"),
        ("responsible", "x" * 300, "responsible"),
    ],
)
def test_what_is_wrong_knows_its_field(field: str, typed: str, where: str) -> None:
    plan = Plan(title="A")
    values = {**values_of(plan, "de"), field: typed}
    if field == "baseline":
        values["indicator"] = "Anrufe"
    with pytest.raises(Wrong) as caught:
        plan_of(values, plan, TODAY, "de")
    assert caught.value.at == where


def test_a_number_is_read_in_the_language_of_the_form() -> None:
    values = {**values_of(Plan(title="A"), "de"), "indicator": "Anrufe", "target": "1.234"}
    for language, target in (("de", Decimal(1234)), ("en", Decimal("1.234"))):
        plan = plan_of(values, Plan(title="A"), TODAY, language)  # type: ignore[arg-type]
        assert plan.indicator is not None
        assert plan.indicator.target == target


ROLES = st.sampled_from(["Teamleitung", "Fachkraft", "Verwaltung", "Eltern"])
LINES = st.lists(
    st.builds(
        AgreementLine,
        number=st.just(1),
        role=ROLES,
        what=st.sampled_from(["Vorgespräch führen", "Termin: absprechen", "fragen; zuhören"]),
        with_whom=st.lists(ROLES, max_size=2, unique=True).map(tuple),
        by=st.none() | DAYS,
    ),
    max_size=4,
).map(
    lambda found: tuple(
        each.model_copy(update={"number": number}) for number, each in enumerate(found, 1)
    )
)


@given(LINES, st.sampled_from(LANGUAGES))
def test_agreed_lines_survive_the_form(
    lines: tuple[AgreementLine, ...], language: Language
) -> None:
    assert agreed.lines_of(agreed.lines_text(lines, language), TODAY) == lines


def test_a_line_says_who_what_with_whom_by_when() -> None:
    text = "Teamleitung: Dolmetschen anfragen; mit Verwaltung und Fachkraft; bis 3.5.\n3. Eltern: x"
    first, second = agreed.lines_of(text, TODAY)
    assert (first.number, second.number) == (4, 3)  # a number is kept, a new line gets a new one
    assert (first.role, first.what) == ("Teamleitung", "Dolmetschen anfragen")
    assert first.with_whom == ("Verwaltung", "Fachkraft")
    assert first.by == dt.date(2026, 5, 3)


@pytest.mark.parametrize("text", ["einfach anfangen", ": was", "Rolle:", "Rolle: was; bis bald"])
def test_a_line_without_role_or_day_is_told(text: str) -> None:
    with pytest.raises(Wrong) as caught:
        agreed.lines_of(text, TODAY)
    assert caught.value.at == "lines"


def test_positions_belong_to_groups() -> None:
    found = agreed.positions_of("- Eltern: zu spät gefragt\nund zu kurz\nLeitung: kein Geld")
    assert found == (
        Position(group="Eltern", text="zu spät gefragt\nund zu kurz"),
        Position(group="Leitung", text="kein Geld"),
    )
    assert agreed.positions_of(agreed.positions_text(found)) == found
    with pytest.raises(Wrong):
        agreed.positions_of("niemand sagt das")


def test_own_areas_keep_their_codes_and_new_ones_get_one() -> None:
    found = parts.areas_of("2: Ehrenamt = Volunteers\nK-1: Küche\nGarten")
    assert found == (
        OwnArea(code="2", title_de="Ehrenamt", title_en="Volunteers"),
        OwnArea(code="K-1", title_de="Küche"),
        OwnArea(code="3", title_de="Garten"),
    )
    assert parts.areas_of("\n".join(map(parts.area_line, found))) == found
    with pytest.raises(Wrong):
        parts.areas_of("1: A\n1: B")


def test_a_period_is_four_years_unless_said_otherwise() -> None:
    assert parts.period_of({"start": "1.1.2025", "end": ""}, TODAY) == Period(
        start=dt.date(2025, 1, 1), end=dt.date(2028, 12, 31)
    )
    assert parts.period_of({"start": "29.2.2024", "end": ""}, TODAY) == Period(
        start=dt.date(2024, 2, 29), end=dt.date(2028, 2, 28)
    )
    assert parts.period_of({"start": "", "end": ""}, TODAY) is None
    with pytest.raises(Wrong) as caught:
        parts.period_of({"start": "1.1.2025", "end": "1.1.2024"}, TODAY)
    assert caught.value.at == "end"


@pytest.mark.parametrize("text", ["0", "100", "viele", "-1", ""])
def test_a_cap_is_a_small_number(text: str) -> None:
    with pytest.raises(Wrong):
        parts.cap_of(text)
    assert parts.cap_of("7") == 7


def test_goals_get_keys_of_their_own() -> None:
    first = parts.goal_id("Alle werden in ihrer Sprache verstanden: überall & immer!", ())
    assert first == "alle-werden-in-ihrer-sprache-verstan"
    assert parts.goal_id("Alle werden in ihrer Sprache verstanden", (first,)) != first
    assert parts.goal_id("日本語", ()) == "goal"
    assert parts.goal_id("日本語", ("goal",)) == "goal-2"


def test_roles_stand_once() -> None:
    assert parts.names_of("roles", "Leitung\n leitung \n- Fachkraft; Büro") == (
        "Leitung",
        "Fachkraft",
        "Büro",
    )
