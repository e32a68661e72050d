//! What a message is, as data.

use crate::soap::Flavour;

/// The description of a message: its names, its fields in wire order, its place in the XML world.
#[derive(Debug)]
#[non_exhaustive]
pub struct Shape {
    /// Type name as the host sees it, for example `Receipt`.
    pub name: &'static str,
    /// XML namespace of the elements of this type. `None`: the namespace of the operation's wrapper element
    /// (operation parameters, and the types of WCF's XmlSerializer operations). Not used by JSON.
    pub namespace: Option<&'static str>,
    /// The fields, in wire order.
    pub fields: &'static [Field],
    /// Documentation (feature `schema`; empty otherwise).
    pub doc: &'static str,
    /// Fields that say the same thing in different ways, by host name: exactly one of them is given. Empty when there are none.
    pub one_of: &'static [&'static str],
}

/// One field of a message.
#[derive(Debug)]
#[non_exhaustive]
pub struct Field {
    /// Name in Rust and Python.
    pub name: &'static str,
    /// Name in JavaScript, Kotlin and Swift.
    pub host: &'static str,
    /// Name on the wire: XML element, JSON member, header, query or path parameter.
    pub wire: &'static str,
    /// Name of the element in other flavours, which a client takes as well.
    pub also: Option<&'static str>,
    /// Where in a request or response the field travels.
    pub place: Place,
    /// What one value of the field is.
    pub kind: Kind,
    /// Set when the field is a list.
    pub many: Option<Many>,
    /// Set when the field is the list that is asked for: an item of an answer that cannot be read is kept beside the others,
    /// and does not take them with it ([`super::json::salvage`]).
    pub page: bool,
    /// Set when an empty list and none at all are two things.
    pub tells_empty: bool,
    /// What the writer does when there is no value.
    pub absent: Absent,
    /// Where the value comes from when the host gives none.
    pub source: Source,
    /// The SOAP flavours that know the field, when not all of them do.
    pub flavours: &'static [Flavour],
    /// Documentation (feature `schema`; empty otherwise).
    pub doc: &'static str,
}

/// Where a field travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// A child element, or a member of the JSON object. The usual place.
    Member,
    /// An XML attribute.
    Attribute,
    /// The text content of the element (beside attributes).
    Content,
    /// A record whose fields are written in place of it, among its neighbours.
    Inline,
    /// The whole body, instead of a member of it: bytes, text or a top-level JSON array.
    Whole,
    /// A `{parameter}` of the path.
    Path,
    /// A query parameter; lists repeat it.
    Query,
    /// An HTTP header.
    Header,
    /// The HTTP status code of an answer.
    Status,
    /// One part of a `multipart/form-data` body, named by the wire name.
    Part,
}

/// What a value is.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Kind {
    /// `true` or `false`.
    Bool,
    /// 32-bit signed integer.
    I32,
    /// 64-bit signed integer. Hosts without 64-bit integers get a number and an error beyond ±2^53.
    I64,
    /// 32-bit unsigned integer: `0` to 4,294,967,295.
    U32,
    /// 64-bit floating point number.
    F64,
    /// Text, in a format.
    Text(Format),
    /// Bytes: base64 on the wire, bytes in the host.
    Bytes,
    /// Bytes of any size that the host may keep and only refer to ([`crate::message::Blob`]).
    Blob,
    /// Text that must not be seen: passwords, codes, tokens.
    Secret,
    /// Any JSON value.
    Json,
    /// A JSON object whose values are texts: names that the host chooses, and their values. A [`super::Value::Json`] too.
    Texts,
    /// A name out of an open list.
    Enum(fn() -> &'static EnumShape),
    /// Another message.
    Record(fn() -> &'static Shape),
}

/// The format of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// Any text.
    Plain,
    /// `xs:dateTime` or ISO 8601 as Altinn writes it ([`crate::date_time::DateTime`]).
    DateTime,
    /// A text that says a time, mostly ([`crate::date_time::WrittenTime`]): `31.12.2026 23:59:59` in XML.
    WrittenTime,
    /// Nine digits with a check digit ([`crate::identity::OrganisationNumber`]).
    OrganisationNumber,
    /// Eleven digits with two check digits ([`crate::identity::NationalIdentityNumber`]).
    NationalIdentityNumber,
    /// An organisation number or a national identity number ([`crate::identity::Reportee`]).
    Reportee,
    /// A whole XML document as text (form data).
    Xml,
    /// A UUID.
    Uuid,
    /// A decimal number kept as written.
    Decimal,
    /// An absolute `https` address.
    Url,
    /// The number of a party in Altinn 3, as text: digits.
    PartyId,
    /// A language in two small letters (ISO 639-1): `nb`, `nn`, `en`.
    Language,
    /// A media type, with or without parameters (RFC 9110, section 8.3.1).
    MediaType,
    /// A comparison with a time: `gt:`, `gte:`, `lt:`, `lte:` or `eq:` and a time with `Z` or an offset (Storage).
    TimeFilter,
    /// The owner of instances: `Organisation:` or `Person:` and its number (Storage's `X-Ai-InstanceOwnerIdentifier`).
    InstanceOwner,
}

/// How a list travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Many {
    /// Repeated elements, or a JSON array.
    Flat,
    /// One element around the items, which have a name and a namespace of their own
    /// (`None`: the namespace of the record that holds the list).
    Wrapped {
        /// Element name of an item.
        item: &'static str,
        /// Namespace of an item.
        namespace: Option<&'static str>,
    },
}

/// What the writer does when there is no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Absent {
    /// Writes nothing (`minOccurs="0"`).
    Omit,
    /// Writes `xsi:nil="true"`, or JSON `null` (`minOccurs="1"`, `nillable="true"`).
    Nil,
    /// Refuses: the field must be given.
    Refuse,
}

/// Where a value comes from when the host gives none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    /// Nowhere: absent stays absent.
    Host,
    /// The session's system user name (datasystem-ID).
    SystemUserName,
    /// The session's language, as Altinn II's LCID number (1033, 1044, 2068, 1083).
    LanguageId,
}

/// An open list of names: what is known today; others are kept as they came.
#[derive(Debug)]
#[non_exhaustive]
pub struct EnumShape {
    /// Type name as the host sees it.
    pub name: &'static str,
    /// XML namespace of the type.
    pub namespace: Option<&'static str>,
    /// Documentation (feature `schema`; empty otherwise).
    pub doc: &'static str,
    /// The known names in wire spelling, with their documentation.
    pub names: &'static [(&'static str, &'static str)],
    /// The numbers of known names, for lists that Altinn's apps write as numbers: .NET's own habit.
    pub numbers: &'static [(i64, &'static str)],
}

impl EnumShape {
    /// For `#[message]`: a description from its parts.
    #[must_use]
    pub const fn new(
        name: &'static str,
        namespace: Option<&'static str>,
        doc: &'static str,
        names: &'static [(&'static str, &'static str)],
        numbers: &'static [(i64, &'static str)],
    ) -> Self {
        Self {
            name,
            namespace,
            doc,
            names,
            numbers,
        }
    }

    /// The name in its known spelling: some of Altinn's servers disagree on the case of names, and programs compare them.
    #[must_use]
    pub fn known_spelling(&self, name: String) -> String {
        let mut known = self.names.iter().map(|(known, _)| *known);
        known
            .find(|known| known.eq_ignore_ascii_case(&name))
            .map_or(name, ToOwned::to_owned)
    }

    /// The name that a number stands for.
    #[must_use]
    pub fn of_number(&self, number: i64) -> Option<&'static str> {
        let mut numbers = self.numbers.iter();
        numbers.find(|(known, _)| *known == number).map(|(_, name)| *name)
    }

    /// The number that stands for a name.
    #[must_use]
    pub fn number_of(&self, name: &str) -> Option<i64> {
        let mut numbers = self.numbers.iter();
        numbers.find(|(_, known)| *known == name).map(|(number, _)| *number)
    }

    /// Whether a name is on the list, spelled as it is there.
    #[must_use]
    pub fn knows(&self, name: &str) -> bool {
        self.names.iter().any(|(known, _)| *known == name)
    }
}

impl Shape {
    /// For `#[message]`: a description from its parts.
    #[must_use]
    pub const fn new(
        name: &'static str,
        namespace: Option<&'static str>,
        doc: &'static str,
        fields: &'static [Field],
    ) -> Self {
        Self {
            name,
            namespace,
            fields,
            doc,
            one_of: &[],
        }
    }

    /// A nil item in a list of this shape; nothing when there are fields that every record has.
    #[must_use]
    pub fn nil(&self) -> super::Value {
        if self.fields.iter().any(|field| field.absent == Absent::Refuse) {
            return super::Value::Absent;
        }
        super::Value::Record(super::Record::nil(self.fields.len()))
    }

    /// Refuses what a value of this shape carries beyond it, records within it included: for hosts whose types of inputs have
    /// no place for it.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidInput`](crate::error::ErrorCode::InvalidInput) with the path.
    pub fn refuse_unknown(&'static self, value: &super::Value) -> Result<(), crate::error::Error> {
        crate::check::known_only(self, value)
    }

    /// Names the fields of which exactly one is given, by host name.
    #[must_use]
    pub const fn one_of(mut self, fields: &'static [&'static str]) -> Self {
        self.one_of = fields;
        self
    }

    /// A record of this shape with every field absent.
    #[must_use]
    pub fn empty(&self) -> super::Record {
        super::Record::of(self.fields.len())
    }
}

impl Field {
    /// For `#[message]`: a member with the usual settings, changed by the methods below.
    #[must_use]
    pub const fn new(
        name: &'static str,
        host: &'static str,
        wire: &'static str,
        kind: Kind,
        absent: Absent,
        doc: &'static str,
    ) -> Self {
        Self {
            name,
            host,
            wire,
            also: None,
            place: Place::Member,
            kind,
            many: None,
            page: false,
            tells_empty: false,
            absent,
            source: Source::Host,
            flavours: &[],
            doc,
        }
    }

    /// Whether a host must always give a value.
    #[must_use]
    pub fn is_required(&self) -> bool {
        self.absent == Absent::Refuse && self.source == Source::Host && self.flavours.is_empty()
    }

    /// What stands for a nil item of the list that this field is: it keeps its place. Absent where the kind has no such
    /// value.
    #[must_use]
    pub fn nil_item(&self) -> super::Value {
        match self.kind {
            Kind::Record(shape) => shape().nil(),
            Kind::Text(Format::Plain) => super::Value::Text(String::new()),
            _ => super::Value::Absent,
        }
    }

    /// Whether the field travels in a SOAP flavour.
    #[must_use]
    pub fn travels_in(&self, flavour: Flavour) -> bool {
        self.flavours.is_empty() || self.flavours.contains(&flavour)
    }

    /// Names the element in other flavours.
    #[must_use]
    pub const fn also(mut self, name: &'static str) -> Self {
        self.also = Some(name);
        self
    }

    /// Sets the place.
    #[must_use]
    pub const fn at(mut self, place: Place) -> Self {
        self.place = place;
        self
    }

    /// Sets what one value is.
    #[must_use]
    pub const fn kind(mut self, kind: Kind) -> Self {
        self.kind = kind;
        self
    }

    /// Sets what the writer does without a value.
    #[must_use]
    pub const fn absent(mut self, absent: Absent) -> Self {
        self.absent = absent;
        self
    }

    /// Makes it a list.
    #[must_use]
    pub const fn many(mut self, many: Many) -> Self {
        self.many = Some(many);
        self
    }

    /// Makes it the list that is asked for.
    #[must_use]
    pub const fn page(mut self) -> Self {
        self.page = true;
        self
    }

    /// Makes an empty list and none at all two things.
    #[must_use]
    pub const fn tells_empty(mut self) -> Self {
        self.tells_empty = true;
        self
    }

    /// Names the SOAP flavours that know the field.
    #[must_use]
    pub const fn only_in(mut self, flavours: &'static [Flavour]) -> Self {
        self.flavours = flavours;
        self
    }

    /// Sets where an absent value comes from.
    #[must_use]
    pub const fn from(mut self, source: Source) -> Self {
        self.source = source;
        self
    }
}
