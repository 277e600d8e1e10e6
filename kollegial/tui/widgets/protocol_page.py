"""The page of a protocol: question, facts and course, what came out of it, phase by phase."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from kollegial.export import figures
from kollegial.export.beside import Beside
from kollegial.export.words import word
from kollegial.i18n import _, ngettext_
from kollegial.protocol.meeting import tallies
from kollegial.protocol.released import ReleasedProtocol
from kollegial.tui.widgets import protocol_outcome as outcome
from kollegial.tui.widgets import protocol_sections as sections
from kollegial.tui.widgets.protocol_course import course
from kollegial.tui.widgets.protocol_feedback import feedback
from kollegial.tui.widgets.protocol_reading import Piece, Reading
from kollegial.tui.widgets.protocol_text import Painter
from kollegial.words import Language


def page(protocol: ReleasedProtocol, beside: Beside, language: Language) -> ComposeResult:
    """Everything of a protocol, top to bottom; what is only beside it stands at the side."""
    painter = Painter(protocol.placeholders)
    heading = _("Protocol") + f" · {figures.day(protocol.date, language)} · "
    yield Static(Content(heading) + painter.line(protocol.group), classes="heading")
    with VerticalScroll(id="protocol-page", can_focus=False):
        yield Reading(sections.title(protocol, painter, language), id="protocol-title")
        yield from _outcome(protocol, beside, painter, language, "-above")
        with Container(id="protocol-body"):
            with VerticalScroll(id="protocol-side"):
                facts = sections.facts(protocol, beside.meeting, painter, language)
                yield _panel("facts", _("Session"), facts)
                yield _panel("course", _("Taken and planned"), course(protocol, language))
                yield _panel("aside", _("Placeholders"), sections.legend(protocol, painter))
            with VerticalScroll(id="protocol-main"):
                yield from _main(protocol, beside, painter, language)


def _main(
    protocol: ReleasedProtocol, beside: Beside, painter: Painter, language: Language
) -> ComposeResult:
    """What came out of it, then how it went, then what is left."""
    links, meeting = beside.links, beside.meeting
    yield from _outcome(protocol, beside, painter, language, "-among")
    for number, phase in enumerate(protocol.phases, start=1):
        pieces = sections.phase(number, phase, painter, language)
        yield Reading(pieces, classes="protocol-phase")
    yield from _section(word("insights"), outcome.learned(protocol, painter))
    for heading, pieces in outcome.looking_back(protocol, painter).items():
        yield from _section(heading, pieces)
    yield from _section(_slips(protocol), feedback(protocol, meeting, painter, language))
    yield from _section(word("parked"), outcome.parked(protocol, painter))
    earlier = outcome.follow_ups(protocol, links, painter, language)
    yield from _section(word("follow_ups"), earlier)
    yield _panel("below", _("Placeholders"), sections.legend(protocol, painter))
    yield Reading(sections.closing(protocol, language), id="protocol-closing")


def _outcome(
    protocol: ReleasedProtocol, beside: Beside, painter: Painter, language: Language, where: str
) -> ComposeResult:
    """What was taken along and what became of it: in one column above the facts, else beside."""
    taken = outcome.taken(protocol, painter, language)
    yield from _section(word("taken"), taken, where)
    told = outcome.followed_by(beside.links, language)
    yield from _section(word("followed_by"), told, where)


def _slips(protocol: ReleasedProtocol) -> str:
    """The heading of the feedback: how many slips there were, unless they are held back."""
    heading = word("feedback")
    if protocol.feedback is None or not tallies(protocol, None):
        return heading
    slips = protocol.feedback.slips
    counted = ngettext_("{count} slip", "{count} slips", slips)
    return f"{heading} · {counted.format(count=slips)}"


def _section(heading: str, pieces: Sequence[Piece], where: str = "") -> ComposeResult:
    """A panel in the text, if there is something in it."""
    if pieces:
        section = Reading(pieces, classes=f"panel protocol-section {where}")
        section.border_title = Content(heading)
        yield section


def _panel(name: str, heading: str, pieces: Sequence[Piece]) -> Reading:
    panel = Reading(pieces, id=f"protocol-{name}", classes="panel")
    panel.border_title = Content(heading)
    return panel
