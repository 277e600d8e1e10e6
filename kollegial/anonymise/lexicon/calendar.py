"""Month names, ordinal days, and the words that say that a date or none follows.

Names are folded with their numbers; the patterns are for unfolded text.
"""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.text.tokens import fold

MONTHS: Final[dict[str, int]] = {
    name: number
    for number, names in enumerate(
        (
            "januar jaenner jan january",
            "februar feber feb february",
            "maerz maer mrz march mar",
            "april apr",
            "mai may",
            "juni jun juno june",
            "juli jul july",
            "august aug",
            "september sept sep",
            "oktober okt october oct",
            "november nov",
            "dezember dez december dec",
        ),
        start=1,
    )
    for name in names.split()
}
ROMAN_MONTHS: Final = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")

_ORDINALS = (
    "erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte"
    " dreizehnte vierzehnte fünfzehnte sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste"
    " einundzwanzigste zweiundzwanzigste dreiundzwanzigste vierundzwanzigste fünfundzwanzigste"
    " sechsundzwanzigste siebenundzwanzigste achtundzwanzigste neunundzwanzigste dreißigste"
    " einunddreißigste"
)
# "ersten", "erster" … and the second spelling of the seventh.
ORDINAL_DAYS: Final[dict[str, int]] = {
    fold(word) + ending: number
    for number, words in enumerate(_ORDINALS.split(), start=1)
    for word in (words, *(("siebente",) if words == "siebte" else ()))
    for ending in ("", "n", "r", "s")
}

# Cut short; in small letters or without a dot these are often other words.
ABBREVIATED_MONTHS: Final = frozenset(
    "jan feb maer mrz mar apr jun jul aug sep sept okt oct nov dez dec".split()
)
# English only, so a number behind them is a day.
ENGLISH_MONTHS: Final = frozenset(
    "january february march may june july october december mar oct dec".split()
)
MONTHS_IN_BOTH: Final = frozenset(
    "april august september november jan feb apr jun jul aug sep sept nov".split()
)
# First names as well.
NAMES_TOO: Final = frozenset("jan april august".split())

# As they are written, for patterns.
WEEKDAY: Final = r"(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tags?|Mittwochs?|Sonnabends?|(?-i:Mo|Di|Mi|Do|Fr|Sa|So)\.?)"

# What counts or measures, so the number in front of it is no date.
UNITS: Final = (
    r"(?:€|%|‰|°|\$|£|Euros?|EUR|CHF|Cent|Dollar|Mark|DM|Prozent|Promille|Uhr|h|Std|Stunden?|Min(?:uten?)?"
    r"|Sek(?:unden?)?|Tagen?|Wochen?|Monaten?|Jahre?n?|[Mm]al|x|Mann|Frauen|Männer|Kindern?|Personen|Leute"
    r"|Menschen|Einwohnern?|Einw|Bewohnern?|Mitarbeitern?|Mitarbeitende[n]?|Mitgliedern?|Schülern?|Familien"
    r"|Teilnehmern?|Teilnehmende[n]?|Haushalten?|Plätzen?|Stück|Exemplaren?|Seiten?|Zeichen|Wörtern?|Schritten?"
    r"|Punkten?|Pkt|Mio|Mrd|Millionen|Tausend|km|m|cm|mm|qm|m²|m2|m³|kg|g|mg|µg|ug|t|l|dl|ml|kcal|kJ|IE|I\.E|U"
    r"|mmHg|mmol|Watt|kW|PS|MB|GB|Volt|Grad|Zoll|Ampullen?|Tabletten?|Tbl|Tropfen|Trpf|Kapseln?|Kps|Stk|Hüben?|ED|Metern?|Kilo(?:metern?)?"
    r"|Gramm|Litern?|Besuchern?|Patienten|Fällen?|Klassen?|Zimmern?|Betten)"
)

# Behind these a number with dots or slashes is a section, a version, a measured value, a score.
SECTIONS: Final = (
    r"(?:Abs|Absatz|Abschnitt|Kapitel|Kap|Ziffer|Ziff|Punkt|Version|Abb|Tab|Abbildung|Tabelle|Art|Artikel|Seite|S"
    r"|Teil|Schritt|Anlage|Modul|Phase|Rn|Rdnr|Vers|Ps|Stand\sder\sVersion)"
)
NUMBERED: Final = (
    r"(?:Nr|Nummer|[\w-]{1,30}(?:nr|nummer|zeichen|Nr|Nummer)|Zimmer|Zi|Raum|Postfach|DIN|ISO|EN|Windows|Agenda|Konto"
    r"|PLZ|Postleitzahl|Tel|Telefon|Fax|Durchwahl|DW|App|Az|AZ|Drs|Drucksache)"
)
MEASURED: Final = (
    r"(?:Note|Notenschnitt|Schnitt|Durchschnitt|Mittelwert|Faktor|Score|Skala|Wert|Level|Niveau|Visus|Kraftgrad|Kraft|KG"
    r"|GCS|NRS|VAS|MMST|MMSE|MoCA|Apgar|APGAR|Barthel|RR|Blutdruck|BD|Verhältnis|Takt|Promille|pH|INR|HbA1c|CRP|Hb|Größe|Kreatinin|Krea|Kalium|Natrium|Calcium|Leukos?|Thrombos?|BZ|LDL|HDL|TSH|Temp|BMI"
    r"|Quick|PTT|GFR|Bilirubin|Harnsäure|Harnstoff|Cholesterin|Laktat|Albumin|PSA|CEA|HWK|BWK|LWK|HWS|BWS|LWS|Th|Zahn|Zähne"
    r"|Rippe|ICR|FEV1)"
)
# Behind these it is as often one as the other.
PERHAPS_NUMBERED: Final = r"(?:Haus|Station|Klasse|Kl|Gruppe|Band|Heft|Ausgabe|Rechnung|Vorgang|Typ|Modell|Stufe|Los|Spiel)"
