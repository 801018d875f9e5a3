"""English and French names of foreign towns and provinces, where their own is another.

GeoNames lists fifty languages without saying which, and the word lists know only some.
"""

from __future__ import annotations

#: Further names of towns, by their number in GeoNames.
TOWNS: dict[int, tuple[str, ...]] = {
    2797656: (
        "Ghent",
        "Gand",
    ),  # Gent
    2800931: ("Bruges",),  # Brugge
    3164603: ("Venise",),  # Venice
    99532: (
        "Basra",
        "Bassora",
        "Bassorah",
    ),  # Basrah
    2510911: (
        "Seville",
        "Séville",
    ),  # Sevilla
    3104324: (
        "Saragossa",
        "Saragosse",
    ),  # Zaragoza
    2886242: ("Cologne",),  # Köln
    2925533: (
        "Frankfurt",
        "Francfort",
    ),  # Frankfurt am Main
    2661604: ("Bâle",),  # Basel
    2995469: ("Marseilles",),  # Marseille
    1275339: ("Bombay",),  # Mumbai
    1277333: ("Bangalore",),  # Bengaluru
    1298824: (
        "Rangoon",
        "Rangoun",
    ),  # Yangon
    1566083: (
        "Saigon",
        "Saïgon",
    ),  # Ho Chi Minh City
    104515: (
        "Mecca",
        "La Mecque",
    ),  # Makkah
    109223: ("Médine",),  # Madinah
    698740: ("Odessa",),  # Odesa
    706483: ("Kharkov",),  # Kharkiv
    687700: (
        "Zaporizhzhia",
        "Zaporijjia",
    ),  # Zaporizhzhya
    734077: (
        "Salonica",
        "Salonique",
        "Thessalonique",
    ),  # Thessaloníki
    2214846: ("Misrata",),  # Misratah
    87205: ("Derna",),  # Darnah
    2542997: ("Marrakech",),  # Marrakesh
    2548885: ("Fez",),  # Fes
    57289: ("Hargeisa",),  # Hargeysa
    331180: (
        "Mekelle",
        "Mekele",
    ),  # Mek'ele
    336014: ("Gondar",),  # Gonder
    379303: (
        "El Geneina",
        "Geneina",
        "El-Geneina",
    ),  # Al-Junaynah
    283506: (
        "Jenin",
        "Jénine",
    ),  # Janīn
    281124: ("Khan Younis",),  # Khān Yūnis
    99454: (
        "Fallujah",
        "Falloujah",
    ),  # Al Fallūjah
    172955: (
        "Raqqa",
        "Rakka",
    ),  # Ar Raqqah
    79415: (
        "Hodeidah",
        "Hodeida",
    ),  # Al Ḩudaydah
    72968: ("Marib",),  # Ma'rib
    1133616: (
        "Mazar-i-Sharif",
        "Mazar-e-Charif",
    ),  # Mazār-e Sharīf
    1583992: ("Danang",),  # Da Nang
    1717512: ("Cebu",),  # Cebu City
    3533462: ("Acapulco",),  # Acapulco de Juárez
    2792482: ("Louvain",),  # Leuven
    2910831: (
        "Hanover",
        "Hanovre",
    ),  # Hannover
    2935022: ("Dresde",),  # Dresden
    3247449: ("Aix-la-Chapelle",),  # Aachen
    2821164: ("Trèves",),  # Trier
    756135: ("Varsovie",),  # Warsaw
    3094802: ("Cracovie",),  # Kraków
    2766824: ("Salzbourg",),  # Salzburg
    2659811: ("Lucerne",),  # Luzern
    3176219: ("Gênes",),  # Genoa
    3171728: ("Padoue",),  # Padua
    2519240: ("Cordoue",),  # Córdoba
    3128760: ("Barcelone",),  # Barcelona
    170063: ("Alep",),  # Aleppo
    99072: ("Mossoul",),  # Mosul
    94787: ("Kirkouk",),  # Kirkuk
    95446: ("Arbil",),  # Erbil
    361058: ("Alexandrie",),  # Alexandria
    701822: ("Marioupol",),  # Mariupol
    498817: (
        "St. Petersburg",
        "St Petersburg",
        "Saint-Pétersbourg",
    ),  # Saint Petersburg
    501175: (
        "Rostov-sur-le-Don",
        "Rostov",
    ),  # Rostov-on-Don
    1275004: ("Calcutta",),  # Kolkata
    2650225: ("Édimbourg",),  # Edinburgh
    2651048: ("Douvres",),  # Dover
    4560349: ("Philadelphie",),  # Philadelphia
    4335045: ("La Nouvelle-Orléans",),  # New Orleans
    6325494: ("Quebec City",),  # Québec
    2449067: ("Tombouctou",),  # Timbuktu
    55671: ("Kismayu",),  # Kismayo
    59611: (
        "Galkayo",
        "Galkacyo",
    ),  # Gaalkacyo
    377039: ("Port-Soudan",),  # Port Sudan
    364103: ("Wad Madani",),  # Wad Medani
    2212775: ("Sebha",),  # Sabha
    105343: ("Djeddah",),  # Jeddah
    282615: ("Naplouse",),  # Nablus
    281133: ("Gaza City",),  # Gaza
    343137: (
        "Hawassa",
        "Awassa",
    ),  # Awasa
}

#: Further names of provinces, by country and folded name.
PROVINCES: dict[tuple[str, str], tuple[str, ...]] = {
    ("US", "california"): ("Californie",),
    ("US", "florida"): ("Floride",),
    ("US", "louisiana"): ("Louisiane",),
    ("US", "pennsylvania"): ("Pennsylvanie",),
    ("US", "virginia"): ("Virginie",),
    ("DE", "bavaria"): ("Bavière",),
    ("DE", "saxony"): ("Saxe",),
    ("DE", "lower saxony"): ("Basse-Saxe",),
    ("ES", "catalonia"): ("Catalogne",),
    ("ES", "andalusia"): ("Andalousie",),
    ("ES", "galicia"): ("Galice",),
    ("IT", "lombardy"): ("Lombardie",),
    ("IT", "tuscany"): ("Toscane",),
    ("IT", "sicily"): ("Sicile",),
    ("IT", "sardinia"): ("Sardaigne",),
    ("IT", "piedmont"): ("Piémont",),
    ("FR", "brittany"): ("Bretagne",),
    ("FR", "corsica"): ("Corse",),
    ("FR", "normandy"): ("Normandie",),
    ("GB", "england"): ("Angleterre",),
    ("GB", "scotland"): ("Écosse",),
    ("GB", "wales"): ("Pays de Galles",),
    ("GB", "northern ireland"): ("Irlande du Nord",),
    ("CA", "quebec"): ("Québec",),
    ("CA", "british columbia"): ("Colombie-Britannique",),
    ("AT", "tyrol"): ("Tyrol",),
    ("IN", "punjab"): ("Pendjab",),
    ("IN", "kashmir"): ("Cachemire",),
    ("ET", "tigray"): ("Tigré",),
    ("ET", "tigray region"): ("Tigré",),
    ("RU", "chechnya"): ("Tchétchénie",),
    ("RU", "dagestan"): ("Daguestan",),
    ("GE", "abkhazia"): ("Abkhazie",),
    ("BE", "flanders"): ("Flandre",),
    ("BE", "wallonia"): ("Wallonie",),
    ("MZ", "cabo delgado"): ("Cap-Delgado",),
    ("CN", "xinjiang uygur zizhiqu"): ("Xinjiang",),
    ("CN", "tibet autonomous region"): ("Tibet",),
    ("CN", "guangxi zhuangzu zizhiqu"): ("Guangxi",),
    ("CN", "jiangsu sheng"): ("Jiangsu",),
    ("CN", "shanxi sheng"): ("Shanxi",),
    ("CN", "zhejiang sheng"): ("Zhejiang",),
}
