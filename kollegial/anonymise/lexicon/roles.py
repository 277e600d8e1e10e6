"""What a person is to the people of a case, and the words that say so, in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from kollegial.anonymise.lexicon import forms
from kollegial.anonymise.text.tokens import fold, folded
from kollegial.marking import Language

Stage = Literal["child", "adult"]


@dataclass(frozen=True, slots=True)
class Role:
    """One role. ``key`` is stored, ``de`` and ``en`` stand in placeholders.

    ``lettered`` roles have a letter even while there is one holder only (Kind A); the label
    of the others says all that the word in the text says (Mutter). ``stage`` is what the
    role tells about the age of whoever has it; nothing for what all ages can be.
    """

    key: str
    de: str
    en: str
    lettered: bool = False
    stage: Stage | None = None

    def label(self, language: Language) -> str:
        """The word inside a placeholder, without letter and brackets."""
        return self.de if language == "de" else self.en


MOTHER: Final = Role("mother", "Mutter", "Mother", stage="adult")
FATHER: Final = Role("father", "Vater", "Father", stage="adult")
STEPMOTHER: Final = Role("stepmother", "Stiefmutter", "Stepmother", stage="adult")
STEPFATHER: Final = Role("stepfather", "Stiefvater", "Stepfather", stage="adult")
FOSTER_MOTHER: Final = Role("foster_mother", "Pflegemutter", "Foster mother", stage="adult")
FOSTER_FATHER: Final = Role("foster_father", "Pflegevater", "Foster father", stage="adult")
PARENT: Final = Role("parent", "Elternteil", "Parent", lettered=True, stage="adult")
GRANDMOTHER: Final = Role("grandmother", "Großmutter", "Grandmother", stage="adult")
GRANDFATHER: Final = Role("grandfather", "Großvater", "Grandfather", stage="adult")
CHILD: Final = Role("child", "Kind", "Child", lettered=True, stage="child")
FOSTER_CHILD: Final = Role("foster_child", "Pflegekind", "Foster child", True, "child")
GRANDCHILD: Final = Role("grandchild", "Enkelkind", "Grandchild", lettered=True, stage="child")
SISTER: Final = Role("sister", "Schwester", "Sister")
BROTHER: Final = Role("brother", "Bruder", "Brother")
SIBLING: Final = Role("sibling", "Geschwister", "Sibling", lettered=True)
AUNT: Final = Role("aunt", "Tante", "Aunt", stage="adult")
UNCLE: Final = Role("uncle", "Onkel", "Uncle", stage="adult")
RELATIVE: Final = Role("relative", "Angehörige", "Relative", lettered=True)
PARTNER: Final = Role("partner", "Partner:in", "Partner", stage="adult")
FRIEND: Final = Role("friend", "Freund:in", "Friend")
FAMILY: Final = Role("family", "Familie", "Family", lettered=True)
TEACHER: Final = Role("teacher", "Lehrkraft", "Teacher", lettered=True, stage="adult")
HEAD_TEACHER: Final = Role("head_teacher", "Schulleitung", "Head teacher", stage="adult")
PROFESSIONAL: Final = Role("professional", "Fachkraft", "Professional", True, "adult")
CLERK: Final = Role("clerk", "Sachbearbeitung", "Clerk", lettered=True, stage="adult")
CLINICIAN: Final = Role("clinician", "Behandelnde", "Clinician", lettered=True, stage="adult")
NURSE: Final = Role("nurse", "Pflegekraft", "Nurse", lettered=True, stage="adult")
CARER: Final = Role("carer", "Betreuungsperson", "Carer", lettered=True, stage="adult")
COUNSELLOR: Final = Role("counsellor", "Berater:in", "Counsellor", True, "adult")
GUARDIAN: Final = Role("guardian", "Vormund", "Guardian", stage="adult")
AD_LITEM: Final = Role("ad_litem", "Verfahrensbeistand", "Guardian ad litem", stage="adult")
JUDGE: Final = Role("judge", "Richter:in", "Judge", stage="adult")
LAWYER: Final = Role("lawyer", "Rechtsvertretung", "Lawyer", lettered=True, stage="adult")
CLERGY: Final = Role("clergy", "Seelsorge", "Cleric", lettered=True, stage="adult")
NEIGHBOUR: Final = Role("neighbour", "Nachbar:in", "Neighbour", stage="adult")
SUPERIOR: Final = Role("superior", "Vorgesetzte", "Superior", stage="adult")
MANAGER: Final = Role("manager", "Leitung", "Manager", lettered=True, stage="adult")
COLLEAGUE: Final = Role("colleague", "Kolleg:in", "Colleague", lettered=True, stage="adult")
VOLUNTEER: Final = Role("volunteer", "Ehrenamtliche", "Volunteer", lettered=True, stage="adult")
INTERPRETER: Final = Role("interpreter", "Dolmetscher:in", "Interpreter", True, "adult")
CARETAKER: Final = Role("caretaker", "Hausmeister:in", "Caretaker", stage="adult")
CLIENT: Final = Role("client", "Klient:in", "Client", lettered=True)
PATIENT: Final = Role("patient", "Patient:in", "Patient", lettered=True)
RESIDENT: Final = Role("resident", "Bewohner:in", "Resident", lettered=True)
PUPIL: Final = Role("pupil", "Schüler:in", "Pupil", lettered=True)

# The words of a role. Case endings are listed, because "Sohnes" is no compound.
_GERMAN: Final[dict[Role, str]] = {
    MOTHER: "Mutter Mama Mami Mutti Mum Kindsmutter Kindesmutter Adoptivmutter KM",
    FATHER: "Vater Vaters Papa Papi Vati Kindsvater Kindesvater Adoptivvater KV",
    STEPMOTHER: "Stiefmutter Stiefmama",
    STEPFATHER: "Stiefvater Stiefpapa",
    FOSTER_MOTHER: "Pflegemutter Pflegemama",
    FOSTER_FATHER: "Pflegevater Pflegepapa",
    PARENT: "Elternteil",
    GRANDMOTHER: "Großmutter Oma Omi Omma Uroma Urgroßmutter",
    GRANDFATHER: "Großvater Opa Opi Oppa Uropa Urgroßvater",
    CHILD: """Kind Kindes Sohn Sohnes Sohne Söhnchen Tochter Töchterchen Stiefsohn Stieftochter
        Adoptivsohn Adoptivtochter Adoptivkind Baby Säugling Kleinkind Stiefkind""",
    FOSTER_CHILD: "Pflegekind Pflegekindes Pflegesohn Pflegetochter",
    GRANDCHILD: "Enkel Enkels Enkelin Enkelkind Enkelsohn Enkeltochter Urenkel Urenkelin",
    SISTER: "Schwester Halbschwester Stiefschwester Zwillingsschwester",
    BROTHER: "Bruder Bruders Halbbruder Stiefbruder Zwillingsbruder",
    SIBLING: "Zwilling Geschwisterkind",
    AUNT: "Tante Großtante",
    UNCLE: "Onkel Großonkel",
    RELATIVE: """Nichte Neffe Neffen Cousin Cousine Kusine Vetter Schwager Schwägerin
        Schwiegermutter Schwiegervater Schwiegersohn Schwiegertochter""",
    PARTNER: """Ehefrau Ehemann Ehemanns Ehemannes Exfrau Exmann Expartner Expartnerin Partner
        Partnerin Partners Ehepartner Ehepartnerin Lebensgefährte Lebensgefährten
        Lebensgefährtin Lebenspartner Lebenspartnerin Verlobte Verlobter Verlobten""",
    FRIEND: "Freund Freundin Freundes",
    TEACHER: """Lehrer Lehrerin Lehrers Lehrkraft Klassenleitung Klassenleiter Klassenleiterin
        Referendar Referendarin""",
    HEAD_TEACHER: """Schulleiter Schulleiterin Schulleitung Rektor Rektorin Konrektor Konrektorin
        Schuldirektor Schuldirektorin""",
    PROFESSIONAL: """Sozialarbeiter Sozialarbeiterin Sozialpädagoge Sozialpädagogin
        Sozialpädagogen Familienhelfer Familienhelferin Erzieher Erzieherin Heilpädagoge
        Heilpädagogin Pädagoge Pädagogin Fachkraft Schulbegleiter Schulbegleiterin
        Bezugsbetreuer Bezugsbetreuerin Erziehungsbeistand Streetworker Streetworkerin
        Integrationshelfer Integrationshelferin Tagesmutter Tagesvater""",
    CLERK: "Sachbearbeiter Sachbearbeiterin Sachbearbeitung Fallmanager Fallmanagerin",
    CLINICIAN: """Arzt Arztes Ärztin Hausarzt Hausärztin Kinderarzt Kinderärztin Therapeut
        Therapeuten Therapeutin Psychologe Psychologen Psychologin Psychiater Psychiaterin
        Logopäde Logopäden Logopädin Hebamme""",
    NURSE: """Pfleger Pflegers Pflegerin Krankenschwester Pflegekraft Pflegefachkraft
        Pflegefachfrau Pflegefachmann Pflegehelfer Pflegehelferin""",
    CARER: "Betreuer Betreuers Betreuerin",
    COUNSELLOR: "Berater Beraterin",
    GUARDIAN: "Vormund Vormunds Vormundin Ergänzungspfleger Ergänzungspflegerin",
    AD_LITEM: "Verfahrensbeistand Verfahrensbeiständin Verfahrenspfleger Verfahrenspflegerin",
    JUDGE: "Richter Richters Richterin",
    LAWYER: "Anwalt Anwalts Anwältin",
    CLERGY: "Pfarrer Pfarrers Pfarrerin Pastor Pastorin Seelsorger Seelsorgerin Diakon Imam",
    NEIGHBOUR: "Nachbar Nachbarn Nachbarin",
    SUPERIOR: "Chef Chefs Chefin Vorgesetzte Vorgesetzter Vorgesetzten",
    MANAGER: """Leiter Leiterin Leitung Teamleitung Amtsleitung Bereichsleitung Heimleitung
        Stationsleitung Gruppenleitung Kitaleitung Einrichtungsleitung Pflegedienstleitung""",
    COLLEAGUE: "Kollege Kollegen Kollegin Arbeitskollege Arbeitskollegen Arbeitskollegin",
    VOLUNTEER: "Ehrenamtliche Ehrenamtlicher Ehrenamtlichen",
    INTERPRETER: "Dolmetscher Dolmetscherin Sprachmittler Sprachmittlerin",
    CARETAKER: "Hausmeister Hausmeisterin Hausmeisters",
    CLIENT: "Klient Klienten Klientin Mandant Mandanten Mandantin Ratsuchende Ratsuchender",
    PATIENT: "Patient Patienten Patientin",
    RESIDENT: "Bewohner Bewohners Bewohnerin",
    PUPIL: "Schüler Schülers Schülerin Mitschüler Mitschülerin",
}
_GERMAN_PLURALS: Final[dict[Role, str]] = {
    CHILD: "Kinder Kindern Söhne Söhnen Töchter Töchtern Stiefkinder Stiefkindern",
    FOSTER_CHILD: "Pflegekinder Pflegekindern",
    GRANDCHILD: "Enkelkinder Enkelkindern Enkelinnen",
    SIBLING: "Geschwister Geschwistern Zwillinge Zwillingen Drillinge",
    SISTER: "Schwestern",
    BROTHER: "Brüder Brüdern",
    PARENT: "Eltern",
    COLLEAGUE: "Kolleginnen",
    TEACHER: "Lehrerinnen Lehrkräfte Lehrkräften",
    PROFESSIONAL: "Sozialarbeiterinnen Erzieherinnen Fachkräfte Fachkräften",
    PUPIL: "Schülerinnen",
    FRIEND: "Freunde Freunden Freundinnen",
    NEIGHBOUR: "Nachbarinnen",
    CLIENT: "Klientinnen",
    PATIENT: "Patientinnen",
    RESIDENT: "Bewohnerinnen",
    FAMILY: "Familien",
}
_ENGLISH: Final[dict[Role, str]] = {
    MOTHER: "mother mum mom mummy mam",
    FATHER: "father dad daddy",
    STEPMOTHER: "stepmother stepmum stepmom",
    STEPFATHER: "stepfather stepdad",
    PARENT: "parent",
    GRANDMOTHER: "grandmother grandma granny gran",
    GRANDFATHER: "grandfather grandpa grandad granddad",
    CHILD: "child son daughter baby stepson stepdaughter toddler",
    GRANDCHILD: "grandchild grandson granddaughter",
    SISTER: "sister stepsister",
    BROTHER: "brother stepbrother",
    SIBLING: "sibling twin",
    AUNT: "aunt auntie",
    UNCLE: "uncle",
    RELATIVE: "cousin niece nephew",
    PARTNER: "partner husband wife boyfriend girlfriend fiancé fiancée",
    FRIEND: "friend",
    TEACHER: "teacher tutor",
    HEAD_TEACHER: "headteacher headmaster headmistress principal",
    PROFESSIONAL: "educator caseworker keyworker",
    CLINICIAN: "doctor GP therapist psychologist psychiatrist midwife paediatrician",
    NURSE: "nurse",
    CARER: "carer caregiver",
    COUNSELLOR: "counsellor counselor",
    GUARDIAN: "guardian",
    JUDGE: "judge",
    LAWYER: "lawyer solicitor barrister",
    CLERGY: "vicar priest pastor",
    NEIGHBOUR: "neighbour neighbor",
    SUPERIOR: "boss supervisor",
    MANAGER: "manager",
    COLLEAGUE: "colleague coworker",
    VOLUNTEER: "volunteer",
    INTERPRETER: "interpreter",
    CARETAKER: "caretaker janitor",
    CLIENT: "client",
    PATIENT: "patient",
    RESIDENT: "resident",
    PUPIL: "pupil student classmate",
}
_ENGLISH_PLURALS: Final[dict[Role, str]] = {
    CHILD: "children sons daughters kids",
    GRANDCHILD: "grandchildren",
    SIBLING: "siblings twins",
    SISTER: "sisters",
    BROTHER: "brothers",
    PARENT: "parents",
    COLLEAGUE: "colleagues",
    TEACHER: "teachers",
    PUPIL: "pupils",
    FRIEND: "friends",
}
# What a calling ends in, the longest ending first: Grundschullehrerin, Oberarzt.
_ENDINGS: Final[dict[str, Role]] = dict(
    sorted(
        {
            **dict.fromkeys(("lehrer", "lehrerin", "lehrkraft"), TEACHER),
            **dict.fromkeys(("sozialarbeiter", "sozialarbeiterin", "erzieherin"), PROFESSIONAL),
            **dict.fromkeys(("paedagogin", "paedagoge", "paedagogen", "helferin"), PROFESSIONAL),
            **dict.fromkeys(("erzieher", "familienhelfer", "bezugsbetreuer"), PROFESSIONAL),
            **dict.fromkeys(("bezugsbetreuerin", "schulbegleitung"), PROFESSIONAL),
            **dict.fromkeys(("sachbearbeiter", "sachbearbeiterin"), CLERK),
            **dict.fromkeys(("arzt", "aerztin", "therapeut", "therapeutin"), CLINICIAN),
            **dict.fromkeys(("therapeuten", "psychologin", "psychologe"), CLINICIAN),
            **dict.fromkeys(("psychiater", "psychiaterin"), CLINICIAN),
            **dict.fromkeys(("krankenpfleger", "krankenpflegerin", "altenpfleger"), NURSE),
            **dict.fromkeys(("altenpflegerin", "pflegehelferin", "krankenschwester"), NURSE),
            **dict.fromkeys(("betreuer", "betreuerin"), CARER),
            **dict.fromkeys(("berater", "beraterin"), COUNSELLOR),
            **dict.fromkeys(("richter", "richterin"), JUDGE),
            **dict.fromkeys(("anwalt", "anwaeltin"), LAWYER),
            **dict.fromkeys(("leiter", "leiterin"), MANAGER),
            **dict.fromkeys(("klassenleiter", "klassenleiterin"), TEACHER),
            **dict.fromkeys(("schulleiter", "schulleiterin"), HEAD_TEACHER),
            **dict.fromkeys(("seelsorger", "seelsorgerin"), CLERGY),
        }.items(),
        key=lambda each: -len(each[0]),
    )
)
_OF_WOMEN: Final = frozenset({MOTHER, STEPMOTHER, FOSTER_MOTHER, GRANDMOTHER, SISTER, AUNT})
_OF_MEN: Final = frozenset({FATHER, STEPFATHER, FOSTER_FATHER, GRANDFATHER, BROTHER, UNCLE})
_ENGLISH_OF_WOMEN: Final = folded(
    "daughter stepdaughter granddaughter niece wife girlfriend fiancée headmistress"
)
_ENGLISH_OF_MEN: Final = folded("son stepson grandson nephew husband boyfriend fiancé headmaster")
# "social worker", "support worker": the word itself says nothing.
_WORKERS: Final = folded("social youth family support case key care outreach")
# Abbreviations of the files: a km is no Kindsmutter.
_ONLY_CAPITALS: Final = folded("KM KV GP")
_SHORTEST_COMPOUND: Final = 3


def _words(table: dict[Role, str]) -> dict[str, Role]:
    return {fold(word): role for role, block in table.items() for word in block.split()}


_SINGULAR: Final = {"de": _words(_GERMAN), "en": _words(_ENGLISH)}
_PLURAL: Final = {"de": _words(_GERMAN_PLURALS), "en": _words(_ENGLISH_PLURALS)}
_ALL: Final = (*_GERMAN, FAMILY)
_BY_KEY: Final = {role.key: role for role in _ALL}
_BY_LABEL: Final = {label: role for role in _ALL for label in (role.de, role.en)}


def roles() -> tuple[Role, ...]:
    """Every role there is."""
    return _ALL


def by_key(key: str) -> Role | None:
    """The role with this key."""
    return _BY_KEY.get(key)


def by_label(label: str) -> Role | None:
    """The role that is called so in a placeholder, in either language."""
    return _BY_LABEL.get(label)


def labels() -> Iterator[str]:
    """What roles are called in placeholders, in both languages."""
    yield from _BY_LABEL


def role_of(word: str, language: Language, before: str = "") -> Role | None:
    """What ``word`` says somebody is; ``before`` is the folded word in front of it."""
    key = fold(word)
    if key in _ONLY_CAPITALS and not word.isupper():
        return None
    found = _SINGULAR[language].get(key)
    if found is not None:
        return found
    if language == "en":
        return PROFESSIONAL if key == "worker" and before in _WORKERS else None
    return next(
        (
            role
            for ending, role in _ENDINGS.items()
            if key.endswith(ending) and len(key) >= len(ending) + _SHORTEST_COMPOUND
        ),
        None,
    )


def roles_of(word: str, language: Language) -> Role | None:
    """What ``word`` says several people are whose names follow."""
    return _PLURAL[language].get(fold(word))


def gender_of(word: str, role: Role, language: Language) -> str | None:
    """``"f"``, ``"m"`` or nothing for whom ``word`` calls by that role."""
    key = fold(word)
    if role in _OF_WOMEN or (language == "en" and key in _ENGLISH_OF_WOMEN):
        return "f"
    if role in _OF_MEN or (language == "en" and key in _ENGLISH_OF_MEN):
        return "m"
    return forms.gender(key) if language == "de" else None
