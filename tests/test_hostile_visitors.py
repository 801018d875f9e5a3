"""Visitors of a shared page who do not wish each other well: what they type, upload and follow."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.core.clean import clean
from dashboard.serve import server_command
from dashboard.storage.readers import ReadOptions, read_any
from dashboard.storage.readers.drafts import LONGEST_LINE
from dashboard.stored_articles import shared_store

ROOT = Path(__file__).resolve().parent.parent

BODY = "Rebels took Goma on Monday. Some 2,000 people fled to Sake."

ENDLESS = "Rebels take Goma " * 60_000


def _files() -> dict[str, bytes]:
    """Files of one article each, that call themselves by a megabyte of words."""
    address = f"https://kivuwatch.example/{'x' * 1_000_000}"
    row = dict.fromkeys(("title", "publisher", "original_source", "name"), ENDLESS)
    entry = f"<title>{ENDLESS}</title><link>{address}</link><description>{BODY}</description>"
    feed = f"<rss><channel><title>{ENDLESS}</title><item>{entry}</item></channel></rss>"
    return {
        "a.txt": f"{ENDLESS}\n\n{BODY}\n\nOriginal Source: {ENDLESS}".encode(),
        "a.md": f"# {ENDLESS[:300_000]}\n\n{BODY}".encode(),
        "a.jsonl": json.dumps({**row, "text": BODY, "url": address}).encode(),
        "a.rss": feed.encode(),
        "a.eml": f"From: {ENDLESS} <a@b>\nList-Id: x\nSubject: {ENDLESS}\n\n{BODY}".encode(),
    }


@pytest.mark.parametrize("name", _files())
def test_what_a_file_calls_itself_stays_as_short_as_a_page_can_draw(name: str):
    # when a file with endless headlines, publishers and addresses is read
    (read,) = read_any(_files()[name], name=name).articles

    # then none of them is longer than a line, and no part of an address stands for all of it
    article = read.article
    told = (article.title, article.publisher, article.original_source, article.name)
    assert all(len(words or "") <= LONGEST_LINE for words in told)
    assert article.url is None


def test_what_a_visitor_types_about_an_article_is_no_longer_than_a_line():
    # when somebody types a megabyte as publisher and as their name
    options = ReadOptions(publisher=ENDLESS, typed_by=ENDLESS, url=f"https://a.example/{ENDLESS}")
    (read,) = read_any(BODY.encode(), options=options).articles

    # then what everybody is shown is a line
    assert len(read.article.publisher or "") <= LONGEST_LINE
    assert len(read.article.published_from) <= LONGEST_LINE
    assert read.article.url is None


# --------------------------------------------------------------------------- files that take hours


def _word(parts: dict[str, bytes]) -> bytes:
    """A Word document of these parts, called as somebody likes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


PAGE = "<html><body><p>Rebels took Goma on Monday."


def _mail(header: str) -> bytes:
    """A mail with one more header."""
    return f"From: a@b\nSubject: Goma\n{header}\n\n{BODY}".encode()


#: What would keep a process busy for minutes or hours, or take a gigabyte, and what is said to it.
SWOLLEN = {
    "elements.docx": (
        lambda: _word({"word/document.xml": b"<w:document>" + b"<w:p/>" * 2_000_000}),
        "holds more than 1,000,000 marks",
    ),
    "elements-called-a-picture.docx": (
        lambda: _word(
            {"word/document.xml": b"<w/>", "word/media/a.png": b"\xff\xfe<" + b"<w:p/>" * 2_000_000}
        ),
        "holds more than 1,000,000 marks",
    ),
    "entities-called-a-picture.docx": (
        lambda: _word(
            {"word/document.xml": b"<w/>", "a.png": b'\n<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}
        ),
        "declares entities",
    ),
    "attributes.html": (
        lambda: PAGE.replace("<p>", f"<p {'a=1 ' * 1_000_000}>").encode(),
        "thousands of attributes",
    ),
    "attributes-in-quotes.html": (
        lambda: PAGE.replace("<p>", "<p " + "a='>' b=\"<\" c " * 200_000 + ">").encode(),
        "thousands of attributes",
    ),
    "boxes.html": (
        lambda: (
            f"<html><body>{'<div class=date>' * 200}{'<p>Rebels took Goma.' * 50_000}"
        ).encode(),
        "too deep inside each other",
    ),
    "tags.rss": (
        lambda: f"<rss><channel><item><title>{'<b>' * 1_500_000}".encode(),
        "holds more than 300,000 marks",
    ),
    # As values of Python's, empty brackets take twenty times their bytes.
    "brackets.json": (lambda: b"[" + b"{}," * 11_000_000 + b"{}]", "one JSON object a line"),
    "brackets-in-one.json": (
        lambda: b'{"text": [' + b"[]," * 11_000_000 + b"1]}",
        "one JSON object a line",
    ),
    "brackets.jsonl": (
        lambda: b'{"text": [' + b"[]," * 11_000_000 + b"1]}\n",
        "the line has 33 MB",
    ),
    "header.eml": (
        lambda: _mail("Content-Type: text/plain; " + '";' * 2_000_000),
        "headers has too many parts",
    ),
    "folded-header.eml": (
        lambda: _mail("content-disposition: inline" + ";\n a*1*=b" * 500_000),
        "headers has too many parts",
    ),
}


@pytest.mark.parametrize("name", SWOLLEN)
def test_a_file_that_would_keep_the_server_busy_for_hours_is_refused_in_a_sentence(name: str):
    make, words = SWOLLEN[name]
    outcome = read_any(make(), name=name)
    assert not outcome.articles
    assert [words.lower() in problem.sentence.lower() for problem in outcome.problems] == [True]


def test_a_window_title_of_blanks_and_a_box_of_days_cost_no_more_than_their_length():
    # given a page whose title is a megabyte of blanks, and boxes for a day inside each other
    days = f"{'<div class=date>' * 100}20 March 2025{'</div>' * 100}"
    page = f"<html><head><title>x{' ' * 1_000_000}| y</title></head><body><p>{BODY}</p>{days}"

    # when it is read, then it is an article of that day
    (read,) = read_any(page.encode(), name="a.html").articles
    assert read.article.published == date(2025, 3, 20)


def test_an_article_of_a_thousand_sentences_on_one_place_leaves_the_page_light(own):
    # given an article, as anybody may hand one over, that says very much about one place
    sentence = "Rebels captured Goma on Monday, and {} people fled from Goma to Bukavu."
    said = "\n".join(sentence.format(n) for n in range(1_000, 1_300))
    store = shared_store(own.store)
    store.save_article(clean(f"Goma falls\n\n{said}", name="goma.txt", title="Goma falls"))

    # when somebody opens the page at that place
    page = AppTest.from_file(str(ROOT / "dashboard" / "page.py"), default_timeout=120)
    page.query_params["select"] = "place:goma"
    page.run()

    # then it is drawn with some of its sentences, and the others are a press away
    assert not page.exception
    assert "Rebels captured" in "".join(block.proto.body for block in page.get("html"))
    assert len(page.button) < 60
    assert any("more sentences" in fold.label for fold in page.expander)


# --------------------------------------------------------------------------- the server itself


@pytest.mark.parametrize("address", ["0.0.0.0", "::"])
def test_a_server_at_all_addresses_asks_nobody_on_the_internet_for_its_own(address: str):
    # Streamlit asks for it to print it, and to judge the origin of a connection
    command = server_command(address, 8501)
    assert command[-2:] == ["--logger.hideWelcomeMessage", "true"]
    assert "hideWelcomeMessage" not in " ".join(server_command("localhost", 8501))


def test_a_connection_from_another_site_makes_the_server_ask_nobody():
    # given the app as Streamlit starts it, in a process of its own, with all ways out closed
    knocks = (
        "import requests\n"
        "asked = []\n"
        "requests.get = lambda url, **_: asked.append(url)\n"
        "import dashboard.app\n"
        "from streamlit.web.server.server_util import is_url_from_allowed_origins as allowed\n"
        "print(allowed('http://evil.example'), asked)\n"
    )

    # when a page of another site knocks
    done = subprocess.run([sys.executable, "-c", knocks], capture_output=True, text=True, cwd=ROOT)

    # then it is refused, and nobody was asked for this machine's address
    assert done.stdout.split() == ["False", "[]"], done.stderr
