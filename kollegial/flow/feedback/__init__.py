"""Feedback of service users, step by step: open a round, take slips in, review sentences."""
