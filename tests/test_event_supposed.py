"""What may be so and nobody is said to know is told as claimed; what may come, not at all."""
# ruff: noqa: E501

from __future__ import annotations

import pytest
from marked_places import marked_reading, told

#: Who is held to have taken or left a place: language | text.
SUPPOSED = """
en | [Sake] may have fallen to the M23, sources said.
en | The army appears to have lost [Sake].
en | [Sake] is thought to be in rebel hands, aid workers said.
en | Rebels of the M23 are believed to hold [Sake].
en | M23 is said to control [Sake].
en | The M23 might now be in control of [Sake], a local chief said.
en | [Sake] may now be under M23 control.
en | [Sake] has apparently been taken by the M23.
en | M23 fighters had probably entered [Sake] by nightfall, said a resident.
en | Perhaps the M23 has taken [Sake], a trader said.
en | Presumably the rebels now hold [Sake], one aid worker said.
en | The militia is suspected of having taken [Sake].
en | It is possible that the M23 has taken [Sake].
en | There are indications that the army has withdrawn from [Sake].
fr | Le M23 contrôlerait [Sake], selon un habitant.
fr | Les rebelles occuperaient désormais [Sake].
fr | Les rebelles du M23 tiendraient toujours [Sake].
fr | Le M23 aurait désormais le contrôle de [Sake].
fr | Le M23 pourrait avoir pris [Sake], selon une source sécuritaire.
fr | [Sake] pourrait déjà être aux mains du M23.
fr | Il est possible que le M23 ait pris [Sake].
fr | Tout porte à croire que l'armée a perdu [Sake].
fr | L'armée semble avoir quitté [Sake].
fr | Le M23 a probablement pris [Sake] dans la nuit.
sw | Huenda waasi wa M23 wameuteka mji wa [Sake], wakaazi wanasema.
sw | Pengine M23 inaudhibiti mji wa [Sake].
sw | Yamkini waasi wamefanikiwa kuingia mjini [Sake].
""".strip().splitlines()


@pytest.mark.parametrize("case", SUPPOSED, ids=lambda case: case[-60:])
def test_who_may_have_a_place_is_told_as_claimed(case):
    language, marked = case.split(" | ")
    assert told(marked_reading(marked, language=language)) == ["claimed_only Sake"]


#: What may come, what would have come, and a supposition about another thing.
NOT_SUPPOSED = """
en | | [Sake] could fall within days.
en | | The rebels may take [Sake] in the coming days.
en | | [Sake] may soon be under M23 control.
en | | [Sake] might have fallen to the M23 had the army not sent reinforcements.
en | | If the rebels held the hills, they might control [Sake].
en | | The rebels are believed to want to capture [Sake].
en | | The governor feared that the rebels might have captured [Sake].
en | captured Sake | Rebels who are thought to be backed by Rwanda captured [Sake] on Monday, residents said.
en | captured Sake | The rebels, apparently angered by the talks, took [Sake] on Monday.
en | captured Sake | The M23 probably has Rwandan soldiers in its ranks and captured [Sake] on Monday.
sw | | Huenda waasi wakauteka mji wa [Sake].
sw | | Polisi waliwakwaza waasi kuingia mjini [Sake].
fr | | Une colonne est partie vers la brousse, avec pour objectif présumé la prise de [Sake].
fr | | Si le M23 prenait les collines, il contrôlerait [Sake].
fr | | Le M23 a promis qu'il occuperait [Sake] avant la fin du mois.
fr | | Le M23 occuperait bientôt [Sake], craignent les habitants.
fr | | [Sake] pourrait être prise dans les prochains jours.
fr | | Le M23 aurait pu prendre [Sake] si l'armée n'avait pas résisté.
fr | | Le gouverneur craint que le M23 n'ait pris [Sake].
fr | captured Sake | Le M23, qui serait soutenu par Kigali, a pris [Sake] lundi.
fr | captured Sake | Le M23 aurait reçu des renforts après avoir pris [Sake] lundi.
""".strip().splitlines()


@pytest.mark.parametrize("case", NOT_SUPPOSED, ids=lambda case: case[-60:])
def test_what_may_come_or_never_came_is_no_claim(case):
    language, expected, marked = (part.strip() for part in case.split("|"))
    assert told(marked_reading(marked, language=language)) == ([expected] if expected else [])
