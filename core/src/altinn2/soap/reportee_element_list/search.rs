//! Searching a message box: plain intentions in, a search that fits together out.

use super::ReporteeElementSearch;
use crate::date_time::DateTime;
use crate::error::Error;
use crate::function::{Function, FunctionDescription};
use crate::operation::Moment;
use crate::session::Session;
use altinnkit_macros::message;

/// Puts a search of a message box together, for `GetReporteeElementList`.
///
/// Altinn's own search is a bag of switches and texts that takes any mixture and answers contradictions with nothing found.
/// Here they are refused, with the field that is at fault. Whatever is not set does not narrow the search.
///
/// Altinn's documentation has the first and the last day of the period the wrong way round; the names tell it right.
#[message(case = "camel")]
pub struct SearchReporteeElements {
    /// Whose message box: organisation number or national identity number.
    #[wire(format = "reportee")]
    pub reportee: String,
    /// What state the elements are in: one at least.
    pub states: Vec<ReporteeElementState>,
    /// Only elements that changed on this day or later: a date without a time.
    pub from_day: Option<DateTime>,
    /// Only elements that changed on this day or earlier: a date without a time.
    pub to_day: Option<DateTime>,
    /// Only elements that changed today or in so many days before, in place of `from_day` and `to_day`. Days begin in UTC, so
    /// that by night it may be one more.
    pub last_days: Option<i32>,
    /// Only elements of services with these codes (tjenestekoder).
    pub service_codes: Vec<String>,
    /// Only elements of this service owner's services.
    pub service_owner_code: Option<String>,
    /// Text in the name of the service.
    pub text: Option<String>,
    /// An archive reference (arkivreferanse), or a part of one. Only archived elements have one.
    pub archive_reference: Option<String>,
    /// Only what belongs to this collaboration.
    pub case_id: Option<i32>,
    /// Only collaborations (samhandlingstjenester) of this kind.
    pub collaborations: Option<CollaborationKind>,
}

/// The states that a message box can be searched by.
#[message]
pub enum ReporteeElementState {
    /// Waits for the reportee: messages, and form tasks that are not sent.
    ToBeProcessed,
    /// Waits for somebody else, for example for a signature.
    ToBeProcessedByOthers,
    /// Sent, or archived.
    SentAndArchived,
}

/// Kinds of collaboration.
#[message]
pub enum CollaborationKind {
    /// Collection pages (samlesider), which users make.
    CollectionPages,
    /// E-dialogues (e-dialoger), which service owners make.
    EDialogues,
}

impl Function for SearchReporteeElements {
    type Output = ReporteeElementSearch;
    const DESCRIPTION: &'static FunctionDescription =
        &FunctionDescription::of::<Self>("altinn2.soap.reportee_element_list.search");

    fn call(self, _: &Session, moment: &Moment) -> Result<ReporteeElementSearch, Error> {
        use ReporteeElementState as State;
        self.check_states()?;
        let (from, to) = self.period(moment.now)?;
        let mut search = ReporteeElementSearch::new(self.reportee);
        search.to_be_processed = Some(self.states.contains(&State::ToBeProcessed));
        search.to_be_processed_by_others = Some(self.states.contains(&State::ToBeProcessedByOthers));
        search.sent_and_archived = Some(self.states.contains(&State::SentAndArchived));
        search.from_date = from;
        search.to_date = to;
        for (index, code) in self.service_codes.into_iter().enumerate() {
            let code = said(Some(code), "serviceCodes").map_err(|error| error.at(format!("serviceCodes[{index}]")))?;
            search.service_code_list.extend(code);
        }
        search.service_owner_code = said(self.service_owner_code, "serviceOwnerCode")?;
        search.search_string = said(self.text, "text")?;
        search.archive_reference = said(self.archive_reference, "archiveReference")?;
        if search.archive_reference.is_some() && search.sent_and_archived == Some(false) {
            return Err(Error::input(
                "archiveReference",
                "only archived elements have one: add SentAndArchived to the states",
            ));
        }
        if self.case_id.is_some_and(|case| case <= 0) {
            return Err(Error::input("caseId", "must be above zero"));
        }
        search.case_id = self.case_id;
        match self.collaborations {
            Some(CollaborationKind::CollectionPages) => search.collection_pages = Some(true),
            Some(CollaborationKind::EDialogues) => search.e_dialogue = Some(true),
            Some(CollaborationKind::Unknown(name)) => {
                let detail = format!("{name:?} is no kind of collaboration: CollectionPages, EDialogues");
                return Err(Error::input("collaborations", detail));
            }
            None => {}
        }
        Ok(search)
    }
}

impl SearchReporteeElements {
    fn check_states(&self) -> Result<(), Error> {
        const STATES: &str = "ToBeProcessed, ToBeProcessedByOthers, SentAndArchived";
        if self.states.is_empty() {
            return Err(Error::input("states", format!("name one at least of {STATES}")));
        }
        for (index, state) in self.states.iter().enumerate() {
            let place = format!("states[{index}]");
            if let ReporteeElementState::Unknown(name) = state {
                return Err(Error::input(place, format!("{name:?} is no state: {STATES}")));
            }
            if self.states.iter().take(index).any(|earlier| earlier == state) {
                return Err(Error::input(place, "is named twice"));
            }
        }
        Ok(())
    }

    /// The first and the last day.
    fn period(&self, now: i64) -> Result<(Option<DateTime>, Option<DateTime>), Error> {
        /// A hundred years: more is a mistake.
        const MOST: i32 = 36_525;
        if let Some(days) = self.last_days {
            if self.from_day.is_some() || self.to_day.is_some() {
                let detail = "takes the place of fromDay and toDay: give one or the other";
                return Err(Error::input("lastDays", detail));
            }
            if !(0..=MOST).contains(&days) {
                return Err(Error::input("lastDays", format!("must be from 0 to {MOST}")));
            }
            let first = DateTime::from_unix_millis(now.saturating_sub(i64::from(days) * 86_400_000));
            return Ok((at(&first, "00:00:00"), None));
        }
        for (day, name) in [(&self.from_day, "fromDay"), (&self.to_day, "toDay")] {
            if day
                .as_ref()
                .is_some_and(|day| !day.is_date_only() || day.offset_minutes().is_some())
            {
                return Err(Error::input(name, "must be a day alone, such as 2026-01-31"));
            }
        }
        let parts = |day: &DateTime| (day.year(), day.month(), day.day());
        if let (Some(from), Some(to)) = (&self.from_day, &self.to_day)
            && parts(from) > parts(to)
        {
            return Err(Error::input("fromDay", format!("{from} is after toDay, {to}")));
        }
        // A whole day at either end, whether Altinn looks at the time or not.
        let from = self.from_day.as_ref().and_then(|day| at(day, "00:00:00"));
        let to = self.to_day.as_ref().and_then(|day| at(day, "23:59:59"));
        Ok((from, to))
    }
}

/// A time on a day.
fn at(day: &DateTime, time: &str) -> Option<DateTime> {
    let day = day.to_string();
    DateTime::parse(&format!("{}T{time}", day.get(..10)?)).ok()
}

/// A text without the white space around it, when one is given; it must not be empty.
fn said(text: Option<String>, field: &str) -> Result<Option<String>, Error> {
    let text = text.map(|text| text.trim().to_owned());
    if text.as_deref() == Some("") {
        return Err(Error::input(field, "is empty: leave it out"));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::environment::Environment;
    use crate::message::Message as _;

    /// 2026-11-23T10:00:00Z.
    const NOW: i64 = 1_795_428_000_000;

    fn search(states: &[ReporteeElementState]) -> SearchReporteeElements {
        let mut search = SearchReporteeElements::new("311138367".into());
        search.states = states.to_vec();
        search
    }

    fn call(search: SearchReporteeElements) -> Result<ReporteeElementSearch, Error> {
        let session = Session::new(Environment::Tt02);
        let found =
            SearchReporteeElements::DESCRIPTION.call(&session, &Moment::new(NOW, [7; 32]), search.into_value())?;
        Ok(ReporteeElementSearch::from_value(found).unwrap())
    }

    fn day(text: &str) -> Option<DateTime> {
        Some(DateTime::parse(text).unwrap())
    }

    #[test]
    fn intentions_become_switches() {
        let mut wanted = search(&[ReporteeElementState::SentAndArchived]);
        wanted.from_day = day("2026-01-31");
        wanted.to_day = day("2026-01-31");
        wanted.service_codes = vec![" 3225 ".into(), "PSA".into()];
        wanted.archive_reference = Some("AR81".into());
        wanted.collaborations = Some(CollaborationKind::EDialogues);
        let found = call(wanted).unwrap();
        assert_eq!(found.sent_and_archived, Some(true));
        assert_eq!(found.to_be_processed, Some(false));
        assert_eq!(found.to_be_processed_by_others, Some(false));
        assert_eq!(found.from_date, day("2026-01-31T00:00:00"));
        assert_eq!(found.to_date, day("2026-01-31T23:59:59"));
        assert_eq!(found.service_code_list, ["3225", "PSA"]);
        assert_eq!(found.archive_reference.as_deref(), Some("AR81"));
        assert_eq!((found.e_dialogue, found.collection_pages), (Some(true), None));
    }

    #[test]
    fn the_last_days_are_counted_back_from_now() {
        for (days, from) in [
            (0, "2026-11-23T00:00:00"),
            (23, "2026-10-31T00:00:00"),
            (365, "2025-11-23T00:00:00"),
        ] {
            let mut wanted = search(&[ReporteeElementState::ToBeProcessed]);
            wanted.last_days = Some(days);
            let found = call(wanted).unwrap();
            assert_eq!((found.from_date, found.to_date), (day(from), None));
        }
    }

    #[test]
    fn what_contradicts_itself_is_refused_where_it_does() {
        use ReporteeElementState as State;
        type Change = fn(&mut SearchReporteeElements);
        let changes: [(&str, Change); 15] = [
            ("reportee", |it| it.reportee = "311138368".into()),
            ("states", |it| it.states.clear()),
            ("states[1]", |it| it.states.push(State::ToBeProcessed)),
            ("states[1]", |it| it.states.push(State::from("Deleted"))),
            ("fromDay", |it| {
                (it.from_day, it.to_day) = (day("2026-02-01"), day("2026-01-31"))
            }),
            ("fromDay", |it| it.from_day = day("2026-01-31T00:00:00")),
            ("toDay", |it| it.to_day = day("2026-01-31Z")),
            ("lastDays", |it| {
                (it.last_days, it.to_day) = (Some(1), day("2026-01-31"))
            }),
            ("lastDays", |it| it.last_days = Some(-1)),
            ("serviceCodes[1]", |it| {
                it.service_codes = vec!["3225".into(), " ".into()]
            }),
            ("serviceOwnerCode", |it| it.service_owner_code = Some(String::new())),
            ("text", |it| it.text = Some("\t".into())),
            ("archiveReference", |it| it.archive_reference = Some("AR1".into())),
            ("caseId", |it| it.case_id = Some(0)),
            ("collaborations", |it| it.collaborations = Some("Pages".into())),
        ];
        for (index, (path, change)) in changes.into_iter().enumerate() {
            let mut wanted = search(&[State::ToBeProcessed]);
            assert!(call(wanted.clone()).is_ok());
            change(&mut wanted);
            let error = call(wanted).unwrap_err();
            assert_eq!(error.path.as_deref(), Some(path), "change {index}: {error:?}");
        }
    }
}
