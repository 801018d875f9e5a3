"""Which place a name means, with the reason; the traps of this theatre among them."""

from __future__ import annotations

import pytest
from named import resolved

from dashboard.model import Precision, Role


def place_of(text: str, name: str) -> str | None:
    """The id that the last mention of ``name`` resolves to."""
    found = [one for one in resolved(text) if one.mention.words == name]
    assert found, f"“{name}” is no mention in {text!r}"
    return found[-1].place.id if found[-1].place else None


@pytest.mark.parametrize(
    ("text", "name", "place_id"),
    [
        # a town and its territory
        ("M23 rebels took the town of Walikale.", "Walikale", "walikale"),
        ("Fighting in Walikale territory, North Kivu.", "Walikale", "walikale-territory"),
        ("Environ 50 000 déplacés dans le Masisi.", "Masisi", "masisi-territory"),
        ("Les territoires de Rutshuru et Masisi.", "Masisi", "masisi-territory"),
        ("Combats à Masisi-Centre et à Sake.", "Masisi-Centre", "masisi"),
        ("Fighting in Uvira, Fizi and Kalehe territories.", "Uvira", "uvira-territory"),
        ("Rubaya, in Masisi, is a mining town near Goma.", "Masisi", "masisi-territory"),
        ("Le maire de Beni parle depuis Oicha.", "Beni", "beni"),
        ("L'administrateur du territoire de Beni, à Oicha.", "Beni", "beni-territory"),
        # one name on several levels
        ("Les eaux du lac Kivu à Goma.", "lac Kivu", "lake-kivu"),
        ("Les provinces du Nord et du Sud-Kivu.", "Sud-Kivu", "sud-kivu"),
        ("La rivière Ituri déborde à Komanda.", "rivière Ituri", "ituri-river"),
        ("L'Ituri compte un million de déplacés, dit Bunia.", "Ituri", "ituri"),
        ("L'éruption du Nyiragongo a touché Goma.", "Nyiragongo", "nyiragongo"),
        ("Le M23 tient le Nyiragongo, de Kibati à Kibumba.", "Nyiragongo", "nyiragongo-territory"),
        ("Le fleuve Congo à Kisangani.", "fleuve Congo", "congo-river"),
        ("Au poste frontière de Bunagana, rien.", "Bunagana", "bunagana-border"),
        ("Bunagana est tombée, dit-on à Goma.", "Bunagana", "bunagana"),
        ("La mine de Kibali, exploitée par Barrick.", "Kibali", "kibali-mine"),
        # an airport by other words than its list has
        ("M23 rebels in DR Congo took the airport of Kavumu.", "Kavumu", "kavumu-airport"),
        ("En RDC, le M23 a pris l'aéroport stratégique de Kavumu.", "Kavumu", "kavumu-airport"),
        ("L'armée a repris l'aérodrome de Shabunda, en RDC.", "Shabunda", "shabunda-airstrip"),
        ("An aid flight landed at Beni airfield in DR Congo.", "Beni", "mavivi-airport"),
        ("Kavumu, the main airport of Bukavu, DR Congo, is shut.", "Bukavu", "bukavu"),
        ("They met at the airport in Goma, DR Congo.", "Goma", "goma"),
        # villages that share a name
        ("Kibati, 13 km north of Goma, is calm.", "Kibati", "kibati"),
        ("Des combats à Kibati, en territoire de Walikale.", "Kibati", "kibati-walikale"),
        ("À Katale, près de Masisi-Centre.", "Katale", "katale"),
        ("À Katale, sur la RN2, près de Rumangabo et Rutshuru.", "Katale", "katale-rutshuru"),
        ("Luvungi, dans la plaine de la Ruzizi.", "Luvungi", "luvungi"),
        ("À Luvungi, près de Mpofi et Kibua, en 2010.", "Luvungi", "luvungi-walikale"),
        ("À Bambu, en Ituri, la CODECO attaque.", "Bambu", "bambu"),
        ("Kirumba est dans le Lubero.", "Kirumba", "kirumba"),
        ("Un avion de Kasese, dans le Maniema.", "Kasese", "kasese"),
        # nothing else that is named lies within 250 km of the town in Uganda
        ("Au Maniema, Punia est calme. L'armée marche sur Kasese.", "Kasese", "kasese"),
        ("In DR Congo, flights to Punia resumed. Soldiers went to Kasese.", "Kasese", "kasese"),
        ("In DR Congo, M23 rebels took Uvira. People fled to Kigoma.", "Kigoma", "kigoma-tz"),
        ("Kitshanga est calme, dit Goma.", "Kitshanga", "kitchanga"),
        # no longer name begins inside the one before it
        (
            "Vijiji vya mkoa wa Kivu Kaskazini mashariki mwa DRC vimesalia bila watu.",
            "mashariki mwa DRC",
            "eastern-drc",
        ),
        # abroad
        ("A fire in Springfield, Illinois, killed three.", "Springfield", "gn-4250542"),
        ("The law passed in Tbilisi; Georgia's president signed.", "Georgia", "country-ge"),
        ("Senators of Illinois and Georgia met in Chicago.", "Georgia", "adm1-us-georgia"),
        ("Paris and Berlin agree.", "Paris", "paris"),
    ],
)
def test_the_words_around_a_name_decide_what_it_means(text: str, name: str, place_id: str) -> None:
    assert place_of(text, name) == place_id


def test_the_reason_names_the_words_and_the_other_candidate() -> None:
    # given a sentence that says which of two places is meant
    found = resolved("M23 rebels took the town of Walikale on Wednesday.")[0]

    # then both stay as candidates, and the reason quotes the sentence
    assert [one.place.id for one in found.candidates] == ["walikale", "walikale-territory"]
    assert "“town”" in found.why
    assert found.why.endswith(f"{found.candidates[1].place.name} was the other candidate")


@pytest.mark.parametrize(
    "text",
    [
        "In DR Congo, airstrikes hit the Kigoma aerodrome, near Walikale.",
        "En RDC, l'armée a bombardé Kigoma, près de Walikale.",
    ],
)
def test_a_town_abroad_that_is_far_from_all_is_not_meant_where_the_name_is_shared(text) -> None:
    # given a name that a town in Tanzania shares with a village in DR Congo, far from both
    assert place_of(text, "Kigoma") is None


def test_a_name_that_the_text_leaves_open_stays_open() -> None:
    # given a name of two villages, and nothing that speaks for either
    found = [
        one for one in resolved("On se bat à Katale, en RDC.") if one.mention.words == "Katale"
    ]

    # then no place is chosen, and the candidates are kept
    assert found[0].place is None
    assert len(found[0].candidates) > 1
    assert found[0].why.startswith("open")


@pytest.mark.parametrize(
    ("text", "name", "precision"),
    [
        ("They took the town of Walikale.", "Walikale", Precision.SETTLEMENT),
        ("Fighting near Sake, west of Goma.", "Sake", Precision.NEAR),
        ("Ils campent autour de Goma.", "Goma", Precision.NEAR),
        ("Walikale is 125 km from Goma.", "Goma", Precision.SETTLEMENT),
        ("Fighting in Walikale territory.", "Walikale", Precision.TERRITORY),
        ("Fighting in North Kivu.", "North Kivu", Precision.PROVINCE),
        ("Fighting in eastern Congo.", "eastern Congo", Precision.REGION),
        ("Refugees reached Rwanda from Goma.", "Rwanda", Precision.COUNTRY),
    ],
)
def test_precision_follows_the_words(text: str, name: str, precision: Precision) -> None:
    found = next(one for one in resolved(text) if one.mention.words == name)
    assert found.precision is precision


def test_an_unknown_village_is_offered_a_position_that_the_sentence_gives() -> None:
    # given a village that no pack knows, with distance and direction
    text = "À Zabutini, à 30 km à l'ouest de Walikale, on fuit."
    found = next(one for one in resolved(text) if one.mention.words == "Zabutini")

    # then it has no place, and a position with a wide radius waits for a person
    assert found.mention.role is Role.UNLOCATED
    assert found.place is None
    offer = found.offered
    assert offer is not None
    assert offer.latitude == pytest.approx(-1.43, abs=0.05)
    assert offer.longitude == pytest.approx(27.80, abs=0.05)
    assert offer.radius_km >= 10
    assert "30 km" in offer.source


def test_a_role_that_is_no_place_still_says_what_it_points_to() -> None:
    found = resolved("Kigali denied it, the Congolese army said in Goma.")
    assert [(one.mention.role.value, one.place.id if one.place else None) for one in found] == [
        ("metonym", "kigali"),
        ("demonym", "country-cd"),
        ("place", "goma"),
    ]
