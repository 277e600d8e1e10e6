"""``kollegial agreements``: what many sides agreed, who does what, when they look again."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from kollegial.cli.commands.quality_acting import Acting, acting, built
from kollegial.cli.commands.quality_options import (
    add_acting,
    add_areas,
    add_on,
    add_plan,
    coming,
    plan_fields,
)
from kollegial.cli.commands.quality_said import said_history, said_measure
from kollegial.cli.errors import CliError
from kollegial.cli.options import add_action, add_actions, add_json
from kollegial.cli.output import say, say_json
from kollegial.cli.workplace import workplace
from kollegial.flow.quality.agreements import AgreementWork, resolve_agreement
from kollegial.i18n import _, language
from kollegial.quality.agreement.agreement import Agreement
from kollegial.quality.agreement.terms import Terms
from kollegial.quality.changes.agreement import LookedAgain
from kollegial.quality.measure.plan import Plan

if TYPE_CHECKING:
    from kollegial.cli.options import Actions

_LONGEST_LINE: Final = 3
"""A role, what it does, by when."""


def configure(parser: argparse.ArgumentParser) -> None:
    """The actions and their arguments."""
    actions = add_actions(parser)
    listing = add_action(actions, "list", _("agreements, the newest first"), run_list)
    show = add_action(actions, "show", _("one agreement in full"), run_show)
    history = add_action(
        actions, "history", _("what was changed, when and in which role"), run_history
    )
    for each in (listing, show, history):
        add_json(each)
    _configure_add(actions)
    look = add_action(actions, "look", _("you looked again what became of it"), run_look)
    take = add_action(actions, "take-up", _("propose the measure that a line becomes"), run_take_up)
    undo = add_action(actions, "undo", _("take the last change back"), run_undo)
    for each in (show, history, look, take, undo):
        each.add_argument(
            "agreement", metavar=_("AGREEMENT"), help=_("its id, or how the id begins")
        )
    look.add_argument("text", metavar=_("TEXT"), help=_("what you saw together"))
    add_on(look, _("the day you looked"))
    look.add_argument(
        "--next", type=coming, metavar=_("DATE"), help=_("when you look again; else it is closed")
    )
    take.add_argument("line", type=int, metavar=_("LINE"), help=_("the number of the line"))
    add_plan(take)
    for each in (look, take, undo):
        add_acting(each)


def _configure_add(actions: Actions) -> None:
    add = add_action(actions, "add", _("what a dialogue came to"), run_add)
    add.add_argument(
        "occasion", metavar=_("OCCASION"), nargs="?", help=_("why the dialogue was held")
    )
    add.add_argument(
        "--file", type=Path, metavar=_("FILE"), help=_("all of it from a file (TOML) instead")
    )
    add_on(add, _("the day of the dialogue"))
    add.add_argument("--team", metavar=_("NAME"), help=_("the team it is of"))
    add_areas(add)
    add.add_argument("--facts", metavar=_("TEXT"), help=_("what is the case, without judging"))
    add.add_argument(
        "--position",
        nargs=2,
        action="append",
        metavar=(_("GROUP"), _("TEXT")),
        help=_("how a group sees it; may be given several times"),
    )
    add.add_argument("--ideas", metavar=_("TEXT"), help=_("what could be done"))
    add.add_argument(
        "--line",
        nargs="+",
        action="append",
        metavar=_("TEXT"),
        help=_("who (a role) does what, and by when: up to three texts; several times"),
    )
    add.add_argument("--look-again", type=coming, metavar=_("DATE"), help=_("when you look again"))
    add.add_argument("--consent", metavar=_("TEXT"), help=_("what those who carry it agree to"))
    add.add_argument("--dissent", metavar=_("TEXT"), help=_("what stays open, as text"))
    add_acting(add)


def run_list(options: argparse.Namespace) -> int:
    """Print every agreement."""
    from kollegial.cli.quality_pages.agreement import agreement_json, list_lines

    with workplace(options) as place:
        agreements = place.register.agreements()
    if options.json:
        say_json([agreement_json(each) for each in agreements])
        return 0
    for line in list_lines(agreements):
        say(line)
    if not agreements:
        say(_("There is no agreement yet."))
    return 0


def run_show(options: argparse.Namespace) -> int:
    """Print one agreement."""
    from kollegial.cli.quality_pages.agreement import agreement_json, agreement_page
    from kollegial.flow.frameworks import load
    from kollegial.quality.frameworks.in_use import area_book

    with workplace(options) as place:
        register = place.register
        agreement = register.agreement(resolve_agreement(register, options.agreement))
        if options.json:
            say_json(agreement_json(agreement))
            return 0
        areas = area_book(register.foundation(), load(place.home), language())
        numbers = {line.id: line.number for line in register.lines()}
    for line in agreement_page(agreement, areas, numbers):
        say(line)
    return 0


def run_history(options: argparse.Namespace) -> int:
    """Print every entry on an agreement, also what was taken back."""
    from kollegial.quality.agreement.telling import past

    with workplace(options) as place:
        register = place.register
        agreement = register.agreement(resolve_agreement(register, options.agreement))
    return said_history(agreement.history, past(agreement.id, agreement.history), options)


def run_add(options: argparse.Namespace) -> int:
    """Write down what a dialogue came to."""
    if (options.occasion is None) == (options.file is None):
        raise CliError(_("Say the occasion, or a file: one of both."))
    with acting(options) as doing:
        terms = _read(options.file) if options.file is not None else _terms(doing, options)
        doing.look(terms)
        agreement = AgreementWork(doing.work).hold(terms)
        return _said(agreement, options, _("Agreement {name} is written down."))


def run_look(options: argparse.Namespace) -> int:
    """Note what they saw when they looked again."""
    with acting(options) as doing:
        fields = {
            "on": options.on or doing.work.today,
            "text": options.text,
            "next_look": options.next,
        }
        change = built(LookedAgain, fields)
        doing.look(change)
        agreement_id = resolve_agreement(doing.register, options.agreement)
        agreement = AgreementWork(doing.work).change(agreement_id, change)
        return _said(agreement, options, _("Agreement {name}: you looked again."))


def run_take_up(options: argparse.Namespace) -> int:
    """Propose the measure that a line becomes."""
    with acting(options) as doing:
        work = AgreementWork(doing.work)
        agreement_id = resolve_agreement(doing.register, options.agreement)
        said = plan_fields(options)
        drawn = work.plan(agreement_id, options.line)
        plan = built(Plan, {**drawn.model_dump(), **said})
        doing.look(said)
        measure = work.take_up(agreement_id, options.line, plan)
        return said_measure(doing, measure, options, _("{name} is proposed."))


def run_undo(options: argparse.Namespace) -> int:
    """Take the last change back."""
    with acting(options) as doing:
        agreement_id = resolve_agreement(doing.register, options.agreement)
        agreement = AgreementWork(doing.work).undo(agreement_id)
        return _said(agreement, options, _("Agreement {name}: the last change is taken back."))


def _read(file: Path) -> Terms:
    from kollegial.flow.library import read_text
    from kollegial.formats.read import read

    return read(read_text(file, str(file)), str(file), Terms)


def _terms(doing: Acting, options: argparse.Namespace) -> Terms:
    names = ("occasion", "team", "areas", "facts", "ideas", "look_again", "consent", "dissent")
    said = {name: getattr(options, name) for name in names}
    fields: dict[str, Any] = {name: value for name, value in said.items() if value is not None}
    fields["held_on"] = options.on or doing.work.today
    fields["positions"] = [{"group": group, "text": text} for group, text in options.position or ()]
    fields["lines"] = [_line(number, each) for number, each in enumerate(options.line or (), 1)]
    return built(Terms, fields)


def _line(number: int, said: list[str]) -> dict[str, Any]:
    if not 1 < len(said) <= _LONGEST_LINE:
        raise CliError(_("A line is a role, what it does, and perhaps by when: --line A B DATE."))
    role, what, *by = said
    try:
        return {"number": number, "role": role, "what": what, "by": coming(by[0]) if by else None}
    except argparse.ArgumentTypeError as error:
        raise CliError(str(error)) from None


def _said(agreement: Agreement, options: argparse.Namespace, line: str) -> int:
    from kollegial.cli.commands.protocol_outcome import SHORT_ID
    from kollegial.cli.quality_pages.agreement import agreement_json

    if options.json:
        say_json(agreement_json(agreement))
    else:
        say(line.format(name=agreement.id[:SHORT_ID]))
    return 0
