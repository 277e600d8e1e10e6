"""Illnesses, tests, methods and devices that carry a person's name."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.text.tokens import folded

# These mean the illness or the thing even when they stand alone.
ALONE: Final = folded("""
    Parkinson Alzheimer Crohn Asperger Tourette Basedow Hashimoto Bechterew Ménière Borderline Down Apgar Rorschach
    Röntgen Roentgen Celsius Braille Diesel Montessori Waldorf Hartz Riester Rürup Balint Kneipp Bobath Vojta Pikler
    Reggio Freinet Fröbel Duden Knigge Pisa
""")

# These mean the thing only with a cue: "Morbus Cushing", "Gleason-Score", "Billroth II".
WITH_CUE: Final = folded("""
    Glasgow Coma
    Huntington Hodgkin Raynaud Sudeck Dupuytren Scheuermann Perthes Paget Wilson Cushing Conn Sjögren Behçet Kawasaki
    Korsakow Korsakoff Wernicke Creutzfeldt Jakob Rett Angelman Turner Klinefelter Marfan Noonan Prader Williams Kanner
    Münchhausen Stockholm Barthel Doppler Newton Hertz Bach Piaget Maslow Myers Briggs Jena Nobel Grimme Tietze Graf
    Abderhalden Achilles Adam Stokes Addison Albright Alport Alström Apert Argyll Arnold Chiari Asherman
    Auerbach Babinski Baker Bankart Barrett Barré Guillain Bartholin Bartter Bassini Bazett Beck Becker Bell Bence
    Berger Bernard Soulier Biermer Bishop Blalock Taussig Blumberg Boeck Boerhaave Bouchard Bowen Braden
    Brown Séquard Brudzinski Brugada Budd Buerger Bülau Burkitt Caplan Charcot Cheyne Child Pugh Clark Cobb Colles
    Coombs Cooper Corti Costen Cotard Courvoisier Crigler Dandy Daniel Denver Dressler Duchenne Dubin Duke Dukes
    Ebstein Edwards Ehlers Danlos Eisenmenger Epstein Erb Ewing Fabry Fallot Fanconi Felty Finkelstein
    Fitz Foley Forrest Fournier Freiberg Friedreich Gallant Ganz Swan Garden Gardner Gaucher Gehrig Gerstmann Gilbert
    Gleason Goodpasture Graves Grawitz Guyon Haglund Hallervorden Hamilton Hashimoto Heberden Heller Henoch Schönlein
    Hering Hirschsprung Hoffa Hoffmann Hohmann Holzgrove Homans Horner Horton Hunt Hess Illizarow Itsenko Jadassohn Janz
    Jones Kaposi Kartagener Karnofsky Keller Kernig Kienböck Killip Klatskin Klippel Kocher Koch Köhler Köhlmeier Kohler
    Krukenberg Kugelberg Kussmaul Lachman Ladd Langerhans Larrey Lasègue Lauge Ledderhose Legg Lennox Gastaut Leriche
    Lewy Lhermitte Lichtenstein Lisfranc Little Ludwig Lyell Lyme Mallory Weiss Mantoux McBurney McMurray Meckel Mendel
    Menière Milligan Mirizzi Mohs Moro Morton Murphy Nissen Norton Nyha Osgood Schlatter Osler Ostermann Pancoast
    Pap Papanicolaou Patau Payr Pel Pfannenstiel Pott Potter Pringle Prinzmetal Quick Quincke Ramstedt Ranson Raynaud
    Recklinghausen Redon Reiter Remak Reye Rhesus Rinne Ringer Romberg Roux Rovsing Salter Harris Schatzki Schirmer
    Schober Seldinger Sengstaken Sheehan Simmonds Sims Spitzer Steinmann Stevens Johnson Still Sturge Sydenham
    Takayasu Thomas Tietze Tinel Todd Trendelenburg Trousseau Tuohy Turcot Valsalva Vater Virchow Volkmann
    Waldeyer Wallenberg Waterhouse Weber Wegener Wells Werlhof West Whipple Billroth Widal Willebrand Wilms Wolff Parkinson White
    Wood Xanthom Yersinia Zenker Ziehl Zollinger Ellison Hegar Karman Veress Penrose Jackson Pratt Thiersch Robinson
    Tiemann Nelaton Kehr Kirschner Küntscher Gamma Hansson Watson Burch Manchester Shouldice Desault Gilchrist Velpeau
    Hausdorff Shannon Gauss Fourier Bayes Pareto Gantt Delphi Likert Wechsler Kaufmann Hawik Raven Binet Stroop
    Zung Hamilton Beck Young Montgomery Asberg Yale Conners Achenbach Vineland Bayley Griffiths Münchner Heidelberger
    Pawlow Skinner Milgram Rosenthal Hawthorne Dunning Kruger Murphy Parkinsonsches Eisenhower Ishikawa Walt Disney
    Johari Thomann Riemann Hellinger Satir Rogers Berne Perls Moreno Erickson Shazer Rosenberg Gordon
    Omaha Norton Waterlow Rosenthal Tinetti Esslinger Folstein Reisberg Naomi Feil Böhm Krohwinkel Orem Juchli
""")

# Illnesses that are written "M. Fabry", where "M." could be an initial.
ILLNESSES: Final = folded("""
    Addison Alzheimer Basedow Bechterew Behçet Biermer Boeck Bowen Crohn Cushing Dupuytren Fabry Gaucher Hashimoto Hirschsprung
    Hodgkin Huntington Kienböck Ledderhose Ménière Meniere Meulengracht Ormond Osler Paget Parkinson Perthes Pick Scheuermann
    Schlatter Still Sudeck Waldenström Wegener Werlhof Whipple Wilson
""")

# A word that makes a thing of any name in front of it, with a hyphen: "Kasabach-Merritt-Syndrom".
THINGS: Final = folded("""
    Syndrom Syndroms Syndrome Syndromen Krankheit Krankheiten Anämie Lähmung Demenz Epilepsie Ataxie Dystonie Psychose
    Index Score Scores Skala Scale Test Tests Testung Reflex Zeichen Phänomen Trias Klassifikation Stadium Kriterien
    Katheter Drainage Sonde Kanüle Nadel Klammer Klemme Pinzette Naht Resektion Anastomose Manöver Handgriff Lagerung Hernie
    Zyste Tumor Sarkom Lymphom Ulkus Divertikel Ösophagus Fraktur Struma Thyreoiditis Neuropathie Dysplasie
    Lösung Laktat Färbung Zellen Zelle Körperchen Antikörper Virus Viren Faktor Prothese Schiene
    Formel Effekt Prinzip Verteilung Matrix Pyramide Diagramm Paradox Metrik Abstand
    Typologie Typindikator Reform Rente Gesetze Sonographie Sonografie Pädagogik Diät Blüten
""")
# These do so only behind a name that is known for it: "Balint-Gruppe", but not "Meier-Gruppe".
VAGUE_THINGS: Final = THINGS | folded("""
    Therapie Methode Modell Modells Konzept Ansatz Verfahren Schema Schule Schulen Kindergarten Kindergärten Kita Kinderhaus
    Einrichtung Gruppe Gruppen Arbeit Technik Übung Übungen Strategie Studie Aufnahme Bild Bilder Untersuchung Befund
    Raum Motor Fahrzeug Kur Guss Medizin Anwendung Operation OP Plastik Schnitt Linie Punkt Dreieck Regel Kurve Gesetz
    Fenster Quadrat Fenster Empfänger Grad Typ Klasse Körper Protein Verband Nagel Draht Erkrankung Diabetes Coma Scale
    Briggs Preis Schrift Fahrer
""")
# In front of the name: "Morbus Crohn", "Chorea Huntington".
CUES_BEFORE: Final = folded("Morbus Mb Syndrom Chorea Ulcus Purpura")

# Who described a way of consulting or of working with people; no name where a method is meant.
AUTHORS: Final = folded("""
    Tietze Balint Schlee Mutzeck Haug Benien Lippmann Fallner Grässlin Hendriksen Rotering Lempp Spangler Thun Andersen Andelić
    Payette Champagne Revans Scharmer Lipmanowicz McCandless Rogers Rosenberg Watzlawick Satir Shazer Insoo Cohn Lewin Moreno Berne Glasl
    Kübler Ross Bowlby Ainsworth Erikson Freud Winnicott Kohut Piaget Kohlberg Maslow Thiersch Lüttringhaus Hinte
    Bronfenbrenner Antonovsky Luhmann Bateson Minuchin Selvini Palazzoli Boszormenyi Stierlin Kibéd Sparrer Omer Schlippe
    Tuckman Belbin Kotter Senge Korczak Makarenko Pestalozzi Freire Graf
""")
# "das Konzept von Schlee", "Kommunikationsquadrat nach Schulz von Thun": endings of folded words.
METHODS: Final = (
    *(
        "modell",
        "modells",
        "methode",
        "ansatz",
        "ansatzes",
        "konzept",
        "konzepts",
        "verfahren",
        "schema",
        "theorie",
    ),
    *(
        "leitfaden",
        "quadrat",
        "begriff",
        "definition",
        "pyramide",
        "typologie",
        "skala",
        "test",
        "klassifikation",
    ),
)
# "kollegiale Beratung nach Tietze", but "Beratung von Tietze" is somebody's work.
WORKS: Final = (
    *(
        "beratung",
        "intervision",
        "supervision",
        "therapie",
        "aufstellung",
        "arbeit",
        "sonographie",
        "sonografie",
    ),
    *(
        "haltung",
        "phasen",
        "stufen",
        "ablauf",
        "kommunikation",
        "paedagogik",
        "hierarchie",
        "gespraechsfuehrung",
    ),
    *(
        "operation",
        "resektion",
        "osteotomie",
        "lagerung",
        "schnitt",
        "grad",
        "stadium",
        "coaching",
        "feedback",
    ),
)
