"""Events that people outside may have heard of."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.traits.group import Group, Wording
from kollegial.anonymise.traits.sort import Sort
from kollegial.marking import N_

_MEDIA = "zeitung|presse|medien|fernsehen|lokalzeitung|lokalpresse|tageszeitung|lokalblatt"
_REPORTED = (
    "stand|steht|gestanden|berichte*|erschien*|groß|titelseite|schlagzeile*|foto|fotos|artikel"
    "|interview*"
)
_CHANGE = Wording("event", "ein einschneidendes Ereignis", "a drastic event")

EVENTS: Final = (
    Group(
        "event.press",
        Sort.EVENT,
        N_("was in the press, so anybody can look it up"),
        f"""
        4: {_MEDIA}~{_REPORTED}
        zeitungsartikel* zeitungsbericht* schlagzeilen|schlagzeile presserummel* medienrummel*
        fernsehbericht* fernsehteam* kamerateam* reporter~haus|tür|schule|wohnung viral_gegangen
        viral_ging ging_viral aktenzeichen_xy 3: polizeibericht pressemitteilung*
        0: pressestelle*
        4: newspaper|newspapers|press|television|media~report*|covered|article|story
        went_viral headlines 0: social_media
        """,
        (
            Wording("public", "öffentliche Aufmerksamkeit", "public attention"),
            _CHANGE,
        ),
    ),
    Group(
        "event.honour",
        Sort.EVENT,
        N_("an award, a title or a win that others know of"),
        """
        4: lottogewinn* lotto~gewonnen|gewann|million*|gewinn lottomillionär* jackpot
        bundesverdienstkreuz* nobelpreis* weltrekord* olympia* goldmedaille* landesmeister*
        europameister* weltmeister* bundesjugendspiele_gewonnen schützenkönig* karnevalsprinz*
        karnevalsprinzessin weinkönigin* miss_wahl millionenerbe* preisgekrönt*
        3: deutscher_meister deutsche_meisterin preisträger* bundessieger* landessieger*
        jugend_forscht jugend_musiziert lebensrettungsmedaille* ehrenbürger*
        auszeichnung~erhalten|bekommen|verliehen|bekam preis~gewonnen|verliehen|gewann
        0: preis~kauf*|teuer*|euro|gewinnspiel olympiastadion olympiapark
        4: lottery_win* lottery~won 3: award~won|received gold_medal*
        """,
        (Wording("honour", "eine besondere Anerkennung", "a special recognition"), _CHANGE),
    ),
    Group(
        "event.prison",
        Sort.EVENT,
        N_("prison or a criminal court"),
        """
        2: gefängnis* haft inhaftier* haftstrafe* haftentlass* untersuchungshaft u_haft jva
        justizvollzug* knast* im_vollzug verurteilt* freiheitsstrafe* bewährungsstrafe*
        vorbestraft* strafprozess* strafverfahren* strafgericht* schwurgericht* jugendarrest*
        jugendstrafe* maßregelvollzug* forensik* forensisch* angeklagt* hauptverhandlung*
        freigänger* fußfessel* 3: lebenslänglich* sicherungsverwahrung* zeugenschutz*
        kronzeug* verdeckt*_ermittler mordprozess*
        0: haftpflicht* haftnotiz* haftbar* haftung*
        2: prison* in_jail jailed convicted imprisonment 3: witness_protection
        """,
        (Wording("justice", "Kontakt mit der Justiz", "contact with the courts"), _CHANGE),
    ),
    Group(
        "event.accident",
        Sort.EVENT,
        N_("an accident or a disaster"),
        """
        1: unfall unfälle autounfall* verkehrsunfall* arbeitsunfall* fahrradunfall*
        motorradunfall* verunglückt* ertrunken* ertrank
        2: schwerer|schweren|schwerem_unfall|autounfall|verkehrsunfall|arbeitsunfall
        tödlich*_verunglückt* unfalltod unfalltot* unfallopfer* rettungshubschrauber* hochwasser*
        flutkatastrophe* flutopfer* erdbeben* überschwemm* geflutet* lawine* brandverletz*
        3: wohnungsbrand* hausbrand* dachstuhlbrand* großbrand* brandstift* abgebrannt*
        niedergebrannt* ausgebrannt~wohnung|haus|auto|hof gasexplosion* explosion*
        flugzeugabsturz* zugunglück* busunglück* schiffsunglück* grubenunglück* badeunfall*
        0: unfallbogen* unfallkasse* unfallversicherung* unfallchirurg* unfallverhütung*
        unfallmeldung* unfallfrei* einnässunfall
        1: accident car_accident drowned 2: fatal_accident flood 3: house_fire arson explosion
        """,
        (
            Wording("accident", "ein Unglück", "an accident"),
            _CHANGE,
        ),
    ),
    Group(
        "event.death",
        Sort.EVENT,
        N_("a violent or much noticed death"),
        """
        2: suizidversuch* selbstmordversuch* 3: suizid selbstmord selbsttötung* erhängt*
        das_leben_genommen leben~genommen|nahm vor_den_zug schienensuizid* vergiftet*
        4: ermordet* mord mordfall* mordversuch* tötungsdelikt* totschlag* umgebracht* erschossen*
        erstochen* getötet* amoklauf* amok attentat* terroranschlag* femizid* ehrenmord*
        0: suizidgedanken suizidpräv* suizidalität suiziddrohung* mit_suizid|selbstmord_gedroht
        suizid~droht*|gedroht|ankündig*|angekündigt|gedanken|äußer*
        selbstmord~droht*|gedroht|gedanken
        2: suicide_attempt attempted_suicide 3: suicide hanged 4: murder* stabbed shot_dead
        homicide 0: suicide~threat*|thoughts
        """,
        (Wording("loss", "ein Verlust in der Familie", "a loss in the family"), _CHANGE),
    ),
    Group(
        "event.crime",
        Sort.EVENT,
        N_("somebody was the victim of a crime"),
        """
        2: vergewaltig* entführ* kindesentführ* kindesentzug* überfallen überfall* geiselnahme*
        menschenhandel* zwangsprostitut* loverboy* raubüberfall* sek_einsatz sondereinsatz*
        kinderporno* genitalverstümmel* beschnitten~mädchen|tochter|frau stalking* messerangriff*
        messerstecherei* niedergestochen* 3: verschleppt* sekte sektenausstieg* reichsbürger*
        stasi* clan clanfamilie* mafia* aussteigerprogramm* menschenhändler*
        0: überfallen~gefühl*|frage*|fühl*
        2: rape* kidnapp* abducted human_trafficking 3: cult~grew|left|sect
        """,
        (Wording("violence", "Erfahrung von Gewalt", "experience of violence"), _CHANGE),
    ),
    Group(
        "event.flight",
        Sort.EVENT,
        N_("the story of a flight"),
        """
        1: geflüchtet* geflohen* flüchtling* flucht asylverfahren* asylantrag* asylbewerber*
        duldung geduldet* 2: abschiebung* abgeschoben* kirchenasyl* unbegleitet*_minderjähr*
        =umf =uma als_vermisst verschollen* familiennachzug* kriegsflüchtling* bürgerkrieg*
        fluchtweg*_über
        3: mittelmeer|balkanroute|schlauchboot~flucht|floh|flohen|geflohen|geflüchtet|boot|überlebt
        schlepper* folter* gefoltert* kindersoldat* fluchtgeschichte* aus_der_ddr_geflohen
        lager~libyen|moria|lesbos 0: flucht_nach_vorn fluchtinstinkt fluchtimpuls fluchtreflex
        fluchttür* flüchtlingshilfe* fluchtwege =geduldet
        1: refugee* asylum_seeker* 2: deport* 3: child_soldier tortur* smuggler*
        """,
        (
            Wording("flight", "eine belastende Vorgeschichte", "a burdened past"),
            Wording("moved", "zugewandert", "having immigrated"),
        ),
    ),
    Group(
        "event.ruin",
        Sort.EVENT,
        N_("a loss of house or business that others notice"),
        """
        1: zwangsräumung* zwangsgeräumt* privatinsolvenz* 2: insolvenz zwangsversteiger*
        firmenpleite* obdachlos* wohnungslos* betriebsschließung* werksschließung*
        0: obdachlosenhilfe* wohnungslosenhilfe*
        1: evict* 2: bankrupt* homeless*
        """,
        (Wording("ruin", "eine wirtschaftliche Krise", "an economic crisis"), _CHANGE),
    ),
)
