"""Which sentences lend an origin to the ones after them, and when nobody lends any."""

from __future__ import annotations

import pytest
from test_displacement import claims_of
from test_displacement_news import Expected, summary

Rows = list[tuple[str, str, list[Expected]]]

#: A clause that counts over a time of its own borrows nothing from the trouble just told of.
OWN_TIME: Rows = [
    ("en", "Fighting broke out in [Kobu]. In total, about 4,000 people have fled to [Bunia].",
     [("", "Bunia", 4000, 4000, "flow")]),
    ("en", "Fighting broke out in [Kobu]. Some 4,000 people have fled to [Bunia] so far this"
     " year.", [("", "Bunia", 4000, 4000, "flow")]),
    ("en", "Fighting broke out in [Kobu]. In August 2013 almost 4,000 people fled to camps around"
     " [Bunia].", [("", "Bunia", 4000, 4000, "flow")]),
    ("en", "Fighting broke out in [Kobu]. Over the past two months 4,000 people fled to [Bunia].",
     [("", "Bunia", 4000, 4000, "flow")]),
    ("en", "Fighting broke out in [Kobu]. Since January 4,000 people have fled to [Bunia].",
     [("", "Bunia", 4000, 4000, "flow")]),
    ("fr", "Des combats ont éclaté à [Kobu]. Au total, 4 000 personnes ont fui vers [Bunia].",
     [("", "Bunia", 4000, 4000, "flow")]),
    ("fr", "Des combats ont éclaté à [Kobu]. Depuis le début de l'année, 4 000 personnes ont fui"
     " vers [Bunia].", [("", "Bunia", 4000, 4000, "flow")]),
    ("fr", "Des combats ont éclaté à [Kobu]. L'an dernier, 4 000 personnes avaient fui vers"
     " [Bunia].", [("", "Bunia", 4000, 4000, "flow")]),
    # a time behind a semicolon is another clause's; "all" by itself is no sum
    ("en", "Fighting broke out in [Kobu]. Some 4,000 people fled to [Bunia]; the market had burnt"
     " last year.", [("Kobu", "Bunia", 4000, 4000, "flow")]),
    ("en", "Fighting broke out in [Kobu]. The 4,000 inhabitants fled in all directions.",
     [("Kobu", "", 4000, 4000, "flow")]),
]  # fmt: skip

#: Nor does one that was true before the trouble; who had fled by then left it.
BEFORE_IT: Rows = [
    ("en", "Rebels took [Kobu] on Monday. Some 4,000 displaced people had already found refuge in"
     " [Bunia].", [("", "Bunia", 4000, 4000, "flow")]),
    ("en", "Rebels took [Kobu] on Monday. Some 4,000 people had arrived in [Bunia] weeks earlier.",
     [("", "Bunia", 4000, 4000, "flow")]),
    ("en", "Rebels took [Kobu] on Monday. Some 4,000 people have now found refuge in [Bunia].",
     [("Kobu", "Bunia", 4000, 4000, "flow")]),
    ("en", "Rebels took [Kobu] on Monday. Some 4,000 people had already fled to [Bunia].",
     [("Kobu", "Bunia", 4000, 4000, "flow")]),
    ("fr", "Les rebelles ont pris [Kobu] lundi. Quelque 4 000 déplacés avaient déjà trouvé refuge à"
     " [Bunia].", [("", "Bunia", 4000, 4000, "flow")]),
    ("fr", "Les rebelles ont pris [Kobu] lundi. Quelque 4 000 déplacés ont déjà trouvé refuge à"
     " [Bunia].", [("Kobu", "Bunia", 4000, 4000, "flow")]),
]  # fmt: skip

#: Where a spokesman sits, and where those are who ran from the fighting, there is none.
NO_SCENE: Rows = [
    ("en", "The army spokesman in [Goma:city] said the attack was repelled. Some 4,000 people"
     " fled.", [("", "", 4000, 4000, "flow")]),
    ("en", "The army spokesman in [Goma:city], a lakeside town, said the attack was repelled. Some"
     " 4,000 people fled.", [("", "", 4000, 4000, "flow")]),
    ("en", "An army spokesman told reporters in [Goma:city] that there was fighting. Some 4,000"
     " people fled.", [("", "", 4000, 4000, "flow")]),
    ("en", "Residents in [Goma:city] said the rebels attacked at dawn. Some 4,000 people fled.",
     [("Goma", "", 4000, 4000, "flow")]),
    ("en", "A woman displaced by fighting sleeps in a shelter at [Kobu].\nRoaming in the bush, some"
     " 4,000 people face hunger.", [("", "", 4000, 4000, "flow")]),
    ("en", "A family who escaped the fighting and reached [Kobu] is hungry. Some 4,000 people fled"
     " at night.", [("", "", 4000, 4000, "flow")]),
    ("fr", "Une femme blessée lors des combats est soignée à [Kobu]. Quelque 4 000 personnes ont"
     " fui.", [("", "", 4000, 4000, "flow")]),
]  # fmt: skip

#: Nobody sets out from a lake.
NEVER_LENT: Rows = [
    ("en", "Thousands fled across [Lake Albert:lake] to [Uganda:country]. About 400 families walked"
     " to [Bunia].",
     [("", "Uganda", 1000, 9999, "flow"), ("", "Bunia", 400, 400, "flow")]),
]  # fmt: skip

#: What verbs of setting out borrow, verbs of getting somewhere do not borrow from so far.
LENT: Rows = [
    ("en", "Fighting broke out in [Kobu].\nMany houses burnt.\nSome 900 people walked to [Bunia].",
     [("Kobu", "Bunia", 900, 900, "flow")]),
    ("en", "Fighting broke out in [Kobu].\nMany houses burnt.\nSome 900 people arrived in [Bunia].",
     [("", "Bunia", 900, 900, "flow")]),
    ("fr", "Des combats ont éclaté à [Kobu].\nDes maisons ont brûlé.\n900 personnes sont arrivées à"
     " [Bunia].", [("", "Bunia", 900, 900, "flow")]),
]  # fmt: skip

#: Where people went in a sentence is not what the next ones leave; a region is lent to nobody else;
#: who only sets off for a place sees no trouble there.
NOT_LEFT: Rows = [
    ("en", "Some 900 people fled fighting in the hills and found shelter near [Bunia].\nAbout 400"
     " people are heading to [Iga].",
     [("", "Bunia", 900, 900, "flow"), ("", "Iga", 400, 400, "flow")]),
    ("en", "More than 900 people have fled fighting in [Congo:region].\nAbout 400 people are"
     " heading to [Iga].",
     [("Congo", "", 900, None, "flow"), ("", "Iga", 400, 400, "flow")]),
    ("en", "Aid workers said they would leave for a camp at [Iga]. Some 400 people walked to"
     " [Bunia].", [("", "Bunia", 400, 400, "flow")]),
    ("en", "Some 900 people fled [Kobu]. Over 200 of them walked to [Iga].",
     [("Kobu", "", 900, 900, "flow"), ("Kobu", "Iga", 200, None, "flow")]),
]  # fmt: skip

#: Words between an article and a name only describe the place.
DESCRIBED: Rows = [
    ("en", "Some 65,000 displaced people shelter in the larger [Mugunga] area which is close to"
     " [Goma].", [("", "Mugunga", 65000, 65000, "stock")]),
    ("en", "Some 98 people crossed into [Burundi:country]'s northwestern province of"
     " [Cibitoke:province], fleeing fighting.", [("", "Cibitoke", 98, 98, "flow")]),
    ("en", "Some 300 families fled from the war-torn [Kobu].",
     [("Kobu", "", 300, 300, "flow")]),
    ("en", "Some 300 families fled to the besieged garrison town of [Iga].",
     [("", "Iga", 300, 300, "flow")]),
]  # fmt: skip

#: Which people a figure or a word stands for.
PEOPLE: Rows = [
    ("en", "About 3,000 other Congolese refugees are at a camp in [Gasorwe].",
     [("", "Gasorwe", 3000, 3000, "stock")]),
    ("en", "The new arrivals joined a population of some 15,000 displaced people who had moved to"
     " [Iga] earlier.", [("", "Iga", 15000, 15000, "flow")]),
    ("en", "At least 60,000 people fled the [Kobu:camp] camp, with many finding shelter in"
     " [Iga:camp], where some 10,000 had arrived by Saturday.",
     [("Kobu", "", 60000, None, "flow"), ("Kobu", "Iga", 10000, 10000, "flow")]),
    ("en", "Some 300 people are in the camp of [Iga]. A large number had arrived from [Kobu].",
     [("", "Iga", 300, 300, "stock"), ("Kobu", "", None, None, "flow")]),
    ("en", "About 185,000 people live in the displacement sites around [Goma].",
     [("", "Goma", 185000, 185000, "stock")]),
    ("en", "Fighting in [Kobu] has forced 28,000 people to escape across the border.",
     [("Kobu", "", 28000, 28000, "flow")]),
    ("en", "According to the parish priest of [Iga], many families have sought refuge in the"
     " church.", [("", "Iga", None, None, "flow")]),
]  # fmt: skip

#: Where people are whom a host takes in, who cross over, or of whom only a purpose is told.
TAKEN_IN: Rows = [
    ("en", "Some 2,160 people left [Kobu] for host communities and sites near [Iga].",
     [("Kobu", "Iga", 2160, 2160, "flow")]),
    ("en", "The agency continues to transfer refugees from temporary border sites in [Kobu] to"
     " safer inland camps in [Iga].", [("Kobu", "Iga", None, None, "flow")]),
    ("en", "The [Kobu] football field served as a transit site for hundreds of refugees.",
     [("", "Kobu", 100, 999, "stock")]),
    ("en", "Thousands of people are arriving in [Burundi:country] to escape fighting in [Uvira].",
     [("Uvira", "Burundi", 1000, 9999, "flow")]),
    ("en", "Some 900 people fled to [Uganda:country]. The capture of [Kobu] sent 300 more people"
     " across the border.",
     [("", "Uganda", 900, 900, "flow"), ("Kobu", "Uganda", 300, 300, "flow")]),
    ("en", "The displaced civilians have been gathering in makeshift camps around [Goma].",
     [("", "Goma", None, None, "stock")]),
    ("en", "The residents of the sites and host communities of [Kobu] and [Bambu] were fleeing.",
     [("Kobu Bambu", "", None, None, "flow")]),
    ("en", "Footage captured in [Iga] shows dozens of displaced families.",
     [("", "Iga", 10, 99, "stock")]),
    ("en", "Clashes in [Kobu:territory] displaced many people. Villagers fled their homes there.",
     [("Kobu", "", None, None, "flow"), ("Kobu", "", None, None, "flow")]),
]  # fmt: skip

#: Where people got to: before a flight that names whence, behind a comma, at a lake, over a border.
GOT_TO: Rows = [
    ("en", "Another group of 10,100 people, who arrived in [Iga] on Monday, say they fled [Kobu].",
     [("Kobu", "Iga", 10100, 10100, "flow")]),
    ("en", "Some 5,000 people are now at the main site, [Iga]. They need water.",
     [("", "Iga", 5000, 5000, "stock")]),
    ("en", "An estimated 10,000 refugees are encamped on the shores of [Lake Albert:lake] in"
     " [Nebbi:territory] district.", [("", "Nebbi", 10000, 10000, "stock")]),
    ("en", "An additional 15,435 refugees arrived from [Kobu] through [Uganda:country]'s western"
     " borders.", [("Kobu", "Uganda", 15435, 15435, "flow")]),
    ("en", "Over 900 refugees crossed into [Uganda:country] on Monday. A further 300 new arrivals"
     " were registered on Tuesday.",
     [("", "Uganda", 900, None, "flow"), ("", "Uganda", 300, 300, "flow")]),
    ("en", "Over 900 refugees crossed into [Uganda:country], while in [Kobu] armed men burnt"
     " houses.", [("", "Uganda", 900, None, "flow")]),
    ("en", "[Goma] had over a half million displaced people.",
     [("", "Goma", 500000, None, "stock")]),
]  # fmt: skip

#: The nearest sentence decides; others set apart behind "with", shelter that is a verb, lengths.
NEAREST: Rows = [
    ("en", "Attacks on [Iga] displaced 2,200 people. There was a surge of violence in [Kobu]. The"
     " conflict caused 700 people to flee.",
     [("Iga", "", 2200, 2200, "flow"), ("Kobu", "", 700, 700, "flow")]),
    ("en", "Some 900 people fled [Kobu], with many people fleeing towards [Iga] and [Lopa].",
     [("Kobu", "", 900, 900, "flow"), ("Kobu", "Iga Lopa", None, None, "flow")]),
    ("en", "At least 2,500 people, including children, continue to shelter in [Iga].",
     [("", "Iga", 2500, None, "stock")]),
    ("en", "Some 1,300 displaced people arrived in [Iga], about 20km from [Goma].",
     [("", "Iga", 1300, 1300, "flow")]),
    ("en", "Some 3,000 people have asked for asylum in [Uganda:country].",
     [("", "Uganda", 3000, 3000, "flow")]),
    ("en", "The refugees headed for [Iga] in the part of the country bordering both"
     " [Uganda:country] and [Rwanda:country].", [("", "Iga", None, None, "flow")]),
    ("en", "The transfer to safer areas of 300 civilians in [Kobu] was finished on Monday.",
     [("Kobu", "", 300, 300, "flow")]),
    ("en", "The refugees fill the camp of [Iga], home to 2 million people.",
     []),
]  # fmt: skip

#: Who speaks is no goal; adjectives are no verbs; a host's country stands before its verb.
SPOKEN: Rows = [
    ("en", "“We see an influx of displaced people from [Kobu] towards the north,” the administrator"
     " of [Lubero:territory] said.", [("Kobu", "", None, None, "flow")]),
    ("en", "The displaced civilians, mainly women, have been gathering in camps around [Goma].",
     [("", "Goma", None, None, "stock")]),
    ("en", "Some 30,000 people arrived in [Iga]. They include 20,000 displaced people from the"
     " [Kobu:camp] camp.",
     [("", "Iga", 30000, 30000, "flow"), ("Kobu", "Iga", 20000, 20000, "stock")]),
    ("en", "[Goma] was hosting a million displaced people. A man among those leaving [Kobu] said he"
     " had no home.",
     [("", "Goma", 1000000, 1000000, "stock"), ("Kobu", "", None, None, "flow")]),
    ("en", "The population was forced to flee from [Kobu] in direction of the nearby town of"
     " [Iga].", [("Kobu", "Iga", None, None, "flow")]),
]  # fmt: skip

NOBODY = [
    ("en", "Abductions of children and of displaced people (40) were reported in"
     " [Djugu:territory]."),
    ("en", "The law, which holds in [Kobu] as well, prohibits the forced displacement of"
     " civilians."),
    ("en", "Our correspondent reports from [Geneva] that the agency expects new waves of displaced"
     " people."),
    ("en", "A resident said he saw rebels make their way into [Kobu] and others head toward"
     " [Iga]."),
    ("en", "Abductions of displaced people (40) were reported in [Djugu:territory]."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "marked"), NOBODY)
def test_reporters_forces_and_the_taken_are_no_displaced_people(language, marked):
    assert claims_of(marked, language) == ()


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        *OWN_TIME,
        *BEFORE_IT,
        *NO_SCENE,
        *NEVER_LENT,
        *LENT,
        *NOT_LEFT,
        *DESCRIBED,
        *PEOPLE,
        *TAKEN_IN,
        *GOT_TO,
        *NEAREST,
        *SPOKEN,
    ],
)
def test_an_origin_is_lent_only_where_the_text_still_speaks_of_it(language, marked, expected):
    assert [summary(claim) for claim in claims_of(marked, language)] == expected


#: People counted where they live: in French those of whom was told, in English whoever lives there;
#: who is over a border or no few people may come from anywhere.
COUNTED_THERE: Rows = [
    ("fr", "Des miliciens ont attaqué [Kobu] lundi.\n\nQuelque 300 ménages se trouvent à [Iga].",
     [("Kobu", "Iga", 300, 300, "stock")]),
    ("fr", "Des miliciens ont attaqué [Kobu] lundi.\n\nPlus de 500 déplacés ont été recensés à"
     " [Iga].", [("Kobu", "Iga", 500, None, "stock")]),
    ("fr", "Des miliciens ont attaqué [Kobu] lundi.\n\nLes 300 ménages campent en"
     " [Ouganda:country].", [("", "Ouganda", 300, 300, "stock")]),
    ("fr", "Des miliciens ont attaqué [Kobu] lundi.\n\nQuelque 90 000 personnes vivent à [Iga] dans"
     " des camps de déplacés.", [("", "Iga", 90000, 90000, "stock")]),
    ("en", "Militiamen attacked [Kobu] on Monday.\n\nSome 300 households live in camps at [Iga].",
     [("", "Iga", 300, 300, "stock")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "marked", "expected"), COUNTED_THERE)
def test_people_counted_where_they_live_borrow_in_french_reports_only(language, marked, expected):
    assert [summary(claim) for claim in claims_of(marked, language)] == expected


@pytest.mark.parametrize(
    "trouble",
    [
        "Deux bombes sont tombées lundi à [Kobu].",
        "Des coups de feu ont retenti à [Kobu].",
        "Les rebelles occupent le village de [Kobu].",
        "Les rebelles ont fait leur entrée à [Kobu].",
        "La présence des miliciens est signalée à [Kobu].",
        "Trois personnes ont été enlevées à [Kobu].",
        "Les miliciens ont brûlé plusieurs cases à [Kobu].",
        "La peur règne à [Kobu].",
        "La situation reste volatile à [Kobu].",
        "Les ADF ont encore frappé à [Kobu].",
    ],
)
def test_french_words_of_trouble_are_known_in_every_tense(trouble: str) -> None:
    told = claims_of(f"{trouble}\n\n300 ménages se sont déplacés vers [Iga].", language="fr")
    assert [summary(claim)[:2] for claim in told] == [("Kobu", "Iga")]


@pytest.mark.parametrize(
    "calm",
    [
        "Le ministre est arrivé à [Kobu].",
        "L'entrée de l'église de [Kobu] a été repeinte.",
        "[Kobu] est débordée par les visiteurs.",
        "Une mission humanitaire s'est déplacée à [Kobu].",
    ],
)
def test_where_nothing_happened_nobody_left(calm: str) -> None:
    told = claims_of(f"{calm}\n\n300 ménages se sont déplacés vers [Iga].", language="fr")
    assert [summary(claim)[:2] for claim in told] == [("", "Iga")]
