"""JSON Schemas of the file formats, for editors that complete and check while one types."""

from __future__ import annotations

import json
from typing import Any, Final, Literal

from pydantic import BaseModel

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


def json_schema(
    schema: type[BaseModel],
    title: str,
    mode: Literal["validation", "serialization"] = "validation",
) -> str:
    """The JSON Schema of one format as a text that changes only when the format does.

    ``validation`` describes what is read, ``serialization`` what is written.
    """
    described: dict[str, Any] = {"$schema": _DIALECT, **schema.model_json_schema(mode=mode)}
    described["title"] = title
    return json.dumps(described, indent=2, ensure_ascii=False) + "\n"
