"""Which town "the town" is, and whose withdrawal a spokesman denies: read off whole boards."""

from __future__ import annotations

import pytest
from marked_places import detail_of, marked_reading, told

MEANT = """
en | Rebels took [Kayna] and are advancing on [Goma:city]. The capture of the city worries its neighbours. | captured Kayna, advance Goma, captured Kayna
fr | Les rebelles ont pris [Kayna] et foncent vers [Goma:city]. La prise de la ville inquiète les voisins. | captured Kayna, advance Goma, captured Kayna
fr | Les rebelles ont pris [Kayna] et foncent vers [Goma:city]. Les militaires se sont retirés de la ville. | captured Kayna, advance Goma, withdrew Kayna
en | Rebels took [Kayna]. Located about 100 kilometres north of [Goma:city], this town's capture follows intense fighting between the rebels and the army. | captured Kayna, clash Kayna
fr | Le M23 a pris [Kayna]. Située à 100 km au nord de [Goma:city], cette cité a été attaquée dès l'aube. | captured Kayna, attack Kayna
# a goal is spoken of where nothing was taken
fr | Le M23 avance vers [Goma:city]. La ville a été bombardée vendredi. | advance Goma, attack Goma
""".strip().splitlines()  # noqa: E501


@pytest.mark.parametrize("case", [case for case in MEANT if not case.startswith("#")])
def test_the_town_is_the_one_that_was_taken_not_the_one_behind_it(case):
    language, marked, expected = (part.strip() for part in case.split("|"))
    assert ", ".join(told(marked_reading(marked, language=language))) == expected


SPOKEN_OF = """
en | A spokesman for the army of Burundi dismissed reports of the pull-out from [Uvira]. | army
fr | Un porte-parole de l'armée burundaise dément tout retrait d'[Uvira]. | armée burundaise
fr | L'armée congolaise a confirmé son retrait de [Walikale]. | armée congolaise
fr | Le M23 nie toute attaque contre [Sake]. | M23
en | A spokesman for the M23 said twelve people were killed in an attack on [Sake]. |
""".strip().splitlines()


@pytest.mark.parametrize("case", SPOKEN_OF)
def test_an_army_speaks_of_its_own_withdrawal_and_of_an_attack_that_others_made(case):
    language, marked, actor = (part.strip() for part in case.split("|"))
    [claim] = marked_reading(marked, language=language).claims
    assert ", ".join(claim.actors) == actor
    assert detail_of(claim)


BACKED = """
fr | Les FARDC, appuyées par les volontaires Wazalendo, ont repris [Masisi]. | FARDC
fr | L'armée congolaise (FARDC), aidée par des milices, a pris [Masisi]. | armée congolaise (FARDC)
en | The army, backed by local militias, retook [Masisi]. | army
en | M23 fighters, supported by Rwandan troops, took [Sake]. | M23 fighters
""".strip().splitlines()


@pytest.mark.parametrize("case", BACKED)
def test_who_is_backed_did_it_not_who_backs_him(case):
    language, marked, actor = (part.strip() for part in case.split("|"))
    taken = [
        claim
        for claim in marked_reading(marked, language=language).claims
        if detail_of(claim).type.value == "captured"
    ]
    assert [", ".join(claim.actors) for claim in taken] == [actor]
