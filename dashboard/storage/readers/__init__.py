"""Reading articles from everywhere: one module a format, one door.

>>> [problem.name for problem in read_any(b"GIF89a...", name="map.gif").problems]
['map.gif']
"""

from dashboard.storage.readers.dispatch import finished, iter_any, read_any, read_source
from dashboard.storage.readers.names import visible
from dashboard.storage.readers.records import (
    Draft,
    LeftOut,
    Metadata,
    Problem,
    ReadArticle,
    ReadOptions,
    ReadOutcome,
    Source,
)

__all__ = [
    "Draft",
    "LeftOut",
    "Metadata",
    "Problem",
    "ReadArticle",
    "ReadOptions",
    "ReadOutcome",
    "Source",
    "finished",
    "iter_any",
    "read_any",
    "read_source",
    "visible",
]
