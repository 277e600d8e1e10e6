"""The pages that show the quality frameworks row by row, from their files: ``make tables``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from kollegial.flow.frameworks import load
from kollegial.i18n import LANGUAGES
from kollegial.quality.frameworks.evidence import Evidence
from kollegial.quality.frameworks.framework import Area, Framework
from kollegial.words import Language

HERE = Path(__file__).parent

WORDS: Final[dict[Language, dict[str, str]]] = {
    "de": {
        "title": "Die Qualitätsmodelle, Zeile für Zeile",
        "made": "Aus den Dateien in `protocols/frameworks/` gemacht: `make tables`. Dasselbe zeigt "
        "`kollegial frameworks show KEY`.",
        "rule": "**Nicht amtlich – Titel zur Zuordnung.** Kollegial bringt nur Titel mit, in "
        "eigenen Worten: keine Definitionen, keine Anforderungen, keine Bewertungstabellen. Jede "
        "Zeile sagt, wie gut sie belegt ist und wo das steht. Was nicht belegt ist, ist "
        "ausgeschaltet, bis jemand es einschaltet oder nachschlägt: "
        '`kollegial frameworks correct KEY CODE --de "…" --source "…"`.',
        "framework": "Qualitätsmodell",
        "key": "Schlüssel",
        "areas": "Bereiche",
        "code": "Code",
        "name": "Titel",
        "evidence": "Beleg",
        "source": "Quelle",
        "note": "Anmerkung",
        "aliases": "Auch zu finden als",
        "owner": "Herausgeber",
        "off": "aus",
        Evidence.VERIFIED: "belegt",
        Evidence.PARTLY: "teilweise belegt",
        Evidence.UNVERIFIED: "nicht belegt",
    },
    "en": {
        "title": "The quality frameworks, row by row",
        "made": "Made from the files in `protocols/frameworks/`: `make tables`. "
        "`kollegial frameworks show KEY` shows the same.",
        "rule": "**Not official – titles for matching.** Kollegial brings titles only, in its own "
        "words: no definitions, no requirements, no scoring tables. Every row says how well it "
        "is known and where that stands. What is unverified is off until somebody switches it on "
        'or looks it up: `kollegial frameworks correct KEY CODE --de "…" --source "…"`.',
        "framework": "Framework",
        "key": "Key",
        "areas": "Areas",
        "code": "Code",
        "name": "Title",
        "evidence": "Evidence",
        "source": "Source",
        "note": "Note",
        "aliases": "Also found as",
        "owner": "Owner",
        "off": "off",
        Evidence.VERIFIED: "verified",
        Evidence.PARTLY: "partly verified",
        Evidence.UNVERIFIED: "unverified",
    },
}
_ADDRESS: Final = re.compile(r"(https?://\S+)(.*)")


def page(language: Language) -> str:
    """The whole page in one language."""
    return "\n".join(_lines(load().all, language)) + "\n"


def _lines(frameworks: tuple[Framework, ...], language: Language) -> Iterator[str]:
    words = WORDS[language]
    yield from (f"# {words['title']}", "", words["made"], "", words["rule"], "")
    counted = (Evidence.VERIFIED, Evidence.PARTLY, Evidence.UNVERIFIED)
    headings = (
        words["framework"],
        words["key"],
        words["areas"],
        *(words[each] for each in counted),
    )
    yield from _table_head(headings)
    for each in frameworks:
        counts = (sum(area.evidence is known for area in each.areas) for known in counted)
        numbers = (str(count) for count in (len(each.areas), *counts))
        yield _row(each.names.within(language), f"`{each.key}`", *numbers)
    for each in frameworks:
        yield from _framework(each, language)


def _framework(framework: Framework, language: Language) -> Iterator[str]:
    words = WORDS[language]
    yield from ("", f"## {framework.names.within(language)}", "")
    yield f"`{framework.key}` · {words['owner']}: {framework.owner}"
    if framework.aliases:
        yield from ("", f"{words['aliases']}: {', '.join(framework.aliases)}")
    yield from ("", framework.edition_note.within(language), "")
    yield from _table_head([words[each] for each in ("code", "name", "evidence", "source", "note")])
    for area in framework.areas:
        yield _row(
            area.code,
            area.titles.within(language),
            _evidence(area, words),
            ", ".join(map(_linked, area.source)),
            area.note.within(language) if area.note else "",
        )
    yield from ("", framework.licence_note.within(language))
    yield from ("", f"{words['source']}: {', '.join(map(_linked, framework.source))}")


def _evidence(area: Area, words: dict[str, str]) -> str:
    return words[area.evidence] + ("" if area.offered else f", {words['off']}")


def _linked(source: str) -> str:
    """An address under the name of its site, whatever stands behind it; else the citation."""
    found = _ADDRESS.fullmatch(source)
    if found is None:
        return source
    site = urlsplit(found[1]).hostname or found[1]
    return f"[{site.removeprefix('www.')}]({found[1]}){found[2]}"


def _table_head(headings: tuple[str, ...] | list[str]) -> Iterator[str]:
    yield _row(*headings)
    yield "|" + "---|" * len(headings)


def _row(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def main() -> None:
    """Write the pages."""
    for language in LANGUAGES:
        file = HERE / f"frameworks-{language}.md"
        file.write_text(page(language), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
