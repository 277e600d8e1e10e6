"""From a protocol to the values that templates see."""

from __future__ import annotations

from kollegial.export import figures, marks
from kollegial.export.beside import NOTHING, Beside
from kollegial.export.contributed import both, contributions, kinds
from kollegial.export.said import Said
from kollegial.export.sections import feedback, follow_ups, followed_by, taken
from kollegial.export.values import (
    Model,
    Named,
    Phase,
    Placeholder,
    Protocol,
    Question,
    Span,
)
from kollegial.export.words import WORDS
from kollegial.i18n import translate
from kollegial.protocol import gathered
from kollegial.protocol.meeting import checks
from kollegial.protocol.released import ReleasedModel, ReleasedPhase, ReleasedProtocol
from kollegial.words import Language


def view(protocol: ReleasedProtocol, language: Language, beside: Beside = NOTHING) -> Protocol:
    """``protocol`` for a document in ``language``."""
    asked = "key_question" if gathered.asks_key_question(protocol) else "case"
    settled = marks.agreed(protocol, checks(protocol, beside.meeting), language)
    return Protocol(
        id=protocol.id,
        date=protocol.date,
        day=figures.day(protocol.date, language),
        group=Said(protocol.group),
        language=protocol.language,
        title=Said(protocol.title),
        title_label=translate(WORDS[asked], language),
        questions=tuple(
            Question(Said(each.label(language)), Said(each.text))
            for each in gathered.round_questions(protocol)
        ),
        inverted_question=Said(protocol.inverted_question),
        model=_model(protocol.model, language),
        people=protocol.people,
        roles={kind.value: count for kind, count in protocol.roles.items()},
        confidentiality_agreed=protocol.confidentiality_agreed,
        checklist=protocol.checklist,
        agreed="; ".join(settled),
        time=Span(protocol.planned, protocol.actual),
        paused=protocol.paused,
        paused_minutes=figures.minutes(protocol.paused),
        taken=tuple(taken(each, language) for each in gathered.taken_along(protocol)),
        followed_by=followed_by(beside, language),
        phases=tuple(
            _phase(number, phase, language) for number, phase in enumerate(protocol.phases, start=1)
        ),
        afterwards=contributions(protocol.afterwards, language),
        insights=tuple(Said(each) for each in gathered.insights(protocol)),
        looking_back=kinds(gathered.looking_back(protocol), language),
        feedback=feedback(protocol, beside, language),
        remarks=tuple(Said(each) for each in gathered.remarks(protocol)),
        parked=contributions(protocol.parked, language),
        follow_ups=follow_ups(protocol, beside, language),
        placeholders=tuple(
            Placeholder(Said(text), count) for text, count in protocol.placeholders.items()
        ),
        review=protocol.review,
    )


def _model(model: ReleasedModel, language: Language) -> Model:
    return Model(
        id=model.id,
        name=Said(model.names.within(language)),
        names=both(model.names),
        version=model.version,
        author=Said(model.author),
        licence_note=Said(model.licence_note.within(language)),
        licence_notes=both(model.licence_note),
    )


def _phase(number: int, phase: ReleasedPhase, language: Language) -> Phase:
    return Phase(
        id=phase.id,
        name=Said(phase.names.within(language)),
        names=both(phase.names),
        number=number,
        label=Said(phase.label(language)),
        round=phase.round,
        round_names=both(phase.round_names) if phase.round_names is not None else None,
        is_break=phase.is_break,
        turns=phase.turns,
        counted=phase.counted,
        mark=", ".join(marks.numbers(phase, language)),
        time=Span(phase.planned, phase.actual),
        method=_method(phase, language),
        contributions=contributions(phase.contributions, language),
        kinds=kinds(phase.contributions, language),
        notes=Said(phase.notes),
    )


def _method(phase: ReleasedPhase, language: Language) -> Named | None:
    if phase.method_id is None or phase.method_names is None:
        return None
    name = Said(phase.method_names.within(language))
    return Named(phase.method_id, name, both(phase.method_names))
