"""How displacement is read off a sentence; ``dashboard.core.displacement`` is the way in."""
