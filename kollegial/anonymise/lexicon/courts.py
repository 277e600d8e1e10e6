"""Register signs of German courts and prosecutors."""

from __future__ import annotations

from typing import Final

# Aktenordnung der Länder, Geschäftsordnungen der Fachgerichte.
SIGNS: Final = frozenset(
    """
    C O S T U W H OH N M K L R B E F UF UFH WF AF FH FamRZ AR GnR HRB IN IK IE IZ IX
    II III IV V VI VII VIII X XI XII XIII XIV XV XVI XVII XVIII
    Js UJs OJs BJs Ls Ds Cs Gs Ks KLs NBs Ns Bs Ss Ws Qs VRs BRs ARs Rs StVK OWi BwR BewR Bew StR ZR
    ZB ZA AZR AZB AZN ABR Ca Ga Ha Sa Ta TaBV BV BVGa BvR BvL BvF BvQ
    AS SO KR P RJ RA AL EG BK KG SB VE VG AY SF BL SV BA KA KN VS VU VK AB ER
    A D G
    """.split()
)
# These say "court" without a department in front too.
ALONE: Final = ("XVII", "XVI", "XIV", "VII", "Js", "UJs", "UF", "BvR", "KLs", "StVK", "OWi", "BwR")
# What a court adds behind the year.
ADDED: Final = (
    "ER",
    "B ER",
    "PKH",
    "EA",
    "SO",
    "AS",
    "EASO",
    "eA",
    "R",
    "EAUG",
    "EAGS",
    "EAHK",
    "ESO",
    "RG",
)
