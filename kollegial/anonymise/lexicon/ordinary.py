"""Ordinary German words that are names too, or that often stand where a name could.

Two uses: a name that is on this list is only believed with a capital letter and with
less certainty, and no rule takes one of these words for a name by its position alone.
"""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.lexicon.forms import FORMS
from kollegial.anonymise.text.tokens import folded

# Surnames and first names that are words of everyday language.
_NAMES_TOO = """
    sommer winter herbst frühling mai april august sonntag freitag morgen abend klein kleine groß
    große lang lange kurz kurze jung junge alt alte weiß weiße schwarz schwarze braun braune rot
    rote grün grüne blau blaue grau gelb hell dunkel stark starke schwach kühn klug sauer süß
    bitter hart weich reich fromm ernst wild sanft zart leise laut fett dick dünn krumm grob fein
    edel böse lieb liebe lieber froh glück herz seele engel teufel gott kaiser könig herzog graf
    fürst ritter bauer müller koch schneider schuster schmied weber fischer jäger förster gärtner
    metzger bäcker maler maurer zimmermann wagner krämer kaufmann richter vogt amtmann schreiber
    meister geselle knecht kind vetter neffe enkel freund feind nachbar mann wirt bürger wolf
    fuchs bär hase hirsch reh vogel adler falke habicht rabe spatz meise fink star storch schwan
    gans ente hahn huhn taube pfau biene mücke käfer fisch hecht barsch krebs löwe tiger luchs
    dachs igel maus katz katze hund pferd ochse stier lamm ziege baum busch strauch wald hain
    linde eiche buche birke tanne kiefer erle esche pappel blume rose nelke lilie veilchen klee
    gras korn roggen weizen hafer gerste hirse bohne erbse linse zwiebel rübe kohl apfel birne
    kirsch kirsche pflaume nuss stein fels berg tal thal hügel bach fluss see teich brunnen quell
    meer strand sand staub regen schnee hagel eis frost sturm wind nebel wolke sonne mond stern
    himmel blitz donner feuer rauch ofen herd hof feld acker wiese weide heide moor sumpf brücke
    steg gasse winkel turm burg schloss tor mauer dach keller kammer stube saal bank stuhl spiegel
    krug topf kessel gabel hammer nagel zange säge beil axt schwert schild bogen pfeil speer lanze
    kugel ball glocke horn geige flöte pauke sang klang ton lied friede ruhm ehre treu treue kern
    kunst kraft will reise gold silber kupfer eisen stahl blei glas salz pfeffer zucker honig mehl
    brot kuchen fleisch speck wurst käse butter milch bier wein wasser haupt haar bart nase mund
    kinn hals faust finger daumen bauch mark christ roman linder iris viola erika heide hilde art
    can dean star sky anker schiff boot kahn segel stein steiner frank franken halle hagen lage
    singen weiden regen bergen hof werder norden süden osten westen nord süd ost west
"""

# Nouns and adverbs that stand behind "Frau X" or a role without being part of the name.
_OFTEN_NEARBY = """
    arm auge bein bett bruder ecke essen feiertag frieden fröhlich fuß garten gast geld gut gute
    guten guter hand handel haus hoffnung kauf kinder knie kopf krieg land langsam lehrer lustig
    löffel macht messer montag mut mutter nacht ohr onkel ordnung ort pfanne platz rast rat recht
    ruhe rücken schlaf schnell schrank schwester sieg still straße tante teller tisch traum
    traurig tür vater wahr wand wandel wechsel weg wetter wille wort wunsch zahn angst ängste
    hilfe hilfen bescheid kontakt kontakte druck zeit zeiten recht rechte sorge sorgen ärger wut
    trauer scham schuld stress streit konflikt konflikte problem probleme thema themen gespräch
    gespräche gesprächen termin termine terminen besuch besuche hausbesuch anruf anrufe brief
    briefe mail mails nachricht nachrichten antwort frage fragen bitte wunsch ziel ziele weg wege
    schritt schritte plan pläne idee ideen vorschlag vorschläge rat tipp tipps meinung sicht blick
    eindruck gefühl gefühle bild bilder geschichte fall fälle akte akten bericht berichte
    protokoll antrag anträge vertrag unterlagen formular geld kosten schulden miete wohnung haus
    zimmer raum schule kita kindergarten hort klasse gruppe gruppen team teams amt ämter jugendamt
    gericht polizei klinik krankenhaus praxis heim wohngruppe einrichtung träger verein kirche
    gemeinde stadt arbeit job beruf ausbildung praktikum urlaub ferien pause feierabend wochenende
    woche wochen monat monate jahr jahre jahren tag tage tagen stunde stunden minute minuten mal
    male uhr morgen abend nacht mittag vormittag nachmittag montag dienstag mittwoch donnerstag
    freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september
    oktober november dezember ende anfang mitte rest teil teile seite seiten punkt punkte anteil
    person personen leute menschen mensch mann männer frau frauen mädchen jungen junge kind kinder
    kindern baby eltern elternteil mutter müttern vater väter familie familien geschwister sohn
    söhne tochter töchter bruder brüder schwester schwestern oma opa großeltern tante onkel
    partner partnerin ehe trennung scheidung umgang sorgerecht beratung therapie behandlung
    unterstützung betreuung begleitung förderung erziehung entwicklung verhalten beziehung bindung
    vertrauen misstrauen nähe distanz grenze grenzen regel regeln rolle rollen aufgabe aufgaben
    verantwortung auftrag aufträge rückmeldung feedback kritik lob dank respekt wertschätzung
    anerkennung verständnis geduld mühe kraft energie lust spaß freude interesse motivation
    hoffnung mut ruhe sicherheit schutz gefahr gewalt alkohol drogen sucht krankheit diagnose
    medikamente schmerzen symptome krise notfall anfall unfall tod verlust abschied hausaufgaben
    noten unterricht lehrer lehrerin lehrerinnen kollege kollegen kollegin kolleginnen leitung
    leiter leiterin chef chefin mitarbeiter mitarbeiterin mitarbeitende fachkraft fachkräfte
    berater beraterin moderation fallgeber fallgeberin schlüsselfrage hypothese hypothesen
    supervision protokollantin runde sitzung sitzungen treffen konferenz hilfeplan
    hilfeplangespräch perspektive perspektiven lösung lösungen entscheidung entscheidungen
    möglichkeit möglichkeiten chance chancen risiko nein ja danke bitte hallo liebe lieber sehr
    viel viele mehr alle alles nichts etwas jemand niemand ich du er sie es wir ihr mich mir dich
    dir sich uns euch ihm ihn ihnen mein meine dein deine sein seine unser unsere euer eure der
    die das den dem des ein eine einen einem einer eines kein keine dieser diese dieses jeder jede
    jedes welche wer was wie wo wann warum wieso weshalb wohin woher ob dass wenn weil als bis
    seit während nach vor bei mit ohne für gegen um durch über unter auf an in aus zu zur zum von
    vom am im beim ins und oder aber sondern denn doch noch nur auch schon immer nie oft manchmal
    heute gestern morgen jetzt dann danach davor dabei dazu daher deshalb trotzdem hier dort da so
    nicht ist sind war waren wird werden wurde hat haben hatte kann können konnte muss müssen soll
    sollen will wollen darf mag möchte sagt sagte meint meinte fragt fragte findet erzählt gibt
    geht kommt steht liegt macht tut lässt bleibt braucht hört sieht weiß denkt fühlt handy
    telefon auto bus bahn fahrrad tasche jacke schuhe essen trinken frühstück mittagessen schlaf
    bett tür fenster schlüssel computer internet fernsehen spiel spiele spielzeug buch bücher post
    rechnung konto bank vollmacht pflegegeld bürgergeld kindergeld unterhalt pflege dienst dienste
    schicht station visite übergabe tagesgruppe förderschule grundschule gesamtschule gymnasium
    realschule hauptschule lehrkraft lehrkräfte schulamt gesundheitsamt sozialamt jobcenter
    krankenkasse bezirk kreis land bund straße stunde klient klientin klienten patient patientin
    bewohner bewohnerin schüler schülerin schülerinnen jugendliche jugendlichen ehrenamt
    ehrenamtliche angehörige angehörigen betreuer betreuerin vormund anwalt anwältin arzt ärztin
    psychologin psychologe therapeut therapeutin distanz einsicht einblick gelegenheit überblick
    auskunft absprache absprachen vereinbarung vereinbarungen konsequenzen maßnahme maßnahmen
    erkenntnis erkenntnisse ergebnis ergebnisse nachname vorname name namen anonym unbekannt
    verstorben gemeinsam zusammen allein zuhause bescheid kollegiale intervision fallberatung kopf
    herz bauch hand hände augen ohren tränen vorwürfe vorwurf aufmerksamkeit abstand anschluss
    anspruch ansprüche auflage auflagen bedarf bedenken bedingungen belastung bereitschaft
    beschwerde beschwerden besuchskontakt besuchskontakte bezug dinge ding ehrlichkeit eigenanteil
    einfluss eltern elternabend ergebnis erfahrung erfahrungen erfolg erwartung erwartungen gründe
    grund haltung kleidung klarheit kontrolle lernen loyalität macht meldung muster not ohnmacht
    ort orte pflicht platz praxis raum reaktion rücksicht sache sachen schule schweigen signale
    sprache stärke stärken stelle stellen stimme struktur tempo tränen überforderung umstände
    unrecht ursache verdacht veränderung verlauf versuch vorbild wirkung wissen worte wort würde
    zugang zusage zweifel zukunft vergangenheit gegenwart
"""

NAMES_TOO: Final = folded(_NAMES_TOO)
NEARBY: Final = folded(_OFTEN_NEARBY)
ORDINARY: Final = NAMES_TOO | NEARBY | FORMS

# Endings of abstract nouns. Some surnames share them (Hartung), so only weak rules ask.
_NOUN_ENDINGS = (
    *("ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "taet", "taeten"),
    *("tion", "tionen", "ismus", "nis", "nisse", "gespraech", "gespraeche", "termin", "termine"),
    *("hilfe", "hilfen", "arbeit", "leitung", "gruppe", "schule", "amt", "stelle", "plan", "geld"),
    *(
        "zeit",
        "zeiten",
        "frage",
        "fragen",
        "zimmer",
        "stunde",
        "stunden",
        "kind",
        "kinder",
        "innen",
    ),
)


def ordinary(key: str) -> bool:
    """Whether a folded word is one of the listed words of everyday language."""
    return key in ORDINARY


def never_a_name(key: str) -> bool:
    """Whether a folded word is no name even behind ``Frau`` ("hat Frau Meier Angst")."""
    return key in ORDINARY and key not in NAMES_TOO


def no_surname(key: str) -> bool:
    """Whether a folded word behind a first name is no surname ("hat Leon Angst")."""
    return key not in NAMES_TOO and noun_like(key)


def noun_like(key: str) -> bool:
    """Whether a folded word is listed or ends as abstract German nouns do."""
    return key in ORDINARY or key.endswith(_NOUN_ENDINGS)
