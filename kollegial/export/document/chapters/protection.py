"""How the numbers of a summary were protected, for whoever reads it."""

from __future__ import annotations

from kollegial.export.document.chapters.chapter import Told
from kollegial.export.document.telling import told as sentence
from kollegial.export.document.tree import Block, Bullets, Section
from kollegial.learning.figures import FOLLOW_UPS, MODELS, SESSIONS, THEMES
from kollegial.quality.disclosure import Kind, Outcome

_TITLES = {
    SESSIONS: "sessions_held",
    THEMES: "themes",
    MODELS: "models_used",
    FOLLOW_UPS: "follow_ups_answered",
}


def protection(told: Told) -> Section:
    """The rules in plain words, how much is shown, and which tables are left out."""
    word, outcomes, rules = told.word, told.figures.outcomes, told.rules
    cases = max([rules.cases, *(each.threshold for each in outcomes if _cases(each))])
    slips = max([rules.feedback, *(each.threshold for each in outcomes if not _cases(each))])
    said = [
        word("protection_small", cases=cases, feedback=slips),
        word("protection_more"),
        word("protection_dominance", percent=rules.dominance, teams=rules.teams),
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
            reason=sentence(each.reason, word.language),
        )
        for outcome in outcomes
        for each in outcome.withheld
    ]
    if withheld:
        blocks.append(Bullets(tuple(withheld), label=word("protection_withheld")))
    return told.section("protection", "protection", *blocks)


def _cases(outcome: Outcome) -> bool:
    return outcome.kind is Kind.CASES
