"""Figures and words as they are shown."""

from __future__ import annotations


def km_text(km: float) -> str:
    """Kilometres without false precision: whole ones, tenths only under ten.

    >>> km_text(131.6), km_text(7.04), km_text(2.0), km_text(2.55)
    ('132', '7', '2', '2.6')
    """
    return f"{km:.0f}" if km >= 10 else f"{km:.1f}".removesuffix(".0")


def quoted(words: str) -> str:
    """A source's own words in curly quotes; empty stays empty.

    >>> quoted("tens of thousands")
    '“tens of thousands”'
    """
    return f"“{words}”" if words else ""


def shortened(words: str, most: int = 90) -> str:
    """The words, cut at a blank with an ellipsis where they are longer than ``most``.

    >>> shortened("M23 rebels have captured Walikale", 20)
    'M23 rebels have…'
    """
    flat = " ".join(words.split())
    if len(flat) <= most:
        return flat
    cut = flat[: most - 1]
    return (cut[: cut.rfind(" ")] if " " in cut else cut) + "…"
