"""Released protocols as lines of text."""

from __future__ import annotations

from collections.abc import Iterator

from kollegial.cli.commands.protocol_outcome import SHORT_ID, afterwards, marked, outcome, wrapped
from kollegial.export import figures, marks
from kollegial.export.beside import NOTHING, Beside
from kollegial.export.words import word
from kollegial.export.wrapping import joined
from kollegial.i18n import _
from kollegial.labels import KINDS, SEVERAL
from kollegial.protocol import gathered
from kollegial.protocol.meeting import checks
from kollegial.protocol.released import ReleasedPhase, ReleasedProtocol
from kollegial.store.archive.query import ArchiveRow
from kollegial.words import Language


def row_lines(row: ArchiveRow, language: Language) -> Iterator[str]:
    """One protocol of a list; a second line shows where the words searched for stand."""
    date = figures.day(row.date, language)
    minutes = _("{minutes} min").format(minutes=figures.minutes(row.actual))
    title = row.title or _("(no key question)")
    names = f"{row.group} · {row.model_names.within(language)}"
    yield f"{row.id[:SHORT_ID]}  {date}  {title} · {names} · {minutes}"
    if row.snippet:
        yield f"{'':{SHORT_ID}}  {row.snippet}"


def protocol_page(
    protocol: ReleasedProtocol, language: Language, beside: Beside = NOTHING
) -> Iterator[str]:
    """Everything in a protocol and beside it, top to bottom."""
    yield from _questions(protocol, language)
    date = figures.day(protocol.date, language)
    yield f"{protocol.id[:SHORT_ID]} · {date} · {protocol.group}"
    yield ""
    model = f"{protocol.model.names.within(language)} ({protocol.model.author})"
    yield from wrapped(_("Model: {model}").format(model=model))
    yield _("People: {people}").format(people=protocol.people)
    yield _("Minutes: {minutes}").format(minutes=_minutes(protocol))
    if agreed := marks.agreed(protocol, checks(protocol, beside.meeting), language):
        yield from wrapped(f"{word('agreed')}: {'; '.join(agreed)}")
    yield from outcome(protocol, beside.links, language)
    for number, phase in enumerate(protocol.phases, start=1):
        yield ""
        yield from _phase(number, phase, language)
    yield from afterwards(protocol, beside, language)
    if protocol.placeholders:
        yield ""
        found = [f"{text} ×{count}" for text, count in protocol.placeholders.items()]
        yield from wrapped(_("Placeholders: {list}").format(list=", ".join(found)))


def _questions(protocol: ReleasedProtocol, language: Language) -> Iterator[str]:
    """The key question; where rounds have their own, all of them."""
    for each in gathered.round_questions(protocol):
        yield from wrapped(f"{each.label(language)}: {each.text}")
    if not gathered.round_questions(protocol):
        yield from wrapped(protocol.title or _("(no key question)"))
    if protocol.inverted_question.strip():
        turned = word("inverted_question").format(question=protocol.inverted_question)
        yield from wrapped(turned)


def _minutes(protocol: ReleasedProtocol | ReleasedPhase) -> str:
    return _("{actual}, planned {planned}").format(
        actual=figures.minutes(protocol.actual), planned=figures.minutes(protocol.planned)
    )


def _phase(number: int, phase: ReleasedPhase, language: Language) -> Iterator[str]:
    parts = [phase.label(language), _minutes(phase), *marks.numbers(phase, language)]
    if phase.is_break and word("break") not in parts[0]:
        parts.insert(1, word("break"))
    yield f"{number}. {' · '.join(parts)}"
    if phase.method_names:
        name = phase.method_names.within(language)
        yield from wrapped(_("Method: {method}").format(method=name), 3)
    for kind in dict.fromkeys(each.kind for each in phase.contributions):
        said = [each for each in phase.contributions if each.kind is kind]
        yield f"   {_((KINDS if len(said) == 1 else SEVERAL)[kind])}:"
        for each in said:
            yield from wrapped(f"- {marked(each.text, marks.marks(each, language))}", 3)
    if phase.notes:
        yield "   " + _("Notes") + ":"
        for line in joined(phase.notes.splitlines()):
            yield from wrapped(line, 3) if line.strip() else [""]
