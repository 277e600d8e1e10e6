"""Invented protocols for tests of documents, archive screens and commands."""

from __future__ import annotations

import datetime as dt

from kollegial.consultation.vocabulary import ContributionKind, RoleKind
from kollegial.protocol.released import (
    ReleasedContribution,
    ReleasedModel,
    ReleasedPhase,
    ReleasedProtocol,
    ReviewRecord,
)
from kollegial.words import Text

TIETZE = ReleasedModel(
    id="tietze",
    version="1.0",
    names=Text(de="Kollegiale Beratung in sechs Phasen", en="Collegial consultation in six phases"),
    author="Kim-Oliver Tietze",
    licence_note=Text(
        de="Ablauf nach Tietze, Texte eigene Formulierungen.",
        en="Course after Tietze, texts in words of our own.",
    ),
)

KEY_QUESTION = (
    "Wie gelingt es mir, mit [Person A] im Gespräch zu bleiben, ohne [Person B] zu übergehen?"
)


def phase(  # noqa: PLR0913 - a phase has that much
    phase_id: str,
    de: str,
    en: str,
    planned: float,
    actual: float,
    contributions: tuple[tuple[str, str], ...] = (),
    *,
    notes: str = "",
    method: tuple[str, str, str] | None = None,
) -> ReleasedPhase:
    """A phase; lengths in minutes, contributions as kind and text."""
    return ReleasedPhase(
        id=phase_id,
        names=Text(de=de, en=en),
        planned=round(planned * 60),
        actual=round(actual * 60),
        method_id=method[0] if method else None,
        method_names=Text(de=method[1], en=method[2]) if method else None,
        contributions=tuple(
            ReleasedContribution(kind=ContributionKind(kind), text=text)
            for kind, text in contributions
        ),
        notes=notes,
    )


PROTOCOL = ReleasedProtocol(
    id="1a2b3c4d5e6f708192a3b4c5d6e7f809",
    date=dt.date(2026, 3, 12),
    group="Fallgruppe Hilfen zur Erziehung",
    language="de",
    model=TIETZE,
    people=7,
    roles={
        RoleKind.CASE_GIVER: 1,
        RoleKind.MODERATOR: 1,
        RoleKind.CONSULTANT: 4,
        RoleKind.PROCESS_OBSERVER: 1,
    },
    phases=(
        phase(
            "casting",
            "Casting",
            "Casting",
            5,
            4.5,
            (
                ("topic", "Mutter macht nach der Meldung die Tür nicht mehr auf"),
                ("topic", "Jugendlicher will zurück zum Vater, Wohngruppe und Vormund sind uneins"),
            ),
        ),
        phase(
            "story",
            "Spontanerzählung",
            "Spontaneous story",
            10,
            14,
            (("fact", "[Person A] arbeitet nachts und schläft bis mittags"),),
            notes="Der Fall kam am [Datum 1] von einer Kollegin.\n"
            "[Person A] lebt mit [Person B] in der [Straße 1], [Ort 1]: drei Zimmer, "
            "zweiter Stock.\n\n"
            "Stichworte aus der Nachfrage:\n"
            "- Nachtschicht 4x/Woche, 22 bis 6 Uhr\n"
            "- * = unsicher, # = noch zu klären\n"
            "1. Termin: freundlich & sehr blass",
        ),
        phase(
            "key-question",
            "Schlüsselfrage",
            "Key question",
            5,
            6.5,
            (("key_question", KEY_QUESTION),),
        ),
        phase("method-choice", "Methodenwahl", "Choice of method", 5, 3),
        phase(
            "advice",
            "Beratung",
            "Consultation",
            10,
            12,
            (
                ("hypothesis", "[Person A] schützt [Person B] vor uns, nicht umgekehrt"),
                (
                    "hypothesis",
                    "Die Meldung hat sie beschämt; das Schweigen ist Würde, kein Widerstand",
                ),
                ("idea", "Das nächste Gespräch auf 17 Uhr legen,\nnach dem Schlaf statt davor"),
            ),
            method=("hypotheses", "Hypothesen entwickeln", "Developing hypotheses"),
        ),
        phase(
            "closing",
            "Abschluss",
            "Closing",
            5,
            4,
            (
                ("take_away", "Erst anrufen, dann hinfahren"),
                ("first_step", "Morgen mit der Schulsozialarbeit einen ruhigen Ort vereinbaren"),
            ),
        ),
    ),
    paused=180,
    review=ReviewRecord(
        accepted=14,
        changed=2,
        rejected=1,
        by_hand=3,
        sources={"glossary": 9, "titles": 3, "dates": 2},
    ),
    placeholders={"[Person A]": 5, "[Person B]": 3, "[Datum 1]": 1, "[Straße 1]": 1, "[Ort 1]": 1},
)
