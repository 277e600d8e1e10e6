"""Words in front of numbers: what is filed under the number, and which numbers are nobody's.

Labels are folded and stand without spaces, dots and hyphens: ``Pers.-Nr.`` is ``persnr``. A
piece ``^…`` begins the label, ``…$`` ends it, any other occurs in it.
"""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.kinds import Kind

# These count things or have rules of their own (telephones, houses, plates).
NOBODYS: Final = tuple(
    """
    tel fax mobil handy rufn rückruf notruf notfalln festnetz durchwahl vorwahl whatsapp phone
    hotline kurzwahl nebenstelle kontaktn ^hausn ^hsnr ^hnummer postleit ^plz zipcode zimmer ^raum
    seite kapitel absatz zeile spalte ausgabe ^heft ^band auflage kanal gleis linien ^bus ^zug
    streckenn schuh konfektion kleider trikot rücken ^start ^los ^platz sitzplatz stockwerk
    etage ^gang ^spur klasse ^gruppe version modell ^typ patentn ^norm paragra artikel fußnote
    endnote ^kreuz ordnungsnummer ordnungszahl ^tischn übung aufgabe ^fragen versuchsn phasen
    schrittn icd ops diagnose goä gop ebm ^pzn ^awmf ^atc ^casn ^enummer dosis zyklus prim$ abbild ^tab
    anlage ^bild ^lied haltest lehrplan ^laufend ^lfd ^ifd rdn randn ^rn ^weltrang ^rang folgen episode
    bundesstr farbcode dresscode quellcode morsecode genetischercode ^codenummer drucksache drs
    verordn richtl beschlussempf schlüssel ^artn ersatzteil ^glücks haupt$ gesamt kennzahl
    ^kennzeichen kfzkenn autokenn fahrzeugkenn pkwkenn amtlicheskenn ^kfz nummernschild ^konto ^kto
    ^blz bankleit ^iban ^bic kartennummer kreditkart ^hausid
    """.split()
)

# What the label says of the number behind it; the first that fits counts, else "other".
KINDS: Final[tuple[tuple[Kind, tuple[str, ...]], ...]] = (
    (Kind.HANDLE, tuple("benutzer nutzerk nutzeri ^user ^login spieler gamer steamid".split())),
    (
        Kind.TAX_NUMBER,
        tuple(
            """
            steuer ^stnr ^stid ^idnr identifikationsn identifikationsm ^tin$ ^ust umsatz ^mwst ^tax
            ^vatid ^vatno ^vatnu ^etin ^widnr
            """.split()
        ),
    ),
    (
        Kind.PERSONNEL_NUMBER,
        tuple(
            """
            personaln personalk personali personals personalakt ^persn ^persid ^pnr ^pkz mitarbeiter dienstn
            dienstausweis stammn beamte arbeitnehmer bediensteten employee staff lanr arztn
            """.split()
        ),
    ),
    (
        Kind.IDENTITY_NUMBER,
        tuple(
            """
            ausweis ^reisep ^passn ^passport ^pass$ ^panr ^paid ^perso führersch fahrerlaubn ^fsnr
            aufenthalt ^azr ausländer duldung ankunftsn gestattung fiktionsb identitätsk ^idcard
            ^identity licen visum visa ^eid
            """.split()
        ),
    ),
    (
        Kind.INSURANCE_NUMBER,
        tuple(
            """
            versicher ^sv ^rvn ^rvnr ^vsn ^versn ^kvn ^pvn ^ahv ^ssn krankenkass kassenn sozvers
            rentenvers krankenvers ^egk gesundheitskart mitglied insurance policen
            """.split()
        ),
    ),
    (
        Kind.FILE_NUMBER,
        tuple(
            """
            akten ^az ^akz ^gz ^dz geschäft ^gesch kassenz vorgang vorgn ^fall register ^reg ^tgb tagebuch
            verfahren bedarfsg ^bg unserz ihrz meinz deinz ^zeichen diktat bearbeit ordnungsz buchungsz
            dienstz förderk antrag bescheid ^case ^file ^ourref ^yourref urkunde ^ur mandat ermittl
            hilfeplan beschluss grundbuch urteil straf anzeigen akte$ ^js geschz
            """.split()
        ),
    ),
)

# In front of "-zeichen" these make a label; all other signs are none (Anzeichen, Vorzeichen).
SIGNS: Final = tuple(
    """
    akten geschäfts kassen vorgangs register antrags bearbeitungs dienst diktat buchungs ordnungs
    unser ihr mein dein unsere ihre verfahrens gesch beleg kenn kunden rechnungs
    """.split()
)

# Labels without "number", by how many digits the value behind them needs at least.
WITHOUT_NUMBER: Final[dict[int, tuple[str, ...]]] = {
    2: (
        *"Az AZ Akz Aktenz Gz GZ Gesch.-Z Gesch.Z Geschz Js-Az Dz Tgb Vorg.-Z".split(),
        "Gesch. Z",
    ),
    3: tuple("Personalakte Fallakte Patientenakte Handakte Beiakte Schülerakte".split()),
    4: tuple(
        """
        PIZ PID FID MRN TIN SSN Mandatsreferenz IMEI eGK Passwort Kennwort PIN PUK TAN Password
        Barcode Matrikel LOT Fall Kennziffer Patientenkennung Kundenreferenz ISR AHV Charge Ref REF
        """.split()
    ),
    5: tuple(
        """
        Personalausweis Ausweis Reisepass Pass Führerschein Perso Passport Aufenthaltstitel Duldung
        Aufenthaltsgestattung Ankunftsnachweis Fiktionsbescheinigung Dienstausweis S/N SN
        Schwerbehindertenausweis Visum Kd Krankenversicherung Rentenversicherung Histologie Histo
        Histol Zytologie IK Pathologie Patho Einsendung Mitglied Kunde Kundin Patient Patientin
        Klient Klientin Akte Fallakten Aktenordner Ticket Rechnung Bescheid Antrag Auftrag Vorgang
        Verfahren FN ZVR DVR Police Vertrag Bedarfsgemeinschaft BG Anzeige Urkunde Fallzahl
        """.split()
    ),
}
