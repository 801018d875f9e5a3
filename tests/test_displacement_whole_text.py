"""Whence people come whose sentence does not say, by all the flights that the text has told of: a
text about one place goes on to speak of those who left it; one about two leaves it open."""

from __future__ import annotations

import pytest
from test_displacement import claims_of
from test_displacement_news import Expected, summary

Rows = list[tuple[str, str, list[Expected]]]

#: Whoever goes home comes from where those who fled that place were told to be.
GONE_HOME: Rows = [
    ("en", "About 1,200 people fled [Kashuga] for [Mweso]. Another 300 people from [Kalembe] came"
     " to [Mweso]. Only 40 households have returned to [Kashuga].",
     [("Kashuga", "Mweso", 1200, 1200, "flow"), ("Kalembe", "Mweso", 300, 300, "flow"),
      ("Mweso", "Kashuga", 40, 40, "flow")]),
    ("fr", "Quelque 1 200 personnes ont fui [Kashuga] vers [Mweso]. Trois cents autres, venues de"
     " [Kalembe], sont aussi à [Mweso]. Seuls 40 ménages sont rentrés à [Kashuga].",
     [("Kashuga", "Mweso", 1200, 1200, "flow"), ("Kalembe", "Mweso", 300, 300, "flow"),
      ("Mweso", "Kashuga", 40, 40, "flow")]),
    # where they went to two towns, nobody says from which of them
    ("en", "About 1,200 people fled [Kashuga] for [Mweso]. Another 300 people fled [Kashuga] for"
     " [Kitshanga]. The road was cut. The market closed. Nobody"
     " has seen the chief. Only 40 households have returned to"
     " [Kashuga].",
     [("Kashuga", "Mweso", 1200, 1200, "flow"), ("Kashuga", "Kitshanga", 300, 300, "flow"),
      ("", "Kashuga", 40, 40, "flow")]),
]  # fmt: skip

#: Who is moved on sets out from where those told of last had got to.
MOVED_ON: Rows = [
    ("en", "Some 900 people from [Bweremana] are in [Minova]. The hall is full. On Friday 60"
     " families were moved to [Kalungu] by lorry.",
     [("Bweremana", "Minova", 900, 900, "stock"), ("Minova", "Kalungu", 60, 60, "flow")]),
    ("fr", "Plus de 900 familles ont quitté [Lengwe] pour s'installer à [Nyunzu]. Vendredi, une"
     " soixantaine de ménages ont été transférés à [Kalemie].",
     [("Lengwe", "Nyunzu", 900, None, "flow"), ("Nyunzu", "Kalemie", 60, 60, "flow")]),
    # people of another place, of which the sentence speaks, were not there
    ("en", "Some 900 people from [Bweremana] are in [Minova]. In [Sake], aid workers say, 60"
     " families were moved to [Kalungu].",
     [("Bweremana", "Minova", 900, 900, "stock"), ("Sake", "Kalungu", 60, 60, "flow")]),
    # who is headed for a town has not got there
    ("en", "Some 900 people fled [Bweremana] and are walking towards [Minova]. On Friday 60"
     " families were moved to [Kalungu].",
     [("Bweremana", "Minova", 900, 900, "flow"), ("", "Kalungu", 60, 60, "flow")]),
]  # fmt: skip

#: A site that is taken down is what its people leave, not the place they had fled before.
PUT_OUT: Rows = [
    ("en", "Some 6,000 people from [Kibumba] were living in [Kanyaruchinya]. On Tuesday soldiers"
     " burned the huts and 400 families were expelled.",
     [("Kibumba", "Kanyaruchinya", 6000, 6000, "stock"), ("Kanyaruchinya", "", 400, 400, "flow")]),
    ("fr", "Depuis mai, 6 200 personnes venues de [Kibumba] vivent à [Kanyaruchinya]. Mardi, des"
     " hommes armés ont détruit les abris ; plus de 400 familles ont été chassées.",
     [("Kibumba", "Kanyaruchinya", 6200, 6200, "stock"),
      ("Kanyaruchinya", "", 400, None, "flow")]),
    ("fr", "Le site de [Lushagala] a été rasé lundi. Près de 500 familles ont passé la nuit à"
     " [Mugunga].", [("Lushagala", "Mugunga", 500, 500, "stock")]),
    ("en", "Bulldozers razed the site of [Lushagala] on Monday. Nearly 500 families spent the night"
     " in [Mugunga].", [("Lushagala", "Mugunga", 500, 500, "stock")]),
]  # fmt: skip

#: Others set beside those told of, in another paragraph, left the one place the text has spoken of.
OTHERS: Rows = [
    ("en", "Rebels attacked [Mweso] on Monday. Some 2,300 people fled to [Kitshanga].\n\nNearly 400"
     " others are staying with relatives in [Nyanzale].",
     [("Mweso", "Kitshanga", 2300, 2300, "flow"), ("Mweso", "Nyanzale", 400, 400, "stock")]),
    ("en", "The shooting began in [Ngungu] at four. Some 2,300 people walked to [Minova].\n\nNot"
     " everyone did. About 60 households turned west instead and are now in [Numbi].",
     [("Ngungu", "Minova", 2300, 2300, "flow"), ("Ngungu", "Numbi", 60, 60, "stock")]),
    ("fr", "Près de 26 000 personnes ont été chassées de [Sake].\n\n« On n'a plus rien », dit une"
     " femme.\n\nComme elle, quelque 9 000 personnes sont arrivées à [Minova].",
     [("Sake", "", 26000, 26000, "flow"), ("Sake", "Minova", 9000, 9000, "flow")]),
    # no more people than have just fled arrive next
    ("en", "[Sake] has been shelled since Monday. Nearly 15,000 residents have left.\n\nOn"
     " Wednesday about 3,000 people arrived in [Minova].",
     [("Sake", "", 15000, 15000, "flow"), ("Sake", "Minova", 3000, 3000, "flow")]),
    # two places have been left: of which they are, nobody says
    ("en", "Some 2,300 people fled [Mweso] for [Kitshanga]. Another 700 fled [Kashuga] for"
     " [Kalembe].\n\nNearly 400 others are staying with relatives in [Nyanzale].",
     [("Mweso", "Kitshanga", 2300, 2300, "flow"), ("Kashuga", "Kalembe", 700, 700, "flow"),
      ("", "Nyanzale", 400, 400, "stock")]),
    # who was there before, and who comes from nobody knows where
    ("en", "Some 2,300 people fled [Mweso] for [Kitshanga].\n\nA further 35,000 displaced people"
     " are still in [Kanyabayonga].",
     [("Mweso", "Kitshanga", 2300, 2300, "flow"), ("", "Kanyabayonga", 35000, 35000, "stock")]),
    ("en", "[Kaziba] receives people from [Mwenga] daily. The Red Cross knew of 6,400 persons in"
     " [Kaziba] on Sunday; the hospital of [Walungu] has taken in another 210.",
     [("Mwenga", "Kaziba", None, None, "flow"), ("", "Kaziba", 6400, 6400, "stock"),
      ("", "Walungu", 210, 210, "stock")]),
    ("fr", "Quelque 2 300 personnes ont fui [Mweso] vers [Kitshanga].\n\nL'abbé de [Luofu] a"
     " accueilli soixante autres familles et ignore d'où elles sortent.",
     [("Mweso", "Kitshanga", 2300, 2300, "flow"), ("", "Luofu", 60, 60, "flow")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), [*GONE_HOME, *MOVED_ON, *PUT_OUT])
def test_who_goes_home_or_on_sets_out_from_where_the_text_left_those_told_of(
    language: str, text: str, expected: list[Expected]
) -> None:
    # given a text with its places, when its displacement is read
    claims = claims_of(text, language=language)

    # then each group comes from there, or from nowhere
    assert [summary(claim) for claim in claims] == expected


@pytest.mark.parametrize(("language", "text", "expected"), OTHERS)
def test_others_left_the_one_place_that_the_text_tells_people_to_have_left(
    language: str, text: str, expected: list[Expected]
) -> None:
    # given a text with its places, when its displacement is read
    claims = claims_of(text, language=language)

    # then each group comes from there, or from nowhere
    assert [summary(claim) for claim in claims] == expected
