"""Who is shown as the doer where several forces are named, or the doer stands far off."""

from __future__ import annotations

import pytest
from marked_places import marked_reading


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
en | soldiers | Rebels fought soldiers who had fled the camp and who then took [Bunzi].
"""

#: The doer behind "by", far off, or behind "to".
NAMED_BEHIND = """
fr | présumés ADF | Seize cultivateurs ont été égorgés dans leurs champs, à [Bunzi], quelque 16 km \
au nord-ouest du chef-lieu du territoire, par des présumés ADF qui avaient surgi dimanche.
en | bow-and-arrow men | [Bunzi] was raided as well, in the first days of the month of June, by \
bow-and-arrow men.
en | rebels | [Bunzi], further north, was lost to the rebels in January.
en | M23 | The fall of [Bunzi] to the M23 on Monday shocked the country.
fr | M23 | La chute de [Bunzi] aux mains du M23 a surpris.
en | - | The fall of [Bunzi] led to an army inquiry.
en | - | Twelve people were killed in [Bunzi] at night, and the road was reopened by the army.
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
en | army | Fighting broke out in [Bunzi], near the river, between the army and the M23.
en | Poachers | Poachers exchanged fire with rangers in [Bunzi].
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
        ARMS,
        NAMED_WHOLE,
    )
    for case in table.replace("\\\n", "").strip().splitlines()
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[5:90])
def test_the_doer_is_who_the_sentence_says_did_it(case):
    language, expected, marked = case.split(" | ")
    assert _doer(language, marked) == expected
