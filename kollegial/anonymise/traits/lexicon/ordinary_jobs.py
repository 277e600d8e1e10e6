"""Occupations that count only where somebody is said to have one.

Common ones, which tell little, and those one meets as somebody's counterpart: the
midwife, the bailiff, the public prosecutor of a case are seldom the ones to be hidden.
"""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.traits.group import Group, Wording
from kollegial.anonymise.traits.sort import Sort
from kollegial.marking import N_

_REASON = N_("somebody's occupation")


def _sector(name: str, de: str, en: str, words: str) -> Group:
    wordings = (Wording("sector", de, en), Wording("job", "berufstätig", "in work"))
    return Group(f"job.{name}", Sort.OCCUPATION, _REASON, words, wordings, cued=True)


JOBS: Final = (
    _sector(
        "craft",
        "im Handwerk",
        "in a skilled trade",
        """
        1: schreiner tischler zimmermann maurer maler elektriker elektroniker installateur
        klempner schlosser mechaniker mechatroniker kfz_mechatroniker automechaniker
        friseur friseurin bäcker koch köchin schneider gärtner florist fliesenleger
        carpenter plumber electrician hairdresser painter baker cook
        """,
    ),
    _sector(
        "care",
        "in der Pflege",
        "in care",
        """
        1: krankenschwester krankenpfleger pflegefachkraft pflegefachfrau pflegefachmann
        altenpfleger pflegehelfer intensivschwester intensivpfleger kinderkrankenschwester
        stationsleitung pflegedienstleitung arzthelfer medizinische_fachangestellt*
        zahnarzthelfer physiotherapeut ergotherapeut arzt ärztin hausarzt hausärztin
        kinderarzt kinderärztin psychiater psychotherapeut psychologe nurse doctor
        physiotherapist 2: hebamme logopäde apotheker tierarzt tierärztin zahnarzt zahnärztin
        rettungssanitäter notfallsanitäter oberarzt oberärztin anästhesist radiologe neurologe
        kardiologe urologe gynäkologe frauenarzt frauenärztin hautarzt hautärztin chirurg
        midwife pharmacist paramedic surgeon
        3: chefarzt chefärztin amtsarzt amtsärztin notarzt notärztin oberschwester
        """,
    ),
    _sector(
        "education",
        "in der Bildung",
        "in education",
        """
        1: lehrer lehrerin grundschullehrer gymnasiallehrer hauptschullehrer realschullehrer
        berufsschullehrer förderschullehrer sonderpädagoge erzieher kinderpfleger tagesmutter
        tagesvater sozialarbeiter sozialpädagoge heilpädagoge heilerziehungspfleger
        schulbegleiter logotherapeut bibliothekar teacher social_worker
        """,
    ),
    _sector(
        "office",
        "im Büro",
        "in an office",
        """
        1: bürokauffrau bürokaufmann industriekauffrau industriekaufmann sekretär sekretärin
        buchhalter steuerfachangestellte steuerfachangestellter steuerberater sachbearbeiter
        verwaltungsfachangestellt* verwaltungsangestellt* beamter beamtin finanzbeamt*
        bankkauffrau bankkaufmann bankangestellt* versicherungskauf* informatiker
        programmierer softwareentwickler ingenieur ingenieurin architekt anwalt anwältin
        rechtsanwalt rechtsanwältin accountant engineer lawyer clerk
        2: bibliotheksleiter gebärdensprachdolmetscher dolmetscher
        """,
    ),
    _sector(
        "trade",
        "im Handel",
        "in retail",
        """
        1: verkäufer einzelhandelskauf* kassierer filialleiter außendienstler kaufmann kauffrau
        automobilkauf* shop_assistant cashier
        """,
    ),
    _sector(
        "service",
        "im Dienstleistungsbereich",
        "in a service job",
        """
        1: kellner barkeeper hotelfachfrau hotelfachmann küchenhilfe reinigungskraft putzfrau
        putzhilfe raumpfleger hausmeister wachmann security sicherheitsmitarbeiter postbote
        briefträger paketbote zusteller kurierfahrer polizist polizistin polizeibeamt*
        waiter waitress cleaner police_officer
        2: kommissar hauptkommissar oberkommissar kriminalkommissar kriminalpolizist
        """,
    ),
    _sector(
        "transport",
        "im Verkehr",
        "in transport",
        """
        1: lkw_fahrer lastwagenfahrer kraftfahrer berufskraftfahrer fernfahrer busfahrer
        taxifahrer lagerarbeiter lagerist staplerfahrer bus_driver lorry_driver taxi_driver
        """,
    ),
    _sector(
        "law",
        "im Rechtswesen",
        "in the law",
        """
        1: richter 2: notar rechtspfleger gerichtsvollzieher bewährungshelfer notary bailiff
        3: staatsanwalt staatsanwältin oberstaatsanwalt amtsrichter jugendrichter
        public_prosecutor judge
        """,
    ),
    _sector(
        "church",
        "im kirchlichen Dienst",
        "in church service",
        "2: pfarrer pastor diakon gemeindereferent küster imam rabbiner priest vicar rabbi",
    ),
    _sector(
        "industry",
        "in der Industrie",
        "in industry",
        """
        1: schichtarbeiter fabrikarbeiter industriemechaniker produktionshelfer
        maschinenführer schweißer bauarbeiter facharbeiter fließbandarbeiter welder
        factory_worker builder
        """,
    ),
)

CUES: Final = frozenset(
    "als ist war wird wurde werde bin bist sei waere gelernte gelernter gelernten ausgebildete"
    " ausgebildeter ausgebildeten pensionierte pensionierter pensionierten ehemalige ehemaliger"
    " ehemaligen fruehere frueherer frueheren selbststaendige selbststaendiger berentete"
    " berenteter verbeamtete verbeamteter is as trained retired former".split()
)
"""Folded words in front of which somebody's own occupation stands."""

FILLERS: Final = frozenset(
    "angestellte angestellter staatlich gepruefte ungelernte ungelernter junge junger selbst"
    " frueher heute jetzt noch auch eine ein a an".split()
)
"""Folded words that may stand between the cue and the occupation."""

KIN: Final = frozenset(
    "mutter vater mann frau ehemann ehefrau sohn tochter bruder schwester opa oma grossvater"
    " grossmutter partner partnerin stiefvater stiefmutter onkel tante klient klientin patient"
    " patientin km kv mother father husband wife son daughter partner client".split()
)
"""Folded words behind which an occupation stands as an apposition ("Mutter: Notarin")."""

BEHIND: Final = frozenset({"beruf", "beruflich", "trade", "profession"})
"""Folded words that tell the same behind the occupation ("Lehrerin von Beruf")."""
