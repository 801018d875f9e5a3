"""The commands that look after the store, and, mounted with them, the reviewer's."""

from dashboard.cli_store.commands import register

__all__ = ["register"]
