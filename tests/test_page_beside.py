"""What stands above, beside and below an article, found on pages of every form."""

from __future__ import annotations

import pytest
from named import BODY, MORE, TITLE, names_in

_LIST = (
    "Point de situation du 4 mai\n"
    "- Masisi : 300 ménages arrivés de Nyabiondo ;\n"
    "- Loashi : une école occupée ;\n"
    "- Nyabiondo : marché fermé ;\n"
    "- Kitchanga : calme relatif"
)


@pytest.mark.parametrize(
    "line",
    [
        "Lire en page 7 notre reportage à Kalemie",
        "Suite en page 2 – Uvira sous l'eau",
        "À lire demain : les taxis de Kisangani",
        "Retrouvez ce soir notre grand format sur Kisangani",
        "Autres titres • Kindu : le fleuve monte • Lubumbashi : grève",
        "Mots-clefs : Masisi ; Sake ; M23",
        "Tags – Goma, Minova, paix",
        "Légende photo : file d'attente à Birere",
        "Sur la photo : des élèves de Kadutu",
        "Ci-dessus, le marché de Kituku",
        "Météo demain – Goma : averses ; Bukavu : soleil",
    ],
)
def test_links_captions_and_tags_between_paragraphs_are_left_out(line):
    assert names_in(line, f"{TITLE}\n\n{BODY}\n\n@\n\n{MORE}") == []


@pytest.mark.parametrize(
    "line",
    [
        "L'Écho du Kivu – Bukavu",
        "La Voix des Volcans, édition de Goma",
        "Édition spéciale – studio de Bukavu",
        "Vous écoutez Radio Salama, depuis Beni",
        "Correspondance, Beni",
        "Luc Mbusa (à Goma)",
        "N/Réf : 044/CAB/SK, Bukavu",
        "Siège : avenue du Lac, Goma",
    ],
)
def test_the_name_of_a_page_and_the_head_of_a_letter_are_left_out(line):
    assert names_in(line, f"@\n\n{TITLE}\n\n{BODY}\n\n{MORE}") == []


@pytest.mark.parametrize("line", ["La voix du peuple de Goma", "Beni : l'écho des armes"])
def test_titles_that_are_no_name_of_a_page_are_read(line):
    assert names_in(line, f"@\n\n{BODY}\n\n{MORE}") != []


@pytest.mark.parametrize(
    "line",
    [
        "Ce bulletin est diffusé à Goma, Beni et Bunia",
        "Cet entretien a été enregistré à Bukavu",
        "Nous recrutons à Beni et Butembo",
        "À vous Kinshasa",
        "Vous pouvez nous capter à Bunia sur 92.1",
        "Note : les prénoms ont été changés à Goma.",
        "Né à Kindu, l'auteur vit à Liège.",
        "Ancien séminariste à Kalemie, il écrit des romans.",
        "Recrutement : infirmiers à Shabunda",
        "Cyclisme – Tour du Rwanda : arrivée à Musanze",
        "Grâce Furaha, stagiaire à Bukavu",
        "J.-P. M., à Goma",
        "R.K. (Bunia)",
        "(Correspondance de Kindu)",
        "Luc Mbusa pour Radio Salama à Lubero",
        "Document transmis à Genève",
    ],
)
def test_what_an_outlet_says_of_itself_below_the_article_is_left_out(line):
    assert names_in(line, f"{TITLE}\n\n{BODY}\n\n{MORE}\n\n@") == []


@pytest.mark.parametrize(
    "line",
    [
        "La rédaction de Bukavu",
        "Service de presse, Goma",
        "Le porte-parole, à Bunagana",
        "Olivier K., correspondant, Beni",
        "M. Baraka depuis Kampala",
    ],
)
@pytest.mark.parametrize("above", [_LIST + "\n", f"{TITLE}\n\n{BODY}\n\n{MORE} "])
def test_signatures_are_left_out_below_a_list_and_behind_the_last_sentence(line, above):
    assert names_in(line, above + "@") == []


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("- Nyabibwe : pont coupé", ["Nyabibwe"]),
        ("Nyabibwe, Minova, Numbi", ["Nyabibwe", "Minova", "Numbi"]),
        ("Le pont de Nyabibwe", ["Nyabibwe"]),
    ],
)
def test_the_last_item_of_a_list_is_read(line, names):
    assert names_in(line, f"{_LIST}\n@") == names


@pytest.mark.parametrize(
    "line",
    [
        "Les écoles rouvrent à Bukavu",
        "Deux écoles de Minova et une de Sake rouvrent à Bukavu",
        "Un agent de santé a été tué à Bukavu (Sud-Kivu)",
        "Ce bulletin de santé inquiète à Bukavu.",
        "Ancien fief du groupe, Bukavu reste fermée.",
    ],
)
def test_last_lines_that_tell_on_are_read(line):
    assert "Bukavu" in names_in(line, f"{TITLE}\n\n{BODY}\n\n{MORE}\n\n@")
