"""Bad inputs: each gives one sentence, none a traceback, and none stops the others."""

from __future__ import annotations

import base64
import io
import json
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
import typer
from typer.testing import CliRunner

from dashboard.cli_read import register
from dashboard.storage.readers import ReadOptions, read_any

Make = Callable[[SimpleNamespace], bytes]
GOOD = "M23 rebels entered the town of Walikale on Wednesday evening, local sources said."

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENTITIES = (
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha">'
    + "".join(
        f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + ']><rss version="2.0"><channel><title>&i;</title><item><title>x</title></item></channel>'
    + "</rss>"
)
OUTSIDE = ENTITIES.replace('<!ENTITY a "ha">', '<!ENTITY a SYSTEM "file:///etc/passwd">')


def _locked_zip(make: SimpleNamespace) -> bytes:
    """The encryption bit set in both headers, as a packing program leaves it."""
    data = bytearray(make.zip({"secret.txt": GOOD.encode()}, zipfile.ZIP_STORED))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def _broken_zip(make: SimpleNamespace) -> bytes:
    data = bytearray(make.zip({"a.txt": GOOD.encode()}, zipfile.ZIP_STORED))
    data[45] ^= 0xFF  # one letter of the text, so that its checksum is wrong
    return bytes(data)


def _odd_method_zip(make: SimpleNamespace) -> bytes:
    """An entry packed with method 97 (WavPack), which Python cannot open."""
    data = bytearray(make.zip({"a.txt": GOOD.encode()}, zipfile.ZIP_STORED))
    struct.pack_into("<H", data, 8, 97)
    struct.pack_into("<H", data, data.index(b"PK\x01\x02") + 10, 97)
    return bytes(data)


def _link_zip(_: SimpleNamespace) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        link = zipfile.ZipInfo("passwords.txt")
        link.create_system = 3
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    return stream.getvalue()


def _lying_zip(make: SimpleNamespace) -> bytes:
    """Says that it unpacks to a hundred bytes, and holds sixty million."""
    data = bytearray(make.zip({"a.txt": bytes(60_000_000)}))
    struct.pack_into("<I", data, 22, 100)
    struct.pack_into("<I", data, data.index(b"PK\x01\x02") + 24, 100)
    return bytes(data)


def _changed_docx(make: SimpleNamespace, part: str, data: bytes) -> bytes:
    """A Word document with one of its parts replaced."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(make.docx(GOOD))) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for entry in old.infolist():
            new.writestr(entry.filename, data if entry.filename == part else old.read(entry))
    return stream.getvalue()


def _deep_json(_: SimpleNamespace) -> bytes:
    return b"[" * 200_000 + b"]" * 200_000


def _deep_mail(_: SimpleNamespace) -> bytes:
    """A mail in a mail in a mail, far deeper than anybody forwards."""
    mail = b"Subject: x\n\n" + GOOD.encode()
    for _n in range(12):
        mail = b"Subject: Fwd\nContent-Type: message/rfc822\n\n" + mail
    return mail


def _many_parts(_: SimpleNamespace) -> bytes:
    head = b'Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n'
    return head + b"--b\nContent-Type: text/plain\n\nhi\n" * 5000 + b"--b--\n"


def _encrypted_mail(_: SimpleNamespace) -> bytes:
    return (
        b"Subject: x\nMIME-Version: 1.0\nContent-Type: application/pkcs7-mime; name=smime.p7m\n"
        b"Content-Transfer-Encoding: base64\n\n" + base64.b64encode(bytes(range(200)))
    )


def _cyclic_pdf(make: SimpleNamespace) -> bytes:
    """Its list of pages holds itself."""
    return make.pdf(GOOD).replace(b"/Kids [4 0 R]", b"/Kids [2 0 R]")


#: What it is, its name, its bytes, and words of the sentence it gives. Fifty and some.
BAD: tuple[tuple[str, str, Make, str], ...] = (
    # -- no text at all
    ("an empty file", "a.txt", lambda _: b"", "empty"),
    ("white space only", "a.txt", lambda _: b" \n\t \n", "empty"),
    ("dashes only", "a.txt", lambda _: b"-----\n*****\n", "no words"),
    ("a byte order mark only", "a.txt", lambda _: b"\xef\xbb\xbf", "no words"),
    # -- bytes that are no text
    ("NUL bytes", "a.txt", lambda _: b"\0" * 5000, "binary"),
    ("noise", "a.txt", lambda _: bytes(range(256)) * 40, "binary"),
    ("a picture called text", "a.txt", lambda _: b"\x89PNG\r\n\x1a\n" + bytes(90), "picture"),
    ("a photograph", "a.jpg", lambda _: b"\xff\xd8\xff\xe0" + bytes(90), "picture"),
    ("UTF-16 cut in half", "a.txt", lambda _: "Goma est prise".encode("utf-16")[:-1], "breaks"),
    ("UTF-16 without its mark", "a.txt", lambda _: GOOD.encode("utf-16-le"), "binary"),
    ("a program", "a.txt", lambda _: b"\x7fELF\x02\x01\x01" + bytes(90), "program"),
    ("a database", "a.db", lambda _: b"SQLite format 3\0" + bytes(90), "database"),
    ("text of 6 MB", "a.txt", lambda _: (GOOD + "\n").encode() * 75_000, "up to 5 MB"),
    # -- other containers
    ("a gzip file", "a.txt.gz", lambda _: b"\x1f\x8b\x08\0" + bytes(30), "gzip"),
    ("a RAR archive", "a.rar", lambda _: b"Rar!\x1a\x07\x00" + bytes(30), "RAR"),
    ("a 7-Zip archive", "a.7z", lambda _: b"7z\xbc\xaf\x27\x1c" + bytes(30), "7-Zip"),
    ("a tar archive", "a.tar", lambda _: bytes(257) + b"ustar\0" + bytes(300), "tar"),
    ("an RTF document", "a.rtf", lambda _: b"{\\rtf1 Goma}", "RTF"),
    ("Word before 2007", "a.doc", lambda _: OLE + bytes(900), "before 2007"),
    # -- pages
    ("HTML of 50 MB", "a.html", lambda _: b"<html><p>" + b"Goma fell. " * 4_700_000, "up to 10"),
    ("a page without text", "a.html", lambda _: b"<html><body><div id=app></div>", "No article"),
    ("a page nested 200,000 deep", "a.html",
     lambda _: b"<html><body>" + b"<div>" * 200_000, "No article"),
    ("a page of 100,000 paragraphs", "a.html",
     lambda _: b"<html><body>" + b"<p>Goma" * 100_000, "elements"),
    ("an XML file that is no feed", "a.xml", lambda _: b"<?xml version='1.0'?><a/>", "neither"),
    # -- feeds
    ("entities that swell", "a.xml", lambda _: ENTITIES.encode(), "entities"),
    ("entities that open files", "a.rss", lambda _: OUTSIDE.encode(), "entities"),
    ("a feed without text", "a.xml", lambda m: m.feed(("x", "/x", "")).encode(), "no text"),
    ("a feed of 11 MB", "a.rss", lambda _: b"<rss>" + b" " * 11_000_000, "up to 5"),
    ("text called feed", "a.rss", lambda _: b"Goma fell on Tuesday.", "no RSS or Atom"),
    # -- PDF
    ("a PDF of pictures", "a.pdf", lambda m: m.pdf("", ""), "OCR"),
    ("a PDF with a password", "a.pdf", lambda m: m.locked_pdf(m.pdf(GOOD), "x"), "password"),
    ("a PDF cut off", "a.pdf", lambda m: m.pdf(GOOD)[:120], "damaged"),
    ("a PDF of noise", "a.pdf", lambda _: b"%PDF-1.7\n" + bytes(range(256)) * 9, "damaged"),
    ("a PDF whose pages hold themselves", "a.pdf", _cyclic_pdf, "not read"),
    ("text called PDF", "a.pdf", lambda _: GOOD.encode(), "no such file inside"),
    # -- Word
    ("DOCX cut off", "a.docx", lambda m: m.docx(GOOD)[:3000], "damaged"),
    ("DOCX with a password", "a.docx",
     lambda _: OLE + "EncryptedPackage".encode("utf-16-le") + bytes(900), "password"),
    ("DOCX with broken XML", "a.docx",
     lambda m: _changed_docx(m, "word/document.xml", b"<w:document><w:body>"), "damaged"),
    ("DOCX whose text unpacks to 60 MB", "a.docx",
     lambda m: _changed_docx(m, "word/document.xml", b" " * 60_000_000), "unpacks to"),
    ("DOCX with entities", "a.docx",
     lambda m: _changed_docx(m, "word/document.xml", ENTITIES.encode()), "entities"),
    ("DOCX without words", "a.docx", lambda m: m.docx(), "no text"),
    ("a workbook", "a.xlsx",
     lambda m: m.zip({"[Content_Types].xml": b"", "xl/workbook.xml": b""}), "Excel"),
    ("text called DOCX", "a.docx", lambda _: GOOD.encode(), "no such file inside"),
    # -- mail
    ("a mail without text", "a.eml", lambda _: b"Subject: x\nFrom: a@b.example\n\n", "no text"),
    ("a mail with a head of 1 MB only", "a.eml",
     lambda _: b"Subject: x\nContent-Type: " + b"(" * 1_000_000, "no text"),
    ("a mail of 51 MB", "a.eml", lambda _: b"Subject: x\n\n" + b"Goma. " * 8_500_000, "up to 50"),
    ("an encrypted mail", "a.eml", _encrypted_mail, "encrypted"),
    ("a mail of 5,000 parts", "a.eml", _many_parts, "parts"),
    ("mails in mails in mails", "a.eml", _deep_mail, "too deep"),
    ("noise called mail", "a.eml", lambda _: b"\x01\x02\x03" * 50, "not read"),
    ("a saved page without a page", "a.mhtml", lambda _: b"Subject: x\n\nnothing", "no page"),
    # -- tables
    ("a table without a text column", "a.csv", lambda _: b"when,where\n1,Goma\n", "text=COLUMN"),
    ("a table with a short row", "a.csv", lambda _: b"title,text\nonly one\n", "line 2"),
    ("a table with an open quotation mark", "a.csv",
     lambda _: b'title,text\nx,"Goma fell\ny,Sake fell\n', "not read"),
    ("a table without rows of text", "a.csv", lambda _: b"title,text\nx,\n", "holds no text"),
    ("lines that are not JSON", "a.jsonl", lambda _: b"Goma fell\n", "line 1"),
    ("lines that are no objects", "a.jsonl", lambda _: b"[1, 2]\n", "no object"),
    ("a text that is a number", "a.jsonl", lambda _: b'{"text": 12}\n', "no text"),
    ("JSON nested 200,000 deep", "a.json", _deep_json, "not JSON"),
    ("JSON cut off", "a.json", lambda _: b'[{"text": "Goma', "not JSON"),
    # -- archives
    ("an empty archive", "a.zip", lambda m: m.zip({}), "empty"),
    ("an archive cut off", "a.zip", lambda m: m.zip({"a.txt": GOOD.encode()})[:40], "damaged"),
    ("an archive with a password", "a.zip", _locked_zip, "password"),
    ("an archive in an archive", "a.zip", lambda m: m.zip({"b.zip": m.zip({"c": b"c"})}), "inside"),
    ("a path out of the archive", "a.zip", lambda m: m.zip({"../../b.txt": b"Goma"}), "leads out"),
    ("a path to the root", "a.zip", lambda m: m.zip({"/etc/b.txt": b"Goma"}), "leads out"),
    ("a path to a drive", "a.zip", lambda m: m.zip({"C:\\b.txt": b"Goma"}), "leads out"),
    ("a link out of the archive", "a.zip", _link_zip, "link"),
    ("an entry with a wrong checksum", "a.zip", _broken_zip, "damaged"),
    ("an entry packed in an odd way", "a.zip", _odd_method_zip, "cannot be opened"),
    ("an entry of 60 MB of nothing", "a.zip",
     lambda m: m.zip({"a.txt": bytes(60_000_000)}), "unpacks to more"),
    ("an entry that lies about its size", "a.zip", _lying_zip, "damaged"),
)  # fmt: skip


def test_the_list_holds_fifty_and_more():
    assert len(BAD) >= 50
    assert len({what for what, *_ in BAD}) == len(BAD)


@pytest.mark.parametrize(("what", "name", "data", "words"), BAD, ids=[what for what, *_ in BAD])
def test_a_bad_input_gives_one_sentence(make, what, name, data, words):
    # given an input that holds no article, when it is read
    outcome = read_any(data(make), name=name)

    # then there is no article, and a sentence names the file and says what is wrong
    assert not outcome.articles, what
    assert outcome.problems, what
    for problem in outcome.problems:
        assert problem.sentence.startswith(name)
        assert "\n" not in problem.sentence
        assert "Traceback" not in problem.sentence
        assert len(problem.sentence) < 600
    assert any(words in problem.sentence for problem in outcome.problems), outcome.problems


def test_none_stops_the_others(make):
    # given an archive of all bad inputs that an archive can hold, a good one after each
    small = {
        f"{n:02} {name}": data(make)
        for n, (_, name, data, _) in enumerate(BAD)
        if len(data(make)) < 5_000_000
    }
    entries: dict[str, bytes] = {}
    for n, (name, data) in enumerate(small.items()):
        entries[name] = data
        entries[f"{n:02} good.txt"] = f"{GOOD} This is report number {n}.".encode()

    # when it is read
    outcome = read_any(make.zip(entries), name="all.zip")

    # then every good one is there, and every bad one has its sentence
    assert len(outcome.articles) == len(small)
    bad = {problem.name.split(" › ")[1] for problem in outcome.problems}
    named = {name.split(",")[0] for name in bad}
    assert named == set(small)


def test_the_command_reads_the_good_ones_and_lists_the_bad_ones(make, tmp_path):
    # given a folder with every bad input, and a good one
    folder = tmp_path / "texts"
    folder.mkdir()
    for n, (_, name, data, _) in enumerate(BAD):
        (folder / f"{n:02} {name}").write_bytes(data(make))
    (folder / "good.txt").write_text(GOOD)
    app = typer.Typer()
    register(app)

    # when it is read into a store
    address = f"sqlite:///{tmp_path / 'store.sqlite'}"
    result = CliRunner().invoke(app, ["read", str(folder), "--store", address, "--no-map"])

    # then the good one is there, every bad one has its line, and there is no traceback
    assert result.exit_code == 2
    assert "1 read" in result.stderr
    listed = [line for line in result.stdout.splitlines() if line.startswith("left out")]
    for n, (_, name, _, _) in enumerate(BAD):
        assert any(f"{n:02} {name}" in line for line in listed), name
    assert "Traceback" not in result.output


@pytest.mark.parametrize("size", [1, 7, 60, 400])
def test_no_piece_of_a_good_file_is_a_traceback(make, size):
    # given files of every kind with a stretch cut out of them, when they are read
    whole = {
        "a.pdf": make.pdf(GOOD, GOOD),
        "a.docx": make.docx(GOOD),
        "a.zip": make.zip({"a.txt": GOOD.encode(), "b.html": make.page().encode()}),
        "a.eml": make.mail(GOOD, attachments={"a.docx": make.docx(GOOD)}),
        "a.xml": make.feed(("Goma", "/1", GOOD)).encode(),
        "a.html": make.page().encode(),
        "a.jsonl": json.dumps({"text": GOOD}).encode(),
    }
    for name, data in whole.items():
        for start in range(0, len(data), max(1, len(data) // 25)):
            # then something comes back, whatever it is
            outcome = read_any(data[:start] + data[start + size :], name=name)
            assert outcome.articles or outcome.problems


# --------------------------------------------------------------------------- what is mended


@pytest.mark.parametrize(
    ("charset", "text"),
    [
        ("cp1252", "Des milliers de déplacés fuient vers Kisangani, selon « la société civile »."),
        ("utf-8-sig", "Des déplacés fuient vers Minova."),
        ("utf-16", "Des déplacés fuient vers Minova."),
        ("utf-32", "Des déplacés fuient vers Minova."),
    ],
)
def test_a_text_in_another_character_set_is_read_letter_for_letter(charset, text):
    [read] = read_any(text.encode(charset), name="a.txt").articles

    assert read.article.text == text


def test_a_page_is_read_in_the_character_set_it_declares(make):
    page = make.page(paragraphs=("Des milliers de déplacés ont fui vers Minova et Saké.",) * 1)
    data = page.replace('charset="utf-8"', 'charset="iso-8859-1"').encode("iso-8859-1")

    [read] = read_any(data, name="a.html").articles

    assert "déplacés" in read.article.text


def test_a_page_that_declares_the_wrong_character_set_is_read_as_what_it_is(make):
    page = make.page(paragraphs=("Des milliers de déplacés ont fui vers Minova et Saké.",))
    data = page.replace('charset="utf-8"', 'charset="iso-8859-1"').encode("utf-8")

    [read] = read_any(data, name="a.html").articles

    assert "déplacés" in read.article.text


def test_a_few_broken_bytes_do_not_spoil_a_text():
    data = ("Des déplacés fuient vers Minova. " * 20).encode() + b"\xff"

    [read] = read_any(data, name="a.txt").articles

    assert "déplacés" in read.article.text
    assert "�" in read.notes[0]


def test_half_a_character_is_shown_as_such_and_noted():
    # given a line whose text was cut in the middle of an emoji
    line = '{"text": "M23 rebels entered Goma \\ud83d and Sake."}'

    [read] = read_any(line.encode(), name="a.jsonl").articles

    assert "Goma � and" in read.article.text
    assert "cannot be stored" in read.notes[0]


def test_a_report_that_is_locked_against_changes_only_is_read(make):
    [read] = read_any(make.locked_pdf(make.pdf(GOOD), ""), name="a.pdf").articles

    assert "Walikale" in read.article.text


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("report\u202etxt.exe", "report⟨U+202E⟩txt.exe"),
        ("a\nb.txt", "a⟨U+000A⟩b.txt"),
        ("\x1b[31mred.txt", "⟨U+001B⟩[31mred.txt"),
        ("\u200bx.txt", "⟨U+200B⟩x.txt"),
        ("\ud800.txt", "⟨U+D800⟩.txt"),
    ],
)
def test_a_name_that_hides_something_is_shown_with_it(name, shown):
    # given a file of that name, when it is read or refused, then its name hides nothing
    [read] = read_any(GOOD.encode(), name=name).articles
    [problem] = read_any(b"", name=name).problems

    assert read.article.name == shown
    assert problem.sentence.startswith(shown)


def test_a_very_long_name_is_shortened():
    [problem] = read_any(b"", name="x" * 10_000).problems

    assert len(problem.sentence) < 300


@pytest.mark.parametrize("path", ["missing.txt", "with\0nul.txt", "."])
def test_a_path_that_cannot_be_read_is_one_sentence(tmp_path, path):
    [problem] = read_any(tmp_path / path if path != "." else Path(tmp_path)).problems

    assert "not read" in problem.sentence


def test_a_column_that_is_not_there_is_named_with_those_that_are():
    options = ReadOptions(columns={"text": "Body"})

    [problem] = read_any(b"Headline,Story\nx,Goma fell.\n", "a.csv", options).problems

    assert "no column Body" in problem.sentence
    assert "Headline, Story" in problem.sentence


def test_a_mapping_to_nothing_we_know_is_refused():
    options = ReadOptions(columns={"mood": "Story"})

    [problem] = read_any(b"Headline,Story\nx,Goma fell.\n", "a.csv", options).problems

    assert "mood" in problem.sentence
