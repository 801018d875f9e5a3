"""What people decided, applied to what the engine read: pure, values in, values out.

- :mod:`settle`: several decisions on one thing -> what is in force, and what is in conflict;
- :mod:`decide`: a thing and a person -> the :class:`~dashboard.model.Review` that records it;
- :mod:`adding`: a claim that the reader missed, and where its sentence stands;
- :mod:`measuring`: a distance that a person adds;
- :mod:`fields`: the fields of a claim that a person may edit;
- :mod:`choices`: what a form may offer for them;
- :mod:`placing`: a point that a person gives for a name;
- :mod:`foreign`: whether a decision in another desk's file could have been made here;
- :mod:`apply`: a reading and its reviews -> the reading as it stands after them.

Where two reviewers differ, neither wins: a mention stays open with both places as candidates,
anything else stays as the engine read it, and the conflict is listed until one of them is undone.
"""

from dashboard.core.reviews.adding import ADDED, WHEN, WORDS, is_added
from dashboard.core.reviews.apply import Reviewed, apply_reviews, apply_to_flow, apply_to_flows
from dashboard.core.reviews.choices import (
    names_for,
    names_near,
    parts_for,
    parts_of,
    places_text,
    same_places,
    who_says,
)
from dashboard.core.reviews.decide import (
    Signature,
    accept_mention,
    add_claim,
    confirm_claim,
    confirm_mention,
    edit_claim,
    mention_id,
    move_mention,
    read_as,
    recommend,
    reject_claim,
    reject_mention,
    set_date,
)
from dashboard.core.reviews.fields import (
    COUNTING,
    EDITABLE,
    FIGURE,
    PLACES,
    ReviewError,
    SaysNothingNewError,
    field_texts,
    find_figure,
)
from dashboard.core.reviews.placing import Point, placed_by_hand, read_point
from dashboard.core.reviews.settle import (
    Conflict,
    Settled,
    in_force,
    says_again,
    settle,
    spelling,
)

__all__ = [
    "ADDED",
    "COUNTING",
    "EDITABLE",
    "FIGURE",
    "PLACES",
    "WHEN",
    "WORDS",
    "Conflict",
    "Point",
    "ReviewError",
    "Reviewed",
    "SaysNothingNewError",
    "Settled",
    "Signature",
    "accept_mention",
    "add_claim",
    "apply_reviews",
    "apply_to_flow",
    "apply_to_flows",
    "confirm_claim",
    "confirm_mention",
    "edit_claim",
    "field_texts",
    "find_figure",
    "in_force",
    "is_added",
    "mention_id",
    "move_mention",
    "names_for",
    "names_near",
    "parts_for",
    "parts_of",
    "placed_by_hand",
    "places_text",
    "read_as",
    "read_point",
    "recommend",
    "reject_claim",
    "reject_mention",
    "same_places",
    "says_again",
    "set_date",
    "settle",
    "spelling",
    "who_says",
]
