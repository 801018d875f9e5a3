"""How words of time are read as days; ``dashboard.core.times`` is the way in."""
