"""What came out of a consultation: taken along, what became of it, learned, left over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from textual.content import Content

from kollegial.consultation.vocabulary import ContributionKind
from kollegial.export import figures, marks
from kollegial.export.words import word
from kollegial.i18n import _
from kollegial.labels import KINDS, SEVERAL
from kollegial.protocol import gathered
from kollegial.protocol.links import Links
from kollegial.protocol.released import ReleasedContribution, ReleasedProtocol
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.protocol_reading import Piece, blank, hanging
from kollegial.tui.widgets.protocol_text import Painter
from kollegial.words import Language

SHORT_ID = 8


def taken(protocol: ReleasedProtocol, painter: Painter, language: Language) -> list[Piece]:
    """Adopted contributions, take-aways and first steps, round by round."""
    found = gathered.taken_along(protocol)
    pieces: list[Piece] = []
    for each in found:
        pieces += [blank()] if pieces else []
        if label := each.label(language) or (_("On the whole") if len(found) > 1 else ""):
            pieces.append(hanging(Content(label).stylize("bold $primary")))
        pieces += _lists(each, painter, language)
    return pieces


def followed_by(links: Links, language: Language) -> list[Piece]:
    """What later protocols tell, each with its day; their placeholders are their own."""
    pieces: list[Piece] = []
    for each in links.followed_by:
        pieces += [blank()] if pieces else []
        day = Content(f"{figures.day(each.date, language)}  ").stylize("bold")
        pieces.append(hanging(Painter(each.placeholders).text(each.text), day))
    if any(each.placeholders for each in links.followed_by):
        note = Content(word("their_placeholders")).stylize(f"italic {QUIET}")
        pieces += [blank(), hanging(note)]
    return pieces


def follow_ups(
    protocol: ReleasedProtocol, links: Links, painter: Painter, language: Language
) -> list[Piece]:
    """What this session tells about earlier cases."""
    pieces: list[Piece] = []
    for each in protocol.follow_ups:
        pieces += [blank()] if pieces else []
        date = links.days.get(each.protocol_id)
        told = (
            word("earlier").format(date=figures.day(date, language))
            if date is not None
            else word("earlier_gone").format(id=each.protocol_id[:SHORT_ID])
        )
        pieces += [hanging(Content(told).stylize(QUIET)), hanging(painter.text(each.text))]
    return pieces


def learned(protocol: ReleasedProtocol, painter: Painter) -> list[Piece]:
    """The insights of the group."""
    return [_point(painter.text(each)) for each in gathered.insights(protocol)]


def looking_back(protocol: ReleasedProtocol, painter: Painter) -> Mapping[str, list[Piece]]:
    """Remarks on the process, and whatever else was written down afterwards, by heading."""
    found: dict[ContributionKind, list[ReleasedContribution]] = {}
    for each in gathered.looking_back(protocol):
        found.setdefault(each.kind, []).append(each)
    return {
        _((KINDS if len(said) == 1 else SEVERAL)[kind]): [
            _point(painter.text(each.text)) for each in said
        ]
        for kind, said in found.items()
    }


def parked(protocol: ReleasedProtocol, painter: Painter) -> list[Piece]:
    """What was put off and not taken up."""
    return [
        _point(Content(f"{_(KINDS[each.kind])}: ").stylize(QUIET) + painter.text(each.text))
        for each in protocol.parked
    ]


def _lists(found: gathered.Taken, painter: Painter, language: Language) -> Iterable[Piece]:
    step = KINDS if len(found.first_steps) == 1 else SEVERAL
    lists = (
        (word("from_the_group"), found.adopted),
        (word("own_words"), found.take_aways),
        (_(step[ContributionKind.FIRST_STEP]), found.first_steps),
    )
    first = True
    for above, said in lists:
        if not said:
            continue
        if not first:
            yield blank()
        first = False
        yield hanging(Content(above).stylize(QUIET))
        for each in said:
            due = "".join(marks.due(each, language))
            tail = Content(due).stylize("bold $accent") if due else None
            tick = Content("✓ ").stylize("bold $success")
            yield hanging(painter.text(each.text), tick, tail=tail)


def _point(text: Content) -> Piece:
    return hanging(text, Content("• ").stylize("$primary"))
