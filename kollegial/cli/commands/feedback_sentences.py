"""``kollegial feedback sentences``: what is reviewed, what waits, and the review line by line."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from kollegial.cli.asking import sure
from kollegial.cli.commands.feedback_pages import sentences_wait
from kollegial.cli.commands.feedback_rounds import chosen
from kollegial.cli.errors import CliError
from kollegial.cli.model_pages.layout import wrapped
from kollegial.cli.output import complain, say, say_json
from kollegial.cli.workplace import workplace
from kollegial.feedback_words import why_not_shown
from kollegial.flow.feedback.rounds import discard_all
from kollegial.i18n import _
from kollegial.quality.feedback.results import Shown
from kollegial.refusal import Refused
from kollegial.tell import tell

if TYPE_CHECKING:
    from kollegial.flow.feedback.sentences import Reading, SentenceReview
    from kollegial.flow.workplace import Workplace
    from kollegial.quality.feedback.results import Results
    from kollegial.store.desk.entries import RawSentence


def run(options: argparse.Namespace) -> int:
    """Show, review or discard."""
    with workplace(options) as place:
        line = chosen(place, options.round)
        results = place.register.feedback.results(line.round.id)
        if options.discard:
            return _discard(place, line.round.id, yes=options.yes)
        if options.review:
            # the anonymiser takes long to load; whoever only looks does not wait for it
            from kollegial.flow.feedback.sentences import SentenceReview

            return _Talk(SentenceReview(place, results)).run()
        return _show(place, results, line.label, as_json=options.json)


def _show(place: Workplace, results: Results, label: str, *, as_json: bool) -> int:
    shown = results.shown is Shown.YES
    # While a round runs, one sentence more would tell that somebody has just written it.
    waiting = place.desk.raw_sentences.waiting().get(results.round.id, 0) if shown else None
    if as_json:
        say_json({"sentences": list(results.sentences), "waiting": waiting})
        return 0
    for sentence in results.sentences:
        for row in wrapped(f"- {sentence}"):
            say(row)
    if not shown:
        for row in wrapped(why_not_shown(results)):
            say(row)
    elif waiting:
        say(sentences_wait(waiting, label))
    elif not results.sentences:
        say(_("Nobody wrote a sentence, or all of them were discarded."))
    return 0


def _discard(place: Workplace, round_id: str, *, yes: bool) -> int:
    if not yes and not sure(_("Delete all sentences of this round that wait, unread?")):
        say(_("Nothing was changed."))
        return 0
    discard_all(place, round_id)
    say(_("Deleted, without a trace in the file."))
    return 0


class _Talk:
    """The review at a terminal, one sentence after the other."""

    def __init__(self, review: SentenceReview) -> None:
        self._review = review

    def run(self) -> int:
        if not sys.stdin.isatty():
            raise CliError(_("A review needs somebody who reads: run it at a terminal."))
        if not self._review.complete:
            complain(_("by rules and lists alone, which miss names: read closely"))
        hint = _(
            "Words are counted from 1. Keys: t take · 3 hide or show word 3 · w other words · "
            "d discard · l leave it for later · q end"
        )
        for row in wrapped(hint):
            say(row)
        for raw in self._review.waiting():
            if not self._one(raw):
                break
        return 0

    def _one(self, raw: RawSentence) -> bool:
        """One sentence; false if that is enough for today."""
        reading = self._review.begin(raw)
        while True:
            say()
            for label, text in ((_("Written"), raw.text), (_("Kept"), reading.proposal)):
                for row in wrapped(f"{label}: {text}"):
                    say(row)
            answer = self._asked()
            if answer in ("q", ""):
                return False
            if answer == "l":
                return True
            if answer == "d":
                self._review.discard(raw)
                return True
            if answer == "t" and self._taken(reading):
                return True
            reading = self._changed(reading, answer)

    def _changed(self, reading: Reading, answer: str) -> Reading:
        from kollegial.anonymise import ReviewProblem

        try:
            if answer == "w":
                return self._review.reworded(reading, input(_("In other words: ")))
            if answer.isdecimal() and 1 <= int(answer) <= len(reading.words):
                return reading.toggled(int(answer) - 1)
        except Refused as refusal:
            complain(tell(refusal))
        except ReviewProblem as problem:
            complain(_(problem.reason))
        return reading

    def _taken(self, reading: Reading) -> bool:
        if reading.shows_names and not sure(_("A word that reads like a name stays. Is it none?")):
            return False
        try:
            self._review.take(reading)
        except Refused as refusal:
            complain(tell(refusal))
            return False
        return True

    def _asked(self) -> str:
        try:
            return input("> ").strip().casefold()
        except EOFError:
            return ""
