# Written by `cargo xtask surfaces`; changes belong in the core.
"""The codes that an error can have."""

from __future__ import annotations

from typing import ClassVar

from ._record import OpenEnum, known

__all__ = ["ErrorCode"]


class ErrorCode(OpenEnum):
    """What went wrong. Codes are stable: a program may branch on them."""

    __slots__ = ()

    INVALID_INPUT: ClassVar[ErrorCode] = known("invalid_input")
    """A field is missing, unknown, or of the wrong type or format."""

    INVALID_IDENTITY: ClassVar[ErrorCode] = known("invalid_identity")
    """An organisation number, national identity number, account number or KID fails its check."""

    SYNTHETIC_IDENTITY: ClassVar[ErrorCode] = known("synthetic_identity")
    """A synthetic identity number was about to be sent to production."""

    UNKNOWN_OPERATION: ClassVar[ErrorCode] = known("unknown_operation")
    """There is no operation or flow of that name."""

    SOURCE_FAILED: ClassVar[ErrorCode] = known("source_failed")
    """A source of bytes could not be read while a request was sent, or had not as many as it was said to have; part of the request may have left."""

    MISSING_CREDENTIALS: ClassVar[ErrorCode] = known("missing_credentials")
    """The session has no credentials of the kind that the operation needs."""

    MISSING_TOKEN: ClassVar[ErrorCode] = known("missing_token")
    """The session has no token of the kind that the operation needs."""

    TOKEN_EXPIRED: ClassVar[ErrorCode] = known("token_expired")
    """The session's token has run out; fetch a new one."""

    ENVIRONMENT_MISMATCH: ClassVar[ErrorCode] = known("environment_mismatch")
    """Credentials or a token of one environment were about to be used in another."""

    UNSUPPORTED_FLAVOUR: ClassVar[ErrorCode] = known("unsupported_flavour")
    """Altinn does not offer the operation for this kind of credentials."""

    TRANSPORT_FAILED: ClassVar[ErrorCode] = known("transport_failed")
    """No answer came: the connection failed or timed out."""

    EMPTY_ANSWER: ClassVar[ErrorCode] = known("empty_answer")
    """The answer has no body where the contract wants one."""

    HTML_ANSWER: ClassVar[ErrorCode] = known("html_answer")
    """A web page came instead of an answer: maintenance, a proxy or a wrong address."""

    MALFORMED_XML: ClassVar[ErrorCode] = known("malformed_xml")
    """The answer is not well-formed XML in UTF-8."""

    DOCTYPE_REFUSED: ClassVar[ErrorCode] = known("doctype_refused")
    """The answer carries a document type declaration, which is refused as an attack."""

    LIMIT_EXCEEDED: ClassVar[ErrorCode] = known("limit_exceeded")
    """The answer, or a broker package, is larger or deeper than the limits allow."""

    MALFORMED_MULTIPART: ClassVar[ErrorCode] = known("malformed_multipart")
    """The answer is not a well-formed multipart message, or refers to a part that it does not have."""

    MALFORMED_JSON: ClassVar[ErrorCode] = known("malformed_json")
    """The answer is not JSON."""

    UNEXPECTED_ANSWER: ClassVar[ErrorCode] = known("unexpected_answer")
    """The answer is well-formed but not the one that the contract promises."""

    INVALID_VALUE: ClassVar[ErrorCode] = known("invalid_value")
    """A value in the answer is not of its declared type."""

    MALFORMED_PACKAGE: ClassVar[ErrorCode] = known("malformed_package")
    """The bytes are no broker package: broken off, damaged, without a manifest, or no zip archive of stored and deflated files."""

    UNSAFE_PACKAGE: ClassVar[ErrorCode] = known("unsafe_package")
    """A broker package with dangerous or ambiguous names, links, encrypted files, or headers that contradict each other."""

    EMPTY_RESULT: ClassVar[ErrorCode] = known("empty_result")
    """Altinn answered without a result: there is nothing of that reference."""

    SOAP_FAULT: ClassVar[ErrorCode] = known("soap_fault")
    """The service refused the message with a SOAP fault that carries no Altinn detail."""

    ALTINN_FAULT: ClassVar[ErrorCode] = known("altinn_fault")
    """Altinn refused the call with an error of its own; see errorId and the texts."""

    ALTINN_INTERNAL: ClassVar[ErrorCode] = known("altinn_internal")
    """Altinn failed inside (ErrorID 0 with a reference); give them the errorGuid."""

    WRONG_CREDENTIALS: ClassVar[ErrorCode] = known("wrong_credentials")
    """User name, password or one-time code is wrong or has run out; repeating locks the user."""

    ACCESS_DENIED: ClassVar[ErrorCode] = known("access_denied")
    """The user or the system has no right to this."""

    SECURITY_SESSION: ClassVar[ErrorCode] = known("security_session")
    """The security of the message was not accepted: the secure conversation is gone and a new one has to be started, or the sender's clock is wrong."""

    UNAUTHORIZED: ClassVar[ErrorCode] = known("unauthorized")
    """The token is missing, wrong or has run out (HTTP 401)."""

    FORBIDDEN: ClassVar[ErrorCode] = known("forbidden")
    """The token's owner lacks a right, a scope or an authentication level (HTTP 403)."""

    NOT_FOUND: ClassVar[ErrorCode] = known("not_found")
    """There is nothing at that address (HTTP 404)."""

    CONFLICT: ClassVar[ErrorCode] = known("conflict")
    """The state has changed meanwhile (HTTP 409 or 412)."""

    ALREADY_DONE: ClassVar[ErrorCode] = known("already_done")
    """It was done before: nothing is left to do."""

    GONE: ClassVar[ErrorCode] = known("gone")
    """It has been removed for good (HTTP 410)."""

    VALIDATION_FAILED: ClassVar[ErrorCode] = known("validation_failed")
    """The form has errors; the issues say which."""

    BAD_REQUEST: ClassVar[ErrorCode] = known("bad_request")
    """Altinn, or a gateway, refused the request as it stands (another HTTP 4xx)."""

    TOKEN_REFUSED: ClassVar[ErrorCode] = known("token_refused")
    """Maskinporten refused the grant; its MP number is in the detail where it gave one."""

    TOO_MANY_REQUESTS: ClassVar[ErrorCode] = known("too_many_requests")
    """Too many requests (HTTP 429)."""

    SERVER_ERROR: ClassVar[ErrorCode] = known("server_error")
    """Altinn failed (HTTP 5xx, or a SOAP fault of class Server or Receiver)."""

    UNAVAILABLE: ClassVar[ErrorCode] = known("unavailable")
    """Altinn or a gateway is down or too busy for the moment (HTTP 408, 502, 503, 504)."""

    FLOW_INPUT: ClassVar[ErrorCode] = known("flow_input")
    """The flow was given something that it did not ask for."""

    FLOW_RESTORE: ClassVar[ErrorCode] = known("flow_restore")
    """The bytes are no saved flow of this version."""
