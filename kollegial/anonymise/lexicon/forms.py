"""Forms of address, roles before a name, and the small words inside names.

All entries are folded (see ``tokens.fold``).
"""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.tokens import folded

# A name nearly always follows these.
ADDRESS: Final = folded(
    "Herr Herrn Hr Hrn Frau Fr Frl Fräulein Dr Prof Professor Professorin Doktor"
    " Familie Fam Eheleute Ehepaar Mr Mrs Ms Miss Mister Pfr"
)

# A name often follows these; just as often they are ordinary nouns.
_WOMEN: Final = folded(
    "Mutter Mama Tochter Schwester Oma Großmutter Tante Nichte Cousine Ehefrau Freundin"
    " Partnerin Kollegin Lehrerin Klassenlehrerin Schulleiterin Erzieherin Sozialarbeiterin"
    " Sozialpädagogin Psychologin Therapeutin Ärztin Hausärztin Kinderärztin Betreuerin"
    " Beraterin Leiterin Teamleiterin Klientin Patientin Schülerin Bewohnerin Richterin"
    " Anwältin Rechtsanwältin Pfarrerin Pastorin Pflegerin Hebamme Nachbarin"
    " Familienhelferin Vormundin Ergänzungspflegerin Verfahrensbeiständin Referentin"
    " Sachbearbeiterin Ehrenamtliche Bürgermeisterin Stiefmutter Pflegemutter Schwägerin"
    " Enkelin Amtsleiterin Bereichsleiterin Pflegedienstleiterin Stationsleiterin"
)
_MEN: Final = folded(
    "Vater Papa Sohn Bruder Opa Großvater Onkel Neffe Cousin Ehemann Freund Partner Kollege"
    " Kollegen Lehrer Klassenlehrer Schulleiter Erzieher Sozialarbeiter Sozialpädagoge"
    " Psychologe Therapeut Arzt Hausarzt Kinderarzt Betreuer Berater Leiter Teamleiter Klient"
    " Klienten Patient Patienten Schüler Bewohner Richter Anwalt Rechtsanwalt Pfarrer Pastor"
    " Pfleger Nachbar Nachbarn Familienhelfer Vormund Ergänzungspfleger Verfahrensbeistand"
    " Referent Sachbearbeiter Ehrenamtlicher Bürgermeister Stiefvater Pflegevater Schwager"
    " Enkel Amtsleiter Bereichsleiter Pflegedienstleiter Stationsleiter Hausmeister"
)
_EITHER: Final = folded("Kind Baby Säugling Zwilling Jugendliche Jugendlicher Pflegekind RA")
ROLES: Final = _WOMEN | _MEN | _EITHER

# Roles that are common surnames.
SURNAMES_TOO: Final = folded("Richter Freund Kind Enkel Neffe Schüler Arzt Partner Pfleger")

# Several names follow, joined by commas and "und".
PLURALS: Final = folded(
    "Kinder Geschwister Söhne Töchter Zwillinge Brüder Schwestern Enkel Enkelkinder Eltern"
    " Großeltern Pflegeeltern Herren Familien Kolleginnen Kollegen Ehepaare Jungs Mädchen"
)

# Between a form of address and the name.
DEGREES: Final = folded("Dr Prof med phil jur rer nat pol paed päd dent vet hc h c theol Dipl Ing")

FEMALE_FORMS: Final = _WOMEN | folded("Frau Fr Frl Fräulein Professorin Mrs Ms Miss")
MALE_FORMS: Final = _MEN | folded("Herr Herrn Hr Hrn Mr Mister")

# Capitals make another word of these: MR is a scan, MS a disease.
NOT_IN_CAPITALS: Final = folded("Mr Ms Fr Hr")

# Behind these a dot is no end of a sentence.
ABBREVIATIONS: Final = DEGREES | folded("Hr Hrn Fr Frl Fam Mr Mrs Ms Pfr RA")

FORMS: Final = ADDRESS | ROLES | PLURALS | DEGREES

PARTICLES: Final = folded(
    "von van vom zu zum zur de der den dem del della di da dos du la le les el al as bin ibn"
    " ben abu ten ter te und af av"
)
# "von der Leyen" begins with one of these; "und" and "den" only stand further inside.
FIRST_PARTICLES: Final = PARTICLES - folded("und der den dem as")
# These are prepositions of everyday language first ("Frau zum Bahnhof gebracht").
DOUBTFUL_PARTICLES: Final = folded("zu zur zum vom")


def gender(form: str) -> str | None:
    """``"f"``, ``"m"`` or nothing for a folded form of address."""
    if form in FEMALE_FORMS:
        return "f"
    if form in MALE_FORMS:
        return "m"
    return None
