"""Fights and attacks in a reporter's own words, and where they are when no place stands beside."""

from __future__ import annotations

import pytest
from marked_places import marked_reading, of_type, told

from dashboard.model import EventType

#: language | what is read, or - | the sentence.
IN_FREE_WORDS = """
en | clash Bunzi | M23 fighters and Wazalendo shot at each other for three hours in [Bunzi].
en | - | Boys shot at each other with rubber bands in a playground, a teacher said.
en | clash Bunzi | Soldiers and militiamen traded bullets in [Bunzi] on Friday.
en | clash Bunzi | Bullets flew for an hour on the edge of [Bunzi].
en | clash Bunzi | The rebels held out for two days in [Bunzi].
en | - | The M23 held out for direct talks in [Doha].
en | clash Bunzi | The army put up fierce resistance at [Bunzi].
en | attack Bunzi | A shell of unknown origin fell on a clinic in [Bunzi] and killed a midwife.
en | clash Bunzi | Skirmishing went on around [Bunzi].
en | attack Bunzi | A rocket punched through the roof of a school in [Bunzi].
en | attack Bunzi | ADF rebels set upon farmers in [Bunzi] on Sunday.
en | attack Bunzi | Nine farmers were found dead in a field at [Bunzi], their hands tied.
en | - | Nine cows were found dead in a field at [Bunzi].
en | attack Bunzi | Armed men entered [Bunzi] on Tuesday and made off with forty cows.
fr | clash Bunzi | Des Maï-Maï et des soldats se sont tiré dessus mercredi à [Bunzi].
fr | clash Bunzi | On se tire dessus à [Bunzi] depuis l'aube.
fr | clash Bunzi | La mitraille a résonné toute la nuit à [Bunzi].
fr | clash Bunzi | Les ADF ont résisté pendant deux heures à [Bunzi].
fr | - | La population a résisté pendant deux ans à [Bunzi].
fr | clash Bunzi | Les deux armées se font face et se bombardent à [Bunzi].
fr | clash Bunzi | Les Wazalendo ont tenu tête au M23 à [Bunzi].
fr | - | Le gouverneur a tenu tête au ministre à [Bunzi].
fr | clash Bunzi | Ça a tiré toute la nuit à [Bunzi].
fr | attack Bunzi | Une mine a sauté sous un camion à [Bunzi], tuant deux personnes.
fr | - | La mine de [Bunzi] a sauté sur l'occasion.
fr | - | Les députés s'en sont pris au gouverneur à [Bunzi].
fr | attack Bunzi | Un bus de l'agence a été criblé de balles lundi matin à [Bunzi].
fr | - | Le budget de la ville de [Bunzi] est criblé de dettes.
fr | attack Bunzi | Des drones ont lâché des explosifs sur le marché de [Bunzi].
fr | attack Bunzi | Un avion sans pilote a bombardé le centre de [Bunzi].
fr | attack Bunzi | Une grenade lancée dans un bar de [Bunzi] a fait trois morts.
fr | attack Bunzi | Sept pêcheurs ont été emmenés de force par des hommes armés à [Bunzi].
fr | attack Bunzi | Douze personnes ont péri sous les machettes des assaillants à [Bunzi].
fr | attack Bunzi | Le village de [Bunzi] est parti en fumée dans la nuit de lundi.
sw | clash Bunzi | Wapiganaji walifyatuliana risasi na polisi mjini [Bunzi].
sw | clash Bunzi | Wanajeshi waliwafuata waasi na kupambana nao karibu na [Bunzi].
sw | - | Wanajeshi walitumwa [Bunzi] ili kupambana na waasi.
sw | clash Bunzi | Pande mbili zilirushiana risasi huko [Bunzi].
""".strip().splitlines()


@pytest.mark.parametrize("case", IN_FREE_WORDS, ids=lambda case: case[5:60])
def test_a_fight_or_an_attack_is_read_in_free_words(case):
    language, read, marked = case.split(" | ")
    assert told(marked_reading(marked, language=language)) == ([] if read == "-" else [read])


#: language | what is read besides what the first sentence tells, or - | the text.
IN_THE_NEXT_SENTENCE = """
en | clash Bunzi | [Bunzi], too, had a bad night. Guns rattled for two hours.
en | clash Bunzi | [Bunzi] had not slept. Gunfire was heard until dawn.
en | - | [Bunzi] was calm on Monday. Rebels killed nine people on Friday.
en | - | [Bunzi] is the capital of the province. Rebels killed nine people on Friday.
en | - | [Bunzi] was asleep. Rebels killed nine people in [Kayna].
en | attack Kayna | [Bunzi] was asleep. Rebels killed nine people in [Kayna].
en | - | [Bunzi] hosted the talks. Rebels killed nine people on Friday.
en | attack Bunzi | Most of [Bunzi] was asleep. The attackers broke in and killed twelve people.
fr | attack Bunzi | [Bunzi] dormait encore. Les assaillants ont tué douze personnes.
fr | - | [Bunzi] est la capitale de la province. Les rebelles ont tué douze personnes vendredi.
""".strip().splitlines()


@pytest.mark.parametrize("case", IN_THE_NEXT_SENTENCE, ids=lambda case: case[5:70])
def test_what_comes_next_happened_in_the_town_that_went_through_something(case):
    language, read, marked = case.split(" | ")
    found = told(marked_reading(marked, language=language))
    assert found == ([] if read == "-" else [read]) or (read == "-" and "Bunzi" not in str(found))


#: The same town, or a part of it, where the first sentence tells of an attack there.
IN_THE_SAME_TOWN = """
en | Rebels attacked [Bunzi]. A patrol met them and fighting broke out at the edge of the town.
en | Rebels attacked [Bunzi]. Soldiers and rebels clashed in the same town on Monday.
fr | Les rebelles ont attaqué [Bunzi]. Ils ont résisté pendant deux jours dans la même localité.
""".strip().splitlines()


@pytest.mark.parametrize("case", IN_THE_SAME_TOWN, ids=lambda case: case[5:80])
def test_the_same_town_is_the_one_told_before(case):
    language, marked = case.split(" | ")
    assert told(marked_reading(marked, language=language)) == ["attack Bunzi", "clash Bunzi"]


#: language | the kind | who did it, or - | the text; of its last event.
DONE_BY = """
en | clash | - | An exchange of fire near [Bunzi] left one soldier and five assailants dead.
en | clash | - | Clashes in [Bunzi] killed six soldiers.
en | clash | Soldiers and militiamen | Soldiers and militiamen shot at each other in [Bunzi].
en | clash | two armies | The two armies came face to face at [Bunzi] and exchanged fire.
en | withdrew | killers | By the time the army reached [Bunzi], the killers had gone.
fr | attack | assaillants | Les assaillants s'en sont pris aux malades de l'hôpital de [Bunzi].
en | attack | snipers | In [Bunzi], snipers fired on a bus.
fr | attack | tireurs embusqués | Des tireurs embusqués ont pris pour cible un minibus à [Bunzi].
fr | attack | coupeurs de routes | Des coupeurs de routes ont dépouillé un passager à [Bunzi].
fr | withdrew | militaires | Les rebelles avancent. Quant aux militaires, ils ont quitté [Bunzi].
fr | withdrew | armée | Les rebelles avancent. Quant à l'armée, elle s'est retirée de [Bunzi].
en | withdrew | army | The rebels pressed on. As for the army, it withdrew from [Bunzi].
""".strip().splitlines()


@pytest.mark.parametrize("case", DONE_BY, ids=lambda case: case[5:70])
def test_who_did_it_is_whom_the_words_are_about(case):
    language, kind, actor, marked = case.split(" | ")
    found = of_type(marked_reading(marked, language=language), EventType(kind))
    assert [claim.actors for claim in found] == [() if actor == "-" else (actor,)]


#: language | what is read, or - | the text: what befell the village that people left.
THEIR_VILLAGE = """
en | attack Tongo | Families from [Tongo] reached [Kayna]. Gunmen attacked their village on Monday.
en | attack Tongo | People who fled [Tongo] sleep in a church in [Kayna]. Their village was burned.
en | attack Tongo | In [Kayna] are 75 families from [Tongo], whose houses were burnt in August.
en | attack Kayna | People from [Tongo] said gunmen burned their houses in [Kayna] on Monday.
en | attack Kayna | Gunmen attacked [Kayna] and burned their houses.
en | attack Tongo, attack Luofu | Five families from [Tongo] and [Luofu] arrived in [Kayna]. \
They fled ADF attacks on these villages.
fr | attack Tongo | Des familles venues de [Tongo] sont à [Kayna]. Des hommes armés ont attaqué \
leur village.
fr | attack Tongo | Habitants de [Tongo], ils campent à [Kayna] depuis que leur village a été \
incendié par des hommes armés.
sw | attack Tongo | Familia 75 kutoka [Tongo] zilifika [Kayna]. Watu wenye silaha \
walikishambulia kijiji chao.
sw | attack Tongo | Kutoka [Tongo], watu elfu tatu wameingia [Kayna]. Chanzo ni makombora \
yaliyoanguka katika mji wao.
""".strip().splitlines()


@pytest.mark.parametrize("case", THEIR_VILLAGE, ids=lambda case: case[5:75])
def test_what_befell_their_village_did_not_befall_the_town_that_took_them_in(case):
    language, read, marked = case.split(" | ")
    found = told(marked_reading(marked, language=language))
    assert sorted(found) == sorted([] if read == "-" else read.split(", "))


def test_a_second_attack_on_a_later_day_is_a_second_attack():
    once = "The ADF raided [Bunzi] on Sunday. Two days later they struck, killing five."
    twice = "The ADF raided [Bunzi] on Sunday. Two days later they struck again, killing five."
    assert told(marked_reading(once)) == ["attack Bunzi"]
    assert told(marked_reading(twice)) == ["attack Bunzi", "attack Bunzi"]


def test_killed_in_a_firefight_is_a_fight_of_two_sides():
    marked = "Soldiers met them outside [Bunzi], and a lieutenant was killed in that firefight."
    assert told(marked_reading(marked)) == ["clash Bunzi"]


#: language | who did it | the text; of its only event.
NAMED_FURTHER_OFF = """
en | M23 | The fall of [Bunzi] into the hands of the M23 sent thousands over the border.
sw | M23 | Uhamisho huu unafuatia kuanguka kwa [Bunzi] mikononi mwa M23 wiki iliyopita.
en | park authority | The park authority has closed the tourist lodge at [Bunzi].
""".strip().splitlines()


@pytest.mark.parametrize("case", NAMED_FURTHER_OFF, ids=lambda case: case[5:75])
def test_who_did_it_is_found_behind_the_place_or_before_the_verb(case):
    language, actor, marked = case.split(" | ")
    found = marked_reading(marked, language=language).claims
    assert [claim.actors for claim in found] == [(actor,)]


#: What only says which school or market it is has no place of its own to lean on.
ONLY_WHICH = """
en | Rebels clashed with soldiers in [Bunzi]. A school that gunmen had looted has rung its bell.
fr | Des rebelles ont affronté l'armée à [Bunzi]. L'école que des miliciens avaient pillée sonne.
""".strip().splitlines()


@pytest.mark.parametrize("case", ONLY_WHICH, ids=lambda case: case[5:75])
def test_what_only_says_which_school_it_is_did_not_happen_in_the_town_told_before(case):
    language, marked = case.split(" | ")
    assert told(marked_reading(marked, language=language)) == ["clash Bunzi"]
