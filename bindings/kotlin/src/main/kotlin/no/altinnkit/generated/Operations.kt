// Written by `cargo xtask surfaces` from the catalogue. Do not edit.

package no.altinnkit

/** Everything that Altinn can be asked to do; [Altinn] is the one that has it. */
abstract class AltinnOperations internal constructor() {
    internal abstract val altinn: Altinn

    /** Operations below `accessManagement`. */
    val accessManagement: AccessManagementOperations
        get() = AccessManagementOperations(altinn)

    /** Operations below `app`. */
    val app: AppOperations
        get() = AppOperations(altinn)

    /** Operations below `authentication`. */
    val authentication: AuthenticationOperations
        get() = AuthenticationOperations(altinn)

    /** Operations below `correspondence`. */
    val correspondence: CorrespondenceOperations
        get() = CorrespondenceOperations(altinn)

    /** Operations below `flows`. */
    val flows: FlowsOperations
        get() = FlowsOperations(altinn)

    /** Operations below `maskinporten`. */
    val maskinporten: MaskinportenOperations
        get() = MaskinportenOperations(altinn)

    /** Operations below `soap`. */
    val soap: SoapOperations
        get() = SoapOperations(altinn)

    /** Operations below `storage`. */
    val storage: StorageOperations
        get() = StorageOperations(altinn)
}

/** Operations of `accessManagement`. */
class AccessManagementOperations internal constructor(private val altinn: Altinn) {
    /**
     * Asks for whom the caller, a person or a system user, may act. It replaces Altinn II's list of reportees.
     *
     * Without the `include` switches the answer names the parties only.
     *
     * `altinn3.access_management.list_authorized_parties`
     *
     * @param includeRoles Whether to list the roles that the caller has for each party.
     * @param includeAccessPackages Whether to list the access packages (tilgangspakker).
     * @param includeResources Whether to list the services.
     * @param includeInstances Whether to list single instances.
     * @param includePartiesViaKeyRoles Whether to list parties of organisations in which the caller has a key role.
     * @param includeSubParties Whether to list sub units.
     * @param includeInactiveParties Whether to list parties that are no longer active.
     * @param partyFilter UUIDs of the only parties to list.
     * @param anyOfResourceIds Only parties for which the caller has one of these services.
     */
    fun listAuthorizedParties(
        includeRoles: Boolean? = null,
        includeAccessPackages: Boolean? = null,
        includeResources: Boolean? = null,
        includeInstances: Boolean? = null,
        includePartiesViaKeyRoles: IncludeFilter? = null,
        includeSubParties: IncludeFilter? = null,
        includeInactiveParties: IncludeFilter? = null,
        partyFilter: List<String> = emptyList(),
        anyOfResourceIds: List<String> = emptyList(),
    ): Call<AuthorizedParties> =
        altinn.call(
            "altinn3.access_management.list_authorized_parties",
            ListAuthorizedParties(
                includeRoles,
                includeAccessPackages,
                includeResources,
                includeInstances,
                includePartiesViaKeyRoles,
                includeSubParties,
                includeInactiveParties,
                partyFilter,
                anyOfResourceIds,
            )::ffi,
            AuthorizedParties,
        )
}

/** Operations of `app`. */
class AppOperations internal constructor(private val altinn: Altinn) {
    /**
     * Creates an instance of an app. The app makes its form data itself, prefilled where it knows something.
     *
     * There is no idempotency key: when no answer comes, look among the owner's active instances before trying again.
     *
     * `altinn3.app.create_instance`
     *
     * @param org Short name of the service owner.
     * @param app Name of the app.
     * @param instanceOwner The party that it will belong to.
     * @param dueBefore When it should be sent in at the latest.
     * @param visibleAfter From when on its owner sees it.
     * @param language Language of texts: `nb`, `nn` or `en`.
     */
    fun createInstance(
        org: String,
        app: String,
        instanceOwner: InstanceOwnerSelector,
        dueBefore: AltinnDateTime? = null,
        visibleAfter: AltinnDateTime? = null,
        language: String? = null,
    ): Call<Instance> =
        altinn.call(
            "altinn3.app.create_instance",
            CreateInstance(org, app, instanceOwner, dueBefore, visibleAfter, language)::ffi,
            Instance,
        )

    /**
     * Creates an instance of an app together with form data and attachments, in one request.
     *
     * The app keeps the whole request in memory and refuses more than 2,000 MiB; for large attachments use
     * `UploadAttachment`. When Altinn refuses one part, it deletes the instance again; when no answer comes, look
     * among the owner's active instances before trying again.
     *
     * `altinn3.app.create_instance_with_data`
     *
     * @param org Short name of the service owner.
     * @param app Name of the app.
     * @param instance Who it will belong to, and when.
     * @param notification How to tell its owner.
     * @param data Form data and attachments.
     * @param language Language of texts: `nb`, `nn` or `en`.
     */
    fun createInstanceWithData(
        org: String,
        app: String,
        instance: InstanceTemplate,
        notification: InstantiationNotification? = null,
        data: List<DataPart> = emptyList(),
        language: String? = null,
    ): Call<Instance> =
        altinn.call(
            "altinn3.app.create_instance_with_data",
            CreateInstanceWithData(org, app, instance, notification, data, language)::ffi,
            Instance,
        )

    /**
     * Deletes an instance, and answers with it as it is then.
     *
     * Altinn refuses with 403 while the app forbids it (`preventInstanceDeletionForDays` in its metadata).
     *
     * `altinn3.app.delete_instance`
     *
     * @param org Short name of the service owner.
     * @param app Name of the app.
     * @param instanceOwnerPartyId Number of the party that the instance belongs to.
     * @param instanceGuid GUID of the instance.
     * @param hard Whether to delete for good; into the bin when not set.
     */
    fun deleteInstance(
        org: String,
        app: String,
        instanceOwnerPartyId: Int,
        instanceGuid: String,
        hard: Boolean? = null,
    ): Call<Instance> =
        altinn.call(
            "altinn3.app.delete_instance",
            DeleteInstance(org, app, instanceOwnerPartyId, instanceGuid, hard)::ffi,
            Instance,
        )

    /**
     * Asks an app for its data types, limits and scopes.
     *
     * `altinn3.app.get_application_metadata`
     *
     * @param org Short name of the service owner.
     * @param app Name of the app.
     * @param checkOrgApp Whether the app checks that the address is its own (409 when it is not); it does when not set.
     */
    fun getApplicationMetadata(
        org: String,
        app: String,
        checkOrgApp: Boolean? = null,
    ): Call<ApplicationMetadata> =
        altinn.call(
            "altinn3.app.get_application_metadata",
            GetApplicationMetadata(org, app, checkOrgApp)::ffi,
            ApplicationMetadata,
        )

    /**
     * Asks for an instance: its process, its status and what data it holds.
     *
     * `altinn3.app.get_instance`
     *
     * @param org Short name of the service owner.
     * @param app Name of the app.
     * @param instanceOwnerPartyId Number of the party that the instance belongs to.
     * @param instanceGuid GUID of the instance.
     */
    fun getInstance(
        org: String,
        app: String,
        instanceOwnerPartyId: Int,
        instanceGuid: String,
    ): Call<Instance> =
        altinn.call(
            "altinn3.app.get_instance",
            GetInstance(org, app, instanceOwnerPartyId, instanceGuid)::ffi,
            Instance,
        )

    /**
     * Asks how far the process of an instance has come, and what the caller may do there.
     *
     * Ask this too when `ProcessNext` got no answer, before trying it again.
     *
     * `altinn3.app.get_process`
     *
     * @param org Short name of the service owner.
     * @param app Name of the app.
     * @param instanceOwnerPartyId Number of the party that the instance belongs to.
     * @param instanceGuid GUID of the instance.
     */
    fun getProcess(
        org: String,
        app: String,
        instanceOwnerPartyId: Int,
        instanceGuid: String,
    ): Call<ProcessState> =
        altinn.call(
            "altinn3.app.get_process",
            GetProcess(org, app, instanceOwnerPartyId, instanceGuid)::ffi,
            ProcessState,
        )

    /**
     * Completes the current task of an instance and moves to the next; repeat until `ended` is set.
     *
     * The app validates first: 409 with `validationIssues` in the problem document gives error `validation_failed`. It is
     * not idempotent: when no answer comes (making the PDF may take half a minute), ask `GetProcess` first.
     * Signing tasks may want a person: then a system user gets 403.
     *
     * `altinn3.app.process_next`
     *
     * @param org Short name of the service owner.
     * @param app Name of the app.
     * @param instanceOwnerPartyId Number of the party that the instance belongs to.
     * @param instanceGuid GUID of the instance.
     * @param action What to do, one of the current task's `actions`: `write`, `confirm`, `sign`, `reject`, `pay`. Not needed in a data task.
     * @param actionOnBehalfOf Organisation number of the party on whose behalf.
     * @param language Language of the PDF and of error texts: `nb`, `nn` or `en`.
     */
    fun processNext(
        org: String,
        app: String,
        instanceOwnerPartyId: Int,
        instanceGuid: String,
        action: String? = null,
        actionOnBehalfOf: String? = null,
        language: String? = null,
    ): Call<ProcessState> =
        altinn.call(
            "altinn3.app.process_next",
            ProcessNext(
                org,
                app,
                instanceOwnerPartyId,
                instanceGuid,
                action,
                actionOnBehalfOf,
                language,
            )::ffi,
            ProcessState,
        )

    /**
     * Replaces the content of a data element.
     *
     * The app may calculate further fields: then `DataElement::changed_fields` has them (HTTP 200; 303 from older apps;
     * 201 when nothing was calculated).
     *
     * `altinn3.app.put_data`
     *
     * @param org Short name of the service owner.
     * @param app Name of the app.
     * @param instanceOwnerPartyId Number of the party that the instance belongs to.
     * @param instanceGuid GUID of the instance.
     * @param dataGuid GUID of the data element.
     * @param contentType Media type: `application/xml` or `application/json` for a form, the file's own for an attachment.
     * @param content The bytes.
     * @param fileName File name with extension; attachments must have one.
     * @param language Language of texts: `nb`, `nn` or `en`.
     */
    fun putData(
        org: String,
        app: String,
        instanceOwnerPartyId: Int,
        instanceGuid: String,
        dataGuid: String,
        contentType: String,
        content: Blob,
        fileName: String? = null,
        language: String? = null,
    ): Call<DataElement> =
        altinn.call(
            "altinn3.app.put_data",
            PutData(
                org,
                app,
                instanceOwnerPartyId,
                instanceGuid,
                dataGuid,
                contentType,
                content,
                fileName,
                language,
            )::ffi,
            DataElement,
        )

    /**
     * Adds an attachment to an instance, or a form that the app did not make itself.
     *
     * The limit is the data type's `maxSize`, at most 2,000 MiB. The media type must be one that belongs to the file name's
     * extension. When the instance shows the new element with `fileScanResult` `Pending`, the scan is still to come.
     *
     * `altinn3.app.upload_attachment`
     *
     * @param org Short name of the service owner.
     * @param app Name of the app.
     * @param instanceOwnerPartyId Number of the party that the instance belongs to.
     * @param instanceGuid GUID of the instance.
     * @param dataType Which of the app's data types it is.
     * @param contentType Media type, matching the file's extension.
     * @param content The bytes.
     * @param fileName File name with extension; attachments must have one.
     * @param ignoredValidators Names of validators to leave out, with commas between them.
     * @param language Language of texts: `nb`, `nn` or `en`.
     */
    fun uploadAttachment(
        org: String,
        app: String,
        instanceOwnerPartyId: Int,
        instanceGuid: String,
        dataType: String,
        contentType: String,
        content: Blob,
        fileName: String? = null,
        ignoredValidators: String? = null,
        language: String? = null,
    ): Call<UploadedData> =
        altinn.call(
            "altinn3.app.upload_attachment",
            UploadAttachment(
                org,
                app,
                instanceOwnerPartyId,
                instanceGuid,
                dataType,
                contentType,
                content,
                fileName,
                ignoredValidators,
                language,
            )::ffi,
            UploadedData,
        )

    /**
     * Validates the forms and attachments of an instance, and the instance as a whole.
     *
     * 409 when the process has ended or has not started.
     *
     * `altinn3.app.validate_instance`
     *
     * @param org Short name of the service owner.
     * @param app Name of the app.
     * @param instanceOwnerPartyId Number of the party that the instance belongs to.
     * @param instanceGuid GUID of the instance.
     * @param ignoredValidators Names of validators to leave out, with commas between them.
     * @param onlyIncrementalValidators Whether to leave out the validators that do not run on partial changes.
     * @param language Language of texts: `nb`, `nn` or `en`.
     */
    fun validateInstance(
        org: String,
        app: String,
        instanceOwnerPartyId: Int,
        instanceGuid: String,
        ignoredValidators: String? = null,
        onlyIncrementalValidators: Boolean? = null,
        language: String? = null,
    ): Call<InstanceValidation> =
        altinn.call(
            "altinn3.app.validate_instance",
            ValidateInstance(
                org,
                app,
                instanceOwnerPartyId,
                instanceGuid,
                ignoredValidators,
                onlyIncrementalValidators,
                language,
            )::ffi,
            InstanceValidation,
        )
}

/** Operations of `authentication`. */
class AuthenticationOperations internal constructor(private val altinn: Altinn) {
    /**
     * Exchanges the session's token of Maskinporten or ID-porten for Altinn's own, which apps and most other APIs want.
     *
     * The new token lives 30 minutes, or as long as the old one if that is ID-porten's;
     * `crate::token::jwt::access_token` reads the end from it. 401: the token is unknown or has run out. 403: a token of ID-porten
     * without any `altinn:` scope.
     *
     * `altinn3.authentication.exchange_token`
     *
     * @param provider Who issued the session's token; `maskinporten` when not set.
     * @param test For Digdir itself: acts as the test organisation `ttd`.
     */
    fun exchangeToken(
        provider: TokenProvider? = null,
        test: Boolean? = null,
    ): Call<ExchangedToken> =
        altinn.call(
            "altinn3.authentication.exchange_token",
            ExchangeToken(provider, test)::ffi,
            ExchangedToken,
        )
}

/** Operations of `correspondence`. */
class CorrespondenceOperations internal constructor(private val altinn: Altinn) {
    /**
     * Confirms a message whose sender asked for it (`isConfirmationNeeded`).
     *
     * 400 with code `CORR-01025` before it is fetched, `CORR-01041` when it was confirmed before. The status may lag some seconds.
     *
     * `altinn3.correspondence.confirm`
     *
     * @param correspondenceId Identifier of the message.
     */
    fun confirm(
        correspondenceId: String,
    ): Call<CorrespondenceReference> =
        altinn.call(
            "altinn3.correspondence.confirm",
            ConfirmCorrespondence(correspondenceId)::ffi,
            CorrespondenceReference,
        )

    /**
     * Downloads an attachment of a message.
     *
     * There is no checksum in the answer: compare with the attachment's `checksum`, when the sender gave one.
     *
     * `altinn3.correspondence.download_attachment`
     *
     * @param correspondenceId Identifier of the message.
     * @param attachmentId Identifier of the attachment.
     */
    fun downloadAttachment(
        correspondenceId: String,
        attachmentId: String,
    ): Call<CorrespondenceAttachmentContent> =
        altinn.call(
            "altinn3.correspondence.download_attachment",
            DownloadCorrespondenceAttachment(correspondenceId, attachmentId)::ffi,
            CorrespondenceAttachmentContent,
        )

    /**
     * Fetches a message. For its recipient this sets the status `Fetched`.
     *
     * 404 with code `CORR-01001` also when it is not yet published, or deleted.
     *
     * `altinn3.correspondence.get_correspondence`
     *
     * @param correspondenceId Identifier of the message.
     */
    fun getCorrespondence(
        correspondenceId: String,
    ): Call<CorrespondenceOverview> =
        altinn.call(
            "altinn3.correspondence.get_correspondence",
            GetCorrespondence(correspondenceId)::ffi,
            CorrespondenceOverview,
        )

    /**
     * Asks for the identifiers of messages of one service.
     *
     * At most 1,000 come, without pages: narrow the time for more.
     *
     * `altinn3.correspondence.list_correspondences`
     *
     * @param resourceId The service.
     * @param role As whom the caller asks.
     * @param from Not before this time.
     * @param to Not after this time.
     * @param status Only in this status.
     * @param onBehalfOf For whom, when the caller is not the party itself: `urn:altinn:organization:identifier-no:` and the number, or `0192:` and the number.
     * @param sendersReference Only with this reference of the sender's.
     * @param idempotentKey Only with this key of the sender's.
     * @param altinn2CorrespondenceId Only the message that had this number in Altinn II.
     */
    fun listCorrespondences(
        resourceId: String,
        role: CorrespondenceRole,
        from: AltinnDateTime? = null,
        to: AltinnDateTime? = null,
        status: CorrespondenceStatus? = null,
        onBehalfOf: String? = null,
        sendersReference: String? = null,
        idempotentKey: String? = null,
        altinn2CorrespondenceId: Int? = null,
    ): Call<CorrespondenceList> =
        altinn.call(
            "altinn3.correspondence.list_correspondences",
            ListCorrespondences(
                resourceId,
                role,
                from,
                to,
                status,
                onBehalfOf,
                sendersReference,
                idempotentKey,
                altinn2CorrespondenceId,
            )::ffi,
            CorrespondenceList,
        )

    /**
     * Says that the recipient has read a message.
     *
     * 400 with code `CORR-01024` before it is fetched, `CORR-01040` when it was said before.
     *
     * `altinn3.correspondence.mark_as_read`
     *
     * @param correspondenceId Identifier of the message.
     */
    fun markAsRead(
        correspondenceId: String,
    ): Call<CorrespondenceReference> =
        altinn.call(
            "altinn3.correspondence.mark_as_read",
            MarkCorrespondenceAsRead(correspondenceId)::ffi,
            CorrespondenceReference,
        )
}

/** Operations of `flows`. */
class FlowsOperations internal constructor(private val altinn: Altinn) {
    /**
     * Submits a form task and follows it to its receipt.
     *
     * Asks the user for the one-time code (`Ask` with kind `oneTimeCode`), and after a restore for the password too. Ends with
     * what became of the shipment; a shipment that Altinn refused is an outcome, not an error.
     *
     * `altinn2.flow.submit_form_task`
     *
     * @param user Who submits.
     * @param shipment What is submitted. `externalShipmentReference` must be set, and unique: a lost answer is found again by it.
     */
    fun submitFormTask(
        user: FormTaskSubmitter,
        shipment: FormTaskShipment,
    ): AltinnFlow<ShipmentOutcome> =
        altinn.begin(
            "altinn2.flow.submit_form_task",
            FormTaskSubmission(user, shipment)::ffi,
            ShipmentOutcome,
        )

    /**
     * Goes on with a flow `altinn2.flow.submit_form_task` from saved bytes.
     *
     * @param saved What [AltinnFlow.save] gave.
     * @param blobs The kept blobs that it was begun with, with the same ids.
     */
    fun restoreSubmitFormTask(saved: ByteArray, blobs: List<Blob> = emptyList()): AltinnFlow<ShipmentOutcome> =
        altinn.restore("altinn2.flow.submit_form_task", saved, blobs, ShipmentOutcome)

    /**
     * What the flow starts with.
     *
     * `altinn3.flow.maskinporten_token`
     *
     * @param grant What the token is for.
     * @param key The host's own name for the key that signs; it comes back in the sign request.
     */
    fun maskinportenToken(
        grant: MaskinportenGrant,
        key: String,
    ): AltinnFlow<AccessToken> =
        altinn.begin(
            "altinn3.flow.maskinporten_token",
            MaskinportenTokenStart(grant, key)::ffi,
            AccessToken,
        )

    /**
     * Goes on with a flow `altinn3.flow.maskinporten_token` from saved bytes.
     *
     * @param saved What [AltinnFlow.save] gave.
     * @param blobs The kept blobs that it was begun with, with the same ids.
     */
    fun restoreMaskinportenToken(saved: ByteArray, blobs: List<Blob> = emptyList()): AltinnFlow<AccessToken> =
        altinn.restore("altinn3.flow.maskinporten_token", saved, blobs, AccessToken)

    /**
     * Submits a form to an app and follows it to the end of its process.
     *
     * Fetches its own tokens when the session has none and `token` says how (`Sign`). Ends with what became of it: a form with
     * errors, and a task that wants a person, are outcomes and not errors.
     *
     * `altinn3.flow.submit_form`
     *
     * @param org Short name of the service owner.
     * @param app Name of the app.
     * @param instanceOwner The party that the form is for.
     * @param forms The forms, by data type. One that the app has made itself is filled in; another is added.
     * @param attachments The attachments.
     * @param token How to get tokens, when the session brings none.
     * @param language Language of texts: `nb`, `nn` or `en`.
     */
    fun submitForm(
        org: String,
        app: String,
        instanceOwner: InstanceOwnerSelector,
        forms: List<FormContent> = emptyList(),
        attachments: List<AttachmentContent> = emptyList(),
        token: MaskinportenTokenStart? = null,
        language: String? = null,
    ): AltinnFlow<FormOutcome> =
        altinn.begin(
            "altinn3.flow.submit_form",
            FormSubmission(org, app, instanceOwner, forms, attachments, token, language)::ffi,
            FormOutcome,
        )

    /**
     * Goes on with a flow `altinn3.flow.submit_form` from saved bytes.
     *
     * @param saved What [AltinnFlow.save] gave.
     * @param blobs The kept blobs that it was begun with, with the same ids.
     */
    fun restoreSubmitForm(saved: ByteArray, blobs: List<Blob> = emptyList()): AltinnFlow<FormOutcome> =
        altinn.restore("altinn3.flow.submit_form", saved, blobs, FormOutcome)
}

/** Operations of `maskinporten`. */
class MaskinportenOperations internal constructor(private val altinn: Altinn) {
    /**
     * Exchanges a signed grant (`crate::token::maskinporten`) for a token of Maskinporten.
     *
     * Refusals come as error `token_refused` with Maskinporten's `MP-` code in the detail. A grant can be used once only.
     *
     * `altinn3.maskinporten.request_token`
     *
     * @param assertion The grant: a signed JWT.
     */
    fun requestToken(
        assertion: Secret,
    ): Call<MaskinportenToken> =
        altinn.call(
            "altinn3.maskinporten.request_token",
            RequestToken(assertion)::ffi,
            MaskinportenToken,
        )
}

/** Operations of `soap`. */
class SoapOperations internal constructor(private val altinn: Altinn) {
    /** Operations below `archiveCommon`. */
    val archiveCommon: SoapArchiveCommonOperations
        get() = SoapArchiveCommonOperations(altinn)

    /** Operations below `broker`. */
    val broker: SoapBrokerOperations
        get() = SoapBrokerOperations(altinn)

    /** Operations below `brokerStreamed`. */
    val brokerStreamed: SoapBrokerStreamedOperations
        get() = SoapBrokerStreamedOperations(altinn)

    /** Operations below `case`. */
    val case: SoapCaseOperations
        get() = SoapCaseOperations(altinn)

    /** Operations below `correspondence`. */
    val correspondence: SoapCorrespondenceOperations
        get() = SoapCorrespondenceOperations(altinn)

    /** Operations below `intermediaryInbound`. */
    val intermediaryInbound: SoapIntermediaryInboundOperations
        get() = SoapIntermediaryInboundOperations(altinn)

    /** Operations below `intermediaryInboundStreamed`. */
    val intermediaryInboundStreamed: SoapIntermediaryInboundStreamedOperations
        get() = SoapIntermediaryInboundStreamedOperations(altinn)

    /** Operations below `keyManagement`. */
    val keyManagement: SoapKeyManagementOperations
        get() = SoapKeyManagementOperations(altinn)

    /** Operations below `lookUp`. */
    val lookUp: SoapLookUpOperations
        get() = SoapLookUpOperations(altinn)

    /** Operations below `prefill`. */
    val prefill: SoapPrefillOperations
        get() = SoapPrefillOperations(altinn)

    /** Operations below `receipt`. */
    val receipt: SoapReceiptOperations
        get() = SoapReceiptOperations(altinn)

    /** Operations below `reporteeArchive`. */
    val reporteeArchive: SoapReporteeArchiveOperations
        get() = SoapReporteeArchiveOperations(altinn)

    /** Operations below `reporteeArchiveStreamed`. */
    val reporteeArchiveStreamed: SoapReporteeArchiveStreamedOperations
        get() = SoapReporteeArchiveStreamedOperations(altinn)

    /** Operations below `reporteeElementList`. */
    val reporteeElementList: SoapReporteeElementListOperations
        get() = SoapReporteeElementListOperations(altinn)

    /** Operations below `serviceMetadata`. */
    val serviceMetadata: SoapServiceMetadataOperations
        get() = SoapServiceMetadataOperations(altinn)

    /** Operations below `systemAuthentication`. */
    val systemAuthentication: SoapSystemAuthenticationOperations
        get() = SoapSystemAuthenticationOperations(altinn)

    /** Operations below `workflow`. */
    val workflow: SoapWorkflowOperations
        get() = SoapWorkflowOperations(altinn)
}

/** Operations of `archiveCommon`. */
class SoapArchiveCommonOperations internal constructor(private val altinn: Altinn) {
    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.archive_common.test`
     */
    fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.archive_common.test",
            TestArchiveCommon()::ffi,
            ServiceTested,
        )
}

/** Operations of `broker`. */
class SoapBrokerOperations internal constructor(private val altinn: Altinn) {
    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.broker.test`
     */
    fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.broker.test",
            TestBroker()::ffi,
            ServiceTested,
        )
}

/** Operations of `brokerStreamed`. */
class SoapBrokerStreamedOperations internal constructor(private val altinn: Altinn) {
    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.broker_streamed.test`
     */
    fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.broker_streamed.test",
            TestBrokerStreamed()::ffi,
            ServiceTested,
        )
}

/** Operations of `case`. */
class SoapCaseOperations internal constructor(private val altinn: Altinn) {
    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.case.test`
     */
    fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.case.test",
            TestCase()::ffi,
            ServiceTested,
        )
}

/** Operations of `correspondence`. */
class SoapCorrespondenceOperations internal constructor(private val altinn: Altinn) {
    /**
     * Reads one message (melding) with its attachments. Altinn marks it as read by this.
     *
     * `altinn2.soap.correspondence.get_correspondence_for_end_user_system`
     *
     * @param correspondenceId Number of the message: `reporteeElementId` of the element list.
     * @param user Who asks.
     * @param languageId LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the message's own. The session's when not set.
     */
    fun getCorrespondenceForEndUserSystem(
        correspondenceId: Int,
        user: EndUser? = null,
        languageId: Int? = null,
    ): Call<EndUserCorrespondence> =
        altinn.call(
            "altinn2.soap.correspondence.get_correspondence_for_end_user_system",
            GetCorrespondenceForEndUserSystem(correspondenceId, user, languageId)::ffi,
            EndUserCorrespondence,
        )

    /**
     * Confirms a message (bekreft melding), which tells its sender that the user has read it.
     *
     * `altinn2.soap.correspondence.save_correspondence_confirmation`
     *
     * @param reporteeElementId Number of the message.
     * @param user Who confirms.
     */
    fun saveCorrespondenceConfirmation(
        reporteeElementId: Int,
        user: EndUser? = null,
    ): Call<CorrespondenceConfirmationSaved> =
        altinn.call(
            "altinn2.soap.correspondence.save_correspondence_confirmation",
            SaveCorrespondenceConfirmation(reporteeElementId, user)::ffi,
            CorrespondenceConfirmationSaved,
        )

    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.correspondence.test`
     */
    fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.correspondence.test",
            TestCorrespondence()::ffi,
            ServiceTested,
        )
}

/** Operations of `intermediaryInbound`. */
class SoapIntermediaryInboundOperations internal constructor(private val altinn: Altinn) {
    /**
     * Submits a form task (skjemasett): forms, attachments and signatures of one service, on behalf of one reportee.
     *
     * Altinn answers with a receipt, also when it refuses: look at its status and at those of its sub-receipts. Not to be
     * repeated blindly: when the answer is lost, ask for the receipt by `externalShipmentReference` first.
     *
     * `altinn2.soap.intermediary_inbound.submit_form_task`
     *
     * @param shipment What is submitted.
     * @param user Who submits.
     */
    fun submitFormTask(
        shipment: FormTaskShipment,
        user: EndUser? = null,
    ): Call<ShipmentReceipt> =
        altinn.call(
            "altinn2.soap.intermediary_inbound.submit_form_task",
            SubmitFormTask(shipment, user)::ffi,
            ShipmentReceipt,
        )

    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.intermediary_inbound.test`
     */
    fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.intermediary_inbound.test",
            TestIntermediaryInbound()::ffi,
            ServiceTested,
        )
}

/** Operations of `intermediaryInboundStreamed`. */
class SoapIntermediaryInboundStreamedOperations internal constructor(private val altinn: Altinn) {
    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.intermediary_inbound_streamed.test`
     */
    fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.intermediary_inbound_streamed.test",
            TestIntermediaryInboundStreamed()::ffi,
            ServiceTested,
        )
}

/** Operations of `keyManagement`. */
class SoapKeyManagementOperations internal constructor(private val altinn: Altinn) {
    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.key_management.test`
     */
    fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.key_management.test",
            TestKeyManagement()::ffi,
            ServiceTested,
        )
}

/** Operations of `lookUp`. */
class SoapLookUpOperations internal constructor(private val altinn: Altinn) {
    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.look_up.test`
     */
    fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.look_up.test",
            TestLookUp()::ffi,
            ServiceTested,
        )
}

/** Operations of `prefill`. */
class SoapPrefillOperations internal constructor(private val altinn: Altinn) {
    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.prefill.test`
     */
    fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.prefill.test",
            TestPrefill()::ffi,
            ServiceTested,
        )
}

/** Operations of `receipt`. */
class SoapReceiptOperations internal constructor(private val altinn: Altinn) {
    /**
     * Asks for a receipt and its sub-receipts.
     *
     * Ask by the receipt number that a submission gave, or, when its answer was lost, by the shipment's own
     * `ExternalShipmentReference`. Processing takes time: wait some seconds before the first try, then longer each time.
     *
     * `altinn2.soap.receipt.get_receipt`
     *
     * @param search Which receipt.
     */
    fun getReceipt(
        search: ReceiptSearch,
    ): Call<Receipt> =
        altinn.call(
            "altinn2.soap.receipt.get_receipt",
            GetReceipt(search)::ffi,
            Receipt,
        )

    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.receipt.test`
     */
    fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.receipt.test",
            TestReceipt()::ffi,
            ServiceTested,
        )
}

/** Operations of `reporteeArchive`. */
class SoapReporteeArchiveOperations internal constructor(private val altinn: Altinn) {
    /**
     * Reads an archived form task (arkivert skjemasett): its forms with their data, and what was attached and signed.
     *
     * `altinn2.soap.reportee_archive.get_archived_form_task`
     *
     * @param reporteeElementId Number of the element in the archive.
     * @param user Who asks.
     * @param languageId LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the one it was archived in. The session's when not set.
     */
    fun getArchivedFormTask(
        reporteeElementId: Int,
        user: EndUser? = null,
        languageId: Int? = null,
    ): Call<ArchivedFormTask> =
        altinn.call(
            "altinn2.soap.reportee_archive.get_archived_form_task",
            GetArchivedFormTask(reporteeElementId, user, languageId)::ffi,
            ArchivedFormTask,
        )

    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.reportee_archive.test`
     */
    fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.reportee_archive.test",
            TestReporteeArchive()::ffi,
            ServiceTested,
        )
}

/** Operations of `reporteeArchiveStreamed`. */
class SoapReporteeArchiveStreamedOperations internal constructor(private val altinn: Altinn) {
    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.reportee_archive_streamed.test`
     */
    fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.reportee_archive_streamed.test",
            TestReporteeArchiveStreamed()::ffi,
            ServiceTested,
        )
}

/** Operations of `reporteeElementList`. */
class SoapReporteeElementListOperations internal constructor(private val altinn: Altinn) {
    /**
     * Lists elements of a reportee's work list (arbeidsliste) and archive (arkiv), by search criteria.
     *
     * `altinn2.soap.reportee_element_list.get_reportee_element_list`
     *
     * @param search What to look for.
     * @param user Who asks.
     * @param languageId LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the service's own. The session's when not set.
     */
    fun getReporteeElementList(
        search: ReporteeElementSearch,
        user: EndUser? = null,
        languageId: Int? = null,
    ): Call<ReporteeElementList> =
        altinn.call(
            "altinn2.soap.reportee_element_list.get_reportee_element_list",
            GetReporteeElementList(search, user, languageId)::ffi,
            ReporteeElementList,
        )

    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.reportee_element_list.test`
     */
    fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.reportee_element_list.test",
            TestReporteeElementList()::ffi,
            ServiceTested,
        )
}

/** Operations of `serviceMetadata`. */
class SoapServiceMetadataOperations internal constructor(private val altinn: Altinn) {
    /**
     * Lists the services (tjenester) that Altinn offers, with their attachment rules. The answer is large: some 2000 services,
     * 3 MB.
     *
     * `altinn2.soap.service_metadata.get_available_services`
     */
    fun getAvailableServices(): Call<AvailableServices> =
        altinn.call(
            "altinn2.soap.service_metadata.get_available_services",
            GetAvailableServices()::ffi,
            AvailableServices,
        )

    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.service_metadata.test`
     */
    fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.service_metadata.test",
            TestServiceMetadata()::ffi,
            ServiceTested,
        )
}

/** Operations of `systemAuthentication`. */
class SoapSystemAuthenticationOperations internal constructor(private val altinn: Altinn) {
    /**
     * Asks which one-time code (engangskode, pinkode) the user has to give with the calls that follow.
     *
     * With `SMSPin` Altinn sends the code to the user's phone; with `AltinnPin` the answer says which code of the letter it
     * wants. A session lasts 30 minutes from each call that uses the code, 8 hours at most.
     *
     * `altinn2.soap.system_authentication.get_authentication_challenge`
     *
     * @param challengeRequest Who is to be challenged, and how.
     */
    fun getAuthenticationChallenge(
        challengeRequest: AuthenticationChallengeRequest,
    ): Call<AuthenticationChallenge> =
        altinn.call(
            "altinn2.soap.system_authentication.get_authentication_challenge",
            GetAuthenticationChallenge(challengeRequest)::ffi,
            AuthenticationChallenge,
        )

    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.system_authentication.test`
     */
    fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.system_authentication.test",
            TestSystemAuthentication()::ffi,
            ServiceTested,
        )
}

/** Operations of `workflow`. */
class SoapWorkflowOperations internal constructor(private val altinn: Altinn) {
    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.workflow.test`
     */
    fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.workflow.test",
            TestWorkflow()::ffi,
            ServiceTested,
        )
}

/** Operations of `storage`. */
class StorageOperations internal constructor(private val altinn: Altinn) {
    /**
     * Lists instances of one owner, newest change first.
     *
     * Name the owner by `ownerPartyId` or by `owner`, never by both. A page can be empty and still have a next one.
     *
     * `altinn3.storage.list_instances`
     *
     * @param appId Only of this app, as `org/app`.
     * @param ownerPartyId Number of the party that owns them.
     * @param owner The party that owns them: `Organisation:` or `Person:` and its number.
     * @param isComplete Only those whose process has ended, or has not.
     * @param created Only those made at such a time: `gt:`, `gte:`, `lt:`, `lte:` or `eq:` and a time.
     * @param size How many on a page; 100 when not set.
     * @param continuationToken Where the page begins, from the `next` of the one before.
     * @param mainVersionInclude `2` for forms that were moved from Altinn II; `3` when not set.
     */
    fun listInstances(
        appId: String? = null,
        ownerPartyId: Int? = null,
        owner: String? = null,
        isComplete: Boolean? = null,
        created: List<String> = emptyList(),
        size: Int? = null,
        continuationToken: String? = null,
        mainVersionInclude: Int? = null,
    ): Call<InstancePage> =
        altinn.call(
            "altinn3.storage.list_instances",
            ListInstances(
                appId,
                ownerPartyId,
                owner,
                isComplete,
                created,
                size,
                continuationToken,
                mainVersionInclude,
            )::ffi,
            InstancePage,
        )
}
