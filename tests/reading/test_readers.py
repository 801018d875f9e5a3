"""Files of every kind become articles, with what they say about themselves and nothing invented."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from dashboard.storage.readers import ReadOptions, read_any
from dashboard.storage.readers.dates import read_day
from dashboard.storage.readers.pdf_lines import paragraphs_of

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))


def only(data, name, options=None):
    """The one article in a file."""
    outcome = read_any(data, name, options)
    assert not outcome.problems, outcome.problems
    [read] = outcome.articles
    return read


# --------------------------------------------------------------------------- text


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_a_text_file_is_read_as_it_stands_and_maps_back_to_the_file(path):
    # given an article as it was handed to us, when it is read
    read = only(path, None)

    # then every stretch of it stands in the file where it says
    raw = path.read_bytes().decode()
    for span in read.article.file_spans:
        in_file = raw[span.file_start : span.file_start + span.length]
        assert read.article.text[span.start : span.start + span.length] == in_file
    assert read.file_bytes == path.read_bytes()


def test_markdown_loses_its_signs_and_keeps_its_words():
    data = (
        b"---\ntags: drc\n---\n# M23 enters *Walikale*\n\nRebels [entered](http://x.example) the "
        b"**town**\non Wednesday.\n\n- Sake\n- Minova\n\n![a map](map.png)\n"
    )

    read = only(data, "note.md")

    assert read.article.text == (
        "M23 enters Walikale\n\nRebels entered the town on Wednesday.\n\nSake\n\nMinova"
    )
    assert [left.words for left in read.left_out] == ["tags: drc", "a map"]


def test_lines_broken_by_a_mail_program_are_joined_and_quoting_marks_taken_off(make):
    quoted = (
        "> M23 rebels entered the town of Walikale on Wednesday evening after\n"
        "> two days of fighting.\n>\n> The army left."
    )

    read = only(make.mail(quoted), "m.eml")

    assert "evening after two days of fighting." in read.article.text


# --------------------------------------------------------------------------- pages


def test_a_page_is_read_without_what_stands_around_its_article(make):
    # given a page with navigation, links, a comment form and a foot, when it is read
    read = only(make.page().encode(), "page.html")

    # then the article is whole, and what is not in it is listed with the reason
    for paragraph in make.paragraphs:
        assert paragraph in read.article.text
    reasons = {left.words: left.reason for left in read.left_out}
    assert reasons["Home Sport"] == "the page's navigation"
    assert reasons["Bukavu under curfew"] == "links to other articles"
    assert "comments" in reasons["Greetings from Kampala!"]
    assert "foot" in reasons["Copyright 2019 Kivu Watch, Nairobi Road 12, Kigali"]
    for left in read.left_out:
        assert left.words not in read.article.text


DAYS = {
    "Open Graph": '<meta property="article:published_time" content="2025-03-20T08:00:00+02:00">',
    "JSON-LD": '<script type="application/ld+json">{"@type": "NewsArticle", '
    '"datePublished": "2025-03-20T06:00:00Z"}</script>',
    "JSON-LD in a graph": '<script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, '
    '{"@type": ["Article"], "datePublished": "2025-03-20"}]}</script>',
    "microdata": '<meta itemprop="datePublished" content="2025-03-20">',
    "a plain meta tag": '<meta name="date" content="20 March 2025">',
    "a French one": '<meta name="pubdate" content="jeudi 20 mars 2025">',
}


@pytest.mark.parametrize("head", DAYS.values(), ids=DAYS.keys())
def test_the_day_of_publication_is_the_one_that_the_page_declares(make, head):
    read = only(make.page(head=head).encode(), "page.html")

    assert read.article.published == date(2025, 3, 20)
    assert read.article.published_from == "page"


def test_a_page_that_declares_no_day_has_none(make):
    # given a page that names days only in its text and in its copyright line
    paragraphs = (*make.paragraphs, "On 12 March 2025 the army had promised to hold the town.")

    read = only(make.page(paragraphs=paragraphs).encode(), "page.html")

    assert read.article.published is None
    assert read.article.published_from == ""


SHOWN = (
    '<div class="submitted">Publié le jeu, 20/03/2025 - 10:12 | Modifié le 25/03/2025</div>',
    '<span class="entry-date">20 mars 2025</span>',
    '<p class="article__date">Published: March 20, 2025, 10:12 GMT</p>',
    '<time datetime="2025-03-20T10:12:00+02:00">Thursday</time>',
    '<div class="posted-on">1er mars 2025</div>',
)


@pytest.mark.parametrize("shown", SHOWN)
def test_the_day_that_a_page_shows_above_its_article_is_its_day(make, shown):
    # given a page that shows its day only to readers, and days of other articles beside it
    page = make.page().replace("</h1>", f"</h1>{shown}")
    beside = '<div class="related-posts"><span class="entry-date">2 February 2024</span></div>'
    page = page.replace("<footer>", f"{beside}<footer>")

    day = only(page.encode(), "page.html").article.published

    assert day == (date(2025, 3, 1) if "1er" in shown else date(2025, 3, 20))


def test_of_several_days_that_a_page_shows_none_is_taken(make):
    # given a page that shows two days in places like that
    page = make.page().replace(
        "</h1>", '</h1><div class="entry-date">20 mars 2025</div><p class="date">4 avril 2025</p>'
    )

    assert only(page.encode(), "page.html").article.published is None


def test_a_day_that_may_be_two_days_is_not_guessed(make):
    head = '<meta property="article:published_time" content="03/04/2025">'

    read = only(make.page(head=head).encode(), "page.html")

    assert read.article.published is None
    assert "03/04/2025 may be" in read.notes[0]


def test_publisher_address_and_language_come_from_the_page(make):
    head = (
        '<meta property="og:site_name" content="Kivuwatch">'
        '<link rel="canonical" href="https://kivuwatch.example/walikale">'
    )

    read = only(make.page(head=head).encode(), "page.html")

    assert read.article.publisher == "Kivuwatch"
    assert read.article.url == "https://kivuwatch.example/walikale"
    assert read.article.language == "en"


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "https://kivuwatch.example/", "http://["]
)
def test_an_address_that_is_none_of_an_article_is_not_taken(make, address):
    # given a page that calls this its address; a front page is that of all a site's articles
    head = f'<link rel="canonical" href="{address}">'

    read = only(make.page(head=head).encode(), "page.html")

    assert read.article.url is None


LONG = "Goma: rebels advance on St. Joseph's hospital - what we know at 8 p.m."


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (f'<meta property="og:title" content="{LONG} - Kivu Watch">'
         '<meta property="og:site_name" content="Kivu Watch">', LONG),
        ('<script type="application/ld+json">{"@type": "NewsArticle", "headline": "'
         f'{LONG}"}}</script>', LONG),
        ("", "Kivu Watch"),
    ],
    ids=["Open Graph", "JSON-LD", "only a heading"],
)  # fmt: skip
def test_the_headline_is_the_one_the_page_declares(make, head, title):
    # given a page whose only main heading is the site's name
    page = make.page(title="Kivu Watch", head=head)

    assert only(page.encode(), "page.html").article.title == title


def test_the_windows_title_loses_the_name_of_the_site(make):
    page = make.page(title=LONG).replace(f"<h1>{LONG}</h1>", "")
    page = page.replace(f"<title>{LONG}</title>", f"<title>{LONG} | Kivu Watch</title>")

    assert only(page.encode(), "page.html").article.title == LONG


def test_a_page_that_names_no_publisher_was_published_by_its_site(make):
    head = '<link rel="canonical" href="https://www.kivuwatch.example/walikale">'

    read = only(make.page(head=head).encode(), "page.html")

    assert read.article.publisher == "kivuwatch.example"


def test_a_page_in_french_under_an_english_template_is_french(make):
    paragraphs = (
        "Des milliers de personnes ont fui vers Minova après la prise de la ville par les "
        "rebelles du M23, selon la société civile du Sud-Kivu.",
        "Les combats ont repris mercredi soir dans le territoire de Masisi, où les habitants "
        "disent avoir entendu des tirs à l'arme lourde.",
    )

    read = only(make.page(paragraphs=paragraphs).encode(), "page.html")

    assert read.article.language == "fr"


def test_a_page_that_a_browser_saved_as_one_file_is_read(make):
    import quopri

    head = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://kivuwatch.example/walikale\n"
        "Subject: M23\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related; type="text/html"; boundary="b"\n\n--b\n'
        "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n"
        "Content-Location: https://kivuwatch.example/walikale\n\n"
    )
    data = head.encode() + quopri.encodestring(make.page().encode()) + b"\n--b--\n"

    read = only(data, "page.mhtml")

    assert make.paragraphs[0] in read.article.text
    assert read.article.url == "https://kivuwatch.example/walikale"


# --------------------------------------------------------------------------- feeds


def test_a_feed_becomes_an_article_for_each_entry(make):
    feed = make.feed(
        ("M23 enters Walikale", "/1", "Rebels &lt;b&gt;entered&lt;/b&gt; the town."),
        ("Goma counts its dead", "/2", "Thousands live in schools."),
    )

    outcome = read_any(feed.encode(), "feed.xml")

    first, second = (read.article for read in outcome.articles)
    assert first.text == "M23 enters Walikale\n\nRebels entered the town."
    assert first.published == date(2025, 3, 20)
    assert first.published_from == "feed"
    assert first.publisher == "Kivu Watch"
    assert second.url == "http://kivuwatch.example/2"
    assert "summary only" in outcome.articles[0].notes[0]


def test_an_atom_feed_with_whole_articles_is_read_whole(make):
    body = "".join(f"&lt;p&gt;{words}&lt;/p&gt;" for words in make.paragraphs)
    feed = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Kivu Watch</title><entry><id>urn:1</id>'
        '<title>M23 enters Walikale</title><link href="http://kivuwatch.example/1"/>'
        f'<published>2025-03-20T08:00:00Z</published><content type="html">{body}</content>'
        "</entry></feed>"
    )

    read = only(feed.encode(), "feed.atom")

    assert read.article.text == "\n\n".join(("M23 enters Walikale", *make.paragraphs))
    assert read.notes == ()


# --------------------------------------------------------------------------- reports


def test_a_report_in_pdf_is_read_in_paragraphs_without_its_running_titles(make):
    # given three pages with a running title and page numbers, their lines broken as in print
    pages = [
        f"OCHA | Situation Report 12 | {n}\n{text}\nPage {n} of 3"
        for n, text in enumerate(
            (
                "M23 rebels entered the town of Walikale on Wednesday evening after two\n"
                "days of fighting, and thousands of residents fled towards Kisan-\n"
                "gani.\n"
                "The army withdrew.",
                "Humanitarian access remains limited in Masisi.",
                "Partners distributed food in Minova.",
            ),
            start=1,
        )
    ]

    read = only(make.pdf(*pages, title="Situation Report 12"), "report.pdf")

    # then words and sentences are whole again, and the edges of the pages are listed
    assert "fled towards Kisangani." in read.article.text
    assert "two days of fighting" in read.article.text
    assert "Page 2" not in read.article.text
    assert {left.words for left in read.left_out} >= {"OCHA | Situation Report 12 | 1"}
    assert read.article.title == "Situation Report 12"
    assert read.article.published is None


def test_a_heading_in_a_report_is_no_part_of_the_sentence_below_it():
    page = (
        "Humanitarian access\n"
        "Roads from Goma to Masisi remain closed to trucks since the weekend, partners on\n"
        "the ground said. Two convoys with food had been turned back at Sake in the morning.\n"
        "2.1 Displacement\n"
        "Thousands of people fled towards Minova and Kalehe on foot, the local authorities\n"
        "reported on Monday."
    )

    paragraphs, _ = paragraphs_of([page])

    assert [words.split()[0] for words in paragraphs] == [
        "Humanitarian", "Roads", "2.1", "Thousands",
    ]  # fmt: skip


def test_pages_without_text_are_noted(make):
    read = only(make.pdf("Goma fell on Tuesday.", "", ""), "report.pdf")

    assert read.notes == ("2 of 3 pages hold no text, perhaps pictures (page 2, 3).",)


def test_a_hyphen_that_belongs_to_the_word_stays():
    pages = ["The Rwanda-backed rebels left. Later the Rwanda-\nbacked rebels came back to Sake."]

    [paragraph], _ = paragraphs_of(pages)

    assert paragraph.count("Rwanda-backed") == 2


def test_a_title_that_a_program_wrote_is_none(make):
    read = only(make.pdf("Goma fell on Tuesday.", title="Microsoft Word - draft3.doc"), "r.pdf")

    assert read.article.title == "Goma fell on Tuesday."


def test_a_word_document_is_read_with_its_tables_and_without_its_header(make):
    import io

    import docx

    document = docx.Document(io.BytesIO(make.docx(*make.paragraphs, header="OCHA internal")))
    cells = document.add_table(rows=1, cols=2).rows[0].cells
    cells[0].text, cells[1].text = "Minova", "12,000 displaced"
    stream = io.BytesIO()
    document.save(stream)

    read = only(stream.getvalue(), "report.docx")

    assert "12,000 displaced" in read.article.text
    assert "OCHA internal" not in read.article.text
    assert read.left_out[0].words == "OCHA internal"


def test_words_deleted_under_tracked_changes_are_not_read_and_inserted_ones_are(make):
    import io
    import zipfile

    # given a document in which an editor struck a name and wrote another
    old = zipfile.ZipFile(io.BytesIO(make.docx("Rebels entered PLACE.")))
    edited = (
        "<w:del><w:r><w:delText>Goma</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>Walikale</w:t></w:r></w:ins>"
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as new:
        for entry in old.infolist():
            data = old.read(entry)
            if entry.filename == "word/document.xml":
                whole = b"<w:r><w:t>Rebels entered PLACE.</w:t></w:r>"
                assert whole in data
                begin = b"<w:r><w:t>Rebels entered </w:t></w:r>"
                data = data.replace(whole, begin + edited.encode())
            new.writestr(entry.filename, data)

    read = only(stream.getvalue(), "report.docx")

    assert "Walikale" in read.article.text
    assert "Goma" not in read.article.text


def test_footnotes_are_listed_and_not_read(make):
    import io

    import docx
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    # given a report with a footnote
    document = docx.Document(io.BytesIO(make.docx("Rebels entered Walikale.")))
    namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    notes = (
        f'<w:footnotes xmlns:w="{namespace}"><w:footnote w:id="1"><w:p><w:r>'
        "<w:t>Interview in Kampala, 3 March.</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = Part(PackURI("/word/footnotes.xml"), kind, notes.encode(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    stream = io.BytesIO()
    document.save(stream)

    read = only(stream.getvalue(), "report.docx")

    assert "Kampala" not in read.article.text
    assert read.left_out[0].words == "Interview in Kampala, 3 March."


# --------------------------------------------------------------------------- mail


def test_a_newsletter_is_published_by_its_sender_on_its_day(make):
    body = "\n\n".join(make.paragraphs) + "\n\n-- \nKivu Watch, Nairobi Road 12, Kigali\n"

    read = only(make.mail(body, headers={"List-Id": "<news.kivuwatch.example>"}), "news.eml")

    assert read.article.title == "M23 enters Walikale"
    assert read.article.publisher == "Kivu Watch"
    assert read.article.published == date(2025, 3, 20)
    assert read.article.published_from == "mail"
    assert "Kigali" not in read.article.text
    assert read.left_out[0].reason == "the sender's signature"


@pytest.mark.parametrize("subject", ["Fwd: M23 enters Walikale", "TR : M23 enters Walikale"])
def test_a_mail_that_passes_an_article_on_gives_it_no_day(make, subject):
    # given a newsletter that a colleague passed on a day, or a week, later
    headers = {"List-Id": "<news.kivuwatch.example>"}

    read = only(make.mail("\n".join(make.paragraphs), subject=subject, headers=headers), "m.eml")

    assert read.article.title == "M23 enters Walikale"
    assert read.article.published is None
    assert read.article.publisher is None
    assert any("2025-03-20" in note for note in read.notes)


def test_the_attachments_of_a_mail_are_read_by_their_kind(make):
    attachments = {
        "report.pdf": make.pdf("\n".join(make.paragraphs)),
        "note.docx": make.docx("Thousands fled towards Minova."),
        "empty.txt": b"",
    }

    outcome = read_any(make.mail("Please see attached.", attachments=attachments), "m.eml")

    assert [read.article.name for read in outcome.articles] == [
        "m.eml › report.pdf",
        "m.eml › note.docx",
    ]
    note, empty = outcome.problems
    assert "note to what is attached" in note.sentence
    assert empty.name == "m.eml › empty.txt"


def test_a_mail_attached_to_a_mail_is_read_once(make):
    from email.message import EmailMessage
    from email.parser import BytesParser

    inner = make.mail("\n".join(make.paragraphs), attachments={"n.txt": b"Goma fell on Tuesday."})
    outer = EmailMessage()
    outer["Subject"] = "for the map"
    outer.set_content("See the mail below.")
    outer.add_attachment(BytesParser(_class=EmailMessage).parsebytes(inner))

    outcome = read_any(outer.as_bytes(), "m.eml")

    assert [read.article.name for read in outcome.articles] == [
        "m.eml › attached mail.eml",
        "m.eml › attached mail.eml › n.txt",
    ]


def test_a_mail_in_html_only_is_read(make):
    from email.message import EmailMessage

    mail = EmailMessage()
    mail["Subject"] = "M23"
    mail.set_content(f"<p>{make.paragraphs[0]}</p><script>x()</script>", subtype="html")

    read = only(mail.as_bytes(), "m.eml")

    assert read.article.text == f"M23\n\n{make.paragraphs[0]}"


# --------------------------------------------------------------------------- tables


def test_a_table_is_read_by_the_names_its_columns_have():
    data = (
        "Headline;Body;Date;Source;Link\n"
        'Walikale;"Rebels entered the town.\nThe army left.";20/03/2025;Okapi;http://o.example/1\n'
        "Goma;Thousands fled.;2025-01-27;AFP;http://a.example/\n"
    )

    outcome = read_any(data.encode(), "t.csv")

    first, second = (read.article for read in outcome.articles)
    assert first.text == "Walikale\n\nRebels entered the town.\nThe army left."
    assert (first.published, first.publisher) == (date(2025, 3, 20), "Okapi")
    assert first.published_from == "table"
    assert first.url == "http://o.example/1"
    assert second.published == date(2025, 1, 27)


def test_a_table_is_read_by_the_columns_that_the_user_names():
    data = b"h\tw\td\nWalikale\tRebels entered the town.\t2025-03-20\n"
    options = ReadOptions(columns={"text": "w", "title": "h", "published": "d"})

    read = only(data, "t.tsv", options)

    assert read.article.title == "Walikale"
    assert read.article.published == date(2025, 3, 20)


def test_json_lines_are_read_and_a_broken_one_left_out():
    lines = [
        json.dumps({"doc": "a1", "text": "Rebels entered Walikale.", "published": "2025-03-20"}),
        "{broken",
        json.dumps({"doc": "a2", "text": "Des milliers ont fui Sake.", "language": "fr"}),
    ]

    outcome = read_any("\n".join(lines).encode(), "t.jsonl")

    assert [read.article.name for read in outcome.articles] == [
        "t.jsonl › line 1 (a1)",
        "t.jsonl › line 3 (a2)",
    ]
    [problem] = outcome.problems
    assert "line 2" in problem.sentence


def test_a_list_in_json_is_read():
    data = json.dumps([{"text": "Rebels entered Walikale."}, {"text": "Goma fell."}])

    assert len(read_any(data.encode(), "t.json").articles) == 2


# --------------------------------------------------------------------------- archives


def test_an_archive_of_everything_is_read(make):
    entries = {
        "a/1.txt": b"Rebels entered Walikale on Wednesday.",
        "a/2.html": make.page().encode(),
        "b/3.pdf": make.pdf("\n".join(make.paragraphs)),
        "b/4.docx": make.docx(*make.paragraphs),
        "5.eml": make.mail("\n".join(make.paragraphs)),
        "6.csv": b"title,text\nx,Goma fell on Tuesday.\n",
        "__MACOSX/._1.txt": b"\0\0",
        ".DS_Store": b"\0\0",
    }

    outcome = read_any(make.zip(entries), "march.zip")

    assert not outcome.problems
    assert len(outcome.articles) == 6
    assert outcome.articles[0].article.name == "march.zip › a/1.txt"


# --------------------------------------------------------------------------- what people say


def test_a_day_typed_in_by_a_person_is_noted_and_outranks_the_page(make):
    head = '<meta property="article:published_time" content="2025-03-21">'
    options = ReadOptions(published=date(2025, 3, 20), typed_by="Ann")

    read = only(make.page(head=head).encode(), "page.html", options)

    assert read.article.published == date(2025, 3, 20)
    assert read.article.published_from == "typed in by Ann"
    assert "the page says 2025-03-21" in read.notes[0]


def test_what_the_user_says_outranks_what_the_file_says(make):
    options = ReadOptions(publisher="Desk", original_source="Reuters", language="sw")

    read = only(make.page().encode(), "page.html", options)

    assert read.article.publisher == "Desk"
    assert read.article.original_source == "Reuters"
    assert read.article.language == "sw"


@pytest.mark.parametrize(
    "text", ["", "yesterday", "March 2025", "31/02/2025", "2025-13-01", "1850-01-01", "x" * 999]
)
def test_no_day_is_read_from_what_is_none(text):
    assert read_day(text)[0] is None
