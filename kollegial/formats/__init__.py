"""The formats room: how a TOML text becomes a checked value, and what is said when it does not.

Pure: takes and gives text. Reading and writing files is the caller's.
"""
