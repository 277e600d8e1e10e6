"""The subcommands: a table of names, so that only the module of the chosen one is imported.

A module named here has ``configure(parser)``, which adds its arguments and calls
``parser.set_defaults(run=…)`` with a function from the parsed options to an exit code.
"""

from __future__ import annotations

from typing import NamedTuple

from kollegial.i18n import N_


class Command(NamedTuple):
    """One subcommand: its name, its module in this folder, its line in the help."""

    name: str
    module: str
    help: str


COMMANDS: tuple[Command, ...] = (
    Command("run", "run", N_("straight into a session; --plain: line by line, for screen readers")),
    Command("models", "models", N_("consultation models: list, show, compare, begin, check")),
    Command(
        "frameworks", "frameworks", N_("quality frameworks: list, show, begin, correct, check")
    ),
    Command("protocols", "protocols", N_("released protocols: list, show, export, import")),
    Command("insights", "insights", N_("what groups learned, and what is decided about it")),
    Command("measures", "measures", N_("quality measures, from the proposal to the conclusion")),
    Command("agreements", "agreements", N_("what many sides agreed: list, show, add, look again")),
    Command("foundation", "foundation", N_("what your quality work stands on: show, edit, set")),
    Command("register", "register", N_("what insights and measures lie in: forget old histories")),
    Command("feedback", "feedback", N_("what service users say: rounds of anonymous slips")),
    Command("summary", "summary", N_("what a period taught, safe to hand on: numbers, insights")),
    Command("report", "report", N_("self-report, the year of a group, one measure in full")),
    Command("thresholds", "thresholds", N_("from how many on documents show a number; raise it")),
    Command("templates", "templates", N_("how documents look: list, show, begin, check")),
    Command("groups", "groups", N_("what is kept of groups: list, show, words, forget")),
    Command("anonymise", "anonymise", N_("put placeholders into a text; nothing is stored")),
    Command("demo", "demo", N_("the app on invented sessions, in a throwaway home")),
    Command("follow", "follow", N_("the clock in a second terminal, large and read-only")),
    Command("passphrase", "passphrase", N_("set, change or remove the passphrase")),
)

START: str | None = "start"
"""The module that runs when no subcommand is named; None: the help is shown."""
