"""Start files: how a user's own model begins, with every field explained where it stands.

Pure: what the files are made of is handed in, what they say is handed out.
"""
