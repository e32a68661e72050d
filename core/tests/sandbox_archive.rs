//! The archive of the sandbox's Altinn II, and what lies beside it: attachments, messages, lookups, certificates, payment
//! information. What was submitted or archived through one service is read through another, on Basic and on WS.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use altinnkit_core::altinn2::soap::EndUser;
use altinnkit_core::altinn2::soap::archive_common::GetPaymentInformation;
use altinnkit_core::altinn2::soap::correspondence::{
    ArchiveCorrespondenceForEndUserSystem, AttachmentMimeType, GetCorrespondenceForEndUserSystem,
};
use altinnkit_core::altinn2::soap::intermediary_inbound::{
    FormTask, FormTaskAttachment, FormTaskForm, FormTaskShipment, SubmitFormTask,
};
use altinnkit_core::altinn2::soap::key_management::GetCertificates;
use altinnkit_core::altinn2::soap::look_up::{ExecuteLookUp, LookUpQuery};
use altinnkit_core::altinn2::soap::reportee_archive::{
    GetArchivedCorrespondence, GetArchivedFormTask, GetArchivedLookup, GetAttachmentData,
};
use altinnkit_core::altinn2::soap::reportee_archive_streamed::GetAttachmentDataStreamed;
use altinnkit_core::altinn2::soap::reportee_element_list::{
    GetReporteeElementList, ReporteeElement, ReporteeElementSearch, ReporteeElementType,
};
use altinnkit_core::altinn2::soap::system_authentication::{
    AuthenticationChallengeRequest, GetAuthenticationChallenge,
};
use altinnkit_core::answer::AnswerReader;
use altinnkit_core::environment::Environment;
use altinnkit_core::error::{Error, ErrorCode};
use altinnkit_core::http::Response;
use altinnkit_core::message::{Blob, Message as _};
use altinnkit_core::operation::{Moment, Operation};
use altinnkit_core::sandbox::{
    Incoming, Sandbox, SandboxAttachment, SandboxCertificate, SandboxLookup, SandboxMessage, SandboxSetup,
};
use altinnkit_core::secret::Secret;
use altinnkit_core::session::{Session, UsernameToken};

/// 2026-11-23T10:00:00Z.
const NOW: i64 = 1_795_428_000_000;
const PERSON: &str = "08829798450";
const ORGANISATION: &str = "311138367";

/// A program with an Altinn in memory.
struct Program {
    sandbox: Sandbox,
    session: Session,
    requests: u8,
}

/// The program on Basic and on WS.
fn programs(setup: &SandboxSetup) -> [Program; 2] {
    let session = Session::new(Environment::Tt02);
    let basic = session.clone().with_system("1234", "sandbox");
    let ws = session.with_username_token(UsernameToken::new("1234", "sandbox"));
    [basic, ws].map(|session| Program {
        sandbox: Sandbox::new(setup.clone()),
        session,
        requests: 0,
    })
}

impl Program {
    fn send<O: Operation>(&mut self, operation: &O) -> Response {
        self.requests += 1;
        let moment = Moment::new(NOW, [self.requests; 32]);
        let request = operation.request(&self.session, &moment).unwrap();
        let body = request.body.as_bytes().unwrap().to_vec();
        let incoming = Incoming::new(request.method, request.url.as_str(), request.headers.clone(), body);
        self.sandbox.handle(&incoming, NOW).to(&request)
    }

    fn ask<O: Operation>(&mut self, operation: &O) -> Result<O::Output, Error> {
        let response = self.send(operation);
        O::response(&self.session, &response)
    }

    fn user(&mut self) -> EndUser {
        let request = AuthenticationChallengeRequest::new("SMSPin".into(), Secret::new("sandbox"), PERSON.into());
        let challenge = self.ask(&GetAuthenticationChallenge::new(request)).unwrap();
        let text = challenge.message.unwrap();
        let code = text.strip_prefix("Engangskode ").unwrap();
        EndUser::new(
            PERSON.into(),
            Secret::new("sandbox"),
            Secret::new(code),
            "SMSPin".into(),
        )
    }

    fn submit(&mut self, user: &EndUser, completed: bool, attachment: &[u8]) {
        let mut task = FormTask::new("3225".into(), 2);
        task.forms = vec![FormTaskForm::new(completed, "1079".into(), 1, "<melding/>".into())];
        let mut shipment = FormTaskShipment::new(ORGANISATION.into(), task);
        let mut sent = FormTaskAttachment::new("notat.pdf".into(), Blob::Bytes(attachment.to_vec()));
        sent.name = Some("Notat".into());
        sent.end_user_system_reference = Some("vedlegg-1".into());
        shipment.attachments = vec![sent];
        self.ask(&SubmitFormTask::new(user.clone(), shipment)).unwrap();
    }

    /// The only element of a kind.
    fn element(&mut self, user: &EndUser, kind: &ReporteeElementType) -> ReporteeElement {
        let search = ReporteeElementSearch::new(ORGANISATION.into());
        let list = self.ask(&GetReporteeElementList::new(user.clone(), search)).unwrap();
        let mut found = list.elements.into_iter();
        let element = found
            .find(|it| it.reportee_element_type.as_ref() == Some(kind))
            .unwrap();
        assert!(found.all(|it| it.reportee_element_type.as_ref() != Some(kind)));
        element
    }

    /// The number of the attachment of the only form task.
    fn attachment(&mut self, user: &EndUser) -> i32 {
        let element = self.element(user, &ReporteeElementType::FormTask);
        let number = element.reportee_element_id.unwrap();
        let task = self.ask(&GetArchivedFormTask::new(user.clone(), number)).unwrap();
        task.attachments[0].attachment_id.unwrap()
    }

    /// Reads an answer in pieces: its output, the bytes of its only attachment, and how much was held at most.
    fn read<O: Operation>(&mut self, operation: &O) -> (O::Output, Vec<u8>, usize) {
        let response = self.send(operation);
        let mut reader = AnswerReader::new(O::DESCRIPTION, &self.session, 200, None, response.headers.clone())
            .in_reply_to(response.in_reply_to.clone());
        let (mut bytes, mut held) = (Vec::new(), 0);
        for piece in response.body.chunks(16_384) {
            for chunk in reader.push(piece).unwrap() {
                bytes.extend(chunk.bytes);
            }
            held = held.max(reader.held());
        }
        (O::Output::from_value(reader.finish().unwrap()).unwrap(), bytes, held)
    }
}

fn message() -> SandboxMessage {
    let mut message = SandboxMessage::new(ORGANISATION.into(), "Vedtak".into());
    message.text = Some("Søknaden er innvilget".into());
    message.sender = Some("Etaten".into());
    message.attachments = vec![SandboxAttachment::new(
        "Vedlegg".into(),
        "vedlegg.txt".into(),
        b"brev".to_vec(),
    )];
    message
}

#[test]
fn an_attachment_of_a_form_task_is_read_from_the_archive() {
    for mut program in programs(&SandboxSetup::new()) {
        let user = program.user();
        program.submit(&user, true, &[0, 1, 2, 255]);
        let number = program.attachment(&user);
        let attachment = program.ask(&GetAttachmentData::new(user.clone(), number)).unwrap();
        assert_eq!(attachment.data, Some(Blob::Bytes(vec![0, 1, 2, 255])));
        assert_eq!(attachment.file_name.as_deref(), Some("notat.pdf"));
        assert_eq!(attachment.name.as_deref(), Some("Notat"));
        assert_eq!(attachment.senders_reference.as_deref(), Some("vedlegg-1"));
        let streamed = program.ask(&GetAttachmentDataStreamed::new(user, number)).unwrap();
        assert_eq!(streamed.data, Blob::Bytes(vec![0, 1, 2, 255]));
    }
}

#[test]
fn a_large_attachment_comes_in_pieces_and_is_never_held() {
    let large: Vec<u8> = (0..3_000_000_u32)
        .flat_map(|it| it.to_le_bytes().into_iter().take(1))
        .collect();
    for mut program in programs(&SandboxSetup::new()) {
        let user = program.user();
        program.submit(&user, true, &large);
        let number = program.attachment(&user);
        let (attachment, bytes, held) = program.read(&GetAttachmentData::new(user.clone(), number));
        assert_eq!(attachment.file_name.as_deref(), Some("notat.pdf"));
        assert_eq!(attachment.data.unwrap().length(), 3_000_000);
        assert!(bytes == large && held < 200_000, "{held}");
        let (stream, bytes, held) = program.read(&GetAttachmentDataStreamed::new(user, number));
        assert_eq!(stream.data.length(), 3_000_000);
        assert!(bytes == large && held < 200_000, "{held}");
    }
}

#[test]
fn a_message_is_read_from_the_archive_once_it_lies_there() {
    let mut setup = SandboxSetup::new();
    setup.messages = vec![message()];
    for mut program in programs(&setup) {
        let user = program.user();
        let active = program.element(&user, &ReporteeElementType::Correspondence);
        let number = active.reportee_element_id.unwrap();
        let early = program.ask(&GetArchivedCorrespondence::new(user.clone(), number));
        assert_eq!(early.unwrap_err().code, ErrorCode::EmptyResult);

        let operation = GetCorrespondenceForEndUserSystem::new(user.clone(), number);
        let attachment = program.ask(&operation).unwrap().attachments[0].attachment_id.unwrap();
        let early = program.ask(&GetAttachmentData::new(user.clone(), attachment));
        assert_eq!(early.unwrap_err().code, ErrorCode::EmptyResult);

        let operation = ArchiveCorrespondenceForEndUserSystem::new(user.clone(), number);
        program.ask(&operation).unwrap();
        let archived = program.element(&user, &ReporteeElementType::Correspondence);
        let number = archived.archive_id.unwrap();
        let message = program
            .ask(&GetArchivedCorrespondence::new(user.clone(), number))
            .unwrap();
        assert_eq!(message.archive_correspondence_id, Some(number));
        assert_eq!(message.correspondence_text.as_deref(), Some("Søknaden er innvilget"));
        assert_eq!(message.sent_by.as_deref(), Some("Etaten"));
        assert_eq!(message.attachments[0].data, Some(Blob::Bytes(b"brev".to_vec())));
        let alone = program.ask(&GetAttachmentData::new(user, attachment)).unwrap();
        assert_eq!(alone, message.attachments[0]);
    }
}

#[test]
fn a_lookup_is_listed_and_read_with_its_document() {
    let mut setup = SandboxSetup::new();
    setup.lookups = vec![SandboxLookup::new(
        ORGANISATION.into(),
        "Skatteoppgjør".into(),
        b"%PDF-1.7".to_vec(),
    )];
    for mut program in programs(&setup) {
        let user = program.user();
        let element = program.element(&user, &ReporteeElementType::LookUp);
        assert_eq!(element.title.as_deref(), Some("Skatteoppgjør"));
        let number = element.reportee_element_id.unwrap();
        let lookup = program.ask(&GetArchivedLookup::new(user.clone(), number)).unwrap();
        assert_eq!(lookup.lookup_id, Some(number));
        let pdf = lookup.pdf.unwrap();
        assert_eq!(pdf.mime_type, Some(AttachmentMimeType::Pdf));
        assert_eq!(pdf.data, Some(Blob::Bytes(b"%PDF-1.7".to_vec())));
        let unknown = program.ask(&GetArchivedLookup::new(user, number + 1));
        assert_eq!(unknown.unwrap_err().code, ErrorCode::EmptyResult);
    }
}

#[test]
fn what_is_not_archived_is_not_read_from_the_archive() {
    for mut program in programs(&SandboxSetup::new()) {
        let user = program.user();
        program.submit(&user, true, b"arkivert");
        let archived = program.attachment(&user);
        program.submit(&user, false, b"under utfylling");
        // The second form task's attachment has the number that follows its element's, as the first one's has.
        let active = archived + 100;
        let refused = program.ask(&GetAttachmentData::new(user.clone(), active)).unwrap_err();
        assert_eq!(refused.code, ErrorCode::EmptyResult);
        let refused = program.ask(&GetAttachmentDataStreamed::new(user, active)).unwrap_err();
        assert_eq!(refused.server.unwrap().error_id, Some(5));
        assert!(
            refused
                .advice
                .unwrap()
                .en
                .contains("no element or attachment of that number")
        );
    }
}

#[test]
fn the_archive_is_for_users_with_a_code() {
    for mut program in programs(&SandboxSetup::new()) {
        let user = EndUser::new(
            PERSON.into(),
            Secret::new("sandbox"),
            Secret::new("00000"),
            "SMSPin".into(),
        );
        let ends = [
            program.ask(&GetAttachmentData::new(user.clone(), 1)).map(drop),
            program.ask(&GetAttachmentDataStreamed::new(user.clone(), 1)).map(drop),
            program.ask(&GetArchivedLookup::new(user.clone(), 1)).map(drop),
            program.ask(&GetArchivedCorrespondence::new(user.clone(), 1)).map(drop),
            program.ask(&GetCertificates::new(user, "3225".into(), 2)).map(drop),
        ];
        for end in ends {
            assert_eq!(end.unwrap_err().server.unwrap().error_id, Some(989));
        }
    }
}

#[test]
fn certificates_are_those_of_the_service() {
    let mut setup = SandboxSetup::new();
    setup.certificates = vec![
        SandboxCertificate::new("3225".into(), 2, "MIIB".into(), 17),
        SandboxCertificate::new("3225".into(), 1, "MIIC".into(), 18),
    ];
    for mut program in programs(&setup) {
        let user = program.user();
        let found = program
            .ask(&GetCertificates::new(user.clone(), "3225".into(), 2))
            .unwrap();
        assert_eq!(found.certificates.len(), 1);
        assert_eq!(found.certificates[0].certificate.as_deref(), Some("MIIB"));
        assert_eq!(found.certificates[0].certificate_id, Some(17));
        let none = program.ask(&GetCertificates::new(user, "4711".into(), 1)).unwrap();
        assert!(none.certificates.is_empty());
    }
}

#[test]
fn payment_information_is_for_basic_and_is_what_the_setup_says() {
    let mut setup = SandboxSetup::new();
    setup.payment_information = Some("<betaling><kid>123455</kid></betaling>".into());
    let [mut basic, mut ws] = programs(&setup);
    let ask = |user: EndUser| {
        GetPaymentInformation::new(
            user,
            "212".into(),
            ORGANISATION.into(),
            2026,
            2,
            4,
            "0301".into(),
            3,
            "3225".into(),
            2,
        )
    };
    let user = basic.user();
    let told = basic.ask(&ask(user)).unwrap();
    assert_eq!(told.xml, "<betaling><kid>123455</kid></betaling>");
    let user = ws.user();
    let refused = ask(user).request(&ws.session, &Moment::new(NOW, [1; 32])).unwrap_err();
    assert_eq!(refused.code, ErrorCode::UnsupportedFlavour);
}

#[test]
fn lookups_are_asked_with_a_certificate_only() {
    for program in programs(&SandboxSetup::new()) {
        let query = LookUpQuery::new(ORGANISATION.into(), "4711".into(), 1);
        let refused = ExecuteLookUp::new(query).request(&program.session, &Moment::new(NOW, [1; 32]));
        let refused = refused.unwrap_err();
        assert_eq!(refused.code, ErrorCode::UnsupportedFlavour);
        assert!(refused.detail.ends_with("ec2"), "{}", refused.detail);
    }
}
