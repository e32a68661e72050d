"""Messages as JSON text, the same in every language: names in camelCase, bytes in base64."""

from __future__ import annotations

import keyword
from typing import Any, TypeVar, cast

from . import _altinnkit
from ._record import Record

__all__ = ["arguments", "catalogue", "from_json", "to_json"]

R = TypeVar("R", bound=Record)


def to_json(message: Record) -> str:
    """A message as JSON text. Secrets in it are written out: keep the text where secrets are kept.

    Raises:
        InputError: A value in it does not fit its field.
    """
    return _altinnkit.to_json(message)


def from_json(cls: type[R], text: str) -> R:
    """A message from JSON text.

    Raises:
        InputError: The text is no JSON, or a member does not fit.
    """
    return cast("R", _altinnkit.from_json(cls, text))


def arguments(operation: str, text: str) -> dict[str, Any]:
    """The keyword arguments of an operation, a function or a flow from JSON text: `altinn.app.create_instance(**arguments(...))`.

    Raises:
        InputError: There is no such operation, the text is no JSON, or a member does not fit.
    """
    pairs = _altinnkit.arguments(operation, text)
    return {_attribute(name): value for name, value in pairs if value is not None}


def catalogue() -> str:
    """Every operation, function and flow with the JSON Schemas of what goes in and what comes out, as JSON text."""
    return _altinnkit.catalogue()


def _attribute(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) or name in ("self", "unknown") else name
