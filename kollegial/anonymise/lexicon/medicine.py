"""Medicines, illnesses and the Latin of doctors' letters."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.text.tokens import folded

# Substances and products.
MEDICINES: Final = folded("""
    Ritalin Medikinet Concerta Elvanse Strattera Ibuprofen Paracetamol Aspirin Novalgin Novaminsulfon Metamizol
    Diclofenac Voltaren Tramadol Tilidin Valoron Morphin Fentanyl Oxycodon Hydromorphon Buprenorphin Subutex
    Methadon Polamidon Naloxon Diazepam Valium Lorazepam Tavor Oxazepam Zopiclon Zolpidem Melatonin Melperon
    Pipamperon Promethazin Atosil Quetiapin Seroquel Risperidon Risperdal Olanzapin Zyprexa Aripiprazol Abilify
    Haloperidol Haldol Clozapin Leponex Lithium Valproat Orfiril Lamotrigin Levetiracetam Keppra Carbamazepin
    Tegretal Gabapentin Pregabalin Lyrica Citalopram Escitalopram Cipralex Sertralin Fluoxetin Paroxetin Venlafaxin
    Trevilor Duloxetin Mirtazapin Bupropion Amitriptylin Opipramol Doxepin Trimipramin Donepezil Memantin
    Rivastigmin Levodopa Madopar Amantadin Ramipril Lisinopril Enalapril Candesartan Valsartan Losartan Amlodipin
    Bisoprolol Metoprolol Beloc Carvedilol Torasemid Furosemid Lasix Hydrochlorothiazid Spironolacton Eplerenon
    Simvastatin Atorvastatin Rosuvastatin Ezetimib Clopidogrel Plavix Marcumar Phenprocoumon Xarelto Rivaroxaban
    Eliquis Apixaban Lixiana Edoxaban Pradaxa Heparin Clexane Enoxaparin Fragmin Metformin Januvia Sitagliptin
    Jardiance Empagliflozin Insulin Lantus Actrapid Humalog Novorapid Levemir Thyroxin Thyronajod Euthyrox Jodid
    Prednisolon Prednison Decortin Cortison Kortison Dexamethason Hydrocortison Budesonid Salbutamol Sultanol
    Berodual Spiriva Viani Symbicort Pantoprazol Pantozol Omeprazol Esomeprazol Nexium Ranitidin Laxoberal Movicol
    Macrogol Lactulose Bifiteral Metoclopramid Vomex Ondansetron Zofran Amoxicillin Augmentan Penicillin Cefuroxim
    Ceftriaxon Ciprofloxacin Levofloxacin Moxifloxacin Clindamycin Doxycyclin Metronidazol Vancomycin Meropenem
    Tazobac Piperacillin Cotrim Cotrimoxazol Fosfomycin Nitrofurantoin Aciclovir Tamiflu Methotrexat Azathioprin
    Ciclosporin Tacrolimus Rituximab Adalimumab Humira Infliximab Allopurinol Colchicin Vigantol Dekristol Calcium
    Magnesium Kalium Kalinor Eisen Folsäure Vitamin Vitamine Zink Selen Bepanthen Octenisept Fenistil Nasivin
    Carboplatin Cisplatin Paclitaxel Docetaxel Doxorubicin Etoposid Vincristin Cyclophosphamid Gemcitabin
    Fluorouracil Capecitabin Xeloda Tamoxifen Letrozol Trastuzumab Herceptin Nifedipin Gemzar Ciprobay Orgalutran
    Ganirelix Lonquex Neupogen Zoladex Folfox Folfiri Folfirinox Taxol Taxotere Avastin Erbitux Marcoumar Digimerck
    Seloken Diovan Delix Acerbon Inegy Ebixa Simvahexal Molaxole Pantoloc Lovenox Mexalen Temesta Iscover Torem
    Urosin Protaphane Mixtard Glucophage Diamicron Concor Nomexor Norvasc Aprovel Blopress Micardis Lansobene Losec
    Zurcal Parkemed Seractil Deflamat Tramabene Hydal Vendal Substitol Trittico Dominal Cisordinol Fluanxol Truxal
    Neurocil Taxilan Akineton Requip Sifrol Stalevo Neupro Exelon Aricept Reminyl Tebonin Ginkgo Baldrian
    Johanniskraut Hypericum Arnica Rescue Bachblüten Globuli
""")
TERMS: Final = folded("""
    Koloskopie Gastroskopie Leuko Leukos Thrombo Thrombos Erys Krea Phosphat Harnstoff Bili Bilirubin Albumin
    Ferritin Transferrin Troponin Röntgen Sono Status Anamnese Procedere Therapie Diagnose Diagnosen Epikrise
    Medikation Befund Befunde Labor Aufnahme Entlassung Verlauf Beurteilung Vitalparameter Diabetes Mellitus
    Hypertonie Hypertonus Morbus Insuffizienz Karzinom Adenom Carcinom Sarkom Lymphom Leukämie Anämie Pneumonie
    Sepsis Embolie Thrombose Fraktur Ruptur Stenose Angina Pectoris Arteria Vena Nervus Musculus Ductus Colon
    Rektum Ileum Jejunum Duodenum Ösophagus Pankreas Thorax Abdomen Pulmo Hepar Caput Ulcus Ulkus Fistel
    Abszess Ödem Aszites Ikterus Dyspnoe Tachykardie Bradykardie Arrhythmie Synkope Vertigo Nausea Emesis Diarrhoe
    Obstipation Dysurie Hämaturie Exitus Exazerbation Rezidiv Progress Remission Metastasen Zyklus Zyklen
    Chemotherapie Bestrahlung Biopsie Punktion Histologie Zytologie Immunhistochemie Ischämie Nekrose abdominis
    abducens acuta acutum adnexa alae anterior anterius anus aorta apex arteria ascendens atrium
    auricularis axillaris basalis basilaris benigna benigne bifida brachialis brevis bulbi bulbus calcanei
    calcaneus calvaria capitis cardia carotis carpi cauda caudalis cava cavum cerebelli cerebri cervicalis cervicis
    cervix chronica chronicus claviculae coccygis coeliacus coeliaca collum colon communis concha cordis
    corpus corporis coronaria coronarius cortex costae costalis cranialis crista cruris cutis dextra dextrum
    dext dens descendens digiti distalis dorsalis dorsi dorsum ductus duodeni duodenum duplex dura durum erector
    externa externus facialis fasciae femoris femoralis femoral fibulae flexura foramen fossa frontalis fundus
    gastrica gastricus gluteus glutaeus gravis hallucis hepatica hepaticus hepatis hilus humeri humerus hyperplasia
    ileum iliaca iliacus ilium incisura inferior infrarenal inguinalis intercostalis interna internus intestini
    ischiadicus jejunum jugularis labium laterale lateralis latissimus levator lienalis lobus longus longum
    lumbalis lumborum magnum malleolus mamma mammae mandibulae manus maxillaris media
    medialis mediana medianus medius membrana meningea mesenterica mesenterium minus mitralis mobilis
    mucosa multifida myokardii nasi nervus nodosa nodus nucleus obliquus obturatorius occipitalis oculi
    oculomotorius oesophagi oesophagus olecranon omentum optica opticus orbita orbitae oris os ossis ovarii palatum
    palmaris pancreatis papilla parietalis parotis patella patellae pectoralis pectoris pedis pelvis
    perinei peroneus petrosa pharyngis placenta plana plantaris pleura plexus poplitea poplitealis portae
    posterior praeter processus profunda profundus prominens pronator propria prostatae proximalis psoas pubica
    pubis pulmo pulmonalis pulmonis pylori quadriceps radialis radii radix recti rectus recurrens
    renalis renis retina rotundum rubra sacralis sacrum sanata saphena scapulae sella septum sigmoideum sigmoideus
    simplex sinister sinistra sinus spina spinalis splenius sternum sternalis subclavia subcutanea sulcus
    superficialis superior supinator supraspinatus suralis sutura symphysis systolicum talus tarsi temporalis tendo
    testis thoracica thoracis tibiae tibialis totalis trachea tractus transversa transversum transversus
    trapezius triceps trigeminus trochanter truncus tuber tuberculum tumor turcica ulcus ulna ulnaris umbilicalis
    ureter urethra uteri uterus vagina vagus valgus vasa vastus vena venae ventralis ventriculi
    vermiformis vertebra vertebrae vertebralis vesica vesicae vitium volaris vulgaris vulva zygomaticus
    anterolateral situ statu loco vivo vitro lege artis status quo post febril afebril subfebril
    kachektisch adipös adipöse adipösem adipöser eupnoisch dyspnoisch kardial pulmonal renal hepatisch zerebral
    spinal nuchal zervikal thorakal lumbal sakral axillär inguinal brachial kubital popliteal plantar palmar dorsal
    ventral kranial kaudal proximal distal lateral medial sagittal frontal axial koronar temporal parietal
    okzipital temporoparietal frontotemporal basal apikal perihilär peribronchial retrosternal substernal
    epigastrisch periumbilikal suprapubisch rektal vaginal oral orale oralen oraler enteral parenteral intravenös
    subkutan intramuskulär transdermal inhalativ topisch systemisch lokoregionär neoadjuvant adjuvant palliativ
    palliative palliativen palliativer kurativ kurative stationär ambulant postoperativ präoperativ intraoperativ
    perioperativ postop präop peripher periphere peripheren peripherer zentral permanent passager intermittierend
    rezidivierend progredient regredient stabil labil suffizient insuffizient tastbar palpabel palpatorisch
    auskultatorisch perkutorisch vesikulär vesikuläre vesikuläres bronchovesikulär bronchovesikuläres sonor sonorer
    hypersonor blande bland reizlos reizlose unauffällig auffällig druckdolent klopfdolent isokor anikterisch
    ikterisch zyanotisch exsikkiert ödematös livide euthym euthyme dysphor depressiv manisch orientiert
    desorientiert somnolent soporös komatös bewusstseinsklar ductal duktale ductale lobulär invasiv maligne
    hepatogen pathogen iatrogen idiopathisch kryptogen familiär hereditär kongenital chronisch subakut akut
""")
