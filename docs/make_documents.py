"""Pages of every kind of document, from the samples and an invented house: ``make docs``.

The pages of the German PDF are drawn by poppler; the web page is looked at with Chromium, light
and dark. Days and numbers are fixed, so that the same program gives the same pages.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from docs.house import FOUNDATION, TODAY, YEAR, house, protocol
from docs.small_pictures import kept, of_png, of_ppm
from kollegial.export.document.look import Look
from kollegial.export.document.of_protocol import of_protocol
from kollegial.export.document.tree import Document
from kollegial.export.formats import FORMATS
from kollegial.export.formats.raster import raster
from kollegial.flow.learning import reports, summaries
from kollegial.learning.wish import Wish
from kollegial.quality.disclosure import Period
from kollegial.words import Language

HERE: Final = Path(__file__).parent
PAGES: Final = HERE / "documents"
LOOKER: Final = HERE.parent / "tests" / "accessibility" / "look.mjs"
TITLES: Final = {
    "protocol": "Ein Protokoll",
    "group-year": "Das Jahr einer Gruppe",
    "measure": "Eine Maßnahme",
    "measures": "Die Liste der Maßnahmen",
    "self-report": "Ein Selbstreport",
    "summary": "Ein Lernbericht",
}
ON_SCREEN: Final = ("summary", "measure")
"""Of these the web page is shown, too."""

_PPI: Final = 72
_ROWS: Final = 1200
_WAVES: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 44" width="120" height="44">'
    '<g fill="none" stroke-width="5" stroke-linecap="round">'
    '<path d="M4 14c14-16 28-16 42-4s28 12 42 0 18-10 28-4" stroke="#1d5b79"/>'
    '<path d="M4 33c14-16 28-16 42-4s28 12 42 0 18-10 28-4" stroke="#7fb0c8"/></g></svg>'
)


@contextmanager
def documents(language: Language = "de") -> Iterator[tuple[dict[str, Document], Look]]:
    """Every kind of document of the invented house, by its name, and how it looks."""
    with house(raster(_WAVES, 30) or b"") as place:
        year = Period.years(YEAR)
        lines = sorted(place.register.lines(), key=lambda line: line.number)
        told = {
            "group-year": summaries.prepare_group_year(
                place, Wish(year, teams=(FOUNDATION.teams[0],)), language, TODAY
            ),
            "measure": reports.prepare_measure(place, lines[0].id, language, TODAY),
            "measures": reports.prepare_measures(place, lines, language, TODAY),
            "self-report": reports.prepare_self_report(place, "lqw", language, TODAY),
            "summary": summaries.prepare_summary(place, Wish(year), language, TODAY),
        }
        look = told["summary"].look
        found = {name: each.document for name, each in told.items()}
        yield {"protocol": of_protocol(protocol(), language, look=look), **found}, look


def pages(name: str, document: Document, look: Look, folder: Path) -> list[Path]:
    """Draw the pages of the PDF."""
    file = folder / f"{name}.pdf"
    file.write_bytes(FORMATS["pdf"].render(document, look))
    command = ["pdftoppm", "-r", str(_PPI), str(file), str(folder / name)]
    subprocess.run(command, check=True)
    found = []
    for number, each in enumerate(sorted(folder.glob(f"{name}-*.ppm")), start=1):
        page = PAGES / f"{name}-{number}.png"
        kept(of_ppm(each.read_bytes()), page)
        each.unlink()
        found.append(page)
    return found


def screens(name: str, document: Document, look: Look, folder: Path) -> list[Path]:
    """Look at the web page in a browser, light and dark."""
    node, chromium = shutil.which("node"), shutil.which("chromium")
    if not (node and chromium and (LOOKER.parent / "node_modules").is_dir()):
        print(f"make docs: no Chromium here; the pictures of {name} stay as they are.")
        return sorted(PAGES.glob(f"{name}.*.png"), reverse=True)
    file = folder / f"{name}.html"
    file.write_bytes(FORMATS["html"].render(document, look))
    command = [node, str(LOOKER), chromium, str(folder), str(file)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    found = []
    for scheme in ("light", "dark"):
        picture = PAGES / f"{name}.{scheme}.png"
        kept(of_png((folder / f"{name}.{scheme}.png").read_bytes(), _ROWS), picture)
        found.append(picture)
    return found


def shown(drawn: dict[str, list[Path]], looked: dict[str, list[Path]]) -> str:
    """The page that shows them."""
    parts = [
        "# Dokumente, wie sie aussehen",
        "Made by `make docs` (`docs/make_documents.py`) from the samples and an invented house; "
        "what each form is good for says [documents.md](../documents.md). Alles ist erfunden.",
    ]
    for name, title in TITLES.items():
        pictures = " ".join(
            f'<img src="{each.name}" width="300" alt="{title}, Seite {number}">'
            for number, each in enumerate(drawn[name], start=1)
        )
        parts += [f"## {title}", pictures]
        if name in looked:
            both = " ".join(
                f'<img src="{each.name}" width="420" alt="{title} als Webseite, {scheme}">'
                for each, scheme in zip(looked[name], ("hell", "dunkel"), strict=False)
            )
            parts += ["Als Webseite, hell und dunkel:", both]
    return "\n\n".join(parts) + "\n"


def main() -> None:
    """Draw everything anew."""
    if shutil.which("pdftoppm") is None:
        sys.exit("make docs: poppler is not installed (Debian: poppler-utils).")
    PAGES.mkdir(exist_ok=True)
    drawn, looked = {}, {}
    with tempfile.TemporaryDirectory() as folder, documents() as (found, look):
        for old in PAGES.glob("*-*.png"):
            old.unlink()
        for name in TITLES:
            drawn[name] = pages(name, found[name], look, Path(folder))
            if name in ON_SCREEN:
                looked[name] = screens(name, found[name], look, Path(folder))
    (PAGES / "README.md").write_text(shown(drawn, looked), encoding="utf-8")


if __name__ == "__main__":
    main()
