"""Words that say "school", "home", "firm", and words such places like to be called. Folded."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.text.tokens import folded

# A facility of which there are few in a town: with the town's name, it is one.
INSTITUTIONS: Final = (
    *("klinik", "klinikum", "kliniken", "krankenhaus", "hospital", "spital", "hospiz", "lazarett"),
    *("schule", "gymnasium", "kolleg", "lyzeum", "internat", "akademie", "seminar", "universitaet"),
    *("kita", "kindergarten", "kindertagesstaette", "kinderkrippe", "krippe", "kinderhaus", "hort"),
    *("heim", "stift", "stiftung", "residenz", "seniorenzentrum", "pflegezentrum", "wohnpark"),
    *("wohngruppe", "wohnheim", "tagesgruppe", "jwg", "wohnstaette", "werkstatt", "werkstaetten"),
    *("zentrum", "frauenhaus", "seniorenhaus", "altenhilfe", "jugendhilfe", "tagespflege"),
    *("pflegedienst", "sozialstation", "tagesklinik", "fachklinik", "poliklinik", "sanatorium"),
    *("verein", "ortsverein", "kreisverband", "bezirksverband", "ortsverband", "stadtverband"),
    *("landesverband", "kreisgruppe", "ortsgruppe", "freundeskreis", "jugendclub", "jugendhaus"),
    *("treff", "cafe", "schloss", "villa", "kinderdorf", "mutterhaus", "kloster", "hochschule"),
    *("kirchengemeinde", "pfarrei", "moschee", "gymnasien", "oberschule", "foerderverein"),
    *("haus", "hof", "wohnprojekt", "wohngemeinschaft", "lernwerkstatt", "familienzentrum"),
)
# A firm is called by its owner.
FIRMS: Final = (
    *("firma", "spedition", "schreinerei", "tischlerei", "baeckerei", "metzgerei", "fleischerei"),
    *("gaertnerei", "autohaus", "kaufhaus", "moebelhaus", "gasthof", "gasthaus", "gaststaette"),
    *("hotel", "restaurant", "pension", "baustoffe", "bauunternehmen", "dachdeckerei", "druckerei"),
    *("molkerei", "brauerei", "reederei", "elektro", "sanitaer", "reinigung", "apotheke", "verlag"),
    *("hausverwaltung", "wohnbau", "fahrschule", "tanzschule", "buchhandlung", "fleischwerke"),
    *("werft", "zeche", "huette", "stadtwerke", "sparkasse", "volksbank", "pizzeria", "imbiss"),
    *("malerbetrieb", "betrieb", "schlosserei", "werkzeugbau", "maschinenbau", "schuhhaus"),
)
# Behind these a person's name stands, and the person is meant.
OFFICES_OF: Final = folded("Praxis Arztpraxis Hausarztpraxis Zahnarztpraxis Kanzlei Notariat Büro")
# Large bodies: by themselves everybody's, with a place or a name somebody's.
CHAINS: Final = folded("""
    AWO Caritas Caritasverband Diakonie Diakonisches DRK ASB Johanniter Malteser Helios Asklepios Sana
    Ameos Vivantes Lebenshilfe AOK IKK BKK Kolpingwerk Paritätischer SkF SKM VdK AWV Sozialwerk Ameos
    Charité Alexianer Vitos Schön Median Bethel Stiftungsklinikum Uniklinik Unikliniken VdS VEB BRK
""")
# Of these there is one in every town, so the town is what tells.
OFFICES: Final = (
    *("amt", "aemter", "gericht", "behoerde", "center", "polizei", "verwaltung", "wache"),
    *("beratungsstelle", "fachstelle", "meldestelle", "agentur", "dezernat", "ministerium"),
    *("krankenkasse", "schulhaus", "rathaus", "zuhause", "elternhaus", "treppenhaus", "hochhaus"),
    *(
        "kaufhof",
        "bahnhof",
        "friedhof",
        "schulhof",
        "bauernhof",
        "innenhof",
        "hinterhof",
        "haushof",
    ),
    *("mehrfamilienhaus", "einfamilienhaus", "reihenhaus", "wohnhaus", "nebenhaus", "haupthaus"),
    *("geheim", "daheim", "waldheim", "krankenhaushaus", "gutshaus", "gartenhaus", "hochschulreif"),
    *("gerichtshof", "sportverein", "rechenzentrum", "einkaufszentrum", "stadtzentrum"),
)
# What homes and kindergartens like to be called, though it is a word.
HOUSES: Final = folded("""
    Sonnenschein Regenbogen Löwenzahn Pusteblume Schmetterling Schmetterlinge Sonnenblume Spatzennest
    Rappelkiste Kunterbunt Zwergenland Arche Anker Lichtblick Kompass Brücke Oase Horizont Leuchtturm
    Wirbelwind Mäusenest Purzelbaum Abenteuerland Farbenklecks Käferkiste Bärenhöhle Sternschnuppe
    Morgenstern Abendrot Morgenrot Kinderland Kinderinsel Kleeblatt Apfelbaum Zauberwald Kastanie
    Lindenhof Birkenhof Sonnenhof Eichenhof Buchenhof Rosenhof Marienkäfer Kieselstein Seestern
    Schatzkiste Villa Hand Neuland Aufwind Rückenwind Wegweiser Zuflucht Lebensbaum Bienenkorb Mosaik
    Phönix Känguru Igel Biber Eulennest Storchennest Schneckenhaus Wurzelkinder Waldwichtel Strolche
    Räuber Flohkiste Krümelkiste Zauberstein Sterntaler Rasselbande Pfiffikus Bullerbü Räuberhöhle
    Glückskinder Abendstern Abendfrieden Sonnenaue Waldfrieden Friedenau Eden Elim Bethanien
    Emmaus Nazareth Tabor Plauderstübchen Stübchen Nord Süd Ost West Mitte Zentral
""")
HOUSE_ENDINGS: Final = (
    *(
        "blick",
        "grund",
        "nest",
        "kiste",
        "hof",
        "land",
        "tal",
        "insel",
        "burg",
        "hoehle",
        "stuebchen",
    ),
    *("blume", "stern", "bogen", "schein", "winkel", "zwerge", "strolche", "wichtel", "kaefer"),
    *(
        "aue",
        "quelle",
        "linde",
        "linden",
        "eiche",
        "birken",
        "wiese",
        "garten",
        "freunde",
        "kinder",
    ),
)
# Such words end so too, and stand behind "Schule" or "Haus" as nouns.
NO_HOUSES: Final = folded("""
    deutschland ausland inland festland bauernhof schulhof pausenhof bahnhof friedhof kindergarten
    augenblick überblick einblick rückblick ausblick blick grund hintergrund land tal hof insel
    garten kinder schulkinder freunde stern schein führerschein krankenschein fragebogen
    gutschein anschein bogen winkel wiese quelle fokus vordergrund untergrund
""")
# "Schule am Nachmittag", "Klinik im Januar": a time is no name.
_TIMES: Final = """
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni
    juli august september oktober november dezember morgen vormittag mittag nachmittag abend
    wochenende anfang ende jahr sommer winter herbst frühjahr frühling monat tag telefon rand
    wandel vergleich moment gespräch einsatz urlaub dienst haus ort raum bereich rahmen verlauf
    freien land ausland internet gegenteil alltag übergang notfall zug griff weg herzen leben
"""
NO_SITES: Final = folded(_TIMES)
"""Words that make no name behind "am" or "im"."""
