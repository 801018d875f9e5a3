"""What stands beside an event and is none of it: a road, a hospital, a sham, a mishap, an aside."""

from __future__ import annotations

import pytest
from marked_places import marked_reading, told

NO_TOWN_TAKEN = """
fr | Le M23 contrôle désormais la route [Goma]-[Rutshuru].
fr | Le M23 contrôle l'axe [Sake]-[Masisi].
en | The M23 controls the [Goma]-[Rutshuru] road.
en | The M23 now controls the road between [Goma] and [Rutshuru].
en | M23 seized the hospital in [Bunzi].
en | M23 seized [Bunzi] hospital.
en | M23 seized the offices of the governor in [Bunzi].
fr | Le M23 a occupé l'hôpital de [Bunzi].
fr | Le M23 a pris le bureau de la chefferie de [Bunzi].
en | M23 expelled staff from the mine in [Bunzi].
en | M23 expelled aid workers from [Bunzi].
en | The M23 drove thousands from [Bunzi].
en | Hunger has driven more than 100,000 people from [Bunzi].
fr | Les rebelles ont chassé des milliers de personnes de [Bunzi].
sw | Waasi wanadhibiti barabara ya [Goma]-[Rutshuru].
sw | Waasi wameiteka hospitali ya [Bunzi].
en | Burundian troops entered [Bunzi] to reinforce the army.
en | Burundian soldiers entered [Bunzi] fleeing the fighting.
fr | Des militaires en débandade sont entrés à [Bunzi].
en | The last obstacle before [Bunzi] fell.
fr | Le dernier verrou avant [Bunzi] a sauté.
""".strip().splitlines()


@pytest.mark.parametrize("case", NO_TOWN_TAKEN, ids=lambda case: case[5:60])
def test_who_takes_a_road_a_house_or_throws_out_staff_takes_no_town(case):
    language, marked = case.split(" | ")
    assert told(marked_reading(marked, language=language)) == []


#: language | what is left of it, or - | the sentence.
ROUTED = """
fr | clash Bunzi | Les FARDC ont mis en déroute les rebelles à [Bunzi].
fr | clash Bunzi | L'armée a mis en fuite les rebelles à [Bunzi].
en | clash Bunzi | The army routed the rebels in [Bunzi].
en | captured Bunzi | The army routed the rebels from [Bunzi].
en | captured Bunzi | The army ousted the rebels in [Bunzi].
""".strip().splitlines()


@pytest.mark.parametrize("case", ROUTED, ids=lambda case: case[5:60])
def test_who_puts_others_to_flight_has_fought_them_and_taken_nothing(case):
    language, expected, marked = case.split(" | ")
    assert told(marked_reading(marked, language=language)) == [expected]


NOBODY_LEFT = """
fr | Le retrait du M23 de [Bunzi] n'est pas effectif.
fr | Le retrait du M23 de [Bunzi] n'est qu'une mascarade, selon Kinshasa.
fr | Le retrait du M23 de [Bunzi] reste fictif.
fr | Les parties ont discuté du retrait du M23 de [Bunzi].
en | M23's withdrawal from [Bunzi] is a sham, Kinshasa said.
en | Congo said the withdrawal of M23 from [Bunzi] was a distraction.
en | The withdrawal of M23 from [Bunzi] is not yet effective.
en | The army left its barracks in [Bunzi] on Monday.
fr | L'armée a quitté ses casernes à [Bunzi] lundi.
fr | L'armée a évacué ses blessés de [Bunzi].
en | The army evacuated its wounded from [Bunzi].
fr | Le départ du gouverneur de [Bunzi] a surpris.
en | The departure of the governor from [Bunzi] surprised many.
sw | Mapigano yamesitishwa huko [Bunzi].
fr | Un motard a été tué par un camion à [Bunzi].
en | A soldier was killed by lightning in [Bunzi].
en | A woman was killed by her husband in [Bunzi].
""".strip().splitlines()


@pytest.mark.parametrize("case", NOBODY_LEFT, ids=lambda case: case[5:60])
def test_a_sham_an_evacuation_or_an_accident_is_no_event_of_the_war(case):
    language, marked = case.split(" | ")
    assert told(marked_reading(marked, language=language)) == []


PREPARED = """
fr | | Les rebelles préparaient une attaque sur [Katsiru] lorsque l'attaque s'est produite.
fr | | Ils planifiaient une attaque contre [Katsiru] quand une attaque a eu lieu.
en | | The rebels were preparing an attack on [Katsiru] when the attack happened.
fr | attack Mweso | Ils préparaient une attaque sur [Katsiru] quand une attaque a visé [Mweso].
""".strip().splitlines()


@pytest.mark.parametrize("case", PREPARED, ids=lambda case: case[5:60])
def test_what_happens_while_another_attack_is_prepared_is_not_at_its_place(case):
    language, expected, marked = (part.strip() for part in case.split("|"))
    found = told(marked_reading(marked, language=language))
    assert found == ([expected] if expected else [])


def test_a_retreat_that_is_real_is_read():
    marked = "Le retrait du M23 de [Bunzi] est effectif."
    assert told(marked_reading(marked, language="fr")) == ["withdrew Bunzi"]
    marked = "Le départ des rebelles du M23 de [Bunzi] a surpris."
    assert told(marked_reading(marked, language="fr")) == ["withdrew Bunzi"]
    marked = "Le M23 a dû se retirer de [Bunzi]."
    assert told(marked_reading(marked, language="fr")) == ["withdrew Bunzi"]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("A plane crashed near [Bunzi], killing 20.", []),
        ("A truck overturned near [Bunzi], killing 20.", []),
        ("A bus plunged into a ravine near [Bunzi], killing 20 people.", []),
        ("A bus was attacked near [Bunzi], killing 20 people.", ["attack Bunzi"]),
        ("Gunmen stormed a bus near [Bunzi], killing 20 people.", ["attack Bunzi"]),
        ("Shells fired from [Gisenyi] landed in [Goma].", ["attack Goma"]),
        ("Rockets fired from [Sake] fell on [Goma], killing three.", ["attack Goma"]),
    ],
)
def test_a_mishap_kills_without_an_attack_and_shells_strike_where_they_land(marked, expected):
    assert told(marked_reading(marked)) == expected


#: language | who speaks and how | the sentence.
DENIED_OR_NOT = """
en | captured | Rwanda denies backing the M23, which has captured [Goma].
fr | captured | Le Rwanda dément soutenir le M23, qui a pris [Goma].
en | claimed_only | The army rejected claims by the M23, which said it had captured [Goma].
fr | claimed_only | L'armée dément les propos du M23, qui affirme avoir pris [Goma].
""".strip().splitlines()


@pytest.mark.parametrize("case", DENIED_OR_NOT, ids=lambda case: case[5:70])
def test_who_denies_one_thing_does_not_deny_what_an_aside_tells(case):
    language, expected, marked = case.split(" | ")
    found = told(marked_reading(marked, language=language))
    assert f"{expected} Goma" in found
    assert len([one for one in found if one.endswith("Goma")]) == 1
