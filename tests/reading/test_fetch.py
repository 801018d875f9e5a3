"""Addresses are fetched with consent, politely, within bounds, and never inside one's network."""

from __future__ import annotations

import asyncio
import dataclasses
import socket
import tracemalloc

import pytest

from dashboard.storage.fetch import Fetcher, FetchError, FetchRules
from dashboard.storage.net_addresses import why_refused
from dashboard.storage.net_bodies import bounded_body
from dashboard.storage.net_turns import Turns
from dashboard.storage.readers import read_any


def trusting(site, **changes):
    rules = FetchRules(consent=True, pause_s=0.0, timeout_s=30.0, trusted=frozenset({site.address}))
    return Fetcher(dataclasses.replace(rules, **changes))


# --------------------------------------------------------------------------- what works


def test_a_page_from_a_site_becomes_an_article_with_its_address(site, fetcher):
    # given a page on a running site, when it is fetched and read
    fetched = fetcher.get(f"{site.url}/walikale.html")
    outcome = read_any(fetched.as_source())

    # then the article knows its title and address, and nothing around it is in it
    [read] = outcome.articles
    assert read.article.title == "M23 enters Walikale"
    assert read.article.url == f"{site.url}/walikale.html"
    assert "Sport" not in read.article.text
    assert "Kampala" not in read.article.text


def test_a_report_from_a_site_becomes_an_article(site, fetcher):
    # given a PDF on a running site, when it is fetched and read
    outcome = read_any(fetcher.get(f"{site.url}/report.pdf").as_source())

    # then its text is there
    [read] = outcome.articles
    assert "Bisie tin mine" in read.article.text


def test_a_page_that_did_not_change_is_not_sent_again(site, fetcher):
    # given a page that was fetched once
    first = fetcher.get(f"{site.url}/walikale.html")

    # when it is asked for again with what the site said about it
    second = fetcher.get(f"{site.url}/walikale.html", etag=first.etag)

    # then the site says that nothing changed, and sends nothing
    assert second.not_modified
    assert second.data == b""


@pytest.mark.parametrize("said", ['"é"', "\xff", '"a\x01b"', f'"{"x" * 5_000}"'])
@pytest.mark.parametrize("header", ["ETag", "Last_Modified"])
def test_a_version_that_cannot_be_sent_back_is_as_good_as_none(site, fetcher, header, said):
    # given a site that calls its page's version by what no request can carry, or by very much
    site.serve("/odd", "<p>Goma</p>", "text/html", **{header: said})
    first = fetcher.get(f"{site.url}/odd")

    # when the page is asked for again, then it is fetched anew
    assert (first.etag, first.last_modified) == (None, None)
    assert fetcher.get(f"{site.url}/odd", etag=first.etag, last_modified=first.last_modified).data

    # and so it is where an earlier version of this program kept such words
    assert fetcher.get(f"{site.url}/odd", etag=said, last_modified=said).data


def test_a_redirect_within_the_site_is_followed_and_the_last_address_kept(site, fetcher):
    site.redirect("/old", "/walikale.html")

    fetched = fetcher.get(f"{site.url}/old")

    assert fetched.url == f"{site.url}/walikale.html"


def test_a_packed_page_is_unpacked(site, fetcher, make):
    import gzip

    packed = gzip.compress(make.page().encode())
    site.serve("/packed", packed, "text/html", Content_Encoding="gzip")

    assert fetcher.get(f"{site.url}/packed").data == make.page().encode()


def test_it_works_where_an_event_loop_is_running(site, fetcher):
    import asyncio

    async def asked():
        return fetcher.get(f"{site.url}/walikale.html")

    assert asyncio.run(asked()).data


# --------------------------------------------------------------------------- consent and manners


def test_nothing_is_fetched_without_consent(site):
    # given a fetcher without the user's consent, when it is asked, then it refuses in a sentence
    fetcher = trusting(site, consent=False)

    with pytest.raises(FetchError, match="switched off"):
        fetcher.get(f"{site.url}/walikale.html")
    assert site.requests == []


def test_a_page_that_robots_txt_forbids_is_left_alone(site, fetcher):
    site.serve("/robots.txt", "User-agent: *\nDisallow: /walikale", "text/plain")

    with pytest.raises(FetchError, match=r"robots\.txt"):
        fetcher.get(f"{site.url}/walikale.html")

    assert site.asked("/walikale.html") == 0
    assert fetcher.get(f"{site.url}/goma.html").data


def test_robots_txt_is_asked_for_once_a_site(site, fetcher):
    fetcher.get(f"{site.url}/walikale.html")
    fetcher.get(f"{site.url}/goma.html")

    assert site.asked("/robots.txt") == 1


def test_a_site_whose_robots_txt_fails_is_left_alone(site, fetcher):
    site.fail("/robots.txt", 500)

    with pytest.raises(FetchError, match=r"robots\.txt"):
        fetcher.get(f"{site.url}/walikale.html")

    assert site.asked("/walikale.html") == 0


def test_a_crawl_delay_beyond_reason_is_said_not_waited_for(site, fetcher):
    site.serve("/robots.txt", "User-agent: *\nCrawl-delay: 3600", "text/plain")

    with pytest.raises(FetchError, match="3600 seconds"):
        fetcher.get(f"{site.url}/walikale.html")


def test_the_site_learns_who_asks_and_how_to_reach_them(site):
    fetcher = trusting(site, contact="desk@newsroom.example")

    fetcher.get(f"{site.url}/walikale.html")

    agent = site.requests[-1][1]["user-agent"]
    assert agent.startswith("newsmap/")
    assert "desk@newsroom.example" in agent


def test_all_who_fetch_from_this_process_wait_in_one_queue_at_a_site(site):
    # given two visitors, and a site that is left a second after each request
    rules = FetchRules(consent=True, pause_s=1.0, trusted=frozenset({site.address}))
    turns = Turns(clock=lambda: 0.0)
    waited = []
    turns_taken = turns.wait_s
    turns.wait_s = lambda host, pause_s: waited.append(turns_taken(host, pause_s)) or 0.0

    # when each asks it for a page
    for _visitor in range(2):
        Fetcher(rules, turns=turns).get(f"{site.url}/walikale.html")

    # then the second had to wait for the first, and so it is for all who say nothing else
    assert waited == [0.0, 1.0]
    assert Fetcher(rules)._turns is Fetcher(rules)._turns


def test_a_queue_at_a_site_that_is_too_long_is_not_joined(site):
    # given a site at which so many wait that a visitor would be kept for minutes
    turns = Turns(clock=lambda: 0.0)
    while turns.wait_s(site.address[0], 1.0) is not None:
        pass

    # when another one asks, then a sentence says so, and the site is left in peace
    rules = FetchRules(consent=True, pause_s=1.0, trusted=frozenset({site.address}))
    with pytest.raises(FetchError, match=r"Many ask this site just now\. Try again later"):
        Fetcher(rules, turns=turns).get(f"{site.url}/walikale.html")
    assert not site.requests


# --------------------------------------------------------------------------- one's own network

PRIVATE = (
    "127.0.0.1", "127.8.8.8", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254",
    "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255", "240.0.0.1", "192.0.2.1",
    "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fec0::1", "ff02::1", "::ffff:10.0.0.1",
    "::ffff:127.0.0.1", "64:ff9b::7f00:1", "64:ff9b::a00:1", "2002:7f00:1::", "2001:db8::1",
    "not an address",
)  # fmt: skip


@pytest.mark.parametrize("address", PRIVATE)
def test_no_address_outside_the_public_internet_is_fetched(address):
    assert why_refused(address) is not None


@pytest.mark.parametrize("address", ["93.184.215.14", "8.8.8.8", "2606:2800:21f:cb07::1"])
def test_public_addresses_are_fetched(address):
    assert why_refused(address) is None


_NOT_REACHED = (
    r"loopback|unspecified|a private|outside the public internet|no such site|is no address"
)


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "localhost", "LOCALHOST", "localhost.", "2130706433", "0x7f.1", "0x7f000001",
     "017700000001", "0177.0.0.1", "127.1", "0", "[::1]", "[::]", "[::ffff:127.0.0.1]",
     "[::127.0.0.1]", "[64:ff9b::7f00:1]", "①②⑦.⓪.⓪.①", "１２７.０.０.１", socket.gethostname()],
)  # fmt: skip
def test_this_machine_is_not_reached_by_any_of_its_spellings(site, host):
    # given a site on this machine that nobody declared to be one's own
    fetcher = trusting(site, trusted=frozenset())

    # when it is asked for, then nothing arrives there
    with pytest.raises(FetchError, match=_NOT_REACHED):
        fetcher.get(f"http://{host}:{site.address[1]}/walikale.html")
    assert site.requests == []


@pytest.mark.parametrize(
    ("target", "why"),
    [
        ("http://192.168.0.1/admin", "private"),
        ("http://169.254.169.254/latest/meta-data/", "link-local"),
        ("http://[fe80::1]/", "link-local"),
        ("http://127.0.0.1:9/", "loopback"),
        ("http://224.0.0.1/", "multicast"),
        ("file:///etc/passwd", "Only http and https"),
        ("gopher://127.0.0.1/", "Only http and https"),
        ("http://user:secret@127.0.0.1/", "name or password"),
        ("http://[/", "no such site"),
        ("javascript:alert(1)", "no address"),
        ("data:text/html,<p>x", "no address"),
        ("http://news.example:99999/", "is no address"),
        ("http://exa\x7fmple.org/", "no address|no such site|does not answer"),
        ("http://xn--a/", "no address"),
        ("http://a..b/", "no address|no such site|does not answer"),
        ("http://xn--\u00e9/", "no address|no such site|does not answer"),
    ],
)
def test_a_redirect_out_of_the_public_internet_is_not_followed(site, fetcher, target, why):
    site.redirect("/away", target)

    with pytest.raises(FetchError, match=why):
        fetcher.get(f"{site.url}/away")


def test_a_redirect_of_robots_txt_is_checked_as_well(site, fetcher):
    site.redirect("/robots.txt", "http://169.254.169.254/latest/meta-data/")

    with pytest.raises(FetchError, match="link-local"):
        fetcher.get(f"{site.url}/walikale.html")


def test_a_redirect_to_another_port_of_this_machine_is_not_followed(site, fetcher, make):
    # given a second server on this machine, which nobody declared to be one's own
    other = type(site)()
    other.serve("/secret", make.page(), "text/html")
    site.redirect("/away", f"{other.url}/secret")

    # when the first redirects to it, then it is never asked
    with pytest.raises(FetchError, match="loopback"):
        fetcher.get(f"{site.url}/away")
    assert other.requests == []
    other.close()


def test_the_address_that_was_checked_is_the_one_that_is_asked(site):
    # given a name that only our resolver knows, and that it moves inside after the first answer
    port = site.address[1]
    answers = iter([["127.0.0.1"], ["127.0.0.1"], ["169.254.169.254"]])

    async def rebinding(host, _port):
        assert host == "kivuwatch.example"
        return next(answers)

    rules = FetchRules(consent=True, pause_s=0.0, timeout_s=30.0, trusted=frozenset({site.address}))
    fetcher = Fetcher(rules, resolver=rebinding)

    # when a page is fetched, then the connection goes to what was checked, under the site's name
    assert fetcher.get(f"http://kivuwatch.example:{port}/walikale.html").data
    assert site.requests[-1][1]["host"] == f"kivuwatch.example:{port}"

    # and the next look-up is checked again
    with pytest.raises(FetchError, match="link-local"):
        fetcher.get(f"http://kivuwatch.example:{port}/walikale.html")


def test_one_private_address_among_public_ones_refuses_the_name():
    async def both(_host, _port):
        return ["93.184.215.14", "10.0.0.1"]

    fetcher = Fetcher(FetchRules(consent=True), resolver=both)

    with pytest.raises(FetchError, match="private"):
        fetcher.get("http://kivuwatch.example/")


# --------------------------------------------------------------------------- bounds


@pytest.mark.parametrize("in_headers", [False, True])
def test_an_answer_that_never_ends_is_given_up_in_time(site, in_headers):
    site.drip("/slow", in_headers=in_headers)
    fetcher = trusting(site, timeout_s=0.5)

    with pytest.raises(FetchError, match=r"within 0\.5 seconds"):
        fetcher.get(f"{site.url}/slow")


def test_an_endless_answer_is_cut_off_at_its_limit(site, fetcher):
    site.endless("/endless")

    with pytest.raises(FetchError, match="more than 10 MB"):
        fetcher.get(f"{site.url}/endless")


def test_a_page_that_unpacks_to_gigabytes_never_does(site, fetcher):
    # given 200 MB of nothing, packed to 200 kB
    site.bomb("/bomb", 200_000_000)

    # when it is fetched, then it is refused, and no more than the limit was ever held
    tracemalloc.start()
    with pytest.raises(FetchError, match="more than 10 MB"):
        fetcher.get(f"{site.url}/bomb")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 60_000_000


def test_a_packing_that_was_not_asked_for_is_refused(site, fetcher):
    site.serve("/br", b"\x0b\x02\x80x\x03", "text/html", Content_Encoding="br")

    with pytest.raises(FetchError, match="not asked for"):
        fetcher.get(f"{site.url}/br")


def test_a_packed_answer_that_breaks_off_is_refused(site, fetcher):
    import gzip

    half = gzip.compress(b"M23 rebels entered Walikale." * 100)[:-20]
    site.serve("/half", half, "text/html", Content_Encoding="gzip")

    with pytest.raises(FetchError, match=r"broke off|damaged"):
        fetcher.get(f"{site.url}/half")


def test_what_follows_a_packed_answer_is_not_taken():
    # given a packed page, and bytes without end behind it
    import gzip

    taken = 0

    async def answer():
        nonlocal taken
        yield gzip.compress(b"M23 rebels entered Walikale.")
        while True:
            taken += 1
            assert taken < 10, "it is kept in memory as long as it comes"
            yield bytes(16_384)

    # when it is unpacked, then it ends where it ends
    packed = {"content-encoding": "gzip"}
    assert asyncio.run(bounded_body(answer(), packed, 1_000_000)) == b"M23 rebels entered Walikale."
    assert taken == 0


def test_redirects_in_a_circle_end(site, fetcher):
    site.redirect("/a", "/b")
    site.redirect("/b", "/a")

    with pytest.raises(FetchError, match="redirects more than 5 times"):
        fetcher.get(f"{site.url}/a")


@pytest.mark.parametrize(
    ("status", "words"),
    [(403, "refuses"), (404, "no such page"), (410, "taken down"), (500, "500")],
)
def test_an_error_of_the_site_is_one_sentence(site, fetcher, status, words):
    site.fail("/x", status)

    with pytest.raises(FetchError, match=words):
        fetcher.get(f"{site.url}/x")


@pytest.mark.parametrize(
    "url", ["", "walikale", "http://", "http:///x", "ftp://a.example/x", "javascript:alert(1)",
            "http://xn--a/", "http://a.example:99999/", "http://a.example:-1/", "https://a.example:0/",
            "http://exa mple/", "http://" + "a" * 300 + ".example/", "http://\ud800/", "http://a\n.b/"]
)  # fmt: skip
def test_what_is_no_address_is_one_sentence(fetcher, url):
    with pytest.raises(FetchError) as caught:
        fetcher.get(url)
    assert "\n" not in str(caught.value)


def test_a_site_that_is_not_there_is_one_sentence(site):
    port = site.address[1]
    site.close()
    fetcher = Fetcher(FetchRules(consent=True, trusted=frozenset({("127.0.0.1", port)})))

    with pytest.raises(FetchError, match="does not answer"):
        fetcher.get(f"http://127.0.0.1:{port}/")
