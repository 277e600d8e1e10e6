"""What stands at the end of a protocol: insights, feedback, what was put off, placeholders."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kollegial.export.document.protocol.told import Told, texts
from kollegial.export.document.tree import (
    SUPPRESSED,
    Block,
    Bullets,
    Column,
    Count,
    Paragraph,
    Row,
    Section,
    Table,
    Text,
)
from kollegial.export.said import raw
from kollegial.export.values import Feedback, Placeholder


def insights(told: Told) -> Iterator[Block]:
    """What the group learned, and what it said looking back."""
    protocol = told.protocol
    if protocol.insights:
        yield told.section("insights", Bullets(texts(protocol.insights)))
    for kind in protocol.looking_back:
        yield Section(kind.label, (Bullets(texts(kind.texts)),), kind.id)


def feedback(told: Told) -> Iterator[Block]:
    """How it was for those who took part."""
    protocol = told.protocol
    blocks: list[Block] = []
    if protocol.feedback:
        slips = told.word("slips", count=protocol.feedback.slips)
        blocks += [Paragraph(slips), _statements(told, protocol.feedback)]
    if protocol.remarks:
        blocks.append(Bullets(texts(protocol.remarks), label=told.word("remarks")))
    if blocks:
        yield told.section("feedback", *blocks)


def _statements(told: Told, feedback: Feedback) -> Table:
    scale = [raw(word) for word in feedback.scale] or [""] * 5
    levels = tuple(
        Column(f"level-{number}", f"{number} {word}".strip(), "count")
        for number, word in enumerate(scale, start=1)
    )
    return Table(
        title=told.word("feedback"),
        columns=(
            Column("statement", told.word("statement")),
            *levels,
            Column("answered", told.word("answered"), "count"),
        ),
        rows=tuple(
            Row(
                (
                    Text(raw(each.text)),
                    *(
                        [SUPPRESSED] * len(levels)
                        if each.counts is None
                        else map(Count, each.counts)
                    ),
                    Count(each.answered),
                )
            )
            for each in feedback.statements
        ),
        name="feedback",
    )


def parked(told: Told) -> Iterator[Block]:
    """What was put off."""
    found = told.protocol.parked
    if found:
        labels = tuple(each.label for each in found)
        said = texts([each.text for each in found])
        yield told.section("parked", Bullets(said, labels))


def placeholders(told: Told) -> Iterator[Block]:
    """How often each placeholder stands in the texts."""
    found: Sequence[Placeholder] = told.protocol.placeholders
    if not found:
        return
    table = Table(
        title=told.word("placeholders"),
        columns=(
            Column("placeholder", told.word("placeholder")),
            Column("count", told.word("count"), "count"),
        ),
        rows=tuple(Row((Text(raw(each.text)), Count(each.count))) for each in found),
        note=told.word("legend"),
        name="placeholders",
    )
    yield told.section("placeholders", table)
