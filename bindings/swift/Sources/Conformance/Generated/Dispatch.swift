// Written by `cargo xtask surfaces` from the catalogue. Do not edit.

import AltinnKit
import AltinnKitCore
import Foundation

/// The call of an operation, made through the typed layer.
func request(_ operation: String, _ altinn: Altinn, _ input: FfiValue) throws -> AltinnRequest? {
    switch operation {
    case "altinn3.access_management.list_authorized_parties":
        let it = try ListAuthorizedParties(ffi: input)
        return try altinn.accessManagement.listAuthorizedParties(includeRoles: it.includeRoles, includeAccessPackages: it.includeAccessPackages, includeResources: it.includeResources, includeInstances: it.includeInstances, includePartiesViaKeyRoles: it.includePartiesViaKeyRoles, includeSubParties: it.includeSubParties, includeInactiveParties: it.includeInactiveParties, partyFilter: it.partyFilter, anyOfResourceIds: it.anyOfResourceIds).request
    case "altinn3.app.create_data":
        let it = try CreateData(ffi: input)
        return try altinn.app.createData(org: it.org, app: it.app, instanceOwnerPartyId: it.instanceOwnerPartyId, instanceGuid: it.instanceGuid, dataType: it.dataType, contentType: it.contentType, content: it.content, fileName: it.fileName).request
    case "altinn3.app.create_instance":
        let it = try CreateInstance(ffi: input)
        return try altinn.app.createInstance(org: it.org, app: it.app, instanceOwner: it.instanceOwner, dueBefore: it.dueBefore, visibleAfter: it.visibleAfter, dataValues: it.dataValues, presentationTexts: it.presentationTexts, language: it.language).request
    case "altinn3.app.create_instance_with_data":
        let it = try CreateInstanceWithData(ffi: input)
        return try altinn.app.createInstanceWithData(org: it.org, app: it.app, instance: it.instance, notification: it.notification, data: it.data, language: it.language).request
    case "altinn3.app.delete_data":
        let it = try DeleteData(ffi: input)
        return try altinn.app.deleteData(org: it.org, app: it.app, instanceOwnerPartyId: it.instanceOwnerPartyId, instanceGuid: it.instanceGuid, dataGuid: it.dataGuid, ignoredValidators: it.ignoredValidators, language: it.language).request
    case "altinn3.app.delete_instance":
        let it = try DeleteInstance(ffi: input)
        return try altinn.app.deleteInstance(org: it.org, app: it.app, instanceOwnerPartyId: it.instanceOwnerPartyId, instanceGuid: it.instanceGuid, hard: it.hard).request
    case "altinn3.app.get_application_metadata":
        let it = try GetApplicationMetadata(ffi: input)
        return try altinn.app.getApplicationMetadata(org: it.org, app: it.app, checkOrgApp: it.checkOrgApp).request
    case "altinn3.app.get_instance":
        let it = try GetInstance(ffi: input)
        return try altinn.app.getInstance(org: it.org, app: it.app, instanceOwnerPartyId: it.instanceOwnerPartyId, instanceGuid: it.instanceGuid).request
    case "altinn3.app.get_process":
        let it = try GetProcess(ffi: input)
        return try altinn.app.getProcess(org: it.org, app: it.app, instanceOwnerPartyId: it.instanceOwnerPartyId, instanceGuid: it.instanceGuid, includeWorkflowStatus: it.includeWorkflowStatus).request
    case "altinn3.app.process_next":
        let it = try ProcessNext(ffi: input)
        return try altinn.app.processNext(org: it.org, app: it.app, instanceOwnerPartyId: it.instanceOwnerPartyId, instanceGuid: it.instanceGuid, action: it.action, actionOnBehalfOf: it.actionOnBehalfOf, language: it.language).request
    case "altinn3.app.put_data":
        let it = try PutData(ffi: input)
        return try altinn.app.putData(org: it.org, app: it.app, instanceOwnerPartyId: it.instanceOwnerPartyId, instanceGuid: it.instanceGuid, dataGuid: it.dataGuid, contentType: it.contentType, content: it.content, fileName: it.fileName, language: it.language).request
    case "altinn3.app.resume_process":
        let it = try ResumeProcess(ffi: input)
        return try altinn.app.resumeProcess(org: it.org, app: it.app, instanceOwnerPartyId: it.instanceOwnerPartyId, instanceGuid: it.instanceGuid).request
    case "altinn3.app.upload_attachment":
        let it = try UploadAttachment(ffi: input)
        return try altinn.app.uploadAttachment(org: it.org, app: it.app, instanceOwnerPartyId: it.instanceOwnerPartyId, instanceGuid: it.instanceGuid, dataType: it.dataType, contentType: it.contentType, content: it.content, fileName: it.fileName, ignoredValidators: it.ignoredValidators, language: it.language).request
    case "altinn3.app.validate_instance":
        let it = try ValidateInstance(ffi: input)
        return try altinn.app.validateInstance(org: it.org, app: it.app, instanceOwnerPartyId: it.instanceOwnerPartyId, instanceGuid: it.instanceGuid, ignoredValidators: it.ignoredValidators, onlyIncrementalValidators: it.onlyIncrementalValidators, language: it.language).request
    case "altinn3.authentication.exchange_token":
        let it = try ExchangeToken(ffi: input)
        return try altinn.authentication.exchangeToken(provider: it.provider, test: it.test).request
    case "altinn3.correspondence.confirm":
        let it = try ConfirmCorrespondence(ffi: input)
        return try altinn.correspondence.confirm(correspondenceId: it.correspondenceId).request
    case "altinn3.correspondence.download_attachment":
        let it = try DownloadCorrespondenceAttachment(ffi: input)
        return try altinn.correspondence.downloadAttachment(correspondenceId: it.correspondenceId, attachmentId: it.attachmentId).request
    case "altinn3.correspondence.get_correspondence":
        let it = try GetCorrespondence(ffi: input)
        return try altinn.correspondence.getCorrespondence(correspondenceId: it.correspondenceId).request
    case "altinn3.correspondence.list_correspondences":
        let it = try ListCorrespondences(ffi: input)
        return try altinn.correspondence.listCorrespondences(resourceId: it.resourceId, role: it.role, from: it.from, to: it.to, status: it.status, onBehalfOf: it.onBehalfOf, sendersReference: it.sendersReference, idempotentKey: it.idempotentKey, altinn2CorrespondenceId: it.altinn2CorrespondenceId).request
    case "altinn3.correspondence.mark_as_read":
        let it = try MarkCorrespondenceAsRead(ffi: input)
        return try altinn.correspondence.markAsRead(correspondenceId: it.correspondenceId).request
    case "altinn3.maskinporten.request_token":
        let it = try RequestToken(ffi: input)
        return try altinn.maskinporten.requestToken(assertion: it.assertion).request
    case "altinn2.soap.archive_common.get_payment_information":
        let it = try GetPaymentInformation(ffi: input)
        return try altinn.soap.archiveCommon.getPaymentInformation(dataFormatId: it.dataFormatId, reportee: it.reportee, year: it.year, periodNumber: it.periodNumber, periodType: it.periodType, municipalNumber: it.municipalNumber, formType: it.formType, externalServiceCode: it.externalServiceCode, externalServiceEditionCode: it.externalServiceEditionCode, user: it.user).request
    case "altinn2.soap.archive_common.test":
        _ = try TestArchiveCommon(ffi: input)
        return try altinn.soap.archiveCommon.test().request
    case "altinn2.soap.broker.check_if_available_files":
        let it = try CheckIfAvailableFiles(ffi: input)
        return try altinn.soap.broker.checkIfAvailableFiles(poll: it.poll).request
    case "altinn2.soap.broker.confirm_downloaded":
        let it = try ConfirmDownloaded(ffi: input)
        return try altinn.soap.broker.confirmDownloaded(fileReference: it.fileReference, reportee: it.reportee).request
    case "altinn2.soap.broker.get_available_files":
        let it = try GetAvailableFiles(ffi: input)
        return try altinn.soap.broker.getAvailableFiles(search: it.search).request
    case "altinn2.soap.broker.initiate_broker_service":
        let it = try InitiateBrokerService(ffi: input)
        return try altinn.soap.broker.initiateBrokerService(initiation: it.initiation).request
    case "altinn2.soap.broker.test":
        _ = try TestBroker(ffi: input)
        return try altinn.soap.broker.test().request
    case "altinn2.soap.broker_streamed.download_file_streamed":
        let it = try DownloadFileStreamed(ffi: input)
        return try altinn.soap.brokerStreamed.downloadFileStreamed(fileReference: it.fileReference, reportee: it.reportee).request
    case "altinn2.soap.broker_streamed.test":
        _ = try TestBrokerStreamed(ffi: input)
        return try altinn.soap.brokerStreamed.test().request
    case "altinn2.soap.broker_streamed.upload_file_streamed":
        let it = try UploadFileStreamed(ffi: input)
        return try altinn.soap.brokerStreamed.uploadFileStreamed(fileName: it.fileName, reference: it.reference, reportee: it.reportee, content: it.content).request
    case "altinn2.soap.case.archive_case":
        let it = try ArchiveCase(ffi: input)
        return try altinn.soap.`case`.archiveCase(caseId: it.caseId, forceArchive: it.forceArchive, user: it.user).request
    case "altinn2.soap.case.get_case_list":
        let it = try GetCaseList(ffi: input)
        return try altinn.soap.`case`.getCaseList(reportee: it.reportee, user: it.user, caseId: it.caseId, externalServiceCode: it.externalServiceCode, externalServiceEditionCode: it.externalServiceEditionCode, languageId: it.languageId).request
    case "altinn2.soap.case.instantiate_collaboration":
        let it = try InstantiateCollaboration(ffi: input)
        return try altinn.soap.`case`.instantiateCollaboration(externalServiceCode: it.externalServiceCode, externalServiceEditionCode: it.externalServiceEditionCode, reportee: it.reportee, user: it.user, externalSystemReference: it.externalSystemReference, visibleDateTime: it.visibleDateTime, dueDate: it.dueDate).request
    case "altinn2.soap.case.test":
        _ = try TestCase(ffi: input)
        return try altinn.soap.`case`.test().request
    case "altinn2.soap.correspondence.archive_correspondence_for_end_user_system":
        let it = try ArchiveCorrespondenceForEndUserSystem(ffi: input)
        return try altinn.soap.correspondence.archiveCorrespondenceForEndUserSystem(correspondenceId: it.correspondenceId, user: it.user).request
    case "altinn2.soap.correspondence.delete_correspondence":
        let it = try DeleteCorrespondence(ffi: input)
        return try altinn.soap.correspondence.deleteCorrespondence(reporteeElementId: it.reporteeElementId, user: it.user).request
    case "altinn2.soap.correspondence.get_correspondence_for_end_user_system":
        let it = try GetCorrespondenceForEndUserSystem(ffi: input)
        return try altinn.soap.correspondence.getCorrespondenceForEndUserSystem(correspondenceId: it.correspondenceId, user: it.user, languageId: it.languageId).request
    case "altinn2.soap.correspondence.get_correspondence_for_end_user_system_v1":
        let it = try GetCorrespondenceForEndUserSystemV1(ffi: input)
        return try altinn.soap.correspondence.getCorrespondenceForEndUserSystemV1(correspondenceId: it.correspondenceId, user: it.user, languageId: it.languageId).request
    case "altinn2.soap.correspondence.save_correspondence_confirmation":
        let it = try SaveCorrespondenceConfirmation(ffi: input)
        return try altinn.soap.correspondence.saveCorrespondenceConfirmation(reporteeElementId: it.reporteeElementId, user: it.user).request
    case "altinn2.soap.correspondence.test":
        _ = try TestCorrespondence(ffi: input)
        return try altinn.soap.correspondence.test().request
    case "altinn2.soap.intermediary_inbound.complete_and_sign_shipment":
        let it = try CompleteAndSignShipment(ffi: input)
        return try altinn.soap.intermediaryInbound.completeAndSignShipment(reporteeElementId: it.reporteeElementId, user: it.user, signatures: it.signatures, languageId: it.languageId).request
    case "altinn2.soap.intermediary_inbound.get_altinn_submission_status":
        _ = try GetAltinnSubmissionStatus(ffi: input)
        return try altinn.soap.intermediaryInbound.getAltinnSubmissionStatus().request
    case "altinn2.soap.intermediary_inbound.submit_form_task":
        let it = try SubmitFormTask(ffi: input)
        return try altinn.soap.intermediaryInbound.submitFormTask(shipment: it.shipment, user: it.user).request
    case "altinn2.soap.intermediary_inbound.test":
        _ = try TestIntermediaryInbound(ffi: input)
        return try altinn.soap.intermediaryInbound.test().request
    case "altinn2.soap.intermediary_inbound.update_form_data":
        let it = try UpdateFormData(ffi: input)
        return try altinn.soap.intermediaryInbound.updateFormData(update: it.update, user: it.user).request
    case "altinn2.soap.intermediary_inbound_streamed.submit_attachment_streamed":
        let it = try SubmitAttachmentStreamed(ffi: input)
        return try altinn.soap.intermediaryInboundStreamed.submitAttachmentStreamed(fileName: it.fileName, reporteeElementId: it.reporteeElementId, data: it.data, user: it.user, attachmentTypeName: it.attachmentTypeName, checksum: it.checksum, endUserSystemReference: it.endUserSystemReference, name: it.name).request
    case "altinn2.soap.intermediary_inbound_streamed.test":
        _ = try TestIntermediaryInboundStreamed(ffi: input)
        return try altinn.soap.intermediaryInboundStreamed.test().request
    case "altinn2.soap.key_management.get_certificates":
        let it = try GetCertificates(ffi: input)
        return try altinn.soap.keyManagement.getCertificates(externalServiceCode: it.externalServiceCode, externalServiceEditionCode: it.externalServiceEditionCode, user: it.user).request
    case "altinn2.soap.key_management.test":
        _ = try TestKeyManagement(ffi: input)
        return try altinn.soap.keyManagement.test().request
    case "altinn2.soap.look_up.execute_look_up":
        let it = try ExecuteLookUp(ffi: input)
        return try altinn.soap.lookUp.executeLookUp(query: it.query).request
    case "altinn2.soap.look_up.test":
        _ = try TestLookUp(ffi: input)
        return try altinn.soap.lookUp.test().request
    case "altinn2.soap.prefill.get_prefill_data":
        let it = try GetPrefillData(ffi: input)
        return try altinn.soap.prefill.getPrefillData(reportee: it.reportee, externalServiceCode: it.externalServiceCode, externalServiceEditionCode: it.externalServiceEditionCode, user: it.user, dataFormatIds: it.dataFormatIds, returnAllFormTasks: it.returnAllFormTasks).request
    case "altinn2.soap.prefill.get_prefill_data_v1":
        let it = try GetPrefillDataV1(ffi: input)
        return try altinn.soap.prefill.getPrefillDataV1(reportee: it.reportee, externalServiceCode: it.externalServiceCode, externalServiceEditionCode: it.externalServiceEditionCode, user: it.user).request
    case "altinn2.soap.prefill.test":
        _ = try TestPrefill(ffi: input)
        return try altinn.soap.prefill.test().request
    case "altinn2.soap.receipt.get_receipt":
        let it = try GetReceipt(ffi: input)
        return try altinn.soap.receipt.getReceipt(search: it.search).request
    case "altinn2.soap.receipt.get_receipt_list":
        let it = try GetReceiptList(ffi: input)
        return try altinn.soap.receipt.getReceiptList(receiptType: it.receiptType, dateFrom: it.dateFrom, dateTo: it.dateTo).request
    case "altinn2.soap.receipt.get_receipt_list_v1":
        let it = try GetReceiptListV1(ffi: input)
        return try altinn.soap.receipt.getReceiptListV1(receiptType: it.receiptType, dateFrom: it.dateFrom, dateTo: it.dateTo).request
    case "altinn2.soap.receipt.get_receipt_v1":
        let it = try GetReceiptV1(ffi: input)
        return try altinn.soap.receipt.getReceiptV1(search: it.search).request
    case "altinn2.soap.receipt.save_receipt":
        let it = try SaveReceipt(ffi: input)
        return try altinn.soap.receipt.saveReceipt(update: it.update).request
    case "altinn2.soap.receipt.test":
        _ = try TestReceipt(ffi: input)
        return try altinn.soap.receipt.test().request
    case "altinn2.soap.receipt.update_receipt":
        let it = try UpdateReceipt(ffi: input)
        return try altinn.soap.receipt.updateReceipt(update: it.update).request
    case "altinn2.soap.reportee_archive.get_archived_correspondence":
        let it = try GetArchivedCorrespondence(ffi: input)
        return try altinn.soap.reporteeArchive.getArchivedCorrespondence(archiveId: it.archiveId, user: it.user).request
    case "altinn2.soap.reportee_archive.get_archived_form_task":
        let it = try GetArchivedFormTask(ffi: input)
        return try altinn.soap.reporteeArchive.getArchivedFormTask(reporteeElementId: it.reporteeElementId, user: it.user, languageId: it.languageId).request
    case "altinn2.soap.reportee_archive.get_archived_lookup":
        let it = try GetArchivedLookup(ffi: input)
        return try altinn.soap.reporteeArchive.getArchivedLookup(reporteeElementId: it.reporteeElementId, user: it.user, languageId: it.languageId).request
    case "altinn2.soap.reportee_archive.get_attachment_data":
        let it = try GetAttachmentData(ffi: input)
        return try altinn.soap.reporteeArchive.getAttachmentData(attachmentId: it.attachmentId, user: it.user).request
    case "altinn2.soap.reportee_archive.test":
        _ = try TestReporteeArchive(ffi: input)
        return try altinn.soap.reporteeArchive.test().request
    case "altinn2.soap.reportee_archive_streamed.get_attachment_data_streamed":
        let it = try GetAttachmentDataStreamed(ffi: input)
        return try altinn.soap.reporteeArchiveStreamed.getAttachmentDataStreamed(attachmentId: it.attachmentId, user: it.user).request
    case "altinn2.soap.reportee_archive_streamed.test":
        _ = try TestReporteeArchiveStreamed(ffi: input)
        return try altinn.soap.reporteeArchiveStreamed.test().request
    case "altinn2.soap.reportee_element_list.delete_reportee_element":
        let it = try DeleteReporteeElement(ffi: input)
        return try altinn.soap.reporteeElementList.deleteReporteeElement(reporteeElementCode: it.reporteeElementCode, user: it.user).request
    case "altinn2.soap.reportee_element_list.get_correspondence_list_for_archive_ref":
        let it = try GetCorrespondenceListForArchiveRef(ffi: input)
        return try altinn.soap.reporteeElementList.getCorrespondenceListForArchiveRef(reportee: it.reportee, archiveReference: it.archiveReference, user: it.user, fromDate: it.fromDate, toDate: it.toDate, languageId: it.languageId).request
    case "altinn2.soap.reportee_element_list.get_correspondence_list_for_reportee":
        let it = try GetCorrespondenceListForReportee(ffi: input)
        return try altinn.soap.reporteeElementList.getCorrespondenceListForReportee(reportee: it.reportee, user: it.user, fromDate: it.fromDate, toDate: it.toDate, languageId: it.languageId).request
    case "altinn2.soap.reportee_element_list.get_form_set_data":
        let it = try GetFormSetData(ffi: input)
        return try altinn.soap.reporteeElementList.getFormSetData(reporteeElementId: it.reporteeElementId, user: it.user, languageId: it.languageId).request
    case "altinn2.soap.reportee_element_list.get_form_set_elements":
        let it = try GetFormSetElements(ffi: input)
        return try altinn.soap.reporteeElementList.getFormSetElements(reporteeElementId: it.reporteeElementId, user: it.user, languageId: it.languageId).request
    case "altinn2.soap.reportee_element_list.get_form_set_elements_v1":
        let it = try GetFormSetElementsV1(ffi: input)
        return try altinn.soap.reporteeElementList.getFormSetElementsV1(reporteeElementId: it.reporteeElementId, user: it.user, languageId: it.languageId).request
    case "altinn2.soap.reportee_element_list.get_reportee_element_list":
        let it = try GetReporteeElementList(ffi: input)
        return try altinn.soap.reporteeElementList.getReporteeElementList(search: it.search, user: it.user, languageId: it.languageId).request
    case "altinn2.soap.reportee_element_list.get_reportee_element_list_v1":
        let it = try GetReporteeElementListV1(ffi: input)
        return try altinn.soap.reporteeElementList.getReporteeElementListV1(search: it.search, user: it.user, languageId: it.languageId).request
    case "altinn2.soap.reportee_element_list.test":
        _ = try TestReporteeElementList(ffi: input)
        return try altinn.soap.reporteeElementList.test().request
    case "altinn2.soap.service_metadata.get_available_services":
        _ = try GetAvailableServices(ffi: input)
        return try altinn.soap.serviceMetadata.getAvailableServices().request
    case "altinn2.soap.service_metadata.get_available_services_v1":
        let it = try GetAvailableServicesV1(ffi: input)
        return try altinn.soap.serviceMetadata.getAvailableServicesV1(languageId: it.languageId).request
    case "altinn2.soap.service_metadata.get_available_services_v2":
        let it = try GetAvailableServicesV2(ffi: input)
        return try altinn.soap.serviceMetadata.getAvailableServicesV2(languageId: it.languageId).request
    case "altinn2.soap.service_metadata.get_code_list":
        let it = try GetCodeList(ffi: input)
        return try altinn.soap.serviceMetadata.getCodeList(codeListName: it.codeListName, codeListVersion: it.codeListVersion, languageId: it.languageId).request
    case "altinn2.soap.service_metadata.get_filtered_code_list":
        let it = try GetFilteredCodeList(ffi: input)
        return try altinn.soap.serviceMetadata.getFilteredCodeList(codeListName: it.codeListName, codeListVersion: it.codeListVersion, languageId: it.languageId, code: it.code, value1Filter: it.value1Filter, value2Filter: it.value2Filter, value3Filter: it.value3Filter, filterMatchType: it.filterMatchType).request
    case "altinn2.soap.service_metadata.get_form_task_schema_definitions":
        let it = try GetFormTaskSchemaDefinitions(ffi: input)
        return try altinn.soap.serviceMetadata.getFormTaskSchemaDefinitions(externalServiceCode: it.externalServiceCode, externalServiceEditionCode: it.externalServiceEditionCode).request
    case "altinn2.soap.service_metadata.test":
        _ = try TestServiceMetadata(ffi: input)
        return try altinn.soap.serviceMetadata.test().request
    case "altinn2.soap.system_authentication.get_authentication_challenge":
        let it = try GetAuthenticationChallenge(ffi: input)
        return try altinn.soap.systemAuthentication.getAuthenticationChallenge(challengeRequest: it.challengeRequest).request
    case "altinn2.soap.system_authentication.test":
        _ = try TestSystemAuthentication(ffi: input)
        return try altinn.soap.systemAuthentication.test().request
    case "altinn2.soap.workflow.do_sending_in_action":
        let it = try DoSendingInAction(ffi: input)
        return try altinn.soap.workflow.doSendingInAction(reporteeElementId: it.reporteeElementId, user: it.user).request
    case "altinn2.soap.workflow.do_signing":
        let it = try DoSigning(ffi: input)
        return try altinn.soap.workflow.doSigning(reporteeElementId: it.reporteeElementId, signatureText: it.signatureText, endUserSystemLoginDateTime: it.endUserSystemLoginDateTime, endUserSystemSignatureDateTime: it.endUserSystemSignatureDateTime, endUserSystemVersion: it.endUserSystemVersion, endUserSystemUserId: it.endUserSystemUserId, endUserSystemReference: it.endUserSystemReference, endUserSystemSignatureLogId: it.endUserSystemSignatureLogId, user: it.user, selectedForms: it.selectedForms, selectedAttachments: it.selectedAttachments).request
    case "altinn2.soap.workflow.get_available_actions":
        let it = try GetAvailableActions(ffi: input)
        return try altinn.soap.workflow.getAvailableActions(reporteeElementId: it.reporteeElementId, user: it.user).request
    case "altinn2.soap.workflow.get_next_workflow_state_type_in_process_flow":
        let it = try GetNextWorkflowStateTypeInProcessFlow(ffi: input)
        return try altinn.soap.workflow.getNextWorkflowStateTypeInProcessFlow(reporteeElementId: it.reporteeElementId).request
    case "altinn2.soap.workflow.get_process_details":
        let it = try GetProcessDetails(ffi: input)
        return try altinn.soap.workflow.getProcessDetails(reporteeElementId: it.reporteeElementId).request
    case "altinn2.soap.workflow.get_process_details_v2":
        let it = try GetProcessDetailsV2(ffi: input)
        return try altinn.soap.workflow.getProcessDetailsV2(reporteeElementId: it.reporteeElementId).request
    case "altinn2.soap.workflow.get_process_step_id_for_parallel_signing":
        let it = try GetProcessStepIdForParallelSigning(ffi: input)
        return try altinn.soap.workflow.getProcessStepIdForParallelSigning(reporteeElementId: it.reporteeElementId, user: it.user).request
    case "altinn2.soap.workflow.get_signing_text":
        let it = try GetSigningText(ffi: input)
        return try altinn.soap.workflow.getSigningText(user: it.user, externalServiceCode: it.externalServiceCode, externalServiceEditionCode: it.externalServiceEditionCode, reporteeElementId: it.reporteeElementId, languageId: it.languageId).request
    case "altinn2.soap.workflow.prepare_user_controlled_signing":
        let it = try PrepareUserControlledSigning(ffi: input)
        return try altinn.soap.workflow.prepareUserControlledSigning(reporteeElementId: it.reporteeElementId, isLocked: it.isLocked, signaturesRequired: it.signaturesRequired, user: it.user, signers: it.signers).request
    case "altinn2.soap.workflow.set_back_to_form_filling":
        let it = try SetBackToFormFilling(ffi: input)
        return try altinn.soap.workflow.setBackToFormFilling(reporteeElementId: it.reporteeElementId, user: it.user).request
    case "altinn2.soap.workflow.test":
        _ = try TestWorkflow(ffi: input)
        return try altinn.soap.workflow.test().request
    case "altinn3.storage.list_instances":
        let it = try ListInstances(ffi: input)
        return try altinn.storage.listInstances(appId: it.appId, ownerPartyId: it.ownerPartyId, owner: it.owner, isComplete: it.isComplete, created: it.created, size: it.size, continuationToken: it.continuationToken, mainVersionInclude: it.mainVersionInclude, mainVersionExclude: it.mainVersionExclude, org: it.org, currentTask: it.currentTask, endEvent: it.endEvent, ended: it.ended, lastChanged: it.lastChanged, visibleAfter: it.visibleAfter, dueBefore: it.dueBefore, isArchived: it.isArchived, isSoftDeleted: it.isSoftDeleted, isHardDeleted: it.isHardDeleted, confirmed: it.confirmed, excludeConfirmedBy: it.excludeConfirmedBy, a3Ref: it.a3Ref, a2ArchRef: it.a2ArchRef, searchString: it.searchString, includeDataElements: it.includeDataElements, order: it.order).request
    default: return nil
    }
}

/// The answer to an operation, as its type.
func output(_ operation: String, _ altinn: Altinn, _ response: AltinnResponse) throws -> (any Member)? {
    switch operation {
    case "altinn3.access_management.list_authorized_parties": return try altinn.read("altinn3.access_management.list_authorized_parties", response) as AuthorizedParties
    case "altinn3.app.create_data": return try altinn.read("altinn3.app.create_data", response) as DataElement
    case "altinn3.app.create_instance": return try altinn.read("altinn3.app.create_instance", response) as Instance
    case "altinn3.app.create_instance_with_data": return try altinn.read("altinn3.app.create_instance_with_data", response) as Instance
    case "altinn3.app.delete_data": return try altinn.read("altinn3.app.delete_data", response) as DeletedData
    case "altinn3.app.delete_instance": return try altinn.read("altinn3.app.delete_instance", response) as DeletedInstance
    case "altinn3.app.get_application_metadata": return try altinn.read("altinn3.app.get_application_metadata", response) as ApplicationMetadata
    case "altinn3.app.get_instance": return try altinn.read("altinn3.app.get_instance", response) as Instance
    case "altinn3.app.get_process": return try altinn.read("altinn3.app.get_process", response) as ProcessState
    case "altinn3.app.process_next": return try altinn.read("altinn3.app.process_next", response) as ProcessState
    case "altinn3.app.put_data": return try altinn.read("altinn3.app.put_data", response) as DataElement
    case "altinn3.app.resume_process": return try altinn.read("altinn3.app.resume_process", response) as ProcessState
    case "altinn3.app.upload_attachment": return try altinn.read("altinn3.app.upload_attachment", response) as UploadedData
    case "altinn3.app.validate_instance": return try altinn.read("altinn3.app.validate_instance", response) as InstanceValidation
    case "altinn3.authentication.exchange_token": return try altinn.read("altinn3.authentication.exchange_token", response) as ExchangedToken
    case "altinn3.correspondence.confirm": return try altinn.read("altinn3.correspondence.confirm", response) as CorrespondenceReference
    case "altinn3.correspondence.download_attachment": return try altinn.read("altinn3.correspondence.download_attachment", response) as CorrespondenceAttachmentContent
    case "altinn3.correspondence.get_correspondence": return try altinn.read("altinn3.correspondence.get_correspondence", response) as CorrespondenceOverview
    case "altinn3.correspondence.list_correspondences": return try altinn.read("altinn3.correspondence.list_correspondences", response) as CorrespondenceList
    case "altinn3.correspondence.mark_as_read": return try altinn.read("altinn3.correspondence.mark_as_read", response) as CorrespondenceReference
    case "altinn3.maskinporten.request_token": return try altinn.read("altinn3.maskinporten.request_token", response) as MaskinportenToken
    case "altinn2.soap.archive_common.get_payment_information": return try altinn.read("altinn2.soap.archive_common.get_payment_information", response) as PaymentInformation
    case "altinn2.soap.archive_common.test": return try altinn.read("altinn2.soap.archive_common.test", response) as ServiceTested
    case "altinn2.soap.broker.check_if_available_files": return try altinn.read("altinn2.soap.broker.check_if_available_files", response) as BrokerFilesChecked
    case "altinn2.soap.broker.confirm_downloaded": return try altinn.read("altinn2.soap.broker.confirm_downloaded", response) as BrokerDownloadConfirmed
    case "altinn2.soap.broker.get_available_files": return try altinn.read("altinn2.soap.broker.get_available_files", response) as AvailableBrokerFiles
    case "altinn2.soap.broker.initiate_broker_service": return try altinn.read("altinn2.soap.broker.initiate_broker_service", response) as BrokerServiceInitiated
    case "altinn2.soap.broker.test": return try altinn.read("altinn2.soap.broker.test", response) as ServiceTested
    case "altinn2.soap.broker_streamed.download_file_streamed": return try altinn.read("altinn2.soap.broker_streamed.download_file_streamed", response) as DownloadedBrokerFile
    case "altinn2.soap.broker_streamed.test": return try altinn.read("altinn2.soap.broker_streamed.test", response) as ServiceTested
    case "altinn2.soap.broker_streamed.upload_file_streamed": return try altinn.read("altinn2.soap.broker_streamed.upload_file_streamed", response) as StreamedReceipt
    case "altinn2.soap.case.archive_case": return try altinn.read("altinn2.soap.case.archive_case", response) as CaseArchived
    case "altinn2.soap.case.get_case_list": return try altinn.read("altinn2.soap.case.get_case_list", response) as CollaborationList
    case "altinn2.soap.case.instantiate_collaboration": return try altinn.read("altinn2.soap.case.instantiate_collaboration", response) as CollaborationInstantiated
    case "altinn2.soap.case.test": return try altinn.read("altinn2.soap.case.test", response) as ServiceTested
    case "altinn2.soap.correspondence.archive_correspondence_for_end_user_system": return try altinn.read("altinn2.soap.correspondence.archive_correspondence_for_end_user_system", response) as CorrespondenceReceipt
    case "altinn2.soap.correspondence.delete_correspondence": return try altinn.read("altinn2.soap.correspondence.delete_correspondence", response) as CorrespondenceDeleted
    case "altinn2.soap.correspondence.get_correspondence_for_end_user_system": return try altinn.read("altinn2.soap.correspondence.get_correspondence_for_end_user_system", response) as EndUserCorrespondence
    case "altinn2.soap.correspondence.get_correspondence_for_end_user_system_v1": return try altinn.read("altinn2.soap.correspondence.get_correspondence_for_end_user_system_v1", response) as EndUserCorrespondenceV1
    case "altinn2.soap.correspondence.save_correspondence_confirmation": return try altinn.read("altinn2.soap.correspondence.save_correspondence_confirmation", response) as CorrespondenceConfirmationSaved
    case "altinn2.soap.correspondence.test": return try altinn.read("altinn2.soap.correspondence.test", response) as ServiceTested
    case "altinn2.soap.intermediary_inbound.complete_and_sign_shipment": return try altinn.read("altinn2.soap.intermediary_inbound.complete_and_sign_shipment", response) as ShipmentReceipt
    case "altinn2.soap.intermediary_inbound.get_altinn_submission_status": return try altinn.read("altinn2.soap.intermediary_inbound.get_altinn_submission_status", response) as AltinnSubmissionStatus
    case "altinn2.soap.intermediary_inbound.submit_form_task": return try altinn.read("altinn2.soap.intermediary_inbound.submit_form_task", response) as ShipmentReceipt
    case "altinn2.soap.intermediary_inbound.test": return try altinn.read("altinn2.soap.intermediary_inbound.test", response) as ServiceTested
    case "altinn2.soap.intermediary_inbound.update_form_data": return try altinn.read("altinn2.soap.intermediary_inbound.update_form_data", response) as ReceiptV1
    case "altinn2.soap.intermediary_inbound_streamed.submit_attachment_streamed": return try altinn.read("altinn2.soap.intermediary_inbound_streamed.submit_attachment_streamed", response) as StreamedReceipt
    case "altinn2.soap.intermediary_inbound_streamed.test": return try altinn.read("altinn2.soap.intermediary_inbound_streamed.test", response) as ServiceTested
    case "altinn2.soap.key_management.get_certificates": return try altinn.read("altinn2.soap.key_management.get_certificates", response) as ServiceOwnerCertificates
    case "altinn2.soap.key_management.test": return try altinn.read("altinn2.soap.key_management.test", response) as ServiceTested
    case "altinn2.soap.look_up.execute_look_up": return try altinn.read("altinn2.soap.look_up.execute_look_up", response) as LookUpAnswer
    case "altinn2.soap.look_up.test": return try altinn.read("altinn2.soap.look_up.test", response) as ServiceTested
    case "altinn2.soap.prefill.get_prefill_data": return try altinn.read("altinn2.soap.prefill.get_prefill_data", response) as PrefillData
    case "altinn2.soap.prefill.get_prefill_data_v1": return try altinn.read("altinn2.soap.prefill.get_prefill_data_v1", response) as PrefillDataV1
    case "altinn2.soap.prefill.test": return try altinn.read("altinn2.soap.prefill.test", response) as ServiceTested
    case "altinn2.soap.receipt.get_receipt": return try altinn.read("altinn2.soap.receipt.get_receipt", response) as Receipt
    case "altinn2.soap.receipt.get_receipt_list": return try altinn.read("altinn2.soap.receipt.get_receipt_list", response) as ReceiptList
    case "altinn2.soap.receipt.get_receipt_list_v1": return try altinn.read("altinn2.soap.receipt.get_receipt_list_v1", response) as ReceiptListV1
    case "altinn2.soap.receipt.get_receipt_v1": return try altinn.read("altinn2.soap.receipt.get_receipt_v1", response) as ReceiptV1
    case "altinn2.soap.receipt.save_receipt": return try altinn.read("altinn2.soap.receipt.save_receipt", response) as ReceiptV1
    case "altinn2.soap.receipt.test": return try altinn.read("altinn2.soap.receipt.test", response) as ServiceTested
    case "altinn2.soap.receipt.update_receipt": return try altinn.read("altinn2.soap.receipt.update_receipt", response) as Receipt
    case "altinn2.soap.reportee_archive.get_archived_correspondence": return try altinn.read("altinn2.soap.reportee_archive.get_archived_correspondence", response) as ArchivedCorrespondence
    case "altinn2.soap.reportee_archive.get_archived_form_task": return try altinn.read("altinn2.soap.reportee_archive.get_archived_form_task", response) as ArchivedFormTask
    case "altinn2.soap.reportee_archive.get_archived_lookup": return try altinn.read("altinn2.soap.reportee_archive.get_archived_lookup", response) as ArchivedLookup
    case "altinn2.soap.reportee_archive.get_attachment_data": return try altinn.read("altinn2.soap.reportee_archive.get_attachment_data", response) as MessageAttachment
    case "altinn2.soap.reportee_archive.test": return try altinn.read("altinn2.soap.reportee_archive.test", response) as ServiceTested
    case "altinn2.soap.reportee_archive_streamed.get_attachment_data_streamed": return try altinn.read("altinn2.soap.reportee_archive_streamed.get_attachment_data_streamed", response) as AttachmentStream
    case "altinn2.soap.reportee_archive_streamed.test": return try altinn.read("altinn2.soap.reportee_archive_streamed.test", response) as ServiceTested
    case "altinn2.soap.reportee_element_list.delete_reportee_element": return try altinn.read("altinn2.soap.reportee_element_list.delete_reportee_element", response) as ReporteeElementDeleted
    case "altinn2.soap.reportee_element_list.get_correspondence_list_for_archive_ref": return try altinn.read("altinn2.soap.reportee_element_list.get_correspondence_list_for_archive_ref", response) as ReporteeElementListV1
    case "altinn2.soap.reportee_element_list.get_correspondence_list_for_reportee": return try altinn.read("altinn2.soap.reportee_element_list.get_correspondence_list_for_reportee", response) as ReporteeElementListV1
    case "altinn2.soap.reportee_element_list.get_form_set_data": return try altinn.read("altinn2.soap.reportee_element_list.get_form_set_data", response) as FormSetData
    case "altinn2.soap.reportee_element_list.get_form_set_elements": return try altinn.read("altinn2.soap.reportee_element_list.get_form_set_elements", response) as FormSetElements
    case "altinn2.soap.reportee_element_list.get_form_set_elements_v1": return try altinn.read("altinn2.soap.reportee_element_list.get_form_set_elements_v1", response) as FormSetElementsV1
    case "altinn2.soap.reportee_element_list.get_reportee_element_list": return try altinn.read("altinn2.soap.reportee_element_list.get_reportee_element_list", response) as ReporteeElementList
    case "altinn2.soap.reportee_element_list.get_reportee_element_list_v1": return try altinn.read("altinn2.soap.reportee_element_list.get_reportee_element_list_v1", response) as ReporteeElementListV1
    case "altinn2.soap.reportee_element_list.test": return try altinn.read("altinn2.soap.reportee_element_list.test", response) as ServiceTested
    case "altinn2.soap.service_metadata.get_available_services": return try altinn.read("altinn2.soap.service_metadata.get_available_services", response) as AvailableServices
    case "altinn2.soap.service_metadata.get_available_services_v1": return try altinn.read("altinn2.soap.service_metadata.get_available_services_v1", response) as AvailableServicesV1
    case "altinn2.soap.service_metadata.get_available_services_v2": return try altinn.read("altinn2.soap.service_metadata.get_available_services_v2", response) as AvailableServicesV2
    case "altinn2.soap.service_metadata.get_code_list": return try altinn.read("altinn2.soap.service_metadata.get_code_list", response) as CodeList
    case "altinn2.soap.service_metadata.get_filtered_code_list": return try altinn.read("altinn2.soap.service_metadata.get_filtered_code_list", response) as CodeList
    case "altinn2.soap.service_metadata.get_form_task_schema_definitions": return try altinn.read("altinn2.soap.service_metadata.get_form_task_schema_definitions", response) as FormTaskSchemaDefinitions
    case "altinn2.soap.service_metadata.test": return try altinn.read("altinn2.soap.service_metadata.test", response) as ServiceTested
    case "altinn2.soap.system_authentication.get_authentication_challenge": return try altinn.read("altinn2.soap.system_authentication.get_authentication_challenge", response) as AuthenticationChallenge
    case "altinn2.soap.system_authentication.test": return try altinn.read("altinn2.soap.system_authentication.test", response) as ServiceTested
    case "altinn2.soap.workflow.do_sending_in_action": return try altinn.read("altinn2.soap.workflow.do_sending_in_action", response) as FormTaskSentIn
    case "altinn2.soap.workflow.do_signing": return try altinn.read("altinn2.soap.workflow.do_signing", response) as FormTaskSigned
    case "altinn2.soap.workflow.get_available_actions": return try altinn.read("altinn2.soap.workflow.get_available_actions", response) as WorkflowState
    case "altinn2.soap.workflow.get_next_workflow_state_type_in_process_flow": return try altinn.read("altinn2.soap.workflow.get_next_workflow_state_type_in_process_flow", response) as WorkflowState
    case "altinn2.soap.workflow.get_process_details": return try altinn.read("altinn2.soap.workflow.get_process_details", response) as WorkflowSteps
    case "altinn2.soap.workflow.get_process_details_v2": return try altinn.read("altinn2.soap.workflow.get_process_details_v2", response) as WorkflowStepsV2
    case "altinn2.soap.workflow.get_process_step_id_for_parallel_signing": return try altinn.read("altinn2.soap.workflow.get_process_step_id_for_parallel_signing", response) as ParallelSigningStep
    case "altinn2.soap.workflow.get_signing_text": return try altinn.read("altinn2.soap.workflow.get_signing_text", response) as SigningText
    case "altinn2.soap.workflow.prepare_user_controlled_signing": return try altinn.read("altinn2.soap.workflow.prepare_user_controlled_signing", response) as UserControlledSigningPrepared
    case "altinn2.soap.workflow.set_back_to_form_filling": return try altinn.read("altinn2.soap.workflow.set_back_to_form_filling", response) as FormTaskSetBack
    case "altinn2.soap.workflow.test": return try altinn.read("altinn2.soap.workflow.test", response) as ServiceTested
    case "altinn3.storage.list_instances": return try altinn.read("altinn3.storage.list_instances", response) as InstancePage
    default: return nil
    }
}

/// What a function works out, through the typed layer.
func workedOut(_ function: String, _ altinn: Altinn, _ input: FfiValue) throws -> (any Member)? {
    switch function {
    case "altinn2.soap.prefill.merge":
        let it = try PrefillMerge(ffi: input)
        return try altinn.soap.prefill.merge(base: it.base, overlay: it.overlay, values: it.values)
    case "altinn2.soap.receipt.outcome":
        let it = try OutcomeOfReceipt(ffi: input)
        return try altinn.soap.receipt.outcome(receipt: it.receipt, shipmentReceipt: it.shipmentReceipt, receiptV1: it.receiptV1, streamedReceipt: it.streamedReceipt)
    case "altinn2.soap.receipt.poll_advice":
        let it = try ReceiptPollAdvice(ffi: input)
        return try altinn.soap.receipt.pollAdvice(asked: it.asked, subject: it.subject)
    case "altinn2.soap.reportee_element_list.search":
        let it = try SearchReporteeElements(ffi: input)
        return try altinn.soap.reporteeElementList.search(reportee: it.reportee, states: it.states, fromDay: it.fromDay, toDay: it.toDay, lastDays: it.lastDays, serviceCodes: it.serviceCodes, serviceOwnerCode: it.serviceOwnerCode, text: it.text, archiveReference: it.archiveReference, caseId: it.caseId, collaborations: it.collaborations)
    case "altinn2.soap.service_metadata.schema_files":
        let it = try SchemaFiles(ffi: input)
        return try altinn.soap.serviceMetadata.schemaFiles(definitions: it.definitions, mainDataFormatId: it.mainDataFormatId)
    case "altinn2.soap.system_authentication.challenge_session":
        let it = try ChallengeSession(ffi: input)
        return try altinn.soap.systemAuthentication.challengeSession(challenge: it.challenge, lastUsed: it.lastUsed)
    case "altinn2.soap.workflow.next_steps":
        let it = try WorkflowNextSteps(ffi: input)
        return try altinn.soap.workflow.nextSteps(element: it.element, action: it.action, steps: it.steps)
    default: return nil
    }
}
