"""Alembic's entrance: runs the revisions over the connection it is handed."""

from alembic import context

from dashboard.storage.store.schema import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, transactional_ddl=True)
context.run_migrations()
