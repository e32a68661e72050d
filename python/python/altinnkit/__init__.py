"""Talk to Altinn: one Rust core that does no I/O, and types for all that it can ask.

    from altinnkit import Altinn, SystemCredentials
    from altinnkit.types import ReceiptSearch

    credentials = SystemCredentials(system_user_name="1234", system_password="...")
    with Altinn(environment="tt02", credentials=credentials) as altinn:
        call = altinn.soap.receipt.get_receipt(search=ReceiptSearch(receipt_id=4711))

A `Call` is a request and the way to make sense of its answer; `altinnkit.httpx.send(call, client)` does both.
Messages are in `altinnkit.types`, an Altinn for tests in `altinnkit.sandbox`, JSON texts in `altinnkit.json`.
"""

from ._altinnkit import HeldPart, HttpRequest, Needs, Secret, version
from .altinn import Altinn, SystemCredentials, UsernameTokenCredentials
from .answer import AnswerReader, Chunk, Into
from .blob import BlobInput, BlobOutput, Source
from .call import Call
from .codes import ErrorCode
from .errors import (
    AltinnError,
    AuthenticationError,
    AuthorizationError,
    ConfigurationError,
    FlowError,
    InputError,
    ProtocolError,
    RejectedError,
    TransportError,
    UnavailableError,
)
from .flow import Answer, Ask, Done, End, Failed, Flow, Item, Send, Sign, Signature, Step, Wait
from .http import HttpResponse, body_chunks
from .types import AccessToken, Addresses, LimitsConfig, ServiceNamespace, TokensConfig

__all__ = [
    "AccessToken",
    "Addresses",
    "Altinn",
    "AltinnError",
    "Answer",
    "AnswerReader",
    "Ask",
    "AuthenticationError",
    "AuthorizationError",
    "BlobInput",
    "BlobOutput",
    "Call",
    "Chunk",
    "ConfigurationError",
    "Done",
    "End",
    "ErrorCode",
    "Failed",
    "Flow",
    "FlowError",
    "HeldPart",
    "HttpRequest",
    "HttpResponse",
    "InputError",
    "Into",
    "Item",
    "LimitsConfig",
    "Needs",
    "ProtocolError",
    "RejectedError",
    "Secret",
    "Send",
    "ServiceNamespace",
    "Sign",
    "Signature",
    "Source",
    "Step",
    "SystemCredentials",
    "TokensConfig",
    "TransportError",
    "UnavailableError",
    "UsernameTokenCredentials",
    "Wait",
    "body_chunks",
    "version",
]
