"""What sentences, lines and items lend one another: origins, villages, units, heads of lines."""

from __future__ import annotations

import pytest
from test_displacement import claims_of
from test_displacement_news import Expected, summary

Rows = list[tuple[str, str, list[Expected]]]

#: Parts of the people just told of keep where these came from, and the unit they are counted in.
PARTS: Rows = [
    ("en", "9,000 people newly displaced in [Djugu:territory] in a week.\nOf these, 4,000 are in"
     " [Iga] and 5,000 in [Bunia].",
     [("Djugu", "", 9000, 9000, "flow"), ("Djugu", "Iga", 4000, 4000, "stock"),
      ("Djugu", "Bunia", 5000, 5000, "stock")]),
    ("fr", "Depuis mardi, nos villages de [Kobu], de [Bambu] et de [Lopa] sont pilonnés par des"
     " drones.\n\nÀ ce jour, 870 ménages les ont quittés. 500 ménages se trouvent à [Iga] et 210 à"
     " [Bunia].",
     [("Kobu Bambu Lopa", "", 870, 870, "flow"), ("Kobu Bambu Lopa", "Iga", 500, 500, "stock"),
      ("Kobu Bambu Lopa", "Bunia", 210, 210, "stock")]),
    ("en", "Our villages of [Kobu] and [Bambu] are bombed by drones. Some 870 households have left"
     " them.", [("Kobu Bambu", "", 870, 870, "flow")]),
    # where the whole went is said: the next count is of others
    ("en", "Some 870 households fled [Kobu] for [Lopa]. 500 households live in a camp at [Iga].",
     [("Kobu", "Lopa", 870, 870, "flow"), ("", "Iga", 500, 500, "stock")]),
]  # fmt: skip

#: Origins, villages and homes that the next sentence names.
NEXT: Rows = [
    ("sw", "Kaya 700 zimewasili [Kilo] tangu Jumatatu. Zimetoka [Bambu] na [Kobu]. Karibu kaya 90"
     " kati ya hizo zilivuka ziwa hadi [Kasenyi].",
     [("Bambu Kobu", "Kilo", 700, 700, "flow"), ("Bambu Kobu", "Kasenyi", 90, 90, "flow")]),
    ("en", "The people on the move numbered about 900. They came from [Mokoto], where militias"
     " fought, and they are lodged in [Mweso].", [("Mokoto", "Mweso", 900, 900, "flow")]),
    ("en", "Officials logged 212 households leaving the transit centre at [Kabazana]. Their"
     " villages - [Kobu], [Bambu], [Lopa] - are an hour's walk away.",
     [("Kabazana", "Kobu Bambu Lopa", 212, 212, "flow")]),
    ("fr", "300 ménages sont arrivés à [Iga]. Leurs villages, [Kobu] et [Lopa], ont brûlé.",
     [("Kobu Lopa", "Iga", 300, 300, "flow")]),
    # the homes of others: the sentence does not begin with them
    ("fr", "300 ménages sont arrivés à [Iga]. Le maire a visité leurs villages avec une équipe de"
     " [Bunia].", [("", "Iga", 300, 300, "flow")]),
]  # fmt: skip

#: Forces that come to a place drive its people out; an office is not where anything happened.
SCENES: Rows = [
    ("fr", "Les rebelles sont entrés à [Kobu] jeudi. Les gens n'ont pas attendu : 10 mille âmes sur"
     " la route de [Bunia].", [("Kobu", "Bunia", 10000, 10000, "flow")]),
    ("fr", "Les enfants sont entrés à [Kobu] jeudi. 300 personnes marchent vers [Bunia].",
     [("", "Bunia", 300, 300, "flow")]),
    ("en", "The dissidents have snatched [Kobu]. In excess of 4,600 occupants have gotten away from"
     " the spot. They have taken asylum in [Iga].", [("Kobu", "Iga", 4600, None, "flow")]),
    ("fr", "Les premiers habitants de [Kobu] sont revenus lundi. Ils étaient partis en mars, quand"
     " des hommes armés, selon l'administrateur de [Djugu:territory], avaient pillé le marché. Sur"
     " les 3 900 personnes alors enfuies vers [Iga], un tiers, soit environ 1 300, a retrouvé sa"
     " maison.",
     [("", "Kobu", None, None, "flow"), ("Kobu", "Iga", 3900, 3900, "flow"),
      ("Iga", "Kobu", 1300, 1300, "flow")]),
    ("en", "Fighting around [Kobu] and [Bambu] pushed families out of both villages and out of"
     " [Lopa], along the road, as far as [Iga]. The armed group moved up to [Nizi].",
     [("Lopa Kobu Bambu", "Iga", None, None, "flow")]),
]  # fmt: skip

#: The place at the head of a line, and places before "where".
HEADS: Rows = [
    ("en", "- [Kyondo]: 240 households arrived on 25 September; origin not yet established.",
     [("", "Kyondo", 240, 240, "flow")]),
    ("en", "- [Bambu]: 825 people back home from [Iga].", [("Iga", "Bambu", 825, 825, "flow")]),
    ("en", "- [Bambu]: 240 households arrived in [Iga].", [("", "Iga", 240, 240, "flow")]),
    ("fr", "- [Bambu] : 240 ménages ont fui lundi.", [("Bambu", "", 240, 240, "flow")]),
    ("fr", "La piste traverse [Kobu] et [Bambu], deux localités où campent encore près de 7 000"
     " déplacés, presque tous venus du sud de [Djugu:territory].",
     [("Djugu", "Kobu Bambu", 7000, 7000, "stock")]),
]  # fmt: skip


#: "From" says enough; the land a village lies in is no goal; going home and settling; no help.
ENDS: Rows = [
    ("fr", "[Lubero:territory] accueille une nouvelle vague de déplacés. Ces personnes viennent"
     " principalement de [Buleusa], fuient les affrontements.",
     [("Buleusa", "Lubero", None, None, "flow")]),
    ("en", "In neighbouring [Mambasa:territory], more than 900 residents of [Lwemba] were displaced"
     " by clashes.", [("Lwemba", "", 900, None, "flow")]),
    ("en", "More than 400 refugees have returned from [Uganda:country] and settled in a site at"
     " [Rwasa].", [("Uganda", "Rwasa", 400, None, "flow")]),
    ("en", "More than 400 people have returned to [Rwasa], who had sheltered in"
     " [Uganda:country].", [("Uganda", "Rwasa", 400, None, "flow")]),
    ("fr", "Le site de [Lubero] compte 559 personnes. Parmi eux, on compte 290 hommes, 119 femmes,"
     " 150 garçons.", [("", "Lubero", 559, 559, "stock")]),
    ("fr", "Environ 3 000 déplacés vivent sans assistance à [Lubero].",
     [("", "Lubero", 3000, 3000, "stock")]),
    ("sw", "Mapigano mapya katika jimbo la [Kivu Kaskazini:province] yamewafanya wakimbizi zaidi ya"
     " 5,000 kuvuka mpaka na kuingia nchini [Uganda:country].",
     [("Kivu Kaskazini", "Uganda", 5000, None, "flow")]),
    ("sw", "Waasi waliuteka mji wa [Masisi] siku ya Jumatatu, na kusababisha maelfu ya wakaazi"
     " kuuhama mji huo.", [("Masisi", "", 1000, 9999, "flow")]),
    ("fr", "33 000 personnes ont trouvé refuge à [Kibumba]. Dans le même temps, 31 000 autres se"
     " sont mis à l'abri dans les régions de [Rumangabo] et [Rugari].",
     [("", "Kibumba", 33000, 33000, "flow"), ("", "Rumangabo Rugari", 31000, 31000, "flow")]),
    ("fr", "Des milliers de déplacés de [Mweso] vivent, depuis quelques jours, dans la partie ouest"
     " du territoire de [Masisi:territory]. Ces personnes ont fui l'avancée des rebelles, qui"
     " attaquent [Sake].", [("Mweso", "Masisi", 1000, 9999, "stock")]),
    ("fr", "300 personnes ont fui [Kiambi]. Elles ont été accueillies dans des villages se trouvant"
     " à la limite des territoires de [Manono:territory] et [Moba:territory].",
     [("Kiambi", "Manono Moba", 300, 300, "flow")]),
    ("fr", "Dans le territoire de [Kalemie:territory], 7 500 personnes sont retournées dans la zone"
     " de santé de [Nyemba].", [("", "Nyemba", 7500, 7500, "flow")]),
    ("en", "After two years in [Ituri:province], 300 families went back to [Sake].",
     [("Ituri", "Sake", 300, 300, "flow")]),
    ("fr", "Des retours sont notés en provenance de l'[Ouganda:country] où environ 25 000 personnes"
     " s'étaient réfugiées depuis mars.", [("", "Ouganda", 25000, 25000, "flow")]),
    ("en", "Over 600 people have crossed into [Burundi:country]. Some have travelled from as far as"
     " [Goma].", [("", "Burundi", 600, None, "flow"), ("Goma", "", None, None, "flow")]),
    ("fr", "300 ménages vivent à [Bule]. Le maire estime à 9 000 le nombre de personnes déplacées à"
     " travers l'[Ituri:province].",
     [("", "Bule", 300, 300, "stock"), ("", "Ituri", 9000, 9000, "stock")]),
    ("en", "300 people fled [Uvira]. So far, 700 Burundian refugees have fled to"
     " [Tanzania:country].",
     [("Uvira", "", 300, 300, "flow"), ("", "Tanzania", 700, 700, "flow")]),
    ("sw", "Takribani Wakongo 1,000 wameishia katika kambi ya [Nyarushishi].",
     [("", "Nyarushishi", 1000, 1000, "flow")]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "marked", "expected"), [*PARTS, *NEXT, *SCENES, *HEADS, *ENDS]
)  # fmt: skip
def test_a_movement_takes_from_the_words_around_it_what_its_own_leave_out(
    language, marked, expected
):
    assert [summary(claim) for claim in claims_of(marked, language)] == expected


def test_a_part_without_a_noun_is_counted_in_the_unit_of_its_whole():
    claims = claims_of(
        "870 ménages ont quitté [Kobu]. 500 ménages se trouvent à [Iga] et 210 à [Bunia].", "fr"
    )
    assert [claim.quantity.unit for claim in claims] == ["households"] * 3


TRAPS = [
    ("en", "Newcomers stay in [Kabazana], which can hold 2,000."),
    ("fr", "Le [Haut-Uélé:province] se dit prêt à recevoir jusqu'à 4 000 personnes."),
    ("en", "The council of [Iga] had planned a site for 2,000 displaced people near [Bunia]."),
    ("fr", "La paix permettrait le retour d'au moins 9 000 personnes à [Nyunzu]."),
    ("en", "The photograph showed returnees in [Rumonge] in 2028."),
    ("en", "Footage captured in [Kobu] shows displaced families."),
    ("fr", "L'arrivée des éléments du M23 à [Kobu] a surpris les habitants."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "marked"), TRAPS)
def test_room_readiness_plans_and_pictures_are_no_displacement(language, marked):
    assert claims_of(marked, language) == ()
