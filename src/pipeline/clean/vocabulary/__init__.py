"""Words by which the rules know what they see, per language: data, no decisions."""
