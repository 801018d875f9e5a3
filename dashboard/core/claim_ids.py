"""Ids of claims: made from where a claim stands, so that the same text has the same ids."""

from __future__ import annotations

import hashlib

from dashboard.model import ClaimKind


def claim_id(article_id: str, kind: ClaimKind, start: int, end: int, n: int = 0) -> str:
    """The id of a claim: the same article, kind and offsets give the same id in every run.

    Args:
        article_id: The article the claim stands in.
        kind: What the claim is about.
        start: First code point of the words that say it.
        end: One past the last.
        n: Counts the claims of one kind that the very same words make, from 0.

    Returns:
        ``kind-`` and sixteen hex digits; safe in addresses, file names and map layers.

    >>> claim_id("a1", ClaimKind.DISTANCE, 10, 32)
    'distance-9ebaff1483468051'
    >>> claim_id("a1", ClaimKind.DISTANCE, 10, 32, 1) == claim_id("a1", ClaimKind.DISTANCE, 10, 32)
    False
    """
    key = f"{article_id}|{kind}|{start}|{end}|{n}"
    return f"{kind}-{hashlib.sha256(key.encode()).hexdigest()[:16]}"
