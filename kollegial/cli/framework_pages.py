"""Quality frameworks as lines for a terminal, and as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kollegial.cells import cells
from kollegial.cli.model_pages.layout import labelled, wrapped
from kollegial.i18n import _, ngettext_
from kollegial.quality.frameworks.evidence import EVIDENCE_WORDS, Evidence
from kollegial.quality.frameworks.framework import Area, Framework
from kollegial.quality.frameworks.keys import area_key
from kollegial.quality.frameworks.library import Frameworks, Shelved
from kollegial.words import Language


def listing(frameworks: Frameworks, language: Language) -> Iterator[str]:
    """A line for each framework, and what holds for all of them."""
    widest = max(map(cells, frameworks.shelf), default=0)
    for key, shelved in frameworks.shelf.items():
        framework = shelved.framework
        parts = [framework.names.within(language), *_counts(framework)]
        if shelved.own:
            parts.append(_("your own"))
        yield f"{key:<{widest}}  {' · '.join(parts)}"
    yield ""
    yield from wrapped(
        _(
            "Not official: titles to match measures with, in our own words. Unverified areas are "
            "off until you switch them on or look them up: kollegial frameworks correct."
        )
    )


def listing_json(frameworks: Frameworks) -> list[dict[str, Any]]:
    """The same for programs."""
    return [
        {
            "key": key,
            "own": shelved.own,
            "names": shelved.framework.names.model_dump(),
            "aliases": list(shelved.framework.aliases),
            "owner": shelved.framework.owner,
            "areas": len(shelved.framework.areas),
            "offered": len(shelved.framework.offered),
            "evidence": {each.value: _having(shelved.framework, each) for each in Evidence},
        }
        for key, shelved in frameworks.shelf.items()
    ]


def framework_page(shelved: Shelved, language: Language) -> Iterator[str]:
    """Everything that is said of a framework."""
    framework = shelved.framework
    yield framework.names.within(language)
    credit = [framework.key, framework.owner, *([_("your own")] if shelved.own else ())]
    yield from wrapped(" · ".join(credit))
    if framework.aliases:
        yield from labelled(_("Also found as"), [", ".join(framework.aliases)])
    yield ""
    yield from wrapped(framework.edition_note.within(language))
    yield ""
    for area in framework.areas:
        yield from area_page(area, language)
    yield ""
    yield from labelled(_("Source"), framework.source)
    yield from labelled(_("Licence"), [framework.licence_note.within(language)])
    if shelved.own:
        yield from labelled(_("File"), [shelved.file])


def framework_json(shelved: Shelved) -> dict[str, Any]:
    """The whole file, with the keys and what is offered."""
    framework = shelved.framework
    return {
        "key": framework.key,
        "own": shelved.own,
        **framework.model_dump(mode="json"),
        "areas": [area_json(framework, area) for area in framework.areas],
    }


def area_page(area: Area, language: Language) -> Iterator[str]:
    """One area: title, whether it is offered, evidence, note and source."""
    title = f"{area.code}  {area.titles.within(language)}"
    yield from wrapped(f"{title} · {evidence_of(area)}{_switched(area)}")
    if area.note is not None:
        yield from wrapped(area.note.within(language), 4)
    for source in area.source:
        yield f"    {source}"  # an address in two pieces cannot be opened


def area_json(framework: Framework, area: Area) -> dict[str, Any]:
    """One area as it stands in the file, with its key and whether it is offered."""
    return {
        "key": area_key(framework.key, area.code),
        "offered": area.offered,
        **area.model_dump(mode="json"),
    }


def evidence_of(area: Area) -> str:
    """How well it is known, and whether the organisation looked it up itself."""
    if area.checked_on is not None:
        return _("looked up by you on {day}").format(day=area.checked_on.isoformat())
    return _(EVIDENCE_WORDS[area.evidence])


def _switched(area: Area) -> str:
    return "" if area.offered else " · " + _("off")


def _counts(framework: Framework) -> Iterator[str]:
    count = len(framework.areas)
    yield ngettext_("{count} area", "{count} areas", count).format(count=count)
    if unverified := _having(framework, Evidence.UNVERIFIED):
        yield _("{count} unverified").format(count=unverified)
    if off := count - len(framework.offered):
        yield _("{count} off").format(count=off)


def _having(framework: Framework, evidence: Evidence) -> int:
    return sum(area.evidence is evidence for area in framework.areas)
