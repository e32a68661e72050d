//! On whose behalf something is sent or read.

use super::{IdentityError, IdentityType, NationalIdentityNumber, OrganisationNumber, digits};

/// A reportee (avgiver): an organisation or a person, told apart by the length of the number.
///
/// Altinn II has one field for both (`Reportee`, `ReporteeNumber`, `SSN`): 9 digits are an organisation number, 11
/// digits a national identity number.
///
/// ```
/// use altinnkit_core::identity::Reportee;
///
/// assert!(matches!(Reportee::parse("310702641")?, Reportee::Organisation(_)));
/// assert!(matches!(Reportee::parse("15908600182")?, Reportee::Person(_)));
/// # Ok::<(), altinnkit_core::identity::IdentityError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reportee {
    /// An organisation.
    Organisation(OrganisationNumber),
    /// A person.
    Person(NationalIdentityNumber),
}

impl Reportee {
    /// Reads 9 or 11 digits; spaces between them are ignored.
    ///
    /// # Errors
    /// [`IdentityError::Empty`] or [`WrongLength`](IdentityError::WrongLength), or what [`OrganisationNumber::parse`] or
    /// [`NationalIdentityNumber::parse`] says.
    pub fn parse(text: &str) -> Result<Self, IdentityError> {
        let number = IdentityType::Reportee;
        let text = digits::without(text, digits::SPACES);
        match text.chars().count() {
            0 => Err(IdentityError::Empty { number }),
            9 => OrganisationNumber::parse(&text).map(Self::Organisation),
            11 => NationalIdentityNumber::parse(&text).map(Self::Person),
            actual => Err(IdentityError::WrongLength {
                number,
                expected: "9 digits for an organisation or 11 digits for a person",
                actual,
            }),
        }
    }

    /// The 9 or 11 digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Organisation(number) => number.as_str(),
            Self::Person(number) => number.as_str(),
        }
    }

    /// Altinn 3's form: `urn:altinn:organization:identifier-no:` or `urn:altinn:person:identifier-no:` and the digits.
    #[must_use]
    pub fn as_urn(&self) -> String {
        match self {
            Self::Organisation(number) => number.as_urn(),
            Self::Person(number) => number.as_urn(),
        }
    }
}

text_traits!(Reportee);

impl From<OrganisationNumber> for Reportee {
    fn from(number: OrganisationNumber) -> Self {
        Self::Organisation(number)
    }
}

impl From<NationalIdentityNumber> for Reportee {
    fn from(number: NationalIdentityNumber) -> Self {
        Self::Person(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn organisation_and_person_are_told_apart_by_length() {
        let organisation = OrganisationNumber::parse("310702641").unwrap();
        let person = NationalIdentityNumber::parse("15908600182").unwrap();
        assert_eq!(Reportee::parse("310 702 641"), Ok(organisation.clone().into()));
        assert_eq!(Reportee::parse("159086 00182"), Ok(person.clone().into()));
        assert_eq!(
            Reportee::from(organisation).as_urn(),
            "urn:altinn:organization:identifier-no:310702641"
        );
        assert_eq!(
            Reportee::from(person).as_urn(),
            "urn:altinn:person:identifier-no:15908600182"
        );
    }

    #[test]
    fn the_error_names_the_number_once_its_length_is_known() {
        let number = IdentityType::OrganisationNumber;
        assert_eq!(Reportee::parse("310702640"), Err(IdentityError::CheckDigit { number }));
        let number = IdentityType::NationalIdentityNumber;
        assert_eq!(
            Reportee::parse("15908600183"),
            Err(IdentityError::CheckDigit { number })
        );
        let Err(IdentityError::WrongLength { number, actual, .. }) = Reportee::parse("1590860018") else {
            panic!("10 digits are neither");
        };
        assert_eq!((number, actual), (IdentityType::Reportee, 10));
    }
}
