"""Asking an online gazetteer, here one that the tests serve themselves on localhost."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlparse

import pytest

from dashboard.model import PlaceKind
from dashboard.storage.look_up import Host, LookUp, LookUpError, Service, host_at, looked_up
from dashboard.storage.store import Store, open_store

LUKWETI = {
    "osm_type": "node",
    "osm_id": 3_456,
    "lat": "-1.3345678",
    "lon": "28.7612345",
    "name": "Lukweti",
    "display_name": "Lukweti, Masisi, North Kivu, DR Congo",
    "addresstype": "village",
    "boundingbox": ["-1.3545", "-1.3145", "28.7412", "28.7812"],
    "address": {"county": "Masisi", "state": "North Kivu"},
}
GEONAMES = {
    "geonameId": 789,
    "name": "Lukweti",
    "lat": "-1.33",
    "lng": "28.76",
    "fcode": "PPL",
    "adminName1": "North Kivu",
    "population": 0,
    "toponymName": "Lukweti",
    "countryName": "DR Congo",
}


class Gazetteer:
    """A server on localhost that notes what it was asked."""

    def __init__(self) -> None:
        self.answer: Any = [LUKWETI]
        self.status = 200
        self.requests: list[tuple[str, dict[str, list[str]], str]] = []
        gazetteer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                url = urlparse(self.path)
                agent = self.headers.get("User-Agent", "")
                gazetteer.requests.append((url.path, parse_qs(url.query), agent))
                body = json.dumps(gazetteer.answer).encode()
                self.send_response(gazetteer.status)
                self.send_header("Content-Type", "application/json")
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.host = Host(domain=f"127.0.0.1:{self.server.server_port}", scheme="http", pause_s=0)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


@pytest.fixture
def gazetteer() -> Iterator[Gazetteer]:
    served = Gazetteer()
    yield served
    served.server.shutdown()
    served.server.server_close()


@pytest.fixture
def shelf(tmp_path) -> Iterator[Store]:  # type: ignore[no-untyped-def]
    with open_store(f"sqlite:///{tmp_path / 'store.sqlite'}") as store:
        yield store


def test_a_name_is_asked_once_in_the_users_name_and_offered_as_a_row(
    gazetteer: Gazetteer, shelf: Store
) -> None:
    # given a person who asks for a village that no pack knows
    look_up = LookUp(shelf, "ana@desk.example", host=gazetteer.host)
    assert gazetteer.requests == []

    # when it is asked for, twice, and again another day
    (place,) = look_up.candidates("Lukweti")
    assert look_up.candidates("LUKWETI") == (place,)
    assert LookUp(shelf, "ben", host=gazetteer.host).candidates("Lukweti") == (place,)

    # then one request went out, with the name, the country and who asks
    assert looked_up(shelf) == (place,)
    ((path, query, agent),) = gazetteer.requests
    assert path == "/search"
    assert query["q"] == ["Lukweti"]
    assert query["countrycodes"] == ["cd"]
    assert "ana@desk.example" in agent

    # and the row says where it is from
    assert (place.id, place.kind) == ("osm-node-3456", PlaceKind.VILLAGE)
    assert (place.latitude, place.longitude) == (-1.33457, 28.76123)
    assert place.admin2 == "Masisi"
    assert "nominatim" in place.source
    assert "ODbL" in place.licence


def test_geonames_is_asked_with_the_users_account(gazetteer: Gazetteer, shelf: Store) -> None:
    gazetteer.answer = {"geonames": [GEONAMES]}
    look_up = LookUp(shelf, "ana_account", Service.GEONAMES, gazetteer.host)
    (place,) = look_up.candidates("Lukweti")
    assert (place.id, place.kind, place.admin1) == (
        "geonames-789",
        PlaceKind.VILLAGE,
        "North Kivu",
    )
    assert gazetteer.requests[0][1]["username"] == ["ana_account"]


def test_an_answer_that_is_no_place_is_left_out(gazetteer: Gazetteer, shelf: Store) -> None:
    gazetteer.answer = [
        LUKWETI | {"addresstype": "pub"},
        LUKWETI | {"osm_id": "{{7*191}}"},
        LUKWETI | {"boundingbox": "nonsense"},
        {key: value for key, value in LUKWETI.items() if key != "osm_type"},
    ]
    assert LookUp(shelf, "ana", host=gazetteer.host).candidates("Lukweti") == ()


#: Values of another kind than the service's own.
CROOKED: tuple[dict[str, object], ...] = (
    {"name": None, "display_name": 7},
    {"address": ["Masisi"]},
    {"address": "Masisi"},
    {"boundingbox": {"south": 1}},
    {"boundingbox": [10**400] * 4},
    {"osm_id": None},
    {"osm_id": [7]},
    {"addresstype": ["village"], "type": None},
)


@pytest.mark.parametrize("crooked", CROOKED)
def test_an_answer_of_another_shape_is_left_out_now_and_whenever_it_is_looked_at_again(
    gazetteer: Gazetteer, shelf: Store, crooked: dict[str, object]
) -> None:
    gazetteer.answer = [LUKWETI, LUKWETI | crooked]
    found = LookUp(shelf, "ana", host=gazetteer.host).candidates("Lukweti")
    assert [place.name for place in found] == ["Lukweti"]
    assert looked_up(shelf) == found


@pytest.mark.parametrize(
    "answer",
    [[LUKWETI | {"lat": "129.0"}], [LUKWETI | {"lat": 10**400}], [{}], [7], "words", {"a": 1}],
)
def test_an_answer_that_cannot_be_read_is_said_to_be_so(
    gazetteer: Gazetteer, shelf: Store, answer: object
) -> None:
    gazetteer.answer = answer
    look_up = LookUp(shelf, "ana", host=gazetteer.host)
    with pytest.raises(LookUpError):
        look_up.candidates("Lukweti")
    assert shelf.kept("looked up") == {}


def test_nothing_found_is_remembered_as_well(gazetteer: Gazetteer, shelf: Store) -> None:
    gazetteer.answer = []
    look_up = LookUp(shelf, "ana", host=gazetteer.host)
    assert look_up.candidates("Nowhere") == ()
    assert look_up.candidates("Nowhere") == ()
    assert len(gazetteer.requests) == 1
    assert look_up.candidates(" ?! ") == ()
    assert len(gazetteer.requests) == 1


@pytest.mark.parametrize("status", [403, 429, 500, 503])
def test_a_service_that_refuses_is_named_and_not_remembered(
    gazetteer: Gazetteer, shelf: Store, status: int
) -> None:
    gazetteer.status = status
    look_up = LookUp(shelf, "ana", host=gazetteer.host)
    with pytest.raises(LookUpError, match="gave no answer"):
        look_up.candidates("Lukweti")
    gazetteer.status = 200
    assert len(look_up.candidates("Lukweti")) == 1


def test_a_service_that_is_away_is_named(shelf: Store) -> None:
    look_up = LookUp(shelf, "ana", host=Host(domain="127.0.0.1:1", scheme="http", pause_s=0))
    with pytest.raises(LookUpError, match="Check the connection"):
        look_up.candidates("Lukweti")


def test_nobody_looks_up_without_a_name(shelf: Store) -> None:
    for contact in ("", "  ", "ana\r\nX-Header: 1"):
        with pytest.raises(LookUpError, match="in your name"):
            LookUp(shelf, contact)


def test_a_name_in_any_script_can_ask(gazetteer: Gazetteer, shelf: Store) -> None:
    # given a person whose name no header carries as it is
    look_up = LookUp(shelf, "Łucja 王", host=gazetteer.host)

    # then the question goes out in that name, encoded
    assert len(look_up.candidates("Lukweti")) == 1
    ((_, _, agent),) = gazetteer.requests
    assert agent == "newsmap (%C5%81ucja %E7%8E%8B)"


def test_all_who_ask_a_host_from_one_process_wait_in_one_queue(shelf: Store) -> None:
    ana, ben = LookUp(shelf, "ana"), LookUp(shelf, "ben")
    assert ana._wait is ben._wait
    assert ana._wait.min_delay_seconds == 1.0
    assert LookUp(shelf, "ana", Service.GEONAMES)._wait is not ana._wait


def test_a_service_of_ones_own_is_named_by_its_address() -> None:
    host = host_at("https://names.example.org/nominatim/")
    assert host == Host(domain="names.example.org/nominatim", scheme="https")
    for wrong in ("names.example.org", "ftp://names.example.org", "{{7*191}}"):
        with pytest.raises(LookUpError, match="is no address"):
            host_at(wrong)
