"""``kollegial anonymise --explain``: what was found, line by line, and why."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from kollegial.anonymise import Finding
from kollegial.anonymise.second_look import Outcome
from kollegial.cli.commands.anonymise_answer import Answer
from kollegial.cli.model_pages.layout import columns
from kollegial.i18n import N_, _, ngettext_
from kollegial.printable import one_line, printable
from kollegial.review_words import finding_word

_LONGEST = 40
_SURE, _LIKELY = 0.85, 0.5
_VERDICTS = {
    Outcome.PASS: N_("Second look: pass."),
    Outcome.CHECK: N_("Second look: please check."),
    Outcome.STOP: N_("Second look: stop."),
}
_SEVERITIES = {Outcome.CHECK: N_("please check"), Outcome.STOP: N_("stop")}


class _Lines:
    """Lines and columns of one text, from 1, in code points."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        self._starts += [at + 1 for at, char in enumerate(text) if char == "\n"]

    def place(self, at: int) -> str:
        line = bisect_right(self._starts, at)
        return f"{line}:{at - self._starts[line - 1] + 1}"


def lines(answer: Answer) -> Iterator[str]:
    """A table of the findings, one of the points of the second look, and its verdict."""
    found = _Lines(answer.text)
    findings = answer.result.findings
    if findings:
        head = (_("Where"), _("Found"), _("As what"), _("How sure"), _("Why"), _("By what"))
        rows = (_row(found.place(each.start), each) for each in findings)
        yield from columns([head, *rows])
        yield ""
    if answer.unknown:
        words = dict.fromkeys(_short(answer.text[a:b]) for _field, a, b in answer.unknown)
        text = ngettext_(
            "One word with a capital letter that nothing explains was left: {words}",
            "{count} words with a capital letter that nothing explains were left: {words}",
            len(words),
        )
        yield text.format(count=len(words), words=", ".join(words))
    shown = _Lines(answer.result.text)
    points = [
        (
            shown.place(point.start),
            _short(answer.result.text[point.start : point.end]),
            finding_word(point.kind),
            _(_SEVERITIES[point.severity]),
            _(point.why),
        )
        for point in answer.look.points
    ]
    yield _(_VERDICTS[answer.look.verdict])
    yield from columns(points) if points else ()


def _row(place: str, finding: Finding) -> tuple[str, ...]:
    return (
        place,
        _short(finding.text),
        f"{finding_word(finding.kind)} → {finding.placeholder}",
        _confidence(finding.confidence),
        _(finding.reason),
        finding.source,
    )


def _confidence(confidence: float) -> str:
    if confidence >= _SURE:
        return _("sure")
    return _("likely") if confidence >= _LIKELY else _("please check")


def _short(text: str) -> str:
    """Short, on one line, and nothing a terminal would obey."""
    short = one_line(text)
    return printable(short if len(short) <= _LONGEST else f"{short[: _LONGEST - 1]}…")
