"""Feast days, seasons and stretches of the year, folded."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.text.tokens import folded

# Each of these is one day of the year.
EXACT: Final = folded(
    "Heiligabend Silvester Silvesterabend Silvesternacht Sylvester Neujahr Neujahrstag"
    " Neujahrsmorgen Karfreitag Gründonnerstag Karsamstag Ostersonntag Ostermontag Ostersamstag"
    " Himmelfahrt Vatertag Muttertag Pfingstsonntag Pfingstmontag Fronleichnam Maifeiertag"
    " Reformationstag Allerheiligen Allerseelen Martinstag Totensonntag Ewigkeitssonntag"
    " Volkstrauertag Nikolaustag Nikolausabend Rosenmontag Faschingsdienstag Aschermittwoch"
    " Weiberfastnacht Altweiber Valentinstag Halloween Walpurgisnacht Dreikönig Dreikönige"
    " Dreikönigstag Nationalfeiertag Bundesfeiertag Weltfrauentag Newroz Nowruz"
)
# The same in several words.
EXACT_IN_WORDS: Final = tuple(
    tuple(phrase.split())
    for phrase in (
        "heiliger abend|heiligen abend|heilig abend|christi himmelfahrt|mariae himmelfahrt|jom kippur"
        "|maria himmelfahrt|tag der deutschen einheit|tag der arbeit|sankt martin"
        "|buss und bettag|heilige drei koenige|heiligen drei koenigen"
    ).split("|")
)
# These last for days, or are names and words too.
LASTING: Final = folded(
    "Ostern Pfingsten Weihnachten Erntedank Erntedankfest Karneval Fasching Fastnacht Advent"
    " Nikolaus Weihnachtstag Weihnachtstage Weihnachtstagen Weihnachtsfeiertag Weihnachtsfeiertage"
    " Weihnachtsfeiertagen Ostertage Ostertagen Osterfeiertage Osterfeiertagen Pfingsttage"
    " Zuckerfest Opferfest Ramadan Bayram Chanukka Pessach Diwali Jahreswechsel"
)
# Only with a year a date.
SEASONS: Final = folded(
    "Frühjahr Frühling Sommer Herbst Winter Spätsommer Spätherbst Frühsommer Frühherbst Hochsommer"
    " Spätwinter Frühjahrs Sommers Herbstes Winters"
)
TERMS: Final = folded(
    "Schuljahr Schuljahres Schulj Kindergartenjahr Kitajahr Ausbildungsjahr Haushaltsjahr"
    " Geschäftsjahr Kalenderjahr Wintersemester Sommersemester Herbstsemester Frühjahrssemester"
    " WiSe SoSe Saison Jahreswende Osterferien Pfingstferien Sommerferien Herbstferien"
    " Weihnachtsferien Winterferien Faschingsferien Frühjahrsferien Semesterferien"
)
TERMS_IN_CAPITALS: Final = frozenset(("SJ", "WS", "SS"))
# A number may stand in front: "1. Advent", "zweiter Weihnachtstag".
NUMBERED: Final = ("advent", "weihnachts", "oster", "pfingst")
