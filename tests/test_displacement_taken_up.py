"""French sentences that take up people told of before: whence they came is lent them."""

from __future__ import annotations

import pytest
from displaced import groups_told
from test_displacement import claims_of, short

ARRIVED = "Des habitants de [Minova] arrivent à [Goma]."


@pytest.mark.parametrize(
    "counted",
    [
        "Ces déplacés, dont le nombre est estimé à 6 500 ménages, y sont concentrés.",
        "Ces déplacés sont estimés à 6 500 ménages.",
        "On estime leur nombre à 6 500 ménages.",
        "Il s'agit de 6 500 ménages.",
        "Ils seraient environ 6 500.",
        "Le maire parle de 6 500 ménages déjà enregistrés.",
    ],
)
def test_a_count_of_people_told_of_before_keeps_both_ends(counted: str) -> None:
    last = claims_of(f"{ARRIVED} {counted}", language="fr")[-1]

    assert short(last)[:3] == ("Minova", "Goma", 6500)


@pytest.mark.parametrize(
    "told",
    [
        "Il s'agit de personnes qui ont fui [Minova].",
        "Il s'agit de familles qui ont quitté [Minova].",
        "Ce sont des habitants de [Minova] qui ont fui les combats.",
        "Ce sont des personnes qui ont fui les attaques à [Minova].",
        "Ces personnes viennent de [Minova].",
    ],
)
def test_a_sentence_that_says_who_they_are_adds_whence_they_came(told: str) -> None:
    claims = claims_of(f"300 ménages de déplacés vivent à [Goma]. {told}", language="fr")

    assert [short(claim)[:3] for claim in claims] == [("Minova", "Goma", 300)]


@pytest.mark.parametrize(
    ("between", "told"),
    [
        ("Une source parle de la quasi-totalité des habitants.", "Goma"),
        ("Les familles ont tout perdu.", "Goma"),
        ("Les déplacés manquent de tout.", "Goma"),
        ("Les rebelles du M23 y sont installés.", ""),
        ("Les soldats occupent les maisons des habitants.", ""),
    ],
)
def test_they_are_the_people_only_while_no_forces_are_named(between: str, told: str) -> None:
    text = (
        "[Minova] s'est vidée de sa population jeudi. La ville est calme. Les marchés sont fermés."
        f" {between} Ils se sont dirigés vers [Goma]."
    )
    assert " ".join(short(claim)[1] for claim in claims_of(text, language="fr")).strip() == told


def test_a_new_influx_that_is_the_one_just_told_of_is_told_once() -> None:
    claims = claims_of(
        "Des déplacés de [Minova] affluent à [Goma]. Ce nouvel afflux de déplacés à [Goma] est"
        " observé depuis lundi.",
        language="fr",
    )
    assert [short(claim)[:2] for claim in claims] == [("Minova", "Goma")]


@pytest.mark.parametrize(
    "fled",
    [
        "Ces personnes avaient fui vers [Goma].",
        "Ils avaient fui à [Goma] en mai.",
        "Ces familles s'étaient réfugiées à [Goma].",
        "Ces habitants avaient trouvé refuge à [Goma].",
        "Ces ménages avaient gagné [Goma] en avril.",
    ],
)
def test_where_returnees_had_fled_to_is_what_they_come_back_from(fled: str) -> None:
    claims = claims_of(f"Près de 2 400 personnes sont retournées à [Minova]. {fled}", language="fr")

    assert [short(claim)[:3] for claim in claims] == [("Goma", "Minova", 2400)]


@pytest.mark.parametrize(
    "caused",
    [
        "Ces violences ont chassé des milliers de personnes de chez elles.",
        "Ces attaques ont déplacé des milliers de personnes.",
        "Cette incursion a déplacé des milliers de personnes.",
        "Ces combats ont chassé des milliers de personnes de leurs maisons.",
        "Ces affrontements ont déraciné des milliers de personnes.",
    ],
)
def test_this_violence_drives_people_from_where_it_was(caused: str) -> None:
    text = f"Dimanche, [Minova] a été attaqué.\n\n{caused}"
    assert [short(claim)[0] for claim in claims_of(text, language="fr")] == ["Minova"]


def test_an_item_of_a_list_takes_up_no_other_item() -> None:
    claims = claims_of(
        "- Des combats ont éclaté à [Minova].\n- 2 000 personnes traversent la frontière vers"
        " [Goma].\n- 300 ménages ont fui les combats à [Sake].\n- 800 d'entre eux sont à [Goma].",
        language="fr",
    )
    assert [short(claim)[0] for claim in claims] == ["", "Sake", "Sake"]


def test_whence_people_came_may_be_said_without_a_name() -> None:
    claims = claims_of(
        "Des combats ont éclaté à [Minova]. Le HCR transfère 3 600 personnes depuis la région"
        " frontalière vers [Goma].",
        language="fr",
    )
    assert [short(claim)[:2] for claim in claims] == [("", "Goma")]


def test_a_hyphen_in_a_name_parts_no_clauses() -> None:
    claims = claims_of(
        "On compte 1 700 déplacés à [Hombo-Nord], 970 autres à [Hombo-Sud].", language="fr"
    )
    assert [short(claim)[1:3] for claim in claims] == [("Hombo-Nord", 1700), ("Hombo-Sud", 970)]


@pytest.mark.parametrize(
    ("told", "place", "figure"),
    [
        ("On a compté plus de 5 000 déplacés.", "Goma", 5000),
        ("Le comité a enregistré 5 000 déplacés.", "Goma", 5000),
        ("Le maire dénombre 5 000 déplacés.", "Goma", 5000),
        ("« Nous avons 448 ménages », dit le maire.", "Goma", 448),
        ("Le chef de [Sake] confirme. « Nous accueillons 1 500 déplacés », dit-il.", "Sake", 1500),
    ],
)
def test_people_only_counted_are_where_they_were_said_to_come(
    told: str, place: str, figure: int
) -> None:
    last = claims_of(f"{ARRIVED} {told}", language="fr")[-1]

    assert short(last)[1:3] == (place, figure)


def test_a_half_of_those_told_of_has_its_own_goal() -> None:
    claims = claims_of(
        "Les combats à [Minova] ont forcé plus de 50 000 personnes à fuir, dont environ la moitié"
        " s'étaient réfugiées à [Goma].",
        language="fr",
    )
    assert [short(claim)[:3] for claim in claims] == [
        ("Minova", "", 50_000),
        ("Minova", "Goma", None),
    ]


def test_a_text_may_end_with_the_name_of_the_town_just_spoken_of() -> None:
    claims = claims_of("300 ménages sont arrivés dans la ville, [Goma]", language="fr")

    assert [short(claim)[1:3] for claim in claims] == [("Goma", 300)]


def test_this_attack_drove_people_from_its_place_not_into_the_region() -> None:
    text = (
        "L'[Ituri] compte 900 000 déplacés. Des miliciens ont attaqué le village de [Minova]. Cette"
        " attaque a entraîné le déplacement de plus de 70 000 personnes dans la région."
    )
    assert short(claims_of(text, language="fr")[-1])[:3] == ("Minova", "", 70_000)


@pytest.mark.parametrize(
    ("added", "figure"),
    [
        ("Ces déplacés s'ajoutent à plus de 2 000 autres ménages arrivés en janvier.", 2000),
        ("Ils s'ajoutent aux 408 ménages déjà présents.", 408),
        ("Ces ménages viennent s'ajouter à 700 familles de déplacés.", 700),
        ("Cette vague s'ajoute à plus de 10 000 familles.", 10_000),
        ("Ces déplacés se sont ajoutés à 51 000 autres.", 51_000),
    ],
)
def test_those_to_whom_people_are_added_are_at_the_same_place_from_elsewhere(
    added: str, figure: int
) -> None:
    claims = claims_of(f"300 ménages de [Minova] sont arrivés à [Goma]. {added}", language="fr")

    assert short(claims[-1])[:3] == ("", "Goma", figure)


@pytest.mark.parametrize("status", ["vivent dans", "sont accueillis dans", "sont arrivés dans"])
def test_villages_named_next_stand_in_place_of_a_wide_goal(status: str) -> None:
    # given people in a whole province, and the villages of it in the sentence after
    claims = claims_of(
        f"300 ménages de déplacés {status} la province du [Nord-Kivu]. Ces déplacés sont"
        " éparpillés dans plusieurs villages, notamment à [Kaina] et [Kirumba].",
        language="fr",
    )

    # then the figure is told once, and the villages are read
    assert [short(claim)[2] for claim in claims if short(claim)[2]] == [300]
    assert "Kaina Kirumba" in {short(claim)[1] for claim in claims}


@pytest.mark.parametrize(
    "told",
    [
        "La plupart se sont dirigés vers [Goma].",
        "La plupart d'entre eux ont pris la direction de [Goma].",
        "La majorité s'est réfugiée à [Goma].",
        "La plupart ont fui vers [Goma].",
        "La plupart de ces ménages sont partis à [Goma].",
    ],
)
def test_where_most_went_leaves_open_where_all_went(told: str) -> None:
    claims = claims_of(f"300 ménages ont fui [Minova]. {told}", language="fr")

    assert [short(claim)[:3] for claim in claims] == [
        ("Minova", "", 300),
        ("Minova", "Goma", None),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "La plupart se trouvent à [Goma].",
        "La plupart sont hébergés à [Goma].",
        "La plupart vivent à [Goma].",
        "La majorité loge à [Goma].",
        "La plupart d'entre eux campent à [Goma].",
    ],
)
def test_where_most_are_is_where_the_people_told_of_are(told: str) -> None:
    claims = claims_of(f"300 ménages ont fui [Minova]. {told}", language="fr")

    assert [short(claim)[:3] for claim in claims] == [("Minova", "Goma", 300)]


@pytest.mark.parametrize(
    "presented",
    [
        "Il s'agit de déplacés venus de [Kobu].",
        "Il s'agit de familles ayant fui [Kobu].",
        "Selon le chef, ce sont des déplacés venus de [Kobu].",
        "Ce sont des habitants de [Kobu] qui ont fui.",
    ],
)
def test_who_people_are_said_to_be_tells_where_they_came_from(presented: str) -> None:
    told = claims_of(f"300 ménages de déplacés vivent à [Iga]. {presented}", language="fr")
    assert [short(claim)[:3] for claim in told] == [("Kobu", "Iga", 300)]


@pytest.mark.parametrize("forces", ["militaires venus", "rebelles venant", "miliciens arrivés"])
def test_where_forces_come_from_is_not_what_people_fled(forces: str) -> None:
    told = claims_of(f"300 familles ont fui l'avancée des {forces} de [Kobu].", language="fr")
    assert [short(claim)[:2] for claim in told] == [("", "")]


def test_who_this_attack_drives_over_a_border_has_left_its_place() -> None:
    attack = "Quatre civils ont été tués à [Kobu].\n\nCette attaque a provoqué un déplacement"
    told = claims_of(f"{attack} massif de la population vers l'[Ouganda:country].", language="fr")
    assert [short(claim)[:2] for claim in told] == [("Kobu", "Ouganda")]


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ("Quatre villages se sont vidés de leurs habitants.", "Il s'agit de"),
        ("Les habitants ont fui plusieurs localités.", "Il s'agit notamment de"),
        ("Les habitants ont déserté trois villages.", "Il s'agit des villages de"),
        ("Trois villages sont vidés de leurs habitants.", "Ce sont"),
    ],
)
def test_villages_without_a_name_have_those_of_the_sentence_after(told: str, named: str) -> None:
    scene = "Des combats ont eu lieu à [Bunia]."
    claims = claims_of(f"{scene} {told} {named} [Kobu] et [Iga].", language="fr")
    assert [short(claim)[:2] for claim in claims] == [("Kobu Iga", "")]


@pytest.mark.parametrize(
    "after",
    [
        "Il s'agit d'une attaque à [Kobu] et [Iga].",
        "C'est à [Goma] qu'ils sont arrivés.",
        "C'est le chef de [Goma] qui l'a dit.",
        "Ce sont les rebelles venus de [Goma] qui attaquent.",
    ],
)
def test_a_sentence_that_tells_of_something_else_names_no_village_left(after: str) -> None:
    text = f"Les habitants ont fui plusieurs villages. {after}"
    assert [short(claim)[0] for claim in claims_of(text, language="fr")] in ([], [""])


def test_an_attack_named_after_is_no_list_of_villages() -> None:
    text = "Les habitants de [Kobu] ont fui trois villages. Il s'agit d'une attaque de rebelles."
    assert [short(claim)[:2] for claim in claims_of(text, language="fr")] == [("Kobu", "")]


@pytest.mark.parametrize(
    ("told", "both"),
    [
        ("600 familles ont fui vers [Goma] et 200 vers [Iga]. Elles viennent de [Kobu].", "Kobu"),
        ("600 ménages vivent à [Goma] et 200 à [Iga].\n\nCes gens ont fui [Kobu].", "Kobu"),
    ],
)
def test_a_sentence_about_people_just_told_of_speaks_of_both_groups(told: str, both: str) -> None:
    found = [short(claim)[:3] for claim in claims_of(told, language="fr")]
    assert found == [(both, "Goma", 600), (both, "Iga", 200)]


def test_where_both_groups_got_to_is_told_once() -> None:
    fled = "6 600 personnes ont fui [Kobu] et 8 300 ont fui [Iga]. Ces déplacés vont vers [Goma]."
    found = [short(claim)[:3] for claim in claims_of(fled, language="fr")]
    assert found == [("Kobu", "Goma", 6600), ("Iga", "Goma", 8300)]


def test_they_of_whom_nothing_was_told_before_break_nothing() -> None:
    scene = "Des incursions ont eu lieu à [Kobu]. Ils ont fui les incursions."
    found = claims_of(f"{scene} Les habitants de [Iga] ont fui aussi.", language="fr")
    assert short(found[-1])[:2] == ("Iga", "")


@pytest.mark.parametrize("more", ["200 autres [Iga]", "200 [Iga]"])
def test_a_further_figure_without_a_verb_has_fled_the_place_behind_it(more: str) -> None:
    found = claims_of(f"300 personnes ont fui [Kobu] et {more}.", language="fr")
    assert [short(claim)[:3] for claim in found] == [("Kobu", "", 300), ("Iga", "", 200)]


@pytest.mark.parametrize(("into", "land"), [("en", "Ouganda"), ("au", "Rwanda")])
def test_a_part_of_those_who_fled_is_said_to_be_in_a_country_not_to_have_left_it(
    into: str, land: str
) -> None:
    fled = claims_of(f"15 000 personnes ont fui, dont 13 000 {into} [{land}:country].", "fr")
    assert short(fled[-1])[:3] == ("", land, 13_000)


@pytest.mark.parametrize(
    "text",
    [
        "More than 4,700 people have arrived in Bushushu and Nyamukubi after fighting around"
        " Minova, South Kivu. A further 300 sleep in Kalungu. The two villages had already taken"
        " in 2,000 people from Numbi.",
        "Plus de 4 700 personnes sont arrivées à Bushushu et Nyamukubi après avoir fui les combats"
        " de Minova, au Sud-Kivu. Ces deux villages avaient déjà accueilli 2 000 personnes de"
        " Numbi.",
        "Inland, Bushushu and Nyamukubi in Kalehe territory receive people from Minova almost"
        " daily. The Red Cross knew of 2,000 people in the two towns on Sunday.",
    ],
)
def test_the_two_villages_are_those_that_people_reached_together(text, gazetteer):
    _figure, _origins, goals = groups_told(text, gazetteer)[-1]
    assert goals == ["Bushushu", "Nyamukubi"]
