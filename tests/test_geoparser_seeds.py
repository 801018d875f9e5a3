"""Every mention of the seed articles, against expectations that were checked by hand.

The files in ``tests/expected/`` list, line by line: where the name begins, its words, its role, the
place and the precision. A change of the geoparser shows there what it gains and what it loses.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from dashboard.core.gazetteer import Gazetteer
from dashboard.core.recognise import recognise
from dashboard.core.resolve import resolve
from dashboard.model import PartKind, Resolution, Role
from dashboard.settings import settings_from
from dashboard.storage.articles import read_article_file
from dashboard.storage.packs import load_gazetteer

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
EXPECTED = Path(__file__).parent / "expected"


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load_gazetteer(settings_from({}))


def line(resolution: Resolution) -> str:
    mention, place = resolution.mention, resolution.place
    cells = (
        f"{mention.start:5}",
        f"{mention.words:42}",
        f"{mention.role:13}",
        f"{place.id if place else '-':14}",
        f"{resolution.precision or '-'}",
    )
    return " ".join(cells).rstrip()


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_every_mention_of_a_seed_is_read_as_a_careful_reader_would(
    path: Path, gazetteer: Gazetteer
) -> None:
    # given a seed as it was handed to us, and what a person read off it
    article = read_article_file(path)
    expected = (EXPECTED / f"{path.stem}.mentions.txt").read_text(encoding="utf-8")

    # when its names are recognised and resolved
    resolutions = resolve(article, recognise(article, gazetteer), gazetteer)

    # then they are the same, one line each
    assert "\n".join(line(one) for one in resolutions) + "\n" == expected


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_every_mention_points_at_the_very_words_of_its_article(
    path: Path, gazetteer: Gazetteer
) -> None:
    article = read_article_file(path)
    mentions = recognise(article, gazetteer)
    assert mentions, f"{path} names no place that the gazetteer knows"
    for mention in mentions:
        assert article.text[mention.start : mention.end] == mention.words


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_offsets_of_a_seed_map_back_to_its_file(path: Path) -> None:
    article = read_article_file(path)
    raw = path.read_text(encoding="utf-8")
    for span in article.file_spans:
        given = raw[span.file_start : span.file_start + span.length]
        assert article.text[span.start : span.start + span.length] == given
    assert sum(span.length for span in article.file_spans) == len(article.text)


def test_the_biography_and_the_comment_form_of_the_second_seed_reach_no_map(
    gazetteer: Gazetteer,
) -> None:
    # given the seed that ends in its author's biography and a form for comments
    article = read_article_file(SEEDS[1])
    kinds = {part.kind for part in article.parts}
    assert {PartKind.BIOGRAPHY, PartKind.COMMENT_FORM, PartKind.SOURCE_LINE} <= kinds
    assert article.original_source == "www.thespec.com"

    # then the university is in the ledger and not a place
    found = [m for m in recognise(article, gazetteer) if "Chicago" in m.words]
    assert [mention.role for mention in found] == [Role.BOILERPLATE]
    assert "biography" in found[0].reason


def test_no_web_address_of_a_seed_is_a_place(gazetteer: Gazetteer) -> None:
    for path in SEEDS:
        article = read_article_file(path)
        assert article.original_source is not None
        start = article.text.index(article.original_source)
        end = start + len(article.original_source)
        for mention in recognise(article, gazetteer):
            assert mention.end <= start or mention.start >= end
