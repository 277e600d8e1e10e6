"""What the tests of office forms share: programs that read them, a nasty document, words in it."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from kollegial.export.document.tree import (
    Bullets,
    Chart,
    Column,
    Count,
    Document,
    Facts,
    Heading,
    PageBreak,
    Paragraph,
    Row,
    Section,
    Table,
    Text,
)
from tests.export.documents import DAY

NEEDED = "KOLLEGIAL_NEEDS_OFFICE"
"""Environment variable: with 1, tests fail without these programs; else they are skipped."""

NASTY = (
    '#set page(width: 1pt) *stark* _leise_ $x^2$ @ref <label> \\u{41} " #panic("x") // weg',
    '=HYPERLINK("http://example.org";"Hier")',
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\x00\x01\x0b\x1b[31m\ufffe\ud800 Reste",
    "<w:p/>&amp;<![CDATA[x]]>",
    "漢字 עברית 😀 👨\u200d👩\u200d👧 ✓ \U0001f3f4\U000e0067 e\u0301 \ue000",
    "\\",
    '"); #read("/etc/passwd"); ("',
    "{{ title }} %s {0}",
    "'apostroph",
    "\u202egnal\u202c",
    "zwei\nZeilen",
)


def nasty() -> Document:
    """Every place of people's text filled with what a format might obey."""
    everything = "\n\n".join(NASTY)
    table = Table(
        title=NASTY[0],
        columns=(Column("a", NASTY[1]), Column("b", NASTY[6], "count", NASTY[2])),
        rows=tuple(Row((Text(each), Count(number))) for number, each in enumerate(NASTY)),
        total=Row((Text(NASTY[1]), Count(7))),
        note=everything,
        name="nasty",
    )
    return Document(
        title=NASTY[0],
        subtitle=everything,
        language="de",
        day=DAY,
        footer=everything,
        blocks=(
            Heading(4, NASTY[0]),
            *(Paragraph(everything, style) for style in ("normal", "lead", "note", "quote")),
            Paragraph(NASTY[0], "label"),
            Bullets(NASTY, tuple(reversed(NASTY)), label=NASTY[0]),
            Bullets((), label="nothing"),
            Facts(tuple(zip(NASTY, reversed(NASTY), strict=True))),
            Section("", (Section(NASTY[0], (Heading(6, ""), PageBreak(), PageBreak(), table)),)),
            Chart(NASTY[1], "bars", table, "a", ("b",), note=everything),
            Paragraph("w" * 100_000),
            Table("", (), (), name="empty"),
            Table("[]:*?/\\", (Column("a", ""),), (), name="bare"),
        ),
    )


def program(name: str) -> str:
    """Where a program is; skips with a reason, or fails where it is needed."""
    found = shutil.which(name)
    if found is None:
        message = f"{name} is not installed (Debian: poppler-utils, libreoffice-writer-nogui)"
        if os.environ.get(NEEDED) == "1":
            pytest.fail(message)
        pytest.skip(message)
    return found


def told(*command: str) -> str:
    """What a program says."""
    done = subprocess.run(command, check=True, capture_output=True, timeout=60)
    return done.stdout.decode("utf-8")


def converted(file: Path, form: str, folder: Path) -> Path:
    """``file`` by LibreOffice, with a profile of its own."""
    profile = (folder / "profile").as_uri()
    subprocess.run(
        [
            program("soffice"),
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            form,
            "--outdir",
            str(folder / "made"),
            str(file),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    suffix = form.partition(":")[0]
    return folder / "made" / f"{file.stem}.{suffix}"
