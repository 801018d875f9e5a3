"""Which place "the town", "la cité", "there" stand for: the one told of, not the one named last."""

from __future__ import annotations

import pytest
from displaced import group_of, groups_told

from dashboard.core.gazetteer import Gazetteer

Rows = list[tuple[str, list[str]]]

#: A place that only figures (an office, where somebody speaks, what is near or far off) is not it.
BACKDROP: Rows = [
    ("M23 took the town of Kitshanga in North Kivu on Sunday. The mayor of Goma visited Sake the"
     " same day. More than 4,000 people fled the town.", ["More than 4,000 people > Kitshanga > "]),
    ("Le M23 a pris la cité de Kitshanga, au Nord-Kivu, dimanche. Le gouverneur était ce jour-là à"
     " Sake. Plus de 4 000 habitants ont fui la cité.",
     ["Plus de 4 000 habitants > Kitshanga > "]),
    ("The rebels entered Walikale, North Kivu, on Wednesday night. Kisangani lies 250 km away."
     " Residents said hundreds of families had left the town.",
     ["hundreds of families > Walikale > "]),
    ("Les rebelles sont entrés à Walikale, au Nord-Kivu, mercredi. Kisangani se trouve à 250 km."
     " Des centaines de familles ont quitté la cité.",
     ["Des centaines de familles > Walikale > "]),
    ("Butembo, une ville du Nord-Kivu située près de Beni, déborde. Quelque 6 000 déplacés sont"
     " arrivés dans la ville depuis lundi.", ["Quelque 6 000 déplacés > > Butembo"]),
    ("Des hommes armés ont attaqué Boga, en Ituri, jeudi. Le centre de Gety, à 40 km, a été"
     " épargné. Près de 1 800 habitants ont fui cette localité.",
     ["Près de 1 800 habitants > Boga > "]),
    # "the first village" is one of several, and no name stands for it
    ("Clashes broke out in Kalembe, North Kivu, on Tuesday and in Nyabiondo on Thursday. People"
     " from the first village are hiding; 2,000 people from Nyabiondo reached Masisi.",
     ["2,000 people > Nyabiondo > Masisi"]),
]  # fmt: skip

#: What people do there says which: they go home to what they left, and are taken in where they got.
USES: Rows = [
    ("Attaque de la CODECO à Mongbwalu, en Ituri : douze morts. Environ 1 000 habitants ont trouvé"
     " refuge à Kilo. Le calme est revenu dans la cité, où 300 personnes sont rentrées.",
     ["Environ 1 000 habitants > Mongbwalu > Kilo", "300 personnes > Kilo > Mongbwalu"]),
    ("Some 900 families from Masisi, North Kivu, arrived at Bulengo camp on Friday. Another 300"
     " families arrived there on Saturday.",
     ["Some 900 families > Masisi > Bulengo", "300 families > Masisi > Bulengo"]),
    ("Le M23 s'est emparé de Nyanzale, au Nord-Kivu, mercredi. Kanyabayonga, où l'armée a sa base,"
     " se trouve à 25 km au nord. Plus de 10 000 personnes s'y sont réfugiées.",
     ["Plus de 10 000 personnes > Nyanzale > Kanyabayonga"]),
    ("Shells landed in the Mugunga camp near Goma, North Kivu. Thousands fled the camp towards the"
     " city.", ["Thousands > Mugunga > Goma"]),
    ("Gunmen attacked Komanda, Ituri, killing ten. The chief of the neighbouring town of Irumu"
     " said that 600 families were sheltering there.", ["600 families > Komanda > Irumu"]),
    ("Les rebelles ont attaqué Komanda, en Ituri. Le chef du village voisin de Makayanga affirme"
     " que 600 ménages y ont trouvé refuge.", ["600 ménages > Komanda > Makayanga"]),
]  # fmt: skip

#: What a pronoun leaves: "l'ont quitté", "en sont reparties"; nothing happened where it is calm.
PRONOUNS: Rows = [
    ("De nouveaux combats ont éclaté samedi à Kazinga, au Nord-Kivu. Le village est à 12 km de"
     " Nyabiondo. Environ 850 personnes l'ont quitté.", ["Environ 850 personnes > Kazinga > "]),
    ("À Bunia, en Ituri, le site de Kigonze abrite 14 000 déplacés de Djugu. Mardi, 250 familles y"
     " sont arrivées de Komanda. Dans le même temps, 60 familles en sont reparties pour Djugu.",
     ["14 000 déplacés > Djugu > Bunia Kigonze", "250 familles > Komanda > Bunia Kigonze",
      "60 familles > Kigonze > Djugu"]),
    ("Les rebelles ont pris Nyanzale, au Nord-Kivu, mercredi. À Goma, le gouverneur a appelé au"
     " calme. Près de 6 000 habitants ont quitté la localité.",
     ["Près de 6 000 habitants > Nyanzale > "]),
    ("Le M23 a pris Numbi, au Sud-Kivu, il y a dix jours. Kalehe restait aux mains de l'armée."
     " Environ 5 500 personnes ont fui vers le lac.", ["Environ 5 500 personnes > Numbi > "]),
    ("Bukavu était calme lundi. À Katana, au Sud-Kivu, 2 600 personnes ont quitté leurs maisons"
     " alors que les soldats se repliaient de Kavumu.", ["2 600 personnes > Katana > "]),
]  # fmt: skip

#: Some of those displaced in a place who are elsewhere now left it.
PARTS: Rows = [
    ("More than 40,000 people have been displaced in Djugu, Ituri. Of these 14,000 have reached"
     " Bunia, while 9,000 are in Mahagi.",
     ["More than 40,000 people > > ", "14,000 > Djugu > Bunia", "9,000 > Djugu > Mahagi"]),
    ("Plus de 40 000 personnes ont été déplacées à Djugu, en Ituri. Parmi elles, 14 000 ont atteint"
     " Bunia.", ["Plus de 40 000 personnes > > ", "14 000 > Djugu > Bunia"]),
]  # fmt: skip

#: Who "were moved" set out from where the sentences before left them, and got there first.
MOVED: Rows = [
    ("About 2,500 people crossed from Bunagana in North Kivu into Uganda on Monday. They were taken"
     " to Nyakabande transit centre. On Thursday, 540 of them were moved to Nakivale.",
     ["About 2,500 people > Bunagana > Uganda", " > > Nyakabande", "540 > Nyakabande > Nakivale"]),
    ("Some 2,000 people from North Kivu arrived at Nyakabande. 540 of them were moved to Nakivale.",
     ["Some 2,000 people > North_Kivu > Nyakabande", "540 > Nyakabande > Nakivale"]),
]  # fmt: skip

#: What a sentence names beats what a word in it stands for.
NAMED: Rows = [
    ("Gunshots were heard south of Goma, North Kivu. According to aid workers at Kanyarucinya, the"
     " village is home to nearly 7,000 displaced people.",
     ["nearly 7,000 displaced people > > Kanyarucinya"]),
    ("Des blessés ont été soignés à Minova, au Sud-Kivu, puis à Goma. La situation dans la ville"
     " reste tendue, 300 déplacés ayant trouvé refuge à Kitembo.", ["300 déplacés > > Kitembo"]),
    ("Heavy gunfire was heard behind Mugunga, 15km outside Goma, where about 38,000 displaced"
     " people live.", ["about 38,000 displaced people > > Mugunga"]),
    ("The UN has moved 900 refugees to Nakivale, Uganda, due to limited space at Nyakabande.",
     ["900 refugees > > Nakivale"]),
    ("Rain fell on Bunagana, North Kivu. Some 300 refugees were driven to the transit camp at Red"
     " Cross Branch Offices.", ["Some 300 refugees > > "]),
    ("Tanganyika : à Kalemie, 300 déplacés retournent progressivement dans leurs villages.",
     ["300 déplacés > Kalemie > "]),
    ("Environ 350 000 déplacés sont éparpillés dans des camps à travers toute la province du"
     " Tanganyika.", ["Environ 350 000 déplacés > > Tanganyika"]),
]  # fmt: skip

#: A place of which another clause speaks is no end of people told of behind it.
APART: Rows = [
    ("Some 40,000 people from Ituri have been living around Beni since 2003. Conditions in Ituri"
     " have improved and UNHCR said thousands of displaced people have returned home.",
     ["Some 40,000 people > Ituri > Beni", "thousands of displaced people > Beni > Ituri"]),
    ("Le chef de Kanyabayonga, au Nord-Kivu, indique que, malgré le retour au calme à Buleusa, 300"
     " ménages affluent vers Miriki.", ["300 ménages > > Miriki"]),
]  # fmt: skip

#: Places of a sentence that are nobody's end, or another end than their words alone would make.
BESIDE: Rows = [
    ("Two thousand people fled from areas north of Kibati in North Kivu to Goma.",
     ["Two thousand people > > Goma"]),
    ("Deux mille personnes ont fui des zones situées au nord de Kibati, au Nord-Kivu, vers Goma.",
     ["Deux mille personnes > > Goma"]),
    ("400 ménages du Nord-Kivu se dirigent vers les localités situées au sud de Lubero.",
     ["400 ménages > Nord-Kivu > Lubero"]),
    ("People who have no family in Bukavu were taken to Kavumu, South Kivu.", [" > > Kavumu"]),
    ("Les familles qui n'ont pas de proches à Goma sont conduites à Sake, au Nord-Kivu.",
     [" > > Sake"]),
    ("Some 300 families of North Kivu are staying with relatives in Goma.",
     ["Some 300 families > North_Kivu > Goma"]),
    ("Des familles sont parties de Mweso, au Nord-Kivu, après que leurs voisins ont été tués à"
     " Masisi.", [" > Mweso > "]),
    ("Des habitants ont fui Mweso, au Nord-Kivu, parce que des hommes armés ont été vus à Masisi.",
     [" > Mweso > "]),
    ("La société civile de Lubero, au Nord-Kivu, signale l'arrivée de 1 500 ménages à Kaseghe.",
     ["1 500 ménages > > Kaseghe"]),
    ("Walikale : des milliers de déplacés à Kalembe\nLa situation est grave au Nord-Kivu.",
     ["des milliers de déplacés > > Kalembe"]),
    ("Les habitants de Pinga, au Nord-Kivu, ont regagné leurs maisons la semaine dernière.",
     [" > > Pinga"]),
    ("Residents returned to Sake, North Kivu, in early January but had to flee again.",
     [" > > Sake", " > Sake > "]),
    ("Some 300 families returned to Sake in North Kivu in May but fled to Goma in June.",
     ["Some 300 families > Sake > Goma", "Some 300 families > > Sake"]),
    ("Le territoire de Beni compte 50. 000 ménages déplacés, selon la société civile du Nord-Kivu.",
     ["50. 000 ménages > > Beni"]),
]  # fmt: skip

ALL = BACKDROP + USES + PRONOUNS + PARTS + MOVED + NAMED + APART + BESIDE


@pytest.mark.parametrize(("raw", "expected"), ALL, ids=[row[0][:60] for row in ALL])
def test_a_word_stands_for_the_place_that_the_text_is_about(
    raw: str, expected: list[str], gazetteer: Gazetteer
) -> None:
    # when a short text is read from beginning to end
    told = groups_told(raw, gazetteer)

    # then each group left and reached the places that a reader would say
    wanted = [group_of(row) for row in expected]
    assert told == [
        (figure, *([name.replace("_", " ") for name in names] for names in ends))
        for figure, *ends in wanted
    ]
