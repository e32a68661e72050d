# Written by `cargo xtask surfaces`; changes belong in the core.
"""The codes that an error can have. They are stable: a program may branch on them."""

from typing import Literal, TypeAlias

__all__ = ["ErrorCode"]

ErrorCode: TypeAlias = Literal[
    "invalid_input",  # A field is missing, unknown, or of the wrong type or format.
    "invalid_identity",  # An organisation number, national identity number, account number or KID fails its check.
    "synthetic_identity",  # A synthetic identity number was about to be sent to production.
    "unknown_operation",  # There is no operation or flow of that name.
    "missing_credentials",  # The session has no credentials of the kind that the operation needs.
    "missing_token",  # The session has no token of the kind that the operation needs.
    "token_expired",  # The session's token has run out; fetch a new one.
    "environment_mismatch",  # Credentials or a token of one environment were about to be used in another.
    "unsupported_flavour",  # Altinn does not offer the operation for this kind of credentials.
    "transport_failed",  # No answer came: the connection failed or timed out.
    "empty_answer",  # The answer has no body where the contract wants one.
    "html_answer",  # A web page came instead of an answer: maintenance, a proxy or a wrong address.
    "malformed_xml",  # The answer is not well-formed XML in UTF-8.
    "doctype_refused",  # The answer carries a document type declaration, which is refused as an attack.
    "limit_exceeded",  # The answer is larger or deeper than the session's limits allow.
    "malformed_json",  # The answer is not JSON.
    "unexpected_answer",  # The answer is well-formed but not the one that the contract promises.
    "invalid_value",  # A value in the answer is not of its declared type.
    "empty_result",  # Altinn answered without a result: there is nothing of that reference.
    "soap_fault",  # The service refused the message with a SOAP fault that carries no Altinn detail.
    "altinn_fault",  # Altinn refused the call with an error of its own; see errorId and the texts.
    "altinn_internal",  # Altinn failed inside (ErrorID 0 with a reference); give them the errorGuid.
    "wrong_credentials",  # User name, password or one-time code is wrong or has run out; repeating locks the user.
    "access_denied",  # The user or the system has no right to this.
    "security_session",  # The secure conversation is gone; start a new one and send the request again.
    "unauthorized",  # The token is missing, wrong or has run out (HTTP 401).
    "forbidden",  # The token's owner lacks a right, a scope or an authentication level (HTTP 403).
    "not_found",  # There is nothing at that address (HTTP 404).
    "conflict",  # The state has changed meanwhile (HTTP 409 or 412).
    "gone",  # It has been removed for good (HTTP 410).
    "validation_failed",  # The form has errors; the issues say which.
    "bad_request",  # Altinn refused the request as it stands (HTTP 4xx).
    "token_refused",  # Maskinporten refused the grant; the detail has its MP code.
    "too_many_requests",  # Too many requests (HTTP 429).
    "server_error",  # Altinn failed (HTTP 5xx).
    "unavailable",  # Altinn or a gateway is down for the moment (HTTP 502, 503, 504).
    "flow_input",  # The flow was given something that it did not ask for.
    "flow_restore",  # The bytes are no saved flow of this version.
]
