"""``kollegial measures``: what is typed, what is refused, what is printed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from icalendar import Calendar

from kollegial.cli import main
from tests.cli.quality_helpers import LEAD, OFFICER, Shell

PLAN = (
    *("--goal", "Jede Übergabe hat ein Blatt."),
    *("--criterion", "9 von 10 haben eines", "--responsible", LEAD, "--due", "2026-11-20"),
)


def proposed(do: Shell, title: str = "Übergabe schriftlich", *more: str) -> str:
    """The id of a new measure."""
    measure_id: str = do.json("measures", "add", title, *PLAN, *more)["id"]
    return measure_id


def test_without_a_role_nothing_is_written(shell: Shell) -> None:
    told = shell("measures", "add", "Übergabe", code=1)
    assert told == "kollegial: Say in which role you act: --role ROLE, never a name.\n"
    assert shell.json("measures", "list") == []
    assert shell("measures", "list") == "No measure found.\n"


def test_the_role_of_a_command_is_its_own(officer: Shell) -> None:
    proposed(officer)
    officer("measures", "move", "M1", "planned", "--role", "Leitung")
    roles = [each["role"] for each in officer.json("measures", "history", "M1")]
    assert roles == [OFFICER, "Leitung"]


def test_a_role_is_asked_once_and_then_kept(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kollegial.cli.commands.quality_acting.asked", lambda _question: "Träger")
    proposed(shell)
    monkeypatch.undo()
    text = (shell.folder / "settings.toml").read_text(encoding="utf-8")
    assert 'role = "Träger"' in text


@pytest.mark.parametrize(
    ("arguments", "places"),
    [
        (("add", "Übergaben mit Frau Kowalczyk"), "Title, word 4"),
        (
            ("add", "Übergabe", "--goal", "Herr Müller hilft.\nTel. 0234 5551234"),
            "Goal, word 2; Goal, words 5 to 6",
        ),
        (("add", "Übergabe", "--criterion", "a", "--criterion", "Frau Müller"), "Criteria 2, word"),
        (("change", "M1", "--goal", "Frau Kowalczyk ist zufrieden."), "Goal, word 2"),
        (("measure", "M1", "--attained", "yes", "--note", "sagt Frau Kowalczyk"), "Note, word 3"),
        (("move", "M1", "dropped", "--reason", "Frau Kowalczyk geht."), "Reason, word 2"),
        (("add", "Übergabe", "--role", "Sandra Meier"), "Role, words 1 to 2"),
    ],
)
def test_names_are_refused_by_their_places(
    officer: Shell, arguments: tuple[str, ...], places: str
) -> None:
    proposed(officer)
    before = officer.json("measures", "history", "M1")
    told = officer("measures", *arguments, code=1)
    assert told.startswith(f"kollegial: Somebody might be recognised here: {places}")
    assert told.count("\n") == 1
    assert not any(name in told for name in ("Kowalczyk", "Müller", "Meier", "555"))
    assert officer.json("measures", "history", "M1") == before
    assert len(officer.json("measures", "list")) == 1
    officer("measures", *arguments, "--checked")


def test_fields_are_written_anew_and_taken_away(officer: Shell) -> None:
    proposed(officer, "Übergabe", "--indicator", "Blätter", "--target", "4,50", "--team", "Süd")
    officer("measures", "change", "M1", "--team", "", "--title", "Übergabe 2", "--unit", "Stück")
    plan = officer.json("measures", "show", "M1")["plan"]
    assert (plan["team"], plan["title"]) == ("", "Übergabe 2")
    assert plan["indicator"]["name"] == "Blätter"
    assert (plan["indicator"]["target"], plan["indicator"]["unit"]) == ("4.50", "Stück")
    officer("measures", "change", "M1", "--indicator", "", "--measuring", "2026-11-10")
    plan = officer.json("measures", "show", "M1")["plan"]
    assert (plan["indicator"], plan["measuring"]) == (None, ["2026-11-10"])
    assert "Nothing is to be changed" in officer("measures", "change", "M1", code=1)
    officer("measures", "undo", "M1")
    assert officer.json("measures", "show", "M1")["plan"]["indicator"] is not None


def test_a_due_date_moves_with_a_reason(officer: Shell) -> None:
    proposed(officer)
    officer("measures", "change", "M1", "--due", "2026-11-25")  # only proposed: no reason needed
    officer("measures", "move", "M1", "planned")
    assert "--reason" in officer("measures", "change", "M1", "--due", "2026-12-24", code=1)
    officer("measures", "change", "M1", "--due", "24.12.2026", "--reason", "Urlaub")
    now = officer.json("measures", "show", "M1")
    assert (now["original_due"], now["plan"]["due"]) == ("2026-11-25", "2026-12-24")


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (("show", "M7"), 1, "There is no such measure in the register."),
        (("show", "xyz"), 1, "A number such as M3, or 4 to 32 characters of an id, is needed."),
        (("move", "M1", "effective"), 2, "expected one of: planned, in-progress,"),
        (("move", "M1", "implemented"), 1, "A proposed measure is planned next"),
        (("move", "M1", "dropped"), 1, "Say why: --reason."),
        (("move", "M1", "rework", "--reason", "x"), 1, "Say until when it is reworked: --due."),
        (("measure", "M1", "viel"), 1, "Expected a number such as 4.5"),
        (("measure", "M1", "4"), 1, "indicator"),
        (("measure", "M1", "--on", "24.12."), 2, "expected a day such as 2026-03-12"),
        (("measure", "M1", "--withdraw", "abcd", "--reason", "x"), 1, "no such measurement"),
        (("add", "x" * 201), 1, "Title: expected at most 200 characters"),
        (("add", "x", "--area", "Bereich 4"), 1, "Quality areas"),
        (("add", "x", "--target", "4"), 1, "An indicator needs a name: --indicator."),
        (("add", "x", "--due", "bald"), 2, "expected a day such as 2026-12-24"),
        (("add", "x", "--insight", "0000"), 1, "There is no such insight in the register."),
        (("list", "farbe:rot"), 1, "There is no filter “farbe”"),
        (("list", "--filter", "nie"), 1, "There is no saved filter of this name."),
        (("list", "period:current"), 1, "No quality period is set"),
        (("export", "--format", "ics", "--measurements"), 1, "--format csv"),
        (("conclude", "M1", "keep", "--result", "x"), 2, "--assessment"),
        (("undo", "M1"), 1, "There is nothing to undo."),
    ],
)
def test_what_does_not_fit_is_one_line(
    officer: Shell, arguments: tuple[str, ...], code: int, sentence: str
) -> None:
    proposed(officer)
    told = officer("measures", *arguments, code=code)
    assert told.startswith("kollegial: ")
    assert sentence in told
    assert told.count("\n") == 1


def test_the_list_is_narrowed_by_words_options_and_saved_filters(officer: Shell) -> None:
    proposed(officer, "Übergabe schriftlich", "--team", "Team Süd")
    proposed(officer, "Abschied planen", "--area", "lqw@11-areas:4", "--origin", "audit")
    officer("measures", "move", "M1", "planned")

    def numbers(*arguments: str) -> list[int]:
        return [each["number"] for each in officer.json("measures", "list", *arguments)]

    assert numbers() == [2, 1]
    assert numbers("schriftlich") == numbers("status:geplant") == [1]
    assert numbers("--team", "team süd") == numbers("--due", "30", "--status", "planned") == [1]
    assert numbers("--area", "lqw") == numbers("--origin", "audit", "--open") == [2]
    assert numbers("--responsible", LEAD, "--closed") == []
    assert numbers("status:planned", "schriftlich", "--save", "Laufend") == [1]
    assert numbers("--filter", "Laufend") == [1]
    assert numbers("--filter", "Laufend", "abschied") == []


def test_a_line_of_the_list_for_people_and_for_programs(officer: Shell) -> None:
    proposed(officer, "Übergabe", "--team", "Team Süd")
    officer("measures", "move", "M1", "planned")
    officer.later(30)
    line = officer("measures", "list", language="de")
    assert line.startswith("M1  ▲ ")
    assert "20.11.2026" in line
    assert line.endswith("Übergabe · Teamleitung · Team Süd\n")
    (found,) = officer.json("measures", "list")
    assert list(found) == [
        *("id", "number", "title", "team", "goal", "status", "status_since", "proposed_on"),
        *("responsible", "contributing", "due", "original_due", "next_look", "areas", "goal_id"),
        *("origin", "step", "level", "insights", "measurements", "concluded", "seq"),
        *("open", "light"),
    ]
    assert (found["light"], found["due"], found["open"]) == ("red", "2026-11-20", True)


def test_a_friendly_word_when_a_team_has_many(officer: Shell) -> None:
    officer("foundation", "set", "--cap", "1")
    proposed(officer, "Eins", "--team", "Team Süd")
    told = officer("measures", "add", "Zwei", "--team", "Team Süd")
    assert told.splitlines()[0] == "M2 is proposed."
    assert "You decide." in told


def test_a_measurement_is_withdrawn_and_stays_in_the_history(officer: Shell) -> None:
    proposed(officer, "Übergabe", "--indicator", "Blätter")
    officer("measures", "move", "M1", "planned")
    officer("measures", "measure", "M1", "4")
    (one,) = officer.json("measures", "show", "M1")["measurements"]
    officer("measures", "measure", "M1", "--withdraw", one["id"][:6], "--reason", "verzählt")
    assert officer.json("measures", "show", "M1")["measurements"] == []
    assert "Withdrawn: Measured on" in officer("measures", "history", "M1")


def test_history_as_json_says_what_counts(officer: Shell) -> None:
    proposed(officer)
    officer("measures", "move", "M1", "planned")
    officer("measures", "undo", "M1")
    history = officer.json("measures", "history", "M1")
    assert [list(each) for each in history] == [["seq", "at", "role", "counts", "change"]] * 3
    assert [each["counts"] for each in history] == [True, False, False]
    assert [each["change"]["kind"] for each in history] == ["proposed", "moved", "undone"]


def test_export_to_a_file_right_here_in_each_form(officer: Shell, tmp_path: Path) -> None:
    proposed(officer, "Übergabe", "--indicator", "Blätter", "--target", "4,5")
    officer("measures", "move", "M1", "planned")
    officer("measures", "measure", "M1", "3,5")
    assert officer("measures", "export").startswith("Written: ")
    table = (tmp_path / "measures-2026-11-02.csv").read_bytes()
    assert table.startswith("\ufeffNumber;Title;".encode())
    assert "exists already" in officer("measures", "export", code=1)
    officer("measures", "export", "--force", "--format", "json")
    officer("measures", "export", "--measurements")
    assert b"M1;" in (tmp_path / "measurements-2026-11-02.csv").read_bytes()
    document = json.loads((tmp_path / "measures-2026-11-02.json").read_text(encoding="utf-8"))
    assert document["format"] == 1
    assert document["measures"] == [officer.json("measures", "show", "M1")]
    assert (
        json.loads(officer("measures", "export", "nichts", "--format", "json", "--output", "-"))[
            "measures"
        ]
        == []
    )


def test_the_calendar_is_the_same_twice_and_has_no_days_of_others(officer: Shell) -> None:
    proposed(officer)
    insight = officer.json("insights", "note", "Abschiede brauchen Zeit.")["id"]
    officer(
        *("insights", "decide", insight, "experiment", "--what", "Probieren"),
        *("--until", "2026-11-15", "--stop-if", "jemand fehlt"),
    )
    export = ("measures", "export", "--format", "ics", "--output", "-")
    text = officer(*export)
    officer.later(3)
    assert officer(*export) == text
    uids = [str(each["uid"]).partition("-")[0] for each in Calendar.from_ical(text).walk("VEVENT")]
    assert uids == ["experiment", "due"]
    narrowed = Calendar.from_ical(officer(*export, "--status", "proposed")).walk("VEVENT")
    assert len(narrowed) == 1


@pytest.mark.parametrize("command", ["measures", "insights", "foundation", "agreements"])
def test_help_is_there_in_both_languages(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    for language in ("en", "de"):
        assert main([command, "--help", "--lang", language]) == 0
        assert capsys.readouterr().out.count("\n") > 10


def test_a_filter_that_is_kept_names_nobody(officer: Shell) -> None:
    told = officer("measures", "list", "Herr", "Müller", "--save", "von Frau Kowalczyk", code=1)
    assert "Name, word 3" in told
    assert "Kowalczyk" not in told
    place = officer.place()
    assert place.register.filters() == []
    place.close()
    officer("measures", "list", "Herr", "Müller", "--save", "Übergaben", code=1)
    officer("measures", "list", "Müller", "--save", "Mühlen", "--checked")
    officer("measures", "list", "status:open", "--save", "Was offen ist")
    place = officer.place()
    assert [each.name for each in place.register.filters()] == ["Mühlen", "Was offen ist"]
    place.close()


def test_who_writes_a_measure_reads_what_success_means(officer: Shell) -> None:
    success = "Menschen sagen: Es hat geholfen."
    officer("foundation", "set", "--success", success)
    told = officer("measures", "add", "Übergabe")
    assert success in told
    assert "How does it contribute? kollegial measures change M1 --contribution" in told
    assert success not in officer("measures", "add", "Blatt", "--contribution", "Sie wissen mehr.")
    officer.json("measures", "add", "Noch eine")
