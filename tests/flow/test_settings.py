"""Settings: what stands in the file holds, what is wrong in it is told, and none of it is lost."""

from __future__ import annotations

import re
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kollegial.flow.settings import (
    CHANNELS,
    FEWEST_CASES,
    FEWEST_SLIPS,
    HIGHEST,
    LONGEST,
    SHORTEST,
    Settings,
    SignalSettings,
    as_toml,
    load,
    save,
)
from kollegial.printable import printable
from kollegial.store.errors import StoreError
from kollegial.store.home import Home

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = Home(tmp_path / "home")
    home.prepare()
    return home


def told(home: Home, text: str) -> tuple[Settings, list[str]]:
    home.settings.write_text(text, encoding="utf-8")
    found, problems = load(home)
    return found, [problem.told() for problem in problems]


def test_without_a_file_everything_has_its_default(home: Home) -> None:
    assert load(home) == (Settings(), ())


everything = st.builds(
    Settings,
    language=st.sampled_from(("auto", "de", "en")),
    theme=st.sampled_from(("dark", "light", "ansi-dark", "ansi-light")),
    signals=st.builds(
        SignalSettings,
        st.integers(SHORTEST, LONGEST),
        *[st.booleans()] * len(CHANNELS),
    ).filter(lambda signals: not signals.alone),
    count=st.booleans(),
    least_cases=st.integers(FEWEST_CASES, HIGHEST),
    least_slips=st.integers(FEWEST_SLIPS, HIGHEST),
    quality_role=st.text(max_size=200).filter(lambda role: role == printable(role).strip()),
    register=st.sampled_from(("", "postgresql:///quality", 'postgresql://me:a"\\ = b@db/quality')),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(everything)
def test_what_is_saved_is_found_again(home: Home, wanted: Settings) -> None:
    home.settings.write_text(as_toml(wanted), encoding="utf-8")
    assert load(home) == (wanted, ())
    # Another hand may write the same differently: read by the parser, it means the same.
    home.settings.write_text("# mine\n" + as_toml(wanted), encoding="utf-8")
    assert load(home) == (wanted, ())


def test_saving_is_for_this_user_only_and_leaves_nothing_beside(home: Home) -> None:
    before = {each.name for each in home.path.iterdir()}
    save(home, replace(Settings(), theme="light"))
    assert load(home)[0].theme == "light"
    assert stat.S_IMODE(home.settings.stat().st_mode) == 0o600
    assert {each.name for each in home.path.iterdir()} == before | {"settings.toml"}


def test_what_cannot_be_written_is_told_and_the_old_file_stays(home: Home) -> None:
    nowhere = Home(home.path / "missing")
    with pytest.raises(StoreError, match="cannot be written"):
        save(nowhere, Settings())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('theme = "pink"', "settings.toml:1: theme: expected one of: dark, light, "),
        ("language = 3", "settings.toml:1: language: expected one of: auto, de, en"),
        ('colour = "x"', "settings.toml:1: colour: no such field; expected one of: language, "),
        ("signals = 1", "settings.toml:1: signals: expected a table"),
        ("[signals]\nbell = 1", "settings.toml:2: signals.bell: expected true or false"),
        (
            "\n[signals]\nwarning_seconds = 5",
            "settings.toml:3: signals.warning_seconds: expected a whole number from 10 to 600",
        ),
        ("[signals]\nwarning_seconds = true", "whole number from 10 to 600"),
        ("[signals]\nwarning_seconds = 60.0", "whole number from 10 to 600"),
        ("[signals]\nflash = true", "signals.flash: no such field; expected one of: warning_"),
        ("language = ", "settings.toml:1"),
        ('[quality]\nrole = "a\\nb"', "settings.toml:2: quality.role: expected one line of text"),
        ("[quality]\nrole = 3", "settings.toml:2: quality.role: expected one line of text, 200"),
        (as_toml(Settings()).replace("60", "9"), "settings.toml:5: signals.warning_seconds"),
        (as_toml(Settings()).replace("dark", "pink"), "settings.toml:2: theme: expected one of"),
        ("theme = [[[[", "settings.toml:1"),
    ],
)
def test_what_is_wrong_is_told_in_a_sentence_and_has_its_default(
    home: Home, text: str, expected: str
) -> None:
    found, sentences = told(home, text)
    assert found == Settings()
    assert len(sentences) == 1
    assert expected in sentences[0]


def test_a_wrong_entry_does_not_spoil_the_others(home: Home) -> None:
    text = 'language = "en"\ntheme = "pink"\n[signals]\nbell = false\nword = "yes"\n'
    found, sentences = told(home, text)
    assert found == Settings(language="en", signals=SignalSettings(bell=False))
    assert len(sentences) == 2


@pytest.mark.parametrize("content", [b"\xff\xfe", b"\x00" * 10])
def test_a_file_that_is_no_text_is_told(home: Home, content: bytes) -> None:
    home.settings.write_bytes(content)
    found, problems = load(home)
    assert found == Settings()
    assert len(problems) == 1


def test_a_folder_in_its_place_is_told(home: Home) -> None:
    home.settings.mkdir()
    found, problems = load(home)
    assert found == Settings()
    assert "can be read" in problems[0].told()


@pytest.mark.parametrize("only", ["colour", "bell"])
def test_colour_or_sound_alone_do_not_stay_alone(home: Home, only: str) -> None:
    switches = "\n".join(f"{each} = {str(each == only).lower()}" for each in CHANNELS)
    found, sentences = told(home, f"[signals]\n{switches}")
    assert found.signals.on == tuple(each for each in CHANNELS if each in (only, "word"))
    assert len(sentences) == 1


def test_all_off_and_a_word_alone_are_fine(home: Home) -> None:
    off = "\n".join(f"{each} = false" for each in CHANNELS)
    found, sentences = told(home, f"[signals]\n{off}")
    assert (found.signals.on, sentences) == ((), [])
    found, sentences = told(home, f"[signals]\n{off}".replace("word = false", "word = true"))
    assert (found.signals.on, sentences) == (("word",), [])


def test_reading_it_loads_nothing_heavy(home: Home) -> None:
    save(home, Settings())
    script = (
        "import sys; from pathlib import Path; from kollegial.store.home import Home; "
        "from kollegial.flow.settings import load; "
        f"load(Home(Path({str(home.path)!r}))); sys.stderr.write(' '.join(sys.modules))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = {name.partition(".")[0] for name in ran.stderr.split()}
    assert loaded.isdisjoint({"textual", "pydantic", "sqlalchemy", "sqlcipher3", "tomllib"})


def test_the_page_of_the_formats_says_the_same() -> None:
    page = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8").split("## The settings\n")[1]
    rows = re.findall(r"^\| `(\w+)` \| `([^`]+)` \|", page, re.MULTILINE)
    assert f"```toml\n{as_toml(Settings())}```" in page
    assert [f"{name} = {default}" for name, default in rows] == [
        line for line in as_toml(Settings()).splitlines() if "=" in line
    ]
