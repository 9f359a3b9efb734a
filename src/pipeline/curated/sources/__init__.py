"""What each source gave on which day: for `health`, read from the tables, and noted where they do not tell."""
