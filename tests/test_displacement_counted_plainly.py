"""People told by a bare number, by what a list says, or by a turn that names no flight."""

from __future__ import annotations

import pytest
from test_displacement_registers import Told, read

ENGLISH: list[tuple[str, list[Told]]] = [
    # put out, made to leave, no roof left: whatever the place, which stands elsewhere
    ("More than 8,000 were put out of the camp of [Bulengo].", [("Bulengo", "", 8000, None)]),
    ("Some 1,100 families were made to leave [Rusayo].", [("Rusayo", "", 1100, 1100)]),
    ("In [Rubaya], 320 households had lost the roofs over their heads.",
     [("Rubaya", "", 320, 320)]),
    # set down, entered on a list, taken in
    ("The lorry unloaded 74 families at [Sake].", [("", "Sake", 74, 74)]),
    ("By noon 3,418 persons had given their names in [Beni].", [("", "Beni", 3418, 3418)]),
    ("[Komanda] has become the refuge of some 6,500 people.", [("", "Komanda", 6500, 6500)]),
    ("[Kamituga] lodged 9,000 people from [Shabunda].", [("Shabunda", "Kamituga", 9000, 9000)]),
    ("The parish of [Sake] has 340 families sleeping in its classrooms.",
     [("", "Sake", 340, 340)]),
    ("We are 1,200 households in the [Bulengo] camp.", [("", "Bulengo", 1200, 1200)]),
    # how far they got, which way they went
    ("300 families fled [Pinga]. No more than 80 got as far as [Sake].",
     [("Pinga", "", 300, 300), ("Pinga", "Sake", 0, 80)]),
    ("300 families fled [Pinga]. Around 70 stopped in [Sake].",
     [("Pinga", "", 300, 300), ("Pinga", "Sake", 70, 70)]),
    ("2,000 people fled [Pinga]. Around 700 of them chose the opposite direction and are in"
     " [Walikale].", [("Pinga", "", 2000, 2000), ("Pinga", "Walikale", 700, 700)]),
    ("1,100 people fled [Kitutu]. A handful of others walked on to [Mwenga].",
     [("Kitutu", "", 1100, 1100), ("Kitutu", "Mwenga", None, None)]),
    # a second count of the same people
    ("2,000 people fled [Pinga] for [Sake]. The youth council gives a lower number: 1,500.",
     [("Pinga", "Sake", 2000, 2000), ("Pinga", "Sake", 1500, 1500)]),
    ("2,000 people fled [Pinga] for [Sake]. The parish list stops at 1,730.",
     [("Pinga", "Sake", 2000, 2000), ("Pinga", "Sake", 1730, 1730)]),
    ("300 people fled [Pinga]. The tally in [Sake] had reached 450 by Sunday.",
     [("Pinga", "", 300, 300), ("Pinga", "Sake", 450, 450)]),
    # the figure stands apart from its people
    ("Residents fled [Pinga]. Its people, a thousand or so according to the chief, went to"
     " [Sake].", [("Pinga", "", None, None), ("Pinga", "Sake", 1000, 1000)]),
    ("Aid groups put the number of people uprooted from the town at 22,000.",
     [("", "", 22000, 22000)]),
    ("He spoke on Friday of 5,500 returnees since the commander laid down his weapons.",
     [("", "", 5500, 5500)]),
    # a share of a count is no more than that count
    ("Seven in ten of the 9,000 families fled [Pinga].", [("Pinga", "", None, 9000)]),
    ("Four in ten of the 9,000 people in [Sake] come from [Pinga].",
     [("Pinga", "Sake", None, 9000)]),
]  # fmt: skip
FRENCH: list[tuple[str, list[Told]]] = [
    ("Quelque 1 100 familles de [Rusayo] ont dû vider les lieux.", [("Rusayo", "", 1100, 1100)]),
    ("Les combats ont privé d'abri 2 400 familles à [Bambo].", [("", "Bambo", 2400, 2400)]),
    ("À [Beni], 3 418 personnes se sont fait inscrire au stade.", [("", "Beni", 3418, 3418)]),
    ("Le camion a déchargé 74 familles à [Sake].", [("", "Sake", 74, 74)]),
    ("Quelque 400 personnes ont fait le même trajet de [Sake] à [Minova].",
     [("Sake", "Minova", 400, 400)]),
    ("Nous sommes 1 200 ménages dans le camp de [Bulengo].", [("", "Bulengo", 1200, 1200)]),
    ("Les habitants de [Luberizi], un bon millier selon le chef, se sont rendus à [Sange].",
     [("Luberizi", "Sange", 1000, 1000)]),
    ("1 100 habitants de [Kitutu] sont partis. Une poignée d'autres ont continué à pied jusqu'à"
     " [Mwenga].", [("Kitutu", "", 1100, 1100), ("Kitutu", "Mwenga", None, None)]),
    ("2 000 personnes ont fui [Pinga] pour [Sake]. Les listes du comité local s'arrêtent à"
     " 1 730.", [("Pinga", "Sake", 2000, 2000), ("Pinga", "Sake", 1730, 1730)]),
    ("2 000 personnes ont fui [Pinga] pour [Sake]. La mairie avance un chiffre moindre : 1 500.",
     [("Pinga", "Sake", 2000, 2000), ("Pinga", "Sake", 1500, 1500)]),
    ("[Ngungu] est bombardée. Ils seraient entre 8 000 et 10 000 à l'avoir quittée.",
     [("Ngungu", "", 8000, 10000)]),
]  # fmt: skip
OTHERS = [
    ("Three fires were put out in [Goma].", "en"),
    ("A warning was put out to 3,000 people in [Goma].", "en"),
    ("300 pupils had given their names in [Goma].", "en"),
    ("Police stopped 40 people in [Goma].", "en"),
    ("Three men were stopped in [Goma] by police.", "en"),
    ("We are 40 teachers in the camp school of [Bulengo].", "en"),
    ("We are 12 in this tent.", "en"),
    ("The movement spoke on Friday of an advance on [Goma].", "en"),
    ("The lorry unloaded 74 bags at [Sake].", "en"),
    ("[Goma] has 340 schools.", "en"),
    ("430 people sleep in each row of the market of [Goma].", "en"),
    ("Nous sommes 500 soldats dans le camp de [Rumangabo].", "fr"),
    ("300 députés l'ont quittée.", "fr"),
    ("Le camion a déchargé 74 sacs à [Sake].", "fr"),
]


@pytest.mark.parametrize(("text", "told"), ENGLISH)
def test_people_are_counted_where_no_word_of_flight_stands_beside_their_number(
    text: str, told: list[Told]
) -> None:
    assert read(text) == told


@pytest.mark.parametrize(("text", "told"), FRENCH)
def test_people_are_counted_so_in_french_as_well(text: str, told: list[Told]) -> None:
    assert read(text, "fr") == told


@pytest.mark.parametrize(("text", "language"), OTHERS)
def test_the_same_turns_said_of_others_move_nobody(text: str, language: str) -> None:
    assert read(text, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "2,000 people fled [Pinga] for [Sake]. The list of the dead stops at 170.",
        "2,000 people fled [Pinga] for [Sake]. The army gives a lower number of dead: 150.",
    ],
)
def test_a_list_of_the_dead_counts_nobody_who_fled(text: str) -> None:
    assert read(text) == [("Pinga", "Sake", 2000, 2000)]


MULTIPLES = [
    ("300 families fled [Pinga]. Two hundred have turned up in [Sake], twice as many in [Mweso].",
     "en", [("Pinga", "", 300, 300), ("Pinga", "Sake", 200, 200)]),
    ("300 familles ont fui [Pinga]. Deux cents se sont arrêtées à [Sake], le double a poussé"
     " jusqu'à [Mweso].", "fr", [("Pinga", "", 300, 300), ("Pinga", "Sake", 200, 200)]),
    ("300 familles ont fui [Pinga]. À [Sake], elles sont 100 ; à [Mweso], le double.", "fr",
     [("Pinga", "", 300, 300), ("Pinga", "Sake", 100, 100)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language", "told"), MULTIPLES)
def test_so_many_times_as_many_are_others_than_those_counted_before(
    text: str, language: str, told: list[Told]
) -> None:
    assert read(text, language) == told


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("300 families fled [Pinga]. The priest in [Sake] says he saw six hundred go by.", "en",
         [("Pinga", "", 300, 300), ("Pinga", "", 600, 600)]),
        ("300 families fled [Pinga]. Some 90 of them still camp in the market at [Sake].", "en",
         [("Pinga", "", 300, 300), ("Pinga", "Sake", 90, 90)]),
        ("300 families fled [Pinga]. Since then some 200 have retraced their steps.", "en",
         [("Pinga", "", 300, 300), ("", "Pinga", 200, 200)]),
        ("300 familles ont fui [Pinga]. Elles ne sont plus que 150 à [Sake].", "fr",
         [("Pinga", "", 300, 300), ("Pinga", "Sake", 150, 150)]),
        ("300 familles ont fui [Pinga]. On en retrouve 90 à [Sake].", "fr",
         [("Pinga", "", 300, 300), ("Pinga", "Sake", 90, 90)]),
        ("300 familles ont fui [Pinga]. À [Sake], les registres font état de 90 familles.", "fr",
         [("Pinga", "", 300, 300), ("Pinga", "Sake", 90, 90)]),
    ],
)  # fmt: skip
def test_who_passes_by_camps_or_turns_back_is_counted(
    text: str, language: str, told: list[Told]
) -> None:
    assert read(text, language) == told
