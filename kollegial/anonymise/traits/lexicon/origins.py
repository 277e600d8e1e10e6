"""Countries, peoples, languages and beliefs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kollegial.anonymise.traits.group import Group, Wording
from kollegial.anonymise.traits.sort import Sort
from kollegial.marking import N_

_COUNTRY = N_("names the country somebody comes from")
_PEOPLE = N_("names somebody's nationality or people")
_LANGUAGE = N_("names somebody's first language")

# Region, its German adjective and English wording; then rows: weight, countries, adjectives and
# languages, people. Large groups weigh 2, small ones 3, very small ones 4.
_REGIONS: Final = (
    (
        *("southeast", "südosteuropäischen", "a south-eastern European country"),
        """
        2 der_türkei|türkei|turkey türkisch* türke|türkin|türken|turkish
        2 serbien|kroatien|bosnien serbisch*|kroatisch*|bosnisch* serbe|serbin|kroate|bosnier
        2 dem_kosovo|kosovo|albanien kosovar*|kosovo_alban*|albanisch* albaner|kosovare|albanian
        2 rumänien|bulgarien|romania rumänisch*|bulgarisch* rumäne|rumänin|bulgare|bulgarin
        2 griechenland|greece griechisch* =grieche|=griechen|griechin|greek
        3 mazedonien|nordmazedonien|montenegro mazedonisch*|montenegrin* mazedonier|montenegriner
        3 slowenien|der_republik_moldau|moldau slowenisch*|moldauisch* slowene|slowenin|moldawier
        """,
    ),
    (
        *("east", "osteuropäischen", "an eastern European country"),
        """
        2 polen|poland =polnisch|polnische|polnischer|polnischen|polnisches =pole|polin|polinnen
        2 der_ukraine|ukraine ukrainisch* ukrainer|ukrainian
        2 russland|russia russisch*|russlanddeutsch* russe|russin|spätaussiedler*|russian
        3 ungarn|tschechien|hungary ungarisch*|tschechisch* ungar|ungarin|tscheche|tschechin
        3 der_slowakei|slowakei|belarus slowakisch*|belarussisch* slowake|slowakin|weißrusse
        3 lettland|litauen|estland lettisch*|litauisch*|estnisch* =lette|=letten|litauer|estin
        3 georgien|armenien|aserbaidschan georgisch*|armenisch*|aserbaidschan* georgier|armenier
        3 tschetschenien|chechnya tschetschenisch* tschetschene|tschetschenin|chechen
        """,
    ),
    (
        *("middle_east", "nahöstlichen", "a Middle Eastern country"),
        """
        2 syrien|syria syrisch* syrer|syrian
        2 dem_irak|irak|iraq irakisch* iraker|iraqi
        3 dem_iran|iran iranisch*|persisch* iraner|perser|iranian
        3 dem_libanon|libanon|lebanon libanesisch*|palästinensisch* libanese|libanesin|palästinenser
        3 palästina|jordanien|dem_jemen|jemen jordanisch*|jemenitisch* jordanier|jemenit|yemeni
        3 israel|kuwait|katar|saudi_arabien israelisch*|saudisch* israeli|israelin|aramäer|assyrer
        2 kurdistan kurdisch* kurde|kurdin|kurden|kurdish
        """,
    ),
    (
        *("central_asia", "zentralasiatischen", "a central Asian country"),
        """
        2 afghanistan afghanisch* afghane|afghanin|afghanen|afghan
        3 pakistan pakistanisch* pakistaner|hazara|pakistani
        3 kasachstan|usbekistan kasachisch*|usbekisch* kasache|kasachin|usbeke|usbekin
        3 tadschikistan|kirgistan tadschikisch*|kirgisisch* tadschike|kirgise|kirgisin
        4 tibet|der_mongolei|mongolei tibetisch*|mongolisch*|uigurisch* tibeter|mongole|mongolin
        """,
    ),
    (
        *("asia", "asiatischen", "an Asian country"),
        """
        2 indien|china|vietnam|india indisch*|chinesisch*|vietnamesisch* inder|inderin|chinese
        2 =vietnam =vietnamesisch chinesin|vietnamese|vietnamesin
        3 thailand|den_philippinen|philippinen thailändisch*|philippinisch* thailänder|filipina
        3 japan|korea|südkorea|indonesien japanisch*|koreanisch* japaner|koreaner|indonesier
        3 sri_lanka|bangladesch|nepal tamilisch*|nepalesisch* tamile|tamilin|nepalese|nepalesin
        4 myanmar|laos|kambodscha|malaysia burmesisch*|laotisch* burmese|laote|rohingya
        """,
    ),
    (
        *("north_africa", "nordafrikanischen", "a North African country"),
        """
        2 marokko|morocco marokkanisch* marokkaner|moroccan
        3 tunesien|algerien|tunisia|algeria tunesisch*|algerisch*|berberisch* tunesier|algerier
        3 ägypten|libyen|egypt|libya ägyptisch*|libysch* ägypter|libyer|egyptian
        """,
    ),
    (
        *("africa", "afrikanischen", "an African country"),
        """
        3 eritrea|somalia|äthiopien|ethiopia eritreisch*|somalisch*|äthiopisch* eritreer|somalier
        3 ghana|nigeria|kamerun ghanaisch*|nigerianisch*|kamerunisch* ghanaer|nigerianer|kameruner
        3 dem_kongo|kongo|togo kongolesisch*|togoisch* kongolese|kongolesin|togoer|nigerian
        3 dem_sudan|sudan|gambia|guinea sudanesisch*|gambisch* sudanese|sudanesin|gambier|eritrean
        4 dem_senegal|senegal|angola|uganda senegalesisch*|angolanisch* senegalese|angolaner
        4 kenia|kenya|tansania|mosambik kenianisch*|mosambikanisch* kenianer|mosambikaner|kenyan
        4 ruanda|südafrika|simbabwe|benin ruandisch*|südafrikanisch* ruander|südafrikaner|ugander
        """,
    ),
    (
        *("latin_america", "lateinamerikanischen", "a country overseas"),
        """
        3 brasilien|kolumbien|brazil brasilianisch*|kolumbianisch* brasilianer|kolumbianer
        3 kuba|mexiko|venezuela|cuba kubanisch*|mexikanisch* kubaner|mexikaner|venezolaner
        4 peru|ecuador|bolivien peruanisch*|bolivianisch* peruaner|ecuadorianer|bolivianer
        4 argentinien|chile|uruguay argentinisch*|chilenisch* argentinier|chilene|chilenin
        4 haiti|honduras|guatemala dominikanisch*|haitianisch* dominikaner|haitianer
        """,
    ),
    (
        *("west", "europäischen", "another European country"),
        """
        2 italien|italy italienischstämmig* italiener|italian
        3 portugal|spanien|spain portugiesischstämmig* portugiese|portugiesin|spanier
        3 frankreich|den_niederlanden französischstämmig* franzose|französin|niederländer|holländer
        3 der_schweiz|dänemark|schweden dänischstämmig* schweizer|däne|dänin|schwede|schwedin
        3 england|schottland|irland|norwegen englischstämmig* engländer|brite|britin|schotte|irin
        4 finnland|=island|malta|luxemburg|iceland isländisch* =finne|finnin|isländer|malteser
        """,
    ),
    (
        *("far", "englischsprachigen", "a country far away"),
        """
        3 den_usa|=usa|amerika|kanada us_amerikanisch* amerikaner|kanadier
        3 australien|neuseeland australischstämmig* australier|neuseeländer
        """,
    ),
)


def _rows(block: str) -> Iterator[tuple[str, str, str, str]]:
    for row in block.strip().splitlines():
        weight, countries, adjectives, people = row.split()
        yield weight, countries, adjectives, people


def _listed(rows: list[tuple[str, str, str, str]], column: int) -> str:
    """The entries of one column; the bars of a table separate entries, not parts of a row."""
    return " ".join(f"{row[0]}: {row[column].replace('|', ' ')}" for row in rows)


def _region(name: str, de: str, en: str, block: str) -> Iterator[Group]:
    rows = list(_rows(block))
    area = f"dem {de} Raum"
    multilingual = Wording("multilingual", "mehrsprachig~", "multilingual")
    yield Group(
        f"origin.country.{name}",
        Sort.ORIGIN,
        _COUNTRY,
        _listed(rows, 1),
        (
            Wording("region", area, en),
            Wording("abroad", "einem anderen Land", "another country"),
        ),
    )
    yield Group(
        f"origin.adjective.{name}",
        Sort.ORIGIN,
        _PEOPLE,
        _listed(rows, 2),
        (multilingual, Wording("region", f"aus {area} stammend~", f"from {en}")),
    )
    yield Group(
        f"origin.person.{name}",
        Sort.ORIGIN,
        _PEOPLE,
        _listed(rows, 3),
        (
            Wording("region", f"Person aus {area}", f"a person from {en}"),
            Wording("multilingual", "mehrsprachige Person", "a multilingual person"),
        ),
    )


ORIGINS: Final = (
    *(group for row in _REGIONS for group in _region(*row)),
    Group(
        "origin.language",
        Sort.ORIGIN,
        _LANGUAGE,
        """
        2: arabisch* romanes aramäisch 3: tigrinya tigrinisch* amharisch* =dari farsi
        paschto* paschtu* urdu =hindi punjabi tamil tamilisch kurmandschi kurmanci sorani
        sorbisch* plattdeutsch* friesisch* suaheli swahili wolof =twi igbo yoruba lingala
        mandarin tagalog jiddisch* zazaki 2: arabic 0: mandarine arabische_ziffern
        """,
        (
            Wording("language", "eine andere Erstsprache", "another first language"),
            Wording("multilingual", "mehrsprachig", "multilingual"),
        ),
    ),
    Group(
        "origin.minority",
        Sort.ORIGIN,
        N_("names a minority somebody belongs to"),
        """
        3: sinti =roma =sinto =sintezza =romni sintifamilie romafamilie jenisch* sorbe sorbin
        dänische_minderheit schwarze|schwarzer|schwarzes_deutsche*|kind|mädchen|junge
        afrodeutsch* 0: schwarze_kind*_jacke
        """,
        (
            Wording("minority", "eine Minderheit", "a minority"),
            Wording("multilingual", "mehrsprachig", "multilingual"),
        ),
    ),
    Group(
        "origin.belief",
        Sort.ORIGIN,
        N_("names a belief"),
        """
        1: muslim* moslem* islamisch* =moschee ramadan* fromme_familie
        2: freikirch* pfingstgemeinde* russisch_orthodox* griechisch_orthodox* serbisch_orthodox*
        syrisch_orthodox* koptisch* alevit* evangelikal* baptist* adventist* buddhist* hindu
        hinduist* neuapostolisch* strenggläubig* streng_religiös* streng_gläubig*
        3: jüdisch* =jude jüdin juden synagoge* jesid* yezid* êzîd* ezid* zeugen_jehovas
        zeuge_jehovas
        zeugin_jehovas mormon* mennonit* =sikh sikhs salafist* scientology* anthroposoph*
        zölibat* konvertiert* drusen =druse drusisch* bahai* ahmadiyya* amisch*
        1: muslim* 2: orthodox_christian evangelical* buddhist* 3: jewish =jew jehovah_witness*
        jehovah*_witness* jehovah_=s_witness* yazidi* mormon*
        """,
        (
            Wording("belief", "eine Glaubensgemeinschaft", "a religious community"),
            Wording("religious", "religiös geprägt~", "religious"),
        ),
    ),
)
