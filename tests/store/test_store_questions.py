"""The page's questions: counts that are right, excerpts letter for letter, one search on both."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_engine import article, read

from dashboard.model import ClaimKind
from dashboard.storage.store import Filter, Store, Versions, open_store
from dashboard.storage.store.periods import (
    FIRST,
    Grain,
    Stretch,
    grain_of,
    periods_with,
    stretches,
)
from dashboard.storage.store.words import marks_of, terms_of, words_of

V1 = Versions(rules="1", gazetteer="1")
NAMES = ["Goma", "Walikale", "Bukavu", "Kisangani", "Nyabiondo", "Kigali", "Lukweti"]


def news(n: int, seed: int = 7) -> Iterator[tuple[str, dict[str, object]]]:
    """Texts with names and figures at random, over a year, some undated."""
    dice = random.Random(seed)
    for number in range(n):
        lines = [f"Report {number}"]
        for _ in range(dice.randint(1, 4)):
            name = dice.choice(NAMES)
            lines.append(
                dice.choice(
                    [
                        f"{dice.randint(100, 9_000)} people fled {name}.",
                        f"Rebels entered {name} on Wednesday.",
                        f"L’armée tient {name}, dit-on.",
                    ]
                )
            )
        day = date(2024, 6, 1) + timedelta(days=dice.randint(0, 400))
        yield (
            "\n".join(lines),
            {
                "published": None if dice.random() < 0.1 else day,
                "language": dice.choice(["en", "fr"]),
                "publisher": dice.choice(["Okapi", "Reuters", None]),
            },
        )


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def full(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Store]:
    """A store with sixty articles, read; no test changes it."""
    if request.param == "sqlite":
        address = f"sqlite:///{tmp_path_factory.mktemp('full') / 'store.sqlite'}"
    else:
        address = request.getfixturevalue("new_database")()
    with open_store(address) as store:
        for text, more in news(60):
            one = article(text, **more)
            store.save_article(one)
            store.save_reading(read(one), V1)
        yield store


FILTERS = [
    Filter(),
    Filter(since=date(2024, 8, 1), until=date(2024, 12, 31)),
    Filter(since=date(2024, 8, 13), until=date(2025, 2, 7)),
    Filter(since=date(2024, 8, 13), until=date(2024, 9, 7)),
    Filter(since=date(2024, 8, 3), until=date(2024, 8, 27)),
    Filter(since=date(2024, 8, 13), with_undated=True),
    Filter(until=date(2024, 10, 31)),
    Filter(languages=("fr",)),
    Filter(publishers=("Okapi",), since=date(2024, 8, 13)),
    Filter(since=date(2024, 6, 1), until=date(2025, 3, 31)),
    Filter(since=date(2024, 2, 1), until=date(2024, 12, 31), languages=("en",)),
    Filter(since=date(2024, 7, 1), until=date(2025, 11, 30), claim_kinds=(ClaimKind.CLASH,)),
    Filter(publishers=("Okapi", "Reuters")),
    Filter(publishers=("Reuters",), since=date(2024, 6, 1), until=date(2025, 2, 28)),
    Filter(publishers=("Reuters",), until=date(2024, 12, 31), with_undated=True),
    Filter(publishers=("Okapi",), languages=("fr",), claim_kinds=(ClaimKind.DISPLACEMENT,)),
    Filter(publishers=("Okapi",), words="wednesday", until=date(2025, 1, 20)),
    Filter(claim_kinds=(ClaimKind.DISPLACEMENT,)),
    Filter(claim_kinds=(ClaimKind.CLASH,)),
    Filter(claim_kinds=tuple(ClaimKind), languages=("en",), until=date(2025, 2, 7)),
    Filter(words="wednesday"),
    Filter(words='"people fled" wednesday', languages=("en",)),
    Filter(words="?!"),
    Filter(since=date(2025, 1, 1), until=date(2024, 1, 1)),
    Filter(since=date.min, until=date.max),
]


def _lets_through(wanted: Filter, reading) -> bool:  # type: ignore[no-untyped-def]
    one = reading.article
    if wanted.words:
        terms = terms_of(wanted.words)
        if not terms or any(not list(marks_of(one.text, (term,))) for term in terms):
            return False
    if wanted.since or wanted.until:
        if one.published is None:
            if not wanted.with_undated:
                return False
        elif not (wanted.since or date.min) <= one.published <= (wanted.until or date.max):
            return False
    return (not wanted.languages or one.language in wanted.languages) and (
        not wanted.publishers or one.publisher in wanted.publishers
    )


@pytest.mark.parametrize("wanted", FILTERS, ids=range(len(FILTERS)))
def test_places_are_counted_as_one_would_count_them_by_hand(full: Store, wanted: Filter) -> None:
    # given readings, and a count over all of them by hand
    articles: Counter[str] = Counter()
    mentions: Counter[str] = Counter()
    for text, more in news(60):
        reading = read(article(text, **more))
        if not _lets_through(wanted, reading):
            continue
        kinds: dict[str, set[ClaimKind]] = {}
        for claim in reading.claims:
            for spot in claim.places:
                if spot.resolution.place:
                    kinds.setdefault(spot.resolution.place.id, set()).add(claim.kind)
        named = Counter(r.place.id for r in reading.resolutions if r.place)
        for place_id, count in named.items():
            if not wanted.claim_kinds or kinds.get(place_id, set()) & set(wanted.claim_kinds):
                articles[place_id] += 1
                mentions[place_id] += count

    # when the store counts, then it comes to the same
    counted = full.places_in(wanted)
    assert {c.place.id: c.articles for c in counted} == dict(articles)
    assert {c.place.id: c.mentions for c in counted} == dict(mentions)

    # and each place has just as many excerpts, the newest first, letter for letter
    for count in counted:
        excerpts = full.excerpts_of(count.place.id, wanted, limit=1_000)
        assert len(excerpts) == count.mentions
        days = [e.published or date.min for e in excerpts]
        assert days == sorted(days, reverse=True)
        for excerpt in excerpts:
            one = full.article(excerpt.article_id)
            assert one is not None
            assert one.text[excerpt.start : excerpt.end] == excerpt.words
            assert one.text[excerpt.name_start : excerpt.name_end] == count.place.name
            assert excerpt.start <= excerpt.name_start
            assert excerpt.name_end <= excerpt.end


@pytest.mark.parametrize("wanted", FILTERS, ids=range(len(FILTERS)))
def test_articles_are_counted_as_they_are_listed(full: Store, wanted: Filter) -> None:
    listed = list(full.articles(wanted))
    assert full.count(wanted) == len(listed)
    if not wanted.claim_kinds:
        alone = [read(article(text, **more)) for text, more in news(60)]
        assert len(listed) == sum(_lets_through(wanted, reading) for reading in alone)
    # and page by page they are the same
    pages = [full.articles(wanted, limit=7, offset=n) for n in range(0, len(listed), 7)]
    assert [one.id for page in pages for one in page] == [one.id for one in listed]


def test_who_published_is_named_once(full: Store) -> None:
    assert full.publishers() == ("Okapi", "Reuters")


def test_excerpts_come_page_by_page(full: Store) -> None:
    whole = full.excerpts_of("goma", limit=1_000)
    pages = [full.excerpts_of("goma", limit=3, offset=n) for n in range(0, len(whole), 3)]
    assert tuple(excerpt for page in pages for excerpt in page) == whole
    assert full.excerpts_of("nowhere") == ()


SEARCHES = [
    "goma",
    "GOMA wednesday",
    "l'armee",
    '"entered goma"',
    '"goma entered"',
    "kisang*",
    "kisang",
    "goma OR bukavu",
    "goma NOT bukavu",
    "goma AND (bukavu)",
    'an "open quotation goma',
    "*",
    '"',
    "NEAR(goma bukavu)",
    "words:goma",
    "goma & bukavu | !x <-> 'y'",
    "':*",
    "^goma",
    "армия",
    "x" * 10_000,
    "goma " * 500,
    "\x00\ud800",
]


@pytest.mark.parametrize("query", SEARCHES, ids=range(len(SEARCHES)))
def test_a_search_finds_what_holds_its_words_and_nothing_in_it_is_syntax(
    full: Store, query: str
) -> None:
    terms = terms_of(query)
    expected = []
    for text, more in news(60):
        if terms and all(list(marks_of(text, (term,))) for term in terms):
            expected.append(article(text, **more).id)

    page = full.search(query, limit=100)

    assert sorted(hit.article_id for hit in page.hits) == sorted(expected)
    assert page.total == len(expected)
    assert not page.is_more
    days = [hit.published or date.min for hit in page.hits]
    assert days == sorted(days, reverse=True)
    for hit in page.hits:
        one = full.article(hit.article_id)
        assert one is not None
        assert one.text[hit.start : hit.start + len(hit.words)] == hit.words
        assert hit.marks
        for start, end in hit.marks:
            assert tuple(word for word, _, _ in words_of(one.text[start:end]))


def test_search_pages_do_not_overlap_and_count_the_same(full: Store) -> None:
    whole = full.search("people", limit=100)
    pages = [full.search("people", limit=7, offset=n) for n in range(0, whole.total, 7)]
    assert [hit for page in pages for hit in page.hits] == list(whole.hits)
    assert {page.total for page in pages} == {whole.total}


def test_a_search_that_finds_very_many_says_more_than(
    full: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    import dashboard.storage.store.queries as queries

    monkeypatch.setattr(queries, "SEARCH_COUNTED", 10)
    page = full.search("people", limit=5)
    assert (len(page.hits), page.total, page.is_more) == (5, 10, True)
    monkeypatch.setattr(queries, "SEARCHED_ARTICLES", 10)
    named = full.places_in(Filter(words="people"))
    newest = {hit.article_id for hit in full.search("people", limit=10).hits}
    assert max(count.articles for count in named) <= len(newest) == 10


def _days_of(stretch: Stretch) -> Counter[int]:
    """The days of a stretch, as articles of each day would be counted in it."""
    if stretch.is_days:
        days = range(stretch.first, stretch.last)
    else:
        edges = (_first_day(stretch.first), _first_day(stretch.last + 1))
        days = range(*edges)
    return Counter(dict.fromkeys(days, stretch.sign))


def _first_day(period: int) -> int:
    """The first day of a period; of the number after a year's last, the first of the next year."""
    grain = grain_of(period)
    number = period - FIRST[grain]
    if grain is Grain.DAY:
        return number
    if grain is Grain.DEKAD:
        months, dekad = divmod(number, 3)
    else:
        months, dekad = number * {Grain.YEAR: 12, Grain.QUARTER: 3, Grain.MONTH: 1}[grain], 0
    year, month = divmod(months, 12)
    return date(year, month + 1, 1 + 10 * dekad).toordinal()


_DAYS = st.dates(min_value=date(1999, 1, 1), max_value=date(2031, 12, 31))


@given(_DAYS, _DAYS, st.sampled_from(Grain))
def test_periods_and_days_are_the_range_and_nothing_twice(
    since: date, until: date, finest: Grain
) -> None:
    found = stretches(since, until, finest)
    counted: Counter[int] = Counter()
    for stretch in found:
        counted.update(_days_of(stretch))
    wanted = range(since.toordinal(), until.toordinal() + 1)
    assert {day for day, times in counted.items() if times} == set(wanted)
    assert set(counted.values()) <= {0, 1}
    # What is counted singly is about half a period at each end, whatever the range.
    most = {Grain.YEAR: 372, Grain.QUARTER: 98, Grain.MONTH: 38, Grain.DEKAD: 18}
    assert sum(s.last - s.first for s in found if s.is_days) <= most.get(finest, 0)
    assert sum(s.last - s.first + 1 for s in found if not s.is_days) <= 35 + 20


@given(st.dates(max_value=date(9998, 12, 31)))
def test_a_day_lies_in_the_periods_it_counts_in(day: date) -> None:
    periods = periods_with(day.toordinal())
    assert [grain_of(period) for period in periods] == list(Grain)
    for period in periods:
        assert _first_day(period) <= day.toordinal() < _first_day(period + 1)


def test_a_range_without_ends_is_every_day_there_can_be() -> None:
    assert stretches(None, None) == (Stretch(1, 9999, 1),)


@given(st.text(max_size=200))
def test_every_word_stands_where_it_is_said_to_stand(text: str) -> None:
    for word, start, end in words_of(text):
        assert word.isascii()
        assert word.isalnum()
        assert 0 <= start < end <= len(text)
        assert [w for w, _, _ in words_of(text[start:end])] == [word]


def test_whatever_is_counted_is_a_whole_number_on_either_engine(store: Store) -> None:
    """A page says "1 article" and "2 articles" of it: PostgreSQL's own sums are decimals."""
    for n in range(3):
        one = article(f"In Goma, {n} people fled Bukavu.", published=date(2025, 3, 1 + n))
        store.save_article(one)
        store.save_reading(read(one), V1)
    for wanted in (
        Filter(),
        Filter(since=date(2025, 3, 2)),
        Filter(words="goma"),
        Filter(publishers=("",)),
        Filter(claim_kinds=(ClaimKind.DISPLACEMENT,)),
    ):
        assert type(store.count(wanted)) is int
        assert {type(count.articles) for count in store.places_in(wanted)} <= {int}
    assert type(store.count_stale(V1)) is int
    assert type(store.search("goma").total) is int
