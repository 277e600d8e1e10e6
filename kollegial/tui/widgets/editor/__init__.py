"""The editor of the notes: Textual's, made fast for long paragraphs."""

from kollegial.tui.widgets.editor.area import ParagraphArea

__all__ = ["ParagraphArea"]
