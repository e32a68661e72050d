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

        /// Adds an attachment to an instance, or a form that the app did not make itself, by the older address.
        ///
        /// Every version of the app library has it. Altinn calls it obsolete since version 8.6.0, which brought
        /// `super::UploadAttachment`; some agencies document this one only. What is wrong with the file comes as a text or a list
        /// of texts, not as a problem document.
        ///
        /// `altinn3.app.create_data`
        ///
        /// - Parameters:
        ///   - org: Short name of the service owner.
        ///   - app: Name of the app.
        ///   - instanceOwnerPartyId: Number of the party that the instance belongs to.
        ///   - instanceGuid: GUID of the instance.
        ///   - dataType: Which of the app's data types it is.
        ///   - contentType: Media type: the one that belongs to the file's extension, without a character set; `application/xml` or `application/json` for a form.
        ///   - content: The bytes.
        ///   - fileName: File name with extension; attachments must have one.
        public func createData(org: String, app: String, instanceOwnerPartyId: Int32, instanceGuid: String, dataType: String, contentType: String, content: Blob, fileName: String? = nil) throws(AltinnError) -> Call<DataElement> {
            try altinn.call("altinn3.app.create_data", CreateData(org: org, app: app, instanceOwnerPartyId: instanceOwnerPartyId, instanceGuid: instanceGuid, dataType: dataType, contentType: contentType, content: content, fileName: fileName))
        }

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
        ///   - dataValues: Texts that the instance keeps, by name: the app and Storage answer with them (`dataValues`). Some apps read them, for example `inntektsaar`.
        ///   - presentationTexts: Texts for the inbox, by name (`presentationTexts`). The app may change them.
        ///   - language: Language of texts: `nb`, `nn` or `en`.
        public func createInstance(org: String, app: String, instanceOwner: InstanceOwnerSelector, dueBefore: AltinnDateTime? = nil, visibleAfter: AltinnDateTime? = nil, dataValues: JSONValue? = nil, presentationTexts: JSONValue? = nil, language: String? = nil) throws(AltinnError) -> Call<Instance> {
            try altinn.call("altinn3.app.create_instance", CreateInstance(org: org, app: app, instanceOwner: instanceOwner, dueBefore: dueBefore, visibleAfter: visibleAfter, dataValues: dataValues, presentationTexts: presentationTexts, language: language))
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

        /// Deletes a data element: an attachment, or one of several forms of a data type.
        ///
        /// 409 when the instance is sent in or deleted. Apps before 8.5.0 refuse to delete forms (400).
        ///
        /// `altinn3.app.delete_data`
        ///
        /// - Parameters:
        ///   - org: Short name of the service owner.
        ///   - app: Name of the app.
        ///   - instanceOwnerPartyId: Number of the party that the instance belongs to.
        ///   - instanceGuid: GUID of the instance.
        ///   - dataGuid: GUID of the data element.
        ///   - ignoredValidators: Names of validators to leave out, with commas between them.
        ///   - language: Language of texts: `nb`, `nn` or `en`.
        public func deleteData(org: String, app: String, instanceOwnerPartyId: Int32, instanceGuid: String, dataGuid: String, ignoredValidators: String? = nil, language: String? = nil) throws(AltinnError) -> Call<DeletedData> {
            try altinn.call("altinn3.app.delete_data", DeleteData(org: org, app: app, instanceOwnerPartyId: instanceOwnerPartyId, instanceGuid: instanceGuid, dataGuid: dataGuid, ignoredValidators: ignoredValidators, language: language))
        }

        /// Deletes an instance. Apps answer with it as it is then, or with nothing: done is done.
        ///
        /// Deleted is what was answered with 200 or 204. Altinn refuses with 403 while the app forbids it (`preventInstanceDeletionForDays` in its metadata).
        ///
        /// `altinn3.app.delete_instance`
        ///
        /// - Parameters:
        ///   - org: Short name of the service owner.
        ///   - app: Name of the app.
        ///   - instanceOwnerPartyId: Number of the party that the instance belongs to.
        ///   - instanceGuid: GUID of the instance.
        ///   - hard: Whether to delete for good; into the bin when not set.
        public func deleteInstance(org: String, app: String, instanceOwnerPartyId: Int32, instanceGuid: String, hard: Bool? = nil) throws(AltinnError) -> Call<DeletedInstance> {
            try altinn.call("altinn3.app.delete_instance", DeleteInstance(org: org, app: app, instanceOwnerPartyId: instanceOwnerPartyId, instanceGuid: instanceGuid, hard: hard))
        }

        /// Asks an app for its data types, limits and scopes. It takes no token: anyone may ask.
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
        ///   - includeWorkflowStatus: `false` leaves out `workflow`, and saves the app a question to its engine. Apps of version 9 only.
        public func getProcess(org: String, app: String, instanceOwnerPartyId: Int32, instanceGuid: String, includeWorkflowStatus: Bool? = nil) throws(AltinnError) -> Call<ProcessState> {
            try altinn.call("altinn3.app.get_process", GetProcess(org: org, app: app, instanceOwnerPartyId: instanceOwnerPartyId, instanceGuid: instanceGuid, includeWorkflowStatus: includeWorkflowStatus))
        }

        /// Completes the current task of an instance and moves to the next; repeat until `ended` is set.
        ///
        /// The app validates first: 409 with `validationIssues` in the problem document gives error `validation_failed`. It is
        /// not idempotent: when no answer comes (making the PDF may take half a minute), ask `super::GetProcess` first.
        /// Signing tasks may want a person: then a system user gets 403.
        ///
        /// Apps of version 9 move the process by an engine: 200 may come while it is still at work (`workflow.status`), 504 while
        /// it goes on by itself, and 409 with `processNextState` while an earlier step is tried again or must be resumed
        /// (`super::ProcessProblem`, `super::ResumeProcess`).
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

        /// Starts the failed workflow behind the current task again, and waits for it. Apps of version 9 only; older ones answer 404.
        ///
        /// For when `super::GetProcess` shows `workflow.status` `failed`, or `super::ProcessNext` answered 409 with
        /// `processNextState` `resumeRequired` (`super::ProcessProblem`). It takes the same right as process/next. 409 says that
        /// there is nothing to resume, or that the engine is trying by itself; 504 that it goes on by itself. Altinn means it for
        /// those who look after an app: offer it to someone, and do not repeat it by a program.
        ///
        /// `altinn3.app.resume_process`
        ///
        /// - Parameters:
        ///   - org: Short name of the service owner.
        ///   - app: Name of the app.
        ///   - instanceOwnerPartyId: Number of the party that the instance belongs to.
        ///   - instanceGuid: GUID of the instance.
        public func resumeProcess(org: String, app: String, instanceOwnerPartyId: Int32, instanceGuid: String) throws(AltinnError) -> Call<ProcessState> {
            try altinn.call("altinn3.app.resume_process", ResumeProcess(org: org, app: app, instanceOwnerPartyId: instanceOwnerPartyId, instanceGuid: instanceGuid))
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

        /// Downloads what lies in a reportee's archive: form tasks, each of their attachments, messages and lookups.
        ///
        /// Hands them out one at a time, and keeps none of them. Asks the user for the one-time code (`Ask` with kind `oneTimeCode`),
        /// again when its session runs out on the way, and after a restore for the password too. What Altinn refuses of the user's is
        /// asked for again, with Altinn's words, and twice at most. What Altinn will not give is handed out as an item of kind
        /// `Failed`, and the download goes on; what concerns all of it ends the flow with an error, and a restore goes on from there.
        ///
        /// Save the flow after an item is safely stored. Nothing is lost with an older save: what came after it is handed out again.
        ///
        /// `altinn2.flow.download_archive`
        ///
        /// - Parameters:
        ///   - user: Who downloads.
        ///   - search: What to look for. That it is archived goes without saying.
        ///   - elements: What to download, where that is known: instead of a search, or before what the search finds.
        ///   - bounds: How long it goes on, and how much it sends. Each element and attachment that is listed adds ten requests to those that the flow may send when nothing is set.
        public func downloadArchive(user: ArchiveReader, search: ReporteeElementSearch? = nil, elements: [ArchivedElement] = [], bounds: FlowBounds? = nil) throws(AltinnError) -> Flow<ArchivedItem> {
            try altinn.begin("altinn2.flow.download_archive", ArchiveDownload(user: user, search: search, elements: elements, bounds: bounds))
        }

        /// Goes on with a flow `altinn2.flow.download_archive` from saved bytes.
        ///
        /// - Parameters:
        ///   - saved: What ``Flow/save()`` gave.
        ///   - blobs: The blobs that it was begun with and that are kept outside it, with the same ids.
        public func restoreDownloadArchive(_ saved: Data, blobs: [Blob] = []) throws(AltinnError) -> Flow<ArchivedItem> {
            try altinn.restore("altinn2.flow.download_archive", saved, blobs)
        }

        /// Submits a form task and follows it to its receipt.
        ///
        /// Asks the user for the one-time code (`Ask` with kind `oneTimeCode`), and after a restore for the password too. What Altinn
        /// refuses of the user's is asked for again, with Altinn's words, and twice at most. Ends with what became of the shipment; a
        /// shipment that Altinn refused is an outcome, not an error.
        ///
        /// An error with code `conflict` means that Altinn has a shipment of that reference which this flow did not make; its receipt
        /// stands in the error's `candidates`. An error with retry `checkFirst` means that the shipment may have arrived: restore the
        /// flow, which looks before it acts, or look for the receipt by the reference.
        ///
        /// `altinn2.flow.submit_form_task`
        ///
        /// - Parameters:
        ///   - user: Who submits.
        ///   - shipment: What is submitted. `externalShipmentReference` must be set, and unique: a lost answer is found again by it.
        ///   - submissionKey: The host's own name for this submission: stable, and used for nothing else, for example the number of the record in its database. At most 200 characters. Made up by the flow when not given; then only a saved flow knows it.
        ///   - mark: Whether forms and attachments without an `endUserSystemReference` get one, made of the key; so when not set. Altinn writes it on the parts of the receipt, and the flow tells its own receipt from another's by it.
        ///   - bounds: How long it goes on, and how much it sends.
        public func submitFormTask(user: FormTaskSubmitter, shipment: FormTaskShipment, submissionKey: String? = nil, mark: Bool? = nil, bounds: FlowBounds? = nil) throws(AltinnError) -> Flow<ShipmentOutcome> {
            try altinn.begin("altinn2.flow.submit_form_task", FormTaskSubmission(user: user, shipment: shipment, submissionKey: submissionKey, mark: mark, bounds: bounds))
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
        /// Give `submissionKey`: what the flow makes is marked with it, and found again by it after any accident. A second start with
        /// the same key goes on with the first one's instance and makes no other.
        ///
        /// `altinn3.flow.submit_form`
        ///
        /// - Parameters:
        ///   - org: Short name of the service owner.
        ///   - app: Name of the app.
        ///   - instanceOwner: The party that the form is for.
        ///   - submissionKey: The host's own name for this submission: stable, and used for nothing else, for example the number of the record in its database. At most 200 characters. Made up by the flow when not given; then only a saved flow knows it.
        ///   - mark: Whether instances that the flow makes carry the key, as `dataValues["altinnkit.submission"]`; so when not set. Without the mark, an instance whose making got no answer cannot be told from others: the flow ends with a conflict then.
        ///   - instanceId: An instance to go on with in place of making one: `{partyId}/{guid}`.
        ///   - forms: The forms, by data type. The n-th form of a type goes into the n-th element of that type; one is added where there is none.
        ///   - attachments: The attachments.
        ///   - dataValues: Values for the new instance, by name: some apps read them.
        ///   - presentationTexts: Texts for the inbox, by name.
        ///   - stopBefore: Stops before this task: its kind (`confirmation`, `signing`) or its identifier in the app's process (`Task_2`). Go on later with `instanceId`.
        ///   - token: How to get tokens, when the session brings none.
        ///   - language: Language of texts: `nb`, `nn` or `en`.
        ///   - bounds: How long the flow goes on, and how much it sends.
        public func submitForm(org: String, app: String, instanceOwner: InstanceOwnerSelector, submissionKey: String? = nil, mark: Bool? = nil, instanceId: String? = nil, forms: [FormContent] = [], attachments: [AttachmentContent] = [], dataValues: JSONValue? = nil, presentationTexts: JSONValue? = nil, stopBefore: String? = nil, token: MaskinportenTokenStart? = nil, language: String? = nil, bounds: FlowBounds? = nil) throws(AltinnError) -> Flow<FormOutcome> {
            try altinn.begin("altinn3.flow.submit_form", FormSubmission(org: org, app: app, instanceOwner: instanceOwner, submissionKey: submissionKey, mark: mark, instanceId: instanceId, forms: forms, attachments: attachments, dataValues: dataValues, presentationTexts: presentationTexts, stopBefore: stopBefore, token: token, language: language, bounds: bounds))
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

        /// Reads what there is to pay for a period that was reported.
        ///
        /// `altinn2.soap.archive_common.get_payment_information`
        ///
        /// - Parameters:
        ///   - dataFormatId: The form's data format.
        ///   - reportee: Who has to pay: organisation number or national identity number.
        ///   - year: The year.
        ///   - periodNumber: Which period of the year, counted from one: 1 for yearly reporting, 1 or 2 for half-yearly, and so on.
        ///   - periodType: How the year is divided: 1 yearly, 2 half-yearly, 3 every four months, 4 quarterly, 5 every two months, 6 monthly, 26 fortnightly, 52 weekly, 365 daily.
        ///   - municipalNumber: Number of the municipality (kommunenummer).
        ///   - formType: What the form was: 1 additional (tilleggsoppgave), 2 changed (endringsoppgave), 3 the main one (hovedoppgave).
        ///   - externalServiceCode: Code of the service (tjenestekode).
        ///   - externalServiceEditionCode: Number of the service's edition (tjenesteutgavekode).
        ///   - user: Who asks.
        public func getPaymentInformation(dataFormatId: String, reportee: String, year: Int32, periodNumber: Int32, periodType: Int32, municipalNumber: String, formType: Int32, externalServiceCode: String, externalServiceEditionCode: Int32, user: EndUser? = nil) throws(AltinnError) -> Call<PaymentInformation> {
            try altinn.call("altinn2.soap.archive_common.get_payment_information", GetPaymentInformation(dataFormatId: dataFormatId, reportee: reportee, year: year, periodNumber: periodNumber, periodType: periodType, municipalNumber: municipalNumber, formType: formType, externalServiceCode: externalServiceCode, externalServiceEditionCode: externalServiceEditionCode, user: user))
        }

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

        /// Asks whether new broker files lie ready for any of some recipients. Made for frequent use: every five seconds at most.
        ///
        /// Altinn's documentation wants several recipients in one text with commas between them, and speaks of the WS flavour. On the
        /// wire they are a list, and the operation is there on Basic and EC2 only. Altinn documents no errors of it.
        ///
        /// `altinn2.soap.broker.check_if_available_files`
        ///
        /// - Parameters:
        ///   - poll: For whom.
        public func checkIfAvailableFiles(poll: BrokerFilePoll) throws(AltinnError) -> Call<BrokerFilesChecked> {
            try altinn.call("altinn2.soap.broker.check_if_available_files", CheckIfAvailableFiles(poll: poll))
        }

        /// Confirms that a recipient has the whole of a broker file. The sender sees it in the receipt, and the file is no longer
        /// new to the recipient.
        ///
        /// `altinn2.soap.broker.confirm_downloaded`
        ///
        /// - Parameters:
        ///   - fileReference: Reference of the file, as `get_available_files` gave it.
        ///   - reportee: The recipient: organisation number or national identity number.
        public func confirmDownloaded(fileReference: String, reportee: String) throws(AltinnError) -> Call<BrokerDownloadConfirmed> {
            try altinn.call("altinn2.soap.broker.confirm_downloaded", ConfirmDownloaded(fileReference: fileReference, reportee: reportee))
        }

        /// Lists the broker files that a recipient can download.
        ///
        /// Files that the system or the recipient may not read, or whose service wants a higher security level than the system's
        /// sign-in gives, are left out without a word. To see often whether something came, `check_if_available_files` is the one to
        /// ask.
        ///
        /// `altinn2.soap.broker.get_available_files`
        ///
        /// - Parameters:
        ///   - search: Which files.
        public func getAvailableFiles(search: BrokerFileSearch) throws(AltinnError) -> Call<AvailableBrokerFiles> {
            try altinn.call("altinn2.soap.broker.get_available_files", GetAvailableFiles(search: search))
        }

        /// Announces a broker file: what it is, from whom and for whom. The answer is the reference to upload it to.
        ///
        /// The reference goes into `upload_file_streamed`; recipients see nothing before the upload.
        ///
        /// `altinn2.soap.broker.initiate_broker_service`
        ///
        /// - Parameters:
        ///   - initiation: What is announced.
        public func initiateBrokerService(initiation: BrokerInitiation) throws(AltinnError) -> Call<BrokerServiceInitiated> {
            try altinn.call("altinn2.soap.broker.initiate_broker_service", InitiateBrokerService(initiation: initiation))
        }

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

        /// Downloads a broker file that `get_available_files` listed.
        ///
        /// The content comes as MTOM and may be read in a stream. Once the whole of it is safe, confirm it with
        /// `confirm_downloaded`: until then it is listed as new.
        ///
        /// `altinn2.soap.broker_streamed.download_file_streamed`
        ///
        /// - Parameters:
        ///   - fileReference: Reference of the file, as `get_available_files` gave it.
        ///   - reportee: The recipient: organisation number or national identity number. Altinn's documentation speaks of the sender, and of a recipient without rights where it lists the errors.
        public func downloadFileStreamed(fileReference: String, reportee: String) throws(AltinnError) -> Call<DownloadedBrokerFile> {
            try altinn.call("altinn2.soap.broker_streamed.download_file_streamed", DownloadFileStreamed(fileReference: fileReference, reportee: reportee))
        }

        /// Asks whether the service answers. Needs no credentials and changes nothing.
        ///
        /// `altinn2.soap.broker_streamed.test`
        public func test() throws(AltinnError) -> Call<ServiceTested> {
            try altinn.call("altinn2.soap.broker_streamed.test", TestBrokerStreamed())
        }

        /// Uploads a broker file that `initiate_broker_service` announced. The recipients can download it from then on.
        ///
        /// The content travels as MTOM, everything else, the system's credentials on Basic included, in header blocks. The receipt's
        /// number finds the receipts of all recipients by `get_receipt`; they tell who has downloaded the file.
        ///
        /// `altinn2.soap.broker_streamed.upload_file_streamed`
        ///
        /// - Parameters:
        ///   - fileName: Name of the file.
        ///   - reference: The reference that `initiate_broker_service` gave.
        ///   - reportee: Who sends, as announced: organisation number or national identity number.
        ///   - content: The content: a zip archive. Its directory should have its names in UTF-8.
        public func uploadFileStreamed(fileName: String, reference: String, reportee: String, content: Blob) throws(AltinnError) -> Call<StreamedReceipt> {
            try altinn.call("altinn2.soap.broker_streamed.upload_file_streamed", UploadFileStreamed(fileName: fileName, reference: reference, reportee: reportee, content: content))
        }
    }

    /// Operations of `case`.
    public struct SoapCaseOperations: Sendable {
        let altinn: Altinn

        /// Closes a collaboration (samhandlingstjeneste): ends its workflow and archives it.
        ///
        /// Its form tasks and messages must be archived before. `forceArchive` closes it in spite of active form tasks, which then
        /// no longer belong to it; active messages keep it open even so. On EC2 the password travels as `userPassword`, other than
        /// in most services.
        ///
        /// `altinn2.soap.case.archive_case`
        ///
        /// - Parameters:
        ///   - caseId: Number of the collaboration.
        ///   - forceArchive: Whether form tasks that are still active are let go.
        ///   - user: Who asks.
        public func archiveCase(caseId: Int32, forceArchive: Bool, user: EndUser? = nil) throws(AltinnError) -> Call<CaseArchived> {
            try altinn.call("altinn2.soap.case.archive_case", ArchiveCase(caseId: caseId, forceArchive: forceArchive, user: user))
        }

        /// Lists the active collaborations (samhandlingstjenester) of a reportee: all of one service, or one by its number.
        ///
        /// Give either `caseId`, or `externalServiceCode` and `externalServiceEditionCode`. Archived collaborations are in the
        /// element list only. On EC2 the password travels as `userPassword`, other than in most services.
        ///
        /// `altinn2.soap.case.get_case_list`
        ///
        /// - Parameters:
        ///   - reportee: Whose collaborations: organisation number or national identity number.
        ///   - user: Who asks.
        ///   - caseId: Number of the collaboration.
        ///   - externalServiceCode: Code of the collaboration's service (tjenestekode).
        ///   - externalServiceEditionCode: Number of the service's edition (tjenesteutgavekode).
        ///   - languageId: LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the service's own. The session's when not set.
        public func getCaseList(reportee: String, user: EndUser? = nil, caseId: Int32? = nil, externalServiceCode: String? = nil, externalServiceEditionCode: Int32? = nil, languageId: Int32? = nil) throws(AltinnError) -> Call<CollaborationList> {
            try altinn.call("altinn2.soap.case.get_case_list", GetCaseList(reportee: reportee, user: user, caseId: caseId, externalServiceCode: externalServiceCode, externalServiceEditionCode: externalServiceEditionCode, languageId: languageId))
        }

        /// Opens a collaboration (samhandlingstjeneste) of a service for a reportee, and starts its workflow.
        ///
        /// Only collaborations that a service owner defined (e-dialoger) can be opened like this. Form tasks are put into it by
        /// `caseId` of their shipments. Not to be repeated blindly: when the answer is lost, look at `get_case_list` first. On EC2
        /// the password travels as `userPassword`, other than in most services.
        ///
        /// `altinn2.soap.case.instantiate_collaboration`
        ///
        /// - Parameters:
        ///   - externalServiceCode: Code of the collaboration's service (tjenestekode).
        ///   - externalServiceEditionCode: Number of the service's edition (tjenesteutgavekode).
        ///   - reportee: For whom: organisation number or national identity number.
        ///   - user: Who asks.
        ///   - externalSystemReference: The end-user system's name for it, unique.
        ///   - visibleDateTime: From when it is visible in the portal; at once when not set. A date without a time is enough.
        ///   - dueDate: When something must be done about it. A date without a time is enough.
        public func instantiateCollaboration(externalServiceCode: String, externalServiceEditionCode: Int32, reportee: String, user: EndUser? = nil, externalSystemReference: String? = nil, visibleDateTime: AltinnDateTime? = nil, dueDate: AltinnDateTime? = nil) throws(AltinnError) -> Call<CollaborationInstantiated> {
            try altinn.call("altinn2.soap.case.instantiate_collaboration", InstantiateCollaboration(externalServiceCode: externalServiceCode, externalServiceEditionCode: externalServiceEditionCode, reportee: reportee, user: user, externalSystemReference: externalSystemReference, visibleDateTime: visibleDateTime, dueDate: dueDate))
        }

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

        /// Moves a message (melding) to the reportee's archive.
        ///
        /// Altinn archives only what is dealt with: the message must have been read, and confirmed if its sender wants that. From
        /// then on it is read with `altinn2.soap.reportee_archive.get_archived_correspondence`, by its number in the archive.
        ///
        /// `altinn2.soap.correspondence.archive_correspondence_for_end_user_system`
        ///
        /// - Parameters:
        ///   - correspondenceId: Number of the message: `reporteeElementId` of the element list.
        ///   - user: Who archives.
        public func archiveCorrespondenceForEndUserSystem(correspondenceId: Int32, user: EndUser? = nil) throws(AltinnError) -> Call<CorrespondenceReceipt> {
            try altinn.call("altinn2.soap.correspondence.archive_correspondence_for_end_user_system", ArchiveCorrespondenceForEndUserSystem(correspondenceId: correspondenceId, user: user))
        }

        /// Deletes a message (melding) that is not archived.
        ///
        /// A person's message is gone for good. An organisation's goes to the bin, out of which it can be taken in the portal, not
        /// here. Altinn deletes unread messages too, and may still tell the sender that the message was read: a program that wants
        /// its users to read first must see to that itself. The user needs the right to write to the message.
        ///
        /// `altinn2.soap.correspondence.delete_correspondence`
        ///
        /// - Parameters:
        ///   - reporteeElementId: Number of the message.
        ///   - user: Who deletes.
        public func deleteCorrespondence(reporteeElementId: Int32, user: EndUser? = nil) throws(AltinnError) -> Call<CorrespondenceDeleted> {
            try altinn.call("altinn2.soap.correspondence.delete_correspondence", DeleteCorrespondence(reporteeElementId: reporteeElementId, user: user))
        }

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

        /// Reads one message (melding) in its older form. `GetCorrespondenceForEndUserSystem` tells more of it.
        ///
        /// Altinn marks the message as read by this.
        ///
        /// `altinn2.soap.correspondence.get_correspondence_for_end_user_system_v1`
        ///
        /// - Parameters:
        ///   - correspondenceId: Number of the message: `reporteeElementId` of the element list.
        ///   - user: Who asks.
        ///   - languageId: LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the message's own. The session's when not set.
        public func getCorrespondenceForEndUserSystemV1(correspondenceId: Int32, user: EndUser? = nil, languageId: Int32? = nil) throws(AltinnError) -> Call<EndUserCorrespondenceV1> {
            try altinn.call("altinn2.soap.correspondence.get_correspondence_for_end_user_system_v1", GetCorrespondenceForEndUserSystemV1(correspondenceId: correspondenceId, user: user, languageId: languageId))
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

        /// Completes, signs and sends a form task that is being filled in: one begun in the portal, or one submitted with forms that
        /// were not complete, to which attachments were added.
        ///
        /// The documentation calls it `CompleteAndSign`. Altinn answers with a receipt, also when it refuses. On EC2 the list is
        /// called `signature`, its items carry .NET's names of hidden fields, and the receipt comes in the older form.
        ///
        /// `altinn2.soap.intermediary_inbound.complete_and_sign_shipment`
        ///
        /// - Parameters:
        ///   - reporteeElementId: Number of the element in the message box (the receipt's `WorkFlowReference`).
        ///   - user: Who signs.
        ///   - signatures: The signatures made in the end-user system.
        ///   - languageId: Language of the answer; the session's own when not set.
        public func completeAndSignShipment(reporteeElementId: Int32, user: EndUser? = nil, signatures: [ShipmentSignature] = [], languageId: Int32? = nil) throws(AltinnError) -> Call<ShipmentReceipt> {
            try altinn.call("altinn2.soap.intermediary_inbound.complete_and_sign_shipment", CompleteAndSignShipment(reporteeElementId: reporteeElementId, user: user, signatures: signatures, languageId: languageId))
        }

        /// Asks how long it would take Altinn to process what is submitted now.
        ///
        /// `altinn2.soap.intermediary_inbound.get_altinn_submission_status`
        public func getAltinnSubmissionStatus() throws(AltinnError) -> Call<AltinnSubmissionStatus> {
            try altinn.call("altinn2.soap.intermediary_inbound.get_altinn_submission_status", GetAltinnSubmissionStatus())
        }

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

        /// Replaces the data of forms of a form task that is being filled in, or adds forms to it.
        ///
        /// Each form has a sub-receipt of its own: the receipt may say `OK` while the sub-receipt of a form says `ValidationFailed`
        /// (`altinn2.soap.receipt.outcome` looks at both). The contract is known from a recorded call and from the certificate
        /// flavours; unlike the service's other operations it is read by WCF's DataContractSerializer. The documentation names
        /// another type of receipt than the one that comes.
        ///
        /// `altinn2.soap.intermediary_inbound.update_form_data`
        ///
        /// - Parameters:
        ///   - update: What is new.
        ///   - user: Who updates.
        public func updateFormData(update: FormTaskUpdate, user: EndUser? = nil) throws(AltinnError) -> Call<ReceiptV1> {
            try altinn.call("altinn2.soap.intermediary_inbound.update_form_data", UpdateFormData(update: update, user: user))
        }
    }

    /// Operations of `intermediary_inbound_streamed`.
    public struct SoapIntermediaryInboundStreamedOperations: Sendable {
        let altinn: Altinn

        /// Adds an attachment to a form task that is being filled in. The bytes travel beside the message, all else in its header.
        ///
        /// The service's attachment rules say how large one may be, up to 500 MB; without rules it is 30 MB. When all are there, go on
        /// with `complete_and_sign_shipment`. Basic and WS are derived from the certificate flavours.
        ///
        /// `altinn2.soap.intermediary_inbound_streamed.submit_attachment_streamed`
        ///
        /// - Parameters:
        ///   - fileName: File name, without `:` and `\`.
        ///   - reporteeElementId: Number of the element in the message box (the receipt's `WorkFlowReference`).
        ///   - data: The content.
        ///   - user: Who adds it.
        ///   - attachmentTypeName: Name of the attachment rule it comes under, for services that have attachment rules.
        ///   - checksum: Checksum of the content.
        ///   - endUserSystemReference: The end-user system's name for the attachment, unique.
        ///   - name: Name, as the portal shows it.
        public func submitAttachmentStreamed(fileName: String, reporteeElementId: Int32, data: Blob, user: EndUser? = nil, attachmentTypeName: String? = nil, checksum: String? = nil, endUserSystemReference: String? = nil, name: String? = nil) throws(AltinnError) -> Call<StreamedReceipt> {
            try altinn.call("altinn2.soap.intermediary_inbound_streamed.submit_attachment_streamed", SubmitAttachmentStreamed(fileName: fileName, reporteeElementId: reporteeElementId, data: data, user: user, attachmentTypeName: attachmentTypeName, checksum: checksum, endUserSystemReference: endUserSystemReference, name: name))
        }

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

        /// Reads the certificates of the service owners that receive a service's forms.
        ///
        /// Sensitive fields are encrypted with a symmetric key, and that one with the public key of each certificate; the number of
        /// the certificate goes with the key in the shipment.
        ///
        /// `altinn2.soap.key_management.get_certificates`
        ///
        /// - Parameters:
        ///   - externalServiceCode: Code of the service (tjenestekode).
        ///   - externalServiceEditionCode: Number of the service's edition (tjenesteutgavekode).
        ///   - user: Who asks.
        public func getCertificates(externalServiceCode: String, externalServiceEditionCode: Int32, user: EndUser? = nil) throws(AltinnError) -> Call<ServiceOwnerCertificates> {
            try altinn.call("altinn2.soap.key_management.get_certificates", GetCertificates(externalServiceCode: externalServiceCode, externalServiceEditionCode: externalServiceEditionCode, user: user))
        }

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

        /// Asks a service owner's system through a lookup (innsynstjeneste) that Altinn lets end-user systems ask directly.
        ///
        /// `altinn2.soap.look_up.execute_look_up`
        ///
        /// - Parameters:
        ///   - query: What is asked.
        public func executeLookUp(query: LookUpQuery) throws(AltinnError) -> Call<LookUpAnswer> {
            try altinn.call("altinn2.soap.look_up.execute_look_up", ExecuteLookUp(query: query))
        }

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

        /// Asks for what the service owner and the registers know of what a service's forms ask for (preutfylling).
        ///
        /// Without `dataFormatIds` the main form comes, if there is anything for it. Only fields that somebody filled in come, so
        /// the answer is no complete form: `altinn2.soap.prefill.merge` puts it together with the program's own values.
        ///
        /// `altinn2.soap.prefill.get_prefill_data`
        ///
        /// - Parameters:
        ///   - reportee: Whose data: organisation number or national identity number.
        ///   - externalServiceCode: Code of the service (tjenestekode).
        ///   - externalServiceEditionCode: Number of the service's edition (tjenesteutgavekode).
        ///   - user: Who asks.
        ///   - dataFormatIds: The forms to get, by their data formats; the main form when there are none.
        ///   - returnAllFormTasks: Whether all valid prefilled form tasks come, and not only the last one.
        public func getPrefillData(reportee: String, externalServiceCode: String, externalServiceEditionCode: Int32, user: EndUser? = nil, dataFormatIds: [String] = [], returnAllFormTasks: Bool? = nil) throws(AltinnError) -> Call<PrefillData> {
            try altinn.call("altinn2.soap.prefill.get_prefill_data", GetPrefillData(reportee: reportee, externalServiceCode: externalServiceCode, externalServiceEditionCode: externalServiceEditionCode, user: user, dataFormatIds: dataFormatIds, returnAllFormTasks: returnAllFormTasks))
        }

        /// Asks for whole forms that the service owner filled in beforehand, with the time for which they hold.
        ///
        /// `get_prefill_data` knows more sources.
        ///
        /// `altinn2.soap.prefill.get_prefill_data_v1`
        ///
        /// - Parameters:
        ///   - reportee: Whose data: organisation number or national identity number.
        ///   - externalServiceCode: Code of the service (tjenestekode).
        ///   - externalServiceEditionCode: Number of the service's edition (tjenesteutgavekode).
        ///   - user: Who asks.
        public func getPrefillDataV1(reportee: String, externalServiceCode: String, externalServiceEditionCode: Int32, user: EndUser? = nil) throws(AltinnError) -> Call<PrefillDataV1> {
            try altinn.call("altinn2.soap.prefill.get_prefill_data_v1", GetPrefillDataV1(reportee: reportee, externalServiceCode: externalServiceCode, externalServiceEditionCode: externalServiceEditionCode, user: user))
        }

        /// Asks whether the service answers. Needs no credentials and changes nothing.
        ///
        /// `altinn2.soap.prefill.test`
        public func test() throws(AltinnError) -> Call<ServiceTested> {
            try altinn.call("altinn2.soap.prefill.test", TestPrefill())
        }

        /// Puts a program's own values on top of a prefilled form.
        ///
        /// Nothing else changes: order, white space, comments and prefixes stay as they were, byte for byte. Values go only where the
        /// form has an element or an attribute for them, as only the form's schema knows where a new one may stand. A program that
        /// has the whole form with empty elements takes that as `base`, the prefilled one as `overlay`, and its own values as
        /// `values`.
        ///
        /// `altinn2.soap.prefill.merge`
        ///
        /// - Parameters:
        ///   - base: The form to start from: `formData` of a prefilled form.
        ///   - overlay: Another document of the same form. What it has a value for goes on top; empty elements in it, and elements with nothing but empty ones in them, say nothing.
        ///   - values: Single values, which go on top of both.
        public func merge(base: String, overlay: String? = nil, values: [PrefillValue] = []) throws(AltinnError) -> MergedForm {
            try altinn.workOut("altinn2.soap.prefill.merge", PrefillMerge(base: base, overlay: overlay, values: values))
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

        /// Lists the receipts of a kind, those that changed in a period when one is given.
        ///
        /// `altinn2.soap.receipt.get_receipt_list`
        ///
        /// - Parameters:
        ///   - receiptType: Which kind. `NotSet` is refused.
        ///   - dateFrom: Only those that changed after this time.
        ///   - dateTo: Only those that changed before this time.
        public func getReceiptList(receiptType: ReceiptType, dateFrom: AltinnDateTime? = nil, dateTo: AltinnDateTime? = nil) throws(AltinnError) -> Call<ReceiptList> {
            try altinn.call("altinn2.soap.receipt.get_receipt_list", GetReceiptList(receiptType: receiptType, dateFrom: dateFrom, dateTo: dateTo))
        }

        /// Lists the receipts of a kind, in the older form. New programs use `get_receipt_list`.
        ///
        /// Altinn's documentation calls it outdated and says that it may go. EC2 wants both dates.
        ///
        /// `altinn2.soap.receipt.get_receipt_list_v1`
        ///
        /// - Parameters:
        ///   - receiptType: Which kind. `NotSet` is refused, and so is the kind left out.
        ///   - dateFrom: Only those that changed after this time.
        ///   - dateTo: Only those that changed before this time.
        public func getReceiptListV1(receiptType: ReceiptTypeV1, dateFrom: AltinnDateTime? = nil, dateTo: AltinnDateTime? = nil) throws(AltinnError) -> Call<ReceiptListV1> {
            try altinn.call("altinn2.soap.receipt.get_receipt_list_v1", GetReceiptListV1(receiptType: receiptType, dateFrom: dateFrom, dateTo: dateTo))
        }

        /// Asks for a receipt and its sub-receipts, in the older form. New programs ask with `get_receipt`.
        ///
        /// Altinn's documentation calls it outdated and says that it may go. It does not know receipts of broker services by name.
        ///
        /// `altinn2.soap.receipt.get_receipt_v1`
        ///
        /// - Parameters:
        ///   - search: Which receipt.
        public func getReceiptV1(search: ReceiptSearchV1) throws(AltinnError) -> Call<ReceiptV1> {
            try altinn.call("altinn2.soap.receipt.get_receipt_v1", GetReceiptV1(search: search))
        }

        /// Puts a new status and text on a receipt, in the older form. New programs use `update_receipt`, which tells the rules.
        ///
        /// Altinn's documentation calls it outdated and says that it may go.
        ///
        /// `altinn2.soap.receipt.save_receipt`
        ///
        /// - Parameters:
        ///   - update: Which receipt, and what is new.
        public func saveReceipt(update: ReceiptUpdateV1) throws(AltinnError) -> Call<ReceiptV1> {
            try altinn.call("altinn2.soap.receipt.save_receipt", SaveReceipt(update: update))
        }

        /// Asks whether the service answers. Needs no credentials and changes nothing.
        ///
        /// `altinn2.soap.receipt.test`
        public func test() throws(AltinnError) -> Call<ServiceTested> {
            try altinn.call("altinn2.soap.receipt.test", TestReceipt())
        }

        /// Puts a new status and text on a receipt: whoever receives a shipment, a broker service's file for example, tells its
        /// sender so.
        ///
        /// The old text goes to the top of the history, and Altinn says in the new one which system wrote it. Name the receipt by its
        /// number or by its archive reference, not by both. Naming it both ways or not at all, and a receipt that the system may not
        /// touch, give an AltinnFault with number 0, told apart by its text only.
        ///
        /// `altinn2.soap.receipt.update_receipt`
        ///
        /// - Parameters:
        ///   - update: Which receipt, and what is new.
        public func updateReceipt(update: ReceiptUpdate) throws(AltinnError) -> Call<Receipt> {
            try altinn.call("altinn2.soap.receipt.update_receipt", UpdateReceipt(update: update))
        }

        /// What a receipt means, for the whole and for each part: Altinn says yes and no in receipts, not in errors.
        ///
        /// Looks at the status, at those of the sub-receipts (the whole may be `OK` while a form failed validation), at the number (0:
        /// nothing was kept) and at the texts that Altinn documents. Give the receipt in the form in which it came: one of the four.
        ///
        /// `altinn2.soap.receipt.outcome`
        ///
        /// - Parameters:
        ///   - receipt: A receipt of `get_receipt` and the like.
        ///   - shipmentReceipt: A receipt of `submit_form_task` or `complete_and_sign_shipment`.
        ///   - receiptV1: A receipt of `update_form_data` or of an older operation.
        ///   - streamedReceipt: A receipt of a streamed upload.
        public func outcome(receipt: Receipt? = nil, shipmentReceipt: ShipmentReceipt? = nil, receiptV1: ReceiptV1? = nil, streamedReceipt: StreamedReceipt? = nil) throws(AltinnError) -> ReceiptOutcome {
            try altinn.workOut("altinn2.soap.receipt.outcome", OutcomeOfReceipt(receipt: receipt, shipmentReceipt: shipmentReceipt, receiptV1: receiptV1, streamedReceipt: streamedReceipt))
        }

        /// When to ask Altinn for a receipt again.
        ///
        /// Altinn wants at least five seconds of quiet after a submission and between questions, and no tight loops. The pauses here
        /// grow from there to an hour. What is not asked for in haste, files of broker services and the status of messages, is asked
        /// for once an hour. Since release 20.11 (2020) the receipt that a submission gives is the final one, and nobody need ask.
        ///
        /// `altinn2.soap.receipt.poll_advice`
        ///
        /// - Parameters:
        ///   - asked: How many times the program has asked since it submitted; 0 right after the submission.
        ///   - subject: What it asks for; a receipt when not set.
        public func pollAdvice(asked: Int32, subject: PollSubject? = nil) throws(AltinnError) -> PollAdvice {
            try altinn.workOut("altinn2.soap.receipt.poll_advice", ReceiptPollAdvice(asked: asked, subject: subject))
        }
    }

    /// Operations of `reportee_archive`.
    public struct SoapReporteeArchiveOperations: Sendable {
        let altinn: Altinn

        /// Reads an archived message (arkivert melding) with its attachments. Messages that are not archived are read with
        /// `altinn2.soap.correspondence.get_correspondence_for_end_user_system`.
        ///
        /// `altinn2.soap.reportee_archive.get_archived_correspondence`
        ///
        /// - Parameters:
        ///   - archiveId: Number of the message in the archive: `archiveId` of the element list.
        ///   - user: Who asks.
        public func getArchivedCorrespondence(archiveId: Int32, user: EndUser? = nil) throws(AltinnError) -> Call<ArchivedCorrespondence> {
            try altinn.call("altinn2.soap.reportee_archive.get_archived_correspondence", GetArchivedCorrespondence(archiveId: archiveId, user: user))
        }

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

        /// Reads an archived lookup (arkivert innsynstjeneste): what was looked up, as a PDF document.
        ///
        /// `altinn2.soap.reportee_archive.get_archived_lookup`
        ///
        /// - Parameters:
        ///   - reporteeElementId: Number of the element in the archive.
        ///   - user: Who asks.
        ///   - languageId: LCID of the language (1033, 1044 or 2068). The session's when not set.
        public func getArchivedLookup(reporteeElementId: Int32, user: EndUser? = nil, languageId: Int32? = nil) throws(AltinnError) -> Call<ArchivedLookup> {
            try altinn.call("altinn2.soap.reportee_archive.get_archived_lookup", GetArchivedLookup(reporteeElementId: reporteeElementId, user: user, languageId: languageId))
        }

        /// Reads one attachment of an archived element, with its content.
        ///
        /// The content travels as base64 within the answer; `altinn2.soap.reportee_archive_streamed.get_attachment_data_streamed`
        /// gives it as plain bytes, without what is known of it.
        ///
        /// `altinn2.soap.reportee_archive.get_attachment_data`
        ///
        /// - Parameters:
        ///   - attachmentId: Number of the attachment: `attachmentId` of an archived form task's attachments.
        ///   - user: Who asks.
        public func getAttachmentData(attachmentId: Int32, user: EndUser? = nil) throws(AltinnError) -> Call<MessageAttachment> {
            try altinn.call("altinn2.soap.reportee_archive.get_attachment_data", GetAttachmentData(attachmentId: attachmentId, user: user))
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

        /// Reads the content of one attachment of an archived element, of any size.
        ///
        /// `altinn2.soap.reportee_archive_streamed.get_attachment_data_streamed`
        ///
        /// - Parameters:
        ///   - attachmentId: Number of the attachment: `attachmentId` of an archived form task's attachments.
        ///   - user: Who asks.
        public func getAttachmentDataStreamed(attachmentId: Int32, user: EndUser? = nil) throws(AltinnError) -> Call<AttachmentStream> {
            try altinn.call("altinn2.soap.reportee_archive_streamed.get_attachment_data_streamed", GetAttachmentDataStreamed(attachmentId: attachmentId, user: user))
        }

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

        /// Deletes an element of a reportee's work list or archive. Neither the portal nor end-user systems see it afterwards.
        ///
        /// `altinn2.soap.reportee_element_list.delete_reportee_element`
        ///
        /// - Parameters:
        ///   - reporteeElementCode: What to delete: `A2E` and the element's number while it is active, `A2A` and its number once it is archived. Elements of the first Altinn have `A1E` and `A1A`.
        ///   - user: Who deletes.
        public func deleteReporteeElement(reporteeElementCode: String, user: EndUser? = nil) throws(AltinnError) -> Call<ReporteeElementDeleted> {
            try altinn.call("altinn2.soap.reportee_element_list.delete_reportee_element", DeleteReporteeElement(reporteeElementCode: reporteeElementCode, user: user))
        }

        /// Lists the messages (meldinger) of an archive reference, for example the answers to what was submitted.
        ///
        /// EC2 wants both dates.
        ///
        /// `altinn2.soap.reportee_element_list.get_correspondence_list_for_archive_ref`
        ///
        /// - Parameters:
        ///   - reportee: Whose messages: organisation number or national identity number.
        ///   - archiveReference: The archive reference (arkivreferanse): `AR` and a number.
        ///   - user: Who asks.
        ///   - fromDate: Only messages after this time.
        ///   - toDate: Only messages before this time.
        ///   - languageId: LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set.
        public func getCorrespondenceListForArchiveRef(reportee: String, archiveReference: String, user: EndUser? = nil, fromDate: AltinnDateTime? = nil, toDate: AltinnDateTime? = nil, languageId: Int32? = nil) throws(AltinnError) -> Call<ReporteeElementListV1> {
            try altinn.call("altinn2.soap.reportee_element_list.get_correspondence_list_for_archive_ref", GetCorrespondenceListForArchiveRef(reportee: reportee, archiveReference: archiveReference, user: user, fromDate: fromDate, toDate: toDate, languageId: languageId))
        }

        /// Lists the messages (meldinger) of a reportee. `GetReporteeElementList` can search for more.
        ///
        /// EC2 wants both dates.
        ///
        /// `altinn2.soap.reportee_element_list.get_correspondence_list_for_reportee`
        ///
        /// - Parameters:
        ///   - reportee: Whose messages: organisation number or national identity number.
        ///   - user: Who asks.
        ///   - fromDate: Only messages after this time.
        ///   - toDate: Only messages before this time.
        ///   - languageId: LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set.
        public func getCorrespondenceListForReportee(reportee: String, user: EndUser? = nil, fromDate: AltinnDateTime? = nil, toDate: AltinnDateTime? = nil, languageId: Int32? = nil) throws(AltinnError) -> Call<ReporteeElementListV1> {
            try altinn.call("altinn2.soap.reportee_element_list.get_correspondence_list_for_reportee", GetCorrespondenceListForReportee(reportee: reportee, user: user, fromDate: fromDate, toDate: toDate, languageId: languageId))
        }

        /// Reads the forms of a form task (skjemasett) with their data.
        ///
        /// `altinn2.soap.reportee_element_list.get_form_set_data`
        ///
        /// - Parameters:
        ///   - reporteeElementId: Number of the form task: `reporteeElementId` of the element list.
        ///   - user: Who asks.
        ///   - languageId: LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set.
        public func getFormSetData(reporteeElementId: Int32, user: EndUser? = nil, languageId: Int32? = nil) throws(AltinnError) -> Call<FormSetData> {
            try altinn.call("altinn2.soap.reportee_element_list.get_form_set_data", GetFormSetData(reporteeElementId: reporteeElementId, user: user, languageId: languageId))
        }

        /// Lists the forms and attachments of a form task (skjemasett), without their content.
        ///
        /// `altinn2.soap.workflow.do_signing` takes the numbers that are told here.
        ///
        /// `altinn2.soap.reportee_element_list.get_form_set_elements`
        ///
        /// - Parameters:
        ///   - reporteeElementId: Number of the form task: `reporteeElementId` of the element list.
        ///   - user: Who asks.
        ///   - languageId: LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set.
        public func getFormSetElements(reporteeElementId: Int32, user: EndUser? = nil, languageId: Int32? = nil) throws(AltinnError) -> Call<FormSetElements> {
            try altinn.call("altinn2.soap.reportee_element_list.get_form_set_elements", GetFormSetElements(reporteeElementId: reporteeElementId, user: user, languageId: languageId))
        }

        /// Lists the forms and attachments of a form task (skjemasett), in the older form. `GetFormSetElements` tells more.
        ///
        /// `altinn2.soap.reportee_element_list.get_form_set_elements_v1`
        ///
        /// - Parameters:
        ///   - reporteeElementId: Number of the form task: `reporteeElementId` of the element list.
        ///   - user: Who asks.
        ///   - languageId: LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set.
        public func getFormSetElementsV1(reporteeElementId: Int32, user: EndUser? = nil, languageId: Int32? = nil) throws(AltinnError) -> Call<FormSetElementsV1> {
            try altinn.call("altinn2.soap.reportee_element_list.get_form_set_elements_v1", GetFormSetElementsV1(reporteeElementId: reporteeElementId, user: user, languageId: languageId))
        }

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

        /// Lists elements of a reportee's work list (arbeidsliste) and archive (arkiv), in their older form.
        /// `GetReporteeElementList` tells more, and knows collaborations and lookups.
        ///
        /// `altinn2.soap.reportee_element_list.get_reportee_element_list_v1`
        ///
        /// - Parameters:
        ///   - search: What to look for.
        ///   - user: Who asks.
        ///   - languageId: LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the service's own. The session's when not set.
        public func getReporteeElementListV1(search: ReporteeElementSearchV1, user: EndUser? = nil, languageId: Int32? = nil) throws(AltinnError) -> Call<ReporteeElementListV1> {
            try altinn.call("altinn2.soap.reportee_element_list.get_reportee_element_list_v1", GetReporteeElementListV1(search: search, user: user, languageId: languageId))
        }

        /// Asks whether the service answers. Needs no credentials and changes nothing.
        ///
        /// `altinn2.soap.reportee_element_list.test`
        public func test() throws(AltinnError) -> Call<ServiceTested> {
            try altinn.call("altinn2.soap.reportee_element_list.test", TestReporteeElementList())
        }

        /// Puts a search of a message box together, for `GetReporteeElementList`.
        ///
        /// Altinn's own search is a bag of switches and texts that takes any mixture and answers contradictions with nothing found.
        /// Here they are refused, with the field that is at fault. Whatever is not set does not narrow the search.
        ///
        /// Altinn's documentation has the first and the last day of the period the wrong way round; the names tell it right.
        ///
        /// `altinn2.soap.reportee_element_list.search`
        ///
        /// - Parameters:
        ///   - reportee: Whose message box: organisation number or national identity number.
        ///   - states: What state the elements are in: one at least.
        ///   - fromDay: Only elements that changed on this day or later: a date without a time.
        ///   - toDay: Only elements that changed on this day or earlier: a date without a time.
        ///   - lastDays: Only elements that changed today or in so many days before, in place of `from_day` and `to_day`. Days begin in UTC, so that by night it may be one more.
        ///   - serviceCodes: Only elements of services with these codes (tjenestekoder).
        ///   - serviceOwnerCode: Only elements of this service owner's services.
        ///   - text: Text in the name of the service.
        ///   - archiveReference: An archive reference (arkivreferanse), or a part of one. Only archived elements have one.
        ///   - caseId: Only what belongs to this collaboration.
        ///   - collaborations: Only collaborations (samhandlingstjenester) of this kind.
        public func search(reportee: String, states: [ReporteeElementState] = [], fromDay: AltinnDateTime? = nil, toDay: AltinnDateTime? = nil, lastDays: Int32? = nil, serviceCodes: [String] = [], serviceOwnerCode: String? = nil, text: String? = nil, archiveReference: String? = nil, caseId: Int32? = nil, collaborations: CollaborationKind? = nil) throws(AltinnError) -> ReporteeElementSearch {
            try altinn.workOut("altinn2.soap.reportee_element_list.search", SearchReporteeElements(reportee: reportee, states: states, fromDay: fromDay, toDay: toDay, lastDays: lastDays, serviceCodes: serviceCodes, serviceOwnerCode: serviceOwnerCode, text: text, archiveReference: archiveReference, caseId: caseId, collaborations: collaborations))
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

        /// Lists the services (tjenester) that Altinn offers, without their kinds and attachment rules. Newer versions tell more;
        /// this one is there in the WS flavour too.
        ///
        /// Altinn documents no errors of it.
        ///
        /// `altinn2.soap.service_metadata.get_available_services_v1`
        ///
        /// - Parameters:
        ///   - languageId: Language of the names, as Altinn's number (1033 English, 1044 bokmål, 1083 Sámi, 2068 nynorsk); the session's when not set.
        public func getAvailableServicesV1(languageId: Int32? = nil) throws(AltinnError) -> Call<AvailableServicesV1> {
            try altinn.call("altinn2.soap.service_metadata.get_available_services_v1", GetAvailableServicesV1(languageId: languageId))
        }

        /// Lists the services (tjenester) that Altinn offers, with their kinds. The third version has their attachment rules too,
        /// and is there in the Basic flavour only.
        ///
        /// Altinn documents no errors of it.
        ///
        /// `altinn2.soap.service_metadata.get_available_services_v2`
        ///
        /// - Parameters:
        ///   - languageId: Language of the names, as Altinn's number (1033 English, 1044 bokmål, 1083 Sámi, 2068 nynorsk); the session's when not set.
        public func getAvailableServicesV2(languageId: Int32? = nil) throws(AltinnError) -> Call<AvailableServicesV2> {
            try altinn.call("altinn2.soap.service_metadata.get_available_services_v2", GetAvailableServicesV2(languageId: languageId))
        }

        /// Fetches a code list (kodeliste): the values that a field of a form may have.
        ///
        /// Altinn's documentation does not speak of the operation; it is in the WSDLs of both flavours, under the same name.
        ///
        /// `altinn2.soap.service_metadata.get_code_list`
        ///
        /// - Parameters:
        ///   - codeListName: Name of the list.
        ///   - codeListVersion: Version of the list.
        ///   - languageId: Language of the values, as Altinn's number (1033 English, 1044 bokmål, 1083 Sámi, 2068 nynorsk); the session's when not set.
        public func getCodeList(codeListName: String, codeListVersion: Int32? = nil, languageId: Int32? = nil) throws(AltinnError) -> Call<CodeList> {
            try altinn.call("altinn2.soap.service_metadata.get_code_list", GetCodeList(codeListName: codeListName, codeListVersion: codeListVersion, languageId: languageId))
        }

        /// Fetches the rows of a code list (kodeliste) that fit all the filters given.
        ///
        /// The one operation of the service without credentials: it has none even on Basic, and needs no session with any. Altinn's
        /// documentation does not speak of it; it is in the WSDLs of both flavours, under the same name.
        ///
        /// `altinn2.soap.service_metadata.get_filtered_code_list`
        ///
        /// - Parameters:
        ///   - codeListName: Name of the list.
        ///   - codeListVersion: Version of the list.
        ///   - languageId: Language of the values, as Altinn's number (1033 English, 1044 bokmål, 1083 Sámi, 2068 nynorsk); the session's when not set.
        ///   - code: Filter for the code.
        ///   - value1Filter: Filter for the first value.
        ///   - value2Filter: Filter for the second value.
        ///   - value3Filter: Filter for the third value.
        ///   - filterMatchType: How filters are held against values.
        public func getFilteredCodeList(codeListName: String, codeListVersion: Int32? = nil, languageId: Int32? = nil, code: String? = nil, value1Filter: String? = nil, value2Filter: String? = nil, value3Filter: String? = nil, filterMatchType: FilterMatchType? = nil) throws(AltinnError) -> Call<CodeList> {
            try altinn.call("altinn2.soap.service_metadata.get_filtered_code_list", GetFilteredCodeList(codeListName: codeListName, codeListVersion: codeListVersion, languageId: languageId, code: code, value1Filter: value1Filter, value2Filter: value2Filter, value3Filter: value3Filter, filterMatchType: filterMatchType))
        }

        /// Fetches the XSDs of all forms of a service (innsendingstjeneste), the main form and the sub forms.
        ///
        /// `SchemaFiles`(super::SchemaFiles) makes files of the answer. On WS the operation is called
        /// `GetSchemaDefinitionsForFormTask`. Altinn documents no errors of it.
        ///
        /// `altinn2.soap.service_metadata.get_form_task_schema_definitions`
        ///
        /// - Parameters:
        ///   - externalServiceCode: Code of the service (tjenestekode).
        ///   - externalServiceEditionCode: Number of the service's edition (tjenesteutgavekode).
        public func getFormTaskSchemaDefinitions(externalServiceCode: String, externalServiceEditionCode: Int32) throws(AltinnError) -> Call<FormTaskSchemaDefinitions> {
            try altinn.call("altinn2.soap.service_metadata.get_form_task_schema_definitions", GetFormTaskSchemaDefinitions(externalServiceCode: externalServiceCode, externalServiceEditionCode: externalServiceEditionCode))
        }

        /// Asks whether the service answers. Needs no credentials and changes nothing.
        ///
        /// `altinn2.soap.service_metadata.test`
        public func test() throws(AltinnError) -> Call<ServiceTested> {
            try altinn.call("altinn2.soap.service_metadata.test", TestServiceMetadata())
        }

        /// Makes files of the XSDs of a form set, ready to be written as UTF-8.
        ///
        /// Every XSD is read to its end first: one that is broken, or no XSD at all, is refused with the path of its form.
        ///
        /// `altinn2.soap.service_metadata.schema_files`
        ///
        /// - Parameters:
        ///   - definitions: What `get_form_task_schema_definitions` answered.
        ///   - mainDataFormatId: Data format of the main form, when the program knows it. Altinn's answer does not say which form is the main one; the service's documentation does.
        public func schemaFiles(definitions: FormTaskSchemaDefinitions, mainDataFormatId: String? = nil) throws(AltinnError) -> SchemaFileList {
            try altinn.workOut("altinn2.soap.service_metadata.schema_files", SchemaFiles(definitions: definitions, mainDataFormatId: mainDataFormatId))
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

        /// Whether a one-time code can still be used, and for how long: the countdown that Altinn asks programs to show.
        ///
        /// A code is good for 30 minutes from the challenge. Each call that uses it makes it good for 30 minutes more, until 8 hours
        /// have gone by.
        ///
        /// `altinn2.soap.system_authentication.challenge_session`
        ///
        /// - Parameters:
        ///   - challenge: The answer to the challenge, as it came.
        ///   - lastUsed: When a call last used the code, with an offset from UTC. Not set before the first call.
        public func challengeSession(challenge: AuthenticationChallenge, lastUsed: AltinnDateTime? = nil) throws(AltinnError) -> ChallengeSessionState {
            try altinn.workOut("altinn2.soap.system_authentication.challenge_session", ChallengeSession(challenge: challenge, lastUsed: lastUsed))
        }
    }

    /// Operations of `workflow`.
    public struct SoapWorkflowOperations: Sendable {
        let altinn: Altinn

        /// Sends in a form task (skjemasett) that lies in the work list, filled in and valid, and whose service has no signing step.
        ///
        /// Altinn archives it and hands it to the service owner. A form task that must be signed is sent in by its last signature:
        /// `do_signing`. Not to be repeated blindly: when the answer is lost, look at the element list first.
        ///
        /// `altinn2.soap.workflow.do_sending_in_action`
        ///
        /// - Parameters:
        ///   - reporteeElementId: Number of the element: `reporteeElementId` of the element list.
        ///   - user: Who asks.
        public func doSendingInAction(reporteeElementId: Int32, user: EndUser? = nil) throws(AltinnError) -> Call<FormTaskSentIn> {
            try altinn.call("altinn2.soap.workflow.do_sending_in_action", DoSendingInAction(reporteeElementId: reporteeElementId, user: user))
        }

        /// Signs a form task that waits for a signature. The last signature also sends it in.
        ///
        /// The numbers of forms and attachments come from `altinn2.soap.reportee_element_list.get_form_set_elements`, the text from
        /// `get_signing_text`. Not to be repeated blindly: when the answer is lost, ask `get_available_actions` first.
        ///
        /// `altinn2.soap.workflow.do_signing`
        ///
        /// - Parameters:
        ///   - reporteeElementId: Number of the element: `reporteeElementId` of the element list.
        ///   - signatureText: What the user agreed to.
        ///   - endUserSystemLoginDateTime: When the user signed in to the end-user system.
        ///   - endUserSystemSignatureDateTime: When the user signed.
        ///   - endUserSystemVersion: Version of the end-user system.
        ///   - endUserSystemUserId: Who signed, as the end-user system knows them.
        ///   - endUserSystemReference: The end-user system's name for the signature, unique.
        ///   - endUserSystemSignatureLogId: The entry of the end-user system's log about the signature.
        ///   - user: Who asks.
        ///   - selectedForms: Numbers of the forms to sign.
        ///   - selectedAttachments: Numbers of the attachments to sign.
        public func doSigning(reporteeElementId: Int32, signatureText: String, endUserSystemLoginDateTime: AltinnDateTime, endUserSystemSignatureDateTime: AltinnDateTime, endUserSystemVersion: String, endUserSystemUserId: String, endUserSystemReference: String, endUserSystemSignatureLogId: String, user: EndUser? = nil, selectedForms: [Int32] = [], selectedAttachments: [Int32] = []) throws(AltinnError) -> Call<FormTaskSigned> {
            try altinn.call("altinn2.soap.workflow.do_signing", DoSigning(reporteeElementId: reporteeElementId, signatureText: signatureText, endUserSystemLoginDateTime: endUserSystemLoginDateTime, endUserSystemSignatureDateTime: endUserSystemSignatureDateTime, endUserSystemVersion: endUserSystemVersion, endUserSystemUserId: endUserSystemUserId, endUserSystemReference: endUserSystemReference, endUserSystemSignatureLogId: endUserSystemSignatureLogId, user: user, selectedForms: selectedForms, selectedAttachments: selectedAttachments))
        }

        /// Asks what this user can do now with a form task: that depends on the step of its workflow and on the user's rights.
        ///
        /// The function `altinn2.soap.workflow.next_steps` says which calls follow from the answer.
        ///
        /// `altinn2.soap.workflow.get_available_actions`
        ///
        /// - Parameters:
        ///   - reporteeElementId: Number of the element: `reporteeElementId` of the element list.
        ///   - user: Who asks.
        public func getAvailableActions(reporteeElementId: Int32, user: EndUser? = nil) throws(AltinnError) -> Call<WorkflowState> {
            try altinn.call("altinn2.soap.workflow.get_available_actions", GetAvailableActions(reporteeElementId: reporteeElementId, user: user))
        }

        /// Asks what comes after the step that a form task is in, whoever may do it.
        ///
        /// `altinn2.soap.workflow.get_next_workflow_state_type_in_process_flow`
        ///
        /// - Parameters:
        ///   - reporteeElementId: Number of the element: `reporteeElementId` of the element list.
        public func getNextWorkflowStateTypeInProcessFlow(reporteeElementId: Int32) throws(AltinnError) -> Call<WorkflowState> {
            try altinn.call("altinn2.soap.workflow.get_next_workflow_state_type_in_process_flow", GetNextWorkflowStateTypeInProcessFlow(reporteeElementId: reporteeElementId))
        }

        /// Asks for all steps of a form task's workflow: those that are done, the one it is in, and those to come.
        ///
        /// `altinn2.soap.workflow.get_process_details`
        ///
        /// - Parameters:
        ///   - reporteeElementId: Number of the element: `reporteeElementId` of the element list.
        public func getProcessDetails(reporteeElementId: Int32) throws(AltinnError) -> Call<WorkflowSteps> {
            try altinn.call("altinn2.soap.workflow.get_process_details", GetProcessDetails(reporteeElementId: reporteeElementId))
        }

        /// Asks for all steps of a form task's workflow, as `get_process_details` does; deleted form tasks are not told apart.
        ///
        /// `altinn2.soap.workflow.get_process_details_v2`
        ///
        /// - Parameters:
        ///   - reporteeElementId: Number of the element: `reporteeElementId` of the element list.
        public func getProcessDetailsV2(reporteeElementId: Int32) throws(AltinnError) -> Call<WorkflowStepsV2> {
            try altinn.call("altinn2.soap.workflow.get_process_details_v2", GetProcessDetailsV2(reporteeElementId: reporteeElementId))
        }

        /// Asks which step of a form task's workflow is the user-controlled signing (brukerstyrt signering).
        ///
        /// `altinn2.soap.workflow.get_process_step_id_for_parallel_signing`
        ///
        /// - Parameters:
        ///   - reporteeElementId: Number of the element: `reporteeElementId` of the element list.
        ///   - user: Who asks.
        public func getProcessStepIdForParallelSigning(reporteeElementId: Int32, user: EndUser? = nil) throws(AltinnError) -> Call<ParallelSigningStep> {
            try altinn.call("altinn2.soap.workflow.get_process_step_id_for_parallel_signing", GetProcessStepIdForParallelSigning(reporteeElementId: reporteeElementId, user: user))
        }

        /// Asks for the text that a signer is to read and agree to: of an element, or, before there is one, of a service.
        ///
        /// Give either `reporteeElementId`, or `externalServiceCode` and `externalServiceEditionCode`.
        ///
        /// `altinn2.soap.workflow.get_signing_text`
        ///
        /// - Parameters:
        ///   - user: Who asks.
        ///   - externalServiceCode: Code of the service (tjenestekode), when there is no element yet.
        ///   - externalServiceEditionCode: Number of the service's edition (tjenesteutgavekode), beside its code.
        ///   - reporteeElementId: Number of the element: `reporteeElementId` of the element list.
        ///   - languageId: LCID of the language of the text (1044, 2068, 1033 or 1083). The session's when not set.
        public func getSigningText(user: EndUser? = nil, externalServiceCode: String? = nil, externalServiceEditionCode: Int32? = nil, reporteeElementId: Int32? = nil, languageId: Int32? = nil) throws(AltinnError) -> Call<SigningText> {
            try altinn.call("altinn2.soap.workflow.get_signing_text", GetSigningText(user: user, externalServiceCode: externalServiceCode, externalServiceEditionCode: externalServiceEditionCode, reporteeElementId: reporteeElementId, languageId: languageId))
        }

        /// Prepares the user-controlled signing step (brukerstyrt signering) of a form task: who may sign, and how often.
        ///
        /// `altinn2.soap.workflow.prepare_user_controlled_signing`
        ///
        /// - Parameters:
        ///   - reporteeElementId: Number of the element: `reporteeElementId` of the element list.
        ///   - isLocked: Whether the user may no longer change the preparation. Only for trusted partners; otherwise `false`.
        ///   - signaturesRequired: How many signatures the step takes in all.
        ///   - user: Who asks.
        ///   - signers: Who may sign.
        public func prepareUserControlledSigning(reporteeElementId: Int32, isLocked: Bool, signaturesRequired: Int32, user: EndUser? = nil, signers: [ChosenSigner] = []) throws(AltinnError) -> Call<UserControlledSigningPrepared> {
            try altinn.call("altinn2.soap.workflow.prepare_user_controlled_signing", PrepareUserControlledSigning(reporteeElementId: reporteeElementId, isLocked: isLocked, signaturesRequired: signaturesRequired, user: user, signers: signers))
        }

        /// Takes a form task back to form filling (utfylling), so that it can be changed. Signatures that it had are to be given
        /// again.
        ///
        /// `altinn2.soap.workflow.set_back_to_form_filling`
        ///
        /// - Parameters:
        ///   - reporteeElementId: Number of the element: `reporteeElementId` of the element list.
        ///   - user: Who asks.
        public func setBackToFormFilling(reporteeElementId: Int32, user: EndUser? = nil) throws(AltinnError) -> Call<FormTaskSetBack> {
            try altinn.call("altinn2.soap.workflow.set_back_to_form_filling", SetBackToFormFilling(reporteeElementId: reporteeElementId, user: user))
        }

        /// Asks whether the service answers. Needs no credentials and changes nothing.
        ///
        /// `altinn2.soap.workflow.test`
        public func test() throws(AltinnError) -> Call<ServiceTested> {
            try altinn.call("altinn2.soap.workflow.test", TestWorkflow())
        }

        /// What can be done next with a form task.
        ///
        /// Give what is known of it; the more, the better the answer. What `get_available_actions` says counts most: it knows the
        /// user's rights, which the others do not.
        ///
        /// `altinn2.soap.workflow.next_steps`
        ///
        /// - Parameters:
        ///   - element: The element, as the element list has it.
        ///   - action: What `get_available_actions` answered.
        ///   - steps: What `get_process_details` answered.
        public func nextSteps(element: ReporteeElement? = nil, action: WorkflowAction? = nil, steps: [WorkflowStep] = []) throws(AltinnError) -> NextSteps {
            try altinn.workOut("altinn2.soap.workflow.next_steps", WorkflowNextSteps(element: element, action: action, steps: steps))
        }
    }

    /// Operations of `storage`.
    public struct StorageOperations: Sendable {
        let altinn: Altinn

        /// Lists instances of one owner, newest change first when nothing else is asked for.
        ///
        /// Name the owner by `ownerPartyId` or by `owner`: Storage answers 400 to both and to neither. A page can be empty and still
        /// have a next one.
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
        ///   - mainVersionExclude: `3` leaves out Altinn 3's own, `2` those that were moved from Altinn II.
        ///   - org: Only of this service owner: its short name.
        ///   - currentTask: Only those in this task, for example `Task_1`.
        ///   - endEvent: Only those that ended with this event, for example `EndEvent_1`.
        ///   - ended: Only those that ended at such a time, written as in `created`.
        ///   - lastChanged: Only those that last changed at such a time, written as in `created`.
        ///   - visibleAfter: Only those that became visible at such a time, written as in `created`.
        ///   - dueBefore: Only those that are due at such a time, written as in `created`.
        ///   - isArchived: Only those that are sent in and archived, or are not.
        ///   - isSoftDeleted: Only those in the bin, or not in it.
        ///   - isHardDeleted: Only those that are deleted for good, or are not.
        ///   - confirmed: `false`: only those that the asking service owner has not confirmed.
        ///   - excludeConfirmedBy: Only those that this stakeholder has not confirmed: usually a service owner's short name.
        ///   - a3Ref: Only the one with this reference, which is shown to people: the last twelve digits of its GUID.
        ///   - a2ArchRef: Only the one that had this archive reference in Altinn II.
        ///   - searchString: Only those whose texts hold this text.
        ///   - includeDataElements: `false` leaves out the data elements, which makes the answer smaller.
        ///   - order: `desc:lastChanged` or `asc:lastChanged`; the former when not set.
        public func listInstances(appId: String? = nil, ownerPartyId: Int32? = nil, owner: String? = nil, isComplete: Bool? = nil, created: [String] = [], size: Int32? = nil, continuationToken: String? = nil, mainVersionInclude: Int32? = nil, mainVersionExclude: Int32? = nil, org: String? = nil, currentTask: String? = nil, endEvent: String? = nil, ended: [String] = [], lastChanged: [String] = [], visibleAfter: [String] = [], dueBefore: [String] = [], isArchived: Bool? = nil, isSoftDeleted: Bool? = nil, isHardDeleted: Bool? = nil, confirmed: Bool? = nil, excludeConfirmedBy: String? = nil, a3Ref: String? = nil, a2ArchRef: String? = nil, searchString: String? = nil, includeDataElements: Bool? = nil, order: String? = nil) throws(AltinnError) -> Call<InstancePage> {
            try altinn.call("altinn3.storage.list_instances", ListInstances(appId: appId, ownerPartyId: ownerPartyId, owner: owner, isComplete: isComplete, created: created, size: size, continuationToken: continuationToken, mainVersionInclude: mainVersionInclude, mainVersionExclude: mainVersionExclude, org: org, currentTask: currentTask, endEvent: endEvent, ended: ended, lastChanged: lastChanged, visibleAfter: visibleAfter, dueBefore: dueBefore, isArchived: isArchived, isSoftDeleted: isSoftDeleted, isHardDeleted: isHardDeleted, confirmed: confirmed, excludeConfirmedBy: excludeConfirmedBy, a3Ref: a3Ref, a2ArchRef: a2ArchRef, searchString: searchString, includeDataElements: includeDataElements, order: order))
        }
    }
}
