"""Looks by which strangers would know somebody."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.traits.group import Group, Wording
from kollegial.anonymise.traits.sort import Sort
from kollegial.marking import N_

LOOKS: Final = (
    Group(
        "looks",
        Sort.LOOKS,
        N_("looks by which strangers would know somebody"),
        """
        1: tattoo* tätowiert* tätowierung* piercing* kopftuch* dreadlock* glatze vollbart*
        2: tätowiert*~hals|hände|arme|ganz* rothaarig* rote|roten_haare|haaren
        blaue|blauen|grüne|grünen|pinke|pinken|lila|bunte|bunten|violette_haare|haaren|haar
        hinkt hinkend* beinprothese* armprothese* handprothese* prothese
        narbe|narben~gesicht|wange|stirn|hals brandnarbe* verbrennungsnarbe* feuermal*
        muttermal~gesicht|auffällig* lippenspalte* hasenscharte vollverschleiert* burka*
        nikab*
        niqab* irokese* zwei_meter_groß über_zwei_meter vitiligo augenklappe* schielt
        fehlender|fehlenden|fehlendes_finger|daumen|arm|bein|hand|ohr
        4: gesichtstattoo* tattoo~gesicht tätowier*~gesicht 3:
        mit_nur_einem|einer_bein|arm|auge|hand
        bein|beine|arm|arme|unterschenkel|finger~verloren|amputiert|fehlt|fehlen glasauge* einäugig*
        einarmig* einbeinig* ohne_arme|beine entstellt* brandopfer* siamesisch* vernarbt*
        gesicht_verbrannt 0: narbe_auf_der_seele prothese~zahn*|gebiss
        1: tattoo* headscarf dreadlocks 2: red_hair blue_hair limps scar~face birthmark
        prosthe* 3: face_tattoo one_armed one_legged glass_eye
        """,
        (Wording("looks", "ein auffälliges Äußeres", "striking looks"),),
    ),
)
