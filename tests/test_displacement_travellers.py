"""Who only travels, works, prays or is asked about has not fled; who flees while he does has."""

from __future__ import annotations

import pytest
from displaced import group_of, groups_told

#: In these nobody is displaced.
NOBODY = """
The bus took 60 passengers from Goma to Bukavu.
The boat carried 120 passengers from Goma to Bukavu.
People left church in Goma on Sunday.
Mothers left their children in Goma.
The delegation of 30 people left Kinshasa for Doha.
Reinforcements of 500 men arrived in Goma from Kinshasa.
Young people leave Beni to look for work in Kampala.
More than 5,000 people cross the border between Goma and Gisenyi every day.
Some 200 people travelled to Goma to see the pope.
Some 200 people crossed from Goma into Rwanda to buy food.
A plane with 80 people on board left Goma for Kinshasa.
Did 5,000 people flee Sake?
Have residents fled Sake?
Traders were travelling from Beni to Butembo when gunmen ambushed their bus.
Traders were travelling from Beni to Butembo when gunmen ambushed their bus, and survivors fled.
Some 40 vehicles were traveling between Beni and Butembo when they came under fire, survivors said.
Six people were killed as they were returning to Oicha from their fields in Mayimoya.
The rebels also killed other people near Luna, Mavivi road, on their way to Oicha.
Ten farmers returning from their fields in Mavivi to Oicha were abducted.
Le bus a transporté 60 passagers de Goma à Bukavu.
Les fidèles ont quitté l'église à Goma.
La délégation de 30 personnes a quitté Kinshasa pour Doha.
Un renfort de 500 hommes est arrivé à Goma de Kinshasa.
Des jeunes quittent Beni pour chercher du travail à Kampala.
Des mères ont laissé leurs enfants à Goma.
Des milliers de personnes fuiront vers Bukavu.
Si Minova tombe, des milliers de personnes vont fuir vers Bukavu.
Est-ce que 5 000 personnes ont fui Sake ?
Wanafunzi 300 walisafiri kutoka Bukavu hadi Goma kufanya mtihani.
Wafanyabiashara 200 walivuka kutoka Goma hadi Gisenyi.
Wajumbe 350 waliwasili Goma kutoka Bukavu.
Madaktari 40 waliwasili Bunia kutoka Kinshasa.
Je, watu 5,000 walikimbia Sake?
""".strip().splitlines()

#: The same people and words where they flee.
FLED = """
Some 60 passengers fled Sake for Goma. | Some 60 passengers > Sake > Goma
People left the church in Sake and fled to Goma. | > Sake > Goma
Mothers left their homes in Sake for Goma. | > Sake > Goma
Young people fled Beni for Kampala. | > Beni > Kampala
Some 600 people were heading to Goma as rebels attacked Sake. | Some 600 people > Sake > Goma
Civilians fleeing Sake for Goma were ambushed on the road. | > Sake > Goma
Rebels killed 12 civilians as they were fleeing to Oicha from Mavivi. | > Mavivi > Oicha
Some 30 people travelling to Komanda were robbed; 200 people fled Luna. | 200 people > Luna >
Families walking to Goma from Sake said that many were killed. | > Sake > Goma
Why did 5,000 people flee Sake? | 5,000 people > Sake >
Quelque 300 déplacés ont quitté l'église de Sake pour Goma. | Quelque 300 déplacés > Sake > Goma
Des jeunes ont fui Beni pour Kampala. | > Beni > Kampala
Wanafunzi 300 walikimbia kutoka Sake hadi Goma. | Wanafunzi 300 > Sake > Goma
Watu walikimbia Sake saa 2 usiku. | > Sake >
Watu 500 walikimbia Sake saa mbili usiku. | Watu 500 > Sake >
""".strip().splitlines()

_LEADS = {
    "en": "The situation remains tense in North Kivu and South Kivu in eastern DR Congo.",
    "fr": "La situation reste tendue au Nord-Kivu et au Sud-Kivu, dans l'est de la RDC.",
    "sw": "Hali ni ya wasiwasi katika mikoa ya Kivu Kaskazini na Kivu Kusini mashariki mwa Kongo.",
}
_FRENCH = {"Le", "Les", "La", "Un", "Des", "Si", "Est-ce", "ont"}


def _told(text, gazetteer):
    words = text.split()
    french = not _FRENCH.isdisjoint(words)
    swahili = any(word.startswith(("wali", "wame")) for word in words)
    lead = _LEADS["fr" if french else "sw" if swahili else "en"]
    return groups_told(f"{lead}\n\n{text}", gazetteer)


@pytest.mark.parametrize("text", NOBODY, ids=lambda text: text[:50])
def test_who_only_travels_is_nobody_displaced(text, gazetteer):
    assert _told(text, gazetteer) == []


@pytest.mark.parametrize("case", FLED, ids=lambda case: case[:50])
def test_who_flees_is_displaced_whoever_he_is(case, gazetteer):
    text, row = case.split("|", 1)
    assert _told(text.strip(), gazetteer) == [group_of(row)]
