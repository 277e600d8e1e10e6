"""Occupations that few people have, by sector."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.traits.group import Group, Wording
from kollegial.anonymise.traits.sort import Sort
from kollegial.marking import N_

_REASON = N_("an occupation that few people have")


def _sector(name: str, de: str, en: str, words: str, worker: tuple[str, str]) -> Group:
    wordings = (
        Wording("sector", de, en),
        Wording("worker", *worker),
        Wording("job", "berufstätig", "in work"),
    )
    return Group(f"occupation.{name}", Sort.OCCUPATION, _REASON, words, wordings)


SECTORS: Final = (
    _sector(
        "craft",
        "im Handwerk",
        "in a skilled trade",
        """
        2: steinmetz dachdecker schornsteinfeger kaminkehrer bezirksschornsteinfeger
        hufschmied polsterer raumausstatter goldschmied konditor metzger fleischer
        schneidermeister bäckermeister metzgermeister brunnenbauer zimmerermeister
        schuhmacher glaser glasermeister tischlermeister schreinermeister malermeister
        friseurmeister optikermeister hörakustiker zahntechniker orthopädieschuhmacher
        3: bestatter* *bestatter steinbildhauer silberschmied kunstschmied uhrmacher
        büchsenmacher hutmacher modist korbflechter seiler sattler kürschner böttcher
        drechsler bootsbauer schiffsbauer schiffbauer reetdachdecker restaurator
        buchbinder graveur vergolder glasbläser porzellanmaler töpfermeister keramiker
        instrumentenbauer klavierbauer klavierstimmer geigenbauer gitarrenbauer
        4: orgelbauer orgelstimmer glockengießer cembalobauer harfenbauer bogenbauer
        perückenmacher maskenbildner präparator tierpräparator scherenschleifer
        3: undertaker* stonemason goldsmith watchmaker blacksmith farrier
        chimney_sweep thatcher bookbinder gunsmith saddler 4: organ_builder
        violin_maker taxidermist
        """,
        ("Fachkraft im Handwerk", "a skilled worker"),
    ),
    _sector(
        "care",
        "im Gesundheitswesen",
        "in health care",
        """
        2: entbindungspfleger kieferorthopäde orthoptist op_assistent op_schwester osteopath
        heilpraktiker 3: neurochirurg herzchirurg kinderchirurg pathologe rechtsmediziner
        landarzt landärztin schiffsarzt gefängnisarzt kinderkardiologe transplantationschirurg
        3: neurosurgeon pathologist coroner
        """,
        ("Fachkraft im Gesundheitswesen", "a health professional"),
    ),
    _sector(
        "emergency",
        "im Einsatzdienst",
        "in an emergency service",
        """
        2: feuerwehrmann feuerwehrmännern feuerwehrfrau feuerwehrleute berufsfeuerwehrmann
        berufsfeuerwehrfrau bundespolizist zollbeamte zollbeamter zollbeamtin zöllner
        bundeswehrsoldat berufssoldat zeitsoldat soldat offizier offizierin
        3: justizvollzugsbeamte justizvollzugsbeamter justizvollzugsbeamtin jva_beamt*
        gefängniswärter werksfeuerwehrmann werkfeuerwehrmann werksfeuerwehrfrau
        feuerwehrkommandant feuerwehrhauptmann wehrführer brandmeister brandmeisterin
        hundeführer polizeitaucher bergretter bergwacht* seenotretter rettungsflieger
        kampfpilot hauptfeldwebel oberstleutnant fallschirmjäger personenschützer
        4: bombenentschärfer sprengmeister kampfmittel* kampfschwimmer
        2: firefighter fireman customs_officer soldier 3: prison_officer prison_guard
        detective lifeboat*
        """,
        ("Fachkraft im Einsatzdienst", "an emergency worker"),
    ),
    _sector(
        "law",
        "im Rechtswesen",
        "in the law",
        """
        3: gerichtspräsident patentanwalt patentanwältin 4: verfassungsrichter bundesrichter
        """,
        ("Fachkraft im Rechtswesen", "a legal professional"),
    ),
    _sector(
        "land",
        "in der Landwirtschaft",
        "in farming",
        """
        2: landwirt landwirtin nebenerwerbslandwirt biobauer biobauern milchbauer
        milchbauern landwirtschaftsmeister 3: winzer winzermeister imker
        berufsimker schäfer wanderschäfer förster revierförster jagdaufseher
        berufsfischer krabbenfischer fischwirt forstwirt pferdewirt hopfenbauer
        ziegenbauer obstbauer spargelbauer waldarbeiter melker falkner almhirt senner
        senn sennerin 4: leuchtturmwärter hallig* deichgraf nationalpark_ranger
        2: dairy_farmer 3: shepherd beekeeper winegrower gamekeeper
        """,
        ("Fachkraft in der Landwirtschaft", "a farm worker"),
    ),
    _sector(
        "transport",
        "im Verkehr",
        "in transport",
        """
        2: lokführer lokomotivführer zugführer straßenbahnfahrer straßenbahnfahrerin
        triebfahrzeugführer stellwerker fahrdienstleiter u_bahn_fahrer s_bahn_fahrer
        busunternehmer taxiunternehmer binnenschiffer flugbegleiter steward stewardess
        kranführer fahrlehrer schwertransport* 3: pilot berufspilot fluglotse fluglotsin
        hubschrauberpilot kapitän schiffskapitän hochseefischer hafenlotse elblotse
        schiffsmechaniker seemann fährmann matrose schleusenwärter bahnwärter
        0: kapitän~mannschaft|team|verein mannschaftskapitän
        2: train_driver tram_driver 3: airline_pilot air_traffic_controller
        """,
        ("Fachkraft im Verkehr", "a transport worker"),
    ),
    _sector(
        "industry",
        "in der Industrie",
        "in industry",
        """
        2: stahlarbeiter hüttenarbeiter chemikant chemiearbeiter gießer gerüstbauer
        zerspanungsmechaniker werftarbeiter schlachter schlachthofarbeiter papiermacher
        3: bergmann bergleute =steiger untertage* hauer_unter hochofen* sprengstoff*
        kerntechniker taucher industrietaucher berufstaucher windkrafttechniker
        ölbohr* bohrinsel* 2: steelworker 3: miner coal_miner
        """,
        ("Fachkraft in der Industrie", "an industrial worker"),
    ),
    _sector(
        "culture",
        "im Kulturbereich",
        "in the arts",
        """
        2: schauspieler sänger musiker berufsmusiker tänzer bühnenbildner kameramann kamerafrau
        fotograf grafiker organist kantor kirchenmusiker musikschulleiter bildhauer
        museumspädagoge schriftsteller 3: opernsänger opernsängerin
        dirigent kapellmeister konzertmeister orchestermusiker trompeter posaunist bratschist
        cellist harfenist kirchenmusikdirektor balletttänzer choreograf choreograph regisseur
        intendant moderator~radio|fernsehen|sender fernsehmoderator nachrichtensprecher
        puppenspieler museumsdirektor komponist drehbuchautor stuntman 4: zirkusartist artist~zirkus
        zirkusdirektor clown clownin dompteur zauberkünstler bauchredner 0: den_clown
        den_clown_spiel*
        2: actor actress 3: opera_singer conductor~orchestra
        orchestra_musician 4: circus_artist
        """,
        ("Fachkraft im Kulturbereich", "an arts worker"),
    ),
    _sector(
        "science",
        "in der Wissenschaft",
        "in science",
        """
        2: archäologe historiker meteorologe geologe biologe biologin chemiker physiker
        mathematiker astronom ethnologe informatikprofessor hochschullehrer dozent~uni*
        privatdozent universitätsprofessor professor~lehrstuhl|universität|hochschule
        3: astrophysiker polarforscher vulkanologe lehrstuhlinhaber institutsdirektor
        universitätspräsident hochschulrektor gerichtsmediziner 4: astronaut nobelpreis*
        3: astronomer archaeologist university_professor
        """,
        ("Fachkraft in der Wissenschaft", "a scientist"),
    ),
    _sector(
        "media",
        "in den Medien",
        "in the media",
        """
        2: journalist redakteur lokalredakteur lokaljournalist reporter pressesprecher
        3: chefredakteur rundfunkjournalist kriegsreporter auslandskorrespondent
        influencer youtuber 2: journalist newspaper_editor 3: war_reporter
        """,
        ("Fachkraft in den Medien", "a media worker"),
    ),
    _sector(
        "church",
        "im kirchlichen Dienst",
        "in church service",
        """
        2: mesner 3: dorfpfarrer
        superintendent dekan ordensschwester ordensfrau ordensbruder nonne mönch kaplan
        gefängnisseelsorger militärpfarrer klosterschwester missionar 4: bischof bischöfin
        weihbischof abt äbtissin
        3: monk 4: bishop
        """,
        ("Fachkraft im kirchlichen Dienst", "a church worker"),
    ),
    _sector(
        "sport",
        "im Sport",
        "in sport",
        """
        3: profifußballer fußballprofi profisportler leistungssportler~profi* bundesligaspieler
        bundesligaprofi handballprofi profihandballer eishockeyprofi nationalspieler
        profiboxer skispringer bergführer jockey rennfahrer skilehrer reitlehrer tauchlehrer
        golflehrer 4: olympiateilnehmer olympiasieger weltmeister~ist|war|ehemalig*
        3: professional_footballer 4: olympic_champion
        """,
        ("Fachkraft im Sport", "a sports professional"),
    ),
    _sector(
        "unusual",
        "in einem seltenen Beruf",
        "in a rare job",
        """
        2: tätowierer immobilienmakler detektiv wahrsager tierpfleger zoowärter hundetrainer
        schausteller
        3: privatdetektiv tatortreiniger sargträger friedhofsgärtner totengräber
        krematoriums* croupier edelsteinhändler kunsthändler antiquar diplomat diplomatin
        konsul konsulin prostituierte prostituierter sexarbeiter
        domina 4: auktionator parfümeur sommelier kammerjäger
        3: sex_worker gravedigger tattooist diplomat
        """,
        ("Fachkraft in einem seltenen Beruf", "working in a rare job"),
    ),
)
