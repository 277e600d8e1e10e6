"""A learning summary as a document: what a period taught, and how its numbers were protected."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from kollegial.export import figures as written
from kollegial.export.document.look import PLAIN, Look
from kollegial.export.document.names import Names
from kollegial.export.document.parts import (
    Wording,
    count,
    goal_sections,
    insight_sections,
    mean,
    measure_section,
)
from kollegial.export.document.telling import period_name, told
from kollegial.export.document.tree import (
    SUPPRESSED,
    Block,
    Bullets,
    Cell,
    Chart,
    Column,
    Count,
    Document,
    Facts,
    Minutes,
    PageBreak,
    Paragraph,
    Row,
    Section,
    Table,
    Text,
)
from kollegial.learning.figures import (
    ANSWERS,
    FOLLOW_UPS,
    MODELS,
    SESSIONS,
    THEMES,
    Figures,
    ItemAnswers,
    RoundAnswers,
)
from kollegial.learning.phases import ModelTime
from kollegial.learning.populations import ANSWERED
from kollegial.learning.protected import Protected
from kollegial.quality.disclosure import Kind, Outcome, Rules
from kollegial.quality.disclosure import Table as ProtectedTable
from kollegial.quality.disclosure.outcome import Cell as ProtectedCell
from kollegial.quality.disclosure.period import Period
from kollegial.quality.labels import STATUSES
from kollegial.words import Language

_TITLES = {
    SESSIONS: "sessions_held",
    THEMES: "themes",
    MODELS: "models_used",
    FOLLOW_UPS: "follow_ups_answered",
}


def of_summary(
    figures: Figures,
    names: Names,
    language: Language,
    look: Look = PLAIN,
    rules: Rules | None = None,
    success: str = "",
) -> Document:
    """The whole summary. ``success`` is the organisation's definition of success."""
    made = _Made(figures, names, Wording(language, look), rules or Rules())
    return made.document("summary_title", "summary", success)


def of_group_year(
    figures: Figures,
    names: Names,
    language: Language,
    look: Look = PLAIN,
    rules: Rules | None = None,
    success: str = "",
) -> Document:
    """The year of one group: the same figures, under the group's name."""
    made = _Made(figures, names, Wording(language, look), rules or Rules())
    return made.document("group_year_title", "group-year", success)


class _Made:
    """One document in the making."""

    def __init__(self, figures: Figures, names: Names, word: Wording, rules: Rules) -> None:
        self._figures = figures
        self._names = names
        self._word = word
        self._rules = rules

    def document(self, title: str, name: str, success: str) -> Document:
        word, wish = self._word, self._figures.wish
        about = wish.team or (
            self._names.area(wish.area) if wish.area else self._names.framework(wish.framework)
        )
        blocks: list[Block] = [self._about()]
        if success:
            blocks.append(
                Section(word("success_definition"), (Paragraph(success, "quote"),), "success")
            )
        return Document(
            title=word(title, period=period_name(wish.period, word.language)),
            subtitle=about,
            language=word.language,
            day=self._figures.day,
            name=name,
            blocks=(
                *blocks,
                *self._numbers(),
                *self._insights(),
                *self._measures(),
                *self._goals(),
                *self._participants(),
                *self._rounds(),
                PageBreak(),
                self._protection(),
            ),
        )

    def _about(self) -> Facts:
        word, wish = self._word, self._figures.wish
        start, end = (self._day(day) for day in (wish.period.start, wish.period.end))
        rows = [(word("period"), word("from_to", start=start, end=end))]
        if wish.team:
            rows.append((word("about_team"), wish.team))
        if wish.framework:
            rows.append((word("about_framework"), self._names.framework(wish.framework)))
        if wish.area:
            rows.append((word("about_area"), self._names.area(wish.area)))
        rows.append((word("made_on"), self._day(self._figures.day)))
        return Facts(tuple(rows))

    def _day(self, day: dt.date) -> str:
        return written.day(day, self._word.language)

    # -------------------------------------------------------------------------- numbers

    def _numbers(self) -> Iterator[Block]:
        found = self._figures.sessions
        outcome = found.outcome
        if outcome is None:
            yield self._section("sessions_held", "sessions", self._cannot(found))
            return
        there = {table.name: table for table in outcome.tables}
        for name, make in (
            (SESSIONS, self._sessions),
            (THEMES, self._themes),
            (MODELS, self._models),
            (FOLLOW_UPS, self._follow_ups),
        ):
            if name in there and (there[name].rows or name == SESSIONS):
                yield make(there[name])

    def _section(self, word: str, name: str, *blocks: Block) -> Section:
        return Section(self._word(word), blocks, name)

    def _cannot(self, found: Protected) -> Paragraph:
        reason = told(found.reason, self._word.language) if found.reason else ""
        return Paragraph(self._word("cannot_be_shown", reason=reason), "note")

    def _spent_columns(self) -> tuple[Column, ...]:
        return (
            Column("sessions", self._word("number_of_sessions"), "count"),
            Column("planned", self._word("mean_planned"), "minutes", "min"),
            Column("actual", self._word("mean_actual"), "minutes", "min"),
        )

    def _sessions(self, found: ProtectedTable) -> Section:
        word = self._word
        rows = tuple(
            Row((Text(period_name(Period.of_key(key), word.language)), *_spent(cell)))
            for key, cell in zip(found.rows, found.row_totals, strict=True)
        )
        table = Table(
            title=word("sessions_over_time") if rows else word("sessions_held"),
            columns=(Column("period", word("part_of_period")), *self._spent_columns()),
            rows=rows,
            total=Row((Text(word("sessions_all")), *_spent(found.total))),
            name=SESSIONS,
        )
        if not rows:
            return self._section("sessions_held", SESSIONS, table)
        chart = Chart(word("sessions_over_time"), "lines", table, "period", ("sessions",))
        return self._section("sessions_held", SESSIONS, chart)

    def _themes(self, found: ProtectedTable) -> Section:
        word = self._word
        table = Table(
            title=word("themes"),
            columns=(
                Column("area", word("about_area")),
                Column("sessions", word("number_of_sessions"), "count"),
            ),
            rows=tuple(
                Row((Text(self._names.area(area)), count(cell)))
                for area, cell in zip(found.rows, found.row_totals, strict=True)
            ),
            note=word("themes_lead"),
            name=THEMES,
        )
        chart = Chart(word("themes"), "bars", table, "area", ("sessions",))
        return self._section("themes", THEMES, chart)

    def _models(self, found: ProtectedTable) -> Section:
        word = self._word
        table = Table(
            title=word("models_used"),
            columns=(Column("model", word("model_used")), *self._spent_columns()),
            rows=tuple(
                Row((Text(self._names.model(model)), *_spent(cell)))
                for model, cell in zip(found.rows, found.row_totals, strict=True)
            ),
            total=Row((Text(word("sessions_all")), *_spent(found.total))),
            name=MODELS,
        )
        times = tuple(map(self._time, self._figures.times))
        return self._section("models_used", MODELS, table, *times)

    def _time(self, time: ModelTime) -> Section:
        word = self._word
        title = word("time_of_model", model=self._names.model(time.model))
        rows = tuple(
            Row(
                (
                    Text(self._names.phase(time.model, each.phase)),
                    SUPPRESSED if each.planned is None else Minutes.of(each.planned),
                    SUPPRESSED if each.actual is None else Minutes.of(each.actual),
                )
            )
            for each in time.phases
        )
        table = Table(
            title=title,
            columns=(
                Column("phase", word("time_phase")),
                Column("planned", word("mean_planned"), "minutes", "min"),
                Column("actual", word("mean_actual"), "minutes", "min"),
            ),
            rows=rows,
            total=Row(
                (
                    Text(word("whole_consultation")),
                    Minutes.of(time.planned),
                    Minutes.of(time.actual),
                )
            ),
            note=word("time_note"),
            name=f"time-{time.model}",
        )
        chart: Block = Chart(title, "bars", table, "phase", ("planned", "actual"))
        return Section(title, (chart if rows else table,), f"time-{time.model}")

    def _follow_ups(self, found: ProtectedTable) -> Section:
        word = self._word
        table = Table(
            title=word("follow_ups_answered"),
            columns=(
                Column("follow-up", word("consultations_that")),
                Column("sessions", word("number_of_sessions"), "count"),
            ),
            rows=tuple(
                Row(
                    (
                        Text(word("follow_up_yes" if key == ANSWERED else "follow_up_no")),
                        count(cell),
                    )
                )
                for key, cell in zip(found.rows, found.row_totals, strict=True)
            ),
            total=Row((Text(word("sessions_all")), count(found.total))),
            name=FOLLOW_UPS,
        )
        return self._section("follow_ups_answered", FOLLOW_UPS, table)

    # ---------------------------------------------------------------------------- texts

    def _insights(self) -> Iterator[Block]:
        word, found = self._word, self._figures.insights
        if not found:
            none = Paragraph(word("insights_none"), "note")
            yield self._section("insights_cleared", "insights", none)
            return
        lead = Paragraph(word("insights_lead"), "lead")
        blocks = insight_sections(found, self._names, word)
        yield self._section("insights_cleared", "insights", lead, *blocks)

    def _measures(self) -> Iterator[Block]:
        word, found = self._word, self._figures.measures
        if not found:
            none = Paragraph(word("measures_none"), "note")
            yield self._section("measures_closed", "measures", none)
            return
        table = Table(
            title=word("effect_of_measures"),
            columns=(
                Column("effect", word("effect")),
                Column("measures", word("number_of_measures"), "count"),
            ),
            rows=tuple(
                Row((Text(word.label(STATUSES[status])), Count(number)))
                for status, number in self._figures.effects.items()
            ),
            total=Row((Text(word("number_of_measures")), Count(len(found)))),
            name="effects",
        )
        chart = Chart(word("effect_of_measures"), "bars", table, "effect", ("measures",))
        stories = (measure_section(each, word) for each in found)
        yield self._section("measures_closed", "measures", chart, *stories)

    def _goals(self) -> Iterator[Block]:
        if self._figures.goals:
            sections = goal_sections(self._figures.goals, self._word)
            yield self._section("strategic_goals", "goals", *sections)

    # ------------------------------------------------------------------------- feedback

    def _participants(self) -> Iterator[Block]:
        blocks = [self._item(each) for each in self._figures.participants]
        if blocks:
            note = Paragraph(self._word("participants_note"), "note")
            yield self._section("participants_said", "participants", note, *blocks)

    def _item(self, answers: ItemAnswers) -> Section:
        title = self._names.item(answers.item)
        name = f"answers-{answers.item}"
        outcome = answers.protected.outcome
        if outcome is None:
            return Section(title, (self._cannot(answers.protected),), name)
        found = outcome.table(ANSWERS)
        table = Table(
            title=title,
            columns=(
                Column("answer", self._word("answer")),
                Column("answers", self._word("answers_count"), "count"),
            ),
            rows=tuple(
                Row((Text(_level(level, self._names.scale)), count(cell)))
                for level, cell in zip(found.rows, found.row_totals, strict=True)
            ),
            total=Row((Text(self._word("answered_in_all")), count(found.total))),
            name=name,
        )
        return Section(title, (Chart(title, "bars", table, "answer", ("answers",)),), name)

    def _rounds(self) -> Iterator[Block]:
        sections = tuple(map(self._round, self._figures.rounds))
        if sections:
            yield self._section("service_users_said", "service-users", *sections)

    def _round(self, answers: RoundAnswers) -> Section:
        word, results = self._word, answers.results
        name = f"round-{answers.number}"
        title = word("round_of", number=f"R{answers.number}", name=results.round.name)
        blocks: list[Block] = []
        outcome = answers.protected.outcome
        if outcome is None:
            blocks.append(self._cannot(answers.protected))
        else:
            blocks.append(self._statements(answers, outcome, title))
        if results.sentences:
            said = tuple(sorted(results.sentences, key=str.casefold))
            blocks.append(Bullets(said, label=word("said_about_it")))
        return Section(title, tuple(blocks), name)

    def _statements(self, answers: RoundAnswers, outcome: Outcome, title: str) -> Chart:
        word = self._word
        form = answers.results.round.form
        found = outcome.table(ANSWERS)
        asked = {each.id: each.text.within(word.language) for each in form.items}
        scale = form.scale.within(word.language)
        levels = tuple(
            Column(f"level-{level}", _level(level, scale), "count") for level in found.columns
        )
        table = Table(
            title=title,
            columns=(
                Column("statement", word("statement_said")),
                *levels,
                Column("answered", word("answered_in_all"), "count"),
            ),
            rows=tuple(
                Row((Text(asked.get(item, item)), *map(count, cells), count(whole)))
                for item, cells, whole in zip(
                    found.rows, found.cells, found.row_totals, strict=True
                )
            ),
            name=f"round-{answers.number}",
        )
        return Chart(title, "stacked", table, "statement", tuple(each.key for each in levels))

    # ----------------------------------------------------------------------- protection

    def _protection(self) -> Section:
        word, outcomes = self._word, self._figures.outcomes
        cases = max([self._rules.cases, *(each.threshold for each in outcomes if _cases(each))])
        slips = max(
            [self._rules.feedback, *(each.threshold for each in outcomes if not _cases(each))]
        )
        said = [
            word("protection_small", cases=cases, feedback=slips),
            word("protection_more"),
            word("protection_dominance", percent=self._rules.dominance, teams=self._rules.teams),
            word("protection_crossed"),
            word("protection_period"),
            word("protection_register"),
            word("protection_texts"),
            word("protection_measures"),
        ]
        numbers = sum(each.numbers for each in outcomes)
        if numbers:
            shown = sum(each.shown for each in outcomes)
            said.append(word("protection_shown", shown=shown, numbers=numbers))
        blocks: list[Block] = [Bullets(tuple(said))]
        withheld = [
            word(
                "withheld_table",
                table=word(_TITLES[each.name]) if each.name in _TITLES else each.name,
                reason=told(each.reason, word.language),
            )
            for outcome in outcomes
            for each in outcome.withheld
        ]
        if withheld:
            blocks.append(Bullets(tuple(withheld), label=word("protection_withheld")))
        return self._section("protection", "protection", *blocks)


def _spent(cell: ProtectedCell) -> tuple[Cell, Cell, Cell]:
    return count(cell), mean(cell, "planned"), mean(cell, "actual")


def _level(level: str, scale: tuple[str, ...]) -> str:
    number = int(level)
    return f"{level} {scale[number - 1]}" if number <= len(scale) else level


def _cases(outcome: Outcome) -> bool:
    return outcome.kind is Kind.CASES
