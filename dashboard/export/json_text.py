"""JSON that may be printed on a terminal and set into a page: what either would obey is escaped."""

from __future__ import annotations

import json
import re
from typing import Any

#: JSON escapes the older control characters by itself. A terminal obeys the newer ones as well (one
#: of them begins a colour or a title), a script ends a line at two separators, a page ends a script
#: at ``</`` or changes its rules at ``<!``, and marks of direction show what follows in another
#: order.
_OBEYED = re.compile(r"[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|<(?=[/!])")


def json_text(value: Any, *, indent: int | None = None) -> str:
    """The value as JSON: letters as they are, and what would be obeyed as an escape of JSON's own.

    Read as JSON it is the same.

    >>> print(json_text({"words": "Goma \\x9b31m </script> déplacés"}))
    {"words": "Goma \\u009b31m \\u003c/script> déplacés"}
    """
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    if indent is None and text.isprintable() and "<" not in text:
        return text
    return _OBEYED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
