"""Unknown places shown by a bracket, a clause or the sentence before, and names that are none."""

from __future__ import annotations

import pytest
from named import SCENES, places, recognised, resolved

from dashboard.model import Role


def places_told(language: str, text: str) -> list[str]:
    """What the text names as places, located or not, without those of the scene behind it."""
    return places(text + SCENES[language])[:-2]


FOUND = [
    ("fr", "Le convoi quittait Mujejuru (commune de Mugongo).", ["Mujejuru", "Mugongo"]),
    ("fr", "Deux morts près de Kalonzi (territoire de Kalehe).", ["Kalonzi", "Kalehe"]),
    ("en", "Two died near Kalonzi (Kalehe territory).", ["Kalonzi", "Kalehe"]),
    ("fr", "Ils gagnent Mpembati, où vivaient mille familles.", ["Mpembati"]),
    ("en", "They walked past Mpembati, where a thousand families lived.", ["Mpembati"]),
    ("fr", "La mine d'or de Kitindu a fermé.", ["Kitindu"]),
    ("fr", "Le carré minier, la carrière de coltan de Bibatu, a fermé.", ["Bibatu"]),
    ("fr", "Le président de la société civile de Kanyamu alerte.", ["Kanyamu"]),
    ("fr", "Les moyens plateaux de Kiberu se vident.", ["Kiberu"]),
    (
        "fr",
        "Trois localités sont touchées. Mulangu, Banjini et Busyo ont été attaquées.",
        ["Mulangu", "Banjini", "Busyo"],
    ),
    (
        "en",
        "Two villages are empty. Mulangu and Banjini were raided at dawn.",
        ["Mulangu", "Banjini"],
    ),
    (
        "fr",
        "Quatre villages sont menacés : Busyo, Tchabi-centre, Ndengesu et Sukwalu.",
        ["Busyo", "Tchabi", "Ndengesu", "Sukwalu"],
    ),
    ("fr", "L'axe Nyembu – Kasangu est coupé.", ["Nyembu", "Kasangu"]),
    ("fr", "Affrontements à Mabayu\nTrois assaillants sont morts.", ["Mabayu"]),
]

NONE = [
    ("fr", "Deux personnes ont été tuées. Kambalu et Musubau ont été attaqués."),
    ("fr", "Ils dorment chez Kambalu, où dix enfants vivent."),
    ("fr", "Il a vu Kambalu (47 ans) tomber."),
    ("fr", "La messe a été dite à la paroisse Saint Gustave."),
    ("fr", "Le chef d'antenne de la Convention pour les droits parle."),
    ("fr", "À en croire nos confrères de Tazama, dans la province, la nuit fut calme."),
    ("fr", "Le président du parti nouvel élan du Congo (PANEC) est absent."),
    ("en", "The Kampala-bound bus was late."),
]


@pytest.mark.parametrize(("language", "text", "expected"), FOUND)
def test_what_stands_around_an_unknown_name_shows_a_place(
    language: str, text: str, expected: list[str]
) -> None:
    assert places_told(language, text) == expected


@pytest.mark.parametrize(("language", "text"), NONE)
def test_persons_saints_outlets_and_directions_are_no_places(language: str, text: str) -> None:
    assert places_told(language, text) == []


def test_a_name_before_a_colon_in_an_interview_is_who_speaks() -> None:
    # Given an interview whose second speaker bears the name of a village
    text = "MUSA : Et après ?\n\nKAHINDO : Nous sommes partis de Masisi vers Goma.\n"

    # Then the speaker is a person and the towns are places
    roles = {one.words: one.role for one in recognised(text)}
    assert roles == {"KAHINDO": Role.PERSON, "Masisi": Role.PLACE, "Goma": Role.PLACE}


def test_a_village_before_a_colon_in_a_list_stays_a_place() -> None:
    text = "Nord-Kivu\n\nSake : 300 ménages\n\nKahindo : 200 ménages\n"
    assert {one.words: one.role for one in recognised(text)}["Kahindo"] is Role.PLACE


@pytest.mark.parametrize(
    "sentence",
    [
        "Sake accueille 300 déplacés.",
        "Sake compte plus de 40 000 habitants.",
        "Sake reste calme.",
        "Sake est toujours sous contrôle des rebelles.",
        "Sake a de nouveau été pilonnée.",
        "Sake est tombée.",
        "Sake hosts some 300 displaced people.",
        "Sake is home to 40,000 people.",
        "Sake remains calm.",
        "Sake is under rebel control.",
        "Sake was shelled again.",
        "Sake fell on Tuesday.",
    ],
)
def test_what_is_said_of_towns_alone_makes_sake_the_town(sentence: str) -> None:
    assert [one.words for one in recognised(sentence) if one.role is Role.PLACE] == ["Sake"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Sake se boit chaud.",
        "Sake a accueilli chez lui 12 familles.",
        "Sake was served warm to 300 people.",
        "Sake fell by 3 percent on Tuesday.",
        "Sake fell to 300 yen a bottle.",
        "Sake is popular.",
        "They stayed for the sake of peace.",
        "Esperance accueille 12 familles.",
    ],
)
def test_the_drink_its_price_and_a_host_are_no_town(sentence: str) -> None:
    assert not [one for one in recognised(sentence) if one.role is Role.PLACE]


def test_a_line_of_a_bulletin_that_begins_with_elsewhere_is_read() -> None:
    text = "Goma was quiet.\n\n* Elsewhere: fighting was reported in Masisi territory.\n"
    assert {one.words: one.role for one in recognised(text)}["Masisi"] is Role.PLACE


def test_a_link_behind_elsewhere_is_left_out() -> None:
    text = "Goma was quiet.\n\nElsewhere: Rain stops the derby in Masisi\n"
    assert {one.words: one.role for one in recognised(text)}["Masisi"] is Role.BOILERPLATE


FURTHER = [
    ("fr", "Un obus est tombé sur le camp de déplacés de Mokru.", ["Mokru"]),
    ("en", "Houses burned at Bilibu, south of Bukavu.", ["Bilibu", "Bukavu"]),
    ("fr", "La société civile du Maniema (SOCIMA) s'inquiète.", ["Maniema"]),
    ("fr", "Des réfugiés venant du Soudan du Sud arrivent.", ["Soudan du Sud"]),
    ("fr", "Des pressions venant de Kigali l'inquiètent.", []),
    ("en", "It spoke in a statement sent to Fiderna on Monday.", []),
    ("fr", "Il vit le long de la Route Nationale numéro 5.", []),
    ("fr", "Située à 30 km de Goma, elle est calme.", ["Goma"]),
    ("en", "Located 30 km from Goma, it is calm.", ["Goma"]),
    ("fr", "Le centre de Santé d'Eringeti a fermé.", ["Eringeti"]),
    ("fr", "Le Front populaire pour la justice au Congo (FPJC) nie.", []),
    ("fr", "Un groupe lié à Aqmi, dit-on, a tiré.", []),
    ("fr", "Il vise les camps de Personnes déplacées internes.", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), FURTHER)
def test_camps_directions_and_societies_of_everybody_are_places(
    language: str, text: str, expected: list[str]
) -> None:
    assert places_told(language, text) == expected


def test_syllables_that_are_small_words_elsewhere_stay_in_a_name() -> None:
    text = "Jets bombed Kyauk Ni Maw village and Ma Gyi Kone village in Myanmar on Monday."
    found = [one.words for one in recognised(text) if one.role is Role.UNLOCATED]
    assert found == ["Kyauk Ni Maw", "Ma Gyi Kone"]


def test_a_commune_of_bukavu_is_not_the_town_in_uganda() -> None:
    found = resolved("Un mort dans la commune d'Ibanda, à Bukavu, au Sud-Kivu.")
    assert {one.mention.words: one.place.id for one in found if one.place}["Ibanda"] == (
        "ibanda-bukavu"
    )


MORE = [
    ("fr", "Un mort au lieu appelé Binyengu, hier.", ["Binyengu"]),
    ("fr", "Il a parlé au lieu de Kambalu, hier.", []),
    ("fr", "Il vient de la collectivité de Mompoyu.", ["Mompoyu"]),
    ("fr", "Les gisements de Bisiyu les attirent.", ["Bisiyu"]),
    ("fr", "Il revenait de Yambu, au Soudan du Sud, à vélo.", ["Yambu", "Soudan du Sud"]),
    ("fr", "Les ménages viennent de Kalonzi (245 ménages) surtout.", ["Kalonzi"]),
    ("fr", "La société civile des Compatriotes se tait.", []),
    ("fr", "Ils ont pris le contrôle de Kimbilu et de Nyalulembu.", ["Kimbilu", "Nyalulembu"]),
    ("fr", "La zone est sous le contrôle de Makengu.", []),
    ("en", "The army took full control of Moqokoru.", ["Moqokoru"]),
    (
        "en",
        "The affected villages include Bargaju, Makeru and Kahutu.",
        ["Bargaju", "Makeru", "Kahutu"],
    ),
    (
        "fr",
        "On tue dans les quartiers Lokatu, Batiangubu et une bonne partie de la ville.",
        ["Lokatu", "Batiangubu"],
    ),
    ("fr", "Le président de l'ONG Sauti ya Lubunga parle.", []),
    ("fr", "L'Unité pour la paix en Centrafrique (UPC) nie.", []),
    ("fr", "La Mission pour la Stabilisation du Congo(MONUSCO) se tait.", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), MORE)
def test_spots_collectivities_and_counted_families_show_a_place(
    language: str, text: str, expected: list[str]
) -> None:
    assert places_told(language, text) == expected


def test_an_arabic_article_ties_a_name_together() -> None:
    text = "Des obus sont tombés sur le village de Chams el-Nahar, au Liban."
    assert "Chams el-Nahar" in [one.words for one in recognised(text)]


def test_the_army_of_a_people_is_no_country() -> None:
    text = "The Sudan People's Liberation Army left Malakal in South Sudan."
    roles = {one.words: one.role for one in recognised(text)}
    assert roles["Malakal"] is Role.PLACE
    assert Role.PLACE not in {role for words, role in roles.items() if "Liberation" in words}
    assert "Sudan" not in roles
