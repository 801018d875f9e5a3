"""The commands of a reviewer: ``newsmap review …``."""

from dashboard.cli_review.commands import register

__all__ = ["register"]
