"""Errors that we raise on purpose reach the user whole, from another process too."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from dashboard.errors import ArticleError, DashboardError, GazetteerError, InputError

ERRORS = [
    DashboardError("It is away. Start it."),
    ArticleError("a.txt", "It is empty.", "Save the text in it."),
    GazetteerError(Path("data/gazetteer.csv"), 2, "it is wrong.", "Mend it."),
    InputError("standard input", 7, "not JSON.", "Write JSON."),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_an_error_of_a_worker_process_arrives_with_its_words_and_fields(error):
    arrived = pickle.loads(pickle.dumps(error))
    assert type(arrived) is type(error)
    assert str(arrived) == str(error)
    assert vars(arrived) == vars(error)


def test_an_error_says_where_what_and_what_would_mend_it():
    assert str(ERRORS[2]) == "gazetteer.csv, line 2: it is wrong. Mend it."
    assert str(ERRORS[1]) == "a.txt, not read: It is empty. Save the text in it."
