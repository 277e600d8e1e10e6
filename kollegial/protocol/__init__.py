"""The protocol room: what a session leaves behind, raw on the way in, anonymous on the way out.

Pure: stands on ``consultation`` and ``anonymise`` and knows no file and no screen.
"""
