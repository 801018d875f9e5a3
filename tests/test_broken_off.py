"""Articles that begin or break off anywhere, as feeds and previews cut them: they are read."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random

import pytest
from displaced import groups_told

from dashboard.core.clean import article_as_given
from dashboard.pipeline import read_article

TESTS = Path(__file__).parent
#: Each holds a sentence or a short text a line, its places in brackets, before the first bar.
LISTS = (
    "event_news/english.txt",
    "event_news/english_forms.txt",
    "event_news/french.txt",
    "event_news/french_forms.txt",
    "event_news/swahili.txt",
    "french_displacement.txt",
    "french_goals.txt",
    "stated_distances/en.txt",
    "stated_distances/fr.txt",
    "stated_distances/sw.txt",
)


def _cuts(name: str) -> list[str]:
    """Of every sentence of a list one beginning and one end, cut between two words."""
    cuts, random = [], Random(name)
    for line in (TESTS / name).read_text(encoding="utf-8").splitlines():
        words = re.sub(r"[\[\]]", "", line.partition("|")[0]).split()
        if line.startswith("#") or not words:
            continue
        cuts.append(" ".join(words[: random.randrange(len(words)) + 1]))
        end = " ".join(words[random.randrange(len(words)) :])
        cuts.append(end[:1].upper() + end[1:])
    return cuts


@pytest.mark.parametrize("name", LISTS)
def test_a_sentence_that_begins_or_breaks_off_anywhere_is_read(name, gazetteer):
    for text in _cuts(name):
        read = read_article(article_as_given(text, doc="cut"), gazetteer)
        assert all(0 <= claim.start < claim.end <= len(text) for claim in read.claims), text


@pytest.mark.parametrize(
    "text",
    [
        "Le président de l'ONG Sauti ya Lubunga",
        "Trucks took 40 families to",
        "In Goma, aid workers drove 40 families from Sake towards",
        "Du village de Sake, toutes les familles ont fui",
    ],
)
def test_a_text_that_once_stopped_the_reading_is_read(text, gazetteer):
    read = read_article(article_as_given(text, doc="cut"), gazetteer)
    assert read.article.text == text


def test_the_last_word_of_an_article_says_nothing_of_its_first_place(gazetteer):
    # given a text that begins with a place and tells of a camp without a name
    text = "Kibati is calm. Some 300 families from Sake have reached the camp, aid workers say."
    told = groups_told(text, gazetteer)

    # when one more sentence, without a name, ends it with that word
    longer = groups_told(f"{text} There is no water in the camp", gazetteer)

    # then the place is no camp for that
    assert longer == told
