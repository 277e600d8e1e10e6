"""Families of a shape that few have."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.traits.group import Group, Wording
from kollegial.anonymise.traits.sort import Sort
from kollegial.marking import N_

SIBLINGS: Final = (
    Wording("siblings", "mehrere Geschwister", "several siblings"),
    Wording("children", "mehrere Kinder", "several children"),
)

_TWO = "zwei|beide|beiden"
_CHILD = "kind|sohn|tochter|junge|mädchen|spender|samenspender|verheiratet|ehepaar|aufgewachsen"

FAMILIES: Final = (
    Group(
        "family.multiples",
        Sort.FAMILY,
        N_("twins or triplets"),
        """
        2: zwilling* eineiig* zweieiig* 4: drilling* vierling* fünfling* mehrling*
        0: =zwilling~sternzeichen zwillingsreifen twin_room twin_bed*
        2: twin twins twin_sister twin_brother 4: triplet* quadruplet*
        """,
        (*SIBLINGS, Wording("relative_person", "Geschwisterkind", "a sibling")),
    ),
    Group(
        "family.adoption",
        Sort.FAMILY,
        N_("adoption or origin unknown"),
        """
        2: adoptier* adoptiv* adoption* babyklappe findelkind 3: auslandsadoption*
        leihmutter* samenspende* eizellspende* spenderkind* vertrauliche_geburt
        2: adopted adoptive* 3: surrogate_mother sperm_donor
        0: adoptionsvermittlung* adoptionsstelle*
        """,
        (Wording("not_born_into", "nicht leibliches Kind", "a child not born into the family"),),
    ),
    Group(
        "family.foster",
        Sort.FAMILY,
        N_("a chain of placements"),
        """
        1: pflegekind pflegekinder pflegemutter pflegevater pflegeeltern pflegefamilie*
        bereitschaftspflege* verwandtenpflege*
        2: dritte|dritten|vierte|vierten|fünfte|fünften|sechste|sechsten_pflegefamilie*
        dritte|dritten|vierte|vierten|fünfte|fünften|sechste|sechsten_wohngruppe*
        dritte|dritten|vierte|vierten|fünfte|fünften|sechste|sechsten_unterbringung
        dritte|dritten|vierte|vierten|fünfte|fünften|sechste|sechsten_einrichtung
        drei|vier|fünf|sechs|sieben|mehrere_pflegefamilien pflegefamilien~mehrere
        1: foster_child foster_mother foster_father foster_family foster_parents foster_care
        2: third|fourth|fifth_foster_family
        """,
        (
            Wording("placed", "außerhalb der Herkunftsfamilie", "outside the birth family"),
            Wording("changes", "mehrere Wechsel", "several moves"),
        ),
    ),
    Group(
        "family.widowed",
        Sort.FAMILY,
        N_("a death in the closest family"),
        """
        1: verwitwet* witwe witwer halbwais* 2: vollwais* waise waisen waisenkind*
        sternenkind* totgeburt* totgeboren* verwaist* jung|früh_verwitwet*
        1: widow widowed widower 2: orphan* stillb*
        """,
        (Wording("loss", "ein Verlust in der Familie", "a loss in the family"),),
    ),
    Group(
        "family.same_sex",
        Sort.FAMILY,
        N_("two parents of the same sex, or a person who is trans"),
        f"""
        2: regenbogenfamilie* {_TWO}_mütter|müttern|väter|vätern~{_CHILD} zwei_mamas zwei_papas
        gleichgeschlechtlich* lesbisch* schwul schwule schwuler schwulen
        sein|seinem|seinen_ehemann
        transgender* transident* trans_mädchen trans_junge trans_frau trans_mann
        transsexuell* nicht_binär* nonbinär* 3: intergeschlechtlich* intersexuell*
        2: two_mothers two_fathers two_mums two_dads same_sex_parents same_sex_couple
        transgender* 0: schwule_sau
        """,
        (Wording("parents", "die Eltern", "the parents"), Wording("family", "Familie", "family")),
    ),
    Group(
        "family.household",
        Sort.FAMILY,
        N_("a household of a rare shape"),
        """
        2: alleinerziehende|alleinerziehender|alleinerziehenden_vater|papa|vaters
        vater~alleinerziehend großeltern~aufgewachsen|aufwachsen|aufwächst
        großmutter~aufgewachsen|aufwächst oma~aufgewachsen|aufwächst mehrgenerationen*
        vierte|vierten|dritte|dritten_ehe dritte|vierte_ehefrau dritter|vierter_ehemann
        dreifach_geschieden* kinderehe* zwangsverheirat* zwangsehe* arrangierte_ehe
        vetternehe* minderjährige_mutter teenagermutter teenie_mutter
        inzest* 3: polyamor* vielehe* zweitfrau* kuckuckskind*
        2: single_father child_bride forced_marriage teenage_mother
        """,
        (
            Wording("household", "eine Familie", "a family"),
            Wording("parent", "Elternteil", "parent"),
        ),
    ),
    Group(
        "family.size",
        Sort.FAMILY,
        N_("many children or siblings"),
        """
        2: kinderreich* großfamilie sechsfach* siebenfach* achtfach* fünffach* vierfach*
        0: vierfach*~impf*|dosis|preis|menge fünffach*~preis|menge
        """,
        SIBLINGS,
    ),
)
