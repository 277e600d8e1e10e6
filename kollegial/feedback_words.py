"""What is said about a feedback round, in the language of the moment: pages, lists, screens."""

from __future__ import annotations

from collections.abc import Iterator

from kollegial.export.figures import day
from kollegial.i18n import _, language, ngettext_
from kollegial.quality.feedback.biases import biases
from kollegial.quality.feedback.form import POINTS, SlipForm
from kollegial.quality.feedback.line import RoundLine
from kollegial.quality.feedback.rate import Known, Rate
from kollegial.quality.feedback.results import Results, Shown, Tally
from kollegial.quality.feedback.round import Round


def days(asked: Round) -> str:
    """``2026-03-12 – 2026-04-30``."""
    return f"{day(asked.starts, language())} – {day(asked.ends, language())}"


def standing(asked: Round) -> str:
    """Whether the round takes slips."""
    if asked.closed_on is None:
        return _("open")
    return _("closed on {day}").format(day=day(asked.closed_on, language()))


def subject(line: RoundLine, measure: str = "") -> str:
    """What the round is about; ``measure`` is what the measure is called (M12)."""
    about = (_("measure {number}").format(number=measure) if measure else "", line.round.service)
    return " · ".join(part for part in about if part)


def response(rate: Rate, threshold: int) -> str:
    """How many slips there are, and of how many people asked."""
    if rate.slips is None:
        return _("fewer than {count} slips so far").format(count=threshold)
    slips = ngettext_("{count} slip", "{count} slips", rate.slips).format(count=rate.slips)
    match rate.known:
        case Known.YES:
            told = _("{slips} of {asked} people asked (response {percent} %)")
            return told.format(slips=slips, asked=rate.asked, percent=rate.percent)
        case Known.TOO_MANY:
            told = _("{slips}, but only {asked} people asked: that number cannot be right")
            return told.format(slips=slips, asked=rate.asked)
    return _("{slips}; response rate not known").format(slips=slips)


def why_not_shown(results: Results) -> str:
    """Why there are no figures; empty if there are."""
    threshold = results.round.threshold
    match results.shown:
        case Shown.OPEN:
            return _(
                "The answers are shown once the round is closed, if there are at least {count} "
                "slips. Whoever could look before would see from one look to the next what a "
                "single person answered."
            ).format(count=threshold)
        case Shown.FEW:
            return _(
                "There are fewer than {count} slips, so nothing is shown: everybody could tell "
                "whose they are. That does not change any more."
            ).format(count=threshold)
    return ""


def choices(form: SlipForm) -> tuple[str, ...]:
    """The words of the scale, from 1 to 4."""
    return form.scale.within(language())


def few_answered(results: Results) -> str:
    """What stands in place of counts that would tell too much."""
    return _("fewer than {count} answered; not shown").format(count=results.round.threshold)


def share(tally: Tally, point: int) -> str:
    """``58 %``: of those who answered."""
    return _("{percent} %").format(percent=tally.share(point))


def no_answer(tally: Tally) -> str:
    """How many gave no answer."""
    count = tally.none or 0
    return ngettext_("{count} gave no answer", "{count} gave no answer", count).format(count=count)


def warnings(results: Results) -> Iterator[tuple[str, str]]:
    """The known biases: a heading and a sentence each."""
    for bias in biases(results):
        yield _(bias.name), _(bias.message).format(**bias.params)


def legend(form: SlipForm) -> str:
    """``1 yes · 2 rather yes · … · 0 no answer``: what the keys mean."""
    pairs = zip(range(1, POINTS + 1), choices(form), strict=True)
    words = [f"{number} {word}" for number, word in pairs]
    return " · ".join((*words, f"0 {form.none.within(language())}"))
