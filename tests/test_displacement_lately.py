"""People counted where they have just got to come from the trouble told of right before; those a
camp has held for long may come from anywhere."""

from __future__ import annotations

import pytest
from test_displacement import claims_of
from test_displacement_news import Expected, summary

Rows = list[tuple[str, str, list[Expected]]]

JUST_COME: Rows = [
    ("en", "Shells landed on [Kanyabayonga] on Friday. In [Kirumba], aid workers registered 3,600"
     " people overnight.", [("Kanyabayonga", "Kirumba", 3600, 3600, "flow")]),
    ("en", "Gunmen attacked [Mbau] on Sunday night. By Tuesday the parish in [Oicha] had taken in"
     " 800 families.", [("Mbau", "Oicha", 800, 800, "stock")]),
    ("en", "Rebels seized [Bweremana] on Monday. The Red Cross has since registered 2,400 new"
     " arrivals in [Minova].", [("Bweremana", "Minova", 2400, 2400, "flow")]),
    ("en", "The attack on [Gina] on Sunday left six dead. About 900 families are now staying in"
     " [Iga].", [("Gina", "Iga", 900, 900, "stock")]),
    ("en", "After the attack on [Gina], 900 families are sleeping in churches in [Iga].",
     [("Gina", "Iga", 900, 900, "stock")]),
    ("en", "Fighting over a gold pit at [Nzovu] sent families to [Mulungu], where nuns say that"
     " they have registered 1,050 people.", [("Nzovu", "Mulungu", 1050, 1050, "stock")]),
    ("fr", "Des combats ont éclaté à [Kasese]. Une mission effectuée à [Punia] y a recensé 894"
     " ménages.", [("Kasese", "Punia", 894, 894, "stock")]),
]  # fmt: skip

#: News of the last hours looks back over paragraphs, and to whose people the sentence speaks of.
FURTHER_BACK: Rows = [
    ("en", "Shells landed on the outskirts of [Kanyabayonga] on Friday, setting off an exodus.\n"
     "The mayor of [Kayna] put the number of arrivals at 15,000.\nIn [Kirumba], aid workers"
     " registered 3,600 people overnight, and a further 800 got lifts to [Lubero].",
     [("Kanyabayonga", "Kayna", 15000, 15000, "flow"),
      ("Kanyabayonga", "Kirumba", 3600, 3600, "flow"),
      ("Kanyabayonga", "Lubero", 800, 800, "flow")]),
    ("en", "Residents of [Kilolirwe], hit by stray rockets, headed for [Sake]; the Red Cross there"
     " took in 1,900 people in 48 hours.", [("Kilolirwe", "Sake", 1900, 1900, "flow")]),
    ("fr", "Le site de [Bulengo] se vide. Près de 12 000 déplacés l'ont quitté.",
     [("Bulengo", "", 12000, 12000, "flow")]),
]  # fmt: skip

FROM_ANYWHERE: Rows = [
    ("en", "Fighting broke out in [Kobu]. The camp in [Bunia] shelters 14,000 displaced people.",
     [("", "Bunia", 14000, 14000, "stock")]),
    ("en", "Fighting broke out in [Kobu]. Some 900 families were already sheltering in [Iga].",
     [("", "Iga", 900, 900, "stock")]),
    ("en", "Fighting broke out in [Kobu]. The clinic in [Iga] has registered 900 refugees.",
     [("", "Iga", 900, 900, "stock")]),
    ("en", "Fighting broke out in [Kobu].\nThe parish in [Iga] had taken in 900 families.",
     [("", "Iga", 900, 900, "stock")]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "marked", "expected"), [*JUST_COME, *FURTHER_BACK, *FROM_ANYWHERE]
)
def test_who_has_just_come_came_from_the_trouble_told_of_before(
    language: str, marked: str, expected: list[Expected]
) -> None:
    # given a text with its places, when its displacement is read
    claims = claims_of(marked, language=language)

    # then only newcomers have an origin
    assert [summary(claim) for claim in claims] == expected
