//! Everything that Altinn can be asked to do, in one list.

use crate::altinn2::{flow as flow2, soap};
use crate::altinn3::{access_management, app, authentication, correspondence, flow as flow3, maskinporten, storage};
use crate::error::{Error, ErrorCode};
use crate::flow::FlowDescription;
use crate::function::{Function as _, FunctionDescription};
use crate::http::TransportFailure;
use crate::operation::{Description, Operation, Wire};

/// Every operation, in the order of the documentation.
pub static OPERATIONS: &[&Description] = &[
    soap::system_authentication::GetAuthenticationChallenge::DESCRIPTION,
    soap::system_authentication::TestSystemAuthentication::DESCRIPTION,
    soap::intermediary_inbound::SubmitFormTask::DESCRIPTION,
    soap::intermediary_inbound::UpdateFormData::DESCRIPTION,
    soap::intermediary_inbound::CompleteAndSignShipment::DESCRIPTION,
    soap::intermediary_inbound::GetAltinnSubmissionStatus::DESCRIPTION,
    soap::intermediary_inbound::TestIntermediaryInbound::DESCRIPTION,
    soap::intermediary_inbound_streamed::SubmitAttachmentStreamed::DESCRIPTION,
    soap::intermediary_inbound_streamed::TestIntermediaryInboundStreamed::DESCRIPTION,
    soap::receipt::GetReceipt::DESCRIPTION,
    soap::receipt::GetReceiptV1::DESCRIPTION,
    soap::receipt::GetReceiptList::DESCRIPTION,
    soap::receipt::GetReceiptListV1::DESCRIPTION,
    soap::receipt::UpdateReceipt::DESCRIPTION,
    soap::receipt::SaveReceipt::DESCRIPTION,
    soap::receipt::TestReceipt::DESCRIPTION,
    soap::correspondence::GetCorrespondenceForEndUserSystem::DESCRIPTION,
    soap::correspondence::GetCorrespondenceForEndUserSystemV1::DESCRIPTION,
    soap::correspondence::SaveCorrespondenceConfirmation::DESCRIPTION,
    soap::correspondence::ArchiveCorrespondenceForEndUserSystem::DESCRIPTION,
    soap::correspondence::DeleteCorrespondence::DESCRIPTION,
    soap::correspondence::TestCorrespondence::DESCRIPTION,
    soap::reportee_element_list::GetReporteeElementList::DESCRIPTION,
    soap::reportee_element_list::GetReporteeElementListV1::DESCRIPTION,
    soap::reportee_element_list::GetFormSetElements::DESCRIPTION,
    soap::reportee_element_list::GetFormSetElementsV1::DESCRIPTION,
    soap::reportee_element_list::GetFormSetData::DESCRIPTION,
    soap::reportee_element_list::GetCorrespondenceListForReportee::DESCRIPTION,
    soap::reportee_element_list::GetCorrespondenceListForArchiveRef::DESCRIPTION,
    soap::reportee_element_list::DeleteReporteeElement::DESCRIPTION,
    soap::reportee_element_list::TestReporteeElementList::DESCRIPTION,
    soap::reportee_archive::GetArchivedFormTask::DESCRIPTION,
    soap::reportee_archive::GetAttachmentData::DESCRIPTION,
    soap::reportee_archive::GetArchivedLookup::DESCRIPTION,
    soap::reportee_archive::GetArchivedCorrespondence::DESCRIPTION,
    soap::reportee_archive::TestReporteeArchive::DESCRIPTION,
    soap::reportee_archive_streamed::GetAttachmentDataStreamed::DESCRIPTION,
    soap::reportee_archive_streamed::TestReporteeArchiveStreamed::DESCRIPTION,
    soap::service_metadata::GetAvailableServices::DESCRIPTION,
    soap::service_metadata::GetAvailableServicesV2::DESCRIPTION,
    soap::service_metadata::GetAvailableServicesV1::DESCRIPTION,
    soap::service_metadata::GetFormTaskSchemaDefinitions::DESCRIPTION,
    soap::service_metadata::GetCodeList::DESCRIPTION,
    soap::service_metadata::GetFilteredCodeList::DESCRIPTION,
    soap::service_metadata::TestServiceMetadata::DESCRIPTION,
    soap::prefill::GetPrefillData::DESCRIPTION,
    soap::prefill::GetPrefillDataV1::DESCRIPTION,
    soap::prefill::TestPrefill::DESCRIPTION,
    soap::case::GetCaseList::DESCRIPTION,
    soap::case::InstantiateCollaboration::DESCRIPTION,
    soap::case::ArchiveCase::DESCRIPTION,
    soap::case::TestCase::DESCRIPTION,
    soap::key_management::GetCertificates::DESCRIPTION,
    soap::key_management::TestKeyManagement::DESCRIPTION,
    soap::broker::InitiateBrokerService::DESCRIPTION,
    soap::broker::GetAvailableFiles::DESCRIPTION,
    soap::broker::CheckIfAvailableFiles::DESCRIPTION,
    soap::broker::ConfirmDownloaded::DESCRIPTION,
    soap::broker::TestBroker::DESCRIPTION,
    soap::broker_streamed::UploadFileStreamed::DESCRIPTION,
    soap::broker_streamed::DownloadFileStreamed::DESCRIPTION,
    soap::broker_streamed::TestBrokerStreamed::DESCRIPTION,
    soap::look_up::ExecuteLookUp::DESCRIPTION,
    soap::look_up::TestLookUp::DESCRIPTION,
    soap::workflow::DoSendingInAction::DESCRIPTION,
    soap::workflow::DoSigning::DESCRIPTION,
    soap::workflow::GetAvailableActions::DESCRIPTION,
    soap::workflow::GetNextWorkflowStateTypeInProcessFlow::DESCRIPTION,
    soap::workflow::GetProcessDetails::DESCRIPTION,
    soap::workflow::GetProcessDetailsV2::DESCRIPTION,
    soap::workflow::GetSigningText::DESCRIPTION,
    soap::workflow::SetBackToFormFilling::DESCRIPTION,
    soap::workflow::PrepareUserControlledSigning::DESCRIPTION,
    soap::workflow::GetProcessStepIdForParallelSigning::DESCRIPTION,
    soap::workflow::TestWorkflow::DESCRIPTION,
    soap::archive_common::GetPaymentInformation::DESCRIPTION,
    soap::archive_common::TestArchiveCommon::DESCRIPTION,
    maskinporten::RequestToken::DESCRIPTION,
    authentication::ExchangeToken::DESCRIPTION,
    access_management::ListAuthorizedParties::DESCRIPTION,
    app::GetApplicationMetadata::DESCRIPTION,
    app::CreateInstance::DESCRIPTION,
    app::CreateInstanceWithData::DESCRIPTION,
    app::PutData::DESCRIPTION,
    app::UploadAttachment::DESCRIPTION,
    app::CreateData::DESCRIPTION,
    app::DeleteData::DESCRIPTION,
    app::ValidateInstance::DESCRIPTION,
    app::GetProcess::DESCRIPTION,
    app::ProcessNext::DESCRIPTION,
    app::ResumeProcess::DESCRIPTION,
    app::GetInstance::DESCRIPTION,
    app::DeleteInstance::DESCRIPTION,
    storage::ListInstances::DESCRIPTION,
    correspondence::ListCorrespondences::DESCRIPTION,
    correspondence::GetCorrespondence::DESCRIPTION,
    correspondence::DownloadCorrespondenceAttachment::DESCRIPTION,
    correspondence::MarkCorrespondenceAsRead::DESCRIPTION,
    correspondence::ConfirmCorrespondence::DESCRIPTION,
];

/// Every flow.
pub static FLOWS: &[&FlowDescription] = &[
    &FlowDescription::of::<flow2::SubmitFormTaskFlow>(),
    &FlowDescription::of::<flow2::DownloadArchiveFlow>(),
    &FlowDescription::of::<flow3::MaskinportenTokenFlow>(),
    &FlowDescription::of::<flow3::SubmitFormFlow>(),
];

/// Every function.
pub static FUNCTIONS: &[&FunctionDescription] = &[
    soap::system_authentication::ChallengeSession::DESCRIPTION,
    soap::receipt::OutcomeOfReceipt::DESCRIPTION,
    soap::receipt::ReceiptPollAdvice::DESCRIPTION,
    soap::reportee_element_list::SearchReporteeElements::DESCRIPTION,
    soap::service_metadata::SchemaFiles::DESCRIPTION,
    soap::prefill::PrefillMerge::DESCRIPTION,
    soap::workflow::WorkflowNextSteps::DESCRIPTION,
];

/// The operation of that name.
///
/// # Errors
/// [`ErrorCode::UnknownOperation`].
pub fn operation(id: &str) -> Result<&'static Description, Error> {
    OPERATIONS
        .iter()
        .find(|operation| operation.id == id)
        .copied()
        .ok_or_else(|| unknown("operation", id))
}

/// The flow of that name.
///
/// # Errors
/// [`ErrorCode::UnknownOperation`].
pub fn flow(id: &str) -> Result<&'static FlowDescription, Error> {
    FLOWS
        .iter()
        .find(|flow| flow.id == id)
        .copied()
        .ok_or_else(|| unknown("flow", id))
}

/// The error of a request that got no answer, of an operation or a flow; of neither when nothing is called that.
#[must_use]
pub fn unanswered(id: &str, failure: TransportFailure) -> Error {
    match (operation(id), flow(id)) {
        (Ok(operation), _) => operation.unanswered(failure),
        (_, Ok(flow)) => Error::from(failure).during(flow.id),
        _ => failure.into(),
    }
}

/// The error of bytes of the host's that could not be read while a request was sent, or were not as many as it was said:
/// [`ErrorCode::SourceFailed`], of the operation or flow that wanted them. It is no [`TransportFailure`].
#[must_use]
pub fn source_failed(id: &str, detail: impl Into<String>) -> Error {
    let error = Error::new(ErrorCode::SourceFailed, detail);
    let known = operation(id).map(|it| it.id).or_else(|_| flow(id).map(|it| it.id));
    match known {
        Ok(id) => error.during(id),
        Err(_) => error,
    }
}

/// The function of that name.
///
/// # Errors
/// [`ErrorCode::UnknownOperation`].
pub fn function(id: &str) -> Result<&'static FunctionDescription, Error> {
    FUNCTIONS
        .iter()
        .find(|function| function.id == id)
        .copied()
        .ok_or_else(|| unknown("function", id))
}

/// Whether an Altinn II service of that name is in the catalogue.
pub(crate) fn has_service(name: &str) -> bool {
    OPERATIONS
        .iter()
        .any(|operation| matches!(&operation.wire, Wire::Soap(contract) if contract.service.name == name))
}

fn unknown(what: &str, id: &str) -> Error {
    let id: String = id.chars().take(100).collect();
    Error::new(
        ErrorCode::UnknownOperation,
        format!("there is no {what} {id:?} in the catalogue"),
    )
}
