"""The boxes in which the parts of a claim are given, to edit one or to add one."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import streamlit as st

from dashboard.model import PlaceRole, Resolution
from dashboard.ui.escape import plain
from dashboard.ui.review.texts import say
from dashboard.ui.review.told import CHOICES
from dashboard.ui.view.wording import kind_of

#: A field takes so many characters, or as many as it holds.
_LONGEST = 200


def one_line(text: str) -> str:
    """Foreign text as a field of a form shows it."""
    return " ".join(plain(text).split())


def field_box(field: str, text: str, claim_id: str, language: str) -> str:
    """A field of a claim; returns its text as it stands in the form.

    Args:
        field: Which, such as ``detail.type``.
        text: What stands there now.
        claim_id: Of the claim, or what stands for one that is not there yet.
        language: Of the page.
    """
    label, key = say(f"field.{field}", language), f"{field}-{claim_id}"
    if field not in CHOICES:
        note = say("field.actors_help", language) if field == "actors" else None
        return typed_box(label, text, key, note)
    words, prefix = CHOICES[field]
    options = [one.value for one in words]
    chosen = st.selectbox(
        label,
        options,
        index=options.index(text) if text in options else None,
        format_func=lambda one: say(f"{prefix}.{one}", language),
        key=key,
        placeholder=say("field.choose", language),
    )
    return chosen or text


def typed_box(label: str, text: str, key: str, note: str | None = None) -> str:
    """A box to type in; returns what stands there. ``note`` is its help; None for none."""
    shown = one_line(text)
    longest = max(_LONGEST, len(shown))
    return one_line(st.text_input(label, value=shown, key=key, help=note, max_chars=longest))


def part_box(
    role: PlaceRole,
    names: Sequence[Resolution],
    now: Collection[tuple[int, int]],
    claim_id: str,
    language: str,
) -> list[Resolution]:
    """The names that play a part in a claim.

    Args:
        role: The part.
        names: Those that may.
        now: Offsets of those that do; they are chosen already.
        claim_id: As for :func:`field_box`.
        language: Of the page.
    """
    chosen = st.multiselect(
        say(f"part_of.{role}", language),
        range(len(names)),
        default=[n for n, one in enumerate(names) if (one.mention.start, one.mention.end) in now],
        format_func=lambda n: _name_label(names[n], language),
        key=f"{role}-{claim_id}",
        placeholder=say("part_of.none", language),
    )
    return [names[n] for n in chosen]


def _name_label(one: Resolution, language: str) -> str:
    """A name as printed, with what it means; plain text, for a list takes no markup."""
    words = " ".join(plain(one.mention.words).split())[:40]
    if one.place is None:
        return f"{words} ({say('read.unlocated', language)})"
    return f"{words} ({kind_of(one.place.kind, language)})"
