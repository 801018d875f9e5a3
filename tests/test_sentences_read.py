"""Which sentences are read closely: those of the read parts that hold a word sought."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dashboard.core.sentences import sentences
from dashboard.core.sentences_read import LONGEST, sentences_with
from dashboard.core.spans import Span
from dashboard.model import Article, Part, PartKind


def article_of(*parts: tuple[PartKind, str]) -> Article:
    """An article of parts, one paragraph each."""
    text, found = "", []
    for kind, words in parts:
        found.append(Part(kind=kind, start=len(text), end=len(text) + len(words), reason="so"))
        text += words + "\n\n"
    return Article(
        id="a", name="a", title="", text=text, parts=tuple(found), published=None,
        language="en", original_source=None,
    )  # fmt: skip


def places_of(article: Article, word: str) -> list[int]:
    """Where a word begins, in order."""
    starts, at = [], article.text.find(word)
    while at >= 0:
        starts.append(at)
        at = article.text.find(word, at + 1)
    return starts


def test_a_sentence_is_told_with_all_of_its_words():
    article = article_of((PartKind.BODY, "Five km. Nothing here. Two km or three km."))
    found = sentences_with(article, sentences(article.text), places_of(article, "km"))

    assert [(number, list(words)) for number, words in found] == [(0, [0]), (2, [1, 2])]


def test_what_is_not_read_is_left_out():
    article = article_of(
        (PartKind.BODY, "Sake is 27 km away."), (PartKind.LINKS, "Shop, 3 km from here.")
    )

    assert [number for number, _ in sentences_with(
        article, sentences(article.text), places_of(article, "km"))] == [0]  # fmt: skip


def test_a_sentence_too_long_for_prose_is_left_out():
    article = article_of((PartKind.BODY, "km " * (LONGEST // 2) + "end."))

    assert list(sentences_with(article, [Span(0, len(article.text) - 2)], [0])) == []


@given(st.lists(st.integers(min_value=0, max_value=90), max_size=12))
def test_any_order_of_starts_gives_each_sentence_once(starts):
    article = article_of((PartKind.BODY, "One. Two three. " * 5))
    spans = sentences(article.text)
    found = list(sentences_with(article, spans, sorted(starts)))

    numbers = [number for number, _ in found]
    assert numbers == sorted(set(numbers))
    for number, within in found:
        assert all(spans[number].holds(sorted(starts)[index]) for index in within)
