"""Ids of claims stay the same for ever and part what is different."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dashboard.core.claim_ids import claim_id
from dashboard.model import ClaimKind

keys = st.tuples(
    st.sampled_from(["a1", "b2"]), st.sampled_from([*ClaimKind]),
    st.integers(0, 50), st.integers(0, 50), st.integers(0, 3),
)  # fmt: skip


@given(keys, keys)
def test_two_claims_share_an_id_only_when_they_are_the_same(one, other):
    assert (claim_id(*one) == claim_id(*other)) is (one == other)


def test_an_id_of_an_earlier_run_is_found_again():
    # this id is written into reviews that people keep: it must never change
    assert claim_id("a1", ClaimKind.DISTANCE, 10, 32) == "distance-9ebaff1483468051"
