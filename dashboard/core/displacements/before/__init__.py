"""What earlier sentences hold ready: words for a place named there, the trouble seen there."""
