"""What generations that are kept say: each by itself, one beside another, and why they differ."""
