"""Forms of address, roles before a name, and the small words inside names.

All entries are folded (see ``tokens.fold``).
"""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.text.tokens import folded

# A name nearly always follows these.
ADDRESS: Final = folded(
    "Herr Herrn Hr Hrn Frau Fr Frl Fräulein Dr Drin Dres DDr Prof Professor Professorin Doktor"
    " Familie Fam Eheleute Ehepaar Mr Mrs Ms Miss Mister Pfr Prim Primar Primaria PD Doz Dozent"
    " Dozentin Univ Mag MMag Ing"
)
# These are spoken to somebody; a degree alone is not.
SPOKEN: Final = folded("Herr Herrn Hr Hrn Frau Fr Frl Fräulein Familie Fam Eheleute Ehepaar")

# A name often follows these; just as often they are ordinary nouns.
_WOMEN: Final = folded(
    "Mutter Mama Mami Mutti Tochter Schwester Oma Omi Uroma Großmutter Tante Nichte Cousine"
    " Kusine Ehefrau Exfrau Freundin Partnerin Kollegin Lehrerin Klassenlehrerin"
    " Schulleiterin Erzieherin Sozialarbeiterin Sozialpädagogin Psychologin Therapeutin Ärztin"
    " Hausärztin Kinderärztin Betreuerin Beraterin Leiterin Teamleiterin Klientin Patientin"
    " Schülerin Bewohnerin Richterin Anwältin Rechtsanwältin Pfarrerin Pastorin Pflegerin Hebamme"
    " Nachbarin Familienhelferin Vormundin Ergänzungspflegerin Verfahrensbeiständin Referentin"
    " Sachbearbeiterin Ehrenamtliche Bürgermeisterin Stiefmutter Pflegemutter Schwägerin Enkelin"
    " Amtsleiterin Bereichsleiterin Pflegedienstleiterin Stationsleiterin Chefin Witwe Verlobte"
    " Logopädin Azubine Patin Zeugin Mieterin Mandantin Kundin Dolmetscherin Vikarin Notarin"
    " Hausmeisterin Rektorin Direktorin Adoptivmutter Braut Geschädigte Angeklagte Beschuldigte"
    " Mentorin Mitschülerin Stiefoma Großtante Großnichte Urenkelin Patentante Pflegetante Bezugserzieherin"
)
_MEN: Final = folded(
    "Vater Papa Papi Vati Sohn Bruder Opa Opi Uropa Großvater Onkel Neffe Cousin Vetter Ehemann"
    " Exmann Freund Partner Kollege Kollegen Lehrer Klassenlehrer Schulleiter Erzieher"
    " Sozialarbeiter Sozialpädagoge Sozialpädagogen Psychologe Psychologen Therapeut Therapeuten"
    " Arzt Hausarzt Kinderarzt Betreuer Berater Leiter Teamleiter Klient Klienten Patient"
    " Patienten Schüler Bewohner Richter Anwalt Rechtsanwalt Pfarrer Pastor Pfleger Nachbar"
    " Nachbarn Familienhelfer Vormund Ergänzungspfleger Verfahrensbeistand Referent Referenten"
    " Sachbearbeiter Ehrenamtlicher Ehrenamtlichen Bürgermeister Stiefvater Pflegevater Schwager"
    " Enkel Amtsleiter Bereichsleiter Pflegedienstleiter Stationsleiter Hausmeister Chef Witwer"
    " Mentor Meister Kumpel Verlobter Logopäde Logopäden Zeuge Zeugen Mieter Mandant Mandanten Kunde Kunden Dolmetscher"
    " Vikar Notar Rektor Direktor Adoptivvater Bub Bräutigam Kaplan Diakon Imam Rabbi Rabbiner"
    " Mitschüler Stiefsohn Pflegesohn Adoptivsohn Enkelsohn Stiefopa Großonkel Großneffe Großneffen Urenkel"
)
_EITHER: Final = folded(
    "Kind Baby Säugling Zwilling Jugendliche Jugendlicher Jugendlichen Pflegekind RA RAin Azubi"
    " Pat Kd Klt Sr Pfl Coach Fachkraft Bezugsperson Fallgeber Fallgeberin DGKS DGKP"
    " Oberschwester Stationsschwester Gemeindeschwester"
    " OA OÄ FA FÄ CA CÄ AA AÄ LOA LOÄ Ass TA"
)
ROLES: Final = _WOMEN | _MEN | _EITHER

# Offices as police, schools, homes and courts shorten them, written exactly so.
OFFICES: Final = frozenset(
    "PDL WBL SB OStD StD StR OStR StRin KHK KHKin KOK KOKin POK PHK PHKin PHM POM KHM Ri RiAG RiLG"
    " RiOLG StA StAin OStA GF Hdz KM KV MGM MGV PGM PGV OB ORR RAin RAe".split()
)

# Whoever's calling ends like this has a role too: Grundschullehrerin, Lebensgefährte.
_ROLE_ENDINGS: Final = (
    *("lehrerin", "leiterin", "erzieherin", "paedagogin", "psychologin", "therapeutin"),
    *("aerztin", "betreuerin", "beraterin", "pflegerin", "helferin", "arbeiterin", "richterin"),
    *("assistentin", "referentin", "anwaeltin", "beamtin", "schwester", "mutter", "tochter"),
    *("freundin", "partnerin", "kollegin", "nachbarin", "begleiterin", "trainerin", "schuelerin"),
    *("praktikantin", "sekretaerin", "koordinatorin", "managerin", "patientin", "klientin"),
    *("bewohnerin", "direktorin", "rektorin", "dozentin", "gefaehrtin", "mitbewohnerin"),
    *("gutachterin", "bearbeiterin", "vermieterin", "vertreterin", "mitarbeiterin"),
    *("kommissarin", "polizistin", "beauftragte", "vorsitzende", "inspektorin", "chefin"),
    *("lehrer", "leiter", "erzieher", "paedagoge", "paedagogen", "psychologe", "psychologen"),
    *("therapeut", "therapeuten", "arzt", "betreuer", "berater", "pfleger", "helfer", "arbeiter"),
    *("assistent", "assistenten", "referent", "referenten", "anwalt", "beamter", "beamte"),
    *("bruder", "vater", "onkel", "kollege", "kollegen", "begleiter", "trainer"),
    *("praktikant", "praktikanten", "sekretaer", "koordinator", "manager", "schueler", "patient"),
    *("patienten", "klienten", "bewohner", "direktor", "rektor", "dozent", "gefaehrte"),
    *("gefaehrten", "gutachter", "bearbeiter", "vermieter", "vertreter", "mitarbeiter"),
    *("kommissar", "polizist", "beauftragter", "beauftragten", "vorsitzender", "beistand"),
    *(
        "vormund",
        "mitbewohner",
        "dezernent",
        "dezernentin",
        "intendant",
        "intendantin",
        "patin",
        "anleiter",
        "anleiterin",
        "coachin",
        "mediator",
        "mediatorin",
    ),
)

_OF_WOMEN: Final = ("in", "mutter", "tochter", "schwester")
_OF_EITHER: Final = ("beauftragte", "beauftragten", "vorsitzende", "vormund", "beistand", "ten")

# Roles that are common surnames.
SURNAMES_TOO: Final = folded("Richter Freund Kind Enkel Neffe Schüler Arzt Partner Pfleger Vetter")

# Several names follow, joined by commas and "und".
PLURALS: Final = folded(
    "Kinder Kindern Geschwister Geschwistern Söhne Söhnen Töchter Töchtern Zwillinge Zwillingen"
    " Brüder Brüdern Schwestern Enkel Enkelkinder Enkelkindern Eltern Großeltern Pflegeeltern"
    " Herren Familien Kolleginnen Kollegen Ehepaare Jungs Mädchen Eheleute Ehepaar Cousins Dres"
    " Freunde Freunden Freundinnen Drillinge Jungen Nachbarn Herrschaften"
)
_ROLES_PLURAL_ENDINGS: Final = tuple(
    f"{ending}nen" for ending in _ROLE_ENDINGS if ending.endswith("in")
)

# Between a form of address and the name.
DEGREES: Final = folded(
    "Dr DDr Drin Prof Profin Doz Priv Privdoz PD Prim Univ univers o ao apl em habil med phil jur"
    " rer nat pol soc paed päd psych dent vet pharm oec agr h hc c e mult theol Dipl Ing Mag MMag"
    " Bakk Soz Psych Päd Med Jur Phil Inf Kfm Kff Theol FH FA Ass OA OÄ LOA DGKS DGKP MSc Msc"
)
# No other words in small letters either.
PLAIN_DEGREES: Final = folded("Dr DDr Prof")
# The feminine form hangs on the degree: Dr.in, Mag.a, Prof:in.
DEGREE_ENDINGS: Final = frozenset({"in", "a", "ina"})

FEMALE_FORMS: Final = _WOMEN | folded("Frau Fr Frl Fräulein Professorin Mrs Ms Miss Drin")
MALE_FORMS: Final = _MEN | folded("Herr Herrn Hr Hrn Mr Mister")

# Capitals make another word of these: MR is a scan, MS a disease.
NOT_IN_CAPITALS: Final = folded("Mr Ms Fr Hr Ing Sr Kd")
# Without capitals these are other words: "oa", "prim", "univ" are none behind which a name stands.
ONLY_IN_CAPITALS: Final = folded("OA OÄ FA FÄ CA CÄ AA AÄ LOA LOÄ TA RA PD DGKS DGKP")

# Behind these a dot is no end of a sentence.
ABBREVIATIONS: Final = DEGREES | folded(
    "Hr Hrn Fr Frl Fam Mr Mrs Ms Pfr RA RAin Pat Kd Klt Sr Pfl Dres Prim Univ Mag Ing Doz Ass"
)

# Phil is a first name too.
FORMS: Final = ADDRESS | ROLES | PLURALS | (DEGREES - folded("o e em h c phil"))

PARTICLES: Final = folded(
    "von van vom zu zum zur de der den dem del della di da dos du la le les el al as bin ibn"
    " ben abu ten ter te und af av bint ul ur das do des della degli st"
)
# "von der Leyen" begins with one of these; "und" and "den" only stand further inside.
FIRST_PARTICLES: Final = PARTICLES - folded("und der den dem as ul ur das do des st")
# These are prepositions of everyday language first ("Frau zum Bahnhof gebracht").
DOUBTFUL_PARTICLES: Final = folded("zu zur zum vom")

# First names cut short in front of a dot: Chr. Weber, Th. Müller.
SHORT_GIVEN: Final = folded(
    "Ch Chr Th Ph Joh Jos Wolfg Heinr Friedr Wilh Alexandr Andr Matth Mich Gg Hch Gerh Bernh Kath"
    " Elis Barb Ulr Reinh Herm Ferd Eug Sebast Steph Phil Tob Dan Nik Max Alex Ant Aug Gust"
)

# They stand behind a name and are none: Anna Zucker MD, Schwach OA, Schulze jun.
BEHIND_NAMES: Final = folded(
    "MD Msc MSc BSc MBA LLM PhD Dipl BA MA MPH jun sen jr sr Junior Senior OA OÄ FA FÄ CA AA PDL"
    " WBL SPFH ASD KSD RA PA Ltd Facharzt Fachärztin Assistenzarzt Oberarzt Oberärztin Chefarzt"
    " Chefärztin geb gez verh verw gesch led Tel Fax Mail Handy Mobil EMail Str Nr Az"
)


def role(key: str) -> bool:
    """Whether a folded word is a role or a relation in which somebody stands."""
    return key in ROLES or (key.endswith(_ROLE_ENDINGS) and key not in FORMS - ROLES)


def plural(key: str) -> bool:
    """Whether several names may follow a folded word."""
    return key in PLURALS or key.endswith(_ROLES_PLURAL_ENDINGS)


def form(key: str) -> bool:
    """Whether a folded word is a form of address, a degree, a role or a plural of these."""
    return key in FORMS or key.endswith(_ROLE_ENDINGS) or plural(key)


def gender(key: str) -> str | None:
    """``"f"``, ``"m"`` or nothing for a folded form of address or role."""
    if key in FEMALE_FORMS:
        return "f"
    if key in MALE_FORMS:
        return "m"
    if key.endswith(_ROLE_ENDINGS) and not key.endswith(_OF_EITHER):
        return "f" if key.endswith(_OF_WOMEN) else "m"
    return None
