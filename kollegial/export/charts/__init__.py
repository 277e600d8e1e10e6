"""Pictures of tables: vectors for pages (``svg``), characters for the screen (``terminal``).

Series are told apart by pattern, dash and marker and carry their numbers or names beside them:
colour helps and is never needed. What is held back is a gap with a dot, never zero.
"""
