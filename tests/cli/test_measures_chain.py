"""The whole way on the command line: from a session on paper to the measure that follows."""

from __future__ import annotations

from pathlib import Path

import pytest

from kollegial.content import shipped
from tests.cli.quality_helpers import LEAD, OFFICER, Shell


@pytest.fixture
def paper() -> Path:
    """A session on paper in which a group learned something."""
    found = [
        file
        for file in shipped("protocols/samples", ".toml")
        if 'kind = "insight"' in file.read_text(encoding="utf-8")
    ]
    return Path(str(min(found, key=lambda file: file.name)))


@pytest.mark.slow
def test_from_the_session_to_the_follow_up(officer: Shell, paper: Path) -> None:
    do = officer
    released = do.json("protocols", "import", paper, "--accept-findings")["protocol"]
    insight = do.json("insights", "list")[0]
    assert insight["protocol"] == released
    assert insight["decision"] is None
    assert do.json("insights", "harvest") == {"new": 0}

    do("insights", "decide", insight["id"], "measure", "--reason", "Das geht uns alle an.")
    do(
        *("measures", "add", "Übergabe schriftlich", "--insight", insight["id"][:8]),
        *("--goal", "Jede Übergabe hat ein Blatt.", "--criterion", "9 von 10 haben eines"),
        *("--responsible", LEAD, "--due", "31.12.2026", "--area", "lqw@11-areas:4"),
        *("--indicator", "Übergaben mit Blatt", "--unit", "%", "--target", "90"),
        *("--baseline", "20", "--baseline-on", "1.10.2026"),
    )
    assert do.json("insights", "show", insight["id"])["measures"] != []

    do("measures", "move", "M1", "planned")
    do("measures", "move", "M1", "in-progress")
    for value in ("45,5", "60.0", "85"):
        do.later(7)
        do("measures", "measure", "M1", value)
    do("measures", "move", "M1", "umgesetzt", language="de")
    do("measures", "move", "M1", "in-check")

    refused = do("measures", "check", "M1", "effective", "--role", "teamleitung ", code=1)
    assert "Another role than the responsible one" in refused
    do("measures", "check", "M1", "not-effective", "--note", "Zu viele bleiben leer.")
    do("measures", "move", "M1", "rework", "--due", "2026-12-20", "--reason", "Blatt kürzen")
    do.later(7)
    do("measures", "move", "M1", "implemented")
    do("measures", "measure", "M1", "95")
    do("measures", "move", "M1", "in-check")
    do("measures", "check", "M1", "effective")
    do(
        *("measures", "conclude", "M1", "adjust", "--result", "Es gelingt."),
        *("--assessment", "Gut, aber knapp.", "--approach", "Ein Blatt, kurz."),
    )
    do("measures", "follow", "M1", "Übergabe auch am Wochenende")

    first = do.json("measures", "show", "M1")
    second = do.json("measures", "show", "M2")
    assert (first["status"], first["followed_by"]) == ("effective", second["id"])
    assert (first["original_due"], first["plan"]["due"]) == ("2026-12-31", "2026-12-20")
    assert [each["value"] for each in first["measurements"]] == ["45.5", "60.0", "85", "95"]
    outcomes = [(each["check"]["by"], each["check"]["outcome"]) for each in first["rounds"]]
    assert outcomes == [(OFFICER, "not-effective"), (OFFICER, "effective")]
    assert first["conclusion"]["conclusion"] == "adjust"
    assert second["plan"]["follows"] == first["id"]
    assert second["plan"]["areas"] == ["lqw@11-areas:4"]

    page = do("measures", "show", "M1", language="de")
    assert "20.12.2026" in page
    assert insight["text"][:30] in page
    assert do("measures", "history", "M1").count("\n") == 16
    assert do.json("measures", "list", "status:open")[0]["number"] == 2
