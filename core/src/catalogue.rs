//! Everything that Altinn can be asked to do, in one list.

use crate::altinn2::{flow as flow2, soap};
use crate::altinn3::{access_management, app, authentication, correspondence, flow as flow3, maskinporten, storage};
use crate::error::{Error, ErrorCode};
use crate::flow::FlowDescription;
use crate::operation::{Description, Operation};

/// Every operation, in the order of the documentation.
pub static OPERATIONS: &[&Description] = &[
    soap::system_authentication::GetAuthenticationChallenge::DESCRIPTION,
    soap::intermediary_inbound::SubmitFormTask::DESCRIPTION,
    soap::receipt::GetReceipt::DESCRIPTION,
    soap::reportee_element_list::GetReporteeElementList::DESCRIPTION,
    soap::correspondence::GetCorrespondenceForEndUserSystem::DESCRIPTION,
    soap::correspondence::SaveCorrespondenceConfirmation::DESCRIPTION,
    soap::service_metadata::GetAvailableServices::DESCRIPTION,
    soap::reportee_archive::GetArchivedFormTask::DESCRIPTION,
    maskinporten::RequestToken::DESCRIPTION,
    authentication::ExchangeToken::DESCRIPTION,
    access_management::ListAuthorizedParties::DESCRIPTION,
    app::GetApplicationMetadata::DESCRIPTION,
    app::CreateInstance::DESCRIPTION,
    app::CreateInstanceWithData::DESCRIPTION,
    app::PutData::DESCRIPTION,
    app::UploadAttachment::DESCRIPTION,
    app::ValidateInstance::DESCRIPTION,
    app::GetProcess::DESCRIPTION,
    app::ProcessNext::DESCRIPTION,
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
    &FlowDescription::of::<flow3::MaskinportenTokenFlow>(),
    &FlowDescription::of::<flow3::SubmitFormFlow>(),
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

fn unknown(what: &str, id: &str) -> Error {
    let id: String = id.chars().take(100).collect();
    Error::new(
        ErrorCode::UnknownOperation,
        format!("there is no {what} {id:?} in the catalogue"),
    )
}
