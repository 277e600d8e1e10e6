"""The consultation room: models, roles, phases, clock, and the session as a fold of events.

Pure: no Textual, no SQLModel, no files; the clock is injected.
"""
