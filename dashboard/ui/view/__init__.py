"""Readings and the reader's choice -> plain values to show. Pure: no widget, no map, no file."""
