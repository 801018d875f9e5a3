"""The shelves on which a store keeps small things of other parts, by their names in it."""

#: Followed feeds.
FEEDS = "feeds"

#: What can be made again, and holds names or sketches of texts: erasing an article clears it.
SKETCHES, LOOKED_UP = "sketches", "looked up"

#: What was removed and what was erased: the history of each such article, under its id.
REMOVED_ONES, ERASED_ONES = "removed", "erased"
