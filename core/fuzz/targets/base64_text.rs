//! An answer with base64 gives the same in pieces and whole, whatever stands in its result. The first byte is the size of the
//! pieces.
#![no_main]

use altinnkit_core::catalogue;
use altinnkit_core::environment::Environment;
use altinnkit_core::http::Response;
use altinnkit_core::session::Session;
use altinnkit_fuzz::in_pieces_as_whole;
use libfuzzer_sys::fuzz_target;

const OPERATION: &str = "altinn2.soap.correspondence.get_correspondence_for_end_user_system";
const BEFORE: &str = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>\
    <GetCorrespondenceForEndUserSystemsBasicV2Response \
    xmlns=\"http://www.altinn.no/services/ServiceEngine/Correspondence/2009/10\">\
    <GetCorrespondenceForEndUserSystemsBasicV2Result \
    xmlns:a=\"http://schemas.altinn.no/services/ServiceEngine/Correspondence/2010/10\" \
    xmlns:b=\"http://www.altinn.no/services/ServiceEngine/ReporteeElementList/2010/10\" \
    xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"><a:CorrespondenceAttachments><b:AttachmentBEV2><b:AttachmentData>";
const BEHIND: &str = "</b:AttachmentData></b:AttachmentBEV2></a:CorrespondenceAttachments>\
    </GetCorrespondenceForEndUserSystemsBasicV2Result></GetCorrespondenceForEndUserSystemsBasicV2Response></s:Body></s:Envelope>";

fuzz_target!(|data: &[u8]| {
    let [piece, inner @ ..] = data else { return };
    let operation = catalogue::operation(OPERATION).expect("it is in the catalogue");
    let mut session = Session::new(Environment::Tt02);
    // Only what is taken out is counted: read whole, there is no such limit.
    session.limits.max_blobs = usize::MAX;
    let body = [BEFORE.as_bytes(), inner, BEHIND.as_bytes()].concat();
    let response = Response::new(200, body).header("Content-Type", "text/xml; charset=utf-8");
    in_pieces_as_whole(operation, &session, &response, usize::from(*piece).max(1));
});
