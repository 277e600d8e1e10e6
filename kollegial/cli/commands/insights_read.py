"""``kollegial insights list|show|history|harvest|export``."""

from __future__ import annotations

import argparse
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from kollegial.cli.commands.quality_export import add_output, put_out
from kollegial.cli.commands.quality_options import add_insight
from kollegial.cli.commands.quality_said import said_history
from kollegial.cli.options import add_action, add_json
from kollegial.cli.output import say, say_json
from kollegial.cli.workplace import workplace
from kollegial.flow.moment import moment
from kollegial.i18n import _, language, ngettext_
from kollegial.quality.vocabulary import Answer
from kollegial.store.errors import NotFound, StoreError

if TYPE_CHECKING:
    from kollegial.cli.options import Actions
    from kollegial.flow.workplace import Workplace
    from kollegial.quality.insight.state import Insight

FORMATS: Final = ("csv", "json")
UNDECIDED: Final = "undecided"


def configure(actions: Actions) -> None:
    """The actions that read, and their arguments."""
    listing = add_action(actions, "list", _("insights, the newest first"), run_list)
    show = add_action(actions, "show", _("one insight in full"), run_show)
    history = add_action(
        actions, "history", _("what was changed, when and in which role"), run_history
    )
    harvest = add_action(
        actions, "harvest", _("take in insights of protocols that are not here yet"), run_harvest
    )
    export = add_action(actions, "export", _("insights as a table or JSON"), run_export)
    for each in (show, history):
        add_insight(each)
    for each in (listing, show, history, harvest):
        add_json(each)
    for each in (listing, export):
        _add_filter(each)
    export.add_argument("--format", choices=FORMATS, default="csv", help=_("the form"))
    add_output(export)


def run_list(options: argparse.Namespace) -> int:
    """Print the insights that fit."""
    from kollegial.cli.quality_pages.insight import list_lines
    from kollegial.export.quality.documents import insight_document

    with workplace(options) as place:
        insights = _chosen(place, options)
    if options.json:
        say_json([insight_document(each).model_dump(mode="json") for each in insights])
        return 0
    for line in list_lines(insights):
        say(line)
    if not insights:
        say(_("No insight found."))
    return 0


def run_show(options: argparse.Namespace) -> int:
    """Print one insight."""
    from kollegial.cli.quality_pages.insight import insight_page
    from kollegial.export.quality.documents import insight_document
    from kollegial.flow.frameworks import load
    from kollegial.quality.frameworks.in_use import area_book

    with workplace(options) as place:
        register = place.register
        insight = register.insight(register.resolve_insight(options.insight))
        if options.json:
            say_json(insight_document(insight).model_dump(mode="json"))
            return 0
        areas = area_book(register.foundation(), load(place.home), language())
        titles: dict[str, str] = {}
        for each in insight.measures:
            with suppress(NotFound):
                titles[each] = f"M{register.number(each)} · {register.measure(each).plan.title}"
    for line in insight_page(insight, areas, titles):
        say(line)
    return 0


def run_history(options: argparse.Namespace) -> int:
    """Print every entry on an insight, also what was taken back."""
    from kollegial.quality.insight.telling import past

    with workplace(options) as place:
        insight_id = place.register.resolve_insight(options.insight)
        entries = place.register.insight_history(insight_id)
    return said_history(entries, past(insight_id, entries), options)


def run_harvest(options: argparse.Namespace) -> int:
    """Take in what is missing; that happens by itself too."""
    from kollegial.flow.quality.harvest import catch_up

    with workplace(options) as place:
        new = catch_up(place)
    if options.json:
        say_json({"new": new})
    else:
        text = ngettext_("One new insight.", "{count} new insights.", new)
        say(text.format(count=new) if new else _("There is nothing new."))
    return 0


def run_export(options: argparse.Namespace) -> int:
    """Write the insights that fit."""
    from kollegial.flow.quality.exporting import insights_json, insights_table

    with workplace(options) as place:
        insights = _chosen(place, options)
        if options.format == "json":
            text = insights_json(insights)
        else:
            text = insights_table(place, insights, language())
        today = moment(place).date()
    stem = _("insights")
    return put_out(options, text, f"{stem}-{today.isoformat()}.{options.format}")


def _add_filter(parser: argparse.ArgumentParser) -> None:
    answers = [UNDECIDED, *(each.value for each in Answer)]
    parser.add_argument(
        "--decision", choices=answers, help=_("about which this was decided, or nothing yet")
    )
    parser.add_argument("--team", metavar=_("NAME"), help=_("of this team"))
    parser.add_argument("--text", default="", metavar=_("WORDS"), help=_("words to search for"))
    parser.add_argument(
        "--cleared", action="store_true", help=_("only those that may be published")
    )


def _chosen(place: Workplace, options: argparse.Namespace) -> list[Insight]:
    from kollegial.flow.quality.harvest import catch_up

    with suppress(StoreError):  # whoever shares a register may have no archive, or a locked one
        catch_up(place)
    words = options.text.casefold().split()
    return [
        each
        for each in place.register.insights()
        if (options.decision is None or _decision(each) == options.decision)
        and (options.team is None or each.source.team.casefold() == options.team.casefold())
        and (not options.cleared or each.cleared_on is not None)
        and all(word in each.text.casefold() for word in words)
    ]


def _decision(insight: Insight) -> str:
    return UNDECIDED if insight.decision is None else insight.decision.answer.value
