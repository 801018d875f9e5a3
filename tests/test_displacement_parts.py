"""Parts of people without a figure, and ends that another sentence tells, read off whole texts."""

from __future__ import annotations

import pytest
from displaced import Group, displacements_told, group_of, groups_told

from dashboard.core.gazetteer import Gazetteer
from dashboard.model import Stance

FLED = "Des combats ont éclaté à Nyabiondo, dans le Masisi. 3 000 ménages ont fui."
WHOLE = "3 000 ménages > Nyabiondo >"


def read(text: str, gazetteer: Gazetteer) -> list[Group]:
    return groups_told(text, gazetteer)


@pytest.mark.parametrize(
    "part",
    [
        "Quelques-uns sont allés",
        "Quelques-unes sont allées",
        "Nombre d'entre eux sont allés",
        "Plusieurs sont hébergés",
        "Une bonne partie est partie",
        "Une infime partie est allée",
        "L'essentiel est allé",
        "Une minorité s'est installée",
        "L'autre moitié est arrivée",
        "Un autre groupe est allé",
        "Un premier groupe est arrivé",
        "Un tiers a ensuite fui",
        "Les plus démunis se sont arrêtés",
        "Les moins chanceux dorment",
        "Certains ont été aperçus",
        "Beaucoup vivent désormais",
    ],
)
def test_a_part_of_those_told_of_has_left_the_same_place(part: str, gazetteer: Gazetteer) -> None:
    assert read(f"{FLED} {part} à Pinga, dans le Walikale.", gazetteer) == [
        group_of(WHOLE),
        group_of("> Nyabiondo > Pinga"),
    ]


@pytest.mark.parametrize(
    "nobody",
    [
        "Plusieurs cas de choléra sont signalés à Pinga, dans le Walikale.",
        "Une autre attaque a été signalée à Pinga, dans le Walikale.",
        "Les plus proches positions sont à Pinga, dans le Walikale.",
        "L'essentiel des armes est arrivé à Pinga, dans le Walikale.",
        "Quelques-uns parlent déjà de partir à Pinga, dans le Walikale.",
        "Certains songent à se réfugier à Pinga, dans le Walikale.",
        "Une autre partie du marché a brûlé à Pinga, dans le Walikale.",
        "Plusieurs ont été blessés à Mubi et transférés à Pinga, dans le Walikale.",
        "Les plus âgés se souviennent de la guerre à Pinga, dans le Walikale.",
        "Nombre d'entre eux sont nés à Pinga, dans le Walikale.",
    ],
)
def test_words_for_a_part_of_other_things_or_of_a_thought_are_nobody_who_moved(
    nobody: str, gazetteer: Gazetteer
) -> None:
    assert read(f"{FLED} {nobody}", gazetteer) == [group_of(WHOLE)]


@pytest.mark.parametrize(
    "parted",
    [
        "Une partie est allée à Pinga, une autre à Mubi, dans le Walikale.",
        "Un premier groupe est arrivé à Pinga, un autre à Mubi, dans le Walikale.",
        "Certains sont allés à Pinga. D'autres vers Mubi, dans le Walikale.",
        "Les uns sont allés à Pinga. Les autres à Mubi, dans le Walikale.",
        "Certains sont allés à Pinga. D'autres encore en direction de Mubi.",
        "Il y a ceux qui ont pris la route de Pinga. Le reste a fui à Mubi, dans le Walikale.",
    ],
)
def test_each_part_has_its_own_goal_and_a_verb_may_be_left_out(
    parted: str, gazetteer: Gazetteer
) -> None:
    assert read(f"{FLED} {parted}", gazetteer) == [
        group_of(WHOLE),
        group_of("> Nyabiondo > Pinga"),
        group_of("> Nyabiondo > Mubi"),
    ]


def test_others_without_a_verb_go_where_their_sentence_says_in_english_too(
    gazetteer: Gazetteer,
) -> None:
    text = "Residents of Sake, in Masisi, fled to Goma. Others to Minova."

    assert read(text, gazetteer) == [group_of("> Sake > Goma"), group_of("> Sake > Minova")]


def test_others_without_a_verb_or_a_place_are_not_told_to_have_gone_anywhere(
    gazetteer: Gazetteer,
) -> None:
    text = "Les habitants de Sake ont fui vers Goma. Certains à pied. D'autres en moto."

    assert read(text, gazetteer) == [group_of("> Sake > Goma")]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "Des combats ont éclaté à Nyabiondo, dans le Masisi. La population a fui. Elle s'est"
            " dirigée vers Pinga.",
            ["> Nyabiondo > Pinga"],
        ),
        (
            "La population de Lemera, en territoire de Kabare, a fui. Elle s'est dirigée vers"
            " Katana.",
            ["> Lemera > Katana"],
        ),
        (
            "Près de 3 000 personnes sont arrivées à Pinga, dans le Walikale. Venues de Nyabiondo,"
            " elles n'ont rien.",
            ["Près de 3 000 personnes > Nyabiondo > Pinga"],
        ),
        (
            "Près de 12 000 personnes sont en fuite. Parties de Kayna, dans le Lubero, elles ont"
            " pris la route du nord.",
            ["Près de 12 000 personnes > Kayna >"],
        ),
        (
            "Kalonge, en territoire de Kalehe, accueille 2 150 ménages. 1 400 viennent de"
            " Bunyakiri, le reste de Nyabibwe.",
            [
                "2 150 ménages >> Kalonge",
                "1 400 > Bunyakiri > Kalonge",
                "> Nyabibwe > Kalonge",
            ],
        ),
        (
            "Les combats ont éclaté à Ngungu. 3 000 habitants de ce groupement du Masisi ont fui.",
            ["3 000 habitants > Ngungu >"],
        ),
        (
            "Le territoire de Fizi a connu des affrontements. Les villages de Lulimba et de Misisi"
            " sont les plus touchés. Environ 6 000 personnes se sont déplacées.",
            ["Environ 6 000 personnes > Lulimba Misisi >"],
        ),
        (
            "Les familles de Mweso vivent à Kashuga, dans le Masisi. Elles seraient 2 400,"
            " réparties dans deux camps.",
            ["2 400 > Mweso > Kashuga"],
        ),
        (
            "Kashuga, dans le Masisi, accueille des familles de Mweso et de Kalembe. Elles seraient"
            " 2 400, réparties dans les deux camps.",
            ["2 400 > Mweso Kalembe > Kashuga"],
        ),
        (
            "Les déplacés de Kayna, dans le Lubero, sont hébergés à Kitsombiro. Leur nombre est"
            " estimé à 3 800 ménages.",
            ["estimé à 3 800 ménages > Kayna > Kitsombiro"],
        ),
        (
            "Les déplacés de Kalehe plaident pour une assistance. Ils sont regroupés à Kavumu,"
            " au Sud-Kivu.",
            ["> Kalehe > Kavumu"],
        ),
        (
            "Le village de Gina, en territoire de Djugu, a été incendié. La population s'est"
            " sauvée. On la retrouve aujourd'hui à Bunia.",
            ["> Gina > Bunia"],
        ),
        (
            "Des bombes sont tombées sur Kanyanja, dans le Nyiragongo. Des habitants ont gagné"
            " Munigi. Des motos les ont conduits à Goma.",
            ["> Kanyanja > Munigi", "> Munigi > Goma"],
        ),
        (
            "Des bombes sont tombées sur Kanyanja, dans le Nyiragongo. Des habitants ont gagné"
            " Munigi. De là, des motos les ont conduits à Goma.",
            ["> Kanyanja > Munigi", "> Munigi > Goma"],
        ),
        (
            "La veille, des hommes armés avaient attaqué Lulingu, au Sud-Kivu. De là, 90 familles"
            " sont arrivées à Shabunda.",
            ["90 familles > Lulingu > Shabunda"],
        ),
        (
            "Près de 25 000 Congolais ont cherché refuge à Kisoro, en Ouganda. Un petit nombre est"
            " déjà reparti vers Rutshuru.",
            ["Près de 25 000 Congolais >> Kisoro", "> Kisoro > Rutshuru"],
        ),
        (
            "Lundi, les habitants de Mushaki, dans le Masisi, sont partis à Sake. Mercredi, ils"
            " sont rentrés. Vendredi, ils ont repris la route, cette fois pour Kirolirwe.",
            ["> Mushaki > Sake", "> Sake > Mushaki", "> Mushaki > Kirolirwe"],
        ),
        (
            "À Luberizi, au Sud-Kivu, une cinquantaine de ménages sont là depuis mardi. Ils sont"
            " partis de Mutarule.",
            ["une cinquantaine de ménages > Mutarule > Luberizi"],
        ),
        (
            "740 familles de Katsiru vivent à Mweso, dans le Masisi. 35 d'entre elles sont"
            " reparties à Katsiru.",
            ["740 familles > Katsiru > Mweso", "35 > Mweso > Katsiru"],
        ),
        (
            "740 familles de Katsiru sont arrivées dans le Masisi. Elles sont réparties à Mweso.",
            ["740 familles > Katsiru > Mweso"],
        ),
        (
            "Kalehe-centre, au Sud-Kivu, est calme. C'est à Ziralo que des hommes armés ont"
            " attaqué. Plus de 3 000 habitants de ce groupement ont fui.",
            ["Plus de 3 000 habitants > Ziralo >"],
        ),
        (
            "Mweso, dans le Masisi, se vide de ses habitants. « La population fuit. Ils ont peur et"
            " se dirigent vers Kashuga. D'autres vers Nyanzale », dit un témoin.",
            ["> Mweso >", "> Mweso > Kashuga", "> Mweso > Nyanzale"],
        ),
        (
            "Après l'attaque de Mweso, dans le Masisi, cette cité située à une vingtaine de"
            " Kitshanga est vide. Près de 400 personnes ont fui vers Kashuga.",
            ["Près de 400 personnes > Mweso > Kashuga"],
        ),
        (
            "Des milliers de déplacés du site de Savo passent leurs nuits à la belle étoile, depuis"
            " une semaine, au centre commercial de Bule, en Ituri.",
            ["Des milliers de déplacés > Savo > Bule"],
        ),
        (
            "Des familles ayant fui les combats, et qui sont depuis une année dans les villages de"
            " Masambo et Muramba, au Nord-Kivu, manquent de tout.",
            [">> Masambo Muramba"],
        ),
        (
            "Une mission s'est rendue à Kayna, au Nord-Kivu. Elle y a trouvé 870 ménages déplacés.",
            ["870 ménages >> Kayna"],
        ),
        (
            "Personne ne dort plus à Bweremana, dans le Masisi. Chaque soir, femmes et enfants"
            " montent vers Minova pour y passer la nuit.",
            [">> Minova"],
        ),
        (
            "La majorité des habitants est partie vers Kibirizi, dans le Rutshuru. Moins de cent"
            " personnes sont restées.",
            [">> Kibirizi"],
        ),
    ],
)
def test_another_sentence_says_whence_or_where_or_how_many(
    text: str, rows: list[str], gazetteer: Gazetteer
) -> None:
    assert read(text, gazetteer) == [group_of(row) for row in rows]


@pytest.mark.parametrize(
    "text",
    [
        "Furaha vit avec la population de Sake. Elle est partie à Goma en janvier.",
        "La population de Goma a manifesté dimanche. Elle s'est dirigée vers Sake.",
        "Les M23 ont attaqué Sake. Des motos les ont conduits à Goma, au Nord-Kivu.",
        "Les militaires de Kalehe demandent de l'aide. Ils sont regroupés à Kavumu.",
        "Les militaires ont fui Sake. Mercredi, ils sont revenus.",
        "300 personnes présentes à Goma, au Nord-Kivu, ont applaudi le ministre.",
        "Les joueurs sont depuis mardi à Goma, au Nord-Kivu.",
        "Les députés réfugiés à Kinshasa visent le gouverneur du Nord-Kivu.",
    ],
)
def test_a_pronoun_is_not_of_people_who_moved_where_others_were_told_of(
    text: str, gazetteer: Gazetteer
) -> None:
    assert read(text, gazetteer) == []


@pytest.mark.parametrize(
    "after",
    [
        "Deux jeunes ont été arrêtés. Les soldats les ont conduits à Minova.",
        "Les blessés ont été soignés et les ambulances les ont conduits à Minova.",
        "Ils sont revenus sur leur décision.",
    ],
)
def test_what_befalls_others_or_a_decision_is_no_further_movement(
    after: str, gazetteer: Gazetteer
) -> None:
    text = f"Des habitants de Sake, dans le Masisi, ont fui vers Goma. {after}"

    assert read(text, gazetteer) == [group_of("> Sake > Goma")]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "Les 1 200 déplacés du Nord-Kivu vivent mal. Le Rutshuru en compte près de 300 000.",
            ["1 200 déplacés > Nord-Kivu >", "près de 300 000 >> Rutshuru"],
        ),
        (
            "300 ménages de Bule, en Ituri, sont arrivés à Rho. Le camp en compte désormais près de"
            " 60 000.",
            ["300 ménages > Bule > Rho", "près de 60 000 >> Rho"],
        ),
    ],
)
def test_all_who_live_at_a_place_are_not_from_where_the_last_came(
    text: str, rows: list[str], gazetteer: Gazetteer
) -> None:
    assert read(text, gazetteer) == [group_of(row) for row in rows]


@pytest.mark.parametrize(
    "text",
    [
        "L'armée a libéré 21 otages en Ituri. Ils ont été ramenés à Komanda.",
        "Un instituteur de Bambo, dans le Rutshuru, s'est rendu à Kanyabayonga avec six enfants.",
    ],
)
def test_freed_hostages_and_a_teacher_with_children_are_no_displaced(
    text: str, gazetteer: Gazetteer
) -> None:
    assert read(text, gazetteer) == []


@pytest.mark.parametrize(
    "text",
    [
        "2 000 personnes pourraient avoir fui Sake, dans le Masisi.",
        "2 000 personnes auraient fui Sake, dans le Masisi.",
    ],
)
def test_what_people_may_have_done_is_told_as_a_claim(text: str, gazetteer: Gazetteer) -> None:
    (claim,) = displacements_told(text, gazetteer)

    assert claim.stance is Stance.CLAIMS


def test_what_people_may_do_is_not_told(gazetteer: Gazetteer) -> None:
    assert read("2 000 personnes pourraient fuir Sake, dans le Masisi.", gazetteer) == []


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "Des milliers de déplacés du site de Savo passent leurs nuits à Bule, en Ituri.",
            "Des milliers de déplacés > Savo > Bule",
        ),
        (
            "Des milliers de déplacés du site de Savo vivent sans aide, en Ituri.",
            "Des milliers de déplacés >> Savo",
        ),
        ("360 réfugiés ont été rapatriés de Goma au Rwanda.", "360 réfugiés > Goma > Rwanda"),
        ("360 ménages ont fui Goma, au Congo.", "360 ménages > Goma >"),
    ],
)
def test_a_place_behind_another_is_a_goal_where_it_cannot_hold_it(
    text: str, row: str, gazetteer: Gazetteer
) -> None:
    (group,) = read(text, gazetteer)

    assert (group[0].lower(), *group[1:]) == (group_of(row)[0].lower(), *group_of(row)[1:])
