"""Tests of the tree of a document."""
