"""The peer: presidio-analyzer with its thirteen German recognisers and no language model."""

from __future__ import annotations

import logging
from collections.abc import Callable

Spans = list[tuple[int, int, str]]


def presidio() -> Callable[[str], Spans] | None:
    """A function from text to spans, or nothing if presidio is not installed."""
    try:
        import spacy
        from presidio_analyzer import AnalyzerEngine, RecognizerRegistry, predefined_recognizers
        from presidio_analyzer.nlp_engine import SpacyNlpEngine
    except ImportError:
        return None
    logging.disable(logging.WARNING)

    class Blank(SpacyNlpEngine):
        def __init__(self) -> None:
            super().__init__(models=[{"lang_code": "de", "model_name": "blank"}])
            self.nlp = {"de": spacy.blank("de")}

        def load(self) -> None:
            """Nothing to load."""

    registry = RecognizerRegistry(supported_languages=["de"])
    names = [name for name in dir(predefined_recognizers) if name.startswith("De")]
    names += ["DateRecognizer", "EmailRecognizer", "IbanRecognizer", "PhoneRecognizer"]
    for name in names:
        recogniser = getattr(predefined_recognizers, name, None)
        if isinstance(recogniser, type):
            registry.add_recognizer(recogniser(supported_language="de"))
    engine = AnalyzerEngine(
        registry=registry,
        nlp_engine=Blank(),
        supported_languages=["de"],
        log_decision_process=False,
    )

    def read(text: str) -> Spans:
        return [(r.start, r.end, r.entity_type) for r in engine.analyze(text, language="de")]

    return read
