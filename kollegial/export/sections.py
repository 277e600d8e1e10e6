"""Sections of a document that gather what stands in several places, or beside the protocol."""

from __future__ import annotations

import datetime as dt

from kollegial.consultation.vocabulary import ContributionKind
from kollegial.export import figures, marks
from kollegial.export.beside import Beside
from kollegial.export.contributed import both, contributions, label
from kollegial.export.said import Said
from kollegial.export.values import Feedback, FollowUp, Kind, Statement, Taken
from kollegial.export.words import WORDS
from kollegial.i18n import translate
from kollegial.protocol.gathered import Taken as Gathered
from kollegial.protocol.meeting import Tally, tallies
from kollegial.protocol.released import ReleasedProtocol
from kollegial.words import Language


def taken(found: Gathered, language: Language) -> Taken:
    """What is taken along, in up to three lists. Only a date is worth a mark in them."""
    step = ContributionKind.FIRST_STEP
    lists = (
        ("adopted", translate(WORDS["from_the_group"], language), found.adopted),
        (
            ContributionKind.TAKE_AWAY.value,
            translate(WORDS["own_words"], language),
            found.take_aways,
        ),
        (step.value, label(step, len(found.first_steps), language), found.first_steps),
    )
    return Taken(
        label=Said(found.label(language)),
        parts=tuple(
            Kind(name, above, contributions(said, language, marks.due))
            for name, above, said in lists
            if said
        ),
    )


def followed_by(beside: Beside, language: Language) -> tuple[FollowUp, ...]:
    """What later protocols tell about this one."""
    return tuple(
        _follow_up(each.protocol_id, each.date, each.text, language, foreign=each.placeholders)
        for each in beside.links.followed_by
    )


def follow_ups(
    protocol: ReleasedProtocol, beside: Beside, language: Language
) -> tuple[FollowUp, ...]:
    """What this protocol tells about earlier ones."""
    days = beside.links.days
    return tuple(
        _follow_up(each.protocol_id, days.get(each.protocol_id), each.text, language)
        for each in protocol.follow_ups
    )


def feedback(protocol: ReleasedProtocol, beside: Beside, language: Language) -> Feedback | None:
    """The feedback with its statements; none if there is none, or of too few."""
    found = tallies(protocol, beside.meeting)
    if not found or protocol.feedback is None:
        return None
    scale = beside.meeting.scale.within(language) if beside.meeting is not None else ()
    return Feedback(
        slips=protocol.feedback.slips,
        scale=tuple(Said(word) for word in scale),
        statements=tuple(_statement(each, language) for each in found),
        held_back=any(each.counts is None for each in found),
    )


def _statement(tally: Tally, language: Language) -> Statement:
    text = tally.text
    return Statement(
        id=tally.item,
        text=Said(text.within(language) if text is not None else tally.item),
        texts=both(text) if text is not None else None,
        answered=tally.answered,
        counts=tally.counts,
    )


def _follow_up(
    protocol_id: str,
    date: dt.date | None,
    text: str,
    language: Language,
    foreign: tuple[str, ...] = (),
) -> FollowUp:
    day = figures.day(date, language) if date is not None else ""
    return FollowUp(protocol_id, date, day, Said(text), placeholders=bool(foreign))
