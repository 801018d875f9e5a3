"""Lines above and between the paragraphs that are none of the article, told by their form."""

from __future__ import annotations

import pytest
from named import BODY, MORE, TITLE, names_in, places

from dashboard.core.clean import clean
from dashboard.model import PartKind

_BETWEEN = [
    "RDC | Goma | Sécurité",
    "Politique | Kinshasa | 14 mai",
    "Kinshasa - Politique - 12 h 40",
    "Notre série d'été (4) : les plages de Kalemie",
    "Votre avis nous intéresse : la vie chère à Kindu",
    "Bunia - Kasenyi : nos photos",
    "Une vie à Shabunda : notre long format",
    "Sur notre site : Kasindi, la ville qui ne dort jamais",
    "Portrait : la doyenne de Rutshuru",
    "Podcast. Lubumbashi, cité du cuivre",
    "Une rue de Beni, en juin dernier",
    "Le port de Kigoma, hier matin",
    "Grand angle – Les forgerons de Mwenga",
    "Zoom sur Kasindi, porte du commerce",
    "Ituri | Société | Il y a 3 heures",
    "Kampala : les autres titres",
]


@pytest.mark.parametrize("apart", ["\n", "\n\n"], ids=["line", "paragraph"])
@pytest.mark.parametrize("line", _BETWEEN)
def test_lines_between_paragraphs_that_are_none_of_the_article_are_left_out(line, apart):
    assert names_in(line, apart.join([TITLE, BODY, "@", MORE])) == []


@pytest.mark.parametrize(
    "line",
    [
        "À Beni, la peur",
        "Les combats gagnent Beni, hier encore calme",
        "Vivre à Beni : le récit d'une mère",
        "Crise humanitaire à Beni",
        "Une ville sous pression : Beni",
        "Beni – la peur au ventre",
        "Bilan provisoire : dix morts à Beni",
        "- Beni : calme relatif",
    ],
)
def test_headings_and_items_between_paragraphs_are_read(line):
    assert "Beni" in names_in(line, f"{TITLE}\n\n{BODY}\n\n@\n\n{MORE}")


_ABOVE = [
    "Goma / Sécurité",
    "NORD-KIVU SÉCURITÉ",
    "Kinshasa (Rédaction)",
    "Bruxelles, de notre correspondante",
    "Correspondance particulière de Kigali",
    "Reportage Alice M., Goma",
    "RÉDACTION DE BUNIA",
    "Agence de presse du Maniema",
    "Lecture 4 min - Sud-Kivu",
    "Temps de lecture : 5 minutes – Kisangani",
    "Un reportage de nos envoyés spéciaux à Kindu",
    "Carnet de Butembo",
]


@pytest.mark.parametrize("line", [*_ABOVE, "Le billet de Kinshasa", "Dossier Kivu"])
def test_lines_above_the_title_are_left_out_and_the_title_is_one(line):
    page = f"@\n\n{TITLE}\n\n{BODY}\n\n{MORE}"
    assert names_in(line, page) == []
    article = clean(page.replace("@", line), name="a.txt")
    assert article.title == TITLE
    assert article.parts[0].kind is PartKind.PAGE_FURNITURE


@pytest.mark.parametrize("line", _ABOVE)
def test_lines_under_the_title_are_left_out(line):
    assert names_in(line, f"{TITLE}\n@\n{BODY}\n{MORE}") == []


@pytest.mark.parametrize("title", ["Goma, la peur", "Sécurité à Goma", "Le bureau de Goma pillé"])
def test_titles_that_look_like_such_lines_are_read(title):
    assert names_in(title, f"@\n\n{BODY}\n\n{MORE}") == ["Goma"]


def test_the_title_behind_a_button_is_left_out():
    title = "Beni : deux mille familles sur la route"
    page = f'{title}\n\nShare "@"\n\n{BODY}\n\n{MORE}'
    assert names_in(title, page) == []
    assert names_in(title, f"• No results found\n\n{page}") == []


def test_a_rubric_that_stands_over_each_report_is_left_out():
    page = f"Uvira\n\n{BODY}\n\nUvira\n\n{MORE}\n\nUvira\n\nLe marché a rouvert lundi."
    assert "Uvira" not in places(page, "fr")
