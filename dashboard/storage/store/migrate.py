"""Bringing a store to this version; refusing what is newer, or not ours."""

from __future__ import annotations

from sqlalchemy import Connection, inspect, text

from dashboard.storage.store.engine import Database, sqlite_file
from dashboard.storage.store.errors import DAMAGED, StoreError, shown_address
from dashboard.storage.store.migrations import HEAD


def migrate(database: Database) -> None:
    """Make the tables of a new store, or bring an older one to this version.

    Raises:
        StoreError: The store is newer, damaged, somebody else's, or away; nothing was changed.
    """
    if (file := sqlite_file(database.address)) is not None:
        try:
            # For its owner alone: originals and reviewers' names are in it.
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(
                f"{file}: its folder cannot be made ({error.strerror}). Choose another in "
                "NEWSMAP_STORE."
            ) from error
    with database.read() as connection:
        revision = _revision(connection, database.address)
    if revision != HEAD:
        database.write(lambda connection: _upgrade(connection, database.address))


def _revision(connection: Connection, address: str) -> str | None:
    """The store's revision; None for an empty database."""
    tables = inspect(connection).get_table_names()
    if not tables:
        return None
    if "alembic_version" not in tables or "article_address" not in tables:
        raise StoreError(
            f"{shown_address(address)}: it holds the tables of another program and was left as it "
            "is. Give Newsmap a file or a database of its own."
        )
    revision: str | None = connection.execute(
        text("SELECT version_num FROM alembic_version")
    ).scalar()
    if revision is None:  # its tables and their version are made in one transaction
        raise StoreError(f"{shown_address(address)}: {DAMAGED}")
    return revision


def _upgrade(connection: Connection, address: str) -> None:
    # Somebody else may have done it while we waited.
    revision = _revision(connection, address)
    if revision == HEAD:
        return
    # Alembic takes a moment to load; a store of this version never needs it.
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", "dashboard.storage.store:migrations")
    config.set_main_option("path_separator", "os")
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if revision is not None and revision not in known:
        raise StoreError(
            f"{shown_address(address)}: it was written by a newer Newsmap (version {revision}; "
            f"this one knows {HEAD}) and was left as it is. Update Newsmap."
        )
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
