"""What a pattern is compiled to, so that another process need not compile it again.

``re`` turns a pattern into a program for its matcher, a row of numbers, and keeps no way to write
that down. To compile the patterns that the first articles ask for takes as long as to read a
hundred of them; to take their programs from a file, a twentieth of that. What is read here is
CPython's own and may be another thing in its next version: where a part is missing or takes other
words, nothing is kept and a pattern is compiled as ever. The matcher itself proves a program before
it takes it.
"""

from __future__ import annotations

import re
from array import array
from importlib import import_module
from typing import Any, NamedTuple


class Code(NamedTuple):
    """What a pattern is compiled to.

    Attributes:
        flags: Of the compiled pattern, those that stand in it included.
        program: The matcher's instructions, each a number of four bytes as this machine writes it.
        groups: How many groups it has.
        names: The number of each group that has a name.
    """

    flags: int
    program: bytes
    groups: int
    names: dict[str, int]


def _part(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError:  # another interpreter than CPython
        return None


_compiler, _parser, _matcher = map(_part, ("re._compiler", "re._parser", "_sre"))

#: Of the matcher that programs are written for.
MAGIC = str(getattr(_matcher, "MAGIC", ""))

#: What is raised where these parts are others than those known here.
_OTHER_PARTS = (AttributeError, TypeError, ValueError, OverflowError, RuntimeError)


def compiled(pattern: str, flags: int = 0) -> tuple[re.Pattern[str], Code | None]:
    """A pattern, and what it was compiled to; None for that where it cannot be told.

    Raises:
        re.error: The pattern has a mistake.

    >>> fled, code = compiled(r"(?P<who>\\w+) fled")
    >>> fled.match("They fled Sake.")["who"], code.names
    ('They', {'who': 1})
    """
    try:
        tree = _parser.parse(pattern, flags)
        code = Code(
            flags=int(flags | tree.state.flags),
            program=array("I", map(int, _compiler._code(tree, flags))).tobytes(),
            groups=tree.state.groups - 1,
            names=dict(tree.state.groupdict),
        )
        return from_code(pattern, code), code
    except _OTHER_PARTS:
        return re.compile(pattern, flags), None


def from_code(pattern: str, code: Code) -> re.Pattern[str]:
    """The compiled pattern of a code that :func:`compiled` gave for it on this interpreter.

    Raises:
        ValueError: It is no sound program here.

    >>> again = from_code("fled|fui", compiled("fled|fui")[1])
    >>> again.findall("They fled; ils ont fui.")
    ['fled', 'fui']
    >>> from_code("fled", Code(0, b"\\x00" * 4, 0, {}))
    Traceback (most recent call last):
        ...
    ValueError: No program of this matcher.
    """
    if not 0 <= code.groups <= pattern.count("("):
        raise ValueError("No program of this matcher.")
    names: list[str | None] = [None] * (code.groups + 1)
    try:
        for name, number in code.names.items():
            names[number] = name
        program = array("I", code.program).tolist()
        found: re.Pattern[str] = _matcher.compile(
            pattern, code.flags, program, code.groups, dict(code.names), tuple(names)
        )
    except (*_OTHER_PARTS, IndexError) as error:
        raise ValueError("No program of this matcher.") from error
    return found
