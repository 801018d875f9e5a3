"""English and French names of foreign towns and provinces, where their own is another.

GeoNames lists fifty languages without saying which, and word lists know single words only: what
they give by themselves need not stand here.
"""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.storage.world_build.province_names import TABLE

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
330186 Nazrēt: Adama
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
1316752 Kyaukpyu: Kyaukphyu
65170 Baardheere: Bardhere, Bardera
339708 Debre Mark'os: Debre Markos
3529612 Ecatepec de Morelos: Ecatepec
380174 Ad-Damazin: Damazin, Ed Damazin, Ad Damazin
364706 Umm Ruwaba: Um Rawaba, Umm Rawaba
373198 Kabkābīyah: Kabkabiya, Kebkabiya
4018390 Ciudad Apodaca: Apodaca
3530589 Ciudad Nezahualcoyotl: Nezahualcóyotl
293825 Qiryat Shmona: Kiryat Shmona, Kiryat Shemona
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
693468 Slovyansk: Sloviansk
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
2641673 Newcastle upon Tyne: Newcastle, Newcastle-upon-Tyne
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
PROVINCES = {(country, key): names for country, key, names in _lines(TABLE)}
