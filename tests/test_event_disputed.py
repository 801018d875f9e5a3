"""Who holds a place, according to one, and not so according to another: told as claimed, and denied."""
# ruff: noqa: E501

from __future__ import annotations

import json

import pytest
from marked_places import detail_of, marked_reading, only_answers, told

from dashboard.core.compare import comparisons
from dashboard.extract import extract_line
from dashboard.model import EventType, Stance, Verdict

#: One voice and who gainsays it: language | the places | who denies | text.
DISPUTED = """
en | Kalembe | the army spokesman | A village chief said rebels had held [Kalembe] for two years, which the army spokesman disputes.
en | Kalembe | the Congolese army | Residents said M23 rebels took [Kalembe] on Friday, a claim rejected by the Congolese army.
en | Kalembe | the government | According to a local official, M23 has occupied [Kalembe] since Friday, something the government denies.
en | Kalembe | The military | A teacher said the rebels had seized [Kalembe]. The military has contested his account.
en | Kalembe | a military official | Witnesses reported that M23 captured [Kalembe] overnight, but a military official dismissed those reports.
en | Kalembe Pinga | the army | Residents said M23 had captured [Kalembe] and [Pinga], a claim the army disputes.
en | Kalembe Pinga | The army spokesman | A priest said rebels now hold [Kalembe] and [Pinga]. The army spokesman rejected the claim as false.
en | Kalembe | the army spokesman | A priest said rebels hold [Kalembe]; the army spokesman calls that untrue.
en | Kalembe | the army spokesman | The mayor said [Kalembe] had fallen to M23. "That is false," the army spokesman said.
en | Kalembe | The army | The rebels claim to control [Kalembe]. The army says this is propaganda.
en | Kalembe | the army | The rebels say they control [Kalembe]. Those reports were denied by the army.
en | Kalembe | the military governor's office | A shopkeeper said rebels were in control of [Kalembe], an assertion the military governor's office called baseless.
en | Kalembe | Colonel Jean Bosco | [Kalembe] has been in militia hands since March, according to a priest; Colonel Jean Bosco, an army spokesman, disputes that.
en | Kalembe | an M23 spokesman | The army announced it had recaptured [Kalembe]. "We never left [Kalembe]," an M23 spokesman replied.
en | Kalembe | M23 | The army says it holds [Kalembe]; M23 says the town is in its hands.
fr | Kalembe Pinga | l'armée congolaise | Le M23 a annoncé la prise de [Kalembe] et de [Pinga]. Des affirmations démenties par l'armée congolaise.
fr | Kalembe | Le général Ekenge | [Kalembe] est tombée, d'après un activiste. Le général Ekenge affirme que la cité reste sous contrôle des FARDC.
fr | Kalembe | Le porte-parole de l'armée | Le M23 est entré dans [Kalembe], selon un habitant. Le porte-parole de l'armée a jugé l'information infondée.
sw | Kalembe | Gavana | Chifu wa eneo hilo alisema mji wa [Kalembe] uko mikononi mwa M23. Gavana alisema si kweli.
en | Kalembe | the army spokesman | M23 announced that it had taken [Kalembe]. For the army spokesman there is not a word of truth in it.
en | Kalembe | the governor's office | The M23 says it captured [Kalembe], an account the governor's office finds laughable.
en | Kalembe | The army | M23 told reporters it had entered [Kalembe]. The army begs to differ.
en | Kalembe | The army | A militia leader said his men had captured [Kalembe]. The army gave no credit to the statement.
en | Kalembe | Kinshasa | The M23 claims to hold [Kalembe]; Kinshasa sees in this nothing but psychological warfare.
en | Kalembe | the rebels | The army says it is back in [Kalembe], an assertion that made the rebels smile.
en | Kalembe | The governor of Ituri | The militia boasts of having overrun [Kalembe]. The governor of Ituri called that wishful thinking.
fr | Kalembe | les Wazalendo | Le M23 revendique [Kalembe]. Une revendication contestée par les Wazalendo.
fr | Kalembe | Kinshasa | Le M23 a annoncé la chute de [Kalembe] ; Kinshasa a opposé un démenti formel.
en | Kalembe | Kinshasa | M23 announced the fall of [Kalembe]; Kinshasa reacted with a flat denial.
fr | Kalembe | l'état-major | Le M23 assure avoir conquis [Kalembe], ce qui fait sourire l'état-major.
fr | Kalembe | le porte-parole de l'armée | Le M23 dit avoir pris [Kalembe]. Pour le porte-parole de l'armée, il n'en est rien.
fr | Kalembe | le porte-parole des FARDC | Le M23 revendique la prise de [Kalembe]. « Pas un mot de vrai », tranche le porte-parole des FARDC.
fr | Kalembe | L'armée | Le M23 affirme être entré à [Kalembe]. L'armée n'est pas du même avis.
fr | Kalembe | le commandant local | Les rebelles revendiquent [Kalembe], mais le commandant local hausse les épaules.
fr | Kalembe | Le porte-parole du M23 | L'armée dit avoir repris [Kalembe]. Le porte-parole du M23 rétorque qu'aucun soldat n'y a mis les pieds.
fr | Kalembe | L'armée | Un chef de milice affirme que ses hommes ont pris [Kalembe]. L'armée n'accorde aucun crédit à cette déclaration.
en | Kalembe | Provincial authorities | A priest says M23 now governs [Kalembe]. Provincial authorities contradict him.
en | Kalembe | the territorial administrator | M23 overran [Kalembe] at dawn, a nun said, but the territorial administrator says nothing of the sort happened.
en | Kalembe | the governor's spokesman | The M23 says [Kalembe] is under its authority. "Pure invention," said the governor's spokesman.
en | Kalembe Pinga | Kinshasa | M23 claims to have captured [Kalembe] and [Pinga], claims that Kinshasa has dismissed as lies.
fr | Kalembe | le capitaine | Un commerçant dit que [Kalembe] est occupée par le M23. « Ce n'est pas vrai », réplique le capitaine.
fr | Kalembe | L'armée | [Kalembe] est aux mains des rebelles, selon un prêtre. L'armée s'inscrit en faux.
fr | Kalembe | l'administrateur | Les rebelles auraient pris [Kalembe], information que l'administrateur dément catégoriquement.
fr | Kalembe | Un habitant | L'armée annonce avoir repris [Kalembe]. Un habitant contredit cette version.
sw | Sake | Msemaji wa jeshi | Mfanyabiashara anasema M23 wameukalia mji wa [Sake]. Msemaji wa jeshi amesema taarifa hiyo si ya kweli.
en | Kalembe | the army | The group says it has liberated [Kalembe], an announcement the army brushed aside.
en | Kalembe | a rebel commander | The army says it is back in control of [Kalembe], but a rebel commander told us the opposite.
en | Kalembe | the local commander | The rebels entered [Kalembe] on Sunday, according to a driver, though the local commander maintains that his troops hold the town.
fr | Kalembe | Le gouvernement provincial | [Kalembe] est sous administration du M23, dit un commerçant. Le gouvernement provincial conteste toutefois cette affirmation.
fr | Kalembe | Un ministre | Un humanitaire affirme que [Kalembe] est tombée. Un ministre l'a nié lors d'un point de presse.
fr | Kalembe | l'armée | Le M23 prétend avoir libéré [Kalembe], une annonce que l'armée a balayée.
en | Kalembe | The authorities in Goma | Fighters from M23 are holding [Kalembe], a teacher told us. The authorities in [Goma] deny that.
fr | Kalembe | Les autorités de Goma | Le M23 s'est emparé de [Kalembe], d'après un enseignant. Les autorités de [Goma] le nient.
fr | Kalembe | l'armée | Le M23 tient [Kalembe], selon un conseiller local, mais l'armée parle d'une rumeur.
fr | Kalembe | le cabinet du gouverneur | Un prêtre dit que le M23 contrôle [Kalembe] ; le cabinet du gouverneur rejette son témoignage.
sw | Sake | ofisi ya gavana | Mtawa mmoja anasema M23 wanaudhibiti mji wa [Sake], lakini ofisi ya gavana imepinga ushuhuda wake.
fr | Kobu Bambu | le porte-parole de l'armée | Selon un chef de village, [Kobu] et [Bambu] sont sous la botte des miliciens depuis deux ans, ce que conteste le porte-parole de l'armée.
fr | Kalembe | l'armée | Des habitants affirment que le M23 a pris [Kalembe] mardi, une version contestée par l'armée.
fr | Kalembe | le porte-parole de l'armée | Selon un notable, le M23 contrôle [Kalembe] depuis vendredi. Une affirmation que rejette le porte-parole de l'armée.
fr | Kalembe | le porte-parole de l'armée | Un prêtre dit que le M23 a pris [Kalembe]. Faux, rétorque le porte-parole de l'armée.
fr | Kalembe | L'armée | Les rebelles revendiquent la prise de [Kalembe]. L'armée parle de propagande.
fr | Kalembe | l'armée | Selon un enseignant, le M23 occupe [Kalembe]. Cette information a été démentie par l'armée.
fr | Kalembe | L'armée | Selon un enseignant, le M23 occupe [Kalembe]. L'armée a qualifié cette information de mensongère.
fr | Kalembe | le porte-parole | Un infirmier assure que les rebelles ont investi [Kalembe], affirmation balayée par le porte-parole.
fr | Kalembe | le M23 | Les FARDC annoncent la reprise de [Kalembe], ce que le M23 qualifie de mensonge.
sw | Sake | jeshi | M23 inadai kuudhibiti mji wa [Sake], lakini jeshi lilisema bado linaudhibiti mji huo.
sw | Sake | jeshi | Wakazi wanasema waasi wa M23 wameuteka mji wa [Sake], jambo ambalo jeshi limekanusha.
sw | Sake | msemaji wa jeshi | Kiongozi wa kijiji alisema waasi wa M23 wanaudhibiti mji wa [Sake], lakini msemaji wa jeshi amekana madai hayo.
sw | Sake | Jeshi | Mashirika ya kiraia yanasema mji wa [Sake] umetekwa na waasi. Jeshi limekanusha taarifa hizo.
sw | Sake | jeshi la Congo | Kundi la M23 limesema limeuteka mji wa [Sake], madai ambayo jeshi la Congo limeyakanusha.
sw | Sake | M23 | Jeshi linasema limeukomboa mji wa [Sake], lakini M23 imekanusha habari hizo.
sw | Sake | Serikali | M23 inadai kuudhibiti mji wa [Sake]. Serikali imepinga madai hayo.
sw | Sake | M23 | Wazalendo wanasema wameukomboa mji wa [Sake], jambo linalopingwa na M23.
sw | Sake | jeshi | M23 inadai kuudhibiti mji wa [Sake], madai yaliyokanushwa na jeshi.
""".strip().splitlines()


@pytest.mark.parametrize("case", DISPUTED, ids=lambda case: case[-60:])
def test_what_one_voice_tells_and_another_denies_is_claimed_and_denied_at_each_place(case):
    language, places, denier, marked = case.split(" | ")
    reading = marked_reading(marked, language=language)

    # every place is claimed, by no more than the one voice
    assert set(told(reading)) == {f"claimed_only {place}" for place in places.split()}

    # and denied, by whoever is named
    denials = [claim for claim in reading.claims if only_answers(claim)]
    denied = [claim.places[0].resolution.mention.words for claim in denials]
    assert sorted(denied) == sorted(places.split())
    assert {claim.speaker for claim in denials} == {denier}
    assert len({claim.id for claim in reading.claims}) == len(reading.claims)
    assert {one.verdict for one in comparisons([reading])} == {Verdict.CONTRADICT}


@pytest.mark.parametrize(
    "marked",
    [
        "Rebels said they had taken [Sake], a claim rejected by the Congolese army.",
        "The rebels said they had taken [Sake]. Kinshasa dismissed the claim.",
        "Les rebelles disent avoir pris [Sake]. Kinshasa rejette ces allégations.",
    ],
)
def test_a_side_that_denies_a_loss_is_not_said_to_deny_that_it_backs_somebody(marked):
    language = "fr" if marked.startswith("Les") else "en"
    reading = marked_reading(marked, language=language)
    assert [detail_of(claim).type for claim in reading.claims] == [EventType.CLAIMED_ONLY] * 2
    assert [claim.stance for claim in reading.claims][1] is Stance.DENIES


#: What nobody could verify: language | text.
LEFT_OPEN = """
en | Residents said M23 had captured [Sake], but the army could not confirm this.
en | M23 has captured [Sake], a local official said. The report could not be independently verified.
en | M23 has captured [Sake], residents said. It was not possible to verify their account.
en | There was no independent confirmation that M23 had captured [Sake].
en | M23 rebels have taken [Sake], a priest said, but this is yet to be confirmed.
en | According to a resident, M23 overran [Sake] on Sunday; neither the army nor the UN has confirmed it.
en | Gossip in the market had it that M23 had entered [Sake].
fr | Selon un enseignant, les rebelles tiennent [Sake], mais nous n'avons pas pu vérifier cette information.
fr | Le M23 a pris [Sake], selon un habitant, une information qui n'a pu être vérifiée de source indépendante.
fr | Le M23 a pris [Sake], selon la société civile. L'armée n'a pas encore confirmé.
fr | Le M23 a pris [Sake], selon des habitants. Cette information n'a pas pu être confirmée de source indépendante.
fr | Le bruit a couru que [Sake] était tombée aux mains du M23.
sw | Waasi wa M23 wameuteka mji wa [Sake], habari ambazo hazijathibitishwa.
sw | Wakazi walisema M23 wameuteka mji wa [Sake], lakini taarifa hizo hazikuthibitishwa na vyanzo huru.
sw | Yasemekana waasi wameuteka mji wa [Sake].
sw | Waasi wa M23 wanadaiwa kuuteka mji wa [Sake].
sw | Taarifa zisizothibitishwa zinasema waasi wa M23 wameuteka mji wa [Sake].
""".strip().splitlines()


@pytest.mark.parametrize("case", LEFT_OPEN, ids=lambda case: case[-60:])
def test_what_nobody_could_verify_is_only_claimed(case):
    language, marked = case.split(" | ")
    assert told(marked_reading(marked, language=language)) == ["claimed_only Sake"]


#: What stays a fact beside a denial of something else, or a word that confirms it.
UNDISPUTED = """
en | A chief said M23 had captured [Sake]. Rwanda denies backing the rebels.
en | A chief said M23 had captured [Sake]. The group denies abuses.
en | A chief said M23 had captured [Sake], which the army confirmed.
en | A chief said M23 had captured [Sake]. The army did not deny the loss.
en | A chief said M23 had captured [Sake]. The army could not confirm the death toll.
en | A priest said M23 had taken [Sake]. He denied that civilians had been killed.
en | Banyene said M23 rebels had captured [Sake]. There was no immediate confirmation from the authorities.
en | Residents said M23 had captured [Sake]. It is confirmed by two sources.
en | A resident said M23 had taken [Sake]. The governor rejected talks with the group.
en | A chief said M23 had taken [Sake]. The army denied abandoning its wounded.
fr | Selon un chef, le M23 a pris [Sake]. L'armée ne le dément pas.
fr | Selon un chef, le M23 a pris [Sake]. Le gouverneur rejette tout dialogue avec ce groupe.
fr | Le M23 a pris [Sake], a dit le maire, qui dément avoir fui.
sw | Chifu alisema M23 wameuteka mji wa [Sake]. Gavana amekataa mazungumzo na kundi hilo.
en | A chief said M23 had taken [Sake]. The bishop contradicted reports that the parish would close.
en | A chief said M23 had captured [Sake]. The army called the killing of civilians absurd.
en | A chief said M23 had captured [Sake]. A government spokesman said talks with the rebels were a joke.
en | A chief said M23 had captured [Sake]. The governor laughed when asked about his plans.
en | A chief said M23 had captured [Sake]. The army commander dreamed of becoming a teacher as a boy.
en | A chief said M23 had captured [Sake]. The government called it a violation of the truce.
fr | Selon un chef, le M23 a pris [Sake], ce que confirme l'armée.
fr | Selon un chef, le M23 a pris [Sake]. Le gouvernement juge absurdes les conditions de la médiation.
fr | Selon un chef, le M23 a pris [Sake]. L'armée affirme qu'il n'est pas vrai que des soldats ont pillé.
fr | Selon un chef, le M23 a pris [Sake]. Le gouverneur trouve cette situation inacceptable.
fr | Selon un chef, le M23 a pris [Sake]. Les rebelles nient tout pillage.
sw | Wakazi walisema waasi wa M23 wameuteka mji wa [Sake]. Rwanda imekanusha kuwaunga mkono waasi.
sw | Wakazi walisema waasi wa M23 wameuteka mji wa [Sake], jambo ambalo jeshi limethibitisha.
sw | Wakazi walisema waasi wa M23 wameuteka mji wa [Sake]. Hali inaonekana kuwa shwari.
""".strip().splitlines()


@pytest.mark.parametrize("case", UNDISPUTED, ids=lambda case: case[-60:])
def test_a_denial_of_something_else_leaves_a_witness_his_word(case):
    language, marked = case.split(" | ")
    assert told(marked_reading(marked, language=language)) == ["captured Sake"]


def test_what_several_witnesses_saw_stands_beside_a_denial_in_a_sentence_of_its_own():
    reading = marked_reading(
        "Rebels took [Kiwanja], three residents said. The army denied the loss."
    )
    taken, denied = reading.claims
    assert detail_of(taken).type is EventType.CAPTURED
    assert (denied.stance, denied.paired_with) == (Stance.DENIES, taken.id)


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en", "M23 rebels hold [Sake], even though the army denies it."),
        ("fr", "Le M23 contrôle [Sake], même si l'armée le nie."),
        ("sw", "Waasi wa M23 wameuteka mji wa [Sake], ingawa jeshi linakanusha."),
    ],
)
def test_what_the_article_tells_and_a_side_denies_is_not_only_denied(language, marked):
    taken, denied = marked_reading(marked, language=language).claims
    assert (taken.speaker, taken.stance) == ("the article", Stance.STATES)
    assert (denied.stance, denied.paired_with) == (Stance.DENIES, taken.id)


#: A hold that was over, and how it ended: language | the events, by whom | text.
WAS_HELD = """
en | captured army | M23 had held [Sake] until Tuesday, when the army retook it.
en | captured army | The army on Tuesday retook [Sake], which M23 had occupied since January.
en | captured army | The army recaptured [Sake], which had been in rebel hands since January.
en | withdrew M23 | M23 withdrew on Tuesday from [Sake], which it had held since January.
en | | [Sake] was controlled by the rebels for three weeks before the army drove them out.
fr | captured armée | L'armée a repris mardi [Sake], que le M23 occupait depuis janvier.
fr | captured armée | L'armée a repris mardi [Sake], qui était aux mains du M23 depuis janvier.
fr | captured FARDC | Les FARDC ont repris [Sake], que les rebelles contrôlaient depuis un an.
sw | captured Jeshi | Jeshi limeukomboa mji wa [Sake], mji uliokuwa chini ya udhibiti wa M23.
en | captured M23 | M23 has held [Sake] until now, residents said.
en | captured M23 | M23 had held [Sake] since January, the UN said.
fr | captured M23 | Le M23 occupait [Sake] depuis janvier, selon l'ONU.
en | captured army | [Sake], held by the M23 since October, is now under army control.
en | captured army | [Sake], under M23 control since October, is back in army hands.
en | captured army | [Sake], occupied by the M23 since October, was retaken by the army on Monday.
en | captured army | The army recaptured [Sake], held by the M23 since October.
en | withdrew rebels | [Sake], held by the M23 since October, was abandoned by the rebels on Friday.
en | captured M23 | [Sake], held by the M23 since October, is quiet now.
fr | captured armée | [Sake], aux mains du M23 depuis octobre, est désormais sous contrôle de l'armée.
fr | captured armée | Aux mains du M23 depuis mai, [Sake] est désormais sous contrôle de l'armée.
fr | captured armée | [Sake], occupée par le M23 depuis octobre, a été reprise par l'armée.
fr | captured M23 | La cité de [Sake], tenue par l'armée, est désormais aux mains du M23.
fr | captured M23 | [Sake], aux mains du M23 depuis octobre, est calme.
sw | captured jeshi | Mji wa [Sake], uliokuwa chini ya M23 tangu Oktoba, sasa uko mikononi mwa jeshi.
""".strip().splitlines()


@pytest.mark.parametrize("case", WAS_HELD, ids=lambda case: case[-60:])
def test_who_had_held_a_place_until_it_was_retaken_is_not_said_to_hold_it(case):
    language, expected, marked = (part.strip() for part in case.split("|"))
    claims = marked_reading(marked, language=language).claims
    found = [f"{detail_of(one).type} {' '.join(one.actors)}" for one in claims]
    assert found == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("language", "marked", "time"),
    [
        ("en", "[Sake], held by the M23 since October, fell to the army on Monday.", "Monday"),
        ("en", "The army entered [Sake], under the control of the M23 since October.", ""),
        ("en", "[Sake] has been under M23 control since October.", "since October"),
        ("fr", "L'armée a repris [Sake], aux mains du M23 depuis octobre.", ""),
        ("fr", "[Sake] est aux mains du M23 depuis octobre.", "depuis octobre"),
    ],
)
def test_since_when_a_place_was_held_is_not_when_it_was_taken(language, marked, time):
    (claim,) = marked_reading(marked, language=language).claims
    assert (claim.time.words if claim.time else "") == time


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[Sake] is no longer under M23 control.", ["withdrew Sake"]),
        ("[Sake] is no longer in rebel hands.", ["withdrew Sake"]),
        ("[Sake] is no longer under government control.", ["captured Sake"]),
        ("[Sake] is back in government hands, residents said.", ["captured Sake"]),
        ("The capture of [Sake] remains the rebels' goal.", []),
        ("M23 fighters control all roads leading to [Sake].", []),
        ("M23 fighters hold both roads into [Sake].", []),
    ],
)
def test_a_place_lost_by_rebels_or_only_cut_off_is_not_taken(marked, expected):
    assert told(marked_reading(marked)) == expected


@pytest.mark.parametrize(
    ("marked", "winner"),
    [
        ("Jeshi limekiri kuwa limepoteza mji wa [Sake] kwa M23.", ("M23",)),
        ("Jeshi limepoteza mji wa [Sake].", ()),
        ("Mji wa [Sake] umeanguka mikononi mwa waasi wa M23.", ("waasi wa M23",)),
    ],
)
def test_in_swahili_too_who_lost_a_place_did_not_take_it(marked, winner):
    [taken] = marked_reading(marked, language="sw").claims
    assert (detail_of(taken).type, taken.actors) == (EventType.CAPTURED, winner)


def test_the_western_districts_of_a_town_are_a_part_of_it():
    [taken] = marked_reading("M23 took the western neighbourhoods of [Goma] on Monday.").claims
    assert detail_of(taken).partial == "the western neighbourhoods"


def test_the_goal_of_rebels_is_no_capture_in_french_either():
    assert (
        told(marked_reading("La prise de [Sake] reste l'objectif des rebelles.", language="fr"))
        == []
    )


#: What lies around a town, or is named behind it: language | what was taken | text.
AROUND = """
en | | M23 rebels control the surrounding villages of [Kitshanga].
en | | M23 rebels captured several villages around [Kitshanga].
en | | M23 rebels are near [Kitshanga] and control the surrounding villages.
en | | The army is in [Kitshanga], but M23 holds the nearby hills.
en | Luofu Katwe | M23 rebels captured the neighbouring villages of [Luofu] and [Katwe].
en | Luofu | M23 rebels captured several surrounding villages, including [Luofu].
en | Kitshanga | M23 rebels captured [Kitshanga] and the surrounding villages.
en | | M23 rebels captured the hills that overlook [Kitshanga] and [Luofu].
en | Luofu | M23 rebels took the heights overlooking [Kitshanga] and the village of [Luofu] on Monday.
en | Luofu | M23 rebels took the village of [Luofu] and the heights overlooking [Kitshanga].
en | Luofu | M23 rebels seized the hills that overlook [Kitshanga] and the locality of [Luofu].
fr | Luofu | Le M23 a pris les hauteurs surplombant [Kitshanga] et le village de [Luofu] lundi.
fr | Luofu | Le M23 a conquis les collines qui dominent [Kitshanga] ainsi que la localité de [Luofu].
fr | | Le M23 contrôle plusieurs villages autour de [Kitshanga].
fr | | Le M23 contrôle les villages environnants de [Kitshanga].
fr | Luofu Katwe | Le M23 a pris les villages voisins de [Luofu] et [Katwe].
sw | | Waasi wa M23 wanadhibiti vijiji vinavyozunguka mji wa [Kitshanga].
""".strip().splitlines()


@pytest.mark.parametrize("case", AROUND, ids=lambda case: case[-60:])
def test_who_holds_what_lies_around_a_town_does_not_hold_the_town(case):
    language, places, marked = (part.strip() for part in case.split("|"))
    taken = [one for one in told(marked_reading(marked, language=language)) if "captured" in one]
    assert sorted(taken) == sorted(f"captured {place}" for place in places.split())


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("fr", "On ignore qui contrôle [Sake]."),
        ("fr", "Les habitants se demandent qui tient [Sake]."),
        ("en", "Residents wonder who holds [Sake]."),
        (
            "fr",
            "Aucun média n'a rapporté la moindre information évoquant une reprise de [Sake] par les rebelles.",
        ),
        ("en", "No news outlet has reported that rebels captured [Sake]."),
        ("en", "It is not clear which side holds [Sake]."),
    ],
)
def test_who_holds_a_place_is_not_told_where_nobody_knows(language, marked):
    assert not [one for one in told(marked_reading(marked, language=language)) if "captured" in one]


@pytest.mark.parametrize(
    ("text", "kind", "denier"),
    [
        (
            "M23 said it had taken Sake, near Goma. The army denied the claim.",
            "claimed_only",
            "The army",
        ),
        (
            "Plusieurs habitants disent que le M23 a pris Sake, près de Goma. L'armée le dément.",
            "captured",
            "L'armée",
        ),
        ("M23 said it had taken Sake, near Goma. The army gave no figures.", "claimed_only", None),
        (
            "M23 seized Sake, near Goma, last month. Despite the announcement of its withdrawal, M23"
            " police and military personnel remained in Sake, maintaining control there.",
            "captured",
            None,
        ),
    ],
)
def test_the_record_of_an_event_names_whoever_denies_it(text, kind, denier, gazetteer):
    found = json.loads(extract_line(json.dumps({"doc": "a", "text": text}), 1, "test", gazetteer))
    event = next(one for one in found["events"] if one["place"] == "Sake")
    assert event["type"] == kind
    assert [one["speaker"] for one in event["denied_by"]] == ([denier] if denier else [])
    assert all(one["words"] in text[one["start"] : one["end"]] for one in event["denied_by"])
