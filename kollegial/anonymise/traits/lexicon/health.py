"""Diagnoses, disabilities and rare diseases."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.traits.group import Group, Wording
from kollegial.anonymise.traits.sort import Sort
from kollegial.marking import N_

_EFFECT = Wording("effect", "im Alltag auf Hilfe angewiesen", "needing help in daily life")
_STRAIN = Wording("effect", "gesundheitlich belastet", "under strain of health")

HEALTH: Final = (
    Group(
        "health.mental",
        Sort.HEALTH,
        N_("names a mental illness"),
        """
        1: depression* depressiv* burnout* angststörung* panikattacke* panikstörung* trauma
        traumata traumatisier* traumafolge* ptbs zwangsstörung* essstörung* magersucht
        magersüchtig* anorexi* bulimi* psychose* psychotisch* borderline* ritzt selbstverletz*
        sozialphob* schulphob* mutismus mutistisch* psychiatrie* bindungsstörung*
        suizidgedanken suizidal* 2: schizophren* bipolar* manisch* dissoziativ*
        persönlichkeitsstörung* wochenbettpsychose* paranoid* 3: multiple_persönlichkeit*
        dissoziative_identität* messie* münchhausen* katatonie pyromanie kleptomanie
        1: depression depressed anxiety_disorder anorexia bulimia psychosis ptsd self_harm*
        2: schizophreni* bipolar*
        """,
        (Wording("group", "eine psychische Erkrankung", "a mental illness"), _STRAIN),
    ),
    Group(
        "health.addiction",
        Sort.HEALTH,
        N_("names an addiction"),
        """
        1: alkoholabhängig* alkoholkrank* alkoholiker* alkoholsucht suchtkrank* drogenabhängig*
        drogensucht drogensüchtig* spielsucht spielsüchtig* medikamentenabhängig* kokain*
        cannabisabhängig* suchtklinik 2: heroin* methadon* substituier* substitution~drogen*
        crystal* glücksspielsucht fetales_alkoholsyndrom fasd =fas
        1: alcoholi* addicted addict drug_addict* 2: heroin* methadone
        """,
        (Wording("group", "eine Suchterkrankung", "an addiction"), _STRAIN),
    ),
    Group(
        "health.development",
        Sort.HEALTH,
        N_("names a disorder of development"),
        """
        1: adhs ads_diagnose legasthenie lrs dyskalkulie entwicklungsverzögert*
        entwicklungsverzögerung* sprachentwicklung* lernbehinder* hochbegabt* hochbegabung
        autis* asperger* frühgeburt frühchen frühgeboren* 2: stottert stottern stotterer
        tourette* tic_störung selektiver_mutismus selektiv_mutistisch* inselbegab*
        1: adhd dyslexi* autis* premature_baby 2: stutter* stammer* tourette*
        """,
        (
            Wording("group", "eine Entwicklungsbesonderheit", "a developmental condition"),
            Wording("effect", "mit Förderbedarf", "with special needs"),
        ),
    ),
    Group(
        "health.chronic",
        Sort.HEALTH,
        N_("names an illness"),
        """
        1: diabetes diabetiker* asthma* neurodermitis rheuma* migräne schlaganfall* herzinfarkt*
        krebs krebserkrankung* krebskrank* brustkrebs tumor* chemotherapie hepatitis demenz*
        dement demente dementen alzheimer* copd herzfehler endometriose
        2: epilep* parkinson* leukämie* multiple_sklerose =ms_erkrank*|diagnos* crohn* colitis
        zöliakie
        dialyse* nierentransplant* lebertransplant* herztransplant* transplantier* hirntumor*
        wachkoma* sprachverlust aphasie* querschnittlähm* querschnittsläh* stoma bluter* hiv =hiv
        aids tuberkulose
        lupus sarkoidose adipositas~extrem*|permagna thalassäm* sichelzell*
        1: diabetes diabetic asthma* cancer stroke dementia 2: epilep* parkinson* leukemia
        multiple_sclerosis dialysis hiv
        """,
        (
            Wording("group", "eine chronische Erkrankung", "a chronic illness"),
            Wording("serious", "eine schwere Erkrankung", "a serious illness"),
            _STRAIN,
        ),
    ),
    Group(
        "health.disability",
        Sort.HEALTH,
        N_("names a disability"),
        """
        1: behindert* behinderung schwerbehindert* körperbehindert* lernbehindert*
        geistig_behindert* rollstuhl* schwerhörig* gehbehindert* 2: gehörlos* =taub taubstumm*
        blind blinde blinder blinden erblindet* sehbehindert* gebärden*
        cochlea* spastik* spastisch* zerebralparese* cerebralparese* down_syndrom downsyndrom
        trisomie* mehrfachbehindert* schwerstbehindert* beinamput* armamput* amputier*
        querschnittsgelähmt* querschnittgelähmt* gelähmt* halbseitengelähmt* halbseitig_gelähmt*
        spina_bifida hydrocephalus
        contergan* 3: taubblind* kleinwüchsig* kleinwuchs großwuchs* albino albinismus
        0: blind|blinde|blinden~vertrau*|verlass* farbenblind betriebsblind*
        blindlings blinder_fleck blinden_fleck blinde_wut blindbewerbung taube_ohren tauben_ohren
        behinderungen~verkehr* behindert_werden
        1: wheelchair* disab* 2: deaf blind down_syndrome cerebral_palsy amputat*
        0: blind_spot blind_trust turn*_a_blind_eye
        """,
        (Wording("group", "eine Behinderung", "a disability"), _EFFECT),
    ),
    Group(
        "health.rare",
        Sort.HEALTH,
        N_("names a rare disease"),
        """
        3: mukoviszidose zystische_fibrose huntington* chorea_huntington muskeldystroph*
        duchenne* muskelschwund* muskelatroph* amyotroph* marfan* rett_syndrom
        fragiles_x klinefelter* turner_syndrom prader_willi* angelman* williams_beuren*
        ehlers_danlos* osteogenesis glasknochen* schmetterlingskind* epidermolys* ichthyos*
        progerie phenylketonurie hämophil* narkolepsi* morbus_wilson morbus_fabry
        morbus_pompe sklerodermie neurofibromatose tuberöse_sklerose leukodystroph* dravet*
        lennox_gastaut* west_syndrom locked_in* guillain_barr* creutzfeldt* seltene_erkrankung
        seltenen_erkrankung seltene_krankheit seltenen_krankheit gendefekt* chromosomen*
        stoffwechseldefekt* 4: moyamoya* fibrodysplasi* apallisch*
        3: cystic_fibrosis muscular_dystrophy rare_disease haemophil* hemophil*
        """,
        (
            Wording("group", "eine chronische Erkrankung", "a chronic illness"),
            _EFFECT,
        ),
    ),
)
