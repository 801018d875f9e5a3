"""French sentences as local newsrooms write them: what opens them, what an end is named by."""

from __future__ import annotations

import pytest
from test_displacement import claims_of, short

from dashboard.core.clean import clean
from dashboard.core.gazetteer import Gazetteer
from dashboard.export.found import found_line
from dashboard.model import DisplacementDetail, Measure
from dashboard.pipeline import read_article


@pytest.mark.parametrize(
    ("marked", "origin", "goal", "figure"),
    [
        # trouble called a crisis names whence people come
        ("Plus de 9 000 déplacés, victimes de la crise de [Sake], recensés à [Goma].", "Sake",
         "Goma", 9_000),
        ("La récente crise de [Sake] a contraint aux déplacements 3 600 personnes.", "Sake", "",
         3_600),
        # what people lack is said before them
        ("Privés de vivres, 300 déplacés sont rentrés à [Sake].", "", "Sake", 300),
        ("Faute d'assistance, 300 familles ont regagné [Sake].", "", "Sake", 300),
        ("Sans aide ni soins, 300 familles ont fui [Sake] pour [Goma].", "Sake", "Goma", 300),
        # refugees who return are no sign that the place is a refuge
        ("Près de 300 réfugiés sont rentrés dans la localité de [Sake].", "", "Sake", 300),
        # adjectives before the kind of place
        ("300 familles sont arrivées sur le nouveau site de [Goma].", "", "Goma", 300),
        ("300 familles ont gagné le grand village de [Goma].", "", "Goma", 300),
        ("300 familles se sont réfugiées dans le lointain hameau de [Goma].", "", "Goma", 300),
        # where people had been who arrive
        ("300 déplacés qui s'étaient réfugiés au camp de [Sake] ont afflué dans [Goma].", "Sake",
         "Goma", 300),
        ("300 familles qui vivaient au camp de [Sake] ont afflué vers [Goma].", "Sake", "Goma",
         300),
        # what a place serves as
        ("Le stade de [Goma] sert de site de transit pour 300 réfugiés.", "", "Goma", 300),
        ("L'école de [Goma], qui servait de camp à 300 réfugiés fuyant les combats à [Sake], est"
         " fermée.", "Sake", "Goma", 300),
        # who is still there
        ("300 familles sont encore présentes dans les sites de [Goma].", "", "Goma", 300),
        # what lies between a place and "où" only says where it is
        ("L'attaque a visé le site de [Goma], à 12 kilomètres de [Beni], où vivaient 300 ménages"
         " venus de [Sake].", "Sake", "Goma", 300),
        ("Elle a visé le camp de [Goma], au nord de [Beni], où vivaient 300 ménages.", "", "Goma",
         300),
        # "de" behind where people arrive, with or without the province, says whence
        ("Près de 300 familles sont arrivées à [Goma], au [Nord-Kivu:province], de [Sake].", "Sake",
         "Goma", 300),
        ("Près de 300 familles sont arrivées à [Goma] de [Sake].", "Sake", "Goma", 300),
        # where people had fled to is what they return from
        ("300 familles regagnent [Sake] parce que les combats se concentrent à [Goma], où elles"
         " s'étaient réfugiées.", "Goma", "Sake", 300),
        ("Le retour touche aussi 300 familles qui s'étaient déplacées à [Goma].", "Goma", "", 300),
        ("Le retour de 300 familles qui s'étaient déplacées à [Goma] est signalé à [Sake].", "Goma",
         "Sake", 300),
        ("300 familles sont rentrées à [Sake], où elles avaient été installées en mai.", "", "Sake",
         300),
        # fighting gets to a place as people do, who leave it then
        ("Quelque 300 personnes ont fui quand les combats ont gagné [Sake].", "Sake", "", 300),
        ("300 personnes ont quitté [Sake] lorsque de violents affrontements ont atteint [Kobu].",
         "Sake", "", 300),
        ("300 familles fuyant les combats ont atteint [Sake].", "", "Sake", 300),
        # a bracket behind a place says how far it is, and parts no list
        ("300 familles ont été contraintes au déplacement vers [Goma] (63 km de [Beni]) et [Sake]"
         " (53 km de [Beni]).", "", "Goma Sake", 300),
        ("300 déplacés sont venus de [Sake] (138 km au sud de [Beni]) et de [Kobu].", "Sake Kobu",
         "", 300),
        ("300 familles ont fui [Sake] ([Nord-Kivu:province]) et [Kobu].", "Sake Kobu", "", 300),
        # a scale of a scale
        ("6 cent mille personnes ont fui [Sake].", "Sake", "", 600_000),
        # a safer place is what people look for at their goal
        ("300 familles quittent leurs villages pour chercher un endroit plus sûr à [Goma].", "",
         "Goma", 300),
        # what somebody demands has not been, nor where he sits
        ("300 personnes ont fui [Sake], dit le gouverneur, retranché à [Goma].", "Sake", "", 300),
        # with whom others go is not whence these come
        ("300 familles ont quitté [Goma] avec les déplacés de [Sake].", "Goma", "", 300),
    ],
)  # fmt: skip
def test_french_ends(marked: str, origin: str, goal: str, figure: int) -> None:
    [claim] = claims_of(marked, language="fr")

    assert short(claim)[:3] == (origin, goal, figure)


@pytest.mark.parametrize(
    "marked",
    [
        "L'option de transférer ces réfugiés au site de [Goma] a suscité une forte opposition.",
        "Le projet de relocaliser 300 familles à [Goma] est contesté.",
        "Les réfugiés sont face à un dilemme : retourner à [Sake] ou partir pour [Goma].",
        "300 familles désireuses de rentrer à [Goma] attendent.",
        "Des convois sont prévus, chacun permettant de transporter 300 personnes à [Goma].",
        "Les camions repartent vers [Goma] par groupes de vingt.",
        "Seize personnes y sont déjà décédées, à [Goma].",
    ],
)
def test_plans_choices_and_deaths_move_nobody(marked: str) -> None:
    assert claims_of(marked, language="fr") == ()


@pytest.mark.parametrize(
    ("marked", "groups"),
    [
        # the area that took people in is not the one they fled
        ("Les combats gagnent [Sake]. La zone a aussi accueilli de nombreux déplacés qui fuyaient"
         " [Sake].", [("Sake", "")]),
        # others come home from where those of the sentence before do
        ("Plus de 4 500 déplacés cantonnés à [Goma] rentrent à [Sake]. Depuis mardi, 2 300"
         " personnes sont retournées à [Minova].", [("Goma", "Sake"), ("Goma", "Minova")]),
        # whence people come is what the sentence before names
        ("Les localités les plus touchées sont [Sake] et [Minova]. Les 300 personnes qui en"
         " viennent sont à [Goma].", [("Sake Minova", "Goma")]),
        ("Les combats touchent le territoire de [Masisi:territory]. Près de 900 familles ont été"
         " déplacées dans ce seul territoire.", [("", "Masisi")]),
        # a move told first without its figure, then with it
        ("Le HCR a commencé à transférer des réfugiés de [Sake] vers [Goma]. Il a transporté 1 000"
         " personnes vendredi.", [("Sake", "Goma"), ("", "Goma")]),
        # villages behind a semicolon are among those before it
        ("Au moins 590 familles sont arrivées à [Goma]. Elles proviennent de villages du territoire"
         " de [Masisi:territory] ; entre autres [Sake], [Minova].",
         [("Masisi Sake Minova", "Goma")]),
        # returns are told by where they were seen
        ("Des retours sont aussi signalés, notamment dans le groupement de [Minova].",
         [("", "Minova")]),
        # natives go home
        ("300 réfugiés sont rentrés de [Goma]. Tous ceux qui rentrent sont originaires de [Sake].",
         [("Goma", "Sake")]),
    ],
)  # fmt: skip
def test_french_ends_that_other_words_decide(marked: str, groups: list[tuple[str, str]]) -> None:
    assert [short(claim)[:2] for claim in claims_of(marked, language="fr")] == groups


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Présence de déplacés à Masisi\n\nSite de Kalinga : 9 418 individus", "Kalinga"),
        ("Près de 300 familles de Kalehe ont fui vers l'île d'Idjwi, au Sud-Kivu.", "Idjwi"),
    ],
)
def test_an_end_is_written_out_without_the_kind_printed_as_its_name(
    text: str, name: str, gazetteer: Gazetteer
) -> None:
    reading = read_article(clean(text, name="a.txt"), gazetteer)

    told = found_line("a", reading)["displacements"]
    assert [name] in [one["destination"] for one in told]


def test_others_who_reached_another_place_share_the_verb_of_the_first() -> None:
    _, others = claims_of("300 familles ont rejoint [Goma] à pied, d'autres [Minova].", "fr")

    assert short(others)[:2] == ("", "Minova")


@pytest.mark.parametrize(
    "marked",
    [
        "300 réfugiés ont été transférés de [Sake] à [Goma] ; 150 autres attendent encore.",
        "300 réfugiés ont été transférés de [Sake] à [Goma] ; 150 autres attendent d'être"
        " transférés.",
        "300 personnes ont fui [Sake] pour [Goma]. 150 autres, restées à [Sake], attendent.",
        "300 personnes ont fui [Sake] pour [Goma]. Nous exigeons que la population ait regagné ses"
        " foyers, faute de quoi nous marcherons sur [Bukavu].",
    ],
)
def test_who_waits_stays_or_is_only_asked_to_return_has_not_moved(marked: str) -> None:
    [claim] = claims_of(marked, language="fr")

    assert short(claim)[:3] == ("Sake", "Goma", 300)


@pytest.mark.parametrize(
    ("marked", "goal"),
    [
        ("300 personnes ont fui [Sake]. La province du [Sud-Kivu:province] est débordée. Elle en"
         " compte 9 000.", "Sud-Kivu"),
        ("300 personnes ont fui [Sake]. Le territoire de [Kalehe:territory] est débordé. Il abrite"
         " 9 000 déplacés.", "Kalehe"),
    ],
)  # fmt: skip
def test_a_pronoun_stands_for_the_land_of_its_gender_that_counts_people(
    marked: str, goal: str
) -> None:
    _, counted = claims_of(marked, language="fr")

    assert short(counted)[:3] == ("", goal, 9_000)


def test_a_flight_does_not_start_where_those_who_went_home_come_from() -> None:
    fled, back = claims_of(
        "300 personnes ont été accueillies à [Goma] ; elles étaient toutes rentrées dimanche.", "fr"
    )

    assert short(fled)[:3] == ("", "Goma", 300)
    assert short(back)[0] == "Goma"


def test_displaced_people_counted_beside_returnees_live_there() -> None:
    back, counted = claims_of(
        "Au 30 juin, [Mahagi] comptait 49 600 retournés et 378 000 personnes déplacées.", "fr"
    )

    assert short(back)[:3] == ("", "Mahagi", 49_600)
    assert short(counted)[:3] == ("", "Mahagi", 378_000)
    assert isinstance(counted.detail, DisplacementDetail)
    assert counted.detail.measure is Measure.STOCK


def test_who_has_to_go_back_into_hiding_has_not_returned() -> None:
    assert not claims_of(
        "Les habitants de [Sake] ont été obligés de retourner encore dans la brousse.", "fr"
    )
