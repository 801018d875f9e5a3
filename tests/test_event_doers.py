"""Who is shown as the doer where several forces are named, or the doer stands far off."""

from __future__ import annotations

import pytest
from marked_places import marked_reading, of_type

from dashboard.model import EventType


def _doer(language: str, marked: str) -> str:
    """Who did what is told last of [Bunzi]; "-" for nobody."""
    claims = [
        claim
        for claim in marked_reading(marked, language=language).claims
        if claim.places and claim.places[0].resolution.mention.words == "Bunzi"
    ]
    last = max(claims, key=lambda claim: claim.words_start)
    return ", ".join(last.actors) or "-"


#: language | who did it | the sentence.
DID_IT_TOGETHER = """
en | Congolese army and allied militias | The Congolese army and allied militias recaptured \
[Bunzi] \
from M23 rebels on Saturday.
en | Army units and allied Wazalendo fighters | Army units and allied Wazalendo fighters abandoned \
[Bunzi] on Tuesday.
en | Congolese troops and fighters from the pro-government Wazalendo militia | Congolese troops \
and \
fighters from the pro-government Wazalendo militia have entered [Bunzi].
en | M23 rebels and Rwandan soldiers | M23 rebels and Rwandan soldiers captured [Bunzi].
en | FARDC, the police and the Wazalendo | The FARDC, the police and the Wazalendo retook [Bunzi].
en | Mai-Mai fighters and the army | Mai-Mai fighters and the army exchanged fire in [Bunzi].
fr | forces burundaises et leurs supplétifs | Les forces burundaises et leurs supplétifs ont \
pilonné \
[Bunzi].
fr | Forces Armées de la RDC (FARDC) et les combattants Wazalendo | Les Forces Armées de la RDC \
(FARDC) et les combattants Wazalendo ont lancé une attaque à [Bunzi].
fr | FARDC ainsi que des Wazalendo | Les FARDC ainsi que des Wazalendo ont repris [Bunzi].
sw | FARDC na wapiganaji wa Wazalendo | FARDC na wapiganaji wa Wazalendo waliteka [Bunzi].
en | Ugandan and Congolese troops | Ugandan and Congolese troops attacked [Bunzi].
fr | armées congolaise et ougandaise | Les armées congolaise et ougandaise ont attaqué [Bunzi].
fr | combattants Wazalendo, fidèles à Kinshasa, et des militaires burundais | Les combattants \
Wazalendo, fidèles à Kinshasa, et des militaires burundais ont attaqué [Bunzi].
en | rebels | M23 fighters fought the army and rebels took [Bunzi].
en | Wazalendo | After clashes between the army and the M23, and Wazalendo took [Bunzi].
en | rebels | The army left and rebels took [Bunzi].
fr | rebelles | L'armée s'est repliée et les rebelles ont pris [Bunzi].
fr | Wazalendo | Le M23 s'est battu contre l'armée et les Wazalendo ont pris [Bunzi].
fr | Wazalendo | Près des positions du M23 et des FARDC, les Wazalendo ont pris [Bunzi].
"""

#: What stands between a subject and its verb does not make another force the doer.
SUBJECT_WITH_ASIDE = """
fr | Raïa Mutomboki | Les Raïa Mutomboki, après avoir laissé la route aux FARDC le 19 février, ont \
aussitôt investi [Bunzi].
fr | rebelles | Les rebelles, au terme de combats contre l'armée, ont pris [Bunzi].
en | rebels | The rebels, after driving out the army, captured [Bunzi].
en | M23 | The M23, having beaten the army and its allies, captured [Bunzi].
en | coalition forces | The coalition forces, namely the FARDC, the FDLR and Burundian troops, \
attacked [Bunzi].
en | ADF | The ADF, a Ugandan rebel group that pledged allegiance to a foreign force, attacked \
[Bunzi].
fr | M23 | Le M23, le groupe rebelle le mieux armé, a pris [Bunzi].
fr | Wazalendo | Le M23 recule, un groupe Wazalendo, dirigé par un chef local, a pris [Bunzi].
fr | ADF | Les ADF, à l'origine des rebelles ougandais, multiplient les massacres à [Bunzi] malgré \
une opération des armées congolaise et ougandaise.
en | soldiers | M23 rebels fled, after the army attacked, and soldiers took [Bunzi].
fr | M23 | L'armée recule. Les rebelles, malgré les FARDC, se taisent, et le M23 a pris [Bunzi].
"""

#: A force that another verb has as its object does not do what the next verb tells.
OBJECT_OF_ANOTHER = """
fr | combattants de Twirwaneho | Les combattants de Twirwaneho ont repoussé l'offensive terrestre, \
abattu un drone ennemi qui frappait des zones peuplées, démantelé les positions adverses et \
pris le \
contrôle de [Bunzi].
fr | ses hommes | Il assure que ses hommes ont pourchassé l'ennemi jusqu'à la rivière et l'ont \
affronté à [Bunzi].
en | army | The army pursued the rebels for days and entered [Bunzi].
en | rebels | The rebels said that they did not face any opposition from the FARDC, the DRC's \
national army, as they captured [Bunzi].
en | army | The army shot down an enemy drone and captured [Bunzi].
en | rebels | The rebels handed the bridge to the army and left [Bunzi].
en | M23 rebels | M23 rebels who had fled the army came back and took [Bunzi].
fr | FARDC | Les FARDC annoncent avoir abattu un drone kamikaze ennemi au bord du lac et \
détruit un \
char à [Bunzi].
en | army | Uganda's army said it had killed ADF fighters and captured [Bunzi].
fr | armée | L'armée a annoncé qu'elle a tué des rebelles et repris [Bunzi].
en | Gunmen | Gunmen in army uniforms attacked [Bunzi].
en | Men in military uniforms | Men in military uniforms raided [Bunzi] overnight.
fr | hommes en tenue militaire | Des hommes en tenue militaire ont attaqué [Bunzi].
fr | bandits | Des bandits en uniforme des FARDC ont attaqué [Bunzi].
en | M23 | The M23 are mutinous troops who abandoned the regular army. They said they took [Bunzi].
en | M23 | The M23 attacked the army at dawn. Later they took [Bunzi].
en | Rwandan soldiers | Rwandan soldiers fighting alongside the M23 captured [Bunzi].
en | - | The army met no resistance in town, where a crowd led by a healer, Udi, in May \
attacked [Bunzi].
en | - | Soldiers have retaken the district, where recent tribal clashes in [Bunzi] made people \
flee.
en | soldiers | Rebels fought soldiers who had fled the camp and who then took [Bunzi].
"""

#: The doer behind "by", far off, or behind "to".
NAMED_BEHIND = """
fr | présumés ADF | Seize cultivateurs ont été égorgés dans leurs champs, à [Bunzi], quelque 16 km \
au nord-ouest du chef-lieu du territoire, par des présumés ADF qui avaient surgi dimanche.
en | bow-and-arrow men | [Bunzi] was raided as well, in the first days of the month of June, by \
bow-and-arrow men.
en | AFC/M23 fighters | After taking control of the city of [Bunzi], located approximately 45 \
kilometres from the capital, AFC/M23 fighters continue their progress.
en | rebels | [Bunzi], further north, was lost to the rebels in January.
en | M23 | The fall of [Bunzi] to the M23 on Monday shocked the country.
fr | M23 | La chute de [Bunzi] aux mains du M23 a surpris.
en | - | The fall of [Bunzi] led to an army inquiry.
en | - | Twelve people were killed in [Bunzi] at night, and the road was repaired by the army.
"""

#: Both sides of a fight, wherever they are named; the first is shown.
FOUGHT = """
fr | M23 | Des coups de feu nourris ont retenti de dimanche à mardi à [Bunzi], opposant le M23 \
à une \
alliance de groupes.
fr | rebelles Twirwaneho | Des affrontements ont été signalés à [Bunzi], dans les environs, \
entre les \
rebelles Twirwaneho et les FARDC.
fr | M23 | Des affrontements signalés par l'armée entre le M23 et les Wazalendo ont eu lieu à \
[Bunzi].
fr | militaires des FARDC | Des affrontements qui ont eu lieu mercredi à [Bunzi], entre les \
militaires des FARDC et des miliciens, ont fait fuir les habitants.
en | army | Fighting broke out in [Bunzi], near the river, between the army and the M23.
en | Poachers | Poachers exchanged fire with rangers in [Bunzi].
"""

#: Whoever an attack is said to be on did not make it.
STRUCK = """
fr | - | On rapporte le bombardement d'un rassemblement des ADF près de [Bunzi].
fr | - | Le groupe local avait amorcé une attaque contre les positions de la 12e brigade de \
l'armée à \
[Bunzi].
fr | Maï Maï | Les Maï Maï ont lancé une attaque surprise ce lundi matin une position des FARDC à \
[Bunzi].
fr | éléments FARDC | L'ennemi se cache après avoir subi les frappes des éléments FARDC à [Bunzi].
"""

#: Things that strike: whose they are, if that is said.
ARMS = """
en | Drones | Drones hit the bridge at [Bunzi].
en | Government drones | Government drones bombed [Bunzi].
en | government drones | The M23 says government drones bombed [Bunzi].
en | army | Shells fired by the army hit [Bunzi] on Monday.
fr | M23 | Des obus tirés par le M23 sont tombés sur [Bunzi].
fr | drones | À [Bunzi], deux drones ont largué des bombes sur le marché.
fr | artillerie rwandaise | L'armée rejette cette version : d'après elle, c'est l'artillerie \
rwandaise qui a visé [Bunzi].
fr | drone de l'armée | Une bombe larguée par un drone de l'armée est tombée sur [Bunzi].
en | - | Shells hit [Bunzi] on Monday.
en | - | The army said shells hit [Bunzi].
"""

#: Words for a doer that had not been known, or of which only a part had been taken.
NAMED_WHOLE = """
en | Fighters of the CODECO militia | Fighters of the CODECO militia attacked [Bunzi].
fr | rebelles des Forces démocratiques alliées (ADF) | Des rebelles des Forces démocratiques \
alliées \
(ADF) ont attaqué [Bunzi].
fr | Forces armées de la République démocratique du Congo | Les Forces armées de la République \
démocratique du Congo ont repris [Bunzi].
en | Armed Forces of the Democratic Republic of the Congo | The Armed Forces of the Democratic \
Republic of the Congo retook [Bunzi].
fr | Kinshasa | Kinshasa dit avoir repris [Bunzi] ; la population attend.
en | government | The government said it had retaken [Bunzi].
en | - | The governor said [Bunzi] had been taken.
sw | waasi | Licha ya ombi hili, waasi wanasonga mbele. Waliliteka eneo la [Bunzi] siku ya Jumatatu.
en | dissidents | The dissidents have captured [Bunzi].
en | ADF | [Bunzi]: ADF incursion beaten off by Ugandan troops.
fr | ADF | Les ADF sont arrivés vendredi. Dans la nuit, ils ont attaqué [Bunzi].
"""

CASES = [
    case
    for table in (
        DID_IT_TOGETHER,
        SUBJECT_WITH_ASIDE,
        OBJECT_OF_ANOTHER,
        NAMED_BEHIND,
        FOUGHT,
        STRUCK,
        ARMS,
        NAMED_WHOLE,
    )
    for case in table.replace("\\\n", "").strip().splitlines()
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[5:90])
def test_the_doer_is_who_the_sentence_says_did_it(case):
    language, expected, marked = case.split(" | ")
    assert _doer(language, marked) == expected


def test_a_place_in_the_hands_of_one_force_is_not_held_by_who_attacks_it():
    marked = "La cité de [Bunzi], aux mains des rebelles depuis mars, est attaquée par les FARDC."
    reading = marked_reading(marked, language="fr")
    assert [claim.actors for claim in of_type(reading, EventType.CAPTURED)] == [("rebelles",)]
    assert [claim.actors for claim in of_type(reading, EventType.ATTACK)] == [("FARDC",)]
