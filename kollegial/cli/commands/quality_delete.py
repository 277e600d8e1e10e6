"""``kollegial insights delete`` and ``kollegial measures delete``: gone without a trace."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kollegial.cli.asking import sure
from kollegial.cli.commands.quality_options import add_insight, add_measure
from kollegial.cli.errors import CliError
from kollegial.cli.options import add_action, add_json
from kollegial.cli.output import say, say_json
from kollegial.cli.workplace import workplace
from kollegial.i18n import _
from kollegial.tell import tell

if TYPE_CHECKING:
    from kollegial.cli.options import Actions
    from kollegial.told import Told


def configure_insights(actions: Actions) -> None:
    """``insights delete``."""
    line = _("delete an insight with its history, without a trace")
    delete = add_action(actions, "delete", line, run_insight)
    add_insight(delete)
    _add_answer(delete)


def configure_measures(actions: Actions) -> None:
    """``measures delete``."""
    line = _("delete a measure with its history, without a trace")
    delete = add_action(actions, "delete", line, run_measure)
    add_measure(delete)
    _add_answer(delete)


def run_insight(options: argparse.Namespace) -> int:
    """Delete an insight, after a question that says what goes along."""
    from kollegial.cli.commands.protocol_outcome import SHORT_ID
    from kollegial.flow.quality.deleting import with_insight

    with workplace(options) as place:
        register = place.register
        insight = register.insight(register.resolve_insight(options.insight))
        name = insight.id[:SHORT_ID]
        question = _("Delete insight {name}?").format(name=name)
        if not _agreed(options, with_insight(register, insight), question):
            return 0
        register.delete_insight(insight.id)
    return _said(options, insight.id, name)


def run_measure(options: argparse.Namespace) -> int:
    """Delete a measure, after a question that says what goes along."""
    from kollegial.flow.quality.deleting import with_measure

    with workplace(options) as place:
        register = place.register
        measure = register.measure(register.resolve(options.measure))
        name = f"M{register.number(measure.id)}"
        question = _("Delete {name}?").format(name=name)
        if not _agreed(options, with_measure(register, measure), question):
            return 0
        register.delete_measure(measure.id)
    return _said(options, measure.id, name)


def _add_answer(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--yes", action="store_true", help=_("do not ask"))
    add_json(parser)


def _agreed(options: argparse.Namespace, along: Sequence[Told], question: str) -> bool:
    """Whether it may go.

    Raises:
        CliError: nobody can be asked, or the answer is to be read by a program.
    """
    if options.yes:
        return True
    if options.json:
        raise CliError(_("With --json nobody is asked, so nothing was changed; --yes says yes."))
    for each in along:
        say(tell(each))
    if sure(question):
        return True
    say(_("Nothing was changed."))
    return False


def _said(options: argparse.Namespace, gone: str, name: str) -> int:
    if options.json:
        say_json({"deleted": gone})
    else:
        say(_("{name} is deleted, without a trace in the register.").format(name=name))
    return 0
