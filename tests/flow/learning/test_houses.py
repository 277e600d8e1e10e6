from __future__ import annotations

from pathlib import Path

import pytest

from kollegial.flow.learning.houses import bundled, opened, share, take_in, waiting, written
from kollegial.learning.bundle import read
from kollegial.quality.changes.insight import Cleared
from kollegial.quality.vocabulary import Origin
from kollegial.refusal import Refused
from tests.flow.learning.helpers import learned, looked_by, note


def test_from_house_to_house_and_never_cleared_by_itself(tmp_path: Path) -> None:
    here, _ = learned(tmp_path / "here", 0)
    there, work = learned(tmp_path / "there", 0)
    file = tmp_path / "b.json"
    file.write_text(share(here, "Haus am Fluss", "de"), encoding="utf-8")
    done = take_in(there, opened(file), "de")
    assert (done.new, done.known) == (1, 0)
    (taken,) = [each for each in there.register.insights() if each.source.house]
    assert taken.source.origin is Origin.HOUSE
    assert taken.cleared_on is None
    assert taken.source.house == "Haus am Fluss"
    again = take_in(there, opened(file), "de")
    assert (again.new, again.known) == (0, 1)
    # somebody there clears it: it may be told there,
    work.change_insight(taken.id, Cleared())
    # and still is not handed on as one's own
    assert len(read(share(there, "Dort", "de").encode()).insights) == 1


def test_the_same_insights_give_the_same_bytes(tmp_path: Path) -> None:
    place, _ = learned(tmp_path, 0)
    assert share(place, "Haus", "de") == share(place, "Haus", "de")


def test_a_name_stops_the_bundle(tmp_path: Path) -> None:
    place, work = learned(tmp_path, 0)
    note(work, "Frau Kowalczyk hat recht.")
    with pytest.raises(Refused, match="somebody might be recognised"):
        share(place, "Haus", "de")
    assert "Kowalczyk" in share(place, "Haus", "de", checked=True)


def test_other_words_go_into_the_bundle_and_only_findings_wait(tmp_path: Path) -> None:
    place, work = learned(tmp_path, 0)
    note(work, "Frau Kowalczyk hat recht.")
    bundle = bundled(place, "Haus am Fluss")
    (held,) = waiting(place, bundle, "de")
    text = written(bundle, {held.text: "Die Mutter hat recht."})
    assert "Kowalczyk" not in text
    assert {each.text for each in read(text.encode()).insights} == {
        "Die Mutter hat recht.",
        "Erst fragen, dann raten.",
    }
    with pytest.raises(Refused):
        written(bundle, {held.text: "x" * 4_001})


def test_who_says_so_decides_about_what_was_found_alone(tmp_path: Path) -> None:
    place, work = learned(tmp_path, 0)
    note(work, "Frau Kowalczyk hat recht.")
    share(place, "Haus", "de", checked=True)
    assert looked_by(place, "Frau Kowalczyk hat recht.") != looked_by(
        place, "Erst fragen, dann raten."
    )


def test_a_file_that_is_none(tmp_path: Path) -> None:
    for name in ("missing.json", "."):
        with pytest.raises(Refused, match="cannot be read"):
            opened(tmp_path / name)
