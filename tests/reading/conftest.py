"""A news site on this machine, and makers of the files that arrive in newsrooms."""

from __future__ import annotations

import gzip
import io
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace

import pytest

from dashboard.storage.fetch import Fetcher, FetchRules

PARAGRAPHS = (
    "M23 rebels entered the town of Walikale on Wednesday evening after two days of fighting "
    "in North Kivu, local sources said.",
    "Thousands of residents fled towards Kisangani, according to civil society groups, while the "
    "army said that it had moved its troops to spare the population.",
    "The mining company Alphamin halted operations at its Bisie tin mine and evacuated its staff, "
    "it said in a statement.",
)


# --------------------------------------------------------------------------- files


def make_pdf(*pages: str, title: str = "") -> bytes:
    """A PDF whose pages hold these lines of text, in the plainest form that the format allows."""
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    bodies = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for n, page in enumerate(pages):
        lines = [line.replace("\\", "\\\\").replace("(", r"\(").replace(")", r"\)")
                 for line in page.split("\n")]  # fmt: skip
        text = "BT /F1 10 Tf 12 TL 40 800 Td " + " T* ".join(f"({w}) Tj" for w in lines) + " ET"
        bodies.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * n} 0 R >>"
        )
        bodies.append(f"<< /Length {len(text.encode('cp1252'))} >>\nstream\n{text}\nendstream")
    bodies.append(f"<< /Title ({title}) >>")
    out = bytearray(b"%PDF-1.4\n")
    offsets = []
    for number, body in enumerate(bodies, start=1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("cp1252")
    xref = len(out)
    out += f"xref\n0 {len(bodies) + 1}\n0000000000 65535 f \n".encode()
    out += "".join(f"{offset:010} 00000 n \n" for offset in offsets).encode()
    trailer = f"<< /Size {len(bodies) + 1} /Root 1 0 R /Info {len(bodies)} 0 R >>"
    out += f"trailer\n{trailer}\nstartxref\n{xref}\n%%EOF".encode()
    return bytes(out)


def lock_pdf(pdf: bytes, password: str) -> bytes:
    """The PDF encrypted (AES-256); an empty password forbids changes only."""
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    writer.encrypt(user_password=password, owner_password="owner", algorithm="AES-256")
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def make_docx(*paragraphs: str, title: str = "", header: str = "") -> bytes:
    """A Word document with these paragraphs."""
    import docx

    document = docx.Document()
    document.core_properties.title = title
    if header:
        document.sections[0].header.paragraphs[0].text = header
    for words in paragraphs:
        document.add_paragraph(words)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def make_zip(entries: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP of these entries; names are taken as they are."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, data in entries.items():
            archive.writestr(zipfile.ZipInfo(name), data, compress_type=method)
    return stream.getvalue()


def make_mail(
    body: str,
    *,
    subject: str = "M23 enters Walikale",
    headers: dict[str, str] | None = None,
    attachments: dict[str, bytes] | None = None,
) -> bytes:
    """A mail as a mail program saves it."""
    mail = EmailMessage()
    mail["From"] = "Kivu Watch <news@kivuwatch.example>"
    mail["To"] = "desk@newsroom.example"
    mail["Subject"] = subject
    mail["Date"] = "Thu, 20 Mar 2025 08:15:00 +0200"
    for name, value in (headers or {}).items():
        mail[name] = value
    mail.set_content(body)
    for name, data in (attachments or {}).items():
        mail.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return mail.as_bytes()


def make_page(
    *,
    title: str = "M23 enters Walikale",
    head: str = "",
    paragraphs: tuple[str, ...] = PARAGRAPHS,
    around: bool = True,
) -> str:
    """A page as news sites make them: navigation, article, boxes, foot."""
    text = "".join(f"<p>{words}</p>" for words in paragraphs)
    before = '<nav class="menu"><a href="/">Home</a> <a href="/sport">Sport</a></nav>'
    after = (
        '<div class="related-posts"><h3>Also read</h3><a href="/2">Bukavu under curfew</a></div>'
        '<div id="comments"><h3>Leave a comment</h3><p>Greetings from Kampala!</p></div>'
        "<footer>Copyright 2019 Kivu Watch, Nairobi Road 12, Kigali</footer>"
    )
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{head}'
        f"</head><body>{before if around else ''}<article><h1>{title}</h1>{text}</article>"
        f"{after if around else ''}</body></html>"
    )


def make_feed(*entries: tuple[str, str, str], base: str = "http://kivuwatch.example") -> str:
    """An RSS feed; each entry is (title, path, summary)."""
    items = "".join(
        f"<item><title>{title}</title><link>{base}{path}</link><guid>{base}{path}</guid>"
        f"<pubDate>Thu, 20 Mar 2025 08:15:00 GMT</pubDate>"
        f"<description>{summary}</description></item>"
        for title, path, summary in entries
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>'
        f"<title>Kivu Watch</title><link>{base}</link><language>en-gb</language>{items}"
        "</channel></rss>"
    )


@pytest.fixture(scope="session")
def make() -> SimpleNamespace:
    """The makers of files above, by what they make."""
    return SimpleNamespace(
        pdf=make_pdf,
        locked_pdf=lock_pdf,
        docx=make_docx,
        zip=make_zip,
        mail=make_mail,
        page=make_page,
        feed=make_feed,
        paragraphs=PARAGRAPHS,
    )


# --------------------------------------------------------------------------- the site

Answer = Callable[[BaseHTTPRequestHandler], None]


class Site:
    """A small news site on localhost.

    Attributes:
        url: Its address, without a slash at the end.
        address: Its numeric address and port, as ``FetchRules.trusted`` wants them.
        requests: ``(path, headers)`` of each request, in order.
        answers: What answers which path.
    """

    def __init__(self) -> None:
        site = self
        self.requests: list[tuple[str, dict[str, str]]] = []
        self.answers: dict[str, Answer] = {}
        self.closing = threading.Event()

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.requests.append((self.path, {k.lower(): v for k, v in self.headers.items()}))
                answer = site.answers.get(self.path, site.missing)
                # Some tests are about a reader that hangs up.
                with suppress(BrokenPipeError, ConnectionResetError):
                    answer(self)

            def log_message(self, *args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.address = ("127.0.0.1", self.server.server_address[1])
        self.url = f"http://127.0.0.1:{self.address[1]}"
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()

    @staticmethod
    def missing(handler: BaseHTTPRequestHandler) -> None:
        handler.send_error(404)

    def serve(self, path: str, data: bytes | str, media_type: str, **headers: str) -> None:
        """Answer a path with these bytes; with an ``ETag``, also with "not modified"."""
        body = data.encode() if isinstance(data, str) else data

        def answer(handler: BaseHTTPRequestHandler) -> None:
            if "ETag" in headers and handler.headers.get("If-None-Match") == headers["ETag"]:
                handler.send_response(304)
                handler.end_headers()
                return
            handler.send_response(200)
            handler.send_header("Content-Type", media_type)
            handler.send_header("Content-Length", str(len(body)))
            for name, value in headers.items():
                handler.send_header(name.replace("_", "-"), value)
            handler.end_headers()
            handler.wfile.write(body)

        self.answers[path] = answer

    def redirect(self, path: str, target: str) -> None:
        """Send whoever asks for ``path`` to ``target``."""

        def answer(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(302)
            handler.send_header("Location", target)
            handler.end_headers()

        self.answers[path] = answer

    def fail(self, path: str, status: int) -> None:
        """Answer a path with an error."""
        self.answers[path] = lambda handler: handler.send_error(status)

    def drip(self, path: str, *, in_headers: bool = False) -> None:
        """Begin an answer and never end it: a byte now and then."""

        def answer(handler: BaseHTTPRequestHandler) -> None:
            handler.wfile.write(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n")
            if not in_headers:
                handler.wfile.write(b"\r\n")
            while not self.closing.is_set():
                handler.wfile.write(b"X")
                handler.wfile.flush()
                time.sleep(0.05)

        self.answers[path] = answer

    def endless(self, path: str) -> None:
        """Send bytes as fast as they are taken, without end."""

        def answer(handler: BaseHTTPRequestHandler) -> None:
            handler.send_response(200)
            handler.send_header("Content-Type", "text/html")
            handler.end_headers()
            while not self.closing.is_set():
                handler.wfile.write(b"<p>M23 rebels entered Walikale.</p>" * 1000)

        self.answers[path] = answer

    def bomb(self, path: str, unpacked: int) -> None:
        """Send zeros packed a thousand to one."""
        packed = gzip.compress(bytes(unpacked))
        self.serve(path, packed, "text/html", Content_Encoding="gzip")

    def asked(self, path: str) -> int:
        """How often a path was asked for."""
        return sum(asked == path for asked, _ in self.requests)

    def close(self) -> None:
        self.closing.set()
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def site() -> Iterator[Site]:
    """A running news site with a page, a feed of two entries and a report."""
    site = Site()
    site.serve("/walikale.html", make_page(), "text/html; charset=utf-8", ETag='"w1"')
    site.serve(
        "/goma.html",
        make_page(
            title="Goma counts its dead",
            paragraphs=(
                "Aid workers in Goma said on Tuesday that thousands of people were still living "
                "in schools and churches after the fall of the city.",
                "The United Nations said that some 150,000 people had fled towards Minova and "
                "Sake since the weekend, most of them on foot.",
            ),
        ),
        "text/html; charset=utf-8",
    )
    entries = (
        ("M23 enters Walikale", "/walikale.html", "Rebels entered the town on Wednesday."),
        ("Goma counts its dead", "/goma.html", "Thousands live in schools."),
    )
    feed = make_feed(*entries, base=site.url)
    site.serve("/feed.xml", feed, "application/rss+xml", ETag='"f1"')
    site.serve("/report.pdf", make_pdf("\n".join(PARAGRAPHS)), "application/pdf")
    yield site
    site.close()


@pytest.fixture
def fetcher(site: Site) -> Fetcher:
    """A fetcher that may ask this site, and no other private address."""
    rules = FetchRules(consent=True, pause_s=0.0, timeout_s=30.0, trusted=frozenset({site.address}))
    return Fetcher(rules)
