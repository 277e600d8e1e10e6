"""The way of the data, one step a file: live session, review, release, paper import, demo.

Screens and commands ask these; they join the pure rooms with the stores.
"""
