"""Words that make a street's name."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.text.tokens import fold, folded

# These say "street" even where no house number follows.
STRONG: Final = tuple("straße strasse str. str gasse allee chaussee gässchen gässle".split())
# These say it in a compound with hyphens or in front of a house number.
MIDDLING: Final = tuple(
    """
    weg platz ring damm ufer promenade steig stieg stiege twiete pfad gasserl wegle redder
    """.split()
)
# These only in front of a house number.
WEAK: Final = tuple(
    """
    markt hof höfe berg feld felde park graben wall zeile kamp winkel siedlung bogen garten gärten
    brücke heide wiese wiesen busch kai höhe grund horst brink esch kirchhof anger blick hang rain
    acker äcker aue tal eck holz wald loh lohe moor bruch teich leite halde breite gang hagen mühle
    reihe reute ried schleife steg terrasse trift warft weide wende zingel hufe mark kuhle hecke
    berge bühl büchel lach gewann see insel hafen kreuz quelle bleiche linde linden birken stein burg
    börde kolk furt wisch ende stätte freiheit passage rondell arkaden schanze bollwerk treppe
    """.split()
)
STREET_WORDS: Final = frozenset(
    fold(word.removesuffix(".")) for word in (*STRONG, *MIDDLING)
) | frozenset({"schule"})

# Compounds of everyday language that end like streets.
NO_STREET: Final = folded("""
    ausstr str straße strasse gasse allee weg platz promenade steig stiege pfad ufer damm
    bundesstraße landesstraße kreisstraße staatsstraße schnellstraße durchgangsstraße zufahrtsstraße
    nebenstraße seitenstraße querstraße parallelstraße wohnstraße einkaufsstraße prachtstraße
    geschäftsstraße ausfallstraße binnenwasserstraße bundeswasserstraße passstraße fahrradstraße
    einbahnstraße sackgasse milchstraße ausweg umweg heimweg rückweg hinweg fußweg radweg
    fahrradweg arbeitsweg lebensweg lösungsweg rettungsweg dienstweg rechtsweg
    gehweg gallenweg harnweg atemweg luftweg infektionsweg übertragungsweg zugangsweg
    entscheidungsweg behandlungsweg beschwerdeweg klageweg wanderweg fluchtweg leidensweg verfahrensweg
    seeweg vorweg durchweg halbweg
    arbeitsplatz therapieplatz kitaplatz schulplatz spielplatz parkplatz sitzplatz krippenplatz
    stehplatz schlafplatz heimplatz betreuungsplatz studienplatz ausbildungsplatz pflegeplatz
    behandlungsplatz praktikumsplatz bolzplatz fußballplatz campingplatz stellplatz ring boxring
    intensivplatz beatmungsplatz reha-platz wohnplatz gruppenplatz hortplatz startplatz tabellenplatz
    übernachtungsplatz notplatz rastplatz reservierungsplatz wartelistenplatz
    ehering schlüsselring pflegering staudamm spielstraße hauptverkehrsstraße umfeld spielfeld
    annuloplastiering pessarring vaginalring hering feldherring stimmring gastring bahnsteig bürgersteig
    anstieg abstieg einstieg ausstieg aufstieg umstieg blutdruckanstieg temperaturanstieg crp-anstieg
    arbeitsfeld handlungsfeld themenfeld bauernhof friedhof bahnhof schulhof hinterhof innenhof
    pausenhof gerichtshof spielgarten kindergarten schulgarten schrebergarten biergarten park
    fuhrpark freizeitpark arbeitsmarkt supermarkt flohmarkt wochenmarkt weihnachtsmarkt baumarkt
    wohnungsmarkt fragebogen bewertungsbogen beobachtungsbogen feedbackbogen meldebogen bogen
    regenbogen ellenbogen hintergrund untergrund vordergrund beweggrund abgrund hauptgrund
    kündigungsgrund winkel blickwinkel berg blickfeld sichtfeld wirkungsfeld kraftfeld lernfeld
    aortenbogen zahnbogen beckenbogen kieferwinkel rippenwinkel sinuswinkel randwinkel op-feld
    lungenfeld oberfeld mittelfeld unterfeld strahlenfeld wundfeld gesichtsfeld augenhintergrund
    wundgrund körperhöhe dosishöhe augenhöhe leistungshöhe höhe wirbelhöhe beitragshöhe schwanger
    zugang eingang ausgang durchgang lehrgang jahrgang gang übergang vorgang umgang abgang untergang
    rückgang arbeitsgang spaziergang rundgang gehörgang gallengang ductusgang bildungsgang studiengang
    vorderwand hinterwand überblick einblick rückblick ausblick augenblick blick durchblick weitblick
    zeckenbiss stein gallenstein nierenstein harnleiterstein blasenstein zahnstein meilenstein baustein
    grundstein motor faktor doktor tumor rektor direktor autor sektor tor stator monitor rotor moderator
    koordinator mediator lektor tutor inspektor vorort ort wohnort geburtsort tatort unfallort standort
    heimatort schulort lernort vor-ort sport transport rapport import export report wort passwort antwort
    kennwort stichwort wochenende lebensende jahresende monatsende ende quartalsende schuljahresende
    dienstende therapieende bundesland mark knochenmark rückenmark denkmark ohrläppchen einheit
    kreuz fadenkreuz reihe blutbild versuchsreihe messreihe impfreihe hecke wende umwende buche eiche linde
    spital hospital kapital journal total fraktal digital portal skandal pedal modal zeittal
    gedeck besteck versteck fleck dreck ulcusgrund anfangsgrund höhle hafen see insel quelle stelle
    herzbruch leistenbruch knochenbruch zusammenbruch abbruch einbruch ausbruch umbruch bruch anbruch
    wirbelbruch schenkelbruch narbenbruch nabelbruch widerspruch spruch anspruch geruch versuch besuch
    holz wald moor teich acker hang abhang anhang zusammenhang behang vorhang rain rein verein steg
    weide augenweide heide wiese garten schulterblatt terrasse treppe passage massage freiheit freiheitsgrad
    burg stätte werkstätte tagesstätte kindertagesstätte wohnstätte gaststätte bildungsstätte werkstatt
""")

# Behind "Im …" or "Zum …", or behind a town, with a number: no streets but time, rooms, sections.
NO_ADDRESS: Final = folded("""
    jahr jahre jahren saison telefonnummer monat woche tag stunde minute montag dienstag mittwoch
    donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september
    oktober november dezember sommer winter herbst frühjahr frühling schuljahr quartal halbjahr
    alter raum zimmer saal klasse gruppe phase schritt stufe kapitel abschnitt teil punkt seite
    team modul sitzung runde abteilung haus etage stock stockwerk schnitt durchschnitt ende anfang
    mittel fall absatz artikel paragraf paragraph anhang anlage tabelle abbildung vergleich
    verlauf umfang stand wert grad level sgb bgb bezirk kreis beispiel block termin gespräch
    uhrzeit nummer frage station bett kurs band heft zeile spalte platz lebensjahr intervall
    wohngruppe tagesgruppe intensivgruppe pflegegrad hilfeplan kw kalenderwoche lebenswoche ssw
    schwangerschaftswoche tel telefon telefax fax mobil handy az aktenzeichen fallnr fallnummer
    labor befund untersuchung kontrolle mrt ct röntgen sono sonographie ekg eeg echo punktion biopsie
    serum urin blut liquor stuhl skala score test index entlassungstag aufnahmetag op-tag bereich höhe
    segment quadrant drittel viertel hälfte lappen lwk bwk hwk th dosis zyklus serie staffel
    ordner register regal fach schrank akte schublade notfall rahmen zuge anschluss
    euro eur uhr prozent minuten stunden tage tagen wochen monate monaten kinder kindern personen
    leute menschen frauen männer mädchen jungen plätze plätzen mal ca circa etwa rund
    sehr liebe lieber guten hallo heute gestern morgen mutter vater kind sohn tochter
    zi stat nr blatt seiten version typ form version anlage datum geb seit bis ab ergänzt woche
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
    volt watt hertz einheiten ie thrombozyten leukozyten erythrozyten zellen kopien units
    adressen befragte geflüchtete beschäftigte bürger bürgerinnen frauen männer leute kcal joule
    mg ml gramm liter tonnen quadratmeter hektar wohnungen betten fachkräfte klicks aufrufe
    follower abonnenten erdgeschoss obergeschoss dachgeschoss untergeschoss hinterhaus
    vorderhaus stock etage links rechts punkte seiten bücher tiere bäume mhz khz ghz hz kw kwh autos und oder bis uhr prozent datum
""")


# In front of "Straße" these make no name of it.
DETERMINERS: Final = folded("""
    die der eine einer diese dieser meine meiner seine seiner ihre ihrer unsere unserer jede jeder
    keine keiner alle welche andere gleiche selbe ganze viele
""")
# A street may begin with one of these and a noun: Lange Reihe, Alter Wall, Große Bleiche.
ADJECTIVES: Final = tuple(
    """
    Lange Langer Alte Alter Altes Neue Neuer Neues Große Großer Grosse Kleine Kleiner Hohe Hoher
    Hohes Breite Breiter Schmale Krumme Krummer Kurze Kurzer Weiße Weißer Rote Roter Grüne Grüner
    Schwarze Schwarzer Steile Goldene Goldener Stille Kalte Dicke Tiefe Tiefer Sankt St. Heilige
    Heiliger Äußere Innere Obere Untere Hintere Vordere Mittlere Schöne Schöner Grauer Blaue Blauer
    """.split()
)
