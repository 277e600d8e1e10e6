"""Places that are described so that few fit."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.traits.group import Group, Wording
from kollegial.anonymise.traits.sort import Sort
from kollegial.marking import N_

SIZES: Final = (
    Wording("large", "eine Großstadt", "a large city"),
    Wording("town", "eine Kleinstadt", "a small town"),
    Wording("village", "ein Dorf", "a village"),
)

_LIVING = "wohn*|lebt|leben|wohnung|haus|zieht|gezogen"
_BESIDE = "neben|über|gegenüber|hinter"
_BUILDINGS = (
    "kirche|moschee|schule|bäckerei|metzgerei|apotheke|tankstelle|feuerwache|friedhof|gaststätte"
    "|kneipe|laden|supermarkt|bank|praxis|rathaus|bahnhof|stadion|gefängnis|pizzeria|post|klinik"
    "|krankenhaus|restaurant|werkstatt"
)

QUARTER: Final = Wording("quarter", "ein Wohnviertel", "a residential area")

PLACES: Final = (
    Group(
        "place.home",
        Sort.PLACE,
        N_("a home of a rare kind"),
        f"""
        2: bauernhof~{_LIVING}|aufgewachsen wagenplatz wagenburg bauwagen* wohnwagen~{_LIVING}
        campingplatz~{_LIVING} resthof gutshof frauenhaus* pfarrhaus forsthaus mühle~{_LIVING}
        aussiedlerhof einödhof asylheim* flüchtlingsunterkunft* gemeinschaftsunterkunft*
        flüchtlingsheim* notunterkunft* obdachlosenunterkunft* 3: hausboot* almhütte* berghütte*
        schrebergarten~{_LIVING} gartenlaube~{_LIVING} tiny_house jurte kloster schloss~{_LIVING}
        burg~{_LIVING} villa~{_LIVING} kommune~{_LIVING}|aufgewachsen ökodorf*
        4: leuchtturm* windmühle~{_LIVING} bahnwärterhaus* schleusenhaus*
        2: women_shelter caravan_site refugee_shelter 3: houseboat monastery convent 4: lighthouse
        """,
        (
            Wording("home", "eine besondere Wohnform", "an unusual home"),
            Wording("lives", "ein Zuhause", "a home"),
        ),
    ),
    Group(
        "place.landscape",
        Sort.PLACE,
        N_("a landscape or a settlement that few places have"),
        """
        1: dorf dörfchen bergdorf kleinstadt weiler* ortschaft
        2: insel inseln halbinsel nordseeinsel ostseeinsel fischerdorf weindorf kurort grenzort
        grenzstadt bergdorf eifeldorf heidedorf küstenort seebad hafenstadt wallfahrtsort
        bergarbeitersiedlung zechensiedlung werkssiedlung plattenbausiedlung villenviertel
        bahnhofsviertel hafenviertel 3: hallig hallige* exklave zonenrand*
        0: weltdorf kinderdorf* feriendorf dorfplatz olympisches_dorf
        1: village 2: on_an|the_island fishing_village seaside_town
        """,
        (
            Wording("rural", "eine ländliche Gegend", "a rural area"),
            *SIZES,
        ),
    ),
    Group(
        "place.next_to",
        Sort.PLACE,
        N_("says beside what somebody lives"),
        f"""
        2: {_BESIDE}_der|dem|einer|einem_{_BUILDINGS}~{_LIVING}
        am_bahnhof|marktplatz|hafen|deich|waldrand~{_LIVING}
        3: letztes_haus letzten_haus erstes_haus einziges_haus
        2: next_to_the_church|school|pub|station~lives|live|house|flat
        opposite|above_the_church|school|pub|station|shop~lives|live|house|flat
        """,
        (QUARTER,),
    ),
    Group(
        "place.facility",
        Sort.PLACE,
        N_("a facility of which there are few"),
        """
        2: waldorfschule montessorischule waldkindergarten waldkita internat internatsschüler
        förderschule_für
        schule_für_gehörlose|blinde|körperbehinderte|hörgeschädigte|kranke blindenschule*
        gehörlosenschule* schule_für_kranke klinikschule* landesschule eliteschule* sportinternat*
        musikgymnasium* sportgymnasium* zwergschule* dorfschule* inselschule* klosterschule*
        koranschule* hospiz kinderhospiz mutter_kind_heim mutter_kind_haus mutter_kind_einrichtung
        geschlossene|geschlossenen_unterbringung|einrichtung|gruppe auslandsmaßnahme* segelprojekt*
        intensivpädagogisch* erziehungsstelle* blindenwerkstatt universitätsklinik* uniklinik*
        spezialklinik* babyklinik* maßregelklinik*
        3: militärinternat* jugendschiff* schulschiff*
        2: boarding_school steiner_school waldorf_school school_for_the_deaf|blind hospice
        """,
        (
            Wording("facility", "eine Einrichtung", "a facility"),
            Wording("school", "eine Schule", "a school"),
        ),
    ),
)
