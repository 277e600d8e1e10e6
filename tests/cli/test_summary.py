"""``kollegial summary``, ``report``, the documents of ``measures export``, bundles."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.quality_helpers import Shell
from tests.cli.test_measures import proposed
from tests.flow.learning.helpers import add_sessions


@pytest.fixture
def year(officer: Shell) -> Shell:
    """A data folder with the sessions of 2025."""
    place = officer.place()
    add_sessions(place, 24)
    place.close()
    return officer


def test_a_summary_in_several_forms(year: Shell, tmp_path: Path) -> None:
    told = year(
        *("summary", "--from", "2025-01-01", "--to", "2025-12-31"),
        *("--format", "md", "--format", "json", "--output", tmp_path),
    )
    files = sorted(each.name for each in tmp_path.glob("summary-*"))
    assert files == ["summary-2026-11-02.json", "summary-2026-11-02.md"]
    assert all(name in told for name in files)
    assert json.loads((tmp_path / files[0]).read_text())["document"] == "summary"


def test_a_file_that_is_there_stays(year: Shell, tmp_path: Path) -> None:
    file = tmp_path / "s.md"
    year("summary", "--period", "2025", "--output", file)
    told = year("summary", "--period", "2025", "--output", file, code=1)
    assert "--force replaces it" in told
    year("summary", "--period", "2025", "--output", file, "--force")


def test_the_same_day_gives_the_same_bytes(year: Shell, tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        year(
            *("summary", "--period", "2025-h1", "--date", "2026-02-03"),
            *("--format", "pdf", "--output", tmp_path / name),
        )
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "Say which period"),
        (("--from", "2025-01-01"), "Give both days"),
        (("--from", "2025-01-02", "--to", "2025-12-31"), "is none of these"),
        (("--from", "2025-03-31", "--to", "2025-01-01"), "before the first"),
        (("--period", "2026"), "when it is over"),
        (("--period", "bald"), "Give a period as"),
        (("--period", "2025", "--at-least", "2"), "between 3 and"),
        (("--period", "2025", "--team", "Nirgends"), "no category"),
        (("--period", "2025", "--date", "2027-01-01"), "cannot lie ahead"),
        (("--period", "2025", "--framework", "nichts"), "There is no framework"),
        (("--period", "2025", "--framework", "lqw", "--area", "own@1:A"), "not both"),
    ],
)
def test_what_cannot_be_is_said_in_one_sentence(
    year: Shell, arguments: tuple[str, ...], told: str
) -> None:
    assert told in year("summary", *arguments, code=1)


def test_several_teams_in_one_summary(year: Shell, tmp_path: Path) -> None:
    file = tmp_path / "s.json"
    year(
        *("summary", "--period", "2025", "--team", "Nord", "--team", "Süd"),
        *("--format", "json", "--output", file),
    )
    text = file.read_text("utf-8")
    assert "Nord, Süd" in text
    told = year("summary", "--period", "2025", "--team", "Süd", "--team", "West", code=1)
    assert "together with others" in told


def test_thresholds_are_kept_and_only_upward(year: Shell, tmp_path: Path) -> None:
    assert "from 3 consultations and 5 slips on" in year("thresholds")
    assert "from 9 consultations and 5 slips on" in year("thresholds", "--at-least", "9")
    told = json.loads(year("thresholds", "--at-least-slips", "12", "--json"))
    assert told == {"consultations": 9, "slips": 12}
    assert "between 3 and" in year("thresholds", "--at-least", "2", code=1)
    assert "not laxer" in year("summary", "--period", "2025", "--at-least", "5", code=1)
    file = tmp_path / "s.md"
    year("summary", "--period", "2025", "--output", file)
    assert "9" in file.read_text("utf-8")


def test_a_name_in_a_measure_stops_its_document(officer: Shell, tmp_path: Path) -> None:
    proposed(officer, "Übergaben mit Frau Kowalczyk", "--checked")
    export = ("measures", "export", "--format", "md", "--output", tmp_path / "m.md")
    told = officer(*export, code=1)
    assert "M1: title" in told
    assert "Kowalczyk" not in told
    assert not (tmp_path / "m.md").exists()
    officer(*export, "--checked")
    assert "Kowalczyk" in (tmp_path / "m.md").read_text()


def test_reports(year: Shell, tmp_path: Path) -> None:
    proposed(year, "Übergabe schriftlich", "--area", "lqw@11-areas:4")
    year("report", "measure", "M1", "--output", tmp_path / "m.md")
    year("report", "group", "2025", "--team", "Nord", "--output", tmp_path / "g.md")
    span = ("--from", "2024-01-01", "--to", "2027-12-31")
    year("report", "self", "--framework", "lqw", *span, "--output", tmp_path / "r.md")
    assert "M1 · Übergabe schriftlich" in (tmp_path / "r.md").read_text()
    assert "Nord" in (tmp_path / "g.md").read_text()
    assert "Quality measure M1" in (tmp_path / "m.md").read_text()


def test_bundles(officer: Shell, tmp_path: Path) -> None:
    insight = officer.json("insights", "note", "Abschiede brauchen Zeit.")["id"]
    bundle = tmp_path / "b.json"
    share = ("insights", "share", "--house", "Haus am Fluss", "--output", bundle)
    assert "nothing to share" in officer(*share, code=1)
    officer("insights", "clear", insight)
    officer(*share)
    told = officer("insights", "take-in", bundle)
    assert (
        told == "From Haus am Fluss: new insights: 1, known already: 0. None of them is cleared.\n"
    )
    page = [each for each in officer.json("insights", "list") if each["house"]]
    assert [each["origin"] for each in page] == ["house"]
    assert "another house: Haus am Fluss" in officer("insights", "show", page[0]["id"])
    bundle.write_bytes(b"\xff")
    assert "no bundle" in officer("insights", "take-in", bundle, code=1)
