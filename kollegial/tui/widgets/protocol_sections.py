"""The parts of a protocol as text: facts, phases, placeholders, how it became anonymous."""

from __future__ import annotations

from textual.content import Content

from kollegial.export import figures
from kollegial.export.words import WORDS
from kollegial.export.wrapping import joined
from kollegial.i18n import _
from kollegial.labels import KINDS, SEVERAL
from kollegial.protocol.released import ReleasedPhase, ReleasedProtocol
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.protocol_reading import Piece, blank, hanging, spread
from kollegial.tui.widgets.protocol_text import Painter
from kollegial.words import Language

_HALF_MINUTE = 30
_BULLETS = ("- ", "* ", "• ", "– ")


def title(protocol: ReleasedProtocol, painter: Painter) -> list[Piece]:
    """The key question, large enough to be found again."""
    if not protocol.title.strip():
        return [hanging(Content(_("(no key question)")).stylize(f"italic {QUIET}"))]
    label = Content(_("Key question")).stylize("$primary")
    return [hanging(label), hanging(painter.line(protocol.title).stylize_before("bold"))]


def facts(protocol: ReleasedProtocol, painter: Painter, language: Language) -> list[Piece]:
    """Day, group, model, people, time."""
    time = _("{actual} min, planned {planned}").format(
        actual=figures.minutes(protocol.actual), planned=figures.minutes(protocol.planned)
    )
    if protocol.paused >= _HALF_MINUTE:
        breaks = _("plus {minutes} min of breaks").format(minutes=figures.minutes(protocol.paused))
        time = f"{time}, {breaks}"
    pairs = (
        (_("Date"), Content(figures.day(protocol.date, language))),
        (_("Group"), painter.line(protocol.group)),
        (_("Model"), Content(protocol.model.names.within(language))),
        (_("People"), Content(str(protocol.people))),
        (_("Duration"), Content(time)),
    )
    indent = max(len(label) for label, _value in pairs) + 2
    return [hanging(value, Content(label).stylize(QUIET), indent) for label, value in pairs]


def phase(number: int, found: ReleasedPhase, painter: Painter, language: Language) -> list[Piece]:
    """One phase: what was said by kinds, then the notes."""
    name = Content(f"{number}. {found.names.within(language)}").stylize("bold $primary")
    minutes = _("{minutes} min").format(minutes=figures.minutes(found.actual))
    pieces = [spread(name, Content(minutes).stylize(QUIET))]
    if found.method_names is not None:
        method = _("Method: {method}").format(method=found.method_names.within(language))
        pieces.append(hanging(Content(method).stylize("italic")))
    for kind in dict.fromkeys(each.kind for each in found.contributions):
        texts = [each.text for each in found.contributions if each.kind is kind]
        label = _((KINDS if len(texts) == 1 else SEVERAL)[kind])
        pieces += [blank(), hanging(Content(label).stylize(QUIET))]
        pieces += [hanging(painter.text(text), Content("• ").stylize("$primary")) for text in texts]
    if found.notes.strip():
        pieces += [blank(), hanging(Content(_("Notes")).stylize(QUIET))]
        pieces += [_note(line, painter) for line in joined(found.notes.strip().splitlines())]
    if not found.contributions and not found.notes.strip():
        pieces.append(hanging(Content(_("Nothing was written down.")).stylize(QUIET)))
    return pieces


def legend(protocol: ReleasedProtocol, painter: Painter) -> list[Piece]:
    """Every placeholder and how often it stands."""
    pieces = [
        spread(painter.line(text), Content(f"×{count}").stylize(QUIET))
        for text, count in protocol.placeholders.items()
    ]
    return pieces or [hanging(Content(_("None: nothing had to be replaced.")).stylize(QUIET))]


def closing(protocol: ReleasedProtocol, language: Language) -> list[Piece]:
    """How it became anonymous, and whose model it is."""
    review, model = protocol.review, protocol.model
    sentence, line = WORDS["anonymised"], WORDS["credit"]
    anonymised = _(sentence).format(
        accepted=review.accepted,
        changed=review.changed,
        by_hand=review.by_hand,
        rejected=review.rejected,
    )
    credit = _(line).format(model=model.names.within(language), author=model.author)
    licence = model.licence_note.within(language)
    return [
        hanging(Content(anonymised).stylize(QUIET)),
        blank(),
        hanging(Content(f"{credit} {licence}").stylize(QUIET)),
    ]


def _note(line: str, painter: Painter) -> Piece:
    """A line of notes; below a bullet, its text goes on below its text."""
    bare = line.lstrip()
    left = len(line) - len(bare) + (2 if bare.startswith(_BULLETS) else 0)
    return hanging(painter.text(line[left:]), line[:left])
