"""The formats that the page offers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from dashboard.export.csv_tables import csv_zip
from dashboard.export.geojson import geojson_bytes
from dashboard.ui.view.corpus import Corpus
from dashboard.ui.view.records import View


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """A format.

    Attributes:
        file_name: Of the file that a browser saves.
        mime: Its media type.
        write: From the articles and what is shown of them to the file's bytes.
    """

    file_name: str
    mime: str
    write: Callable[[Corpus, View], bytes]


EXPORTS: Mapping[str, Export] = {
    "geojson": Export(
        file_name="newsmap.geojson", mime="application/geo+json", write=geojson_bytes
    ),
    "csv": Export(file_name="newsmap-csv.zip", mime="application/zip", write=csv_zip),
}
