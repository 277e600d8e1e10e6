"""Kollegial: the session manager for collegial case consultation.

The package root stays empty of imports, so that ``kollegial --version`` costs
no more than the interpreter.
"""

__version__ = "0.1.0"
