"""The page's questions: which places a filter leaves, and what is said of one place.

Each answer costs what it returns: places are counted from sums by year, quarter, month, dekad and
day (of a publisher by year, the rest of its days singly), excerpts and hits come off an index in
their order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import takewhile
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Select,
    and_,
    cast,
    func,
    literal_column,
    or_,
    select,
    union_all,
)

import dashboard.storage.store.articles as articles
import dashboard.storage.store.search as search
from dashboard.core.sentences import sentences
from dashboard.model import Article, Place
from dashboard.storage.codec import column
from dashboard.storage.store.index import kinds_mask, sums_over
from dashboard.storage.store.periods import UNDATED, Grain, Stretch, stretches
from dashboard.storage.store.records import (
    DAY_OF_KEYS,
    SEARCH_COUNTED,
    SEARCHED_ARTICLES,
    Excerpt,
    Filter,
    Hit,
    PlaceCount,
    SearchPage,
    article_no_of,
    sort_key,
)
from dashboard.storage.store.rows import Rows
from dashboard.storage.store.schema import article as article_table
from dashboard.storage.store.schema import (
    article_count,
    known_place,
    mention,
    place_article,
    place_publisher,
)
from dashboard.storage.store.words import Term, marks_of, terms_of

#: An excerpt is looked for so far around a name, in code points; no sentence is longer.
_AROUND = 1_500

#: Around the first word a search found, in code points.
_BEFORE, _AFTER = 120, 200


def places_in(connection: Connection, wanted: Filter, known: Rows) -> tuple[PlaceCount, ...]:
    """The places that the filtered articles name, the most named first.

    Args:
        connection: Where to ask.
        wanted: Which articles.
        known: The gazetteer rows by number.
    """
    wanted = _clean(wanted)
    terms = terms_of(wanted.words)
    if wanted.words.strip() and not terms:
        return ()
    is_summed = not terms and not (wanted.publishers and (wanted.languages or wanted.claim_kinds))
    counts = _sums(wanted) if is_summed else _by_article(connection, wanted, terms)
    part = counts.subquery()
    articles_of, mentions_of = func.sum(part.c.articles), func.sum(part.c.mentions)
    rows = connection.execute(
        # PostgreSQL's sums of such numbers are decimals, which take longer than the counting.
        select(part.c.place_no, cast(articles_of, BigInteger), cast(mentions_of, BigInteger))
        .group_by(part.c.place_no)
        .having(articles_of > 0)
        .order_by(part.c.place_no)
    ).all()
    places = known.places(connection, [row[0] for row in rows])
    by_id: dict[str, tuple[int, int, str, Place]] = {}
    for number, named_in, named in rows:
        place = places[number]
        # A row of the gazetteer that was changed has two numbers, and is one place all the same.
        if (before := by_id.get(place.id)) is not None:
            named_in, named = named_in - before[0], named - before[1]
        by_id[place.id] = (-named_in, -named, place.id, place)
    return tuple(
        PlaceCount(place=place, articles=-named_in, mentions=-named)
        for named_in, named, _, place in sorted(by_id.values())
    )


def excerpts_of(
    connection: Connection, place_id: str, wanted: Filter, limit: int, offset: int
) -> tuple[Excerpt, ...]:
    """The sentences that name a place, the newest article first, one for each mention."""
    wanted = _clean(wanted)
    terms = terms_of(wanted.words)
    if wanted.words.strip() and not terms:
        return ()
    table = mention.c
    asked: Select[Any] = (
        select(table.article_no, table.start, table.end)
        .where(_means(connection, place_id), *_key_range(wanted, table.sort_key))
        .order_by(table.sort_key.desc(), table.start)
        .limit(limit)
        .offset(offset)
    )
    asked = _narrowed(asked, wanted, table.sort_key)
    if terms:
        asked = asked.where(table.sort_key.in_(_newest_with(connection, wanted, terms)))
    if wanted.claim_kinds:
        asked = asked.join(
            place_article,
            and_(
                place_article.c.sort_key == table.sort_key,
                place_article.c.place_no == table.place_no,
            ),
        ).where(_of_kinds(place_article.c.kinds, wanted))
    found = connection.execute(asked).all()
    rows = articles.rows_of(connection, dict.fromkeys(row.article_no for row in found))
    by_no = dict(zip((r.no for r in rows), articles.in_force(connection, rows), strict=True))
    return tuple(_excerpt(by_no[row.article_no], row.start, row.end) for row in found)


def _means(connection: Connection, place_id: str) -> ColumnElement[bool]:
    """Mentions of a place. With one row of it, the index hands them out in the order of days."""
    ids = select(known_place.c.no).where(known_place.c.id == column(place_id))
    numbers = list(connection.execute(ids).scalars())
    place_no: ColumnElement[int] = mention.c.place_no
    return place_no == numbers[0] if len(numbers) == 1 else place_no.in_(numbers)


def search_page(
    connection: Connection, words: str, wanted: Filter, limit: int, offset: int
) -> SearchPage:
    """One page of what a search found, the newest articles first."""
    wanted, terms = _clean(wanted), terms_of(words)
    if not terms:
        return SearchPage(hits=(), total=0, is_more=False)
    most = max(SEARCH_COUNTED + 1, offset + limit)
    found = search.newest_found(connection, terms, partial(_lets_through, wanted), most)
    keys = list(connection.execute(found).scalars())
    page = [article_no_of(key) for key in keys[offset : offset + limit]]
    rows = articles.rows_of(connection, page)
    return SearchPage(
        hits=tuple(hit_of(article, terms) for article in articles.in_force(connection, rows)),
        total=min(len(keys), SEARCH_COUNTED),
        is_more=len(keys) > SEARCH_COUNTED,
    )


def article_numbers(
    connection: Connection, wanted: Filter, limit: int | None, offset: int
) -> list[int]:
    """The numbers of the current articles that a filter leaves, the newest first; ``limit`` of them
    behind the first ``offset``, all for None."""
    wanted = _clean(wanted)
    terms = terms_of(wanted.words)
    if wanted.words.strip() and not terms:
        return []
    most = None if limit is None else offset + limit
    if terms:
        asked = search.newest_found(connection, terms, partial(_lets_through, wanted), most)
        page = connection.execute(asked.limit(limit).offset(offset))
        return [article_no_of(key) for key in page.scalars()]
    key = article_table.c.sort_key
    asked = select(article_table.c.no).where(*_current(wanted))
    asked = asked.order_by(key.desc()).limit(limit).offset(offset)
    return list(connection.execute(asked).scalars())


def count(connection: Connection, wanted: Filter) -> int:
    """How many current articles a filter leaves: summed up, and counted singly for words and kinds
    of claims.
    """
    wanted = _clean(wanted)
    terms = terms_of(wanted.words)
    if wanted.words.strip() and not terms:
        return 0
    if terms:
        found = search.newest_found(connection, terms, partial(_lets_through, wanted), None)
        counted = [select(func.count()).select_from(found.order_by(None).subquery())]
    elif wanted.claim_kinds:
        counted = [select(func.count()).where(*_current(wanted))]
    else:
        counted = _counted(wanted)
    # PostgreSQL's sums of such numbers are decimals, which no sentence can be made of.
    return sum(int(connection.execute(part).scalar() or 0) for part in counted)


def _counted(wanted: Filter) -> list[Select[Any]]:
    """The current articles of each stretch of the range; below 0, to be taken away."""
    table = article_count.c
    return [
        select(func.sum(table.articles) * stretch.sign).where(
            table.period.between(stretch.first, stretch.last), *_of_article(wanted, table)
        )
        for stretch in _stretches(wanted, Grain.DAY)
    ]


def _current(wanted: Filter) -> list[ColumnElement[bool]]:
    """The current articles that a filter, but for its words, lets through."""
    key = article_table.c.sort_key
    within = _key_range(wanted, key)
    return [
        article_table.c.superseded_by == "",
        *within,
        *_of_article(wanted),
        *_with_kinds(wanted, key),
    ]


# ------------------------------------------------------------------------- counting the places


def _by_article(connection: Connection, wanted: Filter, terms: Sequence[Term]) -> Select[Any]:
    """Counts from the articles themselves: of a publisher, or the newest that a search found."""
    key = place_article.c.sort_key
    if terms:
        return _single(wanted, key.in_(_newest_with(connection, wanted, terms)))
    return _narrowed(_single(wanted, *_key_range(wanted, key)), replace(wanted, languages=()), key)


def _newest_with(connection: Connection, wanted: Filter, terms: Sequence[Term]) -> Select[Any]:
    """The sort keys of the newest articles that a search found, as many as are counted."""
    alike = replace(wanted, claim_kinds=())
    return search.newest_found(connection, terms, partial(_lets_through, alike), SEARCHED_ARTICLES)


def _single(wanted: Filter, *conditions: ColumnElement[bool], sign: int = 1) -> Select[Any]:
    table = place_article.c
    one: ColumnElement[int] = literal_column(str(sign))
    counts = select(
        table.place_no, one.label("articles"), (table.mentions * sign).label("mentions")
    ).where(*conditions)
    if wanted.languages:
        counts = counts.where(table.language.in_(wanted.languages))
    if wanted.claim_kinds:
        counts = counts.where(_of_kinds(table.kinds, wanted))
    return counts


def _sums(wanted: Filter) -> Any:
    """Counts from the sums; of a publisher, day by day at the ends of the range."""
    finest = Grain.YEAR if wanted.publishers else Grain.DAY
    parts = [
        _days(wanted, stretch) if stretch.is_days else _summed(wanted, stretch)
        for stretch in _stretches(wanted, finest)
    ]
    return union_all(*parts) if parts else _summed(wanted, Stretch(1, 0, 1))


def _stretches(wanted: Filter, finest: Grain) -> list[Stretch]:
    """What a filter's range is made of; the undated are a year's period by themselves."""
    if wanted.since is None and wanted.until is None:
        return [Stretch(UNDATED, date.max.year, 1)]
    undated = [Stretch(UNDATED, UNDATED, 1)] if wanted.with_undated else []
    return [*undated, *stretches(wanted.since, wanted.until, finest)]


def _days(wanted: Filter, stretch: Stretch) -> Select[Any]:
    """The places of each article of a publisher's in these days."""
    key = place_article.c.sort_key
    within = (key >= stretch.first * DAY_OF_KEYS, key < stretch.last * DAY_OF_KEYS)
    return _narrowed(_single(wanted, *within, sign=stretch.sign), wanted, key)


def _summed(wanted: Filter, stretch: Stretch) -> Select[Any]:
    """The sums over these periods; with ``sign`` -1, to be taken away."""
    by_language, by_kinds = bool(wanted.languages), bool(wanted.claim_kinds)
    sums = sums_over(stretch.first, by_language=by_language, by_kinds=by_kinds)
    table = (place_publisher if wanted.publishers else sums).c
    summed = select(
        table.place_no,
        (table.articles * stretch.sign).label("articles"),
        (table.mentions * stretch.sign).label("mentions"),
    ).where(table.period.between(stretch.first, stretch.last))
    if wanted.publishers:
        return summed.where(table.publisher.in_(wanted.publishers))
    if by_language:
        summed = summed.where(table.language.in_(wanted.languages))
    return summed.where(_of_kinds(table.kinds, wanted)) if by_kinds else summed


# ------------------------------------------------------------------------------- the conditions


def _clean(wanted: Filter) -> Filter:
    """The filter as an engine takes it: its words come from addresses and forms."""
    return replace(
        wanted,
        languages=tuple(column(code) for code in wanted.languages),
        publishers=tuple(column(name) for name in wanted.publishers),
    )


def _of_kinds(bits: ColumnElement[int], wanted: Filter) -> ColumnElement[bool]:
    return bits.op("&")(kinds_mask(wanted.claim_kinds)) != 0


def _key_range(wanted: Filter, key: ColumnElement[int]) -> list[ColumnElement[bool]]:
    if wanted.since is None and wanted.until is None:
        return []
    within = key >= sort_key(wanted.since or date.min, 0)
    if wanted.until is not None:
        within = and_(within, key < sort_key(wanted.until, 0) + DAY_OF_KEYS)
    return [or_(within, key < DAY_OF_KEYS) if wanted.with_undated else within]


def _narrowed(asked: Select[Any], wanted: Filter, key: ColumnElement[int]) -> Select[Any]:
    """Only articles of these publishers and languages, by their sort key."""
    if not wanted.publishers and not wanted.languages:
        return asked
    return asked.join(article_table, article_table.c.sort_key == key).where(*_of_article(wanted))


def _of_article(wanted: Filter, table: Any = article_table.c) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.publishers:
        conditions.append(table.publisher.in_(wanted.publishers))
    if wanted.languages:
        conditions.append(table.language.in_(wanted.languages))
    return conditions


def _with_kinds(wanted: Filter, key: ColumnElement[int]) -> list[ColumnElement[bool]]:
    """Only articles with a place that has a part in a claim of these kinds."""
    if not wanted.claim_kinds:
        return []
    having = select(place_article.c.sort_key).where(_of_kinds(place_article.c.kinds, wanted))
    return [key.in_(having)]


def _lets_through(wanted: Filter, key: ColumnElement[int]) -> list[ColumnElement[bool]]:
    """Whether a filter, but for its words, lets the article at a sort key through."""
    conditions = [*_key_range(wanted, key), *_with_kinds(wanted, key)]
    if of_article := _of_article(wanted):
        known = select(article_table.c.no).where(article_table.c.sort_key == key, *of_article)
        conditions.append(known.exists())
    return conditions


# --------------------------------------------------------------------------------- the sentences


def _excerpt(article: Article, name_start: int, name_end: int) -> Excerpt:
    start, end = _sentence(article.text, name_start, name_end)
    return Excerpt(
        article_id=article.id,
        title=article.title,
        publisher=article.publisher or "",
        published=article.published,
        start=start,
        end=end,
        words=article.text[start:end],
        name_start=name_start,
        name_end=name_end,
    )


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence around a name; the stretch around it where none is found."""
    low = max(0, start - _AROUND)
    low = text.rfind("\n", low, start) + 1 or low
    high = min(len(text), end + _AROUND)
    for span in sentences(text[low:high]):
        if low + span.start <= start and end <= low + span.end:
            return low + span.start, low + span.end
    return start, end


def hit_of(article: Article, terms: Sequence[Term]) -> Hit:
    """An article that holds the terms, with the stretch around the first word found."""
    marks = marks_of(article.text, tuple(terms))
    first = next(marks, (0, 0))
    start, end = max(0, first[0] - _BEFORE), min(len(article.text), first[0] + _AFTER)
    near = takewhile(lambda mark: mark[0] < end, marks)
    return Hit(
        article_id=article.id,
        title=article.title,
        publisher=article.publisher or "",
        published=article.published,
        start=start,
        words=article.text[start:end],
        marks=tuple(mark for mark in (first, *near) if mark[0] < mark[1] <= end),
    )
