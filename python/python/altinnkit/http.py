"""What a transport sends, and what it hands back."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import dataclass, field

from ._altinnkit import HeldPart, HttpRequest, Needs

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

    What stayed in Python is read, and encoded where the plan says so, while the pieces are taken.
    """
    for part in request.body:
        if isinstance(part, bytes):
            yield part
        elif part.encoding == "base64":
            yield from map(base64.b64encode, part.source.chunks())
        else:
            yield from part.source.chunks()
