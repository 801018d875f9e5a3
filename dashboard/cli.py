"""The other entrance: ``newsmap …``. Every command ends with exit code 0, or 2 and one line."""

from __future__ import annotations

import os
import sys
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer

from dashboard import cli_read, cli_store
from dashboard.cli_gazetteer import gazetteer_app
from dashboard.cli_store.shared import language_code, piped, sentences, tell, tell_fault
from dashboard.errors import DashboardError
from dashboard.settings import Settings, settings_from
from dashboard.storage.kept_patterns import keep_patterns


class Entrance(typer.Typer):
    """The program. A mistake of ours that no text brought out ends it in a sentence as well; who
    leaves the pipe that it writes to ends it without one."""

    def __call__(self, *args: Any, **given: Any) -> Any:
        """Run the command that was typed."""
        if sys.stdout is None:  # whoever started this closed it, and wants nothing written
            sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
        keep_patterns(settings_from(os.environ))
        try:
            return super().__call__(*args, **given)
        except SystemExit as end:
            if isinstance(end.__context__, BrokenPipeError):  # Typer has made code 1 of it
                _write_nowhere()
                sys.exit(0)
            raise
        except Exception as fault:
            tell_fault(fault)
            sys.exit(2)


def _write_nowhere() -> None:
    """What is still to be written at the end meets no closed pipe, of which Python would tell."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


app = Entrance(
    help="Reads news about eastern DR Congo and maps it; every mark keeps its sentence.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(gazetteer_app, name="gazetteer")
cli_read.register(app)
cli_store.register(app)


class ExportFormat(StrEnum):
    """What ``newsmap export`` writes."""

    GEOJSON = "geojson"
    CSV = "csv"


@app.command()
def extract(
    workers: Annotated[int, typer.Option(min=1, max=64, help="Processes that read.")] = 1,
) -> None:
    """Read JSON lines with "doc" and "text"; write a JSON line with what was found for each.

    A line that is no such object is told in one sentence; the others are read, and the exit code
    is 2.

    Example: newsmap extract < texts.jsonl > found.jsonl
    """
    from dashboard.extract import extract as extract_lines
    from dashboard.storage.packs import load_gazetteer

    with sentences():
        # With the mark of UTF-8 that some programs write before the first line.
        source = open(  # noqa: SIM115
            piped().fileno(), encoding="utf-8-sig", errors="surrogateescape", closefd=False
        )
        out, refused = sys.stdout.buffer, 0

        def refuse(error: DashboardError) -> None:
            nonlocal refused
            refused += 1
            tell(error)

        for line in extract_lines(
            source,
            partial(load_gazetteer, settings()),
            source="standard input",
            workers=workers,
            refuse=refuse,
        ):
            out.write(line.encode("utf-8", "surrogateescape") + b"\n")
        out.flush()
        if refused:
            raise typer.Exit(2)


@app.command()
def export(
    format: Annotated[ExportFormat, typer.Option(help="What to write.")] = ExportFormat.GEOJSON,
    articles: Annotated[Path | None, typer.Option(help="A folder of text files.")] = None,
    out: Annotated[
        Path | None, typer.Option(help="File to write, for csv a folder; standard output else.")
    ] = None,
    table: Annotated[
        str | None,
        typer.Option(help="For csv on standard output: which table; places by default."),
    ] = None,
    hxl: Annotated[bool, typer.Option(help="Add a row of HXL tags to csv.")] = False,
) -> None:
    """Write places, mentions, distances, flows, events, populations, comparisons and checks.

    Each row carries its sentence.

    A file that cannot be read is told in one sentence; the others are written, and the exit code
    is 2.

    Example: newsmap export --format csv --out tables/ --hxl
    """
    from dashboard.export.write import write_export

    with sentences():
        if format is not ExportFormat.CSV and (table is not None or hxl):
            raise DashboardError("--table and --hxl are for tables. Add --format csv.")
        problems = write_export(
            settings(articles), format=format.value, out=out, table=table or "places", hxl=hxl
        )
        for problem in problems:
            tell(problem)
        if problems:
            raise typer.Exit(2)


@app.command()
def explain(
    text: Annotated[str, typer.Argument(help="The text; - reads standard input.")],
    language: Annotated[str | None, typer.Option(help="en, fr or sw; found out otherwise.")] = None,
) -> None:
    """Print every name of a text with its role, its candidates, their scores and the reasons.

    Example: newsmap explain "M23 rebels captured Walikale"
    """
    from dashboard.core.clean import article_as_given
    from dashboard.core.explain import explain as explain_reading
    from dashboard.pipeline import read_article
    from dashboard.storage.packs import load_gazetteer

    with sentences():
        given = piped().read().decode("utf-8-sig", "replace") if text == "-" else text
        if not given.strip():
            raise DashboardError(
                "There is no text. Give it in quotation marks, or - to be piped in."
            )
        article = article_as_given(given, doc="text", language=language_code(language))
        typer.echo(explain_reading(read_article(article, load_gazetteer(settings()))))


@app.command()
def serve(
    folder: Annotated[
        Path | None, typer.Argument(help="A folder of text files; without one, the store.")
    ] = None,
    articles: Annotated[Path | None, typer.Option(help="The same, by its name.")] = None,
    address: Annotated[str, typer.Option(help="Where to listen.")] = "localhost",
    port: Annotated[int, typer.Option(min=1, max=65535, help="On which port.")] = 8501,
) -> None:
    """Serve the map on this machine; on others only when --address says so.

    Example: newsmap serve texts/ --port 8502
    """
    from dashboard.serve import serve as serve_app
    from dashboard.storage.articles import not_text_files

    with sentences():
        if folder is not None and articles is not None:
            raise DashboardError("One folder is shown at a time. Name it once.")
        articles = articles or folder
        for problem in not_text_files(articles) if articles else ():
            tell(problem)
        serve_app(articles=articles, address=address, port=port)


def settings(articles: Path | None = None) -> Settings:
    """The settings of this run; a folder of articles given on the command line wins."""
    environment = dict(os.environ)
    if articles is not None:
        environment["NEWSMAP_ARTICLES"] = str(articles)
    return settings_from(environment)
