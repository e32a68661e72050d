//! Elements of an archive: which can be read, and what an answer makes of one.

use super::{ArchivedElement, ArchivedItem, ArchivedItemKind as Kind};
use crate::altinn2::soap::reportee_archive::{GetArchivedCorrespondence, GetArchivedFormTask, GetArchivedLookup};
use crate::altinn2::soap::reportee_element_list::{ReporteeElement, ReporteeElementStatus, ReporteeElementType};
use crate::error::Error;
use crate::http::Response;
use crate::message::Value;
use crate::operation::Operation;
use crate::session::Session;

/// An answer, as it came or read in pieces.
pub(super) enum Answer {
    Whole(Response),
    Read(Result<Value, Error>),
}

impl Answer {
    pub(super) fn to<O: Operation>(self, session: &Session) -> Result<O::Output, Error> {
        match self {
            Self::Whole(response) => O::response(session, &response),
            Self::Read(read) => read.and_then(O::output),
        }
    }
}

/// The item in an answer.
pub(super) fn item_in(session: &Session, answer: Answer, element: ArchivedElement) -> Result<ArchivedItem, Error> {
    match element.element_type {
        ReporteeElementType::Correspondence => {
            let correspondence = answer.to::<GetArchivedCorrespondence>(session)?;
            let mut item = ArchivedItem::new(Kind::Correspondence, element);
            item.correspondence = Some(correspondence);
            Ok(item)
        }
        ReporteeElementType::LookUp => {
            let lookup = answer.to::<GetArchivedLookup>(session)?;
            let mut item = ArchivedItem::new(Kind::LookUp, element);
            item.lookup = Some(lookup);
            Ok(item)
        }
        _ => {
            let form_task = answer.to::<GetArchivedFormTask>(session)?;
            let mut item = ArchivedItem::new(Kind::FormTask, element);
            item.form_task = Some(form_task);
            Ok(item)
        }
    }
}

/// The number that an answer itself tells.
pub(super) fn told(item: &ArchivedItem) -> Option<i32> {
    let form_task = item.form_task.as_ref().and_then(|it| it.reportee_element_id);
    let correspondence = item.correspondence.as_ref().and_then(|it| it.archive_correspondence_id);
    let lookup = item.lookup.as_ref().and_then(|it| it.lookup_id);
    let attachment = item.attachment.as_ref().and_then(|it| it.attachment_id);
    let numbers = [form_task, correspondence, lookup, attachment];
    numbers.into_iter().flatten().find(|number| *number > 0)
}

pub(super) fn is_readable(kind: &ReporteeElementType) -> bool {
    use ReporteeElementType as Type;
    matches!(kind, Type::FormTask | Type::Correspondence | Type::LookUp)
}

/// An element of a list, when it can be read from the archive. The search has left out what is not archived; what says so of
/// itself all the same is left out here.
pub(super) fn archived(element: ReporteeElement) -> Option<ArchivedElement> {
    use ReporteeElementStatus as Status;
    let kind = element.reportee_element_type.filter(is_readable)?;
    let is_archived = matches!(
        element.status,
        None | Some(Status::Default | Status::Archive | Status::Unknown(_))
    );
    // Altinn sets one of them, by its documentation.
    let numbers = if kind == ReporteeElementType::Correspondence {
        [element.archive_id, element.reportee_element_id]
    } else {
        [element.reportee_element_id, element.archive_id]
    };
    let number = numbers.into_iter().flatten().find(|number| *number > 0)?;
    let mut archived = ArchivedElement::new(kind, number);
    archived.archive_reference = element.archive_reference;
    archived.title = element.title;
    is_archived.then_some(archived)
}
