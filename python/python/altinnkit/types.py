# Written by `cargo xtask surfaces`; changes belong in the core.
"""The messages that go to Altinn and come from it, and the names that they use.

Every message is frozen, takes keywords only, compares by value, and works with `dataclasses.fields`,
`dataclasses.replace` and `pickle`. `unknown` has what Altinn sent beyond what this version knows, by its name; a name that came several times has the list.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, ClassVar

from ._altinnkit import Secret
from ._record import OpenEnum, Record, known, to_dict, to_list, to_name, to_secret
from .blob import BlobInput, BlobOutput

__all__ = [
    "AccessToken",
    "Addresses",
    "AdviceText",
    "Altinn3Setup",
    "AltinnSubmissionStatus",
    "ApiScopes",
    "AppAccess",
    "AppContactPoint",
    "AppDataField",
    "AppDataType",
    "AppKeyword",
    "AppLogo",
    "AppProcessWorkflowFailure",
    "AppProcessWorkflowProgress",
    "AppProcessWorkflowStatus",
    "ApplicationApiScopes",
    "ApplicationLogic",
    "ApplicationMetadata",
    "ArchiveReader",
    "ArchiveTask",
    "ArchivedAttachment",
    "ArchivedCorrespondence",
    "ArchivedElement",
    "ArchivedForm",
    "ArchivedFormTask",
    "ArchivedItem",
    "ArchivedItemKind",
    "ArchivedKey",
    "ArchivedLookup",
    "ArchivedSigningStep",
    "AttachmentContent",
    "AttachmentDestination",
    "AttachmentFunction",
    "AttachmentMimeType",
    "AttachmentRule",
    "AttachmentStream",
    "AuthenticationChallenge",
    "AuthenticationChallengeRequest",
    "AuthorizedInstance",
    "AuthorizedParties",
    "AuthorizedParty",
    "AuthorizedPartyType",
    "AvailableBrokerFile",
    "AvailableBrokerFiles",
    "AvailableService",
    "AvailableServiceV1",
    "AvailableServiceV2",
    "AvailableServices",
    "AvailableServicesV1",
    "AvailableServicesV2",
    "BrokerDownloadConfirmed",
    "BrokerFilePoll",
    "BrokerFileSearch",
    "BrokerFileStatus",
    "BrokerFilesChecked",
    "BrokerInitiation",
    "BrokerManifest",
    "BrokerManifestFile",
    "BrokerManifestProperty",
    "BrokerPackage",
    "BrokerPackageFile",
    "BrokerPackageLimits",
    "BrokerRecipient",
    "BrokerServiceInitiated",
    "BrokerServiceManifest",
    "BrokerServiceRecipientList",
    "CaseArchived",
    "ChallengeNext",
    "ChallengeSessionState",
    "ChallengeStatus",
    "ChosenSigner",
    "CodeList",
    "CodeListRow",
    "Collaboration",
    "CollaborationInstantiated",
    "CollaborationKind",
    "CollaborationList",
    "CompleteConfirmation",
    "ConsentSelector",
    "CopyInstanceSettings",
    "CorrespondenceAttachment",
    "CorrespondenceAttachmentContent",
    "CorrespondenceAttachmentLocation",
    "CorrespondenceAttachmentStatus",
    "CorrespondenceConfirmationSaved",
    "CorrespondenceContent",
    "CorrespondenceDeleted",
    "CorrespondenceExternalReference",
    "CorrespondenceExternalReferenceType",
    "CorrespondenceList",
    "CorrespondenceNotification",
    "CorrespondenceNotificationChannel",
    "CorrespondenceNotificationOverride",
    "CorrespondenceNotificationOverview",
    "CorrespondenceNotificationRecipient",
    "CorrespondenceNotificationTemplate",
    "CorrespondenceOverview",
    "CorrespondenceReceipt",
    "CorrespondenceReference",
    "CorrespondenceReplyOption",
    "CorrespondenceRole",
    "CorrespondenceStatus",
    "CredentialsConfig",
    "DataElement",
    "DataElementReference",
    "DataElementReferenceKind",
    "DataElementRelation",
    "DataModelPair",
    "DataPart",
    "DelegatedUser",
    "DeleteStatus",
    "DeletedData",
    "DeletedInstance",
    "DialogSyncSettings",
    "DownloadedBrokerFile",
    "EFormidlingContract",
    "EncryptedKey",
    "EndUser",
    "EndUserCorrespondence",
    "EndUserCorrespondenceV1",
    "ErrorReport",
    "ExchangedToken",
    "Fault",
    "FaultPage",
    "FileScanResult",
    "FilterMatchType",
    "FlowBounds",
    "FormContent",
    "FormOutcome",
    "FormSchemaDefinition",
    "FormSetData",
    "FormSetElement",
    "FormSetElementV1",
    "FormSetElements",
    "FormSetElementsV1",
    "FormSetForm",
    "FormSetItemType",
    "FormTask",
    "FormTaskAttachment",
    "FormTaskForm",
    "FormTaskSchemaDefinitions",
    "FormTaskSentIn",
    "FormTaskSetBack",
    "FormTaskShipment",
    "FormTaskSigned",
    "FormTaskSubmitter",
    "FormTaskUpdate",
    "FormUpdate",
    "FormValidationStatus",
    "FormVerdict",
    "IncludeFilter",
    "Instance",
    "InstanceOwner",
    "InstanceOwnerParty",
    "InstanceOwnerPartyType",
    "InstanceOwnerSelector",
    "InstancePage",
    "InstanceSelection",
    "InstanceStatus",
    "InstanceTemplate",
    "InstanceValidation",
    "InstantiationNotification",
    "InstantiationNotificationReminder",
    "KeyValue",
    "Language",
    "LastChangeType",
    "LimitsConfig",
    "LookUpAnswer",
    "LookUpQuery",
    "MaskinportenGrant",
    "MaskinportenToken",
    "MaskinportenTokenStart",
    "MergedForm",
    "MessageAttachment",
    "MessageAttachmentV1",
    "MessageBoxConfig",
    "MessageBoxHideSettings",
    "MessageContent",
    "MessageContentV1",
    "MessageLanguage",
    "MessageLink",
    "MessageLinkType",
    "MessageNotification",
    "MessageStatus",
    "NeedsPerson",
    "NextStep",
    "NextStepKind",
    "NextSteps",
    "NotificationChannel",
    "NotificationEmail",
    "NotificationReceiver",
    "NotificationSms",
    "NotificationText",
    "NotificationToken",
    "NotificationTransport",
    "OnEntry",
    "PackageProperty",
    "PackageRecipient",
    "PackagedFile",
    "PageLinks",
    "ParallelSigningStep",
    "PartyTypesAllowed",
    "PaymentInformation",
    "PollAdvice",
    "PollSubject",
    "PrefillData",
    "PrefillDataV1",
    "PrefillIdentityField",
    "PrefillNotification",
    "PrefillNotificationKind",
    "PrefillNotificationReceiver",
    "PrefillStatus",
    "PrefillValue",
    "PrefilledAttachment",
    "PrefilledForm",
    "PrefilledFormTask",
    "PrefilledFormTaskV1",
    "ProcessActionType",
    "ProcessElement",
    "ProcessState",
    "ProcessTask",
    "ProcessUserAction",
    "Prompt",
    "ReadStatus",
    "Receipt",
    "ReceiptList",
    "ReceiptListV1",
    "ReceiptOutcome",
    "ReceiptPartOutcome",
    "ReceiptReason",
    "ReceiptReference",
    "ReceiptSearch",
    "ReceiptSearchV1",
    "ReceiptStatus",
    "ReceiptType",
    "ReceiptTypeV1",
    "ReceiptUpdate",
    "ReceiptUpdateV1",
    "ReceiptV1",
    "ReceiptVerdict",
    "Reference",
    "ReferenceType",
    "ReferenceV1",
    "ReporteeElement",
    "ReporteeElementDeleted",
    "ReporteeElementList",
    "ReporteeElementListV1",
    "ReporteeElementSearch",
    "ReporteeElementSearchV1",
    "ReporteeElementState",
    "ReporteeElementStatus",
    "ReporteeElementType",
    "ReporteeElementV1",
    "ReporteeKey",
    "ResourceLinks",
    "RoleRequirement",
    "SandboxApp",
    "SandboxAttachment",
    "SandboxCertificate",
    "SandboxClient",
    "SandboxCorrespondence",
    "SandboxCorrespondenceAttachment",
    "SandboxFormSet",
    "SandboxLookup",
    "SandboxMessage",
    "SandboxParty",
    "SandboxPrefilledForm",
    "SandboxPrefilledFormTask",
    "SandboxProcessEngine",
    "SandboxSetup",
    "SandboxSystem",
    "SandboxSystemUser",
    "SandboxUser",
    "SandboxWorkflow",
    "SchemaFile",
    "SchemaFileList",
    "ServerReport",
    "ServiceNamespace",
    "ServiceOwnerCertificate",
    "ServiceOwnerCertificates",
    "ServiceOwnerKey",
    "ServiceTested",
    "ServiceType",
    "SessionConfig",
    "ShadowFields",
    "ShipmentOutcome",
    "ShipmentReceipt",
    "ShipmentReference",
    "ShipmentSignature",
    "SignRequest",
    "SigningAlgorithm",
    "SigningOptions",
    "SigningRequirement",
    "SigningText",
    "StreamedReceipt",
    "SubmissionVerdict",
    "Substatus",
    "SystemUserSelector",
    "TaskStatus",
    "TaskValidationStatus",
    "TokenProvider",
    "TokensConfig",
    "UploadedData",
    "UserControlledSigningPrepared",
    "ValidationIssue",
    "ValidationSeverity",
    "ValidationSource",
    "WorkflowAction",
    "WorkflowActivity",
    "WorkflowActivityStatus",
    "WorkflowFailureKind",
    "WorkflowRecommendedAction",
    "WorkflowState",
    "WorkflowStep",
    "WorkflowStepV2",
    "WorkflowSteps",
    "WorkflowStepsV2",
]


class ArchivedItemKind(OpenEnum):
    """What an item is."""

    __slots__ = ()

    FORM_TASK: ClassVar[ArchivedItemKind] = known("formTask")
    """A form task."""

    ATTACHMENT: ClassVar[ArchivedItemKind] = known("attachment")
    """An attachment of the form task before it."""

    CORRESPONDENCE: ClassVar[ArchivedItemKind] = known("correspondence")
    """A message."""

    LOOK_UP: ClassVar[ArchivedItemKind] = known("lookUp")
    """A lookup."""

    FAILED: ClassVar[ArchivedItemKind] = known("failed")
    """Something that could not be read."""


class AttachmentDestination(OpenEnum):
    """Who gets to see an attachment."""

    __slots__ = ()

    DEFAULT: ClassVar[AttachmentDestination] = known("Default")
    """Everyone."""

    PORTAL_ONLY: ClassVar[AttachmentDestination] = known("PortalOnly")
    """Those who read in the portal."""

    END_USER_SYSTEM_ONLY: ClassVar[AttachmentDestination] = known("EndUserSystemOnly")
    """Those who read in an end-user system."""

    SHOW_TO_ALL: ClassVar[AttachmentDestination] = known("ShowToAll")
    """Everyone."""


class AttachmentFunction(OpenEnum):
    """What an attachment is for."""

    __slots__ = ()

    DEFAULT: ClassVar[AttachmentFunction] = known("Default")
    """Not said."""

    UNSPECIFIED: ClassVar[AttachmentFunction] = known("Unspecified")
    """Nothing in particular."""

    INVOICE: ClassVar[AttachmentFunction] = known("Invoice")
    """An invoice."""


class AttachmentMimeType(OpenEnum):
    """Media type of an attachment, in Altinn's spelling."""

    __slots__ = ()

    APPLICATION_NONE: ClassVar[AttachmentMimeType] = known("application_None")
    """None."""

    APPLICATION_PDF: ClassVar[AttachmentMimeType] = known("application_pdf")
    """`application/pdf`."""

    APPLICATION_MSWORD: ClassVar[AttachmentMimeType] = known("application_msword")
    """`application/msword`."""

    APPLICATION_VND_MS_EXCEL: ClassVar[AttachmentMimeType] = known("application_vnd_ms_excel")
    """`application/vnd.ms-excel`."""

    APPLICATION_VND_OASIS_OPENDOCUMENT_TEXT: ClassVar[AttachmentMimeType] = known("application_vnd_oasis_opendocument_text")
    """`application/vnd.oasis.opendocument.text`."""

    APPLICATION_VND_OASIS_OPENDOCUMENT_PRESENTATION: ClassVar[AttachmentMimeType] = known("application_vnd_oasis_opendocument_presentation")
    """`application/vnd.oasis.opendocument.presentation`."""

    APPLICATION_VND_OASIS_OPENDOCUMENT_SPREADSHEET: ClassVar[AttachmentMimeType] = known("application_vnd_oasis_opendocument_spreadsheet")
    """`application/vnd.oasis.opendocument.spreadsheet`."""

    APPLICATION_RTF: ClassVar[AttachmentMimeType] = known("application_rtf")
    """`application/rtf`."""

    APPLICATION_VND_MS_POWERPOINT: ClassVar[AttachmentMimeType] = known("application_vnd_ms_powerpoint")
    """`application/vnd.ms-powerpoint`."""

    APPLICATION_POSTSCRIPT: ClassVar[AttachmentMimeType] = known("application_postscript")
    """`application/postscript`."""

    APPLICATION_ZIP: ClassVar[AttachmentMimeType] = known("application_zip")
    """`application/zip`."""

    TEXT_PLAIN: ClassVar[AttachmentMimeType] = known("text_plain")
    """`text/plain`."""

    TEXT_HTML: ClassVar[AttachmentMimeType] = known("text_html")
    """`text/html`."""

    TEXT_XML: ClassVar[AttachmentMimeType] = known("text_xml")
    """`text/xml`."""

    TEXT_RTF: ClassVar[AttachmentMimeType] = known("text_rtf")
    """`text/rtf`."""

    TEXT_RICHTEXT: ClassVar[AttachmentMimeType] = known("text_richtext")
    """`text/richtext`."""

    BINARY_OCTET_STREAM: ClassVar[AttachmentMimeType] = known("binary_octet_stream")
    """Any bytes."""

    NOT_APPLICABLE: ClassVar[AttachmentMimeType] = known("not_Applicable")
    """Does not apply."""

    MTOM: ClassVar[AttachmentMimeType] = known("MTOM")
    """MTOM."""

    BASE64: ClassVar[AttachmentMimeType] = known("BASE64")
    """Base64."""

    IMAGE_JPEG: ClassVar[AttachmentMimeType] = known("image_jpeg")
    """`image/jpeg`."""

    IMAGE_GIF: ClassVar[AttachmentMimeType] = known("image_gif")
    """`image/gif`."""

    IMAGE_BMP: ClassVar[AttachmentMimeType] = known("image_bmp")
    """`image/bmp`."""

    FORMTASK_PDF: ClassVar[AttachmentMimeType] = known("formtask_pdf")
    """A form task as PDF."""


class AuthorizedPartyType(OpenEnum):
    """Kind of party."""

    __slots__ = ()

    NONE: ClassVar[AuthorizedPartyType] = known("None")
    """Not said."""

    PERSON: ClassVar[AuthorizedPartyType] = known("Person")
    """A person."""

    ORGANIZATION: ClassVar[AuthorizedPartyType] = known("Organization")
    """An organisation."""

    SELF_IDENTIFIED: ClassVar[AuthorizedPartyType] = known("SelfIdentified")
    """Someone without a national identity number."""


class BrokerFileStatus(OpenEnum):
    """How far a broker file has come, for one recipient."""

    __slots__ = ()

    UPLOADED: ClassVar[BrokerFileStatus] = known("Uploaded")
    """Uploaded by the sender, and new to the recipient."""

    DOWNLOADED: ClassVar[BrokerFileStatus] = known("Downloaded")
    """Downloaded by the recipient, who may do so again for a time."""


class ChallengeNext(OpenEnum):
    """What to do about a one-time code."""

    __slots__ = ()

    USE_CODE: ClassVar[ChallengeNext] = known("useCode")
    """Use the code."""

    ASK_AGAIN: ClassVar[ChallengeNext] = known("askAgain")
    """Ask for a new challenge; the user gets a new code."""

    CORRECT_CREDENTIALS: ClassVar[ChallengeNext] = known("correctCredentials")
    """Let the user correct national identity number and password. Not to be repeated blindly: mistakes lock the user out."""

    ORDER_CODES: ClassVar[ChallengeNext] = known("orderCodes")
    """Let the user order codes, or choose another kind."""

    REGISTER_PHONE: ClassVar[ChallengeNext] = known("registerPhone")
    """Let the user register a mobile phone number in Altinn, or choose another kind."""

    WAIT_FOR_UNLOCK: ClassVar[ChallengeNext] = known("waitForUnlock")
    """Wait an hour: the user is locked out."""

    CHOOSE_ANOTHER_METHOD: ClassVar[ChallengeNext] = known("chooseAnotherMethod")
    """Ask with a kind of code that Altinn knows: `AltinnPin`, `SMSPin` or `TaxPin`."""

    GIVE_UP: ClassVar[ChallengeNext] = known("giveUp")
    """Nothing helps."""


class ChallengeStatus(OpenEnum):
    """Whether there is a challenge."""

    __slots__ = ()

    OK: ClassVar[ChallengeStatus] = known("Ok")
    """Yes: the message says which code."""

    INVALID_CREDENTIALS: ClassVar[ChallengeStatus] = known("InvalidCredentials")
    """Wrong national identity number, password or system user name."""

    NO_PIN_FOUND: ClassVar[ChallengeStatus] = known("NoPinFound")
    """The user has no codes of that kind; new ones must be ordered."""

    NO_PHONE_NUMBER: ClassVar[ChallengeStatus] = known("NoPhoneNumber")
    """The user has no mobile phone number in Altinn."""

    USER_LOCKED_OUT: ClassVar[ChallengeStatus] = known("UserLockedOut")
    """Too many wrong attempts; the user is locked out for a while."""

    INVALID_PIN_TYPE: ClassVar[ChallengeStatus] = known("InvalidPinType")
    """Altinn does not know that kind of code."""

    STATUS_DEAD: ClassVar[ChallengeStatus] = known("StatusDead")
    """The person is registered as dead."""


class CollaborationKind(OpenEnum):
    """Kinds of collaboration."""

    __slots__ = ()

    COLLECTION_PAGES: ClassVar[CollaborationKind] = known("CollectionPages")
    """Collection pages (samlesider), which users make."""

    E_DIALOGUES: ClassVar[CollaborationKind] = known("EDialogues")
    """E-dialogues (e-dialoger), which service owners make."""


class CorrespondenceAttachmentLocation(OpenEnum):
    """Where the bytes of an attachment are."""

    __slots__ = ()

    ALTINN_CORRESPONDENCE_ATTACHMENT: ClassVar[CorrespondenceAttachmentLocation] = known("AltinnCorrespondenceAttachment")
    """At Altinn."""

    EXTERNAL_STORAGE: ClassVar[CorrespondenceAttachmentLocation] = known("ExternalStorage")
    """With the sender."""


class CorrespondenceAttachmentStatus(OpenEnum):
    """How far an attachment has come."""

    __slots__ = ()

    INITIALIZED: ClassVar[CorrespondenceAttachmentStatus] = known("Initialized")
    """Announced, without bytes."""

    UPLOAD_PROCESSING: ClassVar[CorrespondenceAttachmentStatus] = known("UploadProcessing")
    """Being scanned."""

    PUBLISHED: ClassVar[CorrespondenceAttachmentStatus] = known("Published")
    """Can be downloaded."""

    PURGED: ClassVar[CorrespondenceAttachmentStatus] = known("Purged")
    """Deleted."""

    FAILED: ClassVar[CorrespondenceAttachmentStatus] = known("Failed")
    """Refused, for example by the virus scan."""

    EXPIRED: ClassVar[CorrespondenceAttachmentStatus] = known("Expired")
    """Run out."""


class CorrespondenceExternalReferenceType(OpenEnum):
    """What a message is about."""

    __slots__ = ()

    GENERIC: ClassVar[CorrespondenceExternalReferenceType] = known("Generic")
    """Anything."""

    ALTINN_APP_INSTANCE: ClassVar[CorrespondenceExternalReferenceType] = known("AltinnAppInstance")
    """An instance of an app."""

    ALTINN_BROKER_FILE_TRANSFER: ClassVar[CorrespondenceExternalReferenceType] = known("AltinnBrokerFileTransfer")
    """A file transfer of Altinn Broker."""

    DIALOGPORTEN_DIALOG_ID: ClassVar[CorrespondenceExternalReferenceType] = known("DialogportenDialogId")
    """A dialog in Dialogporten."""

    DIALOGPORTEN_PROCESS_ID: ClassVar[CorrespondenceExternalReferenceType] = known("DialogportenProcessId")
    """A process in Dialogporten."""

    DIALOGPORTEN_TRANSMISSION_ID: ClassVar[CorrespondenceExternalReferenceType] = known("DialogportenTransmissionId")
    """A transmission in Dialogporten."""

    DIALOGPORTEN_TRANSMISSION_TYPE: ClassVar[CorrespondenceExternalReferenceType] = known("DialogportenTransmissionType")
    """A type of transmission in Dialogporten."""


class CorrespondenceNotificationChannel(OpenEnum):
    """How a notification of a message travels."""

    __slots__ = ()

    EMAIL: ClassVar[CorrespondenceNotificationChannel] = known("Email")
    """By e-mail."""

    SMS: ClassVar[CorrespondenceNotificationChannel] = known("Sms")
    """By SMS."""

    EMAIL_PREFERRED: ClassVar[CorrespondenceNotificationChannel] = known("EmailPreferred")
    """By e-mail, or by SMS where there is no address."""

    SMS_PREFERRED: ClassVar[CorrespondenceNotificationChannel] = known("SmsPreferred")
    """By SMS, or by e-mail where there is no number."""

    EMAIL_AND_SMS: ClassVar[CorrespondenceNotificationChannel] = known("EmailAndSms")
    """Both."""


class CorrespondenceNotificationTemplate(OpenEnum):
    """Which text a notification has."""

    __slots__ = ()

    CUSTOM_MESSAGE: ClassVar[CorrespondenceNotificationTemplate] = known("CustomMessage")
    """The sender's."""

    GENERIC_ALTINN_MESSAGE: ClassVar[CorrespondenceNotificationTemplate] = known("GenericAltinnMessage")
    """Altinn's."""


class CorrespondenceRole(OpenEnum):
    """As whom the caller asks for messages."""

    __slots__ = ()

    RECIPIENT: ClassVar[CorrespondenceRole] = known("Recipient")
    """Messages to the caller."""

    SENDER: ClassVar[CorrespondenceRole] = known("Sender")
    """Messages from the caller."""

    RECIPIENT_AND_SENDER: ClassVar[CorrespondenceRole] = known("RecipientAndSender")
    """Both."""


class CorrespondenceStatus(OpenEnum):
    """How far a message has come."""

    __slots__ = ()

    INITIALIZED: ClassVar[CorrespondenceStatus] = known("Initialized")
    """Made, but not complete."""

    READY_FOR_PUBLISH: ClassVar[CorrespondenceStatus] = known("ReadyForPublish")
    """Complete, but not yet to be seen."""

    PUBLISHED: ClassVar[CorrespondenceStatus] = known("Published")
    """To be seen by the recipient."""

    FETCHED: ClassVar[CorrespondenceStatus] = known("Fetched")
    """Fetched by the recipient's system."""

    READ: ClassVar[CorrespondenceStatus] = known("Read")
    """Read by the recipient."""

    REPLIED: ClassVar[CorrespondenceStatus] = known("Replied")
    """Answered by the recipient."""

    CONFIRMED: ClassVar[CorrespondenceStatus] = known("Confirmed")
    """Confirmed by the recipient."""

    PURGED_BY_RECIPIENT: ClassVar[CorrespondenceStatus] = known("PurgedByRecipient")
    """Deleted by the recipient."""

    PURGED_BY_ALTINN: ClassVar[CorrespondenceStatus] = known("PurgedByAltinn")
    """Deleted by Altinn."""

    ARCHIVED: ClassVar[CorrespondenceStatus] = known("Archived")
    """Archived."""

    RESERVED: ClassVar[CorrespondenceStatus] = known("Reserved")
    """Not sent: the recipient has opted out of digital communication."""

    FAILED: ClassVar[CorrespondenceStatus] = known("Failed")
    """Failed on its way."""

    ATTACHMENTS_DOWNLOADED: ClassVar[CorrespondenceStatus] = known("AttachmentsDownloaded")
    """The recipient has downloaded the attachments."""

    FORWARDED: ClassVar[CorrespondenceStatus] = known("Forwarded")
    """Forwarded by the recipient."""


class DataElementReferenceKind(OpenEnum):
    """What a data element refers to."""

    __slots__ = ()

    DATA_ELEMENT: ClassVar[DataElementReferenceKind] = known("DataElement")
    """Another data element."""

    TASK: ClassVar[DataElementReferenceKind] = known("Task")
    """A task of the process."""


class DataElementRelation(OpenEnum):
    """How a data element is related to another object."""

    __slots__ = ()

    GENERATED_FROM: ClassVar[DataElementRelation] = known("GeneratedFrom")
    """Made from it, and deleted with it."""


class FaultPage(OpenEnum):
    """A body that gateways and servers put in place of an answer."""

    __slots__ = ()

    HTML: ClassVar[FaultPage] = known("html")
    """The HTML page of a gateway. With status 200, a page of maintenance."""

    GATEWAY: ClassVar[FaultPage] = known("gateway")
    """The JSON of an API gateway: `statusCode` and `message`."""

    INTERNAL_SERVICE_FAULT: ClassVar[FaultPage] = known("internalServiceFault")
    """WCF's `InternalServiceFault`, in the SOAP of the request: something went wrong, before or after the work was done."""

    SERVER_FAULT: ClassVar[FaultPage] = known("serverFault")
    """A fault with the code `Server` (SOAP 1.2: `Receiver`), without details."""

    NULL: ClassVar[FaultPage] = known("null")
    """The JSON value `null`."""


class FileScanResult(OpenEnum):
    """What the virus scan of a file found."""

    __slots__ = ()

    NOT_APPLICABLE: ClassVar[FileScanResult] = known("NotApplicable")
    """Files of this data type are not scanned."""

    PENDING: ClassVar[FileScanResult] = known("Pending")
    """The scan is not done: ask again."""

    CLEAN: ClassVar[FileScanResult] = known("Clean")
    """Nothing found."""

    INFECTED: ClassVar[FileScanResult] = known("Infected")
    """Malware: the file must be replaced."""


class FilterMatchType(OpenEnum):
    """How a filter is held against a value."""

    __slots__ = ()

    DEFAULT: ClassVar[FilterMatchType] = known("DEFAULT")
    """As Altinn sees fit; which that is, is not documented."""

    EXACT: ClassVar[FilterMatchType] = known("EXACT")
    """The value is the filter."""

    STARTSWITH: ClassVar[FilterMatchType] = known("STARTSWITH")
    """The value starts with the filter."""

    ENDSWITH: ClassVar[FilterMatchType] = known("ENDSWITH")
    """The value ends with the filter."""

    CONTAINS: ClassVar[FilterMatchType] = known("CONTAINS")
    """The filter is somewhere in the value."""


class FormSetItemType(OpenEnum):
    """What a part of a form task is."""

    __slots__ = ()

    MAIN_FORM: ClassVar[FormSetItemType] = known("MainForm")
    """The main form."""

    SUB_FORM: ClassVar[FormSetItemType] = known("SubForm")
    """A form under the main form (underskjema)."""

    BINARY_ATTACHMENT: ClassVar[FormSetItemType] = known("BinaryAttachment")
    """An attachment."""


class FormValidationStatus(OpenEnum):
    """Whether a form holds good."""

    __slots__ = ()

    NOT_SET: ClassVar[FormValidationStatus] = known("NotSet")
    """Not said."""

    VALID: ClassVar[FormValidationStatus] = known("Valid")
    """It does."""

    NON_VALID: ClassVar[FormValidationStatus] = known("NonValid")
    """It has errors."""

    NOT_VALIDATED: ClassVar[FormValidationStatus] = known("NotValidated")
    """Nobody has looked yet."""

    NOT_APPLICABLE: ClassVar[FormValidationStatus] = known("NotApplicable")
    """There is nothing to validate."""

    VALID_WITH_WARNING: ClassVar[FormValidationStatus] = known("ValidWithWarning")
    """It does, with warnings."""


class FormVerdict(OpenEnum):
    """A verdict on a form."""

    __slots__ = ()

    SUBMITTED: ClassVar[FormVerdict] = known("submitted")
    """The process has ended: the service owner has it."""

    INVALID: ClassVar[FormVerdict] = known("invalid")
    """The app found errors; the instance stays where it is."""

    NEEDS_PERSON: ClassVar[FormVerdict] = known("needsPerson")
    """A task wants a person, who goes on where `needsPerson` says."""

    INFECTED: ClassVar[FormVerdict] = known("infected")
    """The scan found malware in a file."""

    STOPPED: ClassVar[FormVerdict] = known("stopped")
    """The process has come to the task that the flow was to stop before."""

    AWAITING_FEEDBACK: ClassVar[FormVerdict] = known("awaitingFeedback")
    """It is sent in, and the service owner's answer has not come in time. Go on later with `instanceId`."""


class IncludeFilter(OpenEnum):
    """Whether to include something."""

    __slots__ = ()

    FALSE: ClassVar[IncludeFilter] = known("false")
    """No."""

    TRUE: ClassVar[IncludeFilter] = known("true")
    """Yes."""

    AUTO: ClassVar[IncludeFilter] = known("auto")
    """As the user or Altinn prefers."""


class InstanceOwnerPartyType(OpenEnum):
    """Kind of the party that an instance belongs to. Of the five numbers of Altinn's enumeration, these two were seen."""

    __slots__ = ()

    PERSON: ClassVar[InstanceOwnerPartyType] = known("Person")
    """A person."""

    ORGANISATION: ClassVar[InstanceOwnerPartyType] = known("Organisation")
    """An organisation."""


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


class LastChangeType(OpenEnum):
    """What the last change of an element was."""

    __slots__ = ()

    DEFAULT: ClassVar[LastChangeType] = known("Default")
    """Not said."""

    SENT: ClassVar[LastChangeType] = known("Sent")
    """It was sent."""

    SAVED: ClassVar[LastChangeType] = known("Saved")
    """It was saved."""

    ARCHIVED: ClassVar[LastChangeType] = known("Archived")
    """It was archived."""


class MessageLanguage(OpenEnum):
    """The language of a message."""

    __slots__ = ()

    DEFAULT: ClassVar[MessageLanguage] = known("Default")
    """Not said."""

    ENGLISH: ClassVar[MessageLanguage] = known("English")
    """English."""

    NORWEGIAN_NO: ClassVar[MessageLanguage] = known("NorwegianNO")
    """Norwegian bokmål."""

    NORWEGIAN_NN: ClassVar[MessageLanguage] = known("NorwegianNN")
    """Norwegian nynorsk."""

    SAMI: ClassVar[MessageLanguage] = known("Sami")
    """Sami."""


class MessageLinkType(OpenEnum):
    """What a link leads to."""

    __slots__ = ()

    FORM: ClassVar[MessageLinkType] = known("Form")
    """A form."""

    SERVICE_CODE: ClassVar[MessageLinkType] = known("ServiceCode")
    """A service of Altinn's."""

    SERVICE_URL: ClassVar[MessageLinkType] = known("ServiceURL")
    """A page elsewhere."""

    ARCHIVE_REFERENCE: ClassVar[MessageLinkType] = known("ArchiveReference")
    """An archived element."""


class MessageStatus(OpenEnum):
    """How far the reportee has come with a message."""

    __slots__ = ()

    DEFAULT: ClassVar[MessageStatus] = known("Default")
    """Not said: the element is no message."""

    CREATED: ClassVar[MessageStatus] = known("Created")
    """Not read yet."""

    READ: ClassVar[MessageStatus] = known("Read")
    """Read."""

    REPLIED: ClassVar[MessageStatus] = known("Replied")
    """Answered."""

    CHANGED_BY_GOV_AGENCY: ClassVar[MessageStatus] = known("ChangedByGovAgency")
    """Changed by the service owner."""

    CHANGED_BY_USER: ClassVar[MessageStatus] = known("ChangedByUser")
    """Changed by the reportee."""

    CONFIRMED: ClassVar[MessageStatus] = known("Confirmed")
    """Confirmed by the reader."""

    DELETED_BY_USER: ClassVar[MessageStatus] = known("DeletedByUser")
    """Deleted by the reportee."""

    DELETED_BY_ALTINN: ClassVar[MessageStatus] = known("DeletedByAltinn")
    """Deleted by Altinn."""

    ARCHIVED: ClassVar[MessageStatus] = known("Archived")
    """Archived."""


class NextStepKind(OpenEnum):
    """A thing that can be done next."""

    __slots__ = ()

    FILL_IN: ClassVar[NextStepKind] = known("fillIn")
    """Fill in what is missing, here or in the portal."""

    COMPLETE_AND_SIGN: ClassVar[NextStepKind] = known("completeAndSign")
    """Say that it is filled in, and sign it in the same call."""

    PREPARE_USER_CONTROLLED_SIGNING: ClassVar[NextStepKind] = known("prepareUserControlledSigning")
    """Say who signs in the user-controlled signing step."""

    SIGN: ClassVar[NextStepKind] = known("sign")
    """Sign."""

    SEND_IN: ClassVar[NextStepKind] = known("sendIn")
    """Send in."""

    SET_BACK_TO_FORM_FILLING: ClassVar[NextStepKind] = known("setBackToFormFilling")
    """Take it back to form filling."""

    ASK_WHAT_IS_ALLOWED: ClassVar[NextStepKind] = known("askWhatIsAllowed")
    """Ask what this user may do."""

    WAIT_FOR_OTHERS: ClassVar[NextStepKind] = known("waitForOthers")
    """Wait: it is somebody else's turn."""

    ARCHIVED: ClassVar[NextStepKind] = known("archived")
    """Nothing: it is archived."""

    DELETED: ClassVar[NextStepKind] = known("deleted")
    """Nothing: it is deleted."""

    NO_WORKFLOW: ClassVar[NextStepKind] = known("noWorkflow")
    """Nothing: it is no form task, and has no workflow."""


class NotificationChannel(OpenEnum):
    """How a notification travels."""

    __slots__ = ()

    EMAIL: ClassVar[NotificationChannel] = known("Email")
    """By e-mail."""

    SMS: ClassVar[NotificationChannel] = known("Sms")
    """By SMS."""

    EMAIL_PREFERRED: ClassVar[NotificationChannel] = known("EmailPreferred")
    """By e-mail, or by SMS where there is no address."""

    SMS_PREFERRED: ClassVar[NotificationChannel] = known("SmsPreferred")
    """By SMS, or by e-mail where there is no number."""

    EMAIL_AND_SMS: ClassVar[NotificationChannel] = known("EmailAndSms")
    """Both at once."""


class NotificationTransport(OpenEnum):
    """How a notification goes."""

    __slots__ = ()

    SMS: ClassVar[NotificationTransport] = known("SMS")
    """Text message."""

    EMAIL: ClassVar[NotificationTransport] = known("Email")
    """E-mail."""

    IM: ClassVar[NotificationTransport] = known("IM")
    """Instant message."""

    BOTH: ClassVar[NotificationTransport] = known("Both")
    """Text message and e-mail."""

    SMS_PREFERRED: ClassVar[NotificationTransport] = known("SMSPreferred")
    """Text message, or else e-mail."""

    EMAIL_PREFERRED: ClassVar[NotificationTransport] = known("EmailPreferred")
    """E-mail, or else text message."""


class PollSubject(OpenEnum):
    """What a program asks for again and again."""

    __slots__ = ()

    RECEIPT: ClassVar[PollSubject] = known("receipt")
    """The receipt of a submission."""

    BROKER_FILES: ClassVar[PollSubject] = known("brokerFiles")
    """Files that a broker service has for the reportee."""

    MESSAGES: ClassVar[PollSubject] = known("messages")
    """The status of messages."""


class PrefillNotificationKind(OpenEnum):
    """What a notification is about."""

    __slots__ = ()

    PIN: ClassVar[PrefillNotificationKind] = known("PIN")
    """A one-time code."""

    CORRESPONDENCE: ClassVar[PrefillNotificationKind] = known("Correspondence")
    """A message."""

    PRE_FILL: ClassVar[PrefillNotificationKind] = known("PreFill")
    """Prefilled data."""

    STAND_ALONE: ClassVar[PrefillNotificationKind] = known("StandAlone")
    """Nothing else in Altinn."""

    GENERAL: ClassVar[PrefillNotificationKind] = known("General")
    """Anything."""


class PrefillStatus(OpenEnum):
    """Whether prefill data was found."""

    __slots__ = ()

    INVALIDINPUT: ClassVar[PrefillStatus] = known("INVALIDINPUT")
    """The question makes no sense."""

    PREFILLDATANOTFOUND: ClassVar[PrefillStatus] = known("PREFILLDATANOTFOUND")
    """There is none."""

    PREFILLDATAFOUND: ClassVar[PrefillStatus] = known("PREFILLDATAFOUND")
    """There is some."""

    SERVICEOWNERPREFILLDATANOTFOUND: ClassVar[PrefillStatus] = known("SERVICEOWNERPREFILLDATANOTFOUND")
    """The service owner has none. On the wire, not in the documentation."""


class ProcessActionType(OpenEnum):
    """What an action does."""

    __slots__ = ()

    PROCESS_ACTION: ClassVar[ProcessActionType] = known("ProcessAction")
    """Moves the process."""

    SERVER_ACTION: ClassVar[ProcessActionType] = known("ServerAction")
    """Runs code of the app."""


class ReadStatus(OpenEnum):
    """Whether the owner of an instance has read it. Apps write the number, Storage the name."""

    __slots__ = ()

    UNREAD: ClassVar[ReadStatus] = known("Unread")
    """Not yet."""

    READ: ClassVar[ReadStatus] = known("Read")
    """Yes."""

    UPDATED_SINCE_LAST_REVIEW: ClassVar[ReadStatus] = known("UpdatedSinceLastReview")
    """It has changed since."""


class ReceiptReason(OpenEnum):
    """Why a shipment was not taken. Altinn says it in the text of a receipt only."""

    __slots__ = ()

    ALREADY_SUBMITTED: ClassVar[ReceiptReason] = known("alreadySubmitted")
    """A shipment of that name came before."""

    MISSING_REFERENCE: ClassVar[ReceiptReason] = known("missingReference")
    """The shipment has no name (`externalShipmentReference`)."""

    UNKNOWN_SERVICE: ClassVar[ReceiptReason] = known("unknownService")
    """There is no such service, or not in this environment."""

    MISSING_SERVICE_EDITION: ClassVar[ReceiptReason] = known("missingServiceEdition")
    """The number of the service's edition is missing."""

    UNKNOWN_DATA_FORMAT: ClassVar[ReceiptReason] = known("unknownDataFormat")
    """The service has no such form, or not in this version."""

    INVALID_REPORTEE: ClassVar[ReceiptReason] = known("invalidReportee")
    """The reportee's number is not valid."""

    SCHEMA_ERROR: ClassVar[ReceiptReason] = known("schemaError")
    """A form is not as its XSD wants it."""

    FORM_ERROR: ClassVar[ReceiptReason] = known("formError")
    """A form breaks the rules of its service."""

    INVALID_SIGNATURE: ClassVar[ReceiptReason] = known("invalidSignature")
    """The signature is not valid."""

    DELETED: ClassVar[ReceiptReason] = known("deleted")
    """It was deleted."""

    ALTINN_ERROR: ClassVar[ReceiptReason] = known("altinnError")
    """Something went wrong inside Altinn."""


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


class ReceiptTypeV1(OpenEnum):
    """What a receipt is about, as far as the older form knows: not the files of broker services."""

    __slots__ = ()

    NOT_SET: ClassVar[ReceiptTypeV1] = known("NotSet")
    """Not said."""

    FORM_TASK: ClassVar[ReceiptTypeV1] = known("FormTask")
    """A submitted form task."""

    CORRESPONDENCE: ClassVar[ReceiptTypeV1] = known("Correspondence")
    """A message."""

    PINCODE: ClassVar[ReceiptTypeV1] = known("PINCODE")
    """An order of one-time codes."""

    SUBSCRIPTION: ClassVar[ReceiptTypeV1] = known("Subscription")
    """A subscription."""

    OUTBOUND: ClassVar[ReceiptTypeV1] = known("Outbound")
    """A delivery to the service owner."""

    PRE_FILL: ClassVar[ReceiptTypeV1] = known("PreFill")
    """Prefill data."""

    REGISTER_DLS: ClassVar[ReceiptTypeV1] = known("RegisterDLS")
    """A load of the register of DLS."""

    REGISTER_DSF: ClassVar[ReceiptTypeV1] = known("RegisterDSF")
    """A load of the population register."""

    REGISTER_ER: ClassVar[ReceiptTypeV1] = known("RegisterER")
    """A load of the register of legal entities."""

    REGISTER_DSF_PROPERTY: ClassVar[ReceiptTypeV1] = known("RegisterDSFProperty")
    """A load of the population register: properties."""

    REGISTER_DSF_STREET: ClassVar[ReceiptTypeV1] = known("RegisterDSFStreet")
    """A load of the population register: streets."""

    REGISTER_DSF_COUNTRY: ClassVar[ReceiptTypeV1] = known("RegisterDSFCountry")
    """A load of the population register: countries."""

    REGISTER_DSF_USER: ClassVar[ReceiptTypeV1] = known("RegisterDSFUser")
    """A load of the population register: users."""

    LOOK_UP: ClassVar[ReceiptTypeV1] = known("LookUp")
    """A lookup."""

    REGISTER_DSF_STREET_ADD: ClassVar[ReceiptTypeV1] = known("RegisterDSFStreetAdd")
    """A load of the population register: additional streets."""

    REGISTER_DSF_PROPERTY_ADD: ClassVar[ReceiptTypeV1] = known("RegisterDSFPropertyAdd")
    """A load of the population register: additional properties."""


class ReceiptVerdict(OpenEnum):
    """A verdict on a shipment or on a part of one."""

    __slots__ = ()

    ACCEPTED: ClassVar[ReceiptVerdict] = known("accepted")
    """Altinn has it."""

    VALIDATION_FAILED: ClassVar[ReceiptVerdict] = known("validationFailed")
    """A form has errors: correct it and send it again."""

    REJECTED: ClassVar[ReceiptVerdict] = known("rejected")
    """Altinn refused it."""

    FAILED: ClassVar[ReceiptVerdict] = known("failed")
    """Altinn failed. Whether anything was kept is not known."""

    NOT_SETTLED: ClassVar[ReceiptVerdict] = known("notSettled")
    """Altinn has not said yet what becomes of it: read the receipt again later."""


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


class ReporteeElementState(OpenEnum):
    """The states that a message box can be searched by."""

    __slots__ = ()

    TO_BE_PROCESSED: ClassVar[ReporteeElementState] = known("ToBeProcessed")
    """Waits for the reportee: messages, and form tasks that are not sent."""

    TO_BE_PROCESSED_BY_OTHERS: ClassVar[ReporteeElementState] = known("ToBeProcessedByOthers")
    """Waits for somebody else, for example for a signature."""

    SENT_AND_ARCHIVED: ClassVar[ReporteeElementState] = known("SentAndArchived")
    """Sent, or archived."""


class ReporteeElementStatus(OpenEnum):
    """Where an element stands."""

    __slots__ = ()

    DEFAULT: ClassVar[ReporteeElementStatus] = known("Default")
    """Not said."""

    NOT_OPENED_NO_CONFIRMATION_REQ: ClassVar[ReporteeElementStatus] = known("NotOpenedNoConfirmationReq")
    """A message that nobody has opened."""

    NOT_OPENED_CONFIRMATION_REQ: ClassVar[ReporteeElementStatus] = known("NotOpenedConfirmationReq")
    """A message that nobody has opened and that must be confirmed."""

    OPENED_NO_CONFIRMED_REQ: ClassVar[ReporteeElementStatus] = known("OpenedNoConfirmedReq")
    """A message that was opened."""

    OPENED_NOT_CONFIRMED: ClassVar[ReporteeElementStatus] = known("OpenedNotConfirmed")
    """A message that was opened and is still to be confirmed."""

    CONFIRMED: ClassVar[ReporteeElementStatus] = known("Confirmed")
    """A message that was confirmed."""

    FILL_IN: ClassVar[ReporteeElementStatus] = known("FillIn")
    """A form task to fill in (utfylling)."""

    SIGN_IN: ClassVar[ReporteeElementStatus] = known("SignIn")
    """A form task to sign (signering)."""

    ARCHIVE: ClassVar[ReporteeElementStatus] = known("Archive")
    """Archived."""

    SEND_IN: ClassVar[ReporteeElementStatus] = known("SendIn")
    """A form task to send (bekreft og send inn)."""


class ReporteeElementType(OpenEnum):
    """What an element is."""

    __slots__ = ()

    DEFAULT: ClassVar[ReporteeElementType] = known("Default")
    """Not said."""

    CORRESPONDENCE: ClassVar[ReporteeElementType] = known("Correspondence")
    """A message (melding)."""

    FORM_TASK: ClassVar[ReporteeElementType] = known("FormTask")
    """A form task (innsendingstjeneste)."""

    NONE: ClassVar[ReporteeElementType] = known("None")
    """None of them."""

    COLLABORATION: ClassVar[ReporteeElementType] = known("Collaboration")
    """A collaboration (samhandlingstjeneste)."""

    LOOK_UP: ClassVar[ReporteeElementType] = known("LookUp")
    """A lookup (innsynstjeneste)."""


class RoleRequirement(OpenEnum):
    """What the user's role allows."""

    __slots__ = ()

    DEFAULT: ClassVar[RoleRequirement] = known("Default")
    """Not said."""

    READ: ClassVar[RoleRequirement] = known("Read")
    """To read."""

    READ_BUT_NOT_PERFORM_NEXT_STEP: ClassVar[RoleRequirement] = known("ReadButNotPerformNextStep")
    """To read, and not to take the next step."""

    READ_AND_PERFORM_NEXT_STEP: ClassVar[RoleRequirement] = known("ReadAndPerformNextStep")
    """To read and to take the next step."""


class ServiceType(OpenEnum):
    """What kind of service it is."""

    __slots__ = ()

    NONE: ClassVar[ServiceType] = known("None")
    """None of them."""

    CORRESPONDENCE: ClassVar[ServiceType] = known("Correspondence")
    """Messages (meldingstjeneste)."""

    REPORTING: ClassVar[ServiceType] = known("Reporting")
    """Form tasks (innsendingstjeneste)."""

    COLLABORATION: ClassVar[ServiceType] = known("Collaboration")
    """Collaborations (samhandlingstjeneste)."""

    LOOKUP: ClassVar[ServiceType] = known("Lookup")
    """Lookups (innsynstjeneste)."""


class SigningAlgorithm(OpenEnum):
    """A signature algorithm that Maskinporten takes."""

    __slots__ = ()

    RS256: ClassVar[SigningAlgorithm] = known("RS256")
    """RSA PKCS#1 v1.5 with SHA-256."""

    RS384: ClassVar[SigningAlgorithm] = known("RS384")
    """RSA PKCS#1 v1.5 with SHA-384."""

    RS512: ClassVar[SigningAlgorithm] = known("RS512")
    """RSA PKCS#1 v1.5 with SHA-512."""


class SigningOptions(OpenEnum):
    """What a user is to sign."""

    __slots__ = ()

    NONE: ClassVar[SigningOptions] = known("None")
    """Nothing said."""

    USER_CONTROLLED: ClassVar[SigningOptions] = known("UserControlled")
    """What the user chooses."""

    ALL_ATTACHMENTS: ClassVar[SigningOptions] = known("AllAttachments")
    """All attachments."""

    ALL_FORMS: ClassVar[SigningOptions] = known("AllForms")
    """All forms."""

    ALL: ClassVar[SigningOptions] = known("All")
    """Everything."""


class SigningRequirement(OpenEnum):
    """What had to be signed."""

    __slots__ = ()

    YES: ClassVar[SigningRequirement] = known("YES")
    """Every form."""

    NO: ClassVar[SigningRequirement] = known("NO")
    """The forms that the signer chose."""

    SET_PER_FORM: ClassVar[SigningRequirement] = known("SET_PER_FORM")
    """Each form says whether it must be signed."""


class SubmissionVerdict(OpenEnum):
    """A verdict on a shipment."""

    __slots__ = ()

    ACCEPTED: ClassVar[SubmissionVerdict] = known("accepted")
    """Altinn has it."""

    VALIDATION_FAILED: ClassVar[SubmissionVerdict] = known("validationFailed")
    """A form has errors; the sub-receipts say which."""

    REJECTED: ClassVar[SubmissionVerdict] = known("rejected")
    """Altinn refused it, and looking for it found nothing."""

    FAILED: ClassVar[SubmissionVerdict] = known("failed")
    """Altinn failed. Whether anything was kept is not known: read the receipt again later."""

    PENDING: ClassVar[SubmissionVerdict] = known("pending")
    """Altinn has it, and has not said yet what it makes of it; read the receipt again later, or restore the flow, which
    reads on.
    """


class TaskStatus(OpenEnum):
    """Which step of the workflow a form task is in."""

    __slots__ = ()

    DEFAULT: ClassVar[TaskStatus] = known("Default")
    """Not said."""

    FORM_FILLING: ClassVar[TaskStatus] = known("FormFilling")
    """Being filled in."""

    SIGNING: ClassVar[TaskStatus] = known("Signing")
    """To be signed."""

    SEND_IN: ClassVar[TaskStatus] = known("SendIn")
    """To be sent."""

    PARALLEL_SIGNING: ClassVar[TaskStatus] = known("ParallelSigning")
    """To be signed by the users whom the submitter chose (brukerstyrt signering)."""

    ARCHIVE: ClassVar[TaskStatus] = known("Archive")
    """Archived."""


class TokenProvider(OpenEnum):
    """Who issued a token."""

    __slots__ = ()

    MASKINPORTEN: ClassVar[TokenProvider] = known("maskinporten")
    """Maskinporten: a system, or a system user."""

    ID_PORTEN: ClassVar[TokenProvider] = known("id-porten")
    """ID-porten: a person."""

    ALTINNSTUDIO: ClassVar[TokenProvider] = known("altinnstudio")
    """Altinn Studio."""


class ValidationSeverity(OpenEnum):
    """How bad something is that a validation found."""

    __slots__ = ()

    UNSPECIFIED: ClassVar[ValidationSeverity] = known("Unspecified")
    """Not said."""

    ERROR: ClassVar[ValidationSeverity] = known("Error")
    """An error: it stops the process."""

    WARNING: ClassVar[ValidationSeverity] = known("Warning")
    """A warning."""

    INFORMATIONAL: ClassVar[ValidationSeverity] = known("Informational")
    """For information."""

    FIXED: ClassVar[ValidationSeverity] = known("Fixed")
    """It was wrong before, and is right now."""

    SUCCESS: ClassVar[ValidationSeverity] = known("Success")
    """Something went well."""


class WorkflowAction(OpenEnum):
    """What a user can do with a form task (`UserCurrentActionV2`).

    The documentation lists the names and does not say in what form they travel; that it is the text of the result is
    assumed.
    """

    __slots__ = ()

    NO_ACTION: ClassVar[WorkflowAction] = known("NoAction")
    """Nothing."""

    SIGN: ClassVar[WorkflowAction] = known("Sign")
    """Sign it; others sign after this."""

    FORM_FILLING: ClassVar[WorkflowAction] = known("FormFilling")
    """Fill it in."""

    SEND_IN: ClassVar[WorkflowAction] = known("SendIn")
    """Send it in."""

    SIGN_AND_SEND_IN: ClassVar[WorkflowAction] = known("SignAndSendIn")
    """Sign it; with that it is sent in."""

    DO_SIGN_DELEGATION: ClassVar[WorkflowAction] = known("DoSignDelegation")
    """Choose who signs (brukerstyrt signering)."""


class WorkflowActivity(OpenEnum):
    """What is done in a step: what the element list says of a task, and deletion."""

    __slots__ = ()

    DEFAULT: ClassVar[WorkflowActivity] = known("Default")
    """Not said."""

    FORM_FILLING: ClassVar[WorkflowActivity] = known("FormFilling")
    """Filling in (utfylling)."""

    SIGNING: ClassVar[WorkflowActivity] = known("Signing")
    """Signing (signering)."""

    SEND_IN: ClassVar[WorkflowActivity] = known("SendIn")
    """Sending (bekreft og send inn)."""

    PARALLEL_SIGNING: ClassVar[WorkflowActivity] = known("ParallelSigning")
    """Signing by the users whom the submitter chose (brukerstyrt signering)."""

    ARCHIVE: ClassVar[WorkflowActivity] = known("Archive")
    """Nothing more: it is archived."""

    DELETED: ClassVar[WorkflowActivity] = known("Deleted")
    """Nothing more: it is deleted."""


class WorkflowActivityStatus(OpenEnum):
    """What a workflow engine is doing."""

    __slots__ = ()

    IDLE: ClassVar[WorkflowActivityStatus] = known("idle")
    """Nothing: the process may be moved."""

    PROCESSING: ClassVar[WorkflowActivityStatus] = known("processing")
    """Moving the process: ask again."""

    FAILED: ClassVar[WorkflowActivityStatus] = known("failed")
    """It gave up: `ResumeProcess` starts it again."""


class WorkflowFailureKind(OpenEnum):
    """Why a workflow failed."""

    __slots__ = ()

    STEP_FAILED: ClassVar[WorkflowFailureKind] = known("stepFailed")
    """One of its steps failed."""

    DEPENDENCY_FAILED: ClassVar[WorkflowFailureKind] = known("dependencyFailed")
    """A workflow before it failed."""

    ENGINE_FAULT: ClassVar[WorkflowFailureKind] = known("engineFault")
    """The engine itself failed."""

    TIMEOUT: ClassVar[WorkflowFailureKind] = known("timeout")
    """The app stopped waiting: the engine goes on."""


class WorkflowRecommendedAction(OpenEnum):
    """What to do after a failed creation or start of a process."""

    __slots__ = ()

    RETRY_INSTANCE_CREATION: ClassVar[WorkflowRecommendedAction] = known("retryInstanceCreation")
    """Create the instance again: the failed one is gone."""

    RETRY_START_PROCESS: ClassVar[WorkflowRecommendedAction] = known("retryStartProcess")
    """Start the process of the instance again."""

    INSPECT_INSTANCE: ClassVar[WorkflowRecommendedAction] = known("inspectInstance")
    """Look at the instance first: nobody knows how far it came."""

    RESUME_CURRENT_TASK: ClassVar[WorkflowRecommendedAction] = known("resumeCurrentTask")
    """Resume the workflow: `ResumeProcess`."""


class AccessToken(Record):
    """A bearer token."""

    __slots__ = ("value", "expires_at", "unknown",)

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
            to_secret(value),
            expires_at,
            to_dict(unknown),
        )


class Addresses(Record):
    """Base addresses of an environment, each without a slash at the end."""

    __slots__ = ("portal", "platform", "apps", "maskinporten", "unknown",)

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
            to_dict(unknown),
        )


class AdviceText(Record):
    """`Advice` as the hosts get it."""

    __slots__ = ("en", "nb", "unknown",)

    en: str
    """English."""

    nb: str
    """Norwegian bokmål."""

    def __init__(
        self,
        *,
        en: str,
        nb: str,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            en,
            nb,
            to_dict(unknown),
        )


class Altinn3Setup(Record):
    """How the Altinn 3 of a sandbox starts out. What is left out gets one of each from `demo`: a party, an app, a message."""

    __slots__ = ("clients", "system_users", "parties", "apps", "correspondences", "unknown",)

    clients: list[SandboxClient]
    """The clients of Maskinporten. Without any, every client may ask for any scope, as an organisation of its own."""

    system_users: list[SandboxSystemUser]
    """The system users. Without any, every party has one, without an external reference."""

    parties: list[SandboxParty]
    """The people and organisations that Altinn knows."""

    apps: list[SandboxApp]
    """The apps."""

    correspondences: list[SandboxCorrespondence]
    """The messages."""

    def __init__(
        self,
        *,
        clients: Sequence[SandboxClient] = (),
        system_users: Sequence[SandboxSystemUser] = (),
        parties: Sequence[SandboxParty] = (),
        apps: Sequence[SandboxApp] = (),
        correspondences: Sequence[SandboxCorrespondence] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_list(clients),
            to_list(system_users),
            to_list(parties),
            to_list(apps),
            to_list(correspondences),
            to_dict(unknown),
        )


class AltinnSubmissionStatus(Record):
    """How long Altinn takes at the moment."""

    __slots__ = ("minutes", "unknown",)

    minutes: int
    """Minutes until a form task submitted now is processed, by Altinn's estimate."""

    def __init__(
        self,
        *,
        minutes: int,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            minutes,
            to_dict(unknown),
        )


class ApiScopes(Record):
    """The scopes that reading and writing take. `[app]` stands for the app's name."""

    __slots__ = ("read", "write", "error_message_text_resource_key", "unknown",)

    read: str | None
    """For reading."""

    write: str | None
    """For writing."""

    error_message_text_resource_key: str | None
    """Key of the text that is shown when a scope is missing."""

    def __init__(
        self,
        *,
        read: str | None = None,
        write: str | None = None,
        error_message_text_resource_key: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            read,
            write,
            error_message_text_resource_key,
            to_dict(unknown),
        )


class AppAccess(Record):
    """How rights to an app can be delegated."""

    __slots__ = ("right_description", "delegable", "visible", "unknown",)

    right_description: Any
    """What the right is about, by language code."""

    delegable: bool | None
    """Whether it can be delegated at all."""

    visible: bool | None
    """Whether the app is shown to those who delegate."""

    def __init__(
        self,
        *,
        right_description: Any = None,
        delegable: bool | None = None,
        visible: bool | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            right_description,
            delegable,
            visible,
            to_dict(unknown),
        )


class AppContactPoint(Record):
    """Whom to ask about an app."""

    __slots__ = ("category", "email", "telephone", "contact_page", "unknown",)

    category: str | None
    """What they help with."""

    email: str | None
    """E-mail address."""

    telephone: str | None
    """Telephone number."""

    contact_page: str | None
    """Web page."""

    def __init__(
        self,
        *,
        category: str | None = None,
        email: str | None = None,
        telephone: str | None = None,
        contact_page: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            category,
            email,
            telephone,
            contact_page,
            to_dict(unknown),
        )


class AppDataField(Record):
    """A field of a form with a name of its own."""

    __slots__ = ("id", "path", "data_type_id", "unknown",)

    id: str | None
    """The name."""

    path: str | None
    """Path of the field in the form."""

    data_type_id: str | None
    """The form."""

    def __init__(
        self,
        *,
        id: str | None = None,
        path: str | None = None,
        data_type_id: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            id,
            path,
            data_type_id,
            to_dict(unknown),
        )


class AppDataType(Record):
    """A kind of form, attachment or receipt that an instance may hold."""

    __slots__ = ("id", "description", "allowed_content_types", "allowed_contributers", "allowed_contributors",
        "action_required_to_read", "action_required_to_write", "app_logic", "task_id", "max_size", "max_count",
        "min_count", "grouping", "enable_pdf_creation", "enable_file_scan", "validation_error_on_pending_file_scan",
        "enabled_file_analysers", "enabled_file_validators", "allowed_keys_for_user_defined_metadata", "unknown",)

    id: str
    """Name, unique in the app."""

    description: Any
    """Description, by language code."""

    allowed_content_types: list[str]
    """Media types that it may have; any when empty."""

    allowed_contributers: list[str]
    """Who may contribute, as `key:value`; anyone when empty. The name that Altinn misspelled first."""

    allowed_contributors: list[str]
    """Who may contribute, as `key:value`; anyone when empty."""

    action_required_to_read: str | None
    """The right that reading takes, when it is not the usual one."""

    action_required_to_write: str | None
    """The right that writing takes, when it is not the usual one."""

    app_logic: ApplicationLogic | None
    """How the app treats it: set for forms, absent for attachments."""

    task_id: str | None
    """The task in which it is filled in."""

    max_size: int | None
    """Largest size in megabytes; none when absent."""

    max_count: int | None
    """How many there may be; 0 means any number."""

    min_count: int | None
    """How many there must be."""

    grouping: str | None
    """Heading under which it is shown, or the key of it in the text resources."""

    enable_pdf_creation: bool | None
    """Whether a PDF is made of it."""

    enable_file_scan: bool | None
    """Whether files are scanned for malware."""

    validation_error_on_pending_file_scan: bool | None
    """Whether a scan that is not done counts as a validation error."""

    enabled_file_analysers: list[str]
    """Analysers that look into the files."""

    enabled_file_validators: list[str]
    """Validators that judge the files."""

    allowed_keys_for_user_defined_metadata: list[str]
    """Keys that users may put on it; any when empty."""

    def __init__(
        self,
        *,
        id: str,
        description: Any = None,
        allowed_content_types: Sequence[str] = (),
        allowed_contributers: Sequence[str] = (),
        allowed_contributors: Sequence[str] = (),
        action_required_to_read: str | None = None,
        action_required_to_write: str | None = None,
        app_logic: ApplicationLogic | None = None,
        task_id: str | None = None,
        max_size: int | None = None,
        max_count: int | None = None,
        min_count: int | None = None,
        grouping: str | None = None,
        enable_pdf_creation: bool | None = None,
        enable_file_scan: bool | None = None,
        validation_error_on_pending_file_scan: bool | None = None,
        enabled_file_analysers: Sequence[str] = (),
        enabled_file_validators: Sequence[str] = (),
        allowed_keys_for_user_defined_metadata: Sequence[str] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            id,
            description,
            to_list(allowed_content_types),
            to_list(allowed_contributers),
            to_list(allowed_contributors),
            action_required_to_read,
            action_required_to_write,
            app_logic,
            task_id,
            max_size,
            max_count,
            min_count,
            grouping,
            enable_pdf_creation,
            enable_file_scan,
            validation_error_on_pending_file_scan,
            to_list(enabled_file_analysers),
            to_list(enabled_file_validators),
            to_list(allowed_keys_for_user_defined_metadata),
            to_dict(unknown),
        )


class AppKeyword(Record):
    """A key word."""

    __slots__ = ("word", "language", "unknown",)

    word: str | None
    """The word."""

    language: str | None
    """Its language."""

    def __init__(
        self,
        *,
        word: str | None = None,
        language: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            word,
            language,
            to_dict(unknown),
        )


class AppLogo(Record):
    """The service owner's logo."""

    __slots__ = ("display_app_owner_name_in_header", "source", "size", "unknown",)

    display_app_owner_name_in_header: bool | None
    """Whether the service owner's name stands beside it."""

    source: str | None
    """Where the picture's address comes from."""

    size: str | None
    """`small`, `medium` or `large`."""

    def __init__(
        self,
        *,
        display_app_owner_name_in_header: bool | None = None,
        source: str | None = None,
        size: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            display_app_owner_name_in_header,
            source,
            size,
            to_dict(unknown),
        )


class AppProcessWorkflowFailure(Record):
    """Why a workflow failed, as the process API says it."""

    __slots__ = ("kind", "workflow_id", "occurred_at", "unknown",)

    kind: WorkflowFailureKind | None
    """What kind of failure."""

    workflow_id: str | None
    """UUID of the workflow."""

    occurred_at: datetime | None
    """When it failed."""

    def __init__(
        self,
        *,
        kind: WorkflowFailureKind | str | None = None,
        workflow_id: str | None = None,
        occurred_at: datetime | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_name(WorkflowFailureKind, kind),
            workflow_id,
            occurred_at,
            to_dict(unknown),
        )


class AppProcessWorkflowProgress(Record):
    """How far a workflow is."""

    __slots__ = ("completed", "total", "unknown",)

    completed: int | None
    """How many steps are done."""

    total: int | None
    """How many there are."""

    def __init__(
        self,
        *,
        completed: int | None = None,
        total: int | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            completed,
            total,
            to_dict(unknown),
        )


class AppProcessWorkflowStatus(Record):
    """What the workflow engine of an app of version 9 is doing with an instance.

    A process/next that answers 200 may still be at work: the instance is in its next task when the status is `idle`.
    """

    __slots__ = ("status", "target_task", "retrying", "waiting_reason", "progress", "started_at", "failure", "unknown",)

    status: WorkflowActivityStatus | None
    """Whether it works, waits or failed. An ended process is always idle."""

    target_task: str | None
    """The task that it is moving to."""

    retrying: bool | None
    """Whether a step failed and is tried again by the engine."""

    waiting_reason: str | None
    """What it waits for."""

    progress: AppProcessWorkflowProgress | None
    """How many steps are done."""

    started_at: datetime | None
    """When it began."""

    failure: AppProcessWorkflowFailure | None
    """Why it failed."""

    def __init__(
        self,
        *,
        status: WorkflowActivityStatus | str | None = None,
        target_task: str | None = None,
        retrying: bool | None = None,
        waiting_reason: str | None = None,
        progress: AppProcessWorkflowProgress | None = None,
        started_at: datetime | None = None,
        failure: AppProcessWorkflowFailure | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_name(WorkflowActivityStatus, status),
            target_task,
            retrying,
            waiting_reason,
            progress,
            started_at,
            failure,
            to_dict(unknown),
        )


class ApplicationApiScopes(Record):
    """Scopes of an app's own."""

    __slots__ = ("users", "service_owners", "error_message_text_resource_key", "unknown",)

    users: ApiScopes | None
    """For users and system users."""

    service_owners: ApiScopes | None
    """For service owners."""

    error_message_text_resource_key: str | None
    """Key of the text that is shown when a scope is missing."""

    def __init__(
        self,
        *,
        users: ApiScopes | None = None,
        service_owners: ApiScopes | None = None,
        error_message_text_resource_key: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            users,
            service_owners,
            error_message_text_resource_key,
            to_dict(unknown),
        )


class ApplicationLogic(Record):
    """How an app treats a form."""

    __slots__ = ("auto_create", "class_ref", "schema_ref", "allow_anonymous_on_stateless", "auto_delete_on_process_end",
        "disallow_user_create", "disallow_user_delete", "shadow_fields", "unknown",)

    auto_create: bool | None
    """Whether it is created with the instance, or when its task starts."""

    class_ref: str | None
    """Class of the form's data in the app's code."""

    schema_ref: str | None
    """Where the schema is."""

    allow_anonymous_on_stateless: bool | None
    """Whether it may be used without an instance and without signing in."""

    auto_delete_on_process_end: bool | None
    """Whether it is deleted when the process ends."""

    disallow_user_create: bool | None
    """Whether users may not create it."""

    disallow_user_delete: bool | None
    """Whether users may not delete it."""

    shadow_fields: ShadowFields | None
    """Fields that are left out of what is sent in."""

    def __init__(
        self,
        *,
        auto_create: bool | None = None,
        class_ref: str | None = None,
        schema_ref: str | None = None,
        allow_anonymous_on_stateless: bool | None = None,
        auto_delete_on_process_end: bool | None = None,
        disallow_user_create: bool | None = None,
        disallow_user_delete: bool | None = None,
        shadow_fields: ShadowFields | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            auto_create,
            class_ref,
            schema_ref,
            allow_anonymous_on_stateless,
            auto_delete_on_process_end,
            disallow_user_create,
            disallow_user_delete,
            shadow_fields,
            to_dict(unknown),
        )


class ApplicationMetadata(Record):
    """What an app says about itself: its data types, who may use it, and how it shows up in the inbox."""

    __slots__ = ("id", "version_id", "org", "title", "valid_from", "valid_to", "process_id", "data_types",
        "party_types_allowed", "auto_delete_on_process_end", "prevent_instance_deletion_for_days",
        "presentation_fields", "data_fields", "e_formidling", "on_entry", "message_box_config",
        "copy_instance_settings", "api_scopes", "storage_account_number", "disallow_user_instantiation", "homepage",
        "keywords", "description", "access", "contact_points", "features", "logo", "altinn_nuget_version",
        "prompt_for_party", "external_api_ids", "created", "created_by", "last_changed", "last_changed_by", "unknown",)

    id: str
    """The app, as `{org}/{app}`."""

    version_id: str | None
    """Version of the app."""

    org: str | None
    """Short name of the service owner."""

    title: Any
    """Title, by language code."""

    valid_from: datetime | None
    """From when on it can be used."""

    valid_to: datetime | None
    """Until when it can be used."""

    process_id: str | None
    """Name of its process definition."""

    data_types: list[AppDataType]
    """The forms, attachments and receipts that an instance may hold."""

    party_types_allowed: PartyTypesAllowed | None
    """Who may own an instance; everyone when absent."""

    auto_delete_on_process_end: bool | None
    """Whether an instance is deleted as soon as it is sent in."""

    prevent_instance_deletion_for_days: int | None
    """For how many days an instance cannot be deleted."""

    presentation_fields: list[AppDataField]
    """Fields that are shown in the inbox."""

    data_fields: list[AppDataField]
    """Fields whose values are copied to the instance."""

    e_formidling: EFormidlingContract | None
    """What goes out by eFormidling."""

    on_entry: OnEntry | None
    """What a person sees first."""

    message_box_config: MessageBoxConfig | None
    """How instances show up in the inbox."""

    copy_instance_settings: CopyInstanceSettings | None
    """Whether and how an archived instance can be copied."""

    api_scopes: ApplicationApiScopes | None
    """Scopes of the app's own, instead of `altinn:instances.read` and `altinn:instances.write`."""

    storage_account_number: int | None
    """Number of a storage account other than the usual one."""

    disallow_user_instantiation: bool | None
    """Whether only the service owner may create instances."""

    homepage: str | None
    """The app's home page."""

    keywords: list[AppKeyword]
    """Key words."""

    description: Any
    """Description, by language code."""

    access: AppAccess | None
    """How rights to the app can be delegated."""

    contact_points: list[AppContactPoint]
    """Whom to ask about the app."""

    features: Any
    """Features of the app library and whether they are on, by name."""

    logo: AppLogo | None
    """The service owner's logo."""

    altinn_nuget_version: str | None
    """Version of the app library: `major.minor.patch.build`."""

    prompt_for_party: str | None
    """When a person is asked which party to act for; apps of version 9."""

    external_api_ids: list[str]
    """Names of the external APIs that the app lets its users call."""

    created: datetime | None
    """When the metadata were created."""

    created_by: str | None
    """Who created them."""

    last_changed: datetime | None
    """When they last changed."""

    last_changed_by: str | None
    """Who last changed them."""

    def __init__(
        self,
        *,
        id: str,
        version_id: str | None = None,
        org: str | None = None,
        title: Any = None,
        valid_from: datetime | None = None,
        valid_to: datetime | None = None,
        process_id: str | None = None,
        data_types: Sequence[AppDataType] = (),
        party_types_allowed: PartyTypesAllowed | None = None,
        auto_delete_on_process_end: bool | None = None,
        prevent_instance_deletion_for_days: int | None = None,
        presentation_fields: Sequence[AppDataField] = (),
        data_fields: Sequence[AppDataField] = (),
        e_formidling: EFormidlingContract | None = None,
        on_entry: OnEntry | None = None,
        message_box_config: MessageBoxConfig | None = None,
        copy_instance_settings: CopyInstanceSettings | None = None,
        api_scopes: ApplicationApiScopes | None = None,
        storage_account_number: int | None = None,
        disallow_user_instantiation: bool | None = None,
        homepage: str | None = None,
        keywords: Sequence[AppKeyword] = (),
        description: Any = None,
        access: AppAccess | None = None,
        contact_points: Sequence[AppContactPoint] = (),
        features: Any = None,
        logo: AppLogo | None = None,
        altinn_nuget_version: str | None = None,
        prompt_for_party: str | None = None,
        external_api_ids: Sequence[str] = (),
        created: datetime | None = None,
        created_by: str | None = None,
        last_changed: datetime | None = None,
        last_changed_by: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            id,
            version_id,
            org,
            title,
            valid_from,
            valid_to,
            process_id,
            to_list(data_types),
            party_types_allowed,
            auto_delete_on_process_end,
            prevent_instance_deletion_for_days,
            to_list(presentation_fields),
            to_list(data_fields),
            e_formidling,
            on_entry,
            message_box_config,
            copy_instance_settings,
            api_scopes,
            storage_account_number,
            disallow_user_instantiation,
            homepage,
            to_list(keywords),
            description,
            access,
            to_list(contact_points),
            features,
            logo,
            altinn_nuget_version,
            prompt_for_party,
            to_list(external_api_ids),
            created,
            created_by,
            last_changed,
            last_changed_by,
            to_dict(unknown),
        )


class ArchiveReader(Record):
    """The end user who downloads."""

    __slots__ = ("national_identity_number", "password", "auth_method", "unknown",)

    national_identity_number: str
    """The user's national identity number."""

    password: Secret | None
    """The user's Altinn password; asked for when not given, and after a restore."""

    auth_method: str
    """Which one-time code to use: `AltinnPin`, `SMSPin` or `TaxPin`."""

    def __init__(
        self,
        *,
        national_identity_number: str,
        auth_method: str,
        password: Secret | str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            national_identity_number,
            to_secret(password),
            auth_method,
            to_dict(unknown),
        )


class ArchiveTask(Record):
    """A step of an archived form task's workflow."""

    __slots__ = ("end_user_system_id", "last_changed", "number_of_signatures_added", "process_step_id", "sent_complete",
        "task_id", "user_defined_number_of_signatures_required", "workflow_reference", "unknown",)

    end_user_system_id: int | None
    """Number of the end-user system it came from."""

    last_changed: datetime | None
    """When it last changed, Norwegian local time."""

    number_of_signatures_added: int | None
    """How many signatures there are."""

    process_step_id: int | None
    """Altinn's number of the step."""

    sent_complete: bool | None
    """Whether the end-user system sent it complete."""

    task_id: int | None
    """Number of the element."""

    user_defined_number_of_signatures_required: int | None
    """How many signatures a user-controlled signing step takes."""

    workflow_reference: str | None
    """Altinn's name for the workflow."""

    def __init__(
        self,
        *,
        end_user_system_id: int | None = None,
        last_changed: datetime | None = None,
        number_of_signatures_added: int | None = None,
        process_step_id: int | None = None,
        sent_complete: bool | None = None,
        task_id: int | None = None,
        user_defined_number_of_signatures_required: int | None = None,
        workflow_reference: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            end_user_system_id,
            last_changed,
            number_of_signatures_added,
            process_step_id,
            sent_complete,
            task_id,
            user_defined_number_of_signatures_required,
            workflow_reference,
            to_dict(unknown),
        )


class ArchivedAttachment(Record):
    """What was attached to an archived form task. The content is read on its own."""

    __slots__ = ("function", "attachment_id", "name", "created_by_user_id", "created_date_time",
        "is_added_after_form_fillin", "is_encrypted", "mime_type", "unknown",)

    function: AttachmentFunction | None
    """What it is for."""

    attachment_id: int | None
    """Its number."""

    name: str | None
    """Name, as the portal shows it."""

    created_by_user_id: int | None
    """Number of the user who attached it."""

    created_date_time: datetime | None
    """When it was attached, Norwegian local time."""

    is_added_after_form_fillin: bool | None
    """Whether it was attached after the form was filled in."""

    is_encrypted: bool | None
    """Whether the content is encrypted."""

    mime_type: AttachmentMimeType | None
    """Media type."""

    def __init__(
        self,
        *,
        function: AttachmentFunction | str | None = None,
        attachment_id: int | None = None,
        name: str | None = None,
        created_by_user_id: int | None = None,
        created_date_time: datetime | None = None,
        is_added_after_form_fillin: bool | None = None,
        is_encrypted: bool | None = None,
        mime_type: AttachmentMimeType | str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_name(AttachmentFunction, function),
            attachment_id,
            name,
            created_by_user_id,
            created_date_time,
            is_added_after_form_fillin,
            is_encrypted,
            to_name(AttachmentMimeType, mime_type),
            to_dict(unknown),
        )


class ArchivedCorrespondence(Record):
    """An archived message (arkivert melding)."""

    __slots__ = ("allow_forwarding", "archive_correspondence_id", "archive_reference", "case_id", "confirmation_date",
        "correspondence_subject", "correspondence_summary", "correspondence_text", "correspondence_title",
        "custom_message_data", "date_sent", "due_date", "external_system_reference", "sent_by", "service_name",
        "attachments", "links", "unknown",)

    allow_forwarding: bool | None
    """Whether it may be forwarded."""

    archive_correspondence_id: int | None
    """Its number in the archive."""

    archive_reference: str | None
    """What it answers, when it is the answer to something submitted: that one's archive reference."""

    case_id: int | None
    """The collaboration it belongs to."""

    confirmation_date: datetime | None
    """When its receiver confirmed it, Norwegian local time."""

    correspondence_subject: str | None
    """Subject."""

    correspondence_summary: str | None
    """Summary (ingress)."""

    correspondence_text: str | None
    """Text."""

    correspondence_title: str | None
    """Title."""

    custom_message_data: str | None
    """What the service owner and the end-user systems agreed on."""

    date_sent: datetime | None
    """When it was archived, by Altinn's documentation; by its name, when it was sent. Norwegian local time."""

    due_date: datetime | None
    """Until when it had to be confirmed."""

    external_system_reference: str | None
    """The service owner's name for it."""

    sent_by: str | None
    """The sender."""

    service_name: str | None
    """Name of the message service."""

    attachments: list[MessageAttachment]
    """Its attachments."""

    links: list[MessageLink]
    """Its links, for example to a form that answers it."""

    def __init__(
        self,
        *,
        allow_forwarding: bool | None = None,
        archive_correspondence_id: int | None = None,
        archive_reference: str | None = None,
        case_id: int | None = None,
        confirmation_date: datetime | None = None,
        correspondence_subject: str | None = None,
        correspondence_summary: str | None = None,
        correspondence_text: str | None = None,
        correspondence_title: str | None = None,
        custom_message_data: str | None = None,
        date_sent: datetime | None = None,
        due_date: datetime | None = None,
        external_system_reference: str | None = None,
        sent_by: str | None = None,
        service_name: str | None = None,
        attachments: Sequence[MessageAttachment] = (),
        links: Sequence[MessageLink] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            allow_forwarding,
            archive_correspondence_id,
            archive_reference,
            case_id,
            confirmation_date,
            correspondence_subject,
            correspondence_summary,
            correspondence_text,
            correspondence_title,
            custom_message_data,
            date_sent,
            due_date,
            external_system_reference,
            sent_by,
            service_name,
            to_list(attachments),
            to_list(links),
            to_dict(unknown),
        )


class ArchivedElement(Record):
    """An element of an archive."""

    __slots__ = ("element_type", "archive_id", "archive_reference", "title", "unknown",)

    element_type: ReporteeElementType
    """What it is: `FormTask`, `Correspondence` or `LookUp`. Nothing else can be read from the archive."""

    archive_id: int
    """Its number in the archive."""

    archive_reference: str | None
    """Archive reference: `AR` and a number. Only handed on."""

    title: str | None
    """Title. Only handed on."""

    def __init__(
        self,
        *,
        element_type: ReporteeElementType | str,
        archive_id: int,
        archive_reference: str | None = None,
        title: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_name(ReporteeElementType, element_type),
            archive_id,
            archive_reference,
            title,
            to_dict(unknown),
        )


class ArchivedForm(Record):
    """A form of an archived form task."""

    __slots__ = ("data_format_id", "data_format_version", "form_data", "form_id", "name", "form_payment_info",
        "form_presentation_field_value", "form_summary", "parent_reference", "payment_information_e2b",
        "payment_information_html", "unknown",)

    data_format_id: str | None
    """The form's data format."""

    data_format_version: int | None
    """Version of the data format."""

    form_data: str | None
    """The form itself: a whole XML document as text."""

    form_id: int | None
    """Its number."""

    name: str | None
    """Its name."""

    form_payment_info: str | None
    """What there is to pay."""

    form_presentation_field_value: str | None
    """What the presentation field holds."""

    form_summary: str | None
    """What it is about."""

    parent_reference: int | None
    """Number of the main form, for sub forms."""

    payment_information_e2b: str | None
    """The receipt for a payment, in the E2B format."""

    payment_information_html: str | None
    """The receipt for a payment, as HTML."""

    def __init__(
        self,
        *,
        data_format_id: str | None = None,
        data_format_version: int | None = None,
        form_data: str | None = None,
        form_id: int | None = None,
        name: str | None = None,
        form_payment_info: str | None = None,
        form_presentation_field_value: str | None = None,
        form_summary: str | None = None,
        parent_reference: int | None = None,
        payment_information_e2b: str | None = None,
        payment_information_html: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            data_format_id,
            data_format_version,
            form_data,
            form_id,
            name,
            form_payment_info,
            form_presentation_field_value,
            form_summary,
            parent_reference,
            payment_information_e2b,
            payment_information_html,
            to_dict(unknown),
        )


class ArchivedFormTask(Record):
    """An archived form task (arkivert skjemasett)."""

    __slots__ = ("tasks", "attachments", "archived_date_time", "forms", "signing_steps", "external_service_code",
        "external_service_edition_code", "invoice_information", "last_changed", "reportee_key", "reportee_element_id",
        "reportee_id", "service_owner_key", "service_owner", "reportee", "unknown",)

    tasks: list[ArchiveTask]
    """The steps of its workflow."""

    attachments: list[ArchivedAttachment]
    """What was attached, without the content."""

    archived_date_time: datetime | None
    """When it was archived, Norwegian local time."""

    forms: list[ArchivedForm]
    """The forms."""

    signing_steps: list[ArchivedSigningStep]
    """The signatures."""

    external_service_code: str | None
    """Code of the service (tjenestekode)."""

    external_service_edition_code: int | None
    """Number of the service's edition (tjenesteutgavekode)."""

    invoice_information: float | None
    """What there is to pay."""

    last_changed: datetime | None
    """When it last changed, Norwegian local time."""

    reportee_key: ArchivedKey | None
    """The key to sensitive fields, encrypted with a password of the reportee's."""

    reportee_element_id: int | None
    """Number of the element."""

    reportee_id: int | None
    """Altinn's number of the reportee."""

    service_owner_key: ArchivedKey | None
    """The key to sensitive fields, encrypted with the service owner's certificate."""

    service_owner: str | None
    """The service owner."""

    reportee: str | None
    """Organisation number or national identity number of the reportee."""

    def __init__(
        self,
        *,
        tasks: Sequence[ArchiveTask] = (),
        attachments: Sequence[ArchivedAttachment] = (),
        archived_date_time: datetime | None = None,
        forms: Sequence[ArchivedForm] = (),
        signing_steps: Sequence[ArchivedSigningStep] = (),
        external_service_code: str | None = None,
        external_service_edition_code: int | None = None,
        invoice_information: float | None = None,
        last_changed: datetime | None = None,
        reportee_key: ArchivedKey | None = None,
        reportee_element_id: int | None = None,
        reportee_id: int | None = None,
        service_owner_key: ArchivedKey | None = None,
        service_owner: str | None = None,
        reportee: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_list(tasks),
            to_list(attachments),
            archived_date_time,
            to_list(forms),
            to_list(signing_steps),
            external_service_code,
            external_service_edition_code,
            invoice_information,
            last_changed,
            reportee_key,
            reportee_element_id,
            reportee_id,
            service_owner_key,
            service_owner,
            reportee,
            to_dict(unknown),
        )


class ArchivedItem(Record):
    """One thing out of an archive."""

    __slots__ = ("kind", "element", "form_task", "correspondence", "lookup", "attachment", "attachment_id", "error",
        "unknown",)

    kind: ArchivedItemKind
    """What it is."""

    element: ArchivedElement
    """The element that it is, or belongs to."""

    form_task: ArchivedFormTask | None
    """Kind `FormTask`: the form task. Its attachments come as items of their own, next."""

    correspondence: ArchivedCorrespondence | None
    """Kind `Correspondence`: the message, with its attachments."""

    lookup: ArchivedLookup | None
    """Kind `LookUp`: the lookup, with its document."""

    attachment: MessageAttachment | None
    """Kind `Attachment`: the attachment of a form task, with its content."""

    attachment_id: int | None
    """Number of the attachment, when the item is one or should have been one."""

    error: ErrorReport | None
    """Kind `Failed`: why Altinn did not give it."""

    def __init__(
        self,
        *,
        kind: ArchivedItemKind | str,
        element: ArchivedElement,
        form_task: ArchivedFormTask | None = None,
        correspondence: ArchivedCorrespondence | None = None,
        lookup: ArchivedLookup | None = None,
        attachment: MessageAttachment | None = None,
        attachment_id: int | None = None,
        error: ErrorReport | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_name(ArchivedItemKind, kind),
            element,
            form_task,
            correspondence,
            lookup,
            attachment,
            attachment_id,
            error,
            to_dict(unknown),
        )


class ArchivedKey(Record):
    """The symmetric key to sensitive fields, encrypted."""

    __slots__ = ("certificate_thumbprint", "key", "key_id", "unknown",)

    certificate_thumbprint: str | None
    """Thumbprint of the certificate it is encrypted with."""

    key: str | None
    """The encrypted key."""

    key_id: int | None
    """Its number."""

    def __init__(
        self,
        *,
        certificate_thumbprint: str | None = None,
        key: str | None = None,
        key_id: int | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            certificate_thumbprint,
            key,
            key_id,
            to_dict(unknown),
        )


class ArchivedLookup(Record):
    """An archived lookup (arkivert innsynstjeneste)."""

    __slots__ = ("allow_forwarding", "archive_date_time", "language_type_id", "lookup_id", "pdf", "unknown",)

    allow_forwarding: bool | None
    """Whether it may be forwarded in the portal."""

    archive_date_time: datetime | None
    """When it was archived, Norwegian local time."""

    language_type_id: int | None
    """LCID of its language."""

    lookup_id: int | None
    """Its number in the archive."""

    pdf: MessageAttachment | None
    """What was looked up, as a PDF document. Altinn sets the names, the content, the media type and the number of the
    element, and nothing else.
    """

    def __init__(
        self,
        *,
        allow_forwarding: bool | None = None,
        archive_date_time: datetime | None = None,
        language_type_id: int | None = None,
        lookup_id: int | None = None,
        pdf: MessageAttachment | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            allow_forwarding,
            archive_date_time,
            language_type_id,
            lookup_id,
            pdf,
            to_dict(unknown),
        )


class ArchivedSigningStep(Record):
    """A signature of an archived form task."""

    __slots__ = ("authentication_level_id", "authentication_method", "certificate_issued_by_name",
        "certificate_issued_for_name", "certificate_valid_from", "certificate_valid_to", "created_date_time",
        "is_signing_all_required", "process_step_id", "signature", "signature_id", "signature_text",
        "signed_attachments", "signed_by_user", "signed_by_user_name", "signed_by_national_identity_number",
        "signed_forms", "unknown",)

    authentication_level_id: int | None
    """Altinn's number of the signer's security level."""

    authentication_method: int | None
    """Altinn's number of the way the signer had signed in."""

    certificate_issued_by_name: str | None
    """Who issued the certificate, when one was used."""

    certificate_issued_for_name: str | None
    """Who the certificate was issued to."""

    certificate_valid_from: datetime | None
    """From when the certificate is valid."""

    certificate_valid_to: datetime | None
    """Until when the certificate is valid."""

    created_date_time: datetime | None
    """When it was signed, Norwegian local time."""

    is_signing_all_required: SigningRequirement | None
    """What had to be signed."""

    process_step_id: int | None
    """Altinn's number of the step."""

    signature: bytes | None
    """The signature's bytes."""

    signature_id: int | None
    """Its number."""

    signature_text: str | None
    """What the signer agreed to."""

    signed_attachments: list[int]
    """Numbers of the attachments that it covers."""

    signed_by_user: int | None
    """Altinn's number of the signer."""

    signed_by_user_name: str | None
    """Name of the signer."""

    signed_by_national_identity_number: str | None
    """National identity number of the signer."""

    signed_forms: list[int]
    """Numbers of the forms that it covers."""

    def __init__(
        self,
        *,
        authentication_level_id: int | None = None,
        authentication_method: int | None = None,
        certificate_issued_by_name: str | None = None,
        certificate_issued_for_name: str | None = None,
        certificate_valid_from: datetime | None = None,
        certificate_valid_to: datetime | None = None,
        created_date_time: datetime | None = None,
        is_signing_all_required: SigningRequirement | str | None = None,
        process_step_id: int | None = None,
        signature: bytes | None = None,
        signature_id: int | None = None,
        signature_text: str | None = None,
        signed_attachments: Sequence[int] = (),
        signed_by_user: int | None = None,
        signed_by_user_name: str | None = None,
        signed_by_national_identity_number: str | None = None,
        signed_forms: Sequence[int] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            authentication_level_id,
            authentication_method,
            certificate_issued_by_name,
            certificate_issued_for_name,
            certificate_valid_from,
            certificate_valid_to,
            created_date_time,
            to_name(SigningRequirement, is_signing_all_required),
            process_step_id,
            signature,
            signature_id,
            signature_text,
            to_list(signed_attachments),
            signed_by_user,
            signed_by_user_name,
            signed_by_national_identity_number,
            to_list(signed_forms),
            to_dict(unknown),
        )


class AttachmentContent(Record):
    """A file to attach."""

    __slots__ = ("data_type", "content_type", "file_name", "content", "unknown",)

    data_type: str
    """The data type, as the app's metadata names it."""

    content_type: str
    """Media type, matching the file's extension."""

    file_name: str
    """File name with extension."""

    content: BlobInput
    """The bytes."""

    def __init__(
        self,
        *,
        data_type: str,
        content_type: str,
        file_name: str,
        content: BlobInput,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            data_type,
            content_type,
            file_name,
            content,
            to_dict(unknown),
        )


class AttachmentRule(Record):
    """A rule for what may be attached to a submission."""

    __slots__ = ("allowed_file_types", "attachment_type_name", "attachment_type_name_language", "is_checksum_allowed",
        "is_xsd_validation_required", "max_attachment_count", "max_file_size", "min_attachment_count", "unknown",)

    allowed_file_types: str | None
    """File name endings, with commas between them; `*.*` for all."""

    attachment_type_name: str | None
    """Name of the rule: `attachmentTypeName` of the attachment."""

    attachment_type_name_language: str | None
    """Name to show to users."""

    is_checksum_allowed: bool | None
    """Whether attachments may carry a checksum."""

    is_xsd_validation_required: bool | None
    """Whether Altinn validates attachments by an XSD of the service owner's."""

    max_attachment_count: int | None
    """Most attachments of this rule in one submission."""

    max_file_size: int | None
    """Largest size of one attachment, in MB."""

    min_attachment_count: int | None
    """Fewest attachments of this rule in one submission."""

    def __init__(
        self,
        *,
        allowed_file_types: str | None = None,
        attachment_type_name: str | None = None,
        attachment_type_name_language: str | None = None,
        is_checksum_allowed: bool | None = None,
        is_xsd_validation_required: bool | None = None,
        max_attachment_count: int | None = None,
        max_file_size: int | None = None,
        min_attachment_count: int | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            allowed_file_types,
            attachment_type_name,
            attachment_type_name_language,
            is_checksum_allowed,
            is_xsd_validation_required,
            max_attachment_count,
            max_file_size,
            min_attachment_count,
            to_dict(unknown),
        )


class AttachmentStream(Record):
    """The content of an attachment. Its name and all else is in the archived form task."""

    __slots__ = ("data", "unknown",)

    data: BlobOutput
    """The content."""

    def __init__(
        self,
        *,
        data: BlobInput,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            data,
            to_dict(unknown),
        )


class AuthenticationChallenge(Record):
    """What Altinn wants the user to do."""

    __slots__ = ("message", "status", "valid_from", "valid_to", "unknown",)

    message: str | None
    """What to show the user: which code to type in, or why there is none."""

    status: ChallengeStatus | None
    """Whether there is a challenge."""

    valid_from: datetime | None
    """From when the code is valid."""

    valid_to: datetime | None
    """Until when the code is valid."""

    def __init__(
        self,
        *,
        message: str | None = None,
        status: ChallengeStatus | str | None = None,
        valid_from: datetime | None = None,
        valid_to: datetime | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            message,
            to_name(ChallengeStatus, status),
            valid_from,
            valid_to,
            to_dict(unknown),
        )


class AuthenticationChallengeRequest(Record):
    """Who is to be challenged, and how."""

    __slots__ = ("auth_method", "system_user_name", "password", "national_identity_number", "unknown",)

    auth_method: str
    """The kind of code: `AltinnPin`, `SMSPin` or `TaxPin`."""

    system_user_name: str | None
    """System user name (datasystem-ID); the session's own when not set."""

    password: Secret
    """The user's Altinn password."""

    national_identity_number: str
    """The user's national identity number."""

    def __init__(
        self,
        *,
        auth_method: str,
        password: Secret | str,
        national_identity_number: str,
        system_user_name: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            auth_method,
            system_user_name,
            to_secret(password),
            national_identity_number,
            to_dict(unknown),
        )


class AuthorizedInstance(Record):
    """A single instance for which the caller may act."""

    __slots__ = ("resource_id", "instance_id", "instance_ref", "unknown",)

    resource_id: str | None
    """The service."""

    instance_id: str | None
    """The instance."""

    instance_ref: str | None
    """The instance, as a reference."""

    def __init__(
        self,
        *,
        resource_id: str | None = None,
        instance_id: str | None = None,
        instance_ref: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            resource_id,
            instance_id,
            instance_ref,
            to_dict(unknown),
        )


class AuthorizedParties(Record):
    """The parties for whom the caller may act."""

    __slots__ = ("links", "data", "unknown",)

    links: PageLinks | None
    """Where the next page is."""

    data: list[AuthorizedParty]
    """The parties."""

    def __init__(
        self,
        *,
        links: PageLinks | None = None,
        data: Sequence[AuthorizedParty] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            links,
            to_list(data),
            to_dict(unknown),
        )


class AuthorizedParty(Record):
    """A party for whom the caller may act."""

    __slots__ = ("party_uuid", "name", "organization_number", "parent_id", "person_id", "date_of_birth", "party_id",
        "email_id", "type", "unit_type", "is_deleted", "only_hierarchy_element_with_no_access",
        "authorized_access_packages", "authorized_resources", "authorized_roles", "authorized_instances", "subunits",
        "unknown",)

    party_uuid: str | None
    """UUID of the party."""

    name: str | None
    """Name."""

    organization_number: str | None
    """Organisation number, for an organisation."""

    parent_id: str | None
    """UUID of the main unit, for a sub unit."""

    person_id: str | None
    """National identity number, for a person."""

    date_of_birth: datetime | None
    """Date of birth, for a person."""

    party_id: int | None
    """Number of the party in Altinn."""

    email_id: str | None
    """E-mail address by which ID-porten knows someone without a national identity number."""

    type: AuthorizedPartyType | None
    """Kind of party."""

    unit_type: str | None
    """Form of the organisation, for example `AS`."""

    is_deleted: bool | None
    """Whether it is deleted in its register."""

    only_hierarchy_element_with_no_access: bool | None
    """Whether it is only here because of its sub units: the caller may not act for the party itself."""

    authorized_access_packages: list[str] | None
    """Access packages that the caller has for the party. Absent: Altinn did not list them; empty: there are none."""

    authorized_resources: list[str] | None
    """Services that the caller has for the party. Absent: Altinn did not list them; empty: there are none."""

    authorized_roles: list[str] | None
    """Roles that the caller has for the party. Absent: Altinn did not list them; empty: there are none."""

    authorized_instances: list[AuthorizedInstance] | None
    """Single instances that the caller has for the party. Absent: Altinn did not list them; empty: there are none."""

    subunits: list[AuthorizedParty] | None
    """Sub units for which the caller may act. Absent: Altinn did not list them; empty: there are none."""

    def __init__(
        self,
        *,
        party_uuid: str | None = None,
        name: str | None = None,
        organization_number: str | None = None,
        parent_id: str | None = None,
        person_id: str | None = None,
        date_of_birth: datetime | None = None,
        party_id: int | None = None,
        email_id: str | None = None,
        type: AuthorizedPartyType | str | None = None,
        unit_type: str | None = None,
        is_deleted: bool | None = None,
        only_hierarchy_element_with_no_access: bool | None = None,
        authorized_access_packages: Sequence[str] | None = None,
        authorized_resources: Sequence[str] | None = None,
        authorized_roles: Sequence[str] | None = None,
        authorized_instances: Sequence[AuthorizedInstance] | None = None,
        subunits: Sequence[AuthorizedParty] | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            party_uuid,
            name,
            organization_number,
            parent_id,
            person_id,
            date_of_birth,
            party_id,
            email_id,
            to_name(AuthorizedPartyType, type),
            unit_type,
            is_deleted,
            only_hierarchy_element_with_no_access,
            to_list(authorized_access_packages),
            to_list(authorized_resources),
            to_list(authorized_roles),
            to_list(authorized_instances),
            to_list(subunits),
            to_dict(unknown),
        )


class AvailableBrokerFile(Record):
    """A broker file that a recipient can download."""

    __slots__ = ("external_service_code", "external_service_edition_code", "file_name", "file_reference", "file_size",
        "file_status", "is_sftp_download_only", "receipt_id", "reportee", "senders_reference", "sent_date", "unknown",)

    external_service_code: str | None
    """Code of the broker service (tjenestekode)."""

    external_service_edition_code: int | None
    """Number of the service's edition (tjenesteutgavekode)."""

    file_name: str | None
    """Name of the file."""

    file_reference: str | None
    """Reference to download it by."""

    file_size: int | None
    """Size in bytes."""

    file_status: BrokerFileStatus | None
    """Whether the recipient has confirmed its download."""

    is_sftp_download_only: bool | None
    """Whether it is too large for anything but SFTP."""

    receipt_id: int | None
    """Number of the recipient's receipt, a part of the sender's."""

    reportee: str | None
    """Who sent it: organisation number or national identity number."""

    senders_reference: str | None
    """The sender's reference."""

    sent_date: datetime | None
    """When it was sent, Norwegian local time."""

    def __init__(
        self,
        *,
        external_service_code: str | None = None,
        external_service_edition_code: int | None = None,
        file_name: str | None = None,
        file_reference: str | None = None,
        file_size: int | None = None,
        file_status: BrokerFileStatus | str | None = None,
        is_sftp_download_only: bool | None = None,
        receipt_id: int | None = None,
        reportee: str | None = None,
        senders_reference: str | None = None,
        sent_date: datetime | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            external_service_code,
            external_service_edition_code,
            file_name,
            file_reference,
            file_size,
            to_name(BrokerFileStatus, file_status),
            is_sftp_download_only,
            receipt_id,
            reportee,
            senders_reference,
            sent_date,
            to_dict(unknown),
        )


class AvailableBrokerFiles(Record):
    """Broker files that a recipient can download."""

    __slots__ = ("files", "unknown",)

    files: list[AvailableBrokerFile]
    """The files."""

    def __init__(
        self,
        *,
        files: Sequence[AvailableBrokerFile] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_list(files),
            to_dict(unknown),
        )


class AvailableService(Record):
    """A service that Altinn offers."""

    __slots__ = ("attachment_rules", "build_package_version", "external_service_code", "external_service_edition_code",
        "is_matched", "service_edition_version_id", "service_edition_version_name", "service_name",
        "service_owner_code", "service_owner_name", "service_type", "valid_from", "valid_to", "unknown",)

    attachment_rules: list[AttachmentRule]
    """Rules for what may be attached. (Altinn's documentation calls them `AttachmentRuleTypeBEList`.)"""

    build_package_version: int | None
    """Altinn's version of the deployed service."""

    external_service_code: str | None
    """Code of the service (tjenestekode)."""

    external_service_edition_code: int | None
    """Number of the service's edition (tjenesteutgavekode)."""

    is_matched: bool | None
    """Altinn's own."""

    service_edition_version_id: int | None
    """Number of the edition's version."""

    service_edition_version_name: str | None
    """Name of the edition's version."""

    service_name: str | None
    """Name of the service."""

    service_owner_code: str | None
    """Code of the service owner."""

    service_owner_name: str | None
    """Name of the service owner."""

    service_type: ServiceType | None
    """What kind of service it is."""

    valid_from: datetime | None
    """From when it may be used, Norwegian local time."""

    valid_to: datetime | None
    """Until when it may be used, Norwegian local time."""

    def __init__(
        self,
        *,
        attachment_rules: Sequence[AttachmentRule] = (),
        build_package_version: int | None = None,
        external_service_code: str | None = None,
        external_service_edition_code: int | None = None,
        is_matched: bool | None = None,
        service_edition_version_id: int | None = None,
        service_edition_version_name: str | None = None,
        service_name: str | None = None,
        service_owner_code: str | None = None,
        service_owner_name: str | None = None,
        service_type: ServiceType | str | None = None,
        valid_from: datetime | None = None,
        valid_to: datetime | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_list(attachment_rules),
            build_package_version,
            external_service_code,
            external_service_edition_code,
            is_matched,
            service_edition_version_id,
            service_edition_version_name,
            service_name,
            service_owner_code,
            service_owner_name,
            to_name(ServiceType, service_type),
            valid_from,
            valid_to,
            to_dict(unknown),
        )


class AvailableServiceV1(Record):
    """A service that Altinn offers, as the first version tells of it."""

    __slots__ = ("build_package_version", "external_service_code", "external_service_edition_code",
        "service_edition_version_id", "service_edition_version_name", "service_name", "service_owner_code",
        "service_owner_name", "valid_from", "valid_to", "unknown",)

    build_package_version: int | None
    """Altinn's version of the deployed service."""

    external_service_code: str | None
    """Code of the service (tjenestekode)."""

    external_service_edition_code: int | None
    """Number of the service's edition (tjenesteutgavekode)."""

    service_edition_version_id: int | None
    """Number of the edition's version."""

    service_edition_version_name: str | None
    """Name of the edition's version."""

    service_name: str | None
    """Name of the service."""

    service_owner_code: str | None
    """Code of the service owner."""

    service_owner_name: str | None
    """Name of the service owner."""

    valid_from: datetime | None
    """From when it may be used, Norwegian local time."""

    valid_to: datetime | None
    """Until when it may be used, Norwegian local time."""

    def __init__(
        self,
        *,
        build_package_version: int | None = None,
        external_service_code: str | None = None,
        external_service_edition_code: int | None = None,
        service_edition_version_id: int | None = None,
        service_edition_version_name: str | None = None,
        service_name: str | None = None,
        service_owner_code: str | None = None,
        service_owner_name: str | None = None,
        valid_from: datetime | None = None,
        valid_to: datetime | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            build_package_version,
            external_service_code,
            external_service_edition_code,
            service_edition_version_id,
            service_edition_version_name,
            service_name,
            service_owner_code,
            service_owner_name,
            valid_from,
            valid_to,
            to_dict(unknown),
        )


class AvailableServiceV2(Record):
    """A service that Altinn offers, as the second version tells of it."""

    __slots__ = ("build_package_version", "external_service_code", "external_service_edition_code", "is_matched",
        "service_edition_version_id", "service_edition_version_name", "service_name", "service_owner_code",
        "service_owner_name", "service_type", "valid_from", "valid_to", "unknown",)

    build_package_version: int | None
    """Altinn's version of the deployed service."""

    external_service_code: str | None
    """Code of the service (tjenestekode)."""

    external_service_edition_code: int | None
    """Number of the service's edition (tjenesteutgavekode)."""

    is_matched: bool | None
    """Altinn's own."""

    service_edition_version_id: int | None
    """Number of the edition's version."""

    service_edition_version_name: str | None
    """Name of the edition's version."""

    service_name: str | None
    """Name of the service."""

    service_owner_code: str | None
    """Code of the service owner."""

    service_owner_name: str | None
    """Name of the service owner."""

    service_type: ServiceType | None
    """What kind of service it is."""

    valid_from: datetime | None
    """From when it may be used, Norwegian local time."""

    valid_to: datetime | None
    """Until when it may be used, Norwegian local time."""

    def __init__(
        self,
        *,
        build_package_version: int | None = None,
        external_service_code: str | None = None,
        external_service_edition_code: int | None = None,
        is_matched: bool | None = None,
        service_edition_version_id: int | None = None,
        service_edition_version_name: str | None = None,
        service_name: str | None = None,
        service_owner_code: str | None = None,
        service_owner_name: str | None = None,
        service_type: ServiceType | str | None = None,
        valid_from: datetime | None = None,
        valid_to: datetime | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            build_package_version,
            external_service_code,
            external_service_edition_code,
            is_matched,
            service_edition_version_id,
            service_edition_version_name,
            service_name,
            service_owner_code,
            service_owner_name,
            to_name(ServiceType, service_type),
            valid_from,
            valid_to,
            to_dict(unknown),
        )


class AvailableServices(Record):
    """The services that Altinn offers."""

    __slots__ = ("services", "status_message", "unknown",)

    services: list[AvailableService]
    """The services."""

    status_message: str | None
    """How many were found, or why none, as a sentence."""

    def __init__(
        self,
        *,
        services: Sequence[AvailableService] = (),
        status_message: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_list(services),
            status_message,
            to_dict(unknown),
        )


class AvailableServicesV1(Record):
    """The services that Altinn offers, as the first version tells of them."""

    __slots__ = ("services", "unknown",)

    services: list[AvailableServiceV1]
    """The services."""

    def __init__(
        self,
        *,
        services: Sequence[AvailableServiceV1] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_list(services),
            to_dict(unknown),
        )


class AvailableServicesV2(Record):
    """The services that Altinn offers, as the second version tells of them."""

    __slots__ = ("services", "unknown",)

    services: list[AvailableServiceV2]
    """The services."""

    def __init__(
        self,
        *,
        services: Sequence[AvailableServiceV2] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_list(services),
            to_dict(unknown),
        )


class BrokerDownloadConfirmed(Record):
    """The confirmation was taken. Altinn says nothing more."""

    __slots__ = ("unknown",)

    def __init__(
        self,
        *,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_dict(unknown),
        )


class BrokerFilePoll(Record):
    """For whom to look for broker files."""

    __slots__ = ("external_service_code", "external_service_edition_code", "recipients", "unknown",)

    external_service_code: str | None
    """Only files of this service (tjenestekode)."""

    external_service_edition_code: int | None
    """Only files of this edition of the service (tjenesteutgavekode)."""

    recipients: list[str]
    """The recipients, one at least: organisation numbers or national identity numbers."""

    def __init__(
        self,
        *,
        external_service_code: str | None = None,
        external_service_edition_code: int | None = None,
        recipients: Sequence[str] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            external_service_code,
            external_service_edition_code,
            to_list(recipients),
            to_dict(unknown),
        )


class BrokerFileSearch(Record):
    """Which broker files."""

    __slots__ = ("external_service_code", "external_service_edition_code", "file_status", "max_sent_date_time",
        "min_sent_date_time", "reportee", "unknown",)

    external_service_code: str | None
    """Only files of this service (tjenestekode); with the edition code, or not at all."""

    external_service_edition_code: int | None
    """Only files of this edition of the service (tjenesteutgavekode); with the service code, or not at all."""

    file_status: BrokerFileStatus
    """Files that are new to the recipient, or files whose download was confirmed."""

    max_sent_date_time: datetime | None
    """Only files that were sent before this time, Norwegian local time."""

    min_sent_date_time: datetime | None
    """Only files that were sent after this time, Norwegian local time."""

    reportee: str
    """The recipient: organisation number or national identity number."""

    def __init__(
        self,
        *,
        file_status: BrokerFileStatus | str,
        reportee: str,
        external_service_code: str | None = None,
        external_service_edition_code: int | None = None,
        max_sent_date_time: datetime | None = None,
        min_sent_date_time: datetime | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            external_service_code,
            external_service_edition_code,
            to_name(BrokerFileStatus, file_status),
            max_sent_date_time,
            min_sent_date_time,
            reportee,
            to_dict(unknown),
        )


class BrokerFilesChecked(Record):
    """Whether broker files lie ready."""

    __slots__ = ("any_available", "unknown",)

    any_available: bool
    """Whether one recipient at least has a file to download."""

    def __init__(
        self,
        *,
        any_available: bool,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            any_available,
            to_dict(unknown),
        )


class BrokerInitiation(Record):
    """What a broker file is, and for whom."""

    __slots__ = ("manifest", "recipients", "unknown",)

    manifest: BrokerManifest
    """What it is, and from whom."""

    recipients: list[BrokerRecipient]
    """For whom it is, one at least."""

    def __init__(
        self,
        *,
        manifest: BrokerManifest,
        recipients: Sequence[BrokerRecipient] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            manifest,
            to_list(recipients),
            to_dict(unknown),
        )


class BrokerManifest(Record):
    """What a broker file is, and from whom. The manifest inside a package has the same content, in another namespace."""

    __slots__ = ("external_service_code", "external_service_edition_code", "files", "properties", "reportee",
        "senders_reference", "unknown",)

    external_service_code: str
    """Code of the broker service (tjenestekode)."""

    external_service_edition_code: int
    """Number of the service's edition (tjenesteutgavekode)."""

    files: list[BrokerManifestFile]
    """The files of the package. Altinn does not look at the list. (Some programs call it `ArrayOfFile`, as its type is
    called; Altinn seems to drop that without a word.)
    """

    properties: list[BrokerManifestProperty]
    """What sender and recipients agreed to say about the file, beyond the rest. Altinn does not look at the list."""

    reportee: str
    """Who sends: organisation number or national identity number."""

    senders_reference: str
    """The sender's reference, which should be unique: receipts are found by it."""

    def __init__(
        self,
        *,
        external_service_code: str,
        external_service_edition_code: int,
        reportee: str,
        senders_reference: str,
        files: Sequence[BrokerManifestFile] = (),
        properties: Sequence[BrokerManifestProperty] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            external_service_code,
            external_service_edition_code,
            to_list(files),
            to_list(properties),
            reportee,
            senders_reference,
            to_dict(unknown),
        )


class BrokerManifestFile(Record):
    """A file of a package, as its announcement names it."""

    __slots__ = ("check_sum", "file_name", "unknown",)

    check_sum: str | None
    """Checksum of the file, in a form that sender and recipients agreed on."""

    file_name: str
    """Name of the file in the package."""

    def __init__(
        self,
        *,
        file_name: str,
        check_sum: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            check_sum,
            file_name,
            to_dict(unknown),
        )


class BrokerManifestProperty(Record):
    """Something that sender and recipients agreed to say about a file."""

    __slots__ = ("property_key", "property_value", "unknown",)

    property_key: str
    """Name of the property."""

    property_value: str
    """Value of the property."""

    def __init__(
        self,
        *,
        property_key: str,
        property_value: str,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            property_key,
            property_value,
            to_dict(unknown),
        )


class BrokerPackage(Record):
    """A broker package that is to be written: its two documents, and which files will come."""

    __slots__ = ("environment", "allow_synthetic", "manifest", "recipients", "files", "unknown",)

    environment: str
    """Where it will be sent: `production`, `tt02` or `custom`. Production takes no synthetic identity numbers."""

    allow_synthetic: bool | None
    """Lets synthetic identity numbers through to production; for those who test there on agreement."""

    manifest: BrokerServiceManifest
    """What the package is, and from whom. An empty list of files is filled in; one that is not must name just the files."""

    recipients: BrokerServiceRecipientList | None
    """For whom it is. Only a package for SFTP says so: a SOAP upload names the recipients elsewhere."""

    files: list[BrokerPackageFile]
    """The files, in the order in which their contents will come."""

    def __init__(
        self,
        *,
        environment: str,
        manifest: BrokerServiceManifest,
        allow_synthetic: bool | None = None,
        recipients: BrokerServiceRecipientList | None = None,
        files: Sequence[BrokerPackageFile] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            environment,
            allow_synthetic,
            manifest,
            recipients,
            to_list(files),
            to_dict(unknown),
        )


class BrokerPackageFile(Record):
    """A file of a broker package that is to be written."""

    __slots__ = ("name", "length", "unknown",)

    name: str
    """Its name in the package, folders before it with slashes between."""

    length: int
    """Its exact length in bytes."""

    def __init__(
        self,
        *,
        name: str,
        length: int,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            name,
            length,
            to_dict(unknown),
        )


class BrokerPackageLimits(Record):
    """Bounds on a broker package that is read; what is left out keeps its default."""

    __slots__ = ("max_entries", "max_name_bytes", "max_file_bytes", "max_total_bytes", "max_ratio",
        "free_of_ratio_bytes", "max_document_bytes", "max_directory_bytes", "unknown",)

    max_entries: int | None
    """Files and folders; 10,000."""

    max_name_bytes: int | None
    """Length of a name with its folders, in bytes of UTF-8; 1,024."""

    max_file_bytes: int | None
    """Size of one file, unpacked, in bytes; 17,179,869,184."""

    max_total_bytes: int | None
    """Size of all files together, unpacked, in bytes; 68,719,476,736."""

    max_ratio: int | None
    """How many bytes a byte may unpack to, over all of the package that has come; 200."""

    free_of_ratio_bytes: int | None
    """So many unpacked bytes are free of `maxRatio`; 67,108,864."""

    max_document_bytes: int | None
    """Size of the manifest and of the list of recipients, in bytes each; 4,194,304."""

    max_directory_bytes: int | None
    """Size of the archive's directory, in bytes; 16,777,216."""

    def __init__(
        self,
        *,
        max_entries: int | None = None,
        max_name_bytes: int | None = None,
        max_file_bytes: int | None = None,
        max_total_bytes: int | None = None,
        max_ratio: int | None = None,
        free_of_ratio_bytes: int | None = None,
        max_document_bytes: int | None = None,
        max_directory_bytes: int | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            max_entries,
            max_name_bytes,
            max_file_bytes,
            max_total_bytes,
            max_ratio,
            free_of_ratio_bytes,
            max_document_bytes,
            max_directory_bytes,
            to_dict(unknown),
        )


class BrokerRecipient(Record):
    """Someone for whom a broker file is."""

    __slots__ = ("party_number", "unknown",)

    party_number: str
    """Organisation number or national identity number."""

    def __init__(
        self,
        *,
        party_number: str,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            party_number,
            to_dict(unknown),
        )


class BrokerServiceInitiated(Record):
    """Where a broker file is to be uploaded to."""

    __slots__ = ("reference", "unknown",)

    reference: str
    """Reference for the upload, a GUID."""

    def __init__(
        self,
        *,
        reference: str,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            reference,
            to_dict(unknown),
        )


class BrokerServiceManifest(Record):
    """The manifest of a broker file (formidlingstjeneste): `manifest.xml` at the top of the package.

    Facts: Altinn's XSD `BrokerServiceManifest` (2015/06). Altinn checks the manifest against it, fills in when it came,
    and hands the file on to the recipients; the two lists are a matter between sender and recipients.
    """

    __slots__ = ("external_service_code", "external_service_edition_code", "senders_reference", "reportee", "sent_date",
        "file_list", "property_list", "unknown",)

    external_service_code: str
    """Service code (tjenestekode) of the broker service."""

    external_service_edition_code: int
    """Service edition code (tjenesteutgavekode) of the broker service."""

    senders_reference: str
    """The sender's reference, which should be unique: receipts are found by it."""

    reportee: str
    """Who sends: organisation number or national identity number."""

    sent_date: datetime | None
    """When Altinn received the file. Set by Altinn."""

    file_list: list[PackagedFile]
    """The files of the package. Altinn does not look at the list."""

    property_list: list[PackageProperty]
    """What sender and recipients agreed to say about the file, beyond the rest. Altinn does not look at the list."""

    def __init__(
        self,
        *,
        external_service_code: str,
        external_service_edition_code: int,
        senders_reference: str,
        reportee: str,
        sent_date: datetime | None = None,
        file_list: Sequence[PackagedFile] = (),
        property_list: Sequence[PackageProperty] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            external_service_code,
            external_service_edition_code,
            senders_reference,
            reportee,
            sent_date,
            to_list(file_list),
            to_list(property_list),
            to_dict(unknown),
        )


class BrokerServiceRecipientList(Record):
    """The recipients of a broker file: `recipients.xml` at the top of the package.

    Facts: Altinn's XSD `BrokerServiceRecipientList` (2015/06). Only what is uploaded by SFTP has it, and Altinn takes it out
    of the package: recipients do not see it.
    """

    __slots__ = ("recipients", "unknown",)

    recipients: list[PackageRecipient]
    """The recipients, one at least."""

    def __init__(
        self,
        *,
        recipients: Sequence[PackageRecipient] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_list(recipients),
            to_dict(unknown),
        )


class CaseArchived(Record):
    """The collaboration was archived."""

    __slots__ = ("archived_case_id", "unknown",)

    archived_case_id: int
    """Its number in the archive."""

    def __init__(
        self,
        *,
        archived_case_id: int,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            archived_case_id,
            to_dict(unknown),
        )


class ChallengeSessionState(Record):
    """Whether a one-time code can still be used."""

    __slots__ = ("usable", "until", "seconds_left", "ends", "next", "advice", "unknown",)

    usable: bool
    """Whether it can be used now."""

    until: datetime | None
    """Until when, UTC, unless a call uses it before; not set when there never was a code."""

    seconds_left: int
    """Whole seconds until then; 0 when it cannot be used."""

    ends: datetime | None
    """When it ends however often it is used, UTC; not set when there never was a code."""

    next: ChallengeNext
    """What to do."""

    advice: AdviceText
    """What to tell the user."""

    def __init__(
        self,
        *,
        usable: bool,
        seconds_left: int,
        next: ChallengeNext | str,
        advice: AdviceText,
        until: datetime | None = None,
        ends: datetime | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            usable,
            until,
            seconds_left,
            ends,
            to_name(ChallengeNext, next),
            advice,
            to_dict(unknown),
        )


class ChosenSigner(Record):
    """Someone who may sign in the user-controlled signing step.

    `DelegatedUser`, which goes with a shipment, says more; the documentation knows these three of the workflow's.
    """

    __slots__ = ("name", "number_of_signatures_allowed", "national_identity_number", "unknown",)

    name: str | None
    """Last name."""

    number_of_signatures_allowed: int | None
    """How many times the user may sign; 1 when not set. More than once only where the service allows it."""

    national_identity_number: str | None
    """National identity number."""

    def __init__(
        self,
        *,
        name: str | None = None,
        number_of_signatures_allowed: int | None = None,
        national_identity_number: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            name,
            number_of_signatures_allowed,
            national_identity_number,
            to_dict(unknown),
        )


class CodeList(Record):
    """A code list (kodeliste) in one version and one language."""

    __slots__ = ("code_list_id", "code_list_name", "rows", "code_list_version", "language_type_id", "unknown",)

    code_list_id: int | None
    """Altinn's number of the list."""

    code_list_name: str | None
    """Name of the list."""

    rows: list[CodeListRow]
    """The codes."""

    code_list_version: int | None
    """Version of the list."""

    language_type_id: int | None
    """Language of the values, as Altinn's number: 1033, 1044, 1083 or 2068."""

    def __init__(
        self,
        *,
        code_list_id: int | None = None,
        code_list_name: str | None = None,
        rows: Sequence[CodeListRow] = (),
        code_list_version: int | None = None,
        language_type_id: int | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            code_list_id,
            code_list_name,
            to_list(rows),
            code_list_version,
            language_type_id,
            to_dict(unknown),
        )


class CodeListRow(Record):
    """A code, and what it stands for."""

    __slots__ = ("code", "value1", "value2", "value3", "unknown",)

    code: str | None
    """The code."""

    value1: str | None
    """What it stands for; each list has its own use of the three values."""

    value2: str | None
    """The second value."""

    value3: str | None
    """The third value."""

    def __init__(
        self,
        *,
        code: str | None = None,
        value1: str | None = None,
        value2: str | None = None,
        value3: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            code,
            value1,
            value2,
            value3,
            to_dict(unknown),
        )


class Collaboration(Record):
    """A collaboration: several elements gathered in one case."""

    __slots__ = ("case_id", "name", "comments", "current_state_friendly_name", "current_state_id", "current_state_name",
        "due_date", "notice", "notice_template_id", "visible_date_time", "unknown",)

    case_id: int | None
    """Its number: `caseId` of the elements that belong to it."""

    name: str | None
    """Its name."""

    comments: str | None
    """What its users noted."""

    current_state_friendly_name: str | None
    """Its state, for people, in the language asked for."""

    current_state_id: int | None
    """Number of its state."""

    current_state_name: str | None
    """Its state, as the service owner calls it."""

    due_date: datetime | None
    """When something must be done about it. On the wire, not in the documentation."""

    notice: str | None
    """What the service owner noted."""

    notice_template_id: str | None
    """Name of the note's template."""

    visible_date_time: datetime | None
    """When it became visible in the portal. On the wire, not in the documentation."""

    def __init__(
        self,
        *,
        case_id: int | None = None,
        name: str | None = None,
        comments: str | None = None,
        current_state_friendly_name: str | None = None,
        current_state_id: int | None = None,
        current_state_name: str | None = None,
        due_date: datetime | None = None,
        notice: str | None = None,
        notice_template_id: str | None = None,
        visible_date_time: datetime | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            case_id,
            name,
            comments,
            current_state_friendly_name,
            current_state_id,
            current_state_name,
            due_date,
            notice,
            notice_template_id,
            visible_date_time,
            to_dict(unknown),
        )


class CollaborationInstantiated(Record):
    """The collaboration was opened."""

    __slots__ = ("case_id", "unknown",)

    case_id: int
    """Its number."""

    def __init__(
        self,
        *,
        case_id: int,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            case_id,
            to_dict(unknown),
        )


class CollaborationList(Record):
    """The collaborations found."""

    __slots__ = ("cases", "unknown",)

    cases: list[Collaboration]
    """The collaborations."""

    def __init__(
        self,
        *,
        cases: Sequence[Collaboration] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_list(cases),
            to_dict(unknown),
        )


class CompleteConfirmation(Record):
    """Someone is done with an instance, and does not need Altinn to keep it."""

    __slots__ = ("stakeholder_id", "confirmed_on", "unknown",)

    stakeholder_id: str | None
    """Who: usually the service owner's short name."""

    confirmed_on: datetime | None
    """When they said so."""

    def __init__(
        self,
        *,
        stakeholder_id: str | None = None,
        confirmed_on: datetime | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            stakeholder_id,
            confirmed_on,
            to_dict(unknown),
        )


class ConsentSelector(Record):
    """A consent (samtykke)."""

    __slots__ = ("id", "from_", "unknown",)

    id: str
    """Identifier of the consent request."""

    from_: str
    """Who gave it, as a URN: `urn:altinn:person:identifier-no:` and the number, for example."""

    def __init__(
        self,
        *,
        id: str,
        from_: str,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            id,
            from_,
            to_dict(unknown),
        )


class CopyInstanceSettings(Record):
    """Whether and how an archived instance can be copied."""

    __slots__ = ("enabled", "excluded_data_types", "excluded_data_fields", "include_attachments", "unknown",)

    enabled: bool | None
    """Whether it can."""

    excluded_data_types: list[str]
    """Data types that are left out."""

    excluded_data_fields: list[str]
    """Fields that are left out."""

    include_attachments: bool | None
    """Whether attachments are copied too."""

    def __init__(
        self,
        *,
        enabled: bool | None = None,
        excluded_data_types: Sequence[str] = (),
        excluded_data_fields: Sequence[str] = (),
        include_attachments: bool | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            enabled,
            to_list(excluded_data_types),
            to_list(excluded_data_fields),
            include_attachments,
            to_dict(unknown),
        )


class CorrespondenceAttachment(Record):
    """An attachment: what is known about it, without the bytes."""

    __slots__ = ("id", "file_name", "display_name", "is_encrypted", "checksum", "senders_reference",
        "expiration_in_days", "created", "data_location_type", "status", "status_text", "status_changed", "data_type",
        "expiration_time", "unknown",)

    id: str
    """Identifier of the attachment."""

    file_name: str | None
    """File name."""

    display_name: str | None
    """Name that is shown in the inbox."""

    is_encrypted: bool | None
    """Whether the sender has encrypted it."""

    checksum: str | None
    """MD5 of the bytes in hexadecimal, when the sender gave it."""

    senders_reference: str | None
    """The sender's own reference."""

    expiration_in_days: int | None
    """For how many days it stays."""

    created: datetime | None
    """When it was created."""

    data_location_type: CorrespondenceAttachmentLocation | None
    """Where the bytes are."""

    status: CorrespondenceAttachmentStatus | None
    """How far it has come."""

    status_text: str | None
    """The same in words."""

    status_changed: datetime | None
    """When the status last changed."""

    data_type: str | None
    """Media type."""

    expiration_time: datetime | None
    """Until when it can be downloaded."""

    def __init__(
        self,
        *,
        id: str,
        file_name: str | None = None,
        display_name: str | None = None,
        is_encrypted: bool | None = None,
        checksum: str | None = None,
        senders_reference: str | None = None,
        expiration_in_days: int | None = None,
        created: datetime | None = None,
        data_location_type: CorrespondenceAttachmentLocation | str | None = None,
        status: CorrespondenceAttachmentStatus | str | None = None,
        status_text: str | None = None,
        status_changed: datetime | None = None,
        data_type: str | None = None,
        expiration_time: datetime | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            id,
            file_name,
            display_name,
            is_encrypted,
            checksum,
            senders_reference,
            expiration_in_days,
            created,
            to_name(CorrespondenceAttachmentLocation, data_location_type),
            to_name(CorrespondenceAttachmentStatus, status),
            status_text,
            status_changed,
            data_type,
            expiration_time,
            to_dict(unknown),
        )


class CorrespondenceAttachmentContent(Record):
    """The bytes of an attachment."""

    __slots__ = ("content_type", "file_name", "content", "unknown",)

    content_type: str | None
    """Media type."""

    file_name: str | None
    """File name."""

    content: BlobOutput
    """The bytes."""

    def __init__(
        self,
        *,
        content: BlobInput,
        content_type: str | None = None,
        file_name: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            content_type,
            file_name,
            content,
            to_dict(unknown),
        )


class CorrespondenceConfirmationSaved(Record):
    """The confirmation is saved. Altinn says nothing more."""

    __slots__ = ("unknown",)

    def __init__(
        self,
        *,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_dict(unknown),
        )


class CorrespondenceContent(Record):
    """What a message says."""

    __slots__ = ("language", "message_title", "message_summary", "message_body", "attachments", "unknown",)

    language: str | None
    """Language, as ISO 639-1."""

    message_title: str | None
    """Subject, plain text."""

    message_summary: str | None
    """Summary, plain text."""

    message_body: str | None
    """Text, in Markdown (CommonMark)."""

    attachments: list[CorrespondenceAttachment]
    """Attachments."""

    def __init__(
        self,
        *,
        language: str | None = None,
        message_title: str | None = None,
        message_summary: str | None = None,
        message_body: str | None = None,
        attachments: Sequence[CorrespondenceAttachment] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            language,
            message_title,
            message_summary,
            message_body,
            to_list(attachments),
            to_dict(unknown),
        )


class CorrespondenceDeleted(Record):
    """The message is deleted. Altinn says nothing more."""

    __slots__ = ("unknown",)

    def __init__(
        self,
        *,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_dict(unknown),
        )


class CorrespondenceExternalReference(Record):
    """Something that a message is about."""

    __slots__ = ("reference_value", "reference_type", "unknown",)

    reference_value: str | None
    """The reference."""

    reference_type: CorrespondenceExternalReferenceType | None
    """What it refers to."""

    def __init__(
        self,
        *,
        reference_value: str | None = None,
        reference_type: CorrespondenceExternalReferenceType | str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            reference_value,
            to_name(CorrespondenceExternalReferenceType, reference_type),
            to_dict(unknown),
        )


class CorrespondenceList(Record):
    """Identifiers of messages."""

    __slots__ = ("ids", "unknown",)

    ids: list[str]
    """The identifiers."""

    def __init__(
        self,
        *,
        ids: Sequence[str] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_list(ids),
            to_dict(unknown),
        )


class CorrespondenceNotification(Record):
    """How the recipient of a message is told about it."""

    __slots__ = ("notification_template", "email_subject", "email_body", "email_content_type", "sms_body",
        "send_reminder", "reminder_email_subject", "reminder_email_body", "reminder_email_content_type",
        "reminder_sms_body", "notification_channel", "reminder_notification_channel", "senders_reference",
        "custom_recipients", "custom_recipient", "custom_notification_recipients",
        "override_registered_contact_information", "unknown",)

    notification_template: CorrespondenceNotificationTemplate | None
    """Which text is used."""

    email_subject: str | None
    """Subject of the e-mail."""

    email_body: str | None
    """Text of the e-mail."""

    email_content_type: str | None
    """`Plain` or `Html`."""

    sms_body: str | None
    """Text of the SMS."""

    send_reminder: bool | None
    """Whether a reminder goes out when the message is not opened."""

    reminder_email_subject: str | None
    """Subject of the reminder's e-mail."""

    reminder_email_body: str | None
    """Text of the reminder's e-mail."""

    reminder_email_content_type: str | None
    """`Plain` or `Html`."""

    reminder_sms_body: str | None
    """Text of the reminder's SMS."""

    notification_channel: CorrespondenceNotificationChannel | None
    """How the notification travels."""

    reminder_notification_channel: CorrespondenceNotificationChannel | None
    """How the reminder travels."""

    senders_reference: str | None
    """The sender's own reference."""

    custom_recipients: list[CorrespondenceNotificationRecipient]
    """Who else is told."""

    custom_recipient: CorrespondenceNotificationRecipient | None
    """Who is told instead of the recipient; superseded by `customRecipients`."""

    custom_notification_recipients: list[CorrespondenceNotificationOverride]
    """Who is told instead of the recipient; superseded by `customRecipients`."""

    override_registered_contact_information: bool | None
    """Whether only `customRecipients` are told."""

    def __init__(
        self,
        *,
        notification_template: CorrespondenceNotificationTemplate | str | None = None,
        email_subject: str | None = None,
        email_body: str | None = None,
        email_content_type: str | None = None,
        sms_body: str | None = None,
        send_reminder: bool | None = None,
        reminder_email_subject: str | None = None,
        reminder_email_body: str | None = None,
        reminder_email_content_type: str | None = None,
        reminder_sms_body: str | None = None,
        notification_channel: CorrespondenceNotificationChannel | str | None = None,
        reminder_notification_channel: CorrespondenceNotificationChannel | str | None = None,
        senders_reference: str | None = None,
        custom_recipients: Sequence[CorrespondenceNotificationRecipient] = (),
        custom_recipient: CorrespondenceNotificationRecipient | None = None,
        custom_notification_recipients: Sequence[CorrespondenceNotificationOverride] = (),
        override_registered_contact_information: bool | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_name(CorrespondenceNotificationTemplate, notification_template),
            email_subject,
            email_body,
            email_content_type,
            sms_body,
            send_reminder,
            reminder_email_subject,
            reminder_email_body,
            reminder_email_content_type,
            reminder_sms_body,
            to_name(CorrespondenceNotificationChannel, notification_channel),
            to_name(CorrespondenceNotificationChannel, reminder_notification_channel),
            senders_reference,
            to_list(custom_recipients),
            custom_recipient,
            to_list(custom_notification_recipients),
            override_registered_contact_information,
            to_dict(unknown),
        )


class CorrespondenceNotificationOverride(Record):
    """Someone who is told instead of the recipient."""

    __slots__ = ("recipient_to_override", "recipients", "unknown",)

    recipient_to_override: str | None
    """Instead of whom."""

    recipients: list[CorrespondenceNotificationRecipient]
    """Who is told."""

    def __init__(
        self,
        *,
        recipient_to_override: str | None = None,
        recipients: Sequence[CorrespondenceNotificationRecipient] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            recipient_to_override,
            to_list(recipients),
            to_dict(unknown),
        )


class CorrespondenceNotificationOverview(Record):
    """A notification that was ordered for a message."""

    __slots__ = ("notification_order_id", "is_reminder", "unknown",)

    notification_order_id: str | None
    """Identifier of the order."""

    is_reminder: bool | None
    """Whether it is a reminder."""

    def __init__(
        self,
        *,
        notification_order_id: str | None = None,
        is_reminder: bool | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            notification_order_id,
            is_reminder,
            to_dict(unknown),
        )


class CorrespondenceNotificationRecipient(Record):
    """Someone who is told about a message."""

    __slots__ = ("email_address", "mobile_number", "organization_number", "national_identity_number", "is_reserved",
        "unknown",)

    email_address: str | None
    """E-mail address."""

    mobile_number: str | None
    """Mobile number."""

    organization_number: str | None
    """Organisation number."""

    national_identity_number: str | None
    """National identity number."""

    is_reserved: bool | None
    """Whether they have opted out of digital communication."""

    def __init__(
        self,
        *,
        email_address: str | None = None,
        mobile_number: str | None = None,
        organization_number: str | None = None,
        national_identity_number: str | None = None,
        is_reserved: bool | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            email_address,
            mobile_number,
            organization_number,
            national_identity_number,
            is_reserved,
            to_dict(unknown),
        )


class CorrespondenceOverview(Record):
    """A message: what it says, from whom it is, and what its reader has done with it."""

    __slots__ = ("correspondence_id", "resource_id", "sender", "senders_reference", "message_sender", "recipient",
        "content", "requested_publish_time", "due_date_time", "external_references", "property_list", "reply_options",
        "notification", "ignore_reservation", "is_confirmation_needed", "is_confidential", "allow_forwarding",
        "created", "status", "status_text", "status_changed", "notifications", "altinn2_correspondence_id", "published",
        "read", "unknown",)

    correspondence_id: str
    """Identifier of the message."""

    resource_id: str | None
    """The service that it belongs to."""

    sender: str | None
    """The sending organisation, as a URN or as `0192:` and its number."""

    senders_reference: str | None
    """The sender's own reference."""

    message_sender: str | None
    """Name to show instead of the sender's."""

    recipient: str | None
    """Who it is for, as a URN or as `0192:` and an organisation number."""

    content: CorrespondenceContent | None
    """What it says."""

    requested_publish_time: datetime | None
    """When it was, or will be, published."""

    due_date_time: datetime | None
    """When the recipient should have answered."""

    external_references: list[CorrespondenceExternalReference]
    """Things that it is about."""

    property_list: Any
    """Values that the sender put on it, by name."""

    reply_options: list[CorrespondenceReplyOption]
    """How to answer."""

    notification: CorrespondenceNotification | None
    """How the recipient is told."""

    ignore_reservation: bool | None
    """Whether it is sent although the recipient has opted out of digital communication."""

    is_confirmation_needed: bool | None
    """Whether the recipient must confirm it (`ConfirmCorrespondence`)."""

    is_confidential: bool | None
    """Whether it is confidential."""

    allow_forwarding: bool | None
    """Whether the recipient may forward it."""

    created: datetime | None
    """When it was created."""

    status: CorrespondenceStatus | None
    """How far it has come."""

    status_text: str | None
    """The same in words."""

    status_changed: datetime | None
    """When the status last changed."""

    notifications: list[CorrespondenceNotificationOverview]
    """Notifications that were ordered for it."""

    altinn2_correspondence_id: int | None
    """Altinn II's number of it, for a message that was moved from there."""

    published: datetime | None
    """When it was published; absent until then."""

    read: datetime | None
    """When the recipient first read it; absent until then."""

    def __init__(
        self,
        *,
        correspondence_id: str,
        resource_id: str | None = None,
        sender: str | None = None,
        senders_reference: str | None = None,
        message_sender: str | None = None,
        recipient: str | None = None,
        content: CorrespondenceContent | None = None,
        requested_publish_time: datetime | None = None,
        due_date_time: datetime | None = None,
        external_references: Sequence[CorrespondenceExternalReference] = (),
        property_list: Any = None,
        reply_options: Sequence[CorrespondenceReplyOption] = (),
        notification: CorrespondenceNotification | None = None,
        ignore_reservation: bool | None = None,
        is_confirmation_needed: bool | None = None,
        is_confidential: bool | None = None,
        allow_forwarding: bool | None = None,
        created: datetime | None = None,
        status: CorrespondenceStatus | str | None = None,
        status_text: str | None = None,
        status_changed: datetime | None = None,
        notifications: Sequence[CorrespondenceNotificationOverview] = (),
        altinn2_correspondence_id: int | None = None,
        published: datetime | None = None,
        read: datetime | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            correspondence_id,
            resource_id,
            sender,
            senders_reference,
            message_sender,
            recipient,
            content,
            requested_publish_time,
            due_date_time,
            to_list(external_references),
            property_list,
            to_list(reply_options),
            notification,
            ignore_reservation,
            is_confirmation_needed,
            is_confidential,
            allow_forwarding,
            created,
            to_name(CorrespondenceStatus, status),
            status_text,
            status_changed,
            to_list(notifications),
            altinn2_correspondence_id,
            published,
            read,
            to_dict(unknown),
        )


class CorrespondenceReceipt(Record):
    """What became of a message that was to be archived."""

    __slots__ = ("last_changed", "parent_receipt_id", "receipt_history", "receipt_id", "receipt_status_code",
        "receipt_template", "receipt_text", "receipt_type_name", "references", "sub_receipts", "unknown",)

    last_changed: datetime | None
    """When the receipt last changed, Norwegian local time."""

    parent_receipt_id: int | None
    """Number of the receipt that this one is part of."""

    receipt_history: str | None
    """Earlier texts, the newest first."""

    receipt_id: int | None
    """Number of the receipt."""

    receipt_status_code: ReceiptStatus | None
    """The outcome."""

    receipt_template: str | None
    """Template of the text."""

    receipt_text: str | None
    """What a person should read."""

    receipt_type_name: ReceiptType | None
    """What kind of receipt it is."""

    references: list[ReferenceV1]
    """The names that the message goes by, the archive reference among them."""

    sub_receipts: list[CorrespondenceReceipt]
    """Receipts of the parts."""

    def __init__(
        self,
        *,
        last_changed: datetime | None = None,
        parent_receipt_id: int | None = None,
        receipt_history: str | None = None,
        receipt_id: int | None = None,
        receipt_status_code: ReceiptStatus | str | None = None,
        receipt_template: str | None = None,
        receipt_text: str | None = None,
        receipt_type_name: ReceiptType | str | None = None,
        references: Sequence[ReferenceV1] = (),
        sub_receipts: Sequence[CorrespondenceReceipt] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            last_changed,
            parent_receipt_id,
            receipt_history,
            receipt_id,
            to_name(ReceiptStatus, receipt_status_code),
            receipt_template,
            receipt_text,
            to_name(ReceiptType, receipt_type_name),
            to_list(references),
            to_list(sub_receipts),
            to_dict(unknown),
        )


class CorrespondenceReference(Record):
    """The message that was acted upon."""

    __slots__ = ("correspondence_id", "unknown",)

    correspondence_id: str
    """Identifier of the message."""

    def __init__(
        self,
        *,
        correspondence_id: str,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            correspondence_id,
            to_dict(unknown),
        )


class CorrespondenceReplyOption(Record):
    """A way to answer a message."""

    __slots__ = ("link_url", "link_text", "unknown",)

    link_url: str | None
    """Address to go to."""

    link_text: str | None
    """Text of the link."""

    def __init__(
        self,
        *,
        link_url: str | None = None,
        link_text: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            link_url,
            link_text,
            to_dict(unknown),
        )


class CredentialsConfig(Record):
    """Credentials as hosts write them."""

    __slots__ = ("kind", "environment", "system_user_name", "system_password", "timestamp", "nonce", "unknown",)

    kind: str
    """`system` (the Basic flavour of Altinn II) or `usernameToken` (the WS flavour)."""

    environment: str | None
    """The environment they were issued for, when the program wants that checked: `production`, `tt02` or `custom`."""

    system_user_name: str | None
    """System user name (datasystem-ID)."""

    system_password: Secret | None
    """System password."""

    timestamp: bool | None
    """Kind `usernameToken`: whether a timestamp goes with it; it does when not set."""

    nonce: bool | None
    """Kind `usernameToken`: whether it carries a nonce and the time of its making; it does not when not set."""

    def __init__(
        self,
        *,
        kind: str,
        environment: str | None = None,
        system_user_name: str | None = None,
        system_password: Secret | str | None = None,
        timestamp: bool | None = None,
        nonce: bool | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            kind,
            environment,
            system_user_name,
            to_secret(system_password),
            timestamp,
            nonce,
            to_dict(unknown),
        )


class DataElement(Record):
    """One form, attachment or receipt of an instance: what is known about it, without the bytes."""

    __slots__ = ("id", "instance_guid", "data_type", "filename", "content_type", "blob_storage_path", "self_links",
        "size", "content_hash", "locked", "refs", "is_read", "tags", "user_defined_metadata", "metadata",
        "delete_status", "file_scan_result", "references", "changed_fields", "created", "created_by", "last_changed",
        "last_changed_by", "unknown",)

    id: str
    """GUID of the element."""

    instance_guid: str | None
    """GUID of the instance; usually absent inside an instance."""

    data_type: str | None
    """Which of the app's data types it is, for example `ref-data-as-pdf` for the receipt."""

    filename: str | None
    """File name, for attachments."""

    content_type: str | None
    """Media type of the stored bytes."""

    blob_storage_path: str | None
    """Where Altinn stores the bytes."""

    self_links: ResourceLinks | None
    """Where the bytes can be fetched."""

    size: int | None
    """Number of bytes."""

    content_hash: str | None
    """MD5 of the bytes in base64 (not hexadecimal); not always there."""

    locked: bool | None
    """Whether it can no longer be changed."""

    refs: list[str]
    """GUIDs of elements that it refers to."""

    is_read: bool | None
    """Whether it has been read."""

    tags: list[str]
    """Tags that users or the app put on it."""

    user_defined_metadata: list[KeyValue]
    """Values that users put on it."""

    metadata: list[KeyValue]
    """Values that the app put on it."""

    delete_status: DeleteStatus | None
    """Whether it is deleted."""

    file_scan_result: FileScanResult | None
    """What the virus scan found."""

    references: list[DataElementReference]
    """What it was made from."""

    changed_fields: Any
    """After `PutData` only: the fields that the app calculated, by their path in the form, with their new
    values (null for a field that the app removed). Absent when the app changed nothing.
    """

    created: datetime | None
    """When it was created."""

    created_by: str | None
    """Number of the user, or of the organisation, who created it."""

    last_changed: datetime | None
    """When it last changed."""

    last_changed_by: str | None
    """Number of the user, or of the organisation, who last changed it."""

    def __init__(
        self,
        *,
        id: str,
        instance_guid: str | None = None,
        data_type: str | None = None,
        filename: str | None = None,
        content_type: str | None = None,
        blob_storage_path: str | None = None,
        self_links: ResourceLinks | None = None,
        size: int | None = None,
        content_hash: str | None = None,
        locked: bool | None = None,
        refs: Sequence[str] = (),
        is_read: bool | None = None,
        tags: Sequence[str] = (),
        user_defined_metadata: Sequence[KeyValue] = (),
        metadata: Sequence[KeyValue] = (),
        delete_status: DeleteStatus | None = None,
        file_scan_result: FileScanResult | str | None = None,
        references: Sequence[DataElementReference] = (),
        changed_fields: Any = None,
        created: datetime | None = None,
        created_by: str | None = None,
        last_changed: datetime | None = None,
        last_changed_by: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            id,
            instance_guid,
            data_type,
            filename,
            content_type,
            blob_storage_path,
            self_links,
            size,
            content_hash,
            locked,
            to_list(refs),
            is_read,
            to_list(tags),
            to_list(user_defined_metadata),
            to_list(metadata),
            delete_status,
            to_name(FileScanResult, file_scan_result),
            to_list(references),
            changed_fields,
            created,
            created_by,
            last_changed,
            last_changed_by,
            to_dict(unknown),
        )


class DataElementReference(Record):
    """What a data element was made from."""

    __slots__ = ("value", "relation", "value_type", "unknown",)

    value: str | None
    """Identifier of the other object."""

    relation: DataElementRelation | None
    """How the element is related to it."""

    value_type: DataElementReferenceKind | None
    """What the other object is."""

    def __init__(
        self,
        *,
        value: str | None = None,
        relation: DataElementRelation | str | None = None,
        value_type: DataElementReferenceKind | str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            value,
            to_name(DataElementRelation, relation),
            to_name(DataElementReferenceKind, value_type),
            to_dict(unknown),
        )


class DataModelPair(Record):
    """A form that an app changed."""

    __slots__ = ("data_element_id", "data", "unknown",)

    data_element_id: str | None
    """GUID of the data element."""

    data: Any
    """Its data now."""

    def __init__(
        self,
        *,
        data_element_id: str | None = None,
        data: Any = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            data_element_id,
            data,
            to_dict(unknown),
        )


class DataPart(Record):
    """One part with content of its own: a data element to be made along with an instance."""

    __slots__ = ("name", "content_type", "file_name", "content", "unknown",)

    name: str
    """The data type, as the app's metadata names it."""

    content_type: str
    """Media type, for example `application/xml`."""

    file_name: str | None
    """File name, for attachments."""

    content: BlobInput
    """The bytes."""

    def __init__(
        self,
        *,
        name: str,
        content_type: str,
        content: BlobInput,
        file_name: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            name,
            content_type,
            file_name,
            content,
            to_dict(unknown),
        )


class DelegatedUser(Record):
    """Someone who may sign in the user-controlled signing step."""

    __slots__ = ("national_identity_number", "user_name", "organisation_number", "name", "number_of_signatures_allowed",
        "email", "phone_number", "signing_options", "unknown",)

    national_identity_number: str | None
    """National identity number."""

    user_name: str | None
    """Altinn user name."""

    organisation_number: str | None
    """Organisation number."""

    name: str | None
    """Last name."""

    number_of_signatures_allowed: int | None
    """How many times the user may sign."""

    email: str | None
    """E-mail address."""

    phone_number: str | None
    """Phone number."""

    signing_options: SigningOptions
    """What the user is to sign."""

    def __init__(
        self,
        *,
        signing_options: SigningOptions | str,
        national_identity_number: str | None = None,
        user_name: str | None = None,
        organisation_number: str | None = None,
        name: str | None = None,
        number_of_signatures_allowed: int | None = None,
        email: str | None = None,
        phone_number: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            national_identity_number,
            user_name,
            organisation_number,
            name,
            number_of_signatures_allowed,
            email,
            phone_number,
            to_name(SigningOptions, signing_options),
            to_dict(unknown),
        )


class DeleteStatus(Record):
    """Whether a data element is deleted."""

    __slots__ = ("is_hard_deleted", "hard_deleted", "unknown",)

    is_hard_deleted: bool | None
    """Whether it is deleted for good."""

    hard_deleted: datetime | None
    """When it was marked so."""

    def __init__(
        self,
        *,
        is_hard_deleted: bool | None = None,
        hard_deleted: datetime | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            is_hard_deleted,
            hard_deleted,
            to_dict(unknown),
        )


class DeletedData(Record):
    """What became of a deletion. Apps before 8.5.0 answer without a body: then nothing is set."""

    __slots__ = ("instance", "validation_issues", "new_data_models", "unknown",)

    instance: Instance | None
    """The instance without the element."""

    validation_issues: list[ValidationSource]
    """What the validators found that look at the change, by validator."""

    new_data_models: list[DataModelPair]
    """Forms that the app changed in consequence."""

    def __init__(
        self,
        *,
        instance: Instance | None = None,
        validation_issues: Sequence[ValidationSource] = (),
        new_data_models: Sequence[DataModelPair] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            instance,
            to_list(validation_issues),
            to_list(new_data_models),
            to_dict(unknown),
        )


class DeletedInstance(Record):
    """A deleted instance: nothing at all when the app answered without a body."""

    __slots__ = ("id", "instance_owner", "app_id", "org", "self_links", "due_before", "visible_after", "process",
        "status", "complete_confirmations", "data", "presentation_texts", "data_values", "created", "created_by",
        "last_changed", "last_changed_by", "unknown",)

    id: str | None
    """`{instanceOwnerPartyId}/{instanceGuid}`."""

    instance_owner: InstanceOwner | None
    """The party that the instance belongs to."""

    app_id: str | None
    """The app, as `{org}/{app}`."""

    org: str | None
    """Short name of the service owner, in lower case."""

    self_links: ResourceLinks | None
    """Where the instance is."""

    due_before: datetime | None
    """When it should be sent in at the latest."""

    visible_after: datetime | None
    """From when on its owner sees it."""

    process: ProcessState | None
    """How far it has come."""

    status: InstanceStatus | None
    """Archived, deleted, read; absent on older instances."""

    complete_confirmations: list[CompleteConfirmation]
    """Who has said that they are done with the instance."""

    data: list[DataElement]
    """The forms, attachments and receipts it holds."""

    presentation_texts: Any
    """Texts for the inbox, by the name that the app gave them."""

    data_values: Any
    """Values that the app copied out of the form, by the name that the app gave them."""

    created: datetime | None
    """When it was created."""

    created_by: str | None
    """Number of the user, or of the organisation, who created it."""

    last_changed: datetime | None
    """When it last changed."""

    last_changed_by: str | None
    """Number of the user, or of the organisation, who last changed it."""

    def __init__(
        self,
        *,
        id: str | None = None,
        instance_owner: InstanceOwner | None = None,
        app_id: str | None = None,
        org: str | None = None,
        self_links: ResourceLinks | None = None,
        due_before: datetime | None = None,
        visible_after: datetime | None = None,
        process: ProcessState | None = None,
        status: InstanceStatus | None = None,
        complete_confirmations: Sequence[CompleteConfirmation] = (),
        data: Sequence[DataElement] = (),
        presentation_texts: Any = None,
        data_values: Any = None,
        created: datetime | None = None,
        created_by: str | None = None,
        last_changed: datetime | None = None,
        last_changed_by: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            id,
            instance_owner,
            app_id,
            org,
            self_links,
            due_before,
            visible_after,
            process,
            status,
            to_list(complete_confirmations),
            to_list(data),
            presentation_texts,
            data_values,
            created,
            created_by,
            last_changed,
            last_changed_by,
            to_dict(unknown),
        )


class DialogSyncSettings(Record):
    """What is copied from instances to dialogs in Dialogporten. Everything that is not switched off."""

    __slots__ = ("disable_sync", "enable_user_supplied_dialog_id", "disable_create", "disable_delete",
        "disable_add_activities", "disable_add_transmissions", "disable_sync_due_at", "disable_sync_status",
        "disable_mark_completed_when_confirmed", "disable_sync_content_title", "disable_sync_content_summary",
        "disable_sync_content_additional_information", "disable_sync_content_extended_status",
        "disable_sync_attachments", "disable_sync_api_actions", "disable_sync_gui_actions", "unknown",)

    disable_sync: bool | None
    """Switches everything off."""

    enable_user_supplied_dialog_id: bool | None
    """Takes the dialog's identifier from the instance."""

    disable_create: bool | None
    """Creates no dialogs."""

    disable_delete: bool | None
    """Deletes no dialogs."""

    disable_add_activities: bool | None
    """Adds no activities."""

    disable_add_transmissions: bool | None
    """Adds no transmissions."""

    disable_sync_due_at: bool | None
    """Leaves the due date alone."""

    disable_sync_status: bool | None
    """Leaves the status alone."""

    disable_mark_completed_when_confirmed: bool | None
    """Does not set the status to completed upon confirmation."""

    disable_sync_content_title: bool | None
    """Leaves the title alone."""

    disable_sync_content_summary: bool | None
    """Leaves the summary alone."""

    disable_sync_content_additional_information: bool | None
    """Leaves the additional information alone."""

    disable_sync_content_extended_status: bool | None
    """Leaves the extended status alone."""

    disable_sync_attachments: bool | None
    """Leaves the attachments alone."""

    disable_sync_api_actions: bool | None
    """Leaves the actions for programs alone."""

    disable_sync_gui_actions: bool | None
    """Leaves the actions for people alone."""

    def __init__(
        self,
        *,
        disable_sync: bool | None = None,
        enable_user_supplied_dialog_id: bool | None = None,
        disable_create: bool | None = None,
        disable_delete: bool | None = None,
        disable_add_activities: bool | None = None,
        disable_add_transmissions: bool | None = None,
        disable_sync_due_at: bool | None = None,
        disable_sync_status: bool | None = None,
        disable_mark_completed_when_confirmed: bool | None = None,
        disable_sync_content_title: bool | None = None,
        disable_sync_content_summary: bool | None = None,
        disable_sync_content_additional_information: bool | None = None,
        disable_sync_content_extended_status: bool | None = None,
        disable_sync_attachments: bool | None = None,
        disable_sync_api_actions: bool | None = None,
        disable_sync_gui_actions: bool | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            disable_sync,
            enable_user_supplied_dialog_id,
            disable_create,
            disable_delete,
            disable_add_activities,
            disable_add_transmissions,
            disable_sync_due_at,
            disable_sync_status,
            disable_mark_completed_when_confirmed,
            disable_sync_content_title,
            disable_sync_content_summary,
            disable_sync_content_additional_information,
            disable_sync_content_extended_status,
            disable_sync_attachments,
            disable_sync_api_actions,
            disable_sync_gui_actions,
            to_dict(unknown),
        )


class DownloadedBrokerFile(Record):
    """The content of a broker file."""

    __slots__ = ("content", "unknown",)

    content: BlobOutput
    """The content: a zip archive, as trustworthy as its sender. Unpack it with care."""

    def __init__(
        self,
        *,
        content: BlobInput,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            content,
            to_dict(unknown),
        )


class EFormidlingContract(Record):
    """What goes out by eFormidling when an instance is sent in."""

    __slots__ = ("service_id", "dpf_shipment_type", "receiver", "send_after_task_id", "process", "standard",
        "type_version", "type", "security_level", "data_types", "unknown",)

    service_id: str | None
    """Service."""

    dpf_shipment_type: str | None
    """DPF shipment type, by which the receiver routes it."""

    receiver: str | None
    """Organisation number of the receiver."""

    send_after_task_id: str | None
    """The task after which it goes out."""

    process: str | None
    """Process."""

    standard: str | None
    """Document standard."""

    type_version: str | None
    """Version of the document type."""

    type: str | None
    """Document type, for example `arkivmelding`."""

    security_level: int | None
    """Security level."""

    data_types: list[str]
    """Data types that go along."""

    def __init__(
        self,
        *,
        service_id: str | None = None,
        dpf_shipment_type: str | None = None,
        receiver: str | None = None,
        send_after_task_id: str | None = None,
        process: str | None = None,
        standard: str | None = None,
        type_version: str | None = None,
        type: str | None = None,
        security_level: int | None = None,
        data_types: Sequence[str] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            service_id,
            dpf_shipment_type,
            receiver,
            send_after_task_id,
            process,
            standard,
            type_version,
            type,
            security_level,
            to_list(data_types),
            to_dict(unknown),
        )


class EncryptedKey(Record):
    """The symmetric key to sensitive fields, encrypted for those who may read them."""

    __slots__ = ("reportee_key", "service_owner_keys", "unknown",)

    reportee_key: ReporteeKey | None
    """The key for the reportee."""

    service_owner_keys: list[ServiceOwnerKey]
    """The key for each service owner that receives the forms."""

    def __init__(
        self,
        *,
        reportee_key: ReporteeKey | None = None,
        service_owner_keys: Sequence[ServiceOwnerKey] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            reportee_key,
            to_list(service_owner_keys),
            to_dict(unknown),
        )


class EndUser(Record):
    """The end user's own credentials, which most operations want beside the system's.

    The one-time code comes from `altinn2.soap.system_authentication.get_authentication_challenge`; with it the user has a
    session of 30 minutes from each call, 8 hours at most.
    """

    __slots__ = ("national_identity_number", "password", "pin_code", "auth_method", "unknown",)

    national_identity_number: str
    """The user's national identity number."""

    password: Secret
    """The user's Altinn password."""

    pin_code: Secret
    """The one-time code."""

    auth_method: str
    """How the code reached the user: `AltinnPin`, `SMSPin` or `TaxPin`."""

    def __init__(
        self,
        *,
        national_identity_number: str,
        password: Secret | str,
        pin_code: Secret | str,
        auth_method: str,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            national_identity_number,
            to_secret(password),
            to_secret(pin_code),
            auth_method,
            to_dict(unknown),
        )


class EndUserCorrespondence(Record):
    """A message with all that belongs to it."""

    __slots__ = ("correspondence", "attachments", "links", "notifications", "unknown",)

    correspondence: MessageContent | None
    """The message itself."""

    attachments: list[MessageAttachment]
    """Its attachments."""

    links: list[MessageLink]
    """Its links."""

    notifications: list[MessageNotification]
    """The notifications (varsler) that went with it."""

    def __init__(
        self,
        *,
        correspondence: MessageContent | None = None,
        attachments: Sequence[MessageAttachment] = (),
        links: Sequence[MessageLink] = (),
        notifications: Sequence[MessageNotification] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            correspondence,
            to_list(attachments),
            to_list(links),
            to_list(notifications),
            to_dict(unknown),
        )


class EndUserCorrespondenceV1(Record):
    """A message with all that belongs to it, in the older form."""

    __slots__ = ("correspondence", "attachments", "links", "notifications", "unknown",)

    correspondence: MessageContentV1 | None
    """The message itself."""

    attachments: list[MessageAttachmentV1]
    """Its attachments."""

    links: list[MessageLink]
    """Its links."""

    notifications: list[MessageNotification]
    """The notifications (varsler) that went with it."""

    def __init__(
        self,
        *,
        correspondence: MessageContentV1 | None = None,
        attachments: Sequence[MessageAttachmentV1] = (),
        links: Sequence[MessageLink] = (),
        notifications: Sequence[MessageNotification] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            correspondence,
            to_list(attachments),
            to_list(links),
            to_list(notifications),
            to_dict(unknown),
        )


class ErrorReport(Record):
    """An error as the hosts get it."""

    __slots__ = ("code", "kind", "retry", "retry_after_seconds", "fixable_by", "detail", "operation", "path",
        "candidates", "server", "advice", "unknown",)

    code: str
    """The stable code, for example `altinn_fault`."""

    kind: str
    """Which part of the conversation: `input`, `configuration`, `transport`, `protocol`, `authentication`, `authorization`, `rejected`, `unavailable` or `flow`."""

    retry: str
    """`never`, `after` or `checkFirst`."""

    retry_after_seconds: int | None
    """With `after` and `checkFirst`: seconds to wait, when Altinn or a gateway said so (`Retry-After`); 86,400 at most."""

    fixable_by: str
    """`user`, `integrator`, `serviceOwner` or `altinn`."""

    detail: str
    """What happened and what to do."""

    operation: str | None
    """The operation or flow at work."""

    path: str | None
    """The field at fault."""

    candidates: list[str]
    """What may be meant, when several things may be: identifiers of instances or receipts, to be looked at before anything
    is sent again.
    """

    server: ServerReport | None
    """What the server said."""

    advice: AdviceText | None
    """What to tell a person, for errors that Altinn documents."""

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
        candidates: Sequence[str] = (),
        server: ServerReport | None = None,
        advice: AdviceText | None = None,
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
            to_list(candidates),
            server,
            advice,
            to_dict(unknown),
        )


class ExchangedToken(Record):
    """Altinn's own token."""

    __slots__ = ("token", "unknown",)

    token: Secret
    """The token, a JWT."""

    def __init__(
        self,
        *,
        token: Secret | str,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_secret(token),
            to_dict(unknown),
        )


class Fault(Record):
    """One thing that is to go wrong."""

    __slots__ = ("matching", "method", "after", "times", "status", "page", "content_type", "body",
        "retry_after_seconds", "after_processing", "delivered_after_seconds", "unknown",)

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

    page: FaultPage | None
    """A ready-made body to answer with, and its content type. What `contentType` and `body` say goes before it."""

    content_type: str | None
    """The content type to answer with."""

    body: str | None
    """The body to answer with."""

    retry_after_seconds: int | None
    """Seconds for a `Retry-After` header."""

    after_processing: bool | None
    """Whether the request takes effect all the same: the fault strikes on the way back. False when not set."""

    delivered_after_seconds: int | None
    """The request is kept on the way and takes effect only when so many seconds have passed, which the next request shows.
    Nobody hears that answer. Not at all when not set.
    """

    def __init__(
        self,
        *,
        matching: str,
        status: int,
        method: str | None = None,
        after: int | None = None,
        times: int | None = None,
        page: FaultPage | str | None = None,
        content_type: str | None = None,
        body: str | None = None,
        retry_after_seconds: int | None = None,
        after_processing: bool | None = None,
        delivered_after_seconds: int | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            matching,
            method,
            after,
            times,
            status,
            to_name(FaultPage, page),
            content_type,
            body,
            retry_after_seconds,
            after_processing,
            delivered_after_seconds,
            to_dict(unknown),
        )


class FlowBounds(Record):
    """How long a flow goes on, and how much it sends. What is left out keeps its default."""

    __slots__ = ("attempts_per_step", "seconds_per_step", "seconds_of_waiting", "requests", "unknown",)

    attempts_per_step: int | None
    """How often one step is tried before the flow gives up on it; 10."""

    seconds_per_step: int | None
    """How long one step may take in all, in seconds, pauses included; 1,800."""

    seconds_of_waiting: int | None
    """How long the flow waits for others in one step, in seconds: for a scan, a receipt, a service owner's feedback; 3,600."""

    requests: int | None
    """How many requests the flow sends in all, over every restore; 1,000, and ten more for each form and file."""

    def __init__(
        self,
        *,
        attempts_per_step: int | None = None,
        seconds_per_step: int | None = None,
        seconds_of_waiting: int | None = None,
        requests: int | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            attempts_per_step,
            seconds_per_step,
            seconds_of_waiting,
            requests,
            to_dict(unknown),
        )


class FormContent(Record):
    """A form to fill in."""

    __slots__ = ("data_type", "content_type", "file_name", "content", "unknown",)

    data_type: str
    """The data type, as the app's metadata names it."""

    content_type: str
    """`application/xml` or `application/json`."""

    file_name: str | None
    """File name with extension; only for a data type without a form model."""

    content: BlobInput
    """The form data."""

    def __init__(
        self,
        *,
        data_type: str,
        content_type: str,
        content: BlobInput,
        file_name: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            data_type,
            content_type,
            file_name,
            content,
            to_dict(unknown),
        )


class FormOutcome(Record):
    """What became of a form."""

    __slots__ = ("verdict", "issues", "needs_person", "instance", "reference", "surplus_instances", "surplus_elements",
        "unknown",)

    verdict: FormVerdict
    """The verdict in a word."""

    issues: list[ValidationIssue]
    """What is wrong, when the verdict is `invalid`."""

    needs_person: NeedsPerson | None
    """Where a person goes on, when the verdict is `needsPerson` or `stopped`."""

    instance: Instance | None
    """The instance as it was last seen: the receipt, when the verdict is `submitted`."""

    reference: str | None
    """The reference that people are shown: the last twelve digits of the instance's GUID."""

    surplus_instances: list[str]
    """Instances with this submission's mark that turned up too late to be deleted: requests without an answer that took
    effect after all. They are drafts; delete them when you see fit.
    """

    surplus_elements: list[str]
    """Data elements that are in the instance twice, for the same reason: identifiers."""

    def __init__(
        self,
        *,
        verdict: FormVerdict | str,
        issues: Sequence[ValidationIssue] = (),
        needs_person: NeedsPerson | None = None,
        instance: Instance | None = None,
        reference: str | None = None,
        surplus_instances: Sequence[str] = (),
        surplus_elements: Sequence[str] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_name(FormVerdict, verdict),
            to_list(issues),
            needs_person,
            instance,
            reference,
            to_list(surplus_instances),
            to_list(surplus_elements),
            to_dict(unknown),
        )


class FormSchemaDefinition(Record):
    """A form with its XSD."""

    __slots__ = ("data_format_id", "data_format_provider_type_id", "data_format_version", "data_format_xsd",
        "logical_form_id", "unknown",)

    data_format_id: str | None
    """The form's data format: `dataFormatId` of a submission."""

    data_format_provider_type_id: int | None
    """Where the data format is kept, as Altinn's number. Its meaning is not documented."""

    data_format_version: int | None
    """Version of the data format: `dataFormatVersion` of a submission."""

    data_format_xsd: str | None
    """The XSD, a whole XML document as text. An encoding that it names is that of bytes long gone."""

    logical_form_id: int | None
    """Altinn's number of the form."""

    def __init__(
        self,
        *,
        data_format_id: str | None = None,
        data_format_provider_type_id: int | None = None,
        data_format_version: int | None = None,
        data_format_xsd: str | None = None,
        logical_form_id: int | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            data_format_id,
            data_format_provider_type_id,
            data_format_version,
            data_format_xsd,
            logical_form_id,
            to_dict(unknown),
        )


class FormSetData(Record):
    """The forms of a form task with their data."""

    __slots__ = ("forms", "unknown",)

    forms: list[FormSetForm]
    """The forms."""

    def __init__(
        self,
        *,
        forms: Sequence[FormSetForm] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_list(forms),
            to_dict(unknown),
        )


class FormSetElement(Record):
    """A form or an attachment of a form task, without its content."""

    __slots__ = ("created_by_user_id", "created_date_time", "destination_type", "mime_type",
        "is_added_after_form_fillin", "is_associated_to_form_set", "is_signing_mandatory", "item_id", "item_name",
        "item_type", "item_url", "validation_status", "unknown",)

    created_by_user_id: int | None
    """Number of the user who made it."""

    created_date_time: datetime | None
    """When it was made, Norwegian local time."""

    destination_type: AttachmentDestination | None
    """Who gets to see it, for attachments."""

    mime_type: AttachmentMimeType | None
    """Media type."""

    is_added_after_form_fillin: bool | None
    """Whether it was attached after the form was filled in."""

    is_associated_to_form_set: bool | None
    """Whether it belongs to the form task; `false` for what was uploaded and then not attached."""

    is_signing_mandatory: bool | None
    """Whether the form must be signed. Holds when the signing step leaves that to the forms."""

    item_id: int | None
    """Number of the form or the attachment."""

    item_name: str | None
    """Its name."""

    item_type: FormSetItemType | None
    """What it is."""

    item_url: str | None
    """Its address in the portal."""

    validation_status: FormValidationStatus | None
    """Whether the form holds good."""

    def __init__(
        self,
        *,
        created_by_user_id: int | None = None,
        created_date_time: datetime | None = None,
        destination_type: AttachmentDestination | str | None = None,
        mime_type: AttachmentMimeType | str | None = None,
        is_added_after_form_fillin: bool | None = None,
        is_associated_to_form_set: bool | None = None,
        is_signing_mandatory: bool | None = None,
        item_id: int | None = None,
        item_name: str | None = None,
        item_type: FormSetItemType | str | None = None,
        item_url: str | None = None,
        validation_status: FormValidationStatus | str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            created_by_user_id,
            created_date_time,
            to_name(AttachmentDestination, destination_type),
            to_name(AttachmentMimeType, mime_type),
            is_added_after_form_fillin,
            is_associated_to_form_set,
            is_signing_mandatory,
            item_id,
            item_name,
            to_name(FormSetItemType, item_type),
            item_url,
            to_name(FormValidationStatus, validation_status),
            to_dict(unknown),
        )


class FormSetElementV1(Record):
    """A form or an attachment of a form task, in the older form."""

    __slots__ = ("mime_type", "item_id", "item_name", "item_type", "item_url", "validation_status", "unknown",)

    mime_type: AttachmentMimeType | None
    """Media type."""

    item_id: int | None
    """Number of the form or the attachment."""

    item_name: str | None
    """Its name."""

    item_type: FormSetItemType | None
    """What it is."""

    item_url: str | None
    """Its address in the portal."""

    validation_status: FormValidationStatus | None
    """Whether the form holds good."""

    def __init__(
        self,
        *,
        mime_type: AttachmentMimeType | str | None = None,
        item_id: int | None = None,
        item_name: str | None = None,
        item_type: FormSetItemType | str | None = None,
        item_url: str | None = None,
        validation_status: FormValidationStatus | str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_name(AttachmentMimeType, mime_type),
            item_id,
            item_name,
            to_name(FormSetItemType, item_type),
            item_url,
            to_name(FormValidationStatus, validation_status),
            to_dict(unknown),
        )


class FormSetElements(Record):
    """What a form task is made of."""

    __slots__ = ("elements", "unknown",)

    elements: list[FormSetElement]
    """Its forms and attachments."""

    def __init__(
        self,
        *,
        elements: Sequence[FormSetElement] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_list(elements),
            to_dict(unknown),
        )


class FormSetElementsV1(Record):
    """What a form task is made of, in the older form."""

    __slots__ = ("elements", "unknown",)

    elements: list[FormSetElementV1]
    """Its forms and attachments."""

    def __init__(
        self,
        *,
        elements: Sequence[FormSetElementV1] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_list(elements),
            to_dict(unknown),
        )


class FormSetForm(Record):
    """A form of a form task with its data."""

    __slots__ = ("data_format_id", "data_format_version", "form_data", "form_id", "unknown",)

    data_format_id: str | None
    """The form's data format."""

    data_format_version: int | None
    """Version of the data format."""

    form_data: str | None
    """The form itself: a whole XML document as text."""

    form_id: int | None
    """Number of the form."""

    def __init__(
        self,
        *,
        data_format_id: str | None = None,
        data_format_version: int | None = None,
        form_data: str | None = None,
        form_id: int | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            data_format_id,
            data_format_version,
            form_data,
            form_id,
            to_dict(unknown),
        )


class FormTask(Record):
    """The forms of one service."""

    __slots__ = ("service_code", "service_edition", "forms", "unknown",)

    service_code: str
    """Code of the service (tjenestekode)."""

    service_edition: int
    """Number of the service's edition (tjenesteutgavekode)."""

    forms: list[FormTaskForm]
    """The forms: one main form, and sub forms that point at it."""

    def __init__(
        self,
        *,
        service_code: str,
        service_edition: int,
        forms: Sequence[FormTaskForm] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            service_code,
            service_edition,
            to_list(forms),
            to_dict(unknown),
        )


class FormTaskAttachment(Record):
    """A file that goes with the forms. All files of a shipment together may have 30 MB."""

    __slots__ = ("name", "end_user_system_reference", "parent_reference", "file_name", "encrypted", "data",
        "attachment_type_name", "checksum", "unknown",)

    name: str | None
    """Name, as the portal shows it."""

    end_user_system_reference: str | None
    """The end-user system's name for the attachment, unique."""

    parent_reference: str | None
    """`endUserSystemReference` of the form that the attachment belongs to."""

    file_name: str
    """File name, without `:` and `\\`."""

    encrypted: bool | None
    """Whether the content is encrypted."""

    data: BlobInput
    """The content."""

    attachment_type_name: str | None
    """Name of the attachment rule it comes under, for services that have attachment rules."""

    checksum: str | None
    """Checksum of the content, for services that ask for one."""

    def __init__(
        self,
        *,
        file_name: str,
        data: BlobInput,
        name: str | None = None,
        end_user_system_reference: str | None = None,
        parent_reference: str | None = None,
        encrypted: bool | None = None,
        attachment_type_name: str | None = None,
        checksum: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            name,
            end_user_system_reference,
            parent_reference,
            file_name,
            encrypted,
            data,
            attachment_type_name,
            checksum,
            to_dict(unknown),
        )


class FormTaskForm(Record):
    """One form (skjema) or sub form (underskjema)."""

    __slots__ = ("completed", "data_format_id", "data_format_version", "end_user_system_reference", "parent_reference",
        "form_data", "unknown",)

    completed: bool
    """Whether the form is complete; one that is not is left in the work list, to be finished in the portal."""

    data_format_id: str
    """The form's data format."""

    data_format_version: int
    """Version of the data format."""

    end_user_system_reference: str | None
    """The end-user system's name for the form, unique. The receipt gives it back as `SendersReference`."""

    parent_reference: int | None
    """Number of the main form, for sub forms."""

    form_data: str
    """The form itself: a whole XML document by the service's own XSD."""

    def __init__(
        self,
        *,
        completed: bool,
        data_format_id: str,
        data_format_version: int,
        form_data: str,
        end_user_system_reference: str | None = None,
        parent_reference: int | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            completed,
            data_format_id,
            data_format_version,
            end_user_system_reference,
            parent_reference,
            form_data,
            to_dict(unknown),
        )


class FormTaskSchemaDefinitions(Record):
    """The forms of a service, each with its XSD."""

    __slots__ = ("forms", "unknown",)

    forms: list[FormSchemaDefinition]
    """One for each form. Nothing in the answer tells the main form from the sub forms."""

    def __init__(
        self,
        *,
        forms: Sequence[FormSchemaDefinition] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_list(forms),
            to_dict(unknown),
        )


class FormTaskSentIn(Record):
    """Altinn took the form task. It says nothing more; the archive reference is in the receipt and in the element list."""

    __slots__ = ("unknown",)

    def __init__(
        self,
        *,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_dict(unknown),
        )


class FormTaskSetBack(Record):
    """The form task is in form filling again. Altinn says nothing more."""

    __slots__ = ("unknown",)

    def __init__(
        self,
        *,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_dict(unknown),
        )


class FormTaskShipment(Record):
    """A shipment (forsendelse): what one submission carries."""

    __slots__ = ("reportee", "external_shipment_reference", "form_task", "attachments", "signature",
        "is_user_delegation_locked", "user_defined_number_of_signatures_required", "users", "encrypted_key", "case_id",
        "unknown",)

    reportee: str
    """On whose behalf: organisation number or national identity number."""

    external_shipment_reference: str | None
    """The end-user system's name for the shipment, unique. A lost answer is found again by it."""

    form_task: FormTask
    """The forms."""

    attachments: list[FormTaskAttachment]
    """Files that go with the forms."""

    signature: ShipmentSignature | None
    """The signature, when the end user signed in the end-user system."""

    is_user_delegation_locked: bool | None
    """Locks the user-controlled signing step (brukerstyrt signering). Only for trusted partners."""

    user_defined_number_of_signatures_required: int | None
    """How many signatures the user-controlled signing step takes."""

    users: list[DelegatedUser]
    """Who may sign in the user-controlled signing step."""

    encrypted_key: EncryptedKey | None
    """The key to sensitive fields, encrypted for those who may read them."""

    case_id: int | None
    """The collaboration (samhandlingstjeneste) that the shipment belongs to."""

    def __init__(
        self,
        *,
        reportee: str,
        form_task: FormTask,
        external_shipment_reference: str | None = None,
        attachments: Sequence[FormTaskAttachment] = (),
        signature: ShipmentSignature | None = None,
        is_user_delegation_locked: bool | None = None,
        user_defined_number_of_signatures_required: int | None = None,
        users: Sequence[DelegatedUser] = (),
        encrypted_key: EncryptedKey | None = None,
        case_id: int | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            reportee,
            external_shipment_reference,
            form_task,
            to_list(attachments),
            signature,
            is_user_delegation_locked,
            user_defined_number_of_signatures_required,
            to_list(users),
            encrypted_key,
            case_id,
            to_dict(unknown),
        )


class FormTaskSigned(Record):
    """The signature is kept, and, if it was the last one, the form task is sent in and archived. Altinn says nothing more."""

    __slots__ = ("unknown",)

    def __init__(
        self,
        *,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_dict(unknown),
        )


class FormTaskSubmitter(Record):
    """The end user who submits."""

    __slots__ = ("national_identity_number", "password", "auth_method", "unknown",)

    national_identity_number: str
    """The user's national identity number."""

    password: Secret | None
    """The user's Altinn password; asked for when not given, and after a restore."""

    auth_method: str
    """Which one-time code to use: `AltinnPin`, `SMSPin` or `TaxPin`."""

    def __init__(
        self,
        *,
        national_identity_number: str,
        auth_method: str,
        password: Secret | str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            national_identity_number,
            to_secret(password),
            auth_method,
            to_dict(unknown),
        )


class FormTaskUpdate(Record):
    """New data for the forms of a form task that is being filled in."""

    __slots__ = ("external_shipment_reference", "forms", "reportee_element_id", "unknown",)

    external_shipment_reference: str | None
    """The end-user system's name for this update, unique: its receipt is found by it."""

    forms: list[FormUpdate]
    """The forms."""

    reportee_element_id: int
    """Number of the element in the message box (the receipt's `WorkFlowReference`)."""

    def __init__(
        self,
        *,
        reportee_element_id: int,
        external_shipment_reference: str | None = None,
        forms: Sequence[FormUpdate] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            external_shipment_reference,
            to_list(forms),
            reportee_element_id,
            to_dict(unknown),
        )


class FormUpdate(Record):
    """New data for a form, or a new form."""

    __slots__ = ("data_format_id", "data_format_version", "end_user_system_reference", "form_data", "form_id",
        "unknown",)

    data_format_id: str
    """The form's data format."""

    data_format_version: int
    """Version of the data format."""

    end_user_system_reference: str | None
    """The end-user system's name for the form, unique among the forms of the form task. The receipt gives it back as
    `SendersReference`, which is what the documentation calls it here too.
    """

    form_data: str
    """The form itself: a whole XML document by the service's own XSD."""

    form_id: int | None
    """Altinn's number of the form; 0 makes a new one."""

    def __init__(
        self,
        *,
        data_format_id: str,
        data_format_version: int,
        form_data: str,
        end_user_system_reference: str | None = None,
        form_id: int | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            data_format_id,
            data_format_version,
            end_user_system_reference,
            form_data,
            form_id,
            to_dict(unknown),
        )


class Instance(Record):
    """One use of an app: who it belongs to, how far it has come, and which data it holds.

    `InstanceResponse` of the app API, `Instance` of the Storage API.
    """

    __slots__ = ("id", "instance_owner", "app_id", "org", "self_links", "due_before", "visible_after", "process",
        "status", "complete_confirmations", "data", "presentation_texts", "data_values", "created", "created_by",
        "last_changed", "last_changed_by", "unknown",)

    id: str
    """`{instanceOwnerPartyId}/{instanceGuid}`; records of Storage's own have the GUID only."""

    instance_owner: InstanceOwner | None
    """The party that the instance belongs to."""

    app_id: str | None
    """The app, as `{org}/{app}`."""

    org: str | None
    """Short name of the service owner, in lower case."""

    self_links: ResourceLinks | None
    """Where the instance is."""

    due_before: datetime | None
    """When it should be sent in at the latest."""

    visible_after: datetime | None
    """From when on its owner sees it."""

    process: ProcessState | None
    """How far it has come."""

    status: InstanceStatus | None
    """Archived, deleted, read; absent on older instances."""

    complete_confirmations: list[CompleteConfirmation]
    """Who has said that they are done with the instance."""

    data: list[DataElement]
    """The forms, attachments and receipts it holds."""

    presentation_texts: Any
    """Texts for the inbox, by the name that the app gave them."""

    data_values: Any
    """Values that the app copied out of the form, by the name that the app gave them."""

    created: datetime | None
    """When it was created."""

    created_by: str | None
    """Number of the user, or of the organisation, who created it."""

    last_changed: datetime | None
    """When it last changed."""

    last_changed_by: str | None
    """Number of the user, or of the organisation, who last changed it."""

    def __init__(
        self,
        *,
        id: str,
        instance_owner: InstanceOwner | None = None,
        app_id: str | None = None,
        org: str | None = None,
        self_links: ResourceLinks | None = None,
        due_before: datetime | None = None,
        visible_after: datetime | None = None,
        process: ProcessState | None = None,
        status: InstanceStatus | None = None,
        complete_confirmations: Sequence[CompleteConfirmation] = (),
        data: Sequence[DataElement] = (),
        presentation_texts: Any = None,
        data_values: Any = None,
        created: datetime | None = None,
        created_by: str | None = None,
        last_changed: datetime | None = None,
        last_changed_by: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            id,
            instance_owner,
            app_id,
            org,
            self_links,
            due_before,
            visible_after,
            process,
            status,
            to_list(complete_confirmations),
            to_list(data),
            presentation_texts,
            data_values,
            created,
            created_by,
            last_changed,
            last_changed_by,
            to_dict(unknown),
        )


class InstanceOwner(Record):
    """The party that an instance belongs to. One of the numbers is set, by the kind of party."""

    __slots__ = ("party_id", "person_number", "organisation_number", "username", "external_identifier", "party",
        "unknown",)

    party_id: str | None
    """Number of the party in Altinn."""

    person_number: str | None
    """National identity number, for a person."""

    organisation_number: str | None
    """Organisation number, for an organisation."""

    username: str | None
    """User name, for someone without a national identity number; newer ones are `epost:` and an address."""

    external_identifier: str | None
    """Identifier outside Altinn, for someone without a national identity number."""

    party: InstanceOwnerParty | None
    """More about the party; newer apps only."""

    def __init__(
        self,
        *,
        party_id: str | None = None,
        person_number: str | None = None,
        organisation_number: str | None = None,
        username: str | None = None,
        external_identifier: str | None = None,
        party: InstanceOwnerParty | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            party_id,
            person_number,
            organisation_number,
            username,
            external_identifier,
            party,
            to_dict(unknown),
        )


class InstanceOwnerParty(Record):
    """More about the party that an instance belongs to."""

    __slots__ = ("party_id", "party_uuid", "party_type_name", "ssn", "org_number", "unit_type", "name", "is_deleted",
        "unknown",)

    party_id: int | None
    """Number of the party."""

    party_uuid: str | None
    """UUID of the party."""

    party_type_name: InstanceOwnerPartyType | None
    """Kind of party; apps write the number."""

    ssn: str | None
    """National identity number, for a person."""

    org_number: str | None
    """Organisation number, for an organisation."""

    unit_type: str | None
    """Form of the organisation, for example `AS`."""

    name: str | None
    """Name."""

    is_deleted: bool | None
    """Whether the party is deleted in its register."""

    def __init__(
        self,
        *,
        party_id: int | None = None,
        party_uuid: str | None = None,
        party_type_name: InstanceOwnerPartyType | str | None = None,
        ssn: str | None = None,
        org_number: str | None = None,
        unit_type: str | None = None,
        name: str | None = None,
        is_deleted: bool | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            party_id,
            party_uuid,
            to_name(InstanceOwnerPartyType, party_type_name),
            ssn,
            org_number,
            unit_type,
            name,
            is_deleted,
            to_dict(unknown),
        )


class InstanceOwnerSelector(Record):
    """The party that an instance will belong to: exactly one of these."""

    __slots__ = ("party_id", "person_number", "organisation_number", "username", "external_identifier", "unknown",)

    party_id: str | None
    """Number of the party in Altinn."""

    person_number: str | None
    """National identity number of a person."""

    organisation_number: str | None
    """Organisation number."""

    username: str | None
    """User name of someone without a national identity number."""

    external_identifier: str | None
    """Identifier outside Altinn of someone without a national identity number."""

    def __init__(
        self,
        *,
        party_id: str | None = None,
        person_number: str | None = None,
        organisation_number: str | None = None,
        username: str | None = None,
        external_identifier: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            party_id,
            person_number,
            organisation_number,
            username,
            external_identifier,
            to_dict(unknown),
        )


class InstancePage(Record):
    """A page of instances."""

    __slots__ = ("count", "next", "instances", "unknown",)

    count: int | None
    """How many are on the page."""

    next: str | None
    """Address of the next page; absent on the last."""

    instances: list[Instance]
    """The instances."""

    def __init__(
        self,
        *,
        count: int | None = None,
        next: str | None = None,
        instances: Sequence[Instance] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            count,
            next,
            to_list(instances),
            to_dict(unknown),
        )


class InstanceSelection(Record):
    """How the choice among instances looks."""

    __slots__ = ("rows_per_page_options", "default_rows_per_page", "default_selected_option", "sort_direction",
        "unknown",)

    rows_per_page_options: list[int]
    """Choices for the number of rows on a page."""

    default_rows_per_page: int | None
    """The number of rows at first."""

    default_selected_option: int | None
    """Which of the choices is taken at first."""

    sort_direction: str | None
    """`asc` or `desc`."""

    def __init__(
        self,
        *,
        rows_per_page_options: Sequence[int] = (),
        default_rows_per_page: int | None = None,
        default_selected_option: int | None = None,
        sort_direction: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_list(rows_per_page_options),
            default_rows_per_page,
            default_selected_option,
            sort_direction,
            to_dict(unknown),
        )


class InstanceStatus(Record):
    """Archived, deleted, read."""

    __slots__ = ("is_archived", "archived", "is_soft_deleted", "soft_deleted", "is_hard_deleted", "hard_deleted",
        "read_status", "substatus", "unknown",)

    is_archived: bool | None
    """Whether it is sent in and archived."""

    archived: datetime | None
    """When it was archived."""

    is_soft_deleted: bool | None
    """Whether it lies in the bin."""

    soft_deleted: datetime | None
    """When it was put into the bin."""

    is_hard_deleted: bool | None
    """Whether it is deleted for good."""

    hard_deleted: datetime | None
    """When it was marked as deleted for good."""

    read_status: ReadStatus | None
    """Whether its owner has read it."""

    substatus: Substatus | None
    """What the service owner says about its own processing."""

    def __init__(
        self,
        *,
        is_archived: bool | None = None,
        archived: datetime | None = None,
        is_soft_deleted: bool | None = None,
        soft_deleted: datetime | None = None,
        is_hard_deleted: bool | None = None,
        hard_deleted: datetime | None = None,
        read_status: ReadStatus | str | None = None,
        substatus: Substatus | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            is_archived,
            archived,
            is_soft_deleted,
            soft_deleted,
            is_hard_deleted,
            hard_deleted,
            to_name(ReadStatus, read_status),
            substatus,
            to_dict(unknown),
        )


class InstanceTemplate(Record):
    """What an app reads of an instance that is to be made."""

    __slots__ = ("instance_owner", "due_before", "visible_after", "data_values", "presentation_texts", "unknown",)

    instance_owner: InstanceOwnerSelector
    """The party that it will belong to."""

    due_before: datetime | None
    """When it should be sent in at the latest."""

    visible_after: datetime | None
    """From when on its owner sees it."""

    data_values: dict[str, str] | None
    """Texts that the instance keeps, by name: the app and Storage answer with them (`dataValues`). Some apps read them, for
    example `inntektsaar`.
    """

    presentation_texts: dict[str, str] | None
    """Texts for the inbox, by name (`presentationTexts`). The app may change them."""

    def __init__(
        self,
        *,
        instance_owner: InstanceOwnerSelector,
        due_before: datetime | None = None,
        visible_after: datetime | None = None,
        data_values: dict[str, str] | None = None,
        presentation_texts: dict[str, str] | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            instance_owner,
            due_before,
            visible_after,
            data_values,
            presentation_texts,
            to_dict(unknown),
        )


class InstanceValidation(Record):
    """What a validation found."""

    __slots__ = ("issues", "unknown",)

    issues: list[ValidationIssue]
    """The issues; the instance is valid when none is an error."""

    def __init__(
        self,
        *,
        issues: Sequence[ValidationIssue] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_list(issues),
            to_dict(unknown),
        )


class InstantiationNotification(Record):
    """How to tell the owner of a new instance about it. Newer apps only: an older one refuses the part."""

    __slots__ = ("notification_channel", "allow_sending_after_work_hours", "language", "requested_send_time",
        "custom_sms", "custom_email", "reminders", "unknown",)

    notification_channel: NotificationChannel | None
    """By e-mail, SMS or both; both when not set."""

    allow_sending_after_work_hours: bool | None
    """Whether it may go out after working hours; it may not when not set."""

    language: str | None
    """Language, for organisations; people get the one of their profile."""

    requested_send_time: datetime | None
    """Not before this time."""

    custom_sms: NotificationSms | None
    """SMS text of one's own."""

    custom_email: NotificationEmail | None
    """E-mail text of one's own."""

    reminders: list[InstantiationNotificationReminder]
    """Reminders."""

    def __init__(
        self,
        *,
        notification_channel: NotificationChannel | str | None = None,
        allow_sending_after_work_hours: bool | None = None,
        language: str | None = None,
        requested_send_time: datetime | None = None,
        custom_sms: NotificationSms | None = None,
        custom_email: NotificationEmail | None = None,
        reminders: Sequence[InstantiationNotificationReminder] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_name(NotificationChannel, notification_channel),
            allow_sending_after_work_hours,
            language,
            requested_send_time,
            custom_sms,
            custom_email,
            to_list(reminders),
            to_dict(unknown),
        )


class InstantiationNotificationReminder(Record):
    """A reminder."""

    __slots__ = ("requested_send_time", "send_after_days", "custom_sms", "custom_email", "unknown",)

    requested_send_time: datetime | None
    """Not before this time."""

    send_after_days: int | None
    """So many days after the first notification."""

    custom_sms: NotificationSms | None
    """SMS text of one's own."""

    custom_email: NotificationEmail | None
    """E-mail text of one's own."""

    def __init__(
        self,
        *,
        requested_send_time: datetime | None = None,
        send_after_days: int | None = None,
        custom_sms: NotificationSms | None = None,
        custom_email: NotificationEmail | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            requested_send_time,
            send_after_days,
            custom_sms,
            custom_email,
            to_dict(unknown),
        )


class KeyValue(Record):
    """A name and a value."""

    __slots__ = ("key", "value", "unknown",)

    key: str | None
    """The name, unique in its list."""

    value: str | None
    """The value."""

    def __init__(
        self,
        *,
        key: str | None = None,
        value: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            key,
            value,
            to_dict(unknown),
        )


class LimitsConfig(Record):
    """Bounds as hosts write them; what is left out keeps its default."""

    __slots__ = ("max_bytes", "max_depth", "max_nodes", "unknown",)

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
            to_dict(unknown),
        )


class LookUpAnswer(Record):
    """What the lookup answered."""

    __slots__ = ("text", "unknown",)

    text: str
    """The answer, in the form that the lookup gives it."""

    def __init__(
        self,
        *,
        text: str,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            text,
            to_dict(unknown),
        )


class LookUpQuery(Record):
    """What is asked, whom, and about whom."""

    __slots__ = ("query_data", "reportee", "service_code", "service_edition_code", "unknown",)

    query_data: str | None
    """The question, in the form that the lookup wants."""

    reportee: str
    """Whom it is about: organisation number or national identity number."""

    service_code: str
    """Code of the lookup (tjenestekode)."""

    service_edition_code: int
    """Number of the lookup's edition (tjenesteutgavekode)."""

    def __init__(
        self,
        *,
        reportee: str,
        service_code: str,
        service_edition_code: int,
        query_data: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            query_data,
            reportee,
            service_code,
            service_edition_code,
            to_dict(unknown),
        )


class MaskinportenGrant(Record):
    """What a token is asked for, and who asks."""

    __slots__ = ("client_id", "scopes", "key_id", "certificates", "algorithm", "consumer_org", "resource",
        "resource_as_text", "pid", "system_user", "consent", "lifetime_seconds", "grant_id", "with_type", "unknown",)

    client_id: str
    """The client's identifier at Maskinporten (claim `iss`)."""

    scopes: list[str]
    """The scopes, at least one."""

    key_id: str | None
    """Identifier of the key that is registered on the client (header `kid`). This or `certificates`."""

    certificates: list[str]
    """The enterprise certificate and its chain, each DER in base64, the own one first (header `x5c`). This or `keyId`."""

    algorithm: SigningAlgorithm | None
    """`RS256` (when not set), `RS384` or `RS512`."""

    consumer_org: str | None
    """The customer's organisation number, when the scope was delegated in Altinn."""

    resource: list[str]
    """The APIs that the token is for; only for APIs that ask for it."""

    resource_as_text: bool | None
    """Whether to write a single `resource` as a text instead of a list, as old APIs want it."""

    pid: str | None
    """National identity number, for tokens that are bound to a person."""

    system_user: SystemUserSelector | None
    """The system user to act as."""

    consent: ConsentSelector | None
    """The consent to use."""

    lifetime_seconds: int | None
    """For how many seconds the grant is good, 1 to 120; 120 when not set."""

    grant_id: str | None
    """Identifier of the grant, never used twice (claim `jti`); made from the moment's entropy when not set."""

    with_type: bool | None
    """Whether the header says `typ`: `JWT`. When not set it does with `keyId` and does not with `certificates`, as Altinn's own
    client does.
    """

    def __init__(
        self,
        *,
        client_id: str,
        scopes: Sequence[str] = (),
        key_id: str | None = None,
        certificates: Sequence[str] = (),
        algorithm: SigningAlgorithm | str | None = None,
        consumer_org: str | None = None,
        resource: Sequence[str] = (),
        resource_as_text: bool | None = None,
        pid: str | None = None,
        system_user: SystemUserSelector | None = None,
        consent: ConsentSelector | None = None,
        lifetime_seconds: int | None = None,
        grant_id: str | None = None,
        with_type: bool | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            client_id,
            to_list(scopes),
            key_id,
            to_list(certificates),
            to_name(SigningAlgorithm, algorithm),
            consumer_org,
            to_list(resource),
            resource_as_text,
            pid,
            system_user,
            consent,
            lifetime_seconds,
            grant_id,
            with_type,
            to_dict(unknown),
        )


class MaskinportenToken(Record):
    """A token of Maskinporten."""

    __slots__ = ("access_token", "token_type", "expires_in", "scope", "unknown",)

    access_token: Secret
    """The token itself."""

    token_type: str | None
    """`Bearer`."""

    expires_in: int | None
    """For how many seconds it is good."""

    scope: str | None
    """The scopes it has, with spaces between them."""

    def __init__(
        self,
        *,
        access_token: Secret | str,
        token_type: str | None = None,
        expires_in: int | None = None,
        scope: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_secret(access_token),
            token_type,
            expires_in,
            scope,
            to_dict(unknown),
        )


class MaskinportenTokenStart(Record):
    """What the flow starts with."""

    __slots__ = ("grant", "key", "unknown",)

    grant: MaskinportenGrant
    """What the token is for."""

    key: str
    """The host's own name for the key that signs; it comes back in the sign request."""

    def __init__(
        self,
        *,
        grant: MaskinportenGrant,
        key: str,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            grant,
            key,
            to_dict(unknown),
        )


class MergedForm(Record):
    """The merged form."""

    __slots__ = ("form_data", "changes", "unknown",)

    form_data: str
    """The form: a whole XML document as text."""

    changes: int
    """How many values are other than they were."""

    def __init__(
        self,
        *,
        form_data: str,
        changes: int,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            form_data,
            changes,
            to_dict(unknown),
        )


class MessageAttachment(Record):
    """An attachment of a message or of an archived element, with its content."""

    __slots__ = ("data", "function", "attachment_id", "name", "mime_type", "created_by_user_id", "created_date_time",
        "destination_type", "file_name", "is_added_after_form_fillin", "is_associated_to_form_set", "is_encrypted",
        "reportee_element_id", "senders_reference", "unknown",)

    data: BlobOutput | None
    """The content."""

    function: AttachmentFunction | None
    """What it is for."""

    attachment_id: int | None
    """Its number."""

    name: str | None
    """Name, as the portal shows it."""

    mime_type: AttachmentMimeType | None
    """Media type."""

    created_by_user_id: int | None
    """Number of the user who attached it."""

    created_date_time: datetime | None
    """When it was attached, Norwegian local time."""

    destination_type: AttachmentDestination | None
    """Who gets to see it."""

    file_name: str | None
    """File name."""

    is_added_after_form_fillin: bool | None
    """Whether it was attached after the form was filled in."""

    is_associated_to_form_set: bool | None
    """Whether it belongs to a form task."""

    is_encrypted: bool | None
    """Whether the content is encrypted."""

    reportee_element_id: int | None
    """Number of the element it belongs to."""

    senders_reference: str | None
    """The sender's name for it."""

    def __init__(
        self,
        *,
        data: BlobInput | None = None,
        function: AttachmentFunction | str | None = None,
        attachment_id: int | None = None,
        name: str | None = None,
        mime_type: AttachmentMimeType | str | None = None,
        created_by_user_id: int | None = None,
        created_date_time: datetime | None = None,
        destination_type: AttachmentDestination | str | None = None,
        file_name: str | None = None,
        is_added_after_form_fillin: bool | None = None,
        is_associated_to_form_set: bool | None = None,
        is_encrypted: bool | None = None,
        reportee_element_id: int | None = None,
        senders_reference: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            data,
            to_name(AttachmentFunction, function),
            attachment_id,
            name,
            to_name(AttachmentMimeType, mime_type),
            created_by_user_id,
            created_date_time,
            to_name(AttachmentDestination, destination_type),
            file_name,
            is_added_after_form_fillin,
            is_associated_to_form_set,
            is_encrypted,
            reportee_element_id,
            senders_reference,
            to_dict(unknown),
        )


class MessageAttachmentV1(Record):
    """An attachment of a message in the older form, with its content."""

    __slots__ = ("data", "function", "attachment_id", "name", "mime_type", "created_date_time", "file_name",
        "is_encrypted", "reportee_element_id", "senders_reference", "unknown",)

    data: BlobOutput | None
    """The content."""

    function: AttachmentFunction | None
    """What it is for."""

    attachment_id: int | None
    """Its number."""

    name: str | None
    """Name, as the portal shows it."""

    mime_type: AttachmentMimeType | None
    """Media type."""

    created_date_time: datetime | None
    """When it was attached, Norwegian local time."""

    file_name: str | None
    """File name."""

    is_encrypted: bool | None
    """Whether the content is encrypted."""

    reportee_element_id: int | None
    """Number of the message it belongs to."""

    senders_reference: str | None
    """The sender's name for it."""

    def __init__(
        self,
        *,
        data: BlobInput | None = None,
        function: AttachmentFunction | str | None = None,
        attachment_id: int | None = None,
        name: str | None = None,
        mime_type: AttachmentMimeType | str | None = None,
        created_date_time: datetime | None = None,
        file_name: str | None = None,
        is_encrypted: bool | None = None,
        reportee_element_id: int | None = None,
        senders_reference: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            data,
            to_name(AttachmentFunction, function),
            attachment_id,
            name,
            to_name(AttachmentMimeType, mime_type),
            created_date_time,
            file_name,
            is_encrypted,
            reportee_element_id,
            senders_reference,
            to_dict(unknown),
        )


class MessageBoxConfig(Record):
    """How instances show up in the inbox."""

    __slots__ = ("hide_settings", "sync_adapter_settings", "unknown",)

    hide_settings: MessageBoxHideSettings | None
    """When they do not."""

    sync_adapter_settings: DialogSyncSettings | None
    """What is copied to Dialogporten."""

    def __init__(
        self,
        *,
        hide_settings: MessageBoxHideSettings | None = None,
        sync_adapter_settings: DialogSyncSettings | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            hide_settings,
            sync_adapter_settings,
            to_dict(unknown),
        )


class MessageBoxHideSettings(Record):
    """When instances do not show up in the inbox."""

    __slots__ = ("hide_always", "hide_on_task", "unknown",)

    hide_always: bool | None
    """Never."""

    hide_on_task: list[str]
    """Not while in these tasks."""

    def __init__(
        self,
        *,
        hide_always: bool | None = None,
        hide_on_task: Sequence[str] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            hide_always,
            to_list(hide_on_task),
            to_dict(unknown),
        )


class MessageContent(Record):
    """The message itself."""

    __slots__ = ("allow_forwarding", "archive_reference", "authenticated_user", "case_id", "confirmation_date",
        "correspondence_id", "correspondence_name", "correspondence_status", "correspondence_subject",
        "correspondence_summary", "correspondence_title", "correspondence_text", "custom_message_data", "date_sent",
        "description", "due_date", "external_system_reference", "header", "is_confirmation_needed", "language",
        "reportee", "sent_by", "sent_to", "user_id", "unknown",)

    allow_forwarding: bool | None
    """Whether it may be forwarded."""

    archive_reference: str | None
    """Archive reference of the submission that it answers; another of Altinn's tables calls it the message's own."""

    authenticated_user: int | None
    """Number of the user who confirmed it."""

    case_id: int | None
    """The collaboration it belongs to."""

    confirmation_date: datetime | None
    """When it was confirmed."""

    correspondence_id: int | None
    """Its number."""

    correspondence_name: str | None
    """Name of the message service."""

    correspondence_status: MessageStatus | None
    """How far the reportee has come with it."""

    correspondence_subject: str | None
    """Subject."""

    correspondence_summary: str | None
    """Summary (ingress)."""

    correspondence_title: str | None
    """Title."""

    correspondence_text: str | None
    """Text."""

    custom_message_data: str | None
    """What the service owner and the end-user systems agreed on."""

    date_sent: datetime | None
    """When it was sent, Norwegian local time."""

    description: str | None
    """Name of the service owner."""

    due_date: datetime | None
    """When something must be done about it."""

    external_system_reference: str | None
    """The service owner's name for it."""

    header: str | None
    """Heading."""

    is_confirmation_needed: bool | None
    """Whether the reader must confirm it."""

    language: MessageLanguage | None
    """Its language."""

    reportee: int | None
    """Altinn's number of the reportee."""

    sent_by: str | None
    """The sender."""

    sent_to: int | None
    """Altinn's number of the receiver."""

    user_id: int | None
    """Number of the user who confirmed it."""

    def __init__(
        self,
        *,
        allow_forwarding: bool | None = None,
        archive_reference: str | None = None,
        authenticated_user: int | None = None,
        case_id: int | None = None,
        confirmation_date: datetime | None = None,
        correspondence_id: int | None = None,
        correspondence_name: str | None = None,
        correspondence_status: MessageStatus | str | None = None,
        correspondence_subject: str | None = None,
        correspondence_summary: str | None = None,
        correspondence_title: str | None = None,
        correspondence_text: str | None = None,
        custom_message_data: str | None = None,
        date_sent: datetime | None = None,
        description: str | None = None,
        due_date: datetime | None = None,
        external_system_reference: str | None = None,
        header: str | None = None,
        is_confirmation_needed: bool | None = None,
        language: MessageLanguage | str | None = None,
        reportee: int | None = None,
        sent_by: str | None = None,
        sent_to: int | None = None,
        user_id: int | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            allow_forwarding,
            archive_reference,
            authenticated_user,
            case_id,
            confirmation_date,
            correspondence_id,
            correspondence_name,
            to_name(MessageStatus, correspondence_status),
            correspondence_subject,
            correspondence_summary,
            correspondence_title,
            correspondence_text,
            custom_message_data,
            date_sent,
            description,
            due_date,
            external_system_reference,
            header,
            is_confirmation_needed,
            to_name(MessageLanguage, language),
            reportee,
            sent_by,
            sent_to,
            user_id,
            to_dict(unknown),
        )


class MessageContentV1(Record):
    """The message itself, in the older form."""

    __slots__ = ("archive_reference", "authenticated_user", "confirmation_date", "correspondence_id",
        "correspondence_name", "correspondence_status", "correspondence_subject", "correspondence_summary",
        "correspondence_title", "correspondence_text", "custom_message_data", "date_sent", "description", "due_date",
        "external_system_reference", "header", "is_confirmation_needed", "language", "reportee", "sent_by", "sent_to",
        "user_id", "unknown",)

    archive_reference: str | None
    """Archive reference of the submission that it answers; another of Altinn's tables calls it the message's own."""

    authenticated_user: int | None
    """Number of the user who confirmed it."""

    confirmation_date: datetime | None
    """When it was confirmed."""

    correspondence_id: int | None
    """Its number."""

    correspondence_name: str | None
    """Name of the message service."""

    correspondence_status: MessageStatus | None
    """How far the reportee has come with it."""

    correspondence_subject: str | None
    """Subject."""

    correspondence_summary: str | None
    """Summary (ingress)."""

    correspondence_title: str | None
    """Title."""

    correspondence_text: str | None
    """Text."""

    custom_message_data: str | None
    """What the service owner and the end-user systems agreed on."""

    date_sent: datetime | None
    """When it was sent, Norwegian local time."""

    description: str | None
    """Name of the service owner."""

    due_date: datetime | None
    """When something must be done about it."""

    external_system_reference: str | None
    """The service owner's name for it."""

    header: str | None
    """Heading."""

    is_confirmation_needed: bool | None
    """Whether the reader must confirm it."""

    language: MessageLanguage | None
    """Its language."""

    reportee: int | None
    """Altinn's number of the reportee."""

    sent_by: str | None
    """The sender."""

    sent_to: int | None
    """Altinn's number of the receiver."""

    user_id: int | None
    """Number of the user who confirmed it."""

    def __init__(
        self,
        *,
        archive_reference: str | None = None,
        authenticated_user: int | None = None,
        confirmation_date: datetime | None = None,
        correspondence_id: int | None = None,
        correspondence_name: str | None = None,
        correspondence_status: MessageStatus | str | None = None,
        correspondence_subject: str | None = None,
        correspondence_summary: str | None = None,
        correspondence_title: str | None = None,
        correspondence_text: str | None = None,
        custom_message_data: str | None = None,
        date_sent: datetime | None = None,
        description: str | None = None,
        due_date: datetime | None = None,
        external_system_reference: str | None = None,
        header: str | None = None,
        is_confirmation_needed: bool | None = None,
        language: MessageLanguage | str | None = None,
        reportee: int | None = None,
        sent_by: str | None = None,
        sent_to: int | None = None,
        user_id: int | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            archive_reference,
            authenticated_user,
            confirmation_date,
            correspondence_id,
            correspondence_name,
            to_name(MessageStatus, correspondence_status),
            correspondence_subject,
            correspondence_summary,
            correspondence_title,
            correspondence_text,
            custom_message_data,
            date_sent,
            description,
            due_date,
            external_system_reference,
            header,
            is_confirmation_needed,
            to_name(MessageLanguage, language),
            reportee,
            sent_by,
            sent_to,
            user_id,
            to_dict(unknown),
        )


class MessageLink(Record):
    """A link in a message."""

    __slots__ = ("text", "link_type", "url", "unknown",)

    text: str | None
    """The text to show."""

    link_type: MessageLinkType | None
    """What it leads to."""

    url: str | None
    """The address."""

    def __init__(
        self,
        *,
        text: str | None = None,
        link_type: MessageLinkType | str | None = None,
        url: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            text,
            to_name(MessageLinkType, link_type),
            url,
            to_dict(unknown),
        )


class MessageNotification(Record):
    """A notification (varsel) that told the reportee of a message."""

    __slots__ = ("from_address", "language_code", "notification_type_name", "receivers", "shipment_date_time", "tokens",
        "unknown",)

    from_address: str | None
    """Who it came from."""

    language_code: str | None
    """LCID of its language."""

    notification_type_name: str | None
    """Name of its template."""

    receivers: list[NotificationReceiver]
    """Who got it, and how."""

    shipment_date_time: datetime | None
    """When it was due to go out, Norwegian local time."""

    tokens: list[NotificationToken]
    """What stood in the template's gaps."""

    def __init__(
        self,
        *,
        from_address: str | None = None,
        language_code: str | None = None,
        notification_type_name: str | None = None,
        receivers: Sequence[NotificationReceiver] = (),
        shipment_date_time: datetime | None = None,
        tokens: Sequence[NotificationToken] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            from_address,
            language_code,
            notification_type_name,
            to_list(receivers),
            shipment_date_time,
            to_list(tokens),
            to_dict(unknown),
        )


class NeedsPerson(Record):
    """The task that the process stands at, and where a person does it."""

    __slots__ = ("url", "task_type", "task_id", "unknown",)

    url: str
    """Where the person does it."""

    task_type: str | None
    """What kind of task: `signing`, `payment` and others."""

    task_id: str | None
    """Identifier of the task in the app's process."""

    def __init__(
        self,
        *,
        url: str,
        task_type: str | None = None,
        task_id: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            url,
            task_type,
            task_id,
            to_dict(unknown),
        )


class NextStep(Record):
    """One thing that can be done next."""

    __slots__ = ("kind", "operation", "why", "unknown",)

    kind: NextStepKind
    """What it is."""

    operation: str | None
    """The operation that does it; none where there is nothing to call."""

    why: AdviceText
    """Why, for a person."""

    def __init__(
        self,
        *,
        kind: NextStepKind | str,
        why: AdviceText,
        operation: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_name(NextStepKind, kind),
            operation,
            why,
            to_dict(unknown),
        )


class NextSteps(Record):
    """What can be done next, the obvious first."""

    __slots__ = ("steps", "unknown",)

    steps: list[NextStep]
    """The possibilities; never none."""

    def __init__(
        self,
        *,
        steps: Sequence[NextStep] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_list(steps),
            to_dict(unknown),
        )


class NotificationEmail(Record):
    """An e-mail text of one's own."""

    __slots__ = ("subject", "body", "unknown",)

    subject: NotificationText
    """The subject."""

    body: NotificationText
    """The text."""

    def __init__(
        self,
        *,
        subject: NotificationText,
        body: NotificationText,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            subject,
            body,
            to_dict(unknown),
        )


class NotificationReceiver(Record):
    """Who got a notification, and how."""

    __slots__ = ("address", "sent_date_time", "transport", "unknown",)

    address: str | None
    """Phone number or e-mail address."""

    sent_date_time: datetime | None
    """When it went out, Norwegian local time."""

    transport: NotificationTransport | None
    """How it went."""

    def __init__(
        self,
        *,
        address: str | None = None,
        sent_date_time: datetime | None = None,
        transport: NotificationTransport | str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            address,
            sent_date_time,
            to_name(NotificationTransport, transport),
            to_dict(unknown),
        )


class NotificationSms(Record):
    """An SMS text of one's own."""

    __slots__ = ("sender_name", "text", "unknown",)

    sender_name: str
    """Name of the sender."""

    text: NotificationText
    """The text."""

    def __init__(
        self,
        *,
        sender_name: str,
        text: NotificationText,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            sender_name,
            text,
            to_dict(unknown),
        )


class NotificationText(Record):
    """A text in three languages."""

    __slots__ = ("nb", "nn", "en", "unknown",)

    nb: str
    """Norwegian bokmål."""

    nn: str
    """Norwegian nynorsk."""

    en: str
    """English."""

    def __init__(
        self,
        *,
        nb: str,
        nn: str,
        en: str,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            nb,
            nn,
            en,
            to_dict(unknown),
        )


class NotificationToken(Record):
    """What stood in one gap of a template."""

    __slots__ = ("number", "value", "unknown",)

    number: int | None
    """Number of the gap."""

    value: str | None
    """What stood there."""

    def __init__(
        self,
        *,
        number: int | None = None,
        value: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            number,
            value,
            to_dict(unknown),
        )


class OnEntry(Record):
    """What a person sees first."""

    __slots__ = ("show", "instance_selection", "unknown",)

    show: str | None
    """`new-instance`, `select-instance` or the name of a form without instance."""

    instance_selection: InstanceSelection | None
    """How the choice among instances looks."""

    def __init__(
        self,
        *,
        show: str | None = None,
        instance_selection: InstanceSelection | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            show,
            instance_selection,
            to_dict(unknown),
        )


class PackageProperty(Record):
    """Something that sender and recipients agreed to say about a file."""

    __slots__ = ("property_key", "property_value", "unknown",)

    property_key: str
    """Name of the property."""

    property_value: str
    """Value of the property."""

    def __init__(
        self,
        *,
        property_key: str,
        property_value: str,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            property_key,
            property_value,
            to_dict(unknown),
        )


class PackageRecipient(Record):
    """Someone for whom a broker file is."""

    __slots__ = ("party_number", "unknown",)

    party_number: str
    """Organisation number or national identity number."""

    def __init__(
        self,
        *,
        party_number: str,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            party_number,
            to_dict(unknown),
        )


class PackagedFile(Record):
    """A file of a package, as the manifest names it."""

    __slots__ = ("file_name", "check_sum", "unknown",)

    file_name: str
    """Name of the file in the package."""

    check_sum: str | None
    """Checksum of the file, in a form that sender and recipients agreed on."""

    def __init__(
        self,
        *,
        file_name: str,
        check_sum: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            file_name,
            check_sum,
            to_dict(unknown),
        )


class PageLinks(Record):
    """Where the next page is."""

    __slots__ = ("next", "unknown",)

    next: str | None
    """Its address; absent on the last page."""

    def __init__(
        self,
        *,
        next: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            next,
            to_dict(unknown),
        )


class ParallelSigningStep(Record):
    """The step of user-controlled signing."""

    __slots__ = ("process_step_id", "unknown",)

    process_step_id: int
    """Altinn's number of the step; 0 when the workflow has no such step."""

    def __init__(
        self,
        *,
        process_step_id: int,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            process_step_id,
            to_dict(unknown),
        )


class PartyTypesAllowed(Record):
    """Who may own an instance. When no kind is true, everyone may."""

    __slots__ = ("bankruptcy_estate", "organisation", "person", "sub_unit", "unknown",)

    bankruptcy_estate: bool | None
    """A bankruptcy estate (konkursbo)."""

    organisation: bool | None
    """An organisation."""

    person: bool | None
    """A person."""

    sub_unit: bool | None
    """A sub unit of an organisation (underenhet)."""

    def __init__(
        self,
        *,
        bankruptcy_estate: bool | None = None,
        organisation: bool | None = None,
        person: bool | None = None,
        sub_unit: bool | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            bankruptcy_estate,
            organisation,
            person,
            sub_unit,
            to_dict(unknown),
        )


class PaymentInformation(Record):
    """What there is to pay."""

    __slots__ = ("xml", "unknown",)

    xml: str
    """The whole result as XML. Altinn does not document its form."""

    def __init__(
        self,
        *,
        xml: str,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            xml,
            to_dict(unknown),
        )


class PollAdvice(Record):
    """When to ask again."""

    __slots__ = ("wait_seconds", "not_before", "unknown",)

    wait_seconds: int
    """Seconds to wait."""

    not_before: datetime
    """Not before this time, UTC."""

    def __init__(
        self,
        *,
        wait_seconds: int,
        not_before: datetime,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            wait_seconds,
            not_before,
            to_dict(unknown),
        )


class PrefillData(Record):
    """What was found."""

    __slots__ = ("form_tasks", "is_found", "is_found_in_registers", "is_found_at_service_owner", "unknown",)

    form_tasks: list[PrefilledFormTask]
    """The prefilled form tasks."""

    is_found: bool | None
    """Whether there is any, from whichever source."""

    is_found_in_registers: bool | None
    """Whether the registers have any."""

    is_found_at_service_owner: bool | None
    """Whether the service owner has any."""

    def __init__(
        self,
        *,
        form_tasks: Sequence[PrefilledFormTask] = (),
        is_found: bool | None = None,
        is_found_in_registers: bool | None = None,
        is_found_at_service_owner: bool | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_list(form_tasks),
            is_found,
            is_found_in_registers,
            is_found_at_service_owner,
            to_dict(unknown),
        )


class PrefillDataV1(Record):
    """What was found."""

    __slots__ = ("form_tasks", "status", "unknown",)

    form_tasks: list[PrefilledFormTaskV1]
    """The prefilled form tasks: there may be several for one service and reportee, told apart by their identity fields."""

    status: PrefillStatus | None
    """Whether there is any."""

    def __init__(
        self,
        *,
        form_tasks: Sequence[PrefilledFormTaskV1] = (),
        status: PrefillStatus | str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_list(form_tasks),
            to_name(PrefillStatus, status),
            to_dict(unknown),
        )


class PrefillIdentityField(Record):
    """What tells a prefilled form task from others of the same service and reportee."""

    __slots__ = ("value", "index", "unknown",)

    value: str | None
    """The value."""

    index: str | None
    """Its place among the others."""

    def __init__(
        self,
        *,
        value: str | None = None,
        index: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            value,
            index,
            to_dict(unknown),
        )


class PrefillNotification(Record):
    """A notification (varsel) that tells the reportee of prefilled data."""

    __slots__ = ("from_address", "notification_id", "notify_type", "reportee_element_id", "reportee_id",
        "shipment_date_time", "language_code", "notification_type", "tokens", "receivers", "unknown",)

    from_address: str | None
    """Who it comes from; the template's address when not set."""

    notification_id: int | None
    """Its number."""

    notify_type: PrefillNotificationKind | None
    """What it is about. Only EC2 has it."""

    reportee_element_id: int | None
    """Number of the element it belongs to."""

    reportee_id: int | None
    """Altinn's number of the reportee. Only EC2 has it."""

    shipment_date_time: datetime | None
    """When it is due to go out, Norwegian local time."""

    language_code: str | None
    """LCID of its language."""

    notification_type: str | None
    """Name of its template."""

    tokens: list[NotificationToken]
    """What stands in the template's gaps."""

    receivers: list[PrefillNotificationReceiver]
    """Who gets it, and how."""

    def __init__(
        self,
        *,
        from_address: str | None = None,
        notification_id: int | None = None,
        notify_type: PrefillNotificationKind | str | None = None,
        reportee_element_id: int | None = None,
        reportee_id: int | None = None,
        shipment_date_time: datetime | None = None,
        language_code: str | None = None,
        notification_type: str | None = None,
        tokens: Sequence[NotificationToken] = (),
        receivers: Sequence[PrefillNotificationReceiver] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            from_address,
            notification_id,
            to_name(PrefillNotificationKind, notify_type),
            reportee_element_id,
            reportee_id,
            shipment_date_time,
            language_code,
            notification_type,
            to_list(tokens),
            to_list(receivers),
            to_dict(unknown),
        )


class PrefillNotificationReceiver(Record):
    """Who gets a notification of prefilled data, and how."""

    __slots__ = ("transport", "address", "unknown",)

    transport: NotificationTransport | None
    """How it goes."""

    address: str | None
    """Phone number or e-mail address."""

    def __init__(
        self,
        *,
        transport: NotificationTransport | str | None = None,
        address: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_name(NotificationTransport, transport),
            address,
            to_dict(unknown),
        )


class PrefillValue(Record):
    """A value and where it goes."""

    __slots__ = ("path", "value", "unknown",)

    path: str
    """The way from the root: `/Skjema/Post[2]/Belop`, or `/Skjema/Post[2]/@kode` for an attribute. A name counts in any
    namespace; `{namespace}name` in that one only. `[n]` tells elements of one name apart, and counts from 1.
    """

    value: str
    """The value, as the form's schema spells it. Empty takes away what is there."""

    def __init__(
        self,
        *,
        path: str,
        value: str,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            path,
            value,
            to_dict(unknown),
        )


class PrefilledAttachment(Record):
    """A file that goes with prefilled forms."""

    __slots__ = ("data", "name", "mime_type", "file_name", "senders_reference", "signed_by_default", "signing_locked",
        "unknown",)

    data: BlobOutput | None
    """The content."""

    name: str | None
    """Name, as the portal shows it."""

    mime_type: AttachmentMimeType | None
    """Media type."""

    file_name: str | None
    """File name, without `:` and `\\`."""

    senders_reference: str | None
    """The service owner's name for it."""

    signed_by_default: bool | None
    """Whether it is chosen for signing unless the signer says otherwise."""

    signing_locked: bool | None
    """Whether the signer cannot change that."""

    def __init__(
        self,
        *,
        data: BlobInput | None = None,
        name: str | None = None,
        mime_type: AttachmentMimeType | str | None = None,
        file_name: str | None = None,
        senders_reference: str | None = None,
        signed_by_default: bool | None = None,
        signing_locked: bool | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            data,
            name,
            to_name(AttachmentMimeType, mime_type),
            file_name,
            senders_reference,
            signed_by_default,
            signing_locked,
            to_dict(unknown),
        )


class PrefilledForm(Record):
    """A form that was filled in beforehand."""

    __slots__ = ("data_format_id", "data_format_version", "form_data", "senders_reference", "signed_by_default",
        "signing_locked", "unknown",)

    data_format_id: str | None
    """The form's data format."""

    data_format_version: int | None
    """Version of the data format."""

    form_data: str | None
    """The form itself: a whole XML document as text. It may lack what nobody filled in: see
    `altinn2.soap.prefill.merge`.
    """

    senders_reference: str | None
    """The service owner's name for it."""

    signed_by_default: bool | None
    """Whether it is chosen for signing unless the signer says otherwise."""

    signing_locked: bool | None
    """Whether the signer cannot change that."""

    def __init__(
        self,
        *,
        data_format_id: str | None = None,
        data_format_version: int | None = None,
        form_data: str | None = None,
        senders_reference: str | None = None,
        signed_by_default: bool | None = None,
        signing_locked: bool | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            data_format_id,
            data_format_version,
            form_data,
            senders_reference,
            signed_by_default,
            signing_locked,
            to_dict(unknown),
        )


class PrefilledFormTask(Record):
    """A form task that was filled in beforehand."""

    __slots__ = ("external_service_code", "external_service_edition_code", "external_shipment_reference",
        "identity_field_hash_code", "large_inbound_reference", "attachments", "forms", "identity_fields",
        "notifications", "receivers_reference", "reportee", "senders_reference", "service_owner_code", "unknown",)

    external_service_code: str | None
    """Code of the service (tjenestekode)."""

    external_service_edition_code: int | None
    """Number of the service's edition (tjenesteutgavekode)."""

    external_shipment_reference: str | None
    """The service owner's name for the shipment, unique."""

    identity_field_hash_code: str | None
    """Altinn's own."""

    large_inbound_reference: str | None
    """Altinn's own, for what came in large batches."""

    attachments: list[PrefilledAttachment]
    """Files that go with the forms."""

    forms: list[PrefilledForm]
    """The forms."""

    identity_fields: list[PrefillIdentityField]
    """What tells several prefilled form tasks of one service and reportee apart."""

    notifications: list[PrefillNotification]
    """The notifications (varsler) that go with it."""

    receivers_reference: str | None
    """Altinn's name for it."""

    reportee: str | None
    """Whose data: organisation number or national identity number."""

    senders_reference: str | None
    """The service owner's name for it."""

    service_owner_code: str | None
    """Code of the service owner's system: three letters, and perhaps more behind an underscore."""

    def __init__(
        self,
        *,
        external_service_code: str | None = None,
        external_service_edition_code: int | None = None,
        external_shipment_reference: str | None = None,
        identity_field_hash_code: str | None = None,
        large_inbound_reference: str | None = None,
        attachments: Sequence[PrefilledAttachment] = (),
        forms: Sequence[PrefilledForm] = (),
        identity_fields: Sequence[PrefillIdentityField] = (),
        notifications: Sequence[PrefillNotification] = (),
        receivers_reference: str | None = None,
        reportee: str | None = None,
        senders_reference: str | None = None,
        service_owner_code: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            external_service_code,
            external_service_edition_code,
            external_shipment_reference,
            identity_field_hash_code,
            large_inbound_reference,
            to_list(attachments),
            to_list(forms),
            to_list(identity_fields),
            to_list(notifications),
            receivers_reference,
            reportee,
            senders_reference,
            service_owner_code,
            to_dict(unknown),
        )


class PrefilledFormTaskV1(Record):
    """A form task that was filled in beforehand by the service owner."""

    __slots__ = ("external_service_code", "external_service_edition_code", "external_shipment_reference",
        "identity_field_hash_code", "large_inbound_reference", "attachments", "forms", "identity_fields",
        "notifications", "receivers_reference", "reportee", "senders_reference", "service_owner_code",
        "valid_from_date", "valid_to_date", "is_reservable", "validate_but_do_not_send_notification", "unknown",)

    external_service_code: str | None
    """Code of the service (tjenestekode)."""

    external_service_edition_code: int | None
    """Number of the service's edition (tjenesteutgavekode)."""

    external_shipment_reference: str | None
    """The service owner's name for the shipment, unique."""

    identity_field_hash_code: str | None
    """Altinn's own."""

    large_inbound_reference: str | None
    """Altinn's own, for what came in large batches."""

    attachments: list[PrefilledAttachment]
    """Files that go with the forms."""

    forms: list[PrefilledForm]
    """The forms."""

    identity_fields: list[PrefillIdentityField]
    """What tells several prefilled form tasks of one service and reportee apart."""

    notifications: list[PrefillNotification]
    """The notifications (varsler) that go with it."""

    receivers_reference: str | None
    """Altinn's name for it."""

    reportee: str | None
    """Whose data: organisation number or national identity number."""

    senders_reference: str | None
    """The service owner's name for it."""

    service_owner_code: str | None
    """Code of the service owner's system: three letters, and perhaps more behind an underscore."""

    valid_from_date: datetime | None
    """From when the data holds. Compare it with today before using the data."""

    valid_to_date: datetime | None
    """Until when the data holds."""

    is_reservable: bool | None
    """Whether it is kept for whoever opens it first. Only EC2 has it."""

    validate_but_do_not_send_notification: bool | None
    """Whether notifications are validated and not sent. Only EC2 has it."""

    def __init__(
        self,
        *,
        external_service_code: str | None = None,
        external_service_edition_code: int | None = None,
        external_shipment_reference: str | None = None,
        identity_field_hash_code: str | None = None,
        large_inbound_reference: str | None = None,
        attachments: Sequence[PrefilledAttachment] = (),
        forms: Sequence[PrefilledForm] = (),
        identity_fields: Sequence[PrefillIdentityField] = (),
        notifications: Sequence[PrefillNotification] = (),
        receivers_reference: str | None = None,
        reportee: str | None = None,
        senders_reference: str | None = None,
        service_owner_code: str | None = None,
        valid_from_date: datetime | None = None,
        valid_to_date: datetime | None = None,
        is_reservable: bool | None = None,
        validate_but_do_not_send_notification: bool | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            external_service_code,
            external_service_edition_code,
            external_shipment_reference,
            identity_field_hash_code,
            large_inbound_reference,
            to_list(attachments),
            to_list(forms),
            to_list(identity_fields),
            to_list(notifications),
            receivers_reference,
            reportee,
            senders_reference,
            service_owner_code,
            valid_from_date,
            valid_to_date,
            is_reservable,
            validate_but_do_not_send_notification,
            to_dict(unknown),
        )


class ProcessElement(Record):
    """The task that a process is in."""

    __slots__ = ("flow", "started", "element_id", "name", "altinn_task_type", "ended", "validated", "flow_type",
        "actions", "user_actions", "read", "write", "element_type", "unknown",)

    flow: int | None
    """Number of the task in the order in which the process reached its elements."""

    started: datetime | None
    """When the task started."""

    element_id: str | None
    """Identifier in the process definition, for example `Task_1`."""

    name: str | None
    """Name."""

    altinn_task_type: str | None
    """What kind of task: `data`, `confirmation`, `signing`, `feedback`, `payment` and others."""

    ended: datetime | None
    """When the task ended."""

    validated: TaskValidationStatus | None
    """What the last validation said; older apps only."""

    flow_type: str | None
    """How the process came here."""

    actions: Any
    """What can be done, and whether the caller may: an object of names and truth values, for example
    `{"read":true,"write":true,"confirm":false}`. From the process API only.
    """

    user_actions: list[ProcessUserAction]
    """What can be done, in more detail. From the process API only."""

    read: bool | None
    """Whether the caller may read the data of the task. From the process API only."""

    write: bool | None
    """Whether the caller may change the data of the task. From the process API only."""

    element_type: str | None
    """Kind of element in the process definition, for example `Task`. From the process API only."""

    def __init__(
        self,
        *,
        flow: int | None = None,
        started: datetime | None = None,
        element_id: str | None = None,
        name: str | None = None,
        altinn_task_type: str | None = None,
        ended: datetime | None = None,
        validated: TaskValidationStatus | None = None,
        flow_type: str | None = None,
        actions: Any = None,
        user_actions: Sequence[ProcessUserAction] = (),
        read: bool | None = None,
        write: bool | None = None,
        element_type: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            flow,
            started,
            element_id,
            name,
            altinn_task_type,
            ended,
            validated,
            flow_type,
            actions,
            to_list(user_actions),
            read,
            write,
            element_type,
            to_dict(unknown),
        )


class ProcessState(Record):
    """How far an instance has come.

    `ProcessState` inside an instance; the process API adds the list of tasks and, on the current one, what the caller may do.
    """

    __slots__ = ("started", "start_event", "current_task", "ended", "end_event", "process_tasks", "workflow",
        "unknown",)

    started: datetime | None
    """When the process started."""

    start_event: str | None
    """The event that started it."""

    current_task: ProcessElement | None
    """The task it is in; absent before it starts and after it ends."""

    ended: datetime | None
    """When it ended: the submission is done."""

    end_event: str | None
    """The event that ended it."""

    process_tasks: list[ProcessTask]
    """Every task of the process; from the process API only."""

    workflow: AppProcessWorkflowStatus | None
    """What the workflow engine is doing. From the process API of apps of version 9 only."""

    def __init__(
        self,
        *,
        started: datetime | None = None,
        start_event: str | None = None,
        current_task: ProcessElement | None = None,
        ended: datetime | None = None,
        end_event: str | None = None,
        process_tasks: Sequence[ProcessTask] = (),
        workflow: AppProcessWorkflowStatus | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            started,
            start_event,
            current_task,
            ended,
            end_event,
            to_list(process_tasks),
            workflow,
            to_dict(unknown),
        )


class ProcessTask(Record):
    """A task of the process definition."""

    __slots__ = ("altinn_task_type", "element_id", "element_type", "unknown",)

    altinn_task_type: str | None
    """What kind of task."""

    element_id: str | None
    """Identifier in the process definition."""

    element_type: str | None
    """Kind of element in the process definition."""

    def __init__(
        self,
        *,
        altinn_task_type: str | None = None,
        element_id: str | None = None,
        element_type: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            altinn_task_type,
            element_id,
            element_type,
            to_dict(unknown),
        )


class ProcessUserAction(Record):
    """Something that can be done in a task."""

    __slots__ = ("id", "authorized", "type", "unknown",)

    id: str | None
    """Name of the action."""

    authorized: bool | None
    """Whether the caller may."""

    type: ProcessActionType | None
    """Whether it moves the process or only runs code of the app."""

    def __init__(
        self,
        *,
        id: str | None = None,
        authorized: bool | None = None,
        type: ProcessActionType | str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            id,
            authorized,
            to_name(ProcessActionType, type),
            to_dict(unknown),
        )


class Prompt(Record):
    """A question for the person in front of the program."""

    __slots__ = ("kind", "text", "valid_until", "unknown",)

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
            to_dict(unknown),
        )


class Receipt(Record):
    """What became of a shipment, and of each of its parts."""

    __slots__ = ("last_changed", "parent_receipt_id", "receipt_history", "receipt_id", "receipt_status",
        "receipt_template", "receipt_text", "receipt_type", "references", "sub_receipts", "unknown",)

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

    references: list[ReceiptReference]
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
        references: Sequence[ReceiptReference] = (),
        sub_receipts: Sequence[Receipt] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            last_changed,
            parent_receipt_id,
            receipt_history,
            receipt_id,
            to_name(ReceiptStatus, receipt_status),
            receipt_template,
            receipt_text,
            to_name(ReceiptType, receipt_type),
            to_list(references),
            to_list(sub_receipts),
            to_dict(unknown),
        )


class ReceiptList(Record):
    """The receipts found; none is an empty list, not an error."""

    __slots__ = ("receipts", "unknown",)

    receipts: list[Receipt]
    """The receipts, each with its sub-receipts."""

    def __init__(
        self,
        *,
        receipts: Sequence[Receipt] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_list(receipts),
            to_dict(unknown),
        )


class ReceiptListV1(Record):
    """The receipts found, in the older form; none is an empty list, not an error."""

    __slots__ = ("receipts", "unknown",)

    receipts: list[ReceiptV1]
    """The receipts, each with its sub-receipts."""

    def __init__(
        self,
        *,
        receipts: Sequence[ReceiptV1] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_list(receipts),
            to_dict(unknown),
        )


class ReceiptOutcome(Record):
    """What became of a shipment."""

    __slots__ = ("verdict", "reason", "advice", "text", "receipt_id", "last_changed", "archive_reference",
        "reportee_element_id", "external_shipment_reference", "parts", "unknown",)

    verdict: ReceiptVerdict
    """The verdict on the whole. A part that went wrong goes before an `OK` of the whole."""

    reason: ReceiptReason | None
    """Why, when the texts say it. Of a part when the whole has no reason of its own."""

    advice: AdviceText
    """What to tell the user."""

    text: str | None
    """What Altinn wrote."""

    receipt_id: int | None
    """Number of the receipt; not set when Altinn kept none."""

    last_changed: datetime | None
    """When the receipt last changed, Norwegian local time."""

    archive_reference: str | None
    """Altinn's archive reference, once the shipment is in the archive. Without it an accepted form task lies in the message box
    and waits for a signature or for more.
    """

    reportee_element_id: int | None
    """Number of the element in the message box."""

    external_shipment_reference: str | None
    """The end-user system's name for the shipment."""

    parts: list[ReceiptPartOutcome]
    """The parts: forms, attachments, recipients."""

    def __init__(
        self,
        *,
        verdict: ReceiptVerdict | str,
        advice: AdviceText,
        reason: ReceiptReason | str | None = None,
        text: str | None = None,
        receipt_id: int | None = None,
        last_changed: datetime | None = None,
        archive_reference: str | None = None,
        reportee_element_id: int | None = None,
        external_shipment_reference: str | None = None,
        parts: Sequence[ReceiptPartOutcome] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_name(ReceiptVerdict, verdict),
            to_name(ReceiptReason, reason),
            advice,
            text,
            receipt_id,
            last_changed,
            archive_reference,
            reportee_element_id,
            external_shipment_reference,
            to_list(parts),
            to_dict(unknown),
        )


class ReceiptPartOutcome(Record):
    """What became of a part of a shipment."""

    __slots__ = ("verdict", "reason", "text", "field", "senders_reference", "receipt_id", "unknown",)

    verdict: ReceiptVerdict
    """The verdict."""

    reason: ReceiptReason | None
    """Why, when the text says it."""

    text: str | None
    """What Altinn wrote."""

    field: str | None
    """The field of the form that the text names, for example `Merverdiavgift-datadef-10098`."""

    senders_reference: str | None
    """The end-user system's name for the form or attachment."""

    receipt_id: int | None
    """Number of the receipt."""

    def __init__(
        self,
        *,
        verdict: ReceiptVerdict | str,
        reason: ReceiptReason | str | None = None,
        text: str | None = None,
        field: str | None = None,
        senders_reference: str | None = None,
        receipt_id: int | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_name(ReceiptVerdict, verdict),
            to_name(ReceiptReason, reason),
            text,
            field,
            senders_reference,
            receipt_id,
            to_dict(unknown),
        )


class ReceiptReference(Record):
    """A name that a receipt goes by. Altinn may leave either part out."""

    __slots__ = ("reference_type", "reference_value", "unknown",)

    reference_type: ReferenceType | None
    """Whose name it is."""

    reference_value: str | None
    """The name."""

    def __init__(
        self,
        *,
        reference_type: ReferenceType | str | None = None,
        reference_value: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_name(ReferenceType, reference_type),
            reference_value,
            to_dict(unknown),
        )


class ReceiptSearch(Record):
    """Which receipt: by number, or by references."""

    __slots__ = ("receipt_id", "references", "unknown",)

    receipt_id: int | None
    """The receipt's number."""

    references: list[Reference]
    """References that the receipt has. Altinn looks at the first one only, and searches by `ArchiveReference`,
    `OutboundShipmentReference`, `BatchReference`, `EndUserSystemReference`, `ExternalShipmentReference` and
    `SendersReference`.
    """

    def __init__(
        self,
        *,
        receipt_id: int | None = None,
        references: Sequence[Reference] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            receipt_id,
            to_list(references),
            to_dict(unknown),
        )


class ReceiptSearchV1(Record):
    """Which receipt: by number, or by references."""

    __slots__ = ("receipt_id", "references", "unknown",)

    receipt_id: int | None
    """The receipt's number."""

    references: list[ReferenceV1]
    """References that the receipt has. Altinn looks at the first one only."""

    def __init__(
        self,
        *,
        receipt_id: int | None = None,
        references: Sequence[ReferenceV1] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            receipt_id,
            to_list(references),
            to_dict(unknown),
        )


class ReceiptUpdate(Record):
    """Which receipt, and what is new."""

    __slots__ = ("archive_reference", "receipt_id", "receipt_status", "receipt_text", "references", "sub_receipts",
        "unknown",)

    archive_reference: str | None
    """The receipt, by the archive reference; of several that have it the newest."""

    receipt_id: int | None
    """The receipt, by its number."""

    receipt_status: ReceiptStatus
    """The new status. `NotSet` is not one."""

    receipt_text: str
    """The new text."""

    references: list[Reference]
    """References to add; of any kind but `NotSet` and `OwnerPartyReference`."""

    sub_receipts: list[ReceiptUpdate]
    """Sub-receipts to update with it, each by its number. New ones cannot be made so."""

    def __init__(
        self,
        *,
        receipt_status: ReceiptStatus | str,
        receipt_text: str,
        archive_reference: str | None = None,
        receipt_id: int | None = None,
        references: Sequence[Reference] = (),
        sub_receipts: Sequence[ReceiptUpdate] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            archive_reference,
            receipt_id,
            to_name(ReceiptStatus, receipt_status),
            receipt_text,
            to_list(references),
            to_list(sub_receipts),
            to_dict(unknown),
        )


class ReceiptUpdateV1(Record):
    """Which receipt, and what is new, in the older form."""

    __slots__ = ("archive_reference", "receipt_id", "receipt_status_code", "receipt_text", "references", "sub_receipts",
        "unknown",)

    archive_reference: str | None
    """The receipt, by the archive reference; of several that have it the newest."""

    receipt_id: int | None
    """The receipt, by its number."""

    receipt_status_code: ReceiptStatus | None
    """The new status. Altinn needs it."""

    receipt_text: str | None
    """The new text. Altinn needs it."""

    references: list[ReferenceV1]
    """References to add; of any kind but `NotSet` and `OwnerPartyReference`."""

    sub_receipts: list[ReceiptUpdateV1]
    """Sub-receipts to update with it, each by its number. New ones cannot be made so."""

    def __init__(
        self,
        *,
        archive_reference: str | None = None,
        receipt_id: int | None = None,
        receipt_status_code: ReceiptStatus | str | None = None,
        receipt_text: str | None = None,
        references: Sequence[ReferenceV1] = (),
        sub_receipts: Sequence[ReceiptUpdateV1] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            archive_reference,
            receipt_id,
            to_name(ReceiptStatus, receipt_status_code),
            receipt_text,
            to_list(references),
            to_list(sub_receipts),
            to_dict(unknown),
        )


class ReceiptV1(Record):
    """What became of a shipment, and of each of its parts, in the older form. `UpdateFormData` and the older operations answer
    with it.
    """

    __slots__ = ("last_changed", "parent_receipt_id", "receipt_history", "receipt_id", "receipt_status_code",
        "receipt_text", "receipt_type_name", "references", "sub_receipts", "unknown",)

    last_changed: datetime | None
    """When the receipt last changed, Norwegian local time. Not set (year 1) when the shipment was refused."""

    parent_receipt_id: int | None
    """Number of the receipt that this one is part of; 0 when it is none's."""

    receipt_history: str | None
    """Earlier texts, the newest first."""

    receipt_id: int | None
    """Number of the receipt; 0 when the shipment was refused."""

    receipt_status_code: ReceiptStatus | None
    """The outcome so far."""

    receipt_text: str | None
    """What a person should read."""

    receipt_type_name: ReceiptType | None
    """What kind of receipt it is."""

    references: list[ReferenceV1]
    """The names that the shipment goes by, the archive reference among them."""

    sub_receipts: list[ReceiptV1]
    """Receipts of the parts; their outcome may differ from the whole's."""

    def __init__(
        self,
        *,
        last_changed: datetime | None = None,
        parent_receipt_id: int | None = None,
        receipt_history: str | None = None,
        receipt_id: int | None = None,
        receipt_status_code: ReceiptStatus | str | None = None,
        receipt_text: str | None = None,
        receipt_type_name: ReceiptType | str | None = None,
        references: Sequence[ReferenceV1] = (),
        sub_receipts: Sequence[ReceiptV1] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            last_changed,
            parent_receipt_id,
            receipt_history,
            receipt_id,
            to_name(ReceiptStatus, receipt_status_code),
            receipt_text,
            to_name(ReceiptType, receipt_type_name),
            to_list(references),
            to_list(sub_receipts),
            to_dict(unknown),
        )


class Reference(Record):
    """A name by which something is looked for, or which it shall have."""

    __slots__ = ("reference_type", "reference_value", "unknown",)

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
            to_name(ReferenceType, reference_type),
            reference_value,
            to_dict(unknown),
        )


class ReferenceV1(Record):
    """A name that something goes by, in the older form."""

    __slots__ = ("reference_type_name", "reference_value", "unknown",)

    reference_type_name: ReferenceType | None
    """Whose name it is."""

    reference_value: str | None
    """The name."""

    def __init__(
        self,
        *,
        reference_type_name: ReferenceType | str | None = None,
        reference_value: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_name(ReferenceType, reference_type_name),
            reference_value,
            to_dict(unknown),
        )


class ReporteeElement(Record):
    """An element of the work list or of the archive: a form task, a message, a lookup or a collaboration."""

    __slots__ = ("allow_delete", "allow_new_copy", "altinn1_archive_unit_id", "altinn1_form_code", "altinn1_form_id",
        "altinn1_form_instance_id", "altinn1_form_or_no", "altinn1_participant_id", "altinn1_reference_type",
        "altinn1_workflow_process_id", "archive_id", "archive_reference", "case_id", "correspondence_status",
        "due_date", "end_user_system_id", "external_service_code", "is_case_archived", "is_matched", "last_change_type",
        "last_changed_by", "last_changed_by_id", "last_changed_date", "notice", "parent_case_name",
        "reportee_element_id", "reportee_element_owner", "reportee_element_type", "reportee_name", "role_requirement",
        "role_requirement_altinn1_element", "se_reportee_element_id", "service_edition_version", "service_owner",
        "service_owner_code", "service_owner_description", "status", "status_name", "task_status", "title", "unknown",)

    allow_delete: bool | None
    """Whether the user may delete it."""

    allow_new_copy: bool | None
    """Whether a new form task may be made out of it."""

    altinn1_archive_unit_id: int | None
    """From the first Altinn: number in its archive."""

    altinn1_form_code: int | None
    """From the first Altinn: the form."""

    altinn1_form_id: int | None
    """From the first Altinn: the form's version."""

    altinn1_form_instance_id: int | None
    """From the first Altinn: number of the element."""

    altinn1_form_or_no: int | None
    """From the first Altinn: the form in the register of reporting duties (Oppgaveregisteret)."""

    altinn1_participant_id: str | None
    """From the first Altinn: the user."""

    altinn1_reference_type: int | None
    """From the first Altinn: kind of reference."""

    altinn1_workflow_process_id: int | None
    """From the first Altinn: the workflow."""

    archive_id: int | None
    """Number in the archive."""

    archive_reference: str | None
    """Archive reference: `AR` and a number."""

    case_id: int | None
    """The collaboration it belongs to."""

    correspondence_status: MessageStatus | None
    """How far the reportee has come with it, for messages."""

    due_date: datetime | None
    """When it must be done. Not set in the archive."""

    end_user_system_id: int | None
    """Number of the end-user system it came from."""

    external_service_code: str | None
    """Code of the service (tjenestekode)."""

    is_case_archived: bool | None
    """Whether its collaboration is archived."""

    is_matched: bool | None
    """Altinn's own."""

    last_change_type: LastChangeType | None
    """What the last change was."""

    last_changed_by: str | None
    """Who changed it last."""

    last_changed_by_id: int | None
    """Number of whoever changed it last."""

    last_changed_date: datetime | None
    """When it last changed, Norwegian local time."""

    notice: str | None
    """A remark, in collaborations."""

    parent_case_name: str | None
    """Name of its collaboration."""

    reportee_element_id: int | None
    """Number of the element: what other operations take."""

    reportee_element_owner: int | None
    """Altinn's number of the reportee."""

    reportee_element_type: ReporteeElementType | None
    """What it is."""

    reportee_name: str | None
    """Name of the reportee."""

    role_requirement: RoleRequirement | None
    """What the user's role allows in the next step."""

    role_requirement_altinn1_element: str | None
    """From the first Altinn: the role that the next step needs."""

    se_reportee_element_id: int | None
    """Number of the element before it was archived."""

    service_edition_version: int | None
    """Version of the service."""

    service_owner: int | None
    """Number of the service owner."""

    service_owner_code: str | None
    """Code of the service owner."""

    service_owner_description: str | None
    """Name of the service owner."""

    status: ReporteeElementStatus | None
    """Where it stands."""

    status_name: str | None
    """The same as text, in the language asked for."""

    task_status: TaskStatus | None
    """Which step of the workflow it is in, for form tasks."""

    title: str | None
    """Title, as the message box shows it."""

    def __init__(
        self,
        *,
        allow_delete: bool | None = None,
        allow_new_copy: bool | None = None,
        altinn1_archive_unit_id: int | None = None,
        altinn1_form_code: int | None = None,
        altinn1_form_id: int | None = None,
        altinn1_form_instance_id: int | None = None,
        altinn1_form_or_no: int | None = None,
        altinn1_participant_id: str | None = None,
        altinn1_reference_type: int | None = None,
        altinn1_workflow_process_id: int | None = None,
        archive_id: int | None = None,
        archive_reference: str | None = None,
        case_id: int | None = None,
        correspondence_status: MessageStatus | str | None = None,
        due_date: datetime | None = None,
        end_user_system_id: int | None = None,
        external_service_code: str | None = None,
        is_case_archived: bool | None = None,
        is_matched: bool | None = None,
        last_change_type: LastChangeType | str | None = None,
        last_changed_by: str | None = None,
        last_changed_by_id: int | None = None,
        last_changed_date: datetime | None = None,
        notice: str | None = None,
        parent_case_name: str | None = None,
        reportee_element_id: int | None = None,
        reportee_element_owner: int | None = None,
        reportee_element_type: ReporteeElementType | str | None = None,
        reportee_name: str | None = None,
        role_requirement: RoleRequirement | str | None = None,
        role_requirement_altinn1_element: str | None = None,
        se_reportee_element_id: int | None = None,
        service_edition_version: int | None = None,
        service_owner: int | None = None,
        service_owner_code: str | None = None,
        service_owner_description: str | None = None,
        status: ReporteeElementStatus | str | None = None,
        status_name: str | None = None,
        task_status: TaskStatus | str | None = None,
        title: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            allow_delete,
            allow_new_copy,
            altinn1_archive_unit_id,
            altinn1_form_code,
            altinn1_form_id,
            altinn1_form_instance_id,
            altinn1_form_or_no,
            altinn1_participant_id,
            altinn1_reference_type,
            altinn1_workflow_process_id,
            archive_id,
            archive_reference,
            case_id,
            to_name(MessageStatus, correspondence_status),
            due_date,
            end_user_system_id,
            external_service_code,
            is_case_archived,
            is_matched,
            to_name(LastChangeType, last_change_type),
            last_changed_by,
            last_changed_by_id,
            last_changed_date,
            notice,
            parent_case_name,
            reportee_element_id,
            reportee_element_owner,
            to_name(ReporteeElementType, reportee_element_type),
            reportee_name,
            to_name(RoleRequirement, role_requirement),
            role_requirement_altinn1_element,
            se_reportee_element_id,
            service_edition_version,
            service_owner,
            service_owner_code,
            service_owner_description,
            to_name(ReporteeElementStatus, status),
            status_name,
            to_name(TaskStatus, task_status),
            title,
            to_dict(unknown),
        )


class ReporteeElementDeleted(Record):
    """The element is deleted. Altinn says nothing more."""

    __slots__ = ("unknown",)

    def __init__(
        self,
        *,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_dict(unknown),
        )


class ReporteeElementList(Record):
    """What lies in a message box."""

    __slots__ = ("elements", "unknown",)

    elements: list[ReporteeElement]
    """The elements."""

    def __init__(
        self,
        *,
        elements: Sequence[ReporteeElement] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_list(elements),
            to_dict(unknown),
        )


class ReporteeElementListV1(Record):
    """Elements in their older form."""

    __slots__ = ("elements", "unknown",)

    elements: list[ReporteeElementV1]
    """The elements."""

    def __init__(
        self,
        *,
        elements: Sequence[ReporteeElementV1] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_list(elements),
            to_dict(unknown),
        )


class ReporteeElementSearch(Record):
    """What to look for. Criteria that are not set do not narrow the search."""

    __slots__ = ("archive_reference", "case_id", "collection_pages", "e_dialogue", "from_date", "reportee",
        "search_name", "search_string", "sent_and_archived", "service_code_list", "service_owner_code",
        "to_be_processed", "to_be_processed_by_others", "to_date", "unknown",)

    archive_reference: str | None
    """An archive reference (arkivreferanse), or a part of one."""

    case_id: int | None
    """Only elements of this collaboration."""

    collection_pages: bool | None
    """Only collaboration pages (samlesider)."""

    e_dialogue: bool | None
    """Only e-dialogues."""

    from_date: datetime | None
    """The period's first day. A date without a time is enough."""

    reportee: str
    """Whose elements: organisation number or national identity number."""

    search_name: str | None
    """Name of a search that the user saved."""

    search_string: str | None
    """Text in the name of the service."""

    sent_and_archived: bool | None
    """Elements that are sent and archived."""

    service_code_list: list[str]
    """Only elements of services with these codes."""

    service_owner_code: str | None
    """Only elements of this service owner's services."""

    to_be_processed: bool | None
    """Elements that wait for the reportee."""

    to_be_processed_by_others: bool | None
    """Elements that wait for somebody else."""

    to_date: datetime | None
    """The period's last day. A date without a time is enough."""

    def __init__(
        self,
        *,
        reportee: str,
        archive_reference: str | None = None,
        case_id: int | None = None,
        collection_pages: bool | None = None,
        e_dialogue: bool | None = None,
        from_date: datetime | None = None,
        search_name: str | None = None,
        search_string: str | None = None,
        sent_and_archived: bool | None = None,
        service_code_list: Sequence[str] = (),
        service_owner_code: str | None = None,
        to_be_processed: bool | None = None,
        to_be_processed_by_others: bool | None = None,
        to_date: datetime | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            archive_reference,
            case_id,
            collection_pages,
            e_dialogue,
            from_date,
            reportee,
            search_name,
            search_string,
            sent_and_archived,
            to_list(service_code_list),
            service_owner_code,
            to_be_processed,
            to_be_processed_by_others,
            to_date,
            to_dict(unknown),
        )


class ReporteeElementSearchV1(Record):
    """What to look for, in the older form. Criteria that are not set do not narrow the search."""

    __slots__ = ("archive_reference", "from_date", "received_messages", "reportee", "search_name", "search_string",
        "sent_and_archived", "service_code_list", "service_owner_code", "to_be_processed", "to_be_processed_by_others",
        "to_date", "unknown",)

    archive_reference: str | None
    """An archive reference (arkivreferanse), or a part of one."""

    from_date: datetime | None
    """The period's first day. A date without a time is enough."""

    received_messages: bool | None
    """Messages received."""

    reportee: str
    """Whose elements: organisation number or national identity number."""

    search_name: str | None
    """Name of a search that the user saved."""

    search_string: str | None
    """Text in the name of the service."""

    sent_and_archived: bool | None
    """Elements that are sent and archived."""

    service_code_list: list[str]
    """Only elements of services with these codes."""

    service_owner_code: str | None
    """Only elements of this service owner's services."""

    to_be_processed: bool | None
    """Elements that wait for the reportee."""

    to_be_processed_by_others: bool | None
    """Elements that wait for somebody else."""

    to_date: datetime | None
    """The period's last day. A date without a time is enough."""

    def __init__(
        self,
        *,
        reportee: str,
        archive_reference: str | None = None,
        from_date: datetime | None = None,
        received_messages: bool | None = None,
        search_name: str | None = None,
        search_string: str | None = None,
        sent_and_archived: bool | None = None,
        service_code_list: Sequence[str] = (),
        service_owner_code: str | None = None,
        to_be_processed: bool | None = None,
        to_be_processed_by_others: bool | None = None,
        to_date: datetime | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            archive_reference,
            from_date,
            received_messages,
            reportee,
            search_name,
            search_string,
            sent_and_archived,
            to_list(service_code_list),
            service_owner_code,
            to_be_processed,
            to_be_processed_by_others,
            to_date,
            to_dict(unknown),
        )


class ReporteeElementV1(Record):
    """An element of the work list or of the archive, as the older operations list it.

    On EC2 they list the newer `ReporteeElement`; what it has more is here too, and only set there.
    """

    __slots__ = ("allow_delete", "allow_new_copy", "altinn1_archive_unit_id", "altinn1_form_code", "altinn1_form_id",
        "altinn1_form_instance_id", "altinn1_form_or_no", "altinn1_participant_id", "altinn1_reference_type",
        "altinn1_workflow_process_id", "archive_id", "archive_reference", "case_id", "correspondence_status",
        "due_date", "end_user_system_id", "external_service_code", "is_case_archived", "is_matched", "last_change_type",
        "last_changed_by", "last_changed_by_id", "last_changed_date", "notice", "parent_case_name",
        "reportee_element_id", "reportee_element_owner", "reportee_element_type", "reportee_name", "role_requirement",
        "role_requirement_altinn1_element", "se_reportee_element_id", "service_edition_version", "service_owner",
        "service_owner_code", "service_owner_description", "status", "status_name", "task_status", "title", "unknown",)

    allow_delete: bool | None
    """Whether the user may delete it."""

    allow_new_copy: bool | None
    """Whether a new form task may be made out of it."""

    altinn1_archive_unit_id: int | None
    """From the first Altinn: number in its archive."""

    altinn1_form_code: int | None
    """From the first Altinn: the form."""

    altinn1_form_id: int | None
    """From the first Altinn: the form's version."""

    altinn1_form_instance_id: int | None
    """From the first Altinn: number of the element."""

    altinn1_form_or_no: int | None
    """From the first Altinn: the form in the register of reporting duties (Oppgaveregisteret)."""

    altinn1_participant_id: str | None
    """From the first Altinn: the user."""

    altinn1_reference_type: int | None
    """From the first Altinn: kind of reference."""

    altinn1_workflow_process_id: int | None
    """From the first Altinn: the workflow."""

    archive_id: int | None
    """Number in the archive."""

    archive_reference: str | None
    """Archive reference: `AR` and a number."""

    case_id: int | None
    """The collaboration it belongs to."""

    correspondence_status: MessageStatus | None
    """How far the reportee has come with it, for messages."""

    due_date: datetime | None
    """When it must be done. Not set in the archive."""

    end_user_system_id: int | None
    """Number of the end-user system it came from."""

    external_service_code: str | None
    """Code of the service (tjenestekode)."""

    is_case_archived: bool | None
    """Whether its collaboration is archived."""

    is_matched: bool | None
    """Altinn's own."""

    last_change_type: LastChangeType | None
    """What the last change was."""

    last_changed_by: str | None
    """Who changed it last."""

    last_changed_by_id: int | None
    """Number of whoever changed it last."""

    last_changed_date: datetime | None
    """When it last changed, Norwegian local time."""

    notice: str | None
    """A remark, in collaborations."""

    parent_case_name: str | None
    """Name of its collaboration."""

    reportee_element_id: int | None
    """Number of the element: what other operations take."""

    reportee_element_owner: int | None
    """Altinn's number of the reportee."""

    reportee_element_type: ReporteeElementType | None
    """What it is."""

    reportee_name: str | None
    """Name of the reportee."""

    role_requirement: RoleRequirement | None
    """What the user's role allows in the next step."""

    role_requirement_altinn1_element: str | None
    """From the first Altinn: the role that the next step needs."""

    se_reportee_element_id: int | None
    """Number of the element before it was archived."""

    service_edition_version: int | None
    """Version of the service."""

    service_owner: int | None
    """Number of the service owner."""

    service_owner_code: str | None
    """Code of the service owner."""

    service_owner_description: str | None
    """Name of the service owner."""

    status: ReporteeElementStatus | None
    """Where it stands."""

    status_name: str | None
    """The same as text, in the language asked for."""

    task_status: TaskStatus | None
    """Which step of the workflow it is in, for form tasks."""

    title: str | None
    """Title, as the message box shows it."""

    def __init__(
        self,
        *,
        allow_delete: bool | None = None,
        allow_new_copy: bool | None = None,
        altinn1_archive_unit_id: int | None = None,
        altinn1_form_code: int | None = None,
        altinn1_form_id: int | None = None,
        altinn1_form_instance_id: int | None = None,
        altinn1_form_or_no: int | None = None,
        altinn1_participant_id: str | None = None,
        altinn1_reference_type: int | None = None,
        altinn1_workflow_process_id: int | None = None,
        archive_id: int | None = None,
        archive_reference: str | None = None,
        case_id: int | None = None,
        correspondence_status: MessageStatus | str | None = None,
        due_date: datetime | None = None,
        end_user_system_id: int | None = None,
        external_service_code: str | None = None,
        is_case_archived: bool | None = None,
        is_matched: bool | None = None,
        last_change_type: LastChangeType | str | None = None,
        last_changed_by: str | None = None,
        last_changed_by_id: int | None = None,
        last_changed_date: datetime | None = None,
        notice: str | None = None,
        parent_case_name: str | None = None,
        reportee_element_id: int | None = None,
        reportee_element_owner: int | None = None,
        reportee_element_type: ReporteeElementType | str | None = None,
        reportee_name: str | None = None,
        role_requirement: RoleRequirement | str | None = None,
        role_requirement_altinn1_element: str | None = None,
        se_reportee_element_id: int | None = None,
        service_edition_version: int | None = None,
        service_owner: int | None = None,
        service_owner_code: str | None = None,
        service_owner_description: str | None = None,
        status: ReporteeElementStatus | str | None = None,
        status_name: str | None = None,
        task_status: TaskStatus | str | None = None,
        title: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            allow_delete,
            allow_new_copy,
            altinn1_archive_unit_id,
            altinn1_form_code,
            altinn1_form_id,
            altinn1_form_instance_id,
            altinn1_form_or_no,
            altinn1_participant_id,
            altinn1_reference_type,
            altinn1_workflow_process_id,
            archive_id,
            archive_reference,
            case_id,
            to_name(MessageStatus, correspondence_status),
            due_date,
            end_user_system_id,
            external_service_code,
            is_case_archived,
            is_matched,
            to_name(LastChangeType, last_change_type),
            last_changed_by,
            last_changed_by_id,
            last_changed_date,
            notice,
            parent_case_name,
            reportee_element_id,
            reportee_element_owner,
            to_name(ReporteeElementType, reportee_element_type),
            reportee_name,
            to_name(RoleRequirement, role_requirement),
            role_requirement_altinn1_element,
            se_reportee_element_id,
            service_edition_version,
            service_owner,
            service_owner_code,
            service_owner_description,
            to_name(ReporteeElementStatus, status),
            status_name,
            to_name(TaskStatus, task_status),
            title,
            to_dict(unknown),
        )


class ReporteeKey(Record):
    """The key to sensitive fields, encrypted with a password of the reportee's."""

    __slots__ = ("key", "reportee_id", "unknown",)

    key: str | None
    """The encrypted key."""

    reportee_id: str | None
    """Organisation number or national identity number of the reportee."""

    def __init__(
        self,
        *,
        key: str | None = None,
        reportee_id: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            key,
            reportee_id,
            to_dict(unknown),
        )


class ResourceLinks(Record):
    """Where a resource is."""

    __slots__ = ("apps", "platform", "unknown",)

    apps: str | None
    """Address in the app's API; absent in answers of the platform."""

    platform: str | None
    """Address in the platform's Storage API."""

    def __init__(
        self,
        *,
        apps: str | None = None,
        platform: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            apps,
            platform,
            to_dict(unknown),
        )


class SandboxApp(Record):
    """An app."""

    __slots__ = ("metadata", "tasks", "system_users_sign", "invalid_marker", "calculated_fields", "scan_seconds",
        "conflict_body", "engine", "unknown",)

    metadata: ApplicationMetadata
    """What it says about itself. Data types with `appLogic` are forms; those with `autoCreate` come with every instance.

    `altinnNugetVersion` chooses the version of the app library, and so what the app can do and how it says no: 8.12.0
    when not set. Apps before 8.0.0 do not tell it when they are asked.
    """

    tasks: list[str]
    """The kinds of its tasks, in order: `data`, `confirmation`, `signing`. One data task when empty."""

    system_users_sign: bool | None
    """Lets system users sign; otherwise a signing task wants a person."""

    invalid_marker: str | None
    """A form that holds this text is invalid."""

    calculated_fields: Any
    """What the app calculates whenever a form is put: fields and values, for `changedFields`."""

    scan_seconds: int | None
    """For how many seconds a file's scan takes; 0 when not set."""

    conflict_body: str | None
    """Apps before version 8: what a refused process/next answers with, a text or XML. The library's own text when not set."""

    engine: SandboxProcessEngine | None
    """Apps of version 9: what their workflow engine does."""

    def __init__(
        self,
        *,
        metadata: ApplicationMetadata,
        tasks: Sequence[str] = (),
        system_users_sign: bool | None = None,
        invalid_marker: str | None = None,
        calculated_fields: Any = None,
        scan_seconds: int | None = None,
        conflict_body: str | None = None,
        engine: SandboxProcessEngine | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            metadata,
            to_list(tasks),
            system_users_sign,
            invalid_marker,
            calculated_fields,
            scan_seconds,
            conflict_body,
            engine,
            to_dict(unknown),
        )


class SandboxAttachment(Record):
    """An attachment of a message."""

    __slots__ = ("name", "file_name", "data", "unknown",)

    name: str
    """Name, as the portal shows it."""

    file_name: str
    """File name."""

    data: bytes
    """Content."""

    def __init__(
        self,
        *,
        name: str,
        file_name: str,
        data: bytes,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            name,
            file_name,
            data,
            to_dict(unknown),
        )


class SandboxCertificate(Record):
    """A certificate that sensitive fields of a service's forms are encrypted for."""

    __slots__ = ("service_code", "service_edition", "certificate", "certificate_id", "service_owner_id", "unknown",)

    service_code: str
    """Code of the service (tjenestekode)."""

    service_edition: int
    """Number of the service's edition (tjenesteutgavekode)."""

    certificate: str
    """The certificate as text."""

    certificate_id: int
    """Its number."""

    service_owner_id: int | None
    """Altinn's number of the service owner."""

    def __init__(
        self,
        *,
        service_code: str,
        service_edition: int,
        certificate: str,
        certificate_id: int,
        service_owner_id: int | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            service_code,
            service_edition,
            certificate,
            certificate_id,
            service_owner_id,
            to_dict(unknown),
        )


class SandboxClient(Record):
    """A client of Maskinporten."""

    __slots__ = ("client_id", "organisation_number", "scopes", "unknown",)

    client_id: str
    """Its identifier."""

    organisation_number: str
    """The organisation that it belongs to."""

    scopes: list[str]
    """The scopes that it was given; any when empty."""

    def __init__(
        self,
        *,
        client_id: str,
        organisation_number: str,
        scopes: Sequence[str] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            client_id,
            organisation_number,
            to_list(scopes),
            to_dict(unknown),
        )


class SandboxCorrespondence(Record):
    """A message."""

    __slots__ = ("resource_id", "recipient", "title", "body", "sender", "confirmation_needed", "published",
        "attachments", "unknown",)

    resource_id: str
    """The service that it belongs to."""

    recipient: str
    """Organisation number of its recipient."""

    title: str
    """Subject."""

    body: str | None
    """Text, in Markdown."""

    sender: str | None
    """Organisation number of its sender."""

    confirmation_needed: bool | None
    """Whether the recipient must confirm it."""

    published: datetime | None
    """When it is published: not to be seen before. From the start when not set."""

    attachments: list[SandboxCorrespondenceAttachment]
    """Its attachments."""

    def __init__(
        self,
        *,
        resource_id: str,
        recipient: str,
        title: str,
        body: str | None = None,
        sender: str | None = None,
        confirmation_needed: bool | None = None,
        published: datetime | None = None,
        attachments: Sequence[SandboxCorrespondenceAttachment] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            resource_id,
            recipient,
            title,
            body,
            sender,
            confirmation_needed,
            published,
            to_list(attachments),
            to_dict(unknown),
        )


class SandboxCorrespondenceAttachment(Record):
    """An attachment of a message."""

    __slots__ = ("file_name", "content_type", "content", "unknown",)

    file_name: str
    """File name."""

    content_type: str
    """Media type."""

    content: bytes
    """The bytes."""

    def __init__(
        self,
        *,
        file_name: str,
        content_type: str,
        content: bytes,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            file_name,
            content_type,
            content,
            to_dict(unknown),
        )


class SandboxFormSet(Record):
    """The forms of a service of Altinn II."""

    __slots__ = ("service_code", "service_edition_code", "forms", "unknown",)

    service_code: str
    """Code of the service (tjenestekode)."""

    service_edition_code: int
    """Number of the service's edition (tjenesteutgavekode)."""

    forms: list[FormSchemaDefinition]
    """The forms, each with its XSD."""

    def __init__(
        self,
        *,
        service_code: str,
        service_edition_code: int,
        forms: Sequence[FormSchemaDefinition] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            service_code,
            service_edition_code,
            to_list(forms),
            to_dict(unknown),
        )


class SandboxLookup(Record):
    """An archived lookup (innsynstjeneste) of Altinn II."""

    __slots__ = ("reportee", "title", "service_code", "archived", "pdf", "unknown",)

    reportee: str
    """Whose archive: organisation number or national identity number."""

    title: str
    """Title."""

    service_code: str | None
    """Code of the service (tjenestekode)."""

    archived: datetime | None
    """When it was archived, Norwegian local time; the start of 2026 when not set."""

    pdf: bytes
    """What was looked up, as a PDF document."""

    def __init__(
        self,
        *,
        reportee: str,
        title: str,
        pdf: bytes,
        service_code: str | None = None,
        archived: datetime | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            reportee,
            title,
            service_code,
            archived,
            pdf,
            to_dict(unknown),
        )


class SandboxMessage(Record):
    """A message in a message box of Altinn II."""

    __slots__ = ("reportee", "title", "text", "service_code", "service_owner_code", "sender", "confirmation_needed",
        "sent", "due_date", "case_id", "archive_reference", "allow_delete", "attachments", "unknown",)

    reportee: str
    """Whose message box: organisation number or national identity number."""

    title: str
    """Title."""

    text: str | None
    """Text."""

    service_code: str | None
    """Code of the service (tjenestekode)."""

    service_owner_code: str | None
    """Code of the service owner."""

    sender: str | None
    """Name of the service owner."""

    confirmation_needed: bool | None
    """Whether the reader must confirm it."""

    sent: datetime | None
    """When it was sent, Norwegian local time; the start of 2026 when not set."""

    due_date: datetime | None
    """When something must be done about it."""

    case_id: int | None
    """The collaboration that it belongs to. The first one that is opened has number 4000001."""

    archive_reference: str | None
    """The archive reference of the submission that it answers."""

    allow_delete: bool | None
    """Whether the reader may delete it; so when not set."""

    attachments: list[SandboxAttachment]
    """Its attachments."""

    def __init__(
        self,
        *,
        reportee: str,
        title: str,
        text: str | None = None,
        service_code: str | None = None,
        service_owner_code: str | None = None,
        sender: str | None = None,
        confirmation_needed: bool | None = None,
        sent: datetime | None = None,
        due_date: datetime | None = None,
        case_id: int | None = None,
        archive_reference: str | None = None,
        allow_delete: bool | None = None,
        attachments: Sequence[SandboxAttachment] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            reportee,
            title,
            text,
            service_code,
            service_owner_code,
            sender,
            confirmation_needed,
            sent,
            due_date,
            case_id,
            archive_reference,
            allow_delete,
            to_list(attachments),
            to_dict(unknown),
        )


class SandboxParty(Record):
    """A party."""

    __slots__ = ("party_id", "name", "organisation_number", "person_number", "unknown",)

    party_id: int
    """Its number in Altinn."""

    name: str
    """Its name."""

    organisation_number: str | None
    """Its organisation number."""

    person_number: str | None
    """Its national identity number, for a person."""

    def __init__(
        self,
        *,
        party_id: int,
        name: str,
        organisation_number: str | None = None,
        person_number: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            party_id,
            name,
            organisation_number,
            person_number,
            to_dict(unknown),
        )


class SandboxPrefilledForm(Record):
    """A form that is filled in beforehand, in Altinn II."""

    __slots__ = ("data_format_id", "data_format_version", "form_data", "unknown",)

    data_format_id: str
    """The form's data format."""

    data_format_version: int
    """Version of the data format."""

    form_data: str
    """The form itself: a whole XML document as text."""

    def __init__(
        self,
        *,
        data_format_id: str,
        data_format_version: int,
        form_data: str,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            data_format_id,
            data_format_version,
            form_data,
            to_dict(unknown),
        )


class SandboxPrefilledFormTask(Record):
    """A form task that is filled in beforehand, in Altinn II."""

    __slots__ = ("reportee", "service_code", "service_edition_code", "forms", "identity_fields", "is_from_registers",
        "service_owner_code", "valid_from", "valid_to", "unknown",)

    reportee: str
    """Whose data: organisation number or national identity number."""

    service_code: str
    """Code of the service (tjenestekode)."""

    service_edition_code: int
    """Number of the service's edition (tjenesteutgavekode)."""

    forms: list[SandboxPrefilledForm]
    """The forms: the main form first."""

    identity_fields: list[str]
    """What tells it from others of the same service and reportee."""

    is_from_registers: bool | None
    """Whether it comes from the registers; otherwise from the service owner."""

    service_owner_code: str | None
    """Code of the service owner."""

    valid_from: datetime | None
    """From when it holds; always when not set."""

    valid_to: datetime | None
    """Until when it holds; for ever when not set."""

    def __init__(
        self,
        *,
        reportee: str,
        service_code: str,
        service_edition_code: int,
        forms: Sequence[SandboxPrefilledForm] = (),
        identity_fields: Sequence[str] = (),
        is_from_registers: bool | None = None,
        service_owner_code: str | None = None,
        valid_from: datetime | None = None,
        valid_to: datetime | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            reportee,
            service_code,
            service_edition_code,
            to_list(forms),
            to_list(identity_fields),
            is_from_registers,
            service_owner_code,
            valid_from,
            valid_to,
            to_dict(unknown),
        )


class SandboxProcessEngine(Record):
    """What the workflow engine of an app of version 9 does. It works at once and without failure when nothing is set."""

    __slots__ = ("processing_seconds", "retrying", "timeouts", "failures", "failed_creations", "recommended_action",
        "unknown",)

    processing_seconds: int | None
    """For how many seconds it is still at work after process/next has answered 200. Meanwhile `workflow.status` is
    `processing`, and another process/next gets 409 with `processNextState` `retrying`.
    """

    retrying: bool | None
    """What `workflow.retrying` says while it is at work."""

    timeouts: int | None
    """How many times process/next gets 504, in each instance. The engine goes on: the process has moved when
    `processingSeconds` are over.
    """

    failures: int | None
    """How many times the engine gives up, in each instance, before it times out or works. process/next gets 500 with
    `workflowFailure`, then 409 with `processNextState` `resumeRequired`; process/resume moves the process.
    """

    failed_creations: int | None
    """How many creations in the app get 500."""

    recommended_action: WorkflowRecommendedAction | None
    """What they recommend: `retryInstanceCreation` (the instance is gone; so when not set), `inspectInstance` (it is there
    and works), `resumeCurrentTask` (it is there, and its first task must be resumed).
    """

    def __init__(
        self,
        *,
        processing_seconds: int | None = None,
        retrying: bool | None = None,
        timeouts: int | None = None,
        failures: int | None = None,
        failed_creations: int | None = None,
        recommended_action: WorkflowRecommendedAction | str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            processing_seconds,
            retrying,
            timeouts,
            failures,
            failed_creations,
            to_name(WorkflowRecommendedAction, recommended_action),
            to_dict(unknown),
        )


class SandboxSetup(Record):
    """How a sandbox starts out."""

    __slots__ = ("faults", "systems", "users", "services", "form_sets", "code_lists", "messages", "lookups",
        "certificates", "payment_information", "workflows", "prefilled_form_tasks", "invalid_form_texts", "altinn3",
        "unknown",)

    faults: list[Fault]
    """What is to go wrong, in order."""

    systems: list[SandboxSystem]
    """Altinn II: the end-user systems (datasystem) that may sign in. Without any, every name with the password `sandbox`."""

    users: list[SandboxUser]
    """Altinn II: the end users. Without any, every national identity number with the password `sandbox`."""

    services: list[AvailableService]
    """Altinn II: the services there are. Without any, every service code is taken, and the list of services is empty."""

    form_sets: list[SandboxFormSet]
    """Altinn II: the forms of services, with their XSDs."""

    code_lists: list[CodeList]
    """Altinn II: code lists; several of one name are its versions and languages."""

    messages: list[SandboxMessage]
    """Altinn II: messages that lie in message boxes from the start."""

    lookups: list[SandboxLookup]
    """Altinn II: lookups that lie in archives from the start."""

    certificates: list[SandboxCertificate]
    """Altinn II: the certificates that sensitive fields are encrypted for."""

    payment_information: str | None
    """Altinn II: the payment information that everyone gets, XML. Without it there is none."""

    workflows: list[SandboxWorkflow]
    """Altinn II: the workflows of services. Without one, a form task that is complete is sent in at once."""

    prefilled_form_tasks: list[SandboxPrefilledFormTask]
    """Altinn II: what is filled in beforehand, from the start."""

    invalid_form_texts: list[str]
    """Altinn II: form data that contains one of these texts fails validation. Without any, `ugyldig="true"`."""

    altinn3: Altinn3Setup | None
    """Altinn 3. Without it, one of each: a party, an app, a message."""

    def __init__(
        self,
        *,
        faults: Sequence[Fault] = (),
        systems: Sequence[SandboxSystem] = (),
        users: Sequence[SandboxUser] = (),
        services: Sequence[AvailableService] = (),
        form_sets: Sequence[SandboxFormSet] = (),
        code_lists: Sequence[CodeList] = (),
        messages: Sequence[SandboxMessage] = (),
        lookups: Sequence[SandboxLookup] = (),
        certificates: Sequence[SandboxCertificate] = (),
        payment_information: str | None = None,
        workflows: Sequence[SandboxWorkflow] = (),
        prefilled_form_tasks: Sequence[SandboxPrefilledFormTask] = (),
        invalid_form_texts: Sequence[str] = (),
        altinn3: Altinn3Setup | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_list(faults),
            to_list(systems),
            to_list(users),
            to_list(services),
            to_list(form_sets),
            to_list(code_lists),
            to_list(messages),
            to_list(lookups),
            to_list(certificates),
            payment_information,
            to_list(workflows),
            to_list(prefilled_form_tasks),
            to_list(invalid_form_texts),
            altinn3,
            to_dict(unknown),
        )


class SandboxSystem(Record):
    """An end-user system that may sign in to Altinn II."""

    __slots__ = ("name", "password", "unknown",)

    name: str
    """System user name (datasystem-ID)."""

    password: Secret
    """System password."""

    def __init__(
        self,
        *,
        name: str,
        password: Secret | str,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            name,
            to_secret(password),
            to_dict(unknown),
        )


class SandboxSystemUser(Record):
    """A system user."""

    __slots__ = ("organisation_number", "external_ref", "acts_for", "unknown",)

    organisation_number: str
    """The organisation that it belongs to."""

    external_ref: str | None
    """The reference that it was asked for with; a grant must have the same one, or none if this is not set."""

    acts_for: list[str]
    """Organisations that it acts for beside its own: an accountant's clients."""

    def __init__(
        self,
        *,
        organisation_number: str,
        external_ref: str | None = None,
        acts_for: Sequence[str] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            organisation_number,
            external_ref,
            to_list(acts_for),
            to_dict(unknown),
        )


class SandboxUser(Record):
    """An end user of Altinn II."""

    __slots__ = ("national_identity_number", "password", "name", "challenge_status", "unknown",)

    national_identity_number: str
    """National identity number."""

    password: Secret
    """Altinn password."""

    name: str | None
    """Name; `Sandkasse` when not set."""

    challenge_status: ChallengeStatus | None
    """What a challenge ends with in place of a one-time code, for example `NoPhoneNumber`."""

    def __init__(
        self,
        *,
        national_identity_number: str,
        password: Secret | str,
        name: str | None = None,
        challenge_status: ChallengeStatus | str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            national_identity_number,
            to_secret(password),
            name,
            to_name(ChallengeStatus, challenge_status),
            to_dict(unknown),
        )


class SandboxWorkflow(Record):
    """The workflow of a service of Altinn II."""

    __slots__ = ("service_code", "service_edition_code", "signing_steps", "user_controlled_signing",
        "waits_for_sending", "signing_text", "unknown",)

    service_code: str
    """Code of the service (tjenestekode)."""

    service_edition_code: int | None
    """Number of the service's edition (tjenesteutgavekode); all editions when not set."""

    signing_steps: int | None
    """How many signing steps there are, each for another user; none when not set."""

    user_controlled_signing: bool | None
    """Whether there is a step that is signed by the users whom the submitter chooses (brukerstyrt signering)."""

    waits_for_sending: bool | None
    """Whether a form task that is complete and needs no signature waits to be sent in."""

    signing_text: str | None
    """What a signer agrees to."""

    def __init__(
        self,
        *,
        service_code: str,
        service_edition_code: int | None = None,
        signing_steps: int | None = None,
        user_controlled_signing: bool | None = None,
        waits_for_sending: bool | None = None,
        signing_text: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            service_code,
            service_edition_code,
            signing_steps,
            user_controlled_signing,
            waits_for_sending,
            signing_text,
            to_dict(unknown),
        )


class SchemaFile(Record):
    """The XSD of a form, as a file."""

    __slots__ = ("name", "xsd", "data_format_id", "data_format_version", "logical_form_id", "is_main_form", "unknown",)

    name: str
    """File name, made of data format and version: ASCII letters, digits, `-` and `_`, and `.xsd`. Safe on every system, and
    different from the others' even where case does not count.
    """

    xsd: str
    """Content, to be written as UTF-8: that is what its XML declaration says, whatever Altinn's said."""

    data_format_id: str | None
    """The form's data format: `dataFormatId` of a submission."""

    data_format_version: int | None
    """Version of the data format: `dataFormatVersion` of a submission."""

    logical_form_id: int | None
    """Altinn's number of the form."""

    is_main_form: bool | None
    """Whether it is the main form, and not a sub form. Not set when nobody said: neither the program, nor the form set by
    having one form only.
    """

    def __init__(
        self,
        *,
        name: str,
        xsd: str,
        data_format_id: str | None = None,
        data_format_version: int | None = None,
        logical_form_id: int | None = None,
        is_main_form: bool | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            name,
            xsd,
            data_format_id,
            data_format_version,
            logical_form_id,
            is_main_form,
            to_dict(unknown),
        )


class SchemaFileList(Record):
    """The XSDs of a form set, as files."""

    __slots__ = ("files", "without_xsd", "unknown",)

    files: list[SchemaFile]
    """A file for each form that has an XSD, in Altinn's order."""

    without_xsd: list[FormSchemaDefinition]
    """The forms that Altinn gave no XSD for."""

    def __init__(
        self,
        *,
        files: Sequence[SchemaFile] = (),
        without_xsd: Sequence[FormSchemaDefinition] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_list(files),
            to_list(without_xsd),
            to_dict(unknown),
        )


class ServerReport(Record):
    """What Altinn, or whatever answered in its place, said about an error."""

    __slots__ = ("status", "error_id", "error_guid", "message", "localized_message", "extended_message", "code",
        "documented_code", "user_guid", "user_id", "location", "trace_id", "problem", "excerpt", "unknown",)

    status: int
    """HTTP status code."""

    error_id: int | None
    """`ErrorID` of an AltinnFault: see Altinn's list of error codes for the operation."""

    error_guid: str | None
    """`ErrorGuid` of an AltinnFault: Altinn's support finds the case by it."""

    message: str | None
    """Altinn's message: `AltinnErrorMessage`, a problem's `title`, a gateway's `message`, a text, or the fault string."""

    localized_message: str | None
    """The same in the user's language: `AltinnLocalizedErrorMessage`."""

    extended_message: str | None
    """More of it: `AltinnExtendedErrorMessage`, or a problem's `detail`, its issues, and the obligations that were not met."""

    code: str | None
    """`faultcode` (SOAP 1.1), the innermost `Subcode` (SOAP 1.2), a problem's `code`, or an OAuth `error`."""

    documented_code: str | None
    """The code under which the error is documented, when that is not `code` itself: Maskinporten's `MP-121`, or `CORR-01025`
    for an answer that has the number only. `docs/errors.md` lists them.
    """

    user_guid: str | None
    """`UserGuid` of an AltinnFault: whom Altinn took the caller for."""

    user_id: str | None
    """`UserId` of an AltinnFault: the same as a number."""

    location: str | None
    """Where a redirect leads, without its query."""

    trace_id: str | None
    """A problem's `traceId`, or the trace or correlation id in Maskinporten's description: for Altinn's or Digdir's support."""

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
        documented_code: str | None = None,
        user_guid: str | None = None,
        user_id: str | None = None,
        location: str | None = None,
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
            documented_code,
            user_guid,
            user_id,
            location,
            trace_id,
            problem,
            excerpt,
            to_dict(unknown),
        )


class ServiceNamespace(Record):
    """The contract namespace of an Altinn II service."""

    __slots__ = ("service", "namespace", "unknown",)

    service: str
    """The service's name in the catalogue, for example `WorkflowServiceExternal`."""

    namespace: str
    """The namespace of its wrapper elements and actions, without a slash at the end."""

    def __init__(
        self,
        *,
        service: str,
        namespace: str,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            service,
            namespace,
            to_dict(unknown),
        )


class ServiceOwnerCertificate(Record):
    """A certificate of a service owner."""

    __slots__ = ("certificate", "certificate_id", "service_owner_id", "unknown",)

    certificate: str | None
    """The certificate as text. Altinn does not say in which form: base64 of its DER bytes is to be expected."""

    certificate_id: int | None
    """Its number: `certificateId` of the keys in a shipment."""

    service_owner_id: int | None
    """Altinn's number of the service owner."""

    def __init__(
        self,
        *,
        certificate: str | None = None,
        certificate_id: int | None = None,
        service_owner_id: int | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            certificate,
            certificate_id,
            service_owner_id,
            to_dict(unknown),
        )


class ServiceOwnerCertificates(Record):
    """The certificates of a service."""

    __slots__ = ("certificates", "unknown",)

    certificates: list[ServiceOwnerCertificate]
    """One for each service owner that receives the forms. Empty when there is no such service, or when it has no sensitive
    fields.
    """

    def __init__(
        self,
        *,
        certificates: Sequence[ServiceOwnerCertificate] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_list(certificates),
            to_dict(unknown),
        )


class ServiceOwnerKey(Record):
    """The key to sensitive fields, encrypted with a service owner's certificate."""

    __slots__ = ("service_owner_code", "certificate_id", "key", "unknown",)

    service_owner_code: str | None
    """Code of the service owner."""

    certificate_id: int | None
    """Altinn's number of the certificate."""

    key: str | None
    """The encrypted key."""

    def __init__(
        self,
        *,
        service_owner_code: str | None = None,
        certificate_id: int | None = None,
        key: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            service_owner_code,
            certificate_id,
            key,
            to_dict(unknown),
        )


class ServiceTested(Record):
    """The service answered. It says nothing more."""

    __slots__ = ("unknown",)

    def __init__(
        self,
        *,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_dict(unknown),
        )


class SessionConfig(Record):
    """A session as hosts write it."""

    __slots__ = ("environment", "addresses", "credentials", "tokens", "language", "limits", "allow_synthetic",
        "service_namespaces", "unknown",)

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

    service_namespaces: list[ServiceNamespace]
    """Contract namespaces of Altinn II services in place of the catalogue's, for services whose namespace is known from
    documentation only.
    """

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
        service_namespaces: Sequence[ServiceNamespace] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            environment,
            addresses,
            credentials,
            tokens,
            to_name(Language, language),
            limits,
            allow_synthetic,
            to_list(service_namespaces),
            to_dict(unknown),
        )


class ShadowFields(Record):
    """Fields that are left out of what is sent in."""

    __slots__ = ("prefix", "save_to_data_type", "unknown",)

    prefix: str | None
    """How their names begin."""

    save_to_data_type: str | None
    """The data type that the rest is saved as; the same one when absent."""

    def __init__(
        self,
        *,
        prefix: str | None = None,
        save_to_data_type: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            prefix,
            save_to_data_type,
            to_dict(unknown),
        )


class ShipmentOutcome(Record):
    """What became of a shipment."""

    __slots__ = ("verdict", "reason", "advice", "text", "receipt_id", "archive_reference", "shipment_receipt",
        "receipt", "unknown",)

    verdict: SubmissionVerdict
    """The verdict in a word: that of `receipt.outcome` on the receipt that was read last."""

    reason: ReceiptReason | None
    """Why, when the receipt's texts say it."""

    advice: AdviceText | None
    """What to tell the user."""

    text: str | None
    """What a person should read."""

    receipt_id: int | None
    """Number of the receipt."""

    archive_reference: str | None
    """Altinn's archive reference, once the shipment is in the archive."""

    shipment_receipt: ShipmentReceipt | None
    """The receipt of the shipment, when its answer arrived."""

    receipt: Receipt | None
    """The receipt as it was read afterwards, with its sub-receipts."""

    def __init__(
        self,
        *,
        verdict: SubmissionVerdict | str,
        reason: ReceiptReason | str | None = None,
        advice: AdviceText | None = None,
        text: str | None = None,
        receipt_id: int | None = None,
        archive_reference: str | None = None,
        shipment_receipt: ShipmentReceipt | None = None,
        receipt: Receipt | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_name(SubmissionVerdict, verdict),
            to_name(ReceiptReason, reason),
            advice,
            text,
            receipt_id,
            archive_reference,
            shipment_receipt,
            receipt,
            to_dict(unknown),
        )


class ShipmentReceipt(Record):
    """The receipt that a submission gives. Altinn's other services tell of the same receipt in another form, `Receipt`."""

    __slots__ = ("receipt_id", "receipt_text", "receipt_history", "last_changed", "receipt_type_name",
        "receipt_status_code", "parent_receipt_id", "references", "sub_receipts", "unknown",)

    receipt_id: int | None
    """Number of the receipt; 0 when the shipment was refused."""

    receipt_text: str | None
    """What a person should read."""

    receipt_history: str | None
    """Earlier texts, the newest first."""

    last_changed: datetime | None
    """When the receipt last changed, Norwegian local time."""

    receipt_type_name: ReceiptType | None
    """What kind of receipt it is."""

    receipt_status_code: ReceiptStatus | None
    """The outcome so far."""

    parent_receipt_id: int | None
    """Number of the receipt that this one is part of."""

    references: list[ShipmentReference]
    """The names that the shipment goes by."""

    sub_receipts: list[ShipmentReceipt]
    """Receipts of the parts; their outcome may differ from the whole's."""

    def __init__(
        self,
        *,
        receipt_id: int | None = None,
        receipt_text: str | None = None,
        receipt_history: str | None = None,
        last_changed: datetime | None = None,
        receipt_type_name: ReceiptType | str | None = None,
        receipt_status_code: ReceiptStatus | str | None = None,
        parent_receipt_id: int | None = None,
        references: Sequence[ShipmentReference] = (),
        sub_receipts: Sequence[ShipmentReceipt] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            receipt_id,
            receipt_text,
            receipt_history,
            last_changed,
            to_name(ReceiptType, receipt_type_name),
            to_name(ReceiptStatus, receipt_status_code),
            parent_receipt_id,
            to_list(references),
            to_list(sub_receipts),
            to_dict(unknown),
        )


class ShipmentReference(Record):
    """A name that a shipment or one of its parts goes by."""

    __slots__ = ("reference_value", "reference_type_name", "reportee_id", "unknown",)

    reference_value: str | None
    """The name."""

    reference_type_name: ReferenceType | None
    """Whose name it is."""

    reportee_id: int | None
    """Altinn's number of the reportee."""

    def __init__(
        self,
        *,
        reference_value: str | None = None,
        reference_type_name: ReferenceType | str | None = None,
        reportee_id: int | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            reference_value,
            to_name(ReferenceType, reference_type_name),
            reportee_id,
            to_dict(unknown),
        )


class ShipmentSignature(Record):
    """A signature made in the end-user system."""

    __slots__ = ("end_user_system_reference", "end_user_system_user_id", "end_user_system_login_date_time",
        "end_user_system_signature_date_time", "end_user_system_version", "end_user_system_signature_log_id",
        "unknown",)

    end_user_system_reference: str | None
    """The end-user system's name for the signature, unique."""

    end_user_system_user_id: str | None
    """Who signed, as the end-user system knows them."""

    end_user_system_login_date_time: datetime | None
    """When the user signed in to the end-user system."""

    end_user_system_signature_date_time: datetime | None
    """When the user signed."""

    end_user_system_version: str | None
    """Version of the end-user system."""

    end_user_system_signature_log_id: str | None
    """The entry of the end-user system's log about the signature."""

    def __init__(
        self,
        *,
        end_user_system_reference: str | None = None,
        end_user_system_user_id: str | None = None,
        end_user_system_login_date_time: datetime | None = None,
        end_user_system_signature_date_time: datetime | None = None,
        end_user_system_version: str | None = None,
        end_user_system_signature_log_id: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            end_user_system_reference,
            end_user_system_user_id,
            end_user_system_login_date_time,
            end_user_system_signature_date_time,
            end_user_system_version,
            end_user_system_signature_log_id,
            to_dict(unknown),
        )


class SignRequest(Record):
    """Bytes that want the signature of a key that the host keeps."""

    __slots__ = ("bytes", "algorithm", "key", "unknown",)

    bytes: builtins.bytes
    """The bytes to sign."""

    algorithm: str
    """The algorithm, as JOSE names it (RFC 7518): `RS256`, `RS384` or `RS512`."""

    key: str
    """The name of the key, as the host gave it to the flow."""

    def __init__(
        self,
        *,
        bytes: builtins.bytes,
        algorithm: str,
        key: str,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            bytes,
            algorithm,
            key,
            to_dict(unknown),
        )


class SigningText(Record):
    """What a signer agrees to."""

    __slots__ = ("text", "unknown",)

    text: str
    """The text, in the language asked for if the service has it, otherwise in the service's own."""

    def __init__(
        self,
        *,
        text: str,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            text,
            to_dict(unknown),
        )


class StreamedReceipt(Record):
    """The receipt of a streamed upload: an attachment of a form task, or a file of a broker service.

    It has no parts and no references.
    """

    __slots__ = ("last_changed", "parent_receipt_id", "receipt_history", "receipt_id", "receipt_status_code",
        "receipt_text", "receipt_type_name", "unknown",)

    last_changed: datetime | str | None
    """When the receipt last changed, Norwegian local time to the second. Altinn writes it as a text, `31.12.2026 23:59:59`;
    the documentation says ISO 8601, which is read too. A text that is no time, such as `?`, is kept.
    """

    parent_receipt_id: int | None
    """Number of the receipt that this one is part of; 0 when it is none's."""

    receipt_history: str | None
    """Earlier texts, the newest first."""

    receipt_id: int | None
    """Number of the receipt; 0 when the upload was refused."""

    receipt_status_code: ReceiptStatus | None
    """The outcome so far."""

    receipt_text: str | None
    """What a person should read."""

    receipt_type_name: ReceiptType | None
    """What kind of receipt it is."""

    def __init__(
        self,
        *,
        last_changed: datetime | str | None = None,
        parent_receipt_id: int | None = None,
        receipt_history: str | None = None,
        receipt_id: int | None = None,
        receipt_status_code: ReceiptStatus | str | None = None,
        receipt_text: str | None = None,
        receipt_type_name: ReceiptType | str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            last_changed,
            parent_receipt_id,
            receipt_history,
            receipt_id,
            to_name(ReceiptStatus, receipt_status_code),
            receipt_text,
            to_name(ReceiptType, receipt_type_name),
            to_dict(unknown),
        )


class Substatus(Record):
    """What the service owner says about its own processing."""

    __slots__ = ("label", "description", "unknown",)

    label: str | None
    """Key of a short text, in the app's text resources."""

    description: str | None
    """Key of a longer text."""

    def __init__(
        self,
        *,
        label: str | None = None,
        description: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            label,
            description,
            to_dict(unknown),
        )


class SystemUserSelector(Record):
    """A system user: a vendor's system that a customer has given rights in Altinn."""

    __slots__ = ("organisation_number", "external_ref", "unknown",)

    organisation_number: str
    """Organisation number of the party that owns the system user: the customer, or the accountant whose agent it is."""

    external_ref: str | None
    """The reference that the system user was asked for with, when it was given one."""

    def __init__(
        self,
        *,
        organisation_number: str,
        external_ref: str | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            organisation_number,
            external_ref,
            to_dict(unknown),
        )


class TaskValidationStatus(Record):
    """What the last validation of a task said."""

    __slots__ = ("timestamp", "can_complete_task", "unknown",)

    timestamp: datetime | None
    """When it was made."""

    can_complete_task: bool | None
    """Whether the task can be completed."""

    def __init__(
        self,
        *,
        timestamp: datetime | None = None,
        can_complete_task: bool | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            timestamp,
            can_complete_task,
            to_dict(unknown),
        )


class TokensConfig(Record):
    """Tokens as hosts write them."""

    __slots__ = ("maskinporten", "altinn", "unknown",)

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
            to_dict(unknown),
        )


class UploadedData(Record):
    """What became of an upload (`DataPostResponse`)."""

    __slots__ = ("new_data_element_id", "instance", "validation_issues", "new_data_models", "unknown",)

    new_data_element_id: str
    """GUID of the new data element."""

    instance: Instance | None
    """The instance with it."""

    validation_issues: list[ValidationSource]
    """What the validators found that look at new data, by validator."""

    new_data_models: list[DataModelPair]
    """Forms that the app changed in consequence."""

    def __init__(
        self,
        *,
        new_data_element_id: str,
        instance: Instance | None = None,
        validation_issues: Sequence[ValidationSource] = (),
        new_data_models: Sequence[DataModelPair] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            new_data_element_id,
            instance,
            to_list(validation_issues),
            to_list(new_data_models),
            to_dict(unknown),
        )


class UserControlledSigningPrepared(Record):
    """The step is prepared. Altinn says nothing more."""

    __slots__ = ("unknown",)

    def __init__(
        self,
        *,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_dict(unknown),
        )


class ValidationIssue(Record):
    """Something that a validation found."""

    __slots__ = ("severity", "data_element_id", "field", "code", "description", "source", "no_incremental_updates",
        "custom_text_key", "custom_text_params", "custom_text_parameters", "unknown",)

    severity: ValidationSeverity | None
    """How bad it is; apps write the number."""

    data_element_id: str | None
    """GUID of the data element at fault; absent when it is about the instance as a whole."""

    field: str | None
    """Path of the form field at fault."""

    code: str | None
    """What kind of mistake, for a program."""

    description: str | None
    """What is wrong, for a person."""

    source: str | None
    """The validator that found it."""

    no_incremental_updates: bool | None
    """Whether the validator cannot say if the issue is still there after a partial change."""

    custom_text_key: str | None
    """Key of a text in the app's text resources."""

    custom_text_params: list[str]
    """What to fill into that text; superseded by `customTextParameters`."""

    custom_text_parameters: Any
    """What to fill into that text, by name."""

    def __init__(
        self,
        *,
        severity: ValidationSeverity | str | None = None,
        data_element_id: str | None = None,
        field: str | None = None,
        code: str | None = None,
        description: str | None = None,
        source: str | None = None,
        no_incremental_updates: bool | None = None,
        custom_text_key: str | None = None,
        custom_text_params: Sequence[str] = (),
        custom_text_parameters: Any = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_name(ValidationSeverity, severity),
            data_element_id,
            field,
            code,
            description,
            source,
            no_incremental_updates,
            custom_text_key,
            to_list(custom_text_params),
            custom_text_parameters,
            to_dict(unknown),
        )


class ValidationSource(Record):
    """What one validator found."""

    __slots__ = ("source", "issues", "unknown",)

    source: str | None
    """The validator."""

    issues: list[ValidationIssue]
    """Its issues; none when it is content."""

    def __init__(
        self,
        *,
        source: str | None = None,
        issues: Sequence[ValidationIssue] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            source,
            to_list(issues),
            to_dict(unknown),
        )


class WorkflowState(Record):
    """What can be done with a form task."""

    __slots__ = ("action", "unknown",)

    action: WorkflowAction
    """The action."""

    def __init__(
        self,
        *,
        action: WorkflowAction | str,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_name(WorkflowAction, action),
            to_dict(unknown),
        )


class WorkflowStep(Record):
    """One step of a form task's workflow."""

    __slots__ = ("activity", "created_date_time", "end_user_system_id", "is_current_step", "is_optional_signing_step",
        "is_optional_signing_step_indicator", "last_modified_date", "parallel_signing_sequence_number",
        "process_step_id", "reportee_id", "reportee_name", "sequence_number", "service_owner_id", "user_id", "unknown",)

    activity: WorkflowActivity | None
    """What is done in it."""

    created_date_time: datetime | None
    """When the form task came to it, Norwegian local time."""

    end_user_system_id: int | None
    """Number of the end-user system that did it."""

    is_current_step: bool | None
    """Whether the form task is in it now."""

    is_optional_signing_step: bool | None
    """Whether signing is optional in this workflow."""

    is_optional_signing_step_indicator: bool | None
    """Whether signing is optional in this step."""

    last_modified_date: datetime | None
    """When something last changed in it, Norwegian local time."""

    parallel_signing_sequence_number: int | None
    """Which step is the user-controlled signing, if there is one."""

    process_step_id: int | None
    """Altinn's number of the step."""

    reportee_id: int | None
    """Altinn's number of the reportee."""

    reportee_name: str | None
    """Name of the reportee."""

    sequence_number: int | None
    """Its place in the workflow."""

    service_owner_id: int | None
    """Number of the service owner who did it."""

    user_id: int | None
    """Number of the user who did it."""

    def __init__(
        self,
        *,
        activity: WorkflowActivity | str | None = None,
        created_date_time: datetime | None = None,
        end_user_system_id: int | None = None,
        is_current_step: bool | None = None,
        is_optional_signing_step: bool | None = None,
        is_optional_signing_step_indicator: bool | None = None,
        last_modified_date: datetime | None = None,
        parallel_signing_sequence_number: int | None = None,
        process_step_id: int | None = None,
        reportee_id: int | None = None,
        reportee_name: str | None = None,
        sequence_number: int | None = None,
        service_owner_id: int | None = None,
        user_id: int | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_name(WorkflowActivity, activity),
            created_date_time,
            end_user_system_id,
            is_current_step,
            is_optional_signing_step,
            is_optional_signing_step_indicator,
            last_modified_date,
            parallel_signing_sequence_number,
            process_step_id,
            reportee_id,
            reportee_name,
            sequence_number,
            service_owner_id,
            user_id,
            to_dict(unknown),
        )


class WorkflowStepV2(Record):
    """One step of a form task's workflow, in the form before `GetProcessDetailsV3`."""

    __slots__ = ("activity", "created_date_time", "end_user_system_id", "is_current_step", "is_optional_signing_step",
        "is_optional_signing_step_indicator", "last_modified_date", "parallel_signing_sequence_number",
        "process_step_id", "reportee_id", "reportee_name", "sequence_number", "service_owner_id", "user_id", "unknown",)

    activity: TaskStatus | None
    """What is done in it."""

    created_date_time: datetime | None
    """When the form task came to it, Norwegian local time."""

    end_user_system_id: int | None
    """Number of the end-user system that did it."""

    is_current_step: bool | None
    """Whether the form task is in it now."""

    is_optional_signing_step: bool | None
    """Whether signing is optional in this workflow."""

    is_optional_signing_step_indicator: bool | None
    """Whether signing is optional in this step."""

    last_modified_date: datetime | None
    """When something last changed in it, Norwegian local time."""

    parallel_signing_sequence_number: int | None
    """Which step is the user-controlled signing, if there is one."""

    process_step_id: int | None
    """Altinn's number of the step."""

    reportee_id: int | None
    """Altinn's number of the reportee."""

    reportee_name: str | None
    """Name of the reportee."""

    sequence_number: int | None
    """Its place in the workflow."""

    service_owner_id: int | None
    """Number of the service owner who did it."""

    user_id: int | None
    """Number of the user who did it."""

    def __init__(
        self,
        *,
        activity: TaskStatus | str | None = None,
        created_date_time: datetime | None = None,
        end_user_system_id: int | None = None,
        is_current_step: bool | None = None,
        is_optional_signing_step: bool | None = None,
        is_optional_signing_step_indicator: bool | None = None,
        last_modified_date: datetime | None = None,
        parallel_signing_sequence_number: int | None = None,
        process_step_id: int | None = None,
        reportee_id: int | None = None,
        reportee_name: str | None = None,
        sequence_number: int | None = None,
        service_owner_id: int | None = None,
        user_id: int | None = None,
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_name(TaskStatus, activity),
            created_date_time,
            end_user_system_id,
            is_current_step,
            is_optional_signing_step,
            is_optional_signing_step_indicator,
            last_modified_date,
            parallel_signing_sequence_number,
            process_step_id,
            reportee_id,
            reportee_name,
            sequence_number,
            service_owner_id,
            user_id,
            to_dict(unknown),
        )


class WorkflowSteps(Record):
    """The workflow of a form task."""

    __slots__ = ("steps", "unknown",)

    steps: list[WorkflowStep]
    """The steps, in the order of the workflow."""

    def __init__(
        self,
        *,
        steps: Sequence[WorkflowStep] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_list(steps),
            to_dict(unknown),
        )


class WorkflowStepsV2(Record):
    """The workflow of a form task, in the form before `GetProcessDetailsV3`."""

    __slots__ = ("steps", "unknown",)

    steps: list[WorkflowStepV2]
    """The steps, in the order of the workflow."""

    def __init__(
        self,
        *,
        steps: Sequence[WorkflowStepV2] = (),
        unknown: Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            to_list(steps),
            to_dict(unknown),
        )
