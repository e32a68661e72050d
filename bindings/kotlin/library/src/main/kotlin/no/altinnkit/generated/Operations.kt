// Written by `cargo xtask surfaces` from the catalogue. Do not edit.

package no.altinnkit

/** Everything that Altinn can be asked to do, and what can be worked out without asking; [Altinn] is the one that has it. */
public abstract class AltinnOperations internal constructor() {
    @get:JvmSynthetic
    internal abstract val altinn: Altinn

    /** Operations below `accessManagement`. */
    public val accessManagement: AccessManagementOperations
        get() = AccessManagementOperations(altinn)

    /** Operations below `app`. */
    public val app: AppOperations
        get() = AppOperations(altinn)

    /** Operations below `authentication`. */
    public val authentication: AuthenticationOperations
        get() = AuthenticationOperations(altinn)

    /** Operations below `correspondence`. */
    public val correspondence: CorrespondenceOperations
        get() = CorrespondenceOperations(altinn)

    /** Operations below `flows`. */
    public val flows: FlowsOperations
        get() = FlowsOperations(altinn)

    /** Operations below `maskinporten`. */
    public val maskinporten: MaskinportenOperations
        get() = MaskinportenOperations(altinn)

    /** Operations below `soap`. */
    public val soap: SoapOperations
        get() = SoapOperations(altinn)

    /** Operations below `storage`. */
    public val storage: StorageOperations
        get() = StorageOperations(altinn)
}

/** Operations of `accessManagement`. */
public class AccessManagementOperations internal constructor(private val altinn: Altinn) {
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
    @JvmOverloads
    public fun listAuthorizedParties(
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
public class AppOperations internal constructor(private val altinn: Altinn) {
    /**
     * Adds an attachment to an instance, or a form that the app did not make itself, by the older address.
     *
     * Every version of the app library has it. Altinn calls it obsolete since version 8.6.0, which brought
     * `UploadAttachment`; some agencies document this one only. What is wrong with the file comes as a text or a list
     * of texts, not as a problem document.
     *
     * `altinn3.app.create_data`
     *
     * @param org Short name of the service owner.
     * @param app Name of the app.
     * @param instanceOwnerPartyId Number of the party that the instance belongs to.
     * @param instanceGuid GUID of the instance.
     * @param dataType Which of the app's data types it is.
     * @param contentType Media type: the one that belongs to the file's extension, without a character set; `application/xml` or `application/json` for a form.
     * @param content The bytes.
     * @param fileName File name with extension; attachments must have one.
     */
    @JvmOverloads
    public fun createData(
        org: String,
        app: String,
        instanceOwnerPartyId: Int,
        instanceGuid: String,
        dataType: String,
        contentType: String,
        content: Blob,
        fileName: String? = null,
    ): Call<DataElement> =
        altinn.call(
            "altinn3.app.create_data",
            CreateData(
                org,
                app,
                instanceOwnerPartyId,
                instanceGuid,
                dataType,
                contentType,
                content,
                fileName,
            )::ffi,
            DataElement,
        )

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
     * @param dataValues Texts that the instance keeps, by name: the app and Storage answer with them (`dataValues`). Some apps read them, for example `inntektsaar`.
     * @param presentationTexts Texts for the inbox, by name (`presentationTexts`). The app may change them.
     * @param language Language of texts: `nb`, `nn` or `en`.
     */
    @JvmOverloads
    public fun createInstance(
        org: String,
        app: String,
        instanceOwner: InstanceOwnerSelector,
        dueBefore: AltinnDateTime? = null,
        visibleAfter: AltinnDateTime? = null,
        dataValues: Json? = null,
        presentationTexts: Json? = null,
        language: String? = null,
    ): Call<Instance> =
        altinn.call(
            "altinn3.app.create_instance",
            CreateInstance(
                org,
                app,
                instanceOwner,
                dueBefore,
                visibleAfter,
                dataValues,
                presentationTexts,
                language,
            )::ffi,
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
    @JvmOverloads
    public fun createInstanceWithData(
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
     * Deletes a data element: an attachment, or one of several forms of a data type.
     *
     * 409 when the instance is sent in or deleted. Apps before 8.5.0 refuse to delete forms (400).
     *
     * `altinn3.app.delete_data`
     *
     * @param org Short name of the service owner.
     * @param app Name of the app.
     * @param instanceOwnerPartyId Number of the party that the instance belongs to.
     * @param instanceGuid GUID of the instance.
     * @param dataGuid GUID of the data element.
     * @param ignoredValidators Names of validators to leave out, with commas between them.
     * @param language Language of texts: `nb`, `nn` or `en`.
     */
    @JvmOverloads
    public fun deleteData(
        org: String,
        app: String,
        instanceOwnerPartyId: Int,
        instanceGuid: String,
        dataGuid: String,
        ignoredValidators: String? = null,
        language: String? = null,
    ): Call<DeletedData> =
        altinn.call(
            "altinn3.app.delete_data",
            DeleteData(
                org,
                app,
                instanceOwnerPartyId,
                instanceGuid,
                dataGuid,
                ignoredValidators,
                language,
            )::ffi,
            DeletedData,
        )

    /**
     * Deletes an instance. Apps answer with it as it is then, or with nothing: done is done.
     *
     * Deleted is what was answered with 200 or 204. Altinn refuses with 403 while the app forbids it (`preventInstanceDeletionForDays` in its metadata).
     *
     * `altinn3.app.delete_instance`
     *
     * @param org Short name of the service owner.
     * @param app Name of the app.
     * @param instanceOwnerPartyId Number of the party that the instance belongs to.
     * @param instanceGuid GUID of the instance.
     * @param hard Whether to delete for good; into the bin when not set.
     */
    @JvmOverloads
    public fun deleteInstance(
        org: String,
        app: String,
        instanceOwnerPartyId: Int,
        instanceGuid: String,
        hard: Boolean? = null,
    ): Call<DeletedInstance> =
        altinn.call(
            "altinn3.app.delete_instance",
            DeleteInstance(org, app, instanceOwnerPartyId, instanceGuid, hard)::ffi,
            DeletedInstance,
        )

    /**
     * Asks an app for its data types, limits and scopes. It takes no token: anyone may ask.
     *
     * `altinn3.app.get_application_metadata`
     *
     * @param org Short name of the service owner.
     * @param app Name of the app.
     * @param checkOrgApp Whether the app checks that the address is its own (409 when it is not); it does when not set.
     */
    @JvmOverloads
    public fun getApplicationMetadata(
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
    public fun getInstance(
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
     * @param includeWorkflowStatus `false` leaves out `workflow`, and saves the app a question to its engine. Apps of version 9 only.
     */
    @JvmOverloads
    public fun getProcess(
        org: String,
        app: String,
        instanceOwnerPartyId: Int,
        instanceGuid: String,
        includeWorkflowStatus: Boolean? = null,
    ): Call<ProcessState> =
        altinn.call(
            "altinn3.app.get_process",
            GetProcess(org, app, instanceOwnerPartyId, instanceGuid, includeWorkflowStatus)::ffi,
            ProcessState,
        )

    /**
     * Completes the current task of an instance and moves to the next; repeat until `ended` is set.
     *
     * The app validates first: 409 with `validationIssues` in the problem document gives error `validation_failed`. It is
     * not idempotent: when no answer comes (making the PDF may take half a minute), ask `GetProcess` first.
     * Signing tasks may want a person: then a system user gets 403.
     *
     * Apps of version 9 move the process by an engine: 200 may come while it is still at work (`workflow.status`), 504 while
     * it goes on by itself, and 409 with `processNextState` while an earlier step is tried again or must be resumed
     * (`ProcessProblem`, `ResumeProcess`).
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
    @JvmOverloads
    public fun processNext(
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
    @JvmOverloads
    public fun putData(
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
     * Starts the failed workflow behind the current task again, and waits for it. Apps of version 9 only; older ones answer 404.
     *
     * For when `GetProcess` shows `workflow.status` `failed`, or `ProcessNext` answered 409 with
     * `processNextState` `resumeRequired` (`ProcessProblem`). It takes the same right as process/next. 409 says that
     * there is nothing to resume, or that the engine is trying by itself; 504 that it goes on by itself. Altinn means it for
     * those who look after an app: offer it to someone, and do not repeat it by a program.
     *
     * `altinn3.app.resume_process`
     *
     * @param org Short name of the service owner.
     * @param app Name of the app.
     * @param instanceOwnerPartyId Number of the party that the instance belongs to.
     * @param instanceGuid GUID of the instance.
     */
    public fun resumeProcess(
        org: String,
        app: String,
        instanceOwnerPartyId: Int,
        instanceGuid: String,
    ): Call<ProcessState> =
        altinn.call(
            "altinn3.app.resume_process",
            ResumeProcess(org, app, instanceOwnerPartyId, instanceGuid)::ffi,
            ProcessState,
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
    @JvmOverloads
    public fun uploadAttachment(
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
    @JvmOverloads
    public fun validateInstance(
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
public class AuthenticationOperations internal constructor(private val altinn: Altinn) {
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
    @JvmOverloads
    public fun exchangeToken(
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
public class CorrespondenceOperations internal constructor(private val altinn: Altinn) {
    /**
     * Confirms a message whose sender asked for it (`isConfirmationNeeded`).
     *
     * 400 with code `CORR-01025` before it is fetched, `CORR-01041` when it was confirmed before. The status may lag some seconds.
     *
     * `altinn3.correspondence.confirm`
     *
     * @param correspondenceId Identifier of the message.
     */
    public fun confirm(
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
    public fun downloadAttachment(
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
    public fun getCorrespondence(
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
    @JvmOverloads
    public fun listCorrespondences(
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
    public fun markAsRead(
        correspondenceId: String,
    ): Call<CorrespondenceReference> =
        altinn.call(
            "altinn3.correspondence.mark_as_read",
            MarkCorrespondenceAsRead(correspondenceId)::ffi,
            CorrespondenceReference,
        )
}

/** Operations of `flows`. */
public class FlowsOperations internal constructor(private val altinn: Altinn) {
    /**
     * Downloads what lies in a reportee's archive: form tasks, each of their attachments, messages and lookups.
     *
     * Hands them out one at a time, and keeps none of them. Asks the user for the one-time code (`Ask` with kind `oneTimeCode`),
     * again when its session runs out on the way, and after a restore for the password too. What Altinn refuses of the user's is
     * asked for again, with Altinn's words, and twice at most. What Altinn will not give is handed out as an item of kind
     * `Failed`, and the download goes on; what concerns all of it ends the flow with an error, and a restore goes on from there.
     *
     * Save the flow after an item is safely stored. Nothing is lost with an older save: what came after it is handed out again.
     *
     * `altinn2.flow.download_archive`
     *
     * @param user Who downloads.
     * @param search What to look for. That it is archived goes without saying.
     * @param elements What to download, where that is known: instead of a search, or before what the search finds.
     * @param bounds How long it goes on, and how much it sends. Each element and attachment that is listed adds ten requests to those that the flow may send when nothing is set.
     */
    @JvmOverloads
    public fun downloadArchive(
        user: ArchiveReader,
        search: ReporteeElementSearch? = null,
        elements: List<ArchivedElement> = emptyList(),
        bounds: FlowBounds? = null,
    ): AltinnFlow<ArchivedItem> =
        altinn.begin(
            "altinn2.flow.download_archive",
            ArchiveDownload(user, search, elements, bounds)::ffi,
            ArchivedItem,
        )

    /**
     * Goes on with a flow `altinn2.flow.download_archive` from saved bytes.
     *
     * @param saved What [AltinnFlow.save] gave.
     * @param blobs The kept blobs that it was begun with, with the same ids.
     */
    @JvmOverloads
    public fun restoreDownloadArchive(saved: ByteArray, blobs: List<Blob> = emptyList()): AltinnFlow<ArchivedItem> =
        altinn.restore("altinn2.flow.download_archive", saved, blobs, ArchivedItem)

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
     *
     * `altinn2.flow.submit_form_task`
     *
     * @param user Who submits.
     * @param shipment What is submitted. `externalShipmentReference` must be set, and unique: a lost answer is found again by it.
     * @param submissionKey The host's own name for this submission: stable, and used for nothing else, for example the number of the record in its database. At most 200 characters. Made up by the flow when not given; then only a saved flow knows it.
     * @param mark Whether forms and attachments without an `endUserSystemReference` get one, made of the key; so when not set. Altinn writes it on the parts of the receipt, and the flow tells its own receipt from another's by it.
     * @param bounds How long it goes on, and how much it sends.
     */
    @JvmOverloads
    public fun submitFormTask(
        user: FormTaskSubmitter,
        shipment: FormTaskShipment,
        submissionKey: String? = null,
        mark: Boolean? = null,
        bounds: FlowBounds? = null,
    ): AltinnFlow<ShipmentOutcome> =
        altinn.begin(
            "altinn2.flow.submit_form_task",
            FormTaskSubmission(user, shipment, submissionKey, mark, bounds)::ffi,
            ShipmentOutcome,
        )

    /**
     * Goes on with a flow `altinn2.flow.submit_form_task` from saved bytes.
     *
     * @param saved What [AltinnFlow.save] gave.
     * @param blobs The kept blobs that it was begun with, with the same ids.
     */
    @JvmOverloads
    public fun restoreSubmitFormTask(saved: ByteArray, blobs: List<Blob> = emptyList()): AltinnFlow<ShipmentOutcome> =
        altinn.restore("altinn2.flow.submit_form_task", saved, blobs, ShipmentOutcome)

    /**
     * What the flow starts with.
     *
     * `altinn3.flow.maskinporten_token`
     *
     * @param grant What the token is for.
     * @param key The host's own name for the key that signs; it comes back in the sign request.
     */
    public fun maskinportenToken(
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
    @JvmOverloads
    public fun restoreMaskinportenToken(saved: ByteArray, blobs: List<Blob> = emptyList()): AltinnFlow<AccessToken> =
        altinn.restore("altinn3.flow.maskinporten_token", saved, blobs, AccessToken)

    /**
     * Submits a form to an app and follows it to the end of its process.
     *
     * Fetches its own tokens when the session has none and `token` says how (`Sign`). Ends with what became of it: a form with
     * errors, and a task that wants a person, are outcomes and not errors.
     *
     * Give `submissionKey`: what the flow makes is marked with it, and found again by it after any accident. A second start with
     * the same key goes on with the first one's instance and makes no other.
     *
     * `altinn3.flow.submit_form`
     *
     * @param org Short name of the service owner.
     * @param app Name of the app.
     * @param instanceOwner The party that the form is for.
     * @param submissionKey The host's own name for this submission: stable, and used for nothing else, for example the number of the record in its database. At most 200 characters. Made up by the flow when not given; then only a saved flow knows it.
     * @param mark Whether instances that the flow makes carry the key, as `dataValues["altinnkit.submission"]`; so when not set. Without the mark, an instance whose making got no answer cannot be told from others: the flow ends with a conflict then.
     * @param instanceId An instance to go on with in place of making one: `{partyId}/{guid}`.
     * @param forms The forms, by data type. The n-th form of a type goes into the n-th element of that type; one is added where there is none.
     * @param attachments The attachments.
     * @param dataValues Values for the new instance, by name: some apps read them.
     * @param presentationTexts Texts for the inbox, by name.
     * @param stopBefore Stops before this task: its kind (`confirmation`, `signing`) or its identifier in the app's process (`Task_2`). Go on later with `instanceId`.
     * @param token How to get tokens, when the session brings none.
     * @param language Language of texts: `nb`, `nn` or `en`.
     * @param bounds How long the flow goes on, and how much it sends.
     */
    @JvmOverloads
    public fun submitForm(
        org: String,
        app: String,
        instanceOwner: InstanceOwnerSelector,
        submissionKey: String? = null,
        mark: Boolean? = null,
        instanceId: String? = null,
        forms: List<FormContent> = emptyList(),
        attachments: List<AttachmentContent> = emptyList(),
        dataValues: Json? = null,
        presentationTexts: Json? = null,
        stopBefore: String? = null,
        token: MaskinportenTokenStart? = null,
        language: String? = null,
        bounds: FlowBounds? = null,
    ): AltinnFlow<FormOutcome> =
        altinn.begin(
            "altinn3.flow.submit_form",
            FormSubmission(
                org,
                app,
                instanceOwner,
                submissionKey,
                mark,
                instanceId,
                forms,
                attachments,
                dataValues,
                presentationTexts,
                stopBefore,
                token,
                language,
                bounds,
            )::ffi,
            FormOutcome,
        )

    /**
     * Goes on with a flow `altinn3.flow.submit_form` from saved bytes.
     *
     * @param saved What [AltinnFlow.save] gave.
     * @param blobs The kept blobs that it was begun with, with the same ids.
     */
    @JvmOverloads
    public fun restoreSubmitForm(saved: ByteArray, blobs: List<Blob> = emptyList()): AltinnFlow<FormOutcome> =
        altinn.restore("altinn3.flow.submit_form", saved, blobs, FormOutcome)
}

/** Operations of `maskinporten`. */
public class MaskinportenOperations internal constructor(private val altinn: Altinn) {
    /**
     * Exchanges a signed grant (`crate::token::maskinporten`) for a token of Maskinporten.
     *
     * Refusals come as error `token_refused` with Maskinporten's `MP-` code in the detail. A grant can be used once only.
     *
     * `altinn3.maskinporten.request_token`
     *
     * @param assertion The grant: a signed JWT.
     */
    public fun requestToken(
        assertion: Secret,
    ): Call<MaskinportenToken> =
        altinn.call(
            "altinn3.maskinporten.request_token",
            RequestToken(assertion)::ffi,
            MaskinportenToken,
        )
}

/** Operations of `soap`. */
public class SoapOperations internal constructor(private val altinn: Altinn) {
    /** Operations below `archiveCommon`. */
    public val archiveCommon: SoapArchiveCommonOperations
        get() = SoapArchiveCommonOperations(altinn)

    /** Operations below `broker`. */
    public val broker: SoapBrokerOperations
        get() = SoapBrokerOperations(altinn)

    /** Operations below `brokerStreamed`. */
    public val brokerStreamed: SoapBrokerStreamedOperations
        get() = SoapBrokerStreamedOperations(altinn)

    /** Operations below `case`. */
    public val case: SoapCaseOperations
        get() = SoapCaseOperations(altinn)

    /** Operations below `correspondence`. */
    public val correspondence: SoapCorrespondenceOperations
        get() = SoapCorrespondenceOperations(altinn)

    /** Operations below `intermediaryInbound`. */
    public val intermediaryInbound: SoapIntermediaryInboundOperations
        get() = SoapIntermediaryInboundOperations(altinn)

    /** Operations below `intermediaryInboundStreamed`. */
    public val intermediaryInboundStreamed: SoapIntermediaryInboundStreamedOperations
        get() = SoapIntermediaryInboundStreamedOperations(altinn)

    /** Operations below `keyManagement`. */
    public val keyManagement: SoapKeyManagementOperations
        get() = SoapKeyManagementOperations(altinn)

    /** Operations below `lookUp`. */
    public val lookUp: SoapLookUpOperations
        get() = SoapLookUpOperations(altinn)

    /** Operations below `prefill`. */
    public val prefill: SoapPrefillOperations
        get() = SoapPrefillOperations(altinn)

    /** Operations below `receipt`. */
    public val receipt: SoapReceiptOperations
        get() = SoapReceiptOperations(altinn)

    /** Operations below `reporteeArchive`. */
    public val reporteeArchive: SoapReporteeArchiveOperations
        get() = SoapReporteeArchiveOperations(altinn)

    /** Operations below `reporteeArchiveStreamed`. */
    public val reporteeArchiveStreamed: SoapReporteeArchiveStreamedOperations
        get() = SoapReporteeArchiveStreamedOperations(altinn)

    /** Operations below `reporteeElementList`. */
    public val reporteeElementList: SoapReporteeElementListOperations
        get() = SoapReporteeElementListOperations(altinn)

    /** Operations below `serviceMetadata`. */
    public val serviceMetadata: SoapServiceMetadataOperations
        get() = SoapServiceMetadataOperations(altinn)

    /** Operations below `systemAuthentication`. */
    public val systemAuthentication: SoapSystemAuthenticationOperations
        get() = SoapSystemAuthenticationOperations(altinn)

    /** Operations below `workflow`. */
    public val workflow: SoapWorkflowOperations
        get() = SoapWorkflowOperations(altinn)
}

/** Operations of `archiveCommon`. */
public class SoapArchiveCommonOperations internal constructor(private val altinn: Altinn) {
    /**
     * Reads what there is to pay for a period that was reported.
     *
     * `altinn2.soap.archive_common.get_payment_information`
     *
     * @param dataFormatId The form's data format.
     * @param reportee Who has to pay: organisation number or national identity number.
     * @param year The year.
     * @param periodNumber Which period of the year, counted from one: 1 for yearly reporting, 1 or 2 for half-yearly, and so on.
     * @param periodType How the year is divided: 1 yearly, 2 half-yearly, 3 every four months, 4 quarterly, 5 every two months, 6 monthly, 26 fortnightly, 52 weekly, 365 daily.
     * @param municipalNumber Number of the municipality (kommunenummer).
     * @param formType What the form was: 1 additional (tilleggsoppgave), 2 changed (endringsoppgave), 3 the main one (hovedoppgave).
     * @param externalServiceCode Code of the service (tjenestekode).
     * @param externalServiceEditionCode Number of the service's edition (tjenesteutgavekode).
     * @param user Who asks.
     */
    @JvmOverloads
    public fun getPaymentInformation(
        dataFormatId: String,
        reportee: String,
        year: Int,
        periodNumber: Int,
        periodType: Int,
        municipalNumber: String,
        formType: Int,
        externalServiceCode: String,
        externalServiceEditionCode: Int,
        user: EndUser? = null,
    ): Call<PaymentInformation> =
        altinn.call(
            "altinn2.soap.archive_common.get_payment_information",
            GetPaymentInformation(
                dataFormatId,
                reportee,
                year,
                periodNumber,
                periodType,
                municipalNumber,
                formType,
                externalServiceCode,
                externalServiceEditionCode,
                user,
            )::ffi,
            PaymentInformation,
        )

    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.archive_common.test`
     */
    public fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.archive_common.test",
            TestArchiveCommon()::ffi,
            ServiceTested,
        )
}

/** Operations of `broker`. */
public class SoapBrokerOperations internal constructor(private val altinn: Altinn) {
    /**
     * Asks whether new broker files lie ready for any of some recipients. Made for frequent use: every five seconds at most.
     *
     * Altinn's documentation wants several recipients in one text with commas between them, and speaks of the WS flavour. On the
     * wire they are a list, and the operation is there on Basic and EC2 only. Altinn documents no errors of it.
     *
     * `altinn2.soap.broker.check_if_available_files`
     *
     * @param poll For whom.
     */
    public fun checkIfAvailableFiles(
        poll: BrokerFilePoll,
    ): Call<BrokerFilesChecked> =
        altinn.call(
            "altinn2.soap.broker.check_if_available_files",
            CheckIfAvailableFiles(poll)::ffi,
            BrokerFilesChecked,
        )

    /**
     * Confirms that a recipient has the whole of a broker file. The sender sees it in the receipt, and the file is no longer
     * new to the recipient.
     *
     * `altinn2.soap.broker.confirm_downloaded`
     *
     * @param fileReference Reference of the file, as `get_available_files` gave it.
     * @param reportee The recipient: organisation number or national identity number.
     */
    public fun confirmDownloaded(
        fileReference: String,
        reportee: String,
    ): Call<BrokerDownloadConfirmed> =
        altinn.call(
            "altinn2.soap.broker.confirm_downloaded",
            ConfirmDownloaded(fileReference, reportee)::ffi,
            BrokerDownloadConfirmed,
        )

    /**
     * Lists the broker files that a recipient can download.
     *
     * Files that the system or the recipient may not read, or whose service wants a higher security level than the system's
     * sign-in gives, are left out without a word. To see often whether something came, `check_if_available_files` is the one to
     * ask.
     *
     * `altinn2.soap.broker.get_available_files`
     *
     * @param search Which files.
     */
    public fun getAvailableFiles(
        search: BrokerFileSearch,
    ): Call<AvailableBrokerFiles> =
        altinn.call(
            "altinn2.soap.broker.get_available_files",
            GetAvailableFiles(search)::ffi,
            AvailableBrokerFiles,
        )

    /**
     * Announces a broker file: what it is, from whom and for whom. The answer is the reference to upload it to.
     *
     * The reference goes into `upload_file_streamed`; recipients see nothing before the upload.
     *
     * `altinn2.soap.broker.initiate_broker_service`
     *
     * @param initiation What is announced.
     */
    public fun initiateBrokerService(
        initiation: BrokerInitiation,
    ): Call<BrokerServiceInitiated> =
        altinn.call(
            "altinn2.soap.broker.initiate_broker_service",
            InitiateBrokerService(initiation)::ffi,
            BrokerServiceInitiated,
        )

    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.broker.test`
     */
    public fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.broker.test",
            TestBroker()::ffi,
            ServiceTested,
        )
}

/** Operations of `brokerStreamed`. */
public class SoapBrokerStreamedOperations internal constructor(private val altinn: Altinn) {
    /**
     * Downloads a broker file that `get_available_files` listed.
     *
     * The content comes as MTOM and may be read in a stream. Once the whole of it is safe, confirm it with
     * `confirm_downloaded`: until then it is listed as new.
     *
     * `altinn2.soap.broker_streamed.download_file_streamed`
     *
     * @param fileReference Reference of the file, as `get_available_files` gave it.
     * @param reportee The recipient: organisation number or national identity number. Altinn's documentation speaks of the sender, and of a recipient without rights where it lists the errors.
     */
    public fun downloadFileStreamed(
        fileReference: String,
        reportee: String,
    ): Call<DownloadedBrokerFile> =
        altinn.call(
            "altinn2.soap.broker_streamed.download_file_streamed",
            DownloadFileStreamed(fileReference, reportee)::ffi,
            DownloadedBrokerFile,
        )

    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.broker_streamed.test`
     */
    public fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.broker_streamed.test",
            TestBrokerStreamed()::ffi,
            ServiceTested,
        )

    /**
     * Uploads a broker file that `initiate_broker_service` announced. The recipients can download it from then on.
     *
     * The content travels as MTOM, everything else, the system's credentials on Basic included, in header blocks. The receipt's
     * number finds the receipts of all recipients by `get_receipt`; they tell who has downloaded the file.
     *
     * `altinn2.soap.broker_streamed.upload_file_streamed`
     *
     * @param fileName Name of the file.
     * @param reference The reference that `initiate_broker_service` gave.
     * @param reportee Who sends, as announced: organisation number or national identity number.
     * @param content The content: a zip archive. Its directory should have its names in UTF-8.
     */
    public fun uploadFileStreamed(
        fileName: String,
        reference: String,
        reportee: String,
        content: Blob,
    ): Call<StreamedReceipt> =
        altinn.call(
            "altinn2.soap.broker_streamed.upload_file_streamed",
            UploadFileStreamed(fileName, reference, reportee, content)::ffi,
            StreamedReceipt,
        )
}

/** Operations of `case`. */
public class SoapCaseOperations internal constructor(private val altinn: Altinn) {
    /**
     * Closes a collaboration (samhandlingstjeneste): ends its workflow and archives it.
     *
     * Its form tasks and messages must be archived before. `forceArchive` closes it in spite of active form tasks, which then
     * no longer belong to it; active messages keep it open even so. On EC2 the password travels as `userPassword`, other than
     * in most services.
     *
     * `altinn2.soap.case.archive_case`
     *
     * @param caseId Number of the collaboration.
     * @param forceArchive Whether form tasks that are still active are let go.
     * @param user Who asks.
     */
    @JvmOverloads
    public fun archiveCase(
        caseId: Int,
        forceArchive: Boolean,
        user: EndUser? = null,
    ): Call<CaseArchived> =
        altinn.call(
            "altinn2.soap.case.archive_case",
            ArchiveCase(caseId, forceArchive, user)::ffi,
            CaseArchived,
        )

    /**
     * Lists the active collaborations (samhandlingstjenester) of a reportee: all of one service, or one by its number.
     *
     * Give either `caseId`, or `externalServiceCode` and `externalServiceEditionCode`. Archived collaborations are in the
     * element list only. On EC2 the password travels as `userPassword`, other than in most services.
     *
     * `altinn2.soap.case.get_case_list`
     *
     * @param reportee Whose collaborations: organisation number or national identity number.
     * @param user Who asks.
     * @param caseId Number of the collaboration.
     * @param externalServiceCode Code of the collaboration's service (tjenestekode).
     * @param externalServiceEditionCode Number of the service's edition (tjenesteutgavekode).
     * @param languageId LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the service's own. The session's when not set.
     */
    @JvmOverloads
    public fun getCaseList(
        reportee: String,
        user: EndUser? = null,
        caseId: Int? = null,
        externalServiceCode: String? = null,
        externalServiceEditionCode: Int? = null,
        languageId: Int? = null,
    ): Call<CollaborationList> =
        altinn.call(
            "altinn2.soap.case.get_case_list",
            GetCaseList(
                reportee,
                user,
                caseId,
                externalServiceCode,
                externalServiceEditionCode,
                languageId,
            )::ffi,
            CollaborationList,
        )

    /**
     * Opens a collaboration (samhandlingstjeneste) of a service for a reportee, and starts its workflow.
     *
     * Only collaborations that a service owner defined (e-dialoger) can be opened like this. Form tasks are put into it by
     * `caseId` of their shipments. Not to be repeated blindly: when the answer is lost, look at `get_case_list` first. On EC2
     * the password travels as `userPassword`, other than in most services.
     *
     * `altinn2.soap.case.instantiate_collaboration`
     *
     * @param externalServiceCode Code of the collaboration's service (tjenestekode).
     * @param externalServiceEditionCode Number of the service's edition (tjenesteutgavekode).
     * @param reportee For whom: organisation number or national identity number.
     * @param user Who asks.
     * @param externalSystemReference The end-user system's name for it, unique.
     * @param visibleDateTime From when it is visible in the portal; at once when not set. A date without a time is enough.
     * @param dueDate When something must be done about it. A date without a time is enough.
     */
    @JvmOverloads
    public fun instantiateCollaboration(
        externalServiceCode: String,
        externalServiceEditionCode: Int,
        reportee: String,
        user: EndUser? = null,
        externalSystemReference: String? = null,
        visibleDateTime: AltinnDateTime? = null,
        dueDate: AltinnDateTime? = null,
    ): Call<CollaborationInstantiated> =
        altinn.call(
            "altinn2.soap.case.instantiate_collaboration",
            InstantiateCollaboration(
                externalServiceCode,
                externalServiceEditionCode,
                reportee,
                user,
                externalSystemReference,
                visibleDateTime,
                dueDate,
            )::ffi,
            CollaborationInstantiated,
        )

    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.case.test`
     */
    public fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.case.test",
            TestCase()::ffi,
            ServiceTested,
        )
}

/** Operations of `correspondence`. */
public class SoapCorrespondenceOperations internal constructor(private val altinn: Altinn) {
    /**
     * Moves a message (melding) to the reportee's archive.
     *
     * Altinn archives only what is dealt with: the message must have been read, and confirmed if its sender wants that. From
     * then on it is read with `altinn2.soap.reportee_archive.get_archived_correspondence`, by its number in the archive.
     *
     * `altinn2.soap.correspondence.archive_correspondence_for_end_user_system`
     *
     * @param correspondenceId Number of the message: `reporteeElementId` of the element list.
     * @param user Who archives.
     */
    @JvmOverloads
    public fun archiveCorrespondenceForEndUserSystem(
        correspondenceId: Int,
        user: EndUser? = null,
    ): Call<CorrespondenceReceipt> =
        altinn.call(
            "altinn2.soap.correspondence.archive_correspondence_for_end_user_system",
            ArchiveCorrespondenceForEndUserSystem(correspondenceId, user)::ffi,
            CorrespondenceReceipt,
        )

    /**
     * Deletes a message (melding) that is not archived.
     *
     * A person's message is gone for good. An organisation's goes to the bin, out of which it can be taken in the portal, not
     * here. Altinn deletes unread messages too, and may still tell the sender that the message was read: a program that wants
     * its users to read first must see to that itself. The user needs the right to write to the message.
     *
     * `altinn2.soap.correspondence.delete_correspondence`
     *
     * @param reporteeElementId Number of the message.
     * @param user Who deletes.
     */
    @JvmOverloads
    public fun deleteCorrespondence(
        reporteeElementId: Int,
        user: EndUser? = null,
    ): Call<CorrespondenceDeleted> =
        altinn.call(
            "altinn2.soap.correspondence.delete_correspondence",
            DeleteCorrespondence(reporteeElementId, user)::ffi,
            CorrespondenceDeleted,
        )

    /**
     * Reads one message (melding) with its attachments. Altinn marks it as read by this.
     *
     * `altinn2.soap.correspondence.get_correspondence_for_end_user_system`
     *
     * @param correspondenceId Number of the message: `reporteeElementId` of the element list.
     * @param user Who asks.
     * @param languageId LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the message's own. The session's when not set.
     */
    @JvmOverloads
    public fun getCorrespondenceForEndUserSystem(
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
     * Reads one message (melding) in its older form. `GetCorrespondenceForEndUserSystem` tells more of it.
     *
     * Altinn marks the message as read by this.
     *
     * `altinn2.soap.correspondence.get_correspondence_for_end_user_system_v1`
     *
     * @param correspondenceId Number of the message: `reporteeElementId` of the element list.
     * @param user Who asks.
     * @param languageId LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the message's own. The session's when not set.
     */
    @JvmOverloads
    public fun getCorrespondenceForEndUserSystemV1(
        correspondenceId: Int,
        user: EndUser? = null,
        languageId: Int? = null,
    ): Call<EndUserCorrespondenceV1> =
        altinn.call(
            "altinn2.soap.correspondence.get_correspondence_for_end_user_system_v1",
            GetCorrespondenceForEndUserSystemV1(correspondenceId, user, languageId)::ffi,
            EndUserCorrespondenceV1,
        )

    /**
     * Confirms a message (bekreft melding), which tells its sender that the user has read it.
     *
     * `altinn2.soap.correspondence.save_correspondence_confirmation`
     *
     * @param reporteeElementId Number of the message.
     * @param user Who confirms.
     */
    @JvmOverloads
    public fun saveCorrespondenceConfirmation(
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
    public fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.correspondence.test",
            TestCorrespondence()::ffi,
            ServiceTested,
        )
}

/** Operations of `intermediaryInbound`. */
public class SoapIntermediaryInboundOperations internal constructor(private val altinn: Altinn) {
    /**
     * Completes, signs and sends a form task that is being filled in: one begun in the portal, or one submitted with forms that
     * were not complete, to which attachments were added.
     *
     * The documentation calls it `CompleteAndSign`. Altinn answers with a receipt, also when it refuses. On EC2 the list is
     * called `signature`, its items carry .NET's names of hidden fields, and the receipt comes in the older form.
     *
     * `altinn2.soap.intermediary_inbound.complete_and_sign_shipment`
     *
     * @param reporteeElementId Number of the element in the message box (the receipt's `WorkFlowReference`).
     * @param user Who signs.
     * @param signatures The signatures made in the end-user system.
     * @param languageId Language of the answer; the session's own when not set.
     */
    @JvmOverloads
    public fun completeAndSignShipment(
        reporteeElementId: Int,
        user: EndUser? = null,
        signatures: List<ShipmentSignature> = emptyList(),
        languageId: Int? = null,
    ): Call<ShipmentReceipt> =
        altinn.call(
            "altinn2.soap.intermediary_inbound.complete_and_sign_shipment",
            CompleteAndSignShipment(reporteeElementId, user, signatures, languageId)::ffi,
            ShipmentReceipt,
        )

    /**
     * Asks how long it would take Altinn to process what is submitted now.
     *
     * `altinn2.soap.intermediary_inbound.get_altinn_submission_status`
     */
    public fun getAltinnSubmissionStatus(): Call<AltinnSubmissionStatus> =
        altinn.call(
            "altinn2.soap.intermediary_inbound.get_altinn_submission_status",
            GetAltinnSubmissionStatus()::ffi,
            AltinnSubmissionStatus,
        )

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
    @JvmOverloads
    public fun submitFormTask(
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
    public fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.intermediary_inbound.test",
            TestIntermediaryInbound()::ffi,
            ServiceTested,
        )

    /**
     * Replaces the data of forms of a form task that is being filled in, or adds forms to it.
     *
     * Each form has a sub-receipt of its own: the receipt may say `OK` while the sub-receipt of a form says `ValidationFailed`
     * (`altinn2.soap.receipt.outcome` looks at both). The contract is known from a recorded call and from the certificate
     * flavours; unlike the service's other operations it is read by WCF's DataContractSerializer. The documentation names
     * another type of receipt than the one that comes.
     *
     * `altinn2.soap.intermediary_inbound.update_form_data`
     *
     * @param update What is new.
     * @param user Who updates.
     */
    @JvmOverloads
    public fun updateFormData(
        update: FormTaskUpdate,
        user: EndUser? = null,
    ): Call<ReceiptV1> =
        altinn.call(
            "altinn2.soap.intermediary_inbound.update_form_data",
            UpdateFormData(update, user)::ffi,
            ReceiptV1,
        )
}

/** Operations of `intermediaryInboundStreamed`. */
public class SoapIntermediaryInboundStreamedOperations internal constructor(private val altinn: Altinn) {
    /**
     * Adds an attachment to a form task that is being filled in. The bytes travel beside the message, all else in its header.
     *
     * The service's attachment rules say how large one may be, up to 500 MB; without rules it is 30 MB. When all are there, go on
     * with `complete_and_sign_shipment`. Basic and WS are derived from the certificate flavours.
     *
     * `altinn2.soap.intermediary_inbound_streamed.submit_attachment_streamed`
     *
     * @param fileName File name, without `:` and `\`.
     * @param reporteeElementId Number of the element in the message box (the receipt's `WorkFlowReference`).
     * @param data The content.
     * @param user Who adds it.
     * @param attachmentTypeName Name of the attachment rule it comes under, for services that have attachment rules.
     * @param checksum Checksum of the content.
     * @param endUserSystemReference The end-user system's name for the attachment, unique.
     * @param name Name, as the portal shows it.
     */
    @JvmOverloads
    public fun submitAttachmentStreamed(
        fileName: String,
        reporteeElementId: Int,
        data: Blob,
        user: EndUser? = null,
        attachmentTypeName: String? = null,
        checksum: String? = null,
        endUserSystemReference: String? = null,
        name: String? = null,
    ): Call<StreamedReceipt> =
        altinn.call(
            "altinn2.soap.intermediary_inbound_streamed.submit_attachment_streamed",
            SubmitAttachmentStreamed(
                fileName,
                reporteeElementId,
                data,
                user,
                attachmentTypeName,
                checksum,
                endUserSystemReference,
                name,
            )::ffi,
            StreamedReceipt,
        )

    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.intermediary_inbound_streamed.test`
     */
    public fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.intermediary_inbound_streamed.test",
            TestIntermediaryInboundStreamed()::ffi,
            ServiceTested,
        )
}

/** Operations of `keyManagement`. */
public class SoapKeyManagementOperations internal constructor(private val altinn: Altinn) {
    /**
     * Reads the certificates of the service owners that receive a service's forms.
     *
     * Sensitive fields are encrypted with a symmetric key, and that one with the public key of each certificate; the number of
     * the certificate goes with the key in the shipment.
     *
     * `altinn2.soap.key_management.get_certificates`
     *
     * @param externalServiceCode Code of the service (tjenestekode).
     * @param externalServiceEditionCode Number of the service's edition (tjenesteutgavekode).
     * @param user Who asks.
     */
    @JvmOverloads
    public fun getCertificates(
        externalServiceCode: String,
        externalServiceEditionCode: Int,
        user: EndUser? = null,
    ): Call<ServiceOwnerCertificates> =
        altinn.call(
            "altinn2.soap.key_management.get_certificates",
            GetCertificates(externalServiceCode, externalServiceEditionCode, user)::ffi,
            ServiceOwnerCertificates,
        )

    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.key_management.test`
     */
    public fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.key_management.test",
            TestKeyManagement()::ffi,
            ServiceTested,
        )
}

/** Operations of `lookUp`. */
public class SoapLookUpOperations internal constructor(private val altinn: Altinn) {
    /**
     * Asks a service owner's system through a lookup (innsynstjeneste) that Altinn lets end-user systems ask directly.
     *
     * `altinn2.soap.look_up.execute_look_up`
     *
     * @param query What is asked.
     */
    public fun executeLookUp(
        query: LookUpQuery,
    ): Call<LookUpAnswer> =
        altinn.call(
            "altinn2.soap.look_up.execute_look_up",
            ExecuteLookUp(query)::ffi,
            LookUpAnswer,
        )

    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.look_up.test`
     */
    public fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.look_up.test",
            TestLookUp()::ffi,
            ServiceTested,
        )
}

/** Operations of `prefill`. */
public class SoapPrefillOperations internal constructor(private val altinn: Altinn) {
    /**
     * Asks for what the service owner and the registers know of what a service's forms ask for (preutfylling).
     *
     * Without `dataFormatIds` the main form comes, if there is anything for it. Only fields that somebody filled in come, so
     * the answer is no complete form: `altinn2.soap.prefill.merge` puts it together with the program's own values.
     *
     * `altinn2.soap.prefill.get_prefill_data`
     *
     * @param reportee Whose data: organisation number or national identity number.
     * @param externalServiceCode Code of the service (tjenestekode).
     * @param externalServiceEditionCode Number of the service's edition (tjenesteutgavekode).
     * @param user Who asks.
     * @param dataFormatIds The forms to get, by their data formats; the main form when there are none.
     * @param returnAllFormTasks Whether all valid prefilled form tasks come, and not only the last one.
     */
    @JvmOverloads
    public fun getPrefillData(
        reportee: String,
        externalServiceCode: String,
        externalServiceEditionCode: Int,
        user: EndUser? = null,
        dataFormatIds: List<String> = emptyList(),
        returnAllFormTasks: Boolean? = null,
    ): Call<PrefillData> =
        altinn.call(
            "altinn2.soap.prefill.get_prefill_data",
            GetPrefillData(
                reportee,
                externalServiceCode,
                externalServiceEditionCode,
                user,
                dataFormatIds,
                returnAllFormTasks,
            )::ffi,
            PrefillData,
        )

    /**
     * Asks for whole forms that the service owner filled in beforehand, with the time for which they hold.
     *
     * `get_prefill_data` knows more sources.
     *
     * `altinn2.soap.prefill.get_prefill_data_v1`
     *
     * @param reportee Whose data: organisation number or national identity number.
     * @param externalServiceCode Code of the service (tjenestekode).
     * @param externalServiceEditionCode Number of the service's edition (tjenesteutgavekode).
     * @param user Who asks.
     */
    @JvmOverloads
    public fun getPrefillDataV1(
        reportee: String,
        externalServiceCode: String,
        externalServiceEditionCode: Int,
        user: EndUser? = null,
    ): Call<PrefillDataV1> =
        altinn.call(
            "altinn2.soap.prefill.get_prefill_data_v1",
            GetPrefillDataV1(
                reportee,
                externalServiceCode,
                externalServiceEditionCode,
                user,
            )::ffi,
            PrefillDataV1,
        )

    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.prefill.test`
     */
    public fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.prefill.test",
            TestPrefill()::ffi,
            ServiceTested,
        )

    /**
     * Puts a program's own values on top of a prefilled form.
     *
     * Nothing else changes: order, white space, comments and prefixes stay as they were, byte for byte. Values go only where the
     * form has an element or an attribute for them, as only the form's schema knows where a new one may stand. A program that
     * has the whole form with empty elements takes that as `base`, the prefilled one as `overlay`, and its own values as
     * `values`.
     *
     * `altinn2.soap.prefill.merge`
     *
     * @param base The form to start from: `formData` of a prefilled form.
     * @param overlay Another document of the same form. What it has a value for goes on top; empty elements in it, and elements with nothing but empty ones in them, say nothing.
     * @param values Single values, which go on top of both.
     */
    @JvmOverloads
    public fun merge(
        base: String,
        overlay: String? = null,
        values: List<PrefillValue> = emptyList(),
    ): MergedForm =
        altinn.workOut(
            "altinn2.soap.prefill.merge",
            PrefillMerge(base, overlay, values)::ffi,
            MergedForm,
        )
}

/** Operations of `receipt`. */
public class SoapReceiptOperations internal constructor(private val altinn: Altinn) {
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
    public fun getReceipt(
        search: ReceiptSearch,
    ): Call<Receipt> =
        altinn.call(
            "altinn2.soap.receipt.get_receipt",
            GetReceipt(search)::ffi,
            Receipt,
        )

    /**
     * Lists the receipts of a kind, those that changed in a period when one is given.
     *
     * `altinn2.soap.receipt.get_receipt_list`
     *
     * @param receiptType Which kind. `NotSet` is refused.
     * @param dateFrom Only those that changed after this time.
     * @param dateTo Only those that changed before this time.
     */
    @JvmOverloads
    public fun getReceiptList(
        receiptType: ReceiptType,
        dateFrom: AltinnDateTime? = null,
        dateTo: AltinnDateTime? = null,
    ): Call<ReceiptList> =
        altinn.call(
            "altinn2.soap.receipt.get_receipt_list",
            GetReceiptList(receiptType, dateFrom, dateTo)::ffi,
            ReceiptList,
        )

    /**
     * Lists the receipts of a kind, in the older form. New programs use `get_receipt_list`.
     *
     * Altinn's documentation calls it outdated and says that it may go. EC2 wants both dates.
     *
     * `altinn2.soap.receipt.get_receipt_list_v1`
     *
     * @param receiptType Which kind. `NotSet` is refused, and so is the kind left out.
     * @param dateFrom Only those that changed after this time.
     * @param dateTo Only those that changed before this time.
     */
    @JvmOverloads
    public fun getReceiptListV1(
        receiptType: ReceiptTypeV1,
        dateFrom: AltinnDateTime? = null,
        dateTo: AltinnDateTime? = null,
    ): Call<ReceiptListV1> =
        altinn.call(
            "altinn2.soap.receipt.get_receipt_list_v1",
            GetReceiptListV1(receiptType, dateFrom, dateTo)::ffi,
            ReceiptListV1,
        )

    /**
     * Asks for a receipt and its sub-receipts, in the older form. New programs ask with `get_receipt`.
     *
     * Altinn's documentation calls it outdated and says that it may go. It does not know receipts of broker services by name.
     *
     * `altinn2.soap.receipt.get_receipt_v1`
     *
     * @param search Which receipt.
     */
    public fun getReceiptV1(
        search: ReceiptSearchV1,
    ): Call<ReceiptV1> =
        altinn.call(
            "altinn2.soap.receipt.get_receipt_v1",
            GetReceiptV1(search)::ffi,
            ReceiptV1,
        )

    /**
     * Puts a new status and text on a receipt, in the older form. New programs use `update_receipt`, which tells the rules.
     *
     * Altinn's documentation calls it outdated and says that it may go.
     *
     * `altinn2.soap.receipt.save_receipt`
     *
     * @param update Which receipt, and what is new.
     */
    public fun saveReceipt(
        update: ReceiptUpdateV1,
    ): Call<ReceiptV1> =
        altinn.call(
            "altinn2.soap.receipt.save_receipt",
            SaveReceipt(update)::ffi,
            ReceiptV1,
        )

    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.receipt.test`
     */
    public fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.receipt.test",
            TestReceipt()::ffi,
            ServiceTested,
        )

    /**
     * Puts a new status and text on a receipt: whoever receives a shipment, a broker service's file for example, tells its
     * sender so.
     *
     * The old text goes to the top of the history, and Altinn says in the new one which system wrote it. Name the receipt by its
     * number or by its archive reference, not by both. Naming it both ways or not at all, and a receipt that the system may not
     * touch, give an AltinnFault with number 0, told apart by its text only.
     *
     * `altinn2.soap.receipt.update_receipt`
     *
     * @param update Which receipt, and what is new.
     */
    public fun updateReceipt(
        update: ReceiptUpdate,
    ): Call<Receipt> =
        altinn.call(
            "altinn2.soap.receipt.update_receipt",
            UpdateReceipt(update)::ffi,
            Receipt,
        )

    /**
     * What a receipt means, for the whole and for each part: Altinn says yes and no in receipts, not in errors.
     *
     * Looks at the status, at those of the sub-receipts (the whole may be `OK` while a form failed validation), at the number (0:
     * nothing was kept) and at the texts that Altinn documents. Give the receipt in the form in which it came: one of the four.
     *
     * `altinn2.soap.receipt.outcome`
     *
     * @param receipt A receipt of `get_receipt` and the like.
     * @param shipmentReceipt A receipt of `submit_form_task` or `complete_and_sign_shipment`.
     * @param receiptV1 A receipt of `update_form_data` or of an older operation.
     * @param streamedReceipt A receipt of a streamed upload.
     */
    @JvmOverloads
    public fun outcome(
        receipt: Receipt? = null,
        shipmentReceipt: ShipmentReceipt? = null,
        receiptV1: ReceiptV1? = null,
        streamedReceipt: StreamedReceipt? = null,
    ): ReceiptOutcome =
        altinn.workOut(
            "altinn2.soap.receipt.outcome",
            OutcomeOfReceipt(receipt, shipmentReceipt, receiptV1, streamedReceipt)::ffi,
            ReceiptOutcome,
        )

    /**
     * When to ask Altinn for a receipt again.
     *
     * Altinn wants at least five seconds of quiet after a submission and between questions, and no tight loops. The pauses here
     * grow from there to an hour. What is not asked for in haste, files of broker services and the status of messages, is asked
     * for once an hour. Since release 20.11 (2020) the receipt that a submission gives is the final one, and nobody need ask.
     *
     * `altinn2.soap.receipt.poll_advice`
     *
     * @param asked How many times the program has asked since it submitted; 0 right after the submission.
     * @param subject What it asks for; a receipt when not set.
     */
    @JvmOverloads
    public fun pollAdvice(
        asked: Int,
        subject: PollSubject? = null,
    ): PollAdvice =
        altinn.workOut(
            "altinn2.soap.receipt.poll_advice",
            ReceiptPollAdvice(asked, subject)::ffi,
            PollAdvice,
        )
}

/** Operations of `reporteeArchive`. */
public class SoapReporteeArchiveOperations internal constructor(private val altinn: Altinn) {
    /**
     * Reads an archived message (arkivert melding) with its attachments. Messages that are not archived are read with
     * `altinn2.soap.correspondence.get_correspondence_for_end_user_system`.
     *
     * `altinn2.soap.reportee_archive.get_archived_correspondence`
     *
     * @param archiveId Number of the message in the archive: `archiveId` of the element list.
     * @param user Who asks.
     */
    @JvmOverloads
    public fun getArchivedCorrespondence(
        archiveId: Int,
        user: EndUser? = null,
    ): Call<ArchivedCorrespondence> =
        altinn.call(
            "altinn2.soap.reportee_archive.get_archived_correspondence",
            GetArchivedCorrespondence(archiveId, user)::ffi,
            ArchivedCorrespondence,
        )

    /**
     * Reads an archived form task (arkivert skjemasett): its forms with their data, and what was attached and signed.
     *
     * `altinn2.soap.reportee_archive.get_archived_form_task`
     *
     * @param reporteeElementId Number of the element in the archive.
     * @param user Who asks.
     * @param languageId LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the one it was archived in. The session's when not set.
     */
    @JvmOverloads
    public fun getArchivedFormTask(
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
     * Reads an archived lookup (arkivert innsynstjeneste): what was looked up, as a PDF document.
     *
     * `altinn2.soap.reportee_archive.get_archived_lookup`
     *
     * @param reporteeElementId Number of the element in the archive.
     * @param user Who asks.
     * @param languageId LCID of the language (1033, 1044 or 2068). The session's when not set.
     */
    @JvmOverloads
    public fun getArchivedLookup(
        reporteeElementId: Int,
        user: EndUser? = null,
        languageId: Int? = null,
    ): Call<ArchivedLookup> =
        altinn.call(
            "altinn2.soap.reportee_archive.get_archived_lookup",
            GetArchivedLookup(reporteeElementId, user, languageId)::ffi,
            ArchivedLookup,
        )

    /**
     * Reads one attachment of an archived element, with its content.
     *
     * The content travels as base64 within the answer; `altinn2.soap.reportee_archive_streamed.get_attachment_data_streamed`
     * gives it as plain bytes, without what is known of it.
     *
     * `altinn2.soap.reportee_archive.get_attachment_data`
     *
     * @param attachmentId Number of the attachment: `attachmentId` of an archived form task's attachments.
     * @param user Who asks.
     */
    @JvmOverloads
    public fun getAttachmentData(
        attachmentId: Int,
        user: EndUser? = null,
    ): Call<MessageAttachment> =
        altinn.call(
            "altinn2.soap.reportee_archive.get_attachment_data",
            GetAttachmentData(attachmentId, user)::ffi,
            MessageAttachment,
        )

    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.reportee_archive.test`
     */
    public fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.reportee_archive.test",
            TestReporteeArchive()::ffi,
            ServiceTested,
        )
}

/** Operations of `reporteeArchiveStreamed`. */
public class SoapReporteeArchiveStreamedOperations internal constructor(private val altinn: Altinn) {
    /**
     * Reads the content of one attachment of an archived element, of any size.
     *
     * `altinn2.soap.reportee_archive_streamed.get_attachment_data_streamed`
     *
     * @param attachmentId Number of the attachment: `attachmentId` of an archived form task's attachments.
     * @param user Who asks.
     */
    @JvmOverloads
    public fun getAttachmentDataStreamed(
        attachmentId: Int,
        user: EndUser? = null,
    ): Call<AttachmentStream> =
        altinn.call(
            "altinn2.soap.reportee_archive_streamed.get_attachment_data_streamed",
            GetAttachmentDataStreamed(attachmentId, user)::ffi,
            AttachmentStream,
        )

    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.reportee_archive_streamed.test`
     */
    public fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.reportee_archive_streamed.test",
            TestReporteeArchiveStreamed()::ffi,
            ServiceTested,
        )
}

/** Operations of `reporteeElementList`. */
public class SoapReporteeElementListOperations internal constructor(private val altinn: Altinn) {
    /**
     * Deletes an element of a reportee's work list or archive. Neither the portal nor end-user systems see it afterwards.
     *
     * `altinn2.soap.reportee_element_list.delete_reportee_element`
     *
     * @param reporteeElementCode What to delete: `A2E` and the element's number while it is active, `A2A` and its number once it is archived. Elements of the first Altinn have `A1E` and `A1A`.
     * @param user Who deletes.
     */
    @JvmOverloads
    public fun deleteReporteeElement(
        reporteeElementCode: String,
        user: EndUser? = null,
    ): Call<ReporteeElementDeleted> =
        altinn.call(
            "altinn2.soap.reportee_element_list.delete_reportee_element",
            DeleteReporteeElement(reporteeElementCode, user)::ffi,
            ReporteeElementDeleted,
        )

    /**
     * Lists the messages (meldinger) of an archive reference, for example the answers to what was submitted.
     *
     * EC2 wants both dates.
     *
     * `altinn2.soap.reportee_element_list.get_correspondence_list_for_archive_ref`
     *
     * @param reportee Whose messages: organisation number or national identity number.
     * @param archiveReference The archive reference (arkivreferanse): `AR` and a number.
     * @param user Who asks.
     * @param fromDate Only messages after this time.
     * @param toDate Only messages before this time.
     * @param languageId LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set.
     */
    @JvmOverloads
    public fun getCorrespondenceListForArchiveRef(
        reportee: String,
        archiveReference: String,
        user: EndUser? = null,
        fromDate: AltinnDateTime? = null,
        toDate: AltinnDateTime? = null,
        languageId: Int? = null,
    ): Call<ReporteeElementListV1> =
        altinn.call(
            "altinn2.soap.reportee_element_list.get_correspondence_list_for_archive_ref",
            GetCorrespondenceListForArchiveRef(
                reportee,
                archiveReference,
                user,
                fromDate,
                toDate,
                languageId,
            )::ffi,
            ReporteeElementListV1,
        )

    /**
     * Lists the messages (meldinger) of a reportee. `GetReporteeElementList` can search for more.
     *
     * EC2 wants both dates.
     *
     * `altinn2.soap.reportee_element_list.get_correspondence_list_for_reportee`
     *
     * @param reportee Whose messages: organisation number or national identity number.
     * @param user Who asks.
     * @param fromDate Only messages after this time.
     * @param toDate Only messages before this time.
     * @param languageId LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set.
     */
    @JvmOverloads
    public fun getCorrespondenceListForReportee(
        reportee: String,
        user: EndUser? = null,
        fromDate: AltinnDateTime? = null,
        toDate: AltinnDateTime? = null,
        languageId: Int? = null,
    ): Call<ReporteeElementListV1> =
        altinn.call(
            "altinn2.soap.reportee_element_list.get_correspondence_list_for_reportee",
            GetCorrespondenceListForReportee(reportee, user, fromDate, toDate, languageId)::ffi,
            ReporteeElementListV1,
        )

    /**
     * Reads the forms of a form task (skjemasett) with their data.
     *
     * `altinn2.soap.reportee_element_list.get_form_set_data`
     *
     * @param reporteeElementId Number of the form task: `reporteeElementId` of the element list.
     * @param user Who asks.
     * @param languageId LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set.
     */
    @JvmOverloads
    public fun getFormSetData(
        reporteeElementId: Int,
        user: EndUser? = null,
        languageId: Int? = null,
    ): Call<FormSetData> =
        altinn.call(
            "altinn2.soap.reportee_element_list.get_form_set_data",
            GetFormSetData(reporteeElementId, user, languageId)::ffi,
            FormSetData,
        )

    /**
     * Lists the forms and attachments of a form task (skjemasett), without their content.
     *
     * `altinn2.soap.workflow.do_signing` takes the numbers that are told here.
     *
     * `altinn2.soap.reportee_element_list.get_form_set_elements`
     *
     * @param reporteeElementId Number of the form task: `reporteeElementId` of the element list.
     * @param user Who asks.
     * @param languageId LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set.
     */
    @JvmOverloads
    public fun getFormSetElements(
        reporteeElementId: Int,
        user: EndUser? = null,
        languageId: Int? = null,
    ): Call<FormSetElements> =
        altinn.call(
            "altinn2.soap.reportee_element_list.get_form_set_elements",
            GetFormSetElements(reporteeElementId, user, languageId)::ffi,
            FormSetElements,
        )

    /**
     * Lists the forms and attachments of a form task (skjemasett), in the older form. `GetFormSetElements` tells more.
     *
     * `altinn2.soap.reportee_element_list.get_form_set_elements_v1`
     *
     * @param reporteeElementId Number of the form task: `reporteeElementId` of the element list.
     * @param user Who asks.
     * @param languageId LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set.
     */
    @JvmOverloads
    public fun getFormSetElementsV1(
        reporteeElementId: Int,
        user: EndUser? = null,
        languageId: Int? = null,
    ): Call<FormSetElementsV1> =
        altinn.call(
            "altinn2.soap.reportee_element_list.get_form_set_elements_v1",
            GetFormSetElementsV1(reporteeElementId, user, languageId)::ffi,
            FormSetElementsV1,
        )

    /**
     * Lists elements of a reportee's work list (arbeidsliste) and archive (arkiv), by search criteria.
     *
     * `altinn2.soap.reportee_element_list.get_reportee_element_list`
     *
     * @param search What to look for.
     * @param user Who asks.
     * @param languageId LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the service's own. The session's when not set.
     */
    @JvmOverloads
    public fun getReporteeElementList(
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
     * Lists elements of a reportee's work list (arbeidsliste) and archive (arkiv), in their older form.
     * `GetReporteeElementList` tells more, and knows collaborations and lookups.
     *
     * `altinn2.soap.reportee_element_list.get_reportee_element_list_v1`
     *
     * @param search What to look for.
     * @param user Who asks.
     * @param languageId LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the service's own. The session's when not set.
     */
    @JvmOverloads
    public fun getReporteeElementListV1(
        search: ReporteeElementSearchV1,
        user: EndUser? = null,
        languageId: Int? = null,
    ): Call<ReporteeElementListV1> =
        altinn.call(
            "altinn2.soap.reportee_element_list.get_reportee_element_list_v1",
            GetReporteeElementListV1(search, user, languageId)::ffi,
            ReporteeElementListV1,
        )

    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.reportee_element_list.test`
     */
    public fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.reportee_element_list.test",
            TestReporteeElementList()::ffi,
            ServiceTested,
        )

    /**
     * Puts a search of a message box together, for `GetReporteeElementList`.
     *
     * Altinn's own search is a bag of switches and texts that takes any mixture and answers contradictions with nothing found.
     * Here they are refused, with the field that is at fault. Whatever is not set does not narrow the search.
     *
     * Altinn's documentation has the first and the last day of the period the wrong way round; the names tell it right.
     *
     * `altinn2.soap.reportee_element_list.search`
     *
     * @param reportee Whose message box: organisation number or national identity number.
     * @param states What state the elements are in: one at least.
     * @param fromDay Only elements that changed on this day or later: a date without a time.
     * @param toDay Only elements that changed on this day or earlier: a date without a time.
     * @param lastDays Only elements that changed today or in so many days before, in place of `from_day` and `to_day`. Days begin in UTC, so that by night it may be one more.
     * @param serviceCodes Only elements of services with these codes (tjenestekoder).
     * @param serviceOwnerCode Only elements of this service owner's services.
     * @param text Text in the name of the service.
     * @param archiveReference An archive reference (arkivreferanse), or a part of one. Only archived elements have one.
     * @param caseId Only what belongs to this collaboration.
     * @param collaborations Only collaborations (samhandlingstjenester) of this kind.
     */
    @JvmOverloads
    public fun search(
        reportee: String,
        states: List<ReporteeElementState> = emptyList(),
        fromDay: AltinnDateTime? = null,
        toDay: AltinnDateTime? = null,
        lastDays: Int? = null,
        serviceCodes: List<String> = emptyList(),
        serviceOwnerCode: String? = null,
        text: String? = null,
        archiveReference: String? = null,
        caseId: Int? = null,
        collaborations: CollaborationKind? = null,
    ): ReporteeElementSearch =
        altinn.workOut(
            "altinn2.soap.reportee_element_list.search",
            SearchReporteeElements(
                reportee,
                states,
                fromDay,
                toDay,
                lastDays,
                serviceCodes,
                serviceOwnerCode,
                text,
                archiveReference,
                caseId,
                collaborations,
            )::ffi,
            ReporteeElementSearch,
        )
}

/** Operations of `serviceMetadata`. */
public class SoapServiceMetadataOperations internal constructor(private val altinn: Altinn) {
    /**
     * Lists the services (tjenester) that Altinn offers, with their attachment rules. The answer is large: some 2000 services,
     * 3 MB.
     *
     * `altinn2.soap.service_metadata.get_available_services`
     */
    public fun getAvailableServices(): Call<AvailableServices> =
        altinn.call(
            "altinn2.soap.service_metadata.get_available_services",
            GetAvailableServices()::ffi,
            AvailableServices,
        )

    /**
     * Lists the services (tjenester) that Altinn offers, without their kinds and attachment rules. Newer versions tell more;
     * this one is there in the WS flavour too.
     *
     * Altinn documents no errors of it.
     *
     * `altinn2.soap.service_metadata.get_available_services_v1`
     *
     * @param languageId Language of the names, as Altinn's number (1033 English, 1044 bokmål, 1083 Sámi, 2068 nynorsk); the session's when not set.
     */
    @JvmOverloads
    public fun getAvailableServicesV1(
        languageId: Int? = null,
    ): Call<AvailableServicesV1> =
        altinn.call(
            "altinn2.soap.service_metadata.get_available_services_v1",
            GetAvailableServicesV1(languageId)::ffi,
            AvailableServicesV1,
        )

    /**
     * Lists the services (tjenester) that Altinn offers, with their kinds. The third version has their attachment rules too,
     * and is there in the Basic flavour only.
     *
     * Altinn documents no errors of it.
     *
     * `altinn2.soap.service_metadata.get_available_services_v2`
     *
     * @param languageId Language of the names, as Altinn's number (1033 English, 1044 bokmål, 1083 Sámi, 2068 nynorsk); the session's when not set.
     */
    @JvmOverloads
    public fun getAvailableServicesV2(
        languageId: Int? = null,
    ): Call<AvailableServicesV2> =
        altinn.call(
            "altinn2.soap.service_metadata.get_available_services_v2",
            GetAvailableServicesV2(languageId)::ffi,
            AvailableServicesV2,
        )

    /**
     * Fetches a code list (kodeliste): the values that a field of a form may have.
     *
     * Altinn's documentation does not speak of the operation; it is in the WSDLs of both flavours, under the same name.
     *
     * `altinn2.soap.service_metadata.get_code_list`
     *
     * @param codeListName Name of the list.
     * @param codeListVersion Version of the list.
     * @param languageId Language of the values, as Altinn's number (1033 English, 1044 bokmål, 1083 Sámi, 2068 nynorsk); the session's when not set.
     */
    @JvmOverloads
    public fun getCodeList(
        codeListName: String,
        codeListVersion: Int? = null,
        languageId: Int? = null,
    ): Call<CodeList> =
        altinn.call(
            "altinn2.soap.service_metadata.get_code_list",
            GetCodeList(codeListName, codeListVersion, languageId)::ffi,
            CodeList,
        )

    /**
     * Fetches the rows of a code list (kodeliste) that fit all the filters given.
     *
     * The one operation of the service without credentials: it has none even on Basic, and needs no session with any. Altinn's
     * documentation does not speak of it; it is in the WSDLs of both flavours, under the same name.
     *
     * `altinn2.soap.service_metadata.get_filtered_code_list`
     *
     * @param codeListName Name of the list.
     * @param codeListVersion Version of the list.
     * @param languageId Language of the values, as Altinn's number (1033 English, 1044 bokmål, 1083 Sámi, 2068 nynorsk); the session's when not set.
     * @param code Filter for the code.
     * @param value1Filter Filter for the first value.
     * @param value2Filter Filter for the second value.
     * @param value3Filter Filter for the third value.
     * @param filterMatchType How filters are held against values.
     */
    @JvmOverloads
    public fun getFilteredCodeList(
        codeListName: String,
        codeListVersion: Int? = null,
        languageId: Int? = null,
        code: String? = null,
        value1Filter: String? = null,
        value2Filter: String? = null,
        value3Filter: String? = null,
        filterMatchType: FilterMatchType? = null,
    ): Call<CodeList> =
        altinn.call(
            "altinn2.soap.service_metadata.get_filtered_code_list",
            GetFilteredCodeList(
                codeListName,
                codeListVersion,
                languageId,
                code,
                value1Filter,
                value2Filter,
                value3Filter,
                filterMatchType,
            )::ffi,
            CodeList,
        )

    /**
     * Fetches the XSDs of all forms of a service (innsendingstjeneste), the main form and the sub forms.
     *
     * `SchemaFiles`(super::SchemaFiles) makes files of the answer. On WS the operation is called
     * `GetSchemaDefinitionsForFormTask`. Altinn documents no errors of it.
     *
     * `altinn2.soap.service_metadata.get_form_task_schema_definitions`
     *
     * @param externalServiceCode Code of the service (tjenestekode).
     * @param externalServiceEditionCode Number of the service's edition (tjenesteutgavekode).
     */
    public fun getFormTaskSchemaDefinitions(
        externalServiceCode: String,
        externalServiceEditionCode: Int,
    ): Call<FormTaskSchemaDefinitions> =
        altinn.call(
            "altinn2.soap.service_metadata.get_form_task_schema_definitions",
            GetFormTaskSchemaDefinitions(externalServiceCode, externalServiceEditionCode)::ffi,
            FormTaskSchemaDefinitions,
        )

    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.service_metadata.test`
     */
    public fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.service_metadata.test",
            TestServiceMetadata()::ffi,
            ServiceTested,
        )

    /**
     * Makes files of the XSDs of a form set, ready to be written as UTF-8.
     *
     * Every XSD is read to its end first: one that is broken, or no XSD at all, is refused with the path of its form.
     *
     * `altinn2.soap.service_metadata.schema_files`
     *
     * @param definitions What `get_form_task_schema_definitions` answered.
     * @param mainDataFormatId Data format of the main form, when the program knows it. Altinn's answer does not say which form is the main one; the service's documentation does.
     */
    @JvmOverloads
    public fun schemaFiles(
        definitions: FormTaskSchemaDefinitions,
        mainDataFormatId: String? = null,
    ): SchemaFileList =
        altinn.workOut(
            "altinn2.soap.service_metadata.schema_files",
            SchemaFiles(definitions, mainDataFormatId)::ffi,
            SchemaFileList,
        )
}

/** Operations of `systemAuthentication`. */
public class SoapSystemAuthenticationOperations internal constructor(private val altinn: Altinn) {
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
    public fun getAuthenticationChallenge(
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
    public fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.system_authentication.test",
            TestSystemAuthentication()::ffi,
            ServiceTested,
        )

    /**
     * Whether a one-time code can still be used, and for how long: the countdown that Altinn asks programs to show.
     *
     * A code is good for 30 minutes from the challenge. Each call that uses it makes it good for 30 minutes more, until 8 hours
     * have gone by.
     *
     * `altinn2.soap.system_authentication.challenge_session`
     *
     * @param challenge The answer to the challenge, as it came.
     * @param lastUsed When a call last used the code, with an offset from UTC. Not set before the first call.
     */
    @JvmOverloads
    public fun challengeSession(
        challenge: AuthenticationChallenge,
        lastUsed: AltinnDateTime? = null,
    ): ChallengeSessionState =
        altinn.workOut(
            "altinn2.soap.system_authentication.challenge_session",
            ChallengeSession(challenge, lastUsed)::ffi,
            ChallengeSessionState,
        )
}

/** Operations of `workflow`. */
public class SoapWorkflowOperations internal constructor(private val altinn: Altinn) {
    /**
     * Sends in a form task (skjemasett) that lies in the work list, filled in and valid, and whose service has no signing step.
     *
     * Altinn archives it and hands it to the service owner. A form task that must be signed is sent in by its last signature:
     * `do_signing`. Not to be repeated blindly: when the answer is lost, look at the element list first.
     *
     * `altinn2.soap.workflow.do_sending_in_action`
     *
     * @param reporteeElementId Number of the element: `reporteeElementId` of the element list.
     * @param user Who asks.
     */
    @JvmOverloads
    public fun doSendingInAction(
        reporteeElementId: Int,
        user: EndUser? = null,
    ): Call<FormTaskSentIn> =
        altinn.call(
            "altinn2.soap.workflow.do_sending_in_action",
            DoSendingInAction(reporteeElementId, user)::ffi,
            FormTaskSentIn,
        )

    /**
     * Signs a form task that waits for a signature. The last signature also sends it in.
     *
     * The numbers of forms and attachments come from `altinn2.soap.reportee_element_list.get_form_set_elements`, the text from
     * `get_signing_text`. Not to be repeated blindly: when the answer is lost, ask `get_available_actions` first.
     *
     * `altinn2.soap.workflow.do_signing`
     *
     * @param reporteeElementId Number of the element: `reporteeElementId` of the element list.
     * @param signatureText What the user agreed to.
     * @param endUserSystemLoginDateTime When the user signed in to the end-user system.
     * @param endUserSystemSignatureDateTime When the user signed.
     * @param endUserSystemVersion Version of the end-user system.
     * @param endUserSystemUserId Who signed, as the end-user system knows them.
     * @param endUserSystemReference The end-user system's name for the signature, unique.
     * @param endUserSystemSignatureLogId The entry of the end-user system's log about the signature.
     * @param user Who asks.
     * @param selectedForms Numbers of the forms to sign.
     * @param selectedAttachments Numbers of the attachments to sign.
     */
    @JvmOverloads
    public fun doSigning(
        reporteeElementId: Int,
        signatureText: String,
        endUserSystemLoginDateTime: AltinnDateTime,
        endUserSystemSignatureDateTime: AltinnDateTime,
        endUserSystemVersion: String,
        endUserSystemUserId: String,
        endUserSystemReference: String,
        endUserSystemSignatureLogId: String,
        user: EndUser? = null,
        selectedForms: List<Int> = emptyList(),
        selectedAttachments: List<Int> = emptyList(),
    ): Call<FormTaskSigned> =
        altinn.call(
            "altinn2.soap.workflow.do_signing",
            DoSigning(
                reporteeElementId,
                signatureText,
                endUserSystemLoginDateTime,
                endUserSystemSignatureDateTime,
                endUserSystemVersion,
                endUserSystemUserId,
                endUserSystemReference,
                endUserSystemSignatureLogId,
                user,
                selectedForms,
                selectedAttachments,
            )::ffi,
            FormTaskSigned,
        )

    /**
     * Asks what this user can do now with a form task: that depends on the step of its workflow and on the user's rights.
     *
     * The function `altinn2.soap.workflow.next_steps` says which calls follow from the answer.
     *
     * `altinn2.soap.workflow.get_available_actions`
     *
     * @param reporteeElementId Number of the element: `reporteeElementId` of the element list.
     * @param user Who asks.
     */
    @JvmOverloads
    public fun getAvailableActions(
        reporteeElementId: Int,
        user: EndUser? = null,
    ): Call<WorkflowState> =
        altinn.call(
            "altinn2.soap.workflow.get_available_actions",
            GetAvailableActions(reporteeElementId, user)::ffi,
            WorkflowState,
        )

    /**
     * Asks what comes after the step that a form task is in, whoever may do it.
     *
     * `altinn2.soap.workflow.get_next_workflow_state_type_in_process_flow`
     *
     * @param reporteeElementId Number of the element: `reporteeElementId` of the element list.
     */
    public fun getNextWorkflowStateTypeInProcessFlow(
        reporteeElementId: Int,
    ): Call<WorkflowState> =
        altinn.call(
            "altinn2.soap.workflow.get_next_workflow_state_type_in_process_flow",
            GetNextWorkflowStateTypeInProcessFlow(reporteeElementId)::ffi,
            WorkflowState,
        )

    /**
     * Asks for all steps of a form task's workflow: those that are done, the one it is in, and those to come.
     *
     * `altinn2.soap.workflow.get_process_details`
     *
     * @param reporteeElementId Number of the element: `reporteeElementId` of the element list.
     */
    public fun getProcessDetails(
        reporteeElementId: Int,
    ): Call<WorkflowSteps> =
        altinn.call(
            "altinn2.soap.workflow.get_process_details",
            GetProcessDetails(reporteeElementId)::ffi,
            WorkflowSteps,
        )

    /**
     * Asks for all steps of a form task's workflow, as `get_process_details` does; deleted form tasks are not told apart.
     *
     * `altinn2.soap.workflow.get_process_details_v2`
     *
     * @param reporteeElementId Number of the element: `reporteeElementId` of the element list.
     */
    public fun getProcessDetailsV2(
        reporteeElementId: Int,
    ): Call<WorkflowStepsV2> =
        altinn.call(
            "altinn2.soap.workflow.get_process_details_v2",
            GetProcessDetailsV2(reporteeElementId)::ffi,
            WorkflowStepsV2,
        )

    /**
     * Asks which step of a form task's workflow is the user-controlled signing (brukerstyrt signering).
     *
     * `altinn2.soap.workflow.get_process_step_id_for_parallel_signing`
     *
     * @param reporteeElementId Number of the element: `reporteeElementId` of the element list.
     * @param user Who asks.
     */
    @JvmOverloads
    public fun getProcessStepIdForParallelSigning(
        reporteeElementId: Int,
        user: EndUser? = null,
    ): Call<ParallelSigningStep> =
        altinn.call(
            "altinn2.soap.workflow.get_process_step_id_for_parallel_signing",
            GetProcessStepIdForParallelSigning(reporteeElementId, user)::ffi,
            ParallelSigningStep,
        )

    /**
     * Asks for the text that a signer is to read and agree to: of an element, or, before there is one, of a service.
     *
     * Give either `reporteeElementId`, or `externalServiceCode` and `externalServiceEditionCode`.
     *
     * `altinn2.soap.workflow.get_signing_text`
     *
     * @param user Who asks.
     * @param externalServiceCode Code of the service (tjenestekode), when there is no element yet.
     * @param externalServiceEditionCode Number of the service's edition (tjenesteutgavekode), beside its code.
     * @param reporteeElementId Number of the element: `reporteeElementId` of the element list.
     * @param languageId LCID of the language of the text (1044, 2068, 1033 or 1083). The session's when not set.
     */
    @JvmOverloads
    public fun getSigningText(
        user: EndUser? = null,
        externalServiceCode: String? = null,
        externalServiceEditionCode: Int? = null,
        reporteeElementId: Int? = null,
        languageId: Int? = null,
    ): Call<SigningText> =
        altinn.call(
            "altinn2.soap.workflow.get_signing_text",
            GetSigningText(
                user,
                externalServiceCode,
                externalServiceEditionCode,
                reporteeElementId,
                languageId,
            )::ffi,
            SigningText,
        )

    /**
     * Prepares the user-controlled signing step (brukerstyrt signering) of a form task: who may sign, and how often.
     *
     * `altinn2.soap.workflow.prepare_user_controlled_signing`
     *
     * @param reporteeElementId Number of the element: `reporteeElementId` of the element list.
     * @param isLocked Whether the user may no longer change the preparation. Only for trusted partners; otherwise `false`.
     * @param signaturesRequired How many signatures the step takes in all.
     * @param user Who asks.
     * @param signers Who may sign.
     */
    @JvmOverloads
    public fun prepareUserControlledSigning(
        reporteeElementId: Int,
        isLocked: Boolean,
        signaturesRequired: Int,
        user: EndUser? = null,
        signers: List<ChosenSigner> = emptyList(),
    ): Call<UserControlledSigningPrepared> =
        altinn.call(
            "altinn2.soap.workflow.prepare_user_controlled_signing",
            PrepareUserControlledSigning(
                reporteeElementId,
                isLocked,
                signaturesRequired,
                user,
                signers,
            )::ffi,
            UserControlledSigningPrepared,
        )

    /**
     * Takes a form task back to form filling (utfylling), so that it can be changed. Signatures that it had are to be given
     * again.
     *
     * `altinn2.soap.workflow.set_back_to_form_filling`
     *
     * @param reporteeElementId Number of the element: `reporteeElementId` of the element list.
     * @param user Who asks.
     */
    @JvmOverloads
    public fun setBackToFormFilling(
        reporteeElementId: Int,
        user: EndUser? = null,
    ): Call<FormTaskSetBack> =
        altinn.call(
            "altinn2.soap.workflow.set_back_to_form_filling",
            SetBackToFormFilling(reporteeElementId, user)::ffi,
            FormTaskSetBack,
        )

    /**
     * Asks whether the service answers. Needs no credentials and changes nothing.
     *
     * `altinn2.soap.workflow.test`
     */
    public fun test(): Call<ServiceTested> =
        altinn.call(
            "altinn2.soap.workflow.test",
            TestWorkflow()::ffi,
            ServiceTested,
        )

    /**
     * What can be done next with a form task.
     *
     * Give what is known of it; the more, the better the answer. What `get_available_actions` says counts most: it knows the
     * user's rights, which the others do not.
     *
     * `altinn2.soap.workflow.next_steps`
     *
     * @param element The element, as the element list has it.
     * @param action What `get_available_actions` answered.
     * @param steps What `get_process_details` answered.
     */
    @JvmOverloads
    public fun nextSteps(
        element: ReporteeElement? = null,
        action: WorkflowAction? = null,
        steps: List<WorkflowStep> = emptyList(),
    ): NextSteps =
        altinn.workOut(
            "altinn2.soap.workflow.next_steps",
            WorkflowNextSteps(element, action, steps)::ffi,
            NextSteps,
        )
}

/** Operations of `storage`. */
public class StorageOperations internal constructor(private val altinn: Altinn) {
    /**
     * Lists instances of one owner, newest change first when nothing else is asked for.
     *
     * Name the owner by `ownerPartyId` or by `owner`: Storage answers 400 to both and to neither. A page can be empty and still
     * have a next one.
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
     * @param mainVersionExclude `3` leaves out Altinn 3's own, `2` those that were moved from Altinn II.
     * @param org Only of this service owner: its short name.
     * @param currentTask Only those in this task, for example `Task_1`.
     * @param endEvent Only those that ended with this event, for example `EndEvent_1`.
     * @param ended Only those that ended at such a time, written as in `created`.
     * @param lastChanged Only those that last changed at such a time, written as in `created`.
     * @param visibleAfter Only those that became visible at such a time, written as in `created`.
     * @param dueBefore Only those that are due at such a time, written as in `created`.
     * @param isArchived Only those that are sent in and archived, or are not.
     * @param isSoftDeleted Only those in the bin, or not in it.
     * @param isHardDeleted Only those that are deleted for good, or are not.
     * @param confirmed `false`: only those that the asking service owner has not confirmed.
     * @param excludeConfirmedBy Only those that this stakeholder has not confirmed: usually a service owner's short name.
     * @param a3Ref Only the one with this reference, which is shown to people: the last twelve digits of its GUID.
     * @param a2ArchRef Only the one that had this archive reference in Altinn II.
     * @param searchString Only those whose texts hold this text.
     * @param includeDataElements `false` leaves out the data elements, which makes the answer smaller.
     * @param order `desc:lastChanged` or `asc:lastChanged`; the former when not set.
     */
    @JvmOverloads
    public fun listInstances(
        appId: String? = null,
        ownerPartyId: Int? = null,
        owner: String? = null,
        isComplete: Boolean? = null,
        created: List<String> = emptyList(),
        size: Int? = null,
        continuationToken: String? = null,
        mainVersionInclude: Int? = null,
        mainVersionExclude: Int? = null,
        org: String? = null,
        currentTask: String? = null,
        endEvent: String? = null,
        ended: List<String> = emptyList(),
        lastChanged: List<String> = emptyList(),
        visibleAfter: List<String> = emptyList(),
        dueBefore: List<String> = emptyList(),
        isArchived: Boolean? = null,
        isSoftDeleted: Boolean? = null,
        isHardDeleted: Boolean? = null,
        confirmed: Boolean? = null,
        excludeConfirmedBy: String? = null,
        a3Ref: String? = null,
        a2ArchRef: String? = null,
        searchString: String? = null,
        includeDataElements: Boolean? = null,
        order: String? = null,
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
                mainVersionExclude,
                org,
                currentTask,
                endEvent,
                ended,
                lastChanged,
                visibleAfter,
                dueBefore,
                isArchived,
                isSoftDeleted,
                isHardDeleted,
                confirmed,
                excludeConfirmedBy,
                a3Ref,
                a2ArchRef,
                searchString,
                includeDataElements,
                order,
            )::ffi,
            InstancePage,
        )
}
