"""People who are moved on, go on or go home: whatever they left first, they set out from where they
were last."""

from __future__ import annotations

import pytest
from test_displacement import claims_of
from test_displacement_news import Expected, summary

Rows = list[tuple[str, str, list[Expected]]]

#: A participle or a relative clause says where people were; the verb behind it, where they went.
WERE_THERE: Rows = [
    ("en", "The 300 households camped at the stadium in [Uvira] were moved to [Kiliba] on Monday.",
     [("Uvira", "Kiliba", 300, 300, "flow")]),
    ("en", "Some 2,200 households that had been sheltered in public buildings in [Kipese] were"
     " relocated to a new site at [Masereka].",
     [("Kipese", "Masereka", 2200, 2200, "flow")]),
    ("en", "Four hundred families who had found refuge in [Bweremana] have been taken to"
     " [Minova].", [("Bweremana", "Minova", 400, 400, "flow")]),
    ("en", "Some 1,400 people who had been stuck in [Baraka] travelled home to [Minembwe].",
     [("Baraka", "Minembwe", 1400, 1400, "flow")]),
    ("fr", "Quelque 400 familles qui vivaient dans les écoles de [Sake] ont été transférées à"
     " [Bulengo].", [("Sake", "Bulengo", 400, 400, "flow")]),
    ("fr", "Les 900 ménages hébergés au stade d'[Uvira] ont été conduits à [Kiliba].",
     [("Uvira", "Kiliba", 900, 900, "flow")]),
    ("fr", "Par ailleurs, 230 ménages installés près de la gare, à [Kindu], ont été réinstallés à"
     " [Kailo].", [("Kindu", "Kailo", 230, 230, "flow")]),
    # whoever goes home needs no goal, and where he came from at first is his home
    ("fr", "À [Kazimia], les pirogues sont à l'eau. Depuis lundi, quelque 850 pêcheurs,"
     " réfugiés à [Kalemie] depuis mai, sont revenus.",
     [("Kalemie", "Kazimia", 850, 850, "flow")]),
    ("en", "Some 400 families from [Kitchanga] who had been staying in [Sake] have gone home.",
     [("Sake", "Kitchanga", 400, 400, "flow")]),
    # a town at the head of those moved is where they were; a territory is not
    ("fr", "À [Bukavu], la mairie a fermé un centre : ses 160 familles, originaires de [Bunyakiri],"
     " ont été conduites à [Kavumu].", [("Bukavu", "Kavumu", 160, 160, "flow")]),
    ("en", "In [Uvira], the authorities have moved 300 families to a new site at [Kiliba].",
     [("Uvira", "Kiliba", 300, 300, "flow")]),
    # two verbs tied by "and" are two steps of one way
    ("en", "Some 300 households from [Sake] arrived in [Uvira] and were given tents.",
     [("Sake", "Uvira", 300, 300, "flow")]),
    # what a part of them means to do has not happened
    ("en", "As of Monday, 118,000 people remained in the sites of [Bulengo] and [Lushagala], of"
     " whom 62 per cent intend to return.",
     [("", "Bulengo Lushagala", 118000, 118000, "stock")]),
]  # fmt: skip

#: Whoever takes people, with their number, to a place moves them there.
TAKEN_TO: Rows = [
    # a text may break off before the goal
    ("en", "In [Goma], aid workers drove 40 families from [Sake] towards",
     [("Sake", "", 40, 40, "flow")]),
    ("en", "On Monday the Red Cross took forty families from [Masisi] to [Lushebere].",
     [("Masisi", "Lushebere", 40, 40, "flow")]),
    ("en", "Buses carried 1,200 people from [Bunagana] to [Nyakabande] on Sunday.",
     [("Bunagana", "Nyakabande", 1200, 1200, "flow")]),
    ("fr", "Les camions de la mairie ont conduit 300 familles de [Sake] à [Bulengo].",
     [("Sake", "Bulengo", 300, 300, "flow")]),
    ("en", "The mayor took 40 people to court in [Goma].", []),
    ("en", "Rebels took 25 civilians to [Kiwanja] as porters.", []),
    ("fr", "La Croix-Rouge a emmené 40 blessés à [Goma].", []),
]  # fmt: skip

#: A part of those just told of goes on, or is moved on, from where they were.
GO_ON: Rows = [
    ("en", "[Boga] received 1,120 households from [Tchabi] in May. Last week 300 of these"
     " households were transferred to [Gety].",
     [("Tchabi", "Boga", 1120, 1120, "flow"), ("Boga", "Gety", 300, 300, "flow")]),
    ("en", "Some 75 families from [Mulamba] are waiting in [Kaniola]. Twenty of the families have"
     " already gone to [Burhale].",
     [("Mulamba", "Kaniola", 75, 75, "stock"), ("Kaniola", "Burhale", 20, 20, "flow")]),
    ("en", "Some 3,000 people from [Kitchanga] reached [Sake]. About 500 of them have since moved"
     " on to [Goma].",
     [("Kitchanga", "Sake", 3000, 3000, "flow"), ("Sake", "Goma", 500, 500, "flow")]),
    ("fr", "[Sake] a accueilli 900 ménages venus de [Kitshanga]. Trois cents d'entre eux ont"
     " poursuivi leur route vers [Goma].",
     [("Kitshanga", "Sake", 900, 900, "flow"), ("Sake", "Goma", 300, 300, "flow")]),
    ("fr", "Quelque 600 ménages de [Sange] ont fui vers [Uvira]. Parmi eux, 120 ménages ont été"
     " transférés à [Kiliba].",
     [("Sange", "Uvira", 600, 600, "flow"), ("Uvira", "Kiliba", 120, 120, "flow")]),
    ("fr", "[Minova] compte 8 500 déplacés arrivés de [Sake]. Selon le chef, 400 familles sont déjà"
     " reparties vers [Kalehe].",
     [("Sake", "Minova", 8500, 8500, "stock"), ("Minova", "Kalehe", 400, 400, "flow")]),
    ("fr", "Les 700 personnes qui s'étaient regroupées à la base de [Gety] ont été conduites par"
     " camion à [Bunia].", [("Gety", "Bunia", 700, 700, "flow")]),
    # a part that merely fled to another place did not pass through the first
    ("en", "Some 3,000 people from [Kitchanga] reached [Sake]. About 500 of them walked to"
     " [Mweso].",
     [("Kitchanga", "Sake", 3000, 3000, "flow"), ("Kitchanga", "Mweso", 500, 500, "flow")]),
    # who is somewhere in a country did not leave it when the town is named
    ("en", "About 900 people fled [Bunagana] for [Uganda:country]. Some 300 of them were driven to"
     " [Kisoro].",
     [("Bunagana", "Uganda", 900, 900, "flow"), ("", "Kisoro", 300, 300, "flow")]),
]  # fmt: skip

#: A possessive, or "the same", stands for a place named before.
TAKEN_UP: Rows = [
    ("en", "The chief of [Balobe] asks for help. Since January, he says, 2,940 people have come"
     " into his area from [Badengaido].", [("Badengaido", "Balobe", 2940, 2940, "flow")]),
    ("en", "A camp leader in [Kashuga] said 7,200 displaced people were still in his site.",
     [("", "Kashuga", 7200, 7200, "stock")]),
    ("fr", "Le chef de [Nioka] demande de l'aide. Il dit que 900 familles venues de [Djalasiga]"
     " sont arrivées dans son village.", [("Djalasiga", "Nioka", 900, 900, "flow")]),
    ("en", "Some 2,000 people fled from [Jomba] to [Kisoro], and 450 others fled from [Busanza] to"
     " the same Ugandan town.",
     [("Jomba", "Kisoro", 2000, 2000, "flow"), ("Busanza", "Kisoro", 450, 450, "flow")]),
    ("en", "As 2,000 people came back to [Jomba] from [Kisoro], 450 others fled from [Busanza] to"
     " the same town.",
     [("Kisoro", "Jomba", 2000, 2000, "flow"), ("Busanza", "Kisoro", 450, 450, "flow")]),
    ("en", "The ADF attacked [Mbau] on the night of 3 August, then [Samboko] on the 5th. Together"
     " the two raids displaced 5,500 people.", [("Mbau Samboko", "", 5500, 5500, "flow")]),
    ("fr", "Une frappe a tué six civils à [Minembwe], provoquant le départ de centaines de familles"
     " vers [Fizi].", [("Minembwe", "Fizi", 100, 999, "flow")]),
    # staff flown out are not displaced
    ("en", "The company, which employs 260 people at [Namoya], said its staff had been flown to"
     " [Kindu].", []),
    # another subject's verb is not theirs; who continues to arrive has only arrived
    ("en", "In [Kashuga], 7,200 people were still sheltering in tents and a committee would visit"
     " before anyone went back.", [("", "Kashuga", 7200, 7200, "stock")]),
    ("en", "Some 900 people fled [Mbau]. Families continued to arrive in [Oicha] on Monday.",
     [("Mbau", "", 900, 900, "flow"), ("Mbau", "Oicha", None, None, "flow")]),
    ("en", "Some 900 people from [Mbau] reached [Oicha]. About 600 of them have continued to"
     " [Beni].", [("Mbau", "Oicha", 900, 900, "flow"), ("Oicha", "Beni", 600, 600, "flow")]),
]  # fmt: skip

#: Who goes home leaves the place to which he had fled, or where he was just counted.
GONE_HOME: Rows = [
    ("en", "Some 7,400 people fled from [Pepa] to [Moba] in February. Last week 900 families made"
     " their own way back to [Pepa].",
     [("Pepa", "Moba", 7400, 7400, "flow"), ("Moba", "Pepa", 900, 900, "flow")]),
    ("en", "The site at [Kashuga] held 9,400 people in May. Since June, 2,100 people have gone back"
     " to [Kalembe].", [("", "Kashuga", 9400, 9400, "stock"),
                        ("Kashuga", "Kalembe", 2100, 2100, "flow")]),
    ("fr", "520 ménages qui avaient fui [Lulimba] et vivaient à [Misisi] sont rentrés à [Lulimba]."
     " On compte 75 ménages restés à [Misisi].",
     [("Misisi", "Lulimba", 520, 520, "flow"), ("Lulimba", "Misisi", 75, 75, "stock")]),
    # whoever went home from a place that was not told of left an open one
    ("en", "Some 7,400 people fled from [Pepa] to [Moba] in February. Some 900 families have"
     " returned to [Nyunzu].",
     [("Pepa", "Moba", 7400, 7400, "flow"), ("", "Nyunzu", 900, 900, "flow")]),
    ("en", "About 450 families boarded trucks at the stadium in [Uvira].",
     [("Uvira", "", 450, 450, "flow")]),
    ("en", "Some 4,500 people entered [Uganda:country] through the crossing at [Bunagana], fleeing"
     " attacks on [Jomba].", [("Jomba", "Uganda", 4500, 4500, "flow")]),
    ("en", "In [Fataki], where gunmen killed 19 people, only a dozen old men remain. The rest, some"
     " 6,000, are in [Bule].", [("Fataki", "Bule", 6000, 6000, "stock")]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "marked", "expected"), [*WERE_THERE, *TAKEN_TO, *GO_ON, *TAKEN_UP, *GONE_HOME]
)
def test_who_goes_on_set_out_from_where_he_was_last(
    language: str, marked: str, expected: list[Expected]
) -> None:
    # given a text with its places, when its displacement is read
    claims = claims_of(marked, language=language)

    # then each group sets out from there
    assert [summary(claim) for claim in claims] == expected
