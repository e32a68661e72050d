"""One family of errors: what happened, whose it is to fix, and whether to try again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal, TypeVar, cast

from .codes import ErrorCode

if TYPE_CHECKING:
    from .types import AdviceText, ErrorReport, ServerReport

__all__ = [
    "AltinnError",
    "AuthenticationError",
    "AuthorizationError",
    "ConfigurationError",
    "FlowError",
    "InputError",
    "ProtocolError",
    "RejectedError",
    "TransportError",
    "UnavailableError",
]


class AltinnError(Exception):
    """Something went wrong between the program and Altinn. Never holds a secret."""

    kind: str = ""
    """Which part of the conversation; a class each."""

    def __init__(self, report: ErrorReport, path: str | None = None) -> None:
        super().__init__(report, path)
        self.report = report
        self.path = path if path is not None else report.path

    report: ErrorReport
    """The error as data: the same in every language, names in camelCase."""

    path: str | None
    """The field at fault, from the outside in: `search.references[0].reference_value`."""

    @property
    def code(self) -> ErrorCode:
        """The stable code, for example `altinn_fault`."""
        return ErrorCode(self.report.code)

    @property
    def retry(self) -> Literal["never", "after", "checkFirst"]:
        """Whether to send the same request again: never, after a while, or once it is known to have done nothing."""
        return cast("Literal['never', 'after', 'checkFirst']", self.report.retry)

    @property
    def retry_after_seconds(self) -> int | None:
        """With `after`: how long to wait, when Altinn said so."""
        return self.report.retry_after_seconds

    @property
    def fixable_by(self) -> Literal["user", "integrator", "serviceOwner", "altinn"]:
        """Who can do something about it."""
        return cast("Literal['user', 'integrator', 'serviceOwner', 'altinn']", self.report.fixable_by)

    @property
    def detail(self) -> str:
        """What happened and what to do."""
        return self.report.detail

    @property
    def operation(self) -> str | None:
        """The operation or flow at work."""
        return self.report.operation

    @property
    def server(self) -> ServerReport | None:
        """What the server said."""
        return self.report.server

    @property
    def advice(self) -> AdviceText | None:
        """What to tell a person, for errors that Altinn documents."""
        return self.report.advice

    @property
    def candidates(self) -> list[str]:
        """What may be meant, when several things may be: to be looked at before anything is sent again."""
        return list(self.report.candidates)

    def __str__(self) -> str:
        where = "".join(f"{name}: " for name in (self.operation, self.path) if name)
        return f"{where}{self.detail} ({self.code})"


class InputError(AltinnError):
    """What the program handed over does not fit; nothing was sent.

    But for the code `source_failed`: a source could not be read while the request was sent, and part of it may have left.
    `__cause__` is what the source raised.
    """

    kind = "input"

    @classmethod
    def of_source(cls, detail: str, *, operation: str | None = None) -> InputError:
        """For transports: a source of bytes failed, or had not as many as it was said to have.

        Args:
            detail: What the source did wrong.
            operation: The operation or flow that it was about.
        """
        from ._altinnkit import source_failed

        return _named(cast("InputError", source_failed(operation or "", detail)), operation)


class ConfigurationError(AltinnError):
    """The session lacks something or mixes environments; nothing was sent."""

    kind = "configuration"


class TransportError(AltinnError):
    """The transport failed: nobody knows whether Altinn got the request, unless `not_sent`."""

    kind = "transport"
    not_sent: bool = False
    """Whether it is known that no byte of the request left: then sending again is safe."""

    @classmethod
    def failed(cls, detail: str, *, operation: str | None = None, not_sent: bool = False) -> TransportError:
        """For transports: no answer came to a request.

        Args:
            detail: What the transport said.
            operation: The operation that it was about.
            not_sent: Whether it is known that no byte of the request left.
        """
        from ._altinnkit import unanswered

        error = _named(cast("TransportError", unanswered(operation or "", detail, not_sent)), operation)
        error.not_sent = not_sent
        return error


class ProtocolError(AltinnError):
    """An answer came that is not what the contract says."""

    kind = "protocol"


class AuthenticationError(AltinnError):
    """The credentials or the token were refused."""

    kind = "authentication"


class AuthorizationError(AltinnError):
    """The user, the system user or the system lacks a right."""

    kind = "authorization"


class RejectedError(AltinnError):
    """Altinn understood and refused."""

    kind = "rejected"


class UnavailableError(AltinnError):
    """Altinn cannot at the moment."""

    kind = "unavailable"


class FlowError(AltinnError):
    """A flow was given something that it did not ask for, or a saved flow that is none."""

    kind = "flow"


E = TypeVar("E", bound=AltinnError)


def _named(error: E, operation: str | None) -> E:
    """The error with an operation that the catalogue does not know."""
    if operation and error.report.operation is None:
        return type(error)(replace(error.report, operation=operation))
    return error


KINDS: dict[str, type[AltinnError]] = {cls.kind: cls for cls in AltinnError.__subclasses__()}
"""The class of each kind."""


def from_report(report: ErrorReport, path: str | None = None) -> AltinnError:
    """The error that a report is about; a kind that this version does not know is an `AltinnError`."""
    return KINDS.get(report.kind, AltinnError)(report, path)
