// Written by `cargo xtask surfaces`. Do not edit.

import type { BlobInput, Call, Credentials, Flow, FlowKind, Operation, PureFunction, Secret } from './js/index.mjs';

/** What every message has. */
export interface AltinnMessage {
  /**
   * What the wire carried beyond this type, by name: XML elements as text, JSON members as they are, XML attributes as
   * `@name`. A name that came several times has the list of its contents; one that came once has the content.
   */
  unknown?: { [name: string]: unknown } | undefined;
}
/** A name that is meant although altinnkit does not know it yet: it is sent as it is. Other unknown names are refused. */
export interface UnknownName {
  unknown: string;
}
/** Any JSON. */
export type AltinnJson = null | boolean | number | string | AltinnJson[] | { [name: string]: AltinnJson };
/** ISO 8601, as on the wire. Altinn II writes Norwegian local time without an offset: do not give it to `new Date` unseen. */
export type DateTimeText = string;
/** Nine digits with a check digit. */
export type OrganisationNumberText = string;
/** Eleven digits with two check digits: a national identity number or a D number. */
export type NationalIdentityNumberText = string;
/** An organisation number or a national identity number. */
export type ReporteeText = string;
/** A whole XML document. */
export type XmlText = string;
/** A UUID. */
export type UuidText = string;
/** A decimal number, kept as written. */
export type DecimalText = string;
/** An absolute address. */
export type UrlText = string;

/**
 * What an item is.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `formTask`: A form task.
 * - `attachment`: An attachment of the form task before it.
 * - `correspondence`: A message.
 * - `lookUp`: A lookup.
 * - `failed`: Something that could not be read.
 */
export type ArchivedItemKind = 'formTask' | 'attachment' | 'correspondence' | 'lookUp' | 'failed' | (string & {});

/**
 * Who gets to see an attachment.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `Default`: Everyone.
 * - `PortalOnly`: Those who read in the portal.
 * - `EndUserSystemOnly`: Those who read in an end-user system.
 * - `ShowToAll`: Everyone.
 */
export type AttachmentDestination = 'Default' | 'PortalOnly' | 'EndUserSystemOnly' | 'ShowToAll' | (string & {});

/**
 * What an attachment is for.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `Default`: Not said.
 * - `Unspecified`: Nothing in particular.
 * - `Invoice`: An invoice.
 */
export type AttachmentFunction = 'Default' | 'Unspecified' | 'Invoice' | (string & {});

/**
 * Media type of an attachment, in Altinn's spelling.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `application_None`: None.
 * - `application_pdf`: `application/pdf`.
 * - `application_msword`: `application/msword`.
 * - `application_vnd_ms_excel`: `application/vnd.ms-excel`.
 * - `application_vnd_oasis_opendocument_text`: `application/vnd.oasis.opendocument.text`.
 * - `application_vnd_oasis_opendocument_presentation`: `application/vnd.oasis.opendocument.presentation`.
 * - `application_vnd_oasis_opendocument_spreadsheet`: `application/vnd.oasis.opendocument.spreadsheet`.
 * - `application_rtf`: `application/rtf`.
 * - `application_vnd_ms_powerpoint`: `application/vnd.ms-powerpoint`.
 * - `application_postscript`: `application/postscript`.
 * - `application_zip`: `application/zip`.
 * - `text_plain`: `text/plain`.
 * - `text_html`: `text/html`.
 * - `text_xml`: `text/xml`.
 * - `text_rtf`: `text/rtf`.
 * - `text_richtext`: `text/richtext`.
 * - `binary_octet_stream`: Any bytes.
 * - `not_Applicable`: Does not apply.
 * - `MTOM`: MTOM.
 * - `BASE64`: Base64.
 * - `image_jpeg`: `image/jpeg`.
 * - `image_gif`: `image/gif`.
 * - `image_bmp`: `image/bmp`.
 * - `formtask_pdf`: A form task as PDF.
 */
export type AttachmentMimeType = 'application_None' | 'application_pdf' | 'application_msword' | 'application_vnd_ms_excel' | 'application_vnd_oasis_opendocument_text' | 'application_vnd_oasis_opendocument_presentation' | 'application_vnd_oasis_opendocument_spreadsheet' | 'application_rtf' | 'application_vnd_ms_powerpoint' | 'application_postscript' | 'application_zip' | 'text_plain' | 'text_html' | 'text_xml' | 'text_rtf' | 'text_richtext' | 'binary_octet_stream' | 'not_Applicable' | 'MTOM' | 'BASE64' | 'image_jpeg' | 'image_gif' | 'image_bmp' | 'formtask_pdf' | (string & {});

/**
 * Kind of party.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `None`: Not said.
 * - `Person`: A person.
 * - `Organization`: An organisation.
 * - `SelfIdentified`: Someone without a national identity number.
 */
export type AuthorizedPartyType = 'None' | 'Person' | 'Organization' | 'SelfIdentified' | (string & {});

/**
 * How far a broker file has come, for one recipient.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `Uploaded`: Uploaded by the sender, and new to the recipient.
 * - `Downloaded`: Downloaded by the recipient, who may do so again for a time.
 */
export type BrokerFileStatus = 'Uploaded' | 'Downloaded' | (string & {});

/**
 * How far a broker file has come, for one recipient.
 *
 * As it is sent: a known name, or one that is marked as unknown.
 */
export type BrokerFileStatusInput = 'Uploaded' | 'Downloaded' | UnknownName;

/**
 * What to do about a one-time code.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `useCode`: Use the code.
 * - `askAgain`: Ask for a new challenge; the user gets a new code.
 * - `correctCredentials`: Let the user correct national identity number and password. Not to be repeated blindly: mistakes lock the user out.
 * - `orderCodes`: Let the user order codes, or choose another kind.
 * - `registerPhone`: Let the user register a mobile phone number in Altinn, or choose another kind.
 * - `waitForUnlock`: Wait an hour: the user is locked out.
 * - `chooseAnotherMethod`: Ask with a kind of code that Altinn knows: `AltinnPin`, `SMSPin` or `TaxPin`.
 * - `giveUp`: Nothing helps.
 */
export type ChallengeNext = 'useCode' | 'askAgain' | 'correctCredentials' | 'orderCodes' | 'registerPhone' | 'waitForUnlock' | 'chooseAnotherMethod' | 'giveUp' | (string & {});

/**
 * Whether there is a challenge.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `Ok`: Yes: the message says which code.
 * - `InvalidCredentials`: Wrong national identity number, password or system user name.
 * - `NoPinFound`: The user has no codes of that kind; new ones must be ordered.
 * - `NoPhoneNumber`: The user has no mobile phone number in Altinn.
 * - `UserLockedOut`: Too many wrong attempts; the user is locked out for a while.
 * - `InvalidPinType`: Altinn does not know that kind of code.
 * - `StatusDead`: The person is registered as dead.
 */
export type ChallengeStatus = 'Ok' | 'InvalidCredentials' | 'NoPinFound' | 'NoPhoneNumber' | 'UserLockedOut' | 'InvalidPinType' | 'StatusDead' | (string & {});

/**
 * Whether there is a challenge.
 *
 * As it is sent: a known name, or one that is marked as unknown.
 */
export type ChallengeStatusInput = 'Ok' | 'InvalidCredentials' | 'NoPinFound' | 'NoPhoneNumber' | 'UserLockedOut' | 'InvalidPinType' | 'StatusDead' | UnknownName;

/**
 * Kinds of collaboration.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `CollectionPages`: Collection pages (samlesider), which users make.
 * - `EDialogues`: E-dialogues (e-dialoger), which service owners make.
 */
export type CollaborationKind = 'CollectionPages' | 'EDialogues' | (string & {});

/**
 * Kinds of collaboration.
 *
 * As it is sent: a known name, or one that is marked as unknown.
 */
export type CollaborationKindInput = 'CollectionPages' | 'EDialogues' | UnknownName;

/**
 * Where the bytes of an attachment are.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `AltinnCorrespondenceAttachment`: At Altinn.
 * - `ExternalStorage`: With the sender.
 */
export type CorrespondenceAttachmentLocation = 'AltinnCorrespondenceAttachment' | 'ExternalStorage' | (string & {});

/**
 * How far an attachment has come.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `Initialized`: Announced, without bytes.
 * - `UploadProcessing`: Being scanned.
 * - `Published`: Can be downloaded.
 * - `Purged`: Deleted.
 * - `Failed`: Refused, for example by the virus scan.
 * - `Expired`: Run out.
 */
export type CorrespondenceAttachmentStatus = 'Initialized' | 'UploadProcessing' | 'Published' | 'Purged' | 'Failed' | 'Expired' | (string & {});

/**
 * What a message is about.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `Generic`: Anything.
 * - `AltinnAppInstance`: An instance of an app.
 * - `AltinnBrokerFileTransfer`: A file transfer of Altinn Broker.
 * - `DialogportenDialogId`: A dialog in Dialogporten.
 * - `DialogportenProcessId`: A process in Dialogporten.
 * - `DialogportenTransmissionId`: A transmission in Dialogporten.
 * - `DialogportenTransmissionType`: A type of transmission in Dialogporten.
 */
export type CorrespondenceExternalReferenceType = 'Generic' | 'AltinnAppInstance' | 'AltinnBrokerFileTransfer' | 'DialogportenDialogId' | 'DialogportenProcessId' | 'DialogportenTransmissionId' | 'DialogportenTransmissionType' | (string & {});

/**
 * How a notification of a message travels.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `Email`: By e-mail.
 * - `Sms`: By SMS.
 * - `EmailPreferred`: By e-mail, or by SMS where there is no address.
 * - `SmsPreferred`: By SMS, or by e-mail where there is no number.
 * - `EmailAndSms`: Both.
 */
export type CorrespondenceNotificationChannel = 'Email' | 'Sms' | 'EmailPreferred' | 'SmsPreferred' | 'EmailAndSms' | (string & {});

/**
 * Which text a notification has.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `CustomMessage`: The sender's.
 * - `GenericAltinnMessage`: Altinn's.
 */
export type CorrespondenceNotificationTemplate = 'CustomMessage' | 'GenericAltinnMessage' | (string & {});

/**
 * As whom the caller asks for messages.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `Recipient`: Messages to the caller.
 * - `Sender`: Messages from the caller.
 * - `RecipientAndSender`: Both.
 */
export type CorrespondenceRole = 'Recipient' | 'Sender' | 'RecipientAndSender' | (string & {});

/**
 * As whom the caller asks for messages.
 *
 * As it is sent: a known name, or one that is marked as unknown.
 */
export type CorrespondenceRoleInput = 'Recipient' | 'Sender' | 'RecipientAndSender' | UnknownName;

/**
 * How far a message has come.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `Initialized`: Made, but not complete.
 * - `ReadyForPublish`: Complete, but not yet to be seen.
 * - `Published`: To be seen by the recipient.
 * - `Fetched`: Fetched by the recipient's system.
 * - `Read`: Read by the recipient.
 * - `Replied`: Answered by the recipient.
 * - `Confirmed`: Confirmed by the recipient.
 * - `PurgedByRecipient`: Deleted by the recipient.
 * - `PurgedByAltinn`: Deleted by Altinn.
 * - `Archived`: Archived.
 * - `Reserved`: Not sent: the recipient has opted out of digital communication.
 * - `Failed`: Failed on its way.
 * - `AttachmentsDownloaded`: The recipient has downloaded the attachments.
 * - `Forwarded`: Forwarded by the recipient.
 */
export type CorrespondenceStatus = 'Initialized' | 'ReadyForPublish' | 'Published' | 'Fetched' | 'Read' | 'Replied' | 'Confirmed' | 'PurgedByRecipient' | 'PurgedByAltinn' | 'Archived' | 'Reserved' | 'Failed' | 'AttachmentsDownloaded' | 'Forwarded' | (string & {});

/**
 * How far a message has come.
 *
 * As it is sent: a known name, or one that is marked as unknown.
 */
export type CorrespondenceStatusInput = 'Initialized' | 'ReadyForPublish' | 'Published' | 'Fetched' | 'Read' | 'Replied' | 'Confirmed' | 'PurgedByRecipient' | 'PurgedByAltinn' | 'Archived' | 'Reserved' | 'Failed' | 'AttachmentsDownloaded' | 'Forwarded' | UnknownName;

/**
 * What a data element refers to.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `DataElement`: Another data element.
 * - `Task`: A task of the process.
 */
export type DataElementReferenceKind = 'DataElement' | 'Task' | (string & {});

/**
 * How a data element is related to another object.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `GeneratedFrom`: Made from it, and deleted with it.
 */
export type DataElementRelation = 'GeneratedFrom' | (string & {});

/**
 * A body that gateways and servers put in place of an answer.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `html`: The HTML page of a gateway. With status 200, a page of maintenance.
 * - `gateway`: The JSON of an API gateway: `statusCode` and `message`.
 * - `internalServiceFault`: WCF's `InternalServiceFault`, in the SOAP of the request: something went wrong, before or after the work was done.
 * - `serverFault`: A fault with the code `Server` (SOAP 1.2: `Receiver`), without details.
 * - `null`: The JSON value `null`.
 */
export type FaultPage = 'html' | 'gateway' | 'internalServiceFault' | 'serverFault' | 'null' | (string & {});

/**
 * A body that gateways and servers put in place of an answer.
 *
 * As it is sent: a known name, or one that is marked as unknown.
 */
export type FaultPageInput = 'html' | 'gateway' | 'internalServiceFault' | 'serverFault' | 'null' | UnknownName;

/**
 * What the virus scan of a file found.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `NotApplicable`: Files of this data type are not scanned.
 * - `Pending`: The scan is not done: ask again.
 * - `Clean`: Nothing found.
 * - `Infected`: Malware: the file must be replaced.
 */
export type FileScanResult = 'NotApplicable' | 'Pending' | 'Clean' | 'Infected' | (string & {});

/**
 * How a filter is held against a value.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `DEFAULT`: As Altinn sees fit; which that is, is not documented.
 * - `EXACT`: The value is the filter.
 * - `STARTSWITH`: The value starts with the filter.
 * - `ENDSWITH`: The value ends with the filter.
 * - `CONTAINS`: The filter is somewhere in the value.
 */
export type FilterMatchType = 'DEFAULT' | 'EXACT' | 'STARTSWITH' | 'ENDSWITH' | 'CONTAINS' | (string & {});

/**
 * How a filter is held against a value.
 *
 * As it is sent: a known name, or one that is marked as unknown.
 */
export type FilterMatchTypeInput = 'DEFAULT' | 'EXACT' | 'STARTSWITH' | 'ENDSWITH' | 'CONTAINS' | UnknownName;

/**
 * What a part of a form task is.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `MainForm`: The main form.
 * - `SubForm`: A form under the main form (underskjema).
 * - `BinaryAttachment`: An attachment.
 */
export type FormSetItemType = 'MainForm' | 'SubForm' | 'BinaryAttachment' | (string & {});

/**
 * Whether a form holds good.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `NotSet`: Not said.
 * - `Valid`: It does.
 * - `NonValid`: It has errors.
 * - `NotValidated`: Nobody has looked yet.
 * - `NotApplicable`: There is nothing to validate.
 * - `ValidWithWarning`: It does, with warnings.
 */
export type FormValidationStatus = 'NotSet' | 'Valid' | 'NonValid' | 'NotValidated' | 'NotApplicable' | 'ValidWithWarning' | (string & {});

/**
 * A verdict on a form.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `submitted`: The process has ended: the service owner has it.
 * - `invalid`: The app found errors; the instance stays where it is.
 * - `needsPerson`: A task wants a person, who goes on where `needsPerson` says.
 * - `infected`: The scan found malware in a file.
 * - `stopped`: The process has come to the task that the flow was to stop before.
 * - `awaitingFeedback`: It is sent in, and the service owner's answer has not come in time. Go on later with `instanceId`.
 */
export type FormVerdict = 'submitted' | 'invalid' | 'needsPerson' | 'infected' | 'stopped' | 'awaitingFeedback' | (string & {});

/**
 * Whether to include something.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `false`: No.
 * - `true`: Yes.
 * - `auto`: As the user or Altinn prefers.
 */
export type IncludeFilter = 'false' | 'true' | 'auto' | (string & {});

/**
 * Whether to include something.
 *
 * As it is sent: a known name, or one that is marked as unknown.
 */
export type IncludeFilterInput = 'false' | 'true' | 'auto' | UnknownName;

/**
 * Kind of the party that an instance belongs to. Of the five numbers of Altinn's enumeration, these two were seen.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `Person`: A person.
 * - `Organisation`: An organisation.
 */
export type InstanceOwnerPartyType = 'Person' | 'Organisation' | (string & {});

/**
 * A language of Altinn's texts.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `nb`: Norwegian bokmål, LCID 1044.
 * - `nn`: Norwegian nynorsk, LCID 2068.
 * - `en`: English, LCID 1033.
 * - `se`: Northern Sami, LCID 1083.
 */
export type Language = 'nb' | 'nn' | 'en' | 'se' | (string & {});

/**
 * A language of Altinn's texts.
 *
 * As it is sent: a known name, or one that is marked as unknown.
 */
export type LanguageInput = 'nb' | 'nn' | 'en' | 'se' | UnknownName;

/**
 * What the last change of an element was.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `Default`: Not said.
 * - `Sent`: It was sent.
 * - `Saved`: It was saved.
 * - `Archived`: It was archived.
 */
export type LastChangeType = 'Default' | 'Sent' | 'Saved' | 'Archived' | (string & {});

/**
 * The language of a message.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `Default`: Not said.
 * - `English`: English.
 * - `NorwegianNO`: Norwegian bokmål.
 * - `NorwegianNN`: Norwegian nynorsk.
 * - `Sami`: Sami.
 */
export type MessageLanguage = 'Default' | 'English' | 'NorwegianNO' | 'NorwegianNN' | 'Sami' | (string & {});

/**
 * What a link leads to.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `Form`: A form.
 * - `ServiceCode`: A service of Altinn's.
 * - `ServiceURL`: A page elsewhere.
 * - `ArchiveReference`: An archived element.
 */
export type MessageLinkType = 'Form' | 'ServiceCode' | 'ServiceURL' | 'ArchiveReference' | (string & {});

/**
 * How far the reportee has come with a message.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `Default`: Not said: the element is no message.
 * - `Created`: Not read yet.
 * - `Read`: Read.
 * - `Replied`: Answered.
 * - `ChangedByGovAgency`: Changed by the service owner.
 * - `ChangedByUser`: Changed by the reportee.
 * - `Confirmed`: Confirmed by the reader.
 * - `DeletedByUser`: Deleted by the reportee.
 * - `DeletedByAltinn`: Deleted by Altinn.
 * - `Archived`: Archived.
 */
export type MessageStatus = 'Default' | 'Created' | 'Read' | 'Replied' | 'ChangedByGovAgency' | 'ChangedByUser' | 'Confirmed' | 'DeletedByUser' | 'DeletedByAltinn' | 'Archived' | (string & {});

/**
 * A thing that can be done next.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `fillIn`: Fill in what is missing, here or in the portal.
 * - `completeAndSign`: Say that it is filled in, and sign it in the same call.
 * - `prepareUserControlledSigning`: Say who signs in the user-controlled signing step.
 * - `sign`: Sign.
 * - `sendIn`: Send in.
 * - `setBackToFormFilling`: Take it back to form filling.
 * - `askWhatIsAllowed`: Ask what this user may do.
 * - `waitForOthers`: Wait: it is somebody else's turn.
 * - `archived`: Nothing: it is archived.
 * - `deleted`: Nothing: it is deleted.
 * - `noWorkflow`: Nothing: it is no form task, and has no workflow.
 */
export type NextStepKind = 'fillIn' | 'completeAndSign' | 'prepareUserControlledSigning' | 'sign' | 'sendIn' | 'setBackToFormFilling' | 'askWhatIsAllowed' | 'waitForOthers' | 'archived' | 'deleted' | 'noWorkflow' | (string & {});

/**
 * How a notification travels.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `Email`: By e-mail.
 * - `Sms`: By SMS.
 * - `EmailPreferred`: By e-mail, or by SMS where there is no address.
 * - `SmsPreferred`: By SMS, or by e-mail where there is no number.
 * - `EmailAndSms`: Both at once.
 */
export type NotificationChannel = 'Email' | 'Sms' | 'EmailPreferred' | 'SmsPreferred' | 'EmailAndSms' | (string & {});

/**
 * How a notification travels.
 *
 * As it is sent: a known name, or one that is marked as unknown.
 */
export type NotificationChannelInput = 'Email' | 'Sms' | 'EmailPreferred' | 'SmsPreferred' | 'EmailAndSms' | UnknownName;

/**
 * How a notification goes.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `SMS`: Text message.
 * - `Email`: E-mail.
 * - `IM`: Instant message.
 * - `Both`: Text message and e-mail.
 * - `SMSPreferred`: Text message, or else e-mail.
 * - `EmailPreferred`: E-mail, or else text message.
 */
export type NotificationTransport = 'SMS' | 'Email' | 'IM' | 'Both' | 'SMSPreferred' | 'EmailPreferred' | (string & {});

/**
 * What a program asks for again and again.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `receipt`: The receipt of a submission.
 * - `brokerFiles`: Files that a broker service has for the reportee.
 * - `messages`: The status of messages.
 */
export type PollSubject = 'receipt' | 'brokerFiles' | 'messages' | (string & {});

/**
 * What a program asks for again and again.
 *
 * As it is sent: a known name, or one that is marked as unknown.
 */
export type PollSubjectInput = 'receipt' | 'brokerFiles' | 'messages' | UnknownName;

/**
 * What a notification is about.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `PIN`: A one-time code.
 * - `Correspondence`: A message.
 * - `PreFill`: Prefilled data.
 * - `StandAlone`: Nothing else in Altinn.
 * - `General`: Anything.
 */
export type PrefillNotificationKind = 'PIN' | 'Correspondence' | 'PreFill' | 'StandAlone' | 'General' | (string & {});

/**
 * Whether prefill data was found.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `INVALIDINPUT`: The question makes no sense.
 * - `PREFILLDATANOTFOUND`: There is none.
 * - `PREFILLDATAFOUND`: There is some.
 * - `SERVICEOWNERPREFILLDATANOTFOUND`: The service owner has none. On the wire, not in the documentation.
 */
export type PrefillStatus = 'INVALIDINPUT' | 'PREFILLDATANOTFOUND' | 'PREFILLDATAFOUND' | 'SERVICEOWNERPREFILLDATANOTFOUND' | (string & {});

/**
 * What an action does.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `ProcessAction`: Moves the process.
 * - `ServerAction`: Runs code of the app.
 */
export type ProcessActionType = 'ProcessAction' | 'ServerAction' | (string & {});

/**
 * Whether the owner of an instance has read it. Apps write the number, Storage the name.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `Unread`: Not yet.
 * - `Read`: Yes.
 * - `UpdatedSinceLastReview`: It has changed since.
 */
export type ReadStatus = 'Unread' | 'Read' | 'UpdatedSinceLastReview' | (string & {});

/**
 * Why a shipment was not taken. Altinn says it in the text of a receipt only.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `alreadySubmitted`: A shipment of that name came before.
 * - `missingReference`: The shipment has no name (`externalShipmentReference`).
 * - `unknownService`: There is no such service, or not in this environment.
 * - `missingServiceEdition`: The number of the service's edition is missing.
 * - `unknownDataFormat`: The service has no such form, or not in this version.
 * - `invalidReportee`: The reportee's number is not valid.
 * - `schemaError`: A form is not as its XSD wants it.
 * - `formError`: A form breaks the rules of its service.
 * - `invalidSignature`: The signature is not valid.
 * - `deleted`: It was deleted.
 * - `altinnError`: Something went wrong inside Altinn.
 */
export type ReceiptReason = 'alreadySubmitted' | 'missingReference' | 'unknownService' | 'missingServiceEdition' | 'unknownDataFormat' | 'invalidReportee' | 'schemaError' | 'formError' | 'invalidSignature' | 'deleted' | 'altinnError' | (string & {});

/**
 * The outcome of a shipment or of one of its parts.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `NotSet`: Nothing is known yet.
 * - `OK`: Received, or done.
 * - `UnExpectedError`: Altinn failed; the shipment may be sent again.
 * - `ValidationFailed`: The form has errors: see the sub-receipts.
 * - `Rejected`: Refused as a whole.
 */
export type ReceiptStatus = 'NotSet' | 'OK' | 'UnExpectedError' | 'ValidationFailed' | 'Rejected' | (string & {});

/**
 * The outcome of a shipment or of one of its parts.
 *
 * As it is sent: a known name, or one that is marked as unknown.
 */
export type ReceiptStatusInput = 'NotSet' | 'OK' | 'UnExpectedError' | 'ValidationFailed' | 'Rejected' | UnknownName;

/**
 * What a receipt is about.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `NotSet`: Not said.
 * - `FormTask`: A submitted form task.
 * - `Correspondence`: A message.
 * - `PINCODE`: An order of one-time codes.
 * - `Subscription`: A subscription.
 * - `Outbound`: A delivery to the service owner.
 * - `PreFill`: Prefill data.
 * - `RegisterDLS`: A load of the register of DLS.
 * - `RegisterDSF`: A load of the population register.
 * - `RegisterER`: A load of the register of legal entities.
 * - `RegisterDSFProperty`: A load of the population register: properties.
 * - `RegisterDSFStreet`: A load of the population register: streets.
 * - `RegisterDSFCountry`: A load of the population register: countries.
 * - `RegisterDSFUser`: A load of the population register: users.
 * - `LookUp`: A lookup.
 * - `RegisterDSFStreetAdd`: A load of the population register: additional streets.
 * - `RegisterDSFPropertyAdd`: A load of the population register: additional properties.
 * - `BrokerService`: A broker service file.
 */
export type ReceiptType = 'NotSet' | 'FormTask' | 'Correspondence' | 'PINCODE' | 'Subscription' | 'Outbound' | 'PreFill' | 'RegisterDLS' | 'RegisterDSF' | 'RegisterER' | 'RegisterDSFProperty' | 'RegisterDSFStreet' | 'RegisterDSFCountry' | 'RegisterDSFUser' | 'LookUp' | 'RegisterDSFStreetAdd' | 'RegisterDSFPropertyAdd' | 'BrokerService' | (string & {});

/**
 * What a receipt is about.
 *
 * As it is sent: a known name, or one that is marked as unknown.
 */
export type ReceiptTypeInput = 'NotSet' | 'FormTask' | 'Correspondence' | 'PINCODE' | 'Subscription' | 'Outbound' | 'PreFill' | 'RegisterDLS' | 'RegisterDSF' | 'RegisterER' | 'RegisterDSFProperty' | 'RegisterDSFStreet' | 'RegisterDSFCountry' | 'RegisterDSFUser' | 'LookUp' | 'RegisterDSFStreetAdd' | 'RegisterDSFPropertyAdd' | 'BrokerService' | UnknownName;

/**
 * What a receipt is about, as far as the older form knows: not the files of broker services.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `NotSet`: Not said.
 * - `FormTask`: A submitted form task.
 * - `Correspondence`: A message.
 * - `PINCODE`: An order of one-time codes.
 * - `Subscription`: A subscription.
 * - `Outbound`: A delivery to the service owner.
 * - `PreFill`: Prefill data.
 * - `RegisterDLS`: A load of the register of DLS.
 * - `RegisterDSF`: A load of the population register.
 * - `RegisterER`: A load of the register of legal entities.
 * - `RegisterDSFProperty`: A load of the population register: properties.
 * - `RegisterDSFStreet`: A load of the population register: streets.
 * - `RegisterDSFCountry`: A load of the population register: countries.
 * - `RegisterDSFUser`: A load of the population register: users.
 * - `LookUp`: A lookup.
 * - `RegisterDSFStreetAdd`: A load of the population register: additional streets.
 * - `RegisterDSFPropertyAdd`: A load of the population register: additional properties.
 */
export type ReceiptTypeV1 = 'NotSet' | 'FormTask' | 'Correspondence' | 'PINCODE' | 'Subscription' | 'Outbound' | 'PreFill' | 'RegisterDLS' | 'RegisterDSF' | 'RegisterER' | 'RegisterDSFProperty' | 'RegisterDSFStreet' | 'RegisterDSFCountry' | 'RegisterDSFUser' | 'LookUp' | 'RegisterDSFStreetAdd' | 'RegisterDSFPropertyAdd' | (string & {});

/**
 * What a receipt is about, as far as the older form knows: not the files of broker services.
 *
 * As it is sent: a known name, or one that is marked as unknown.
 */
export type ReceiptTypeV1Input = 'NotSet' | 'FormTask' | 'Correspondence' | 'PINCODE' | 'Subscription' | 'Outbound' | 'PreFill' | 'RegisterDLS' | 'RegisterDSF' | 'RegisterER' | 'RegisterDSFProperty' | 'RegisterDSFStreet' | 'RegisterDSFCountry' | 'RegisterDSFUser' | 'LookUp' | 'RegisterDSFStreetAdd' | 'RegisterDSFPropertyAdd' | UnknownName;

/**
 * A verdict on a shipment or on a part of one.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `accepted`: Altinn has it.
 * - `validationFailed`: A form has errors: correct it and send it again.
 * - `rejected`: Altinn refused it.
 * - `failed`: Altinn failed. Whether anything was kept is not known.
 * - `notSettled`: Altinn has not said yet what becomes of it: read the receipt again later.
 */
export type ReceiptVerdict = 'accepted' | 'validationFailed' | 'rejected' | 'failed' | 'notSettled' | (string & {});

/**
 * Whose name a reference is.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `NotSet`: Not said.
 * - `ExternalShipmentReference`: The end-user system's name for the shipment.
 * - `EndUserSystemReference`: The end-user system's name for a form or an attachment.
 * - `ParentReference`: The form that a form or an attachment belongs to.
 * - `SendersReference`: The sender's name.
 * - `WorkFlowReference`: Altinn's number of the element in the work list.
 * - `BatchReference`: A batch of shipments to the service owner.
 * - `OutboundShipmentReference`: A shipment to the service owner.
 * - `ReceiversReference`: The receiver's name.
 * - `Altinn1Reference`: A reference from the first Altinn.
 * - `OwnerPartyReference`: The party that owns the element.
 * - `PartyReference`: A party.
 * - `ArchiveReference`: Altinn's archive reference, `AR` and a number.
 */
export type ReferenceType = 'NotSet' | 'ExternalShipmentReference' | 'EndUserSystemReference' | 'ParentReference' | 'SendersReference' | 'WorkFlowReference' | 'BatchReference' | 'OutboundShipmentReference' | 'ReceiversReference' | 'Altinn1Reference' | 'OwnerPartyReference' | 'PartyReference' | 'ArchiveReference' | (string & {});

/**
 * Whose name a reference is.
 *
 * As it is sent: a known name, or one that is marked as unknown.
 */
export type ReferenceTypeInput = 'NotSet' | 'ExternalShipmentReference' | 'EndUserSystemReference' | 'ParentReference' | 'SendersReference' | 'WorkFlowReference' | 'BatchReference' | 'OutboundShipmentReference' | 'ReceiversReference' | 'Altinn1Reference' | 'OwnerPartyReference' | 'PartyReference' | 'ArchiveReference' | UnknownName;

/**
 * The states that a message box can be searched by.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `ToBeProcessed`: Waits for the reportee: messages, and form tasks that are not sent.
 * - `ToBeProcessedByOthers`: Waits for somebody else, for example for a signature.
 * - `SentAndArchived`: Sent, or archived.
 */
export type ReporteeElementState = 'ToBeProcessed' | 'ToBeProcessedByOthers' | 'SentAndArchived' | (string & {});

/**
 * The states that a message box can be searched by.
 *
 * As it is sent: a known name, or one that is marked as unknown.
 */
export type ReporteeElementStateInput = 'ToBeProcessed' | 'ToBeProcessedByOthers' | 'SentAndArchived' | UnknownName;

/**
 * Where an element stands.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `Default`: Not said.
 * - `NotOpenedNoConfirmationReq`: A message that nobody has opened.
 * - `NotOpenedConfirmationReq`: A message that nobody has opened and that must be confirmed.
 * - `OpenedNoConfirmedReq`: A message that was opened.
 * - `OpenedNotConfirmed`: A message that was opened and is still to be confirmed.
 * - `Confirmed`: A message that was confirmed.
 * - `FillIn`: A form task to fill in (utfylling).
 * - `SignIn`: A form task to sign (signering).
 * - `Archive`: Archived.
 * - `SendIn`: A form task to send (bekreft og send inn).
 */
export type ReporteeElementStatus = 'Default' | 'NotOpenedNoConfirmationReq' | 'NotOpenedConfirmationReq' | 'OpenedNoConfirmedReq' | 'OpenedNotConfirmed' | 'Confirmed' | 'FillIn' | 'SignIn' | 'Archive' | 'SendIn' | (string & {});

/**
 * What an element is.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `Default`: Not said.
 * - `Correspondence`: A message (melding).
 * - `FormTask`: A form task (innsendingstjeneste).
 * - `None`: None of them.
 * - `Collaboration`: A collaboration (samhandlingstjeneste).
 * - `LookUp`: A lookup (innsynstjeneste).
 */
export type ReporteeElementType = 'Default' | 'Correspondence' | 'FormTask' | 'None' | 'Collaboration' | 'LookUp' | (string & {});

/**
 * What the user's role allows.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `Default`: Not said.
 * - `Read`: To read.
 * - `ReadButNotPerformNextStep`: To read, and not to take the next step.
 * - `ReadAndPerformNextStep`: To read and to take the next step.
 */
export type RoleRequirement = 'Default' | 'Read' | 'ReadButNotPerformNextStep' | 'ReadAndPerformNextStep' | (string & {});

/**
 * What kind of service it is.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `None`: None of them.
 * - `Correspondence`: Messages (meldingstjeneste).
 * - `Reporting`: Form tasks (innsendingstjeneste).
 * - `Collaboration`: Collaborations (samhandlingstjeneste).
 * - `Lookup`: Lookups (innsynstjeneste).
 */
export type ServiceType = 'None' | 'Correspondence' | 'Reporting' | 'Collaboration' | 'Lookup' | (string & {});

/**
 * A signature algorithm that Maskinporten takes.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `RS256`: RSA PKCS#1 v1.5 with SHA-256.
 * - `RS384`: RSA PKCS#1 v1.5 with SHA-384.
 * - `RS512`: RSA PKCS#1 v1.5 with SHA-512.
 */
export type SigningAlgorithm = 'RS256' | 'RS384' | 'RS512' | (string & {});

/**
 * A signature algorithm that Maskinporten takes.
 *
 * As it is sent: a known name, or one that is marked as unknown.
 */
export type SigningAlgorithmInput = 'RS256' | 'RS384' | 'RS512' | UnknownName;

/**
 * What a user is to sign.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `None`: Nothing said.
 * - `UserControlled`: What the user chooses.
 * - `AllAttachments`: All attachments.
 * - `AllForms`: All forms.
 * - `All`: Everything.
 */
export type SigningOptions = 'None' | 'UserControlled' | 'AllAttachments' | 'AllForms' | 'All' | (string & {});

/**
 * What a user is to sign.
 *
 * As it is sent: a known name, or one that is marked as unknown.
 */
export type SigningOptionsInput = 'None' | 'UserControlled' | 'AllAttachments' | 'AllForms' | 'All' | UnknownName;

/**
 * What had to be signed.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `YES`: Every form.
 * - `NO`: The forms that the signer chose.
 * - `SET_PER_FORM`: Each form says whether it must be signed.
 */
export type SigningRequirement = 'YES' | 'NO' | 'SET_PER_FORM' | (string & {});

/**
 * A verdict on a shipment.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `accepted`: Altinn has it.
 * - `validationFailed`: A form has errors; the sub-receipts say which.
 * - `rejected`: Altinn refused it, and looking for it found nothing.
 * - `failed`: Altinn failed. Whether anything was kept is not known: read the receipt again later.
 * - `pending`: Altinn has it, and has not said yet what it makes of it; read the receipt again later, or restore the flow, which reads on.
 */
export type SubmissionVerdict = 'accepted' | 'validationFailed' | 'rejected' | 'failed' | 'pending' | (string & {});

/**
 * Which step of the workflow a form task is in.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `Default`: Not said.
 * - `FormFilling`: Being filled in.
 * - `Signing`: To be signed.
 * - `SendIn`: To be sent.
 * - `ParallelSigning`: To be signed by the users whom the submitter chose (brukerstyrt signering).
 * - `Archive`: Archived.
 */
export type TaskStatus = 'Default' | 'FormFilling' | 'Signing' | 'SendIn' | 'ParallelSigning' | 'Archive' | (string & {});

/**
 * Who issued a token.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `maskinporten`: Maskinporten: a system, or a system user.
 * - `id-porten`: ID-porten: a person.
 * - `altinnstudio`: Altinn Studio.
 */
export type TokenProvider = 'maskinporten' | 'id-porten' | 'altinnstudio' | (string & {});

/**
 * Who issued a token.
 *
 * As it is sent: a known name, or one that is marked as unknown.
 */
export type TokenProviderInput = 'maskinporten' | 'id-porten' | 'altinnstudio' | UnknownName;

/**
 * How bad something is that a validation found.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `Unspecified`: Not said.
 * - `Error`: An error: it stops the process.
 * - `Warning`: A warning.
 * - `Informational`: For information.
 * - `Fixed`: It was wrong before, and is right now.
 * - `Success`: Something went well.
 */
export type ValidationSeverity = 'Unspecified' | 'Error' | 'Warning' | 'Informational' | 'Fixed' | 'Success' | (string & {});

/**
 * What a user can do with a form task (`UserCurrentActionV2`).
 *
 * The documentation lists the names and does not say in what form they travel; that it is the text of the result is
 * assumed.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `NoAction`: Nothing.
 * - `Sign`: Sign it; others sign after this.
 * - `FormFilling`: Fill it in.
 * - `SendIn`: Send it in.
 * - `SignAndSendIn`: Sign it; with that it is sent in.
 * - `DoSignDelegation`: Choose who signs (brukerstyrt signering).
 */
export type WorkflowAction = 'NoAction' | 'Sign' | 'FormFilling' | 'SendIn' | 'SignAndSendIn' | 'DoSignDelegation' | (string & {});

/**
 * What a user can do with a form task (`UserCurrentActionV2`).
 *
 * The documentation lists the names and does not say in what form they travel; that it is the text of the result is
 * assumed.
 *
 * As it is sent: a known name, or one that is marked as unknown.
 */
export type WorkflowActionInput = 'NoAction' | 'Sign' | 'FormFilling' | 'SendIn' | 'SignAndSendIn' | 'DoSignDelegation' | UnknownName;

/**
 * What is done in a step: what the element list says of a task, and deletion.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `Default`: Not said.
 * - `FormFilling`: Filling in (utfylling).
 * - `Signing`: Signing (signering).
 * - `SendIn`: Sending (bekreft og send inn).
 * - `ParallelSigning`: Signing by the users whom the submitter chose (brukerstyrt signering).
 * - `Archive`: Nothing more: it is archived.
 * - `Deleted`: Nothing more: it is deleted.
 */
export type WorkflowActivity = 'Default' | 'FormFilling' | 'Signing' | 'SendIn' | 'ParallelSigning' | 'Archive' | 'Deleted' | (string & {});

/**
 * What a workflow engine is doing.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `idle`: Nothing: the process may be moved.
 * - `processing`: Moving the process: ask again.
 * - `failed`: It gave up: `super::ResumeProcess` starts it again.
 */
export type WorkflowActivityStatus = 'idle' | 'processing' | 'failed' | (string & {});

/**
 * Why a workflow failed.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `stepFailed`: One of its steps failed.
 * - `dependencyFailed`: A workflow before it failed.
 * - `engineFault`: The engine itself failed.
 * - `timeout`: The app stopped waiting: the engine goes on.
 */
export type WorkflowFailureKind = 'stepFailed' | 'dependencyFailed' | 'engineFault' | 'timeout' | (string & {});

/**
 * What to do after a failed creation or start of a process.
 *
 * An open list: an answer may have a name that is not known yet.
 *
 * - `retryInstanceCreation`: Create the instance again: the failed one is gone.
 * - `retryStartProcess`: Start the process of the instance again.
 * - `inspectInstance`: Look at the instance first: nobody knows how far it came.
 * - `resumeCurrentTask`: Resume the workflow: `super::ResumeProcess`.
 */
export type WorkflowRecommendedAction = 'retryInstanceCreation' | 'retryStartProcess' | 'inspectInstance' | 'resumeCurrentTask' | (string & {});

/**
 * What to do after a failed creation or start of a process.
 *
 * As it is sent: a known name, or one that is marked as unknown.
 */
export type WorkflowRecommendedActionInput = 'retryInstanceCreation' | 'retryStartProcess' | 'inspectInstance' | 'resumeCurrentTask' | UnknownName;

/** A bearer token. */
export interface AccessToken extends AltinnMessage {
  /** The token itself. */
  value: string | Secret;
  /** When it runs out. Altinn's own tokens live 30 minutes. */
  expiresAt?: DateTimeText | undefined;
}

/** Base addresses of an environment, each without a slash at the end. */
export interface Addresses extends AltinnMessage {
  /** Altinn II, for example `https://www.altinn.no`. */
  portal: UrlText;
  /** Altinn 3 platform APIs, for example `https://platform.altinn.no`. */
  platform: UrlText;
  /** Altinn 3 apps; `{org}` stands for the service owner's short name, for example `https://{org}.apps.altinn.no`. */
  apps: UrlText;
  /** Maskinporten, for example `https://maskinporten.no`. */
  maskinporten: UrlText;
}

/** `Advice` as the hosts get it. */
export interface AdviceText extends AltinnMessage {
  /** English. */
  en: string;
  /** Norwegian bokmål. */
  nb: string;
}

/** How the Altinn 3 of a sandbox starts out. What is left out gets one of each from `demo`: a party, an app, a message. */
export interface Altinn3Setup extends AltinnMessage {
  /** The clients of Maskinporten. Without any, every client may ask for any scope, as an organisation of its own. */
  clients?: SandboxClient[] | undefined;
  /** The system users. Without any, every party has one, without an external reference. */
  systemUsers?: SandboxSystemUser[] | undefined;
  /** The people and organisations that Altinn knows. */
  parties?: SandboxParty[] | undefined;
  /** The apps. */
  apps?: SandboxApp[] | undefined;
  /** The messages. */
  correspondences?: SandboxCorrespondence[] | undefined;
}

/** How long Altinn takes at the moment. */
export interface AltinnSubmissionStatus extends AltinnMessage {
  /** Minutes until a form task submitted now is processed, by Altinn's estimate. */
  minutes: number;
}

/** The scopes that reading and writing take. `[app]` stands for the app's name. */
export interface ApiScopes extends AltinnMessage {
  /** For reading. */
  read?: string | undefined;
  /** For writing. */
  write?: string | undefined;
  /** Key of the text that is shown when a scope is missing. */
  errorMessageTextResourceKey?: string | undefined;
}

/** How rights to an app can be delegated. */
export interface AppAccess extends AltinnMessage {
  /** What the right is about, by language code. */
  rightDescription?: AltinnJson | undefined;
  /** Whether it can be delegated at all. */
  delegable?: boolean | undefined;
  /** Whether the app is shown to those who delegate. */
  visible?: boolean | undefined;
}

/** Whom to ask about an app. */
export interface AppContactPoint extends AltinnMessage {
  /** What they help with. */
  category?: string | undefined;
  /** E-mail address. */
  email?: string | undefined;
  /** Telephone number. */
  telephone?: string | undefined;
  /** Web page. */
  contactPage?: string | undefined;
}

/** A field of a form with a name of its own. */
export interface AppDataField extends AltinnMessage {
  /** The name. */
  id?: string | undefined;
  /** Path of the field in the form. */
  path?: string | undefined;
  /** The form. */
  dataTypeId?: string | undefined;
}

/** A kind of form, attachment or receipt that an instance may hold. */
export interface AppDataType extends AltinnMessage {
  /** Name, unique in the app. */
  id: string;
  /** Description, by language code. */
  description?: AltinnJson | undefined;
  /** Media types that it may have; any when empty. */
  allowedContentTypes?: string[] | undefined;
  /** Who may contribute, as `key:value`; anyone when empty. The name that Altinn misspelled first. */
  allowedContributers?: string[] | undefined;
  /** Who may contribute, as `key:value`; anyone when empty. */
  allowedContributors?: string[] | undefined;
  /** The right that reading takes, when it is not the usual one. */
  actionRequiredToRead?: string | undefined;
  /** The right that writing takes, when it is not the usual one. */
  actionRequiredToWrite?: string | undefined;
  /** How the app treats it: set for forms, absent for attachments. */
  appLogic?: ApplicationLogic | undefined;
  /** The task in which it is filled in. */
  taskId?: string | undefined;
  /** Largest size in megabytes; none when absent. */
  maxSize?: number | undefined;
  /** How many there may be; 0 means any number. */
  maxCount?: number | undefined;
  /** How many there must be. */
  minCount?: number | undefined;
  /** Heading under which it is shown, or the key of it in the text resources. */
  grouping?: string | undefined;
  /** Whether a PDF is made of it. */
  enablePdfCreation?: boolean | undefined;
  /** Whether files are scanned for malware. */
  enableFileScan?: boolean | undefined;
  /** Whether a scan that is not done counts as a validation error. */
  validationErrorOnPendingFileScan?: boolean | undefined;
  /** Analysers that look into the files. */
  enabledFileAnalysers?: string[] | undefined;
  /** Validators that judge the files. */
  enabledFileValidators?: string[] | undefined;
  /** Keys that users may put on it; any when empty. */
  allowedKeysForUserDefinedMetadata?: string[] | undefined;
}

/** A key word. */
export interface AppKeyword extends AltinnMessage {
  /** The word. */
  word?: string | undefined;
  /** Its language. */
  language?: string | undefined;
}

/** The service owner's logo. */
export interface AppLogo extends AltinnMessage {
  /** Whether the service owner's name stands beside it. */
  displayAppOwnerNameInHeader?: boolean | undefined;
  /** Where the picture's address comes from. */
  source?: string | undefined;
  /** `small`, `medium` or `large`. */
  size?: string | undefined;
}

/** Why a workflow failed, as the process API says it. */
export interface AppProcessWorkflowFailure extends AltinnMessage {
  /** What kind of failure. */
  kind?: WorkflowFailureKind;
  /** UUID of the workflow. */
  workflowId?: string;
  /** When it failed. */
  occurredAt?: DateTimeText;
}

/** How far a workflow is. */
export interface AppProcessWorkflowProgress extends AltinnMessage {
  /** How many steps are done. */
  completed?: number;
  /** How many there are. */
  total?: number;
}

/**
 * What the workflow engine of an app of version 9 is doing with an instance.
 *
 * A process/next that answers 200 may still be at work: the instance is in its next task when the status is `idle`.
 */
export interface AppProcessWorkflowStatus extends AltinnMessage {
  /** Whether it works, waits or failed. An ended process is always idle. */
  status?: WorkflowActivityStatus;
  /** The task that it is moving to. */
  targetTask?: string;
  /** Whether a step failed and is tried again by the engine. */
  retrying?: boolean;
  /** What it waits for. */
  waitingReason?: string;
  /** How many steps are done. */
  progress?: AppProcessWorkflowProgress;
  /** When it began. */
  startedAt?: DateTimeText;
  /** Why it failed. */
  failure?: AppProcessWorkflowFailure;
}

/** Scopes of an app's own. */
export interface ApplicationApiScopes extends AltinnMessage {
  /** For users and system users. */
  users?: ApiScopes | undefined;
  /** For service owners. */
  serviceOwners?: ApiScopes | undefined;
  /** Key of the text that is shown when a scope is missing. */
  errorMessageTextResourceKey?: string | undefined;
}

/** How an app treats a form. */
export interface ApplicationLogic extends AltinnMessage {
  /** Whether it is created with the instance, or when its task starts. */
  autoCreate?: boolean | undefined;
  /** Class of the form's data in the app's code. */
  classRef?: string | undefined;
  /** Where the schema is. */
  schemaRef?: string | undefined;
  /** Whether it may be used without an instance and without signing in. */
  allowAnonymousOnStateless?: boolean | undefined;
  /** Whether it is deleted when the process ends. */
  autoDeleteOnProcessEnd?: boolean | undefined;
  /** Whether users may not create it. */
  disallowUserCreate?: boolean | undefined;
  /** Whether users may not delete it. */
  disallowUserDelete?: boolean | undefined;
  /** Fields that are left out of what is sent in. */
  shadowFields?: ShadowFields | undefined;
}

/** What an app says about itself: its data types, who may use it, and how it shows up in the inbox. */
export interface ApplicationMetadata extends AltinnMessage {
  /** The app, as `{org}/{app}`. */
  id: string;
  /** Version of the app. */
  versionId?: string | undefined;
  /** Short name of the service owner. */
  org?: string | undefined;
  /** Title, by language code. */
  title?: AltinnJson | undefined;
  /** From when on it can be used. */
  validFrom?: DateTimeText | undefined;
  /** Until when it can be used. */
  validTo?: DateTimeText | undefined;
  /** Name of its process definition. */
  processId?: string | undefined;
  /** The forms, attachments and receipts that an instance may hold. */
  dataTypes?: AppDataType[] | undefined;
  /** Who may own an instance; everyone when absent. */
  partyTypesAllowed?: PartyTypesAllowed | undefined;
  /** Whether an instance is deleted as soon as it is sent in. */
  autoDeleteOnProcessEnd?: boolean | undefined;
  /** For how many days an instance cannot be deleted. */
  preventInstanceDeletionForDays?: number | undefined;
  /** Fields that are shown in the inbox. */
  presentationFields?: AppDataField[] | undefined;
  /** Fields whose values are copied to the instance. */
  dataFields?: AppDataField[] | undefined;
  /** What goes out by eFormidling. */
  eFormidling?: EFormidlingContract | undefined;
  /** What a person sees first. */
  onEntry?: OnEntry | undefined;
  /** How instances show up in the inbox. */
  messageBoxConfig?: MessageBoxConfig | undefined;
  /** Whether and how an archived instance can be copied. */
  copyInstanceSettings?: CopyInstanceSettings | undefined;
  /** Scopes of the app's own, instead of `altinn:instances.read` and `altinn:instances.write`. */
  apiScopes?: ApplicationApiScopes | undefined;
  /** Number of a storage account other than the usual one. */
  storageAccountNumber?: number | undefined;
  /** Whether only the service owner may create instances. */
  disallowUserInstantiation?: boolean | undefined;
  /** The app's home page. */
  homepage?: string | undefined;
  /** Key words. */
  keywords?: AppKeyword[] | undefined;
  /** Description, by language code. */
  description?: AltinnJson | undefined;
  /** How rights to the app can be delegated. */
  access?: AppAccess | undefined;
  /** Whom to ask about the app. */
  contactPoints?: AppContactPoint[] | undefined;
  /** Features of the app library and whether they are on, by name. */
  features?: AltinnJson | undefined;
  /** The service owner's logo. */
  logo?: AppLogo | undefined;
  /** Version of the app library: `major.minor.patch.build`. */
  altinnNugetVersion?: string | undefined;
  /** When a person is asked which party to act for; apps of version 9. */
  promptForParty?: string | undefined;
  /** Names of the external APIs that the app lets its users call. */
  externalApiIds?: string[] | undefined;
  /** When the metadata were created. */
  created?: DateTimeText | undefined;
  /** Who created them. */
  createdBy?: string | undefined;
  /** When they last changed. */
  lastChanged?: DateTimeText | undefined;
  /** Who last changed them. */
  lastChangedBy?: string | undefined;
}

/**
 * Closes a collaboration (samhandlingstjeneste): ends its workflow and archives it.
 *
 * Its form tasks and messages must be archived before. `forceArchive` closes it in spite of active form tasks, which then
 * no longer belong to it; active messages keep it open even so. On EC2 the password travels as `userPassword`, other than
 * in most services.
 */
export interface ArchiveCase extends AltinnMessage {
  /** Who asks. */
  user?: EndUser | undefined;
  /** Number of the collaboration. */
  caseId: number;
  /** Whether form tasks that are still active are let go. */
  forceArchive: boolean;
}

/**
 * Moves a message (melding) to the reportee's archive.
 *
 * Altinn archives only what is dealt with: the message must have been read, and confirmed if its sender wants that. From
 * then on it is read with `altinn2.soap.reportee_archive.get_archived_correspondence`, by its number in the archive.
 */
export interface ArchiveCorrespondenceForEndUserSystem extends AltinnMessage {
  /** Who archives. */
  user?: EndUser | undefined;
  /** Number of the message: `reporteeElementId` of the element list. */
  correspondenceId: number;
}

/**
 * Downloads what lies in a reportee's archive: form tasks, each of their attachments, messages and lookups.
 *
 * Hands them out one at a time, and keeps none of them. Asks the user for the one-time code (`Ask` with kind `oneTimeCode`),
 * again when its session runs out on the way, and after a restore for the password too. What Altinn refuses of the user's is
 * asked for again, with Altinn's words, and twice at most. What Altinn will not give is handed out as an item of kind
 * `Failed`, and the download goes on; what concerns all of it ends the flow with an error, and a restore goes on from there.
 *
 * Save the flow after an item is safely stored. Nothing is lost with an older save: what came after it is handed out again.
 */
export interface ArchiveDownload extends AltinnMessage {
  /** Who downloads. */
  user: ArchiveReader;
  /** What to look for. That it is archived goes without saying. */
  search?: ReporteeElementSearch | undefined;
  /** What to download, where that is known: instead of a search, or before what the search finds. */
  elements?: ArchivedElement[] | undefined;
  /**
   * How long it goes on, and how much it sends. Each element and attachment that is listed adds ten requests to those that
   * the flow may send when nothing is set.
   */
  bounds?: FlowBounds | undefined;
}

/** The end user who downloads. */
export interface ArchiveReader extends AltinnMessage {
  /** The user's national identity number. */
  nationalIdentityNumber: NationalIdentityNumberText;
  /** The user's Altinn password; asked for when not given, and after a restore. */
  password?: string | Secret | undefined;
  /** Which one-time code to use: `AltinnPin`, `SMSPin` or `TaxPin`. */
  authMethod: string;
}

/** A step of an archived form task's workflow. */
export interface ArchiveTask extends AltinnMessage {
  /** Number of the end-user system it came from. */
  endUserSystemId?: number;
  /** When it last changed, Norwegian local time. */
  lastChanged?: DateTimeText;
  /** How many signatures there are. */
  numberOfSignaturesAdded?: number;
  /** Altinn's number of the step. */
  processStepId?: number;
  /** Whether the end-user system sent it complete. */
  sentComplete?: boolean;
  /** Number of the element. */
  taskId?: number;
  /** How many signatures a user-controlled signing step takes. */
  userDefinedNumberOfSignaturesRequired?: number;
  /** Altinn's name for the workflow. */
  workflowReference?: string;
}

/** What was attached to an archived form task. The content is read on its own. */
export interface ArchivedAttachment extends AltinnMessage {
  /** What it is for. */
  function?: AttachmentFunction;
  /** Its number. */
  attachmentId?: number;
  /** Name, as the portal shows it. */
  name?: string;
  /** Number of the user who attached it. */
  createdByUserId?: number;
  /** When it was attached, Norwegian local time. */
  createdDateTime?: DateTimeText;
  /** Whether it was attached after the form was filled in. */
  isAddedAfterFormFillin?: boolean;
  /** Whether the content is encrypted. */
  isEncrypted?: boolean;
  /** Media type. */
  mimeType?: AttachmentMimeType;
}

/** An archived message (arkivert melding). */
export interface ArchivedCorrespondence extends AltinnMessage {
  /** Whether it may be forwarded. */
  allowForwarding?: boolean;
  /** Its number in the archive. */
  archiveCorrespondenceId?: number;
  /** What it answers, when it is the answer to something submitted: that one's archive reference. */
  archiveReference?: string;
  /** The collaboration it belongs to. */
  caseId?: number;
  /** When its receiver confirmed it, Norwegian local time. */
  confirmationDate?: DateTimeText;
  /** Subject. */
  correspondenceSubject?: string;
  /** Summary (ingress). */
  correspondenceSummary?: string;
  /** Text. */
  correspondenceText?: string;
  /** Title. */
  correspondenceTitle?: string;
  /** What the service owner and the end-user systems agreed on. */
  customMessageData?: string;
  /** When it was archived, by Altinn's documentation; by its name, when it was sent. Norwegian local time. */
  dateSent?: DateTimeText;
  /** Until when it had to be confirmed. */
  dueDate?: DateTimeText;
  /** The service owner's name for it. */
  externalSystemReference?: string;
  /** The sender. */
  sentBy?: string;
  /** Name of the message service. */
  serviceName?: string;
  /** Its attachments. */
  attachments?: MessageAttachment[];
  /** Its links, for example to a form that answers it. */
  links?: MessageLink[];
}

/** An element of an archive. */
export interface ArchivedElement extends AltinnMessage {
  /** What it is: `FormTask`, `Correspondence` or `LookUp`. Nothing else can be read from the archive. */
  elementType: ReporteeElementType;
  /** Its number in the archive. */
  archiveId: number;
  /** Archive reference: `AR` and a number. Only handed on. */
  archiveReference?: string | undefined;
  /** Title. Only handed on. */
  title?: string | undefined;
}

/** A form of an archived form task. */
export interface ArchivedForm extends AltinnMessage {
  /** The form's data format. */
  dataFormatId?: string;
  /** Version of the data format. */
  dataFormatVersion?: number;
  /** The form itself: a whole XML document as text. */
  formData?: string;
  /** Its number. */
  formId?: number;
  /** Its name. */
  name?: string;
  /** What there is to pay. */
  formPaymentInfo?: string;
  /** What the presentation field holds. */
  formPresentationFieldValue?: string;
  /** What it is about. */
  formSummary?: string;
  /** Number of the main form, for sub forms. */
  parentReference?: number;
  /** The receipt for a payment, in the E2B format. */
  paymentInformationE2b?: string;
  /** The receipt for a payment, as HTML. */
  paymentInformationHtml?: string;
}

/** An archived form task (arkivert skjemasett). */
export interface ArchivedFormTask extends AltinnMessage {
  /** The steps of its workflow. */
  tasks?: ArchiveTask[];
  /** What was attached, without the content. */
  attachments?: ArchivedAttachment[];
  /** When it was archived, Norwegian local time. */
  archivedDateTime?: DateTimeText;
  /** The forms. */
  forms?: ArchivedForm[];
  /** The signatures. */
  signingSteps?: ArchivedSigningStep[];
  /** Code of the service (tjenestekode). */
  externalServiceCode?: string;
  /** Number of the service's edition (tjenesteutgavekode). */
  externalServiceEditionCode?: number;
  /** What there is to pay. */
  invoiceInformation?: number;
  /** When it last changed, Norwegian local time. */
  lastChanged?: DateTimeText;
  /** The key to sensitive fields, encrypted with a password of the reportee's. */
  reporteeKey?: ArchivedKey;
  /** Number of the element. */
  reporteeElementId?: number;
  /** Altinn's number of the reportee. */
  reporteeId?: number;
  /** The key to sensitive fields, encrypted with the service owner's certificate. */
  serviceOwnerKey?: ArchivedKey;
  /** The service owner. */
  serviceOwner?: string;
  /** Organisation number or national identity number of the reportee. */
  reportee?: string;
}

/** One thing out of an archive. */
export interface ArchivedItem extends AltinnMessage {
  /** What it is. */
  kind: ArchivedItemKind;
  /** The element that it is, or belongs to. */
  element: ArchivedElement;
  /** Kind `FormTask`: the form task. Its attachments come as items of their own, next. */
  formTask?: ArchivedFormTask;
  /** Kind `Correspondence`: the message, with its attachments. */
  correspondence?: ArchivedCorrespondence;
  /** Kind `LookUp`: the lookup, with its document. */
  lookup?: ArchivedLookup;
  /** Kind `Attachment`: the attachment of a form task, with its content. */
  attachment?: MessageAttachment;
  /** Number of the attachment, when the item is one or should have been one. */
  attachmentId?: number;
  /** Kind `Failed`: why Altinn did not give it. */
  error?: ErrorReport;
}

/** The symmetric key to sensitive fields, encrypted. */
export interface ArchivedKey extends AltinnMessage {
  /** Thumbprint of the certificate it is encrypted with. */
  certificateThumbprint?: string;
  /** The encrypted key. */
  key?: string;
  /** Its number. */
  keyId?: number;
}

/** An archived lookup (arkivert innsynstjeneste). */
export interface ArchivedLookup extends AltinnMessage {
  /** Whether it may be forwarded in the portal. */
  allowForwarding?: boolean;
  /** When it was archived, Norwegian local time. */
  archiveDateTime?: DateTimeText;
  /** LCID of its language. */
  languageTypeId?: number;
  /** Its number in the archive. */
  lookupId?: number;
  /**
   * What was looked up, as a PDF document. Altinn sets the names, the content, the media type and the number of the
   * element, and nothing else.
   */
  pdf?: MessageAttachment;
}

/** A signature of an archived form task. */
export interface ArchivedSigningStep extends AltinnMessage {
  /** Altinn's number of the signer's security level. */
  authenticationLevelId?: number;
  /** Altinn's number of the way the signer had signed in. */
  authenticationMethod?: number;
  /** Who issued the certificate, when one was used. */
  certificateIssuedByName?: string;
  /** Who the certificate was issued to. */
  certificateIssuedForName?: string;
  /** From when the certificate is valid. */
  certificateValidFrom?: DateTimeText;
  /** Until when the certificate is valid. */
  certificateValidTo?: DateTimeText;
  /** When it was signed, Norwegian local time. */
  createdDateTime?: DateTimeText;
  /** What had to be signed. */
  isSigningAllRequired?: SigningRequirement;
  /** Altinn's number of the step. */
  processStepId?: number;
  /** The signature's bytes. */
  signature?: Uint8Array;
  /** Its number. */
  signatureId?: number;
  /** What the signer agreed to. */
  signatureText?: string;
  /** Numbers of the attachments that it covers. */
  signedAttachments?: number[];
  /** Altinn's number of the signer. */
  signedByUser?: number;
  /** Name of the signer. */
  signedByUserName?: string;
  /** National identity number of the signer. */
  signedByNationalIdentityNumber?: string;
  /** Numbers of the forms that it covers. */
  signedForms?: number[];
}

/** A file to attach. */
export interface AttachmentContent extends AltinnMessage {
  /** The data type, as the app's metadata names it. */
  dataType: string;
  /** Media type, matching the file's extension. */
  contentType: string;
  /** File name with extension. */
  fileName: string;
  /** The bytes. */
  content: BlobInput;
}

/** A rule for what may be attached to a submission. */
export interface AttachmentRule extends AltinnMessage {
  /** File name endings, with commas between them; `*.*` for all. */
  allowedFileTypes?: string | undefined;
  /** Name of the rule: `attachmentTypeName` of the attachment. */
  attachmentTypeName?: string | undefined;
  /** Name to show to users. */
  attachmentTypeNameLanguage?: string | undefined;
  /** Whether attachments may carry a checksum. */
  isChecksumAllowed?: boolean | undefined;
  /** Whether Altinn validates attachments by an XSD of the service owner's. */
  isXsdValidationRequired?: boolean | undefined;
  /** Most attachments of this rule in one submission. */
  maxAttachmentCount?: number | undefined;
  /** Largest size of one attachment, in MB. */
  maxFileSize?: number | undefined;
  /** Fewest attachments of this rule in one submission. */
  minAttachmentCount?: number | undefined;
}

/** The content of an attachment. Its name and all else is in the archived form task. */
export interface AttachmentStream extends AltinnMessage {
  /** The content. */
  data: Uint8Array;
}

/** What Altinn wants the user to do. */
export interface AuthenticationChallenge extends AltinnMessage {
  /** What to show the user: which code to type in, or why there is none. */
  message?: string | undefined;
  /** Whether there is a challenge. */
  status?: ChallengeStatus | undefined;
  /** From when the code is valid. */
  validFrom?: DateTimeText | undefined;
  /** Until when the code is valid. */
  validTo?: DateTimeText | undefined;
}

/** Who is to be challenged, and how. */
export interface AuthenticationChallengeRequest extends AltinnMessage {
  /** The kind of code: `AltinnPin`, `SMSPin` or `TaxPin`. */
  authMethod: string;
  /** System user name (datasystem-ID); the session's own when not set. */
  systemUserName?: string | undefined;
  /** The user's Altinn password. */
  password: string | Secret;
  /** The user's national identity number. */
  nationalIdentityNumber: NationalIdentityNumberText;
}

/** A single instance for which the caller may act. */
export interface AuthorizedInstance extends AltinnMessage {
  /** The service. */
  resourceId?: string;
  /** The instance. */
  instanceId?: string;
  /** The instance, as a reference. */
  instanceRef?: string;
}

/** The parties for whom the caller may act. */
export interface AuthorizedParties extends AltinnMessage {
  /** Where the next page is. */
  links?: PageLinks;
  /** The parties. */
  data?: AuthorizedParty[];
}

/** A party for whom the caller may act. */
export interface AuthorizedParty extends AltinnMessage {
  /** UUID of the party. */
  partyUuid?: string;
  /** Name. */
  name?: string;
  /** Organisation number, for an organisation. */
  organizationNumber?: string;
  /** UUID of the main unit, for a sub unit. */
  parentId?: string;
  /** National identity number, for a person. */
  personId?: string;
  /** Date of birth, for a person. */
  dateOfBirth?: DateTimeText;
  /** Number of the party in Altinn. */
  partyId?: number;
  /** E-mail address by which ID-porten knows someone without a national identity number. */
  emailId?: string;
  /** Kind of party. */
  type?: AuthorizedPartyType;
  /** Form of the organisation, for example `AS`. */
  unitType?: string;
  /** Whether it is deleted in its register. */
  isDeleted?: boolean;
  /** Whether it is only here because of its sub units: the caller may not act for the party itself. */
  onlyHierarchyElementWithNoAccess?: boolean;
  /** Access packages that the caller has for the party. Absent: Altinn did not list them; empty: there are none. */
  authorizedAccessPackages?: string[];
  /** Services that the caller has for the party. Absent: Altinn did not list them; empty: there are none. */
  authorizedResources?: string[];
  /** Roles that the caller has for the party. Absent: Altinn did not list them; empty: there are none. */
  authorizedRoles?: string[];
  /** Single instances that the caller has for the party. Absent: Altinn did not list them; empty: there are none. */
  authorizedInstances?: AuthorizedInstance[];
  /** Sub units for which the caller may act. Absent: Altinn did not list them; empty: there are none. */
  subunits?: AuthorizedParty[];
}

/** A broker file that a recipient can download. */
export interface AvailableBrokerFile extends AltinnMessage {
  /** Code of the broker service (tjenestekode). */
  externalServiceCode?: string;
  /** Number of the service's edition (tjenesteutgavekode). */
  externalServiceEditionCode?: number;
  /** Name of the file. */
  fileName?: string;
  /** Reference to download it by. */
  fileReference?: UuidText;
  /** Size in bytes. */
  fileSize?: number;
  /** Whether the recipient has confirmed its download. */
  fileStatus?: BrokerFileStatus;
  /** Whether it is too large for anything but SFTP. */
  isSftpDownloadOnly?: boolean;
  /** Number of the recipient's receipt, a part of the sender's. */
  receiptId?: number;
  /** Who sent it: organisation number or national identity number. */
  reportee?: string;
  /** The sender's reference. */
  sendersReference?: string;
  /** When it was sent, Norwegian local time. */
  sentDate?: DateTimeText;
}

/** Broker files that a recipient can download. */
export interface AvailableBrokerFiles extends AltinnMessage {
  /** The files. */
  files?: AvailableBrokerFile[];
}

/** A service that Altinn offers. */
export interface AvailableService extends AltinnMessage {
  /** Rules for what may be attached. (Altinn's documentation calls them `AttachmentRuleTypeBEList`.) */
  attachmentRules?: AttachmentRule[] | undefined;
  /** Altinn's version of the deployed service. */
  buildPackageVersion?: number | undefined;
  /** Code of the service (tjenestekode). */
  externalServiceCode?: string | undefined;
  /** Number of the service's edition (tjenesteutgavekode). */
  externalServiceEditionCode?: number | undefined;
  /** Altinn's own. */
  isMatched?: boolean | undefined;
  /** Number of the edition's version. */
  serviceEditionVersionId?: number | undefined;
  /** Name of the edition's version. */
  serviceEditionVersionName?: string | undefined;
  /** Name of the service. */
  serviceName?: string | undefined;
  /** Code of the service owner. */
  serviceOwnerCode?: string | undefined;
  /** Name of the service owner. */
  serviceOwnerName?: string | undefined;
  /** What kind of service it is. */
  serviceType?: ServiceType | undefined;
  /** From when it may be used, Norwegian local time. */
  validFrom?: DateTimeText | undefined;
  /** Until when it may be used, Norwegian local time. */
  validTo?: DateTimeText | undefined;
}

/** A service that Altinn offers, as the first version tells of it. */
export interface AvailableServiceV1 extends AltinnMessage {
  /** Altinn's version of the deployed service. */
  buildPackageVersion?: number;
  /** Code of the service (tjenestekode). */
  externalServiceCode?: string;
  /** Number of the service's edition (tjenesteutgavekode). */
  externalServiceEditionCode?: number;
  /** Number of the edition's version. */
  serviceEditionVersionId?: number;
  /** Name of the edition's version. */
  serviceEditionVersionName?: string;
  /** Name of the service. */
  serviceName?: string;
  /** Code of the service owner. */
  serviceOwnerCode?: string;
  /** Name of the service owner. */
  serviceOwnerName?: string;
  /** From when it may be used, Norwegian local time. */
  validFrom?: DateTimeText;
  /** Until when it may be used, Norwegian local time. */
  validTo?: DateTimeText;
}

/** A service that Altinn offers, as the second version tells of it. */
export interface AvailableServiceV2 extends AltinnMessage {
  /** Altinn's version of the deployed service. */
  buildPackageVersion?: number;
  /** Code of the service (tjenestekode). */
  externalServiceCode?: string;
  /** Number of the service's edition (tjenesteutgavekode). */
  externalServiceEditionCode?: number;
  /** Altinn's own. */
  isMatched?: boolean;
  /** Number of the edition's version. */
  serviceEditionVersionId?: number;
  /** Name of the edition's version. */
  serviceEditionVersionName?: string;
  /** Name of the service. */
  serviceName?: string;
  /** Code of the service owner. */
  serviceOwnerCode?: string;
  /** Name of the service owner. */
  serviceOwnerName?: string;
  /** What kind of service it is. */
  serviceType?: ServiceType;
  /** From when it may be used, Norwegian local time. */
  validFrom?: DateTimeText;
  /** Until when it may be used, Norwegian local time. */
  validTo?: DateTimeText;
}

/** The services that Altinn offers. */
export interface AvailableServices extends AltinnMessage {
  /** The services. */
  services?: AvailableService[];
  /** How many were found, or why none, as a sentence. */
  statusMessage?: string;
}

/** The services that Altinn offers, as the first version tells of them. */
export interface AvailableServicesV1 extends AltinnMessage {
  /** The services. */
  services?: AvailableServiceV1[];
}

/** The services that Altinn offers, as the second version tells of them. */
export interface AvailableServicesV2 extends AltinnMessage {
  /** The services. */
  services?: AvailableServiceV2[];
}

/** The confirmation was taken. Altinn says nothing more. */
export interface BrokerDownloadConfirmed extends AltinnMessage {
}

/** For whom to look for broker files. */
export interface BrokerFilePoll extends AltinnMessage {
  /** Only files of this service (tjenestekode). */
  externalServiceCode?: string | undefined;
  /** Only files of this edition of the service (tjenesteutgavekode). */
  externalServiceEditionCode?: number | undefined;
  /** The recipients, one at least: organisation numbers or national identity numbers. */
  recipients?: ReporteeText[] | undefined;
}

/** Which broker files. */
export interface BrokerFileSearch extends AltinnMessage {
  /** Only files of this service (tjenestekode); with the edition code, or not at all. */
  externalServiceCode?: string | undefined;
  /** Only files of this edition of the service (tjenesteutgavekode); with the service code, or not at all. */
  externalServiceEditionCode?: number | undefined;
  /** Files that are new to the recipient, or files whose download was confirmed. */
  fileStatus: BrokerFileStatusInput;
  /** Only files that were sent before this time, Norwegian local time. */
  maxSentDateTime?: DateTimeText | undefined;
  /** Only files that were sent after this time, Norwegian local time. */
  minSentDateTime?: DateTimeText | undefined;
  /** The recipient: organisation number or national identity number. */
  reportee: ReporteeText;
}

/** Whether broker files lie ready. */
export interface BrokerFilesChecked extends AltinnMessage {
  /** Whether one recipient at least has a file to download. */
  anyAvailable: boolean;
}

/** What a broker file is, and for whom. */
export interface BrokerInitiation extends AltinnMessage {
  /** What it is, and from whom. */
  manifest: BrokerManifest;
  /** For whom it is, one at least. */
  recipients?: BrokerRecipient[] | undefined;
}

/** What a broker file is, and from whom. The manifest inside a package has the same content, in another namespace. */
export interface BrokerManifest extends AltinnMessage {
  /** Code of the broker service (tjenestekode). */
  externalServiceCode: string;
  /** Number of the service's edition (tjenesteutgavekode). */
  externalServiceEditionCode: number;
  /**
   * The files of the package. Altinn does not look at the list. (Some programs call it `ArrayOfFile`, as its type is
   * called; Altinn seems to drop that without a word.)
   */
  files?: BrokerManifestFile[] | undefined;
  /** What sender and recipients agreed to say about the file, beyond the rest. Altinn does not look at the list. */
  properties?: BrokerManifestProperty[] | undefined;
  /** Who sends: organisation number or national identity number. */
  reportee: ReporteeText;
  /** The sender's reference, which should be unique: receipts are found by it. */
  sendersReference: string;
}

/** A file of a package, as its announcement names it. */
export interface BrokerManifestFile extends AltinnMessage {
  /** Checksum of the file, in a form that sender and recipients agreed on. */
  checkSum?: string | undefined;
  /** Name of the file in the package. */
  fileName: string;
}

/** Something that sender and recipients agreed to say about a file. */
export interface BrokerManifestProperty extends AltinnMessage {
  /** Name of the property. */
  propertyKey: string;
  /** Value of the property. */
  propertyValue: string;
}

/** A broker package that is to be written: its two documents, and which files will come. */
export interface BrokerPackage extends AltinnMessage {
  /** Where it will be sent: `production`, `tt02` or `custom`. Production takes no synthetic identity numbers. */
  environment: string;
  /** Lets synthetic identity numbers through to production; for those who test there on agreement. */
  allowSynthetic?: boolean | undefined;
  /** What the package is, and from whom. An empty list of files is filled in; one that is not must name just the files. */
  manifest: BrokerServiceManifest;
  /** For whom it is. Only a package for SFTP says so: a SOAP upload names the recipients elsewhere. */
  recipients?: BrokerServiceRecipientList | undefined;
  /** The files, in the order in which their contents will come. */
  files?: BrokerPackageFile[] | undefined;
}

/** A file of a broker package that is to be written. */
export interface BrokerPackageFile extends AltinnMessage {
  /** Its name in the package, folders before it with slashes between. */
  name: string;
  /** Its exact length in bytes. */
  length: number;
}

/** Bounds on a broker package that is read; what is left out keeps its default. */
export interface BrokerPackageLimits extends AltinnMessage {
  /** Files and folders; 10,000. */
  maxEntries?: number | undefined;
  /** Length of a name with its folders, in bytes of UTF-8; 1,024. */
  maxNameBytes?: number | undefined;
  /** Size of one file, unpacked, in bytes; 17,179,869,184. */
  maxFileBytes?: number | undefined;
  /** Size of all files together, unpacked, in bytes; 68,719,476,736. */
  maxTotalBytes?: number | undefined;
  /** How many bytes a byte may unpack to, over all of the package that has come; 200. */
  maxRatio?: number | undefined;
  /** So many unpacked bytes are free of `maxRatio`; 67,108,864. */
  freeOfRatioBytes?: number | undefined;
  /** Size of the manifest and of the list of recipients, in bytes each; 4,194,304. */
  maxDocumentBytes?: number | undefined;
  /** Size of the archive's directory, in bytes; 16,777,216. */
  maxDirectoryBytes?: number | undefined;
}

/** Someone for whom a broker file is. */
export interface BrokerRecipient extends AltinnMessage {
  /** Organisation number or national identity number. */
  partyNumber: ReporteeText;
}

/** Where a broker file is to be uploaded to. */
export interface BrokerServiceInitiated extends AltinnMessage {
  /** Reference for the upload, a GUID. */
  reference: string;
}

/**
 * The manifest of a broker file (formidlingstjeneste): `manifest.xml` at the top of the package.
 *
 * Facts: Altinn's XSD `BrokerServiceManifest` (2015/06). Altinn checks the manifest against it, fills in when it came,
 * and hands the file on to the recipients; the two lists are a matter between sender and recipients.
 */
export interface BrokerServiceManifest extends AltinnMessage {
  /** Service code (tjenestekode) of the broker service. */
  externalServiceCode: string;
  /** Service edition code (tjenesteutgavekode) of the broker service. */
  externalServiceEditionCode: number;
  /** The sender's reference, which should be unique: receipts are found by it. */
  sendersReference: string;
  /** Who sends: organisation number or national identity number. */
  reportee: ReporteeText;
  /** When Altinn received the file. Set by Altinn. */
  sentDate?: DateTimeText | undefined;
  /** The files of the package. Altinn does not look at the list. */
  fileList?: PackagedFile[] | undefined;
  /** What sender and recipients agreed to say about the file, beyond the rest. Altinn does not look at the list. */
  propertyList?: PackageProperty[] | undefined;
}

/**
 * The recipients of a broker file: `recipients.xml` at the top of the package.
 *
 * Facts: Altinn's XSD `BrokerServiceRecipientList` (2015/06). Only what is uploaded by SFTP has it, and Altinn takes it out
 * of the package: recipients do not see it.
 */
export interface BrokerServiceRecipientList extends AltinnMessage {
  /** The recipients, one at least. */
  recipients?: PackageRecipient[] | undefined;
}

/** The collaboration was archived. */
export interface CaseArchived extends AltinnMessage {
  /** Its number in the archive. */
  archivedCaseId: number;
}

/**
 * Whether a one-time code can still be used, and for how long: the countdown that Altinn asks programs to show.
 *
 * A code is good for 30 minutes from the challenge. Each call that uses it makes it good for 30 minutes more, until 8 hours
 * have gone by.
 */
export interface ChallengeSession extends AltinnMessage {
  /** The answer to the challenge, as it came. */
  challenge: AuthenticationChallenge;
  /** When a call last used the code, with an offset from UTC. Not set before the first call. */
  lastUsed?: DateTimeText | undefined;
}

/** Whether a one-time code can still be used. */
export interface ChallengeSessionState extends AltinnMessage {
  /** Whether it can be used now. */
  usable: boolean;
  /** Until when, UTC, unless a call uses it before; not set when there never was a code. */
  until?: DateTimeText;
  /** Whole seconds until then; 0 when it cannot be used. */
  secondsLeft: number;
  /** When it ends however often it is used, UTC; not set when there never was a code. */
  ends?: DateTimeText;
  /** What to do. */
  next: ChallengeNext;
  /** What to tell the user. */
  advice: AdviceText;
}

/**
 * Asks whether new broker files lie ready for any of some recipients. Made for frequent use: every five seconds at most.
 *
 * Altinn's documentation wants several recipients in one text with commas between them, and speaks of the WS flavour. On the
 * wire they are a list, and the operation is there on Basic and EC2 only. Altinn documents no errors of it.
 */
export interface CheckIfAvailableFiles extends AltinnMessage {
  /** For whom. */
  poll: BrokerFilePoll;
}

/**
 * Someone who may sign in the user-controlled signing step.
 *
 * `DelegatedUser`, which goes with a shipment, says more; the documentation knows these three of the workflow's.
 */
export interface ChosenSigner extends AltinnMessage {
  /** Last name. */
  name?: string | undefined;
  /** How many times the user may sign; 1 when not set. More than once only where the service allows it. */
  numberOfSignaturesAllowed?: number | undefined;
  /** National identity number. */
  nationalIdentityNumber?: NationalIdentityNumberText | undefined;
}

/** A code list (kodeliste) in one version and one language. */
export interface CodeList extends AltinnMessage {
  /** Altinn's number of the list. */
  codeListId?: number | undefined;
  /** Name of the list. */
  codeListName?: string | undefined;
  /** The codes. */
  rows?: CodeListRow[] | undefined;
  /** Version of the list. */
  codeListVersion?: number | undefined;
  /** Language of the values, as Altinn's number: 1033, 1044, 1083 or 2068. */
  languageTypeId?: number | undefined;
}

/** A code, and what it stands for. */
export interface CodeListRow extends AltinnMessage {
  /** The code. */
  code?: string | undefined;
  /** What it stands for; each list has its own use of the three values. */
  value1?: string | undefined;
  /** The second value. */
  value2?: string | undefined;
  /** The third value. */
  value3?: string | undefined;
}

/** A collaboration: several elements gathered in one case. */
export interface Collaboration extends AltinnMessage {
  /** Its number: `caseId` of the elements that belong to it. */
  caseId?: number;
  /** Its name. */
  name?: string;
  /** What its users noted. */
  comments?: string;
  /** Its state, for people, in the language asked for. */
  currentStateFriendlyName?: string;
  /** Number of its state. */
  currentStateId?: number;
  /** Its state, as the service owner calls it. */
  currentStateName?: string;
  /** When something must be done about it. On the wire, not in the documentation. */
  dueDate?: DateTimeText;
  /** What the service owner noted. */
  notice?: string;
  /** Name of the note's template. */
  noticeTemplateId?: string;
  /** When it became visible in the portal. On the wire, not in the documentation. */
  visibleDateTime?: DateTimeText;
}

/** The collaboration was opened. */
export interface CollaborationInstantiated extends AltinnMessage {
  /** Its number. */
  caseId: number;
}

/** The collaborations found. */
export interface CollaborationList extends AltinnMessage {
  /** The collaborations. */
  cases?: Collaboration[];
}

/**
 * Completes, signs and sends a form task that is being filled in: one begun in the portal, or one submitted with forms that
 * were not complete, to which attachments were added.
 *
 * The documentation calls it `CompleteAndSign`. Altinn answers with a receipt, also when it refuses. On EC2 the list is
 * called `signature`, its items carry .NET's names of hidden fields, and the receipt comes in the older form.
 */
export interface CompleteAndSignShipment extends AltinnMessage {
  /** Who signs. */
  user?: EndUser | undefined;
  /** Number of the element in the message box (the receipt's `WorkFlowReference`). */
  reporteeElementId: number;
  /** The signatures made in the end-user system. */
  signatures?: ShipmentSignature[] | undefined;
  /** Language of the answer; the session's own when not set. */
  languageId?: number | undefined;
}

/** Someone is done with an instance, and does not need Altinn to keep it. */
export interface CompleteConfirmation extends AltinnMessage {
  /** Who: usually the service owner's short name. */
  stakeholderId?: string;
  /** When they said so. */
  confirmedOn?: DateTimeText;
}

/**
 * Confirms a message whose sender asked for it (`isConfirmationNeeded`).
 *
 * 400 with code `CORR-01025` before it is fetched, `CORR-01041` when it was confirmed before. The status may lag some seconds.
 */
export interface ConfirmCorrespondence extends AltinnMessage {
  /** Identifier of the message. */
  correspondenceId: UuidText;
}

/**
 * Confirms that a recipient has the whole of a broker file. The sender sees it in the receipt, and the file is no longer
 * new to the recipient.
 */
export interface ConfirmDownloaded extends AltinnMessage {
  /** Reference of the file, as `get_available_files` gave it. */
  fileReference: string;
  /** The recipient: organisation number or national identity number. */
  reportee: ReporteeText;
}

/** A consent (samtykke). */
export interface ConsentSelector extends AltinnMessage {
  /** Identifier of the consent request. */
  id: string;
  /** Who gave it, as a URN: `urn:altinn:person:identifier-no:` and the number, for example. */
  from: string;
}

/** Whether and how an archived instance can be copied. */
export interface CopyInstanceSettings extends AltinnMessage {
  /** Whether it can. */
  enabled?: boolean | undefined;
  /** Data types that are left out. */
  excludedDataTypes?: string[] | undefined;
  /** Fields that are left out. */
  excludedDataFields?: string[] | undefined;
  /** Whether attachments are copied too. */
  includeAttachments?: boolean | undefined;
}

/** An attachment: what is known about it, without the bytes. */
export interface CorrespondenceAttachment extends AltinnMessage {
  /** Identifier of the attachment. */
  id: string;
  /** File name. */
  fileName?: string;
  /** Name that is shown in the inbox. */
  displayName?: string;
  /** Whether the sender has encrypted it. */
  isEncrypted?: boolean;
  /** MD5 of the bytes in hexadecimal, when the sender gave it. */
  checksum?: string;
  /** The sender's own reference. */
  sendersReference?: string;
  /** For how many days it stays. */
  expirationInDays?: number;
  /** When it was created. */
  created?: DateTimeText;
  /** Where the bytes are. */
  dataLocationType?: CorrespondenceAttachmentLocation;
  /** How far it has come. */
  status?: CorrespondenceAttachmentStatus;
  /** The same in words. */
  statusText?: string;
  /** When the status last changed. */
  statusChanged?: DateTimeText;
  /** Media type. */
  dataType?: string;
  /** Until when it can be downloaded. */
  expirationTime?: DateTimeText;
}

/** The bytes of an attachment. */
export interface CorrespondenceAttachmentContent extends AltinnMessage {
  /** Media type. */
  contentType?: string;
  /** File name. */
  fileName?: string;
  /** The bytes. */
  content: Uint8Array;
}

/** The confirmation is saved. Altinn says nothing more. */
export interface CorrespondenceConfirmationSaved extends AltinnMessage {
}

/** What a message says. */
export interface CorrespondenceContent extends AltinnMessage {
  /** Language, as ISO 639-1. */
  language?: string;
  /** Subject, plain text. */
  messageTitle?: string;
  /** Summary, plain text. */
  messageSummary?: string;
  /** Text, in Markdown (CommonMark). */
  messageBody?: string;
  /** Attachments. */
  attachments?: CorrespondenceAttachment[];
}

/** The message is deleted. Altinn says nothing more. */
export interface CorrespondenceDeleted extends AltinnMessage {
}

/** Something that a message is about. */
export interface CorrespondenceExternalReference extends AltinnMessage {
  /** The reference. */
  referenceValue?: string;
  /** What it refers to. */
  referenceType?: CorrespondenceExternalReferenceType;
}

/** Identifiers of messages. */
export interface CorrespondenceList extends AltinnMessage {
  /** The identifiers. */
  ids?: string[];
}

/** How the recipient of a message is told about it. */
export interface CorrespondenceNotification extends AltinnMessage {
  /** Which text is used. */
  notificationTemplate?: CorrespondenceNotificationTemplate;
  /** Subject of the e-mail. */
  emailSubject?: string;
  /** Text of the e-mail. */
  emailBody?: string;
  /** `Plain` or `Html`. */
  emailContentType?: string;
  /** Text of the SMS. */
  smsBody?: string;
  /** Whether a reminder goes out when the message is not opened. */
  sendReminder?: boolean;
  /** Subject of the reminder's e-mail. */
  reminderEmailSubject?: string;
  /** Text of the reminder's e-mail. */
  reminderEmailBody?: string;
  /** `Plain` or `Html`. */
  reminderEmailContentType?: string;
  /** Text of the reminder's SMS. */
  reminderSmsBody?: string;
  /** How the notification travels. */
  notificationChannel?: CorrespondenceNotificationChannel;
  /** How the reminder travels. */
  reminderNotificationChannel?: CorrespondenceNotificationChannel;
  /** The sender's own reference. */
  sendersReference?: string;
  /** Who else is told. */
  customRecipients?: CorrespondenceNotificationRecipient[];
  /** Who is told instead of the recipient; superseded by `customRecipients`. */
  customRecipient?: CorrespondenceNotificationRecipient;
  /** Who is told instead of the recipient; superseded by `customRecipients`. */
  customNotificationRecipients?: CorrespondenceNotificationOverride[];
  /** Whether only `customRecipients` are told. */
  overrideRegisteredContactInformation?: boolean;
}

/** Someone who is told instead of the recipient. */
export interface CorrespondenceNotificationOverride extends AltinnMessage {
  /** Instead of whom. */
  recipientToOverride?: string;
  /** Who is told. */
  recipients?: CorrespondenceNotificationRecipient[];
}

/** A notification that was ordered for a message. */
export interface CorrespondenceNotificationOverview extends AltinnMessage {
  /** Identifier of the order. */
  notificationOrderId?: string;
  /** Whether it is a reminder. */
  isReminder?: boolean;
}

/** Someone who is told about a message. */
export interface CorrespondenceNotificationRecipient extends AltinnMessage {
  /** E-mail address. */
  emailAddress?: string;
  /** Mobile number. */
  mobileNumber?: string;
  /** Organisation number. */
  organizationNumber?: string;
  /** National identity number. */
  nationalIdentityNumber?: string;
  /** Whether they have opted out of digital communication. */
  isReserved?: boolean;
}

/** A message: what it says, from whom it is, and what its reader has done with it. */
export interface CorrespondenceOverview extends AltinnMessage {
  /** Identifier of the message. */
  correspondenceId: string;
  /** The service that it belongs to. */
  resourceId?: string;
  /** The sending organisation, as a URN or as `0192:` and its number. */
  sender?: string;
  /** The sender's own reference. */
  sendersReference?: string;
  /** Name to show instead of the sender's. */
  messageSender?: string;
  /** Who it is for, as a URN or as `0192:` and an organisation number. */
  recipient?: string;
  /** What it says. */
  content?: CorrespondenceContent;
  /** When it was, or will be, published. */
  requestedPublishTime?: DateTimeText;
  /** When the recipient should have answered. */
  dueDateTime?: DateTimeText;
  /** Things that it is about. */
  externalReferences?: CorrespondenceExternalReference[];
  /** Values that the sender put on it, by name. */
  propertyList?: AltinnJson;
  /** How to answer. */
  replyOptions?: CorrespondenceReplyOption[];
  /** How the recipient is told. */
  notification?: CorrespondenceNotification;
  /** Whether it is sent although the recipient has opted out of digital communication. */
  ignoreReservation?: boolean;
  /** Whether the recipient must confirm it (`super::ConfirmCorrespondence`). */
  isConfirmationNeeded?: boolean;
  /** Whether it is confidential. */
  isConfidential?: boolean;
  /** Whether the recipient may forward it. */
  allowForwarding?: boolean;
  /** When it was created. */
  created?: DateTimeText;
  /** How far it has come. */
  status?: CorrespondenceStatus;
  /** The same in words. */
  statusText?: string;
  /** When the status last changed. */
  statusChanged?: DateTimeText;
  /** Notifications that were ordered for it. */
  notifications?: CorrespondenceNotificationOverview[];
  /** Altinn II's number of it, for a message that was moved from there. */
  altinn2CorrespondenceId?: number;
  /** When it was published; absent until then. */
  published?: DateTimeText;
  /** When the recipient first read it; absent until then. */
  read?: DateTimeText;
}

/** What became of a message that was to be archived. */
export interface CorrespondenceReceipt extends AltinnMessage {
  /** When the receipt last changed, Norwegian local time. */
  lastChanged?: DateTimeText;
  /** Number of the receipt that this one is part of. */
  parentReceiptId?: number;
  /** Earlier texts, the newest first. */
  receiptHistory?: string;
  /** Number of the receipt. */
  receiptId?: number;
  /** The outcome. */
  receiptStatusCode?: ReceiptStatus;
  /** Template of the text. */
  receiptTemplate?: string;
  /** What a person should read. */
  receiptText?: string;
  /** What kind of receipt it is. */
  receiptTypeName?: ReceiptType;
  /** The names that the message goes by, the archive reference among them. */
  references?: ReferenceV1[];
  /** Receipts of the parts. */
  subReceipts?: CorrespondenceReceipt[];
}

/** The message that was acted upon. */
export interface CorrespondenceReference extends AltinnMessage {
  /** Identifier of the message. */
  correspondenceId: UuidText;
}

/** A way to answer a message. */
export interface CorrespondenceReplyOption extends AltinnMessage {
  /** Address to go to. */
  linkUrl?: string;
  /** Text of the link. */
  linkText?: string;
}

/**
 * Adds an attachment to an instance, or a form that the app did not make itself, by the older address.
 *
 * Every version of the app library has it. Altinn calls it obsolete since version 8.6.0, which brought
 * `super::UploadAttachment`; some agencies document this one only. What is wrong with the file comes as a text or a list
 * of texts, not as a problem document.
 */
export interface CreateData extends AltinnMessage {
  /** Short name of the service owner. */
  org: string;
  /** Name of the app. */
  app: string;
  /** Number of the party that the instance belongs to. */
  instanceOwnerPartyId: number;
  /** GUID of the instance. */
  instanceGuid: UuidText;
  /** Which of the app's data types it is. */
  dataType: string;
  /**
   * Media type: the one that belongs to the file's extension, without a character set; `application/xml` or
   * `application/json` for a form.
   */
  contentType: string;
  /** File name with extension; attachments must have one. */
  fileName?: string | undefined;
  /** The bytes. */
  content: BlobInput;
}

/**
 * Creates an instance of an app. The app makes its form data itself, prefilled where it knows something.
 *
 * There is no idempotency key: when no answer comes, look among the owner's active instances before trying again.
 */
export interface CreateInstance extends AltinnMessage {
  /** Short name of the service owner. */
  org: string;
  /** Name of the app. */
  app: string;
  /** The party that it will belong to. */
  instanceOwner: InstanceOwnerSelector;
  /** When it should be sent in at the latest. */
  dueBefore?: DateTimeText | undefined;
  /** From when on its owner sees it. */
  visibleAfter?: DateTimeText | undefined;
  /**
   * Texts that the instance keeps, by name: the app and Storage answer with them (`dataValues`). Some apps read them, for
   * example `inntektsaar`.
   */
  dataValues?: { [name: string]: string } | undefined;
  /** Texts for the inbox, by name (`presentationTexts`). The app may change them. */
  presentationTexts?: { [name: string]: string } | undefined;
  /** Language of texts: `nb`, `nn` or `en`. */
  language?: string | undefined;
}

/**
 * Creates an instance of an app together with form data and attachments, in one request.
 *
 * The app keeps the whole request in memory and refuses more than 2,000 MiB; for large attachments use
 * `super::UploadAttachment`. When Altinn refuses one part, it deletes the instance again; when no answer comes, look
 * among the owner's active instances before trying again.
 */
export interface CreateInstanceWithData extends AltinnMessage {
  /** Short name of the service owner. */
  org: string;
  /** Name of the app. */
  app: string;
  /** Who it will belong to, and when. */
  instance: InstanceTemplate;
  /** How to tell its owner. */
  notification?: InstantiationNotification | undefined;
  /** Form data and attachments. */
  data?: DataPart[] | undefined;
  /** Language of texts: `nb`, `nn` or `en`. */
  language?: string | undefined;
}

/** One form, attachment or receipt of an instance: what is known about it, without the bytes. */
export interface DataElement extends AltinnMessage {
  /** GUID of the element. */
  id: string;
  /** GUID of the instance; usually absent inside an instance. */
  instanceGuid?: string;
  /** Which of the app's data types it is, for example `ref-data-as-pdf` for the receipt. */
  dataType?: string;
  /** File name, for attachments. */
  filename?: string;
  /** Media type of the stored bytes. */
  contentType?: string;
  /** Where Altinn stores the bytes. */
  blobStoragePath?: string;
  /** Where the bytes can be fetched. */
  selfLinks?: ResourceLinks;
  /** Number of bytes. */
  size?: number;
  /** MD5 of the bytes in base64 (not hexadecimal); not always there. */
  contentHash?: string;
  /** Whether it can no longer be changed. */
  locked?: boolean;
  /** GUIDs of elements that it refers to. */
  refs?: string[];
  /** Whether it has been read. */
  isRead?: boolean;
  /** Tags that users or the app put on it. */
  tags?: string[];
  /** Values that users put on it. */
  userDefinedMetadata?: KeyValue[];
  /** Values that the app put on it. */
  metadata?: KeyValue[];
  /** Whether it is deleted. */
  deleteStatus?: DeleteStatus;
  /** What the virus scan found. */
  fileScanResult?: FileScanResult;
  /** What it was made from. */
  references?: DataElementReference[];
  /**
   * After `super::PutData` only: the fields that the app calculated, by their path in the form, with their new
   * values (null for a field that the app removed). Absent when the app changed nothing.
   */
  changedFields?: AltinnJson;
  /** When it was created. */
  created?: DateTimeText;
  /** Number of the user, or of the organisation, who created it. */
  createdBy?: string;
  /** When it last changed. */
  lastChanged?: DateTimeText;
  /** Number of the user, or of the organisation, who last changed it. */
  lastChangedBy?: string;
}

/** What a data element was made from. */
export interface DataElementReference extends AltinnMessage {
  /** Identifier of the other object. */
  value?: string;
  /** How the element is related to it. */
  relation?: DataElementRelation;
  /** What the other object is. */
  valueType?: DataElementReferenceKind;
}

/** A form that an app changed. */
export interface DataModelPair extends AltinnMessage {
  /** GUID of the data element. */
  dataElementId?: string;
  /** Its data now. */
  data?: AltinnJson;
}

/** One part with content of its own: a data element to be made along with an instance. */
export interface DataPart extends AltinnMessage {
  /** The data type, as the app's metadata names it. */
  name: string;
  /** Media type, for example `application/xml`. */
  contentType: string;
  /** File name, for attachments. */
  fileName?: string | undefined;
  /** The bytes. */
  content: BlobInput;
}

/** Someone who may sign in the user-controlled signing step. */
export interface DelegatedUser extends AltinnMessage {
  /** National identity number. */
  nationalIdentityNumber?: NationalIdentityNumberText | undefined;
  /** Altinn user name. */
  userName?: string | undefined;
  /** Organisation number. */
  organisationNumber?: OrganisationNumberText | undefined;
  /** Last name. */
  name?: string | undefined;
  /** How many times the user may sign. */
  numberOfSignaturesAllowed?: number | undefined;
  /** E-mail address. */
  email?: string | undefined;
  /** Phone number. */
  phoneNumber?: string | undefined;
  /** What the user is to sign. */
  signingOptions: SigningOptionsInput;
}

/**
 * Deletes a message (melding) that is not archived.
 *
 * A person's message is gone for good. An organisation's goes to the bin, out of which it can be taken in the portal, not
 * here. Altinn deletes unread messages too, and may still tell the sender that the message was read: a program that wants
 * its users to read first must see to that itself. The user needs the right to write to the message.
 */
export interface DeleteCorrespondence extends AltinnMessage {
  /** Who deletes. */
  user?: EndUser | undefined;
  /** Number of the message. */
  reporteeElementId: number;
}

/**
 * Deletes a data element: an attachment, or one of several forms of a data type.
 *
 * 409 when the instance is sent in or deleted. Apps before 8.5.0 refuse to delete forms (400).
 */
export interface DeleteData extends AltinnMessage {
  /** Short name of the service owner. */
  org: string;
  /** Name of the app. */
  app: string;
  /** Number of the party that the instance belongs to. */
  instanceOwnerPartyId: number;
  /** GUID of the instance. */
  instanceGuid: UuidText;
  /** GUID of the data element. */
  dataGuid: UuidText;
  /** Names of validators to leave out, with commas between them. */
  ignoredValidators?: string | undefined;
  /** Language of texts: `nb`, `nn` or `en`. */
  language?: string | undefined;
}

/**
 * Deletes an instance. Apps answer with it as it is then, or with nothing: done is done.
 *
 * Deleted is what was answered with 200 or 204. Altinn refuses with 403 while the app forbids it (`preventInstanceDeletionForDays` in its metadata).
 */
export interface DeleteInstance extends AltinnMessage {
  /** Short name of the service owner. */
  org: string;
  /** Name of the app. */
  app: string;
  /** Number of the party that the instance belongs to. */
  instanceOwnerPartyId: number;
  /** GUID of the instance. */
  instanceGuid: UuidText;
  /** Whether to delete for good; into the bin when not set. */
  hard?: boolean | undefined;
}

/** Deletes an element of a reportee's work list or archive. Neither the portal nor end-user systems see it afterwards. */
export interface DeleteReporteeElement extends AltinnMessage {
  /** Who deletes. */
  user?: EndUser | undefined;
  /**
   * What to delete: `A2E` and the element's number while it is active, `A2A` and its number once it is archived. Elements
   * of the first Altinn have `A1E` and `A1A`.
   */
  reporteeElementCode: string;
}

/** Whether a data element is deleted. */
export interface DeleteStatus extends AltinnMessage {
  /** Whether it is deleted for good. */
  isHardDeleted?: boolean;
  /** When it was marked so. */
  hardDeleted?: DateTimeText;
}

/** What became of a deletion. Apps before 8.5.0 answer without a body: then nothing is set. */
export interface DeletedData extends AltinnMessage {
  /** The instance without the element. */
  instance?: Instance;
  /** What the validators found that look at the change, by validator. */
  validationIssues?: ValidationSource[];
  /** Forms that the app changed in consequence. */
  newDataModels?: DataModelPair[];
}

/** A deleted instance: nothing at all when the app answered without a body. */
export interface DeletedInstance extends AltinnMessage {
  /** `{instanceOwnerPartyId}/{instanceGuid}`. */
  id?: string;
  /** The party that the instance belongs to. */
  instanceOwner?: InstanceOwner;
  /** The app, as `{org}/{app}`. */
  appId?: string;
  /** Short name of the service owner, in lower case. */
  org?: string;
  /** Where the instance is. */
  selfLinks?: ResourceLinks;
  /** When it should be sent in at the latest. */
  dueBefore?: DateTimeText;
  /** From when on its owner sees it. */
  visibleAfter?: DateTimeText;
  /** How far it has come. */
  process?: ProcessState;
  /** Archived, deleted, read; absent on older instances. */
  status?: InstanceStatus;
  /** Who has said that they are done with the instance. */
  completeConfirmations?: CompleteConfirmation[];
  /** The forms, attachments and receipts it holds. */
  data?: DataElement[];
  /** Texts for the inbox, by the name that the app gave them. */
  presentationTexts?: AltinnJson;
  /** Values that the app copied out of the form, by the name that the app gave them. */
  dataValues?: AltinnJson;
  /** When it was created. */
  created?: DateTimeText;
  /** Number of the user, or of the organisation, who created it. */
  createdBy?: string;
  /** When it last changed. */
  lastChanged?: DateTimeText;
  /** Number of the user, or of the organisation, who last changed it. */
  lastChangedBy?: string;
}

/** What is copied from instances to dialogs in Dialogporten. Everything that is not switched off. */
export interface DialogSyncSettings extends AltinnMessage {
  /** Switches everything off. */
  disableSync?: boolean | undefined;
  /** Takes the dialog's identifier from the instance. */
  enableUserSuppliedDialogId?: boolean | undefined;
  /** Creates no dialogs. */
  disableCreate?: boolean | undefined;
  /** Deletes no dialogs. */
  disableDelete?: boolean | undefined;
  /** Adds no activities. */
  disableAddActivities?: boolean | undefined;
  /** Adds no transmissions. */
  disableAddTransmissions?: boolean | undefined;
  /** Leaves the due date alone. */
  disableSyncDueAt?: boolean | undefined;
  /** Leaves the status alone. */
  disableSyncStatus?: boolean | undefined;
  /** Does not set the status to completed upon confirmation. */
  disableMarkCompletedWhenConfirmed?: boolean | undefined;
  /** Leaves the title alone. */
  disableSyncContentTitle?: boolean | undefined;
  /** Leaves the summary alone. */
  disableSyncContentSummary?: boolean | undefined;
  /** Leaves the additional information alone. */
  disableSyncContentAdditionalInformation?: boolean | undefined;
  /** Leaves the extended status alone. */
  disableSyncContentExtendedStatus?: boolean | undefined;
  /** Leaves the attachments alone. */
  disableSyncAttachments?: boolean | undefined;
  /** Leaves the actions for programs alone. */
  disableSyncApiActions?: boolean | undefined;
  /** Leaves the actions for people alone. */
  disableSyncGuiActions?: boolean | undefined;
}

/**
 * Sends in a form task (skjemasett) that lies in the work list, filled in and valid, and whose service has no signing step.
 *
 * Altinn archives it and hands it to the service owner. A form task that must be signed is sent in by its last signature:
 * `do_signing`. Not to be repeated blindly: when the answer is lost, look at the element list first.
 */
export interface DoSendingInAction extends AltinnMessage {
  /** Who asks. */
  user?: EndUser | undefined;
  /** Number of the element: `reporteeElementId` of the element list. */
  reporteeElementId: number;
}

/**
 * Signs a form task that waits for a signature. The last signature also sends it in.
 *
 * The numbers of forms and attachments come from `altinn2.soap.reportee_element_list.get_form_set_elements`, the text from
 * `get_signing_text`. Not to be repeated blindly: when the answer is lost, ask `get_available_actions` first.
 */
export interface DoSigning extends AltinnMessage {
  /** Who asks. */
  user?: EndUser | undefined;
  /** Number of the element: `reporteeElementId` of the element list. */
  reporteeElementId: number;
  /** Numbers of the forms to sign. */
  selectedForms?: number[] | undefined;
  /** Numbers of the attachments to sign. */
  selectedAttachments?: number[] | undefined;
  /** What the user agreed to. */
  signatureText: string;
  /** When the user signed in to the end-user system. */
  endUserSystemLoginDateTime: DateTimeText;
  /** When the user signed. */
  endUserSystemSignatureDateTime: DateTimeText;
  /** Version of the end-user system. */
  endUserSystemVersion: string;
  /** Who signed, as the end-user system knows them. */
  endUserSystemUserId: string;
  /** The end-user system's name for the signature, unique. */
  endUserSystemReference: string;
  /** The entry of the end-user system's log about the signature. */
  endUserSystemSignatureLogId: string;
}

/**
 * Downloads an attachment of a message.
 *
 * There is no checksum in the answer: compare with the attachment's `checksum`, when the sender gave one.
 */
export interface DownloadCorrespondenceAttachment extends AltinnMessage {
  /** Identifier of the message. */
  correspondenceId: UuidText;
  /** Identifier of the attachment. */
  attachmentId: UuidText;
}

/**
 * Downloads a broker file that `get_available_files` listed.
 *
 * The content comes as MTOM and may be read in a stream. Once the whole of it is safe, confirm it with
 * `confirm_downloaded`: until then it is listed as new.
 */
export interface DownloadFileStreamed extends AltinnMessage {
  /** Reference of the file, as `get_available_files` gave it. */
  fileReference: string;
  /**
   * The recipient: organisation number or national identity number. Altinn's documentation speaks of the sender, and of a
   * recipient without rights where it lists the errors.
   */
  reportee: ReporteeText;
}

/** The content of a broker file. */
export interface DownloadedBrokerFile extends AltinnMessage {
  /** The content: a zip archive, as trustworthy as its sender. Unpack it with care. */
  content: Uint8Array;
}

/** What goes out by eFormidling when an instance is sent in. */
export interface EFormidlingContract extends AltinnMessage {
  /** Service. */
  serviceId?: string | undefined;
  /** DPF shipment type, by which the receiver routes it. */
  dpfShipmentType?: string | undefined;
  /** Organisation number of the receiver. */
  receiver?: string | undefined;
  /** The task after which it goes out. */
  sendAfterTaskId?: string | undefined;
  /** Process. */
  process?: string | undefined;
  /** Document standard. */
  standard?: string | undefined;
  /** Version of the document type. */
  typeVersion?: string | undefined;
  /** Document type, for example `arkivmelding`. */
  type?: string | undefined;
  /** Security level. */
  securityLevel?: number | undefined;
  /** Data types that go along. */
  dataTypes?: string[] | undefined;
}

/** The symmetric key to sensitive fields, encrypted for those who may read them. */
export interface EncryptedKey extends AltinnMessage {
  /** The key for the reportee. */
  reporteeKey?: ReporteeKey | undefined;
  /** The key for each service owner that receives the forms. */
  serviceOwnerKeys?: ServiceOwnerKey[] | undefined;
}

/**
 * The end user's own credentials, which most operations want beside the system's.
 *
 * The one-time code comes from `altinn2.soap.system_authentication.get_authentication_challenge`; with it the user has a
 * session of 30 minutes from each call, 8 hours at most.
 */
export interface EndUser extends AltinnMessage {
  /** The user's national identity number. */
  nationalIdentityNumber: NationalIdentityNumberText;
  /** The user's Altinn password. */
  password: string | Secret;
  /** The one-time code. */
  pinCode: string | Secret;
  /** How the code reached the user: `AltinnPin`, `SMSPin` or `TaxPin`. */
  authMethod: string;
}

/** A message with all that belongs to it. */
export interface EndUserCorrespondence extends AltinnMessage {
  /** The message itself. */
  correspondence?: MessageContent;
  /** Its attachments. */
  attachments?: MessageAttachment[];
  /** Its links. */
  links?: MessageLink[];
  /** The notifications (varsler) that went with it. */
  notifications?: MessageNotification[];
}

/** A message with all that belongs to it, in the older form. */
export interface EndUserCorrespondenceV1 extends AltinnMessage {
  /** The message itself. */
  correspondence?: MessageContentV1;
  /** Its attachments. */
  attachments?: MessageAttachmentV1[];
  /** Its links. */
  links?: MessageLink[];
  /** The notifications (varsler) that went with it. */
  notifications?: MessageNotification[];
}

/** An error as the hosts get it. */
export interface ErrorReport extends AltinnMessage {
  /** The stable code, for example `altinn_fault`. */
  code: string;
  /** Which part of the conversation: `input`, `configuration`, `transport`, `protocol`, `authentication`, `authorization`, `rejected`, `unavailable` or `flow`. */
  kind: string;
  /** `never`, `after` or `checkFirst`. */
  retry: string;
  /** With `after` and `checkFirst`: seconds to wait, when Altinn or a gateway said so (`Retry-After`); 86,400 at most. */
  retryAfterSeconds?: number;
  /** `user`, `integrator`, `serviceOwner` or `altinn`. */
  fixableBy: string;
  /** What happened and what to do. */
  detail: string;
  /** The operation or flow at work. */
  operation?: string;
  /** The field at fault. */
  path?: string;
  /**
   * What may be meant, when several things may be: identifiers of instances or receipts, to be looked at before anything
   * is sent again.
   */
  candidates?: string[];
  /** What the server said. */
  server?: ServerReport;
  /** What to tell a person, for errors that Altinn documents. */
  advice?: AdviceText;
}

/**
 * Exchanges the session's token of Maskinporten or ID-porten for Altinn's own, which apps and most other APIs want.
 *
 * The new token lives 30 minutes, or as long as the old one if that is ID-porten's;
 * `crate::token::jwt::access_token` reads the end from it. 401: the token is unknown or has run out. 403: a token of ID-porten
 * without any `altinn:` scope.
 */
export interface ExchangeToken extends AltinnMessage {
  /** Who issued the session's token; `maskinporten` when not set. */
  provider?: TokenProviderInput | undefined;
  /** For Digdir itself: acts as the test organisation `ttd`. */
  test?: boolean | undefined;
}

/** Altinn's own token. */
export interface ExchangedToken extends AltinnMessage {
  /** The token, a JWT. */
  token: Secret;
}

/** Asks a service owner's system through a lookup (innsynstjeneste) that Altinn lets end-user systems ask directly. */
export interface ExecuteLookUp extends AltinnMessage {
  /** What is asked. */
  query: LookUpQuery;
}

/** One thing that is to go wrong. */
export interface Fault extends AltinnMessage {
  /** Requests whose address or SOAPAction contains this text. */
  matching: string;
  /** Only requests of this method; any when not set. */
  method?: string | undefined;
  /** How many matching requests to let pass first. */
  after?: number | undefined;
  /** How many to hit then; 1 when not set. */
  times?: number | undefined;
  /** The status to answer with. */
  status: number;
  /** A ready-made body to answer with, and its content type. What `contentType` and `body` say goes before it. */
  page?: FaultPageInput | undefined;
  /** The content type to answer with. */
  contentType?: string | undefined;
  /** The body to answer with. */
  body?: string | undefined;
  /** Seconds for a `Retry-After` header. */
  retryAfterSeconds?: number | undefined;
  /** Whether the request takes effect all the same: the fault strikes on the way back. False when not set. */
  afterProcessing?: boolean | undefined;
  /**
   * The request is kept on the way and takes effect only when so many seconds have passed, which the next request shows.
   * Nobody hears that answer. Not at all when not set.
   */
  deliveredAfterSeconds?: number | undefined;
}

/** How long a flow goes on, and how much it sends. What is left out keeps its default. */
export interface FlowBounds extends AltinnMessage {
  /** How often one step is tried before the flow gives up on it; 10. */
  attemptsPerStep?: number | undefined;
  /** How long one step may take in all, in seconds, pauses included; 1,800. */
  secondsPerStep?: number | undefined;
  /** How long the flow waits for others in one step, in seconds: for a scan, a receipt, a service owner's feedback; 3,600. */
  secondsOfWaiting?: number | undefined;
  /** How many requests the flow sends in all, over every restore; 1,000, and ten more for each form and file. */
  requests?: number | undefined;
}

/** A form to fill in. */
export interface FormContent extends AltinnMessage {
  /** The data type, as the app's metadata names it. */
  dataType: string;
  /** `application/xml` or `application/json`. */
  contentType: string;
  /** File name with extension; only for a data type without a form model. */
  fileName?: string | undefined;
  /** The form data. */
  content: BlobInput;
}

/** What became of a form. */
export interface FormOutcome extends AltinnMessage {
  /** The verdict in a word. */
  verdict: FormVerdict;
  /** What is wrong, when the verdict is `invalid`. */
  issues?: ValidationIssue[];
  /** Where a person goes on, when the verdict is `needsPerson` or `stopped`. */
  needsPerson?: NeedsPerson;
  /** The instance as it was last seen: the receipt, when the verdict is `submitted`. */
  instance?: Instance;
  /** The reference that people are shown: the last twelve digits of the instance's GUID. */
  reference?: string;
  /**
   * Instances with this submission's mark that turned up too late to be deleted: requests without an answer that took
   * effect after all. They are drafts; delete them when you see fit.
   */
  surplusInstances?: string[];
  /** Data elements that are in the instance twice, for the same reason: identifiers. */
  surplusElements?: string[];
}

/** A form with its XSD. */
export interface FormSchemaDefinition extends AltinnMessage {
  /** The form's data format: `dataFormatId` of a submission. */
  dataFormatId?: string | undefined;
  /** Where the data format is kept, as Altinn's number. Its meaning is not documented. */
  dataFormatProviderTypeId?: number | undefined;
  /** Version of the data format: `dataFormatVersion` of a submission. */
  dataFormatVersion?: number | undefined;
  /** The XSD, a whole XML document as text. An encoding that it names is that of bytes long gone. */
  dataFormatXsd?: string | undefined;
  /** Altinn's number of the form. */
  logicalFormId?: number | undefined;
}

/** The forms of a form task with their data. */
export interface FormSetData extends AltinnMessage {
  /** The forms. */
  forms?: FormSetForm[];
}

/** A form or an attachment of a form task, without its content. */
export interface FormSetElement extends AltinnMessage {
  /** Number of the user who made it. */
  createdByUserId?: number;
  /** When it was made, Norwegian local time. */
  createdDateTime?: DateTimeText;
  /** Who gets to see it, for attachments. */
  destinationType?: AttachmentDestination;
  /** Media type. */
  mimeType?: AttachmentMimeType;
  /** Whether it was attached after the form was filled in. */
  isAddedAfterFormFillin?: boolean;
  /** Whether it belongs to the form task; `false` for what was uploaded and then not attached. */
  isAssociatedToFormSet?: boolean;
  /** Whether the form must be signed. Holds when the signing step leaves that to the forms. */
  isSigningMandatory?: boolean;
  /** Number of the form or the attachment. */
  itemId?: number;
  /** Its name. */
  itemName?: string;
  /** What it is. */
  itemType?: FormSetItemType;
  /** Its address in the portal. */
  itemUrl?: string;
  /** Whether the form holds good. */
  validationStatus?: FormValidationStatus;
}

/** A form or an attachment of a form task, in the older form. */
export interface FormSetElementV1 extends AltinnMessage {
  /** Media type. */
  mimeType?: AttachmentMimeType;
  /** Number of the form or the attachment. */
  itemId?: number;
  /** Its name. */
  itemName?: string;
  /** What it is. */
  itemType?: FormSetItemType;
  /** Its address in the portal. */
  itemUrl?: string;
  /** Whether the form holds good. */
  validationStatus?: FormValidationStatus;
}

/** What a form task is made of. */
export interface FormSetElements extends AltinnMessage {
  /** Its forms and attachments. */
  elements?: FormSetElement[];
}

/** What a form task is made of, in the older form. */
export interface FormSetElementsV1 extends AltinnMessage {
  /** Its forms and attachments. */
  elements?: FormSetElementV1[];
}

/** A form of a form task with its data. */
export interface FormSetForm extends AltinnMessage {
  /** The form's data format. */
  dataFormatId?: string;
  /** Version of the data format. */
  dataFormatVersion?: number;
  /** The form itself: a whole XML document as text. */
  formData?: string;
  /** Number of the form. */
  formId?: number;
}

/**
 * Submits a form to an app and follows it to the end of its process.
 *
 * Fetches its own tokens when the session has none and `token` says how (`Sign`). Ends with what became of it: a form with
 * errors, and a task that wants a person, are outcomes and not errors.
 *
 * Give `submissionKey`: what the flow makes is marked with it, and found again by it after any accident. A second start with
 * the same key goes on with the first one's instance and makes no other.
 */
export interface FormSubmission extends AltinnMessage {
  /** Short name of the service owner. */
  org: string;
  /** Name of the app. */
  app: string;
  /** The party that the form is for. */
  instanceOwner: InstanceOwnerSelector;
  /**
   * The host's own name for this submission: stable, and used for nothing else, for example the number of the record in
   * its database. At most 200 characters. Made up by the flow when not given; then only a saved flow knows it.
   */
  submissionKey?: string | undefined;
  /**
   * Whether instances that the flow makes carry the key, as `dataValues["altinnkit.submission"]`; so when not set. Without
   * the mark, an instance whose making got no answer cannot be told from others: the flow ends with a conflict then.
   */
  mark?: boolean | undefined;
  /** An instance to go on with in place of making one: `{partyId}/{guid}`. */
  instanceId?: string | undefined;
  /**
   * The forms, by data type. The n-th form of a type goes into the n-th element of that type; one is added where there is
   * none.
   */
  forms?: FormContent[] | undefined;
  /** The attachments. */
  attachments?: AttachmentContent[] | undefined;
  /** Values for the new instance, by name: some apps read them. */
  dataValues?: { [name: string]: string } | undefined;
  /** Texts for the inbox, by name. */
  presentationTexts?: { [name: string]: string } | undefined;
  /**
   * Stops before this task: its kind (`confirmation`, `signing`) or its identifier in the app's process (`Task_2`). Go on
   * later with `instanceId`.
   */
  stopBefore?: string | undefined;
  /** How to get tokens, when the session brings none. */
  token?: MaskinportenTokenStart | undefined;
  /** Language of texts: `nb`, `nn` or `en`. */
  language?: string | undefined;
  /** How long the flow goes on, and how much it sends. */
  bounds?: FlowBounds | undefined;
}

/** The forms of one service. */
export interface FormTask extends AltinnMessage {
  /** Code of the service (tjenestekode). */
  serviceCode: string;
  /** Number of the service's edition (tjenesteutgavekode). */
  serviceEdition: number;
  /** The forms: one main form, and sub forms that point at it. */
  forms?: FormTaskForm[] | undefined;
}

/** A file that goes with the forms. All files of a shipment together may have 30 MB. */
export interface FormTaskAttachment extends AltinnMessage {
  /** Name, as the portal shows it. */
  name?: string | undefined;
  /** The end-user system's name for the attachment, unique. */
  endUserSystemReference?: string | undefined;
  /** `endUserSystemReference` of the form that the attachment belongs to. */
  parentReference?: string | undefined;
  /** File name, without `:` and `\`. */
  fileName: string;
  /** Whether the content is encrypted. */
  encrypted?: boolean | undefined;
  /** The content. */
  data: BlobInput;
  /** Name of the attachment rule it comes under, for services that have attachment rules. */
  attachmentTypeName?: string | undefined;
  /** Checksum of the content, for services that ask for one. */
  checksum?: string | undefined;
}

/** One form (skjema) or sub form (underskjema). */
export interface FormTaskForm extends AltinnMessage {
  /** Whether the form is complete; one that is not is left in the work list, to be finished in the portal. */
  completed: boolean;
  /** The form's data format. */
  dataFormatId: string;
  /** Version of the data format. */
  dataFormatVersion: number;
  /** The end-user system's name for the form, unique. The receipt gives it back as `SendersReference`. */
  endUserSystemReference?: string | undefined;
  /** Number of the main form, for sub forms. */
  parentReference?: number | undefined;
  /** The form itself: a whole XML document by the service's own XSD. */
  formData: XmlText;
}

/** The forms of a service, each with its XSD. */
export interface FormTaskSchemaDefinitions extends AltinnMessage {
  /** One for each form. Nothing in the answer tells the main form from the sub forms. */
  forms?: FormSchemaDefinition[] | undefined;
}

/** Altinn took the form task. It says nothing more; the archive reference is in the receipt and in the element list. */
export interface FormTaskSentIn extends AltinnMessage {
}

/** The form task is in form filling again. Altinn says nothing more. */
export interface FormTaskSetBack extends AltinnMessage {
}

/** A shipment (forsendelse): what one submission carries. */
export interface FormTaskShipment extends AltinnMessage {
  /** On whose behalf: organisation number or national identity number. */
  reportee: ReporteeText;
  /** The end-user system's name for the shipment, unique. A lost answer is found again by it. */
  externalShipmentReference?: string | undefined;
  /** The forms. */
  formTask: FormTask;
  /** Files that go with the forms. */
  attachments?: FormTaskAttachment[] | undefined;
  /** The signature, when the end user signed in the end-user system. */
  signature?: ShipmentSignature | undefined;
  /** Locks the user-controlled signing step (brukerstyrt signering). Only for trusted partners. */
  isUserDelegationLocked?: boolean | undefined;
  /** How many signatures the user-controlled signing step takes. */
  userDefinedNumberOfSignaturesRequired?: number | undefined;
  /** Who may sign in the user-controlled signing step. */
  users?: DelegatedUser[] | undefined;
  /** The key to sensitive fields, encrypted for those who may read them. */
  encryptedKey?: EncryptedKey | undefined;
  /** The collaboration (samhandlingstjeneste) that the shipment belongs to. */
  caseId?: number | undefined;
}

/** The signature is kept, and, if it was the last one, the form task is sent in and archived. Altinn says nothing more. */
export interface FormTaskSigned extends AltinnMessage {
}

/**
 * Submits a form task and follows it to its receipt.
 *
 * Asks the user for the one-time code (`Ask` with kind `oneTimeCode`), and after a restore for the password too. What Altinn
 * refuses of the user's is asked for again, with Altinn's words, and twice at most. Ends with what became of the shipment; a
 * shipment that Altinn refused is an outcome, not an error.
 *
 * An error with code `conflict` means that Altinn has a shipment of that reference which this flow did not make; its receipt
 * stands in the error's `candidates`. An error with retry `checkFirst` means that the shipment may have arrived: restore the
 * flow, which looks before it acts, or look for the receipt by the reference.
 */
export interface FormTaskSubmission extends AltinnMessage {
  /** Who submits. */
  user: FormTaskSubmitter;
  /** What is submitted. `externalShipmentReference` must be set, and unique: a lost answer is found again by it. */
  shipment: FormTaskShipment;
  /**
   * The host's own name for this submission: stable, and used for nothing else, for example the number of the record in
   * its database. At most 200 characters. Made up by the flow when not given; then only a saved flow knows it.
   */
  submissionKey?: string | undefined;
  /**
   * Whether forms and attachments without an `endUserSystemReference` get one, made of the key; so when not set. Altinn
   * writes it on the parts of the receipt, and the flow tells its own receipt from another's by it.
   */
  mark?: boolean | undefined;
  /** How long it goes on, and how much it sends. */
  bounds?: FlowBounds | undefined;
}

/** The end user who submits. */
export interface FormTaskSubmitter extends AltinnMessage {
  /** The user's national identity number. */
  nationalIdentityNumber: NationalIdentityNumberText;
  /** The user's Altinn password; asked for when not given, and after a restore. */
  password?: string | Secret | undefined;
  /** Which one-time code to use: `AltinnPin`, `SMSPin` or `TaxPin`. */
  authMethod: string;
}

/** New data for the forms of a form task that is being filled in. */
export interface FormTaskUpdate extends AltinnMessage {
  /** The end-user system's name for this update, unique: its receipt is found by it. */
  externalShipmentReference?: string | undefined;
  /** The forms. */
  forms?: FormUpdate[] | undefined;
  /** Number of the element in the message box (the receipt's `WorkFlowReference`). */
  reporteeElementId: number;
}

/** New data for a form, or a new form. */
export interface FormUpdate extends AltinnMessage {
  /** The form's data format. */
  dataFormatId: string;
  /** Version of the data format. */
  dataFormatVersion: number;
  /**
   * The end-user system's name for the form, unique among the forms of the form task. The receipt gives it back as
   * `SendersReference`, which is what the documentation calls it here too.
   */
  endUserSystemReference?: string | undefined;
  /** The form itself: a whole XML document by the service's own XSD. */
  formData: XmlText;
  /** Altinn's number of the form; 0 makes a new one. */
  formId?: number | undefined;
}

/** Asks how long it would take Altinn to process what is submitted now. */
export interface GetAltinnSubmissionStatus extends AltinnMessage {
}

/** Asks an app for its data types, limits and scopes. It takes no token: anyone may ask. */
export interface GetApplicationMetadata extends AltinnMessage {
  /** Short name of the service owner. */
  org: string;
  /** Name of the app. */
  app: string;
  /** Whether the app checks that the address is its own (409 when it is not); it does when not set. */
  checkOrgApp?: boolean | undefined;
}

/**
 * Reads an archived message (arkivert melding) with its attachments. Messages that are not archived are read with
 * `altinn2.soap.correspondence.get_correspondence_for_end_user_system`.
 */
export interface GetArchivedCorrespondence extends AltinnMessage {
  /** Who asks. */
  user?: EndUser | undefined;
  /** Number of the message in the archive: `archiveId` of the element list. */
  archiveId: number;
}

/** Reads an archived form task (arkivert skjemasett): its forms with their data, and what was attached and signed. */
export interface GetArchivedFormTask extends AltinnMessage {
  /** Who asks. */
  user?: EndUser | undefined;
  /** Number of the element in the archive. */
  reporteeElementId: number;
  /**
   * LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the one it was archived in. The session's when
   * not set.
   */
  languageId?: number | undefined;
}

/** Reads an archived lookup (arkivert innsynstjeneste): what was looked up, as a PDF document. */
export interface GetArchivedLookup extends AltinnMessage {
  /** Who asks. */
  user?: EndUser | undefined;
  /** Number of the element in the archive. */
  reporteeElementId: number;
  /** LCID of the language (1033, 1044 or 2068). The session's when not set. */
  languageId?: number | undefined;
}

/**
 * Reads one attachment of an archived element, with its content.
 *
 * The content travels as base64 within the answer; `altinn2.soap.reportee_archive_streamed.get_attachment_data_streamed`
 * gives it as plain bytes, without what is known of it.
 */
export interface GetAttachmentData extends AltinnMessage {
  /** Who asks. */
  user?: EndUser | undefined;
  /** Number of the attachment: `attachmentId` of an archived form task's attachments. */
  attachmentId: number;
}

/** Reads the content of one attachment of an archived element, of any size. */
export interface GetAttachmentDataStreamed extends AltinnMessage {
  /** Who asks. */
  user?: EndUser | undefined;
  /** Number of the attachment: `attachmentId` of an archived form task's attachments. */
  attachmentId: number;
}

/**
 * Asks which one-time code (engangskode, pinkode) the user has to give with the calls that follow.
 *
 * With `SMSPin` Altinn sends the code to the user's phone; with `AltinnPin` the answer says which code of the letter it
 * wants. A session lasts 30 minutes from each call that uses the code, 8 hours at most.
 */
export interface GetAuthenticationChallenge extends AltinnMessage {
  /** Who is to be challenged, and how. */
  challengeRequest: AuthenticationChallengeRequest;
}

/**
 * Asks what this user can do now with a form task: that depends on the step of its workflow and on the user's rights.
 *
 * The function `altinn2.soap.workflow.next_steps` says which calls follow from the answer.
 */
export interface GetAvailableActions extends AltinnMessage {
  /** Who asks. */
  user?: EndUser | undefined;
  /** Number of the element: `reporteeElementId` of the element list. */
  reporteeElementId: number;
}

/**
 * Lists the broker files that a recipient can download.
 *
 * Files that the system or the recipient may not read, or whose service wants a higher security level than the system's
 * sign-in gives, are left out without a word. To see often whether something came, `check_if_available_files` is the one to
 * ask.
 */
export interface GetAvailableFiles extends AltinnMessage {
  /** Which files. */
  search: BrokerFileSearch;
}

/**
 * Lists the services (tjenester) that Altinn offers, with their attachment rules. The answer is large: some 2000 services,
 * 3 MB.
 */
export interface GetAvailableServices extends AltinnMessage {
}

/**
 * Lists the services (tjenester) that Altinn offers, without their kinds and attachment rules. Newer versions tell more;
 * this one is there in the WS flavour too.
 *
 * Altinn documents no errors of it.
 */
export interface GetAvailableServicesV1 extends AltinnMessage {
  /**
   * Language of the names, as Altinn's number (1033 English, 1044 bokmål, 1083 Sámi, 2068 nynorsk); the session's when
   * not set.
   */
  languageId?: number | undefined;
}

/**
 * Lists the services (tjenester) that Altinn offers, with their kinds. The third version has their attachment rules too,
 * and is there in the Basic flavour only.
 *
 * Altinn documents no errors of it.
 */
export interface GetAvailableServicesV2 extends AltinnMessage {
  /**
   * Language of the names, as Altinn's number (1033 English, 1044 bokmål, 1083 Sámi, 2068 nynorsk); the session's when
   * not set.
   */
  languageId?: number | undefined;
}

/**
 * Lists the active collaborations (samhandlingstjenester) of a reportee: all of one service, or one by its number.
 *
 * Give either `caseId`, or `externalServiceCode` and `externalServiceEditionCode`. Archived collaborations are in the
 * element list only. On EC2 the password travels as `userPassword`, other than in most services.
 */
export interface GetCaseList extends AltinnMessage {
  /** Who asks. */
  user?: EndUser | undefined;
  /** Number of the collaboration. */
  caseId?: number | undefined;
  /** Code of the collaboration's service (tjenestekode). */
  externalServiceCode?: string | undefined;
  /** Number of the service's edition (tjenesteutgavekode). */
  externalServiceEditionCode?: number | undefined;
  /** LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the service's own. The session's when not set. */
  languageId?: number | undefined;
  /** Whose collaborations: organisation number or national identity number. */
  reportee: ReporteeText;
}

/**
 * Reads the certificates of the service owners that receive a service's forms.
 *
 * Sensitive fields are encrypted with a symmetric key, and that one with the public key of each certificate; the number of
 * the certificate goes with the key in the shipment.
 */
export interface GetCertificates extends AltinnMessage {
  /** Who asks. */
  user?: EndUser | undefined;
  /** Code of the service (tjenestekode). */
  externalServiceCode: string;
  /** Number of the service's edition (tjenesteutgavekode). */
  externalServiceEditionCode: number;
}

/**
 * Fetches a code list (kodeliste): the values that a field of a form may have.
 *
 * Altinn's documentation does not speak of the operation; it is in the WSDLs of both flavours, under the same name.
 */
export interface GetCodeList extends AltinnMessage {
  /** Name of the list. */
  codeListName: string;
  /** Version of the list. */
  codeListVersion?: number | undefined;
  /**
   * Language of the values, as Altinn's number (1033 English, 1044 bokmål, 1083 Sámi, 2068 nynorsk); the session's when
   * not set.
   */
  languageId?: number | undefined;
}

/**
 * Fetches a message. For its recipient this sets the status `Fetched`.
 *
 * 404 with code `CORR-01001` also when it is not yet published, or deleted.
 */
export interface GetCorrespondence extends AltinnMessage {
  /** Identifier of the message. */
  correspondenceId: UuidText;
}

/** Reads one message (melding) with its attachments. Altinn marks it as read by this. */
export interface GetCorrespondenceForEndUserSystem extends AltinnMessage {
  /** Who asks. */
  user?: EndUser | undefined;
  /** Number of the message: `reporteeElementId` of the element list. */
  correspondenceId: number;
  /** LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the message's own. The session's when not set. */
  languageId?: number | undefined;
}

/**
 * Reads one message (melding) in its older form. `GetCorrespondenceForEndUserSystem` tells more of it.
 *
 * Altinn marks the message as read by this.
 */
export interface GetCorrespondenceForEndUserSystemV1 extends AltinnMessage {
  /** Who asks. */
  user?: EndUser | undefined;
  /** Number of the message: `reporteeElementId` of the element list. */
  correspondenceId: number;
  /** LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the message's own. The session's when not set. */
  languageId?: number | undefined;
}

/**
 * Lists the messages (meldinger) of an archive reference, for example the answers to what was submitted.
 *
 * EC2 wants both dates.
 */
export interface GetCorrespondenceListForArchiveRef extends AltinnMessage {
  /** Who asks. */
  user?: EndUser | undefined;
  /** Whose messages: organisation number or national identity number. */
  reportee: ReporteeText;
  /** The archive reference (arkivreferanse): `AR` and a number. */
  archiveReference: string;
  /** Only messages after this time. */
  fromDate?: DateTimeText | undefined;
  /** Only messages before this time. */
  toDate?: DateTimeText | undefined;
  /** LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set. */
  languageId?: number | undefined;
}

/**
 * Lists the messages (meldinger) of a reportee. `GetReporteeElementList` can search for more.
 *
 * EC2 wants both dates.
 */
export interface GetCorrespondenceListForReportee extends AltinnMessage {
  /** Who asks. */
  user?: EndUser | undefined;
  /** Whose messages: organisation number or national identity number. */
  reportee: ReporteeText;
  /** Only messages after this time. */
  fromDate?: DateTimeText | undefined;
  /** Only messages before this time. */
  toDate?: DateTimeText | undefined;
  /** LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set. */
  languageId?: number | undefined;
}

/**
 * Fetches the rows of a code list (kodeliste) that fit all the filters given.
 *
 * The one operation of the service without credentials: it has none even on Basic, and needs no session with any. Altinn's
 * documentation does not speak of it; it is in the WSDLs of both flavours, under the same name.
 */
export interface GetFilteredCodeList extends AltinnMessage {
  /** Name of the list. */
  codeListName: string;
  /** Version of the list. */
  codeListVersion?: number | undefined;
  /**
   * Language of the values, as Altinn's number (1033 English, 1044 bokmål, 1083 Sámi, 2068 nynorsk); the session's when
   * not set.
   */
  languageId?: number | undefined;
  /** Filter for the code. */
  code?: string | undefined;
  /** Filter for the first value. */
  value1Filter?: string | undefined;
  /** Filter for the second value. */
  value2Filter?: string | undefined;
  /** Filter for the third value. */
  value3Filter?: string | undefined;
  /** How filters are held against values. */
  filterMatchType?: FilterMatchTypeInput | undefined;
}

/** Reads the forms of a form task (skjemasett) with their data. */
export interface GetFormSetData extends AltinnMessage {
  /** Who asks. */
  user?: EndUser | undefined;
  /** Number of the form task: `reporteeElementId` of the element list. */
  reporteeElementId: number;
  /** LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set. */
  languageId?: number | undefined;
}

/**
 * Lists the forms and attachments of a form task (skjemasett), without their content.
 *
 * `altinn2.soap.workflow.do_signing` takes the numbers that are told here.
 */
export interface GetFormSetElements extends AltinnMessage {
  /** Who asks. */
  user?: EndUser | undefined;
  /** Number of the form task: `reporteeElementId` of the element list. */
  reporteeElementId: number;
  /** LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set. */
  languageId?: number | undefined;
}

/** Lists the forms and attachments of a form task (skjemasett), in the older form. `GetFormSetElements` tells more. */
export interface GetFormSetElementsV1 extends AltinnMessage {
  /** Who asks. */
  user?: EndUser | undefined;
  /** Number of the form task: `reporteeElementId` of the element list. */
  reporteeElementId: number;
  /** LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set. */
  languageId?: number | undefined;
}

/**
 * Fetches the XSDs of all forms of a service (innsendingstjeneste), the main form and the sub forms.
 *
 * `SchemaFiles`(super::SchemaFiles) makes files of the answer. On WS the operation is called
 * `GetSchemaDefinitionsForFormTask`. Altinn documents no errors of it.
 */
export interface GetFormTaskSchemaDefinitions extends AltinnMessage {
  /** Code of the service (tjenestekode). */
  externalServiceCode: string;
  /** Number of the service's edition (tjenesteutgavekode). */
  externalServiceEditionCode: number;
}

/** Asks for an instance: its process, its status and what data it holds. */
export interface GetInstance extends AltinnMessage {
  /** Short name of the service owner. */
  org: string;
  /** Name of the app. */
  app: string;
  /** Number of the party that the instance belongs to. */
  instanceOwnerPartyId: number;
  /** GUID of the instance. */
  instanceGuid: UuidText;
}

/** Asks what comes after the step that a form task is in, whoever may do it. */
export interface GetNextWorkflowStateTypeInProcessFlow extends AltinnMessage {
  /** Number of the element: `reporteeElementId` of the element list. */
  reporteeElementId: number;
}

/** Reads what there is to pay for a period that was reported. */
export interface GetPaymentInformation extends AltinnMessage {
  /** Who asks. */
  user?: EndUser | undefined;
  /** The form's data format. */
  dataFormatId: string;
  /** Who has to pay: organisation number or national identity number. */
  reportee: ReporteeText;
  /** The year. */
  year: number;
  /** Which period of the year, counted from one: 1 for yearly reporting, 1 or 2 for half-yearly, and so on. */
  periodNumber: number;
  /**
   * How the year is divided: 1 yearly, 2 half-yearly, 3 every four months, 4 quarterly, 5 every two months, 6 monthly,
   * 26 fortnightly, 52 weekly, 365 daily.
   */
  periodType: number;
  /** Number of the municipality (kommunenummer). */
  municipalNumber: string;
  /** What the form was: 1 additional (tilleggsoppgave), 2 changed (endringsoppgave), 3 the main one (hovedoppgave). */
  formType: number;
  /** Code of the service (tjenestekode). */
  externalServiceCode: string;
  /** Number of the service's edition (tjenesteutgavekode). */
  externalServiceEditionCode: number;
}

/**
 * Asks for what the service owner and the registers know of what a service's forms ask for (preutfylling).
 *
 * Without `dataFormatIds` the main form comes, if there is anything for it. Only fields that somebody filled in come, so
 * the answer is no complete form: `altinn2.soap.prefill.merge` puts it together with the program's own values.
 */
export interface GetPrefillData extends AltinnMessage {
  /** Who asks. */
  user?: EndUser | undefined;
  /** Whose data: organisation number or national identity number. */
  reportee: ReporteeText;
  /** Code of the service (tjenestekode). */
  externalServiceCode: string;
  /** Number of the service's edition (tjenesteutgavekode). */
  externalServiceEditionCode: number;
  /** The forms to get, by their data formats; the main form when there are none. */
  dataFormatIds?: string[] | undefined;
  /** Whether all valid prefilled form tasks come, and not only the last one. */
  returnAllFormTasks?: boolean | undefined;
}

/**
 * Asks for whole forms that the service owner filled in beforehand, with the time for which they hold.
 *
 * `get_prefill_data` knows more sources.
 */
export interface GetPrefillDataV1 extends AltinnMessage {
  /** Who asks. */
  user?: EndUser | undefined;
  /** Whose data: organisation number or national identity number. */
  reportee: ReporteeText;
  /** Code of the service (tjenestekode). */
  externalServiceCode: string;
  /** Number of the service's edition (tjenesteutgavekode). */
  externalServiceEditionCode: number;
}

/**
 * Asks how far the process of an instance has come, and what the caller may do there.
 *
 * Ask this too when `super::ProcessNext` got no answer, before trying it again.
 */
export interface GetProcess extends AltinnMessage {
  /** Short name of the service owner. */
  org: string;
  /** Name of the app. */
  app: string;
  /** Number of the party that the instance belongs to. */
  instanceOwnerPartyId: number;
  /** GUID of the instance. */
  instanceGuid: UuidText;
  /** `false` leaves out `workflow`, and saves the app a question to its engine. Apps of version 9 only. */
  includeWorkflowStatus?: boolean | undefined;
}

/** Asks for all steps of a form task's workflow: those that are done, the one it is in, and those to come. */
export interface GetProcessDetails extends AltinnMessage {
  /** Number of the element: `reporteeElementId` of the element list. */
  reporteeElementId: number;
}

/** Asks for all steps of a form task's workflow, as `get_process_details` does; deleted form tasks are not told apart. */
export interface GetProcessDetailsV2 extends AltinnMessage {
  /** Number of the element: `reporteeElementId` of the element list. */
  reporteeElementId: number;
}

/** Asks which step of a form task's workflow is the user-controlled signing (brukerstyrt signering). */
export interface GetProcessStepIdForParallelSigning extends AltinnMessage {
  /** Who asks. */
  user?: EndUser | undefined;
  /** Number of the element: `reporteeElementId` of the element list. */
  reporteeElementId: number;
}

/**
 * Asks for a receipt and its sub-receipts.
 *
 * Ask by the receipt number that a submission gave, or, when its answer was lost, by the shipment's own
 * `ExternalShipmentReference`. Processing takes time: wait some seconds before the first try, then longer each time.
 */
export interface GetReceipt extends AltinnMessage {
  /** Which receipt. */
  search: ReceiptSearch;
}

/** Lists the receipts of a kind, those that changed in a period when one is given. */
export interface GetReceiptList extends AltinnMessage {
  /** Which kind. `NotSet` is refused. */
  receiptType: ReceiptTypeInput;
  /** Only those that changed after this time. */
  dateFrom?: DateTimeText | undefined;
  /** Only those that changed before this time. */
  dateTo?: DateTimeText | undefined;
}

/**
 * Lists the receipts of a kind, in the older form. New programs use `get_receipt_list`.
 *
 * Altinn's documentation calls it outdated and says that it may go. EC2 wants both dates.
 */
export interface GetReceiptListV1 extends AltinnMessage {
  /** Which kind. `NotSet` is refused, and so is the kind left out. */
  receiptType: ReceiptTypeV1Input;
  /** Only those that changed after this time. */
  dateFrom?: DateTimeText | undefined;
  /** Only those that changed before this time. */
  dateTo?: DateTimeText | undefined;
}

/**
 * Asks for a receipt and its sub-receipts, in the older form. New programs ask with `get_receipt`.
 *
 * Altinn's documentation calls it outdated and says that it may go. It does not know receipts of broker services by name.
 */
export interface GetReceiptV1 extends AltinnMessage {
  /** Which receipt. */
  search: ReceiptSearchV1;
}

/** Lists elements of a reportee's work list (arbeidsliste) and archive (arkiv), by search criteria. */
export interface GetReporteeElementList extends AltinnMessage {
  /** Who asks. */
  user?: EndUser | undefined;
  /** What to look for. */
  search: ReporteeElementSearch;
  /** LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the service's own. The session's when not set. */
  languageId?: number | undefined;
}

/**
 * Lists elements of a reportee's work list (arbeidsliste) and archive (arkiv), in their older form.
 * `GetReporteeElementList` tells more, and knows collaborations and lookups.
 */
export interface GetReporteeElementListV1 extends AltinnMessage {
  /** Who asks. */
  user?: EndUser | undefined;
  /** What to look for. */
  search: ReporteeElementSearchV1;
  /** LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the service's own. The session's when not set. */
  languageId?: number | undefined;
}

/**
 * Asks for the text that a signer is to read and agree to: of an element, or, before there is one, of a service.
 *
 * Give either `reporteeElementId`, or `externalServiceCode` and `externalServiceEditionCode`.
 */
export interface GetSigningText extends AltinnMessage {
  /** Who asks. */
  user?: EndUser | undefined;
  /** Code of the service (tjenestekode), when there is no element yet. */
  externalServiceCode?: string | undefined;
  /** Number of the service's edition (tjenesteutgavekode), beside its code. */
  externalServiceEditionCode?: number | undefined;
  /** Number of the element: `reporteeElementId` of the element list. */
  reporteeElementId?: number | undefined;
  /** LCID of the language of the text (1044, 2068, 1033 or 1083). The session's when not set. */
  languageId?: number | undefined;
}

/**
 * Announces a broker file: what it is, from whom and for whom. The answer is the reference to upload it to.
 *
 * The reference goes into `upload_file_streamed`; recipients see nothing before the upload.
 */
export interface InitiateBrokerService extends AltinnMessage {
  /** What is announced. */
  initiation: BrokerInitiation;
}

/**
 * One use of an app: who it belongs to, how far it has come, and which data it holds.
 *
 * `InstanceResponse` of the app API, `Instance` of the Storage API.
 */
export interface Instance extends AltinnMessage {
  /** `{instanceOwnerPartyId}/{instanceGuid}`; records of Storage's own have the GUID only. */
  id: string;
  /** The party that the instance belongs to. */
  instanceOwner?: InstanceOwner;
  /** The app, as `{org}/{app}`. */
  appId?: string;
  /** Short name of the service owner, in lower case. */
  org?: string;
  /** Where the instance is. */
  selfLinks?: ResourceLinks;
  /** When it should be sent in at the latest. */
  dueBefore?: DateTimeText;
  /** From when on its owner sees it. */
  visibleAfter?: DateTimeText;
  /** How far it has come. */
  process?: ProcessState;
  /** Archived, deleted, read; absent on older instances. */
  status?: InstanceStatus;
  /** Who has said that they are done with the instance. */
  completeConfirmations?: CompleteConfirmation[];
  /** The forms, attachments and receipts it holds. */
  data?: DataElement[];
  /** Texts for the inbox, by the name that the app gave them. */
  presentationTexts?: AltinnJson;
  /** Values that the app copied out of the form, by the name that the app gave them. */
  dataValues?: AltinnJson;
  /** When it was created. */
  created?: DateTimeText;
  /** Number of the user, or of the organisation, who created it. */
  createdBy?: string;
  /** When it last changed. */
  lastChanged?: DateTimeText;
  /** Number of the user, or of the organisation, who last changed it. */
  lastChangedBy?: string;
}

/** The party that an instance belongs to. One of the numbers is set, by the kind of party. */
export interface InstanceOwner extends AltinnMessage {
  /** Number of the party in Altinn. */
  partyId?: string;
  /** National identity number, for a person. */
  personNumber?: string;
  /** Organisation number, for an organisation. */
  organisationNumber?: string;
  /** User name, for someone without a national identity number; newer ones are `epost:` and an address. */
  username?: string;
  /** Identifier outside Altinn, for someone without a national identity number. */
  externalIdentifier?: string;
  /** More about the party; newer apps only. */
  party?: InstanceOwnerParty;
}

/** More about the party that an instance belongs to. */
export interface InstanceOwnerParty extends AltinnMessage {
  /** Number of the party. */
  partyId?: number;
  /** UUID of the party. */
  partyUuid?: string;
  /** Kind of party; apps write the number. */
  partyTypeName?: InstanceOwnerPartyType;
  /** National identity number, for a person. */
  ssn?: string;
  /** Organisation number, for an organisation. */
  orgNumber?: string;
  /** Form of the organisation, for example `AS`. */
  unitType?: string;
  /** Name. */
  name?: string;
  /** Whether the party is deleted in its register. */
  isDeleted?: boolean;
}

/** The party that an instance will belong to: exactly one of these. */
export interface InstanceOwnerSelector extends AltinnMessage {
  /** Number of the party in Altinn. */
  partyId?: string | undefined;
  /** National identity number of a person. */
  personNumber?: NationalIdentityNumberText | undefined;
  /** Organisation number. */
  organisationNumber?: OrganisationNumberText | undefined;
  /** User name of someone without a national identity number. */
  username?: string | undefined;
  /** Identifier outside Altinn of someone without a national identity number. */
  externalIdentifier?: string | undefined;
}

/** A page of instances. */
export interface InstancePage extends AltinnMessage {
  /** How many are on the page. */
  count?: number;
  /** Address of the next page; absent on the last. */
  next?: string;
  /** The instances. */
  instances?: Instance[];
}

/** How the choice among instances looks. */
export interface InstanceSelection extends AltinnMessage {
  /** Choices for the number of rows on a page. */
  rowsPerPageOptions?: number[] | undefined;
  /** The number of rows at first. */
  defaultRowsPerPage?: number | undefined;
  /** Which of the choices is taken at first. */
  defaultSelectedOption?: number | undefined;
  /** `asc` or `desc`. */
  sortDirection?: string | undefined;
}

/** Archived, deleted, read. */
export interface InstanceStatus extends AltinnMessage {
  /** Whether it is sent in and archived. */
  isArchived?: boolean;
  /** When it was archived. */
  archived?: DateTimeText;
  /** Whether it lies in the bin. */
  isSoftDeleted?: boolean;
  /** When it was put into the bin. */
  softDeleted?: DateTimeText;
  /** Whether it is deleted for good. */
  isHardDeleted?: boolean;
  /** When it was marked as deleted for good. */
  hardDeleted?: DateTimeText;
  /** Whether its owner has read it. */
  readStatus?: ReadStatus;
  /** What the service owner says about its own processing. */
  substatus?: Substatus;
}

/** What an app reads of an instance that is to be made. */
export interface InstanceTemplate extends AltinnMessage {
  /** The party that it will belong to. */
  instanceOwner: InstanceOwnerSelector;
  /** When it should be sent in at the latest. */
  dueBefore?: DateTimeText | undefined;
  /** From when on its owner sees it. */
  visibleAfter?: DateTimeText | undefined;
  /**
   * Texts that the instance keeps, by name: the app and Storage answer with them (`dataValues`). Some apps read them, for
   * example `inntektsaar`.
   */
  dataValues?: { [name: string]: string } | undefined;
  /** Texts for the inbox, by name (`presentationTexts`). The app may change them. */
  presentationTexts?: { [name: string]: string } | undefined;
}

/** What a validation found. */
export interface InstanceValidation extends AltinnMessage {
  /** The issues; the instance is valid when none is an error. */
  issues?: ValidationIssue[];
}

/**
 * Opens a collaboration (samhandlingstjeneste) of a service for a reportee, and starts its workflow.
 *
 * Only collaborations that a service owner defined (e-dialoger) can be opened like this. Form tasks are put into it by
 * `caseId` of their shipments. Not to be repeated blindly: when the answer is lost, look at `get_case_list` first. On EC2
 * the password travels as `userPassword`, other than in most services.
 */
export interface InstantiateCollaboration extends AltinnMessage {
  /** Who asks. */
  user?: EndUser | undefined;
  /** Code of the collaboration's service (tjenestekode). */
  externalServiceCode: string;
  /** Number of the service's edition (tjenesteutgavekode). */
  externalServiceEditionCode: number;
  /** For whom: organisation number or national identity number. */
  reportee: ReporteeText;
  /** The end-user system's name for it, unique. */
  externalSystemReference?: string | undefined;
  /** From when it is visible in the portal; at once when not set. A date without a time is enough. */
  visibleDateTime?: DateTimeText | undefined;
  /** When something must be done about it. A date without a time is enough. */
  dueDate?: DateTimeText | undefined;
}

/** How to tell the owner of a new instance about it. Newer apps only: an older one refuses the part. */
export interface InstantiationNotification extends AltinnMessage {
  /** By e-mail, SMS or both; both when not set. */
  notificationChannel?: NotificationChannelInput | undefined;
  /** Whether it may go out after working hours; it may not when not set. */
  allowSendingAfterWorkHours?: boolean | undefined;
  /** Language, for organisations; people get the one of their profile. */
  language?: string | undefined;
  /** Not before this time. */
  requestedSendTime?: DateTimeText | undefined;
  /** SMS text of one's own. */
  customSms?: NotificationSms | undefined;
  /** E-mail text of one's own. */
  customEmail?: NotificationEmail | undefined;
  /** Reminders. */
  reminders?: InstantiationNotificationReminder[] | undefined;
}

/** A reminder. */
export interface InstantiationNotificationReminder extends AltinnMessage {
  /** Not before this time. */
  requestedSendTime?: DateTimeText | undefined;
  /** So many days after the first notification. */
  sendAfterDays?: number | undefined;
  /** SMS text of one's own. */
  customSms?: NotificationSms | undefined;
  /** E-mail text of one's own. */
  customEmail?: NotificationEmail | undefined;
}

/** A name and a value. */
export interface KeyValue extends AltinnMessage {
  /** The name, unique in its list. */
  key?: string;
  /** The value. */
  value?: string;
}

/** Bounds as hosts write them; what is left out keeps its default. */
export interface LimitsConfig extends AltinnMessage {
  /** Bytes of an answer; 67,108,864. */
  maxBytes?: number | undefined;
  /** Depth of nesting; 128. */
  maxDepth?: number | undefined;
  /** Elements, attributes and texts in all; 5,000,000. */
  maxNodes?: number | undefined;
}

/**
 * Asks for whom the caller, a person or a system user, may act. It replaces Altinn II's list of reportees.
 *
 * Without the `include` switches the answer names the parties only.
 */
export interface ListAuthorizedParties extends AltinnMessage {
  /** Whether to list the roles that the caller has for each party. */
  includeRoles?: boolean | undefined;
  /** Whether to list the access packages (tilgangspakker). */
  includeAccessPackages?: boolean | undefined;
  /** Whether to list the services. */
  includeResources?: boolean | undefined;
  /** Whether to list single instances. */
  includeInstances?: boolean | undefined;
  /** Whether to list parties of organisations in which the caller has a key role. */
  includePartiesViaKeyRoles?: IncludeFilterInput | undefined;
  /** Whether to list sub units. */
  includeSubParties?: IncludeFilterInput | undefined;
  /** Whether to list parties that are no longer active. */
  includeInactiveParties?: IncludeFilterInput | undefined;
  /** UUIDs of the only parties to list. */
  partyFilter?: UuidText[] | undefined;
  /** Only parties for which the caller has one of these services. */
  anyOfResourceIds?: string[] | undefined;
}

/**
 * Asks for the identifiers of messages of one service.
 *
 * At most 1,000 come, without pages: narrow the time for more.
 */
export interface ListCorrespondences extends AltinnMessage {
  /** The service. */
  resourceId: string;
  /** As whom the caller asks. */
  role: CorrespondenceRoleInput;
  /** Not before this time. */
  from?: DateTimeText | undefined;
  /** Not after this time. */
  to?: DateTimeText | undefined;
  /** Only in this status. */
  status?: CorrespondenceStatusInput | undefined;
  /**
   * For whom, when the caller is not the party itself: `urn:altinn:organization:identifier-no:` and the number, or
   * `0192:` and the number.
   */
  onBehalfOf?: string | undefined;
  /** Only with this reference of the sender's. */
  sendersReference?: string | undefined;
  /** Only with this key of the sender's. */
  idempotentKey?: UuidText | undefined;
  /** Only the message that had this number in Altinn II. */
  altinn2CorrespondenceId?: number | undefined;
}

/**
 * Lists instances of one owner, newest change first when nothing else is asked for.
 *
 * Name the owner by `ownerPartyId` or by `owner`: Storage answers 400 to both and to neither. A page can be empty and still
 * have a next one.
 */
export interface ListInstances extends AltinnMessage {
  /** Only of this app, as `org/app`. */
  appId?: string | undefined;
  /** Number of the party that owns them. */
  ownerPartyId?: number | undefined;
  /** The party that owns them: `Organisation:` or `Person:` and its number. */
  owner?: string | undefined;
  /** Only those whose process has ended, or has not. */
  isComplete?: boolean | undefined;
  /** Only those made at such a time: `gt:`, `gte:`, `lt:`, `lte:` or `eq:` and a time. */
  created?: string[] | undefined;
  /** How many on a page; 100 when not set. */
  size?: number | undefined;
  /** Where the page begins, from the `next` of the one before. */
  continuationToken?: string | undefined;
  /** `2` for forms that were moved from Altinn II; `3` when not set. */
  mainVersionInclude?: number | undefined;
  /** `3` leaves out Altinn 3's own, `2` those that were moved from Altinn II. */
  mainVersionExclude?: number | undefined;
  /** Only of this service owner: its short name. */
  org?: string | undefined;
  /** Only those in this task, for example `Task_1`. */
  currentTask?: string | undefined;
  /** Only those that ended with this event, for example `EndEvent_1`. */
  endEvent?: string | undefined;
  /** Only those that ended at such a time, written as in `created`. */
  ended?: string[] | undefined;
  /** Only those that last changed at such a time, written as in `created`. */
  lastChanged?: string[] | undefined;
  /** Only those that became visible at such a time, written as in `created`. */
  visibleAfter?: string[] | undefined;
  /** Only those that are due at such a time, written as in `created`. */
  dueBefore?: string[] | undefined;
  /** Only those that are sent in and archived, or are not. */
  isArchived?: boolean | undefined;
  /** Only those in the bin, or not in it. */
  isSoftDeleted?: boolean | undefined;
  /** Only those that are deleted for good, or are not. */
  isHardDeleted?: boolean | undefined;
  /** `false`: only those that the asking service owner has not confirmed. */
  confirmed?: boolean | undefined;
  /** Only those that this stakeholder has not confirmed: usually a service owner's short name. */
  excludeConfirmedBy?: string | undefined;
  /** Only the one with this reference, which is shown to people: the last twelve digits of its GUID. */
  a3Ref?: string | undefined;
  /** Only the one that had this archive reference in Altinn II. */
  a2ArchRef?: string | undefined;
  /** Only those whose texts hold this text. */
  searchString?: string | undefined;
  /** `false` leaves out the data elements, which makes the answer smaller. */
  includeDataElements?: boolean | undefined;
  /** `desc:lastChanged` or `asc:lastChanged`; the former when not set. */
  order?: string | undefined;
}

/** What the lookup answered. */
export interface LookUpAnswer extends AltinnMessage {
  /** The answer, in the form that the lookup gives it. */
  text: string;
}

/** What is asked, whom, and about whom. */
export interface LookUpQuery extends AltinnMessage {
  /** The question, in the form that the lookup wants. */
  queryData?: string | undefined;
  /** Whom it is about: organisation number or national identity number. */
  reportee: ReporteeText;
  /** Code of the lookup (tjenestekode). */
  serviceCode: string;
  /** Number of the lookup's edition (tjenesteutgavekode). */
  serviceEditionCode: number;
}

/**
 * Says that the recipient has read a message.
 *
 * 400 with code `CORR-01024` before it is fetched, `CORR-01040` when it was said before.
 */
export interface MarkCorrespondenceAsRead extends AltinnMessage {
  /** Identifier of the message. */
  correspondenceId: UuidText;
}

/** What a token is asked for, and who asks. */
export interface MaskinportenGrant extends AltinnMessage {
  /** The client's identifier at Maskinporten (claim `iss`). */
  clientId: string;
  /** The scopes, at least one. */
  scopes?: string[] | undefined;
  /** Identifier of the key that is registered on the client (header `kid`). This or `certificates`. */
  keyId?: string | undefined;
  /** The enterprise certificate and its chain, each DER in base64, the own one first (header `x5c`). This or `keyId`. */
  certificates?: string[] | undefined;
  /** `RS256` (when not set), `RS384` or `RS512`. */
  algorithm?: SigningAlgorithmInput | undefined;
  /** The customer's organisation number, when the scope was delegated in Altinn. */
  consumerOrg?: OrganisationNumberText | undefined;
  /** The APIs that the token is for; only for APIs that ask for it. */
  resource?: string[] | undefined;
  /** Whether to write a single `resource` as a text instead of a list, as old APIs want it. */
  resourceAsText?: boolean | undefined;
  /** National identity number, for tokens that are bound to a person. */
  pid?: NationalIdentityNumberText | undefined;
  /** The system user to act as. */
  systemUser?: SystemUserSelector | undefined;
  /** The consent to use. */
  consent?: ConsentSelector | undefined;
  /** For how many seconds the grant is good, 1 to 120; 120 when not set. */
  lifetimeSeconds?: number | undefined;
  /** Identifier of the grant, never used twice (claim `jti`); made from the moment's entropy when not set. */
  grantId?: string | undefined;
  /**
   * Whether the header says `typ`: `JWT`. When not set it does with `keyId` and does not with `certificates`, as Altinn's own
   * client does.
   */
  withType?: boolean | undefined;
}

/** A token of Maskinporten. */
export interface MaskinportenToken extends AltinnMessage {
  /** The token itself. */
  accessToken: Secret;
  /** `Bearer`. */
  tokenType?: string;
  /** For how many seconds it is good. */
  expiresIn?: number;
  /** The scopes it has, with spaces between them. */
  scope?: string;
}

/** What the flow starts with. */
export interface MaskinportenTokenStart extends AltinnMessage {
  /** What the token is for. */
  grant: MaskinportenGrant;
  /** The host's own name for the key that signs; it comes back in the sign request. */
  key: string;
}

/** The merged form. */
export interface MergedForm extends AltinnMessage {
  /** The form: a whole XML document as text. */
  formData: XmlText;
  /** How many values are other than they were. */
  changes: number;
}

/** An attachment of a message or of an archived element, with its content. */
export interface MessageAttachment extends AltinnMessage {
  /** The content. */
  data?: Uint8Array;
  /** What it is for. */
  function?: AttachmentFunction;
  /** Its number. */
  attachmentId?: number;
  /** Name, as the portal shows it. */
  name?: string;
  /** Media type. */
  mimeType?: AttachmentMimeType;
  /** Number of the user who attached it. */
  createdByUserId?: number;
  /** When it was attached, Norwegian local time. */
  createdDateTime?: DateTimeText;
  /** Who gets to see it. */
  destinationType?: AttachmentDestination;
  /** File name. */
  fileName?: string;
  /** Whether it was attached after the form was filled in. */
  isAddedAfterFormFillin?: boolean;
  /** Whether it belongs to a form task. */
  isAssociatedToFormSet?: boolean;
  /** Whether the content is encrypted. */
  isEncrypted?: boolean;
  /** Number of the element it belongs to. */
  reporteeElementId?: number;
  /** The sender's name for it. */
  sendersReference?: string;
}

/** An attachment of a message in the older form, with its content. */
export interface MessageAttachmentV1 extends AltinnMessage {
  /** The content. */
  data?: Uint8Array;
  /** What it is for. */
  function?: AttachmentFunction;
  /** Its number. */
  attachmentId?: number;
  /** Name, as the portal shows it. */
  name?: string;
  /** Media type. */
  mimeType?: AttachmentMimeType;
  /** When it was attached, Norwegian local time. */
  createdDateTime?: DateTimeText;
  /** File name. */
  fileName?: string;
  /** Whether the content is encrypted. */
  isEncrypted?: boolean;
  /** Number of the message it belongs to. */
  reporteeElementId?: number;
  /** The sender's name for it. */
  sendersReference?: string;
}

/** How instances show up in the inbox. */
export interface MessageBoxConfig extends AltinnMessage {
  /** When they do not. */
  hideSettings?: MessageBoxHideSettings | undefined;
  /** What is copied to Dialogporten. */
  syncAdapterSettings?: DialogSyncSettings | undefined;
}

/** When instances do not show up in the inbox. */
export interface MessageBoxHideSettings extends AltinnMessage {
  /** Never. */
  hideAlways?: boolean | undefined;
  /** Not while in these tasks. */
  hideOnTask?: string[] | undefined;
}

/** The message itself. */
export interface MessageContent extends AltinnMessage {
  /** Whether it may be forwarded. */
  allowForwarding?: boolean;
  /** Archive reference of the submission that it answers; another of Altinn's tables calls it the message's own. */
  archiveReference?: string;
  /** Number of the user who confirmed it. */
  authenticatedUser?: number;
  /** The collaboration it belongs to. */
  caseId?: number;
  /** When it was confirmed. */
  confirmationDate?: DateTimeText;
  /** Its number. */
  correspondenceId?: number;
  /** Name of the message service. */
  correspondenceName?: string;
  /** How far the reportee has come with it. */
  correspondenceStatus?: MessageStatus;
  /** Subject. */
  correspondenceSubject?: string;
  /** Summary (ingress). */
  correspondenceSummary?: string;
  /** Title. */
  correspondenceTitle?: string;
  /** Text. */
  correspondenceText?: string;
  /** What the service owner and the end-user systems agreed on. */
  customMessageData?: string;
  /** When it was sent, Norwegian local time. */
  dateSent?: DateTimeText;
  /** Name of the service owner. */
  description?: string;
  /** When something must be done about it. */
  dueDate?: DateTimeText;
  /** The service owner's name for it. */
  externalSystemReference?: string;
  /** Heading. */
  header?: string;
  /** Whether the reader must confirm it. */
  isConfirmationNeeded?: boolean;
  /** Its language. */
  language?: MessageLanguage;
  /** Altinn's number of the reportee. */
  reportee?: number;
  /** The sender. */
  sentBy?: string;
  /** Altinn's number of the receiver. */
  sentTo?: number;
  /** Number of the user who confirmed it. */
  userId?: number;
}

/** The message itself, in the older form. */
export interface MessageContentV1 extends AltinnMessage {
  /** Archive reference of the submission that it answers; another of Altinn's tables calls it the message's own. */
  archiveReference?: string;
  /** Number of the user who confirmed it. */
  authenticatedUser?: number;
  /** When it was confirmed. */
  confirmationDate?: DateTimeText;
  /** Its number. */
  correspondenceId?: number;
  /** Name of the message service. */
  correspondenceName?: string;
  /** How far the reportee has come with it. */
  correspondenceStatus?: MessageStatus;
  /** Subject. */
  correspondenceSubject?: string;
  /** Summary (ingress). */
  correspondenceSummary?: string;
  /** Title. */
  correspondenceTitle?: string;
  /** Text. */
  correspondenceText?: string;
  /** What the service owner and the end-user systems agreed on. */
  customMessageData?: string;
  /** When it was sent, Norwegian local time. */
  dateSent?: DateTimeText;
  /** Name of the service owner. */
  description?: string;
  /** When something must be done about it. */
  dueDate?: DateTimeText;
  /** The service owner's name for it. */
  externalSystemReference?: string;
  /** Heading. */
  header?: string;
  /** Whether the reader must confirm it. */
  isConfirmationNeeded?: boolean;
  /** Its language. */
  language?: MessageLanguage;
  /** Altinn's number of the reportee. */
  reportee?: number;
  /** The sender. */
  sentBy?: string;
  /** Altinn's number of the receiver. */
  sentTo?: number;
  /** Number of the user who confirmed it. */
  userId?: number;
}

/** A link in a message. */
export interface MessageLink extends AltinnMessage {
  /** The text to show. */
  text?: string;
  /** What it leads to. */
  linkType?: MessageLinkType;
  /** The address. */
  url?: string;
}

/** A notification (varsel) that told the reportee of a message. */
export interface MessageNotification extends AltinnMessage {
  /** Who it came from. */
  fromAddress?: string;
  /** LCID of its language. */
  languageCode?: string;
  /** Name of its template. */
  notificationTypeName?: string;
  /** Who got it, and how. */
  receivers?: NotificationReceiver[];
  /** When it was due to go out, Norwegian local time. */
  shipmentDateTime?: DateTimeText;
  /** What stood in the template's gaps. */
  tokens?: NotificationToken[];
}

/** The task that the process stands at, and where a person does it. */
export interface NeedsPerson extends AltinnMessage {
  /** Where the person does it. */
  url: string;
  /** What kind of task: `signing`, `payment` and others. */
  taskType?: string;
  /** Identifier of the task in the app's process. */
  taskId?: string;
}

/** One thing that can be done next. */
export interface NextStep extends AltinnMessage {
  /** What it is. */
  kind: NextStepKind;
  /** The operation that does it; none where there is nothing to call. */
  operation?: string;
  /** Why, for a person. */
  why: AdviceText;
}

/** What can be done next, the obvious first. */
export interface NextSteps extends AltinnMessage {
  /** The possibilities; never none. */
  steps?: NextStep[];
}

/** An e-mail text of one's own. */
export interface NotificationEmail extends AltinnMessage {
  /** The subject. */
  subject: NotificationText;
  /** The text. */
  body: NotificationText;
}

/** Who got a notification, and how. */
export interface NotificationReceiver extends AltinnMessage {
  /** Phone number or e-mail address. */
  address?: string;
  /** When it went out, Norwegian local time. */
  sentDateTime?: DateTimeText;
  /** How it went. */
  transport?: NotificationTransport;
}

/** An SMS text of one's own. */
export interface NotificationSms extends AltinnMessage {
  /** Name of the sender. */
  senderName: string;
  /** The text. */
  text: NotificationText;
}

/** A text in three languages. */
export interface NotificationText extends AltinnMessage {
  /** Norwegian bokmål. */
  nb: string;
  /** Norwegian nynorsk. */
  nn: string;
  /** English. */
  en: string;
}

/** What stood in one gap of a template. */
export interface NotificationToken extends AltinnMessage {
  /** Number of the gap. */
  number?: number;
  /** What stood there. */
  value?: string;
}

/** What a person sees first. */
export interface OnEntry extends AltinnMessage {
  /** `new-instance`, `select-instance` or the name of a form without instance. */
  show?: string | undefined;
  /** How the choice among instances looks. */
  instanceSelection?: InstanceSelection | undefined;
}

/**
 * What a receipt means, for the whole and for each part: Altinn says yes and no in receipts, not in errors.
 *
 * Looks at the status, at those of the sub-receipts (the whole may be `OK` while a form failed validation), at the number (0:
 * nothing was kept) and at the texts that Altinn documents. Give the receipt in the form in which it came: one of the four.
 */
export interface OutcomeOfReceipt extends AltinnMessage {
  /** A receipt of `get_receipt` and the like. */
  receipt?: Receipt | undefined;
  /** A receipt of `submit_form_task` or `complete_and_sign_shipment`. */
  shipmentReceipt?: ShipmentReceipt | undefined;
  /** A receipt of `update_form_data` or of an older operation. */
  receiptV1?: ReceiptV1 | undefined;
  /** A receipt of a streamed upload. */
  streamedReceipt?: StreamedReceipt | undefined;
}

/** Something that sender and recipients agreed to say about a file. */
export interface PackageProperty extends AltinnMessage {
  /** Name of the property. */
  propertyKey: string;
  /** Value of the property. */
  propertyValue: string;
}

/** Someone for whom a broker file is. */
export interface PackageRecipient extends AltinnMessage {
  /** Organisation number or national identity number. */
  partyNumber: ReporteeText;
}

/** A file of a package, as the manifest names it. */
export interface PackagedFile extends AltinnMessage {
  /** Name of the file in the package. */
  fileName: string;
  /** Checksum of the file, in a form that sender and recipients agreed on. */
  checkSum?: string | undefined;
}

/** Where the next page is. */
export interface PageLinks extends AltinnMessage {
  /** Its address; absent on the last page. */
  next?: string;
}

/** The step of user-controlled signing. */
export interface ParallelSigningStep extends AltinnMessage {
  /** Altinn's number of the step; 0 when the workflow has no such step. */
  processStepId: number;
}

/** Who may own an instance. When no kind is true, everyone may. */
export interface PartyTypesAllowed extends AltinnMessage {
  /** A bankruptcy estate (konkursbo). */
  bankruptcyEstate?: boolean | undefined;
  /** An organisation. */
  organisation?: boolean | undefined;
  /** A person. */
  person?: boolean | undefined;
  /** A sub unit of an organisation (underenhet). */
  subUnit?: boolean | undefined;
}

/** What there is to pay. */
export interface PaymentInformation extends AltinnMessage {
  /** The whole result as XML. Altinn does not document its form. */
  xml: XmlText;
}

/** When to ask again. */
export interface PollAdvice extends AltinnMessage {
  /** Seconds to wait. */
  waitSeconds: number;
  /** Not before this time, UTC. */
  notBefore: DateTimeText;
}

/** What was found. */
export interface PrefillData extends AltinnMessage {
  /** The prefilled form tasks. */
  formTasks?: PrefilledFormTask[];
  /** Whether there is any, from whichever source. */
  isFound?: boolean;
  /** Whether the registers have any. */
  isFoundInRegisters?: boolean;
  /** Whether the service owner has any. */
  isFoundAtServiceOwner?: boolean;
}

/** What was found. */
export interface PrefillDataV1 extends AltinnMessage {
  /** The prefilled form tasks: there may be several for one service and reportee, told apart by their identity fields. */
  formTasks?: PrefilledFormTaskV1[];
  /** Whether there is any. */
  status?: PrefillStatus;
}

/** What tells a prefilled form task from others of the same service and reportee. */
export interface PrefillIdentityField extends AltinnMessage {
  /** The value. */
  value?: string;
  /** Its place among the others. */
  index?: string;
}

/**
 * Puts a program's own values on top of a prefilled form.
 *
 * Nothing else changes: order, white space, comments and prefixes stay as they were, byte for byte. Values go only where the
 * form has an element or an attribute for them, as only the form's schema knows where a new one may stand. A program that
 * has the whole form with empty elements takes that as `base`, the prefilled one as `overlay`, and its own values as
 * `values`.
 */
export interface PrefillMerge extends AltinnMessage {
  /** The form to start from: `formData` of a prefilled form. */
  base: XmlText;
  /**
   * Another document of the same form. What it has a value for goes on top; empty elements in it, and elements with
   * nothing but empty ones in them, say nothing.
   */
  overlay?: XmlText | undefined;
  /** Single values, which go on top of both. */
  values?: PrefillValue[] | undefined;
}

/** A notification (varsel) that tells the reportee of prefilled data. */
export interface PrefillNotification extends AltinnMessage {
  /** Who it comes from; the template's address when not set. */
  fromAddress?: string;
  /** Its number. */
  notificationId?: number;
  /** What it is about. Only EC2 has it. */
  notifyType?: PrefillNotificationKind;
  /** Number of the element it belongs to. */
  reporteeElementId?: number;
  /** Altinn's number of the reportee. Only EC2 has it. */
  reporteeId?: number;
  /** When it is due to go out, Norwegian local time. */
  shipmentDateTime?: DateTimeText;
  /** LCID of its language. */
  languageCode?: string;
  /** Name of its template. */
  notificationType?: string;
  /** What stands in the template's gaps. */
  tokens?: NotificationToken[];
  /** Who gets it, and how. */
  receivers?: PrefillNotificationReceiver[];
}

/** Who gets a notification of prefilled data, and how. */
export interface PrefillNotificationReceiver extends AltinnMessage {
  /** How it goes. */
  transport?: NotificationTransport;
  /** Phone number or e-mail address. */
  address?: string;
}

/** A value and where it goes. */
export interface PrefillValue extends AltinnMessage {
  /**
   * The way from the root: `/Skjema/Post[2]/Belop`, or `/Skjema/Post[2]/@kode` for an attribute. A name counts in any
   * namespace; `{namespace}name` in that one only. `[n]` tells elements of one name apart, and counts from 1.
   */
  path: string;
  /** The value, as the form's schema spells it. Empty takes away what is there. */
  value: string;
}

/** A file that goes with prefilled forms. */
export interface PrefilledAttachment extends AltinnMessage {
  /** The content. */
  data?: Uint8Array;
  /** Name, as the portal shows it. */
  name?: string;
  /** Media type. */
  mimeType?: AttachmentMimeType;
  /** File name, without `:` and `\`. */
  fileName?: string;
  /** The service owner's name for it. */
  sendersReference?: string;
  /** Whether it is chosen for signing unless the signer says otherwise. */
  signedByDefault?: boolean;
  /** Whether the signer cannot change that. */
  signingLocked?: boolean;
}

/** A form that was filled in beforehand. */
export interface PrefilledForm extends AltinnMessage {
  /** The form's data format. */
  dataFormatId?: string;
  /** Version of the data format. */
  dataFormatVersion?: number;
  /**
   * The form itself: a whole XML document as text. It may lack what nobody filled in: see
   * `altinn2.soap.prefill.merge`.
   */
  formData?: string;
  /** The service owner's name for it. */
  sendersReference?: string;
  /** Whether it is chosen for signing unless the signer says otherwise. */
  signedByDefault?: boolean;
  /** Whether the signer cannot change that. */
  signingLocked?: boolean;
}

/** A form task that was filled in beforehand. */
export interface PrefilledFormTask extends AltinnMessage {
  /** Code of the service (tjenestekode). */
  externalServiceCode?: string;
  /** Number of the service's edition (tjenesteutgavekode). */
  externalServiceEditionCode?: number;
  /** The service owner's name for the shipment, unique. */
  externalShipmentReference?: string;
  /** Altinn's own. */
  identityFieldHashCode?: string;
  /** Altinn's own, for what came in large batches. */
  largeInboundReference?: UuidText;
  /** Files that go with the forms. */
  attachments?: PrefilledAttachment[];
  /** The forms. */
  forms?: PrefilledForm[];
  /** What tells several prefilled form tasks of one service and reportee apart. */
  identityFields?: PrefillIdentityField[];
  /** The notifications (varsler) that go with it. */
  notifications?: PrefillNotification[];
  /** Altinn's name for it. */
  receiversReference?: string;
  /** Whose data: organisation number or national identity number. */
  reportee?: string;
  /** The service owner's name for it. */
  sendersReference?: string;
  /** Code of the service owner's system: three letters, and perhaps more behind an underscore. */
  serviceOwnerCode?: string;
}

/** A form task that was filled in beforehand by the service owner. */
export interface PrefilledFormTaskV1 extends AltinnMessage {
  /** Code of the service (tjenestekode). */
  externalServiceCode?: string;
  /** Number of the service's edition (tjenesteutgavekode). */
  externalServiceEditionCode?: number;
  /** The service owner's name for the shipment, unique. */
  externalShipmentReference?: string;
  /** Altinn's own. */
  identityFieldHashCode?: string;
  /** Altinn's own, for what came in large batches. */
  largeInboundReference?: UuidText;
  /** Files that go with the forms. */
  attachments?: PrefilledAttachment[];
  /** The forms. */
  forms?: PrefilledForm[];
  /** What tells several prefilled form tasks of one service and reportee apart. */
  identityFields?: PrefillIdentityField[];
  /** The notifications (varsler) that go with it. */
  notifications?: PrefillNotification[];
  /** Altinn's name for it. */
  receiversReference?: string;
  /** Whose data: organisation number or national identity number. */
  reportee?: string;
  /** The service owner's name for it. */
  sendersReference?: string;
  /** Code of the service owner's system: three letters, and perhaps more behind an underscore. */
  serviceOwnerCode?: string;
  /** From when the data holds. Compare it with today before using the data. */
  validFromDate?: DateTimeText;
  /** Until when the data holds. */
  validToDate?: DateTimeText;
  /** Whether it is kept for whoever opens it first. Only EC2 has it. */
  isReservable?: boolean;
  /** Whether notifications are validated and not sent. Only EC2 has it. */
  validateButDoNotSendNotification?: boolean;
}

/** Prepares the user-controlled signing step (brukerstyrt signering) of a form task: who may sign, and how often. */
export interface PrepareUserControlledSigning extends AltinnMessage {
  /** Who asks. */
  user?: EndUser | undefined;
  /** Number of the element: `reporteeElementId` of the element list. */
  reporteeElementId: number;
  /** Who may sign. */
  signers?: ChosenSigner[] | undefined;
  /** Whether the user may no longer change the preparation. Only for trusted partners; otherwise `false`. */
  isLocked: boolean;
  /** How many signatures the step takes in all. */
  signaturesRequired: number;
}

/** The task that a process is in. */
export interface ProcessElement extends AltinnMessage {
  /** Number of the task in the order in which the process reached its elements. */
  flow?: number;
  /** When the task started. */
  started?: DateTimeText;
  /** Identifier in the process definition, for example `Task_1`. */
  elementId?: string;
  /** Name. */
  name?: string;
  /** What kind of task: `data`, `confirmation`, `signing`, `feedback`, `payment` and others. */
  altinnTaskType?: string;
  /** When the task ended. */
  ended?: DateTimeText;
  /** What the last validation said; older apps only. */
  validated?: TaskValidationStatus;
  /** How the process came here. */
  flowType?: string;
  /**
   * What can be done, and whether the caller may: an object of names and truth values, for example
   * `{"read":true,"write":true,"confirm":false}`. From the process API only.
   */
  actions?: AltinnJson;
  /** What can be done, in more detail. From the process API only. */
  userActions?: ProcessUserAction[];
  /** Whether the caller may read the data of the task. From the process API only. */
  read?: boolean;
  /** Whether the caller may change the data of the task. From the process API only. */
  write?: boolean;
  /** Kind of element in the process definition, for example `Task`. From the process API only. */
  elementType?: string;
}

/**
 * Completes the current task of an instance and moves to the next; repeat until `ended` is set.
 *
 * The app validates first: 409 with `validationIssues` in the problem document gives error `validation_failed`. It is
 * not idempotent: when no answer comes (making the PDF may take half a minute), ask `super::GetProcess` first.
 * Signing tasks may want a person: then a system user gets 403.
 *
 * Apps of version 9 move the process by an engine: 200 may come while it is still at work (`workflow.status`), 504 while
 * it goes on by itself, and 409 with `processNextState` while an earlier step is tried again or must be resumed
 * (`super::ProcessProblem`, `super::ResumeProcess`).
 */
export interface ProcessNext extends AltinnMessage {
  /** Short name of the service owner. */
  org: string;
  /** Name of the app. */
  app: string;
  /** Number of the party that the instance belongs to. */
  instanceOwnerPartyId: number;
  /** GUID of the instance. */
  instanceGuid: UuidText;
  /** What to do, one of the current task's `actions`: `write`, `confirm`, `sign`, `reject`, `pay`. Not needed in a data task. */
  action?: string | undefined;
  /** Organisation number of the party on whose behalf. */
  actionOnBehalfOf?: OrganisationNumberText | undefined;
  /** Language of the PDF and of error texts: `nb`, `nn` or `en`. */
  language?: string | undefined;
}

/**
 * How far an instance has come.
 *
 * `ProcessState` inside an instance; the process API adds the list of tasks and, on the current one, what the caller may do.
 */
export interface ProcessState extends AltinnMessage {
  /** When the process started. */
  started?: DateTimeText;
  /** The event that started it. */
  startEvent?: string;
  /** The task it is in; absent before it starts and after it ends. */
  currentTask?: ProcessElement;
  /** When it ended: the submission is done. */
  ended?: DateTimeText;
  /** The event that ended it. */
  endEvent?: string;
  /** Every task of the process; from the process API only. */
  processTasks?: ProcessTask[];
  /** What the workflow engine is doing. From the process API of apps of version 9 only. */
  workflow?: AppProcessWorkflowStatus;
}

/** A task of the process definition. */
export interface ProcessTask extends AltinnMessage {
  /** What kind of task. */
  altinnTaskType?: string;
  /** Identifier in the process definition. */
  elementId?: string;
  /** Kind of element in the process definition. */
  elementType?: string;
}

/** Something that can be done in a task. */
export interface ProcessUserAction extends AltinnMessage {
  /** Name of the action. */
  id?: string;
  /** Whether the caller may. */
  authorized?: boolean;
  /** Whether it moves the process or only runs code of the app. */
  type?: ProcessActionType;
}

/** A question for the person in front of the program. */
export interface Prompt extends AltinnMessage {
  /** What is asked for: `oneTimeCode`. */
  kind: string;
  /** Altinn's own words on it, when there are any (which code, sent where). */
  text?: string;
  /** When an answer is no use any more. */
  validUntil?: DateTimeText;
}

/**
 * Replaces the content of a data element.
 *
 * The app may calculate further fields: then `DataElement::changed_fields` has them (HTTP 200; 303 from older apps;
 * 201 when nothing was calculated).
 */
export interface PutData extends AltinnMessage {
  /** Short name of the service owner. */
  org: string;
  /** Name of the app. */
  app: string;
  /** Number of the party that the instance belongs to. */
  instanceOwnerPartyId: number;
  /** GUID of the instance. */
  instanceGuid: UuidText;
  /** GUID of the data element. */
  dataGuid: UuidText;
  /** Media type: `application/xml` or `application/json` for a form, the file's own for an attachment. */
  contentType: string;
  /** File name with extension; attachments must have one. */
  fileName?: string | undefined;
  /** The bytes. */
  content: BlobInput;
  /** Language of texts: `nb`, `nn` or `en`. */
  language?: string | undefined;
}

/** What became of a shipment, and of each of its parts. */
export interface Receipt extends AltinnMessage {
  /** When the receipt last changed, Norwegian local time. */
  lastChanged?: DateTimeText | undefined;
  /** Number of the receipt that this one is part of. */
  parentReceiptId?: number | undefined;
  /** What happened so far, as text with a time for each entry. */
  receiptHistory?: string | undefined;
  /** Number of the receipt; 0 when the shipment was refused. */
  receiptId?: number | undefined;
  /** The outcome so far. */
  receiptStatus?: ReceiptStatus | undefined;
  /** Template of the text. */
  receiptTemplate?: string | undefined;
  /** What a person should read. */
  receiptText?: string | undefined;
  /** What kind of receipt it is. */
  receiptType?: ReceiptType | undefined;
  /** The names that the shipment goes by, the archive reference among them. */
  references?: ReceiptReference[] | undefined;
  /** Receipts of the parts; their outcome may differ from the whole's. */
  subReceipts?: Receipt[] | undefined;
}

/** The receipts found; none is an empty list, not an error. */
export interface ReceiptList extends AltinnMessage {
  /** The receipts, each with its sub-receipts. */
  receipts?: Receipt[];
}

/** The receipts found, in the older form; none is an empty list, not an error. */
export interface ReceiptListV1 extends AltinnMessage {
  /** The receipts, each with its sub-receipts. */
  receipts?: ReceiptV1[];
}

/** What became of a shipment. */
export interface ReceiptOutcome extends AltinnMessage {
  /** The verdict on the whole. A part that went wrong goes before an `OK` of the whole. */
  verdict: ReceiptVerdict;
  /** Why, when the texts say it. Of a part when the whole has no reason of its own. */
  reason?: ReceiptReason;
  /** What to tell the user. */
  advice: AdviceText;
  /** What Altinn wrote. */
  text?: string;
  /** Number of the receipt; not set when Altinn kept none. */
  receiptId?: number;
  /** When the receipt last changed, Norwegian local time. */
  lastChanged?: DateTimeText;
  /**
   * Altinn's archive reference, once the shipment is in the archive. Without it an accepted form task lies in the message box
   * and waits for a signature or for more.
   */
  archiveReference?: string;
  /** Number of the element in the message box. */
  reporteeElementId?: number;
  /** The end-user system's name for the shipment. */
  externalShipmentReference?: string;
  /** The parts: forms, attachments, recipients. */
  parts?: ReceiptPartOutcome[];
}

/** What became of a part of a shipment. */
export interface ReceiptPartOutcome extends AltinnMessage {
  /** The verdict. */
  verdict: ReceiptVerdict;
  /** Why, when the text says it. */
  reason?: ReceiptReason;
  /** What Altinn wrote. */
  text?: string;
  /** The field of the form that the text names, for example `Merverdiavgift-datadef-10098`. */
  field?: string;
  /** The end-user system's name for the form or attachment. */
  sendersReference?: string;
  /** Number of the receipt. */
  receiptId?: number;
}

/**
 * When to ask Altinn for a receipt again.
 *
 * Altinn wants at least five seconds of quiet after a submission and between questions, and no tight loops. The pauses here
 * grow from there to an hour. What is not asked for in haste, files of broker services and the status of messages, is asked
 * for once an hour. Since release 20.11 (2020) the receipt that a submission gives is the final one, and nobody need ask.
 */
export interface ReceiptPollAdvice extends AltinnMessage {
  /** How many times the program has asked since it submitted; 0 right after the submission. */
  asked: number;
  /** What it asks for; a receipt when not set. */
  subject?: PollSubjectInput | undefined;
}

/** A name that a receipt goes by. Altinn may leave either part out. */
export interface ReceiptReference extends AltinnMessage {
  /** Whose name it is. */
  referenceType?: ReferenceType | undefined;
  /** The name. */
  referenceValue?: string | undefined;
}

/** Which receipt: by number, or by references. */
export interface ReceiptSearch extends AltinnMessage {
  /** The receipt's number. */
  receiptId?: number | undefined;
  /**
   * References that the receipt has. Altinn looks at the first one only, and searches by `ArchiveReference`,
   * `OutboundShipmentReference`, `BatchReference`, `EndUserSystemReference`, `ExternalShipmentReference` and
   * `SendersReference`.
   */
  references?: Reference[] | undefined;
}

/** Which receipt: by number, or by references. */
export interface ReceiptSearchV1 extends AltinnMessage {
  /** The receipt's number. */
  receiptId?: number | undefined;
  /** References that the receipt has. Altinn looks at the first one only. */
  references?: ReferenceV1[] | undefined;
}

/** Which receipt, and what is new. */
export interface ReceiptUpdate extends AltinnMessage {
  /** The receipt, by the archive reference; of several that have it the newest. */
  archiveReference?: string | undefined;
  /** The receipt, by its number. */
  receiptId?: number | undefined;
  /** The new status. `NotSet` is not one. */
  receiptStatus: ReceiptStatusInput;
  /** The new text. */
  receiptText: string;
  /** References to add; of any kind but `NotSet` and `OwnerPartyReference`. */
  references?: Reference[] | undefined;
  /** Sub-receipts to update with it, each by its number. New ones cannot be made so. */
  subReceipts?: ReceiptUpdate[] | undefined;
}

/** Which receipt, and what is new, in the older form. */
export interface ReceiptUpdateV1 extends AltinnMessage {
  /** The receipt, by the archive reference; of several that have it the newest. */
  archiveReference?: string | undefined;
  /** The receipt, by its number. */
  receiptId?: number | undefined;
  /** The new status. Altinn needs it. */
  receiptStatusCode?: ReceiptStatusInput | undefined;
  /** The new text. Altinn needs it. */
  receiptText?: string | undefined;
  /** References to add; of any kind but `NotSet` and `OwnerPartyReference`. */
  references?: ReferenceV1[] | undefined;
  /** Sub-receipts to update with it, each by its number. New ones cannot be made so. */
  subReceipts?: ReceiptUpdateV1[] | undefined;
}

/**
 * What became of a shipment, and of each of its parts, in the older form. `UpdateFormData` and the older operations answer
 * with it.
 */
export interface ReceiptV1 extends AltinnMessage {
  /** When the receipt last changed, Norwegian local time. Not set (year 1) when the shipment was refused. */
  lastChanged?: DateTimeText | undefined;
  /** Number of the receipt that this one is part of; 0 when it is none's. */
  parentReceiptId?: number | undefined;
  /** Earlier texts, the newest first. */
  receiptHistory?: string | undefined;
  /** Number of the receipt; 0 when the shipment was refused. */
  receiptId?: number | undefined;
  /** The outcome so far. */
  receiptStatusCode?: ReceiptStatus | undefined;
  /** What a person should read. */
  receiptText?: string | undefined;
  /** What kind of receipt it is. */
  receiptTypeName?: ReceiptType | undefined;
  /** The names that the shipment goes by, the archive reference among them. */
  references?: ReferenceV1[] | undefined;
  /** Receipts of the parts; their outcome may differ from the whole's. */
  subReceipts?: ReceiptV1[] | undefined;
}

/** A name by which something is looked for, or which it shall have. */
export interface Reference extends AltinnMessage {
  /** Whose name it is. */
  referenceType: ReferenceTypeInput;
  /** The name. */
  referenceValue: string;
}

/** A name that something goes by, in the older form. */
export interface ReferenceV1 extends AltinnMessage {
  /** Whose name it is. */
  referenceTypeName?: ReferenceType | undefined;
  /** The name. */
  referenceValue?: string | undefined;
}

/** An element of the work list or of the archive: a form task, a message, a lookup or a collaboration. */
export interface ReporteeElement extends AltinnMessage {
  /** Whether the user may delete it. */
  allowDelete?: boolean | undefined;
  /** Whether a new form task may be made out of it. */
  allowNewCopy?: boolean | undefined;
  /** From the first Altinn: number in its archive. */
  altinn1ArchiveUnitId?: number | undefined;
  /** From the first Altinn: the form. */
  altinn1FormCode?: number | undefined;
  /** From the first Altinn: the form's version. */
  altinn1FormId?: number | undefined;
  /** From the first Altinn: number of the element. */
  altinn1FormInstanceId?: number | undefined;
  /** From the first Altinn: the form in the register of reporting duties (Oppgaveregisteret). */
  altinn1FormOrNo?: number | undefined;
  /** From the first Altinn: the user. */
  altinn1ParticipantId?: string | undefined;
  /** From the first Altinn: kind of reference. */
  altinn1ReferenceType?: number | undefined;
  /** From the first Altinn: the workflow. */
  altinn1WorkflowProcessId?: number | undefined;
  /** Number in the archive. */
  archiveId?: number | undefined;
  /** Archive reference: `AR` and a number. */
  archiveReference?: string | undefined;
  /** The collaboration it belongs to. */
  caseId?: number | undefined;
  /** How far the reportee has come with it, for messages. */
  correspondenceStatus?: MessageStatus | undefined;
  /** When it must be done. Not set in the archive. */
  dueDate?: DateTimeText | undefined;
  /** Number of the end-user system it came from. */
  endUserSystemId?: number | undefined;
  /** Code of the service (tjenestekode). */
  externalServiceCode?: string | undefined;
  /** Whether its collaboration is archived. */
  isCaseArchived?: boolean | undefined;
  /** Altinn's own. */
  isMatched?: boolean | undefined;
  /** What the last change was. */
  lastChangeType?: LastChangeType | undefined;
  /** Who changed it last. */
  lastChangedBy?: string | undefined;
  /** Number of whoever changed it last. */
  lastChangedById?: number | undefined;
  /** When it last changed, Norwegian local time. */
  lastChangedDate?: DateTimeText | undefined;
  /** A remark, in collaborations. */
  notice?: string | undefined;
  /** Name of its collaboration. */
  parentCaseName?: string | undefined;
  /** Number of the element: what other operations take. */
  reporteeElementId?: number | undefined;
  /** Altinn's number of the reportee. */
  reporteeElementOwner?: number | undefined;
  /** What it is. */
  reporteeElementType?: ReporteeElementType | undefined;
  /** Name of the reportee. */
  reporteeName?: string | undefined;
  /** What the user's role allows in the next step. */
  roleRequirement?: RoleRequirement | undefined;
  /** From the first Altinn: the role that the next step needs. */
  roleRequirementAltinn1Element?: string | undefined;
  /** Number of the element before it was archived. */
  seReporteeElementId?: number | undefined;
  /** Version of the service. */
  serviceEditionVersion?: number | undefined;
  /** Number of the service owner. */
  serviceOwner?: number | undefined;
  /** Code of the service owner. */
  serviceOwnerCode?: string | undefined;
  /** Name of the service owner. */
  serviceOwnerDescription?: string | undefined;
  /** Where it stands. */
  status?: ReporteeElementStatus | undefined;
  /** The same as text, in the language asked for. */
  statusName?: string | undefined;
  /** Which step of the workflow it is in, for form tasks. */
  taskStatus?: TaskStatus | undefined;
  /** Title, as the message box shows it. */
  title?: string | undefined;
}

/** The element is deleted. Altinn says nothing more. */
export interface ReporteeElementDeleted extends AltinnMessage {
}

/** What lies in a message box. */
export interface ReporteeElementList extends AltinnMessage {
  /** The elements. */
  elements?: ReporteeElement[];
}

/** Elements in their older form. */
export interface ReporteeElementListV1 extends AltinnMessage {
  /** The elements. */
  elements?: ReporteeElementV1[];
}

/** What to look for. Criteria that are not set do not narrow the search. */
export interface ReporteeElementSearch extends AltinnMessage {
  /** An archive reference (arkivreferanse), or a part of one. */
  archiveReference?: string | undefined;
  /** Only elements of this collaboration. */
  caseId?: number | undefined;
  /** Only collaboration pages (samlesider). */
  collectionPages?: boolean | undefined;
  /** Only e-dialogues. */
  eDialogue?: boolean | undefined;
  /** The period's first day. A date without a time is enough. */
  fromDate?: DateTimeText | undefined;
  /** Whose elements: organisation number or national identity number. */
  reportee: ReporteeText;
  /** Name of a search that the user saved. */
  searchName?: string | undefined;
  /** Text in the name of the service. */
  searchString?: string | undefined;
  /** Elements that are sent and archived. */
  sentAndArchived?: boolean | undefined;
  /** Only elements of services with these codes. */
  serviceCodeList?: string[] | undefined;
  /** Only elements of this service owner's services. */
  serviceOwnerCode?: string | undefined;
  /** Elements that wait for the reportee. */
  toBeProcessed?: boolean | undefined;
  /** Elements that wait for somebody else. */
  toBeProcessedByOthers?: boolean | undefined;
  /** The period's last day. A date without a time is enough. */
  toDate?: DateTimeText | undefined;
}

/** What to look for, in the older form. Criteria that are not set do not narrow the search. */
export interface ReporteeElementSearchV1 extends AltinnMessage {
  /** An archive reference (arkivreferanse), or a part of one. */
  archiveReference?: string | undefined;
  /** The period's first day. A date without a time is enough. */
  fromDate?: DateTimeText | undefined;
  /** Messages received. */
  receivedMessages?: boolean | undefined;
  /** Whose elements: organisation number or national identity number. */
  reportee: ReporteeText;
  /** Name of a search that the user saved. */
  searchName?: string | undefined;
  /** Text in the name of the service. */
  searchString?: string | undefined;
  /** Elements that are sent and archived. */
  sentAndArchived?: boolean | undefined;
  /** Only elements of services with these codes. */
  serviceCodeList?: string[] | undefined;
  /** Only elements of this service owner's services. */
  serviceOwnerCode?: string | undefined;
  /** Elements that wait for the reportee. */
  toBeProcessed?: boolean | undefined;
  /** Elements that wait for somebody else. */
  toBeProcessedByOthers?: boolean | undefined;
  /** The period's last day. A date without a time is enough. */
  toDate?: DateTimeText | undefined;
}

/**
 * An element of the work list or of the archive, as the older operations list it.
 *
 * On EC2 they list the newer `ReporteeElement`; what it has more is here too, and only set there.
 */
export interface ReporteeElementV1 extends AltinnMessage {
  /** Whether the user may delete it. */
  allowDelete?: boolean;
  /** Whether a new form task may be made out of it. */
  allowNewCopy?: boolean;
  /** From the first Altinn: number in its archive. */
  altinn1ArchiveUnitId?: number;
  /** From the first Altinn: the form. */
  altinn1FormCode?: number;
  /** From the first Altinn: the form's version. */
  altinn1FormId?: number;
  /** From the first Altinn: number of the element. */
  altinn1FormInstanceId?: number;
  /** From the first Altinn: the form in the register of reporting duties (Oppgaveregisteret). */
  altinn1FormOrNo?: number;
  /** From the first Altinn: the user. */
  altinn1ParticipantId?: string;
  /** From the first Altinn: kind of reference. */
  altinn1ReferenceType?: number;
  /** From the first Altinn: the workflow. */
  altinn1WorkflowProcessId?: number;
  /** Number in the archive. */
  archiveId?: number;
  /** Archive reference: `AR` and a number. */
  archiveReference?: string;
  /** The collaboration it belongs to. */
  caseId?: number;
  /** How far the reportee has come with it, for messages. */
  correspondenceStatus?: MessageStatus;
  /** When it must be done. Not set in the archive. */
  dueDate?: DateTimeText;
  /** Number of the end-user system it came from. */
  endUserSystemId?: number;
  /** Code of the service (tjenestekode). */
  externalServiceCode?: string;
  /** Whether its collaboration is archived. */
  isCaseArchived?: boolean;
  /** Altinn's own. */
  isMatched?: boolean;
  /** What the last change was. */
  lastChangeType?: LastChangeType;
  /** Who changed it last. */
  lastChangedBy?: string;
  /** Number of whoever changed it last. */
  lastChangedById?: number;
  /** When it last changed, Norwegian local time. */
  lastChangedDate?: DateTimeText;
  /** A remark, in collaborations. */
  notice?: string;
  /** Name of its collaboration. */
  parentCaseName?: string;
  /** Number of the element: what other operations take. */
  reporteeElementId?: number;
  /** Altinn's number of the reportee. */
  reporteeElementOwner?: number;
  /** What it is. */
  reporteeElementType?: ReporteeElementType;
  /** Name of the reportee. */
  reporteeName?: string;
  /** What the user's role allows in the next step. */
  roleRequirement?: RoleRequirement;
  /** From the first Altinn: the role that the next step needs. */
  roleRequirementAltinn1Element?: string;
  /** Number of the element before it was archived. */
  seReporteeElementId?: number;
  /** Version of the service. */
  serviceEditionVersion?: number;
  /** Number of the service owner. */
  serviceOwner?: number;
  /** Code of the service owner. */
  serviceOwnerCode?: string;
  /** Name of the service owner. */
  serviceOwnerDescription?: string;
  /** Where it stands. */
  status?: ReporteeElementStatus;
  /** The same as text, in the language asked for. */
  statusName?: string;
  /** Which step of the workflow it is in, for form tasks. */
  taskStatus?: TaskStatus;
  /** Title, as the message box shows it. */
  title?: string;
}

/** The key to sensitive fields, encrypted with a password of the reportee's. */
export interface ReporteeKey extends AltinnMessage {
  /** The encrypted key. */
  key?: string | undefined;
  /** Organisation number or national identity number of the reportee. */
  reporteeId?: string | undefined;
}

/**
 * Exchanges a signed grant (`crate::token::maskinporten`) for a token of Maskinporten.
 *
 * Refusals come as error `token_refused` with Maskinporten's `MP-` code in the detail. A grant can be used once only.
 */
export interface RequestToken extends AltinnMessage {
  /** The grant: a signed JWT. */
  assertion: string | Secret;
}

/** Where a resource is. */
export interface ResourceLinks extends AltinnMessage {
  /** Address in the app's API; absent in answers of the platform. */
  apps?: string;
  /** Address in the platform's Storage API. */
  platform?: string;
}

/**
 * Starts the failed workflow behind the current task again, and waits for it. Apps of version 9 only; older ones answer 404.
 *
 * For when `super::GetProcess` shows `workflow.status` `failed`, or `super::ProcessNext` answered 409 with
 * `processNextState` `resumeRequired` (`super::ProcessProblem`). It takes the same right as process/next. 409 says that
 * there is nothing to resume, or that the engine is trying by itself; 504 that it goes on by itself. Altinn means it for
 * those who look after an app: offer it to someone, and do not repeat it by a program.
 */
export interface ResumeProcess extends AltinnMessage {
  /** Short name of the service owner. */
  org: string;
  /** Name of the app. */
  app: string;
  /** Number of the party that the instance belongs to. */
  instanceOwnerPartyId: number;
  /** GUID of the instance. */
  instanceGuid: UuidText;
}

/** An app. */
export interface SandboxApp extends AltinnMessage {
  /**
   * What it says about itself. Data types with `appLogic` are forms; those with `autoCreate` come with every instance.
   *
   * `altinnNugetVersion` chooses the version of the app library, and so what the app can do and how it says no: 8.12.0
   * when not set. Apps before 8.0.0 do not tell it when they are asked.
   */
  metadata: ApplicationMetadata;
  /** The kinds of its tasks, in order: `data`, `confirmation`, `signing`. One data task when empty. */
  tasks?: string[] | undefined;
  /** Lets system users sign; otherwise a signing task wants a person. */
  systemUsersSign?: boolean | undefined;
  /** A form that holds this text is invalid. */
  invalidMarker?: string | undefined;
  /** What the app calculates whenever a form is put: fields and values, for `changedFields`. */
  calculatedFields?: AltinnJson | undefined;
  /** For how many seconds a file's scan takes; 0 when not set. */
  scanSeconds?: number | undefined;
  /** Apps before version 8: what a refused process/next answers with, a text or XML. The library's own text when not set. */
  conflictBody?: string | undefined;
  /** Apps of version 9: what their workflow engine does. */
  engine?: SandboxProcessEngine | undefined;
}

/** An attachment of a message. */
export interface SandboxAttachment extends AltinnMessage {
  /** Name, as the portal shows it. */
  name: string;
  /** File name. */
  fileName: string;
  /** Content. */
  data: Uint8Array;
}

/** A certificate that sensitive fields of a service's forms are encrypted for. */
export interface SandboxCertificate extends AltinnMessage {
  /** Code of the service (tjenestekode). */
  serviceCode: string;
  /** Number of the service's edition (tjenesteutgavekode). */
  serviceEdition: number;
  /** The certificate as text. */
  certificate: string;
  /** Its number. */
  certificateId: number;
  /** Altinn's number of the service owner. */
  serviceOwnerId?: number | undefined;
}

/** A client of Maskinporten. */
export interface SandboxClient extends AltinnMessage {
  /** Its identifier. */
  clientId: string;
  /** The organisation that it belongs to. */
  organisationNumber: OrganisationNumberText;
  /** The scopes that it was given; any when empty. */
  scopes?: string[] | undefined;
}

/** A message. */
export interface SandboxCorrespondence extends AltinnMessage {
  /** The service that it belongs to. */
  resourceId: string;
  /** Organisation number of its recipient. */
  recipient: OrganisationNumberText;
  /** Subject. */
  title: string;
  /** Text, in Markdown. */
  body?: string | undefined;
  /** Organisation number of its sender. */
  sender?: string | undefined;
  /** Whether the recipient must confirm it. */
  confirmationNeeded?: boolean | undefined;
  /** When it is published: not to be seen before. From the start when not set. */
  published?: DateTimeText | undefined;
  /** Its attachments. */
  attachments?: SandboxCorrespondenceAttachment[] | undefined;
}

/** An attachment of a message. */
export interface SandboxCorrespondenceAttachment extends AltinnMessage {
  /** File name. */
  fileName: string;
  /** Media type. */
  contentType: string;
  /** The bytes. */
  content: Uint8Array;
}

/** The forms of a service of Altinn II. */
export interface SandboxFormSet extends AltinnMessage {
  /** Code of the service (tjenestekode). */
  serviceCode: string;
  /** Number of the service's edition (tjenesteutgavekode). */
  serviceEditionCode: number;
  /** The forms, each with its XSD. */
  forms?: FormSchemaDefinition[] | undefined;
}

/** An archived lookup (innsynstjeneste) of Altinn II. */
export interface SandboxLookup extends AltinnMessage {
  /** Whose archive: organisation number or national identity number. */
  reportee: string;
  /** Title. */
  title: string;
  /** Code of the service (tjenestekode). */
  serviceCode?: string | undefined;
  /** When it was archived, Norwegian local time; the start of 2026 when not set. */
  archived?: DateTimeText | undefined;
  /** What was looked up, as a PDF document. */
  pdf: Uint8Array;
}

/** A message in a message box of Altinn II. */
export interface SandboxMessage extends AltinnMessage {
  /** Whose message box: organisation number or national identity number. */
  reportee: string;
  /** Title. */
  title: string;
  /** Text. */
  text?: string | undefined;
  /** Code of the service (tjenestekode). */
  serviceCode?: string | undefined;
  /** Code of the service owner. */
  serviceOwnerCode?: string | undefined;
  /** Name of the service owner. */
  sender?: string | undefined;
  /** Whether the reader must confirm it. */
  confirmationNeeded?: boolean | undefined;
  /** When it was sent, Norwegian local time; the start of 2026 when not set. */
  sent?: DateTimeText | undefined;
  /** When something must be done about it. */
  dueDate?: DateTimeText | undefined;
  /** The collaboration that it belongs to. The first one that is opened has number 4000001. */
  caseId?: number | undefined;
  /** The archive reference of the submission that it answers. */
  archiveReference?: string | undefined;
  /** Whether the reader may delete it; so when not set. */
  allowDelete?: boolean | undefined;
  /** Its attachments. */
  attachments?: SandboxAttachment[] | undefined;
}

/** A party. */
export interface SandboxParty extends AltinnMessage {
  /** Its number in Altinn. */
  partyId: number;
  /** Its name. */
  name: string;
  /** Its organisation number. */
  organisationNumber?: OrganisationNumberText | undefined;
  /** Its national identity number, for a person. */
  personNumber?: NationalIdentityNumberText | undefined;
}

/** A form that is filled in beforehand, in Altinn II. */
export interface SandboxPrefilledForm extends AltinnMessage {
  /** The form's data format. */
  dataFormatId: string;
  /** Version of the data format. */
  dataFormatVersion: number;
  /** The form itself: a whole XML document as text. */
  formData: XmlText;
}

/** A form task that is filled in beforehand, in Altinn II. */
export interface SandboxPrefilledFormTask extends AltinnMessage {
  /** Whose data: organisation number or national identity number. */
  reportee: string;
  /** Code of the service (tjenestekode). */
  serviceCode: string;
  /** Number of the service's edition (tjenesteutgavekode). */
  serviceEditionCode: number;
  /** The forms: the main form first. */
  forms?: SandboxPrefilledForm[] | undefined;
  /** What tells it from others of the same service and reportee. */
  identityFields?: string[] | undefined;
  /** Whether it comes from the registers; otherwise from the service owner. */
  isFromRegisters?: boolean | undefined;
  /** Code of the service owner. */
  serviceOwnerCode?: string | undefined;
  /** From when it holds; always when not set. */
  validFrom?: DateTimeText | undefined;
  /** Until when it holds; for ever when not set. */
  validTo?: DateTimeText | undefined;
}

/** What the workflow engine of an app of version 9 does. It works at once and without failure when nothing is set. */
export interface SandboxProcessEngine extends AltinnMessage {
  /**
   * For how many seconds it is still at work after process/next has answered 200. Meanwhile `workflow.status` is
   * `processing`, and another process/next gets 409 with `processNextState` `retrying`.
   */
  processingSeconds?: number | undefined;
  /** What `workflow.retrying` says while it is at work. */
  retrying?: boolean | undefined;
  /**
   * How many times process/next gets 504, in each instance. The engine goes on: the process has moved when
   * `processingSeconds` are over.
   */
  timeouts?: number | undefined;
  /**
   * How many times the engine gives up, in each instance, before it times out or works. process/next gets 500 with
   * `workflowFailure`, then 409 with `processNextState` `resumeRequired`; process/resume moves the process.
   */
  failures?: number | undefined;
  /** How many creations in the app get 500. */
  failedCreations?: number | undefined;
  /**
   * What they recommend: `retryInstanceCreation` (the instance is gone; so when not set), `inspectInstance` (it is there
   * and works), `resumeCurrentTask` (it is there, and its first task must be resumed).
   */
  recommendedAction?: WorkflowRecommendedActionInput | undefined;
}

/** How a sandbox starts out. */
export interface SandboxSetup extends AltinnMessage {
  /** What is to go wrong, in order. */
  faults?: Fault[] | undefined;
  /** Altinn II: the end-user systems (datasystem) that may sign in. Without any, every name with the password `sandbox`. */
  systems?: SandboxSystem[] | undefined;
  /** Altinn II: the end users. Without any, every national identity number with the password `sandbox`. */
  users?: SandboxUser[] | undefined;
  /** Altinn II: the services there are. Without any, every service code is taken, and the list of services is empty. */
  services?: AvailableService[] | undefined;
  /** Altinn II: the forms of services, with their XSDs. */
  formSets?: SandboxFormSet[] | undefined;
  /** Altinn II: code lists; several of one name are its versions and languages. */
  codeLists?: CodeList[] | undefined;
  /** Altinn II: messages that lie in message boxes from the start. */
  messages?: SandboxMessage[] | undefined;
  /** Altinn II: lookups that lie in archives from the start. */
  lookups?: SandboxLookup[] | undefined;
  /** Altinn II: the certificates that sensitive fields are encrypted for. */
  certificates?: SandboxCertificate[] | undefined;
  /** Altinn II: the payment information that everyone gets, XML. Without it there is none. */
  paymentInformation?: string | undefined;
  /** Altinn II: the workflows of services. Without one, a form task that is complete is sent in at once. */
  workflows?: SandboxWorkflow[] | undefined;
  /** Altinn II: what is filled in beforehand, from the start. */
  prefilledFormTasks?: SandboxPrefilledFormTask[] | undefined;
  /** Altinn II: form data that contains one of these texts fails validation. Without any, `ugyldig="true"`. */
  invalidFormTexts?: string[] | undefined;
  /** Altinn 3. Without it, one of each: a party, an app, a message. */
  altinn3?: Altinn3Setup | undefined;
}

/** An end-user system that may sign in to Altinn II. */
export interface SandboxSystem extends AltinnMessage {
  /** System user name (datasystem-ID). */
  name: string;
  /** System password. */
  password: string | Secret;
}

/** A system user. */
export interface SandboxSystemUser extends AltinnMessage {
  /** The organisation that it belongs to. */
  organisationNumber: OrganisationNumberText;
  /** The reference that it was asked for with; a grant must have the same one, or none if this is not set. */
  externalRef?: string | undefined;
  /** Organisations that it acts for beside its own: an accountant's clients. */
  actsFor?: string[] | undefined;
}

/** An end user of Altinn II. */
export interface SandboxUser extends AltinnMessage {
  /** National identity number. */
  nationalIdentityNumber: string;
  /** Altinn password. */
  password: string | Secret;
  /** Name; `Sandkasse` when not set. */
  name?: string | undefined;
  /** What a challenge ends with in place of a one-time code, for example `NoPhoneNumber`. */
  challengeStatus?: ChallengeStatusInput | undefined;
}

/** The workflow of a service of Altinn II. */
export interface SandboxWorkflow extends AltinnMessage {
  /** Code of the service (tjenestekode). */
  serviceCode: string;
  /** Number of the service's edition (tjenesteutgavekode); all editions when not set. */
  serviceEditionCode?: number | undefined;
  /** How many signing steps there are, each for another user; none when not set. */
  signingSteps?: number | undefined;
  /** Whether there is a step that is signed by the users whom the submitter chooses (brukerstyrt signering). */
  userControlledSigning?: boolean | undefined;
  /** Whether a form task that is complete and needs no signature waits to be sent in. */
  waitsForSending?: boolean | undefined;
  /** What a signer agrees to. */
  signingText?: string | undefined;
}

/** Confirms a message (bekreft melding), which tells its sender that the user has read it. */
export interface SaveCorrespondenceConfirmation extends AltinnMessage {
  /** Who confirms. */
  user?: EndUser | undefined;
  /** Number of the message. */
  reporteeElementId: number;
}

/**
 * Puts a new status and text on a receipt, in the older form. New programs use `update_receipt`, which tells the rules.
 *
 * Altinn's documentation calls it outdated and says that it may go.
 */
export interface SaveReceipt extends AltinnMessage {
  /** Which receipt, and what is new. */
  update: ReceiptUpdateV1;
}

/** The XSD of a form, as a file. */
export interface SchemaFile extends AltinnMessage {
  /**
   * File name, made of data format and version: ASCII letters, digits, `-` and `_`, and `.xsd`. Safe on every system, and
   * different from the others' even where case does not count.
   */
  name: string;
  /** Content, to be written as UTF-8: that is what its XML declaration says, whatever Altinn's said. */
  xsd: string;
  /** The form's data format: `dataFormatId` of a submission. */
  dataFormatId?: string;
  /** Version of the data format: `dataFormatVersion` of a submission. */
  dataFormatVersion?: number;
  /** Altinn's number of the form. */
  logicalFormId?: number;
  /**
   * Whether it is the main form, and not a sub form. Not set when nobody said: neither the program, nor the form set by
   * having one form only.
   */
  isMainForm?: boolean;
}

/** The XSDs of a form set, as files. */
export interface SchemaFileList extends AltinnMessage {
  /** A file for each form that has an XSD, in Altinn's order. */
  files?: SchemaFile[];
  /** The forms that Altinn gave no XSD for. */
  withoutXsd?: FormSchemaDefinition[];
}

/**
 * Makes files of the XSDs of a form set, ready to be written as UTF-8.
 *
 * Every XSD is read to its end first: one that is broken, or no XSD at all, is refused with the path of its form.
 */
export interface SchemaFiles extends AltinnMessage {
  /** What `get_form_task_schema_definitions` answered. */
  definitions: FormTaskSchemaDefinitions;
  /**
   * Data format of the main form, when the program knows it. Altinn's answer does not say which form is the main one; the
   * service's documentation does.
   */
  mainDataFormatId?: string | undefined;
}

/**
 * Puts a search of a message box together, for `GetReporteeElementList`.
 *
 * Altinn's own search is a bag of switches and texts that takes any mixture and answers contradictions with nothing found.
 * Here they are refused, with the field that is at fault. Whatever is not set does not narrow the search.
 *
 * Altinn's documentation has the first and the last day of the period the wrong way round; the names tell it right.
 */
export interface SearchReporteeElements extends AltinnMessage {
  /** Whose message box: organisation number or national identity number. */
  reportee: ReporteeText;
  /** What state the elements are in: one at least. */
  states?: ReporteeElementStateInput[] | undefined;
  /** Only elements that changed on this day or later: a date without a time. */
  fromDay?: DateTimeText | undefined;
  /** Only elements that changed on this day or earlier: a date without a time. */
  toDay?: DateTimeText | undefined;
  /**
   * Only elements that changed today or in so many days before, in place of `from_day` and `to_day`. Days begin in UTC, so
   * that by night it may be one more.
   */
  lastDays?: number | undefined;
  /** Only elements of services with these codes (tjenestekoder). */
  serviceCodes?: string[] | undefined;
  /** Only elements of this service owner's services. */
  serviceOwnerCode?: string | undefined;
  /** Text in the name of the service. */
  text?: string | undefined;
  /** An archive reference (arkivreferanse), or a part of one. Only archived elements have one. */
  archiveReference?: string | undefined;
  /** Only what belongs to this collaboration. */
  caseId?: number | undefined;
  /** Only collaborations (samhandlingstjenester) of this kind. */
  collaborations?: CollaborationKindInput | undefined;
}

/** What Altinn, or whatever answered in its place, said about an error. */
export interface ServerReport extends AltinnMessage {
  /** HTTP status code. */
  status: number;
  /** `ErrorID` of an AltinnFault: see Altinn's list of error codes for the operation. */
  errorId?: number;
  /** `ErrorGuid` of an AltinnFault: Altinn's support finds the case by it. */
  errorGuid?: string;
  /** Altinn's message: `AltinnErrorMessage`, a problem's `title`, a gateway's `message`, a text, or the fault string. */
  message?: string;
  /** The same in the user's language: `AltinnLocalizedErrorMessage`. */
  localizedMessage?: string;
  /** More of it: `AltinnExtendedErrorMessage`, or a problem's `detail`, its issues, and the obligations that were not met. */
  extendedMessage?: string;
  /** `faultcode` (SOAP 1.1), the innermost `Subcode` (SOAP 1.2), a problem's `code`, or an OAuth `error`. */
  code?: string;
  /**
   * The code under which the error is documented, when that is not `code` itself: Maskinporten's `MP-121`, or `CORR-01025`
   * for an answer that has the number only. `docs/errors.md` lists them.
   */
  documentedCode?: string;
  /** `UserGuid` of an AltinnFault: whom Altinn took the caller for. */
  userGuid?: string;
  /** `UserId` of an AltinnFault: the same as a number. */
  userId?: string;
  /** Where a redirect leads, without its query. */
  location?: string;
  /** A problem's `traceId`, or the trace or correlation id in Maskinporten's description: for Altinn's or Digdir's support. */
  traceId?: string;
  /** The whole problem document of an Altinn 3 answer. */
  problem?: AltinnJson;
  /** The beginning of the body, when it was none of the above (at most 1,024 characters). */
  excerpt?: string;
}

/** The contract namespace of an Altinn II service. */
export interface ServiceNamespace extends AltinnMessage {
  /** The service's name in the catalogue, for example `WorkflowServiceExternal`. */
  service: string;
  /** The namespace of its wrapper elements and actions, without a slash at the end. */
  namespace: string;
}

/** A certificate of a service owner. */
export interface ServiceOwnerCertificate extends AltinnMessage {
  /** The certificate as text. Altinn does not say in which form: base64 of its DER bytes is to be expected. */
  certificate?: string;
  /** Its number: `certificateId` of the keys in a shipment. */
  certificateId?: number;
  /** Altinn's number of the service owner. */
  serviceOwnerId?: number;
}

/** The certificates of a service. */
export interface ServiceOwnerCertificates extends AltinnMessage {
  /**
   * One for each service owner that receives the forms. Empty when there is no such service, or when it has no sensitive
   * fields.
   */
  certificates?: ServiceOwnerCertificate[];
}

/** The key to sensitive fields, encrypted with a service owner's certificate. */
export interface ServiceOwnerKey extends AltinnMessage {
  /** Code of the service owner. */
  serviceOwnerCode?: string | undefined;
  /** Altinn's number of the certificate. */
  certificateId?: number | undefined;
  /** The encrypted key. */
  key?: string | undefined;
}

/** The service answered. It says nothing more. */
export interface ServiceTested extends AltinnMessage {
}

/** A session as hosts write it. */
export interface SessionConfig extends AltinnMessage {
  /** `production`, `tt02` or `custom`. */
  environment: string;
  /** The addresses of a `custom` environment. */
  addresses?: Addresses | undefined;
  /** How the system signs in to Altinn II. */
  credentials?: Credentials | undefined;
  /** Tokens for Altinn 3. */
  tokens?: TokensConfig | undefined;
  /** `nb` (default), `nn`, `en` or `se`. */
  language?: LanguageInput | undefined;
  /** Bounds on what an answer may cost. */
  limits?: LimitsConfig | undefined;
  /** Lets synthetic identity numbers through to production; for those who test there on agreement. */
  allowSynthetic?: boolean | undefined;
  /**
   * Contract namespaces of Altinn II services in place of the catalogue's, for services whose namespace is known from
   * documentation only.
   */
  serviceNamespaces?: ServiceNamespace[] | undefined;
}

/**
 * Takes a form task back to form filling (utfylling), so that it can be changed. Signatures that it had are to be given
 * again.
 */
export interface SetBackToFormFilling extends AltinnMessage {
  /** Who asks. */
  user?: EndUser | undefined;
  /** Number of the element: `reporteeElementId` of the element list. */
  reporteeElementId: number;
}

/** Fields that are left out of what is sent in. */
export interface ShadowFields extends AltinnMessage {
  /** How their names begin. */
  prefix?: string | undefined;
  /** The data type that the rest is saved as; the same one when absent. */
  saveToDataType?: string | undefined;
}

/** What became of a shipment. */
export interface ShipmentOutcome extends AltinnMessage {
  /** The verdict in a word: that of `receipt.outcome` on the receipt that was read last. */
  verdict: SubmissionVerdict;
  /** Why, when the receipt's texts say it. */
  reason?: ReceiptReason;
  /** What to tell the user. */
  advice?: AdviceText;
  /** What a person should read. */
  text?: string;
  /** Number of the receipt. */
  receiptId?: number;
  /** Altinn's archive reference, once the shipment is in the archive. */
  archiveReference?: string;
  /** The receipt of the shipment, when its answer arrived. */
  shipmentReceipt?: ShipmentReceipt;
  /** The receipt as it was read afterwards, with its sub-receipts. */
  receipt?: Receipt;
}

/** The receipt that a submission gives. Altinn's other services tell of the same receipt in another form, `Receipt`. */
export interface ShipmentReceipt extends AltinnMessage {
  /** Number of the receipt; 0 when the shipment was refused. */
  receiptId?: number | undefined;
  /** What a person should read. */
  receiptText?: string | undefined;
  /** Earlier texts, the newest first. */
  receiptHistory?: string | undefined;
  /** When the receipt last changed, Norwegian local time. */
  lastChanged?: DateTimeText | undefined;
  /** What kind of receipt it is. */
  receiptTypeName?: ReceiptType | undefined;
  /** The outcome so far. */
  receiptStatusCode?: ReceiptStatus | undefined;
  /** Number of the receipt that this one is part of. */
  parentReceiptId?: number | undefined;
  /** The names that the shipment goes by. */
  references?: ShipmentReference[] | undefined;
  /** Receipts of the parts; their outcome may differ from the whole's. */
  subReceipts?: ShipmentReceipt[] | undefined;
}

/** A name that a shipment or one of its parts goes by. */
export interface ShipmentReference extends AltinnMessage {
  /** The name. */
  referenceValue?: string | undefined;
  /** Whose name it is. */
  referenceTypeName?: ReferenceType | undefined;
  /** Altinn's number of the reportee. */
  reporteeId?: number | undefined;
}

/** A signature made in the end-user system. */
export interface ShipmentSignature extends AltinnMessage {
  /** The end-user system's name for the signature, unique. */
  endUserSystemReference?: string | undefined;
  /** Who signed, as the end-user system knows them. */
  endUserSystemUserId?: string | undefined;
  /** When the user signed in to the end-user system. */
  endUserSystemLoginDateTime?: DateTimeText | undefined;
  /** When the user signed. */
  endUserSystemSignatureDateTime?: DateTimeText | undefined;
  /** Version of the end-user system. */
  endUserSystemVersion?: string | undefined;
  /** The entry of the end-user system's log about the signature. */
  endUserSystemSignatureLogId?: string | undefined;
}

/** Bytes that want the signature of a key that the host keeps. */
export interface SignRequest extends AltinnMessage {
  /** The bytes to sign. */
  bytes: Uint8Array;
  /** The algorithm, as JOSE names it (RFC 7518): `RS256`, `RS384` or `RS512`. */
  algorithm: string;
  /** The name of the key, as the host gave it to the flow. */
  key: string;
}

/** What a signer agrees to. */
export interface SigningText extends AltinnMessage {
  /** The text, in the language asked for if the service has it, otherwise in the service's own. */
  text: string;
}

/**
 * The receipt of a streamed upload: an attachment of a form task, or a file of a broker service.
 *
 * It has no parts and no references.
 */
export interface StreamedReceipt extends AltinnMessage {
  /**
   * When the receipt last changed, Norwegian local time to the second. Altinn writes it as a text, `31.12.2026 23:59:59`;
   * the documentation says ISO 8601, which is read too. A text that is no time, such as `?`, is kept.
   */
  lastChanged?: string | undefined;
  /** Number of the receipt that this one is part of; 0 when it is none's. */
  parentReceiptId?: number | undefined;
  /** Earlier texts, the newest first. */
  receiptHistory?: string | undefined;
  /** Number of the receipt; 0 when the upload was refused. */
  receiptId?: number | undefined;
  /** The outcome so far. */
  receiptStatusCode?: ReceiptStatus | undefined;
  /** What a person should read. */
  receiptText?: string | undefined;
  /** What kind of receipt it is. */
  receiptTypeName?: ReceiptType | undefined;
}

/**
 * Adds an attachment to a form task that is being filled in. The bytes travel beside the message, all else in its header.
 *
 * The service's attachment rules say how large one may be, up to 500 MB; without rules it is 30 MB. When all are there, go on
 * with `complete_and_sign_shipment`. Basic and WS are derived from the certificate flavours.
 */
export interface SubmitAttachmentStreamed extends AltinnMessage {
  /** Who adds it. */
  user?: EndUser | undefined;
  /** Name of the attachment rule it comes under, for services that have attachment rules. */
  attachmentTypeName?: string | undefined;
  /** Checksum of the content. */
  checksum?: string | undefined;
  /** The end-user system's name for the attachment, unique. */
  endUserSystemReference?: string | undefined;
  /** File name, without `:` and `\`. */
  fileName: string;
  /** Name, as the portal shows it. */
  name?: string | undefined;
  /** Number of the element in the message box (the receipt's `WorkFlowReference`). */
  reporteeElementId: number;
  /** The content. */
  data: BlobInput;
}

/**
 * Submits a form task (skjemasett): forms, attachments and signatures of one service, on behalf of one reportee.
 *
 * Altinn answers with a receipt, also when it refuses: look at its status and at those of its sub-receipts. Not to be
 * repeated blindly: when the answer is lost, ask for the receipt by `externalShipmentReference` first.
 */
export interface SubmitFormTask extends AltinnMessage {
  /** Who submits. */
  user?: EndUser | undefined;
  /** What is submitted. */
  shipment: FormTaskShipment;
}

/** What the service owner says about its own processing. */
export interface Substatus extends AltinnMessage {
  /** Key of a short text, in the app's text resources. */
  label?: string;
  /** Key of a longer text. */
  description?: string;
}

/** A system user: a vendor's system that a customer has given rights in Altinn. */
export interface SystemUserSelector extends AltinnMessage {
  /** Organisation number of the party that owns the system user: the customer, or the accountant whose agent it is. */
  organisationNumber: OrganisationNumberText;
  /** The reference that the system user was asked for with, when it was given one. */
  externalRef?: string | undefined;
}

/** What the last validation of a task said. */
export interface TaskValidationStatus extends AltinnMessage {
  /** When it was made. */
  timestamp?: DateTimeText;
  /** Whether the task can be completed. */
  canCompleteTask?: boolean;
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
export interface TestArchiveCommon extends AltinnMessage {
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
export interface TestBroker extends AltinnMessage {
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
export interface TestBrokerStreamed extends AltinnMessage {
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
export interface TestCase extends AltinnMessage {
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
export interface TestCorrespondence extends AltinnMessage {
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
export interface TestIntermediaryInbound extends AltinnMessage {
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
export interface TestIntermediaryInboundStreamed extends AltinnMessage {
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
export interface TestKeyManagement extends AltinnMessage {
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
export interface TestLookUp extends AltinnMessage {
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
export interface TestPrefill extends AltinnMessage {
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
export interface TestReceipt extends AltinnMessage {
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
export interface TestReporteeArchive extends AltinnMessage {
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
export interface TestReporteeArchiveStreamed extends AltinnMessage {
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
export interface TestReporteeElementList extends AltinnMessage {
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
export interface TestServiceMetadata extends AltinnMessage {
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
export interface TestSystemAuthentication extends AltinnMessage {
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
export interface TestWorkflow extends AltinnMessage {
}

/** Tokens as hosts write them. */
export interface TokensConfig extends AltinnMessage {
  /** A token of Maskinporten or ID-porten, as issued. */
  maskinporten?: AccessToken | undefined;
  /** A token of Altinn's own, by exchange. */
  altinn?: AccessToken | undefined;
}

/**
 * Replaces the data of forms of a form task that is being filled in, or adds forms to it.
 *
 * Each form has a sub-receipt of its own: the receipt may say `OK` while the sub-receipt of a form says `ValidationFailed`
 * (`altinn2.soap.receipt.outcome` looks at both). The contract is known from a recorded call and from the certificate
 * flavours; unlike the service's other operations it is read by WCF's DataContractSerializer. The documentation names
 * another type of receipt than the one that comes.
 */
export interface UpdateFormData extends AltinnMessage {
  /** Who updates. */
  user?: EndUser | undefined;
  /** What is new. */
  update: FormTaskUpdate;
}

/**
 * Puts a new status and text on a receipt: whoever receives a shipment, a broker service's file for example, tells its
 * sender so.
 *
 * The old text goes to the top of the history, and Altinn says in the new one which system wrote it. Name the receipt by its
 * number or by its archive reference, not by both. Naming it both ways or not at all, and a receipt that the system may not
 * touch, give an AltinnFault with number 0, told apart by its text only.
 */
export interface UpdateReceipt extends AltinnMessage {
  /** Which receipt, and what is new. */
  update: ReceiptUpdate;
}

/**
 * Adds an attachment to an instance, or a form that the app did not make itself.
 *
 * The limit is the data type's `maxSize`, at most 2,000 MiB. The media type must be one that belongs to the file name's
 * extension. When the instance shows the new element with `fileScanResult` `Pending`, the scan is still to come.
 */
export interface UploadAttachment extends AltinnMessage {
  /** Short name of the service owner. */
  org: string;
  /** Name of the app. */
  app: string;
  /** Number of the party that the instance belongs to. */
  instanceOwnerPartyId: number;
  /** GUID of the instance. */
  instanceGuid: UuidText;
  /** Which of the app's data types it is. */
  dataType: string;
  /** Media type, matching the file's extension. */
  contentType: string;
  /** File name with extension; attachments must have one. */
  fileName?: string | undefined;
  /** The bytes. */
  content: BlobInput;
  /** Names of validators to leave out, with commas between them. */
  ignoredValidators?: string | undefined;
  /** Language of texts: `nb`, `nn` or `en`. */
  language?: string | undefined;
}

/**
 * Uploads a broker file that `initiate_broker_service` announced. The recipients can download it from then on.
 *
 * The content travels as MTOM, everything else, the system's credentials on Basic included, in header blocks. The receipt's
 * number finds the receipts of all recipients by `get_receipt`; they tell who has downloaded the file.
 */
export interface UploadFileStreamed extends AltinnMessage {
  /** Name of the file. */
  fileName: string;
  /** The reference that `initiate_broker_service` gave. */
  reference: string;
  /** Who sends, as announced: organisation number or national identity number. */
  reportee: ReporteeText;
  /** The content: a zip archive. Its directory should have its names in UTF-8. */
  content: BlobInput;
}

/** What became of an upload (`DataPostResponse`). */
export interface UploadedData extends AltinnMessage {
  /** GUID of the new data element. */
  newDataElementId: string;
  /** The instance with it. */
  instance?: Instance;
  /** What the validators found that look at new data, by validator. */
  validationIssues?: ValidationSource[];
  /** Forms that the app changed in consequence. */
  newDataModels?: DataModelPair[];
}

/** The step is prepared. Altinn says nothing more. */
export interface UserControlledSigningPrepared extends AltinnMessage {
}

/**
 * Validates the forms and attachments of an instance, and the instance as a whole.
 *
 * 409 when the process has ended or has not started.
 */
export interface ValidateInstance extends AltinnMessage {
  /** Short name of the service owner. */
  org: string;
  /** Name of the app. */
  app: string;
  /** Number of the party that the instance belongs to. */
  instanceOwnerPartyId: number;
  /** GUID of the instance. */
  instanceGuid: UuidText;
  /** Names of validators to leave out, with commas between them. */
  ignoredValidators?: string | undefined;
  /** Whether to leave out the validators that do not run on partial changes. */
  onlyIncrementalValidators?: boolean | undefined;
  /** Language of texts: `nb`, `nn` or `en`. */
  language?: string | undefined;
}

/** Something that a validation found. */
export interface ValidationIssue extends AltinnMessage {
  /** How bad it is; apps write the number. */
  severity?: ValidationSeverity;
  /** GUID of the data element at fault; absent when it is about the instance as a whole. */
  dataElementId?: string;
  /** Path of the form field at fault. */
  field?: string;
  /** What kind of mistake, for a program. */
  code?: string;
  /** What is wrong, for a person. */
  description?: string;
  /** The validator that found it. */
  source?: string;
  /** Whether the validator cannot say if the issue is still there after a partial change. */
  noIncrementalUpdates?: boolean;
  /** Key of a text in the app's text resources. */
  customTextKey?: string;
  /** What to fill into that text; superseded by `customTextParameters`. */
  customTextParams?: string[];
  /** What to fill into that text, by name. */
  customTextParameters?: AltinnJson;
}

/** What one validator found. */
export interface ValidationSource extends AltinnMessage {
  /** The validator. */
  source?: string;
  /** Its issues; none when it is content. */
  issues?: ValidationIssue[];
}

/**
 * What can be done next with a form task.
 *
 * Give what is known of it; the more, the better the answer. What `get_available_actions` says counts most: it knows the
 * user's rights, which the others do not.
 */
export interface WorkflowNextSteps extends AltinnMessage {
  /** The element, as the element list has it. */
  element?: ReporteeElement | undefined;
  /** What `get_available_actions` answered. */
  action?: WorkflowActionInput | undefined;
  /** What `get_process_details` answered. */
  steps?: WorkflowStep[] | undefined;
}

/** What can be done with a form task. */
export interface WorkflowState extends AltinnMessage {
  /** The action. */
  action: WorkflowAction;
}

/** One step of a form task's workflow. */
export interface WorkflowStep extends AltinnMessage {
  /** What is done in it. */
  activity?: WorkflowActivity | undefined;
  /** When the form task came to it, Norwegian local time. */
  createdDateTime?: DateTimeText | undefined;
  /** Number of the end-user system that did it. */
  endUserSystemId?: number | undefined;
  /** Whether the form task is in it now. */
  isCurrentStep?: boolean | undefined;
  /** Whether signing is optional in this workflow. */
  isOptionalSigningStep?: boolean | undefined;
  /** Whether signing is optional in this step. */
  isOptionalSigningStepIndicator?: boolean | undefined;
  /** When something last changed in it, Norwegian local time. */
  lastModifiedDate?: DateTimeText | undefined;
  /** Which step is the user-controlled signing, if there is one. */
  parallelSigningSequenceNumber?: number | undefined;
  /** Altinn's number of the step. */
  processStepId?: number | undefined;
  /** Altinn's number of the reportee. */
  reporteeId?: number | undefined;
  /** Name of the reportee. */
  reporteeName?: string | undefined;
  /** Its place in the workflow. */
  sequenceNumber?: number | undefined;
  /** Number of the service owner who did it. */
  serviceOwnerId?: number | undefined;
  /** Number of the user who did it. */
  userId?: number | undefined;
}

/** One step of a form task's workflow, in the form before `GetProcessDetailsV3`. */
export interface WorkflowStepV2 extends AltinnMessage {
  /** What is done in it. */
  activity?: TaskStatus;
  /** When the form task came to it, Norwegian local time. */
  createdDateTime?: DateTimeText;
  /** Number of the end-user system that did it. */
  endUserSystemId?: number;
  /** Whether the form task is in it now. */
  isCurrentStep?: boolean;
  /** Whether signing is optional in this workflow. */
  isOptionalSigningStep?: boolean;
  /** Whether signing is optional in this step. */
  isOptionalSigningStepIndicator?: boolean;
  /** When something last changed in it, Norwegian local time. */
  lastModifiedDate?: DateTimeText;
  /** Which step is the user-controlled signing, if there is one. */
  parallelSigningSequenceNumber?: number;
  /** Altinn's number of the step. */
  processStepId?: number;
  /** Altinn's number of the reportee. */
  reporteeId?: number;
  /** Name of the reportee. */
  reporteeName?: string;
  /** Its place in the workflow. */
  sequenceNumber?: number;
  /** Number of the service owner who did it. */
  serviceOwnerId?: number;
  /** Number of the user who did it. */
  userId?: number;
}

/** The workflow of a form task. */
export interface WorkflowSteps extends AltinnMessage {
  /** The steps, in the order of the workflow. */
  steps?: WorkflowStep[];
}

/** The workflow of a form task, in the form before `GetProcessDetailsV3`. */
export interface WorkflowStepsV2 extends AltinnMessage {
  /** The steps, in the order of the workflow. */
  steps?: WorkflowStepV2[];
}

/** Every message by its name. */
export interface AltinnMessages {
  AccessToken: AccessToken;
  Addresses: Addresses;
  AdviceText: AdviceText;
  Altinn3Setup: Altinn3Setup;
  AltinnSubmissionStatus: AltinnSubmissionStatus;
  ApiScopes: ApiScopes;
  AppAccess: AppAccess;
  AppContactPoint: AppContactPoint;
  AppDataField: AppDataField;
  AppDataType: AppDataType;
  AppKeyword: AppKeyword;
  AppLogo: AppLogo;
  AppProcessWorkflowFailure: AppProcessWorkflowFailure;
  AppProcessWorkflowProgress: AppProcessWorkflowProgress;
  AppProcessWorkflowStatus: AppProcessWorkflowStatus;
  ApplicationApiScopes: ApplicationApiScopes;
  ApplicationLogic: ApplicationLogic;
  ApplicationMetadata: ApplicationMetadata;
  ArchiveCase: ArchiveCase;
  ArchiveCorrespondenceForEndUserSystem: ArchiveCorrespondenceForEndUserSystem;
  ArchiveDownload: ArchiveDownload;
  ArchiveReader: ArchiveReader;
  ArchiveTask: ArchiveTask;
  ArchivedAttachment: ArchivedAttachment;
  ArchivedCorrespondence: ArchivedCorrespondence;
  ArchivedElement: ArchivedElement;
  ArchivedForm: ArchivedForm;
  ArchivedFormTask: ArchivedFormTask;
  ArchivedItem: ArchivedItem;
  ArchivedKey: ArchivedKey;
  ArchivedLookup: ArchivedLookup;
  ArchivedSigningStep: ArchivedSigningStep;
  AttachmentContent: AttachmentContent;
  AttachmentRule: AttachmentRule;
  AttachmentStream: AttachmentStream;
  AuthenticationChallenge: AuthenticationChallenge;
  AuthenticationChallengeRequest: AuthenticationChallengeRequest;
  AuthorizedInstance: AuthorizedInstance;
  AuthorizedParties: AuthorizedParties;
  AuthorizedParty: AuthorizedParty;
  AvailableBrokerFile: AvailableBrokerFile;
  AvailableBrokerFiles: AvailableBrokerFiles;
  AvailableService: AvailableService;
  AvailableServiceV1: AvailableServiceV1;
  AvailableServiceV2: AvailableServiceV2;
  AvailableServices: AvailableServices;
  AvailableServicesV1: AvailableServicesV1;
  AvailableServicesV2: AvailableServicesV2;
  BrokerDownloadConfirmed: BrokerDownloadConfirmed;
  BrokerFilePoll: BrokerFilePoll;
  BrokerFileSearch: BrokerFileSearch;
  BrokerFilesChecked: BrokerFilesChecked;
  BrokerInitiation: BrokerInitiation;
  BrokerManifest: BrokerManifest;
  BrokerManifestFile: BrokerManifestFile;
  BrokerManifestProperty: BrokerManifestProperty;
  BrokerPackage: BrokerPackage;
  BrokerPackageFile: BrokerPackageFile;
  BrokerPackageLimits: BrokerPackageLimits;
  BrokerRecipient: BrokerRecipient;
  BrokerServiceInitiated: BrokerServiceInitiated;
  BrokerServiceManifest: BrokerServiceManifest;
  BrokerServiceRecipientList: BrokerServiceRecipientList;
  CaseArchived: CaseArchived;
  ChallengeSession: ChallengeSession;
  ChallengeSessionState: ChallengeSessionState;
  CheckIfAvailableFiles: CheckIfAvailableFiles;
  ChosenSigner: ChosenSigner;
  CodeList: CodeList;
  CodeListRow: CodeListRow;
  Collaboration: Collaboration;
  CollaborationInstantiated: CollaborationInstantiated;
  CollaborationList: CollaborationList;
  CompleteAndSignShipment: CompleteAndSignShipment;
  CompleteConfirmation: CompleteConfirmation;
  ConfirmCorrespondence: ConfirmCorrespondence;
  ConfirmDownloaded: ConfirmDownloaded;
  ConsentSelector: ConsentSelector;
  CopyInstanceSettings: CopyInstanceSettings;
  CorrespondenceAttachment: CorrespondenceAttachment;
  CorrespondenceAttachmentContent: CorrespondenceAttachmentContent;
  CorrespondenceConfirmationSaved: CorrespondenceConfirmationSaved;
  CorrespondenceContent: CorrespondenceContent;
  CorrespondenceDeleted: CorrespondenceDeleted;
  CorrespondenceExternalReference: CorrespondenceExternalReference;
  CorrespondenceList: CorrespondenceList;
  CorrespondenceNotification: CorrespondenceNotification;
  CorrespondenceNotificationOverride: CorrespondenceNotificationOverride;
  CorrespondenceNotificationOverview: CorrespondenceNotificationOverview;
  CorrespondenceNotificationRecipient: CorrespondenceNotificationRecipient;
  CorrespondenceOverview: CorrespondenceOverview;
  CorrespondenceReceipt: CorrespondenceReceipt;
  CorrespondenceReference: CorrespondenceReference;
  CorrespondenceReplyOption: CorrespondenceReplyOption;
  CreateData: CreateData;
  CreateInstance: CreateInstance;
  CreateInstanceWithData: CreateInstanceWithData;
  CredentialsConfig: Credentials;
  DataElement: DataElement;
  DataElementReference: DataElementReference;
  DataModelPair: DataModelPair;
  DataPart: DataPart;
  DelegatedUser: DelegatedUser;
  DeleteCorrespondence: DeleteCorrespondence;
  DeleteData: DeleteData;
  DeleteInstance: DeleteInstance;
  DeleteReporteeElement: DeleteReporteeElement;
  DeleteStatus: DeleteStatus;
  DeletedData: DeletedData;
  DeletedInstance: DeletedInstance;
  DialogSyncSettings: DialogSyncSettings;
  DoSendingInAction: DoSendingInAction;
  DoSigning: DoSigning;
  DownloadCorrespondenceAttachment: DownloadCorrespondenceAttachment;
  DownloadFileStreamed: DownloadFileStreamed;
  DownloadedBrokerFile: DownloadedBrokerFile;
  EFormidlingContract: EFormidlingContract;
  EncryptedKey: EncryptedKey;
  EndUser: EndUser;
  EndUserCorrespondence: EndUserCorrespondence;
  EndUserCorrespondenceV1: EndUserCorrespondenceV1;
  ErrorReport: ErrorReport;
  ExchangeToken: ExchangeToken;
  ExchangedToken: ExchangedToken;
  ExecuteLookUp: ExecuteLookUp;
  Fault: Fault;
  FlowBounds: FlowBounds;
  FormContent: FormContent;
  FormOutcome: FormOutcome;
  FormSchemaDefinition: FormSchemaDefinition;
  FormSetData: FormSetData;
  FormSetElement: FormSetElement;
  FormSetElementV1: FormSetElementV1;
  FormSetElements: FormSetElements;
  FormSetElementsV1: FormSetElementsV1;
  FormSetForm: FormSetForm;
  FormSubmission: FormSubmission;
  FormTask: FormTask;
  FormTaskAttachment: FormTaskAttachment;
  FormTaskForm: FormTaskForm;
  FormTaskSchemaDefinitions: FormTaskSchemaDefinitions;
  FormTaskSentIn: FormTaskSentIn;
  FormTaskSetBack: FormTaskSetBack;
  FormTaskShipment: FormTaskShipment;
  FormTaskSigned: FormTaskSigned;
  FormTaskSubmission: FormTaskSubmission;
  FormTaskSubmitter: FormTaskSubmitter;
  FormTaskUpdate: FormTaskUpdate;
  FormUpdate: FormUpdate;
  GetAltinnSubmissionStatus: GetAltinnSubmissionStatus;
  GetApplicationMetadata: GetApplicationMetadata;
  GetArchivedCorrespondence: GetArchivedCorrespondence;
  GetArchivedFormTask: GetArchivedFormTask;
  GetArchivedLookup: GetArchivedLookup;
  GetAttachmentData: GetAttachmentData;
  GetAttachmentDataStreamed: GetAttachmentDataStreamed;
  GetAuthenticationChallenge: GetAuthenticationChallenge;
  GetAvailableActions: GetAvailableActions;
  GetAvailableFiles: GetAvailableFiles;
  GetAvailableServices: GetAvailableServices;
  GetAvailableServicesV1: GetAvailableServicesV1;
  GetAvailableServicesV2: GetAvailableServicesV2;
  GetCaseList: GetCaseList;
  GetCertificates: GetCertificates;
  GetCodeList: GetCodeList;
  GetCorrespondence: GetCorrespondence;
  GetCorrespondenceForEndUserSystem: GetCorrespondenceForEndUserSystem;
  GetCorrespondenceForEndUserSystemV1: GetCorrespondenceForEndUserSystemV1;
  GetCorrespondenceListForArchiveRef: GetCorrespondenceListForArchiveRef;
  GetCorrespondenceListForReportee: GetCorrespondenceListForReportee;
  GetFilteredCodeList: GetFilteredCodeList;
  GetFormSetData: GetFormSetData;
  GetFormSetElements: GetFormSetElements;
  GetFormSetElementsV1: GetFormSetElementsV1;
  GetFormTaskSchemaDefinitions: GetFormTaskSchemaDefinitions;
  GetInstance: GetInstance;
  GetNextWorkflowStateTypeInProcessFlow: GetNextWorkflowStateTypeInProcessFlow;
  GetPaymentInformation: GetPaymentInformation;
  GetPrefillData: GetPrefillData;
  GetPrefillDataV1: GetPrefillDataV1;
  GetProcess: GetProcess;
  GetProcessDetails: GetProcessDetails;
  GetProcessDetailsV2: GetProcessDetailsV2;
  GetProcessStepIdForParallelSigning: GetProcessStepIdForParallelSigning;
  GetReceipt: GetReceipt;
  GetReceiptList: GetReceiptList;
  GetReceiptListV1: GetReceiptListV1;
  GetReceiptV1: GetReceiptV1;
  GetReporteeElementList: GetReporteeElementList;
  GetReporteeElementListV1: GetReporteeElementListV1;
  GetSigningText: GetSigningText;
  InitiateBrokerService: InitiateBrokerService;
  Instance: Instance;
  InstanceOwner: InstanceOwner;
  InstanceOwnerParty: InstanceOwnerParty;
  InstanceOwnerSelector: InstanceOwnerSelector;
  InstancePage: InstancePage;
  InstanceSelection: InstanceSelection;
  InstanceStatus: InstanceStatus;
  InstanceTemplate: InstanceTemplate;
  InstanceValidation: InstanceValidation;
  InstantiateCollaboration: InstantiateCollaboration;
  InstantiationNotification: InstantiationNotification;
  InstantiationNotificationReminder: InstantiationNotificationReminder;
  KeyValue: KeyValue;
  LimitsConfig: LimitsConfig;
  ListAuthorizedParties: ListAuthorizedParties;
  ListCorrespondences: ListCorrespondences;
  ListInstances: ListInstances;
  LookUpAnswer: LookUpAnswer;
  LookUpQuery: LookUpQuery;
  MarkCorrespondenceAsRead: MarkCorrespondenceAsRead;
  MaskinportenGrant: MaskinportenGrant;
  MaskinportenToken: MaskinportenToken;
  MaskinportenTokenStart: MaskinportenTokenStart;
  MergedForm: MergedForm;
  MessageAttachment: MessageAttachment;
  MessageAttachmentV1: MessageAttachmentV1;
  MessageBoxConfig: MessageBoxConfig;
  MessageBoxHideSettings: MessageBoxHideSettings;
  MessageContent: MessageContent;
  MessageContentV1: MessageContentV1;
  MessageLink: MessageLink;
  MessageNotification: MessageNotification;
  NeedsPerson: NeedsPerson;
  NextStep: NextStep;
  NextSteps: NextSteps;
  NotificationEmail: NotificationEmail;
  NotificationReceiver: NotificationReceiver;
  NotificationSms: NotificationSms;
  NotificationText: NotificationText;
  NotificationToken: NotificationToken;
  OnEntry: OnEntry;
  OutcomeOfReceipt: OutcomeOfReceipt;
  PackageProperty: PackageProperty;
  PackageRecipient: PackageRecipient;
  PackagedFile: PackagedFile;
  PageLinks: PageLinks;
  ParallelSigningStep: ParallelSigningStep;
  PartyTypesAllowed: PartyTypesAllowed;
  PaymentInformation: PaymentInformation;
  PollAdvice: PollAdvice;
  PrefillData: PrefillData;
  PrefillDataV1: PrefillDataV1;
  PrefillIdentityField: PrefillIdentityField;
  PrefillMerge: PrefillMerge;
  PrefillNotification: PrefillNotification;
  PrefillNotificationReceiver: PrefillNotificationReceiver;
  PrefillValue: PrefillValue;
  PrefilledAttachment: PrefilledAttachment;
  PrefilledForm: PrefilledForm;
  PrefilledFormTask: PrefilledFormTask;
  PrefilledFormTaskV1: PrefilledFormTaskV1;
  PrepareUserControlledSigning: PrepareUserControlledSigning;
  ProcessElement: ProcessElement;
  ProcessNext: ProcessNext;
  ProcessState: ProcessState;
  ProcessTask: ProcessTask;
  ProcessUserAction: ProcessUserAction;
  Prompt: Prompt;
  PutData: PutData;
  Receipt: Receipt;
  ReceiptList: ReceiptList;
  ReceiptListV1: ReceiptListV1;
  ReceiptOutcome: ReceiptOutcome;
  ReceiptPartOutcome: ReceiptPartOutcome;
  ReceiptPollAdvice: ReceiptPollAdvice;
  ReceiptReference: ReceiptReference;
  ReceiptSearch: ReceiptSearch;
  ReceiptSearchV1: ReceiptSearchV1;
  ReceiptUpdate: ReceiptUpdate;
  ReceiptUpdateV1: ReceiptUpdateV1;
  ReceiptV1: ReceiptV1;
  Reference: Reference;
  ReferenceV1: ReferenceV1;
  ReporteeElement: ReporteeElement;
  ReporteeElementDeleted: ReporteeElementDeleted;
  ReporteeElementList: ReporteeElementList;
  ReporteeElementListV1: ReporteeElementListV1;
  ReporteeElementSearch: ReporteeElementSearch;
  ReporteeElementSearchV1: ReporteeElementSearchV1;
  ReporteeElementV1: ReporteeElementV1;
  ReporteeKey: ReporteeKey;
  RequestToken: RequestToken;
  ResourceLinks: ResourceLinks;
  ResumeProcess: ResumeProcess;
  SandboxApp: SandboxApp;
  SandboxAttachment: SandboxAttachment;
  SandboxCertificate: SandboxCertificate;
  SandboxClient: SandboxClient;
  SandboxCorrespondence: SandboxCorrespondence;
  SandboxCorrespondenceAttachment: SandboxCorrespondenceAttachment;
  SandboxFormSet: SandboxFormSet;
  SandboxLookup: SandboxLookup;
  SandboxMessage: SandboxMessage;
  SandboxParty: SandboxParty;
  SandboxPrefilledForm: SandboxPrefilledForm;
  SandboxPrefilledFormTask: SandboxPrefilledFormTask;
  SandboxProcessEngine: SandboxProcessEngine;
  SandboxSetup: SandboxSetup;
  SandboxSystem: SandboxSystem;
  SandboxSystemUser: SandboxSystemUser;
  SandboxUser: SandboxUser;
  SandboxWorkflow: SandboxWorkflow;
  SaveCorrespondenceConfirmation: SaveCorrespondenceConfirmation;
  SaveReceipt: SaveReceipt;
  SchemaFile: SchemaFile;
  SchemaFileList: SchemaFileList;
  SchemaFiles: SchemaFiles;
  SearchReporteeElements: SearchReporteeElements;
  ServerReport: ServerReport;
  ServiceNamespace: ServiceNamespace;
  ServiceOwnerCertificate: ServiceOwnerCertificate;
  ServiceOwnerCertificates: ServiceOwnerCertificates;
  ServiceOwnerKey: ServiceOwnerKey;
  ServiceTested: ServiceTested;
  SessionConfig: SessionConfig;
  SetBackToFormFilling: SetBackToFormFilling;
  ShadowFields: ShadowFields;
  ShipmentOutcome: ShipmentOutcome;
  ShipmentReceipt: ShipmentReceipt;
  ShipmentReference: ShipmentReference;
  ShipmentSignature: ShipmentSignature;
  SignRequest: SignRequest;
  SigningText: SigningText;
  StreamedReceipt: StreamedReceipt;
  SubmitAttachmentStreamed: SubmitAttachmentStreamed;
  SubmitFormTask: SubmitFormTask;
  Substatus: Substatus;
  SystemUserSelector: SystemUserSelector;
  TaskValidationStatus: TaskValidationStatus;
  TestArchiveCommon: TestArchiveCommon;
  TestBroker: TestBroker;
  TestBrokerStreamed: TestBrokerStreamed;
  TestCase: TestCase;
  TestCorrespondence: TestCorrespondence;
  TestIntermediaryInbound: TestIntermediaryInbound;
  TestIntermediaryInboundStreamed: TestIntermediaryInboundStreamed;
  TestKeyManagement: TestKeyManagement;
  TestLookUp: TestLookUp;
  TestPrefill: TestPrefill;
  TestReceipt: TestReceipt;
  TestReporteeArchive: TestReporteeArchive;
  TestReporteeArchiveStreamed: TestReporteeArchiveStreamed;
  TestReporteeElementList: TestReporteeElementList;
  TestServiceMetadata: TestServiceMetadata;
  TestSystemAuthentication: TestSystemAuthentication;
  TestWorkflow: TestWorkflow;
  TokensConfig: TokensConfig;
  UpdateFormData: UpdateFormData;
  UpdateReceipt: UpdateReceipt;
  UploadAttachment: UploadAttachment;
  UploadFileStreamed: UploadFileStreamed;
  UploadedData: UploadedData;
  UserControlledSigningPrepared: UserControlledSigningPrepared;
  ValidateInstance: ValidateInstance;
  ValidationIssue: ValidationIssue;
  ValidationSource: ValidationSource;
  WorkflowNextSteps: WorkflowNextSteps;
  WorkflowState: WorkflowState;
  WorkflowStep: WorkflowStep;
  WorkflowStepV2: WorkflowStepV2;
  WorkflowSteps: WorkflowSteps;
  WorkflowStepsV2: WorkflowStepsV2;
}

/** The operations, functions and flows of an `Altinn`. */
export interface AltinnOperations {
  readonly accessManagement: {
    /**
     * Asks for whom the caller, a person or a system user, may act. It replaces Altinn II's list of reportees.
     *
     * Without the `include` switches the answer names the parties only.
     */
    readonly listAuthorizedParties: Operation<[input?: ListAuthorizedParties], AuthorizedParties>;
  };
  readonly app: {
    /**
     * Adds an attachment to an instance, or a form that the app did not make itself, by the older address.
     *
     * Every version of the app library has it. Altinn calls it obsolete since version 8.6.0, which brought
     * `super::UploadAttachment`; some agencies document this one only. What is wrong with the file comes as a text or a list
     * of texts, not as a problem document.
     */
    readonly createData: Operation<[input: CreateData], DataElement>;
    /**
     * Creates an instance of an app. The app makes its form data itself, prefilled where it knows something.
     *
     * There is no idempotency key: when no answer comes, look among the owner's active instances before trying again.
     */
    readonly createInstance: Operation<[input: CreateInstance], Instance>;
    /**
     * Creates an instance of an app together with form data and attachments, in one request.
     *
     * The app keeps the whole request in memory and refuses more than 2,000 MiB; for large attachments use
     * `super::UploadAttachment`. When Altinn refuses one part, it deletes the instance again; when no answer comes, look
     * among the owner's active instances before trying again.
     */
    readonly createInstanceWithData: Operation<[input: CreateInstanceWithData], Instance>;
    /**
     * Deletes a data element: an attachment, or one of several forms of a data type.
     *
     * 409 when the instance is sent in or deleted. Apps before 8.5.0 refuse to delete forms (400).
     */
    readonly deleteData: Operation<[input: DeleteData], DeletedData>;
    /**
     * Deletes an instance. Apps answer with it as it is then, or with nothing: done is done.
     *
     * Deleted is what was answered with 200 or 204. Altinn refuses with 403 while the app forbids it (`preventInstanceDeletionForDays` in its metadata).
     */
    readonly deleteInstance: Operation<[input: DeleteInstance], DeletedInstance>;
    /** Asks an app for its data types, limits and scopes. It takes no token: anyone may ask. */
    readonly getApplicationMetadata: Operation<[input: GetApplicationMetadata], ApplicationMetadata>;
    /** Asks for an instance: its process, its status and what data it holds. */
    readonly getInstance: Operation<[input: GetInstance], Instance>;
    /**
     * Asks how far the process of an instance has come, and what the caller may do there.
     *
     * Ask this too when `super::ProcessNext` got no answer, before trying it again.
     */
    readonly getProcess: Operation<[input: GetProcess], ProcessState>;
    /**
     * Completes the current task of an instance and moves to the next; repeat until `ended` is set.
     *
     * The app validates first: 409 with `validationIssues` in the problem document gives error `validation_failed`. It is
     * not idempotent: when no answer comes (making the PDF may take half a minute), ask `super::GetProcess` first.
     * Signing tasks may want a person: then a system user gets 403.
     *
     * Apps of version 9 move the process by an engine: 200 may come while it is still at work (`workflow.status`), 504 while
     * it goes on by itself, and 409 with `processNextState` while an earlier step is tried again or must be resumed
     * (`super::ProcessProblem`, `super::ResumeProcess`).
     */
    readonly processNext: Operation<[input: ProcessNext], ProcessState>;
    /**
     * Replaces the content of a data element.
     *
     * The app may calculate further fields: then `DataElement::changed_fields` has them (HTTP 200; 303 from older apps;
     * 201 when nothing was calculated).
     */
    readonly putData: Operation<[input: PutData], DataElement>;
    /**
     * Starts the failed workflow behind the current task again, and waits for it. Apps of version 9 only; older ones answer 404.
     *
     * For when `super::GetProcess` shows `workflow.status` `failed`, or `super::ProcessNext` answered 409 with
     * `processNextState` `resumeRequired` (`super::ProcessProblem`). It takes the same right as process/next. 409 says that
     * there is nothing to resume, or that the engine is trying by itself; 504 that it goes on by itself. Altinn means it for
     * those who look after an app: offer it to someone, and do not repeat it by a program.
     */
    readonly resumeProcess: Operation<[input: ResumeProcess], ProcessState>;
    /**
     * Adds an attachment to an instance, or a form that the app did not make itself.
     *
     * The limit is the data type's `maxSize`, at most 2,000 MiB. The media type must be one that belongs to the file name's
     * extension. When the instance shows the new element with `fileScanResult` `Pending`, the scan is still to come.
     */
    readonly uploadAttachment: Operation<[input: UploadAttachment], UploadedData>;
    /**
     * Validates the forms and attachments of an instance, and the instance as a whole.
     *
     * 409 when the process has ended or has not started.
     */
    readonly validateInstance: Operation<[input: ValidateInstance], InstanceValidation>;
  };
  readonly authentication: {
    /**
     * Exchanges the session's token of Maskinporten or ID-porten for Altinn's own, which apps and most other APIs want.
     *
     * The new token lives 30 minutes, or as long as the old one if that is ID-porten's;
     * `crate::token::jwt::access_token` reads the end from it. 401: the token is unknown or has run out. 403: a token of ID-porten
     * without any `altinn:` scope.
     */
    readonly exchangeToken: Operation<[input?: ExchangeToken], ExchangedToken>;
  };
  readonly correspondence: {
    /**
     * Confirms a message whose sender asked for it (`isConfirmationNeeded`).
     *
     * 400 with code `CORR-01025` before it is fetched, `CORR-01041` when it was confirmed before. The status may lag some seconds.
     */
    readonly confirm: Operation<[input: ConfirmCorrespondence], CorrespondenceReference>;
    /**
     * Downloads an attachment of a message.
     *
     * There is no checksum in the answer: compare with the attachment's `checksum`, when the sender gave one.
     */
    readonly downloadAttachment: Operation<[input: DownloadCorrespondenceAttachment], CorrespondenceAttachmentContent>;
    /**
     * Fetches a message. For its recipient this sets the status `Fetched`.
     *
     * 404 with code `CORR-01001` also when it is not yet published, or deleted.
     */
    readonly getCorrespondence: Operation<[input: GetCorrespondence], CorrespondenceOverview>;
    /**
     * Asks for the identifiers of messages of one service.
     *
     * At most 1,000 come, without pages: narrow the time for more.
     */
    readonly listCorrespondences: Operation<[input: ListCorrespondences], CorrespondenceList>;
    /**
     * Says that the recipient has read a message.
     *
     * 400 with code `CORR-01024` before it is fetched, `CORR-01040` when it was said before.
     */
    readonly markAsRead: Operation<[input: MarkCorrespondenceAsRead], CorrespondenceReference>;
  };
  readonly flows: {
    /**
     * Downloads what lies in a reportee's archive: form tasks, each of their attachments, messages and lookups.
     *
     * Hands them out one at a time, and keeps none of them. Asks the user for the one-time code (`Ask` with kind `oneTimeCode`),
     * again when its session runs out on the way, and after a restore for the password too. What Altinn refuses of the user's is
     * asked for again, with Altinn's words, and twice at most. What Altinn will not give is handed out as an item of kind
     * `Failed`, and the download goes on; what concerns all of it ends the flow with an error, and a restore goes on from there.
     *
     * Save the flow after an item is safely stored. Nothing is lost with an older save: what came after it is handed out again.
     */
    readonly downloadArchive: FlowKind<[input: ArchiveDownload], ArchivedItem>;
    /**
     * Submits a form task and follows it to its receipt.
     *
     * Asks the user for the one-time code (`Ask` with kind `oneTimeCode`), and after a restore for the password too. What Altinn
     * refuses of the user's is asked for again, with Altinn's words, and twice at most. Ends with what became of the shipment; a
     * shipment that Altinn refused is an outcome, not an error.
     *
     * An error with code `conflict` means that Altinn has a shipment of that reference which this flow did not make; its receipt
     * stands in the error's `candidates`. An error with retry `checkFirst` means that the shipment may have arrived: restore the
     * flow, which looks before it acts, or look for the receipt by the reference.
     */
    readonly submitFormTask: FlowKind<[input: FormTaskSubmission], ShipmentOutcome>;
    /** What the flow starts with. */
    readonly maskinportenToken: FlowKind<[input: MaskinportenTokenStart], AccessToken & { value: Secret }>;
    /**
     * Submits a form to an app and follows it to the end of its process.
     *
     * Fetches its own tokens when the session has none and `token` says how (`Sign`). Ends with what became of it: a form with
     * errors, and a task that wants a person, are outcomes and not errors.
     *
     * Give `submissionKey`: what the flow makes is marked with it, and found again by it after any accident. A second start with
     * the same key goes on with the first one's instance and makes no other.
     */
    readonly submitForm: FlowKind<[input: FormSubmission], FormOutcome>;
  };
  readonly maskinporten: {
    /**
     * Exchanges a signed grant (`crate::token::maskinporten`) for a token of Maskinporten.
     *
     * Refusals come as error `token_refused` with Maskinporten's `MP-` code in the detail. A grant can be used once only.
     */
    readonly requestToken: Operation<[input: RequestToken], MaskinportenToken>;
  };
  readonly soap: {
    readonly archiveCommon: {
      /** Reads what there is to pay for a period that was reported. */
      readonly getPaymentInformation: Operation<[input: GetPaymentInformation], PaymentInformation>;
      /** Asks whether the service answers. Needs no credentials and changes nothing. */
      readonly test: Operation<[input?: TestArchiveCommon], ServiceTested>;
    };
    readonly broker: {
      /**
       * Asks whether new broker files lie ready for any of some recipients. Made for frequent use: every five seconds at most.
       *
       * Altinn's documentation wants several recipients in one text with commas between them, and speaks of the WS flavour. On the
       * wire they are a list, and the operation is there on Basic and EC2 only. Altinn documents no errors of it.
       */
      readonly checkIfAvailableFiles: Operation<[input: CheckIfAvailableFiles], BrokerFilesChecked>;
      /**
       * Confirms that a recipient has the whole of a broker file. The sender sees it in the receipt, and the file is no longer
       * new to the recipient.
       */
      readonly confirmDownloaded: Operation<[input: ConfirmDownloaded], BrokerDownloadConfirmed>;
      /**
       * Lists the broker files that a recipient can download.
       *
       * Files that the system or the recipient may not read, or whose service wants a higher security level than the system's
       * sign-in gives, are left out without a word. To see often whether something came, `check_if_available_files` is the one to
       * ask.
       */
      readonly getAvailableFiles: Operation<[input: GetAvailableFiles], AvailableBrokerFiles>;
      /**
       * Announces a broker file: what it is, from whom and for whom. The answer is the reference to upload it to.
       *
       * The reference goes into `upload_file_streamed`; recipients see nothing before the upload.
       */
      readonly initiateBrokerService: Operation<[input: InitiateBrokerService], BrokerServiceInitiated>;
      /** Asks whether the service answers. Needs no credentials and changes nothing. */
      readonly test: Operation<[input?: TestBroker], ServiceTested>;
    };
    readonly brokerStreamed: {
      /**
       * Downloads a broker file that `get_available_files` listed.
       *
       * The content comes as MTOM and may be read in a stream. Once the whole of it is safe, confirm it with
       * `confirm_downloaded`: until then it is listed as new.
       */
      readonly downloadFileStreamed: Operation<[input: DownloadFileStreamed], DownloadedBrokerFile>;
      /** Asks whether the service answers. Needs no credentials and changes nothing. */
      readonly test: Operation<[input?: TestBrokerStreamed], ServiceTested>;
      /**
       * Uploads a broker file that `initiate_broker_service` announced. The recipients can download it from then on.
       *
       * The content travels as MTOM, everything else, the system's credentials on Basic included, in header blocks. The receipt's
       * number finds the receipts of all recipients by `get_receipt`; they tell who has downloaded the file.
       */
      readonly uploadFileStreamed: Operation<[input: UploadFileStreamed], StreamedReceipt>;
    };
    readonly case: {
      /**
       * Closes a collaboration (samhandlingstjeneste): ends its workflow and archives it.
       *
       * Its form tasks and messages must be archived before. `forceArchive` closes it in spite of active form tasks, which then
       * no longer belong to it; active messages keep it open even so. On EC2 the password travels as `userPassword`, other than
       * in most services.
       */
      readonly archiveCase: Operation<[input: ArchiveCase], CaseArchived>;
      /**
       * Lists the active collaborations (samhandlingstjenester) of a reportee: all of one service, or one by its number.
       *
       * Give either `caseId`, or `externalServiceCode` and `externalServiceEditionCode`. Archived collaborations are in the
       * element list only. On EC2 the password travels as `userPassword`, other than in most services.
       */
      readonly getCaseList: Operation<[input: GetCaseList], CollaborationList>;
      /**
       * Opens a collaboration (samhandlingstjeneste) of a service for a reportee, and starts its workflow.
       *
       * Only collaborations that a service owner defined (e-dialoger) can be opened like this. Form tasks are put into it by
       * `caseId` of their shipments. Not to be repeated blindly: when the answer is lost, look at `get_case_list` first. On EC2
       * the password travels as `userPassword`, other than in most services.
       */
      readonly instantiateCollaboration: Operation<[input: InstantiateCollaboration], CollaborationInstantiated>;
      /** Asks whether the service answers. Needs no credentials and changes nothing. */
      readonly test: Operation<[input?: TestCase], ServiceTested>;
    };
    readonly correspondence: {
      /**
       * Moves a message (melding) to the reportee's archive.
       *
       * Altinn archives only what is dealt with: the message must have been read, and confirmed if its sender wants that. From
       * then on it is read with `altinn2.soap.reportee_archive.get_archived_correspondence`, by its number in the archive.
       */
      readonly archiveCorrespondenceForEndUserSystem: Operation<[input: ArchiveCorrespondenceForEndUserSystem], CorrespondenceReceipt>;
      /**
       * Deletes a message (melding) that is not archived.
       *
       * A person's message is gone for good. An organisation's goes to the bin, out of which it can be taken in the portal, not
       * here. Altinn deletes unread messages too, and may still tell the sender that the message was read: a program that wants
       * its users to read first must see to that itself. The user needs the right to write to the message.
       */
      readonly deleteCorrespondence: Operation<[input: DeleteCorrespondence], CorrespondenceDeleted>;
      /** Reads one message (melding) with its attachments. Altinn marks it as read by this. */
      readonly getCorrespondenceForEndUserSystem: Operation<[input: GetCorrespondenceForEndUserSystem], EndUserCorrespondence>;
      /**
       * Reads one message (melding) in its older form. `GetCorrespondenceForEndUserSystem` tells more of it.
       *
       * Altinn marks the message as read by this.
       */
      readonly getCorrespondenceForEndUserSystemV1: Operation<[input: GetCorrespondenceForEndUserSystemV1], EndUserCorrespondenceV1>;
      /** Confirms a message (bekreft melding), which tells its sender that the user has read it. */
      readonly saveCorrespondenceConfirmation: Operation<[input: SaveCorrespondenceConfirmation], CorrespondenceConfirmationSaved>;
      /** Asks whether the service answers. Needs no credentials and changes nothing. */
      readonly test: Operation<[input?: TestCorrespondence], ServiceTested>;
    };
    readonly intermediaryInbound: {
      /**
       * Completes, signs and sends a form task that is being filled in: one begun in the portal, or one submitted with forms that
       * were not complete, to which attachments were added.
       *
       * The documentation calls it `CompleteAndSign`. Altinn answers with a receipt, also when it refuses. On EC2 the list is
       * called `signature`, its items carry .NET's names of hidden fields, and the receipt comes in the older form.
       */
      readonly completeAndSignShipment: Operation<[input: CompleteAndSignShipment], ShipmentReceipt>;
      /** Asks how long it would take Altinn to process what is submitted now. */
      readonly getAltinnSubmissionStatus: Operation<[input?: GetAltinnSubmissionStatus], AltinnSubmissionStatus>;
      /**
       * Submits a form task (skjemasett): forms, attachments and signatures of one service, on behalf of one reportee.
       *
       * Altinn answers with a receipt, also when it refuses: look at its status and at those of its sub-receipts. Not to be
       * repeated blindly: when the answer is lost, ask for the receipt by `externalShipmentReference` first.
       */
      readonly submitFormTask: Operation<[input: SubmitFormTask], ShipmentReceipt>;
      /** Asks whether the service answers. Needs no credentials and changes nothing. */
      readonly test: Operation<[input?: TestIntermediaryInbound], ServiceTested>;
      /**
       * Replaces the data of forms of a form task that is being filled in, or adds forms to it.
       *
       * Each form has a sub-receipt of its own: the receipt may say `OK` while the sub-receipt of a form says `ValidationFailed`
       * (`altinn2.soap.receipt.outcome` looks at both). The contract is known from a recorded call and from the certificate
       * flavours; unlike the service's other operations it is read by WCF's DataContractSerializer. The documentation names
       * another type of receipt than the one that comes.
       */
      readonly updateFormData: Operation<[input: UpdateFormData], ReceiptV1>;
    };
    readonly intermediaryInboundStreamed: {
      /**
       * Adds an attachment to a form task that is being filled in. The bytes travel beside the message, all else in its header.
       *
       * The service's attachment rules say how large one may be, up to 500 MB; without rules it is 30 MB. When all are there, go on
       * with `complete_and_sign_shipment`. Basic and WS are derived from the certificate flavours.
       */
      readonly submitAttachmentStreamed: Operation<[input: SubmitAttachmentStreamed], StreamedReceipt>;
      /** Asks whether the service answers. Needs no credentials and changes nothing. */
      readonly test: Operation<[input?: TestIntermediaryInboundStreamed], ServiceTested>;
    };
    readonly keyManagement: {
      /**
       * Reads the certificates of the service owners that receive a service's forms.
       *
       * Sensitive fields are encrypted with a symmetric key, and that one with the public key of each certificate; the number of
       * the certificate goes with the key in the shipment.
       */
      readonly getCertificates: Operation<[input: GetCertificates], ServiceOwnerCertificates>;
      /** Asks whether the service answers. Needs no credentials and changes nothing. */
      readonly test: Operation<[input?: TestKeyManagement], ServiceTested>;
    };
    readonly lookUp: {
      /** Asks a service owner's system through a lookup (innsynstjeneste) that Altinn lets end-user systems ask directly. */
      readonly executeLookUp: Operation<[input: ExecuteLookUp], LookUpAnswer>;
      /** Asks whether the service answers. Needs no credentials and changes nothing. */
      readonly test: Operation<[input?: TestLookUp], ServiceTested>;
    };
    readonly prefill: {
      /**
       * Asks for what the service owner and the registers know of what a service's forms ask for (preutfylling).
       *
       * Without `dataFormatIds` the main form comes, if there is anything for it. Only fields that somebody filled in come, so
       * the answer is no complete form: `altinn2.soap.prefill.merge` puts it together with the program's own values.
       */
      readonly getPrefillData: Operation<[input: GetPrefillData], PrefillData>;
      /**
       * Asks for whole forms that the service owner filled in beforehand, with the time for which they hold.
       *
       * `get_prefill_data` knows more sources.
       */
      readonly getPrefillDataV1: Operation<[input: GetPrefillDataV1], PrefillDataV1>;
      /** Asks whether the service answers. Needs no credentials and changes nothing. */
      readonly test: Operation<[input?: TestPrefill], ServiceTested>;
      /**
       * Puts a program's own values on top of a prefilled form.
       *
       * Nothing else changes: order, white space, comments and prefixes stay as they were, byte for byte. Values go only where the
       * form has an element or an attribute for them, as only the form's schema knows where a new one may stand. A program that
       * has the whole form with empty elements takes that as `base`, the prefilled one as `overlay`, and its own values as
       * `values`.
       */
      readonly merge: PureFunction<[input: PrefillMerge], MergedForm>;
    };
    readonly receipt: {
      /**
       * Asks for a receipt and its sub-receipts.
       *
       * Ask by the receipt number that a submission gave, or, when its answer was lost, by the shipment's own
       * `ExternalShipmentReference`. Processing takes time: wait some seconds before the first try, then longer each time.
       */
      readonly getReceipt: Operation<[input: GetReceipt], Receipt>;
      /** Lists the receipts of a kind, those that changed in a period when one is given. */
      readonly getReceiptList: Operation<[input: GetReceiptList], ReceiptList>;
      /**
       * Lists the receipts of a kind, in the older form. New programs use `get_receipt_list`.
       *
       * Altinn's documentation calls it outdated and says that it may go. EC2 wants both dates.
       */
      readonly getReceiptListV1: Operation<[input: GetReceiptListV1], ReceiptListV1>;
      /**
       * Asks for a receipt and its sub-receipts, in the older form. New programs ask with `get_receipt`.
       *
       * Altinn's documentation calls it outdated and says that it may go. It does not know receipts of broker services by name.
       */
      readonly getReceiptV1: Operation<[input: GetReceiptV1], ReceiptV1>;
      /**
       * Puts a new status and text on a receipt, in the older form. New programs use `update_receipt`, which tells the rules.
       *
       * Altinn's documentation calls it outdated and says that it may go.
       */
      readonly saveReceipt: Operation<[input: SaveReceipt], ReceiptV1>;
      /** Asks whether the service answers. Needs no credentials and changes nothing. */
      readonly test: Operation<[input?: TestReceipt], ServiceTested>;
      /**
       * Puts a new status and text on a receipt: whoever receives a shipment, a broker service's file for example, tells its
       * sender so.
       *
       * The old text goes to the top of the history, and Altinn says in the new one which system wrote it. Name the receipt by its
       * number or by its archive reference, not by both. Naming it both ways or not at all, and a receipt that the system may not
       * touch, give an AltinnFault with number 0, told apart by its text only.
       */
      readonly updateReceipt: Operation<[input: UpdateReceipt], Receipt>;
      /**
       * What a receipt means, for the whole and for each part: Altinn says yes and no in receipts, not in errors.
       *
       * Looks at the status, at those of the sub-receipts (the whole may be `OK` while a form failed validation), at the number (0:
       * nothing was kept) and at the texts that Altinn documents. Give the receipt in the form in which it came: one of the four.
       */
      readonly outcome: PureFunction<[input?: OutcomeOfReceipt], ReceiptOutcome>;
      /**
       * When to ask Altinn for a receipt again.
       *
       * Altinn wants at least five seconds of quiet after a submission and between questions, and no tight loops. The pauses here
       * grow from there to an hour. What is not asked for in haste, files of broker services and the status of messages, is asked
       * for once an hour. Since release 20.11 (2020) the receipt that a submission gives is the final one, and nobody need ask.
       */
      readonly pollAdvice: PureFunction<[input: ReceiptPollAdvice], PollAdvice>;
    };
    readonly reporteeArchive: {
      /**
       * Reads an archived message (arkivert melding) with its attachments. Messages that are not archived are read with
       * `altinn2.soap.correspondence.get_correspondence_for_end_user_system`.
       */
      readonly getArchivedCorrespondence: Operation<[input: GetArchivedCorrespondence], ArchivedCorrespondence>;
      /** Reads an archived form task (arkivert skjemasett): its forms with their data, and what was attached and signed. */
      readonly getArchivedFormTask: Operation<[input: GetArchivedFormTask], ArchivedFormTask>;
      /** Reads an archived lookup (arkivert innsynstjeneste): what was looked up, as a PDF document. */
      readonly getArchivedLookup: Operation<[input: GetArchivedLookup], ArchivedLookup>;
      /**
       * Reads one attachment of an archived element, with its content.
       *
       * The content travels as base64 within the answer; `altinn2.soap.reportee_archive_streamed.get_attachment_data_streamed`
       * gives it as plain bytes, without what is known of it.
       */
      readonly getAttachmentData: Operation<[input: GetAttachmentData], MessageAttachment>;
      /** Asks whether the service answers. Needs no credentials and changes nothing. */
      readonly test: Operation<[input?: TestReporteeArchive], ServiceTested>;
    };
    readonly reporteeArchiveStreamed: {
      /** Reads the content of one attachment of an archived element, of any size. */
      readonly getAttachmentDataStreamed: Operation<[input: GetAttachmentDataStreamed], AttachmentStream>;
      /** Asks whether the service answers. Needs no credentials and changes nothing. */
      readonly test: Operation<[input?: TestReporteeArchiveStreamed], ServiceTested>;
    };
    readonly reporteeElementList: {
      /** Deletes an element of a reportee's work list or archive. Neither the portal nor end-user systems see it afterwards. */
      readonly deleteReporteeElement: Operation<[input: DeleteReporteeElement], ReporteeElementDeleted>;
      /**
       * Lists the messages (meldinger) of an archive reference, for example the answers to what was submitted.
       *
       * EC2 wants both dates.
       */
      readonly getCorrespondenceListForArchiveRef: Operation<[input: GetCorrespondenceListForArchiveRef], ReporteeElementListV1>;
      /**
       * Lists the messages (meldinger) of a reportee. `GetReporteeElementList` can search for more.
       *
       * EC2 wants both dates.
       */
      readonly getCorrespondenceListForReportee: Operation<[input: GetCorrespondenceListForReportee], ReporteeElementListV1>;
      /** Reads the forms of a form task (skjemasett) with their data. */
      readonly getFormSetData: Operation<[input: GetFormSetData], FormSetData>;
      /**
       * Lists the forms and attachments of a form task (skjemasett), without their content.
       *
       * `altinn2.soap.workflow.do_signing` takes the numbers that are told here.
       */
      readonly getFormSetElements: Operation<[input: GetFormSetElements], FormSetElements>;
      /** Lists the forms and attachments of a form task (skjemasett), in the older form. `GetFormSetElements` tells more. */
      readonly getFormSetElementsV1: Operation<[input: GetFormSetElementsV1], FormSetElementsV1>;
      /** Lists elements of a reportee's work list (arbeidsliste) and archive (arkiv), by search criteria. */
      readonly getReporteeElementList: Operation<[input: GetReporteeElementList], ReporteeElementList>;
      /**
       * Lists elements of a reportee's work list (arbeidsliste) and archive (arkiv), in their older form.
       * `GetReporteeElementList` tells more, and knows collaborations and lookups.
       */
      readonly getReporteeElementListV1: Operation<[input: GetReporteeElementListV1], ReporteeElementListV1>;
      /** Asks whether the service answers. Needs no credentials and changes nothing. */
      readonly test: Operation<[input?: TestReporteeElementList], ServiceTested>;
      /**
       * Puts a search of a message box together, for `GetReporteeElementList`.
       *
       * Altinn's own search is a bag of switches and texts that takes any mixture and answers contradictions with nothing found.
       * Here they are refused, with the field that is at fault. Whatever is not set does not narrow the search.
       *
       * Altinn's documentation has the first and the last day of the period the wrong way round; the names tell it right.
       */
      readonly search: PureFunction<[input: SearchReporteeElements], ReporteeElementSearch>;
    };
    readonly serviceMetadata: {
      /**
       * Lists the services (tjenester) that Altinn offers, with their attachment rules. The answer is large: some 2000 services,
       * 3 MB.
       */
      readonly getAvailableServices: Operation<[input?: GetAvailableServices], AvailableServices>;
      /**
       * Lists the services (tjenester) that Altinn offers, without their kinds and attachment rules. Newer versions tell more;
       * this one is there in the WS flavour too.
       *
       * Altinn documents no errors of it.
       */
      readonly getAvailableServicesV1: Operation<[input?: GetAvailableServicesV1], AvailableServicesV1>;
      /**
       * Lists the services (tjenester) that Altinn offers, with their kinds. The third version has their attachment rules too,
       * and is there in the Basic flavour only.
       *
       * Altinn documents no errors of it.
       */
      readonly getAvailableServicesV2: Operation<[input?: GetAvailableServicesV2], AvailableServicesV2>;
      /**
       * Fetches a code list (kodeliste): the values that a field of a form may have.
       *
       * Altinn's documentation does not speak of the operation; it is in the WSDLs of both flavours, under the same name.
       */
      readonly getCodeList: Operation<[input: GetCodeList], CodeList>;
      /**
       * Fetches the rows of a code list (kodeliste) that fit all the filters given.
       *
       * The one operation of the service without credentials: it has none even on Basic, and needs no session with any. Altinn's
       * documentation does not speak of it; it is in the WSDLs of both flavours, under the same name.
       */
      readonly getFilteredCodeList: Operation<[input: GetFilteredCodeList], CodeList>;
      /**
       * Fetches the XSDs of all forms of a service (innsendingstjeneste), the main form and the sub forms.
       *
       * `SchemaFiles`(super::SchemaFiles) makes files of the answer. On WS the operation is called
       * `GetSchemaDefinitionsForFormTask`. Altinn documents no errors of it.
       */
      readonly getFormTaskSchemaDefinitions: Operation<[input: GetFormTaskSchemaDefinitions], FormTaskSchemaDefinitions>;
      /** Asks whether the service answers. Needs no credentials and changes nothing. */
      readonly test: Operation<[input?: TestServiceMetadata], ServiceTested>;
      /**
       * Makes files of the XSDs of a form set, ready to be written as UTF-8.
       *
       * Every XSD is read to its end first: one that is broken, or no XSD at all, is refused with the path of its form.
       */
      readonly schemaFiles: PureFunction<[input: SchemaFiles], SchemaFileList>;
    };
    readonly systemAuthentication: {
      /**
       * Asks which one-time code (engangskode, pinkode) the user has to give with the calls that follow.
       *
       * With `SMSPin` Altinn sends the code to the user's phone; with `AltinnPin` the answer says which code of the letter it
       * wants. A session lasts 30 minutes from each call that uses the code, 8 hours at most.
       */
      readonly getAuthenticationChallenge: Operation<[input: GetAuthenticationChallenge], AuthenticationChallenge>;
      /** Asks whether the service answers. Needs no credentials and changes nothing. */
      readonly test: Operation<[input?: TestSystemAuthentication], ServiceTested>;
      /**
       * Whether a one-time code can still be used, and for how long: the countdown that Altinn asks programs to show.
       *
       * A code is good for 30 minutes from the challenge. Each call that uses it makes it good for 30 minutes more, until 8 hours
       * have gone by.
       */
      readonly challengeSession: PureFunction<[input: ChallengeSession], ChallengeSessionState>;
    };
    readonly workflow: {
      /**
       * Sends in a form task (skjemasett) that lies in the work list, filled in and valid, and whose service has no signing step.
       *
       * Altinn archives it and hands it to the service owner. A form task that must be signed is sent in by its last signature:
       * `do_signing`. Not to be repeated blindly: when the answer is lost, look at the element list first.
       */
      readonly doSendingInAction: Operation<[input: DoSendingInAction], FormTaskSentIn>;
      /**
       * Signs a form task that waits for a signature. The last signature also sends it in.
       *
       * The numbers of forms and attachments come from `altinn2.soap.reportee_element_list.get_form_set_elements`, the text from
       * `get_signing_text`. Not to be repeated blindly: when the answer is lost, ask `get_available_actions` first.
       */
      readonly doSigning: Operation<[input: DoSigning], FormTaskSigned>;
      /**
       * Asks what this user can do now with a form task: that depends on the step of its workflow and on the user's rights.
       *
       * The function `altinn2.soap.workflow.next_steps` says which calls follow from the answer.
       */
      readonly getAvailableActions: Operation<[input: GetAvailableActions], WorkflowState>;
      /** Asks what comes after the step that a form task is in, whoever may do it. */
      readonly getNextWorkflowStateTypeInProcessFlow: Operation<[input: GetNextWorkflowStateTypeInProcessFlow], WorkflowState>;
      /** Asks for all steps of a form task's workflow: those that are done, the one it is in, and those to come. */
      readonly getProcessDetails: Operation<[input: GetProcessDetails], WorkflowSteps>;
      /** Asks for all steps of a form task's workflow, as `get_process_details` does; deleted form tasks are not told apart. */
      readonly getProcessDetailsV2: Operation<[input: GetProcessDetailsV2], WorkflowStepsV2>;
      /** Asks which step of a form task's workflow is the user-controlled signing (brukerstyrt signering). */
      readonly getProcessStepIdForParallelSigning: Operation<[input: GetProcessStepIdForParallelSigning], ParallelSigningStep>;
      /**
       * Asks for the text that a signer is to read and agree to: of an element, or, before there is one, of a service.
       *
       * Give either `reporteeElementId`, or `externalServiceCode` and `externalServiceEditionCode`.
       */
      readonly getSigningText: Operation<[input?: GetSigningText], SigningText>;
      /** Prepares the user-controlled signing step (brukerstyrt signering) of a form task: who may sign, and how often. */
      readonly prepareUserControlledSigning: Operation<[input: PrepareUserControlledSigning], UserControlledSigningPrepared>;
      /**
       * Takes a form task back to form filling (utfylling), so that it can be changed. Signatures that it had are to be given
       * again.
       */
      readonly setBackToFormFilling: Operation<[input: SetBackToFormFilling], FormTaskSetBack>;
      /** Asks whether the service answers. Needs no credentials and changes nothing. */
      readonly test: Operation<[input?: TestWorkflow], ServiceTested>;
      /**
       * What can be done next with a form task.
       *
       * Give what is known of it; the more, the better the answer. What `get_available_actions` says counts most: it knows the
       * user's rights, which the others do not.
       */
      readonly nextSteps: PureFunction<[input?: WorkflowNextSteps], NextSteps>;
    };
  };
  readonly storage: {
    /**
     * Lists instances of one owner, newest change first when nothing else is asked for.
     *
     * Name the owner by `ownerPartyId` or by `owner`: Storage answers 400 to both and to neither. A page can be empty and still
     * have a next one.
     */
    readonly listInstances: Operation<[input?: ListInstances], InstancePage>;
  };
}

/** Every code of an error. Codes are stable: a program may branch on them. */
export type ErrorCode =
  /** A field is missing, unknown, or of the wrong type or format. */
  | 'invalid_input'
  /** An organisation number, national identity number, account number or KID fails its check. */
  | 'invalid_identity'
  /** A synthetic identity number was about to be sent to production. */
  | 'synthetic_identity'
  /** There is no operation or flow of that name. */
  | 'unknown_operation'
  /** A source of bytes could not be read while a request was sent, or had not as many as it was said to have; part of the request may have left. */
  | 'source_failed'
  /** The session has no credentials of the kind that the operation needs. */
  | 'missing_credentials'
  /** The session has no token of the kind that the operation needs. */
  | 'missing_token'
  /** The session's token has run out; fetch a new one. */
  | 'token_expired'
  /** Credentials or a token of one environment were about to be used in another. */
  | 'environment_mismatch'
  /** Altinn does not offer the operation for this kind of credentials. */
  | 'unsupported_flavour'
  /** No answer came: the connection failed or timed out. */
  | 'transport_failed'
  /** The answer has no body where the contract wants one. */
  | 'empty_answer'
  /** A web page came instead of an answer: maintenance, a proxy or a wrong address. */
  | 'html_answer'
  /** The answer is not well-formed XML in UTF-8. */
  | 'malformed_xml'
  /** The answer carries a document type declaration, which is refused as an attack. */
  | 'doctype_refused'
  /** The answer, or a broker package, is larger or deeper than the limits allow. */
  | 'limit_exceeded'
  /** The answer is not a well-formed multipart message, or refers to a part that it does not have. */
  | 'malformed_multipart'
  /** The answer is not JSON. */
  | 'malformed_json'
  /** The answer is well-formed but not the one that the contract promises. */
  | 'unexpected_answer'
  /** A value in the answer is not of its declared type. */
  | 'invalid_value'
  /** The bytes are no broker package: broken off, damaged, without a manifest, or no zip archive of stored and deflated files. */
  | 'malformed_package'
  /** A broker package with dangerous or ambiguous names, links, encrypted files, or headers that contradict each other. */
  | 'unsafe_package'
  /** Altinn answered without a result: there is nothing of that reference. */
  | 'empty_result'
  /** The service refused the message with a SOAP fault that carries no Altinn detail. */
  | 'soap_fault'
  /** Altinn refused the call with an error of its own; see errorId and the texts. */
  | 'altinn_fault'
  /** Altinn failed inside (ErrorID 0 with a reference); give them the errorGuid. */
  | 'altinn_internal'
  /** User name, password or one-time code is wrong or has run out; repeating locks the user. */
  | 'wrong_credentials'
  /** The user or the system has no right to this. */
  | 'access_denied'
  /** The security of the message was not accepted: the secure conversation is gone and a new one has to be started, or the sender's clock is wrong. */
  | 'security_session'
  /** The token is missing, wrong or has run out (HTTP 401). */
  | 'unauthorized'
  /** The token's owner lacks a right, a scope or an authentication level (HTTP 403). */
  | 'forbidden'
  /** There is nothing at that address (HTTP 404). */
  | 'not_found'
  /** The state has changed meanwhile (HTTP 409 or 412). */
  | 'conflict'
  /** It was done before: nothing is left to do. */
  | 'already_done'
  /** It has been removed for good (HTTP 410). */
  | 'gone'
  /** The form has errors; the issues say which. */
  | 'validation_failed'
  /** Altinn, or a gateway, refused the request as it stands (another HTTP 4xx). */
  | 'bad_request'
  /** Maskinporten refused the grant; its MP number is in the detail where it gave one. */
  | 'token_refused'
  /** Too many requests (HTTP 429). */
  | 'too_many_requests'
  /** Altinn failed (HTTP 5xx, or a SOAP fault of class Server or Receiver). */
  | 'server_error'
  /** Altinn or a gateway is down or too busy for the moment (HTTP 408, 502, 503, 504). */
  | 'unavailable'
  /** The flow was given something that it did not ask for. */
  | 'flow_input'
  /** The bytes are no saved flow of this version. */
  | 'flow_restore'
  ;
