"""How a stated distance is read; ``dashboard.core.distances`` is the way in."""
