"""What a transport sends, and what it hands back."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import dataclass, field

from ._altinnkit import HeldPart, HttpRequest, Needs
from .errors import InputError

__all__ = ["HeldPart", "HttpRequest", "HttpResponse", "Needs", "body_chunks"]


@dataclass(frozen=True, slots=True)
class HttpResponse:
    """An answer, as the transport got it. It may hold a token: printing it shows neither headers nor body."""

    status: int
    """HTTP status code."""
    body: bytes = field(default=b"", repr=False)
    """The whole body."""
    headers: list[tuple[str, str]] = field(default_factory=list, repr=False)
    """Names and values in order."""
    reason: str | None = None
    """Reason phrase, where the protocol has one: Altinn II REST puts its error text there."""
    in_reply_to: str | None = None
    """`message_id` of the request that it answers; `Call.response` knows it by itself."""


def body_chunks(request: HttpRequest) -> Iterator[bytes]:
    """The body of a request, piece by piece, `request.content_length` bytes in all.

    What stayed in Python is read, and encoded where the plan says so, while the pieces are taken. The last piece of a source
    comes when it is known that the source has no more, so that a wrong body never leaves whole.

    Raises:
        InputError: With the code `source_failed`: a source could not be read, or had not as many bytes as it was said to have.
        KeyError: A restored flow was not given the source.
    """
    for part in request.body:
        if isinstance(part, bytes):
            yield part
        else:
            yield from _chunks(part)


def _chunks(part: HeldPart) -> Iterator[bytes]:
    try:
        if part.source.length != part.length:
            raise OSError(f"it had {part.length} bytes when the flow began, and has {part.source.length} now")
        for chunk in part.source.chunks():
            yield base64.b64encode(chunk) if part.encoding == "base64" else chunk
    except Exception as error:
        said = str(error) or type(error).__name__
        raise InputError.of_source(f"the source {part.id} cannot be sent: {said}") from error
