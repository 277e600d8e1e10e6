"""What the commands of the quality room answer, and numbers as people type them."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from kollegial.cli.errors import CliError
from kollegial.cli.output import say, say_json
from kollegial.i18n import _, language
from kollegial.numbers import read_number
from kollegial.tell import tell

if TYPE_CHECKING:
    from kollegial.cli.commands.quality_acting import Acting
    from kollegial.quality.history import Entry
    from kollegial.quality.insight.state import Insight
    from kollegial.quality.measure.plan import Plan
    from kollegial.quality.measure.state import Measure
    from kollegial.quality.past import Past
    from kollegial.told import Told


def said_measure(
    doing: Acting,
    measure: Measure,
    options: argparse.Namespace,
    line: str,
    thought: Told | None = None,
) -> int:
    """Say ``line`` of a measure, or with ``--json`` all that it is now.

    ``thought`` is a friendly word beside it; it keeps nobody from anything.
    """
    number = doing.register.number(measure.id)
    if options.json:
        from kollegial.export.quality.documents import measure_document

        say_json(measure_document(measure, number).model_dump(mode="json"))
    else:
        say(line.format(name=f"M{number}"))
        if thought is not None:
            say(tell(thought))
    return 0


def ask_for_contribution(doing: Acting, measure: Measure, options: argparse.Namespace) -> None:
    """Say what success means here, and ask how a new measure contributes, if it does not say."""
    success = doing.foundation.success
    if options.json or not success or measure.plan.contribution:
        return
    say(_("What success means here: {success}").format(success=success))
    name = f"M{doing.register.number(measure.id)}"
    line = _("How does it contribute? kollegial measures change {name} --contribution TEXT")
    say(line.format(name=name))


def begun(doing: Acting, plan: Plan) -> Told | None:
    """The friendly word for a team that begins one more measure; to be asked before it does."""
    from kollegial.quality.cap import friendly_word

    if not plan.team:
        return None
    return friendly_word(doing.register.lines(), plan.team, doing.foundation.cap)


def said_insight(insight: Insight, options: argparse.Namespace, line: str) -> int:
    """Say ``line`` of an insight, or with ``--json`` all that it is now."""
    if options.json:
        from kollegial.export.quality.documents import insight_document

        say_json(insight_document(insight).model_dump(mode="json"))
    else:
        from kollegial.cli.commands.protocol_outcome import SHORT_ID

        say(line.format(name=insight.id[:SHORT_ID]))
    return 0


def said_history(
    entries: Sequence[Entry[Any]], told: Sequence[Past], options: argparse.Namespace
) -> int:
    """Print every entry of a history, also what was taken back."""
    from kollegial.cli.quality_pages.history import history_json, history_lines

    if options.json:
        say_json(history_json(entries, told))
        return 0
    for line in history_lines(told):
        say(line)
    return 0


def number(text: str) -> Decimal:
    """A number with a comma or a point.

    Raises:
        CliError: it is none.
    """
    found = read_number(text, language())
    if found is None:
        raise CliError(_("Expected a number such as 4.5, where a number is to stand."))
    return found
