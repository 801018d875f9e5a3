"""Names as French news and bulletins print them, told from what only looks like one."""

from __future__ import annotations

import pytest
from named import SCENES, places, recognised, resolved

from dashboard.model import Role


@pytest.mark.parametrize(
    ("line", "noun"),
    [
        ("Territoires d'Aru et de Mahagi : Situation nutritionnelle inquiétante", "Situation"),
        ("Axe Kitshanga–Mweso : Trafic interrompu depuis lundi.", "Trafic"),
        ("Villages d'accueil : - Aire de santé de Kikuku (village de Kikuku)", "Aire"),
        ("Zones de Masisi : Réponse insuffisante au Nord-Kivu", "Réponse"),
    ],
)
def test_a_noun_behind_a_colon_is_no_village(line: str, noun: str) -> None:
    assert noun not in places(f"Le territoire de Djugu est calme.\n\n{line}", "fr")


@pytest.mark.parametrize(
    ("line", "village"),
    [
        ("Ils viennent de deux villages voisins : Kabusa et Lukweti.", "Kabusa"),
        ("Villages de provenance : Kabusa en groupement Kisimba", "Kabusa"),
    ],
)
def test_a_village_behind_a_colon_is_one(line: str, village: str) -> None:
    assert village in places(line + SCENES["fr"], "fr")


@pytest.mark.parametrize("initials", ["SOCO-RDC", "CRONGA-Sud-Kivu", "RESOFA-Maniema"])
def test_a_place_tied_to_initials_is_part_of_an_organisation(initials: str) -> None:
    text = f"La {initials} condamne ces actes." + SCENES["fr"]

    assert places(text, "fr") == ["Goma", "Nord-Kivu"]


@pytest.mark.parametrize("road", ["l'axe KISEMBO-Goma", "la route KISEMBO-Goma"])
def test_the_ends_of_a_road_in_capitals_are_places(road: str) -> None:
    assert "Goma" in places(f"Une embuscade a eu lieu sur {road} lundi." + SCENES["fr"], "fr")


@pytest.mark.parametrize(
    "text",
    [
        "Les groupes armés Ngamba et Twirwaneho ont fui. La position de Ngamba est tombée.",
        "Des miliciens Ngamba ont pillé. Les villageois craignent la position de Ngamba.",
        "Le groupe armé Ngamba est parti. On a vu les abords de Ngamba.",
    ],
)
def test_the_name_of_an_armed_group_is_no_village(text: str) -> None:
    assert "Ngamba" not in places(text + SCENES["fr"], "fr")


def test_a_sentence_that_opens_with_a_way_begins_at_a_place() -> None:
    found = places("De Kigata à Goma, la marche a pris dix-huit heures." + SCENES["fr"], "fr")
    assert found[0] == "Kigata"


@pytest.mark.parametrize(
    "text",
    ["De Kambale à Tshisekedi, tous ont promis la paix.", "Lettre de Kigata à Goma."],
)
def test_a_letter_or_a_row_of_persons_is_no_way(text: str) -> None:
    assert not {"Kambale", "Tshisekedi", "Kigata"} & set(places(text + SCENES["fr"], "fr"))


def test_villages_parted_by_semicolons_are_a_row() -> None:
    text = "Ils viennent des villages de Fanti ; Tessi ; Butchi ; Fono et Kokoro." + SCENES["fr"]
    assert places(text, "fr")[:5] == ["Fanti", "Tessi", "Butchi", "Fono", "Kokoro"]


def test_a_lone_semicolon_begins_another_clause() -> None:
    text = "Les combats ont repris à Goma ; Kahongya et Palu ont fui." + SCENES["fr"]
    assert places(text, "fr") == ["Goma", "Goma", "Nord-Kivu"]


@pytest.mark.parametrize(
    "words",
    ["le général autoproclamé Kabipa basé à Goma", "un certain Kabipa, en territoire de Masisi"],
)
def test_who_calls_himself_a_general_is_no_village(words: str) -> None:
    text = f"La milice est commandée par {words}." + SCENES["fr"]
    assert "Kabipa" not in places(text, "fr")


def test_a_part_of_a_town_with_a_blank_breaks_no_row() -> None:
    text = "Il cite les villages de Bulindi centre, Luso/Buheri, Butalo et Goma." + SCENES["fr"]
    assert {"Bulindi", "Luso", "Buheri", "Butalo"} <= set(places(text, "fr"))


@pytest.mark.parametrize(
    ("printed", "place_id"),
    [
        ("Nord-Darfour", "adm1-sd-northern-darfur"),
        ("Sud-Kordofan", "adm1-sd-southern-kordofan"),
    ],
)
def test_french_puts_the_side_of_a_province_first_as_well(printed: str, place_id: str) -> None:
    found = {
        one.mention.words: one.place
        for one in resolved(f"Les combats continuent au {printed}, au Soudan.")
    }
    assert found[printed] is not None
    assert found[printed].id == place_id


def test_the_head_of_a_note_is_no_persons_name() -> None:
    text = "Haut-Uélé, Ituri & Tshopo Note d'informations humanitaires no 20\n\nLe calme revient."
    assert "Tshopo" in places(text, "fr")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Alors que Kinshasa et le M23 s'apprêtent à signer, Goma attend.", "Kinshasa"),
        ("Le M23 et Kinshasa se retrouveront à Doha.", "Kinshasa"),
        ("Kinshasa et l'AFC/M23 sont convenus d'une trêve.", "Kinshasa"),
        ("Pour un élu de Goma, ni Kigali ni Kinshasa ne reculent dans les combats.", "Kigali"),
        ("C'est Kigali qui commande à Bukavu, affirme un témoin.", "Kigali"),
        ("Il y voit une provocation de Kinshasa.", "Kinshasa"),
        ("Un message de Kigali a été lu à Goma.", "Kigali"),
        ("Les Wazalendo, proches de Kinshasa, tiennent Walikale.", "Kinshasa"),
        ("Les drones de Kinshasa ont frappé Minembwe.", "Kinshasa"),
        ("While Kinshasa and the M23 prepare to sign, Goma waits.", "Kinshasa"),
    ],
)
def test_a_capital_in_one_breath_with_a_force_is_a_power(text: str, name: str) -> None:
    assert {one.role for one in recognised(text) if one.words == name} == {Role.METONYM}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Des gens ont manifesté à Kinshasa et le M23 a salué leur courage.", "Kinshasa"),
        ("C'est Kinshasa qui compte le plus de déplacés.", "Kinshasa"),
        ("Waasi wa Rwanda na waasi wengine wamekimbia Goma.", "Rwanda"),
    ],
)
def test_a_capital_as_ground_beside_a_force_is_a_place(text: str, name: str) -> None:
    assert name in places(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Des accrochages sont signalés vers Mukono, dans les hauts plateaux d'Uvira.", "Mukono"),
        ("Au Nord-Kivu, cinq civils sont morts à Makoko et dix à Bayeyi.", "Makoko"),
        ("Le M23 a pris la montagne de Baruta, dans le territoire de Rutshuru.", "Baruta"),
    ],
)
def test_a_town_of_a_country_that_nobody_names_is_left_without_a_point(
    text: str, name: str
) -> None:
    found = {one.mention.words: one for one in resolved(text)}
    assert found[name].place is None
    assert found[name].candidates


def test_it_has_its_point_where_its_country_is_named() -> None:
    text = "Des familles de Goma sont arrivées à Mukono, en Ouganda."
    found = {one.mention.words: one.place for one in resolved(text)}
    assert found["Mukono"] is not None
    assert found["Mukono"].country == "UG"


@pytest.mark.parametrize(
    "kind",
    ["Centre Commercial", "Centre Hospitalier", "Site Minier", "Cité Minière", "Poste Frontalier"],
)
def test_an_adjective_printed_large_behind_its_kind_is_no_name(kind: str) -> None:
    assert places(f"Le feu a pris au {kind} de Rubaya lundi." + SCENES["fr"], "fr") == [
        "Rubaya",
        "Goma",
        "Nord-Kivu",
    ]


def test_the_source_of_a_figure_is_an_office_named_for_its_seat() -> None:
    text = "- 2 000 déplacés à Goma (Source : CMP Sud-Kivu, 4 avril)\n- Calme à Goma."
    assert places(text, "fr") == ["Goma", "Goma"]


@pytest.mark.parametrize(
    "words",
    [
        "La 8e CEPAC Bunia prie pour les otages.",
        "La 3ème CBCA Bunia a rouvert ses portes.",
        "Radio Okapi Bunia a interrogé le maire.",
        "La Croix-Rouge Bunia a enterré huit corps.",
        "La coopérative pour le développement de Bunia réclame ses fonds.",
        "Le mouvement pour la défense de Bunia a tenu une réunion.",
        "Un reporter de actualite.cd/Bunia a vu passer des camions.",
    ],
)
def test_a_branch_a_cause_and_a_site_are_no_places(words: str) -> None:
    assert "Bunia" not in places(words + SCENES["fr"], "fr")


@pytest.mark.parametrize(
    "words",
    [
        "Le comité pour la paix s'est réuni à Bunia.",
        "Selon Radio Okapi, Bunia est calme.",
        "La coopérative a rouvert à Bunia.",
        "La route Komanda/Bunia est coupée.",
    ],
)
def test_where_they_are_is_a_place(words: str) -> None:
    assert "Bunia" in places(words + SCENES["fr"], "fr")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Les combats ont gagné l'axe Kitshanga-Muhanga, dans le territoire de Masisi.", None),
        ("Le Rwanda a fermé la route. Ils vivent dans le district de Muhanga.", "muhanga-district"),
    ],
)
def test_no_district_abroad_is_the_end_of_a_road_at_home(text: str, place: str | None) -> None:
    found = {one.mention.words: one.place for one in resolved(text + SCENES["fr"])}
    muhanga = found.get("Muhanga", found.get("district de Muhanga"))
    assert (muhanga.id if muhanga else None) == place
