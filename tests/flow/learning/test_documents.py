"""From archive and register to files: looked at, kept as published, written."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from kollegial.export.errors import AlreadyThere, ExportError
from kollegial.export.formats import FORMATS
from kollegial.export.progress import Cancel, Cancelled, Progress, Step
from kollegial.flow.learning import clearing
from kollegial.flow.learning.going_out import export, rendered
from kollegial.flow.learning.prepared import Prepared
from kollegial.flow.learning.reports import prepare_measure, prepare_measures, prepare_self_report
from kollegial.flow.learning.summaries import prepare_group_year, prepare_summary
from kollegial.flow.quality.role import keep_role
from kollegial.flow.workplace import Workplace
from kollegial.learning.wish import Wish
from kollegial.quality.changes.insight import InsightReworded
from kollegial.quality.disclosure import Period
from kollegial.quality.foundation.foundation import Foundation
from kollegial.quality.foundation.foundation import Period as QualityPeriod
from kollegial.refusal import Refused
from kollegial.store.errors import Conflict
from tests.flow.learning.helpers import YEAR, add_sessions, learned, looked_by, note
from tests.flow.quality.helpers import PLAN

NAME = "Frau Kowalczyk hat recht."


def text(place: Workplace, prepared: Prepared, form: str = "md") -> str:
    return FORMATS[form].render(prepared.document, prepared.look).decode()


def published(place: Workplace) -> int:
    return place.register.publications.kept().last


def test_a_summary_goes_out_and_is_kept(tmp_path: Path) -> None:
    place, _ = learned(tmp_path / "home")
    prepared = prepare_summary(place, YEAR, "en")
    assert published(place) == 0  # looking publishes nothing
    file = tmp_path / "s.md"
    export(place, prepared, {"md": file})
    assert "Erst fragen, dann raten." in file.read_text("utf-8")
    assert published(place) == len(prepared.publications) > 0


def test_the_same_again_gives_the_same_bytes_and_publishes_nothing_new(tmp_path: Path) -> None:
    place, _ = learned(tmp_path / "home")
    one = rendered(place, prepare_summary(place, YEAR, "en"), "json")
    last = published(place)
    other = rendered(place, prepare_summary(place, YEAR, "en"), "json")
    assert one == other
    assert published(place) == last


def test_what_comes_or_goes_later_changes_no_published_number(tmp_path: Path) -> None:
    place, work = learned(tmp_path / "home")
    before = rendered(place, prepare_summary(place, YEAR, "en"), "csv")
    add_sessions(place, 1, first=100)
    place.archive.delete(place.archive.ids()[0])
    for each in place.register.insights():
        work.change_insight(each.id, InsightReworded(areas=("lqw@11-areas:4",)))
        break
    assert rendered(place, prepare_summary(place, YEAR, "en"), "csv") == before
    # a quarter alone is counted the same way
    rendered(place, prepare_summary(place, Wish(Period.quarter(2025, 1)), "en"), "md")


def test_a_finding_stops_the_export_until_a_person_decided(tmp_path: Path) -> None:
    place, work = learned(tmp_path / "home")
    insight_id = note(work, NAME)
    prepared = prepare_summary(place, YEAR, "en")
    file = tmp_path / "s.md"
    with pytest.raises(Refused, match="somebody might be recognised") as refused:
        export(place, prepared, {"md": file})
    told = refused.value.message.format(**refused.value.params)
    assert insight_id[:8] in told
    assert "Kowalczyk" not in told
    assert not file.exists()
    assert published(place) == 0
    (waiting,) = clearing.held(place, prepared.texts, "en")
    assert waiting.text == NAME
    clearing.decided(place, [waiting.text], "Leitung")
    export(place, prepared, {"md": file})
    assert file.exists()


def test_who_says_that_somebody_looked_is_believed_once_and_for_these_words(
    tmp_path: Path,
) -> None:
    place, work = learned(tmp_path / "home")
    note(work, NAME)
    export(place, prepare_summary(place, YEAR, "en"), {"md": tmp_path / "a.md"}, checked=True)
    export(place, prepare_summary(place, YEAR, "en"), {"md": tmp_path / "b.md"})
    note(work, "Herr Nowak auch.")
    with pytest.raises(Refused):
        export(place, prepare_summary(place, YEAR, "en"), {"md": tmp_path / "c.md"})


def test_who_says_so_decides_about_what_was_found_and_about_nothing_else(tmp_path: Path) -> None:
    place, work = learned(tmp_path / "home")
    note(work, NAME)
    keep_role(place.home, "Leitung")
    prepared = prepare_summary(place, YEAR, "en")
    export(place, prepared, {"md": tmp_path / "a.md"}, checked=True)
    assert looked_by(place, NAME) == "Leitung"
    assert looked_by(place, "Erst fragen, dann raten.") != "Leitung"


def test_other_words_stand_in_the_document_and_the_register_keeps_its_own(tmp_path: Path) -> None:
    place, work = learned(tmp_path / "home")
    insight_id = note(work, NAME)
    before = prepare_summary(place, YEAR, "en")
    prepared = prepare_summary(place, YEAR, "en", words={NAME: "Die Mutter hat recht."})
    assert "Die Mutter hat recht." in text(place, prepared)
    assert "Kowalczyk" not in text(place, prepared)
    assert prepared.texts[insight_id[:8]] == "Die Mutter hat recht."
    assert prepared.publications == before.publications  # no number is another one
    assert place.register.insight(insight_id).text == NAME


def test_all_forms_or_none_and_nothing_published_that_is_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, _ = learned(tmp_path / "home")
    prepared = prepare_summary(place, YEAR, "en")
    there = tmp_path / "there.md"
    there.write_text("mine")
    with pytest.raises(AlreadyThere):
        export(place, prepared, {"json": tmp_path / "s.json", "md": there})
    cancel = Cancel()

    def stop(step: Step) -> None:
        if step.params.get("file") == "s.html":
            cancel.cancel()

    with pytest.raises(Cancelled):
        export(
            place,
            prepared,
            {"json": tmp_path / "s.json", "html": tmp_path / "s.html"},
            progress=Progress(stop, cancel),
        )

    def broken(document: object, look: object) -> bytes:
        msg = "no"
        raise ExportError(msg)

    monkeypatch.setattr("kollegial.export.formats.html.render", broken)
    with pytest.raises(ExportError):
        export(place, prepared, {"json": tmp_path / "s.json", "html": tmp_path / "s.html"})
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["there.md"]
    assert published(place) == 0


def test_who_published_meanwhile_is_not_passed_over(tmp_path: Path) -> None:
    place, _ = learned(tmp_path / "home")
    old = prepare_summary(place, Wish(Period.quarter(2025, 1)), "en")
    rendered(place, prepare_summary(place, YEAR, "en"), "md")
    with pytest.raises(Conflict):
        export(place, old, {"md": tmp_path / "s.md"})
    assert not (tmp_path / "s.md").exists()


def test_the_day_cannot_lie_ahead(tmp_path: Path) -> None:
    place, _ = learned(tmp_path / "home")
    with pytest.raises(Refused, match="cannot lie ahead"):
        prepare_summary(place, YEAR, "en", dt.date(2027, 1, 1))
    assert prepare_summary(place, YEAR, "en", dt.date(2026, 2, 1)).document.day.day == 1


def test_the_year_of_a_group(tmp_path: Path) -> None:
    place, _ = learned(tmp_path / "home")
    prepared = prepare_group_year(place, Wish(Period.years(2025), teams=("Nord",)), "en")
    assert "Nord" in text(place, prepared)
    assert prepared.document.name == "group-year"


def test_a_self_report_needs_a_quality_period(tmp_path: Path) -> None:
    place, work = learned(tmp_path / "home")
    with pytest.raises(Refused, match="quality period"):
        prepare_self_report(place, "lqw", "en")
    span = QualityPeriod(start=dt.date(2024, 6, 1), end=dt.date(2028, 5, 31))
    place.register.set_foundation(Foundation(period=span), work.now(), "QB")
    work.propose(PLAN.model_copy(update={"areas": ("lqw@11-areas:4",)}))
    prepared = prepare_self_report(place, "lqw", "en")
    assert prepared.publications == ()
    told = text(place, prepared)
    assert PLAN.goal in told
    assert "is still at work" in told


def test_measures_and_one_of_them(tmp_path: Path) -> None:
    place, work = learned(tmp_path / "home")
    measure = work.propose(PLAN)
    assert PLAN.goal in text(place, prepare_measure(place, measure.id, "en"))
    assert PLAN.title in text(place, prepare_measures(place, place.register.lines(), "en"))


def test_every_text_of_people_is_looked_at(tmp_path: Path) -> None:
    """Whatever people wrote and a document shows is among its texts."""
    place, work = learned(tmp_path / "home")
    measure = work.propose(PLAN)
    for prepared in (
        prepare_summary(place, YEAR, "en"),
        prepare_measure(place, measure.id, "en"),
        prepare_measures(place, place.register.lines(), "en"),
    ):
        looked = "\n".join(prepared.texts.values())
        shown = text(place, prepared)
        for said in ("Erst fragen, dann raten.", PLAN.title, PLAN.goal, *PLAN.criteria):
            assert said not in shown or said in looked
