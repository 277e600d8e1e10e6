"""A protocol as a document: everything that its Markdown shows, out of the same values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kollegial.export.beside import NOTHING, Beside
from kollegial.export.document.look import PLAIN, Look
from kollegial.export.document.protocol.course import course, phases
from kollegial.export.document.protocol.ending import feedback, insights, parked, placeholders
from kollegial.export.document.protocol.told import Told, labelled, listed
from kollegial.export.document.tree import Block, Document, Facts, Paragraph, Section
from kollegial.export.said import raw
from kollegial.export.values import FollowUp
from kollegial.export.view import view
from kollegial.export.words import words
from kollegial.protocol.released import ReleasedProtocol
from kollegial.words import Language

_PAUSE_WORTH_TELLING = 30
_SHORT_ID = 8


def of_protocol(
    protocol: ReleasedProtocol,
    language: Language,
    beside: Beside = NOTHING,
    look: Look = PLAIN,
) -> Document:
    """``protocol`` in ``language``, with what is to be said ``beside`` it."""
    values = view(protocol, language, beside)
    told = Told(values, words(language, look.words.get(language, {})))
    return Document(
        title=told.word("title", date=values.day),
        subtitle=raw(values.group),
        language=language,
        day=values.date,
        name="protocol",
        blocks=(
            _facts(told),
            *_question(told),
            *_taken(told),
            *_follow_ups(told, "followed_by", values.followed_by),
            course(told),
            *phases(told),
            *insights(told),
            *feedback(told),
            *parked(told),
            *_follow_ups(told, "follow_ups", values.follow_ups),
            *placeholders(told),
            *_closing(told),
        ),
    )


def _facts(told: Told) -> Facts:
    protocol = told.protocol
    time = protocol.time
    duration = told.word("minutes", actual=time.actual_minutes, planned=time.planned_minutes)
    if protocol.paused >= _PAUSE_WORTH_TELLING:
        duration += f", {told.word('paused', minutes=protocol.paused_minutes)}"
    model = f"{raw(protocol.model.name)} ({raw(protocol.model.author)})"
    rows = [
        (told.word("date"), protocol.day),
        (told.word("group"), raw(protocol.group)),
        (told.word("model"), model),
        (told.word("people"), str(protocol.people)),
        (told.word("duration"), duration),
    ]
    if protocol.agreed:
        rows.append((told.word("agreed"), protocol.agreed))
    return Facts(tuple(rows))


def _question(told: Told) -> Iterator[Block]:
    protocol = told.protocol
    inverted = (
        [Paragraph(told.word("inverted_question", question=raw(protocol.inverted_question)))]
        if protocol.inverted_question
        else []
    )
    if protocol.questions:
        asked: list[Block] = []
        for each in protocol.questions:
            asked += [labelled(raw(each.label)), Paragraph(raw(each.text), "quote")]
        yield told.section("key_questions", *asked, *inverted)
    elif protocol.title:
        said = Paragraph(raw(protocol.title), "quote")
        yield Section(protocol.title_label, (said, *inverted), "key-question")
    else:
        yield from inverted


def _taken(told: Told) -> Iterator[Block]:
    taken = told.protocol.taken
    if not taken:
        return
    blocks: list[Block] = []
    for each in taken:
        parts = tuple(map(listed, each.parts))
        if each.label or len(taken) > 1:
            heading = raw(each.label) if each.label else told.word("on_the_whole")
            blocks.append(Section(heading, parts))
        else:
            blocks += parts
    yield told.section("taken", *blocks)


def _follow_ups(told: Told, name: str, found: Sequence[FollowUp]) -> Iterator[Block]:
    if not found:
        return
    blocks: list[Block] = []
    for each in found:
        heading = each.day
        if name == "follow_ups":
            heading = (
                told.word("earlier", date=each.day)
                if each.day
                else told.word("earlier_gone", id=each.id[:_SHORT_ID])
            )
        blocks.append(Section(heading, (Paragraph(raw(each.text)),)))
    if name == "followed_by" and any(each.placeholders for each in found):
        blocks.append(Paragraph(told.word("their_placeholders"), "note"))
    yield told.section(name, *blocks)


def _closing(told: Told) -> Iterator[Block]:
    protocol = told.protocol
    review = protocol.review
    made = told.word(
        "anonymised",
        accepted=review.accepted,
        changed=review.changed,
        by_hand=review.by_hand,
        rejected=review.rejected,
    )
    credit = told.word("credit", model=raw(protocol.model.name), author=raw(protocol.model.author))
    yield Paragraph(made, "note")
    yield Paragraph(f"{credit} {raw(protocol.model.licence_note)}", "note")
