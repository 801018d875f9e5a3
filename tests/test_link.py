"""The address bar: what the reader chose goes into a link and comes out of it the same."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from dashboard.ui.link import Board, Link, read_link, searched, write_link
from dashboard.ui.view.choice import Happening, Layer
from dashboard.ui.view.part import Part

IDS = st.from_regex(r"[a-z0-9:~_-]{1,40}", fullmatch=True)

LINKS = st.builds(
    Link,
    articles=st.none() | st.frozensets(IDS, min_size=1, max_size=4),
    happenings=st.frozensets(st.sampled_from(Happening)),
    layers=st.frozensets(st.sampled_from(Layer)),
    provinces=st.booleans(),
    selected=st.none() | IDS,
    board=st.none() | st.sampled_from(Board),
    article=st.none() | IDS,
    words=st.text(max_size=300).map(searched),
    only=st.booleans(),
    looked_for=st.lists(st.sampled_from(Board), unique=True).flatmap(
        lambda boards: st.tuples(
            *(
                st.tuples(st.just(one), st.text(min_size=1, max_size=99).map(searched))
                for one in Board
                if one in boards
            )
        ).map(lambda found: tuple((board, words) for board, words in found if words))
    ),
    part=st.builds(
        Part,
        since=st.none() | st.dates(min_value=date(1000, 1, 1)),
        until=st.none() | st.dates(min_value=date(1000, 1, 1)),
        undated=st.booleans(),
        publisher=st.text(max_size=200),
        page=st.integers(0, 9_999),
    ),
)


@given(LINKS)
def test_a_link_read_again_says_the_same(link):
    assert read_link(write_link(link)) == link


@given(st.dictionaries(st.text(max_size=12), st.text(max_size=60), max_size=6))
def test_any_address_at_all_can_be_read(params):
    assert isinstance(read_link(params), Link)


@given(st.text(max_size=80))
def test_what_is_no_plain_id_selects_nothing(text):
    link = read_link({"select": text, "article": text})
    for taken in (link.selected, link.article):
        assert taken is None or set(taken) <= set("abcdefghijklmnopqrstuvwxyz0123456789:~_-")


def test_the_page_as_it_opens_has_an_address_without_anything():
    assert write_link(Link()) == {}
    assert read_link({}) == Link()


def test_nothing_chosen_is_a_choice_and_not_the_default():
    assert read_link(write_link(Link(layers=frozenset()))).layers == frozenset()
    assert read_link(write_link(Link(happenings=frozenset()))).happenings == frozenset()


def test_an_offset_is_kept_with_its_article_and_is_never_negative_or_endless():
    link = Link(article="6987e032a4a9fa69", at=78)
    assert read_link(write_link(link)) == link
    for wrong in ("-1", "1e9", "99999999999", "٣", ""):
        assert read_link({"article": "a", "at": wrong}).at == 0


def test_online_tiles_are_no_part_of_a_link():
    assert "tiles" not in write_link(Link())
    assert read_link({"tiles": "1"}) == Link()


def test_words_of_a_link_are_one_line_of_bounded_length_and_days_are_days():
    link = read_link({"q": " a\n\u202e b " + "x" * 1_000, "since": "2025-13-01", "until": "soon"})
    assert link.words.startswith("a \ufffd b x")
    assert len(link.words) <= 200
    assert (link.part.since, link.part.until) == (None, None)
    assert read_link({"older": "99999999"}).part.page == 9_999
