"""The pages that compare the models, from their files: ``make tables``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kollegial.cli.model_pages.features import LEGEND, FeatureTable, feature_tables
from kollegial.consultation.library import Library
from kollegial.flow.library import load
from kollegial.i18n import LANGUAGES, _, set_language
from kollegial.words import Language

HERE = Path(__file__).parent

WORDS: Final[dict[Language, dict[str, str]]] = {
    "de": {
        "title": "Die Beratungsmodelle im Vergleich",
        "made": "Aus den Dateien in `phases/` gemacht: `make tables`. Dasselbe zeigt "
        "`kollegial models table`, ein Modell in allen Einzelheiten `kollegial models show ID`.",
        "credits": "Wem wir sie verdanken",
        "blanks": "Nur genannt",
        "why": "Zu diesen Verfahren bringt Kollegial keine Schritte mit; `kollegial models new ID` "
        "beginnt eine Datei zum Ausfüllen.",
    },
    "en": {
        "title": "The consultation models compared",
        "made": "Made from the files in `phases/`: `make tables`. `kollegial models table` shows "
        "the same, `kollegial models show ID` one model in every detail.",
        "credits": "To whom we owe them",
        "blanks": "Only named",
        "why": "Kollegial does not bring the steps of these procedures along; "
        "`kollegial models new ID` begins a file to fill in.",
    },
}


def page(language: Language) -> str:
    """The whole page in one language."""
    set_language(language)
    return "\n".join(_lines(load(), language)) + "\n"


def _lines(library: Library, language: Language) -> Iterator[str]:
    words = WORDS[language]
    yield from (f"# {words['title']}", "", words["made"])
    for table in feature_tables(library.models.values(), language):
        yield from ("", f"## {table.title}", "", *_markdown(table, library, language))
    yield from ("", _(LEGEND), "", f"## {words['credits']}")
    for model in library.models.values():
        year = f" ({model.year})" if model.year else ""
        name = f"**{model.names.within(language)}** (`{model.id}`)"
        yield from ("", f"{name}: {model.author}{year}. {model.licence_note.within(language)}")
    yield from ("", f"## {words['blanks']}", "", words["why"])
    for blank in library.blanks.values():
        name = f"**{blank.names.within(language)}** (`{blank.id}`)"
        yield from ("", f"{name}: {blank.author}. {blank.because.within(language)}")


def _markdown(table: FeatureTable, library: Library, language: Language) -> Iterator[str]:
    yield _row(table.headings)
    yield "|" + "---|" * len(table.headings)
    for model_id, *cells in table.rows:
        yield _row([library.models[model_id].names.within(language), *cells])


def _row(cells: list[str] | tuple[str, ...]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def main() -> None:
    """Write the pages."""
    for language in LANGUAGES:
        (HERE / f"models-{language}.md").write_text(page(language), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
