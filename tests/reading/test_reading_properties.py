"""Whatever bytes and names come in, something comes back, and nothing is invented."""

from __future__ import annotations

import string

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dashboard.storage.readers import read_any, visible
from dashboard.storage.readers.blocks import block_texts, fragment_text, parse_html
from dashboard.storage.readers.charset import decode
from dashboard.storage.readers.dates import read_day
from dashboard.storage.readers.pdf_lines import paragraphs_of

ENDINGS = (".txt", ".md", ".html", ".xml", ".eml", ".mhtml", ".csv", ".jsonl", ".json", "")

any_text = st.text(st.characters(codec=None, exclude_categories=()), max_size=200)
#: Pieces that mean something to one format or another.
pieces = st.sampled_from(
    ["<p>", "</p>", "<html>", "<rss><channel>", "<item>", "&amp;", "\n", "\n\n", '"', ",", "{", "}",
     "[", "](", "# ", "- ", "> ", "Subject: ", ": ", "text,title\n", '{"text":"', "Goma fell. ",
     "\ufeff", "\0", "\u202e", "é", "```", "<!DOCTYPE", "<![CDATA[", "%PDF-1.4", "PK\x03\x04"]
)  # fmt: skip
mixed = st.lists(pieces | st.text(string.printable, max_size=8), max_size=30).map("".join)


@settings(max_examples=300, deadline=None)
@given(
    data=st.binary(max_size=300) | mixed.map(lambda t: t.encode()), ending=st.sampled_from(ENDINGS)
)
def test_any_bytes_give_articles_or_sentences(data, ending):
    outcome = read_any(data, name="a" + ending)

    assert outcome.articles or outcome.problems
    for problem in outcome.problems:
        assert "\n" not in problem.sentence
    for read in outcome.articles:
        assert any(character.isalpha() for character in read.article.text)
        read.article.text.encode()
        assert "\0" not in read.article.text


@settings(max_examples=200, deadline=None)
@given(any_text)
@example("\u202e\ud800\0\n")
def test_no_name_hides_anything(name):
    shown = visible(name)

    assert shown.isprintable() or "\u00a0" in shown or any(c.isspace() for c in shown)
    assert "\n" not in shown
    assert len(shown) <= 160


@settings(max_examples=200, deadline=None)
@given(
    st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn", "Co")), min_size=1, max_size=200)
)
def test_utf8_is_always_read_as_it_is(text):
    if text.startswith("\ufeff"):
        text = text[1:] or "x"
    assert decode(text.encode(), name="a").text == text


@pytest.mark.parametrize("declared", ["unicode_escape", "punycode", "rot13", "utf-7", "zip", "\0"])
def test_a_character_set_that_is_none_does_not_rewrite_the_text(declared):
    # given bytes that are not UTF-8, under a name that Python knows but no text is written in
    text = "Déplacés : C:\\new\\u0041, +AGE-"

    assert decode(text.encode("cp1252"), name="a", declared=declared).text == text


@pytest.mark.parametrize(
    "declared", ["ISO-8859-1", "windows-1251", "Shift_JIS", "gb2312", "KOI8-R"]
)
def test_a_character_set_that_is_declared_is_taken_at_its_word(declared):
    text = "Goma, 20 mars : " + {"ISO-8859-1": "été"}.get(declared, "Гома")

    assert decode(text.encode(declared), name="a", declared=declared).text == text


@settings(max_examples=200, deadline=None)
@given(mixed)
def test_no_words_are_added_to_a_fragment(markup):
    words = fragment_text(markup)

    assert "<p>" not in words


@pytest.mark.parametrize("words", ["Goma < Sake & Minova", "a > b", "100 % « sûr »"])
def test_text_in_a_page_is_given_back_letter_for_letter(words):
    from html import escape

    tree = parse_html(f"<div><p>{escape(words)}</p><p>x</p></div>")

    assert [text for text, _ in block_texts(tree)] == [words, "x"]


@settings(max_examples=200, deadline=None)
@given(any_text)
def test_no_day_raises(text):
    day, why_not = read_day(text)

    assert day is None or why_not is None


@settings(max_examples=200, deadline=None)
@given(st.lists(st.text("abcé -.\n1•A", max_size=120), min_size=1, max_size=6))
def test_no_letter_of_a_report_is_lost_unsaid(pages):
    paragraphs, left_out = paragraphs_of(pages)

    # running titles are compared without regard to capitals, and listed once
    kept = "".join([*paragraphs, *(left.words for left in left_out)]).casefold()
    assert {c for page in pages for c in page.casefold() if c.isalnum()} <= set(kept)
