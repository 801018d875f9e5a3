"""English and French names of foreign provinces; short forms of states."""

from __future__ import annotations

#: A province a line: its country, its folded name in GeoNames, its further names.
TABLE = """\
US california: Californie, Calif.
US florida: Floride, Fla.
US louisiana: Louisiane, La.
US pennsylvania: Pennsylvanie, Pa.
US virginia: Virginie, Va.
US west virginia: Virginie-Occidentale, W.Va.
US north carolina: Caroline du Nord, N.C.
US south carolina: Caroline du Sud, S.C.
US north dakota: Dakota du Nord, N.D.
US south dakota: Dakota du Sud, S.D.
US new mexico: Nouveau-Mexique, N.M.
US washington: Washington state, Washington State, État de Washington, Wash.
US new york: New York state, New York State, État de New York, N.Y.
US hawaii: Hawaï
US georgia: Géorgie américaine, Ga.
US texas: Tex.
CA british columbia: Colombie-Britannique, B.C.
CA quebec: Québec, Que.
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
IT the marches: Marche region, Marche, Le Marche
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
UA luhansk: Lougansk, Louhansk, région de Lougansk
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
PK khyber pakhtunkhwa: Khyber-Pakhtunkhwa, KPK, Khyber Pakhtoonkhwa
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
SD blue nile: Blue Nile state, Nil Bleu state, État du Nil Bleu, État du Nil-Bleu
SD white nile: White Nile state, État du Nil Blanc, État du Nil-Blanc
SD river nile: River Nile state, Nile state, État du Nil, État du fleuve Nil
SD red sea: Red Sea state, État de la mer Rouge, État de la Mer-Rouge
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
PH autonomous region in muslim mindanao: Bangsamoro, BARMM
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
ZA kwazulu natal: KwaZulu-Natal, KZN
PT azores: Açores
PT madeira: Madère
US alabama: Ala.
US arizona: Ariz.
US arkansas: Ark.
US colorado: Colo.
US connecticut: Conn.
US delaware: Del.
US illinois: Ill.
US indiana: Ind.
US kansas: Kan.
US kentucky: Ky.
US maryland: Md.
US massachusetts: Mass.
US michigan: Mich.
US minnesota: Minn.
US mississippi: Miss.
US missouri: Mo.
US montana: Mont.
US nebraska: Neb.
US nevada: Nev.
US new hampshire: N.H.
US new jersey: N.J.
US oklahoma: Okla.
US oregon: Ore.
US rhode island: R.I.
US tennessee: Tenn.
US vermont: Vt.
US wisconsin: Wis.
US wyoming: Wyo.
CA ontario: Ont.
CA alberta: Alta.
"""
