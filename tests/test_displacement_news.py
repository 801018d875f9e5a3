"""Displacement as news and situation reports word it, in three languages: sentence by sentence."""

from __future__ import annotations

import pytest
from test_displacement import claims_of, ends

from dashboard.model import Claim, DisplacementDetail, PlaceRole

#: One group of people: origins, destinations, lowest and highest figure, flow or stock.
Expected = tuple[str, str, int | None, int | None, str]


def summary(claim: Claim) -> Expected:
    """What a row below says; an area stands for the end that the row leaves open."""
    detail = claim.detail
    assert isinstance(detail, DisplacementDetail)
    origin, goal = ends(claim, PlaceRole.ORIGIN), ends(claim, PlaceRole.DESTINATION)
    area = ends(claim, PlaceRole.AREA)
    stock = detail.measure.value == "stock"
    low = claim.quantity.low if claim.quantity else None
    high = claim.quantity.high if claim.quantity else None
    return (
        origin or ("" if stock else area), goal or (area if stock else ""), low, high,
        detail.measure.value,
    )  # fmt: skip


FIRST: list[tuple[str, str, list[Expected]]] = [
    ("en", "Clashes erupted in [Kibirizi] overnight. By noon some 8,000 people had streamed into"
     " [Kanyabayonga].", [("Kibirizi", "Kanyabayonga", 8000, 8000, "flow")]),
    ("en", "[Minova] now hosts at least 12,400 people who fled fighting in [Ngungu].",
     [("Ngungu", "Minova", 12400, None, "stock")]),
    ("en", "Around 2,300 households were driven from [Lwibo] and [Nyamaboko] last week.",
     [("Lwibo Nyamaboko", "", 2300, 2300, "flow")]),
    ("en", "More than 700 Congolese crossed into [Uganda:country] at [Bunagana] after the attack.",
     [("", "Uganda Bunagana", 700, None, "flow")]),
    ("en", "Villagers abandoned [Masala] and took to the forest.",
     [("Masala", "", None, None, "flow")]),
    ("en", "Nearly 5,000 people are sheltering in a school in [Bweremana] after leaving [Shasha].",
     [("Shasha", "Bweremana", 5000, 5000, "stock")]),
    ("en", "Hundreds of families returned to [Rubaya] after the rebels pulled out.",
     [("", "Rubaya", 100, 999, "flow")]),
    ("en", "The violence has uprooted between 14,000 and 16,000 people from [Fataki] since May.",
     [("Fataki", "", 14000, 16000, "flow")]),
    ("en", "Health workers in [Lubero] said 430 families had arrived from [Mambasa] on foot.",
     [("Mambasa", "Lubero", 430, 430, "flow")]),
    ("en", "The army ordered 1,200 people out of the [Kanyaruchinya] camp; they moved to [Sake].",
     [("Kanyaruchinya", "Sake", 1200, 1200, "flow")]),
    ("fr", "Des combats ont éclaté à [Kibirizi]. Quelque 8 000 personnes ont trouvé refuge à"
     " [Kanyabayonga].", [("Kibirizi", "Kanyabayonga", 8000, 8000, "flow")]),
    ("fr", "La localité de [Minova] accueille au moins 12 400 déplacés venus de [Ngungu].",
     [("Ngungu", "Minova", 12400, None, "stock")]),
    ("fr", "Plus de 500 ménages ont fui [Luofu] pour se réfugier à [Kayna].",
     [("Luofu", "Kayna", 500, None, "flow")]),
    ("fr", "Les habitants de [Kalehe] ont pris la fuite vers [Minova].",
     [("Kalehe", "Minova", None, None, "flow")]),
    ("fr", "Environ 3 000 réfugiés congolais ont traversé la frontière vers l'[Ouganda:country].",
     [("", "Ouganda", 3000, 3000, "flow")]),
    ("fr", "L'attaque de [Drodro] a poussé 1 700 personnes à fuir vers [Bule].",
     [("Drodro", "Bule", 1700, 1700, "flow")]),
    ("fr", "Près de 900 familles ont regagné [Rubaya] depuis lundi.",
     [("", "Rubaya", 900, 900, "flow")]),
    ("fr", "Les affrontements ont provoqué le déplacement de plus de 20 000 personnes à [Mweso].",
     [("Mweso", "", 20000, None, "flow")]),
    ("fr", "Une centaine de ménages en provenance de [Bibwe] sont hébergés à [Mweso].",
     [("Bibwe", "Mweso", 100, 100, "stock")]),
    ("fr", "[Kibati] s'est vidée de ses habitants.", [("Kibati", "", None, None, "flow")]),
    ("sw", "Watu zaidi ya 3,000 wamekimbia [Sake] na kuelekea [Goma].",
     [("Sake", "Goma", 3000, None, "flow")]),
    ("sw", "Familia 450 zimekimbilia [Minova] kutoka [Kalehe].",
     [("Kalehe", "Minova", 450, 450, "flow")]),
    ("sw", "Wakaazi wa [Kibumba] wamehama makazi yao.", [("Kibumba", "", None, None, "flow")]),
    ("sw", "Mapigano yalizuka [Kitshanga]. Watu 2,000 walikimbilia [Mweso].",
     [("Kitshanga", "Mweso", 2000, 2000, "flow")]),
    ("sw", "Wakimbizi wa ndani 15,000 wanahifadhiwa katika kambi ya [Bulengo].",
     [("", "Bulengo", 15000, 15000, "stock")]),
    ("sw", "Kaya 600 zimerejea [Rubaya] wiki hii.", [("", "Rubaya", 600, 600, "flow")]),
    ("sw", "Maelfu ya watu wamevuka mpaka na kuingia [Uganda:country].",
     [("", "Uganda", 1000, 9999, "flow")]),
    ("sw", "Takriban watu 800 wametoroka [Bunagana] baada ya shambulio.",
     [("Bunagana", "", 800, 800, "flow")]),
    ("sw", "Mji wa [Kalemie] umepokea wakimbizi 1,200 kutoka [Moba].",
     [("Moba", "Kalemie", 1200, 1200, "flow")]),
    ("sw", "Wananchi 350 waliondoka [Ngungu] kwenda [Minova].",
     [("Ngungu", "Minova", 350, 350, "flow")]),
]  # fmt: skip

SECOND: list[tuple[str, str, list[Expected]]] = [
    ("en", "ARRIVALS OF DISPLACED FAMILIES\n• [Minova]: 2,300 households\n• [Bweremana]: 640"
     " households", [("", "Minova", 2300, 2300, "stock"), ("", "Bweremana", 640, 640, "stock")]),
    ("en", "[Sake] was bombed on Friday. Its residents have left for [Goma].",
     [("Sake", "Goma", None, None, "flow")]),
    ("en", "Of the 9,000 people who fled [Kirumba], about 4,000 went to [Lubero].",
     [("Kirumba", "", 9000, 9000, "flow"), ("Kirumba", "Lubero", 4000, 4000, "flow")]),
    ("en", "Fleeing the advance on [Masisi], hundreds of people, among them many children, reached"
     " [Sake] on Tuesday.", [("Masisi", "Sake", 100, 999, "flow")]),
    ("en", "From [Sake], 1,100 people walked to [Minova]; 300 others stayed in [Shasha].",
     [("Sake", "Minova", 1100, 1100, "flow"), ("Sake", "Shasha", 300, 300, "stock")]),
    ("en", "The parish of [Oicha] has taken in 85 families who escaped from [Mamove].",
     [("Mamove", "Oicha", 85, 85, "stock")]),
    ("en", "As many as 600 refugees were bused from [Nyakabande] to [Nakivale].",
     [("Nyakabande", "Nakivale", 0, 600, "flow")]),
    ("en", "The town of [Pinga] is now deserted; its 7,000 inhabitants have fled to [Mpeti].",
     [("Pinga", "Mpeti", 7000, 7000, "flow")]),
    ("en", "Authorities in [Bujumbura] registered 3,200 new arrivals from [Uvira] in two days.",
     [("Uvira", "Bujumbura", 3200, 3200, "flow")]),
    ("fr", "Mouvements de population\n- [Kayna] : 1 200 ménages déplacés\n- [Luofu] : 350 ménages",
     [("", "Kayna", 1200, 1200, "stock"), ("", "Luofu", 350, 350, "stock")]),
    ("fr", "Des hommes armés ont attaqué [Mamove] dans la nuit. Plusieurs familles se sont"
     " réfugiées à [Oicha].", [("Mamove", "Oicha", None, None, "flow")]),
    ("fr", "Selon le HCR, 4 500 personnes sont arrivées à [Kanyabayonga], venant de [Kirumba].",
     [("Kirumba", "Kanyabayonga", 4500, 4500, "flow")]),
    ("fr", "Les 600 ménages qui avaient fui [Bambo] vivent dans des écoles à [Kitshanga].",
     [("Bambo", "Kitshanga", 600, 600, "stock")]),
    ("fr", "Entre 1 500 et 2 000 personnes ont été contraintes de quitter [Nizi] pour [Iga].",
     [("Nizi", "Iga", 1500, 2000, "flow")]),
    ("fr", "Ces familles, chassées de [Shasha] par les combats, dorment dehors à [Minova].",
     [("Shasha", "Minova", None, None, "stock")]),
    ("fr", "Au total, 25 000 déplacés sont rentrés à [Kiwanja] et [Rutshuru] depuis janvier.",
     [("", "Kiwanja Rutshuru", 25000, 25000, "flow")]),
    ("fr", "La population de [Ntoto] s'est déplacée vers [Walikale] et [Kibua].",
     [("Ntoto", "Walikale Kibua", None, None, "flow")]),
    ("fr", "Plus de 300 personnes, dont 180 enfants, ont fui [Komanda] pour [Bunia].",
     [("Komanda", "Bunia", 300, None, "flow")]),
    ("fr", "Le camp de [Rusayo] a été vidé : 6 000 ménages ont été sommés de partir.",
     [("Rusayo", "", 6000, 6000, "flow")]),
    ("sw", "Wakaazi 5,000 wa [Kirumba] wamekimbilia [Lubero].",
     [("Kirumba", "Lubero", 5000, 5000, "flow")]),
    ("sw", "Zaidi ya familia 700 zilizokimbia [Bambo] zinaishi katika shule za [Kitshanga].",
     [("Bambo", "Kitshanga", 700, None, "stock")]),
    ("sw", "Waasi waliteka [Masisi]. Mamia ya wananchi wamehamia [Sake].",
     [("Masisi", "Sake", 100, 999, "flow")]),
    ("sw", "Watu wapatao 1,400 wamerudi [Kiwanja] kutoka [Uganda:country].",
     [("Uganda", "Kiwanja", 1400, 1400, "flow")]),
    ("sw", "UNHCR inasema wakimbizi 2,600 wamewasili [Gatumba] kutoka [Uvira].",
     [("Uvira", "Gatumba", 2600, 2600, "flow")]),
    ("sw", "Vijiji vya [Nizi] na [Lopa] vimebaki tupu baada ya wakaazi kukimbia.",
     [("Nizi Lopa", "", None, None, "flow")]),
    ("sw", "Kati ya watu 3,000 na 4,000 wamelazimika kuyahama makazi yao huko [Fataki].",
     [("Fataki", "", 3000, 4000, "flow")]),
    ("sw", "Wakimbizi hao walitoka [Moba] na wengine [Pweto].",
     [("Moba", "", None, None, "flow")]),
    ("sw", "Kambi ya [Kigonze] inahifadhi watu 14,000 waliokimbia [Djugu].",
     [("Djugu", "Kigonze", 14000, 14000, "stock")]),
    ("sw", "Wanajeshi walisema familia 90 zimehamishwa kutoka [Sake] hadi [Minova].",
     [("Sake", "Minova", 90, 90, "flow")]),
]  # fmt: skip

THIRD: list[tuple[str, str, list[Expected]]] = [
    ("en", "Rebels seized [Nyabibwe] on Tuesday, local officials said.\n\nAround 6,500 people have"
     " since reached [Minova], while others headed for [Bukavu].",
     [("Nyabibwe", "Minova", 6500, 6500, "flow"), ("Nyabibwe", "Bukavu", None, None, "flow")]),
    ("en", "[Uvira] has received at least 2,000 people from [Sange] in the past week.",
     [("Sange", "Uvira", 2000, None, "flow")]),
    ("en", "Some 40 percent of the 11,000 people who had been living in [Rhoe] went home to"
     " [Blukwa].", [("Rhoe", "Blukwa", None, 11000, "flow")]),
    ("en", "Shelling of [Kamanyola] sent more than 1,500 people running for [Bugarama].",
     [("Kamanyola", "Bugarama", 1500, None, "flow")]),
    ("en", "In [Beni:territory], armed attacks displaced 4,300 people in June alone.",
     [("Beni", "", 4300, 4300, "flow")]),
    ("en", "They fled [Bambu] by night. The 260 families are now camping at the church of"
     " [Kilo].",
     [("Bambu", "Kilo", 260, 260, "stock")]),
    ("en", "Over 1,000 former residents of [Kishanga] have come back since the ceasefire.",
     [("", "Kishanga", 1000, None, "flow")]),
    ("en", "A boat carrying 120 people who were fleeing [Minova] reached [Goma] safely.",
     [("Minova", "Goma", 120, 120, "flow")]),
    ("en", "The governor of [Ituri:province] said that 75,000 people remain displaced in"
     " [Djugu:territory].",
     [("", "Djugu", 75000, 75000, "stock")]),
    ("en", "About 3,700 people who had fled to [Kayna] were again on the move, this time towards"
     " [Lubero].", [("Kayna", "Lubero", 3700, 3700, "flow")]),
    ("fr", "Le village de [Lume] est tombé mercredi. Depuis, plus de 2 000 habitants sont passés en"
     " [Ouganda:country].", [("Lume", "Ouganda", 2000, None, "flow")]),
    ("fr", "À [Sake], on compte 14 000 déplacés venus de [Karuba] et de [Mushaki].",
     [("Karuba Mushaki", "Sake", 14000, 14000, "stock")]),
    ("fr", "Fuyant les exactions des miliciens à [Boga], des dizaines de familles ont rejoint"
     " [Gety].", [("Boga", "Gety", 10, 99, "flow")]),
    ("fr", "La situation humanitaire se dégrade à [Oicha], où 1 800 ménages ont été enregistrés en"
     " provenance d'[Eringeti].", [("Eringeti", "Oicha", 1800, 1800, "flow")]),
    ("fr", "Des milliers de personnes quittent [Rubaya] à pied, en direction de [Masisi] et"
     " [Sake].",
     [("Rubaya", "Masisi Sake", 1000, 9999, "flow")]),
    ("fr", "Le HCR a relocalisé 2 400 réfugiés de [Gatumba] vers le site de [Musenyi].",
     [("Gatumba", "Musenyi", 2400, 2400, "flow")]),
    ("fr", "Plus de la moitié des 8 000 habitants de [Kashuga] ont déserté le village.",
     [("Kashuga", "", None, 8000, "flow")]),
    ("fr", "Les miliciens ont incendié [Largu] samedi. 150 familles ont passé la nuit à [Fataki].",
     [("Largu", "Fataki", 150, 150, "stock")]),
    ("fr", "Une vague de 5 000 réfugiés a déferlé sur [Cibitoke], au [Burundi:country].",
     [("", "Cibitoke", 5000, 5000, "flow")]),
    ("sw", "Shambulio la [Mamove] limewalazimisha watu 900 kukimbilia [Oicha].",
     [("Mamove", "Oicha", 900, 900, "flow")]),
    ("sw", "Mamia ya familia wanalala nje mjini [Minova] baada ya kukimbia [Shasha].",
     [("Shasha", "Minova", 100, 999, "stock")]),
    ("sw", "Serikali imesema watu 11,000 wamehama kutoka vijiji vya [Djugu:territory].",
     [("Djugu", "", 11000, 11000, "flow")]),
    ("sw", "Waasi wa M23 waliingia [Sake]. Wakaazi walikimbilia [Goma] na [Minova].",
     [("Sake", "Goma Minova", None, None, "flow")]),
    ("sw", "Wakimbizi 3,500 wa Kongo wamevuka ziwa na kufika [Kigoma].",
     [("", "Kigoma", 3500, 3500, "flow")]),
    ("sw", "Wakazi wa [Kiwanja] wameanza kurejea nyumbani kutoka [Kanyabayonga].",
     [("Kanyabayonga", "Kiwanja", None, None, "flow")]),
    ("sw", "Elfu mbili ya watu hao wanaishi katika kambi ya [Roe].",
     [("", "Roe", 2000, 2000, "stock")]),
    ("sw", "Zaidi ya kaya 1,000 zimefukuzwa kutoka kambi ya [Rusayo].",
     [("Rusayo", "", 1000, None, "flow")]),
    ("sw", "Kijiji cha [Ntoto] kilishambuliwa. Watu 400 wametafuta hifadhi [Walikale].",
     [("Ntoto", "Walikale", 400, 400, "flow")]),
    ("sw", "Takriban wakimbizi 700 walirudishwa [Bunagana] kutoka [Kisoro].",
     [("Kisoro", "Bunagana", 700, 700, "flow")]),
]  # fmt: skip

FOURTH: list[tuple[str, str, list[Expected]]] = [
    ("en", "The fall of [Pinga] on Sunday emptied the hills around it. Red Cross volunteers counted"
     " 2,150 people along the track to [Mpeti].", [("Pinga", "Mpeti", 2150, 2150, "flow")]),
    ("en", "\"We walked for three days,\" says Mapendo, one of 480 people from [Kitobo] now housed"
     " in the primary school at [Kashuga].", [("Kitobo", "Kashuga", 480, 480, "stock")]),
    ("en", "Nobody is left in [Ndeko]. The last families slipped out on Friday for [Luofu].",
     [("Ndeko", "Luofu", None, None, "flow")]),
    ("en", "[Nzulo] site: 9,400 people. It held 16,000 in January; the others have gone back to"
     " [Sake].", [("", "Nzulo", 9400, 9400, "stock"), ("", "Nzulo", 16000, 16000, "stock"),
     ("Nzulo", "Sake", None, None, "flow")]),
    ("en", "After the raid on [Tchabi], 1,250 people trekked to [Boga] and a further 300 to"
     " [Burasi].",
     [("Tchabi", "Boga", 1250, 1250, "flow"), ("Tchabi", "Burasi", 300, 300, "flow")]),
    ("en", "Our population has doubled, the chief of [Ibambi] said: 5,000 strangers have come from"
     " [Wamba] since Easter.", [("Wamba", "Ibambi", 5000, 5000, "flow")]),
    ("en", "Relief agencies put the number of people who have escaped [Mahagi] at 3,900.",
     [("Mahagi", "", 3900, 3900, "flow")]),
    ("en", "Rwanda has sent back 640 Congolese who had sought refuge in [Rubavu].",
     [("Rubavu", "", 640, 640, "flow")]),
    ("en", "Gunfire woke [Kaina]. Women with mattresses on their heads, 1,700 of them by the"
     " priest's count, set off towards [Kirumba].", [("Kaina", "Kirumba", 1700, 1700, "flow")]),
    ("en", "Only 60 of the 340 families who fled [Lukweti] have dared to return.",
     [("", "Lukweti", 60, 60, "flow")]),
    ("fr", "Les tirs ont repris à [Kitobo]. Sur la place de [Kashuga], 480 rescapés attendent une"
     " bâche.", [("Kitobo", "Kashuga", 480, 480, "stock")]),
    ("fr", "À [Ndeko], il ne reste plus personne. Les dernières familles sont parties vendredi pour"
     " [Luofu].", [("Ndeko", "Luofu", None, None, "flow")]),
    ("fr", "Le site de [Nzulo] abritait 16 000 personnes en janvier ; elles ne sont plus que"
     " 9 400.",
     [("", "Nzulo", 16000, 16000, "stock"), ("", "Nzulo", 9400, 9400, "stock")]),
    ("fr", "L'incursion des ADF à [Tchabi] a contraint 1 250 personnes à gagner [Boga], et 300"
     " autres à fuir vers [Burasi].", [("Tchabi", "Boga", 1250, 1250, "flow"),
     ("Tchabi", "Burasi", 300, 300, "flow")]),
    ("fr", "Le curé d'[Ibambi] a vu arriver quelque 5 000 personnes de [Wamba] depuis Pâques.",
     [("Wamba", "Ibambi", 5000, 5000, "flow")]),
    ("fr", "Le nombre de personnes ayant fui [Mahagi] est estimé à 3 900.",
     [("Mahagi", "", 3900, 3900, "flow")]),
    ("fr", "Kigali a renvoyé vers [Goma] 640 Congolais réfugiés à [Rubavu].",
     [("Rubavu", "Goma", 640, 640, "flow")]),
    ("fr", "Réveillés par des coups de feu, les habitants de [Kaina] ont pris le chemin de"
     " [Kirumba] ; le curé en a compté 1 700.", [("Kaina", "Kirumba", 1700, 1700, "flow")]),
    ("fr", "Seules 60 des 340 familles déplacées de [Lukweti] ont osé rentrer.",
     [("", "Lukweti", 60, 60, "flow")]),
    ("sw", "Kuanguka kwa [Pinga] kumesababisha watu 2,150 kukimbilia [Mpeti].",
     [("Pinga", "Mpeti", 2150, 2150, "flow")]),
    ("sw", "Watu 480 kutoka [Kitobo] sasa wanaishi katika shule ya msingi [Kashuga].",
     [("Kitobo", "Kashuga", 480, 480, "stock")]),
    ("sw", "Hakuna aliyebaki [Ndeko]. Familia za mwisho zimeondoka Ijumaa kuelekea [Luofu].",
     [("Ndeko", "Luofu", None, None, "flow")]),
    ("sw", "Kambi ya [Nzulo] ina wakimbizi 9,400.", [("", "Nzulo", 9400, 9400, "stock")]),
    ("sw", "Baada ya uvamizi wa [Tchabi], watu 1,250 walitembea hadi [Boga] na wengine 300 hadi"
     " [Burasi].",
     [("Tchabi", "Boga", 1250, 1250, "flow"), ("Tchabi", "Burasi", 300, 300, "flow")]),
    ("sw", "Chifu wa [Ibambi] amesema wageni 5,000 wamefika kutoka [Wamba].",
     [("Wamba", "Ibambi", 5000, 5000, "flow")]),
    ("sw", "Idadi ya watu waliokimbia [Mahagi] imefikia 3,900.",
     [("Mahagi", "", 3900, 3900, "flow")]),
    ("sw", "Rwanda imewarudisha Wakongomani 640 waliokuwa wakiishi [Rubavu].",
     [("Rubavu", "", 640, 640, "flow")]),
    ("sw", "Milio ya risasi ilisikika [Kaina]. Wakaazi wameyahama makazi yao na kwenda [Kirumba].",
     [("Kaina", "Kirumba", None, None, "flow")]),
    ("sw", "Familia 60 zimerejea [Lukweti] baada ya miezi miwili ukimbizini [Mpofi].",
     [("Mpofi", "Lukweti", 60, 60, "flow")]),
]  # fmt: skip

FIFTH: list[tuple[str, str, list[Expected]]] = [
    ("en", "[Bule] had been quiet for months. On Sunday gunmen burst in; by evening, 2,900 people"
     " were on the road to [Fataki].", [("Bule", "Fataki", 2900, 2900, "flow")]),
    ("en", "Heavy fighting around [Mweso] has sent tens of thousands of civilians towards"
     " [Kitshanga] and [Nyanzale].", [("Mweso", "Kitshanga Nyanzale", 10000, 99999, "flow")]),
    ("en", "Local authorities report that 1,340 households displaced from [Luhonga] have settled in"
     " [Kibati].", [("Luhonga", "Kibati", 1340, 1340, "stock")]),
    ("en", "More than half the 21,000 inhabitants of [Kamango] have crossed the border to"
     " [Bundibugyo].", [("Kamango", "Bundibugyo", None, 21000, "flow")]),
    ("en", "A church in [Komanda] is giving shelter to 420 people displaced by the attack on"
     " [Ngereza].", [("Ngereza", "Komanda", 420, 420, "stock")]),
    ("en", "[Walungu] has welcomed 150 families who walked from [Nzibira].",
     [("Nzibira", "Walungu", 150, 150, "flow")]),
    ("en", "The insurgents told 800 families in [Rusayo] to leave, and most have gone back to"
     " [Masisi:territory].", [("Rusayo", "Masisi", 800, 800, "flow")]),
    ("en", "Residents fleeing [Lubutu] by motorbike are arriving in [Kisangani].",
     [("Lubutu", "Kisangani", None, None, "flow")]),
    ("fr", "[Bule] était calme depuis des mois. Dimanche, des hommes armés y ont fait irruption ;"
     " le soir, 2 900 personnes étaient sur la route de [Fataki].",
     [("Bule", "Fataki", 2900, 2900, "flow")]),
    ("fr", "Les violents combats autour de [Mweso] ont poussé des dizaines de milliers de civils"
     " vers [Kitshanga] et [Nyanzale].", [("Mweso", "Kitshanga Nyanzale", 10000, 99999, "flow")]),
    ("fr", "1 340 ménages déplacés de [Luhonga] se sont installés à [Kibati], rapporte OCHA.",
     [("Luhonga", "Kibati", 1340, 1340, "flow")]),
    ("fr", "Une église de [Komanda] abrite 420 personnes déplacées par l'attaque de [Ngereza].",
     [("Ngereza", "Komanda", 420, 420, "stock")]),
    ("fr", "[Walungu] a accueilli 150 familles arrivées à pied de [Nzibira].",
     [("Nzibira", "Walungu", 150, 150, "flow")]),
    ("fr", "Les populations fuyant [Lubutu] à moto affluent à [Kisangani].",
     [("Lubutu", "Kisangani", None, None, "flow")]),
    ("fr", "Un mouvement massif de population est signalé de [Bunyakiri] vers [Hombo].",
     [("Bunyakiri", "Hombo", None, None, "flow")]),
    ("fr", "Après deux semaines d'errance, 70 familles de [Nyamilima] ont pu regagner leur"
     " village.",
     [("", "Nyamilima", 70, 70, "flow")]),
    ("sw", "Mapigano makali karibu na [Mweso] yamewalazimisha maelfu ya raia kukimbilia"
     " [Kitshanga].", [("Mweso", "Kitshanga", 1000, 9999, "flow")]),
    ("sw", "Kaya 1,340 zilizohama kutoka [Luhonga] zimepata hifadhi [Kibati].",
     [("Luhonga", "Kibati", 1340, 1340, "flow")]),
    ("sw", "Kanisa moja la [Komanda] limewapokea watu 420 waliokimbia [Ngereza].",
     [("Ngereza", "Komanda", 420, 420, "flow")]),
    ("sw", "Familia 150 zimetembea kutoka [Nzibira] hadi [Walungu].",
     [("Nzibira", "Walungu", 150, 150, "flow")]),
    ("sw", "Wakaazi wanaokimbia [Lubutu] wanawasili [Kisangani].",
     [("Lubutu", "Kisangani", None, None, "flow")]),
    ("sw", "Watu 2,900 walikuwa njiani kuelekea [Fataki] baada ya [Bule] kushambuliwa.",
     [("Bule", "Fataki", 2900, 2900, "flow")]),
    ("sw", "Waasi wameingia [Ndalya]. Wakazi wake, pengine 1 500, wamekwenda [Komanda].",
     [("Ndalya", "Komanda", 1500, 1500, "flow")]),
    ("sw", "Zaidi ya wakimbizi 2,400 wamevuka mpaka na kuingia [Uganda]. Wengi wao ni wanawake"
     " kutoka vijiji vya [Rugari] na [Rumangabo].",
     [("Rugari Rumangabo", "Uganda", 2400, None, "flow")]),
    ("sw", "Kituo cha [Nyakabande], chenye uwezo wa kupokea watu 3,000, kina watu 4,150 kwa sasa.",
     [("", "Nyakabande", 4150, 4150, "stock")]),
    ("sw", "Wale waliokimbia [Nyabiondo], wapatao elfu tatu, wamesharudi nyumbani.",
     [("", "Nyabiondo", 3000, 3000, "flow")]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "marked", "expected"), [*FIRST, *SECOND, *THIRD, *FOURTH, *FIFTH]
)
def test_a_sentence_of_the_news_is_read_with_its_ends_and_figures(language, marked, expected):
    assert [summary(claim) for claim in claims_of(marked, language)] == expected


TRAPS = [
    ("en", "The camp at [Bulengo] can hold 20,000 people."),
    ("en", "The site in [Sake] has room for 3,000 households."),
    ("en", "The UN fears that 50,000 people may flee [Uvira]."),
    ("en", "Health workers vaccinated 12,000 children in [Goma] last week."),
    ("en", "Hundreds of demonstrators walked to the governor's office in [Goma]."),
    ("en", "Around 400 soldiers fled [Sake] towards [Minova]."),
    ("en", "[Goma] is home to about 2 million people."),
    ("en", "The ambush killed 25 civilians on the road to [Beni]."),
    ("en", "Traders lost 3,000 dollars when they crossed to [Gisenyi]."),
    ("en", "Some 200 rebels entered [Kitshanga] at dawn, residents said."),
    ("en", "The minister left [Kinshasa] for [Doha] on Monday."),
    ("en", "The road between [Goma] and [Sake], about 25 km away, remains closed."),
    ("en", "Police arrested 40 people in [Goma]."),
    ("en", "At least 30 people drowned when a boat left [Minova] for [Goma]."),
    ("en", "6,000 displaced people in [Kanyaruchinya] received food kits on Friday."),
    ("en", "The school in [Rutshuru] welcomed 300 pupils."),
    ("en", "The hospital in [Goma] received 120 wounded people."),
    ("fr", "Le camp de [Bulengo] peut accueillir 20 000 personnes."),
    ("fr", "L'ONU craint que 50 000 personnes ne fuient [Uvira]."),
    ("fr", "Plus de 12 000 enfants ont été vaccinés à [Goma]."),
    ("fr", "Des centaines de manifestants ont marché à [Goma]."),
    ("fr", "Quelque 400 militaires ont fui [Sake] vers [Minova]."),
    ("fr", "[Goma] compte près de 2 millions d'habitants."),
    ("fr", "L'embuscade a fait 25 morts sur la route de [Beni]."),
    ("fr", "Les rebelles sont entrés à [Kitshanga], ont indiqué des habitants."),
    ("fr", "Le ministre a quitté [Kinshasa] pour [Doha]."),
    ("fr", "L'hôpital de [Goma] a reçu 120 blessés."),
    ("fr", "L'école de [Rutshuru] accueille 300 élèves."),
    ("fr", "Le marché de [Sake] a rouvert ; 40 commerçants y sont revenus."),
    ("fr", "La police a interpellé 40 personnes à [Goma]."),
    ("fr", "Le site de [Kigonze] a été prévu pour 10 000 personnes."),
    ("sw", "Kambi ya [Bulengo] ina uwezo wa kupokea watu 20,000."),
    ("sw", "Watoto 12,000 walipata chanjo mjini [Goma]."),
    ("sw", "Wanajeshi 400 walikimbia [Sake]."),
    ("sw", "Mji wa [Goma] una wakazi milioni mbili."),
    ("sw", "Watu 25 waliuawa katika shambulio la [Beni]."),
    ("sw", "Waasi 200 waliingia [Kitshanga]."),
    ("sw", "Waziri aliondoka [Kinshasa] kwenda [Doha]."),
]


@pytest.mark.parametrize(("language", "marked"), TRAPS)
def test_rooms_fears_help_marches_forces_the_dead_and_inhabitants_are_no_displacement(
    language, marked
):
    assert claims_of(marked, language) == ()
