"""Alembic's entrance: runs the revisions over the connection it is handed."""

from alembic import context

from dashboard.storage.store.schema import metadata

# Alembic gives the context a config only while it runs this file; imported alone, it does nothing.
if hasattr(context, "config"):
    context.configure(
        connection=context.config.attributes["connection"],
        target_metadata=metadata,
        transactional_ddl=True,
    )
    context.run_migrations()
