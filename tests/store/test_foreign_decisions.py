"""Decisions that another desk sent: taken over only where somebody could have made them here."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from typing import Any

import pytest
from small_engine import KIBATI_WEST, V1, article, read
from typer.testing import CliRunner

from dashboard.cli import app
from dashboard.core.reviews import move_mention
from dashboard.model import Change
from dashboard.storage.store import Store, StoreError, export_reviews, parse_reviews

TEXT = "They hold Kibati."


@pytest.fixture
def sent(store: Store) -> dict[str, Any]:
    """A decision of another desk that moves a name, as its file holds it."""
    store.save_article(article(TEXT))
    review = move_mention(read(article(TEXT)).resolutions[0], KIBATI_WEST, store.sign("Amina"))
    (line,) = export_reviews([review])
    told: dict[str, Any] = json.loads(line)
    return told


#: What no form lets through: a place that no map can draw, an id that is an order to a terminal.
IMPOSSIBLE: dict[str, dict[str, Any]] = {
    "latitude is no number": {"place": {"latitude": math.nan}},
    "longitude without end": {"place": {"longitude": math.inf}},
    "north of the pole": {"place": {"latitude": 999.0}},
    "half a point": {"place": {"latitude": None}},
    "a radius below nothing": {"place": {"radius_km": -1.0}},
    "a radius without end": {"place": {"radius_km": 1e9}},
    "a radius that is no number": {"place": {"radius_km": math.nan}},
    "an id of the terminal": {"id": "\x1b]0;x\x07"},
    "an id of another line": {"id": "a\nforged"},
    "an id of a megabyte": {"id": "a" * 900_000},
    "an id that is a list": {"id": ["a"]},
    "nobody": {"reviewer": " "},
    "a name of a megabyte": {"reviewer": "A" * 900_000},
    "a moment without a zone": {"decided_at": "2026-01-01T00:00:00"},
    "a word before the text": {"start": -5},
}


@pytest.mark.parametrize("name", IMPOSSIBLE)
def test_a_decision_that_nobody_could_make_here_is_refused(name: str, sent: dict[str, Any]) -> None:
    wrong = IMPOSSIBLE[name]
    line = json.dumps({**sent, **wrong, "place": sent["place"] | wrong.get("place", {})})
    with pytest.raises(StoreError, match="line 2: it is not a decision"):
        parse_reviews([json.dumps(sent), line], "sent.jsonl")


def test_a_decision_that_could_be_made_here_is_taken(sent: dict[str, Any]) -> None:
    (review,) = parse_reviews([json.dumps(sent)], "sent.jsonl")
    assert review.place == KIBATI_WEST


def test_nothing_of_a_decision_that_is_listed_is_obeyed_by_a_terminal(
    store: Store, address: str, sent: dict[str, Any]
) -> None:
    # given a decision whose every word is an order to a terminal, in a store as older ones took it
    order = "\x1b]0;pwned\x07\x9b31m\u202e\rX\nforged"
    (plain,) = parse_reviews([json.dumps(sent)], "sent.jsonl")
    words = dict.fromkeys(("id", "reviewer", "words", "note", "territory"), order)
    place = replace(KIBATI_WEST, id=f"x{order}", name=order, admin2=order)
    changes = (*plain.changes, Change(field=order, before=order, after=f"{order}2"))
    changes = tuple(
        replace(one, after=place.id) if one.field == "place" else one for one in changes
    )
    store.save_reading(read(article(TEXT)), V1)
    store.import_reviews([replace(plain, place=place, changes=changes, **words)])

    # when they and the article they are on are listed
    for words_of in (["list"], ["show", plain.article_id]):
        done = CliRunner().invoke(app, ["review", *words_of, "--store", address])

        # then all of it is plain text, a line each
        assert done.exit_code == 0, done.output
        assert done.output
        assert not [sign for sign in done.output if not sign.isprintable() and sign != "\n"]
        assert not [line for line in done.output.splitlines() if line.startswith("forged")]
