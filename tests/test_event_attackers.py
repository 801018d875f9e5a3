"""Who is shown as having attacked or fought: never who only tells of it, nor who was struck."""

from __future__ import annotations

import pytest
from marked_places import marked_reading, of_type, told

from dashboard.model import EventType

#: language | who did it, or - | the sentence.
ATTACKED_BY = """
en | - | The army confirmed the attack on [Bunzi] village but gave no toll.
en | - | The army's spokesman condemned the attack on [Bunzi].
en | ADF | The army blamed the ADF for the attack on [Bunzi].
en | ADF | The army said an attack by the ADF on [Bunzi] left six dead.
en | - | Rebel fighters push on towards the lake, looting scenes reported in [Bunzi].
en | government drones | The M23 said government drones bombed [Bunzi].
en | - | The army said bombs hit [Bunzi].
en | - | A peacekeeper was hurt when a helicopter was fired at near [Bunzi].
fr | - | Le M23 accuse Kinshasa d'avoir attaqué ses positions à [Bunzi].
en | - | The M23 accused Kinshasa of attacking its positions in [Bunzi].
en | - | M23 blamed Kinshasa for bombing [Bunzi].
fr | armée | Le M23 accuse l'armée d'avoir bombardé [Bunzi].
en | army | The M23 accused the army of bombing [Bunzi].
en | - | The army said hungry youths attacked [Bunzi].
en | Army drones | Army drones struck [Bunzi].
en | army | The army said its drones hit [Bunzi].
en | Rebels | Rebels, residents said, attacked [Bunzi].
fr | Wazalendo | Les Wazalendo ont tendu une embuscade à un convoi du M23 à [Bunzi].
fr | - | L'armée a confirmé l'attaque contre [Bunzi].
fr | combattants | Des combattants pourchassés par les FARDC ont attaqué [Bunzi].
en | Fighters | Fighters pursued by the army attacked [Bunzi].
fr | FARDC | Les rebelles ont été chassés par les FARDC, qui ont attaqué [Bunzi].
fr | CODECO | La position de l'armée attaquée à [Bunzi], en Ituri, par la CODECO a brûlé.
en | CODECO | An army position attacked a few hours earlier by CODECO at [Bunzi] was burned.
fr | - | Cinq occupants d'un camion ont été tués jeudi à [Bunzi].
en | - | The attack caught the army off guard in [Bunzi].
fr | - | L'attaque a surpris l'armée à [Bunzi].
fr | - | L'embuscade a coûté la vie à deux soldats à [Bunzi].
en | army | The attack by the army surprised the rebels in [Bunzi].
fr | M23 | L'attaque du M23 a surpris l'armée à [Bunzi].
fr | - | La MONUSCO condamne l'attaque de lundi à [Bunzi].
fr | armée | L'armée a mené plusieurs bombardements la nuit sur des positions rebelles à [Bunzi].
fr | armée | L'armée a lancé une attaque lundi matin contre des positions du M23 à [Bunzi].
fr | - | Un mouvement des ADF est signalé près du fleuve, où une attaque a été menée à [Bunzi].
fr | - | Les FARDC à la poursuite des miliciens après la tuerie de 22 civils à [Bunzi].
fr | FARDC | Les FARDC ont abattu un drone ennemi et détruit un char du M23 à [Bunzi].
en | - | Two soldiers died in an ambush in [Bunzi].
en | - | Soldiers were killed in an attack in [Bunzi].
en | - | The army lost two men in an attack in [Bunzi].
en | - | Soldiers arrived in [Bunzi] after an attack.
en | - | Soldiers fled an attack in [Bunzi].
en | - | Police are investigating an attack in [Bunzi].
en | - | The army repelled an attack in [Bunzi].
en | M23 | The army fought off an attack by the M23 in [Bunzi].
en | - | The army came under attack in [Bunzi].
en | - | Army: five killed in [Bunzi] attack.
en | M23 | The army came under fire from the M23 in [Bunzi].
en | army | The M23 accused the army of an attack on [Bunzi].
en | M23 rebels | M23 rebels launched an attack on [Bunzi].
en | Rebels | Rebels killed 12 people in an attack on [Bunzi].
en | - | Wazalendo were the target of an attack in [Bunzi].
sw | - | Polisi wanachunguza shambulio huko [Bunzi].
sw | - | Jeshi lilizima shambulio huko [Bunzi].
sw | Waasi | Waasi walifanya shambulio huko [Bunzi].
fr | - | Deux soldats sont morts dans une embuscade à [Bunzi].
fr | - | Des militaires ont été tués dans une attaque à [Bunzi].
fr | miliciens | Des miliciens ont tué douze personnes dans une attaque à [Bunzi].
fr | - | La police enquête sur une attaque à [Bunzi].
fr | - | L'armée s'est rendue à [Bunzi] après une attaque.
fr | - | L'armée a repoussé une attaque à [Bunzi].
fr | M23 | L'armée a repoussé une attaque du M23 à [Bunzi].
fr | - | Les FARDC ont subi une attaque à [Bunzi].
fr | M23 | Les FARDC ont essuyé une attaque du M23 à [Bunzi].
fr | M23 | L'armée accuse le M23 d'une attaque à [Bunzi].
fr | armée | L'armée a mené une attaque à [Bunzi].
""".strip().splitlines()


@pytest.mark.parametrize("case", ATTACKED_BY, ids=lambda case: case[5:60])
def test_who_only_tells_of_an_attack_did_not_attack(case):
    language, actor, marked = case.split(" | ")
    claims = marked_reading(marked, language=language).claims
    found = [claim for claim in claims if claim.detail.type is EventType.ATTACK]
    assert found
    assert {claim.actors for claim in found} == {() if actor == "-" else (actor,)}


#: language | who fought, or - | the sentence.
FOUGHT_BY = (
    """
en | - | A military spokesman of the mission confirmed yesterday's fighting in [Bunzi].
fr | Forces rwandaises | L'armée évoque une riposte à des tirs attribués aux Forces rwandaises à \
[Bunzi].
fr | - | Le porte-parole de l'armée a confirmé les combats de mardi à [Bunzi].
""".replace("\\\n", "")
    .strip()
    .splitlines()
)


@pytest.mark.parametrize("case", FOUGHT_BY, ids=lambda case: case[5:60])
def test_who_only_tells_of_a_fight_did_not_fight(case):
    language, actor, marked = case.split(" | ")
    claims = marked_reading(marked, language=language).claims
    found = [claim for claim in claims if claim.detail.type is EventType.CLASH]
    assert {claim.actors for claim in found} == {() if actor == "-" else (actor,)}


#: language | who took it, or - where nobody known did | the sentence.
TAKEN_BY = """
en | M23 | The M23, one of the armed factions of the east, took [Bunzi] on Monday.
fr | M23 | Le M23, l'un des groupes armés de la région, a pris [Bunzi] lundi.
en | - | The capture by M23 comes a month after a regional mission liberated [Bunzi].
en | rebels | The rebels want to leave it to the police. They took [Bunzi] at dawn.
en | Rebels | Rebels moved in. "We will leave the town to the police," he said. They took [Bunzi].
fr | M23 | Le M23 s'est battu contre l'armée. Ils ont pris [Bunzi] lundi.
fr | coalition | L'armée a déclaré qu'une coalition régionale avait repris [Bunzi].
fr | armée (FARDC) | L'armée (FARDC), soutenue par les miliciens Wazalendo, a repris [Bunzi] lundi.
fr | - | Le M23 attaque un mois après qu'une mission régionale a repris [Bunzi].
en | M23 | The M23 said that it took [Bunzi] on Monday.
""".strip().splitlines()


@pytest.mark.parametrize("case", TAKEN_BY, ids=lambda case: case[5:60])
def test_a_force_of_another_clause_took_nothing(case):
    language, actor, marked = case.split(" | ")
    claims = marked_reading(marked, language=language).claims
    took = [claim for claim in claims if claim.detail.told is EventType.CAPTURED]
    assert {claim.actors for claim in took} <= {() if actor == "-" else (actor,)}
    assert actor == "-" or took


#: Who only checks an advance or an attack does not advance.
CHECKED_BY = """
en | The army was sent to halt their advance on [Bunzi].
fr | L'armée est intervenue pour freiner leur progression vers [Bunzi].
fr | Les FARDC ont stoppé une attaque contre [Bunzi].
""".strip().splitlines()


@pytest.mark.parametrize("case", CHECKED_BY, ids=lambda case: case[5:60])
def test_who_checks_an_advance_does_not_advance(case):
    language, marked = case.split(" | ")
    claims = marked_reading(marked, language=language).claims
    assert {claim.actors for claim in claims} <= {()}


#: language | who left | the sentence.
DRIVEN_OUT = """
en | M23 | The M23 was driven out of [Bunzi] by Wazalendo.
en | M23 | The M23 was expelled from [Bunzi] by the army.
fr | M23 | Le M23 a été chassé de [Bunzi] par les Wazalendo.
fr | M23 | Le M23 a été délogé de [Bunzi] par l'armée.
fr | rebelles | Les rebelles ont été boutés hors de [Bunzi] par l'armée.
""".strip().splitlines()


@pytest.mark.parametrize("case", DRIVEN_OUT, ids=lambda case: case[5:60])
def test_who_is_driven_out_left_and_not_who_drove_them(case):
    language, actor, marked = case.split(" | ")
    found = of_type(marked_reading(marked, language=language), EventType.WITHDREW)
    assert [claim.actors for claim in found] == [(actor,)]


def test_shells_strike_where_they_fall_and_not_where_they_were_fired():
    marked = "Des obus tirés depuis [Gisenyi] sont tombés à [Goma]."
    assert told(marked_reading(marked, language="fr")) == ["attack Goma"]
