"""What can go wrong on the way to a document, in sentences for people."""

from __future__ import annotations


class ExportError(Exception):
    """Something that keeps a document from being made or written.

    ``message`` is an English message id, ``params`` fill it after translation. Neither
    repeats the text of a protocol: only file names, line numbers and names out of a template.
    """

    def __init__(self, message: str, **params: str | int) -> None:
        super().__init__(message)
        self.message = message
        self.params = params

    def __str__(self) -> str:
        """The English sentence; screens and commands translate ``message`` instead."""
        return self.message.format(**self.params)


class TemplateProblem(ExportError):
    """A template that cannot be read, or does not give a document.

    Among ``params``: ``file``, and where they are known ``line`` and ``reason``.
    """


class WriteProblem(ExportError):
    """A place where no file can be written."""


class AlreadyThere(WriteProblem):
    """A file of this name exists, and nobody said that it may go."""
