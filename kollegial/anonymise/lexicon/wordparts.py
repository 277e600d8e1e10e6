"""What German words are made of: endings, links between parts, parts that make names."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.text.tokens import folded

# What inflection puts behind a noun, and behind a verb or an adjective; longest first.
NOUN_ENDINGS: Final = ("innen", "ern", "ens", "es", "en", "in", "er", "e", "n", "s")
OTHER_ENDINGS: Final = tuple(
    """
    esten erer eren test ten tet ste est ens ere em en er es st te e n s t
""".split()
)
# What a dictionary form may have in place of the ending.
DICTIONARY_ENDINGS: Final = ("", "e", "en", "n")
# Endings of nouns with which the vowel changes (Häuser, Mütter), and the one that needs it: a noun
# with "er" behind it and no such change is mostly a surname (Fichter).
CHANGING: Final = frozenset({"", "e", "er", "ern", "n", "in", "innen", "en"})
ONLY_CHANGED: Final = frozenset({"", "er", "ern"})
UMLAUTS: Final = (("aeu", "au"), ("ae", "a"), ("oe", "o"), ("ue", "u"))

# What stands between the parts of a compound, longest first.
LINKS: Final = ("ens", "es", "en", "er", "ns", "s", "n", "e")

# First parts that are no nouns, verbs or adjectives themselves.
PREFIXES: Final = folded("""
    ab an auf aus bei durch ein ent er fehl fern fest fort frei gegen gleich haupt her heraus herein
    hin hinaus hinein hinter hoch in los mehr miss mit nach neben nicht nieder ober selbst sonder
    tief ueber um un unter ur ver vor voraus vorbei weg weiter wieder zer zu zurück zusammen zwei
    zwischen rück früh spät erst letzt eigen fremd klein groß kurz lang alt neu jung halb ganz voll
    teil viel wenig doppel einzel gesamt allein all allgemein sozial psycho physio neuro elektro
    bio geo foto photo video audio auto tele mikro makro mini maxi super inter intra multi anti ex
    extra ko kontra poly mono para pseudo prä post pro re sub trans ultra euro kardio gastro hämo
    hepato nephro osteo patho pneumo thrombo myo onko spondylo arterio cholezysto dermato endo peri
    hyper hypo meta dys hetero homo ortho pan semi quasi vize stief pflege schwieger wohn spiel
    sprech lern lehr schreib lese rechen schlaf koch back wasch putz fahr geh lauf steh sitz liege
    trink ess rauch kauf verkauf miet leih bau bastel mal zeichen turn schwimm tanz sing hör seh
    fühl denk merk such frag sprach schul kinder jugend eltern familien arbeits lebens
""")

# What stands before a verb and is written together with it.
VERB_PREFIXES: Final = folded("""
    ab an auf aus be bei durch ein ent er fest fort gegen heim her herab heran herauf heraus herbei
    herein herum herunter hervor hin hinab hinauf hinaus hinein hinterher hinunter hinzu hinter los
    mit nach nieder statt teil über um unter ver vor voran voraus vorbei vorüber weg weiter wider
    wieder zer zu zurecht zurück zusammen
""")

# Endings of abstract nouns, of learned words and of people by what they do. A word of some length
# that ends so and is in no list of names is no name.
SAFE_ENDINGS: Final = tuple(
    """
    ungen ung ungs heiten heit keiten keit schaften schaft taeten taet tionen tion sionen
    sion ismus ismen nisse nissen losigkeit logische ologe ologin ologen ologinnen ologie
    ologien ierbar graphie grafie gramm gramme metrie skopie skopien tomie stomie ektomie
    plastik pathie pathien therapie therapien trophie plasie algie aemie urie phobie phrenie
    philie somnie manie aemien ektomien karzinom karzinoms sarkom sarkoms blastom blastoms
    insuffizienz stenose sklerose zyten penie penien lyse lysen ektasie megalie plegie
    parese paresen zytose arthrose fraktur frakturen ritis titis nitis litis ditis citis
    gitis pitis azepam cillin mycin prazol sartan statin olol setron parin xaban
""".split()
)
SHORTEST_SAFE: Final = 8
# These need a longer word.
LONG_SAFE_ENDINGS: Final = tuple(
    """
    losen lose loser liche lichen licher liches ische ischen ischer isches barer bares baren
    bare sames samer ierte ierten ierter ieren ierens iertes endes enden ende endem ender
    iker ikerin ikern isten kose rose tose osen ferenz ierer erin erinnen
""".split()
)
SHORTEST_LONG_SAFE: Final = 10

# Endings of surnames and places that are words as well. A compound with one of these is believed
# only where its first part is abstract (Arbeitsfeld, but not Steinfeld).
NAME_PARTS: Final = folded("""
    mann manns männer bach bachs berg berge berger bergs stein steins steiner hof hofs hofer höfer höfe dorf dorfs
    dorfer dörfer burg burgs burger bürger feld felds felder heim heims heimer tal tals taler thal
    wald walds walder wälder baum baums bäume bäumer bauer bauers bauern müller schmied schmidt schneider
    koch kochs köche weber hart hard see brück brücke brücken kamp horst holz hölzer kirch kirche kirchen
    brunn brunnen brunner egg eck wein wolf wölfe vogel vögel hahn hähne fuchs füchse kopf köpfe fuß füße
    hals bein haar bart haupt finger leder eisen stahl silber gold blum blume blumen rose rosen zweig ast korn
    mehl brot käse wurst bier meister meisters richter vogt graf herr herren knecht hirt hirte wirt
    wirth ritter kaiser könig königs macher hauer binder gruber reich lieb mut stadt städter städt häuser
    hauser haus au auer garten gärtner busch büsche stock stöcke sand land länder lande weg wege zahn
    rath rat graben wiese wiesen hut hüter ner ler ling linger inger ing ingen furt roth rot weiß
    schwarz braun klein lang kurz jung alt neu blau grün hardt bold brand bert brecht fried
    hild helm win wig wart ward ger hold mund lein chen ke ow itz ski sky ic vic sen son sohn
    kraut horn dorn stern mond sonne winter sommer tag nacht nagel hammer
    schuh hose rock kittel mantel sack topf kessel löffel messer
    grund gründe grunds mark münde zoll rode loh moor
    ling lings teich busch anger winkel acker wall turm tor mühle mühl sattel
    kranz krone rad ross schimmel bock ziege lamm hirsch reh hase katz hund habicht adler falk
    falke sperling specht storch gans ente huber maier meier mayer meyer schulz schulze hauser
    kötter köster küster krämer kremer schäfer schäffer jäger fischer becker bäcker bader
    schröder schreiber zimmer auge augen ohr bauch hand zahn
""")
ABSTRACT: Final = folded("""
    arbeits lebens kinder schul jugend familien eltern alltags geburts wohnungs kranken alten pflege lehr berufs sozial gesundheits
    gesellschafts verkehrs fach haupt verwaltungs sonntags nachmittags wochen ferien patienten klienten frauen männer mädchen
    senioren betreuungs beratungs freizeit studenten flüchtlings notfall tages gruppen team mitarbeiter projekt
""")
ABSTRACT_ENDINGS: Final = ("ungs", "heits", "keits", "schafts", "ions", "taets")

# Short nouns that may be the last part of a compound.
SHORT_NOUNS: Final = folded(
    "amt rat tag weg ort typ not mut akt bad bau arm uhr tür kur gas rad bus art eid"
    " rand wut ruf hut tod arzt zug flug plan team chat app box job"
)
