"""Lines above and between the paragraphs that are none of the article, told by their form."""

from __future__ import annotations

import pytest
from named import places

from dashboard.core.clean import clean
from dashboard.model import PartKind

_TITLE = "Masisi : des familles sur la route"
_BODY = (
    "Des combats ont éclaté mardi à Nyabiondo, dans le territoire de Masisi. Plusieurs centaines"
    " de familles ont pris la route de Loashi."
)
_MORE = (
    "Selon un responsable local, deux civils ont été blessés. L'administrateur du territoire a"
    " promis une aide, qui n'était pas encore arrivée mercredi soir à Loashi."
)


def _names_in(line: str, page: str) -> list[str]:
    """The places read in a line of a page that has ``@`` where the line stands."""
    start = page.index("@")
    text = page.replace("@", line)
    behind = len(places(text, "fr", start=start + len(line)))
    return places(text, "fr", start=start)[: -behind or None]


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
    assert _names_in(line, apart.join([_TITLE, _BODY, "@", _MORE])) == []


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
    assert "Beni" in _names_in(line, f"{_TITLE}\n\n{_BODY}\n\n@\n\n{_MORE}")


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
    page = f"@\n\n{_TITLE}\n\n{_BODY}\n\n{_MORE}"
    assert _names_in(line, page) == []
    article = clean(page.replace("@", line), name="a.txt")
    assert article.title == _TITLE
    assert article.parts[0].kind is PartKind.PAGE_FURNITURE


@pytest.mark.parametrize("line", _ABOVE)
def test_lines_under_the_title_are_left_out(line):
    assert _names_in(line, f"{_TITLE}\n@\n{_BODY}\n{_MORE}") == []


@pytest.mark.parametrize("title", ["Goma, la peur", "Sécurité à Goma", "Le bureau de Goma pillé"])
def test_titles_that_look_like_such_lines_are_read(title):
    assert _names_in(title, f"@\n\n{_BODY}\n\n{_MORE}") == ["Goma"]


def test_the_title_behind_a_button_is_left_out():
    title = "Beni : deux mille familles sur la route"
    page = f'{title}\n\nShare "@"\n\n{_BODY}\n\n{_MORE}'
    assert _names_in(title, page) == []
    assert _names_in(title, f"• No results found\n\n{page}") == []


def test_a_rubric_that_stands_over_each_report_is_left_out():
    page = f"Uvira\n\n{_BODY}\n\nUvira\n\n{_MORE}\n\nUvira\n\nLe marché a rouvert lundi."
    assert "Uvira" not in places(page, "fr")
