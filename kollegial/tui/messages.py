"""What work in the background tells its screen: what it found, or why it found nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from textual.message import Message

if TYPE_CHECKING:
    from kollegial.store.errors import StoreError

Value = TypeVar("Value")


class Found(Message, Generic[Value]):
    """Here it is."""

    def __init__(self, value: Value) -> None:
        super().__init__()
        self.value = value


class Failed(Message):
    """A store did not give it."""

    def __init__(self, error: StoreError) -> None:
        super().__init__()
        self.error = error


class Unmade(Message):
    """It could not be made; ``sentence`` says why, for people."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.sentence = sentence
