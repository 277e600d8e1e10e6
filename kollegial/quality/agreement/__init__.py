"""Dialogic agreements: many sides look at the facts, and agree who does what until when."""
