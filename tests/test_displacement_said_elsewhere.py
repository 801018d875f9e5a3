"""What another sentence says of a group, rates, and lands that stand for a town without a name."""

from __future__ import annotations

import pytest
from displaced import displacements_told, group_of, groups_told

from dashboard.core.gazetteer import Gazetteer

Rows = list[tuple[str, list[str]]]

#: Whence people came, or where they are, stands in the next sentence or the one before.
TOLD_NEXT: Rows = [
    ("In North Kivu, Kayna registered 3,450 displaced households in June. The families came from"
     " Kanyabayonga and Luofu.", ["3,450 displaced households > Kanyabayonga Luofu > Kayna"]),
    ("In North Kivu, 3,450 households arrived in Kayna. The group came from Luofu.",
     ["3,450 households > Luofu > Kayna"]),
    ("In North Kivu, 4,100 Congolese crossed into Uganda. The majority are women and children from"
     " Jomba and Rutshuru.", ["4,100 Congolese > Jomba Rutshuru > Uganda"]),
    ("In North Kivu, 4,100 people arrived in Goma. They are mainly women and children from Jomba.",
     ["4,100 people > Jomba > Goma"]),
    ("Masisi: 1,260 households in Nyabiondo without aid. They arrived on 4 and 5 April from"
     " Lukweti.", ["1,260 households > Lukweti > Nyabiondo"]),
    ("Bafwasende, in Tshopo province, is not used to receiving displaced people. In the last month"
     " 1,700 have come from Opienge.", ["1,700 > Opienge > Bafwasende"]),
    ("Our reporter visited Lushagala camp in Goma. Here live 3,100 families from Karuba.",
     ["3,100 families > Karuba > Lushagala"]),
]  # fmt: skip

#: The same words of others, or of nobody who moved.
NOT_THEIRS: Rows = [
    ("In North Kivu, 3,000 people reached Goma. Most are soldiers from Sake.",
     ["3,000 people > > Goma"]),
    ("In North Kivu, soldiers shot 3 people in Goma. They are farmers from Sake.", []),
    ("North Kivu: 1,260 pupils in Nyabiondo without teachers. They come from Lukweti every day.",
     []),
    ("Sake in North Kivu hosts displaced people. On Monday 300 soldiers arrived.", []),
    ("Some 80,000 people walked from Sake to Bulengo, North Kivu. Today Sake is half repopulated.",
     ["Some 80,000 people > Sake > Bulengo", " > > Sake"]),
]  # fmt: skip

#: One sentence that holds more than one movement, or more than one place.
WITHIN: Rows = [
    ("Clashes in Boga, Ituri, drove 5,000 people to Bunia.", ["5,000 people > Boga > Bunia"]),
    ("The attack in Sake, North Kivu, killed ten; aid workers then drove 300 people to Goma.",
     ["300 people > > Goma"]),
    ("About 350 displaced people are in Kavumu, South Kivu, 100 or so in Katana, and at least one"
     " family has reached Bukavu.",
     ["About 350 displaced people > > Kavumu", "100 or so > > Katana"]),
    ("Women, particularly those who had moved from Rutshuru, fled from Kanyabayonga to Lubero.",
     [" > Kanyabayonga > Lubero"]),
    ("Some 3,000 people fled Masisi for the capital of North Kivu.",
     ["Some 3,000 people > Masisi > "]),
    ("Some 3,000 people fled Masisi for Goma, the capital of North Kivu.",
     ["Some 3,000 people > Masisi > Goma"]),
    ("Près de 3 000 personnes ont fui Masisi vers le chef-lieu du Nord-Kivu.",
     ["Près de 3 000 personnes > Masisi > "]),
]  # fmt: skip

#: So many in a day are not so many.
RATES: Rows = [
    ("In North Kivu, 300 people a day are arriving in Goma from Sake.",
     ["300 people a day > Sake > Goma"]),
    ("In North Kivu, more than 300 families per week flee Sake.",
     ["more than 300 families per week > Sake > "]),
    ("Au Nord-Kivu, 300 personnes par jour arrivent à Goma en provenance de Sake.",
     ["300 personnes par jour > Sake > Goma"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "groups"), [*TOLD_NEXT, *NOT_THEIRS, *WITHIN, *RATES])
def test_each_group_has_what_is_said_of_it_and_no_more(
    text: str, groups: list[str], gazetteer: Gazetteer
) -> None:
    assert groups_told(text, gazetteer) == [group_of(row) for row in groups]


def test_an_origin_that_the_sentence_itself_names_is_lent_by_no_other(
    gazetteer: Gazetteer,
) -> None:
    text = "Sake in North Kivu fell into chaos as residents fled to Goma."

    (claim,) = displacements_told(text, gazetteer)

    assert [(item.resolution.mention.words, item.carried) for item in claim.places] == [
        ("Sake", False),
        ("Goma", False),
    ]
