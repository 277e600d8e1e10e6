"""The shipped frameworks: every row with evidence and source, and nothing but titles."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kollegial.content import shipped
from kollegial.flow.frameworks import load
from kollegial.quality.frameworks.evidence import Evidence
from kollegial.quality.frameworks.framework import Framework
from kollegial.quality.frameworks.lint import is_sentence
from kollegial.quality.frameworks.reading import check_framework
from kollegial.quality.vocabulary import Level, Step

FILES = shipped("protocols/frameworks", ".toml")
FRAMEWORKS = load().shelf

# Key → areas, and how many of them are verified, partly verified, unverified.
COUNTS = {
    "audit-berufundfamilie@employer": (8, 5, 3, 0),
    "bsc@generic": (4, 3, 0, 1),
    "dialogic-qe@kronberg": (5, 3, 0, 2),
    "donabedian@generic": (4, 4, 0, 0),
    "efqm@2020": (7, 2, 5, 0),
    "efqm@2025": (7, 1, 6, 0),
    "iso9000@2015": (7, 5, 2, 0),
    "kqs@modellversion-2": (11, 0, 1, 10),
    "lqw@11-areas": (11, 11, 0, 0),
    "outcome-steps@generic": (7, 7, 0, 0),
    "pdca@generic": (4, 4, 0, 0),
    "sgb8-79a@2022": (4, 4, 0, 0),
}

# Every place of the format that can hold words. A new one has to be thought about here.
TITLES = {"names.de", "names.en", "aliases", "areas.titles.de", "areas.titles.en"}
OUR_WORDS = {
    "edition_note.de",
    "edition_note.en",
    "licence_note.de",
    "licence_note.en",
    "areas.note.de",
    "areas.note.en",
}
REFERENCES = {"owner", "source", "areas.source", "areas.checked_on"}
SIGNS = {"framework", "version", "areas.code", "areas.evidence"}

LONGEST_TITLE = 80
LONGEST_NOTE = 160
LONGEST_HEAD = 400
ADDRESS = re.compile(r'^\s*"https?://\S+( \(.*\))?",?$')

by_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)


def strings(node: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a file with the names on the way to it."""
    if isinstance(node, dict):
        for key, each in node.items():
            yield from strings(each, f"{path}.{key}" if path else key)
    elif isinstance(node, list):
        for each in node:
            yield from strings(each, path)
    elif isinstance(node, str):
        yield path, node


def texts_of_schema(schema: dict[str, Any], root: dict[str, Any], path: str = "") -> set[str]:
    """The names on the way to every place that a file may write text to."""
    if reference := schema.get("$ref"):
        return texts_of_schema(root["$defs"][reference.rsplit("/", 1)[1]], root, path)
    found: set[str] = set()
    for choice in schema.get("anyOf", ()):
        found |= texts_of_schema(choice, root, path)
    if "items" in schema:
        found |= texts_of_schema(schema["items"], root, path)
    for name, each in schema.get("properties", {}).items():
        found |= texts_of_schema(each, root, f"{path}.{name}" if path else name)
    if schema.get("type") == "object":
        assert schema["additionalProperties"] is False
    return found | ({path} if schema.get("type") == "string" else set())


def test_all_that_the_issue_names_are_there() -> None:
    assert {key: len(each.framework.areas) for key, each in FRAMEWORKS.items()} == {
        key: counts[0] for key, counts in COUNTS.items()
    }


@pytest.mark.parametrize("key", COUNTS)
def test_evidence_is_that_of_the_fact_sheet(key: str) -> None:
    areas = FRAMEWORKS[key].framework.areas
    known = [sum(area.evidence is each for area in areas) for each in Evidence]
    assert tuple(known) == COUNTS[key][1:]


@by_file
def test_it_is_called_by_its_key_and_has_neither_errors_nor_warnings(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert check_framework(text, file.name) == ()
    assert file.stem in FRAMEWORKS


@by_file
def test_every_row_says_its_evidence_and_where_it_stands(file: Path) -> None:
    for row in tomllib.loads(file.read_text(encoding="utf-8"))["areas"]:
        assert row["evidence"] in {each.value for each in Evidence}
        assert row["source"]
        assert all("://" in each for each in row["source"])
        if row["evidence"] == "unverified":
            assert row["enabled"] is False
            assert row["note"]["de"]
        assert "checked_on" not in row


@by_file
def test_it_says_that_it_is_not_official(file: Path) -> None:
    licence = FRAMEWORKS[file.stem].framework.licence_note
    assert licence.de.startswith("Nicht amtlich – Titel zur Zuordnung.")
    assert licence.en.startswith("Not official – titles for matching.")


def test_the_format_has_no_place_for_a_definition() -> None:
    schema = Framework.model_json_schema()
    places = texts_of_schema(schema, schema)
    assert places == TITLES | OUR_WORDS | REFERENCES | SIGNS


@by_file
def test_nothing_but_titles_is_in_the_file(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    for path, found in strings(tomllib.loads(text)):
        assert "\n" not in found
        if path in TITLES:
            assert len(found) <= LONGEST_TITLE
            assert not is_sentence(found)
        elif path in OUR_WORDS:
            # Ours, and too short for a requirement with its definition.
            assert len(found) <= (LONGEST_NOTE if path.startswith("areas") else LONGEST_HEAD)
        elif path not in REFERENCES | SIGNS:
            pytest.fail(path)


@by_file
def test_nothing_hides_in_comments_or_long_lines(file: Path) -> None:
    lines = file.read_text(encoding="utf-8").splitlines()
    head = next(at for at, line in enumerate(lines) if line and not line.startswith("#"))
    assert head <= 12
    assert not [line for line in lines[head:] if "#" in line and "://" not in line]
    assert not [line for line in lines if len(line) > 100 and not ADDRESS.match(line)]


def test_kqs_is_inferred_and_says_so() -> None:
    kqs = FRAMEWORKS["kqs@modellversion-2"].framework
    assert [area.code for area in kqs.offered] == ["11"]
    assert [area.titles.de for area in kqs.areas if area.code in {"2", "3", "6", "7", "8"}] == [
        area.titles.de
        for area in FRAMEWORKS["lqw@11-areas"].framework.areas
        if area.code in {"2", "3", "6", "7", "8"}
    ]
    assert "geschlossen" in kqs.edition_note.de


def test_tqm_is_mapped_to_the_principles_of_iso_9000() -> None:
    assert load().find("TQM").key == "iso9000@2015"


def test_steps_and_levels_fit_the_words_of_a_measure() -> None:
    steps = FRAMEWORKS["outcome-steps@generic"].framework
    assert [int(area.code) for area in steps.areas] == [step.value for step in Step]
    assert len(FRAMEWORKS["donabedian@generic"].framework.areas) == len(Level)
