"""Events that no source tells: aid that is aimed at people, guns that could reach, a refuge."""
# ruff: noqa: E501

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marked_places import marked_reading, told

from dashboard.core.events.doubt.camps import camp
from dashboard.core.events.who_and_where.page import _with_forced_apart
from dashboard.core.plain import plain

NOTHING_HAPPENED = """
en | A fire destroyed a market in [Goma].
fr | Le feu a ravagé le marché de [Goma].
sw | Moto umeteketeza soko la [Goma].
fr | Un avion s'est écrasé à 25 km de [Goma].
fr | Un incendie a laissé 300 familles sans abri à [Sake].
fr | Un incendie a ravagé le marché de [Goma] lundi.
en | Fighting corruption in [Goma] is hard.
en | Lightning struck a camp in [Sake], killing four.
en | A strike by teachers hit [Goma].
fr | L'armée a déjoué une attaque à [Sake].
fr | La police a déjoué une embuscade à [Sake].
en | Some 3,000 households in [Sake] were targeted by the food distribution.
en | The campaign targets 40,000 children in [Sake].
en | More than 2,000 displaced people in [Sake] are targeted for cash assistance.
en | Soldiers have placed guns in [Lemera], capable of striking targets across [Sange] and [Kiliba].
en | The army says its drones can hit military targets around [Sange].
fr | Plus de 7 000 ménages de [Kirotshe] ciblés par une distribution de vivres.
fr | Quelque 2 300 ménages de [Kirotshe] sont visés par le projet de l'armée.
fr | Les soldats qui sont à [Sake] sont à couteau tiré avec les miliciens.
fr | Les FARDC basées à [Sake] sont à couteaux tirés avec les Wazalendo.
fr | L'armée a tiré la sonnette d'alarme à [Sake].
fr | Les rebelles du M23 chercheraient désormais à prendre aussi la ville de [Pinga].
fr | Les rebelles du M23 visent désormais à contrôler [Pinga].
fr | L'armée vise à déloger les rebelles de [Pinga].
fr | Ils cherchent maintenant à l'encercler, dit-on à [Pinga].
fr | Le M23 tire profit de la route de [Sake].
fr | Des sources rapportent une attaque d'hommes armés basés à [Lopa] contre une position de la milice.
en | Sources report an attack by gunmen based in [Lopa] on a position of the militia.
""".strip().splitlines()


@pytest.mark.parametrize("case", NOTHING_HAPPENED, ids=lambda case: case[-50:])
def test_aid_that_is_aimed_and_guns_that_could_reach_are_no_attack(case):
    language, marked = case.split(" | ")
    assert not [one for one in told(marked_reading(marked, language=language)) if "attack" in one]


#: Ways out, borders and firms, with a place that only belongs to them; or to what was told before.
NOT_OF_THAT_PLACE = """
en | The militia is close to cutting off the last road exit from [Goma].
en | The only exit from [Goma] is the lake.
en | The rebels hold the north, while the road east of [Sake] is blocked by the Rwandan border.
en | The road north of [Sake] is barred by a volcano.
fr | La route à l'est de [Sake] est barrée par le lac.
en | The [Toronto]-listed firm said it had resumed exports.
en | The [Johannesburg]-headquartered company has halted production.
en | The miner, which is listed in [London], suspended exports.
fr | La société cotée à [Londres] a suspendu ses exportations.
en | The M23 has taken control of the [Goma] branch of the state broadcaster.
en | Rebels seized the [Bukavu] offices of the central bank.
en | M23 rebels are targeting to advance and capture [Masisi].
en | Both sides have traded accusations of looting within [Uvira] itself.
en | The camps exchanged accusations of attacks on [Sake].
en | Allegations of killings in [Kishishe] were never looked into.
fr | Les deux camps s'accusent mutuellement de pillages à [Uvira].
""".strip().splitlines()


@pytest.mark.parametrize("case", NOT_OF_THAT_PLACE, ids=lambda case: case[-50:])
def test_a_way_out_a_border_and_a_stock_exchange_are_no_place_of_an_event(case):
    language, marked = case.split(" | ")
    placed = [one for one in told(marked_reading(marked, language=language)) if " " in one]
    assert placed == []


#: The second sentence tells of no event, or of one elsewhere.
NOT_LENT = """
en | captured Kirumba | The rebels entered [Kirumba] on Friday. The University of Bukavu postponed its exams.
en | captured Kirumba | The rebels entered [Kirumba] on Friday. Bukavu University has suspended its lectures.
fr | captured Kirumba | Les rebelles ont pris [Kirumba] vendredi. L'Université de Bukavu a suspendu ses cours.
fr | captured Kirumba | Les rebelles ont pris [Kirumba] vendredi. L'hôpital de Panzi a suspendu ses activités.
sw | captured Kirumba | Waasi wameteka [Kirumba] Ijumaa. Chuo Kikuu cha Bukavu kimesimamisha masomo.
en | halted_operations Bisie | The firm halted work at the mine of [Bisie:mine] in March. The armed group withdrew eastwards to positions 130 kilometres away.
en | halted_operations Bisie | Operations at [Bisie:mine] were halted. The rebels have since withdrawn.
fr | halted_operations Bisie | Les activités de la mine de [Bisie:mine] ont été suspendues. Les rebelles se sont ensuite retirés.
en | captured Katana | The rebels took [Katana]. Earlier this month the coalition announced a truce but resumed fighting after two days.
fr | captured Katana | Les rebelles ont pris [Katana]. Le mois dernier, les combats ont repris après une trêve.
en | withdrew Bukavu, clash Sange, clash Uvira | The army withdrew from [Bukavu]. Clashes then erupted between soldiers and militiamen. These clashes occurred in [Sange] and [Uvira].
en | withdrew Bukavu, clash Sange | The army withdrew from [Bukavu]. Fighting broke out between soldiers and militiamen. The fighting took place in [Sange].
en | captured Uvira | The Gatumba border crossing with Burundi, which was closed when the M23 took [Uvira], is quiet.
en | captured Uvira | The Kavimvira border post was closed after the M23 took [Uvira].
fr | withdrew Bukavu, clash Sange | L'armée s'est retirée de [Bukavu]. Des combats ont éclaté. Ces affrontements ont eu lieu à [Sange].
""".strip().splitlines()


@pytest.mark.parametrize("case", NOT_LENT, ids=lambda case: case[-50:])
def test_no_event_is_put_at_the_place_told_before_that_it_is_not_told_of(case):
    language, events, marked = case.split(" | ")
    found = sorted(one for one in told(marked_reading(marked, language=language)) if " " in one)
    assert found == sorted(events.split(", "))


LENT = """
en | halted_operations Goma | Fighting broke out in [Goma]. The University of Goma has suspended its classes.
en | withdrew Kibumba | The rebels' exit from [Kibumba] was announced on Friday.
en | halted_operations Sake | The road at [Sake] is blocked by rebels.
en | withdrew Walikale | The rebels took [Walikale] in March. They have since withdrawn.
en | clash Mugunga | Gunmen reached [Mugunga], just 30 km from the provincial capital, [Goma:city]. Fighting broke out at dawn.
fr | clash Mugunga | Des hommes armés ont attaqué [Mugunga], à 30 km de la capitale provinciale, [Goma:city]. Des combats ont éclaté à l'aube.
en | captured Goma | M23 took control of the [Goma] airport.
en | attack Sake | The rebels are targeting [Sake] with shells.
en | attack Sake | The army accused the rebels of looting [Sake].
en | halted_operations Bunagana | The border crossing at [Bunagana] was closed on Monday.
en | clash Bukavu | The army withdrew from [Bukavu]. Clashes erupted between soldiers and militiamen.
""".strip().splitlines()


@pytest.mark.parametrize("case", LENT, ids=lambda case: case[-50:])
def test_what_is_told_of_the_place_told_before_is_put_there(case):
    language, event, marked = case.split(" | ")
    assert event in told(marked_reading(marked, language=language))


FELL = """
en | Sake | The mayor of [Sake], who sought refuge in [Goma] when the town fell to the M23, spoke.
en | Sake | The mayor of [Sake], who found shelter in [Goma] after the city fell to rebels, spoke.
en | Sake | The chief of [Sake], now exiled in [Goma] since the town fell to the M23, spoke.
fr | Sake | Le maire de [Sake], réfugié à [Goma] depuis que la cité est tombée aux mains du M23, a parlé.
fr | Sake | Le chef de [Sake], qui s'est réfugié à [Goma] quand la cité est tombée aux mains du M23, a parlé.
en | Minova | [Minova] is quiet. This town located in the territory of [Kalehe:territory] fell into the hands of the M23 on Friday.
en | Minova | [Minova] is quiet. This group of villages situated in [Kalehe:territory] territory was captured by rebels.
en | Minova | [Minova] is quiet. The village, which lies in [Kalehe:territory] territory, fell to the M23.
en | Minova | [Minova] is quiet. This village located 5 km from [Sake] fell to the M23.
fr | Minova | [Minova] est calme. Cette cité située dans le territoire de [Kalehe:territory] est tombée aux mains du M23 vendredi.
fr | Minova | [Minova] est calme. Ce village situé à 5 km de [Sake] a été pris par les rebelles.
en | Kalehe | The rebels are near. [Kalehe:territory] territory fell to the M23.
en | Sake | The M23 gained control of [Sake] on Sunday.
en | Sake | The army regained control of [Sake] on Monday morning.
""".strip().splitlines()


@pytest.mark.parametrize("case", FELL, ids=lambda case: case[-50:])
def test_what_fell_is_neither_the_refuge_nor_the_area_that_holds_it(case):
    language, place, marked = case.split(" | ")
    captured = [one for one in told(marked_reading(marked, language=language)) if "captured" in one]
    assert captured == [f"captured {place}"]


WHO_ATTACKED = """
fr | rebelles de l'ADF | Les rebelles de l'ADF ont attaqué une position des FARDC à [Eringeti].
fr | miliciens | Les miliciens ont attaqué lundi une position de l'armée à [Gobu].
fr | miliciens | Des miliciens avaient attaqué les positions des soldats à [Gobu].
fr | M23 | Le M23 a de nouveau attaqué l'armée à [Gobu].
fr | miliciens | Une attaque des miliciens à [Gobu] a fait deux morts.
""".strip().splitlines()


@pytest.mark.parametrize("case", WHO_ATTACKED, ids=lambda case: case[-50:])
def test_who_attacked_is_the_subject_and_not_who_was_attacked(case):
    language, actor, marked = case.split(" | ")
    claims = marked_reading(marked, language=language).claims
    assert [claim.actors for claim in claims] == [(actor,)]


ELSEWHERE = """
fr | Savo | À [Savo], les miliciens ont attaqué. Ces hommes armés ont saccagé des maisons et presque tous les déplacés ont fui la nuit pour s'installer au centre de [Bule].
en | Savo | In [Savo], militiamen attacked. The gunmen burned houses and most of the displaced fled to settle in the centre of [Bule].
fr | Fataki | Des miliciens ont attaqué [Fataki]. L'attaque a été repoussée par les soldats de la MONUSCO, basés à [Djaiba].
en | Fataki | Militiamen attacked [Fataki]. The attack was repelled by soldiers of MONUSCO, based in [Djaiba].
""".strip().splitlines()


@pytest.mark.parametrize("case", ELSEWHERE, ids=lambda case: case[-50:])
def test_a_fight_is_neither_where_people_fled_to_nor_where_soldiers_are_based(case):
    language, place, marked = case.split(" | ")
    fights = told(marked_reading(marked, language=language))
    assert fights
    assert {one.split(" ", 1)[1] for one in fights} == {place}


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("fr", "Publié le 9 septembre 2025. Les ADF ont attaqué [Ntoyo]."),
        ("en", "Monday, December 08, 2025. Militiamen attacked [Ntoyo]."),
    ],
)
def test_the_day_of_publication_on_a_line_of_its_own_dates_no_event(language, marked):
    day = date(2025, 9, 9) if language == "fr" else date(2025, 12, 8)
    [claim] = marked_reading(marked, language=language, published=day).claims
    assert claim.time is None


def test_a_label_before_a_colon_is_not_the_town_that_the_next_sentence_speaks_of():
    text = "[Uvira]: rebels have retaken [Minembwe]. This group of villages located in [Fizi:territory] territory fell to the rebels on Friday."
    assert told(marked_reading(text)) == ["captured Minembwe", "captured Minembwe"]


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("fr", "Des miliciens ont attaqué une position des FARDC vers [Lodha] vendredi."),
        ("en", "Militiamen attacked an army position towards [Lodha] on Friday."),
    ],
)
def test_a_position_towards_a_place_stands_there(language, marked):
    assert told(marked_reading(marked, language=language)) == ["attack Lodha"]


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("fr", "On craint une reprise de conflit communautaire, comme à [Pweto] en 2017."),
        ("fr", "La reprise d'un conflit comme celui de [Pweto] est redoutée."),
        ("fr", "Des civils ont trouvé refuge à [Lopa], fuyant une vague de combats entre milices."),
        ("en", "Some 300 families found refuge in [Sake], fleeing fighting between militias."),
    ],
)
def test_a_conflict_that_resumes_takes_no_place_and_a_refuge_is_no_front(language, marked):
    assert told(marked_reading(marked, language=language)) == []


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        (
            "en",
            "The army retook two towns in [Uvira:territory] territory, in the south: [Sange] and [Kiliba].",
        ),
        (
            "fr",
            "L'armée a repris deux localités dans le territoire d'[Uvira:territory], au sud : [Sange] et [Kiliba].",
        ),
    ],
)
def test_what_a_colon_counts_up_was_taken_and_not_the_area(language, marked):
    taken = told(marked_reading(marked, language=language))
    assert sorted(taken) == ["captured Kiliba", "captured Sange"]


TAKEN = """
fr | Ngezi Tuwe | Le groupe Twirwaneho a pris le contrôle de plusieurs villages situés à une centaine de kilomètres de [Fizi], notamment les localités de [Tuwe] et [Ngezi].
en | Ngezi Tuwe | The M23 took control of several villages located 100 km from [Fizi], notably [Tuwe] and [Ngezi].
fr | | Le M23 a pris plusieurs villages situés à 30 kilomètres de [Fizi].
fr | | Selon les rebelles du M23, des civils veulent rejoindre les zones tenues par l'armée, notamment [Fizi] ou [Uvira].
""".strip().splitlines()


@pytest.mark.parametrize("case", TAKEN, ids=lambda case: case[-50:])
def test_what_a_distance_is_counted_from_and_what_the_army_holds_was_not_taken(case):
    language, places, marked = (part.strip() for part in case.split("|"))
    captured = [one for one in told(marked_reading(marked, language=language)) if "captured" in one]
    assert sorted(captured) == [f"captured {place}" for place in places.split()]


WHO_STRUCK = """
fr | | Des rebelles sont là. Ces derniers ont tendu une embuscade aux forces régulières à [Kalindi].
fr | ADF | Une attaque des ADF déjouée par la coalition FARDC à [Mayiba].
en | ADF | An attack by the ADF foiled by the army in [Mayiba].
fr | ADF | Une attaque des ADF contre une position des FARDC à [Mayiba].
fr | miliciens | Une attaque contre une position des FARDC par des miliciens à [Mayiba].
""".strip().splitlines()


@pytest.mark.parametrize("case", WHO_STRUCK, ids=lambda case: case[-50:])
def test_who_was_attacked_or_foiled_it_is_not_who_attacked(case):
    language, actor, marked = (part.strip() for part in case.split("|"))
    claims = marked_reading(marked, language=language).claims
    assert [claim.actors for claim in claims] == [(actor,) if actor else ()]


@pytest.mark.parametrize(
    "marked",
    [
        "Des sources locales parlent de rebelles, mais elles indiquent que la population fuit [Kalindi].",
        "Un afflux de la population fuyant ces affrontements est signalé à [Minembwe].",
        "Le porte-parole, cité par des médias de [Bukavu], parle de cinq tués aux combats.",
        "Le chef honoraire du secteur de [Lulenge:territory] rapporte que trois jeunes sont tombés dans une embuscade.",
    ],
)
def test_who_flees_where_it_is_reported_and_who_tells_of_it_make_no_event_there(marked):
    assert told(marked_reading(marked, language="fr")) == []


#: What is told | the events of it, with who did them.
ARMED = """
Une attaque armée à [Sake] a fait trois morts lundi. | attack Sake -
Une agression armée à [Sake] a fait trois morts lundi. | attack Sake -
Une incursion armée à [Sake] a fait trois morts lundi. | attack Sake -
Une attaque de l'armée à [Sake] a fait trois morts lundi. | attack Sake armée
L'armée a attaqué [Sake] lundi. | attack Sake armée
Une bande armée a attaqué [Sake] lundi. | attack Sake bande armée
La branche armée du mouvement a attaqué [Sake] lundi. | attack Sake branche armée
Des combats entre armée et rebelles ont éclaté à [Sake]. | clash Sake armée
""".strip().splitlines()


@pytest.mark.parametrize("case", ARMED, ids=lambda case: case[:50])
def test_an_armed_attack_is_not_the_armys(case):
    marked, expected = case.split(" | ")
    reading = marked_reading(marked, language="fr")
    who = " and ".join(reading.claims[0].actors) or "-"
    assert [f"{what} {who}" for what in told(reading)] == [expected]


def test_a_branch_that_is_armed_is_no_government():
    assert camp("branche armee du mouvement") != "government"
    assert camp("armee") == "government"


@pytest.mark.parametrize(
    "marked",
    [
        "Agression rwandaise : à [Sake] et à [Minova], presque plus personne",
        "L'agression du Rwanda a été dénoncée à [Goma] par des manifestants.",
        "L'agression ougandaise est au menu des discussions à [Bunia].",
    ],
)
def test_what_one_side_calls_the_war_is_no_attack_on_the_town_named_beside_it(marked):
    assert not [one for one in told(marked_reading(marked, language="fr")) if "attack" in one]


#: Language | what is told | where it happened; nothing where no place is said.
SPEAKERS = """
en | [Sake] residents heard shots, said Jean Kaya, a resident of [Goma]. | Sake
en | In [Sake] shots were heard, said Jean Kaya, now in [Goma]. | Sake
fr | À [Sake] des tirs ont été entendus, a dit Jean Kaya, enseignant à [Goma]. | Sake
en | All were massacred by this militia, said Jean Kaya, the head of civil society in the [Ituri:province] region. |
fr | Tous ont été massacrés par ces miliciens, a dit Jean Kaya, coordonnateur de la société civile en [Ituri:province]. |
en | Shots were heard, said Jean Kaya, a teacher in [Sake]. | Sake
""".strip().splitlines()


@pytest.mark.parametrize("case", SPEAKERS, ids=lambda case: case[:60])
def test_nothing_happens_where_who_tells_of_it_holds_office_or_lives_if_another_place_is_said(case):
    language, marked, where = (part.strip() for part in case.split("|"))
    found = told(marked_reading(marked, language=language))
    assert [one.split()[1] for one in found] == ([where] if where else [])


#: Language | what is told | whether the town is said to be taken.
LESS = """
fr | Les rebelles contrôlent la route de [Sake]. | no
fr | Les rebelles contrôlent l'accès à [Sake]. | no
fr | Le M23 est entré dans l'hôpital général de [Sake]. | no
fr | Le M23 est entré dans [Sake]. | yes
fr | Le pont de [Sake] est tombé. | no
fr | La cité de [Sake] est tombée. | yes
en | The M23 entered the hospital in [Sake]. | no
sw | Waasi wameingia hospitali ya [Sake]. | no
sw | Daraja la [Sake] limeanguka. | no
sw | Waasi wa M23 wameuteka mji wa [Sake]. | yes
en | The M23 entered the town of [Sake]. | yes
en | The M23 won over residents of [Sake]. | no
en | The M23 won [Sake]. | yes
""".strip().splitlines()


@pytest.mark.parametrize("case", LESS, ids=lambda case: case[:60])
def test_nobody_takes_a_town_by_its_road_its_hospital_or_its_people(case):
    language, marked, taken = case.split(" | ")
    found = [one for one in told(marked_reading(marked, language=language)) if "captured" in one]
    assert found == (["captured Sake"] if taken == "yes" else [])


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Les habitants ont été forcés à quitter [Sake].", []),
        ("Les habitants, forcés d'abandonner [Sake], sont loin.", []),
        ("Les forces ont quitté [Sake].", ["withdrew Sake"]),
    ],
)
def test_who_is_forced_to_leave_is_no_force_that_leaves(marked, expected):
    assert told(marked_reading(marked, language="fr")) == expected


def test_a_place_that_only_tells_how_far_the_next_one_is_saw_nothing():
    marked = "À 25 km de [Goma], à [Sake], des tirs ont été entendus."
    assert told(marked_reading(marked, language="fr")) == ["clash Sake"]
    marked = "Shots were heard 25 km west of [Goma], in the village of [Sake]."
    assert told(marked_reading(marked)) == ["clash Sake"]


@given(st.lists(st.sampled_from(["forcés", "Forcés", "FORCÉS", "forces", "forcé", " ", "de", "é"])))
def test_every_forced_one_is_written_apart_from_forces_and_no_offset_moves(words):
    printed = "".join(words)
    apart = _with_forced_apart(plain(printed), printed)
    assert len(apart) == len(printed)
    assert apart == plain(re.sub("(?i)(?<=forcé)s", "z", printed))


#: language | the place that was left, or - | a force, and behind "and" who did the rest.
OTHER_SUBJECTS = """
en | - | Fighting between the army and the M23 went on, and that 2,000 more fled [Mweso].
en | - | Fighting between the army and the M23 went on, and many fled [Mweso].
en | - | Fighters attacked the barracks while 2,000 others left [Mweso].
en | - | Fighters attacked the barracks while teachers and nurses left [Mweso].
en | - | Soldiers attacked the barracks and MSF withdrew from [Mweso].
fr | - | Les combats entre l'armée et le M23 continuent et 2 000 autres ont fui [Mweso].
fr | - | Les combats entre l'armée et le M23 continuent et plusieurs ont quitté [Mweso].
en | Mweso | Residents said that the M23 and its allies left [Mweso].
en | Mweso | The M23 attacked the barracks and later left [Mweso].
en | Mweso | The M23 attacked the barracks and on Monday withdrew from [Mweso].
fr | Mweso | Les rebelles ont pillé le marché et ont quitté [Mweso].
fr | Mweso | Les rebelles avaient pillé [Mweso] et s'en étaient retirés.
"""


@pytest.mark.parametrize("case", [one for one in OTHER_SUBJECTS.split("\n") if one])
def test_who_is_named_behind_and_did_what_follows_not_the_force_before_it(case):
    language, left, marked = case.split(" | ")
    found = [one for one in told(marked_reading(marked, language=language)) if "withdrew" in one]
    assert found == ([] if left == "-" else [f"withdrew {left}"])


#: language | the places, or - | people who ran from a fight, and where they are now.
RUN_FROM = """
en | - | Some 5,000 people who fled the fighting live in [Goma].
en | - | People who fled the violence are sheltering in [Goma], where aid is scarce.
en | - | Cholera is spreading in the camps of [Goma]. Some 5,000 people who fled the fighting live there.
en | - | [Goma] is overcrowded. Those who fled the attacks sleep there in churches.
fr | - | Les déplacés qui ont fui les combats vivent à [Goma].
en | - | Some 530 families who fled the fighting lack everything in [Goma].
en | - | Some 530 families who fled the fighting between the M23 and Wazalendo are left alone in [Goma].
fr | - | Près de 530 familles qui ont fui les combats manquent de tout à [Goma].
en | Masisi | Some 530 families who fled the fighting that has raged in [Masisi] lack everything.
en | - | Residents who fled Sake after the attack say they lack food in [Goma].
fr | - | Les rescapés des attaques sont soignés à [Goma].
en | Masisi | Some 5,000 people who fled the fighting in [Masisi] live in [Goma].
en | Kitshanga | Hundreds of people who survived the [Kitshanga] attack reached [Goma].
en | Mweso | A memorial for the victims of the [Mweso] attack was held in [Goma].
en | Kitshanga | Victims of the attack in [Kitshanga] are treated in [Goma].
"""

#: language | the place | behind "and" another town is told of, which saw nothing.
AND_CALM = """
en | Kirumba | Two people were killed in [Kirumba] and [Goma] is calm.
en | Kirumba | Two people were killed in [Kirumba] and the town of [Goma] emptied.
fr | Kirumba | Deux personnes ont été tuées à [Kirumba] et la ville de [Goma] est calme.
fr | Kirumba | Deux personnes ont été tuées à [Kirumba] et la cité de [Goma] s'est vidée.
en | Kirumba Goma | Two people were killed in [Kirumba] and [Goma].
"""


@pytest.mark.parametrize(
    "case", [one for one in (RUN_FROM + AND_CALM).split("\n") if one and one[2] == " "]
)
def test_no_fight_is_put_where_those_are_who_ran_from_it_or_where_it_is_calm(case):
    language, places, marked = case.split(" | ")
    found = told(marked_reading(marked, language=language))
    fights = {one.split(" ", 1)[1] for one in found if one.startswith(("clash", "attack"))}
    assert fights == set() if places == "-" else fights == set(places.split())


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("en", "The M23 has entered [Kitshanga], on the road to [Goma].", ["captured Kitshanga"]),
        ("en", "M23 rebels captured [Sake], at the gates of [Goma].", ["captured Sake"]),
        ("fr", "Le M23 a pris [Sake], aux portes de [Goma].", ["captured Sake"]),
        ("en", "M23 rebels are on the road to [Goma].", ["advance Goma"]),
        ("en", "The M23, at the gates of [Goma], wants talks.", ["advance Goma"]),
        ("fr", "Le M23 est aux portes de [Goma].", ["advance Goma"]),
    ],
)
def test_what_says_where_a_town_lies_moves_nobody_on(language, marked, expected):
    assert told(marked_reading(marked, language=language)) == expected


@pytest.mark.parametrize("what", ["fighter jets", "fighter planes", "fighter aircraft"])
def test_a_fighter_that_flies_is_no_man(what):
    claims = marked_reading(f"Sukhoi {what} bombed villages in [Minembwe].").claims
    assert claims
    assert ("fighter",) not in [claim.actors for claim in claims]


def test_who_is_caught_off_guard_is_no_guard():
    text = (
        "The army caught the rebels off guard in [Mweso], leading to their retreat from the town."
    )
    assert ("guard",) not in [claim.actors for claim in marked_reading(text).claims]
