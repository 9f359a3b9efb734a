"""From captures to rows in partitions: what stands, where, beside which other, all as columns."""
