"""``kollegial insights``: noted, decided, tried, cleared, exported."""

from __future__ import annotations

import csv
import io
import json

import pytest

from kollegial.store.errors import StoreError
from tests.cli.quality_helpers import Shell
from tests.export.protocols import PROTOCOL, RICH

WORDS = "Abschiede brauchen Zeit."


def noted(do: Shell, *more: str) -> str:
    """The id of a new insight."""
    insight_id: str = do.json("insights", "note", WORDS, *more)["id"]
    return insight_id


def test_insights_of_protocols_come_in_by_themselves(officer: Shell) -> None:
    place = officer.place()
    place.archive.add(RICH)
    place.archive.add(PROTOCOL)
    place.close()
    (found,) = officer.json("insights", "list")
    assert (found["text"], found["protocol"]) == ("Abschiede brauchen einen Termin.", RICH.id)
    assert officer("insights", "harvest") == "There is nothing new.\n"


def test_harvest_says_how_many_are_new(officer: Shell) -> None:
    place = officer.place()
    place.archive.add(RICH)
    place.close()
    assert officer("insights", "harvest") == "One new insight.\n"
    assert officer.json("insights", "harvest") == {"new": 0}


def test_an_archive_that_cannot_be_opened_hides_no_insight(
    officer: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    noted(officer)

    def locked(_place: object) -> int:
        raise StoreError("locked")  # noqa: EM101

    monkeypatch.setattr("kollegial.flow.quality.harvest.catch_up", locked)
    assert len(officer.json("insights", "list")) == 1


def test_noted_decided_tried_and_cleared(officer: Shell) -> None:
    insight = noted(officer, "--team", "Team Süd", "--origin", "audit", "--day", "1.10.2026")
    officer(
        *("insights", "decide", insight[:8], "experiment", "--reason", "Klein anfangen."),
        *("--what", "Zwei Wochen probieren", "--until", "2026-11-16", "--stop-if", "jemand fehlt"),
    )
    page = officer("insights", "show", insight, language="de")
    assert "16.11.2026" in page
    assert "Zwei Wochen probieren" in page
    officer.later(7)
    officer("insights", "end-experiment", insight, "Es ging.", "--stopped")
    officer("insights", "clear", insight)
    now = officer.json("insights", "show", insight)
    assert now["experiment_ended"] == {"on": "2026-11-09", "stopped": True, "result": "Es ging."}
    assert (now["cleared_on"], now["origin"], now["day"]) == ("2026-11-09", "audit", "2026-10-01")
    officer("insights", "change", insight, "--text", "Abschiede brauchen viel Zeit.")
    assert officer.json("insights", "show", insight)["cleared_on"] is None  # other words
    officer("insights", "undo", insight)
    officer("insights", "clear", insight, "--withdraw")
    officer("insights", "decide", insight, "no-measure")
    kinds = [each["change"]["kind"] for each in officer.json("insights", "history", insight)]
    assert kinds == [
        *("noted", "decided", "experiment-ended", "cleared", "insight-reworded", "undone"),
        *("clearance-withdrawn", "decided"),
    ]


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (("decide", "ID", "experiment"), 1, "An experiment needs --what, --until and --stop-if."),
        (("decide", "ID", "keep", "--what", "x"), 1, "belong to an experiment"),
        (("decide", "ID", "vielleicht"), 2, "invalid choice"),
        (("end-experiment", "ID", "x"), 1, "There is no experiment running."),
        (("clear", "ID", "--withdraw"), 1, "The insight is not cleared."),
        (("change", "ID"), 1, "Nothing is written anew"),
        (("note", "Frau Kowalczyk braucht Zeit."), 1, "Text, word 2"),
        (("note", "x", "--team", "Sandra Meier"), 1, "Team, words 1 to 2"),
        (("note", " "), 1, "Text"),
        (("show", "ffffffff"), 1, "There is no such insight in the register."),
    ],
)
def test_what_does_not_fit_is_one_line(
    officer: Shell, arguments: tuple[str, ...], code: int, sentence: str
) -> None:
    insight = noted(officer)
    told = officer(
        "insights", *(insight if each == "ID" else each for each in arguments), code=code
    )
    assert sentence in told
    assert told.count("\n") == 1
    assert "Kowalczyk" not in told
    assert len(officer.json("insights", "history", insight)) == 1


def test_the_list_is_narrowed(officer: Shell) -> None:
    first, second = noted(officer, "--team", "Team Süd"), noted(officer)
    officer("insights", "decide", first, "keep")
    officer("insights", "clear", second)

    def ids(*arguments: str) -> list[str]:
        return [each["id"] for each in officer.json("insights", "list", *arguments)]

    assert set(ids()) == {first, second}
    assert ids("--decision", "keep") == ids("--team", "team süd") == [first]
    assert ids("--decision", "undecided") == ids("--cleared") == [second]
    assert ids("--text", "zeit ABSCHIED", "--cleared") == [second]
    assert officer("insights", "list", "--text", "nie") == "No insight found.\n"


def test_export(officer: Shell) -> None:
    insight = noted(officer)
    document = json.loads(officer("insights", "export", "--format", "json", "--output", "-"))
    assert document == {"format": 1, "insights": officer.json("insights", "list")}
    table = officer("insights", "export", "--output", "-").removeprefix("\ufeff")
    (row,) = csv.DictReader(io.StringIO(table), delimiter=";")
    assert (row["Id"], row["Decision"]) == (insight, "not decided yet")
