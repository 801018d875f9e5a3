"""Several movements in a sentence or two: a return and a flight, parts with places of their own."""

from __future__ import annotations

import pytest
from displaced import displacements_told, group_of, groups_told

from dashboard.core.gazetteer import Gazetteer
from dashboard.model import Movement

#: A text and its groups, in any order; ``R`` behind a group says that it is a return.
STEPS = [
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
]
PARTS = [
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
