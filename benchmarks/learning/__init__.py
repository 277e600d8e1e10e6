"""How fast a learning summary is: ``python -m benchmarks.learning``."""
