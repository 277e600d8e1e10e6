"""The words of summaries, self-reports and documents of measures: English message ids by name."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kollegial.i18n import translate
from kollegial.marking import N_
from kollegial.words import Language

_NONE: Final[Mapping[str, str]] = MappingProxyType({})

WORDS: Final[Mapping[str, str]] = {
    "summary_title": N_("Learning summary {period}"),
    "group_year_title": N_("What the group learned, {period}"),
    "self_report_title": N_("Self-report: {framework}"),
    "measure_title": N_("Quality measure M{number}"),
    "measures_title": N_("Quality measures"),
    "as_of": N_("As of {day}"),
    "period": N_("Period"),
    "from_to": N_("{start} to {end}"),
    "about_team": N_("Team"),
    "about_teams": N_("Teams"),
    "about_framework": N_("Framework"),
    "about_area": N_("Quality area"),
    "made_on": N_("Made on"),
    "success_definition": N_("What success means to us"),
    "sessions_held": N_("Consultations held"),
    "sessions_all": N_("All consultations"),
    "sessions_over_time": N_("Consultations over time"),
    "part_of_period": N_("Part of the period"),
    "number_of_sessions": N_("Consultations"),
    "themes": N_("What was consulted about"),
    "themes_lead": N_(
        "Consultations whose insights belong to a quality area. One may belong to several areas, "
        "so the rows do not add up."
    ),
    "models_used": N_("Consultation models used"),
    "model_used": N_("Consultation model"),
    "mean_planned": N_("Planned, on average"),
    "mean_actual": N_("Taken, on average"),
    "time_spent": N_("How the time went"),
    "time_of_model": N_("Time by phase: {model}"),
    "time_phase": N_("Phase"),
    "time_note": N_(
        "Minutes on average of the consultations that held the phase, breaks left out."
    ),
    "whole_consultation": N_("Whole consultation"),
    "number_of_insights": N_("Insights"),
    "insights_cleared": N_("What was learned"),
    "insights_lead": N_(
        "Insights that a person read and cleared for publication, by quality area. Their order "
        "tells nothing."
    ),
    "insights_none": N_("No insight of this period was cleared for publication."),
    "without_area": N_("Further insights"),
    "from_house": N_("from {house}"),
    "measures_closed": N_("What was changed, and what it did"),
    "measures_none": N_("No measure was closed in this period."),
    "effect": N_("Effect"),
    "effect_of_measures": N_("Effect of the measures closed"),
    "number_of_measures": N_("Measures"),
    "goal": N_("Goal"),
    "approach": N_("Approach"),
    "result": N_("Result"),
    "assessment": N_("Assessment"),
    "conclusion": N_("Conclusion"),
    "left_out_because": N_("Why it was left out"),
    "strategic_goals": N_("Strategic goals and what became of them"),
    "goal_agreed": N_("Agreed on {day}"),
    "became": N_("What became of it"),
    "nothing_said": N_("Nothing has been written about it yet."),
    "serving": N_("Measures that serve it"),
    "participants_said": N_("What participants said"),
    "participants_note": N_("How often each step of the scale was the answer, all slips together."),
    "service_users_said": N_("What service users said"),
    "round_of": N_("Round {number}: {name}"),
    "said_about_it": N_("In open words, each read by a person first"),
    "statement_said": N_("Statement"),
    "answered_in_all": N_("Answered"),
    "follow_ups_answered": N_("What became of earlier cases"),
    "follow_up_yes": N_("told what became of an earlier case"),
    "follow_up_no": N_("told of none"),
    "consultations_that": N_("Consultations that"),
    "protection": N_("How these numbers were protected"),
    "protection_small": N_(
        "A number of consultations is shown from {cases} on, a number of feedback slips from "
        "{feedback} on. Smaller numbers, and zeros that could be small numbers, stand as a dot."
    ),
    "protection_more": N_(
        "Where a dot could be computed from the totals, from another table or from an earlier "
        "report, further numbers are held back, until every dot could be another number as well."
    ),
    "protection_dominance": N_(
        "A number of which one team has more than {percent} percent is held back. Where there are "
        "fewer than {teams} teams, none is told apart."
    ),
    "protection_period": N_(
        "Reports cover whole quarters, half-years or years that are over. What was counted for a "
        "quarter when it was reported on first is counted in every later report; what came or "
        "went since changes nothing."
    ),
    "protection_register": N_(
        "Every report that goes out is kept in a register of publications, whatever its form, and "
        "each new one is checked against all of them."
    ),
    "protection_crossed": N_("No number is told apart by more than two traits; filters count."),
    "protection_texts": N_(
        "An insight stands here only after a person cleared it. Every text was looked at by the "
        "anonymiser once more when this document was made."
    ),
    "protection_measures": N_(
        "Measures are plans of the organisation and stand here one by one, so their number is "
        "not held back."
    ),
    "protection_shown": N_("{shown} of {numbers} numbers are shown."),
    "protection_withheld": N_("Tables left out"),
    "withheld_table": N_("{table}: {reason}"),
    "cannot_be_shown": N_("These numbers cannot be shown: {reason}"),
    "self_report_lead": N_(
        "Evidence counts if it is newer than the last closing workshop ({day})."
    ),
    "area_goals": N_("Goals"),
    "area_approaches": N_("Approaches"),
    "area_results": N_("Results"),
    "area_conclusions": N_("Assessments and conclusions"),
    "area_insights": N_("Insights"),
    "area_evidence": N_("Evidence"),
    "evidence_day": N_("Day"),
    "evidence_sort": N_("What"),
    "evidence_measure": N_("Measure"),
    "evidence_measurement": N_("Measurement"),
    "evidence_check": N_("Effectiveness check"),
    "evidence_conclusion": N_("Closing form"),
    "evidence_insight": N_("Cleared insight"),
    "area_gaps": N_("Still open"),
    "gap_nothing": N_("There is no measure and no cleared insight of this period yet."),
    "gap_no_result": N_("No measure of this area has been concluded yet."),
    "gap_open": N_("{measure} is still at work."),
    "gap_not_concluded": N_("{measure} is closed, and the closing form is missing."),
    "gap_not_checked": N_("{measure}: its effect has not been checked yet."),
    "gap_old": N_("All evidence is older than the last closing workshop."),
    "goals_last": N_("Strategic goals of the last closing workshop: what became of them"),
    "goals_new": N_("New strategic goals"),
    "unofficial": N_("Titles of areas serve to sort; this is no official form."),
    "measure_status": N_("Status"),
    "measure_since": N_("since {day}"),
    "measure_course": N_("Course of the indicator"),
    "measured_on": N_("Day"),
    "measured_value": N_("Value"),
    "measured_target": N_("Target"),
    "measured_attained": N_("Attained"),
    "measured_note": N_("Note"),
    "measure_checks": N_("Effectiveness checks"),
    "checked_on": N_("Checked on"),
    "checked_by": N_("Checked by"),
    "checked_outcome": N_("Outcome"),
    "measure_closing": N_("Closing form"),
    "measure_plan": N_("Plan"),
    "measure_number": N_("Number"),
    "measure_name": N_("Title"),
    "measures_empty": N_("There is no measure here."),
    "by_status": N_("Measures by status"),
}


def words(language: Language, own: Mapping[str, str] = _NONE) -> dict[str, str]:
    """The words in ``language``; ``own`` are an organisation's, which replace those of a name."""
    return {name: own.get(name) or translate(message, language) for name, message in WORDS.items()}
