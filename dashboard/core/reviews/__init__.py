"""What people decided, applied to what the engine read: pure, values in, values out.

- :mod:`settle`: several decisions on one thing -> what is in force, and what is in conflict;
- :mod:`decide`: a thing and a person -> the :class:`~dashboard.model.Review` that records it;
- :mod:`fields`: the fields of a claim that a person may edit;
- :mod:`apply`: a reading and its reviews -> the reading as it stands after them.

Where two reviewers differ, neither wins: a mention stays open with both places as candidates,
anything else stays as the engine read it, and the conflict is listed until one of them is undone.
"""

from dashboard.core.reviews.apply import Reviewed, apply_reviews, apply_to_flow, apply_to_flows
from dashboard.core.reviews.decide import (
    Signature,
    accept_mention,
    confirm_claim,
    confirm_mention,
    edit_claim,
    mention_id,
    move_mention,
    recommend,
    reject_claim,
    reject_mention,
    set_date,
)
from dashboard.core.reviews.fields import EDITABLE, ReviewError
from dashboard.core.reviews.settle import Conflict, Settled, settle, spelling

__all__ = [
    "EDITABLE",
    "Conflict",
    "ReviewError",
    "Reviewed",
    "Settled",
    "Signature",
    "accept_mention",
    "apply_reviews",
    "apply_to_flow",
    "apply_to_flows",
    "confirm_claim",
    "confirm_mention",
    "edit_claim",
    "mention_id",
    "move_mention",
    "recommend",
    "reject_claim",
    "reject_mention",
    "set_date",
    "settle",
    "spelling",
]
