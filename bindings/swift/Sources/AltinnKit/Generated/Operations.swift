// Written by `cargo xtask surfaces` from the catalogue. Do not edit.

public import Foundation

extension Altinn {
    /// Operations below `access_management`.
    public var accessManagement: AccessManagementOperations { .init(altinn: self) }
    /// Operations below `app`.
    public var app: AppOperations { .init(altinn: self) }
    /// Operations below `authentication`.
    public var authentication: AuthenticationOperations { .init(altinn: self) }
    /// Operations below `correspondence`.
    public var correspondence: CorrespondenceOperations { .init(altinn: self) }
    /// Operations below `flows`.
    public var flows: FlowsOperations { .init(altinn: self) }
    /// Operations below `maskinporten`.
    public var maskinporten: MaskinportenOperations { .init(altinn: self) }
    /// Operations below `soap`.
    public var soap: SoapOperations { .init(altinn: self) }
    /// Operations below `storage`.
    public var storage: StorageOperations { .init(altinn: self) }

    /// Operations of `access_management`.
    public struct AccessManagementOperations: Sendable {
        let altinn: Altinn

        /// Asks for whom the caller, a person or a system user, may act. It replaces Altinn II's list of reportees.
        ///
        /// Without the `include` switches the answer names the parties only.
        ///
        /// `altinn3.access_management.list_authorized_parties`
        ///
        /// - Parameters:
        ///   - includeRoles: Whether to list the roles that the caller has for each party.
        ///   - includeAccessPackages: Whether to list the access packages (tilgangspakker).
        ///   - includeResources: Whether to list the services.
        ///   - includeInstances: Whether to list single instances.
        ///   - includePartiesViaKeyRoles: Whether to list parties of organisations in which the caller has a key role.
        ///   - includeSubParties: Whether to list sub units.
        ///   - includeInactiveParties: Whether to list parties that are no longer active.
        ///   - partyFilter: UUIDs of the only parties to list.
        ///   - anyOfResourceIds: Only parties for which the caller has one of these services.
        public func listAuthorizedParties(includeRoles: Bool? = nil, includeAccessPackages: Bool? = nil, includeResources: Bool? = nil, includeInstances: Bool? = nil, includePartiesViaKeyRoles: IncludeFilter? = nil, includeSubParties: IncludeFilter? = nil, includeInactiveParties: IncludeFilter? = nil, partyFilter: [String] = [], anyOfResourceIds: [String] = []) throws(AltinnError) -> Call<AuthorizedParties> {
            try altinn.call("altinn3.access_management.list_authorized_parties", ListAuthorizedParties(includeRoles: includeRoles, includeAccessPackages: includeAccessPackages, includeResources: includeResources, includeInstances: includeInstances, includePartiesViaKeyRoles: includePartiesViaKeyRoles, includeSubParties: includeSubParties, includeInactiveParties: includeInactiveParties, partyFilter: partyFilter, anyOfResourceIds: anyOfResourceIds))
        }
    }

    /// Operations of `app`.
    public struct AppOperations: Sendable {
        let altinn: Altinn

        /// Creates an instance of an app. The app makes its form data itself, prefilled where it knows something.
        ///
        /// There is no idempotency key: when no answer comes, look among the owner's active instances before trying again.
        ///
        /// `altinn3.app.create_instance`
        ///
        /// - Parameters:
        ///   - org: Short name of the service owner.
        ///   - app: Name of the app.
        ///   - instanceOwner: The party that it will belong to.
        ///   - dueBefore: When it should be sent in at the latest.
        ///   - visibleAfter: From when on its owner sees it.
        ///   - language: Language of texts: `nb`, `nn` or `en`.
        public func createInstance(org: String, app: String, instanceOwner: InstanceOwnerSelector, dueBefore: AltinnDateTime? = nil, visibleAfter: AltinnDateTime? = nil, language: String? = nil) throws(AltinnError) -> Call<Instance> {
            try altinn.call("altinn3.app.create_instance", CreateInstance(org: org, app: app, instanceOwner: instanceOwner, dueBefore: dueBefore, visibleAfter: visibleAfter, language: language))
        }

        /// Creates an instance of an app together with form data and attachments, in one request.
        ///
        /// The app keeps the whole request in memory and refuses more than 2,000 MiB; for large attachments use
        /// `super::UploadAttachment`. When Altinn refuses one part, it deletes the instance again; when no answer comes, look
        /// among the owner's active instances before trying again.
        ///
        /// `altinn3.app.create_instance_with_data`
        ///
        /// - Parameters:
        ///   - org: Short name of the service owner.
        ///   - app: Name of the app.
        ///   - instance: Who it will belong to, and when.
        ///   - notification: How to tell its owner.
        ///   - data: Form data and attachments.
        ///   - language: Language of texts: `nb`, `nn` or `en`.
        public func createInstanceWithData(org: String, app: String, instance: InstanceTemplate, notification: InstantiationNotification? = nil, data: [DataPart] = [], language: String? = nil) throws(AltinnError) -> Call<Instance> {
            try altinn.call("altinn3.app.create_instance_with_data", CreateInstanceWithData(org: org, app: app, instance: instance, notification: notification, data: data, language: language))
        }

        /// Deletes an instance, and answers with it as it is then.
        ///
        /// Altinn refuses with 403 while the app forbids it (`preventInstanceDeletionForDays` in its metadata).
        ///
        /// `altinn3.app.delete_instance`
        ///
        /// - Parameters:
        ///   - org: Short name of the service owner.
        ///   - app: Name of the app.
        ///   - instanceOwnerPartyId: Number of the party that the instance belongs to.
        ///   - instanceGuid: GUID of the instance.
        ///   - hard: Whether to delete for good; into the bin when not set.
        public func deleteInstance(org: String, app: String, instanceOwnerPartyId: Int32, instanceGuid: String, hard: Bool? = nil) throws(AltinnError) -> Call<Instance> {
            try altinn.call("altinn3.app.delete_instance", DeleteInstance(org: org, app: app, instanceOwnerPartyId: instanceOwnerPartyId, instanceGuid: instanceGuid, hard: hard))
        }

        /// Asks an app for its data types, limits and scopes.
        ///
        /// `altinn3.app.get_application_metadata`
        ///
        /// - Parameters:
        ///   - org: Short name of the service owner.
        ///   - app: Name of the app.
        ///   - checkOrgApp: Whether the app checks that the address is its own (409 when it is not); it does when not set.
        public func getApplicationMetadata(org: String, app: String, checkOrgApp: Bool? = nil) throws(AltinnError) -> Call<ApplicationMetadata> {
            try altinn.call("altinn3.app.get_application_metadata", GetApplicationMetadata(org: org, app: app, checkOrgApp: checkOrgApp))
        }

        /// Asks for an instance: its process, its status and what data it holds.
        ///
        /// `altinn3.app.get_instance`
        ///
        /// - Parameters:
        ///   - org: Short name of the service owner.
        ///   - app: Name of the app.
        ///   - instanceOwnerPartyId: Number of the party that the instance belongs to.
        ///   - instanceGuid: GUID of the instance.
        public func getInstance(org: String, app: String, instanceOwnerPartyId: Int32, instanceGuid: String) throws(AltinnError) -> Call<Instance> {
            try altinn.call("altinn3.app.get_instance", GetInstance(org: org, app: app, instanceOwnerPartyId: instanceOwnerPartyId, instanceGuid: instanceGuid))
        }

        /// Asks how far the process of an instance has come, and what the caller may do there.
        ///
        /// Ask this too when `super::ProcessNext` got no answer, before trying it again.
        ///
        /// `altinn3.app.get_process`
        ///
        /// - Parameters:
        ///   - org: Short name of the service owner.
        ///   - app: Name of the app.
        ///   - instanceOwnerPartyId: Number of the party that the instance belongs to.
        ///   - instanceGuid: GUID of the instance.
        public func getProcess(org: String, app: String, instanceOwnerPartyId: Int32, instanceGuid: String) throws(AltinnError) -> Call<ProcessState> {
            try altinn.call("altinn3.app.get_process", GetProcess(org: org, app: app, instanceOwnerPartyId: instanceOwnerPartyId, instanceGuid: instanceGuid))
        }

        /// Completes the current task of an instance and moves to the next; repeat until `ended` is set.
        ///
        /// The app validates first: 409 with `validationIssues` in the problem document gives error `validation_failed`. It is
        /// not idempotent: when no answer comes (making the PDF may take half a minute), ask `super::GetProcess` first.
        /// Signing tasks may want a person: then a system user gets 403.
        ///
        /// `altinn3.app.process_next`
        ///
        /// - Parameters:
        ///   - org: Short name of the service owner.
        ///   - app: Name of the app.
        ///   - instanceOwnerPartyId: Number of the party that the instance belongs to.
        ///   - instanceGuid: GUID of the instance.
        ///   - action: What to do, one of the current task's `actions`: `write`, `confirm`, `sign`, `reject`, `pay`. Not needed in a data task.
        ///   - actionOnBehalfOf: Organisation number of the party on whose behalf.
        ///   - language: Language of the PDF and of error texts: `nb`, `nn` or `en`.
        public func processNext(org: String, app: String, instanceOwnerPartyId: Int32, instanceGuid: String, action: String? = nil, actionOnBehalfOf: String? = nil, language: String? = nil) throws(AltinnError) -> Call<ProcessState> {
            try altinn.call("altinn3.app.process_next", ProcessNext(org: org, app: app, instanceOwnerPartyId: instanceOwnerPartyId, instanceGuid: instanceGuid, action: action, actionOnBehalfOf: actionOnBehalfOf, language: language))
        }

        /// Replaces the content of a data element.
        ///
        /// The app may calculate further fields: then `DataElement::changed_fields` has them (HTTP 200; 303 from older apps;
        /// 201 when nothing was calculated).
        ///
        /// `altinn3.app.put_data`
        ///
        /// - Parameters:
        ///   - org: Short name of the service owner.
        ///   - app: Name of the app.
        ///   - instanceOwnerPartyId: Number of the party that the instance belongs to.
        ///   - instanceGuid: GUID of the instance.
        ///   - dataGuid: GUID of the data element.
        ///   - contentType: Media type: `application/xml` or `application/json` for a form, the file's own for an attachment.
        ///   - content: The bytes.
        ///   - fileName: File name with extension; attachments must have one.
        ///   - language: Language of texts: `nb`, `nn` or `en`.
        public func putData(org: String, app: String, instanceOwnerPartyId: Int32, instanceGuid: String, dataGuid: String, contentType: String, content: Blob, fileName: String? = nil, language: String? = nil) throws(AltinnError) -> Call<DataElement> {
            try altinn.call("altinn3.app.put_data", PutData(org: org, app: app, instanceOwnerPartyId: instanceOwnerPartyId, instanceGuid: instanceGuid, dataGuid: dataGuid, contentType: contentType, content: content, fileName: fileName, language: language))
        }

        /// Adds an attachment to an instance, or a form that the app did not make itself.
        ///
        /// The limit is the data type's `maxSize`, at most 2,000 MiB. The media type must be one that belongs to the file name's
        /// extension. When the instance shows the new element with `fileScanResult` `Pending`, the scan is still to come.
        ///
        /// `altinn3.app.upload_attachment`
        ///
        /// - Parameters:
        ///   - org: Short name of the service owner.
        ///   - app: Name of the app.
        ///   - instanceOwnerPartyId: Number of the party that the instance belongs to.
        ///   - instanceGuid: GUID of the instance.
        ///   - dataType: Which of the app's data types it is.
        ///   - contentType: Media type, matching the file's extension.
        ///   - content: The bytes.
        ///   - fileName: File name with extension; attachments must have one.
        ///   - ignoredValidators: Names of validators to leave out, with commas between them.
        ///   - language: Language of texts: `nb`, `nn` or `en`.
        public func uploadAttachment(org: String, app: String, instanceOwnerPartyId: Int32, instanceGuid: String, dataType: String, contentType: String, content: Blob, fileName: String? = nil, ignoredValidators: String? = nil, language: String? = nil) throws(AltinnError) -> Call<UploadedData> {
            try altinn.call("altinn3.app.upload_attachment", UploadAttachment(org: org, app: app, instanceOwnerPartyId: instanceOwnerPartyId, instanceGuid: instanceGuid, dataType: dataType, contentType: contentType, content: content, fileName: fileName, ignoredValidators: ignoredValidators, language: language))
        }

        /// Validates the forms and attachments of an instance, and the instance as a whole.
        ///
        /// 409 when the process has ended or has not started.
        ///
        /// `altinn3.app.validate_instance`
        ///
        /// - Parameters:
        ///   - org: Short name of the service owner.
        ///   - app: Name of the app.
        ///   - instanceOwnerPartyId: Number of the party that the instance belongs to.
        ///   - instanceGuid: GUID of the instance.
        ///   - ignoredValidators: Names of validators to leave out, with commas between them.
        ///   - onlyIncrementalValidators: Whether to leave out the validators that do not run on partial changes.
        ///   - language: Language of texts: `nb`, `nn` or `en`.
        public func validateInstance(org: String, app: String, instanceOwnerPartyId: Int32, instanceGuid: String, ignoredValidators: String? = nil, onlyIncrementalValidators: Bool? = nil, language: String? = nil) throws(AltinnError) -> Call<InstanceValidation> {
            try altinn.call("altinn3.app.validate_instance", ValidateInstance(org: org, app: app, instanceOwnerPartyId: instanceOwnerPartyId, instanceGuid: instanceGuid, ignoredValidators: ignoredValidators, onlyIncrementalValidators: onlyIncrementalValidators, language: language))
        }
    }

    /// Operations of `authentication`.
    public struct AuthenticationOperations: Sendable {
        let altinn: Altinn

        /// Exchanges the session's token of Maskinporten or ID-porten for Altinn's own, which apps and most other APIs want.
        ///
        /// The new token lives 30 minutes, or as long as the old one if that is ID-porten's;
        /// `crate::token::jwt::access_token` reads the end from it. 401: the token is unknown or has run out. 403: a token of ID-porten
        /// without any `altinn:` scope.
        ///
        /// `altinn3.authentication.exchange_token`
        ///
        /// - Parameters:
        ///   - provider: Who issued the session's token; `maskinporten` when not set.
        ///   - test: For Digdir itself: acts as the test organisation `ttd`.
        public func exchangeToken(provider: TokenProvider? = nil, test: Bool? = nil) throws(AltinnError) -> Call<ExchangedToken> {
            try altinn.call("altinn3.authentication.exchange_token", ExchangeToken(provider: provider, test: test))
        }
    }

    /// Operations of `correspondence`.
    public struct CorrespondenceOperations: Sendable {
        let altinn: Altinn

        /// Confirms a message whose sender asked for it (`isConfirmationNeeded`).
        ///
        /// 400 with code `CORR-01025` before it is fetched, `CORR-01041` when it was confirmed before. The status may lag some seconds.
        ///
        /// `altinn3.correspondence.confirm`
        ///
        /// - Parameters:
        ///   - correspondenceId: Identifier of the message.
        public func confirm(correspondenceId: String) throws(AltinnError) -> Call<CorrespondenceReference> {
            try altinn.call("altinn3.correspondence.confirm", ConfirmCorrespondence(correspondenceId: correspondenceId))
        }

        /// Downloads an attachment of a message.
        ///
        /// There is no checksum in the answer: compare with the attachment's `checksum`, when the sender gave one.
        ///
        /// `altinn3.correspondence.download_attachment`
        ///
        /// - Parameters:
        ///   - correspondenceId: Identifier of the message.
        ///   - attachmentId: Identifier of the attachment.
        public func downloadAttachment(correspondenceId: String, attachmentId: String) throws(AltinnError) -> Call<CorrespondenceAttachmentContent> {
            try altinn.call("altinn3.correspondence.download_attachment", DownloadCorrespondenceAttachment(correspondenceId: correspondenceId, attachmentId: attachmentId))
        }

        /// Fetches a message. For its recipient this sets the status `Fetched`.
        ///
        /// 404 with code `CORR-01001` also when it is not yet published, or deleted.
        ///
        /// `altinn3.correspondence.get_correspondence`
        ///
        /// - Parameters:
        ///   - correspondenceId: Identifier of the message.
        public func getCorrespondence(correspondenceId: String) throws(AltinnError) -> Call<CorrespondenceOverview> {
            try altinn.call("altinn3.correspondence.get_correspondence", GetCorrespondence(correspondenceId: correspondenceId))
        }

        /// Asks for the identifiers of messages of one service.
        ///
        /// At most 1,000 come, without pages: narrow the time for more.
        ///
        /// `altinn3.correspondence.list_correspondences`
        ///
        /// - Parameters:
        ///   - resourceId: The service.
        ///   - role: As whom the caller asks.
        ///   - from: Not before this time.
        ///   - to: Not after this time.
        ///   - status: Only in this status.
        ///   - onBehalfOf: For whom, when the caller is not the party itself: `urn:altinn:organization:identifier-no:` and the number, or `0192:` and the number.
        ///   - sendersReference: Only with this reference of the sender's.
        ///   - idempotentKey: Only with this key of the sender's.
        ///   - altinn2CorrespondenceId: Only the message that had this number in Altinn II.
        public func listCorrespondences(resourceId: String, role: CorrespondenceRole, from: AltinnDateTime? = nil, to: AltinnDateTime? = nil, status: CorrespondenceStatus? = nil, onBehalfOf: String? = nil, sendersReference: String? = nil, idempotentKey: String? = nil, altinn2CorrespondenceId: Int32? = nil) throws(AltinnError) -> Call<CorrespondenceList> {
            try altinn.call("altinn3.correspondence.list_correspondences", ListCorrespondences(resourceId: resourceId, role: role, from: from, to: to, status: status, onBehalfOf: onBehalfOf, sendersReference: sendersReference, idempotentKey: idempotentKey, altinn2CorrespondenceId: altinn2CorrespondenceId))
        }

        /// Says that the recipient has read a message.
        ///
        /// 400 with code `CORR-01024` before it is fetched, `CORR-01040` when it was said before.
        ///
        /// `altinn3.correspondence.mark_as_read`
        ///
        /// - Parameters:
        ///   - correspondenceId: Identifier of the message.
        public func markAsRead(correspondenceId: String) throws(AltinnError) -> Call<CorrespondenceReference> {
            try altinn.call("altinn3.correspondence.mark_as_read", MarkCorrespondenceAsRead(correspondenceId: correspondenceId))
        }
    }

    /// Operations of `flows`.
    public struct FlowsOperations: Sendable {
        let altinn: Altinn

        /// Submits a form task and follows it to its receipt.
        ///
        /// Asks the user for the one-time code (`Ask` with kind `oneTimeCode`), and after a restore for the password too. Ends with
        /// what became of the shipment; a shipment that Altinn refused is an outcome, not an error.
        ///
        /// `altinn2.flow.submit_form_task`
        ///
        /// - Parameters:
        ///   - user: Who submits.
        ///   - shipment: What is submitted. `externalShipmentReference` must be set, and unique: a lost answer is found again by it.
        public func submitFormTask(user: FormTaskSubmitter, shipment: FormTaskShipment) throws(AltinnError) -> Flow<ShipmentOutcome> {
            try altinn.begin("altinn2.flow.submit_form_task", FormTaskSubmission(user: user, shipment: shipment))
        }

        /// Goes on with a flow `altinn2.flow.submit_form_task` from saved bytes.
        ///
        /// - Parameters:
        ///   - saved: What ``Flow/save()`` gave.
        ///   - blobs: The blobs that it was begun with and that are kept outside it, with the same ids.
        public func restoreSubmitFormTask(_ saved: Data, blobs: [Blob] = []) throws(AltinnError) -> Flow<ShipmentOutcome> {
            try altinn.restore("altinn2.flow.submit_form_task", saved, blobs)
        }

        /// What the flow starts with.
        ///
        /// `altinn3.flow.maskinporten_token`
        ///
        /// - Parameters:
        ///   - grant: What the token is for.
        ///   - key: The host's own name for the key that signs; it comes back in the sign request.
        public func maskinportenToken(grant: MaskinportenGrant, key: String) throws(AltinnError) -> Flow<AccessToken> {
            try altinn.begin("altinn3.flow.maskinporten_token", MaskinportenTokenStart(grant: grant, key: key))
        }

        /// Goes on with a flow `altinn3.flow.maskinporten_token` from saved bytes.
        ///
        /// - Parameters:
        ///   - saved: What ``Flow/save()`` gave.
        ///   - blobs: The blobs that it was begun with and that are kept outside it, with the same ids.
        public func restoreMaskinportenToken(_ saved: Data, blobs: [Blob] = []) throws(AltinnError) -> Flow<AccessToken> {
            try altinn.restore("altinn3.flow.maskinporten_token", saved, blobs)
        }

        /// Submits a form to an app and follows it to the end of its process.
        ///
        /// Fetches its own tokens when the session has none and `token` says how (`Sign`). Ends with what became of it: a form with
        /// errors, and a task that wants a person, are outcomes and not errors.
        ///
        /// `altinn3.flow.submit_form`
        ///
        /// - Parameters:
        ///   - org: Short name of the service owner.
        ///   - app: Name of the app.
        ///   - instanceOwner: The party that the form is for.
        ///   - forms: The forms, by data type. One that the app has made itself is filled in; another is added.
        ///   - attachments: The attachments.
        ///   - token: How to get tokens, when the session brings none.
        ///   - language: Language of texts: `nb`, `nn` or `en`.
        public func submitForm(org: String, app: String, instanceOwner: InstanceOwnerSelector, forms: [FormContent] = [], attachments: [AttachmentContent] = [], token: MaskinportenTokenStart? = nil, language: String? = nil) throws(AltinnError) -> Flow<FormOutcome> {
            try altinn.begin("altinn3.flow.submit_form", FormSubmission(org: org, app: app, instanceOwner: instanceOwner, forms: forms, attachments: attachments, token: token, language: language))
        }

        /// Goes on with a flow `altinn3.flow.submit_form` from saved bytes.
        ///
        /// - Parameters:
        ///   - saved: What ``Flow/save()`` gave.
        ///   - blobs: The blobs that it was begun with and that are kept outside it, with the same ids.
        public func restoreSubmitForm(_ saved: Data, blobs: [Blob] = []) throws(AltinnError) -> Flow<FormOutcome> {
            try altinn.restore("altinn3.flow.submit_form", saved, blobs)
        }
    }

    /// Operations of `maskinporten`.
    public struct MaskinportenOperations: Sendable {
        let altinn: Altinn

        /// Exchanges a signed grant (`crate::token::maskinporten`) for a token of Maskinporten.
        ///
        /// Refusals come as error `token_refused` with Maskinporten's `MP-` code in the detail. A grant can be used once only.
        ///
        /// `altinn3.maskinporten.request_token`
        ///
        /// - Parameters:
        ///   - assertion: The grant: a signed JWT.
        public func requestToken(assertion: Secret) throws(AltinnError) -> Call<MaskinportenToken> {
            try altinn.call("altinn3.maskinporten.request_token", RequestToken(assertion: assertion))
        }
    }

    /// Operations of `soap`.
    public struct SoapOperations: Sendable {
        let altinn: Altinn

        /// Operations below `archive_common`.
        public var archiveCommon: SoapArchiveCommonOperations { .init(altinn: altinn) }

        /// Operations below `broker`.
        public var broker: SoapBrokerOperations { .init(altinn: altinn) }

        /// Operations below `broker_streamed`.
        public var brokerStreamed: SoapBrokerStreamedOperations { .init(altinn: altinn) }

        /// Operations below `case`.
        public var `case`: SoapCaseOperations { .init(altinn: altinn) }

        /// Operations below `correspondence`.
        public var correspondence: SoapCorrespondenceOperations { .init(altinn: altinn) }

        /// Operations below `intermediary_inbound`.
        public var intermediaryInbound: SoapIntermediaryInboundOperations { .init(altinn: altinn) }

        /// Operations below `intermediary_inbound_streamed`.
        public var intermediaryInboundStreamed: SoapIntermediaryInboundStreamedOperations { .init(altinn: altinn) }

        /// Operations below `key_management`.
        public var keyManagement: SoapKeyManagementOperations { .init(altinn: altinn) }

        /// Operations below `look_up`.
        public var lookUp: SoapLookUpOperations { .init(altinn: altinn) }

        /// Operations below `prefill`.
        public var prefill: SoapPrefillOperations { .init(altinn: altinn) }

        /// Operations below `receipt`.
        public var receipt: SoapReceiptOperations { .init(altinn: altinn) }

        /// Operations below `reportee_archive`.
        public var reporteeArchive: SoapReporteeArchiveOperations { .init(altinn: altinn) }

        /// Operations below `reportee_archive_streamed`.
        public var reporteeArchiveStreamed: SoapReporteeArchiveStreamedOperations { .init(altinn: altinn) }

        /// Operations below `reportee_element_list`.
        public var reporteeElementList: SoapReporteeElementListOperations { .init(altinn: altinn) }

        /// Operations below `service_metadata`.
        public var serviceMetadata: SoapServiceMetadataOperations { .init(altinn: altinn) }

        /// Operations below `system_authentication`.
        public var systemAuthentication: SoapSystemAuthenticationOperations { .init(altinn: altinn) }

        /// Operations below `workflow`.
        public var workflow: SoapWorkflowOperations { .init(altinn: altinn) }
    }

    /// Operations of `archive_common`.
    public struct SoapArchiveCommonOperations: Sendable {
        let altinn: Altinn

        /// Asks whether the service answers. Needs no credentials and changes nothing.
        ///
        /// `altinn2.soap.archive_common.test`
        public func test() throws(AltinnError) -> Call<ServiceTested> {
            try altinn.call("altinn2.soap.archive_common.test", TestArchiveCommon())
        }
    }

    /// Operations of `broker`.
    public struct SoapBrokerOperations: Sendable {
        let altinn: Altinn

        /// Asks whether the service answers. Needs no credentials and changes nothing.
        ///
        /// `altinn2.soap.broker.test`
        public func test() throws(AltinnError) -> Call<ServiceTested> {
            try altinn.call("altinn2.soap.broker.test", TestBroker())
        }
    }

    /// Operations of `broker_streamed`.
    public struct SoapBrokerStreamedOperations: Sendable {
        let altinn: Altinn

        /// Asks whether the service answers. Needs no credentials and changes nothing.
        ///
        /// `altinn2.soap.broker_streamed.test`
        public func test() throws(AltinnError) -> Call<ServiceTested> {
            try altinn.call("altinn2.soap.broker_streamed.test", TestBrokerStreamed())
        }
    }

    /// Operations of `case`.
    public struct SoapCaseOperations: Sendable {
        let altinn: Altinn

        /// Asks whether the service answers. Needs no credentials and changes nothing.
        ///
        /// `altinn2.soap.case.test`
        public func test() throws(AltinnError) -> Call<ServiceTested> {
            try altinn.call("altinn2.soap.case.test", TestCase())
        }
    }

    /// Operations of `correspondence`.
    public struct SoapCorrespondenceOperations: Sendable {
        let altinn: Altinn

        /// Reads one message (melding) with its attachments. Altinn marks it as read by this.
        ///
        /// `altinn2.soap.correspondence.get_correspondence_for_end_user_system`
        ///
        /// - Parameters:
        ///   - correspondenceId: Number of the message: `reporteeElementId` of the element list.
        ///   - user: Who asks.
        ///   - languageId: LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the message's own. The session's when not set.
        public func getCorrespondenceForEndUserSystem(correspondenceId: Int32, user: EndUser? = nil, languageId: Int32? = nil) throws(AltinnError) -> Call<EndUserCorrespondence> {
            try altinn.call("altinn2.soap.correspondence.get_correspondence_for_end_user_system", GetCorrespondenceForEndUserSystem(correspondenceId: correspondenceId, user: user, languageId: languageId))
        }

        /// Confirms a message (bekreft melding), which tells its sender that the user has read it.
        ///
        /// `altinn2.soap.correspondence.save_correspondence_confirmation`
        ///
        /// - Parameters:
        ///   - reporteeElementId: Number of the message.
        ///   - user: Who confirms.
        public func saveCorrespondenceConfirmation(reporteeElementId: Int32, user: EndUser? = nil) throws(AltinnError) -> Call<CorrespondenceConfirmationSaved> {
            try altinn.call("altinn2.soap.correspondence.save_correspondence_confirmation", SaveCorrespondenceConfirmation(reporteeElementId: reporteeElementId, user: user))
        }

        /// Asks whether the service answers. Needs no credentials and changes nothing.
        ///
        /// `altinn2.soap.correspondence.test`
        public func test() throws(AltinnError) -> Call<ServiceTested> {
            try altinn.call("altinn2.soap.correspondence.test", TestCorrespondence())
        }
    }

    /// Operations of `intermediary_inbound`.
    public struct SoapIntermediaryInboundOperations: Sendable {
        let altinn: Altinn

        /// Submits a form task (skjemasett): forms, attachments and signatures of one service, on behalf of one reportee.
        ///
        /// Altinn answers with a receipt, also when it refuses: look at its status and at those of its sub-receipts. Not to be
        /// repeated blindly: when the answer is lost, ask for the receipt by `externalShipmentReference` first.
        ///
        /// `altinn2.soap.intermediary_inbound.submit_form_task`
        ///
        /// - Parameters:
        ///   - shipment: What is submitted.
        ///   - user: Who submits.
        public func submitFormTask(shipment: FormTaskShipment, user: EndUser? = nil) throws(AltinnError) -> Call<ShipmentReceipt> {
            try altinn.call("altinn2.soap.intermediary_inbound.submit_form_task", SubmitFormTask(shipment: shipment, user: user))
        }

        /// Asks whether the service answers. Needs no credentials and changes nothing.
        ///
        /// `altinn2.soap.intermediary_inbound.test`
        public func test() throws(AltinnError) -> Call<ServiceTested> {
            try altinn.call("altinn2.soap.intermediary_inbound.test", TestIntermediaryInbound())
        }
    }

    /// Operations of `intermediary_inbound_streamed`.
    public struct SoapIntermediaryInboundStreamedOperations: Sendable {
        let altinn: Altinn

        /// Asks whether the service answers. Needs no credentials and changes nothing.
        ///
        /// `altinn2.soap.intermediary_inbound_streamed.test`
        public func test() throws(AltinnError) -> Call<ServiceTested> {
            try altinn.call("altinn2.soap.intermediary_inbound_streamed.test", TestIntermediaryInboundStreamed())
        }
    }

    /// Operations of `key_management`.
    public struct SoapKeyManagementOperations: Sendable {
        let altinn: Altinn

        /// Asks whether the service answers. Needs no credentials and changes nothing.
        ///
        /// `altinn2.soap.key_management.test`
        public func test() throws(AltinnError) -> Call<ServiceTested> {
            try altinn.call("altinn2.soap.key_management.test", TestKeyManagement())
        }
    }

    /// Operations of `look_up`.
    public struct SoapLookUpOperations: Sendable {
        let altinn: Altinn

        /// Asks whether the service answers. Needs no credentials and changes nothing.
        ///
        /// `altinn2.soap.look_up.test`
        public func test() throws(AltinnError) -> Call<ServiceTested> {
            try altinn.call("altinn2.soap.look_up.test", TestLookUp())
        }
    }

    /// Operations of `prefill`.
    public struct SoapPrefillOperations: Sendable {
        let altinn: Altinn

        /// Asks whether the service answers. Needs no credentials and changes nothing.
        ///
        /// `altinn2.soap.prefill.test`
        public func test() throws(AltinnError) -> Call<ServiceTested> {
            try altinn.call("altinn2.soap.prefill.test", TestPrefill())
        }
    }

    /// Operations of `receipt`.
    public struct SoapReceiptOperations: Sendable {
        let altinn: Altinn

        /// Asks for a receipt and its sub-receipts.
        ///
        /// Ask by the receipt number that a submission gave, or, when its answer was lost, by the shipment's own
        /// `ExternalShipmentReference`. Processing takes time: wait some seconds before the first try, then longer each time.
        ///
        /// `altinn2.soap.receipt.get_receipt`
        ///
        /// - Parameters:
        ///   - search: Which receipt.
        public func getReceipt(search: ReceiptSearch) throws(AltinnError) -> Call<Receipt> {
            try altinn.call("altinn2.soap.receipt.get_receipt", GetReceipt(search: search))
        }

        /// Asks whether the service answers. Needs no credentials and changes nothing.
        ///
        /// `altinn2.soap.receipt.test`
        public func test() throws(AltinnError) -> Call<ServiceTested> {
            try altinn.call("altinn2.soap.receipt.test", TestReceipt())
        }
    }

    /// Operations of `reportee_archive`.
    public struct SoapReporteeArchiveOperations: Sendable {
        let altinn: Altinn

        /// Reads an archived form task (arkivert skjemasett): its forms with their data, and what was attached and signed.
        ///
        /// `altinn2.soap.reportee_archive.get_archived_form_task`
        ///
        /// - Parameters:
        ///   - reporteeElementId: Number of the element in the archive.
        ///   - user: Who asks.
        ///   - languageId: LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the one it was archived in. The session's when not set.
        public func getArchivedFormTask(reporteeElementId: Int32, user: EndUser? = nil, languageId: Int32? = nil) throws(AltinnError) -> Call<ArchivedFormTask> {
            try altinn.call("altinn2.soap.reportee_archive.get_archived_form_task", GetArchivedFormTask(reporteeElementId: reporteeElementId, user: user, languageId: languageId))
        }

        /// Asks whether the service answers. Needs no credentials and changes nothing.
        ///
        /// `altinn2.soap.reportee_archive.test`
        public func test() throws(AltinnError) -> Call<ServiceTested> {
            try altinn.call("altinn2.soap.reportee_archive.test", TestReporteeArchive())
        }
    }

    /// Operations of `reportee_archive_streamed`.
    public struct SoapReporteeArchiveStreamedOperations: Sendable {
        let altinn: Altinn

        /// Asks whether the service answers. Needs no credentials and changes nothing.
        ///
        /// `altinn2.soap.reportee_archive_streamed.test`
        public func test() throws(AltinnError) -> Call<ServiceTested> {
            try altinn.call("altinn2.soap.reportee_archive_streamed.test", TestReporteeArchiveStreamed())
        }
    }

    /// Operations of `reportee_element_list`.
    public struct SoapReporteeElementListOperations: Sendable {
        let altinn: Altinn

        /// Lists elements of a reportee's work list (arbeidsliste) and archive (arkiv), by search criteria.
        ///
        /// `altinn2.soap.reportee_element_list.get_reportee_element_list`
        ///
        /// - Parameters:
        ///   - search: What to look for.
        ///   - user: Who asks.
        ///   - languageId: LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the service's own. The session's when not set.
        public func getReporteeElementList(search: ReporteeElementSearch, user: EndUser? = nil, languageId: Int32? = nil) throws(AltinnError) -> Call<ReporteeElementList> {
            try altinn.call("altinn2.soap.reportee_element_list.get_reportee_element_list", GetReporteeElementList(search: search, user: user, languageId: languageId))
        }

        /// Asks whether the service answers. Needs no credentials and changes nothing.
        ///
        /// `altinn2.soap.reportee_element_list.test`
        public func test() throws(AltinnError) -> Call<ServiceTested> {
            try altinn.call("altinn2.soap.reportee_element_list.test", TestReporteeElementList())
        }
    }

    /// Operations of `service_metadata`.
    public struct SoapServiceMetadataOperations: Sendable {
        let altinn: Altinn

        /// Lists the services (tjenester) that Altinn offers, with their attachment rules. The answer is large: some 2000 services,
        /// 3 MB.
        ///
        /// `altinn2.soap.service_metadata.get_available_services`
        public func getAvailableServices() throws(AltinnError) -> Call<AvailableServices> {
            try altinn.call("altinn2.soap.service_metadata.get_available_services", GetAvailableServices())
        }

        /// Asks whether the service answers. Needs no credentials and changes nothing.
        ///
        /// `altinn2.soap.service_metadata.test`
        public func test() throws(AltinnError) -> Call<ServiceTested> {
            try altinn.call("altinn2.soap.service_metadata.test", TestServiceMetadata())
        }
    }

    /// Operations of `system_authentication`.
    public struct SoapSystemAuthenticationOperations: Sendable {
        let altinn: Altinn

        /// Asks which one-time code (engangskode, pinkode) the user has to give with the calls that follow.
        ///
        /// With `SMSPin` Altinn sends the code to the user's phone; with `AltinnPin` the answer says which code of the letter it
        /// wants. A session lasts 30 minutes from each call that uses the code, 8 hours at most.
        ///
        /// `altinn2.soap.system_authentication.get_authentication_challenge`
        ///
        /// - Parameters:
        ///   - challengeRequest: Who is to be challenged, and how.
        public func getAuthenticationChallenge(challengeRequest: AuthenticationChallengeRequest) throws(AltinnError) -> Call<AuthenticationChallenge> {
            try altinn.call("altinn2.soap.system_authentication.get_authentication_challenge", GetAuthenticationChallenge(challengeRequest: challengeRequest))
        }

        /// Asks whether the service answers. Needs no credentials and changes nothing.
        ///
        /// `altinn2.soap.system_authentication.test`
        public func test() throws(AltinnError) -> Call<ServiceTested> {
            try altinn.call("altinn2.soap.system_authentication.test", TestSystemAuthentication())
        }
    }

    /// Operations of `workflow`.
    public struct SoapWorkflowOperations: Sendable {
        let altinn: Altinn

        /// Asks whether the service answers. Needs no credentials and changes nothing.
        ///
        /// `altinn2.soap.workflow.test`
        public func test() throws(AltinnError) -> Call<ServiceTested> {
            try altinn.call("altinn2.soap.workflow.test", TestWorkflow())
        }
    }

    /// Operations of `storage`.
    public struct StorageOperations: Sendable {
        let altinn: Altinn

        /// Lists instances of one owner, newest change first.
        ///
        /// Name the owner by `ownerPartyId` or by `owner`, never by both. A page can be empty and still have a next one.
        ///
        /// `altinn3.storage.list_instances`
        ///
        /// - Parameters:
        ///   - appId: Only of this app, as `org/app`.
        ///   - ownerPartyId: Number of the party that owns them.
        ///   - owner: The party that owns them: `Organisation:` or `Person:` and its number.
        ///   - isComplete: Only those whose process has ended, or has not.
        ///   - created: Only those made at such a time: `gt:`, `gte:`, `lt:`, `lte:` or `eq:` and a time.
        ///   - size: How many on a page; 100 when not set.
        ///   - continuationToken: Where the page begins, from the `next` of the one before.
        ///   - mainVersionInclude: `2` for forms that were moved from Altinn II; `3` when not set.
        public func listInstances(appId: String? = nil, ownerPartyId: Int32? = nil, owner: String? = nil, isComplete: Bool? = nil, created: [String] = [], size: Int32? = nil, continuationToken: String? = nil, mainVersionInclude: Int32? = nil) throws(AltinnError) -> Call<InstancePage> {
            try altinn.call("altinn3.storage.list_instances", ListInstances(appId: appId, ownerPartyId: ownerPartyId, owner: owner, isComplete: isComplete, created: created, size: size, continuationToken: continuationToken, mainVersionInclude: mainVersionInclude))
        }
    }
}
