"""People counted where others were told to be: they are there, and left what those left."""

from __future__ import annotations

import pytest
from displaced import displacements_told, groups_told

from dashboard.core.gazetteer import Gazetteer
from dashboard.model import DisplacementDetail, Movement

Rows = list[tuple[str, list[str]]]

#: Who is left in a camp has not left it.
LEFT_IN: Rows = [
    ("In August 90,000 people fled to the camps around Goma. Only 7,000 people are left in these"
     " camps today.", ["90,000 people > > Goma", "7,000 people > > Goma"]),
    ("Only 7,000 displaced people are left in Mugunga camp.",
     ["7,000 displaced people > > Mugunga"]),
    ("Some 400 displaced families were still left in Sake.",
     ["Some 400 displaced families > > Sake"]),
]  # fmt: skip

#: The town that takes others in is the one people have reached, not the one that was attacked.
HOSTS: Rows = [
    ("Fighters attacked Kibirizi. Some 800 households from Kibirizi have gathered in Kanyabayonga."
     " The town already hosts 9,000 displaced people.",
     ["Some 800 households > Kibirizi > Kanyabayonga",
      "9,000 displaced people > > Kanyabayonga"]),
    ("Des combats ont éclaté à Kibirizi. Près de 800 ménages venus de Kibirizi se sont regroupés à"
     " Kanyabayonga. La commune héberge déjà 9 000 ménages déplacés.",
     ["Près de 800 ménages > Kibirizi > Kanyabayonga", "9 000 ménages > > Kanyabayonga"]),
    # a town named since is the one that hosts
    ("Displaced civilians are gathering in camps in Goma. On October 20, the M23 captured Kiwanja."
     " The town had been hosting 86,000 displaced people.",
     [" > > Goma", "86,000 displaced people > > Kiwanja"]),
    # "depuis un an" says since when, not whence
    ("Le bourgmestre de Kanyabayonga est inquiet. Depuis un an déjà, la commune abrite plus de"
     " 9 000 ménages de déplacés.", ["plus de 9 000 ménages > > Kanyabayonga"]),
]  # fmt: skip

#: Who is driven from a camp has left it.
DRIVEN: Rows = [
    ("Le M23 a chassé 2 000 déplacés du camp de Bulengo.", ["2 000 déplacés > Bulengo > "]),
    ("Quelque 2 000 déplacés de Bulengo vivent sans eau.",
     ["Quelque 2 000 déplacés > > Bulengo"]),
]  # fmt: skip

#: A city named for its camps is not what the people in them left; a camp that is attacked is.
CAMPS: Rows = [
    ("Douze morts ont été enregistrés dans les nouveaux sites de déplacés à Bunia. Plus de mille"
     " ménages, qui avaient fui les affrontements entre deux communautés, ont besoin d'aide.",
     ["Plus de mille ménages > > "]),
    ("Des affrontements ont éclaté à Kitshanga. Le bilan est de dix morts à l'hôpital de Goma. Près"
     " de 2 000 personnes ont fui vers Mweso.", ["Près de 2 000 personnes > Kitshanga > Mweso"]),
    ("The assailants attacked a displacement camp in Bunia on Monday. Some 3,000 people fled.",
     ["Some 3,000 people > Bunia > "]),
]  # fmt: skip

#: Who got to a country came from the one that others told of left for it.
LANDS: Rows = [
    ("About 1,200 new refugees entered Uganda from the DRC. That makes 9,300 new arrivals since 18"
     " December. Of these, 6,100 came from North Kivu across the south-western border.",
     ["About 1,200 new refugees > DRC > Uganda", "9,300 new arrivals > DRC > Uganda",
      "6,100 > North Kivu > Uganda"]),
    ("Last week 22,000 refugees from the DRC crossed into Uganda, bringing to 37,000 the number of"
     " refugees who have entered Uganda this year.",
     ["22,000 refugees > DRC > Uganda", "37,000 the number of refugees > DRC > Uganda"]),
    ("La semaine dernière, 1 200 réfugiés sont entrés en Ouganda depuis la RDC. Cela porte à 9 300"
     " le nombre d'arrivées depuis décembre.",
     ["1 200 réfugiés > RDC > Ouganda", "9 300 le nombre d'arrivées > RDC > Ouganda"]),
    # whoever lives in a country of refuge may come from any other
    ("About 1,200 refugees entered Uganda from the DRC. Uganda hosts 1.5 million refugees.",
     ["About 1,200 refugees > DRC > Uganda", "1.5 million refugees > > Uganda"]),
]  # fmt: skip

#: Those who live where the sentence before saw trouble fled from there; of others that is open.
DWELLERS: Rows = [
    ("Les combats entre l'armée et les rebelles ont atteint Katoto. Les habitants ont fui dans tous"
     " les sens.", [" > Katoto > "]),
    ("The rebels have entered Kitshanga, west of Goma. Residents fled in panic.",
     [" > Kitshanga > "]),
    ("The rebels have entered Kitshanga, west of Goma. Villagers were fleeing lawlessness.", []),
    ("The governor has visited Kitshanga, west of Goma. Residents fled in panic.", []),
]  # fmt: skip

#: Of a sentence about violence people left the event's own place, not what says where that lies.
SCENES: Rows = [
    (f"The M23 rebels have entered Kitshanga, {where}. Some 3,000 people fled.",
     ["Some 3,000 people > Kitshanga > "])
    for where in ("west of Goma", "near Goma", "not far from Goma", "80 km from Goma",
                  "on the road to Goma", "between Masisi and Goma")
] + [
    (f"Le M23 est entré à Kitshanga, {where}. Quelque 3 000 personnes ont fui.",
     ["Quelque 3 000 personnes > Kitshanga > "])
    for where in ("à l'ouest de Goma", "au nord-ouest de Goma", "non loin de Goma", "près de Goma",
                  "sur la route de Goma", "entre Masisi et Goma")
] + [
    ("The wounded of the attack on Kitshanga were taken to hospital in Goma. Some 3,000 people"
     " fled.", ["Some 3,000 people > Kitshanga > "]),
    ("Clashes in Kitshanga cut the road between Goma and Walikale. Some 3,000 people fled.",
     ["Some 3,000 people > Kitshanga > "]),
]  # fmt: skip

#: What happened last year, what is denied, and an official who leaves drive nobody out today.
NO_SCENES: Rows = [
    ("Rebels attacked Kitshanga in Masisi territory. A similar attack in Beni last year killed 20"
     " people. Some 3,000 people fled.", ["Some 3,000 people > Kitshanga > "]),
    ("The army denied that Kitshanga had been attacked. Some 3,000 people fled.",
     ["Some 3,000 people > > "]),
    ("Les rebelles ont attaqué Kitshanga lundi. Le gouverneur a quitté Goma. Quelque 3 000"
     " personnes ont fui.", ["Quelque 3 000 personnes > Kitshanga > "]),
    ("The M23 left Kitshanga for Mweso. Some 3,000 people fled.",
     ["Some 3,000 people > Kitshanga > "]),
]  # fmt: skip

#: A country named for its government takes people in, though it only says so.
COUNTRIES: Rows = [
    ("Le Burundi affirme avoir reçu, depuis le 14 février, environ 10 000 personnes qui fuient les"
     " rebelles.", ["environ 10 000 personnes > > Burundi"]),
    ("Le Burundi dit avoir accueilli plus de 10 000 réfugiés.",
     ["plus de 10 000 réfugiés > > Burundi"]),
    ("Burundi says it has received about 10,000 people fleeing the rebels since 14 February.",
     ["about 10,000 people > > Burundi"]),
    ("Rwanda has given shelter to 2,000 refugees.", ["2,000 refugees > > Rwanda"]),
    # but
    ("Burundi accuses Rwanda of arming the rebels. Some 10,000 people have fled.",
     ["Some 10,000 people > > "]),
]  # fmt: skip

#: Where somebody speaks of people who fled is not where they fled, unless he lives there.
SPEAKERS: Rows = [
    ("In Goma, aid workers said 3,000 people had fled.", ["3,000 people > > "]),
    ("Aid workers in Goma said 3,000 people had fled.", ["3,000 people > > "]),
    ("In Goma, aid workers say 3,000 people have been displaced.", ["3,000 people > > "]),
    ("À Goma, les humanitaires affirment que 3 000 personnes ont fui.", ["3 000 personnes > > "]),
    ("Depuis Goma, le gouverneur a déclaré que 3 000 personnes avaient fui.",
     ["3 000 personnes > > "]),
    ("Interrogé à Goma, le gouverneur a déclaré que 3 000 personnes avaient fui.",
     ["3 000 personnes > > "]),
    ("The M23 captured Kitshanga on Monday. In Goma, aid workers said 3,000 people had fled.",
     ["3,000 people > Kitshanga > "]),
    ("In Goma, the governor told reporters that 3,000 people had fled Kitshanga.",
     ["3,000 people > Kitshanga > "]),
    # by any verb of saying
    ("In Goma, aid workers stressed that 3,000 people had fled after the attack.",
     ["3,000 people > > "]),
    ("Rebels attacked Kitshanga. In Goma, the governor disclosed that 3,000 people had fled.",
     ["3,000 people > Kitshanga > "]),
    ("À Goma, le gouverneur a révélé que 300 familles avaient fui.", ["300 familles > > "]),
    ("Interrogé à Goma, le coordonnateur a déploré que 300 familles aient fui.",
     ["300 familles > > "]),
    ("3,000 people fled Sake, insisted Jean Kaya, a resident of Goma.", ["3,000 people > Sake > "]),
    ("3,000 people fled Sake, lamented Alain from Goma.", ["3,000 people > Sake > "]),
    # but
    ("In Kitshanga, near Goma, residents said 3,000 people had fled.",
     ["3,000 people > Kitshanga > "]),
    ("In Goma, 3,000 people have fled their homes, the UN said.", ["3,000 people > Goma > "]),
    ("In Goma, officials said on Monday that 3,000 people had arrived from Kitshanga.",
     ["3,000 people > Kitshanga > Goma"]),
    ("Fighting in Goma, officials said, has displaced 3,000 people.", ["3,000 people > Goma > "]),
]  # fmt: skip

#: Who is only told to go has not gone; displaced people so are where they were.
BIDDEN: Rows = [
    ("The M23 gave 90,000 displaced people in the Lushagala camp, west of Goma, 72 hours to return"
     " to their villages.", ["90,000 displaced people > > Lushagala"]),
    ("The M23 ordered thousands of displaced people in Goma to go home within three days.",
     ["thousands of displaced people > > Goma"]),
    ("The M23 told 3,000 displaced people in Goma to go back to Sake.",
     ["3,000 displaced people > > Goma"]),
    ("The governor called on 20,000 displaced people in Bunia to return home.",
     ["20,000 displaced people > > Bunia"]),
    ("Le M23 a donné 72 heures aux 90 000 déplacés vivant dans le camp de Lushagala, à l'ouest de"
     " Goma, pour regagner leurs villages.", ["90 000 déplacés > > Lushagala"]),
    ("Le M23 a ordonné à 90 000 déplacés de Lushagala de rentrer chez eux.",
     ["90 000 déplacés > > Lushagala"]),
    ("The M23 told 3,000 residents of Sake to leave for Goma.", []),
    # but
    ("3,000 displaced people who were ordered to leave Goma have arrived in Sake.",
     ["3,000 displaced people > Goma > Sake"]),
    ("The M23 forced 3,000 displaced people in Goma to go back to Sake.",
     ["3,000 displaced people > Goma > Sake"]),
]  # fmt: skip

#: Displaced people who need or lack something are no fewer for it.
IN_WANT: Rows = [
    ("5,000 displaced families living in Minova lack food.",
     ["5,000 displaced families > > Minova"]),
    ("5,000 displaced families living in Minova need food.",
     ["5,000 displaced families > > Minova"]),
    ("5,000 displaced families living in Minova await aid.",
     ["5,000 displaced families > > Minova"]),
    ("Some 11,000 returnees need urgent assistance in Lubero.",
     ["Some 11,000 returnees > > Lubero"]),
    # but
    ("In Minova, the UN gave food to 5,000 families.", []),
]  # fmt: skip

#: Who is only called those that fled fighting is where the main verb says.
MAIN_CLAUSE: Rows = [
    ("Some 530 families who fled the fighting lack everything in Sake.",
     ["Some 530 families > > Sake"]),
    ("Some 530 families who fled fighting in Masisi are left to fend for themselves in Sake.",
     ["Some 530 families > Masisi > Sake"]),
    ("Près de 530 familles qui ont fui les combats entre le M23 et les Wazalendo sont abandonnées à"
     " elles-mêmes dans plusieurs villages de Sake.", ["Près de 530 familles > > Sake"]),
    ("Près de 530 familles qui ont fui les combats qui ont éclaté à Sake manquent de tout.",
     ["Près de 530 familles > Sake > "]),
    ("At least 11,000 people have looked for safety in neighbouring Uganda.",
     ["At least 11,000 people > > Uganda"]),
    # those taken up by the sentence before, not whoever lived where the clash was
    ("Fighting drove out the residents of Kitshanga. The clash took place at Mweso.\n\nMost of"
     " these displaced fled into the bush. Others walked to Pinga.",
     [" > Kitshanga > ", " > Kitshanga > Pinga"]),
]  # fmt: skip

#: What another paragraph tells of another province is not what people left.
PROVINCES: Rows = [
    ("Some 160 families were driven from Bukavu to Kavumu.\n\nIn Ituri, a new attack on Ngulindo"
     " village was reported. Several thousand residents took refuge in Iga.",
     ["Some 160 families > Bukavu > Kavumu", "Several thousand residents > Ngulindo > Iga"]),
    ("Quelque 160 familles ont fui Bukavu pour Kavumu.\n\nEn Ituri, une nouvelle attaque a été"
     " signalée. Plusieurs milliers d'habitants ont trouvé refuge à Iga-Barrière.",
     ["Quelque 160 familles > Bukavu > Kavumu",
      "Plusieurs milliers d'habitants > > Iga-Barrière"]),
    ("In Kilembwe, the health centre was looted and its staff left for Baraka. Some 310 households"
     " from the same locality are on their way to Kasongo.",
     ["Some 310 households > Kilembwe > Kasongo"]),
]  # fmt: skip


#: Who is said to have returned has returned, wherever the sentence then counts or shelters them.
RETURNED = [
    "On compte 300 ménages retournés de Goma à Sake.",
    "Plus de 300 personnes rentrées de Goma sont enregistrées à Sake.",
    "Les autorités comptaient 300 personnes revenues de leur plein gré de la ville de Goma à Sake,"
    " où elles sont enregistrées dans un site de déplacés.",
    "Some 300 people returned from Goma are registered in Sake.",
    "Some 300 people who have returned from Goma live in Sake.",
]


@pytest.mark.parametrize("raw", RETURNED)
def test_people_told_to_have_returned_are_returnees_where_they_live_now(
    raw: str, gazetteer: Gazetteer
) -> None:
    [claim] = displacements_told(raw, gazetteer)
    assert isinstance(claim.detail, DisplacementDetail)
    assert claim.detail.movement is Movement.RETURN
    [(_, origins, destinations)] = groups_told(raw, gazetteer)
    assert (origins, destinations) == (["Goma"], ["Sake"])


def test_adverbs_stand_between_a_verb_and_whence_people_came(gazetteer: Gazetteer) -> None:
    raw = "Plus de 300 personnes ont fui massivement de Kitshanga vers Goma."
    assert groups_told(raw, gazetteer) == [("Plus de 300 personnes", ["Kitshanga"], ["Goma"])]


@pytest.mark.parametrize(
    ("raw", "rows"),
    [
        *LEFT_IN,
        *HOSTS,
        *DRIVEN,
        *MAIN_CLAUSE,
        *BIDDEN,
        *IN_WANT,
        *CAMPS,
        *LANDS,
        *DWELLERS,
        *SCENES,
        *NO_SCENES,
        *COUNTRIES,
        *SPEAKERS,
        *PROVINCES,
    ],
)
def test_people_counted_again_are_where_others_were_told_to_be(
    raw: str, rows: list[str], gazetteer: Gazetteer
) -> None:
    split = [tuple(part.strip() for part in row.split(">")) for row in rows]
    expected = [(figure, [a] if a else [], [b] if b else []) for figure, a, b in split]
    assert groups_told(raw, gazetteer) == expected
