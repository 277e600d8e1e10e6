"""Employers that are named, or of which there is one in a region."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.traits.group import Group, Wording
from kollegial.anonymise.traits.sort import Sort
from kollegial.marking import N_

_REASON = N_("an employer of which there are few")
_COMPANY = Wording("company", "ein Betrieb", "a company")

_OWN = "betreib*|eigene*|inhaber*|gehört|selbständig*|selbstständig*|eröffnet*|übernommen"

EMPLOYERS: Final = (
    Group(
        "employer.industry",
        Sort.EMPLOYER,
        _REASON,
        """
        2: stahlwerk chemiewerk autowerk papierfabrik zuckerfabrik möbelfabrik schlachthof
        großbäckerei großbackstube raffinerie molkerei brauerei kieswerk sägewerk zementwerk
        gießerei glashütte kraftwerk klärwerk 3: zeche bergwerk kohlegrube tagebau werft
        kernkraftwerk atomkraftwerk bohrinsel rüstungsfirma rüstungsbetrieb waffenfabrik
        porzellanmanufaktur salzbergwerk werksfeuerwehr werkfeuerwehr werksarzt werksärztin
        2: =vw volkswagen* =bmw daimler* =basf thyssen* siemens* bosch =audi porsche airbus
        =opel bayer_werk* 2: steelworks brewery dairy refinery 3: shipyard nuclear_power_plant
        """,
        (Wording("sector", "ein Industriebetrieb", "an industrial company"), _COMPANY),
    ),
    Group(
        "employer.service",
        Sort.EMPLOYER,
        _REASON,
        """
        2: flughafen~arbeit* flughafenfeuerwehr bei_der_bahn bei_der_bundeswehr
        bei_der_feuerwehr bei_der_berufsfeuerwehr bei_der_polizei beim_zoll
        bei_der_bundespolizei beim_finanzamt beim_rettungsdienst bei_amazon
        3: beim_landtag beim_bundestag fluggesellschaft rüstungskonzern nachrichtendienst
        verfassungsschutz bundesnachrichtendienst geheimdienst =bnd botschaft~arbeitet
        konsulat~arbeitet spielbank casino~arbeitet
        """,
        (Wording("sector", "ein Dienstleister", "a service provider"), _COMPANY),
    ),
    Group(
        "employer.business",
        Sort.EMPLOYER,
        N_("a business of the family that people nearby know"),
        f"""
        3: dorfladen hofladen dorfkneipe dorfgasthof dorfbäckerei dorfapotheke
        2: änderungsschneiderei bestattungsinstitut bestattungsunternehmen familienbetrieb
        familienunternehmen weingut reiterhof ponyhof tierpension fahrschule~{_OWN}
        kiosk|imbiss|dönerladen|restaurant|gaststätte|pizzeria|eisdiele|café|bäckerei~{_OWN}
        metzgerei|friseursalon|nagelstudio|werkstatt|hotel|pension|apotheke|praxis|laden~{_OWN}
        2: family_business|businesses|farm
        """,
        (Wording("sector", "ein kleiner Betrieb", "a small business"), _COMPANY),
    ),
    Group(
        "employer.culture",
        Sort.EMPLOYER,
        _REASON,
        """
        2: stadttheater~arbeit*|spielt|beschäftigt theater~arbeit*|engag*|spielt
        zoo~arbeitet|tierpfleg* museum~arbeitet|leitet
        3: opernhaus philharmoni* symphoniker sinfoniker symphonieorchester sinfonieorchester
        =orchester staatstheater rundfunkanstalt fernsehsender landeszeitung~arbeitet
        4: wanderzirkus zirkusfamilie zirkus~auf*|arbeitet|reist|familie
        3: opera_house orchestra 4: circus~works|travels|family
        """,
        (Wording("sector", "eine Kultureinrichtung", "a cultural institution"), _COMPANY),
    ),
    Group(
        "employer.science",
        Sort.EMPLOYER,
        _REASON,
        """
        2: max_planck_institut fraunhofer* forschungszentrum forschungsinstitut
        universitätsklinik~arbeitet sternwarte forschungsschiff polarstation
        2: research_institute
        """,
        (Wording("sector", "eine Forschungseinrichtung", "a research institution"), _COMPANY),
    ),
)

# What an organisation's own name tells about its sector; the first that fits.
BY_KEYWORD: Final[tuple[tuple[tuple[str, ...], Wording], ...]] = (
    (
        ("grundschule", "primary school"),
        Wording("sector", "eine Grundschule", "a primary school"),
    ),
    (
        ("foerderschule", "sonderschule"),
        Wording("sector", "eine Förderschule", "a special school"),
    ),
    (
        ("kita", "kindergarten", "kindertages", "krippe", "hort", "nursery", "kinderhaus"),
        Wording("sector", "eine Kita", "a nursery"),
    ),
    (
        ("gymnasium", "schule", "kolleg", "school", "lyzeum"),
        Wording("sector", "eine Schule", "a school"),
    ),
    (
        ("pflegedienst", "sozialstation", "ambulante"),
        Wording("sector", "ein Pflegedienst", "a care service"),
    ),
    (
        ("pflegeheim", "altenheim", "seniore", "altenzentrum", "wohnstift", "care home"),
        Wording("sector", "ein Pflegeheim", "a care home"),
    ),
    (
        ("psychiatrie",),
        Wording("sector", "eine Fachklinik", "a specialist clinic"),
    ),
    (
        ("klinik", "krankenhaus", "hospital", "klinikum", "lazarett", "sanatorium"),
        Wording("sector", "eine Klinik", "a hospital"),
    ),
    (
        ("praxis", "surgery", "medical centre"),
        Wording("sector", "eine Praxis", "a practice"),
    ),
    (
        ("wohngruppe", "heim", "jugendhilfe", "kinderdorf", "residential"),
        Wording("sector", "eine Wohngruppe", "a residential group"),
    ),
    (
        ("beratung", "counselling", "advice"),
        Wording("sector", "eine Beratungsstelle", "an advice centre"),
    ),
    (
        ("jugendamt", "jobcenter", "amt", "behoerde", "rathaus", "council"),
        Wording("sector", "eine Behörde", "an authority"),
    ),
    (
        ("gericht", "court", "jva", "justiz", "polizei", "police"),
        Wording("sector", "eine Justizbehörde", "a legal authority"),
    ),
    (
        ("kirche", "gemeinde", "pfarrei", "moschee", "synagoge", "church", "mosque", "parish"),
        Wording("sector", "eine Glaubensgemeinde", "a religious community"),
    ),
    (
        ("verein", "e v", "club", "verband", "stiftung", "initiative", "treff", "society"),
        Wording("sector", "ein Verein", "an association"),
    ),
    (
        ("universitaet", "hochschule", "akademie", "university", "college"),
        Wording("sector", "eine Hochschule", "a university"),
    ),
    (
        ("werk", "fabrik", "stahl", "chemie", "maschinen", "motoren", "industrie", "works"),
        Wording("sector", "ein Industriebetrieb", "an industrial company"),
    ),
    (
        ("bank", "sparkasse", "versicherung", "insurance"),
        Wording("sector", "ein Finanzunternehmen", "a financial company"),
    ),
    (
        ("markt", "handel", "kaufhaus", "shop", "store"),
        Wording("sector", "ein Handelsbetrieb", "a retail company"),
    ),
)

ANY_ORGANISATION: Final = (
    Wording("institution", "eine Einrichtung", "an institution"),
    _COMPANY,
)
