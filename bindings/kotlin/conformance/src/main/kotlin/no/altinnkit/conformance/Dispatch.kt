// Written by `cargo xtask surfaces` from the catalogue. Do not edit.

package no.altinnkit.conformance

import no.altinnkit.*

private val accessManagement = mapOf(
    "altinn3.access_management.list_authorized_parties" to TypedOperation(
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
    "altinn3.app.create_data" to TypedOperation(
        CreateData,
        { altinn, it ->
            altinn.app.createData(
                org = it.org,
                app = it.app,
                instanceOwnerPartyId = it.instanceOwnerPartyId,
                instanceGuid = it.instanceGuid,
                dataType = it.dataType,
                contentType = it.contentType,
                content = it.content,
                fileName = it.fileName,
            )
        },
        DataElement,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn3.app.create_instance" to TypedOperation(
        CreateInstance,
        { altinn, it ->
            altinn.app.createInstance(
                org = it.org,
                app = it.app,
                instanceOwner = it.instanceOwner,
                dueBefore = it.dueBefore,
                visibleAfter = it.visibleAfter,
                dataValues = it.dataValues,
                presentationTexts = it.presentationTexts,
                language = it.language,
            )
        },
        Instance,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn3.app.create_instance_with_data" to TypedOperation(
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
    "altinn3.app.delete_data" to TypedOperation(
        DeleteData,
        { altinn, it ->
            altinn.app.deleteData(
                org = it.org,
                app = it.app,
                instanceOwnerPartyId = it.instanceOwnerPartyId,
                instanceGuid = it.instanceGuid,
                dataGuid = it.dataGuid,
                ignoredValidators = it.ignoredValidators,
                language = it.language,
            )
        },
        DeletedData,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn3.app.delete_instance" to TypedOperation(
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
        DeletedInstance,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn3.app.get_application_metadata" to TypedOperation(
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
    "altinn3.app.get_instance" to TypedOperation(
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
    "altinn3.app.get_process" to TypedOperation(
        GetProcess,
        { altinn, it ->
            altinn.app.getProcess(
                org = it.org,
                app = it.app,
                instanceOwnerPartyId = it.instanceOwnerPartyId,
                instanceGuid = it.instanceGuid,
                includeWorkflowStatus = it.includeWorkflowStatus,
            )
        },
        ProcessState,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn3.app.process_next" to TypedOperation(
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
    "altinn3.app.put_data" to TypedOperation(
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
    "altinn3.app.resume_process" to TypedOperation(
        ResumeProcess,
        { altinn, it ->
            altinn.app.resumeProcess(
                org = it.org,
                app = it.app,
                instanceOwnerPartyId = it.instanceOwnerPartyId,
                instanceGuid = it.instanceGuid,
            )
        },
        ProcessState,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn3.app.upload_attachment" to TypedOperation(
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
    "altinn3.app.validate_instance" to TypedOperation(
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
    "altinn3.authentication.exchange_token" to TypedOperation(
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
    "altinn3.correspondence.confirm" to TypedOperation(
        ConfirmCorrespondence,
        { altinn, it ->
            altinn.correspondence.confirm(
                correspondenceId = it.correspondenceId,
            )
        },
        CorrespondenceReference,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn3.correspondence.download_attachment" to TypedOperation(
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
    "altinn3.correspondence.get_correspondence" to TypedOperation(
        GetCorrespondence,
        { altinn, it ->
            altinn.correspondence.getCorrespondence(
                correspondenceId = it.correspondenceId,
            )
        },
        CorrespondenceOverview,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn3.correspondence.list_correspondences" to TypedOperation(
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
    "altinn3.correspondence.mark_as_read" to TypedOperation(
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
    "altinn3.maskinporten.request_token" to TypedOperation(
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
    "altinn2.soap.archive_common.get_payment_information" to TypedOperation(
        GetPaymentInformation,
        { altinn, it ->
            altinn.soap.archiveCommon.getPaymentInformation(
                dataFormatId = it.dataFormatId,
                reportee = it.reportee,
                year = it.year,
                periodNumber = it.periodNumber,
                periodType = it.periodType,
                municipalNumber = it.municipalNumber,
                formType = it.formType,
                externalServiceCode = it.externalServiceCode,
                externalServiceEditionCode = it.externalServiceEditionCode,
                user = it.user,
            )
        },
        PaymentInformation,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.archive_common.test" to TypedOperation(
        TestArchiveCommon,
        { altinn, _ -> altinn.soap.archiveCommon.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapBroker = mapOf(
    "altinn2.soap.broker.check_if_available_files" to TypedOperation(
        CheckIfAvailableFiles,
        { altinn, it ->
            altinn.soap.broker.checkIfAvailableFiles(
                poll = it.poll,
            )
        },
        BrokerFilesChecked,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.broker.confirm_downloaded" to TypedOperation(
        ConfirmDownloaded,
        { altinn, it ->
            altinn.soap.broker.confirmDownloaded(
                fileReference = it.fileReference,
                reportee = it.reportee,
            )
        },
        BrokerDownloadConfirmed,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.broker.get_available_files" to TypedOperation(
        GetAvailableFiles,
        { altinn, it ->
            altinn.soap.broker.getAvailableFiles(
                search = it.search,
            )
        },
        AvailableBrokerFiles,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.broker.initiate_broker_service" to TypedOperation(
        InitiateBrokerService,
        { altinn, it ->
            altinn.soap.broker.initiateBrokerService(
                initiation = it.initiation,
            )
        },
        BrokerServiceInitiated,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.broker.test" to TypedOperation(
        TestBroker,
        { altinn, _ -> altinn.soap.broker.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapBrokerStreamed = mapOf(
    "altinn2.soap.broker_streamed.download_file_streamed" to TypedOperation(
        DownloadFileStreamed,
        { altinn, it ->
            altinn.soap.brokerStreamed.downloadFileStreamed(
                fileReference = it.fileReference,
                reportee = it.reportee,
            )
        },
        DownloadedBrokerFile,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.broker_streamed.test" to TypedOperation(
        TestBrokerStreamed,
        { altinn, _ -> altinn.soap.brokerStreamed.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.broker_streamed.upload_file_streamed" to TypedOperation(
        UploadFileStreamed,
        { altinn, it ->
            altinn.soap.brokerStreamed.uploadFileStreamed(
                fileName = it.fileName,
                reference = it.reference,
                reportee = it.reportee,
                content = it.content,
            )
        },
        StreamedReceipt,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapCase = mapOf(
    "altinn2.soap.case.archive_case" to TypedOperation(
        ArchiveCase,
        { altinn, it ->
            altinn.soap.case.archiveCase(
                caseId = it.caseId,
                forceArchive = it.forceArchive,
                user = it.user,
            )
        },
        CaseArchived,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.case.get_case_list" to TypedOperation(
        GetCaseList,
        { altinn, it ->
            altinn.soap.case.getCaseList(
                reportee = it.reportee,
                user = it.user,
                caseId = it.caseId,
                externalServiceCode = it.externalServiceCode,
                externalServiceEditionCode = it.externalServiceEditionCode,
                languageId = it.languageId,
            )
        },
        CollaborationList,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.case.instantiate_collaboration" to TypedOperation(
        InstantiateCollaboration,
        { altinn, it ->
            altinn.soap.case.instantiateCollaboration(
                externalServiceCode = it.externalServiceCode,
                externalServiceEditionCode = it.externalServiceEditionCode,
                reportee = it.reportee,
                user = it.user,
                externalSystemReference = it.externalSystemReference,
                visibleDateTime = it.visibleDateTime,
                dueDate = it.dueDate,
            )
        },
        CollaborationInstantiated,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.case.test" to TypedOperation(
        TestCase,
        { altinn, _ -> altinn.soap.case.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapCorrespondence = mapOf(
    "altinn2.soap.correspondence.archive_correspondence_for_end_user_system" to TypedOperation(
        ArchiveCorrespondenceForEndUserSystem,
        { altinn, it ->
            altinn.soap.correspondence.archiveCorrespondenceForEndUserSystem(
                correspondenceId = it.correspondenceId,
                user = it.user,
            )
        },
        CorrespondenceReceipt,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.correspondence.delete_correspondence" to TypedOperation(
        DeleteCorrespondence,
        { altinn, it ->
            altinn.soap.correspondence.deleteCorrespondence(
                reporteeElementId = it.reporteeElementId,
                user = it.user,
            )
        },
        CorrespondenceDeleted,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.correspondence.get_correspondence_for_end_user_system" to TypedOperation(
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
    "altinn2.soap.correspondence.get_correspondence_for_end_user_system_v1" to TypedOperation(
        GetCorrespondenceForEndUserSystemV1,
        { altinn, it ->
            altinn.soap.correspondence.getCorrespondenceForEndUserSystemV1(
                correspondenceId = it.correspondenceId,
                user = it.user,
                languageId = it.languageId,
            )
        },
        EndUserCorrespondenceV1,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.correspondence.save_correspondence_confirmation" to TypedOperation(
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
    "altinn2.soap.correspondence.test" to TypedOperation(
        TestCorrespondence,
        { altinn, _ -> altinn.soap.correspondence.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapIntermediaryInbound = mapOf(
    "altinn2.soap.intermediary_inbound.complete_and_sign_shipment" to TypedOperation(
        CompleteAndSignShipment,
        { altinn, it ->
            altinn.soap.intermediaryInbound.completeAndSignShipment(
                reporteeElementId = it.reporteeElementId,
                user = it.user,
                signatures = it.signatures,
                languageId = it.languageId,
            )
        },
        ShipmentReceipt,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.intermediary_inbound.get_altinn_submission_status" to TypedOperation(
        GetAltinnSubmissionStatus,
        { altinn, _ -> altinn.soap.intermediaryInbound.getAltinnSubmissionStatus() },
        AltinnSubmissionStatus,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.intermediary_inbound.submit_form_task" to TypedOperation(
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
    "altinn2.soap.intermediary_inbound.test" to TypedOperation(
        TestIntermediaryInbound,
        { altinn, _ -> altinn.soap.intermediaryInbound.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.intermediary_inbound.update_form_data" to TypedOperation(
        UpdateFormData,
        { altinn, it ->
            altinn.soap.intermediaryInbound.updateFormData(
                update = it.update,
                user = it.user,
            )
        },
        ReceiptV1,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapIntermediaryInboundStreamed = mapOf(
    "altinn2.soap.intermediary_inbound_streamed.submit_attachment_streamed" to TypedOperation(
        SubmitAttachmentStreamed,
        { altinn, it ->
            altinn.soap.intermediaryInboundStreamed.submitAttachmentStreamed(
                fileName = it.fileName,
                reporteeElementId = it.reporteeElementId,
                data = it.data,
                user = it.user,
                attachmentTypeName = it.attachmentTypeName,
                checksum = it.checksum,
                endUserSystemReference = it.endUserSystemReference,
                name = it.name,
            )
        },
        StreamedReceipt,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.intermediary_inbound_streamed.test" to TypedOperation(
        TestIntermediaryInboundStreamed,
        { altinn, _ -> altinn.soap.intermediaryInboundStreamed.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapKeyManagement = mapOf(
    "altinn2.soap.key_management.get_certificates" to TypedOperation(
        GetCertificates,
        { altinn, it ->
            altinn.soap.keyManagement.getCertificates(
                externalServiceCode = it.externalServiceCode,
                externalServiceEditionCode = it.externalServiceEditionCode,
                user = it.user,
            )
        },
        ServiceOwnerCertificates,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.key_management.test" to TypedOperation(
        TestKeyManagement,
        { altinn, _ -> altinn.soap.keyManagement.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapLookUp = mapOf(
    "altinn2.soap.look_up.execute_look_up" to TypedOperation(
        ExecuteLookUp,
        { altinn, it ->
            altinn.soap.lookUp.executeLookUp(
                query = it.query,
            )
        },
        LookUpAnswer,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.look_up.test" to TypedOperation(
        TestLookUp,
        { altinn, _ -> altinn.soap.lookUp.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapPrefill = mapOf(
    "altinn2.soap.prefill.get_prefill_data" to TypedOperation(
        GetPrefillData,
        { altinn, it ->
            altinn.soap.prefill.getPrefillData(
                reportee = it.reportee,
                externalServiceCode = it.externalServiceCode,
                externalServiceEditionCode = it.externalServiceEditionCode,
                user = it.user,
                dataFormatIds = it.dataFormatIds,
                returnAllFormTasks = it.returnAllFormTasks,
            )
        },
        PrefillData,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.prefill.get_prefill_data_v1" to TypedOperation(
        GetPrefillDataV1,
        { altinn, it ->
            altinn.soap.prefill.getPrefillDataV1(
                reportee = it.reportee,
                externalServiceCode = it.externalServiceCode,
                externalServiceEditionCode = it.externalServiceEditionCode,
                user = it.user,
            )
        },
        PrefillDataV1,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.prefill.test" to TypedOperation(
        TestPrefill,
        { altinn, _ -> altinn.soap.prefill.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapPrefillFunctions = mapOf(
    "altinn2.soap.prefill.merge" to TypedFunction(
        PrefillMerge,
        { altinn, it ->
            altinn.soap.prefill.merge(
                base = it.base,
                overlay = it.overlay,
                values = it.values,
            )
        },
        MergedForm,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapReceipt = mapOf(
    "altinn2.soap.receipt.get_receipt" to TypedOperation(
        GetReceipt,
        { altinn, it ->
            altinn.soap.receipt.getReceipt(
                search = it.search,
            )
        },
        Receipt,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.receipt.get_receipt_list" to TypedOperation(
        GetReceiptList,
        { altinn, it ->
            altinn.soap.receipt.getReceiptList(
                receiptType = it.receiptType,
                dateFrom = it.dateFrom,
                dateTo = it.dateTo,
            )
        },
        ReceiptList,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.receipt.get_receipt_list_v1" to TypedOperation(
        GetReceiptListV1,
        { altinn, it ->
            altinn.soap.receipt.getReceiptListV1(
                receiptType = it.receiptType,
                dateFrom = it.dateFrom,
                dateTo = it.dateTo,
            )
        },
        ReceiptListV1,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.receipt.get_receipt_v1" to TypedOperation(
        GetReceiptV1,
        { altinn, it ->
            altinn.soap.receipt.getReceiptV1(
                search = it.search,
            )
        },
        ReceiptV1,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.receipt.save_receipt" to TypedOperation(
        SaveReceipt,
        { altinn, it ->
            altinn.soap.receipt.saveReceipt(
                update = it.update,
            )
        },
        ReceiptV1,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.receipt.test" to TypedOperation(
        TestReceipt,
        { altinn, _ -> altinn.soap.receipt.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.receipt.update_receipt" to TypedOperation(
        UpdateReceipt,
        { altinn, it ->
            altinn.soap.receipt.updateReceipt(
                update = it.update,
            )
        },
        Receipt,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapReceiptFunctions = mapOf(
    "altinn2.soap.receipt.outcome" to TypedFunction(
        OutcomeOfReceipt,
        { altinn, it ->
            altinn.soap.receipt.outcome(
                receipt = it.receipt,
                shipmentReceipt = it.shipmentReceipt,
                receiptV1 = it.receiptV1,
                streamedReceipt = it.streamedReceipt,
            )
        },
        ReceiptOutcome,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.receipt.poll_advice" to TypedFunction(
        ReceiptPollAdvice,
        { altinn, it ->
            altinn.soap.receipt.pollAdvice(
                asked = it.asked,
                subject = it.subject,
            )
        },
        PollAdvice,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapReporteeArchive = mapOf(
    "altinn2.soap.reportee_archive.get_archived_correspondence" to TypedOperation(
        GetArchivedCorrespondence,
        { altinn, it ->
            altinn.soap.reporteeArchive.getArchivedCorrespondence(
                archiveId = it.archiveId,
                user = it.user,
            )
        },
        ArchivedCorrespondence,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.reportee_archive.get_archived_form_task" to TypedOperation(
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
    "altinn2.soap.reportee_archive.get_archived_lookup" to TypedOperation(
        GetArchivedLookup,
        { altinn, it ->
            altinn.soap.reporteeArchive.getArchivedLookup(
                reporteeElementId = it.reporteeElementId,
                user = it.user,
                languageId = it.languageId,
            )
        },
        ArchivedLookup,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.reportee_archive.get_attachment_data" to TypedOperation(
        GetAttachmentData,
        { altinn, it ->
            altinn.soap.reporteeArchive.getAttachmentData(
                attachmentId = it.attachmentId,
                user = it.user,
            )
        },
        MessageAttachment,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.reportee_archive.test" to TypedOperation(
        TestReporteeArchive,
        { altinn, _ -> altinn.soap.reporteeArchive.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapReporteeArchiveStreamed = mapOf(
    "altinn2.soap.reportee_archive_streamed.get_attachment_data_streamed" to TypedOperation(
        GetAttachmentDataStreamed,
        { altinn, it ->
            altinn.soap.reporteeArchiveStreamed.getAttachmentDataStreamed(
                attachmentId = it.attachmentId,
                user = it.user,
            )
        },
        AttachmentStream,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.reportee_archive_streamed.test" to TypedOperation(
        TestReporteeArchiveStreamed,
        { altinn, _ -> altinn.soap.reporteeArchiveStreamed.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapReporteeElementList = mapOf(
    "altinn2.soap.reportee_element_list.delete_reportee_element" to TypedOperation(
        DeleteReporteeElement,
        { altinn, it ->
            altinn.soap.reporteeElementList.deleteReporteeElement(
                reporteeElementCode = it.reporteeElementCode,
                user = it.user,
            )
        },
        ReporteeElementDeleted,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.reportee_element_list.get_correspondence_list_for_archive_ref" to TypedOperation(
        GetCorrespondenceListForArchiveRef,
        { altinn, it ->
            altinn.soap.reporteeElementList.getCorrespondenceListForArchiveRef(
                reportee = it.reportee,
                archiveReference = it.archiveReference,
                user = it.user,
                fromDate = it.fromDate,
                toDate = it.toDate,
                languageId = it.languageId,
            )
        },
        ReporteeElementListV1,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.reportee_element_list.get_correspondence_list_for_reportee" to TypedOperation(
        GetCorrespondenceListForReportee,
        { altinn, it ->
            altinn.soap.reporteeElementList.getCorrespondenceListForReportee(
                reportee = it.reportee,
                user = it.user,
                fromDate = it.fromDate,
                toDate = it.toDate,
                languageId = it.languageId,
            )
        },
        ReporteeElementListV1,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.reportee_element_list.get_form_set_data" to TypedOperation(
        GetFormSetData,
        { altinn, it ->
            altinn.soap.reporteeElementList.getFormSetData(
                reporteeElementId = it.reporteeElementId,
                user = it.user,
                languageId = it.languageId,
            )
        },
        FormSetData,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.reportee_element_list.get_form_set_elements" to TypedOperation(
        GetFormSetElements,
        { altinn, it ->
            altinn.soap.reporteeElementList.getFormSetElements(
                reporteeElementId = it.reporteeElementId,
                user = it.user,
                languageId = it.languageId,
            )
        },
        FormSetElements,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.reportee_element_list.get_form_set_elements_v1" to TypedOperation(
        GetFormSetElementsV1,
        { altinn, it ->
            altinn.soap.reporteeElementList.getFormSetElementsV1(
                reporteeElementId = it.reporteeElementId,
                user = it.user,
                languageId = it.languageId,
            )
        },
        FormSetElementsV1,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.reportee_element_list.get_reportee_element_list" to TypedOperation(
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
    "altinn2.soap.reportee_element_list.get_reportee_element_list_v1" to TypedOperation(
        GetReporteeElementListV1,
        { altinn, it ->
            altinn.soap.reporteeElementList.getReporteeElementListV1(
                search = it.search,
                user = it.user,
                languageId = it.languageId,
            )
        },
        ReporteeElementListV1,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.reportee_element_list.test" to TypedOperation(
        TestReporteeElementList,
        { altinn, _ -> altinn.soap.reporteeElementList.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapReporteeElementListFunctions = mapOf(
    "altinn2.soap.reportee_element_list.search" to TypedFunction(
        SearchReporteeElements,
        { altinn, it ->
            altinn.soap.reporteeElementList.search(
                reportee = it.reportee,
                states = it.states,
                fromDay = it.fromDay,
                toDay = it.toDay,
                lastDays = it.lastDays,
                serviceCodes = it.serviceCodes,
                serviceOwnerCode = it.serviceOwnerCode,
                text = it.text,
                archiveReference = it.archiveReference,
                caseId = it.caseId,
                collaborations = it.collaborations,
            )
        },
        ReporteeElementSearch,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapServiceMetadata = mapOf(
    "altinn2.soap.service_metadata.get_available_services" to TypedOperation(
        GetAvailableServices,
        { altinn, _ -> altinn.soap.serviceMetadata.getAvailableServices() },
        AvailableServices,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.service_metadata.get_available_services_v1" to TypedOperation(
        GetAvailableServicesV1,
        { altinn, it ->
            altinn.soap.serviceMetadata.getAvailableServicesV1(
                languageId = it.languageId,
            )
        },
        AvailableServicesV1,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.service_metadata.get_available_services_v2" to TypedOperation(
        GetAvailableServicesV2,
        { altinn, it ->
            altinn.soap.serviceMetadata.getAvailableServicesV2(
                languageId = it.languageId,
            )
        },
        AvailableServicesV2,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.service_metadata.get_code_list" to TypedOperation(
        GetCodeList,
        { altinn, it ->
            altinn.soap.serviceMetadata.getCodeList(
                codeListName = it.codeListName,
                codeListVersion = it.codeListVersion,
                languageId = it.languageId,
            )
        },
        CodeList,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.service_metadata.get_filtered_code_list" to TypedOperation(
        GetFilteredCodeList,
        { altinn, it ->
            altinn.soap.serviceMetadata.getFilteredCodeList(
                codeListName = it.codeListName,
                codeListVersion = it.codeListVersion,
                languageId = it.languageId,
                code = it.code,
                value1Filter = it.value1Filter,
                value2Filter = it.value2Filter,
                value3Filter = it.value3Filter,
                filterMatchType = it.filterMatchType,
            )
        },
        CodeList,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.service_metadata.get_form_task_schema_definitions" to TypedOperation(
        GetFormTaskSchemaDefinitions,
        { altinn, it ->
            altinn.soap.serviceMetadata.getFormTaskSchemaDefinitions(
                externalServiceCode = it.externalServiceCode,
                externalServiceEditionCode = it.externalServiceEditionCode,
            )
        },
        FormTaskSchemaDefinitions,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.service_metadata.test" to TypedOperation(
        TestServiceMetadata,
        { altinn, _ -> altinn.soap.serviceMetadata.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapServiceMetadataFunctions = mapOf(
    "altinn2.soap.service_metadata.schema_files" to TypedFunction(
        SchemaFiles,
        { altinn, it ->
            altinn.soap.serviceMetadata.schemaFiles(
                definitions = it.definitions,
                mainDataFormatId = it.mainDataFormatId,
            )
        },
        SchemaFileList,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapSystemAuthentication = mapOf(
    "altinn2.soap.system_authentication.get_authentication_challenge" to TypedOperation(
        GetAuthenticationChallenge,
        { altinn, it ->
            altinn.soap.systemAuthentication.getAuthenticationChallenge(
                challengeRequest = it.challengeRequest,
            )
        },
        AuthenticationChallenge,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.system_authentication.test" to TypedOperation(
        TestSystemAuthentication,
        { altinn, _ -> altinn.soap.systemAuthentication.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapSystemAuthenticationFunctions = mapOf(
    "altinn2.soap.system_authentication.challenge_session" to TypedFunction(
        ChallengeSession,
        { altinn, it ->
            altinn.soap.systemAuthentication.challengeSession(
                challenge = it.challenge,
                lastUsed = it.lastUsed,
            )
        },
        ChallengeSessionState,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapWorkflow = mapOf(
    "altinn2.soap.workflow.do_sending_in_action" to TypedOperation(
        DoSendingInAction,
        { altinn, it ->
            altinn.soap.workflow.doSendingInAction(
                reporteeElementId = it.reporteeElementId,
                user = it.user,
            )
        },
        FormTaskSentIn,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.workflow.do_signing" to TypedOperation(
        DoSigning,
        { altinn, it ->
            altinn.soap.workflow.doSigning(
                reporteeElementId = it.reporteeElementId,
                signatureText = it.signatureText,
                endUserSystemLoginDateTime = it.endUserSystemLoginDateTime,
                endUserSystemSignatureDateTime = it.endUserSystemSignatureDateTime,
                endUserSystemVersion = it.endUserSystemVersion,
                endUserSystemUserId = it.endUserSystemUserId,
                endUserSystemReference = it.endUserSystemReference,
                endUserSystemSignatureLogId = it.endUserSystemSignatureLogId,
                user = it.user,
                selectedForms = it.selectedForms,
                selectedAttachments = it.selectedAttachments,
            )
        },
        FormTaskSigned,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.workflow.get_available_actions" to TypedOperation(
        GetAvailableActions,
        { altinn, it ->
            altinn.soap.workflow.getAvailableActions(
                reporteeElementId = it.reporteeElementId,
                user = it.user,
            )
        },
        WorkflowState,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.workflow.get_next_workflow_state_type_in_process_flow" to TypedOperation(
        GetNextWorkflowStateTypeInProcessFlow,
        { altinn, it ->
            altinn.soap.workflow.getNextWorkflowStateTypeInProcessFlow(
                reporteeElementId = it.reporteeElementId,
            )
        },
        WorkflowState,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.workflow.get_process_details" to TypedOperation(
        GetProcessDetails,
        { altinn, it ->
            altinn.soap.workflow.getProcessDetails(
                reporteeElementId = it.reporteeElementId,
            )
        },
        WorkflowSteps,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.workflow.get_process_details_v2" to TypedOperation(
        GetProcessDetailsV2,
        { altinn, it ->
            altinn.soap.workflow.getProcessDetailsV2(
                reporteeElementId = it.reporteeElementId,
            )
        },
        WorkflowStepsV2,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.workflow.get_process_step_id_for_parallel_signing" to TypedOperation(
        GetProcessStepIdForParallelSigning,
        { altinn, it ->
            altinn.soap.workflow.getProcessStepIdForParallelSigning(
                reporteeElementId = it.reporteeElementId,
                user = it.user,
            )
        },
        ParallelSigningStep,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.workflow.get_signing_text" to TypedOperation(
        GetSigningText,
        { altinn, it ->
            altinn.soap.workflow.getSigningText(
                user = it.user,
                externalServiceCode = it.externalServiceCode,
                externalServiceEditionCode = it.externalServiceEditionCode,
                reporteeElementId = it.reporteeElementId,
                languageId = it.languageId,
            )
        },
        SigningText,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.workflow.prepare_user_controlled_signing" to TypedOperation(
        PrepareUserControlledSigning,
        { altinn, it ->
            altinn.soap.workflow.prepareUserControlledSigning(
                reporteeElementId = it.reporteeElementId,
                isLocked = it.isLocked,
                signaturesRequired = it.signaturesRequired,
                user = it.user,
                signers = it.signers,
            )
        },
        UserControlledSigningPrepared,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.workflow.set_back_to_form_filling" to TypedOperation(
        SetBackToFormFilling,
        { altinn, it ->
            altinn.soap.workflow.setBackToFormFilling(
                reporteeElementId = it.reporteeElementId,
                user = it.user,
            )
        },
        FormTaskSetBack,
        { it, kept -> it.ffi(kept) },
    ),
    "altinn2.soap.workflow.test" to TypedOperation(
        TestWorkflow,
        { altinn, _ -> altinn.soap.workflow.test() },
        ServiceTested,
        { it, kept -> it.ffi(kept) },
    ),
)

private val soapWorkflowFunctions = mapOf(
    "altinn2.soap.workflow.next_steps" to TypedFunction(
        WorkflowNextSteps,
        { altinn, it ->
            altinn.soap.workflow.nextSteps(
                element = it.element,
                action = it.action,
                steps = it.steps,
            )
        },
        NextSteps,
        { it, kept -> it.ffi(kept) },
    ),
)

private val storage = mapOf(
    "altinn3.storage.list_instances" to TypedOperation(
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
                mainVersionExclude = it.mainVersionExclude,
                org = it.org,
                currentTask = it.currentTask,
                endEvent = it.endEvent,
                ended = it.ended,
                lastChanged = it.lastChanged,
                visibleAfter = it.visibleAfter,
                dueBefore = it.dueBefore,
                isArchived = it.isArchived,
                isSoftDeleted = it.isSoftDeleted,
                isHardDeleted = it.isHardDeleted,
                confirmed = it.confirmed,
                excludeConfirmedBy = it.excludeConfirmedBy,
                a3Ref = it.a3Ref,
                a2ArchRef = it.a2ArchRef,
                searchString = it.searchString,
                includeDataElements = it.includeDataElements,
                order = it.order,
            )
        },
        InstancePage,
        { it, kept -> it.ffi(kept) },
    ),
)

/** Every operation, through the typed layer. */
internal val operations: Map<String, TypedOperation<*, *>> = accessManagement + app + authentication + correspondence + maskinporten + soapArchiveCommon + soapBroker + soapBrokerStreamed + soapCase + soapCorrespondence + soapIntermediaryInbound + soapIntermediaryInboundStreamed + soapKeyManagement + soapLookUp + soapPrefill + soapReceipt + soapReporteeArchive + soapReporteeArchiveStreamed + soapReporteeElementList + soapServiceMetadata + soapSystemAuthentication + soapWorkflow + storage

/** Every function, through the typed layer. */
internal val functions: Map<String, TypedFunction<*, *>> = soapPrefillFunctions + soapReceiptFunctions + soapReporteeElementListFunctions + soapServiceMetadataFunctions + soapSystemAuthenticationFunctions + soapWorkflowFunctions
