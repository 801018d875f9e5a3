"""What a sentence tells of a fight, a halt or a hold that is not at the place it names."""

from __future__ import annotations

from time import process_time

import pytest
from test_event_rows import rows_of

from dashboard.core.clean import article_as_given
from dashboard.pipeline import read_article

#: Each text with its rows, parted by semicolons, or - where it has none.
ROWS = """
Residents of Mpati in North Kivu left before any shot was fired. | -
Les habitants de Mpati, au Nord-Kivu, ont fui avant qu'un coup de feu ne soit tiré. | -
Wakazi wa Mpati, Kivu Kaskazini, walikimbia kabla ya risasi yoyote kufyatuliwa. | -
À Mpati, au Nord-Kivu, aucun coup de feu n'a été tiré. | -
Aucun soldat n'a été tué à Mpati, au Nord-Kivu. | -
Un soldat a été tué à Mpati, au Nord-Kivu. | attack Mpati
Mapigano bado hayajatokea katika mji wa Sange, DRC, yanaendelea kwingine. | -
Mapigano hayajafika Goma, Kivu Kaskazini. | -
Mapigano bado yanaendelea Sange, Kivu Kusini. | clash Sange
Mapigano ya Sake, Kivu Kaskazini, hayajafika Goma. | clash Sake
Shambulio halijatokea Sange, Kivu Kusini. | -
Fighting has not yet broken out in Sange, South Kivu. | -
Fighting between the army and M23 has not yet reached Goma in North Kivu. | -
Fighting in Sake, North Kivu, has not spread to Goma. | clash Sake
Fighting in Sake, North Kivu, has not stopped. | clash Sake
The attack on Sake in North Kivu has not yet happened. | -
Les combats n'ont pas encore atteint Sange, au Sud-Kivu. | -
Les combats n'ont pas encore éclaté à Sange, au Sud-Kivu. | -
Les combats à Sake, au Nord-Kivu, ne se sont pas étendus à Goma. | clash Sake
Les combats n'ont pas cessé à Sake, au Nord-Kivu. | clash Sake
Les rebelles se préparaient à une attaque sur Gina, en Ituri. | -
Les rebelles s'apprêtent à une offensive sur Gina, en Ituri. | -
The militia was preparing for an attack on Gina in Ituri. | -
Waasi walikuwa wakijiandaa kwa shambulio dhidi ya Gina, Ituri. | -
Chassés par des tirs, ils sont revenus à Gina, en Ituri. | -
People driven out by shelling have returned to Gina in Ituri. | -
Wakifukuzwa na risasi, walirudi Gina, Ituri. | -
""".strip().splitlines()

TOLD_TO_AN_OUTLET = """
M23 took Sake, North Kivu. A statement read out on a Kampala radio claims it. | captured Sake
ADF rebels attacked Mbau, a spokesman told a Bukavu newspaper in eastern Congo. | attack Mbau
Gunmen attacked a Goma radio station in eastern Congo. | attack Goma
The mayor said an attack on a Goma radio station in eastern Congo left two dead. | attack Goma
Local radio reported clashes in Bunia, DR Congo. | clash Bunia
L'ADF a revendiqué l'attaque sur une radio de Kampala, en RDC. | -
L'attaque a été annoncée par le journal Le Potentiel de Kinshasa, en RDC. | -
Des rebelles ont attaqué Mbau, a dit un officier sur une radio de Bunia, en RDC. | attack Mbau
Des hommes armés ont attaqué une radio de Goma, en RDC. | attack Goma
Waasi walishambulia kijiji cha Mbau, alisema msemaji kwa redio ya Bunia, DRC. | attack Mbau
""".strip().splitlines()

WHERE_AN_OFFICE_IS = (
    """
A spokesman in Goma, Lt. Col. Ndala, said the troops had withdrawn to Kirumba, in North Kivu. | -
A spokesman in Goma said they carried out a tactical withdrawal to Kirumba, in North Kivu. | -
In Goma, the army spokesman said soldiers had withdrawn to Kirumba, in North Kivu. | -
The governor told reporters in Goma that the army had withdrawn to Kirumba, in North Kivu. | -
Le porte-parole de l'armée à Goma a indiqué que les militaires se sont retirés vers Kirumba, \
au Nord-Kivu. | -
Rebels attacked Mpati in North Kivu. The army spokesman in Goma said the rebels had captured the \
town. | attack Mpati; captured Mpati
A resident of Mpati said the troops had withdrawn to Kirumba, in North Kivu. | withdrew Mpati
""".replace("\\\n", "")
    .strip()
    .splitlines()
)

BASED_ELSEWHERE = """
A group based in Mweso, DR Congo, has had clashes with FDLR; the last one, at Luofu, was long. \
| clash Luofu
A Mai-Mai group based in Mweso clashed with the FDLR in Luofu, North Kivu. | clash Luofu
Soldiers based in Sake, North Kivu, were attacked on Monday. | attack Sake
Un groupe basé à Mweso, au Nord-Kivu, s'est affronté aux FDLR ; le dernier combat, à Luofu. \
| clash Luofu
Kundi la Mai-Mai lenye makao yake Mweso, DRC, lilipigana na FDLR huko Luofu. | clash Luofu
""".strip().splitlines()

HALTS = """
Residents of Uvira, DR Congo, wait. Since the border was closed, only 400 get through. | -
The border has been closed since Monday, residents of Uvira in South Kivu said. | -
The border at Bunagana in North Kivu was closed. | halted_operations Bunagana
The Bunagana border post in North Kivu was closed. | halted_operations Bunagana
The Ruzizi crossing at Kamanyola, DR Congo, closes at three. | halted_operations Kamanyola
The customs post of Mahagi, on the Ugandan border, reopened in DR Congo. | reopened Mahagi
Goma airport in North Kivu was closed. | halted_operations Goma
The Rubaya mine in North Kivu was closed. | halted_operations Rubaya
Les habitants de Goma, en RDC, disent que la frontière a été fermée lundi. | -
À Goma, en RDC, la frontière avec le Rwanda est fermée. | halted_operations Goma
Mpaka umefungwa, walisema wakazi wa Uvira, DRC. | -
Mpaka wa Bunagana, DRC, umefungwa. | halted_operations Bunagana
Mushinga, au Sud-Kivu : on fuit. À l'heure actuelle, toutes les activités sont paralysées. | -
À Mushinga, au Sud-Kivu, toutes les activités sont paralysées. | halted_operations Mushinga
Residents of Mushinga, South Kivu, fled. All activities are paralysed. | -
Le site accueille plus de 600 familles fouillant de Nizi, Lopa et Kobu, en Ituri. | -
L'hôpital de Nizi, en RDC, n'accueille plus de malades. | halted_operations Nizi
""".strip().splitlines()

HOLDS_THE_AREA = """
Les blessés sont soignés à Uvira, en RDC. L'armée a chassé les rebelles et repris la zone. | -
The wounded are in Uvira, DR Congo. The army drove out the rebels and retook the area. | -
M23 took Sake, North Kivu, on Monday. The army retook the town on Tuesday. \
| captured Sake; captured Sake
Le chef du groupement de Bijombo, en RDC, a précisé que l'attaque avait eu lieu en brousse. | -
A landslide at the Rubaya mine, DR Congo, killed 200, said the M23, which controls the area. | -
The town of Rubaya, North Kivu, was quiet. The M23, which controls the town, blamed rain. \
| captured Rubaya
À Rubaya, au Nord-Kivu, la mine s'est effondrée. Le M23, qui contrôle la zone, parle de 200 morts. \
| -
Le M23, qui contrôle Rubaya, en RDC, a parlé de 200 morts. | captured Rubaya
Mgodi wa Rubaya, DRC, uliporomoka. M23, ambayo inadhibiti eneo hilo, ilisema watu 200 walikufa. | -
""".strip().splitlines()

SCENES = """
Le 28 octobre, à Kibati, en RDC, des affrontements ont interrompu le trafic entre Sake et Mungazi. \
| clash Kibati; halted_operations Mungazi; halted_operations Sake
Lundi dernier, à Sake, des combats ont coupé la route vers Mungazi, en RDC. | clash Sake
On 28 May, in Sake, Masisi territory, clashes cut the road to Mungazi in DR Congo. \
| clash Sake; halted_operations Sake
Jumatatu, huko Sake, DRC, mapigano yalikata barabara ya Goma. | clash Sake
Ce mardi 3 juin, à Sake, au Nord-Kivu, une attaque a fait cinq morts. | attack Sake
À Goma, au Nord-Kivu, des combats ont éclaté à Sake. | clash Sake
Lors de ces combats, le M23 a pris plusieurs villages, notamment Burungu, au Nord-Kivu. \
| captured Burungu
During these clashes, the M23 took several villages, notably Burungu, in North Kivu. \
| captured Burungu
During the clashes in Sake, North Kivu, five civilians died. | clash Sake
Le calme règne à Kalonge et Kalembe, à cheval entre les territoires de Walikale et Masisi, en RDC, \
après des affrontements. | clash Kalembe; clash Kalonge
""".strip().splitlines()

NAMED_CLOSER = """
Le site de Mpati, situé au nord-ouest de Mweso, en RDC, a été le théâtre d'une incursion. \
| attack Mpati
L'attaque s'était déroulée à Nyawaranga, en RDC, selon le chef de Bijombo. | attack Nyawaranga
Les rebelles ont pris la veille plusieurs localités de Jomba, dont Chanzu et Bweza, en RDC. \
| captured Bweza; captured Chanzu
The rebels took several villages in Jomba, including Chanzu and Bweza, DR Congo. \
| captured Bweza; captured Chanzu
En plus de Bunagana, les cités de Rutshuru et Kiwanja, en RDC, sont occupées par le M23. \
| captured Kiwanja; captured Rutshuru
""".strip().splitlines()

NO_BLOW_AND_NO_HOLD = """
Le M23 consolide son emprise sur des axes stratégiques, notamment la route Goma-Bukavu, en RDC. | -
M23 tightened its grip on strategic roads, notably the Goma-Bukavu road, in DR Congo. | -
Le M23 contrôle des villes clés, dont Goma et Bukavu, en RDC. | captured Bukavu; captured Goma
Les miliciens ont étendu leur zone d'influence au-delà du groupement Djaiba, en Ituri. | -
La société civile appelle à des actions militaires ciblées sur l'axe Mbau-Oicha, en RDC. | -
La fréquence des attaques des ADF commençait à baisser dans la région de Beni, en RDC. | -
The number of ADF attacks has fallen in Beni, DR Congo. | -
Five people died in ADF attacks in Beni, DR Congo. | attack Beni
En RDC, les affrontements ont cessé. Chaque camp a regagné sa position. | -
""".strip().splitlines()

NOT_SO = (
    """
L'armée rassure qu'aucun village parmi Kaniola et Mulamba, au Sud-Kivu, n'est passé sous contrôle \
de l'ennemi. | claimed_only Kaniola; claimed_only Mulamba
None of the villages of Kaniola and Mulamba, South Kivu, has fallen to the M23. | -
In North Kivu, no town is safe and Sake has fallen to the M23. | captured Sake
Aucun militaire n'était à Sake, au Nord-Kivu, quand le M23 a pris la cité. | captured Sake
Le retrait du M23 de Rumangabo, au Nord-Kivu, n'a pas été effectif. | -
Le retrait du M23 de Rumangabo, au Nord-Kivu, se fait toujours attendre. | -
In North Kivu, the withdrawal of the M23 from Rumangabo has not materialised. | -
Le retrait du M23 de Rumangabo, au Nord-Kivu, a été effectif lundi. | withdrew Rumangabo
Il faudrait que les écoles de Beni, au Nord-Kivu, rouvrent. | -
Les écoles de Beni, au Nord-Kivu, rouvrent. | reopened Beni
L'hôpital de Minova, au Sud-Kivu, fait le plein de blessés, touchés par les combats. | -
Les blessés des combats affluent à l'hôpital de Goma, au Nord-Kivu. | -
In Goma, North Kivu, the hospital is full of people wounded in the fighting. | -
Des blessés des combats de Sake, au Nord-Kivu, sont soignés à l'hôpital. | clash Sake
Les combats ont atteint l'hôpital de Minova, au Sud-Kivu. | clash Minova
""".replace("\\\n", "")
    .strip()
    .splitlines()
)

NO_AIRPORT_IS_A_CITY = (
    """
M23 rebels took Kavumu airport, near Bukavu. They then advanced towards the city. \
| advance Bukavu; captured Kavumu
La ville de Bukavu a peur. Les rebelles ont conquis l'aéroport de Kavumu, avant de faire leur \
entrée dans la ville. | captured Bukavu; captured Kavumu
The M23 takes over Bukavu airport and advances towards the city. | captured Bukavu
Rebels took the Bisie mine in Walikale territory. The town fell on Monday. | captured Bisie
Les rebelles ont conquis Kabamba, Katana ainsi que l'aéroport de Kavumu, au Sud-Kivu. \
| captured Kabamba; captured Katana; captured Kavumu
M23 rebels captured Katana, South Kivu, as well as the strategic airport of Kavumu. \
| captured Katana; captured Kavumu
""".replace("\\\n", "")
    .strip()
    .splitlines()
)

#: A town that is only told of by another lies there; who was stopped short of one never came.
SHORT_OF_IT = """
Les assaillants ont été arrêtés par l'armée avant d'atteindre Sake, en RDC. | -
Les rebelles se sont fait intercepter avant d'entrer à Sake, en RDC. | -
The rebels were intercepted by soldiers before reaching Sake, DR Congo. | -
Les rebelles ont pris Kibumba avant d'atteindre Sake, en RDC. | advance Sake; captured Kibumba
L'armée a repoussé les rebelles avant d'entrer à Sake, en RDC. | captured Sake
La chute de cette ville située à 80 km à l'ouest de Goma, en RDC, a fait fuir les habitants. | -
The fall of this town 80 km west of Goma in DR Congo led to mass displacement. | -
M23 took Sake, DR Congo. | captured Sake
La chute de cette ville de Goma, en RDC, a fait fuir les habitants. | captured Goma
Les rebelles ont quitté cette localité conquise en octobre, aux portes de Goma, en RDC. | -
The rebels left this locality, conquered in October, at the gates of Goma, DR Congo. | -
Kibumba, prise par les rebelles, aux portes de Goma, en RDC, est calme. | captured Kibumba
Les rebelles sont aux portes de Goma, en RDC. | advance Goma
Gunmen attacked Makiki, a village on the road to Bunia in DR Congo. | attack Makiki
Le train, escorté par les FARDC, se dirigeait vers Sake, en RDC. | -
Les assaillants ont investi Sake, en RDC, avant d'y commettre un massacre. | attack Sake
Gunmen entered Sake, DR Congo, before looting shops. | attack Sake
Les assaillants ont investi Sake, en RDC, avant de s'en retirer. | captured Sake; withdrew Sake
Les rebelles se dirigent vers le nord de Sake, en RDC. | -
Les rebelles se dirigent vers Sake, en RDC. | advance Sake
Les miliciens se sont dispersés dans la forêt de Sake, en RDC. | -
Les combats se rapprochent désormais de la localité de Sake, en RDC. | -
Il réorganise des hommes armés à Sake, en RDC, afin de relancer l'offensive contre l'armée. | -
Les rebelles traqués par l'armée ont quitté Sake, en RDC. | withdrew Sake
Le retrait du M23 de Kibumba, en RDC, n'est « pas effectif ». | -
The withdrawal from Kibumba, North Kivu, has not materialised. | -
The withdrawal from Kibumba, DR Congo, is "not effective", sources said. | -
Le retrait du M23 de Kibumba, en RDC, est « effectif ». | withdrew Kibumba
Les combats ont coupé la route entre Goma et Kitshanga, en RDC. | -
Les combats à Sake ont coupé la route entre Goma et Kitshanga, en RDC. | clash Sake
Mapigano yamefunga barabara kati ya Goma na Kitshanga, DRC. | -
Mapigano mjini Sake yamekata barabara ya Goma na Kitshanga, DRC. | clash Sake
Fighting broke out on the road between Sake and Minova, DR Congo. | clash Minova; clash Sake
Fighting in Sake, DR Congo, has not resumed. | -
""".strip().splitlines()

CASES = [
    *SHORT_OF_IT,
    *SCENES,
    *NO_BLOW_AND_NO_HOLD,
    *ROWS,
    *TOLD_TO_AN_OUTLET,
    *WHERE_AN_OFFICE_IS,
    *BASED_ELSEWHERE,
    *HALTS,
    *HOLDS_THE_AREA,
    *NO_AIRPORT_IS_A_CITY,
    *NOT_SO,
]


@pytest.mark.parametrize("case", CASES)
def test_what_is_not_at_a_place_is_not_put_there(case, gazetteer):
    # given a text of a sentence or two
    text, _, expected = case.rpartition(" | ")

    # then its rows are these and no other
    rows = [] if expected == "-" else expected.split("; ")
    assert rows_of(text, gazetteer) == rows


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("À Mushinga, au Sud-Kivu, toutes les activités sont paralysées.", ""),
        ("MSF n'accueille plus de malades à Nizi, en RDC.", "MSF"),
        ("Goma's airport in North Kivu was closed.", ""),
        ("Shule za Bunia, DRC, zimefungwa.", ""),
        ("MSF imesimamisha shughuli zake Bunia, DRC.", "MSF"),
    ],
)
def test_what_stands_still_is_not_who_stopped_it(text, actor, gazetteer):
    (claim,) = read_article(article_as_given(text, doc="a"), gazetteer).claims
    assert " ".join(claim.actors) == actor


#: A noun for a fight with stretches between commas, of which each might end at any letter.
STRETCHES = [
    "Les affrontements entre la milice et l'armée, au cours du mois, dans les territoires de Masisi"
    " et de Walikale, au Nord-Kivu, situé dans l'est du pays, ont poussé les habitants à fuir.",
    "The fighting, in the hills of Masisi territory, near Sake, in North Kivu, in the east, near"
    " the lake, in a valley, has pushed residents away.",
    "Les combats" + ", dans la cité" * 40 + " ont poussé les habitants à fuir.",
]


@pytest.mark.parametrize("text", STRETCHES)
def test_a_sentence_of_many_stretches_between_commas_is_read_at_once(text, gazetteer):
    # given what once took minutes, as every stretch was tried with every other
    read_article(article_as_given("The fighting in Sake has not begun.", doc="a"), gazetteer)
    begun = process_time()

    # when it is read, then that is done in a moment
    read_article(article_as_given(text, doc="b"), gazetteer)
    assert process_time() - begun < 5


def test_a_fight_that_never_came_is_refused_behind_stretches_between_commas(gazetteer):
    assert rows_of("Fighting, in Masisi territory, near Sake, has not started.", gazetteer) == []
