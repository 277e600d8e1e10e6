"""Plain mode: the same session line by line, for screen readers, braille lines and dumb terminals.

Same engine, same desk. It knows neither colour nor cursor: one thought a line, the most
important first. How lines come and go stands behind ``talk.Talk``.
"""
