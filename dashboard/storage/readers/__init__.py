"""Reading articles from everywhere: one module a format, one door.

A file's way: ``sniff`` says which format it has, the format's reader yields a ``Draft`` for each
article and a ``Problem`` for each thing left out, ``drafts`` cleans a draft into an ``Article``.

=============================  ==================  =========  ===================================
files                          module              at most    day of publication from
=============================  ==================  =========  ===================================
.txt, anything else with text  text_markdown       5 MB       the user
.md                            text_markdown       5 MB       the user
.html, .mhtml, addresses       html, eml           10 MB      what the page declares, or shows once
RSS, Atom                      feeds               5 MB       the entry
.pdf                           pdf                 50 MB      the user
.docx                          docx                50 MB      the user
.eml with attachments          eml                 50 MB      the mail, of a newsletter only
.csv, .tsv, .jsonl, .json      tables              100 MB     a column
.zip of any of these           archives            200 MB     as each of them
=============================  ==================  =========  ===================================

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
