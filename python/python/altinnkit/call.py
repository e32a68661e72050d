"""One question to Altinn."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Generic, TypeVar, cast

from ._altinnkit import HttpRequest, Session
from .answer import AnswerReader
from .http import HttpResponse

__all__ = ["Call"]

T_co = TypeVar("T_co", covariant=True)


class Call(Generic[T_co]):
    """A request to send, and the way to make sense of its answer.

    `altinnkit.httpx.send(call, client)` does both; with a transport of your own, send `call.request` and give what
    came back to `call.response(...)`.
    """

    __slots__ = ("_session", "operation", "request")

    operation: str
    """Its address in the catalogue: `altinn2.soap.receipt.get_receipt`."""

    request: HttpRequest
    """What to send."""

    def __init__(self, session: Session, operation: str, request: HttpRequest) -> None:
        self._session = session
        self.operation = operation
        self.request = request

    def response(self, response: HttpResponse) -> T_co:
        """What the answer says. Large answers are read while other threads run.

        Raises:
            AltinnError: What Altinn, or whatever answered in its place, said instead.
        """
        if response.in_reply_to is None and self.request.message_id is not None:
            response = replace(response, in_reply_to=self.request.message_id)
        return cast("T_co", self._session.parse(self.operation, response))

    def reader(
        self, status: int, headers: Iterable[tuple[str, str]] = (), reason: str | None = None
    ) -> AnswerReader[T_co]:
        """Begins to read an answer that is too large to be held, with what comes before its body."""
        return AnswerReader(
            self._session.reader(self.operation, status, reason, list(headers), self.request.message_id)
        )

    def __repr__(self) -> str:
        return f"Call({self.operation!r}, {self.request!r})"
