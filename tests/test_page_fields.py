"""Fields of a page beside a report: the country it is filed under is no place of the news."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from named import places

from dashboard.core.pages.fields import field_blocks, letterhead_blocks
from dashboard.core.sentences import paragraphs

_NEWS = "Selon les autorités, 300 ménages ont quitté Sake pour Minova, au Sud-Kivu."
_TITLE = "Note d'informations humanitaires pour la province du Maniema (12 mars 2031)"


@pytest.mark.parametrize(
    "fields",
    [
        "Pays\nRD Congo\n+ 1\nSources\nOCHA\nDate de publication\n",
        "Countries\nDR Congo\nSources\nINTERSOS\n+ 1 more\nPublication date\n",
        "Source: a bureau\nCountry: Democratic Republic of the Congo\n",
        "Pays : RD Congo\nFormat : bulletin\n",
    ],
)
@pytest.mark.parametrize("head", ["", "Faits saillants\n\n"])
def test_the_country_a_report_is_filed_under_is_not_read(fields: str, head: str) -> None:
    found = places(f"{_TITLE}\n\n{fields}\n{head}{_NEWS}", "fr")
    assert found == ["Maniema", "Sake", "Minova", "Sud-Kivu"]


def test_what_a_site_says_of_itself_has_the_country_under_it() -> None:
    site = "Informing humanitarians worldwide 24/7 — a service provided by an office"
    found = places(f"{site}\n\nDR Congo\n\n{_TITLE}\n\n{_NEWS}", "fr")
    assert found == ["Maniema", "Sake", "Minova", "Sud-Kivu"]


def test_a_country_over_the_title_of_a_page_with_fields_is_not_read() -> None:
    found = places(f"DR Congo\n\n{_TITLE}\n\nFormat\nNews\nSource\nPosted\n\n{_NEWS}", "fr")
    assert found == ["Maniema", "Sake", "Minova", "Sud-Kivu"]


@pytest.mark.parametrize(
    "text",
    [
        "Le pays\n\nEn RD Congo, la saison des pluies commence.\n\n" + _NEWS,
        "Sources\n\nDes habitants de Bunia ont parlé de la RD Congo.\n\n" + _NEWS,
    ],
)
def test_a_heading_of_one_word_leaves_the_text_under_it(text: str) -> None:
    assert "RD Congo" in places(text, "fr")


@pytest.mark.parametrize(
    "head",
    [
        "RÉPUBLIQUE DÉMOCRATIQUE DU CONGO\nPROVINCE DU MANIEMA\nTERRITOIRE DE KASONGO\n",
        "SOCIETE CIVILE DE LA R.D.CONGO\nCOORDINATION PROVINCIALE DU MANIEMA\n",
        "PROVINCE DU MANIEMA\n\nBUREAU DE COORDINATION\n",
    ],
)
@pytest.mark.parametrize("under", ["COMMUNIQUÉ DE PRESSE\n\n", ""])
def test_the_head_of_a_letter_is_not_read(head: str, under: str) -> None:
    assert places(f"{head}\n{under}{_NEWS}", "fr") == ["Sake", "Minova", "Sud-Kivu"]


@pytest.mark.parametrize(
    "head",
    [
        "PROVINCE DU MANIEMA\nTERRITOIRE DE KASONGO\n",  # a bulletin's headings
        "PROVINCE DU MANIEMA : TROIS MORTS\n",
    ],
)
def test_headings_in_capitals_are_read(head: str) -> None:
    assert any("MANIEMA" in name for name in places(f"{head}\n{_NEWS}", "fr"))


@pytest.mark.parametrize(
    "text", ["Pays", "Source", "Countries", "Thème", "Country: DR Congo", "Pays : RD Congo"]
)
def test_a_text_that_is_nothing_but_a_field_names_no_place(text: str) -> None:
    assert places(text, "fr") == []


_LINES = (
    "Pays", "RD Congo", "+ 1", "Source", "Country: DR Congo", "Format", "PROVINCE DU MANIEMA",
    "BUREAU", "COMMUNIQUÉ", "Informing humanitarians worldwide", _TITLE, _NEWS,
)  # fmt: skip


@given(lines=st.lists(st.sampled_from(_LINES), max_size=6), between=st.sampled_from(["\n", "\n\n"]))
def test_whatever_lines_follow_one_another_the_fields_are_some_of_them(
    lines: list[str], between: str
) -> None:
    text = between.join(lines)
    blocks = paragraphs(text)
    assert field_blocks(text, blocks) | letterhead_blocks(text, blocks) <= set(range(len(blocks)))
