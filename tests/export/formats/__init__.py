"""Tests of the forms of a document."""
