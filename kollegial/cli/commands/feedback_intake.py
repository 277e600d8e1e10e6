"""``kollegial feedback enter``, ``import`` and ``template``: slips from paper and from files."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

from kollegial import feedback_words as words
from kollegial.cli.commands.feedback_rounds import chosen
from kollegial.cli.errors import CliError
from kollegial.cli.output import complain, say, say_json
from kollegial.cli.workplace import workplace
from kollegial.flow.feedback import rounds
from kollegial.flow.starting import write_new
from kollegial.i18n import _, language, ngettext_
from kollegial.quality.feedback.round import takes_slips
from kollegial.quality.feedback.sheet import template
from kollegial.quality.feedback.slips import Filled, filled
from kollegial.refusal import Refused
from kollegial.tell import tell

if TYPE_CHECKING:
    from kollegial.flow.workplace import Workplace
    from kollegial.quality.feedback.line import RoundLine


def run_template(options: argparse.Namespace) -> int:
    """Print the empty table, or write it."""
    with workplace(options) as place:
        line = chosen(place, options.round)
    text = template(line.round.form)
    if options.output is None:
        print(text, end="")
        return 0
    write_new(options.output, "\ufeff" + text)  # so that a spreadsheet takes it for UTF-8
    say(_("{file} is written.").format(file=options.output))
    say(_("A row for each slip; {legend}").format(legend=words.legend(line.round.form)))
    return 0


def run_import(options: argparse.Namespace) -> int:
    """Take in a table, or say with line and column what is wrong with it."""
    with workplace(options) as place:
        line = chosen(place, options.round)
        takes_slips(line.round)
        count = rounds.import_sheet(place, line, options.file)
    return _done(count, options)


def run_enter(options: argparse.Namespace) -> int:
    """Read slips, a line each: at a terminal one by one, from a pipe all or none."""
    with workplace(options) as place:
        line = chosen(place, options.round)
        takes_slips(line.round)
        if sys.stdin.isatty():
            count = _typed(place, line)
        else:
            slips = list(_piped(sys.stdin, line))
            rounds.give(place, line.round.id, slips)
            count = len(slips)
    return _done(count, options)


def _done(count: int, options: argparse.Namespace) -> int:
    if options.json:
        say_json({"taken_in": count})
    else:
        told = ngettext_("{count} slip is taken in.", "{count} slips are taken in.", count)
        say(told.format(count=count))
    return 0


def _typed(place: Workplace, line: RoundLine) -> int:
    """Slip by slip; a line that is none is asked for again. An empty line ends."""
    for number, item in enumerate(line.round.form.items, 1):
        say(f"{number}. {item.text.within(language())}")
    say(words.legend(line.round.form))
    say(_("A line for each slip, such as 1120, then perhaps a sentence. An empty line ends."))
    count = 0
    while True:
        try:
            entered = input(_("Slip {number}: ").format(number=count + 1))
        except EOFError:
            return count
        if not entered.strip():
            return count
        try:
            slip = _slip(entered, line)
        except Refused as refusal:
            complain(tell(refusal))
            continue
        rounds.give(place, line.round.id, [slip])
        count += 1


def _piped(lines: Iterable[str], line: RoundLine) -> Iterable[Filled]:
    for number, entered in enumerate(lines, 1):
        if entered.strip():
            try:
                yield _slip(entered, line)
            except Refused as refusal:
                told = _("line {number}: {problem}").format(number=number, problem=tell(refusal))
                raise CliError(told) from None


def _slip(entered: str, line: RoundLine) -> Filled:
    """``1120 a sentence`` as a slip."""
    digits, _space, sentence = entered.strip().partition(" ")
    answers = [int(each) if each in "01234" else -1 for each in digits]
    return filled(answers, len(line.round.form.items), sentence)
