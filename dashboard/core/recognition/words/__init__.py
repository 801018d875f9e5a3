"""Words around names, by what they tell: tables that a linguist extends."""
