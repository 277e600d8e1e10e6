"""Tests of the traits: quasi-identifiers, what they make together, what to say instead."""
