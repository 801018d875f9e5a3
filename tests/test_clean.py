"""What of a page is the article, on the seeds and on what pages carry besides."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.core.clean import article_as_given, clean
from dashboard.core.explain import explain
from dashboard.core.language import detect_language
from dashboard.model import READ_PARTS, PartKind, Reading


def kinds(text: str) -> dict[str, PartKind]:
    """The kind of every part, by its first words."""
    article = article_as_given(text, doc="test")
    return {article.text[part.start : part.end]: part.kind for part in article.parts}


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Photo: an empty row of huts, Rusayo.", PartKind.CAPTION),
        ("[PHOTO 1] Étals vides à Kavumu. Crédit : J. Cibalonza", PartKind.CAPTION),
        ("RELATED: Coffee prices slip in Uganda", PartKind.LINKS),
        ("À LIRE AUSSI : Rwanda, le thé recule", PartKind.LINKS),
        ("Soma pia: samaki wa Ziwa Albert", PartKind.LINKS),
        ("Share this | Print | Newsletter", PartKind.PAGE_FURNITURE),
        ("Accueil > Actualité > Grands Lacs", PartKind.PAGE_FURNITURE),
        ("Contact: Investor Relations, Vancouver.", PartKind.PAGE_FURNITURE),
        ("Envoyé de mon iPhone", PartKind.PAGE_FURNITURE),
        ("© La Plume - Bukavu, avenue de la Poste", PartKind.PAGE_FURNITURE),
        ("About the author: M. Bahati studied in Lyon.", PartKind.BIOGRAPHY),
        ("Leave a Reply", PartKind.COMMENT_FORM),
        ("Commentaires (2)", PartKind.COMMENT_FORM),
        ("Source : Radio Okapi", PartKind.SOURCE_LINE),
        ("By Jane Doe in Goma", PartKind.BYLINE),
        ("AP writer Mark Roe in Dakar contributed to this report.", PartKind.BYLINE),
        ("Des déplacés à Goma, le 27 janvier 2025. © AFP", PartKind.CAPTION),
        ("M23 rebels patrol in Goma [Jane Doe/Reuters]", PartKind.CAPTION),
        ("list 1 of 4 Rwanda cuts ties with Belgium", PartKind.LINKS),
        ("In Geneva, Jo Roe, roe@unhcr.example, +41 79 000 00 00", PartKind.PAGE_FURNITURE),
        ("Jonathan Roe, à Goma", PartKind.PAGE_FURNITURE),
    ],
)
def test_a_line_that_is_not_the_article_says_so(line: str, kind: PartKind) -> None:
    body = "Fighting resumed near Sake on Monday, residents said.\n\nThe army had left at dawn."
    assert kinds(f"{body}\n\n{line}")[line] is kind


@pytest.mark.parametrize(
    "line",
    [
        "Les habitants fuient les combats entre l'armée et les miliciens du FPP/AP alliés.",
        "La zone est calme grâce aux patrouilles FARDC/MONUSCO dans la région.",
        "Les ménages attendent une mission conjointe PAM/HCR.",
    ],
)
def test_two_initials_with_a_stroke_name_no_photographer(line: str) -> None:
    body = "La population de Lubero a quitté ses villages."
    assert PartKind.CAPTION not in kinds(f"{line}\n\n{body}").values()


def test_a_sign_in_the_middle_of_glued_text_takes_its_sentence_only() -> None:
    # given a page that was glued into one long paragraph
    rest = "Residents of Sake left at dawn and walked to Goma. " * 12
    found = kinds(f"Fighting resumed. Also read: Uganda sends troops. {rest}")

    # then the article goes on behind the link
    assert any(kind is PartKind.BODY and "walked to Goma" in part for part, kind in found.items())


def test_a_dateline_is_parted_from_its_sentence() -> None:
    found = kinds("GOMA, DR Congo, May 8, 2031 (Ridge Press) - Rebels took Kiwanja on Thursday.")
    assert found["GOMA, DR Congo, May 8, 2031 (Ridge Press) -"] is PartKind.DATELINE


def test_the_source_is_read_also_where_text_is_glued_to_it() -> None:
    article = clean("Title\n\nIt goes on.Original Source: www.aljazeera.com", name="a.txt")
    assert article.original_source == "www.aljazeera.com"
    assert clean("Goma fell.\nSource : Radio Okapi.", name="b").original_source == "Radio Okapi"


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Read the original article on Radio Okapi.", "Radio Okapi"),
        ("This story was first published by Great Lakes Wire.", "Great Lakes Wire"),
        ("Cet article est d'abord paru sur www.kivuwatch.example", "www.kivuwatch.example"),
        ("Lire l'article original sur Radio Mwangaza.", "Radio Mwangaza"),
        ("Source: Read more", None),
        ("Source : Lire l'article", None),
        ("This article was first published on 3 March 2025.", None),
    ],
)
def test_the_original_source_is_a_name_and_not_the_words_of_a_link(line, named) -> None:
    article = clean(f"Sake falls\n\nRebels took Sake. It is calm.\n\n{line}", name="a.txt")
    assert article.original_source == named
    assert not any(
        part.kind in READ_PARTS and line[:12] in article.text[part.start : part.end]
        for part in article.parts
    )


@pytest.mark.parametrize(
    "line",
    ["Chargement en cours", "Like Loading...", "Attachments", "Facebook Twitter Copy Link Print"],
)
def test_what_a_page_says_of_itself_is_not_the_article(line) -> None:
    assert kinds(f"Rebels took Sake. It is calm.\n\n{line}")[line] is PartKind.PAGE_FURNITURE


def test_a_title_that_names_its_column_is_a_title_and_no_dateline() -> None:
    text = "Actualité RDC – Sake, des combats signalés\n\nDes combats ont éclaté. Sake est vide."
    found = kinds(text)
    assert found["Actualité RDC – Sake, des combats signalés"] is PartKind.TITLE


def test_a_text_as_given_keeps_every_character() -> None:
    text = "\ufeffGoma\r\n\r\nfell.\u200b\x00"
    article = article_as_given(text, doc="d", published=date(2025, 3, 19), title="T")
    assert article.text == text
    assert (article.name, article.title, article.published) == ("d", "T", date(2025, 3, 19))


@given(st.text(alphabet="Goma fell.\r\n\u200b\x00\ufeffÀ", max_size=80))
def test_cleaned_runs_stand_unchanged_in_the_file(raw: str) -> None:
    article = clean(raw, name="any.txt")
    rebuilt = ""
    for span in article.file_spans:
        assert span.start == len(rebuilt)
        rebuilt += raw[span.file_start : span.file_start + span.length]
    assert rebuilt == article.text
    assert "\r\n" not in article.text


@given(st.text(max_size=300))
def test_parts_are_in_order_and_do_not_overlap(text: str) -> None:
    last = 0
    for part in article_as_given(text, doc="any").parts:
        assert last <= part.start < part.end <= len(text)
        last = part.end


def test_languages_are_told_apart() -> None:
    assert detect_language("Les déplacés sont arrivés à Goma dans la nuit.") == "fr"
    assert detect_language("The displaced reached Goma in the night.") == "en"
    assert detect_language("Watu wamekimbia kutoka Sake na kwenda Goma.") == "sw"
    assert detect_language("Goma") == "und"


def test_nothing_to_explain_is_said_in_words() -> None:
    article = article_as_given("Nobody moved.", doc="d")
    text = explain(Reading(article=article, resolutions=(), claims=()))
    assert text == "No name of a place, and none that looks like one."


def test_a_forwarded_article_whose_lines_are_quoted_is_still_read():
    # given an article that came in a mail, every line of it behind a ">"
    text = "> Fighting reached Kayna on Monday.\n\n> People fled to Butembo and Lubero."

    # when it is taken apart
    article = article_as_given(text, doc="mail")

    # then none of it is left out
    assert all(part.kind in READ_PARTS for part in article.parts)


@pytest.mark.parametrize(
    "endless",
    ["".join(f"aaaa{n}" for n in range(100_000)), "It fell. " * 100_000, "a_1." * 200_000],
    ids=["a word", "sentences on one line", "a reader's name"],
)
def test_a_line_without_end_is_cleaned_in_the_time_of_its_length(endless: str):
    # given an article with a line of some hundred thousand letters, as no person writes one;
    # in time that grows as the square of its length this test would take hours
    text = f"Rebels took Goma\n\nRebels took Goma on Monday.\n{endless}\nThousands fled to Sake."

    # when it is cleaned, then nothing of it is lost
    article = clean(text, name="endless.txt")
    assert endless.strip() in article.text
    assert article.title == "Rebels took Goma"
