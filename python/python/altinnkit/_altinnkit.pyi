from typing import Any, ClassVar, Literal, NoReturn, TypeAlias, final

from .blob import Source
from .http import HttpResponse
from .types import Addresses, BrokerPackage, BrokerPackageLimits

__all__ = [
    "HeldPart",
    "HttpRequest",
    "Machine",
    "Memory",
    "Needs",
    "Packing",
    "Reading",
    "Secret",
    "Session",
    "Unpacking",
    "arguments",
    "catalogue",
    "error_codes",
    "from_json",
    "source_failed",
    "to_json",
    "unanswered",
    "version",
]

_Step: TypeAlias = tuple[Literal["send", "sign", "ask", "wait", "done", "item", "end", "failed"], Any]
_PackageEvent: TypeAlias = Literal["manifest", "recipients", "file_start", "file_content", "file_end", "end"]

@final
class Secret:
    """A text that prints as `[redacted]` and is wiped from memory when it is dropped: a password, a code, a token.

    There is one way to read it: `expose()`. It cannot be pickled.
    """

    __hash__: ClassVar[None]  # type: ignore[assignment]
    def __new__(cls, text: str, /) -> Secret: ...
    def expose(self) -> str:
        """The text itself."""
    def __eq__(self, other: object, /) -> bool: ...
    def __copy__(self) -> Secret: ...
    def __deepcopy__(self, _memo: Any) -> Secret: ...
    def __reduce__(self) -> NoReturn: ...

@final
class Needs:
    """What a request needs of its transport."""

    __hash__: ClassVar[None]  # type: ignore[assignment]
    @property
    def client_certificate(self) -> bool:
        """A TLS client certificate."""
    @property
    def cookie_affinity(self) -> bool:
        """The same cookies as the requests before it in the conversation."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class HeldPart:
    """A part of a body that stayed in Python: read it while sending."""

    @property
    def id(self) -> str:
        """Its name in the body plan."""
    @property
    def length(self) -> int:
        """The number of bytes before encoding."""
    @property
    def encoding(self) -> Literal["raw", "base64"]:
        """How it goes on the wire: `raw` or `base64`."""
    @property
    def source(self) -> Source:
        """Where the bytes come from."""

@final
class HttpRequest:
    """A request to send as it is: follow no redirect, throw on no status, add nothing but connection headers.

    Printing it shows no secret; its body and its headers hold what Altinn must see.
    """

    @property
    def method(self) -> str:
        """`GET`, `POST`, `PUT`, `PATCH` or `DELETE`."""
    @property
    def url(self) -> str:
        """Absolute address."""
    @property
    def headers(self) -> list[tuple[str, str]]:
        """Names and values in order; names may repeat. `Content-Length` is not among them: see `content_length`."""
    @property
    def body(self) -> list[bytes | HeldPart]:
        """The body as a plan: parts to be sent one after another."""
    @property
    def content_length(self) -> int:
        """The exact number of bytes of the body on the wire."""
    @property
    def needs(self) -> Needs:
        """What the transport must bring along."""
    @property
    def message_id(self) -> str | None:
        """`wsa:MessageID` of a SOAP request of the WS flavour: what its answer must relate to."""
    @property
    def max_answer(self) -> int | None:
        """The most bytes of an answer that are of use: with more, a transport stops reading and hands over what came."""
    def __str__(self) -> str:
        """The request as it goes on the wire, with every secret hidden."""

@final
class Session:
    """Who talks to which Altinn. `altinnkit.Altinn` has one; it is not for use on its own."""

    def __new__(cls, config: Any, /) -> Session: ...
    def prepare(self, operation: str, arguments: tuple[object, ...], now: int, entropy: bytes) -> HttpRequest:
        """The request of an operation for the values of its fields."""
    def parse(self, operation: str, response: HttpResponse) -> Any:
        """What an operation's answer says."""
    def reader(
        self,
        operation: str,
        status: int,
        reason: str | None,
        headers: list[tuple[str, str]],
        in_reply_to: str | None,
    ) -> Reading:
        """Begins to read an operation's answer, with what comes before its body."""
    def work_out(self, function: str, arguments: tuple[object, ...], now: int, entropy: bytes) -> Any:
        """What a function works out for the values of its input's fields."""
    def begin(self, flow: str, arguments: tuple[object, ...]) -> Machine:
        """Begins a flow with the values of its start's fields."""
    def close(self) -> None:
        """Wipes the session's secrets; it can do nothing any more."""

@final
class Reading:
    """The machinery of `altinnkit.AnswerReader`; not for use on its own."""

    def push(self, piece: bytes, /) -> list[tuple[str, bytes]]:
        """Takes the next piece of the body, and gives what came of attachments."""
    def finish(self) -> Any:
        """Ends the body: the output."""

@final
class Machine:
    """A flow's machinery. `altinnkit.Flow` has one; it is not for use on its own."""

    @staticmethod
    def restore(saved: bytes, held: dict[str, Source]) -> Machine:
        """A flow from saved bytes, with the byte sources that it refers to."""
    @property
    def id(self) -> str:
        """Its address in the catalogue."""
    def save(self) -> bytes:
        """The flow as bytes."""
    def proceed(self, session: Session, now: int, entropy: bytes) -> _Step:
        """Begins, or goes on after a restore or a wait."""
    def answered(self, session: Session, now: int, entropy: bytes, response: HttpResponse) -> _Step:
        """Takes the answer to a request."""
    def unanswered(self, session: Session, now: int, entropy: bytes, detail: str, not_sent: bool) -> _Step:
        """Takes note that no answer came."""
    def signed(self, session: Session, now: int, entropy: bytes, signature: bytes) -> _Step:
        """Takes a signature."""
    def told(self, session: Session, now: int, entropy: bytes, answer: Secret) -> _Step:
        """Takes what the person said."""

@final
class Packing:
    """The machinery of `altinnkit.broker_package.PackageWriter`; not for use on its own."""

    def __new__(cls, package: BrokerPackage, /) -> Packing: ...
    def due(self) -> tuple[str, int] | None:
        """The file whose content is due, and how many bytes of it."""
    def push(self, content: bytes, /) -> bytes:
        """Takes more content and gives what is ready of the package."""
    def finish(self) -> bytes:
        """Ends the package and gives the rest of it."""

@final
class Unpacking:
    """The machinery of `altinnkit.broker_package.PackageReader`; not for use on its own."""

    def __new__(cls, limits: BrokerPackageLimits, without_manifest: bool, /) -> Unpacking: ...
    def feed(self, piece: bytes, /) -> None:
        """Takes more bytes of the package, for `next` to look at."""
    def next(self) -> tuple[_PackageEvent, Any] | None:
        """The next event, or nothing until there are more bytes."""
    def finish(self) -> list[tuple[_PackageEvent, Any]]:
        """Ends the package: the events that are left, the last of them `end`."""

@final
class Memory:
    """The machinery of `altinnkit.sandbox.Sandbox`; not for use on its own."""

    def __new__(cls, setup: Any, /) -> Memory: ...
    def handle(
        self, method: str, url: str, request_headers: list[tuple[str, str]], body: bytes, now: int
    ) -> tuple[int, str | None, list[tuple[str, str]], bytes]:
        """Answers a request; `now` is in milliseconds since 1970."""
    @staticmethod
    def addresses(origin: str) -> Addresses:
        """The addresses of a sandbox that is served at an origin."""

def version() -> str:
    """The version of this package."""

def error_codes() -> list[tuple[str, str]]:
    """Every error code with its kind, in the order of the documentation."""

def unanswered(operation: str, detail: str, not_sent: bool) -> Any:
    """The exception for a request that got no answer."""

def source_failed(operation: str, detail: str) -> Any:
    """The exception for a source of bytes that failed while a request was sent."""

def to_json(message: Any, /) -> str:
    """A message as JSON text: the same in every language, names in camelCase, bytes in base64, secrets in the clear."""

def from_json(type_: type, text: str, /) -> Any:
    """A message of a class from JSON text."""

def arguments(operation: str, text: str, /) -> list[tuple[str, Any]]:
    """The arguments of an operation, a function or a flow from JSON text, in the order of its parameters."""

def catalogue() -> str:
    """Every operation, function and flow with the JSON Schemas of what goes in and what comes out, as JSON text."""
