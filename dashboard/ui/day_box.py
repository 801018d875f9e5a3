"""A box for a day of publication; Streamlit's own takes none of more than ten years ago."""

from __future__ import annotations

from datetime import date
from typing import Literal

from streamlit.delta_generator import DeltaGenerator

#: Nobody here reads older news: the Congo's independence.
FIRST_DAY = date(1960, 1, 1)


#: The order in which a day is typed.
_FORMATS: dict[str, Literal["YYYY/MM/DD", "DD/MM/YYYY"]] = {"fr": "DD/MM/YYYY"}


def day_box(
    parent: DeltaGenerator, label: str, value: date | None, key: str, language: str
) -> date | None:
    """The day that was chosen, no coming one; None while there is none.

    Args:
        parent: Where the box stands.
        label: What the day is.
        value: What stands in it first, whatever day that is.
        key: Of the widget.
        language: Of the page.
    """
    day = parent.date_input(
        label,
        value=value,
        min_value=min(FIRST_DAY, value or FIRST_DAY),
        max_value=max(date.today(), value or FIRST_DAY),
        key=key,
        format=_FORMATS.get(language, "YYYY/MM/DD"),
    )
    return day if isinstance(day, date) else None
