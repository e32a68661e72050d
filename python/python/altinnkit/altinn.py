"""The way in."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from ._altinnkit import Machine, Secret, Session
from .blob import Source
from .call import Call
from .flow import Flow
from .http import HttpResponse
from .operations import Operations
from .types import (
    Addresses,
    CredentialsConfig,
    LimitsConfig,
    ServiceNamespace,
    SessionConfig,
    TokensConfig,
)

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["Altinn", "SystemCredentials", "UsernameTokenCredentials"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemCredentials:
    """The name and password that Altinn gave a registered end-user system (datasystem), as parameters: the Basic flavour."""

    system_user_name: str
    """System user name (datasystem-ID)."""
    system_password: Secret | str = field(repr=False)
    """System password."""
    environment: Literal["production", "tt02", "custom"] | None = None
    """The environment that they were issued for, to have that checked."""

    def _config(self) -> CredentialsConfig:
        return CredentialsConfig(
            kind="system",
            environment=self.environment,
            system_user_name=self.system_user_name,
            system_password=self.system_password,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class UsernameTokenCredentials:
    """The same name and password in a WS-Security header: the WS flavour of Altinn II's SOAP interface."""

    system_user_name: str
    """System user name (datasystem-ID)."""
    system_password: Secret | str = field(repr=False)
    """System password."""
    timestamp: bool = True
    """Whether a timestamp of five minutes goes with it; Altinn's policy asks for one."""
    nonce: bool = False
    """Whether it carries a nonce and the time of its making."""
    environment: Literal["production", "tt02", "custom"] | None = None
    """The environment that they were issued for, to have that checked."""

    def _config(self) -> CredentialsConfig:
        return CredentialsConfig(
            kind="usernameToken",
            environment=self.environment,
            system_user_name=self.system_user_name,
            system_password=self.system_password,
            timestamp=self.timestamp,
            nonce=self.nonce,
        )


class Altinn(Operations):
    """A session with Altinn: `altinn.soap.receipt.get_receipt(...)` gives a `Call`, `altinn.flows` gives a `Flow`.

    As a context manager it wipes the session's secrets at the end; calls that are left over then cannot read their
    answers any more. It may be used by several threads.
    """

    def __init__(
        self,
        *,
        environment: Literal["production", "tt02", "custom"],
        addresses: Addresses | None = None,
        credentials: SystemCredentials | UsernameTokenCredentials | CredentialsConfig | None = None,
        tokens: TokensConfig | None = None,
        language: Literal["nb", "nn", "en", "se"] = "nb",
        limits: LimitsConfig | None = None,
        allow_synthetic: bool = False,
        service_namespaces: Sequence[ServiceNamespace] = (),
        clock: Callable[[], float] = time.time,
        entropy: Callable[[], bytes] = lambda: secrets.token_bytes(32),
    ) -> None:
        """
        Args:
            environment: Which Altinn.
            addresses: Where a `custom` environment is; for example `altinnkit.sandbox.Sandbox.addresses(...)`.
            credentials: How the system signs in to Altinn II; the kind chooses the flavour of its SOAP interface.
            tokens: Tokens for Altinn 3.
            language: The language of texts that Altinn chooses.
            limits: Bounds on what an answer may cost.
            allow_synthetic: Lets synthetic identity numbers through to production.
            service_namespaces: Contract namespaces of Altinn II services in place of the catalogue's.
            clock: Seconds since 1970.
            entropy: Randomness from a cryptographic source, 32 bytes or more, never the same twice.

        Raises:
            InputError: A setting does not fit.
            ConfigurationError: The credentials belong to another environment.
        """
        if isinstance(credentials, (SystemCredentials, UsernameTokenCredentials)):
            credentials = credentials._config()
        self._session = Session(
            SessionConfig(
                environment=environment,
                addresses=addresses,
                credentials=credentials,
                tokens=tokens,
                language=language,
                limits=limits,
                allow_synthetic=allow_synthetic,
                service_namespaces=service_namespaces,
            )
        )
        self._environment = environment
        self._clock = clock
        self._entropy = entropy
        super().__init__(self)

    def call(self, operation: str, arguments: tuple[object, ...]) -> Call[Any]:
        """A call of an operation by its id, with the values of its fields in order: what the typed methods use."""
        return Call(self._session, operation, self._session.prepare(operation, arguments, *self._moment()))

    def work_out(self, function: str, arguments: tuple[object, ...], output: type[T]) -> T:
        """What a function makes of the values of its input's fields, in order: what the typed methods use."""
        return cast("T", self._session.work_out(function, arguments, *self._moment()))

    def parse(self, operation: str, response: HttpResponse) -> Any:
        """What an answer to an operation says, when the call itself is not at hand: `Call.response` with an id.

        Raises:
            AltinnError: What Altinn, or whatever answered in its place, said instead.
        """
        return self._session.parse(operation, response)

    def begin(self, flow: str, arguments: tuple[object, ...]) -> Flow[Any]:
        """A flow by its id, with the values of its start's fields in order: what the typed methods use."""
        return Flow(self._session, self._session.begin(flow, arguments), self._moment)

    def restore(self, saved: bytes, *, sources: Mapping[str, Source] | None = None) -> Flow[Any]:
        """A flow from what `Flow.save` gave, perhaps in another process.

        Args:
            saved: The saved bytes.
            sources: The byte sources that it was begun with, by name, if there were any.

        Raises:
            FlowError: The bytes are no saved flow of this version.
        """
        return Flow(self._session, Machine.restore(saved, dict(sources or {})), self._moment)

    def close(self) -> None:
        """Wipes the session's secrets."""
        self._session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Altinn(environment={self._environment!r})"

    def _moment(self) -> tuple[int, bytes]:
        return int(self._clock() * 1000), self._entropy()
