"""Many measures at once: lines, filters, groups, traffic lights. All of it in memory, so the
same on every database."""
