"""Words that say that a person stands beside them. All entries are folded."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.text.tokens import folded

# What only people do, in the forms that stand right behind their name.
VERBS: Final = folded("""
    sagt sagte meint meinte fragt fragte erzählt erzählte berichtet berichtete weint weinte lacht
    lachte schreit schrie ruft rief schreibt schrieb antwortet antwortete glaubt glaubte denkt dachte
    findet fand möchte will wollte kann konnte darf durfte soll sollte muss musste mag mochte hofft
    hoffte fürchtet fürchtete freut freute ärgert ärgerte schweigt schwieg nickt nickte lächelt
    lächelte klagt klagte beklagt beklagte äußert äußerte betont betonte erklärt erklärte erwähnt
    erwähnte ergänzt ergänzte moderiert moderierte protokolliert bittet bat wünscht wünschte braucht
    brauchte weigert weigerte verweigert verweigerte besucht besuchte wohnt wohnte lebt lebte arbeitet
    arbeitete trinkt trank raucht schläft schlief isst aß spielt spielte liebt liebte hasst hasste
    schlägt schlug streitet stritt telefoniert telefonierte hört hörte sieht sah kennt kannte
    weiß wusste vergisst vergaß versteht verstand fühlt fühlte spürt erlebt erlebte vermutet vermutete
    überlegt überlegte schlägt beschreibt beschrieb schildert schilderte bestätigt bestätigte verneint
    verneinte lehnt lehnte stimmt stimmte zieht zog geht ging kommt kam fährt fuhr läuft lief steht
    stand sitzt saß bleibt blieb hilft half gibt gab nimmt nahm holt holte bringt brachte kauft kaufte
    kümmert kümmerte meldet meldete entschuldigt entschuldigte bedankt bedankte verspricht versprach
    verabschiedet verabschiedete erscheint erschien verlässt verließ wirkt wirkte reagiert reagierte
    leidet litt erinnert erinnerte verliert verlor sucht suchte zeigt zeigte lernt lernte liest las
    malt malte singt sang rennt rannte spricht sprach redet redete hat hatte ist war wird wurde würde
    heißt hieß trägt trug hält hielt tut tat macht machte lügt log stiehlt stahl beißt biss haut
    kratzt tritt trat schubst schubste
    angerufen gesagt gemeint gefragt erzählt berichtet gesprochen geredet geschrieben geweint
    gekommen gegangen gewesen besucht getroffen
""")
# Of these, things and seasons are not the subject: "Sommer sagt" is somebody, "Sommer ist" is not.
SPEAKING: Final = VERBS - folded("""
    findet fand kann konnte darf soll sollte muss musste zieht zog geht ging kommt kam fährt fuhr
    läuft lief steht stand bleibt blieb hilft half gibt gab nimmt nahm bringt brachte wirkt wirkte
    zeigt zeigte hat hatte ist war wird wurde würde heißt hieß trägt trug hält hielt tut tat macht
    machte hält tritt trat verliert verlor stimmt stimmte erscheint erschien weiß sieht sah braucht
    brauchte gekommen gegangen gewesen lehnt lehnte schlägt schlug
""")
# Behind these a noun in the singular has an article, and a name has none.
BEFORE_NAMES: Final = folded("bei mit von für an zu gegen ohne über wegen statt samt nebst laut")
# These need no article there, so nothing follows from its absence: "mit Honig", "bei Regen".
UNCOUNTED: Final = folded("""
    regen schnee hagel eis frost sturm wind nebel sonne sand staub rauch feuer wasser meer strand
    gold silber kupfer eisen stahl blei glas salz pfeffer zucker honig mehl brot kuchen fleisch
    speck wurst käse butter milch bier wein kraft wille will glück liebe lieb herz seele ernst ruhm
    ehre treu treue haar kunst reise gott friede frieden gras korn roggen weizen hafer gerste hirse
    kohl klee holz land freitag sonntag morgen abend herbst winter sommer frühling mai april august
    norden süden osten westen nord süd ost west regen hagen halle essen singen angst recht
    zeit geld mut rat wut druck hilfe ruhe gesang klang
""")
# In front of these stands a time, not a person: Ende Mai, seit Sonntag.
BEFORE_TIMES: Final = folded("ende anfang mitte seit bis ab diesen kommenden letzten nächsten")
# "mit Krawczyk gesprochen"
TALKING: Final = folded("""
    gesprochen telefoniert geredet besprochen tel telefonieren sprechen reden besprechen getroffen
    treffen vereinbart abgesprochen gestritten streiten gemailt geschrieben unterhalten verabredet
    angerufen gehört erfahren abgestimmt rücksprache
""")
# "Akte Petrescu", "Hausbesuch Meier"
CASES: Final = (
    *(
        "akte",
        "vorgang",
        "familiensache",
        "betreuungssache",
        "krisengespraech",
        "hpg",
        "hausbesuch",
    ),
    *("hilfeplangespraech", "erstgespraech", "elterngespraech", "fallbesprechung", "causa"),
    *("familiengespraech", "personalgespraech", "hilfeplan", "fallvorstellung", "fallverstehen"),
)
# "will Koch werden", "als Richter": what somebody is has no article either.
CALLINGS: Final = folded("""
    koch bauer müller schneider schuster schmied weber fischer jäger förster gärtner metzger bäcker
    maler maurer zimmermann wagner krämer kaufmann richter vogt amtmann schreiber meister geselle
    knecht kind vetter neffe enkel freund feind nachbar mann wirt bürger kaiser könig herzog graf fürst
    ritter lehrer schüler partner pfleger arzt bürgermeister
""")
# "sagte Sommer": whoever speaks, even if the name is a word that needs no article.
SAYING: Final = folded("""
    sagt sagte meint meinte fragt fragte erzählt erzählte berichtet berichtete antwortet antwortete
    schreibt schrieb erklärt erklärte betont betonte ergänzt ergänzte moderiert moderierte äußert
    äußerte erwähnt erwähnte schildert schilderte bestätigt bestätigte rief nickt nickte
""")
