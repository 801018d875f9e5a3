"""What hangs below an article: rows of other titles under their heading, captions told again."""

from __future__ import annotations

import pytest
from named import names_below, places

_ARTICLE = (
    "Le M23 a pris Sake mardi.\n"
    "Les habitants ont fui vers Goma.\n"
    "Ils sont logés dans les écoles de Kavumu.\n"
)


@pytest.mark.parametrize(
    "tail",
    [
        # a long title, and one that a date glues to the one before it
        "Les plus commentés\nProvinces Jean Kombi aux jeunes de Kisangani : « je viens vous dire"
        " que personne ne laissera le pays être envahi, ni par l'est ni par le nord, ni demain ni"
        " jamais »\n03.02.2031, 14 commentairesPolitique Le barrage de Bukavu\nIls nous lisent",
        "Related posts\n\nKigali se tait\n\nBukavu : la société civile appelle au calme\n\n"
        "la ministre Rose Kahindo en première ligne à Genève.",
        "Articles similaires\nUvira sous les eaux\nKinshasa change de gouverneur",
    ],
)
def test_rows_of_titles_below_their_heading_are_not_read(tail):
    assert names_below(_ARTICLE, tail) == []


@pytest.mark.parametrize(
    "tail",
    [
        "Lire aussi\nUvira sous les eaux\nLes rebelles ont repris Minova. Ils tiennent Sake.",
        "Lire aussi\nLes rebelles ont repris Minova dans la nuit.",
    ],
)
def test_an_article_that_goes_on_below_a_heading_is_read(tail):
    assert "Minova" in names_below(_ARTICLE, tail)


def test_a_last_line_that_tells_a_sentence_again_is_a_caption():
    told = (
        "Les combattants affirment avoir abattu un drone utilisé contre des civils dans la"
        " province du Sud-Kivu.\n"
    )
    again = "Les combattants affirment avoir abattu un drone utilisé contre des civils au Sud-Kivu"
    assert names_below(_ARTICLE, told + again + "\nPublicité") == ["Sud-Kivu"]


def test_a_line_repeated_with_the_photographer_is_a_caption_both_times():
    line = "Fire crews battle a blaze on a mountain road near Goma in North Kivu on Tuesday."
    text = f"Homes are lost\n\n{line}\n{line} Photo: J. Kombi\n\nHouses burnt in Sake on Tuesday."
    assert places(text, "en") == ["Sake"]


@pytest.mark.parametrize(
    "line",
    [
        "Aline Bahati/ RLK-Bukavu",
        "Des rebelles à Kibumba, le 23 décembre 2031. AFP - ROSE KAHINDO",
    ],
)
def test_a_reporter_with_the_outlet_and_a_credit_with_its_agency_are_not_read(line):
    assert names_below(_ARTICLE, line) == []


def test_titles_each_with_its_day_below_are_a_list_of_articles():
    tail = (
        "Doha, Washington : une nouvelle donne\n13/05/2031\n"
        "Kigali attend son gouvernement\n1er/05/2031\n"
        "Uvira change de maire\n12 mars 2031"
    )
    assert names_below(_ARTICLE, tail) == []


def test_one_day_alone_makes_no_list_of_what_stands_above_it():
    assert "Minova" in names_below(_ARTICLE, "Combats à Minova ce soir encore\n13/05/2031")


def test_a_caption_and_its_words_for_the_blind_are_left_out():
    text = "Sake est tombée\n\nLac Tanganyika\nLac Tanganyika\n\nLes habitants ont fui vers Goma."
    assert places(text, "fr") == ["Sake", "Goma"]


def test_a_line_of_who_stands_where_above_its_credit_is_a_caption():
    text = (
        "Raid on Sake\n\nMayor Jean Kombi of Beni (left) and others in Kinshasa on Sunday.\n\n"
        "Photo credit: R. Kahindo | Lake Media\n\nGunmen raided Sake. Residents fled to Goma."
    )
    assert places(text, "en") == ["Sake", "Sake", "Goma"]


def test_a_line_of_agency_seat_and_hour_is_not_read():
    text = "A bomb went off in Goma.\n\nPTI | Kinshasa | Updated: 14-09-2031 00:14\n\nTwo died."
    assert places(text, "en") == ["Goma"]


def test_films_each_with_how_long_it_runs_are_a_list_of_articles():
    tail = (
        "Aller à la vidéo\nDrame à Accra\n01:12\nSoudan : un émissaire attendu\n01:11\n"
        "Kinshasa : la rentrée"
    )
    assert names_below(_ARTICLE, tail) == []


@pytest.mark.parametrize(
    "heading", ["Lire aussi sur radiookapi.net:", "Lire aussi sur notresite.test :", "Lire aussi :"]
)
def test_the_titles_below_a_heading_that_names_the_site_are_not_read(heading):
    tail = f"{heading}\n- Bukavu : la population envahit Manziga, selon le maire\n- Beni: calme"
    assert names_below(_ARTICLE, tail) == []


def test_an_agency_that_closes_a_line_is_a_credit():
    assert (
        names_below(
            _ARTICLE,
            "Des habitants passent le poste de Kavimvira le 14 décembre.. AFP or licensors",
        )
        == []
    )


def test_a_menu_of_sections_and_regions_with_bullets_is_not_read():
    menu = (
        "Navigation menu\n\n  • News\n    • Middle East\n    • Africa\n    • Asia\n    • Europe\n"
    )
    text = f"{menu}\n\nThe M23 took Sake on Tuesday. Residents fled to Goma."
    assert places(text, "en") == ["Sake", "Goma"]


def test_towns_with_bullets_are_no_menu():
    text = "People fled to four towns.\n\n• Goma\n• Bukavu\n• Bunia\n• Beni\n\nSake is calm."
    assert {"Goma", "Bukavu", "Bunia", "Beni"} <= set(places(text, "en"))
