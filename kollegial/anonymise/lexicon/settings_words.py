"""Places of work, offices, groups and ways of meeting: what everybody has and nobody is called."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.text.tokens import folded

SETTINGS: Final = folded("""
    Team Teams Firma Station Stationen Tagesgruppe Wohngruppe Kollegiale Kollegialen Kollegialer Beratung Fallberatung Intervision Supervision Coaching
    Fallbesprechung Fallkonferenz Hilfeplangespräch Hilfeplan Helferkonferenz Teamsitzung Dienstbesprechung Übergabe Visite Ambulanz Tagesklinik Klinik
    Klinikum Krankenhaus Universitätsklinikum Uniklinik Uniklinikum Praxis Notaufnahme Intensivstation Innere Chirurgie Neurologie Psychiatrie
    Kardiologie Onkologie Hämatologie Gastroenterologie Pneumologie Nephrologie Urologie Gynäkologie Geburtshilfe Pädiatrie Kinderklinik Orthopädie
    Unfallchirurgie Radiologie Nuklearmedizin Anästhesie Anästhesiologie Dermatologie Augenklinik HNO Pathologie Labor Geriatrie Rehabilitation
    Psychosomatik Strahlentherapie Poliklinik Abteilung Departement Department Institut Zentrum Sektion Bereich Fachbereich Sachgebiet Referat Dezernat
    Schule Grundschule Hauptschule Realschule Gesamtschule Gymnasium Förderschule Berufsschule Berufskolleg Hort Kita Krippe Kindergarten
    Kindertagesstätte Familienzentrum Jugendzentrum Jugendclub Jugendtreff Heim Pflegeheim Altenheim Seniorenheim Wohnheim Kinderheim Werkstatt Hospiz Frauenhaus
    Jugendamt Jugendamts Jugendämter Sozialamt Sozialamts Gesundheitsamt Ordnungsamt Standesamt Schulamt Bauamt Finanzamt Einwohnermeldeamt Ausländeramt
    Ausländerbehörde Landratsamt Bezirksamt Rathaus Stadtverwaltung Kreisverwaltung Landkreis Gemeinde Jobcenter Jobcenters Arbeitsagentur Agentur Arbeitsamt
    Krankenkasse Rentenversicherung Pflegekasse Berufsgenossenschaft Versorgungsamt Integrationsamt Polizei Kripo Feuerwehr Rettungsdienst
    Amtsgericht Amtsgerichts Landgericht Oberlandesgericht Familiengericht Familiengerichts Sozialgericht Arbeitsgericht Verwaltungsgericht Vormundschaftsgericht Betreuungsgericht
    Staatsanwaltschaft Caritas Caritasverband Diakonie Diakonisches Werk AWO DRK ASB Malteser Johanniter Paritätische Paritätischer Lebenshilfe Kinderschutzbund
    Wohlfahrtsverband Träger Verein Stiftung Beratungsstelle Erziehungsberatung Schuldnerberatung Suchtberatung Familienberatung Pflegedienst Sozialstation
    Sozialdienst Tagespflege Kurzzeitpflege Frühförderung Familienhilfe Jugendhilfe Eingliederungshilfe Schulsozialarbeit Seelsorge Telefonseelsorge Krisendienst
    Bundesagentur Ministerium Bundestag Landtag Stadtrat Gemeinderat Kirchengemeinde Kirche Moschee Synagoge Universität Hochschule Fachhochschule
    Kollegium Plenum Runde Sitzung Workshop Seminar Fortbildung Elternabend Elterngespräch Klasse Gruppe Leitung Verwaltung Personalabteilung
""")
# Words that say what kind of company it is.
COMPANIES: Final = folded("""
    GmbH gGmbH AG KG OHG GbR UG gUG eG eV mbH AöR KGaA SE Ltd Inc Co Holding Gesellschaft Genossenschaft Stiftung Verband Verbund Werk Werke Konzern
""")
