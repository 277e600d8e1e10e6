"""What ``kollegial anonymise`` answers: the text, its findings, and the second look at it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from kollegial.anonymise import Anonymised, Anonymiser, Finding
from kollegial.anonymise.claims.unknown import Unknown, unknown_words
from kollegial.anonymise.finding import Band
from kollegial.anonymise.second_look import Hidden, Point, SecondLook, second_look
from kollegial.i18n import _

_FIELD = "text"


@dataclass(frozen=True, slots=True)
class Answer:
    """One text and all that can be said of it.

    Findings and unknown words count in ``text``, the points of ``look`` in ``result.text``.
    """

    text: str = field(repr=False)
    result: Anonymised
    look: SecondLook
    unknown: tuple[Unknown, ...]
    detector: bool


def answered(anonymiser: Anonymiser, text: str) -> Answer:
    """Anonymise ``text`` and look at the result a second time."""
    result = anonymiser.anonymise(text)
    hidden = [
        Hidden(finding.text, finding.kind, sure=finding.band is Band.SURE)
        for finding in result.findings
    ]
    return Answer(
        text=text,
        result=result,
        look=second_look({_FIELD: result.text}, hidden),
        unknown=unknown_words({_FIELD: text}, result.findings),
        detector=anonymiser.complete,
    )


def as_dict(answer: Answer, *, explain: bool) -> dict[str, Any]:
    """Plain JSON types; with ``explain`` the reasons too, in the language of the interface."""
    look, shown = answer.look, answer.result.text
    return {
        "text": shown,
        "findings": [_finding(each, explain=explain) for each in answer.result.findings],
        "second_look": {
            "verdict": str(look.verdict),
            "points": [_point(each, shown, explain=explain) for each in look.points],
        },
        "unknown": [
            {"start": each.start, "end": each.end, "text": answer.text[each.start : each.end]}
            for each in answer.unknown
        ],
        "detector": answer.detector,
    }


def dumped(value: Any, *, indent: int | None = None) -> str:
    """``value`` as JSON. Half a surrogate pair is no character: then all is escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(value, indent=indent)
    return text


def _finding(finding: Finding, *, explain: bool) -> dict[str, Any]:
    plain: dict[str, Any] = {
        "start": finding.start,
        "end": finding.end,
        "text": finding.text,
        "kind": str(finding.kind),
        "placeholder": finding.placeholder,
        "confidence": round(finding.confidence, 3),
        "source": finding.source,
        "band": str(finding.band),
        "entity": finding.entity,
    }
    return {**plain, "reason": _(finding.reason)} if explain else plain


def _point(point: Point, text: str, *, explain: bool) -> dict[str, Any]:
    plain: dict[str, Any] = {
        "start": point.start,
        "end": point.end,
        "text": text[point.start : point.end],
        "kind": str(point.kind),
        "check": str(point.check),
        "severity": str(point.severity),
    }
    return {**plain, "reason": _(point.why)} if explain else plain
