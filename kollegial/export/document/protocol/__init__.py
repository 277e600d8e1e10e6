"""The parts of a protocol as a document."""
