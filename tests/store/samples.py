"""Invented protocols and log entries."""

from __future__ import annotations

import datetime as dt
import json
import random
from collections.abc import Sequence

from kollegial.consultation.vocabulary import ContributionKind, RoleKind
from kollegial.protocol.released import (
    ReleasedContribution,
    ReleasedModel,
    ReleasedPhase,
    ReleasedProtocol,
    ReviewRecord,
)
from kollegial.store.desk.entries import LogEntry
from kollegial.words import Text

KIND = ContributionKind

WORDS = """
Fallberatung Teamsitzung Elterngespräch Klasse Gruppe Förderplan Überlastung Müdigkeit Grenze
Straße Größe Kollegin Leitung Absprache Dienstplan Schülerin Konflikt Ärger Hoffnung Abschied
Vertrauen Rollenklärung Nähe Distanz Auftrag Übergabe Beziehung Lösung Pause Vertretung und mit
ohne weil dass nicht immer wieder vielleicht zuerst dann die der das ein eine
"""


def protocol(
    number: int = 1,
    texts: Sequence[str] = ("Wie gelingt der Anfang?", "Eine Idee"),
    *,
    date: dt.date = dt.date(2026, 1, 5),
    group: str = "Team Nord",
    model: str = "tietze",
    notes: str = "",
) -> ReleasedProtocol:
    """A small protocol; the first text is the key question."""
    kinds = [KIND.KEY_QUESTION, *(KIND.IDEA for _ in texts[1:])]
    return ReleasedProtocol(
        id=f"{number:032x}",
        date=date,
        group=group,
        language="de",
        model=ReleasedModel(
            id=model,
            version="1",
            names=Text(de=f"Modell {model}", en=f"Model {model}"),
            author="Somebody",
            licence_note=Text(de="frei", en="free"),
        ),
        people=6,
        roles={RoleKind.CASE_GIVER: 1, RoleKind.CONSULTANT: 5},
        phases=(
            ReleasedPhase(
                id="ideas",
                names=Text(de="Ideen", en="Ideas"),
                planned=600,
                actual=660,
                contributions=tuple(
                    ReleasedContribution(kind=kind, text=text)
                    for kind, text in zip(kinds, texts, strict=True)
                ),
                notes=notes,
            ),
        ),
        review=ReviewRecord(accepted=1, changed=0, rejected=0, by_hand=0, sources={"names": 1}),
    )


def many(count: int, contributions: int = 40, seed: int = 1) -> list[ReleasedProtocol]:
    """Protocols as a team writes them in years: about 3 kB of text each."""
    chance, words = random.Random(seed), WORDS.split()
    return [
        protocol(
            number,
            [" ".join(chance.choices(words, k=12)) for _ in range(contributions)],
            date=dt.date(2020, 1, 1) + dt.timedelta(days=number),
            group=f"Team {chance.choice('ABCDE')}",
            model=chance.choice(("tietze", "heilsbronn")),
        )
        for number in range(1, count + 1)
    ]


def entries(first: int, count: int, text: str = "Wort") -> list[LogEntry]:
    """Log entries that follow each other."""
    return [
        LogEntry(seq, seq, 1_000 * seq, "boot-1", 10 * seq, json.dumps({"text": text, "no": seq}))
        for seq in range(first, first + count)
    ]
