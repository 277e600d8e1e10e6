"""Every kind of page in headless Chromium: no violation in light and dark, valid HTML.

Skipped where Chromium, Node or the packages of ``package.json`` are missing, unless
``KOLLEGIAL_NEEDS_CHROMIUM=1``: CI installs them (``.ci/run``).
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from kollegial.export.document.look import PLAIN, Look
from kollegial.export.document.of_protocol import of_protocol
from kollegial.export.document.tree import Document, Paragraph, Section
from kollegial.export.formats.html import render
from kollegial.words import Language
from tests.export.documents import LETTERED, document
from tests.export.kinds import KINDS
from tests.export.protocols import BESIDE, PROTOCOL, RICH

HERE = Path(__file__).parent
MODULES = HERE / "node_modules"
CHROMIUM = next(
    (
        found
        for name in ("chromium", "chromium-browser", "google-chrome")
        if (found := shutil.which(name))
    ),
    None,
)
NODE, JAVA = shutil.which("node"), shutil.which("java")
MISSING = [
    name
    for name, there in {
        "chromium": CHROMIUM,
        "node": NODE,
        "java": JAVA,
        "npm ci in tests/accessibility": MODULES.is_dir(),
    }.items()
    if not there
]
NEEDED = os.environ.get("KOLLEGIAL_NEEDS_CHROMIUM") == "1"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(MISSING) and not NEEDED, reason=f"not here: {', '.join(MISSING)}"),
]

HOSTILE = "</title></style></script><script>alert(1)</script> \" ' & <!-- ]]> \u202e \x00 \ud800"


def pages() -> Mapping[str, tuple[Document, Look]]:
    """The name of each page and what it is made of."""
    pale = replace(LETTERED, accent="#ffd500")  # too pale to read: the page must do better
    odd = replace(
        document("en"),
        title=HOSTILE,
        subtitle=HOSTILE,
        footer=HOSTILE,
        blocks=(Section(HOSTILE, (Paragraph(HOSTILE),)), Section("", (Paragraph(""),))),
    )
    return {
        "summary-de": (document("de"), LETTERED),
        "summary-en": (document("en"), PLAIN),
        "summary-pale": (document("en"), pale),
        "protocol": (of_protocol(PROTOCOL, "de"), PLAIN),
        "protocol-rich": (of_protocol(RICH, "en", BESIDE, LETTERED), LETTERED),
        "hostile": (odd, replace(LETTERED, organisation=HOSTILE, footer=HOSTILE)),
    }


def kinds(language: Language) -> Mapping[str, tuple[Document, Look]]:
    """Every kind of document, with the letterhead."""
    return {
        f"{name}-{language}": (build(language), LETTERED)
        for name, build in KINDS.items()
        if name != "everything"
    }


@pytest.fixture(scope="module", params=["odd", "de", "en"])
def files(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Pages, rendered: odd ones, and every kind of document in each language."""
    folder = tmp_path_factory.mktemp("pages")
    found = []
    wanted = pages() if request.param == "odd" else kinds(request.param)
    for name, (each, look) in wanted.items():
        file = folder / f"{name}.html"
        file.write_bytes(render(each, look))
        found.append(file)
    return found


def looked(files: list[Path]) -> list[dict[str, object]]:
    """What the browser and axe say."""
    pictures = os.environ.get("KOLLEGIAL_PICTURES", "-")
    command = [str(NODE), str(HERE / "look.mjs"), str(CHROMIUM), pictures, *map(str, files)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)
    assert run.returncode == 0, run.stderr
    told: list[dict[str, object]] = json.loads(run.stdout)
    return told


def test_axe_finds_nothing(files: list[Path]) -> None:
    assert looked(files) == []


def test_axe_would_find_something(tmp_path: Path) -> None:
    page = tmp_path / "bad.html"
    page.write_text("<html><body><img src=x.png><p style='color:#ccc'>pale</p></body></html>")
    rules = {each["rule"] for each in looked([page])}
    assert {"image-alt", "color-contrast", "html-has-lang", "fetches"} <= rules


def test_the_validator_finds_nothing(files: list[Path]) -> None:
    told = [
        (each["url"].rpartition("/")[2], each.get("lastLine"), each["message"])
        for each in json.loads(validated(files))["messages"]
        # It does not know that "data:" in img-src allows the logo; browsers do.
        if "Content Security Policy" not in each["message"]
    ]
    assert told == []


def test_the_validator_would_find_something(tmp_path: Path) -> None:
    page = tmp_path / "bad.html"
    page.write_text("<html><head><title>x</title></head><body><p><table></p></body></html>")
    assert "error" in validated([page])


def validated(files: list[Path]) -> str:
    """What the validator says, as JSON."""
    jar = MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
    command = [str(JAVA), "-jar", str(jar), "--format", "json", *map(str, files)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)
    return run.stderr
