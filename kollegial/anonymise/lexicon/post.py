"""Words beside postcodes and towns."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.text.tokens import folded

# Larger towns of Switzerland and Liechtenstein; which towns Austrian postcodes have is kept
# by python-stdnum.
SWISS: Final = folded("""
    Zürich Genf Genève Basel Bern Lausanne Winterthur Luzern Lugano Biel Thun Köniz Freiburg Fribourg
    Schaffhausen Chur Uster Sion Sitten Vernier Neuchâtel Neuenburg Emmen Zug Yverdon Kriens Rapperswil
    Dübendorf Dietikon Montreux Frauenfeld Wetzikon Baar Wädenswil Wil Horgen Kreuzlingen Carouge Nyon
    Bülach Reinach Vevey Aarau Olten Wettingen Baden Allschwil Renens Kloten Onex Bellinzona Volketswil
    Gossau Muttenz Solothurn Thalwil Burgdorf Locarno Davos Brig Visp Altdorf Schwyz Stans Sarnen Glarus
    Appenzell Herisau Liestal Vaduz Schaan
""")
# Days, months, rooms and labels stand behind a town without being a part of its name.
NO_PARTS: Final = folded("""
    Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Februar März April Mai
    Juni Juli August September Oktober November Dezember Sommer Winter Herbst Frühjahr Frühling Jahr
    Jahre Alter Haus Heim Rahmen Zuge Anschluss Telefon Tel Fax Mobil Deutschland Österreich Schweiz
    Germany Austria Herr Frau Familie Krankenhaus Klinikum Wohnheim Zimmer Umkreis Raum Kreis Landkreis
    Bezirk Datum Betreff Betr Geburtsdatum Nr
""")
# Names of towns begin with these.
PREFIXES: Final = tuple(
    """
    Bad Sankt St\\. Sta\\. Groß Gross Klein Neu Alt Hohen Markt Kloster Schloß Schloss Stadt Hansestadt
    Maria Lutherstadt Landeshauptstadt Schwäbisch Bergisch Königs Porta Bayerisch Deutsch Hessisch
    Wendisch Märkisch Burg Dorf Insel Forst Amt Hann\\. Heilig San Santa Le La Den Neue Alte Hof Ober
    Unter Nieder BAD SANKT ST\\.
    """.split()
)
# Rooms and houses that stand behind "Ort:" on a sheet.
ROOMS: Final = tuple("zimmer raum saal buero haus schule praxis amt klinik kita gericht".split())
