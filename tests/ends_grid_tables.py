"""Tables of the grid of ends: every way to tell whence and whither people moved, in one sentence.

``S`` are the people, ``O`` is the place they left, ``D`` the one they reached, ``~`` where something
may be set in. In a phrase for a place ``1`` is its name and ``2`` a second one. Every table may be
extended.
"""
# ruff: noqa: E501

from __future__ import annotations

TOWNS = (
    "Sake Minova Kitshanga Kibumba Rubaya Pinga Mweso Nyanzale Kanyabayonga Bunyakiri Numbi"
    " Nyabibwe Kavumu Uvira Fizi Oicha Eringeti Mangina Kasindi Butembo Fataki Drodro Komanda"
    " Kiwanja Shabunda"
).split()
TITLES = {
    "en": "News from eastern DR Congo",
    "fr": "Nouvelles de l'est de la RDC",
    "sw": "Habari za mashariki mwa Kongo",
}

FRAMES: dict[str, list[str]] = {
    "en": """
S ~ left O ~ for D
S ~ have left O ~ for D
S have left the area ~ for D
S ~ fled O ~ for D
S ~ fled from O ~ to D
S ~ fled to D ~ from O
S ~ set out from O ~ for D
S ~ set out for D ~ from O
S ~ made for D ~ from O
S ~ headed from O ~ to D
S ~ headed for D ~ from O
S who left O ~ made for D
S ~ streamed into D ~ from O
S ~ were driven out of O ~ into D
S ~ were driven from O ~ to D
S ~ were evacuated from O ~ to D
O was evacuated to D
aid workers evacuated S ~ from O ~ to D
O emptied into D
O has emptied ~, its residents fleeing to D
D ~ welcomed S ~ from O
D ~ has received S ~ from O
D is home to S ~ from O
D is home to S ~ displaced from O
S from O ~ have arrived in D
S from O ~ are now in D
S of O ~ fled to D
residents of O ~ fled to D
residents of O ~ left for D
the displaced of O ~ are living in D
S displaced from O ~ are living in D
refugees from O ~ in D ~ lack food
S natives of O ~ have taken refuge in D
S ~ left O ~ and reached D
S ~ abandoned O ~ and are now in D
S ~ reached D ~ from O
S ~ reached D ~ after fleeing O
S ~ arrived in D ~ after leaving O
the flight of S ~ from O ~ to D
the flight of S ~ from O ~ to D has slowed
the exodus of S ~ from O ~ towards D ~ continued
the arrival in D ~ of S ~ from O ~ strained resources
the arrival of S ~ from O ~ in D ~ strained resources
the movement of S ~ from O ~ to D ~ was observed
an influx of S ~ from O ~ into D ~ was reported
a new wave of S from O ~ reached D
fighting in O ~ pushed S ~ to D
fighting in O ~ pushed S ~ towards D
clashes around O ~ forced S ~ to flee to D
clashes in O ~ sent S ~ fleeing into D
rebels drove S ~ out of O ~ to D
the fighting displaced S ~ from O ~ to D
an attack on O ~ displaced S ~ to D
S ~ displaced by fighting in O ~ reached D
in D, S ~ from O ~ are sleeping in churches
to D fled S ~ from O
from O ~ S ~ fled to D
from O, S ~ moved ~ to D
it was from O that S ~ fled to D
it is to D that S ~ fled from O
D, to which S ~ fled from O, lacks water
D, where S ~ from O ~ have sought refuge, lacks water
O, from which S ~ fled to D, is calm
O, which S ~ left for D, is calm
O, whose residents ~ fled to D, is calm
S ~ moved from O ~ to D
S ~ relocated from O ~ to D
S ~ were transferred from O ~ to D
S ~ were moved to D ~ from O
S ~ walked from O ~ to D
S ~ walked to D ~ from O
S ~ trekked from O ~ to reach D
S ~ escaped O ~ to D
S ~ escaped to D ~ from O
S ~ took refuge in D ~ after clashes in O
S ~ sought shelter in D ~ following the capture of O
S ~ found refuge in D ~ when rebels took O
S ~ are sheltering in D, having fled O
having fled O, S ~ are sheltering in D
displaced from O, S ~ found refuge in D
S ~ fleeing O ~ have reached D
S fleeing violence in O ~ have reached D
S ~ abandoned O ~ in favour of D
S ~ swapped O ~ for D
S ~ departed O ~ bound for D
S ~ left O ~ in the direction of D
S ~ left O ~ on the road to D
S ~ have been moving out of O ~ into D
S ~ have been uprooted from O ~ and pushed into D
S ~ were chased from O ~ as far as D
S ~ left their homes in O ~ to settle in D
S ~ left O ~ to join relatives in D
S ~ travelled to D ~ from O
S ~ came to D ~ from O
S ~ came from O ~ to D
S ~ came from O ~ and settled in D
S ~ took the road from O ~ to D
many have left O ~ for D
S ~ returned to D ~ from O
S ~ returned from O ~ to D
S ~ went back to D ~ from O
S ~ have gone home to D ~ from O
S ~ were repatriated from O ~ to D
S ~ were repatriated to D ~ from O
S ~ left O ~ and went back to D
S ~ who had taken refuge in O ~ have returned to D
S ~ who had fled to O ~ have returned to D
S ~ displaced in O ~ returned to D
the return of S ~ from O ~ to D ~ has begun
the return to D ~ of S ~ from O ~ has begun
S ~ are back in D ~ after months in O
S ~ came back to D ~ from O
S ~ were sent back to D ~ from O
S ~ moved back to D ~ from O
S ~ left camps in O ~ for D
D has seen S ~ return from O
after months in O, S ~ returned to D
""".strip().splitlines(),
    "fr": """
S ~ ont quitté O ~ pour D
S ~ ont quitté la zone ~ pour D
S ~ ont fui O ~ pour D
S ~ ont fui O ~ vers D
S ~ ont fui vers D ~ depuis O
S ~ ont abandonné O ~ au profit de D
S ~ sont partis de O ~ pour D
S ~ sont partis de O ~ vers D
S ~ sont partis vers D ~ depuis O
S ~ ont gagné D ~ depuis O
S ~ ont rejoint D ~ en provenance de O
S ~ ont quitté O ~ et gagné D
S ~ ont quitté O ~ et sont maintenant à D
S ~ ont quitté O ~ à destination de D
S ~ sont arrivés à D ~ en provenance de O
S en provenance de O ~ sont arrivés à D
S venus de O ~ vivent à D
S originaires de O ~ ont trouvé refuge à D
S ressortissants de O ~ se sont réfugiés à D
S ~ ont trouvé refuge à D ~ après avoir fui O
après avoir fui O, S ~ ont trouvé refuge à D
ayant fui O, S ~ sont arrivés à D
S ayant fui O ~ sont arrivés à D
S qui ont fui O ~ sont hébergés à D
S ~ fuyant O ~ affluent à D
S ~ fuyant les combats à O ~ affluent vers D
S ~ ont traversé de O ~ vers D
S ~ ont traversé la frontière ~ de O ~ vers D
S ~ se sont déplacés de O ~ vers D
S ~ se sont déplacés vers D ~ en provenance de O
S ~ ont été déplacés de O ~ vers D
S ~ déplacés de O ~ sont hébergés à D
S ~ ont été chassés de O ~ vers D
S ~ chassés de O ~ ont gagné D
S ~ ont été évacués de O ~ vers D
S ~ ont été évacués vers D ~ depuis O
S ~ ont été transférés de O ~ à D
S ~ ont été délocalisés de O ~ vers D
les combats à O ~ ont poussé S ~ vers D
les affrontements à O ~ ont contraint S ~ à fuir vers D
une attaque à O ~ a fait fuir S ~ vers D
les combats ont vidé O ~ de ses habitants, partis pour D
O s'est vidé de ses habitants, partis à D
D ~ a accueilli S ~ venus de O
D ~ a accueilli S ~ de O
D ~ accueille S ~ ayant fui O
D ~ a reçu S ~ en provenance de O
la fuite de S ~ de O ~ vers D
l'exode de S ~ de O ~ vers D ~ se poursuit
l'arrivée à D ~ de S ~ de O ~ inquiète
l'arrivée de S ~ de O ~ à D ~ inquiète
l'arrivée de S ~ en provenance de O ~ à D ~ inquiète
le déplacement de S ~ de O ~ vers D ~ a été signalé
un afflux de S ~ de O ~ vers D ~ a été signalé
les habitants de O ~ ont fui vers D
les habitants de O ~ ont rejoint D
la population de O ~ a fui vers D
les déplacés de O ~ vivent à D
à D, S ~ venus de O ~ dorment dans des églises
de O, S ~ sont partis pour D
depuis O, S ~ ont marché jusqu'à D
c'est vers D que S ~ ont fui depuis O
D, où S ~ de O ~ ont trouvé refuge, manque d'eau
D, vers où S ~ ont fui depuis O, manque d'eau
O, d'où S ~ ont fui vers D, est calme
O, que S ~ ont quitté pour D, est calme
O, dont les habitants ~ ont fui vers D, est calme
S ~ se dirigent vers D ~ depuis O
S ~ ont pris la direction de D ~ depuis O
S ~ ont pris la route de D ~ en provenance de O
S ~ ont marché de O ~ à D
S ~ se sont installés à D ~ après les combats de O
S ~ se sont réfugiés à D ~ suite à la prise de O
S ~ se sont réfugiés à D ~ lorsque les rebelles ont pris O
S ~ ont délaissé O ~ pour s'installer à D
S ~ ont quitté leurs maisons à O ~ pour se réfugier à D
S ~ sont venus de O ~ s'installer à D
S ~ sont passés de O ~ à D
certains ont quitté O ~ pour D
S ~ sont retournés à D ~ depuis O
S ~ sont rentrés de O ~ à D
S ~ sont revenus à D ~ en provenance de O
S ~ ont regagné D ~ depuis O
S ~ ont été rapatriés de O ~ à D
S ~ ont été refoulés de O ~ vers D
S ~ ont été rapatriés vers D ~ depuis O
S ~ réfugiés à O ~ ont regagné D
S ~ qui s'étaient réfugiés à O ~ sont retournés à D
S ~ déplacés à O ~ sont retournés à D
le retour de S ~ de O ~ à D ~ a commencé
le retour à D ~ de S ~ en provenance de O ~ a commencé
S ~ sont de retour à D ~ après des mois à O
après des mois à O, S ~ sont retournés à D
S ~ ont quitté les camps de O ~ pour D
S ~ ont quitté O ~ et sont retournés à D
D ~ a vu S ~ revenir de O
""".strip().splitlines(),
    "sw": """
S ~ PLme-kimbia O ~ kwenda D
S ~ PLme-kimbia O ~ na kuelekea D
S ~ PLme-kimbia kutoka O ~ kwenda D
S ~ PLme-kimbia kutoka O ~ hadi D
S ~ PLme-kimbia O ~ kuelekea D
S ~ PLme-kimbilia D ~ kutoka O
S ~ PLli-kimbilia D ~ PLki-tokea O
S ~ PLme-ondoka O ~ kuelekea D
S ~ PLme-ondoka O ~ na kwenda D
S ~ PLme-hama O ~ na kuhamia D
S ~ PLme-hamia D ~ kutoka O
S ~ PLme-toka O ~ kwenda D
S ~ PLme-toka O ~ na kuingia D
S ~ PLme-wasili D ~ kutoka O
S ~ PLme-fika D ~ PLki-tokea O
S ~ PLme-ingia D ~ PLki-toka O
S kutoka O ~ PLme-wasili D
S kutoka O ~ PLme-kimbilia D
S kutoka O ~ PLna-ishi D
S REL-toka O ~ PLme-wasili D
S REL-kimbia O ~ PLme-fika D
S REL-kimbia O ~ PLme-pokelewa D
D imepokea S ~ kutoka O
mapigano ya O ~ yamewalazimu S ~ kukimbilia D
mapigano huko O ~ yamesababisha S ~ kukimbilia D
S ~ PLme-fukuzwa kutoka O ~ kwenda D
S ~ PLme-hamishwa kutoka O ~ hadi D
S ~ PLme-hamishiwa D ~ kutoka O
wakazi wa O ~ wamekimbilia D
wakazi wa O ~ wameondoka kuelekea D
wakaazi wa O ~ wamekimbia kwenda D
huko D, S ~ kutoka O ~ PLna-lala makanisani
kutoka O, S ~ PLme-kimbilia D
baada ya kukimbia O, S ~ PLme-wasili D
D, ambako S ~ PLme-kimbilia kutoka O
O, ambako S ~ PLme-kimbia kwenda D
wimbi la S ~ kutoka O ~ kuelekea D
S ~ PLme-tembea kutoka O ~ hadi D
S ~ PLme-safiri kutoka O ~ hadi D
S ~ PLme-miminika D ~ kutoka O
S ~ PLme-rejea D ~ kutoka O
S ~ PLme-rudi D ~ kutoka O
S ~ PLme-rudi kutoka O ~ kwenda D
S ~ PLme-rejeshwa D ~ kutoka O
S REL-kimbilia O ~ PLme-rejea D
S REL-kuwa wakiishi O ~ PLme-rudi D
S ~ PLme-ondoka O ~ na kurejea D
kurejea kwa S ~ kutoka O ~ kwenda D
""".strip().splitlines(),
}

WHO: dict[str, list[str]] = {
    "en": """
3,000 people
some 450 families
more than 2,000 displaced people
at least 1,200 civilians
hundreds of residents
thousands of villagers
villagers
up to 7,500 people
""".strip().splitlines(),
    "fr": """
3 000 personnes
quelque 450 familles
plus de 2 000 déplacés
au moins 1 200 civils
des centaines de familles
des milliers de personnes
des habitants
près de 800 ménages
""".strip().splitlines(),
    "sw": """
watu 3,000
familia 450
zaidi ya watu 2,000
raia wapatao 1,200
mamia ya wakazi
maelfu ya watu
wakimbizi 600
wakazi
""".strip().splitlines(),
}

LEFT: dict[str, list[str]] = {
    "en": """
1
the town of 1
1 and 2
villages around 1
the village of 1, thirty kilometres away
1, where rebels had taken control on Monday
1, a town held by rebels since March
their homes in 1
the besieged town of 1
""".strip().splitlines(),
    "fr": """
1
la cité de 1
1 et 2
des villages autour de 1
le village de 1, situé à trente kilomètres
1, où les rebelles sont entrés lundi
1, une cité tenue par les rebelles depuis mars
leurs maisons à 1
les villages de 1 et de 2
""".strip().splitlines(),
    "sw": """
1
mji wa 1
1 na 2
vijiji vya 1
kijiji cha 1 kilichoko milimani
mji wa 1 uliotekwa na waasi
eneo la 1
vijiji vya 1 na 2
1, ambako waasi waliingia Jumatatu
""".strip().splitlines(),
}

REACHED: dict[str, list[str]] = {
    "en": """
1
the town of 1
1 and 2
villages around 1
safer areas such as 1
places that are thought to be safe, in 1 above all
safer places, above all 1
areas considered safe, notably 1
1, where aid is scarce
1, a town still held by the army
the relative safety of 1
the neighbouring town of 1
host communities in 1
1, some 30 km further on
nearby towns, mainly 1 and 2
what they hope are calmer places, including 1
""".strip().splitlines(),
    "fr": """
1
la cité de 1
1 et 2
des villages autour de 1
des zones plus sûres comme 1
des milieux jugés plus sûrs, notamment 1
des endroits plus calmes, surtout 1
des localités qu'ils estiment sûres, en particulier 1
1, où l'aide est rare
1, une cité encore tenue par l'armée
la cité voisine de 1
des familles d'accueil à 1
1, à une trentaine de kilomètres
des agglomérations voisines, principalement 1 et 2
""".strip().splitlines(),
    "sw": """
1
mji wa 1
1 na 2
vijiji vya 1
maeneo salama kama vile 1
maeneo yanayodhaniwa kuwa salama, hasa 1
maeneo salama zaidi, hususan 1
1, ambako msaada ni mdogo
mji jirani wa 1
eneo la 1
maeneo mengine, yakiwemo 1 na 2
""".strip().splitlines(),
}

SET_IN: dict[str, list[str]] = {
    "en": """
, according to OCHA,
, local sources say,
, most of them women and children,
on Monday
on foot
with whatever they could carry
after two days of fighting
in the night of Sunday
, fearing reprisals,
, often for the second time,
in recent weeks
aboard overcrowded trucks
by boat
, carrying mattresses on their heads,
""".strip().splitlines(),
    "fr": """
, selon OCHA,
, selon des sources locales,
, en majorité des femmes et des enfants,
lundi
à pied
avec ce qu'ils pouvaient porter
après deux jours de combats
dans la nuit de dimanche
, craignant des représailles,
, souvent pour la deuxième fois,
ces dernières semaines
à bord de camions
par pirogue
, matelas sur la tête,
""".strip().splitlines(),
    "sw": """
, kwa mujibu wa OCHA,
, wengi wao wanawake na watoto,
siku ya Jumatatu
kwa miguu
baada ya siku mbili za mapigano
usiku wa Jumapili
, wakihofia mashambulizi,
, kwa mara ya pili,
wiki hii
kwa malori
kwa mitumbwi
""".strip().splitlines(),
}
