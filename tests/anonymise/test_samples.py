"""The sample sessions: nothing in them that identifies anybody may survive."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

import pytest

from kollegial.anonymise import Anonymiser, Finding, Review
from kollegial.anonymise.review.items import overlaps

SAMPLES = Path(__file__).parents[2] / "protocols" / "samples"
GOLD = sorted(SAMPLES.glob("*.gold.toml"))
MUST_GO = frozenset(
    {"person", "place", "street", "phone", "email", "iban", "date", "birth_date", "file_number"}
)
# Always telling; as bare strings ("7", "Mai") they cannot stand in a gold file.
TELLING = frozenset({"age", "date"})
# Words flagged though nothing in them identifies, of 100 words.
MOST_WRONG = 1.0


def fields_of(session: dict[str, object]) -> dict[str, str]:
    """Notes and contributions of a paper session, as the gold files mean them."""
    fields: dict[str, str] = {}
    phases = session["phases"]
    assert isinstance(phases, list)
    for number, phase in enumerate(phases):
        fields[f"notes.{number}"] = phase.get("notes", "")
        for at, contribution in enumerate(phase.get("contributions", [])):
            fields[f"contribution.{number}.{at}"] = contribution["text"]
    afterwards = session.get("afterwards", [])
    assert isinstance(afterwards, list)
    for at, contribution in enumerate(afterwards):
        fields[f"afterwards.{at}"] = contribution["text"]
    return fields


def load(path: Path) -> dict[str, object]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def anonymiser(session: dict[str, object]) -> Anonymiser:
    participants, names = session["participants"], session.get("names_in_case", [])
    assert isinstance(participants, list)
    assert isinstance(names, list)
    return Anonymiser([*participants, *names])


def mentions(gold: dict[str, object], kinds: frozenset[str] | None) -> list[re.Pattern[str]]:
    """Patterns of the gold strings; a line break may stand where a space does."""
    entries = gold["identifying"]
    assert isinstance(entries, list)
    return [
        re.compile(r"(?<!\w)" + r"\s+".join(map(re.escape, entry["text"].split())) + r"(?!\w)")
        for entry in entries
        if kinds is None or entry["kind"] in kinds
    ]


def test_there_are_samples() -> None:
    assert GOLD


@cache
def sample(path: Path) -> tuple[dict[str, str], tuple[Finding, ...]]:
    """The texts of a session and what is found in them."""
    session = load(path.with_name(path.name.replace(".gold", "")))
    fields = fields_of(session)
    return fields, anonymiser(session).find(fields)


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.name.removesuffix(".gold.toml"))
def test_nothing_survives(path: Path) -> None:
    fields, findings = sample(path)
    patterns = mentions(load(path), MUST_GO)
    texts = Review(fields, findings).accept_rest().texts()
    survivors = [
        (name, match.group())
        for name, text in texts.items()
        for pattern in patterns
        for match in pattern.finditer(text)
    ]
    assert survivors == []


def test_hardly_anything_is_flagged_wrongly() -> None:
    wrong: list[str] = []
    count = 0
    for path in GOLD:
        fields, findings = sample(path)
        count += sum(len(text.split()) for text in fields.values())
        gold = [
            (name, *match.span())
            for pattern in mentions(load(path), None)
            for name, text in fields.items()
            for match in pattern.finditer(text)
        ]
        for finding in findings:
            known = any(overlaps(finding.place, place) for place in gold)
            if not known and finding.kind not in TELLING:
                wrong += finding.text.split()
    assert 100 * len(wrong) / count < MOST_WRONG, wrong
