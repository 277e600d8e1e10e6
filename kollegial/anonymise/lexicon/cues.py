"""Labels, greetings and turns of phrase that announce a name. All entries are folded."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.text.tokens import folded

# "Name: …": what stands behind is a name, whatever it looks like.
NAMING: Final = folded("""
    name namen vorname vornamen nachname zuname familienname geburtsname rufname mädchenname
    patientenname klientenname kindesname spitzname
    unterschrift unterzeichner gez gezeichnet absender empfänger adressat diktiert verfasser
    verfasserin verfasst autor autorin untersucher untersucherin ansprechpartner ansprechpartnerin
    ansprechperson kontaktperson bearbeiter bearbeiterin sachbearbeiter sachbearbeiterin
    sachbearbeitung protokollführer protokollführerin protokollant protokollantin schriftführer
    schriftführerin patient patientin pat klient klientin bewohner bewohnerin schüler schülerin
    antragsteller antragstellerin antragsgegner antragsgegnerin kläger klägerin beklagte beklagter
    schuldner schuldnerin gläubiger beschäftigte beschäftigter versicherte versicherter
    geschädigter beschuldigter beschuldigte angeklagter angeklagte zeuge zeugin verurteilter
    operateur einsender zuweiser überweiser hausarzt hausärztin mdj klägerinnen
""")
# "Mutter: …", "Leitung: …": often a name, as often something else.
ROLES: Final = folded("""
    km kv kv1 kv2 kindsmutter kindsvater kindesmutter kindesvater mgm mgv pgm pgv protokoll
    moderation leitung klassenleitung teamleitung gesprächsführung falleingabe fallführung
    schulsozialarbeit sozialdienst pflege seelsorge bezugsbetreuung bezugsbetreuer fallgeber
    fallgeberin falleinbringer falleinbringerin fallgebende pdl wbl sb fg assistenz minderjährige
    minderjähriger sorgeberechtigte sorgeberechtigter sorgeberechtigten erziehungsberechtigte
    personensorgeberechtigte vorsitz schriftführung aufsicht vertretung betrifft betr betroffene
    betroffener jugendamt mod prot fall klingel spitznamen rechtsanwältin rechtsanwalt richter
    verfahrensbeistand verfahrenspflegerin geschwisterkind zwilling
""")
# "Anwesend: …": several people.
MANY: Final = folded("""
    anwesend anwesende anwesenden teilnehmer teilnehmerin teilnehmerinnen teilnehmenden
    teilnehmende tn beteiligt beteiligte gäste gast entschuldigt abwesend fehlend verteiler
    mitglieder besetzung teilgenommen kinder kind geschwister personalien zugesagt abgesagt
    eingeladen mitwirkende dabei söhne töchter mitbewohner runde fehlt fehlen eltern großeltern
    berater beraterin beraterinnen beratende team kolleginnen
""")
# The heads of a mail.
MAIL: Final = folded("von an cc bcc kopie gesendet to from absender empfänger antwort durch")

# Behind these words of a label, it is still the label: "Name des Kindes", "Zugesagt haben bisher".
INSIDE: Final = folded("""
    der des die das den dem und oder vom im am in innen er n r rin nen durch haben hat sind waren ist war bisher heute
    kindes mutter vaters person patienten patientin klienten klientin jugendlichen betreuers
    eltern zur zum für nehmen teil nicht
""")
# A mail's subject: only what is known as a name is one.
SUBJECT: Final = folded("betreff subject betr re aw wg fwd fw thema")

# Whom one greets in general.
NOBODY: Final = folded("""
    zusammen alle allerseits leute team kolleginnen kollegen kollegium kollegin kollege eltern
    freunde freundinnen runde gruppe ihr lieben ihrs mitglieder ehrenamtliche ehrenamtlichen
    familie familien damen herren grüße grüsse gruß gruss gäste moin mama papa mami papi oma opa
    schwester bruder schatz welt nachbarn nachbarinnen kinder mädels jungs mitarbeitende
    mitarbeitenden mitarbeiter mitarbeiterinnen teilnehmende teilnehmer teilnehmerinnen
    interessierte sorge güte zeit not mühe hilfe von du dich dir euch ihnen sie und
""")
