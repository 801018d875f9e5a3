"""What those who hear the page are told: its headings, and what the map is."""

from __future__ import annotations

import re

from test_page import features, html_of, open_page

__all__ = ["open_page"]

_HEADING = re.compile(r'<div[^>]* role="heading" aria-level="(\d)"[^>]*>(.*?)</div>', re.S)


def headings(html: str) -> list[tuple[int, str]]:
    """Level and words of each heading, in the order in which the page was made."""
    return [(int(level), re.sub(r"<[^>]+>", "", words)) for level, words in _HEADING.findall(html)]


def test_the_parts_of_the_map_page_have_headings(open_page):
    told = headings(html_of(open_page()))
    assert [words for level, words in told if level == 1] == [
        "Both articles put M23 in Walikale; they disagree on how it fell. "
        "Thousands are reported fleeing towards Kisangani. No arrival is reported."
    ]
    second = [words for level, words in told if level == 2]
    assert "Walikale — what the sources say" in second
    assert any(words.startswith("How Walikale fell") for words in second)
    assert {"Layers", "When"} <= {words for level, words in told if level == 3}


def test_an_open_article_is_headed_by_its_title(open_page, seed_corpus):
    article = next(iter(seed_corpus.by_article.values())).article
    told = headings(html_of(open_page(article=article.id, at="0")))
    assert (1, article.title) in told


def test_the_map_says_what_it_is_and_where_else_all_of_it_stands(open_page):
    assert '"map":"Map. Everything on it is also in the tables below."' in features(open_page())
