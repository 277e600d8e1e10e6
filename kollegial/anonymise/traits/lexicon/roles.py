"""Offices of which a place has one."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.traits.group import Group, Wording
from kollegial.anonymise.traits.sort import Sort
from kollegial.marking import N_

ONLY_ONE: Final = Group(
    "role.only_one",
    Sort.ROLE_OF_ONE,
    N_("says that there is only one of the kind"),
    "",
    (Wording("one_of_few", "eine der wenigen Personen", "one of few people"),),
)

_LEADING = Wording("leading", "in leitender Stellung", "in a leading position")
_LEADERS = (
    _LEADING,
    Wording("responsible", "mit besonderer Verantwortung", "with responsibility"),
)
_OFFICE = Wording("office", "ein öffentliches Amt", "a public office")

ROLES: Final = (
    ONLY_ONE,
    Group(
        "role.office",
        Sort.ROLE_OF_ONE,
        N_("an office of which a place has one"),
        """
        4: bürgermeister oberbürgermeister ortsbürgermeister altbürgermeister ortsvorsteher landrat
        landrätin landräte ministerpräsident minister ministerin stadtdirektor regierungspräsident
        bundestagsabgeordnet* landtagsabgeordnet* schulrat schulrätin schulamtsleiter
        3: gemeinderat~mitglied|sitzt|gewählt gemeinderät* stadtrat~mitglied|sitzt|gewählt
        stadträtin
        stadtverordnet* dezernent fraktionsvorsitzend* ortsverein~vorsitz* parteivorsitzend*
        kreisvorsitzend* abgeordneter abgeordnete beigeordneter beigeordnete kreisrätin
        kandidiert~stadtrat|gemeinderat|landtag|bundestag|bürgermeister*
        0: ministerium*
        4: mayor mayoress member_of_parliament 3: councillor
        """,
        (_OFFICE, _LEADING),
    ),
    Group(
        "role.head",
        Sort.ROLE_OF_ONE,
        N_("a post that an organisation fills once"),
        """
        2: vorsitzende vorsitzender vereinsvorsitzend* geschäftsführer geschäftsführerin
        vorstandsvorsitzend* elternbeiratsvorsitzend* elternsprecher schülersprecher chorleiter
        vereinspräsident fußballtrainer
        stadtbrandmeister dorfwirt dorfwirtin inhaber~firma|betrieb|geschäft|laden|restaurant
        inhaberin~firma|betrieb|geschäft|laden|restaurant gründer~firma|verein|vereins
        fabrikant fabrikbesitzer firmeninhaber bankdirektor zoodirektor
        0: kommissionsvorsitz* vorsitzende|vorsitzender_richter
        2: chairman chairwoman managing_director
        """,
        _LEADERS,
    ),
    Group(
        "role.leads",
        Sort.ROLE_OF_ONE,
        N_("a post that an organisation fills once"),
        """
        2: abteilungsleiter amtsleiter klinikleiter heimleiter werksleiter bereichsleiter
        3: schulleiter rektor konrektor direktor schuldirektor kitaleiter
        2: headmaster headmistress
        """,
        _LEADERS,
        cued=True,
    ),
)
