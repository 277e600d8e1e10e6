"""The store room: where data rests. Desk (raw, local), archive (anonymous), register (no cases).

Imports nothing, so that ``kollegial.store.home`` and ``kollegial.store.keys``
cost no database library. The doors are ``kollegial.store.desk.Desk``,
``kollegial.store.archive.Archive`` and ``kollegial.store.register.Register``; import them
off the UI thread, for SQLModel takes about 0.4 s to load.
"""
