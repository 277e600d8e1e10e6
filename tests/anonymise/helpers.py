"""What the tables of the recognisers share."""

from __future__ import annotations

from kollegial.anonymise.anonymiser import Anonymiser
from kollegial.anonymise.claims.recogniser import Recogniser
from kollegial.anonymise.claims.resolve import resolve
from kollegial.anonymise.finding import Finding
from kollegial.anonymise.kinds import Kind


def found(recogniser: Recogniser, text: str) -> list[tuple[str, Kind]]:
    """What one recogniser claims in ``text``, overlaps resolved."""
    spans = resolve(text, recogniser.spans(text))
    return [(text[span.start : span.end], span.kind) for span in spans]


def texts(recogniser: Recogniser, text: str, *kinds: Kind) -> list[str]:
    """The claimed strings, of these kinds if any are given."""
    return [string for string, kind in found(recogniser, text) if not kinds or kind in kinds]


def of_kind(findings: tuple[Finding, ...], kind: Kind) -> list[str]:
    """The texts of the findings of one kind."""
    return [finding.text for finding in findings if finding.kind is kind]


def entities(*names: str, **fields: str) -> dict[str, set[str]]:
    """Entity → the texts it has, with ``names`` on the group's list."""
    made: dict[str, set[str]] = {}
    for finding in Anonymiser(names, detector=None).find(fields):
        made.setdefault(finding.entity, set()).add(finding.text)
    return made


def grouped(*names: str, **fields: str) -> list[set[str]]:
    """The texts that mean the same, without the keys."""
    return list(entities(*names, **fields).values())
