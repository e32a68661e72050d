"""What a transport sends, and what it hands back."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from contextlib import contextmanager
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
        OSError: A source had not as many bytes as it was said to have; and whatever else a source raises.
        KeyError: A restored flow was not given the source.
    """
    for part in request.body:
        if isinstance(part, bytes):
            yield part
            continue
        if part.source.length != part.length:
            raise OSError(f"it had {part.length} bytes when the flow began, and has {part.source.length} now")
        for chunk in part.source.chunks():
            yield base64.b64encode(chunk) if part.encoding == "base64" else chunk


class Body:
    """The body of a request on its way. What goes wrong with its sources is told from what the network does. For adapters."""

    __slots__ = ("_request", "_wrong")

    def __init__(self, request: HttpRequest) -> None:
        self._request = request
        self._wrong: Exception | None = None

    def chunks(self) -> Iterator[bytes]:
        """See `body_chunks`."""
        try:
            yield from body_chunks(self._request)
        except Exception as error:
            self._wrong = error
            raise

    def is_empty(self) -> bool:
        """Whether there is none."""
        try:
            return not self._request.body
        except KeyError as error:
            self._wrong = error
            raise

    @contextmanager
    def sources(self, operation: str | None) -> Iterator[None]:
        """Raises an `InputError` with the code `source_failed` for what went wrong with a source, whatever came of it."""
        try:
            yield
        except Exception:
            if self._wrong is None:
                raise
            said = self._wrong.args[0] if isinstance(self._wrong, KeyError) else self._wrong
            said = str(said) or type(self._wrong).__name__
            raise InputError.of_source(f"a source cannot be sent: {said}", operation=operation) from self._wrong
