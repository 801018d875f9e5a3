"""Lines below an article that their form betrays, and lines of it that only look like them."""

from __future__ import annotations

import pytest
from named import names_below, places

_ARTICLE = (
    "Le M23 a pris Sake mardi.\n"
    "Les habitants ont fui vers Goma.\n"
    "Ils sont logés dans les écoles de Kavumu.\n"
    "Le marché de Minova est fermé.\n"
)
_ENGLISH = (
    "The M23 took Sake on Tuesday.\n"
    "Residents fled to Goma.\n"
    "They are housed in the schools of Kavumu.\n"
    "The market of Minova is closed.\n"
)


@pytest.mark.parametrize(
    "line",
    [
        "La question du jour : faut-il rouvrir le port d'Uvira ?",
        "Radio Lac, la voix de Bukavu",
        "Papy de Bukavu : bravo pour votre travail",
        "Mama Neema, Uvira : et chez nous ?",
        "Sondage : les jeunes de Bukavu et la politique",
        "La recette de la semaine : le poisson du lac à la mode de Bukavu.",
        "Articles récents : Uvira, le port au ralenti",
        "Avis de recrutement : un comptable à Bukavu",
        "A. Bahati (Bukavu)",
    ],
)
def test_lines_below_the_article_are_left_out(line):
    assert names_below(_ARTICLE, line) == []


@pytest.mark.parametrize(
    "line",
    [
        "Question of the day: should the port of Uvira reopen?",
        "Lake Radio, the voice of Bukavu",
        "Poll: young people of Bukavu and politics",
        "Recent posts: Uvira, a port at half speed",
        "Vacancies: an accountant in Bukavu",
    ],
)
def test_english_lines_below_the_article_are_left_out(line):
    assert names_below(_ENGLISH, line, "en") == []


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Bilan : deux morts à Bukavu.", ["Bukavu"]),
        ("Bonne nouvelle tout de même : les bateaux vont de nouveau à Bukavu.", ["Bukavu"]),
        ("Il y a du mieux à Bukavu : la moitié des absents est revenue", ["Bukavu"]),
        ("Axe routier vers Bukavu : la circulation a repris", ["Bukavu"]),
        ("Les écoles ont rouvert à Bukavu", ["Bukavu"]),
        ("Autre conséquence de la prise : des familles campent à Bukavu", ["Bukavu"]),
    ],
)
def test_last_lines_of_the_article_are_read(line, names):
    assert names_below(_ARTICLE, line) == names


def test_reports_of_labelled_lines_are_read_to_their_end():
    report = (
        "Mouvements de population : 300 ménages à Sake.\n"
        "Situation des marchés : fermés à Minova.\n"
        "Eau et assainissement : trois bornes à Kavumu.\n"
        "Autres besoins : des bâches à Goma.\n"
    )
    line = "Prix des denrées : en hausse à Bukavu"
    assert names_below(report, line) == ["Bukavu"]


def test_headlines_without_full_stops_are_read():
    headlines = "Sake est vide\nGoma a peur\nKavumu attend\nMinova sous la pluie\n"
    assert names_below(headlines, "Un calme précaire, la nuit à Bukavu") == ["Bukavu"]


#: Articles that are not of sentences alone, as pages are: items, headings, a line of news.
_OF_ITEMS = (
    "Faits saillants\n\n"
    "- Masisi : 2 000 ménages déplacés vers Minova\n"
    "- Rutshuru : calme précaire à Kibirizi\n\n"
    "Les besoins restent importants à Goma.\n\n"
)
_UNDER_HEADINGS = (
    "À Sake, la peur\n\nLe M23 a pris Sake mardi.\n\n"
    "Une ville sous tension\n\nLe marché a fermé. Les écoles aussi.\n\n"
    "La réponse tarde\n\nAucune aide n'est arrivée à Goma.\n\n"
)
_NUMBERED = (
    "COMMUNIQUÉ N° 12\n\nLa coordination de Goma fait savoir ce qui suit :\n\n"
    "1. Le M23 a pris Sake mardi ;\n2. Les habitants ont fui vers Minova ;\n"
    "3. Elle demande des renforts à Goma.\n\n"
)
_HOURLY = (
    "08 h 10 – Tirs entendus à Sake, près de Goma.\n"
    "09 h 30 – Des familles arrivent à Minova à pied\n"
    "11 h 00 – L'armée dit tenir Mushaki.\n"
)
_IN_BRIEF = "Sake : deux mille ménages en fuite\n\nLe M23 a pris Sake mardi, près de Goma.\n\n"


@pytest.mark.parametrize(
    "article",
    [_OF_ITEMS, _UNDER_HEADINGS, _NUMBERED, _HOURLY, _IN_BRIEF],
    ids=["items", "headings", "numbered", "hourly", "brief"],
)
@pytest.mark.parametrize(
    "line",
    [
        "Enquête de la rédaction de Bukavu",
        "Copie à : Auditorat militaire, Uvira",
        "Erratum : il fallait lire Kabare et non Kabambare",
        "Grâce B., à Kamituga",
        "Merci à Jeanne de Bukavu pour son message",
        "Sources : bureau de Bukavu, mairie de Butembo",
        "Qui sommes-nous ? Des journalistes de Bunia",
    ],
)
def test_lines_below_items_headings_and_briefs_are_left_out(article, line):
    assert names_below(article, line) == []


@pytest.mark.parametrize(
    ("article", "line"),
    [
        (_OF_ITEMS, "- Uvira : 300 ménages sans abri"),
        (_NUMBERED, "4. Le port d'Uvira, la seule issue"),
        (_HOURLY, "12 h 00 – Calme à Uvira"),
        (_UNDER_HEADINGS, "Les écoles ont rouvert à Uvira"),
        (_IN_BRIEF, "Une partie des familles est arrivée à Uvira, dit un chef"),
    ],
)
def test_last_items_of_such_an_article_are_read(article, line):
    assert names_below(article, line) == ["Uvira"]


@pytest.mark.parametrize(
    "line",
    [
        "Grâce B., à Kamituga",
        "R. K. (Bunia)",
        "Jean Mbusa, correspondant à Uvira",
        "(Lire notre encadré sur Uvira)",
        "[Voir aussi notre carte interactive d'Uvira]",
        "Voir la vidéo : Uvira, un an après",
    ],
)
def test_who_signs_between_two_reports_is_left_out(line):
    assert names_below(_ARTICLE, f"{line}\nDes tirs ont retenti à Beni jeudi.") == ["Beni"]


@pytest.mark.parametrize("line", ["Calme à Uvira", "Peur sur Uvira", "À Uvira, l'attente"])
def test_a_heading_between_two_reports_is_read(line):
    assert "Uvira" in names_below(_ARTICLE, f"{line}\nDes tirs ont retenti à Beni jeudi.")


def test_the_outlet_under_the_last_authors_name_is_left_out():
    page = f"{_ARTICLE}Par Jean Mbusa, correspondant à Goma\nKIVU SOIR Online"
    assert places(page, "fr", start=len(_ARTICLE)) == []


def test_a_report_below_an_authors_name_is_read():
    page = f"{_ARTICLE}Par Jean Mbusa\nDes tirs ont retenti à Beni."
    assert places(page, "fr", start=len(_ARTICLE)) == ["Beni"]
