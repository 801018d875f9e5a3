"""What a visitor hands over in the form "Add articles", and what the form must not open."""

from __future__ import annotations

from pathlib import Path

import pytest

from dashboard.settings import Settings
from dashboard.storage.readers import Problem, ReadArticle, ReadOptions
from dashboard.ui import add_articles
from dashboard.ui.taken import fetcher_for


def handed_over(settings: Settings, address: str, *, consent: bool) -> list[ReadArticle | Problem]:
    """What the form takes when only its address is filled in."""
    fetcher = fetcher_for(settings, consent=consent)
    return list(add_articles._items((), "", address, fetcher, ReadOptions()))


@pytest.mark.parametrize("consent", [True, False])
@pytest.mark.parametrize("written", ["{path}", "{folder}/../{folder_name}/{name}", "file://{path}"])
def test_the_address_box_of_a_shared_page_opens_no_file_of_the_server(
    settings: Settings, tmp_path: Path, written: str, consent: bool
):
    # given a file that lies on the server and would read as an article
    secret = tmp_path / "secret.txt"
    secret.write_text("Passwords of the desk\n\nRebels captured Sake.\n", encoding="utf-8")
    address = written.format(
        path=secret, folder=tmp_path, folder_name=tmp_path.name, name=secret.name
    )

    # when a visitor types its path where an address is asked for
    (told,) = handed_over(settings, address, consent=consent)

    # then it is not read
    assert isinstance(told, Problem)
    assert "Passwords" not in told.sentence


@pytest.mark.parametrize("address", ["notanaddress", "www.kivuwatch.example/sake", "C:\\a.txt"])
def test_what_is_no_address_is_refused_in_a_sentence_that_mends_it(
    settings: Settings, address: str
):
    # when an address is typed without its beginning
    (told,) = handed_over(settings, address, consent=True)

    # then the form says how it is written
    assert isinstance(told, Problem)
    assert told.sentence == (
        f"{address}, not fetched: It is no address. Begin it with https:// or http://."
    )
