"""Weekdays, feasts and other words for a time; months stand in ``calendar``."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.text.tokens import folded

WEEKDAYS: Final = folded("""
    Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Montags Dienstags Mittwochs Donnerstags Freitags
    Samstags Sonntags Mo Di Mi Do Fr Sa So Werktag Wochentag Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    Montagmorgen Dienstagabend Mittwochnachmittag Donnerstagvormittag Freitagmittag Samstagnacht Sonntagmorgen
""")
FEASTS: Final = folded("""
    Neujahr Silvester Ostern Osterfest Ostersonntag Ostermontag Karfreitag Gründonnerstag Palmsonntag Pfingsten
    Pfingstmontag Himmelfahrt Fronleichnam Allerheiligen Allerseelen Totensonntag Volkstrauertag Reformationstag
    Buß Bettag Advent Adventszeit Nikolaus Nikolaustag Weihnachten Heiligabend Heilige Könige Dreikönig Lichtmess
    Aschermittwoch Rosenmontag Weiberfastnacht Fastnacht Fasching Karneval Fastenzeit Martinstag Martini Erntedank
    Halloween Muttertag Vatertag Valentinstag Walpurgisnacht Johanni Michaeli Ramadan Zuckerfest Opferfest Bayram
    Eid Mawlid Newroz Nowruz Chanukka Pessach Jom Kippur Purim Sukkot Schawuot Diwali Holi Vesakh Wesak Kurban Şeker
    Sommerferien Osterferien Herbstferien Weihnachtsferien Pfingstferien Winterferien Frühjahr Herbst Sommer Winter Frühling
""")
