"""``insights delete``, ``measures delete``, ``register forget-histories``: asked, told, gone."""

from __future__ import annotations

import io

import pytest

from tests.cli.quality_helpers import LEAD, Shell
from tests.flow.quality.helpers import protocol

PLAN = ("--goal", "Ziel", "--criterion", "9 von 10", "--responsible", LEAD, "--due", "2026-11-20")
WORD = "Zitronenfalter"


class Terminal(io.StringIO):
    """Somebody who types."""

    def isatty(self) -> bool:
        """There is somebody."""
        return True


def types(monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    monkeypatch.setattr("sys.stdin", Terminal(f"{answer}\n"))


@pytest.fixture
def insight(officer: Shell) -> str:
    """An insight that a measure came of."""
    insight: str = officer.json("insights", "note", f"{WORD} lernen gemeinsam.")["id"]
    officer("measures", "add", "Übergabe schriftlich", "--insight", insight, *PLAN)
    return insight


def test_an_insight_is_deleted_after_a_question(
    officer: Shell, insight: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "--yes says yes" in officer("insights", "delete", insight, code=1)
    assert "--yes says yes" in officer("insights", "delete", insight, "--json", code=1)
    types(monkeypatch, "n")
    told = officer("insights", "delete", insight)
    assert "whole history (entries: 3)" in told
    assert "What came of it stays (M1)" in told
    assert told.endswith("Nothing was changed.\n")
    assert len(officer.json("insights", "list")) == 1
    types(monkeypatch, "y")
    assert f"{insight[:8]} is deleted, without a trace" in officer("insights", "delete", insight)
    assert officer.json("insights", "list") == []
    assert "no such insight" in officer("insights", "show", insight, code=1)
    # the measure lives on, and says nothing of what is gone
    assert officer.json("measures", "show", "M1")["plan"]["insights"] == [insight]
    assert WORD not in officer("measures", "show", "M1")
    officer("measures", "move", "M1", "planned")


def test_an_insight_of_a_protocol_does_not_come_back(officer: Shell) -> None:
    place = officer.place()
    place.archive.add(protocol())
    place.close()
    officer("insights", "harvest")
    for each in officer.json("insights", "list"):
        assert officer.json("insights", "delete", each["id"], "--yes") == {"deleted": each["id"]}
    assert officer.json("insights", "harvest") == {"new": 0}
    assert officer.json("insights", "list") == []


def test_a_measure_is_deleted_and_what_belongs_to_it_stays(
    officer: Shell, insight: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer("measures", "measure", "M1", "--attained", "partly")
    officer("feedback", "open", "Umfrage", "--measure", "M1")
    types(monkeypatch, "no")
    told = officer("measures", "delete", "M1")
    assert "entries: 2, measurements that count: 1" in told
    assert "number M1 is not given again" in told
    gone = officer.json("measures", "list")[0]["id"]
    assert officer.json("measures", "delete", "M1", "--yes") == {"deleted": gone}
    assert officer.json("measures", "list") == []
    assert officer.json("insights", "show", insight)["measures"] == [gone]
    assert WORD in officer("insights", "show", insight)
    assert "R1" in officer("feedback", "rounds")
    assert "R1" in officer("feedback", "show", "R1")
    officer("measures", "add", "Neu")
    assert [each["number"] for each in officer.json("measures", "list")] == [2]


def test_old_histories_are_made_shorter(officer: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    officer("measures", "add", f"{WORD} zählen", *PLAN)
    officer("measures", "change", "M1", "--title", "Übergaben zählen")
    for step in ("planned", "in-progress", "implemented", "in-check"):
        officer("measures", "move", "M1", step)
    officer("measures", "check", "M1", "effective", "--role", "Leitung")
    before = officer.json("measures", "show", "M1")
    forget = ("register", "forget-histories", "--older-than")
    assert officer.json(*forget, "1y", "--yes") == {"before": "2025-11-02", "forgotten": 0}
    officer.later(400)
    types(monkeypatch, "n")
    told = officer(*forget, "12 months")
    assert "not touched since 2026-12-12" in told
    assert told.endswith("Nothing was changed.\n")
    assert officer(*forget, "1 Jahr", "--yes") == "One entry is forgotten.\n"
    assert officer.json("measures", "show", "M1") == before
    assert WORD not in str(officer.json("measures", "history", "M1"))
    assert officer(*forget, "1y", "--yes") == "There is nothing to forget.\n"
    assert "--older-than" in officer(*forget, "immer", code=2)


def test_nothing_but_a_span_is_taken(officer: Shell) -> None:
    for each in ("", "2026-01-01", "gestern", "-3y"):
        officer("register", "forget-histories", f"--older-than={each}", "--yes", code=2)
