"""The words around an age, and those that say that a number of years is none."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.text.tokens import folded

# People who are neither a role nor a relation.
PEOPLE: Final = folded(
    "Mann Männer Männern Frau Frauen Dame Herr Mädchen Junge Jungen Bub Buben Bursche Kerl Teenager"
    " Kleinkind Kleinkinder Schulkind Säugling Neugeborenes Jugendliche Jugendlichen Erwachsene"
    " Erwachsener Person Personen Senior Seniorin Rentner Rentnerin Azubi Student Studentin Jüngste"
    " Jüngster Jüngsten Älteste Ältester Ältesten Kleine Kleiner Kleinen Große Großer Großen Mittlere"
    " Mittlerer Exmann Exfrau Ehegatte Gatte Gattin Lebensgefährte Lebensgefährtin Lebenspartner"
    " Lebenspartnerin Besucher Besucherin Zwilling Halbbruder Halbschwester Stiefbruder Pflegetochter"
    " Anrufer Anruferin Täter Opfer Geflüchteter Geflüchtete Migrantin Ehrenamtliche Ehrenamtlicher"
    " Praktikant Praktikantin Asylbewerber Verstorbene Verstorbener KM KV KMutter KVater Kindsmutter"
    " Kindsvater Kindesmutter Kindesvater Pat Kl Bew Sch ledig verheiratet geschieden verwitwet männlich weiblich"
)

# What lasts so many years is nobody: "8-jährige Ehe", "mit 20 Jahren Berufserfahrung".
LASTING: Final = tuple(
    (
        "ehe beziehung partnerschaft freundschaft bekanntschaft mitgliedschaft patenschaft erfahrung"
        " zeit taetigkeit ausbildung studium pause haft strafe jubilaeum bestehen dauer vertrag"
        " vertrages abstinenz therapie behandlung verlauf anamnese geschichte frist phase aufenthalt"
        " aufenthalts projekt programm plan foerderung karriere dienst abwesenheit suche streit kampf"
        " krieg konsum abusus sucht abhaengigkeit leiden krankheit erkrankung kurs lehrgang lehre"
        " bildung probe bewaehrung sperre garantie gueltigkeit intervall abstand rhythmus remission"
        " betreuung pflege trennung abbruch unterbrechung kooperation zusammenarbeit bindung routine"
        " praxis ueberleben ueberlebensrate mortalitaet nachsorge verlaufskontrolle berufstaetigkeit"
        " arbeit amtszeit laufzeit wartezeit elternzeit vorlauf stillstand entwicklung laufbahn einsatz"
        " umgang kontakt ruhe trockenheit nuechternheit begleitung beratung befristung verlaengerung"
        " aufbewahrung verjaehrung vorgeschichte heimaufenthalt leitung verbot unterricht schule knast"
        " gefaengnis schulzeit miete anwesenheit rente zugehoerigkeit gefangenschaft flucht wirksamkeit"
        " odyssee tradition"
    ).split()
)

ADVERBS: Final = (
    r"(?:fast|knapp|etwa|ca\.?|circa|rund|ungefähr|gerade(?:\s(?:mal|einmal|erst))?|erst|schon|bereits|bald|nun|jetzt"
    r"|inzwischen|mittlerweile|heute|damals|noch|bestimmt|wohl|vielleicht|so|auch|nicht\sganz|gut|über|um\sdie"
    r"|mindestens|höchstens|ganze|stolze|eben|beide|jeweils|je|maximal|schätzungsweise|vermutlich|angeblich"
    r"|zwischen|nur|also|ja|doch|dann|endlich|soeben|frisch|übermorgen|morgen|gestern|laut\sakte|lt\.\sakte)"
)
# Nouns behind an ordinal: "Leon, 3. Klasse" tells no age.
COUNTED: Final = (
    r"(?:Aufl|Bd|Jh|Minute|Zyklus|Zyklen|Klassen?|Kl\.|Stock|Etage|Semester|Lehrjahr|Ausbildungsjahr|Monats?|Jahr(?:es)?|Kind|Platz|Mal|Tag|Woche"
    r"|OG|Schuljahr|Quartal|Ehe|Schwangerschaft|SSW|SS|Grundschul|Stufe|Grad|Termin|Gespräch|Sitzung|Stunde"
    r"|Runde|Teil|Mai|Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sep|Okt|Nov|Dez)"
)
