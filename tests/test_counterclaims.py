"""Two voices about one thing, side by side: held or lost, left or still there, by whom, and how."""
# ruff: noqa: E501

from __future__ import annotations

import pytest
from marked_places import marked_reading

from dashboard.core.compare import comparisons
from dashboard.model import Comparison, EventDetail, EventType, Stance, Verdict


def disputed(text: str, language: str) -> list[Comparison]:
    """What one article alone says in two ways."""
    reading = marked_reading(text, language=language)
    return [one for one in comparisons([reading]) if one.verdict is Verdict.CONTRADICT]


HELD = """
en | The army said on Tuesday it had taken back [Kalembe], but the rebels said they still controlled the town.
en | The army said it had retaken [Kalembe]. But Corneille Nangaa, who leads the alliance, said rebels were still in control.
en | The army said it had retaken [Kalembe]. The M23 insisted that it remained in control of the town.
en | The army said it had retaken [Kalembe], a claim the rebels rejected.
en | The army said it had retaken [Kalembe]. The rebels say otherwise.
en | The rebels said they had captured [Kalembe]. The army said its troops were still holding the town.
en | M23 rebels captured [Kalembe] on Sunday. The governor insisted that government forces remained in control.
en | M23 rebels captured [Kalembe] on Sunday. But the army said the town was under its control.
en | While M23 claimed it had liberated [Uvira], the governor said army units kept control of the city.
en | M23 rebels seized [Kalembe], residents said. The army said it had not lost the town.
fr | L'armée affirme avoir repris [Kalembe], mais les rebelles assurent contrôler toujours la localité.
fr | L'armée affirme avoir repris [Kalembe]. Le M23 affirme garder le contrôle de la cité.
fr | Les rebelles du M23 ont pris [Kalembe] dimanche. L'armée affirme que ses troupes tiennent toujours la cité.
fr | Les rebelles du M23 ont pris [Kalembe]. Le gouverneur assure que la cité reste sous contrôle des FARDC.
fr | Le M23 revendique la prise de [Kalembe], ce que dément l'armée.
fr | Les FARDC ont repris [Kalembe], selon l'armée. Le M23 affirme le contraire.
""".strip().splitlines()


@pytest.mark.parametrize("case", HELD, ids=lambda case: case[-60:])
def test_a_capture_stands_beside_whoever_says_that_the_others_hold_the_place(case):
    language, text = case.split(" | ")
    [one] = disputed(text, language)
    assert one.about == "control"
    asserted, denied = one.sides
    assert {claim.stance for claim in denied.claims} == {Stance.DENIES}
    assert Stance.DENIES not in {claim.stance for claim in asserted.claims}


STAYED = """
en | The M23 said it had withdrawn from [Uvira]. The army said the rebels were still in the city.
en | The M23 said it had withdrawn from [Uvira]. Residents said its fighters were still there.
en | The M23 announced its withdrawal from [Walikale]. Witnesses said its men had not left the town.
en | M23 captured [Uvira] on Monday. The group announced its withdrawal later. Residents said M23 personnel were still present in the city.
en | The AFC/M23 announced its withdrawal from [Uvira]. It thanked the mediators. It asked for calm. Kinshasa took note. Despite the announcement, residents saw M23 fighters still present in the city.
en | M23 fighters are still in the town, two days after announcing a withdrawal from [Uvira].
fr | Le M23 dit s'être retiré d'[Uvira]. L'armée affirme que les rebelles sont toujours dans la ville.
fr | Malgré l'annonce de leur retrait d'[Uvira], les combattants du M23 sont toujours visibles dans le centre, selon des habitants.
fr | Le M23 a pris [Uvira] lundi. Sous la pression, le M23 a annoncé se retirer, mais des éléments restent déployés, selon des habitants.
fr | Le M23 a pris [Uvira] lundi. Bien que le groupe armé ait annoncé un retrait, des éléments y étaient encore signalés jeudi.
fr | Le M23 a annoncé son retrait de [Walikale]. Selon des témoins, ses combattants n'ont pas quitté la cité.
""".strip().splitlines()


@pytest.mark.parametrize("case", STAYED, ids=lambda case: case[-60:])
def test_a_withdrawal_stands_beside_whoever_saw_the_men_still_there(case):
    language, text = case.split(" | ")
    [one] = disputed(text, language)
    assert one.about == "withdrawal"
    assert one.sides[1].claims[0].stance is Stance.DENIES
    details = [claim.detail for side in one.sides for claim in side.claims]
    assert all(isinstance(detail, EventDetail) for detail in details)
    assert {detail.type for detail in details} == {EventType.CLAIMED_ONLY}
    assert {detail.told for detail in details} == {EventType.WITHDREW}


def test_who_holds_a_place_despite_having_announced_to_leave_it_did_not_take_it_anew():
    [held] = marked_reading(
        "The M23 on Sunday was keeping hold of [Uvira], despite announcing that it would withdraw."
    ).claims
    assert isinstance(held.detail, EventDetail)
    assert (held.stance, held.detail.told) == (Stance.DENIES, EventType.WITHDREW)


def test_a_withdrawal_announced_here_stands_beside_the_men_seen_there_in_another_article():
    found = comparisons(
        [
            marked_reading("The M23 announced its withdrawal from [Uvira].", name="a", source="a"),
            marked_reading(
                "The M23 was keeping hold of [Uvira], despite announcing that it would withdraw.",
                name="b",
                source="b",
            ),
        ]
    )
    [one] = [one for one in found if one.verdict is Verdict.CONTRADICT]
    assert (one.about, one.article_count) == ("withdrawal", 2)


def test_men_still_there_the_day_before_they_left_contradict_nobody():
    texts = (
        "The M23 withdrew from [Uvira] on 17 December 2025.",
        "On 15 December 2025 the M23 was keeping hold of [Uvira], despite announcing a withdrawal.",
    )
    readings = [marked_reading(text, name=text[:9], source=text[:9]) for text in texts]
    assert all(one.verdict is not Verdict.CONTRADICT for one in comparisons(readings))


BY_WHOM = """
control | Bunagana: taken by Rwandan troops or by M23 | Rwandan troops captured [Bunagana], the army said. M23 rebels have taken [Bunagana], activists said.
attack | Mugunga: attacked by M23 or by the army | The army accused the M23 of shelling [Mugunga]. The M23 accused the army of bombing [Mugunga].
resistance | Sake | M23 rebels captured [Sake] without a fight, residents said. The rebels said they took [Sake] after heavy fighting.
""".strip().splitlines()


@pytest.mark.parametrize("case", BY_WHOM, ids=lambda case: case[:50])
def test_two_voices_on_who_did_it_or_how_it_fell_stand_side_by_side(case):
    about, subject, text = case.split(" | ")
    [one] = disputed(text, "en")
    assert (one.about, one.subject) == (about, subject)


ONE_VOICE = """
en | M23 rebels captured [Sake] on Monday. On Tuesday the army retook [Sake].
en | M23 rebels captured [Sake], residents said. The army said it retook [Sake].
en | The army captured [Sake]. It said the rebels still held the surrounding hills.
en | The army captured [Sake]. Residents said the rebels still held [Mushaki].
en | M23 rebels captured [Sake]. The rebels said they were still in control of the town.
en | M23 rebels withdrew from [Sake]. The shops are still closed in the town.
en | M23 rebels withdrew from [Sake]. Residents said soldiers had not left the town.
en | The army said it shelled [Sake]. The M23 said it attacked [Sake].
fr | Les rebelles du M23 ont pris [Sake]. Le M23 affirme garder le contrôle de la cité.
fr | Les rebelles se sont retirés de [Sake]. La peur est toujours présente dans la cité.
""".strip().splitlines()


@pytest.mark.parametrize("case", ONE_VOICE, ids=lambda case: case[-60:])
def test_what_goes_together_is_no_dispute(case):
    language, text = case.split(" | ")
    assert disputed(text, language) == []


def test_who_confirms_and_then_notes_is_one_source():
    [left] = marked_reading(
        "A resident confirmed that rebels had left [Uvira], but noted that police were still there."
    ).claims
    assert left.speaker == "A resident"


def test_a_dateline_is_no_part_of_the_speaker():
    [taken] = marked_reading(
        "KINSHASA (Agency) -The army on Tuesday said it had taken [Sake]."
    ).claims
    assert taken.speaker == "The army"
