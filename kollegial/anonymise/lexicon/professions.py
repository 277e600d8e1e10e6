"""What people are by work or by part: no name by itself."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.text.tokens import folded

PROFESSIONS: Final = folded("""
    Ärztin Arzt Ärzte Ärztinnen Assistenzarzt Assistenzärztin Oberarzt Oberärztin Chefarzt Chefärztin Stationsarzt Stationsärztin
    Facharzt Fachärztin Hausarzt Hausärztin Kinderarzt Kinderärztin Zahnarzt Zahnärztin Notarzt Notärztin Turnusarzt Turnusärztin
    Amtsarzt Amtsärztin Betriebsarzt Betriebsärztin Konsiliararzt Internist Internistin Chirurg Chirurgin Gynäkologe Gynäkologin
    Neurologe Neurologin Radiologe Radiologin Urologe Urologin Kardiologe Kardiologin Orthopäde Orthopädin Dermatologe Dermatologin
    Anästhesist Anästhesistin Psychiater Psychiaterin Psychologe Psychologin Psychotherapeut Psychotherapeutin Pathologe Onkologe Onkologin
    Therapeut Therapeutin Physiotherapeut Physiotherapeutin Ergotherapeut Ergotherapeutin Logopäde Logopädin Heilpraktiker Heilpädagoge
    Heilpädagogin Heilerziehungspfleger Heilerziehungspflegerin Hebamme Entbindungspfleger Krankenschwester Krankenpfleger Krankenpflegerin
    Pflegefachkraft Pflegefachfrau Pflegefachmann Pflegehelfer Pflegehelferin Altenpfleger Altenpflegerin Pfleger Pflegerin Pflegekraft
    Pflegedienstleitung Pflegedienstleiter Pflegedienstleiterin Wohnbereichsleitung Stationsleitung Schichtleitung Nachtwache Apotheker
    Apothekerin Sanitäter Sanitäterin Rettungssanitäter Notfallsanitäter Optiker Optikerin Akustiker MFA MTA PTA
    Sozialarbeiter Sozialarbeiterin Sozialpädagoge Sozialpädagogin Sozialassistent Sozialassistentin Erzieher Erzieherin Kinderpfleger Kinderpflegerin
    Kindheitspädagoge Kindheitspädagogin Pädagoge Pädagogin Sonderpädagoge Sonderpädagogin Schulsozialarbeiter Schulsozialarbeiterin Schulbegleiter
    Schulbegleiterin Integrationshelfer Integrationshelferin Familienhelfer Familienhelferin Streetworker Streetworkerin Tagesmutter Tagesvater
    Pflegemutter Pflegevater Vormund Vormundin Amtsvormund Amtsvormundin Ergänzungspfleger Ergänzungspflegerin Verfahrensbeistand Verfahrensbeiständin
    Umgangspfleger Umgangspflegerin Bewährungshelfer Bewährungshelferin Betreuer Betreuerin Berufsbetreuer Berufsbetreuerin Berater Beraterin
    Mediator Mediatorin Supervisor Supervisorin Coach Coachin Moderator Moderatorin Protokollant Protokollantin Dolmetscher Dolmetscherin
    Sprachmittler Sprachmittlerin Übersetzer Übersetzerin Seelsorger Seelsorgerin Pfarrer Pfarrerin Pastor Pastorin Vikar Vikarin Diakon Diakonin
    Imam Rabbiner Rabbinerin Priester Gemeindereferent Gemeindereferentin Lehrer Lehrerin Lehrkraft Klassenlehrer Klassenlehrerin
    Schulleiter Schulleiterin Schulleitung Rektor Rektorin Konrektor Konrektorin Direktor Direktorin Referendar Referendarin Dozent Dozentin Professor
    Professorin Trainer Trainerin Übungsleiter Übungsleiterin Jugendleiter Jugendleiterin Hausmeister Hausmeisterin Hauswirtschafterin
    Richter Richterin Rechtsanwalt Rechtsanwältin Anwalt Anwältin Staatsanwalt Staatsanwältin Notar Notarin Rechtspfleger Rechtspflegerin
    Gutachter Gutachterin Sachverständige Sachverständiger Gerichtsvollzieher Gerichtsvollzieherin Polizist Polizistin Kommissar Kommissarin
    Bürgermeister Bürgermeisterin Dezernent Dezernentin Amtsleiter Amtsleiterin Sachbearbeiter Sachbearbeiterin Referent Referentin Beamter Beamtin
    Verwaltungsfachangestellte Verwaltungsfachangestellter Sekretär Sekretärin Assistent Assistentin Geschäftsführer Geschäftsführerin Vorstand
    Teamleiter Teamleiterin Teamleitung Einrichtungsleiter Einrichtungsleiterin Einrichtungsleitung Gruppenleiter Gruppenleiterin Bereichsleiter
    Bereichsleiterin Abteilungsleiter Abteilungsleiterin Koordinator Koordinatorin Projektleiter Projektleiterin Fachberater Fachberaterin
    Jobcoach Fallmanager Fallmanagerin Casemanager Casemanagerin Vermittler Vermittlerin Praktikant Praktikantin Azubi Auszubildende Auszubildender
    Student Studentin Schüler Schülerin Kollege Kollegin Mitarbeiter Mitarbeiterin Ehrenamtliche Ehrenamtlicher Freiwillige Freiwilliger
    Köchin Fahrer Fahrerin Busfahrer Busfahrerin Verkäufer Verkäuferin Friseur Friseurin Mechaniker Mechanikerin Elektriker Elektrikerin
    Handwerker Handwerkerin Tischler Tischlerin Ingenieur Ingenieurin Informatiker Informatikerin Kaufmann Kauffrau Reinigungskraft Journalist
    Journalistin Künstler Künstlerin Musiker Musikerin Landwirt Landwirtin Bäuerin Gärtner Gärtnerin Soldat Soldatin Pilot Pilotin
    Klient Klientin Patient Patientin Bewohner Bewohnerin Mutter Vater Eltern Sohn Tochter Bruder Schwester Oma Opa Tante Onkel Nichte Neffe
    Cousin Cousine Partner Partnerin Freund Freundin Ehemann Ehefrau Nachbar Nachbarin Kind Kinder Jugendliche Jugendlicher Mädchen Junge Jungs
    Fallgeber Fallgeberin Fallerzähler Fallerzählerin Fallgebende Beobachter Beobachterin Zeitwächter Zeitwächterin Gastgeber Gastgeberin Gast
""")
