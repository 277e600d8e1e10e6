"""A protocol as a document: everything that its Markdown shows, out of the same values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kollegial.export.beside import NOTHING, Beside
from kollegial.export.document.look import PLAIN, Look
from kollegial.export.document.tree import (
    EMPTY,
    SUPPRESSED,
    Block,
    Bullets,
    Cell,
    Chart,
    Column,
    Count,
    Document,
    Facts,
    Minutes,
    Paragraph,
    Row,
    Section,
    Table,
    Text,
)
from kollegial.export.said import Said, raw
from kollegial.export.values import (
    Contribution,
    Feedback,
    FollowUp,
    Kind,
    Phase,
    Placeholder,
    Protocol,
    Span,
)
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
    told = words(language, look.words.get(language, {}))
    return _Made(view(protocol, language, beside), told, language).document()


class _Made:
    """One document in the making."""

    def __init__(self, protocol: Protocol, told: dict[str, str], language: Language) -> None:
        self._protocol = protocol
        self._told = told
        self._language = language

    def document(self) -> Document:
        protocol = self._protocol
        return Document(
            title=self._word("title", date=protocol.day),
            subtitle=raw(protocol.group),
            language=self._language,
            day=protocol.date,
            name="protocol",
            blocks=(
                self._facts(),
                *self._question(),
                *self._taken(),
                *self._follow_ups("followed_by", protocol.followed_by),
                self._course(),
                *self._phases(),
                *self._insights(),
                *self._feedback(),
                *self._parked(),
                *self._follow_ups("follow_ups", protocol.follow_ups),
                *self._placeholders(),
                *self._closing(),
            ),
        )

    def _word(self, name: str, **params: object) -> str:
        word = self._told[name]
        return word.format(**params) if params else word

    def _section(self, name: str, *blocks: Block) -> Section:
        return Section(self._told[name], blocks, name.replace("_", "-"))

    # -------------------------------------------------------------------- the beginning

    def _facts(self) -> Facts:
        protocol = self._protocol
        time = protocol.time
        duration = self._word("minutes", actual=time.actual_minutes, planned=time.planned_minutes)
        if protocol.paused >= _PAUSE_WORTH_TELLING:
            duration += f", {self._word('paused', minutes=protocol.paused_minutes)}"
        model = f"{raw(protocol.model.name)} ({raw(protocol.model.author)})"
        rows = [
            (self._word("date"), protocol.day),
            (self._word("group"), raw(protocol.group)),
            (self._word("model"), model),
            (self._word("people"), str(protocol.people)),
            (self._word("duration"), duration),
        ]
        if protocol.agreed:
            rows.append((self._word("agreed"), protocol.agreed))
        return Facts(tuple(rows))

    def _question(self) -> Iterator[Block]:
        protocol = self._protocol
        inverted = (
            [Paragraph(self._word("inverted_question", question=raw(protocol.inverted_question)))]
            if protocol.inverted_question
            else []
        )
        if protocol.questions:
            asked: list[Block] = []
            for each in protocol.questions:
                asked += [_labelled(raw(each.label)), Paragraph(raw(each.text), "quote")]
            yield self._section("key_questions", *asked, *inverted)
        elif protocol.title:
            said = Paragraph(raw(protocol.title), "quote")
            yield Section(protocol.title_label, (said, *inverted), "key-question")
        else:
            yield from inverted

    def _taken(self) -> Iterator[Block]:
        taken = self._protocol.taken
        if not taken:
            return
        blocks: list[Block] = []
        for each in taken:
            parts = tuple(map(_kind, each.parts))
            if each.label or len(taken) > 1:
                heading = raw(each.label) if each.label else self._word("on_the_whole")
                blocks.append(Section(heading, parts))
            else:
                blocks += parts
        yield self._section("taken", *blocks)

    def _follow_ups(self, name: str, found: Sequence[FollowUp]) -> Iterator[Block]:
        if not found:
            return
        blocks: list[Block] = []
        for each in found:
            heading = each.day
            if name == "follow_ups":
                heading = (
                    self._word("earlier", date=each.day)
                    if each.day
                    else self._word("earlier_gone", id=each.id[:_SHORT_ID])
                )
            blocks.append(Section(heading, (Paragraph(raw(each.text)),)))
        if name == "followed_by" and any(each.placeholders for each in found):
            blocks.append(Paragraph(self._word("their_placeholders"), "note"))
        yield self._section(name, *blocks)

    # ----------------------------------------------------------------------- the course

    def _course(self) -> Section:
        protocol = self._protocol
        rows = tuple(
            self._timed(f"{phase.number}. {self._phase_name(phase)}", phase.time)
            for phase in protocol.phases
        )
        table = Table(
            title=self._word("course_chart"),
            columns=(
                Column("phase", self._word("phase")),
                Column("planned", self._word("planned"), "minutes", "min"),
                Column("actual", self._word("actual"), "minutes", "min"),
                Column("overrun", self._word("overrun"), "minutes", "min"),
            ),
            rows=rows,
            total=self._timed(self._word("total"), protocol.time),
            name="course",
        )
        if not rows:
            return self._section("course", table)
        chart = Chart(table.title, "bars", table, "phase", ("planned", "actual"))
        return self._section("course", chart)

    def _phase_name(self, phase: Phase) -> str:
        name = raw(phase.label)
        pause = self._word("break")
        return f"{name} ({pause})" if phase.is_break and pause not in name else name

    def _timed(self, name: str, time: Span) -> Row:
        planned, actual = Minutes.of(time.planned), Minutes.of(time.actual)
        over = actual.minutes - planned.minutes
        overrun: Cell = Minutes(over) if over > 0 else EMPTY
        return Row((Text(name), planned, actual, overrun))

    def _phases(self) -> Iterator[Block]:
        for phase in self._protocol.phases:
            blocks: list[Block] = []
            if phase.method:
                method = f"{self._word('method')}: {raw(phase.method.name)}"
                blocks.append(Paragraph(method, "note"))
            if phase.mark:
                blocks.append(Paragraph(phase.mark, "note"))
            blocks += map(_kind, phase.kinds)
            if phase.notes:
                blocks += [_labelled(self._word("notes")), Paragraph(raw(phase.notes))]
            if blocks:
                heading = f"{phase.number}. {raw(phase.label)}"
                yield Section(heading, tuple(blocks), f"phase-{phase.number}")

    # -------------------------------------------------------------------------- the end

    def _insights(self) -> Iterator[Block]:
        protocol = self._protocol
        if protocol.insights:
            yield self._section("insights", Bullets(_texts(protocol.insights)))
        for kind in protocol.looking_back:
            yield Section(kind.label, (Bullets(_texts(kind.texts)),), kind.id)

    def _feedback(self) -> Iterator[Block]:
        protocol = self._protocol
        blocks: list[Block] = []
        if protocol.feedback:
            slips = self._word("slips", count=protocol.feedback.slips)
            blocks += [Paragraph(slips), self._statements(protocol.feedback)]
        if protocol.remarks:
            blocks.append(Bullets(_texts(protocol.remarks), label=self._word("remarks")))
        if blocks:
            yield self._section("feedback", *blocks)

    def _statements(self, feedback: Feedback) -> Table:
        scale = [raw(word) for word in feedback.scale] or [""] * 5
        levels = tuple(
            Column(f"level-{number}", f"{number} {word}".strip(), "count")
            for number, word in enumerate(scale, start=1)
        )
        return Table(
            title=self._word("feedback"),
            columns=(
                Column("statement", self._word("statement")),
                *levels,
                Column("answered", self._word("answered"), "count"),
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

    def _parked(self) -> Iterator[Block]:
        parked = self._protocol.parked
        if parked:
            labels = tuple(each.label for each in parked)
            texts = _texts([each.text for each in parked])
            yield self._section("parked", Bullets(texts, labels))

    def _placeholders(self) -> Iterator[Block]:
        found: Sequence[Placeholder] = self._protocol.placeholders
        if not found:
            return
        table = Table(
            title=self._word("placeholders"),
            columns=(
                Column("placeholder", self._word("placeholder")),
                Column("count", self._word("count"), "count"),
            ),
            rows=tuple(Row((Text(raw(each.text)), Count(each.count))) for each in found),
            note=self._word("legend"),
            name="placeholders",
        )
        yield self._section("placeholders", table)

    def _closing(self) -> Iterator[Block]:
        protocol = self._protocol
        review = protocol.review
        made = self._word(
            "anonymised",
            accepted=review.accepted,
            changed=review.changed,
            by_hand=review.by_hand,
            rejected=review.rejected,
        )
        credit = self._word(
            "credit", model=raw(protocol.model.name), author=raw(protocol.model.author)
        )
        yield Paragraph(made, "note")
        yield Paragraph(f"{credit} {raw(protocol.model.licence_note)}", "note")


def _kind(kind: Kind) -> Bullets:
    contributions: Sequence[Contribution] = kind.contributions
    return Bullets(
        _texts([each.text for each in contributions]),
        tuple(each.mark for each in contributions),
        label=kind.label,
    )


def _texts(said: Sequence[Said]) -> tuple[str, ...]:
    return tuple(map(raw, said))


def _labelled(label: str) -> Paragraph:
    return Paragraph(label, "label")
