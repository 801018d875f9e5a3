"""Several movements in a sentence or two: a return and a flight, parts with places of their own."""

from __future__ import annotations

import pytest
from displaced import displacements_told, group_of, groups_told

from dashboard.core.gazetteer import Gazetteer
from dashboard.model import Movement

#: A text and its groups, in any order; ``R`` behind a group says that it is a return.
STEPS = [
    "Quelque 500 personnes ont couru vers Mweso, au Nord-Kivu, d'où elles sont rentrées le soir."
    " | Quelque 500 personnes > > Mweso | Quelque 500 personnes > Mweso > R",
    "Près de 300 ménages sont rentrés à Sake, au Nord-Kivu, mais ont de nouveau fui vers Goma."
    " | Près de 300 ménages > > Sake R | Près de 300 ménages > Sake > Goma",
    "About 900 families had returned to Mushaki, in North Kivu, but were forced to flee again to"
    " Sake. | About 900 families > > Mushaki R | About 900 families > Mushaki > Sake",
    "Some 700 people from Karuba fled to Minova, in South Kivu, and returned two days later."
    " | Some 700 people > Karuba > Minova | Some 700 people > Minova > Karuba R",
    "Quelque 300 familles ont quitté Mweso, au Nord-Kivu, et sont retournées à Pinga."
    " | Quelque 300 familles > Mweso > Pinga R",
    "Some 300 families left the Kalunga site near Kalemie, in Tanganyika, and returned to Nyemba."
    " | Some 300 families > Kalunga > Nyemba R",
    "Some 900 people returned to Mushaki, in North Kivu, last week, but shelling has driven them"
    " out again, this time to Minova. | Some 900 people > > Mushaki R"
    " | Some 900 people > Mushaki > Minova",
]
PARTS = [
    "Some 1,300 people left Mpofi, in North Kivu, for Kibua, including 500 who continued"
    " to Pinga. | Some 1,300 people > Mpofi > Kibua | 500 > Kibua > Pinga",
    "Sept cents ménages ont fui Halungupa, au Nord-Kivu, dont 200 à Lume et 150 à Mutwanga."
    " | Sept cents ménages > Halungupa > | 200 > Halungupa > Lume | 150 > Halungupa > Mutwanga",
    "À Bunia, on compte 9 400 déplacés dont 3 100 de Drodro et 2 700 de Fataki, en Ituri."
    " | 9 400 déplacés > > Bunia | 3 100 > Drodro > Bunia | 2 700 > Fataki > Bunia",
    "Quatre cents familles ont quitté Lemera, au Sud-Kivu, pour Sange, et de là une soixantaine a"
    " traversé vers le Burundi."
    " | Quatre cents familles > Lemera > Sange | une soixantaine > Sange > Burundi",
    "Mille deux cents ménages venus de Manguredjipa logent à Butembo, au Nord-Kivu ; quatre-vingts"
    " sont déjà repartis vers Njiapanda. | Mille deux cents ménages > Manguredjipa > Butembo"
    " | quatre-vingts > Butembo > Njiapanda",
    "Some 350 people crossed from Minova to Goma, in North Kivu, and 120 in the opposite direction."
    " | Some 350 people > Minova > Goma | 120 > Goma > Minova",
    "About 1,200 people left Bulengo for Sake, in North Kivu, while 350 others chose to go to"
    " Minova. | About 1,200 people > Bulengo > Sake | 350 others > Bulengo > Minova",
]
BACK = [
    "The fighting in Rugezi, in South Kivu, pushed 900 people out; most have since come home."
    " | 900 people > Rugezi > | > > Rugezi R",
    "Some 2,000 people fled Boga, in Ituri, on Saturday. By Tuesday more than half had returned."
    " | Some 2,000 people > Boga > | > > Boga R",
    "Some 6,000 people fled Drodro, in Ituri, on Sunday. Most of them later returned."
    " | Some 6,000 people > Drodro > | > > Drodro R",
    "Some 6,000 people fled Drodro for Bunia, in Ituri, and most have since returned."
    " | Some 6,000 people > Drodro > Bunia | > Bunia > Drodro R",
    "Environ 450 personnes ont quitté Kibirizi, au Nord-Kivu, pour Kayna. La plupart sont revenues"
    " chez elles. | Environ 450 personnes > Kibirizi > Kayna | > Kayna > Kibirizi R",
    "Environ 450 personnes ont quitté Kibirizi, au Nord-Kivu, pour Kayna. La majorité est rentrée"
    " dimanche. | Environ 450 personnes > Kibirizi > Kayna | > Kayna > Kibirizi R",
    "Some 1,400 people fled Minembwe, in South Kivu, to Baraka; all but 200 of them have since"
    " returned. | Some 1,400 people > Minembwe > Baraka | > Baraka > Minembwe R",
    "Une partie des 2 600 personnes qui avaient fui Mangina vers Beni, au Nord-Kivu, est rentrée."
    " | partie des 2 600 personnes > Beni > Mangina R",
    "The rebels told 800 families in Rusayo, in North Kivu, to leave, and most have gone back to"
    " Masisi. | 800 families > Rusayo > Masisi",
]


@pytest.mark.parametrize("case", STEPS + PARTS + BACK, ids=lambda case: case[:60])
def test_each_movement_of_a_sentence_has_its_own_places(case: str, gazetteer: Gazetteer) -> None:
    text, *wanted = case.split(" | ")
    told = groups_told(text, gazetteer)
    assert sorted(told) == sorted(group_of(one.removesuffix(" R")) for one in wanted)


@pytest.mark.parametrize("case", STEPS + BACK, ids=lambda case: case[:60])
def test_only_the_return_is_told_as_one(case: str, gazetteer: Gazetteer) -> None:
    text, *wanted = case.split(" | ")
    returns = [
        claim
        for claim in displacements_told(text, gazetteer)
        if claim.detail is not None and getattr(claim.detail, "movement", "") is Movement.RETURN
    ]
    assert len(returns) == sum(one.endswith(" R") for one in wanted)


#: A text and what it tells of, in any order.
OTHERS = [
    # people named by nothing but their place
    "Residents of Rubare, in North Kivu, fled to Kiwanja while those of Kalengera walked to"
    " Rutshuru. | > Rubare > Kiwanja | > Kalengera > Rutshuru",
    "Residents of Rubare, in North Kivu, fled to Kiwanja and those from Kalengera to Rutshuru."
    " | > Rubare > Kiwanja | > Kalengera > Rutshuru",
    "Les habitants de Karuba, dans le Masisi, se sont réfugiés à Mushaki ; ceux de Ngungu ont"
    " marché jusqu'à Minova. | > Karuba > Mushaki | > Ngungu > Minova",
    "Les habitants de Rubare ont fui vers Kiwanja, au Nord-Kivu, et ceux de Kalengera vers"
    " Rutshuru. | > Rubare > Kiwanja | > Kalengera > Rutshuru",
    "People from Rubare, in North Kivu, returned home after a week in Rutshuru, but those of"
    " Kiwanja fled to Nyamilima. | > Rutshuru > Rubare | > Kiwanja > Nyamilima",
    "Les habitants de Sake et ceux de Shasha, au Nord-Kivu, ont fui vers Goma."
    " | > Sake Shasha > Goma",
    # a part of them goes back
    "Residents of Kamanyola, in South Kivu, crossed the river to Bugarama in Rwanda; 600 had come"
    " back by Sunday. | > Kamanyola > Bugarama | 600 > Bugarama > Kamanyola",
    "Villagers fled Kamanyola, in South Kivu, to Luvungi, but some 600 returned on Sunday."
    " | > Kamanyola > Luvungi | some 600 > Luvungi > Kamanyola",
    # who arrives on top of several groups may come from anywhere
    "Some 700 families fled Fataki for Bule, in Ituri. About 200 families left Nizi for Gina."
    " Another 300 families arrived in Bunia on Tuesday. | Some 700 families > Fataki > Bule"
    " | About 200 families > Nizi > Gina | 300 families > > Bunia",
    "Some 700 families fled Kitchanga for Mweso, in North Kivu. Another 300 families arrived in"
    " Kalembe. | Some 700 families > Kitchanga > Mweso | 300 families > Kitchanga > Kalembe",
    # where people are moved from
    "Some 1,100 families, who had reached Bulengo from Sake in 2023, were moved from the camp to a"
    " new site in Rusayo, in North Kivu. | Some 1,100 families > Bulengo > Rusayo",
    # where people had been until then
    "Les 640 familles qui campaient à Mugunga, au Nord-Kivu, sont parties : 400 pour Sake, 140 pour"
    " Shasha. | 640 familles > Mugunga > | 400 > Mugunga > Sake | 140 > Mugunga > Shasha",
    "Quelque 500 familles qui étaient rentrées à Sake, au Nord-Kivu, ont repris la route de Goma."
    " | Quelque 500 familles > Sake > Goma",
    "Rentrés à Kishishe en avril, les habitants ont repris la route de Tongo, au Nord-Kivu."
    " | > Kishishe > Tongo",
    "Of 12,000 people who had fled to Kavumu, in South Kivu, fewer than half have gone back to"
    " Bukavu. | 12,000 people > > Kavumu | > Kavumu > Bukavu",
    # who tells of himself, and a place that only says on which side of it another lies
    "Displaced people in Beni said they had walked for two days from Mangina, in North Kivu. They"
    " number about 2,600. | about 2,600 > Mangina > Beni",
    "Rebels ordered the camp at Kanyaruchinya, north of Goma, closed. Within a day 20,000 people"
    " had set off for Rutshuru. | 20,000 people > Kanyaruchinya > Rutshuru",
    # who leaves for home goes there
    "Some 3,000 people left Goma, in North Kivu, and returned home. | Some 3,000 people > Goma >",
    "Some 300 families from Sake, in North Kivu, went home after two months in Goma."
    " | Some 300 families > Goma > Sake",
]


@pytest.mark.parametrize("case", OTHERS, ids=lambda case: case[:60])
def test_other_people_do_not_take_over_the_places_of_the_first(
    case: str, gazetteer: Gazetteer
) -> None:
    text, *wanted = case.split(" | ")
    assert sorted(groups_told(text, gazetteer)) == sorted(map(group_of, wanted))
