"""Larger towns of the German-speaking countries.

The list holds one-word names only; towns behind a postcode or a cue are found without
it. Names that are ordinary words as well (Essen, Halle) need a preposition before them.
"""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.lexicon.ordinary import ORDINARY
from kollegial.anonymise.text.tokens import folded

_TOWNS = """
    Aachen Aalen Ahaus Ahlen Ahrensburg Albstadt Altenburg Amberg Andernach Ansbach Arnsberg
    Aschaffenburg Aschersleben Augsburg Aurich Backnang Balingen Bamberg Baunatal Bautzen Bayreuth
    Beckum Bensheim Bergheim Bergkamen Berlin Bernburg Biberach Bielefeld Bietigheim Bitterfeld
    Bocholt Bochum Bonn Borken Bornheim Bottrop Brandenburg Braunschweig Bregenz Bremen
    Bremerhaven Bretten Brilon Bruchsal Brühl Buchholz Bühl Burgdorf Buxtehude Calw Castrop Celle
    Chemnitz Cloppenburg Coburg Coesfeld Cottbus Crailsheim Cuxhaven Dachau Darmstadt Datteln
    Deggendorf Delmenhorst Dessau Detmold Dillenburg Dinslaken Dormagen Dornbirn Dorsten Dortmund
    Dresden Duisburg Dülmen Düren Düsseldorf Eberswalde Eckernförde Eisenach Eisenhüttenstadt
    Eisleben Ellwangen Elmshorn Emden Emmendingen Emmerich Emsdetten Ennepetal Erding Erfurt
    Erkelenz Erkrath Erlangen Eschborn Eschweiler Eschwege Esslingen Ettlingen Euskirchen
    Falkensee Fellbach Filderstadt Flensburg Forchheim Frankenthal Frankfurt Frechen Freiberg
    Freiburg Freilassing Freising Freudenstadt Friedberg Friedrichshafen Fulda Fürstenfeldbruck
    Fürstenwalde Fürth Gaggenau Garbsen Geesthacht Geislingen Geldern Gelnhausen Gelsenkirchen
    Gera Germering Gevelsberg Gießen Gifhorn Gladbeck Goslar Gotha Göppingen Görlitz Göttingen
    Graz Greifswald Greven Grevenbroich Gronau Gummersbach Gütersloh Güstrow Haar Halberstadt
    Haltern Hamburg Hameln Hamm Hanau Hannover Harburg Haßloch Hattingen Heidelberg Heidenheim
    Heilbronn Heinsberg Helmstedt Hemer Hennef Herborn Herdecke Herford Herne Herrenberg Herten
    Herzogenrath Hilden Hildesheim Hockenheim Hofheim Holzminden Homburg Höxter Hoyerswerda
    Hückelhoven Hürth Husum Ibbenbüren Ilmenau Ingolstadt Innsbruck Iserlohn Itzehoe Jena Jülich
    Kaarst Kaiserslautern Kamen Kamp Karlsruhe Kassel Kaufbeuren Kempten Kerpen Kevelaer Kiel
    Kirchheim Klagenfurt Kleve Koblenz Köln Konstanz Korbach Kornwestheim Krefeld Kreuztal
    Kulmbach Laatzen Lahr Landau Landsberg Landshut Langenfeld Langenhagen Leer Lehrte Leichlingen
    Leimen Leinfelden Leipzig Lemgo Leonberg Leverkusen Limburg Lindau Lingen Linz Lippstadt
    Lohmar Lörrach Lübbecke Lübeck Lüdenscheid Ludwigsburg Ludwigshafen Lüneburg Lünen Luzern
    Magdeburg Maintal Mainz Mannheim Marburg Markkleeberg Marl Mechernich Meerbusch Meiningen
    Meißen Melle Memmingen Menden Meppen Merseburg Merzig Meschede Mettmann Minden Moers
    Mönchengladbach Monheim Mosbach Mühlhausen Mülheim München Münster Nagold Naumburg
    Neubrandenburg Neumarkt Neumünster Neunkirchen Neuruppin Neuss Neustadt Neuwied Nienburg
    Norderstedt Nordhausen Nordhorn Northeim Nürnberg Nürtingen Oberhausen Oberursel Oelde Oer
    Offenbach Offenburg Öhringen Oldenburg Olpe Oranienburg Oschersleben Osnabrück Osterholz
    Osterode Ostfildern Overath Paderborn Papenburg Passau Peine Pforzheim Pfullingen Pinneberg
    Pirmasens Pirna Plauen Plettenberg Potsdam Pulheim Quedlinburg Radebeul Radevormwald
    Radolfzell Rastatt Rastede Ratingen Ravensburg Recklinghausen Regensburg Reinbek Remagen
    Remscheid Remseck Rendsburg Reutlingen Rheda Rheinbach Rheinberg Rheine Rheinfelden Riesa
    Rodgau Rosenheim Rösrath Rostock Rothenburg Rottenburg Rottweil Rüdesheim Rüsselsheim Saalfeld
    Saarbrücken Saarlouis Salzburg Salzgitter Salzwedel Sangerhausen Schleswig Schmalkalden
    Schmallenberg Schönebeck Schorndorf Schramberg Schwabach Schwedt Schweinfurt Schwelm Schwerin
    Schwerte Schwetzingen Seelze Selm Senftenberg Siegburg Siegen Sigmaringen Sindelfingen
    Sinsheim Soest Solingen Soltau Sondershausen Sonthofen Speyer Sprockhövel Stade Stadthagen
    Starnberg Staßfurt Steinfurt Stendal Stolberg Stralsund Straubing Strausberg Stuhr Stuttgart
    Suhl Telgte Teltow Traunstein Trier Troisdorf Tübingen Tuttlingen Überlingen Uelzen Unna
    Vechta Velbert Velten Verden Viersen Villach Villingen Voerde Vreden Waiblingen Waldkraiburg
    Waldshut Waltrop Wandlitz Wangen Warburg Wardenburg Waren Warendorf Wedel Weilheim Weimar
    Weingarten Weinheim Weinstadt Weißenfels Weiterstadt Werl Wermelskirchen Wernigerode Wesel
    Wesseling Wetzlar Wien Wiesbaden Wiesloch Willich Wilhelmshaven Winnenden Winsen Winterthur
    Wismar Witten Wittenberg Wittenberge Wolfenbüttel Wolfsburg Worms Wunstorf Wuppertal Würselen
    Würzburg Xanten Zittau Zürich Zweibrücken Zwickau
"""
# Towns of Austria and Switzerland, and large ones of the countries people come from.
_ABROAD = """
    Amstetten Ansfelden Bludenz Braunau Eisenstadt Feldkirch Gmunden Hallein Hollabrunn Kapfenberg Klosterneuburg
    Knittelfeld Krems Kufstein Leoben Leonding Lienz Lustenau Mistelbach Mödling Neunkirchen Perchtoldsdorf Rankweil Schwaz
    Schwechat Spittal Steyr Stockerau Ternitz Traiskirchen Tulln Vöcklabruck Vösendorf Wolfsberg Wörgl Zwettl
    Aarau Allschwil Altdorf Appenzell Bellinzona Bülach Chur Davos Dietikon Dübendorf Frauenfeld Fribourg Genf Glarus
    Gossau Herisau Kloten Köniz Kreuzlingen Kriens Langenthal Lausanne Liestal Locarno Lugano Montreux Muttenz Neuenburg Nyon Olten
    Pratteln Rapperswil Riehen Sarnen Schaffhausen Schlieren Schwyz Solothurn Thalwil Uster Vaduz Vevey
    Volketswil Wädenswil Wettingen Wetzikon Zofingen Bozen Meran Brixen Bruneck Sterzing Straßburg Colmar Mülhausen Lüttich Eupen
    Amsterdam Rotterdam Utrecht Eindhoven Enschede Arnheim Nimwegen Groningen Maastricht Venlo Brüssel Antwerpen Brügge Charleroi
    London Birmingham Manchester Liverpool Leeds Glasgow Edinburgh Bristol Sheffield Cardiff Belfast Dublin Oxford Cambridge
    Lyon Marseille Toulouse Bordeaux Lille Nantes Nizza Dijon Reims Rouen Grenoble Montpellier Mailand Turin Neapel Palermo
    Bologna Florenz Genua Venedig Bari Catania Messina Triest Padua Madrid Barcelona Sevilla Bilbao Málaga Saragossa Granada Lissabon
    Kopenhagen Aarhus Odense Stockholm Göteborg Malmö Uppsala Oslo Trondheim Helsinki Tampere Turku Reykjavik Tallinn Riga Vilnius Kaunas
    Warschau Krakau Breslau Danzig Posen Lodz Łódź Stettin Kattowitz Gdynia Lublin Bydgoszcz Białystok Częstochowa Opole Gleiwitz Zabrze
    Prag Brünn Ostrava Pilsen Olmütz Bratislava Košice Budapest Debrecen Szeged Miskolc Pécs Ljubljana Maribor Zagreb Osijek Rijeka Zadar
    Belgrad Kragujevac Sarajevo Tuzla Mostar Zenica Bihać Podgorica Pristina Prizren Peja Gjakova Mitrovica Ferizaj Skopje Tetovo Kumanovo
    Bitola Tirana Durrës Vlora Shkodra Elbasan Athen Thessaloniki Patras Heraklion Plovdiv Warna Burgas Bukarest Cluj Temeswar Timișoara Iași Craiova
    Brașov Sibiu Oradea Chișinău Tiraspol Kiew Kyjiw Charkiw Odesa Lwiw Lemberg Dnipro Mariupol Donezk Luhansk Cherson Saporischschja Winnyzja Tscherniwzi
    Poltawa Butscha Irpin Minsk Gomel Witebsk Moskau Petersburg Nowosibirsk Omsk Kasan Rostow Wolgograd Saratow Grosny Machatschkala
    Tiflis Batumi Eriwan Baku Astana Almaty Karaganda Taschkent Samarkand Bischkek Duschanbe Aschgabat
    Istanbul Ankara Izmir Antalya Bursa Gaziantep Konya Mersin Diyarbakır Kayseri Samsun Trabzon Erzurum Malatya Şanlıurfa Urfa Mardin Sivas
    Eskişehir Denizli Kahramanmaraş Hatay Antakya Damaskus Aleppo Homs Latakia Idlib Rakka Raqqa Kobane Qamischli Afrin Daraa Bagdad Mossul Basra Erbil
    Sulaimaniyya Kirkuk Dohuk Sindschar Schingal Nadschaf Kerbela Teheran Maschhad Isfahan Schiras Täbris Ghom Ahvaz Kabul Herat Kandahar Kundus Dschalalabad Ghasni
    Bamiyan Islamabad Karatschi Lahore Peschawar Quetta Delhi Mumbai Kalkutta Chennai Bangalore Hyderabad Dhaka Kathmandu Colombo Jaffna
    Beirut Tripoli Amman Jerusalem Haifa Ramallah Hebron Nablus Gaza Riad Mekka Sanaa Dubai Kairo Gizeh Tunis Sfax Algier
    Casablanca Rabat Marrakesch Tanger Agadir Nador Meknès Khartum Asmara Mekelle Mogadischu Hargeisa Nairobi Mombasa Kampala Kigali Daressalam
    Kinshasa Lubumbashi Yaoundé Douala Bamenda Abuja Ibadan Accra Kumasi Lomé Cotonou Abidjan Dakar Banjul Conakry Freetown Monrovia Bamako Ouagadougou
    Niamey Luanda Lusaka Harare Johannesburg Kapstadt Durban Antananarivo Peking Schanghai Shanghai Hongkong Tokio Kyoto Osaka Seoul Hanoi Saigon Haiphong Bangkok
    Manila Jakarta Singapur Melbourne Toronto Montreal Vancouver Chicago Boston Seattle Miami Philadelphia Havanna Caracas Bogotá Medellín
    Quito Montevideo Brasília Recife
"""
_WORDS_TOO = """
    Essen Halle Hagen Hof Singen Weiden Bergen Regen Lage Plan Basel Bern Varel Heide Löhne Leer
    Wedel Waren Haar Kamp Celle Worms Hamm Wangen Stade Melle Weimar Werder Greven Buchholz Kamen Erlangen
    Sofia Sydney Santiago Salvador Baden Ried Emmen Cork Lima Thun Traun Lagos Aden Verona Alexandria Medina Nancy
    Odessa Adana Arad Porto Metz Samara Hama Kano Gent Houston Reinach Stans Wohlen Biel Keren Sitten
"""
AMBIGUOUS: Final = folded(_WORDS_TOO)
TOWNS: Final = folded(_TOWNS + _ABROAD) - AMBIGUOUS - ORDINARY

_UP = r"[^\W\d_a-zäöüßéèçñ]"
_SP = r"[ \u00a0\u202f]"


def town_pattern() -> str:
    """A pattern for a town's name in a place where one must stand.

    ``Bad Salzuflen``, ``St. Ingbert``, ``Frankfurt am Main``, ``Halle (Saale)``,
    ``Limburg a. d. Lahn``, ``Villingen-Schwenningen``.
    """
    first = rf"(?:(?:Bad|Sankt|St\.|Groß|Klein|Neu|Alt|Hohen|Markt|Kloster|Schloß|Stadt){_SP})?"
    word = rf"{_UP}[^\W\d_]{{1,30}}(?:-[^\W\d_]{{1,30}}){{0,3}}"
    at_water = (
        rf"(?:{_SP}(?:am|an{_SP}der|an{_SP}den|im|in{_SP}der|ob{_SP}der|bei|vor{_SP}der|unter|a\.{_SP}?d\."
        rf"|a\.|i\.|b\.|v\.{_SP}?d\.){_SP}?{_UP}[^\W\d_]{{0,30}}\.?)?"
    )
    in_brackets = rf"(?:{_SP}\({_UP}[^\W\d_]{{1,20}}\))?"
    return rf"{first}{word}{at_water}{in_brackets}"
