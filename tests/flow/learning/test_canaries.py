"""Names planted all over the machine and the desk are in nothing that goes out.

They stand in the raw session, in the names of folder, files and logo, inside the logo, in the
user's name and git's, in the machine's name. Looked for in every file, in what is packed in it,
in what poppler tells of it, and in its name.
"""

from __future__ import annotations

import getpass
import os
import platform
import socket
from pathlib import Path

import pytest

from kollegial.export.formats import FORMATS
from kollegial.flow.documents import made as protocol_made
from kollegial.flow.learning.going_out import export
from kollegial.flow.learning.summaries import prepare_group_year, prepare_summary
from kollegial.flow.quality.work import QualityWork
from kollegial.flow.samples import put_on_desk, samples, take_in
from kollegial.flow.workplace import Workplace
from kollegial.learning.wish import Wish
from kollegial.quality.disclosure import Period
from kollegial.store.home import Home
from tests.export.formats.office import program, told
from tests.export.formats.test_nobody_in_it import unpacked
from tests.export.pictures import part, png
from tests.flow.helpers import FakeClock
from tests.flow.learning.helpers import YEAR, add_sessions, note

MACHINE = "kanarienvogelin"
PERSON = "Quastenflosserin"
"""A participant of the case that is released, and of one that stays on the desk."""
LOOK = f"""# look
organisation = "Haus am Fluss"
logo = "{MACHINE}.png"
logo_alt = "Zwei Wellen"
"""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workplace:
    """A workplace of somebody called so, on a machine called so, in a folder called so."""
    folder = tmp_path / MACHINE
    folder.mkdir()
    (folder / ".gitconfig").write_text(f"[user]\nname = {MACHINE}\nemail = {MACHINE}@example.org\n")
    for name in ("USER", "LOGNAME", "USERNAME", "HOSTNAME", "EMAIL", "GIT_AUTHOR_NAME"):
        monkeypatch.setenv(name, MACHINE)
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setattr(socket, "gethostname", lambda: MACHINE)
    monkeypatch.setattr(platform, "node", lambda: MACHINE)
    monkeypatch.setattr(getpass, "getuser", lambda: MACHINE)
    monkeypatch.setattr(os, "getlogin", lambda: MACHINE)
    monkeypatch.chdir(folder)
    home = Home(folder / "data")
    home.prepare()
    (home.templates / "look.toml").write_text(LOOK)
    remark = part(b"tEXt", b"Author\0" + MACHINE.encode())
    (home.templates / f"{MACHINE}.png").write_bytes(png(60, 30, remark))
    return Workplace(home, clock=FakeClock())


def outgoing(place: Workplace, folder: Path) -> list[Path]:
    """The files of a protocol, a summary and a group's year, in every form."""
    sample = next(each for each in samples() if each.name == "kita")
    full = sample.paper.participants[0]
    text = sample.paper.model_dump_json().replace(full, f"{PERSON} Vogel")
    paper = type(sample.paper).model_validate_json(text.replace(full.split()[0], PERSON))
    assert text.count(PERSON) > 1
    named = type(sample)(f"{PERSON}", paper, ())
    put_on_desk(place, named)
    protocol = take_in(place, named)
    add_sessions(place, 24)
    note(QualityWork.at(place, MACHINE), "Erst fragen, dann raten.")
    found = []
    for form in FORMATS:
        made = protocol_made(place, protocol, form, "de")
        file = folder / f"protocol.{form}"
        file.write_bytes(made.content)
        found.append(file)
    north = Wish(Period.years(2025), teams=("Nord",))
    for prepare, wish in ((prepare_summary, YEAR), (prepare_group_year, north)):
        prepared = prepare(place, wish, "de")
        files = {form: folder / prepared.default_name(form) for form in FORMATS}
        export(place, prepared, files, checked=True)
        found += files.values()
    return found


def test_no_canary_reaches_a_document(place: Workplace, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    files = outgoing(place, folder)
    assert len(files) == 3 * len(FORMATS)
    assert {session.id for session in place.desk.sessions()}
    for file in files:
        parts = [file.name.encode(), *unpacked(file.read_bytes())]
        if file.suffix == ".pdf":
            parts.append(told(program("pdfinfo"), str(file)).encode())
            parts.append(told(program("pdftotext"), str(file), "-").encode())
        everything = b"\n".join(parts).lower()
        assert len(everything) > 100
        for canary in (MACHINE, PERSON, str(tmp_path)):
            for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
                assert canary.lower().encode(encoding) not in everything, (file.name, canary)


def test_the_search_would_find_them(tmp_path: Path) -> None:
    content = png(6, 3, part(b"tEXt", b"Author\0" + MACHINE.encode()))
    assert any(MACHINE.encode() in each for each in unpacked(content))
