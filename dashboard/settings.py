"""Where things lie. Built once, at the entrance, and handed down; below, no ``os.environ``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from platformdirs import user_cache_path, user_data_path

#: ISO 639-1 code of the language that the page opens in, and that exports are always written in.
LANGUAGE = "en"

#: The languages of the page's own words, each by the name it calls itself.
LANGUAGES: Mapping[str, str] = {"en": "English", "fr": "Français"}

_PACKAGE = Path(__file__).resolve().parent


def _beside_or_inside(name: str) -> Path:
    """The folder ``name`` of the checkout, or its copy that an installed package carries."""
    checkout = _PACKAGE.parent / name
    return checkout if checkout.is_dir() else _PACKAGE / "_shipped" / name


def default_store() -> str:
    """The address of the store that needs nothing started: one file in the user's data folder.

    >>> default_store().startswith("sqlite:///")
    True
    """
    return f"sqlite:///{user_data_path('newsmap') / 'newsmap.sqlite'}"


def default_packs() -> Path:
    """The folder of imported gazetteer packs: beside the store, in the user's data folder.

    >>> default_packs().name
    'packs'
    """
    return user_data_path("newsmap") / "packs"


def default_screens() -> Path:
    """The folder of kept first screens: in the user's cache folder, where anything may be deleted.

    >>> default_screens().name
    'screens'
    """
    return user_cache_path("newsmap") / "screens"


def default_patterns() -> Path:
    """The folder of what patterns are compiled to: beside the screens, to be deleted at any time.

    >>> default_patterns().name
    'patterns'
    """
    return user_cache_path("newsmap") / "patterns"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The places on disk that Newsmap reads.

    Attributes:
        gazetteer: The theatre pack, ``data/gazetteer.csv``.
        data: The folder of everything that ships beside it.
        articles: The folder of text files that the page shows when nothing else was read.
        articles_given: Whether the user named that folder; it is then shown instead of the store.
        store: SQLAlchemy address of the store: ``sqlite:///FILE`` or, for a shared one,
            ``postgresql+psycopg://USER@HOST/DATABASE``.
        packs: The folder of gazetteer packs that the user imported; it need not exist yet.
        nominatim: Address of a Nominatim of one's own, asked in place of the public one when a
            reviewer looks a name up; empty for the public one.
        trusted: Address and port of test servers of one's own, which the page may ask for feeds
            and articles although they are not public; nothing else inside one's network is asked.
        screens: The folder in which the page keeps what it drew first, to draw it at once when it
            is next started on the same articles; None to keep nothing.
        patterns: The folder in which is kept what the engine's patterns are compiled to, so that
            the next process need not do it again; None to keep nothing. It holds no words of any
            article.
    """

    gazetteer: Path
    data: Path
    articles: Path
    store: str = field(default_factory=default_store)
    packs: Path = field(default_factory=default_packs)
    articles_given: bool = False
    nominatim: str = ""
    trusted: frozenset[tuple[str, int]] = frozenset()
    screens: Path | None = None
    patterns: Path | None = None

    @property
    def store_file(self) -> Path | None:
        """The file of an embedded store, whether or not it is there; None for a shared one."""
        prefix, _, path = self.store.partition("sqlite:///")
        return Path(path) if path and not prefix else None

    @property
    def has_store(self) -> bool:
        """Whether there is a store to open: looking at the map makes none.

        Where its folder is closed to us there may be one, and who opens it is told so.
        """
        try:
            return self.store_file is None or self.store_file.exists()
        except OSError:
            return True


def settings_from(environment: Mapping[str, str]) -> Settings:
    """Settings from environment variables, each with the project's own file as default.

    Args:
        environment: Usually ``os.environ``. Read are ``NEWSMAP_GAZETTEER`` (a CSV file),
            ``NEWSMAP_ARTICLES`` (a folder of text files), ``NEWSMAP_STORE`` (an address),
            ``NEWSMAP_PACKS`` (a folder of imported gazetteer packs), ``NEWSMAP_NOMINATIM`` (an
            address), ``NEWSMAP_TRUST`` (ADDRESS:PORT pairs of test servers, a blank between),
            ``NEWSMAP_SCREENS`` (a folder; ``off`` to keep no first screen) and
            ``NEWSMAP_PATTERNS`` (a folder; ``off`` to keep no compiled pattern).

    >>> settings_from({}).gazetteer.name
    'gazetteer.csv'
    """
    data = _beside_or_inside("data")
    screens = environment.get("NEWSMAP_SCREENS") or str(default_screens())
    patterns = environment.get("NEWSMAP_PATTERNS") or str(default_patterns())
    return Settings(
        gazetteer=Path(environment.get("NEWSMAP_GAZETTEER") or data / "gazetteer.csv"),
        data=data,
        articles=Path(environment.get("NEWSMAP_ARTICLES") or _beside_or_inside("seeds")),
        store=environment.get("NEWSMAP_STORE") or default_store(),
        packs=Path(environment.get("NEWSMAP_PACKS") or default_packs()),
        articles_given=bool(environment.get("NEWSMAP_ARTICLES")),
        nominatim=environment.get("NEWSMAP_NOMINATIM") or "",
        trusted=frozenset(
            (host, int(port))
            for pair in (environment.get("NEWSMAP_TRUST") or "").split()
            for host, _, port in [pair.rpartition(":")]
            if host and port.isdecimal() and port.isascii()
        ),
        screens=None if screens == "off" else Path(screens),
        patterns=None if patterns == "off" else Path(patterns),
    )
