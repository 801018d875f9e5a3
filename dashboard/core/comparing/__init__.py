"""The parts of the disagreement board; its entrance is :mod:`dashboard.core.compare`."""
