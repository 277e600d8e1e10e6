"""Quality frameworks as content: which areas they name, who says so, which of them are in use.

Titles only, in our own rendering: no definition, no requirement, no matrix of anybody.
"""
