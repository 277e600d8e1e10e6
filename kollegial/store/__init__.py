"""The store room: where data rests, always encrypted. Desk (raw, local) and archive (anonymous).

Imports nothing, so that ``kollegial.store.home`` and ``kollegial.store.keys``
cost no database library. The doors are ``kollegial.store.desk.Desk`` and
``kollegial.store.archive.Archive``; import them off the UI thread, for SQLModel
takes about 0.4 s to load.
"""
