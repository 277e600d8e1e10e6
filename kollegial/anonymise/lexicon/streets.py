"""Words that make a street's name."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.tokens import fold, folded

# These say "street" even where no house number follows.
STRONG: Final = ("straße", "strasse", "str.", "gasse", "allee", "chaussee")
# These say it in a compound with hyphens or in front of a house number.
MIDDLING: Final = ("weg", "platz", "ring", "damm", "ufer", "promenade", "steig", "stieg")
# These only in front of a house number.
WEAK: Final = (
    *("markt", "hof", "berg", "feld", "park", "pfad", "graben", "wall", "zeile", "kamp", "winkel"),
    *("siedlung", "bogen", "garten", "gärten", "brücke", "heide", "wiese", "wiesen", "busch"),
    *("höhe", "grund", "horst", "brink", "esch", "kirchhof", "anger"),
)
STREET_WORDS: Final = frozenset(
    fold(word.removesuffix(".")) for word in (*STRONG, *MIDDLING)
) | frozenset({"schule"})

# Compounds of everyday language that end like streets.
NO_STREET: Final = folded("""
    ausstr.
    einbahnstraße sackgasse milchstraße ausweg umweg heimweg rückweg hinweg fußweg radweg
    fahrradweg arbeitsweg mittelweg lebensweg lösungsweg königsweg rettungsweg dienstweg rechtsweg
    gehweg arbeitsplatz therapieplatz kitaplatz schulplatz spielplatz parkplatz sitzplatz
    stehplatz schlafplatz heimplatz betreuungsplatz studienplatz ausbildungsplatz pflegeplatz
    behandlungsplatz praktikumsplatz bolzplatz fußballplatz campingplatz stellplatz ring boxring
    ehering schlüsselring pflegering staudamm spielstraße hauptverkehrsstraße umfeld spielfeld
    arbeitsfeld handlungsfeld themenfeld bauernhof friedhof bahnhof schulhof hinterhof innenhof
    pausenhof gerichtshof spielgarten kindergarten schulgarten schrebergarten biergarten park
    fuhrpark freizeitpark arbeitsmarkt supermarkt flohmarkt wochenmarkt weihnachtsmarkt baumarkt
    wohnungsmarkt fragebogen bewertungsbogen beobachtungsbogen feedbackbogen meldebogen bogen
    regenbogen ellenbogen hintergrund untergrund vordergrund beweggrund abgrund hauptgrund
    kündigungsgrund winkel blickwinkel berg blickfeld sichtfeld wirkungsfeld kraftfeld lernfeld
""")

# Behind "Im …" or "Zum …" with a number these are no streets but time, rooms, sections.
NO_ADDRESS: Final = folded("""
    jahr jahre jahren saison telefonnummer monat woche tag stunde minute montag dienstag mittwoch
    donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september
    oktober november dezember sommer winter herbst frühjahr frühling schuljahr quartal halbjahr
    alter raum zimmer saal klasse gruppe phase schritt stufe kapitel abschnitt teil punkt seite
    team modul sitzung runde abteilung haus etage stock stockwerk schnitt durchschnitt ende anfang
    mittel fall absatz artikel paragraf paragraph anhang anlage tabelle abbildung vergleich
    verlauf umfang stand wert grad level sgb bgb bezirk kreis beispiel block termin gespräch
    uhrzeit nummer frage station bett kurs band heft zeile spalte platz lebensjahr intervall
""")
# In front of a number such a word is a quantity, not a town: "12345 Euro". Behind a street the
# other cues of a letter head come next: "Lindenstraße 14, Tel.".
NO_TOWN: Final = folded("""
    euro eur jahren kindern kinder menschen personen einwohner einwohnerinnen mitglieder fälle
    stunden minuten sekunden jahre tage wochen monate kilometer meter schritte mitarbeiter
    mitarbeitende mitarbeiterinnen haushalte familien schüler schülerinnen studierende wörter
    zeichen dollar franken mark kalorien mal plätze besucher stück exemplare betroffene teilnehmer
    teilnehmende kolleginnen kollegen einrichtungen jugendliche patienten
    tel telefon telefax fax mobil handy mail email web internet konto geb az
""")


# In front of "Straße" these make no name of it.
DETERMINERS: Final = folded("""
    die der eine einer diese dieser meine meiner seine seiner ihre ihrer unsere unserer jede jeder
    keine keiner alle welche andere gleiche selbe ganze viele
""")
