"""From how many on a number is shown: what the settings ask for, and stricter for one document."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kollegial.flow import settings
from kollegial.marking import N_
from kollegial.quality.disclosure.rules import Rules
from kollegial.refusal import Refused

if TYPE_CHECKING:
    from kollegial.store.home import Home


def settled(home: Home) -> Rules:
    """The rules as the settings have them; the standard where nothing is settled."""
    found = settings.load(home)[0]
    return Rules(cases=found.least_cases, feedback=found.least_slips)


def stricter(home: Home, cases: int | None = None, slips: int | None = None) -> Rules:
    """The rules of one document: those of the settings, or higher thresholds.

    Raises:
        Refused: a threshold is lower than that of the settings, or too high.
    """
    usual = settled(home)
    rules = Rules(
        cases=usual.cases if cases is None else cases,
        feedback=usual.feedback if slips is None else slips,
    )
    for asked, least in ((rules.cases, usual.cases), (rules.feedback, usual.feedback)):
        if asked < least:
            raise Refused(
                N_(
                    "Numbers are shown from {least} on here: a document can be stricter, not laxer."
                ),
                least=least,
            )
    return rules


def keep(home: Home, cases: int | None = None, slips: int | None = None) -> Rules:
    """Keep thresholds in the settings; what holds from now on.

    Raises:
        Refused: one is below the standard, or too high.
        StoreError: the settings cannot be written.
    """
    now = settings.load(home)[0]
    new = replace(
        now,
        least_cases=now.least_cases if cases is None else cases,
        least_slips=now.least_slips if slips is None else slips,
    )
    rules = Rules(cases=new.least_cases, feedback=new.least_slips)
    if new != now:
        settings.save(home, new)
    return rules
