"""The export room: a released protocol as a document.

Stands on ``protocol``; knows no screen and no store. ``render`` is pure on strings,
``templates`` reads them, ``write`` puts the result into a file.
"""
