"""The voice of the service users: rounds of anonymous slips, counted, shown only from five on.

A slip is a row of answers and nothing else. ``results`` is the one door from slips to anything
that can be shown: screens, the command line and files all go through it.
"""
