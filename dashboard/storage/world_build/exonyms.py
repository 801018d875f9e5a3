"""English and French names of foreign towns and provinces, where their own is another.

GeoNames lists fifty languages without saying which, and word lists know single words only: what
they give by themselves need not stand here.
"""

from __future__ import annotations

from collections.abc import Iterator

#: A town a line: its number in GeoNames, its name there, its further names.
_TOWNS = """\
2797656 Gent: Ghent, Gand
2800931 Brugge: Bruges
3164603 Venice: Venise, Venezia
99532 Basrah: Basra, Bassora, Bassorah
2510911 Sevilla: Seville, Séville
3104324 Zaragoza: Saragossa, Saragosse
2886242 Köln: Cologne
2925533 Frankfurt am Main: Frankfurt, Francfort
2661604 Basel: Bâle
2995469 Marseille: Marseilles
1275339 Mumbai: Bombay
1277333 Bengaluru: Bangalore
1298824 Yangon: Rangoon, Rangoun
1566083 Ho Chi Minh City: Saigon, Saïgon, Hô Chi Minh-Ville, Ho Chi Minh-Ville
104515 Makkah: Mecca, La Mecque
109223 Madinah: Médine
698740 Odesa: Odessa
706483 Kharkiv: Kharkov
687700 Zaporizhzhya: Zaporizhzhia, Zaporijjia
734077 Thessaloníki: Salonica, Salonique, Thessalonique
2214846 Misratah: Misrata
87205 Darnah: Derna
2542997 Marrakesh: Marrakech
2548885 Fes: Fez
57289 Hargeysa: Hargeisa
331180 Mek'ele: Mekelle, Mekele, Mékélé
336014 Gonder: Gondar
379303 Al-Junaynah: El Geneina, Geneina, El-Geneina
283506 Janīn: Jenin, Jénine
281124 Khān Yūnis: Khan Younis, Khan Younès, Khan Yunis, Khan Younes
99454 Al Fallūjah: Fallujah, Falloujah
172955 Ar Raqqah: Raqqa, Rakka
79415 Al Ḩudaydah: Hodeidah, Hodeida
72968 Ma'rib: Marib
1133616 Mazār-e Sharīf: Mazar-i-Sharif, Mazar-e-Charif
1583992 Da Nang: Danang
1717512 Cebu City: Cebu
3533462 Acapulco de Juárez: Acapulco
2792482 Leuven: Louvain
2910831 Hannover: Hanover, Hanovre
2935022 Dresden: Dresde
3247449 Aachen: Aix-la-Chapelle
2821164 Trier: Trèves
756135 Warsaw: Varsovie
3094802 Kraków: Cracovie
2766824 Salzburg: Salzbourg
2659811 Luzern: Lucerne
3176219 Genoa: Gênes
3171728 Padua: Padoue
2519240 Córdoba: Cordoue
3128760 Barcelona: Barcelone
170063 Aleppo: Alep
99072 Mosul: Mossoul
94787 Kirkuk: Kirkouk
95446 Erbil: Arbil
361058 Alexandria: Alexandrie
701822 Mariupol: Marioupol
498817 Saint Petersburg: St. Petersburg, St Petersburg, Saint-Pétersbourg
501175 Rostov-on-Don: Rostov-sur-le-Don, Rostov
1275004 Kolkata: Calcutta
2650225 Edinburgh: Édimbourg
2651048 Dover: Douvres
4560349 Philadelphia: Philadelphie
4335045 New Orleans: La Nouvelle-Orléans
6325494 Québec: Quebec City
2449067 Timbuktu: Tombouctou
55671 Kismayo: Kismayu
59611 Gaalkacyo: Galkayo, Galkacyo
377039 Port Sudan: Port-Soudan
364103 Wad Medani: Wad Madani
2212775 Sabha: Sebha
105343 Jeddah: Djeddah
282615 Nablus: Naplouse
281133 Gaza: Gaza City
343137 Awasa: Hawassa, Awassa
2653877 Canterbury: Cantorbéry
2925177 Freiburg: Fribourg-en-Brisgau
3166548 Siena: Sienne
3110044 Donostia / San Sebastián: Saint-Sébastien, San Sebastián, Donostia
3119841 A Coruña: La Corogne, La Coruña
3109642 Santiago de Compostela: Saint-Jacques-de-Compostelle
2711537 Gothenburg: Göteborg
255274 Piraeus: Le Pirée
710735 Chernihiv: Tchernihiv
692194 Sumy: Soumy
713174 Bakhmut: Bakhmout
713122 Avdiyivka: Avdiïvka, Avdiivka
703656 Kupyansk: Koupiansk
690548 Uzhhorod: Oujhorod
710719 Chernivtsi: Tchernivtsi
702972 Lysychansk: Lyssytchansk
691999 Siverskodonetsk: Sievierodonetsk, Severodonetsk
712451 Berdyansk: Berdiansk
703845 Kryvyy Rih: Kryvyi Rih, Kryvyï Rih
520555 Nizhniy Novgorod: Nijni Novgorod, Nijni-Novgorod, Nizhny Novgorod
2013159 Yakutsk: Iakoutsk
532096 Makhachkala: Makhatchkala
472045 Voronezh: Voronej
571476 Bryansk: Briansk
124665 Mashhad: Machhad, Mashad
128226 Kermanshah: Kermanchah
144448 Ahvaz: Ahwaz
98860 Najaf: Nadjaf
163345 Ţarţūs: Tartous
163808 Tadmur: Palmyra, Palmyre
173377 Al Qāmishlī: Qamichli, Qamishli
167357 Manbij: Membij
267008 Tyre: Tyr
295530 Beersheba: Beer-Sheva, Be'er Sheva
293918 Petaẖ Tiqva: Petah-Tikva, Petah Tikva
281141 Dayr al Balaḩ: Deir al-Balah, Deir el-Balah
281145 Bayt Lāhyā: Beit Lahia, Beit Lahiya
281129 Jabālyā: Jabalia, Jabaliya
281146 Bayt Ḩānūn: Beit Hanoun
284315 Bethlehem: Bethléem
281577 Ţūlkarm: Tulkarem
282457 Qalqīlyah: Qalqilya
349340 Sharm el-Sheikh: Charm el-Cheikh
360995 Giza: Gizeh
365137 Omdurman: Omdourman
379555 El Fasher: El-Facher, El-Fasher, Al-Fashir, el-Fasher
379003 El Obeid: El-Obeid
373141 Kadugli: Kadougli
993800 Johannesburg: Johannesbourg
2530335 Tangier: Tanger
1139715 Jalālābād: Djalalabad
3941584 Cusco: Cuzco
3450554 Salvador: Salvador de Bahia
3598129 Ciudad Tecún Umán: Tecún Umán
4013708 Ciudad Juárez: Juárez
6611854 Nay Pyi Taw: Naypyidaw, Naypyitaw
323779 Antakya: Antioche
1253405 Varanasi: Bénarès, Benares
1254163 Thiruvananthapuram: Trivandrum
1259425 Puducherry: Pondichéry
1790630 Xi’an: Xian
1529102 Ürümqi: Urumqi, Ouroumtsi
1838524 Busan: Pusan
2792413 Liège: Liége
2861650 Nuremberg: Nürnberg
2867714 Munich: München
3165524 Turin: Torino
3173435 Milan: Milano
3172394 Naples: Napoli
3176959 Florence: Firenze
2267057 Lisbon: Lisboa
2660646 Geneva: Genève
3201047 Dubrovnik: Raguse
3081368 Wrocław: Breslau
3099434 Gdańsk: Danzig, Dantzig
681290 Cluj-Napoca: Cluj
2208425 Zuwarah: Zouara
64536 Baidoa: Baïdoa
5045360 Saint Paul: St. Paul, St Paul
4407066 St. Louis: St Louis
4171563 St. Petersburg: St Petersburg, Florida
6324733 St. John's: Saint John
"""

#: A province a line: its country, its folded name in GeoNames, its further names.
_PROVINCES = """\
US california: Californie
US florida: Floride
US louisiana: Louisiane
US pennsylvania: Pennsylvanie
US virginia: Virginie
US west virginia: Virginie-Occidentale
US north carolina: Caroline du Nord
US south carolina: Caroline du Sud
US north dakota: Dakota du Nord
US south dakota: Dakota du Sud
US new mexico: Nouveau-Mexique
US washington: Washington state, Washington State, État de Washington
US new york: New York state, New York State, État de New York
US hawaii: Hawaï
US georgia: Géorgie américaine
US texas: Tex.
CA british columbia: Colombie-Britannique
CA quebec: Québec
CA nova scotia: Nouvelle-Écosse
CA new brunswick: Nouveau-Brunswick
CA newfoundland and labrador: Terre-Neuve-et-Labrador, Newfoundland, Terre-Neuve
CA prince edward island: Île-du-Prince-Édouard
CA northwest territories: Territoires du Nord-Ouest
AU new south wales: Nouvelle-Galles du Sud, NSW
AU western australia: Australie-Occidentale
AU south australia: Australie-Méridionale
AU tasmania: Tasmanie
AU northern territory: Territoire du Nord
DE bavaria: Bavière, Bayern
DE saxony: Saxe
DE lower saxony: Basse-Saxe
DE rheinland pfalz: Rhineland-Palatinate, Rhénanie-Palatinat
DE baden wuerttemberg: Baden-Württemberg, Bade-Wurtemberg
DE north rhine westphalia: Rhénanie-du-Nord-Westphalie
DE thuringia: Thuringe
DE saxony anhalt: Saxe-Anhalt
DE brandenburg: Brandebourg
DE saarland: Sarre
DE mecklenburg vorpommern: Mecklenburg-Western Pomerania, Mecklembourg-Poméranie-Occidentale
ES catalonia: Catalogne, Catalunya
ES andalusia: Andalousie, Andalucia
ES galicia: Galice
ES castille and leon: Castile and León, Castilla y León, Castille-et-León
ES castille la mancha: Castilla-La Mancha, Castille-La Manche
ES extremadura: Estrémadure
ES basque country: Pays basque espagnol, Euskadi
ES canary islands: Canaries, îles Canaries, Iles Canaries, the Canaries
ES balearic islands: Baléares, îles Baléares
ES asturias: Asturies
ES cantabria: Cantabrie
ES murcia: Murcie
IT lombardy: Lombardie
IT tuscany: Toscane
IT sicily: Sicile
IT sardinia: Sardaigne
IT piedmont: Piémont
IT campania: Campanie
IT calabria: Calabre
IT latium: Lazio
IT emilia romagna: Émilie-Romagne
IT apulia: Puglia, Pouilles
IT veneto: Vénétie
IT umbria: Ombrie
IT the marches: Marche region, Marches
IT abruzzo: Abruzzes
IT basilicate: Basilicata
IT aosta valley: Val d'Aoste, Vallée d'Aoste
IT trentino alto adige: Trentin-Haut-Adige, South Tyrol
IT friuli venezia giulia: Frioul-Vénétie Julienne
IT liguria: Ligurie
FR brittany: Bretagne
FR corsica: Corse
FR normandy: Normandie
FR lower normandy: Basse-Normandie, Normandy, Normandie
FR haute normandie: Upper Normandy
FR rhone alpes: Rhône-Alpes, Auvergne-Rhône-Alpes
FR ile de france: Île-de-France
FR nord pas de calais: Hauts-de-France
FR provence alpes cote d azur: Provence-Alpes-Côte d'Azur, Provence, Paca
FR languedoc roussillon: Occitanie
FR midi pyrenees: Midi-Pyrénées
FR aquitaine: Nouvelle-Aquitaine
FR bourgogne: Burgundy, Bourgogne-Franche-Comté
FR franche comte: Franche-Comté
FR picardie: Picardy
GB england: Angleterre
GB scotland: Écosse, Ecosse
GB wales: Pays de Galles, pays de Galles
GB northern ireland: Irlande du Nord
AT tyrol: Tyrol, Tirol
AT styria: Styrie
AT carinthia: Carinthie
AT lower austria: Basse-Autriche
AT upper austria: Haute-Autriche
CH ticino: Tessin
CH grisons: Graubünden
BE flanders: Flandre, Flandres
BE wallonia: Wallonie
NL north brabant: Brabant-Septentrional
NL south holland: Hollande-Méridionale, Zuid-Holland
NL north holland: Hollande-Septentrionale
PL lesser poland voivodeship: Lesser Poland
PL masovian voivodeship: Mazovia, Mazovie
PL silesian voivodeship: Silesia, Silésie, Upper Silesia, Haute-Silésie
PL lower silesian voivodeship: Lower Silesia, Basse-Silésie
PL pomeranian voivodeship: Pomerania, Poméranie
GR attica: Attique
GR peloponnese: Péloponnèse
GR thessaly: Thessalie
GR crete: Crète
GR epirus: Épire
RU chechnya: Tchétchénie
RU dagestan: Daguestan
RU ingushetiya: Ingushetia, Ingouchie
RU north ossetia: Ossétie du Nord
RU kabardino balkariya: Kabardino-Balkaria
RU bashkortostan: Bachkortostan
RU sakha: Yakutia, Iakoutie
RU primorskiy: Primorye, Primorsky
RU krasnodarskiy: Krasnodar Krai
RU kamtsjatka: Kamchatka, Kamtchatka
RU republic of karelia: Karelia, Carélie
RU respublika buryatiya: Buryatia, Bouriatie
RU khabarovsk krai: Khabarovsk region
RU sakhalin: Sakhaline
RU tatarstan: Tatarstan
RU kalmykiya: Kalmykia
UA crimea: Crimée
UA zakarpattia: Transcarpathia, Transcarpathie
UA zaporizhia: Zaporizhzhia region, région de Zaporijjia
UA dnipropetrovsk: Dnipropetrovsk region
UA mykolaiv: Mykolaiv region
UA volyn: Volhynia, Volhynie
GE abkhazia: Abkhazie
GE ajaria: Adjara, Adjarie
IN punjab: Pendjab
IN kashmir: Cachemire
IN west bengal: Bengale-Occidental
IN odisha: Orissa
IN nct: Delhi
IN laccadives: Lakshadweep
IN pondicherry: Puducherry, Pondichéry
PK punjab: Pendjab
PK balochistan: Baloutchistan, Baluchistan
PK khyber pakhtunkhwa: Khyber-Pakhtunkhwa
PK azad kashmir: Pakistan-administered Kashmir
PK sindh: Sind
AF nangarhar: Nangarhâr
AF konar: Kunar
AF bamian: Bamiyan
AF khowst: Khost
AF lowgar: Logar
AF vardak: Wardak
AF oruzgan: Uruzgan
AF parvan: Parwan
AF ghowr: Ghor
IR khuzestan: Khouzestan
IR azarbayjan e gharbi: West Azerbaijan, Azerbaïdjan occidental
IR east azerbaijan: Azerbaïdjan oriental
IR sistan and baluchestan: Sistan-Baluchestan, Sistan-Baloutchistan
IR kordestan: Iranian Kurdistan, Kurdistan iranien
IR khorasan e jonubi: South Khorasan
IR khorasan e shomali: North Khorasan
IQ ninawa: Nineveh, Ninive
IQ anbar: Al-Anbar, Anbar province
IQ salah ad din governorate: Salahuddin, Salaheddine
IQ as sulaymaniyah: Sulaymaniyah province
IQ dahuk: Dohuk, Duhok
IQ dhi qar: Dhi Qar, Zi Qar
IQ babil: Babylon province
SY rif dimashq: Damascus countryside, Rif Dimashq, Rural Damascus
SY daraa: Deraa
SY as suwayda: Sweida, Soueida, Suwayda
SY al hasakah: Hasakah, Hassaké, Hassakeh
YE ta izz: Taiz, Taez
YE sa dah: Saada
YE muhafazat hadramawt: Hadramawt, Hadramout
YE muhafazat al hudaydah: Hodeidah province
YE muhafazat al bayda: Al-Bayda
YE shabwah: Shabwa
YE soqatra governorate: Socotra
YE al jawf: Al-Jawf
SD al jazirah: Gezira, Al-Jazirah, Al-Gezira, Gézira, Jazira
SD sinnar: Sennar
SD southern kordofan: South Kordofan, Kordofan-Sud, Kordofan-du-Sud
SD shamal kurdufan: North Kordofan, Kordofan-Nord, Kordofan-du-Nord
SD northern darfur: North Darfur, Darfour-Nord, Darfour du Nord
SD southern darfur: South Darfur, Darfour-Sud, Darfour du Sud
SD western darfur: West Darfur, Darfour-Ouest, Darfour occidental
SD eastern darfur: East Darfur, Darfour-Est
SD central darfur: Darfour central
SD al qadarif: Gedaref, Al-Qadarif
SD blue nile: Blue Nile state, Nil Bleu state
SD white nile: White Nile state
SS western bahr al ghazal: Western Bahr el Ghazal, Bahr el-Ghazal occidental
SS northern bahr al ghazal: Northern Bahr el Ghazal
SS upper nile: Haut-Nil, Upper Nile state
SS unity: Unity state
SS lakes: Lakes state
ET tigray: Tigré
ET tigray region: Tigré
ET oromiya: Oromia region
ET binshangul gumuz: Benishangul-Gumuz
ET somali: Somali region
ET gambela: Gambella
ET adis abeba: Addis Ababa region
SO lower shabeelle: Lower Shabelle, Bas-Shabelle
SO middle shabele: Middle Shabelle, Moyen-Shabelle
SO hiiraan: Hiran, Hiraan
SO galguduud: Galgadud
SO lower juba: Lower Jubba, Bas-Juba
SO banaadir: Banadir
NG nassarawa: Nasarawa
NG borno: Borno state
NG plateau: Plateau state, État du Plateau
NG niger: Niger state
NG benue: Benue state
NG rivers: Rivers state
NG delta: Delta state
MZ cabo delgado: Cap-Delgado
MZ zambezia: Zambézie
MG atsimo andrefana: Atsimo-Andrefana
CM far north: Far North region, Extrême-Nord
CM north west: North-West region
CM south west: South-West region
TD lac: Lac province
ML gao: Gao region
ML tombouctou: Timbuktu region
BF sahel: Sahel region
EG muhafazat shamal sina: North Sinai, Nord-Sinaï
EG south sinai: Sud-Sinaï
EG al jizah: Giza governorate
LY cyrenaica: Cyrénaïque
DZ kabylie: Kabylia
CN xinjiang uygur zizhiqu: Xinjiang
CN tibet autonomous region: Tibet
CN guangxi zhuangzu zizhiqu: Guangxi
CN ningxia huizu zizhiqu: Ningxia
CN inner mongolia: Mongolie intérieure, Mongolie-Intérieure
CN jiangsu sheng: Jiangsu
CN shanxi sheng: Shanxi
CN zhejiang sheng: Zhejiang
CN sichuan: Szechuan
JP hokkaido: Hokkaidō
JP ishikawa: préfecture d'Ishikawa
KR gyeonggi do: Gyeonggi
KR gangwon do: Gangwon
KR gyeongsangbuk do: North Gyeongsang
KR gyeongsangnam do: South Gyeongsang
KR chungcheongnam do: South Chungcheong
KR chungcheongbuk do: North Chungcheong
KR jeollanam do: South Jeolla
KR jeollabuk do: North Jeolla
KR jeju do: Jeju, Jeju Island, île de Jeju
VN ha noi: Hanoi region
VN dac lak: Dak Lak
MM rakhine: Arakan, Rakhine state
MM shan: Shan state
MM kachin: Kachin state
MM kayah: Kayah state
MM kayin: Karen state
MM sagain: Sagaing
ID east java: Java oriental, Java-Est
ID west java: Java occidental, Java-Ouest
ID central java: Java central
ID maluku utara: North Maluku
ID maluku: Moluques, Moluccas
ID sulawesi barat: West Sulawesi
ID sulawesi tenggara: Southeast Sulawesi
ID daerah istimewa yogyakarta: Yogyakarta region
ID north sumatra: Sumatra-Nord, Sumatra du Nord
ID west sumatra: Sumatra occidental
PH autonomous region in muslim mindanao: Bangsamoro
BR sao paulo: São Paulo state
BR rio grande do sul: Rio Grande do Sul
BR para: Pará state
BR amazonas: Amazonas state
BR parana: Paraná
BR ceara: Ceará
BR piaui: Piauí
BR maranhao: Maranhão
BR goias: Goiás
MX sinaloa: Sinaloa state
MX nuevo leon: Nuevo León
MX yucatan: Yucatán, Yucatan Peninsula
MX michoacan: Michoacán
MX baja california: Basse-Californie
AR tierra del fuego: Terre de Feu
AR cordoba: Córdoba province
CL araucania: Araucanía, Araucanie
CL biobio: Bío Bío, Bio-Bio
CO valle del cauca: Cauca Valley
CO choco: Chocó
CO narino: Nariño
CO caqueta: Caquetá
VE zulia: Zulia state
VE tachira: Táchira
PE ucayali: Ucayali region
TR hatay: Hatay province
ZA western cape: Cap-Occidental
ZA eastern cape: Cap-Oriental
ZA northern cape: Cap-Nord
ZA north west: North West province
ZA free state: État-Libre
ZA province of eastern cape: Eastern Cape, Cap-Oriental
ZA province of the western cape: Western Cape, Cap-Occidental
ZA kwazulu natal: KwaZulu-Natal
PT azores: Açores
PT madeira: Madère
"""


def _lines(table: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """The first word, the rest before the colon, and the names behind it."""
    for line in table.splitlines():
        head, _, names = line.partition(": ")
        first, _, rest = head.partition(" ")
        yield first, rest, tuple(names.split(", "))


#: Further names of towns, by their number in GeoNames.
TOWNS = {int(number): names for number, _, names in _lines(_TOWNS)}

#: Further names of provinces, by country and folded name.
PROVINCES = {(country, key): names for country, key, names in _lines(_PROVINCES)}
