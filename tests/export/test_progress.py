"""A long export: it tells how far it is, can be stopped, and leaves nothing half."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kollegial.export import write
from kollegial.export.errors import AlreadyThere, WriteProblem
from kollegial.export.progress import Cancel, Cancelled, Progress, Step


def files(folder: Path, count: int = 3) -> list[tuple[Path, Callable[[], bytes]]]:
    """So many files with their number in them."""
    return [
        (folder / f"{number}.md", lambda number=number: b"%d" % number)  # type: ignore[misc]
        for number in range(count)
    ]


def test_each_step_is_told(tmp_path: Path) -> None:
    told: list[Step] = []
    write.write_all(files(tmp_path), progress=Progress(told.append))
    assert [(step.done, step.total, step.params["file"]) for step in told] == [
        (0, 3, "0.md"),
        (1, 3, "1.md"),
        (2, 3, "2.md"),
    ]
    assert sorted(file.read_text() for file in tmp_path.iterdir()) == ["0", "1", "2"]


@pytest.mark.parametrize("after", [0, 1, 2])
def test_cancelled_after_any_step_nothing_is_there(tmp_path: Path, after: int) -> None:
    cancel = Cancel()

    def stop(step: Step) -> None:
        if step.done == after:
            cancel.cancel()

    with pytest.raises(Cancelled):
        write.write_all(files(tmp_path), progress=Progress(stop, cancel))
    assert list(tmp_path.iterdir()) == []


def test_what_was_there_stays_when_it_is_cancelled(tmp_path: Path) -> None:
    (tmp_path / "1.md").write_text("old")
    cancel = Cancel()
    cancel.cancel()
    with pytest.raises(Cancelled):
        write.write_all(files(tmp_path), overwrite=True, progress=Progress(None, cancel))
    assert [file.read_text() for file in tmp_path.iterdir()] == ["old"]


def test_a_failure_on_the_way_leaves_nothing(tmp_path: Path) -> None:
    def broken() -> bytes:
        msg = "no"
        raise RuntimeError(msg)

    with pytest.raises(RuntimeError):
        write.write_all([*files(tmp_path), (tmp_path / "x.md", broken)])
    assert list(tmp_path.iterdir()) == []


def test_no_name_is_given_if_one_cannot_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "1.md").write_text("theirs")
    monkeypatch.setattr(write, "check", lambda _: None)
    with pytest.raises(AlreadyThere):
        write.write_all(files(tmp_path))
    assert [file.read_text() for file in tmp_path.iterdir()] == ["theirs"]


def test_one_is_there_already(tmp_path: Path) -> None:
    (tmp_path / "2.md").write_text("old")
    with pytest.raises(AlreadyThere):
        write.write_all(files(tmp_path))
    assert [file.name for file in tmp_path.iterdir()] == ["2.md"]
    write.write_all(files(tmp_path), overwrite=True)
    assert (tmp_path / "2.md").read_text() == "2"


def test_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced = iter([None, OSError(28, "no space")])

    def full(_: int) -> None:
        if error := next(synced):
            raise error

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(WriteProblem):
        write.write_all(files(tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_a_total_that_was_not_expected_grows() -> None:
    told: list[Step] = []
    progress = Progress(told.append)
    progress.step("one")
    progress.step("two")
    assert [(step.done, step.total) for step in told] == [(0, 1), (1, 2)]
