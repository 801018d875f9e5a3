"""A wrong text is added on the page in a real browser, and taken out again in the same form."""

from __future__ import annotations

import io
import zipfile

from browsing import PATIENCE_MS, expect_rest, reading
from hostile_text import assert_nothing_ran, payloads
from playwright.sync_api import Browser, expect

TEXT = "The wrong paste\n\nAbout 900 people fled from Kitchanga to Mweso on Friday.\n"


def test_what_was_just_added_is_gone_again_at_one_press(browser: Browser, serve_app):
    with serve_app({}) as address, reading(browser, address) as reader:
        # given the form
        reader.wait_for_map()
        page = reader.page
        page.get_by_role("button", name="+ Add articles").click()
        box = page.get_by_label("Or paste a text")
        expect(box).to_be_visible(timeout=PATIENCE_MS)

        # when a text is read, and taken out again under a name
        box.fill(TEXT)
        page.get_by_label("Your name").fill("Amina")
        page.get_by_role("button", name="Read", exact=True).click()
        page.get_by_role("button", name="Remove what was just added").click()

        # then it is gone, the page behind the form says that nothing is left, and has the examples
        expect(page.get_by_text("removed again: 1 article")).to_be_visible(timeout=PATIENCE_MS)
        page.get_by_role("button", name="Show on the map").click()
        expect(page.get_by_text("Every article was taken out of this store")).to_be_visible()
        page.get_by_role("button", name="Show the two example articles").click()
        expect(page.get_by_text("These are the two example articles")).to_be_visible()
        assert reader.outside == []
        assert reader.errors == []


def zip_of(names: list[str]) -> bytes:
    """An archive of files that cannot be read, under these names."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(zipfile.ZipInfo(name[:60_000]), b"\x00\x01" * 50)
    return out.getvalue()


def test_hostile_names_of_uploaded_files_and_of_what_archives_hold_run_nothing(
    browser: Browser, serve_app, tmp_path
):
    # given files named by payloads, which nobody can read, and an archive of such files
    texts = list(payloads(tmp_path).values())
    names = [f"{text[:100]}.bin" for text in texts] + ["\x1b[31m\x9b31m\u202ecod.txt"]
    files = [{"name": one, "mimeType": "text/plain", "buffer": b"\x00\x01" * 50} for one in names]
    inside = [one for one in texts if not one.endswith("/")]  # that would be a folder
    inside += ["../../made-by-a-payload", "/etc/passwd", "a\nforged"]
    files.append({"name": "all.zip", "mimeType": "application/zip", "buffer": zip_of(inside)})
    log = tmp_path / "log.txt"
    with serve_app({"NEWSMAP_ARTICLES": ""}, log) as address, reading(browser, address) as reader:
        reader.wait_for_map()
        page = reader.page
        page.get_by_role("button", name="+ Add articles").click()
        dialog = page.get_by_role("dialog")
        sent = []
        page.on("response", lambda got: sent.append(got.request.method))
        dialog.locator("input[type=file]").set_input_files(files)
        reader.expect_read(lambda: sent.count("PUT"), len(files))
        expect(dialog.get_by_text("all.zip").first).to_be_attached(timeout=PATIENCE_MS)
        expect_rest(page)

        # when all are read together
        dialog.get_by_role("button", name="Read", exact=True).click()

        # then each is told in words, in a line of its own, and nothing ran
        told = dialog.get_by_test_id("stText").filter(has_text="all.zip › {{7*191}}")
        expect(told).to_contain_text("not read", timeout=PATIENCE_MS)
        lines = (told.text_content() or "").splitlines()
        assert len(lines) == len(names) + len(inside)
        assert all(line.startswith("✕ ") and line.isprintable() for line in lines)
        assert_nothing_ran(reader, tmp_path)
        assert reader.outside == []
        assert reader.errors == []
    assert "Traceback" not in log.read_text(encoding="utf-8")
