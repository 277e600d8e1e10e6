"""How fast the register and its boards are: ``python -m benchmarks.quality``."""
