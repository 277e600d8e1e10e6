"""Names, towns and streets to put into sentences."""

from __future__ import annotations

import csv
import random
from dataclasses import dataclass
from pathlib import Path

_HERE = Path(__file__).parent
_PARTICLES = ("von ", "van ", "von der ", "de ", "zu ", "El ", "Al-", "dos ")
_STREETS = (
    "Haupt Bahnhof Garten Schul Linden Kirch Goethe Schiller Berg Wald Rosen Mühlen Dorf Birken"
    " Eichen Park Wiesen Brunnen Kasernen Hafen Ufer Post Markt Feld Heide Ziegel Weiden Amsel"
).split()
_STREET_ENDS = "straße weg gasse allee platz ring str. damm kamp stieg pfad".split()
_FREE_STREETS = (
    "Am Alten Markt;Unter den Linden;Am Sonnenhang;Auf der Höhe;Im Winkel;An der Kirche;Am Anger;"
    "Im Grund;Zum Wasserturm;Alte Gasse;Hinter der Mauer;Neuer Wall;Lange Reihe;Am Bruch;"
    "In der Aue;"
    "Korekamp;Hohlweide;Steinacker;Im Brühl;Auf dem Sand;Kurze Geest;Bei der Linde;Oberer Graben"
).split(";")
_SHORTEST, _LONGEST = 3, 16


@dataclass(frozen=True)
class Pools:
    """What the sentences are filled with; every choice is drawn from the given generator."""

    first: list[str]
    first_weights: list[float]
    last: list[str]
    common_last: list[str]
    towns: list[str]

    @classmethod
    def read(cls, data: Path) -> Pools:
        """From the lists in ``data`` and our own list of surnames by origin."""
        counts: dict[str, int] = {}
        with (data / "first_names_berlin.csv").open(encoding="utf-8") as file:
            for row in csv.DictReader(file):
                name = row["first_name"].strip()
                if name[:1].isupper() and len(name) >= _SHORTEST and " " not in name:
                    counts[name] = counts.get(name, 0) + int(row["count"])
        firsts = [name for name, count in counts.items() if count > 1]
        lasts = [
            name
            for name in _lines(data / "surnames_germaner.txt")
            if name.isalpha() and name.istitle() and _SHORTEST <= len(name) <= _LONGEST
        ]
        towns = [
            name
            for name in _lines(data / "towns_germaner.txt")
            if len(name) >= _SHORTEST and not any(char in name for char in "/,()0123456789")
        ]
        return cls(
            firsts,
            [counts[name] ** 0.5 for name in firsts],
            lasts,
            [name for line in _lines(_HERE / "surnames.txt") for name in line.split()],
            towns,
        )

    def a_first(self, draw: random.Random) -> str:
        """A first name: now and then two, joined."""
        name = (
            draw.choices(self.first, self.first_weights)[0]
            if draw.random() < 0.7
            else draw.choice(self.first)
        )
        return f"{name}-{self.a_first(draw)}" if draw.random() < 0.02 else name

    def a_last(self, draw: random.Random) -> str:
        """A surname: now and then a double one, or one with a particle."""
        name = draw.choice(self.common_last if draw.random() < 0.55 else self.last)
        if draw.random() < 0.05:
            name = f"{name}-{draw.choice(self.common_last)}"
        return draw.choice(_PARTICLES) + name if draw.random() < 0.03 else name

    def a_town(self, draw: random.Random) -> str:
        """A town of a German-speaking country."""
        return draw.choice(self.towns)

    def a_street(self, draw: random.Random) -> str:
        """A street, mostly with a number."""
        kind = draw.random()
        if kind < 0.3:
            street = draw.choice(_FREE_STREETS)
        elif kind < 0.5:
            street = f"{self.a_last(draw)}{draw.choice(_STREET_ENDS)}"
        else:
            street = draw.choice(_STREETS) + draw.choice(_STREET_ENDS)
        if draw.random() < 0.8:
            street += f" {draw.randint(1, 180)}" + (
                draw.choice("abc") if draw.random() < 0.1 else ""
            )
        return street


def _lines(path: Path) -> list[str]:
    return [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
