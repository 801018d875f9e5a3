"""What a stored reading was made by, as the store stamps it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from dashboard.model import Place
from dashboard.storage.store.records import Versions
from dashboard.storage.versions import gazetteer_version, rules_version


def versions_of(gazetteer_files: Iterable[Path], added: Iterable[Place] = ()) -> Versions:
    """The versions in force: a changed rule, pack or added row makes earlier readings stale.

    Args:
        gazetteer_files: The packs that are switched on.
        added: The rows that people added, as ``Store.added_places`` gives them.
    """
    return Versions(rules=rules_version(), gazetteer=gazetteer_version(gazetteer_files, added))
