"""``kollegial feedback rounds``, ``open``, ``close`` and ``show``."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from kollegial.cli.asking import sure
from kollegial.cli.commands import feedback_pages as pages
from kollegial.cli.errors import CliError
from kollegial.cli.output import complain, say, say_json
from kollegial.cli.workplace import workplace
from kollegial.feedback_words import why_not_shown
from kollegial.flow.feedback import forms, rounds
from kollegial.flow.moment import today
from kollegial.i18n import _, language
from kollegial.quality.feedback.line import RoundLine
from kollegial.quality.feedback.results import Shown

if TYPE_CHECKING:
    from kollegial.flow.workplace import Workplace


def run_list(options: argparse.Namespace) -> int:
    """Print every round on a line of its own, the newest first."""
    with workplace(options) as place:
        measure = _measure(place, options.measure)
        found = place.register.feedback.rounds(measure)
        labels = rounds.measure_labels(place, found)
    if options.json:
        say_json([pages.line_json(line) for line in found])
        return 0
    for line in found:
        say(pages.line_text(line, labels.get(line.round.id, "")))
    if not found:
        say(_("No feedback round yet. The first one: kollegial feedback open NAME --service …"))
    return 0


def run_open(options: argparse.Namespace) -> int:
    """Begin a round and say what to do next."""
    with workplace(options) as place:
        at_hand = forms.load(place.home)
        for problem in at_hand.problems:
            complain(problem.told(_))
        form = at_hand.form(options.slip)
        spoken = options.slip_language or language()
        name, service = _("NAME"), _("SERVICE")
        texts = {name: options.name, service: options.service}
        if not options.no_names:
            _without_names(place, texts)
        wish = rounds.Wish(
            name=options.name,
            service=options.service,
            measure=_measure(place, options.measure),
            language=spoken,
            starts=options.starts,
            ends=options.ends,
            asked=options.asked,
            threshold=options.least,
        )
        line = rounds.open_round(place, form, wish)
    if options.json:
        say_json(pages.line_json(line))
        return 0
    say(pages.line_text(line, options.measure or ""))
    for command, what in (
        ("kiosk", _("ask people at this screen")),
        ("enter", _("type in slips of paper")),
        ("template", _("a CSV file to fill in")),
        ("close", _("end the round and see its answers")),
    ):
        say(f"  kollegial feedback {command} {line.label}: {what}")
    return 0


def run_close(options: argparse.Namespace) -> int:
    """End a round, after a question."""
    with workplace(options) as place:
        line = chosen(place, options.round)
        question = _("Close {round}? No slip can be added after that.").format(round=line.label)
        if not options.yes and not sure(question):
            say(_("Nothing was changed."))
            return 0
        place.register.feedback.close(line.round.id, today(place), options.asked, options.least)
        results = place.register.feedback.results(line.round.id)
        waiting = place.desk.raw_sentences.waiting().get(line.round.id, 0)
    if options.json:
        say_json(pages.results_json(line, results))
        return 0
    for each in pages.results_page(line, results):
        say(each)
    if waiting and results.shown is Shown.YES:
        say()
        say(pages.sentences_wait(waiting, line.label))
    return 0


def run_show(options: argparse.Namespace) -> int:
    """Print what may be known of a round."""
    with workplace(options) as place:
        line = chosen(place, options.round)
        results = place.register.feedback.results(line.round.id)
        labels = rounds.measure_labels(place, [line])
    if options.json:
        say_json(pages.results_json(line, results))
    elif options.csv:
        if why := why_not_shown(results):
            complain(why)
        for row in pages.results_csv(results):
            print(row)
    else:
        for each in pages.results_page(line, results, labels.get(line.round.id, "")):
            say(each)
    return 0


def chosen(place: Workplace, wanted: str) -> RoundLine:
    """The round that is meant.

    Raises:
        NotFound: there is none.
    """
    register = place.register.feedback
    return register.round(register.resolve(wanted))


def _measure(place: Workplace, wanted: str | None) -> str | None:
    return None if wanted is None else place.register.resolve(wanted)


def _without_names(place: Workplace, texts: dict[str, str]) -> None:
    """Nothing if no text names or reaches a person.

    Raises:
        CliError: naming the argument and the words by their place, never themselves.
    """
    from kollegial.flow.quality.wording import guard_for

    seen = guard_for(place, place.register.foundation(), language()).look(texts)
    spots = [
        _("{argument}, word {first}").format(argument=spot.field, first=spot.first)
        for spot in seen.spots()
    ]
    if spots:
        message = _(
            "This looks like a name: {spots}. The register names nobody. "
            "If it is none, say --no-names."
        )
        raise CliError(message.format(spots="; ".join(spots)))
