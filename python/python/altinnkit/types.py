# Written by `cargo xtask surfaces`; changes belong in the core.
"""The messages that go to Altinn and come from it, and the names that they use.

Every message is frozen, takes keywords only, compares by value, and works with `dataclasses.fields`,
`dataclasses.replace` and `pickle`. `unknown` has what Altinn sent beyond what this version knows, by its name.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, ClassVar

from ._altinnkit import Secret
from ._record import OpenEnum, Record, known, listed, name, secret
from .blob import BlobInput

__all__ = [
    "AccessToken",
    "Addresses",
    "CredentialsConfig",
    "ErrorReport",
    "Fault",
    "Language",
    "LimitsConfig",
    "Prompt",
    "Receipt",
    "ReceiptSearch",
    "ReceiptStatus",
    "ReceiptType",
    "Reference",
    "ReferenceType",
    "SandboxSetup",
    "ServerReport",
    "SessionConfig",
    "SignRequest",
    "TokensConfig",
]


class Language(OpenEnum):
    """A language of Altinn's texts."""

    __slots__ = ()

    NB: ClassVar[Language] = known("nb")
    """Norwegian bokmål, LCID 1044."""

    NN: ClassVar[Language] = known("nn")
    """Norwegian nynorsk, LCID 2068."""

    EN: ClassVar[Language] = known("en")
    """English, LCID 1033."""

    SE: ClassVar[Language] = known("se")
    """Northern Sami, LCID 1083."""


class ReceiptStatus(OpenEnum):
    """The outcome of a shipment or of one of its parts."""

    __slots__ = ()

    NOT_SET: ClassVar[ReceiptStatus] = known("NotSet")
    """Nothing is known yet."""

    OK: ClassVar[ReceiptStatus] = known("OK")
    """Received, or done."""

    UN_EXPECTED_ERROR: ClassVar[ReceiptStatus] = known("UnExpectedError")
    """Altinn failed; the shipment may be sent again."""

    VALIDATION_FAILED: ClassVar[ReceiptStatus] = known("ValidationFailed")
    """The form has errors: see the sub-receipts."""

    REJECTED: ClassVar[ReceiptStatus] = known("Rejected")
    """Refused as a whole."""


class ReceiptType(OpenEnum):
    """What a receipt is about."""

    __slots__ = ()

    NOT_SET: ClassVar[ReceiptType] = known("NotSet")
    """Not said."""

    FORM_TASK: ClassVar[ReceiptType] = known("FormTask")
    """A submitted form task."""

    CORRESPONDENCE: ClassVar[ReceiptType] = known("Correspondence")
    """A message."""

    PINCODE: ClassVar[ReceiptType] = known("PINCODE")
    """An order of one-time codes."""

    SUBSCRIPTION: ClassVar[ReceiptType] = known("Subscription")
    """A subscription."""

    OUTBOUND: ClassVar[ReceiptType] = known("Outbound")
    """A delivery to the service owner."""

    PRE_FILL: ClassVar[ReceiptType] = known("PreFill")
    """Prefill data."""

    REGISTER_DLS: ClassVar[ReceiptType] = known("RegisterDLS")
    """A load of the register of DLS."""

    REGISTER_DSF: ClassVar[ReceiptType] = known("RegisterDSF")
    """A load of the population register."""

    REGISTER_ER: ClassVar[ReceiptType] = known("RegisterER")
    """A load of the register of legal entities."""

    REGISTER_DSF_PROPERTY: ClassVar[ReceiptType] = known("RegisterDSFProperty")
    """A load of the population register: properties."""

    REGISTER_DSF_STREET: ClassVar[ReceiptType] = known("RegisterDSFStreet")
    """A load of the population register: streets."""

    REGISTER_DSF_COUNTRY: ClassVar[ReceiptType] = known("RegisterDSFCountry")
    """A load of the population register: countries."""

    REGISTER_DSF_USER: ClassVar[ReceiptType] = known("RegisterDSFUser")
    """A load of the population register: users."""

    LOOK_UP: ClassVar[ReceiptType] = known("LookUp")
    """A lookup."""

    REGISTER_DSF_STREET_ADD: ClassVar[ReceiptType] = known("RegisterDSFStreetAdd")
    """A load of the population register: additional streets."""

    REGISTER_DSF_PROPERTY_ADD: ClassVar[ReceiptType] = known("RegisterDSFPropertyAdd")
    """A load of the population register: additional properties."""

    BROKER_SERVICE: ClassVar[ReceiptType] = known("BrokerService")
    """A broker service file."""


class ReferenceType(OpenEnum):
    """Whose name a reference is."""

    __slots__ = ()

    NOT_SET: ClassVar[ReferenceType] = known("NotSet")
    """Not said."""

    EXTERNAL_SHIPMENT_REFERENCE: ClassVar[ReferenceType] = known("ExternalShipmentReference")
    """The end-user system's name for the shipment."""

    END_USER_SYSTEM_REFERENCE: ClassVar[ReferenceType] = known("EndUserSystemReference")
    """The end-user system's name for a form or an attachment."""

    PARENT_REFERENCE: ClassVar[ReferenceType] = known("ParentReference")
    """The form that a form or an attachment belongs to."""

    SENDERS_REFERENCE: ClassVar[ReferenceType] = known("SendersReference")
    """The sender's name."""

    WORK_FLOW_REFERENCE: ClassVar[ReferenceType] = known("WorkFlowReference")
    """Altinn's number of the element in the work list."""

    BATCH_REFERENCE: ClassVar[ReferenceType] = known("BatchReference")
    """A batch of shipments to the service owner."""

    OUTBOUND_SHIPMENT_REFERENCE: ClassVar[ReferenceType] = known("OutboundShipmentReference")
    """A shipment to the service owner."""

    RECEIVERS_REFERENCE: ClassVar[ReferenceType] = known("ReceiversReference")
    """The receiver's name."""

    ALTINN1_REFERENCE: ClassVar[ReferenceType] = known("Altinn1Reference")
    """A reference from the first Altinn."""

    OWNER_PARTY_REFERENCE: ClassVar[ReferenceType] = known("OwnerPartyReference")
    """The party that owns the element."""

    PARTY_REFERENCE: ClassVar[ReferenceType] = known("PartyReference")
    """A party."""

    ARCHIVE_REFERENCE: ClassVar[ReferenceType] = known("ArchiveReference")
    """Altinn's archive reference, `AR` and a number."""


class AccessToken(Record):
    """A bearer token."""

    __slots__ = ("value", "expires_at", "unknown")

    value: Secret
    """The token itself."""

    expires_at: datetime | None
    """When it runs out. Altinn's own tokens live 30 minutes."""

    def __init__(
        self,
        *,
        value: Secret | str,
        expires_at: datetime | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            secret(value),
            expires_at,
            dict(unknown or {}),
        )


class Addresses(Record):
    """Base addresses of an environment, each without a slash at the end."""

    __slots__ = ("portal", "platform", "apps", "maskinporten", "unknown")

    portal: str
    """Altinn II, for example `https://www.altinn.no`."""

    platform: str
    """Altinn 3 platform APIs, for example `https://platform.altinn.no`."""

    apps: str
    """Altinn 3 apps; `{org}` stands for the service owner's short name, for example `https://{org}.apps.altinn.no`."""

    maskinporten: str
    """Maskinporten, for example `https://maskinporten.no`."""

    def __init__(
        self,
        *,
        portal: str,
        platform: str,
        apps: str,
        maskinporten: str,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            portal,
            platform,
            apps,
            maskinporten,
            dict(unknown or {}),
        )


class CredentialsConfig(Record):
    """Credentials as hosts write them."""

    __slots__ = ("kind", "environment", "system_user_name", "system_password", "unknown")

    kind: str
    """`system`."""

    environment: str | None
    """The environment they were issued for, when the program wants that checked: `production`, `tt02` or `custom`."""

    system_user_name: str | None
    """Kind `system`: system user name (datasystem-ID)."""

    system_password: Secret | None
    """Kind `system`: system password."""

    def __init__(
        self,
        *,
        kind: str,
        environment: str | None = None,
        system_user_name: str | None = None,
        system_password: Secret | str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            kind,
            environment,
            system_user_name,
            secret(system_password),
            dict(unknown or {}),
        )


class ErrorReport(Record):
    """An [`Error`] as the hosts get it."""

    __slots__ = ("code", "kind", "retry", "retry_after_seconds", "fixable_by", "detail", "operation", "path", "server", "unknown")

    code: str
    """The stable code, for example `altinn_fault`."""

    kind: str
    """Which part of the conversation: `input`, `configuration`, `transport`, `protocol`, `authentication`, `authorization`, `rejected`, `unavailable` or `flow`."""

    retry: str
    """`never`, `after` or `checkFirst`."""

    retry_after_seconds: int | None
    """With `after`: seconds to wait, when Altinn said so."""

    fixable_by: str
    """`user`, `integrator`, `serviceOwner` or `altinn`."""

    detail: str
    """What happened and what to do."""

    operation: str | None
    """The operation or flow at work."""

    path: str | None
    """The field at fault."""

    server: ServerReport | None
    """What the server said."""

    def __init__(
        self,
        *,
        code: str,
        kind: str,
        retry: str,
        fixable_by: str,
        detail: str,
        retry_after_seconds: int | None = None,
        operation: str | None = None,
        path: str | None = None,
        server: ServerReport | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            code,
            kind,
            retry,
            retry_after_seconds,
            fixable_by,
            detail,
            operation,
            path,
            server,
            dict(unknown or {}),
        )


class Fault(Record):
    """One thing that is to go wrong."""

    __slots__ = ("matching", "method", "after", "times", "status", "content_type", "body", "retry_after_seconds", "unknown")

    matching: str
    """Requests whose address or SOAPAction contains this text."""

    method: str | None
    """Only requests of this method; any when not set."""

    after: int | None
    """How many matching requests to let pass first."""

    times: int | None
    """How many to hit then; 1 when not set."""

    status: int
    """The status to answer with."""

    content_type: str | None
    """The content type to answer with."""

    body: str | None
    """The body to answer with."""

    retry_after_seconds: int | None
    """Seconds for a `Retry-After` header."""

    def __init__(
        self,
        *,
        matching: str,
        status: int,
        method: str | None = None,
        after: int | None = None,
        times: int | None = None,
        content_type: str | None = None,
        body: str | None = None,
        retry_after_seconds: int | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            matching,
            method,
            after,
            times,
            status,
            content_type,
            body,
            retry_after_seconds,
            dict(unknown or {}),
        )


class LimitsConfig(Record):
    """Bounds as hosts write them; what is left out keeps its default."""

    __slots__ = ("max_bytes", "max_depth", "max_nodes", "unknown")

    max_bytes: int | None
    """Bytes of an answer; 67,108,864."""

    max_depth: int | None
    """Depth of nesting; 128."""

    max_nodes: int | None
    """Elements, attributes and texts in all; 5,000,000."""

    def __init__(
        self,
        *,
        max_bytes: int | None = None,
        max_depth: int | None = None,
        max_nodes: int | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            max_bytes,
            max_depth,
            max_nodes,
            dict(unknown or {}),
        )


class Prompt(Record):
    """A question for the person in front of the program."""

    __slots__ = ("kind", "text", "valid_until", "unknown")

    kind: str
    """What is asked for: `oneTimeCode`."""

    text: str | None
    """Altinn's own words on it, when there are any (which code, sent where)."""

    valid_until: datetime | None
    """When an answer is no use any more."""

    def __init__(
        self,
        *,
        kind: str,
        text: str | None = None,
        valid_until: datetime | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            kind,
            text,
            valid_until,
            dict(unknown or {}),
        )


class Receipt(Record):
    """What became of a shipment, and of each of its parts."""

    __slots__ = ("last_changed", "parent_receipt_id", "receipt_history", "receipt_id", "receipt_status", "receipt_template", "receipt_text", "receipt_type", "references", "sub_receipts", "unknown")

    last_changed: datetime | None
    """When the receipt last changed, Norwegian local time."""

    parent_receipt_id: int | None
    """Number of the receipt that this one is part of."""

    receipt_history: str | None
    """What happened so far, as text with a time for each entry."""

    receipt_id: int | None
    """Number of the receipt; 0 when the shipment was refused."""

    receipt_status: ReceiptStatus | None
    """The outcome so far."""

    receipt_template: str | None
    """Template of the text."""

    receipt_text: str | None
    """What a person should read."""

    receipt_type: ReceiptType | None
    """What kind of receipt it is."""

    references: list[Reference]
    """The names that the shipment goes by, the archive reference among them."""

    sub_receipts: list[Receipt]
    """Receipts of the parts; their outcome may differ from the whole's."""

    def __init__(
        self,
        *,
        last_changed: datetime | None = None,
        parent_receipt_id: int | None = None,
        receipt_history: str | None = None,
        receipt_id: int | None = None,
        receipt_status: ReceiptStatus | str | None = None,
        receipt_template: str | None = None,
        receipt_text: str | None = None,
        receipt_type: ReceiptType | str | None = None,
        references: Sequence[Reference] = (),
        sub_receipts: Sequence[Receipt] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            last_changed,
            parent_receipt_id,
            receipt_history,
            receipt_id,
            name(ReceiptStatus, receipt_status),
            receipt_template,
            receipt_text,
            name(ReceiptType, receipt_type),
            listed(references),
            listed(sub_receipts),
            dict(unknown or {}),
        )


class ReceiptSearch(Record):
    """Which receipt: by number, or by references."""

    __slots__ = ("receipt_id", "references", "unknown")

    receipt_id: int | None
    """The receipt's number."""

    references: list[Reference]
    """References that the receipt has; one is enough."""

    def __init__(
        self,
        *,
        receipt_id: int | None = None,
        references: Sequence[Reference] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            receipt_id,
            listed(references),
            dict(unknown or {}),
        )


class Reference(Record):
    """A name that something goes by."""

    __slots__ = ("reference_type", "reference_value", "unknown")

    reference_type: ReferenceType
    """Whose name it is."""

    reference_value: str
    """The name."""

    def __init__(
        self,
        *,
        reference_type: ReferenceType | str,
        reference_value: str,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            name(ReferenceType, reference_type),
            reference_value,
            dict(unknown or {}),
        )


class SandboxSetup(Record):
    """How a sandbox starts out."""

    __slots__ = ("faults", "unknown")

    faults: list[Fault]
    """What is to go wrong, in order."""

    def __init__(
        self,
        *,
        faults: Sequence[Fault] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            listed(faults),
            dict(unknown or {}),
        )


class ServerReport(Record):
    """What Altinn, or whatever answered in its place, said about an error."""

    __slots__ = ("status", "error_id", "error_guid", "message", "localized_message", "extended_message", "code", "trace_id", "problem", "excerpt", "unknown")

    status: int
    """HTTP status code."""

    error_id: int | None
    """`ErrorID` of an AltinnFault: see Altinn's list of error codes for the operation."""

    error_guid: str | None
    """`ErrorGuid` of an AltinnFault: Altinn's support finds the case by it."""

    message: str | None
    """Altinn's message: `AltinnErrorMessage`, a problem's `title`, or the fault string."""

    localized_message: str | None
    """The same in the user's language: `AltinnLocalizedErrorMessage`."""

    extended_message: str | None
    """More of it: `AltinnExtendedErrorMessage`, or a problem's `detail`."""

    code: str | None
    """`faultcode` (SOAP 1.1), the innermost `Subcode` (SOAP 1.2), a problem's `code`, or an OAuth `error`."""

    trace_id: str | None
    """A problem's `traceId`."""

    problem: Any
    """The whole problem document of an Altinn 3 answer."""

    excerpt: str | None
    """The beginning of the body, when it was none of the above (at most 1,024 characters)."""

    def __init__(
        self,
        *,
        status: int,
        error_id: int | None = None,
        error_guid: str | None = None,
        message: str | None = None,
        localized_message: str | None = None,
        extended_message: str | None = None,
        code: str | None = None,
        trace_id: str | None = None,
        problem: Any = None,
        excerpt: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            status,
            error_id,
            error_guid,
            message,
            localized_message,
            extended_message,
            code,
            trace_id,
            problem,
            excerpt,
            dict(unknown or {}),
        )


class SessionConfig(Record):
    """A session as hosts write it."""

    __slots__ = ("environment", "addresses", "credentials", "tokens", "language", "limits", "allow_synthetic", "unknown")

    environment: str
    """`production`, `tt02` or `custom`."""

    addresses: Addresses | None
    """The addresses of a `custom` environment."""

    credentials: CredentialsConfig | None
    """How the system signs in to Altinn II."""

    tokens: TokensConfig | None
    """Tokens for Altinn 3."""

    language: Language | None
    """`nb` (default), `nn`, `en` or `se`."""

    limits: LimitsConfig | None
    """Bounds on what an answer may cost."""

    allow_synthetic: bool | None
    """Lets synthetic identity numbers through to production; for those who test there on agreement."""

    def __init__(
        self,
        *,
        environment: str,
        addresses: Addresses | None = None,
        credentials: CredentialsConfig | None = None,
        tokens: TokensConfig | None = None,
        language: Language | str | None = None,
        limits: LimitsConfig | None = None,
        allow_synthetic: bool | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            environment,
            addresses,
            credentials,
            tokens,
            name(Language, language),
            limits,
            allow_synthetic,
            dict(unknown or {}),
        )


class SignRequest(Record):
    """Bytes that want the signature of a key that the host keeps."""

    __slots__ = ("bytes", "algorithm", "key", "unknown")

    bytes: bytes
    """The bytes to sign."""

    algorithm: str
    """The algorithm, as JOSE names it (RFC 7518): `RS256`, `RS384` or `RS512`."""

    key: str
    """The name of the key, as the host gave it to the flow."""

    def __init__(
        self,
        *,
        bytes: bytes,
        algorithm: str,
        key: str,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            bytes,
            algorithm,
            key,
            dict(unknown or {}),
        )


class TokensConfig(Record):
    """Tokens as hosts write them."""

    __slots__ = ("maskinporten", "altinn", "unknown")

    maskinporten: AccessToken | None
    """A token of Maskinporten or ID-porten, as issued."""

    altinn: AccessToken | None
    """A token of Altinn's own, by exchange."""

    def __init__(
        self,
        *,
        maskinporten: AccessToken | None = None,
        altinn: AccessToken | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            maskinporten,
            altinn,
            dict(unknown or {}),
        )
