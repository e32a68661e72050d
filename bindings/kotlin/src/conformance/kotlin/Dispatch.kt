// Written by `cargo xtask surfaces` from the catalogue. Do not edit.

import no.altinnkit.*

private val accessManagement = mapOf(
    "altinn3.access_management.list_authorized_parties" to Typed(
        ListAuthorizedParties,
        { altinn, it ->
            altinn.accessManagement.listAuthorizedParties(
                includeRoles = it.includeRoles,
                includeAccessPackages = it.includeAccessPackages,
                includeResources = it.includeResources,
                includeInstances = it.includeInstances,
                includePartiesViaKeyRoles = it.includePartiesViaKeyRoles,
                includeSubParties = it.includeSubParties,
                includeInactiveParties = it.includeInactiveParties,
                partyFilter = it.partyFilter,
                anyOfResourceIds = it.anyOfResourceIds,
            )
        },
        AuthorizedParties,
        { it, kept -> it.ffi(kept) },
    ),
)

private val app = mapOf(
    "altinn3.app.create_instance" to Typed(
        CreateInstance,
        { altinn, it ->
            altinn.app.createInstance(
                org = it.org,
                app = it.app,
                instanceOwner = it.instanceOwner,
                dueBefore = it.dueBefore,
                visibleAfter = it.visibleAfter,
                language = it.language,
            )
        },
        Instance,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn3.app.create_instance_with_data" to Typed(
        CreateInstanceWithData,
        { altinn, it ->
            altinn.app.createInstanceWithData(
                org = it.org,
                app = it.app,
                instance = it.instance,
                notification = it.notification,
                data = it.data,
                language = it.language,
            )
        },
        Instance,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn3.app.delete_instance" to Typed(
        DeleteInstance,
        { altinn, it ->
            altinn.app.deleteInstance(
                org = it.org,
                app = it.app,
                instanceOwnerPartyId = it.instanceOwnerPartyId,
                instanceGuid = it.instanceGuid,
                hard = it.hard,
            )
        },
        Instance,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn3.app.get_application_metadata" to Typed(
        GetApplicationMetadata,
        { altinn, it ->
            altinn.app.getApplicationMetadata(
                org = it.org,
                app = it.app,
                checkOrgApp = it.checkOrgApp,
            )
        },
        ApplicationMetadata,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn3.app.get_instance" to Typed(
        GetInstance,
        { altinn, it ->
            altinn.app.getInstance(
                org = it.org,
                app = it.app,
                instanceOwnerPartyId = it.instanceOwnerPartyId,
                instanceGuid = it.instanceGuid,
            )
        },
        Instance,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn3.app.get_process" to Typed(
        GetProcess,
        { altinn, it ->
            altinn.app.getProcess(
                org = it.org,
                app = it.app,
                instanceOwnerPartyId = it.instanceOwnerPartyId,
                instanceGuid = it.instanceGuid,
            )
        },
        ProcessState,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn3.app.process_next" to Typed(
        ProcessNext,
        { altinn, it ->
            altinn.app.processNext(
                org = it.org,
                app = it.app,
                instanceOwnerPartyId = it.instanceOwnerPartyId,
                instanceGuid = it.instanceGuid,
                action = it.action,
                actionOnBehalfOf = it.actionOnBehalfOf,
                language = it.language,
            )
        },
        ProcessState,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn3.app.put_data" to Typed(
        PutData,
        { altinn, it ->
            altinn.app.putData(
                org = it.org,
                app = it.app,
                instanceOwnerPartyId = it.instanceOwnerPartyId,
                instanceGuid = it.instanceGuid,
                dataGuid = it.dataGuid,
                contentType = it.contentType,
                content = it.content,
                fileName = it.fileName,
                language = it.language,
            )
        },
        DataElement,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn3.app.upload_attachment" to Typed(
        UploadAttachment,
        { altinn, it ->
            altinn.app.uploadAttachment(
                org = it.org,
                app = it.app,
                instanceOwnerPartyId = it.instanceOwnerPartyId,
                instanceGuid = it.instanceGuid,
                dataType = it.dataType,
                contentType = it.contentType,
                content = it.content,
                fileName = it.fileName,
                ignoredValidators = it.ignoredValidators,
                language = it.language,
            )
        },
        UploadedData,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn3.app.validate_instance" to Typed(
        ValidateInstance,
        { altinn, it ->
            altinn.app.validateInstance(
                org = it.org,
                app = it.app,
                instanceOwnerPartyId = it.instanceOwnerPartyId,
                instanceGuid = it.instanceGuid,
                ignoredValidators = it.ignoredValidators,
                onlyIncrementalValidators = it.onlyIncrementalValidators,
                language = it.language,
            )
        },
        InstanceValidation,
        { it, kept -> it.ffi(kept) },
    ),
)

private val authentication = mapOf(
    "altinn3.authentication.exchange_token" to Typed(
        ExchangeToken,
        { altinn, it ->
            altinn.authentication.exchangeToken(
                provider = it.provider,
                test = it.test,
            )
        },
        ExchangedToken,
        { it, kept -> it.ffi(kept) },
    ),
)

private val correspondence = mapOf(
    "altinn3.correspondence.confirm" to Typed(
        ConfirmCorrespondence,
        { altinn, it ->
            altinn.correspondence.confirm(
                correspondenceId = it.correspondenceId,
            )
        },
        CorrespondenceReference,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn3.correspondence.download_attachment" to Typed(
        DownloadCorrespondenceAttachment,
        { altinn, it ->
            altinn.correspondence.downloadAttachment(
                correspondenceId = it.correspondenceId,
                attachmentId = it.attachmentId,
            )
        },
        CorrespondenceAttachmentContent,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn3.correspondence.get_correspondence" to Typed(
        GetCorrespondence,
        { altinn, it ->
            altinn.correspondence.getCorrespondence(
                correspondenceId = it.correspondenceId,
            )
        },
        CorrespondenceOverview,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn3.correspondence.list_correspondences" to Typed(
        ListCorrespondences,
        { altinn, it ->
            altinn.correspondence.listCorrespondences(
                resourceId = it.resourceId,
                role = it.role,
                from = it.from,
                to = it.to,
                status = it.status,
                onBehalfOf = it.onBehalfOf,
                sendersReference = it.sendersReference,
                idempotentKey = it.idempotentKey,
                altinn2CorrespondenceId = it.altinn2CorrespondenceId,
            )
        },
        CorrespondenceList,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn3.correspondence.mark_as_read" to Typed(
        MarkCorrespondenceAsRead,
        { altinn, it ->
            altinn.correspondence.markAsRead(
                correspondenceId = it.correspondenceId,
            )
        },
        CorrespondenceReference,
        { it, kept -> it.ffi(kept) },
    ),
)

private val maskinporten = mapOf(
    "altinn3.maskinporten.request_token" to Typed(
        RequestToken,
        { altinn, it ->
            altinn.maskinporten.requestToken(
                assertion = it.assertion,
            )
        },
        MaskinportenToken,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapArchiveCommon = mapOf(
    "altinn2.soap.archive_common.test" to Typed(
        TestArchiveCommon,
        { altinn, _ -> altinn.soap.archiveCommon.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapBroker = mapOf(
    "altinn2.soap.broker.test" to Typed(
        TestBroker,
        { altinn, _ -> altinn.soap.broker.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapBrokerStreamed = mapOf(
    "altinn2.soap.broker_streamed.test" to Typed(
        TestBrokerStreamed,
        { altinn, _ -> altinn.soap.brokerStreamed.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapCase = mapOf(
    "altinn2.soap.case.test" to Typed(
        TestCase,
        { altinn, _ -> altinn.soap.case.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapCorrespondence = mapOf(
    "altinn2.soap.correspondence.get_correspondence_for_end_user_system" to Typed(
        GetCorrespondenceForEndUserSystem,
        { altinn, it ->
            altinn.soap.correspondence.getCorrespondenceForEndUserSystem(
                correspondenceId = it.correspondenceId,
                user = it.user,
                languageId = it.languageId,
            )
        },
        EndUserCorrespondence,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.correspondence.save_correspondence_confirmation" to Typed(
        SaveCorrespondenceConfirmation,
        { altinn, it ->
            altinn.soap.correspondence.saveCorrespondenceConfirmation(
                reporteeElementId = it.reporteeElementId,
                user = it.user,
            )
        },
        CorrespondenceConfirmationSaved,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.correspondence.test" to Typed(
        TestCorrespondence,
        { altinn, _ -> altinn.soap.correspondence.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapIntermediaryInbound = mapOf(
    "altinn2.soap.intermediary_inbound.submit_form_task" to Typed(
        SubmitFormTask,
        { altinn, it ->
            altinn.soap.intermediaryInbound.submitFormTask(
                shipment = it.shipment,
                user = it.user,
            )
        },
        ShipmentReceipt,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.intermediary_inbound.test" to Typed(
        TestIntermediaryInbound,
        { altinn, _ -> altinn.soap.intermediaryInbound.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapIntermediaryInboundStreamed = mapOf(
    "altinn2.soap.intermediary_inbound_streamed.test" to Typed(
        TestIntermediaryInboundStreamed,
        { altinn, _ -> altinn.soap.intermediaryInboundStreamed.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapKeyManagement = mapOf(
    "altinn2.soap.key_management.test" to Typed(
        TestKeyManagement,
        { altinn, _ -> altinn.soap.keyManagement.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapLookUp = mapOf(
    "altinn2.soap.look_up.test" to Typed(
        TestLookUp,
        { altinn, _ -> altinn.soap.lookUp.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapPrefill = mapOf(
    "altinn2.soap.prefill.test" to Typed(
        TestPrefill,
        { altinn, _ -> altinn.soap.prefill.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapReceipt = mapOf(
    "altinn2.soap.receipt.get_receipt" to Typed(
        GetReceipt,
        { altinn, it ->
            altinn.soap.receipt.getReceipt(
                search = it.search,
            )
        },
        Receipt,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.receipt.test" to Typed(
        TestReceipt,
        { altinn, _ -> altinn.soap.receipt.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapReporteeArchive = mapOf(
    "altinn2.soap.reportee_archive.get_archived_form_task" to Typed(
        GetArchivedFormTask,
        { altinn, it ->
            altinn.soap.reporteeArchive.getArchivedFormTask(
                reporteeElementId = it.reporteeElementId,
                user = it.user,
                languageId = it.languageId,
            )
        },
        ArchivedFormTask,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.reportee_archive.test" to Typed(
        TestReporteeArchive,
        { altinn, _ -> altinn.soap.reporteeArchive.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapReporteeArchiveStreamed = mapOf(
    "altinn2.soap.reportee_archive_streamed.test" to Typed(
        TestReporteeArchiveStreamed,
        { altinn, _ -> altinn.soap.reporteeArchiveStreamed.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapReporteeElementList = mapOf(
    "altinn2.soap.reportee_element_list.get_reportee_element_list" to Typed(
        GetReporteeElementList,
        { altinn, it ->
            altinn.soap.reporteeElementList.getReporteeElementList(
                search = it.search,
                user = it.user,
                languageId = it.languageId,
            )
        },
        ReporteeElementList,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.reportee_element_list.test" to Typed(
        TestReporteeElementList,
        { altinn, _ -> altinn.soap.reporteeElementList.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapServiceMetadata = mapOf(
    "altinn2.soap.service_metadata.get_available_services" to Typed(
        GetAvailableServices,
        { altinn, _ -> altinn.soap.serviceMetadata.getAvailableServices() },
        AvailableServices,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.service_metadata.test" to Typed(
        TestServiceMetadata,
        { altinn, _ -> altinn.soap.serviceMetadata.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapSystemAuthentication = mapOf(
    "altinn2.soap.system_authentication.get_authentication_challenge" to Typed(
        GetAuthenticationChallenge,
        { altinn, it ->
            altinn.soap.systemAuthentication.getAuthenticationChallenge(
                challengeRequest = it.challengeRequest,
            )
        },
        AuthenticationChallenge,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.system_authentication.test" to Typed(
        TestSystemAuthentication,
        { altinn, _ -> altinn.soap.systemAuthentication.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapWorkflow = mapOf(
    "altinn2.soap.workflow.test" to Typed(
        TestWorkflow,
        { altinn, _ -> altinn.soap.workflow.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val storage = mapOf(
    "altinn3.storage.list_instances" to Typed(
        ListInstances,
        { altinn, it ->
            altinn.storage.listInstances(
                appId = it.appId,
                ownerPartyId = it.ownerPartyId,
                owner = it.owner,
                isComplete = it.isComplete,
                created = it.created,
                size = it.size,
                continuationToken = it.continuationToken,
                mainVersionInclude = it.mainVersionInclude,
            )
        },
        InstancePage,
        { it, kept -> it.ffi(kept) },
    ),
)

/** Every operation, through the typed layer. */
internal val operations: Map<String, Typed<*, *>> = accessManagement + app + authentication + correspondence + maskinporten + soapArchiveCommon + soapBroker + soapBrokerStreamed + soapCase + soapCorrespondence + soapIntermediaryInbound + soapIntermediaryInboundStreamed + soapKeyManagement + soapLookUp + soapPrefill + soapReceipt + soapReporteeArchive + soapReporteeArchiveStreamed + soapReporteeElementList + soapServiceMetadata + soapSystemAuthentication + soapWorkflow + storage
