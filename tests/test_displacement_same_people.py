"""People whom a later sentence takes up are the group told of, and come from where it came from."""

from __future__ import annotations

import pytest
from displaced import group_of, groups_told
from test_displacement import claims_of
from test_displacement_news import Expected, summary

from dashboard.core.gazetteer import Gazetteer

Rows = list[tuple[str, str, list[Expected]]]

#: A figure without people of its own counts those told of, whatever trouble was named since.
TAKEN_UP: Rows = [
    ("fr", "Les habitants de [Kobu] et de [Bambu] ont pris la fuite. Peu avant, les rebelles"
     " avaient repris [Lopa], ce qui avait fait monter la tension.\n\nDes sources locales disent"
     " qu'ils sont des milliers à s'être enfuis en hâte.",
     [("Kobu Bambu", "", 1000, 9999, "flow")]),
    ("en", "Villagers fled [Kobu] on Monday. Rebels had earlier captured [Lopa].\n\nThey are 3,000"
     " to have fled for [Iga].",
     [("Kobu", "", None, None, "flow"), ("Kobu", "Iga", 3000, 3000, "flow")]),
    # of people from nowhere, a part comes from nowhere
    ("en", "The army warned of an escalation around [Goma].\n\nSome 80,000 people have left their"
     " homes since May; 10,000 of these sought refuge in [Uganda:country].",
     [("", "", 80000, 80000, "flow"), ("", "Uganda", 10000, 10000, "flow")]),
    ("fr", "L'ONU craint des combats autour de [Goma].\n\nQuelque 80 000 personnes ont quitté leurs"
     " maisons depuis mai ; 10 000 d'entre elles ont trouvé refuge en [Ouganda:country].",
     [("", "", 80000, 80000, "flow"), ("", "Ouganda", 10000, 10000, "flow")]),
    # the two raids displaced people of their own: "most of whom" takes up these
    ("en", "Villagers fled [Lopa]. Raiders struck [Kobu], then [Bambu] on Friday.\n\nTogether the"
     " two raids displaced 5,500 people, most of whom are now in [Iga].",
     [("Lopa", "", None, None, "flow"), ("Kobu Bambu", "", 5500, 5500, "flow"),
      ("Kobu Bambu", "Iga", None, None, "stock")]),
]  # fmt: skip

#: Who they are, before a comma, is nobody else: what "they" did is told of the people counted.
APPOSED: Rows = [
    ("fr", "Des milliers de déplacés arrivent à [Lubero]. Ils n'ont plus rien.\n\nFemmes et enfants"
     " pour la plupart, ils viennent de [Kobu] et de [Bambu].",
     [("Kobu Bambu", "Lubero", 1000, 9999, "flow")]),
    ("en", "Some 900 displaced people have arrived in [Iga]. Mostly women and children, they come"
     " from [Kobu].", [("Kobu", "Iga", 900, 900, "flow")]),
    ("fr", "300 ménages sont arrivés à [Iga]. Selon les habitants, ils viennent de [Kobu].",
     [("Kobu", "Iga", 300, 300, "flow")]),
]  # fmt: skip

#: Villages named together before are what their people left, whichever word points at them.
THESE: Rows = [
    ("fr", "[Kobu] et [Bambu] perdent leurs habitants. Dans ces deux localités, la population"
     " s'enfuit en masse.", [("Kobu Bambu", "", None, None, "flow")]),
    ("fr", "[Kobu] et [Bambu] restent sous tension. Les 900 habitants de ces localités ont fui.",
     [("Kobu Bambu", "", 900, 900, "flow")]),
]  # fmt: skip


#: Where forces came, for which people flee, is nearer than towns that the text named before.
CAUSES: Rows = [
    ("sw", "Waasi waliteka [Bukavu] na [Goma]. Maelfu ya watu wameyahama makazi yao kwa sababu"
     " waasi wanasonga mbele katika [Kivu Kusini:province].",
     [("Kivu Kusini", "", 1000, 9999, "flow")]),
    ("fr", "Les rebelles ont pris [Bukavu]. Des milliers de personnes ont fui alors que le M23"
     " progresse au [Sud-Kivu:province].", [("Sud-Kivu", "", 1000, 9999, "flow")]),
    # a whole country says less, a town men head for was not reached
    ("fr", "Les rebelles ont pris [Bukavu]. Des milliers de personnes ont fui alors que le M23"
     " progresse en [RDC:country].", [("Bukavu", "", 1000, 9999, "flow")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "marked", "expected"), [*TAKEN_UP, *APPOSED, *THESE, *CAUSES])
def test_people_taken_up_come_from_where_those_told_of_came_from(
    language: str, marked: str, expected: list[Expected]
) -> None:
    assert [summary(claim) for claim in claims_of(marked, language)] == expected


@pytest.mark.parametrize(
    ("raw", "rows"),
    [
        (
            "Refugees poured into Uganda. Clashes were heard in Kisoro District.\n\nSome 300 people"
            " walked to Nyakabande.",
            [" > > Uganda", "Some 300 people > > Nyakabande"],
        ),
        (
            "There was looting in Gisenyi, in Rwanda. Around 400 Congolese refugees fled for Goma.",
            ["Around 400 Congolese refugees > > Goma"],
        ),
        (  # a land that people are told to leave too bars nothing
            "People fled Bukavu. Refugees from Burundi fled into Congo on Monday. Fighting broke"
            " out in Kobu, Ituri, and 400 people fled for Bunia.",
            [" > Bukavu > ", " > > Congo", "400 people > Kobu > Bunia"],
        ),
    ],
)
def test_nobody_is_lent_an_origin_in_the_land_they_fled_to(
    raw: str, rows: list[str], gazetteer: Gazetteer
) -> None:
    assert groups_told(raw, gazetteer) == [group_of(row) for row in rows]
