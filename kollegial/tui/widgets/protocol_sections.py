"""The parts of a protocol as text: facts, phases, placeholders, how it became anonymous."""

from __future__ import annotations

from textual.content import Content

from kollegial.consultation.meeting import Meeting
from kollegial.export import figures, marks
from kollegial.export.words import WORDS, word
from kollegial.export.wrapping import joined
from kollegial.i18n import _
from kollegial.labels import KINDS, SEVERAL
from kollegial.protocol import gathered
from kollegial.protocol.meeting import checks
from kollegial.protocol.released import ReleasedContribution, ReleasedPhase, ReleasedProtocol
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.protocol_reading import Piece, blank, hanging, spread
from kollegial.tui.widgets.protocol_text import Painter
from kollegial.words import Language

_HALF_MINUTE = 30
_BULLETS = ("- ", "* ", "• ", "– ")
_TICK = "✓ "
_POINT = Content("• ").stylize("$primary")


def title(protocol: ReleasedProtocol, painter: Painter, language: Language) -> list[Piece]:
    """The key question, large enough to be found again; where rounds have their own, all."""
    questions = gathered.round_questions(protocol)
    if questions:
        pieces = [hanging(Content(word("key_questions")).stylize("$primary"))]
        for each in questions:
            label = Content(f"{each.label(language)}  ").stylize(QUIET)
            pieces.append(hanging(painter.line(each.text).stylize_before("bold"), label))
    elif protocol.title.strip():
        asked = "key_question" if gathered.asks_key_question(protocol) else "case"
        pieces = [hanging(Content(word(asked)).stylize("$primary"))]
        pieces.append(hanging(painter.line(protocol.title).stylize_before("bold")))
    else:
        pieces = [hanging(Content(_("(no key question)")).stylize(f"italic {QUIET}"))]
    if protocol.inverted_question.strip():
        turned = word("inverted_question").format(question=protocol.inverted_question)
        pieces.append(hanging(painter.line(turned)))
    return pieces


def facts(
    protocol: ReleasedProtocol, meeting: Meeting | None, painter: Painter, language: Language
) -> list[Piece]:
    """Day, group, model, people, time, what was settled before."""
    time = _("{actual} min, planned {planned}").format(
        actual=figures.minutes(protocol.actual), planned=figures.minutes(protocol.planned)
    )
    if protocol.paused >= _HALF_MINUTE:
        breaks = _("plus {minutes} min of breaks").format(minutes=figures.minutes(protocol.paused))
        time = f"{time}, {breaks}"
    agreed = "; ".join(marks.agreed(protocol, checks(protocol, meeting), language))
    pairs = (
        (_("Date"), Content(figures.day(protocol.date, language))),
        (_("Group"), painter.line(protocol.group)),
        (_("Model"), Content(protocol.model.names.within(language))),
        (_("People"), Content(str(protocol.people))),
        (_("Duration"), Content(time)),
        *([(word("agreed"), Content(agreed))] if agreed else []),
    )
    indent = max(len(label) for label, _value in pairs) + 2
    return [hanging(value, Content(label).stylize(QUIET), indent) for label, value in pairs]


def phase(number: int, found: ReleasedPhase, painter: Painter, language: Language) -> list[Piece]:
    """One phase: what was said by kinds, then the notes."""
    name = Content(f"{number}. {found.label(language)}").stylize("bold $primary")
    minutes = _("{minutes} min").format(minutes=figures.minutes(found.actual))
    pieces = [spread(name, Content(minutes).stylize(QUIET))]
    if found.method_names is not None:
        method = _("Method: {method}").format(method=found.method_names.within(language))
        pieces.append(hanging(Content(method).stylize("italic")))
    if counted := marks.numbers(found, language):
        pieces.append(hanging(Content(", ".join(counted)).stylize(QUIET)))
    for kind in dict.fromkeys(each.kind for each in found.contributions):
        said = [each for each in found.contributions if each.kind is kind]
        label = _((KINDS if len(said) == 1 else SEVERAL)[kind])
        pieces += [blank(), hanging(Content(label).stylize(QUIET))]
        pieces += [_contribution(each, painter, language) for each in said]
    if found.notes.strip():
        pieces += [blank(), hanging(Content(_("Notes")).stylize(QUIET))]
        pieces += [_note(line, painter) for line in joined(found.notes.strip().splitlines())]
    if not found.contributions and not found.notes.strip():
        nothing = word("break") if found.is_break else _("Nothing was written down.")
        pieces.append(hanging(Content(nothing).stylize(QUIET)))
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


def _contribution(each: ReleasedContribution, painter: Painter, language: Language) -> Piece:
    """Behind a point, or behind a tick if it was taken along; what is to be said follows it."""
    text = painter.text(each.text)
    if beside := ", ".join(mark.removeprefix(_TICK) for mark in marks.marks(each, language)):
        text += Content(f"  ({beside})").stylize("$success" if each.adopted else QUIET)
    point = Content(_TICK).stylize("bold $success") if each.adopted else _POINT
    return hanging(text.stylize_before("bold") if each.chosen else text, point)


def _note(line: str, painter: Painter) -> Piece:
    """A line of notes; below a bullet, its text goes on below its text."""
    bare = line.lstrip()
    left = len(line) - len(bare) + (2 if bare.startswith(_BULLETS) else 0)
    return hanging(painter.text(line[left:]), line[:left])
