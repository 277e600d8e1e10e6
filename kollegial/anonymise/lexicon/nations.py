"""Countries, nationalities and languages: telling, but no names. Towns stand elsewhere."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.text.tokens import folded

COUNTRIES: Final = folded("""
    Deutschland Österreich Schweiz Liechtenstein Luxemburg Frankreich Belgien Niederlande Holland Italien Spanien Portugal Großbritannien England Schottland Wales Irland
    Nordirland Island Norwegen Schweden Finnland Dänemark Polen Tschechien Slowakei Ungarn Rumänien Bulgarien Griechenland Türkei Zypern Malta Kroatien Serbien Slowenien
    Bosnien Herzegowina Montenegro Kosovo Albanien Mazedonien Nordmazedonien Moldau Moldawien Ukraine Russland Belarus Weißrussland Estland Lettland Litauen Georgien Armenien Aserbaidschan
    Syrien Irak Iran Afghanistan Pakistan Indien Bangladesch Nepal Bhutan China Japan Korea Südkorea Nordkorea Vietnam Thailand Laos Kambodscha Myanmar Indonesien Malaysia Philippinen Singapur Mongolei
    Kasachstan Usbekistan Turkmenistan Kirgistan Tadschikistan Israel Palästina Gaza Libanon Jordanien Saudi Arabien Jemen Oman Katar Kuwait Emirate Ägypten Libyen Tunesien Algerien Marokko
    Sudan Südsudan Eritrea Äthiopien Somalia Kenia Uganda Tansania Ruanda Burundi Kongo Kamerun Nigeria Ghana Togo Benin Niger Mali Senegal Gambia Guinea Liberia Elfenbeinküste Angola
    Mosambik Simbabwe Sambia Namibia Südafrika Madagaskar USA Amerika Kanada Mexiko Kuba Haiti Dominikanische Guatemala Honduras Nicaragua Panama Kolumbien Venezuela Ecuador Peru
    Bolivien Brasilien Paraguay Uruguay Argentinien Chile Australien Neuseeland Europa Asien Afrika Südamerika Nordamerika Balkan Kurdistan Tschetschenien Jugoslawien Sowjetunion
    Bayern Württemberg Baden Hessen Sachsen Thüringen Niedersachsen Westfalen Nordrhein Rheinland Pfalz Saarland Holstein Mecklenburg Vorpommern Anhalt Bodensee Ostsee Nordsee Alpen Ruhrgebiet
    Südtirol Tirol Vorarlberg Kärnten Steiermark Burgenland Oberösterreich Niederösterreich Ostdeutschland Westdeutschland Norddeutschland Süddeutschland Mittelmeer Mallorca
""")
NATIONALITIES: Final = folded("""
    Deutscher Deutsche Deutschen Österreicher Österreicherin Schweizer Schweizerin Franzose Französin Franzosen Belgier Belgierin Niederländer Niederländerin Holländer Italiener Italienerin Spanier
    Spanierin Portugiese Portugiesin Portugiesen Brite Britin Briten Engländer Engländerin Ire Irin Norweger Schwede Schwedin Finne Finnin Däne Dänin Pole Polin Polen Tscheche Tschechin Slowake Slowakin
    Ungar Ungarin Rumäne Rumänin Rumänen Bulgare Bulgarin Grieche Griechin Griechen Türke Türkin Türken Kurde Kurdin Kurden Kroate Kroatin Serbe Serbin Serben Slowene Slowenin Bosnier Bosnierin Kosovare
    Kosovarin Albaner Albanerin Mazedonier Ukrainer Ukrainerin Ukrainern Russe Russin Russen Russlanddeutsche Weißrusse Este Estin Lette Lettin Litauer Litauerin Georgier Georgierin Armenier Armenierin Syrer
    Syrerin Syrern Iraker Irakerin Iraner Iranerin Afghane Afghanin Afghanen Pakistaner Pakistani Inder Inderin Chinese Chinesin Chinesen Japaner Japanerin Koreaner Koreanerin Vietnamese Vietnamesin Vietnamesen
    Thailänder Thailänderin Filipino Filipina Kasache Usbeke Tschetschene Tschetschenin Israeli Palästinenser Palästinenserin Libanese Libanesin Jordanier Jemenit Ägypter Ägypterin Libyer Tunesier Tunesierin
    Algerier Marokkaner Marokkanerin Sudanese Eritreer Eritreerin Äthiopier Äthiopierin Somalier Somalierin Kenianer Kongolese Kameruner Kamerunerin Nigerianer Nigerianerin Ghanaer Ghanaerin Togoer Malier
    Senegalese Gambier Guineer Angolaner Südafrikaner Amerikaner Amerikanerin Kanadier Kanadierin Mexikaner Kubaner Kolumbianer Brasilianer Brasilianerin Argentinier Chilene Australier Europäer Europäerin Afrikaner
    Afrikanerin Asiate Asiatin Araber Araberin Jeside Jesidin Jesiden Roma Rom Sinti Sinto Sintezza Romni Jüdin Juden Christ Christin Christen Muslim Muslima Muslime Moslem Katholik Katholikin Protestant Alevit
    Alevitin Aleviten Sunnit Schiit Buddhist Hindu Zeuge Jehovas Sachse Schwabe Westfale Rheinländer Berlinerisch Russlanddeutscher Spätaussiedler
    Deutsch Englisch Französisch Italienisch Spanisch Portugiesisch Polnisch Russisch Ukrainisch Türkisch Kurdisch Kurmandschi Sorani Arabisch Persisch Farsi Dari Paschtu Paschto Urdu Hindi Punjabi Bengali Tamil
    Chinesisch Mandarin Japanisch Koreanisch Vietnamesisch Thai Rumänisch Bulgarisch Ungarisch Tschechisch Slowakisch Kroatisch Serbisch Bosnisch Albanisch Mazedonisch Griechisch Armenisch Georgisch Tigrinya
    Amharisch Somali Suaheli Swahili Hausa Yoruba Igbo Twi Lingala Wolof Romani Romanes Hebräisch Jiddisch Latein Niederländisch Dänisch Schwedisch Norwegisch Finnisch Litauisch Lettisch Estnisch
    Syrische Türkische Russische Deutscher Arabische Polnische Afghanische Ukrainische Kurdische Rumänische Gebärdensprache Plattdeutsch Schwäbisch Bairisch Schwyzerdütsch
""")
