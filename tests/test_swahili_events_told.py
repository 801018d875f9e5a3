"""Events of Swahili news told in other ways than "fighters took a town"."""

from __future__ import annotations

import pytest

from dashboard.core.clean import clean
from dashboard.core.gazetteer import Gazetteer
from dashboard.export.found import found_line
from dashboard.pipeline import read_article

_SCENE = " Hali bado ni ya wasiwasi mashariki mwa Kongo, wakaazi wanasema."


def _told(raw: str, gazetteer: Gazetteer) -> list[str]:
    """Each event of a text: what, where and by whom."""
    found = found_line("a", read_article(clean(raw, name="a.txt"), gazetteer))
    return sorted(f"{e['type']} {e['place']} {e['actor'] or ''}".strip() for e in found["events"])


@pytest.mark.parametrize(
    ("told", "events"),
    [
        # whom they killed, and no passive
        ("Waasi wa ADF waliwauwa watu saba katika mji wa Beni.", ["attack Beni Waasi wa ADF"]),
        # more people at the next place, in three languages
        ("Waasi wa ADF waliwaua watu saba mjini Beni na wengine kumi na wanne katika kijiji cha"
         " Mamove.", ["attack Beni Waasi wa ADF", "attack Mamove Waasi wa ADF"]),
        ("ADF rebels killed seven people in the town of Beni and fourteen others in the village of"
         " Mamove.", ["attack Beni ADF rebels", "attack Mamove ADF rebels"]),
        ("Les ADF ont tué sept personnes à Beni et quatorze autres dans le village de Mamove.",
         ["attack Beni ADF", "attack Mamove ADF"]),
        # infinitives behind "after"
        ("Wakazi wanarejea Mweso baada ya mji huo kukombolewa na jeshi.",
         ["captured Mweso jeshi"]),
        # which villages they were
        ("Vijiji vilivyoshambuliwa ni Mamove na Samboko.", ["attack Mamove", "attack Samboko"]),
        # snatched from somebody, fallen into hands
        ("M23 imelipokonya jeshi uwanja wa ndege wa Kavumu.", ["captured Kavumu M23"]),
        ("Mji wa Uvira umeporomoka mikononi mwa M23.", ["captured Uvira M23"]),
    ],
)  # fmt: skip
def test_what_happened_is_read_with_its_places_and_who_did_it(
    told: str, events: list[str], gazetteer: Gazetteer
) -> None:
    assert _told(told + _SCENE, gazetteer) == events


@pytest.mark.parametrize(
    "told",
    [
        "Wakazi wa Mamove wanahofia kushambuliwa na ADF.",
        "Mji wa Sake uko katika hatari ya kushambuliwa na M23.",
        "Jeshi limezuia kijiji cha Mamove kuvamiwa na ADF.",
        "Wakazi wanasubiri mji wa Uvira kukombolewa na jeshi.",
        "Jeshi limepokonya silaha waasi mjini Beni.",
        "Uchumi wa Goma umeporomoka.",
        "Nyumba imeporomoka mjini Goma.",
    ],
)
def test_fears_weapons_and_houses_are_no_event(told: str, gazetteer: Gazetteer) -> None:
    assert _told(told + _SCENE, gazetteer) == []


@pytest.mark.parametrize(
    "told",
    [
        "Watu saba waliuawa mjini Beni na wengine watatu kupelekwa mjini Goma.",
        "Rebels killed seven people in Beni and three others were taken to hospital in Goma.",
        "Rebels killed seven people in Beni and three more are in hospital in Goma.",
    ],
)
def test_where_the_wounded_were_taken_saw_no_attack(told: str, gazetteer: Gazetteer) -> None:
    assert [event.split()[:2] for event in _told(told + _SCENE, gazetteer)] == [["attack", "Beni"]]


@pytest.mark.parametrize(
    "told",
    [
        # a fight that is halted, and where the halt was agreed
        "Viongozi walikubaliana kusitisha mapigano mjini Nairobi.",
        "Usitishaji mapigano ulitangazwa mjini Luanda mwezi Julai.",
        "Serikali inataka kukomesha mara moja mashambulizi mjini Goma.",
        # where men talk, behind what goes on elsewhere
        "Raia 40 waliuawa katika mashambulizi licha ya hatua za kusitisha mapigano kufikiwa mwezi"
        " Disemba mjini Nairobi.",
        "Mapigano yanaendelea huku mazungumzo yakifanyika mjini Doha.",
        "Mashambulizi yameendelea licha ya mkataba wa amani uliosainiwa Washington.",
        "Mapigano yanaendelea wakati wajumbe wa serikali wako mjini Luanda.",
        # where the speaker is
        "Mapigano yalizuka kati ya waasi na jeshi, amesema gavana mjini Goma.",
        # what breaks out of a mountain, and what spreads
        "Wakazi wa Goma wakimbia milipuko ya mlima Nyiragongo.",
        "Milipuko ya kipindupindu imeripotiwa mjini Goma.",
        # a life that is lost, misprinted
        "Watoto sita wapoteza masiha kwenye vijiji vya Tchomia.",
    ],
)
def test_no_fight_is_where_a_truce_was_agreed_a_speaker_stands_or_a_volcano_breaks_out(
    told: str, gazetteer: Gazetteer
) -> None:
    assert _told(told + _SCENE, gazetteer) == []


@pytest.mark.parametrize(
    ("told", "events"),
    [
        # "ni" is "is" in Swahili, and "neither" in French only where there are two
        ("Mji uliotekwa na waasi wa M23 ni Sake.", ["captured Sake waasi wa M23"]),
        ("Eneo lililoshambuliwa na wapiganaji wa ADF ni kijiji cha Mamove.",
         ["attack Mamove wapiganaji wa ADF"]),
        ("Waasi wa M23 wameingia Uvira. Uvira kudhibitiwa na M23 ni kitisho kwa Burundi.",
         ["captured Uvira Waasi wa M23"]),
        ("Les FARDC n'ont repris ni Sake ni Minova.", []),
        # a fight where it is, whatever else the sentence says
        ("Mapigano yalizuka usiku huku katika mji wa Sake.", ["clash Sake"]),
        ("Mapigano yalizuka wakati wa usiku katika mji wa Sake.", ["clash Sake"]),
        ("Milipuko ya mabomu ilisikika karibu na Sake.", ["clash Sake"]),
        # behind a comma, and not where the last one was
        ("Shambulio lilitokea katika kijiji cha Mamove. Mapigano mapya yalizuka jana kati ya waasi"
         " wa M23 na wanajeshi, ripoti zikielezea kuwa, yameendelea mpaka leo, wilayani Rutshuru.",
         ["attack Mamove", "clash Rutshuru waasi wa M23"]),
        ("Mapigano makali yalizuka kati ya waasi na jeshi, vyanzo vinasema, mkoani Ituri.",
         ["clash Ituri waasi"]),
    ],
)  # fmt: skip
def test_what_is_said_with_ni_is_no_denial_and_a_fight_is_where_its_sentence_has_it(
    told: str, events: list[str], gazetteer: Gazetteer
) -> None:
    assert _told(told + _SCENE, gazetteer) == events
