"""The export room: protocols, summaries and measures as documents.

Stands on ``protocol`` and ``quality``; knows no screen and no store. ``document`` is the one tree
that every form is written from, ``formats`` the forms, ``charts`` their pictures; ``render`` and
``templates`` make the Markdown and JSON of a protocol; ``write`` puts the result into files.
"""
