//! The errors that the operations on broker files share.

use crate::error::ErrorCode;
use crate::soap::KnownFault;

/// The sender may not send.
pub(crate) const FAULT_SENDER: KnownFault = KnownFault::new(
    40201,
    ErrorCode::AccessDenied,
    "The sender has no right to send files with this service. The service owner gives it.",
    "Avsenderen har ikke rett til å sende filer med denne tjenesten. Tjenesteeier gir retten.",
);

/// The system may not do this.
pub(crate) const FAULT_USER: KnownFault = KnownFault::new(
    40211,
    ErrorCode::AccessDenied,
    "The one who signed in may not do this for the party. Whoever manages the party's rights in Altinn can give the right.",
    "Den som er logget inn, har ikke rett til å gjøre dette for aktøren. Den som styrer aktørens rettigheter i Altinn, kan \
     gi retten.",
);

/// The reference is no broker file's.
pub(crate) const FAULT_REFERENCE: KnownFault = KnownFault::new(
    40212,
    ErrorCode::AltinnFault,
    "The reference is not that of a broker file. Use the reference exactly as Altinn gave it.",
    "Referansen tilhører ikke en formidlingsfil. Bruk referansen nøyaktig slik Altinn ga den.",
);

/// The party is another than Altinn knows.
pub(crate) const FAULT_REPORTEE: KnownFault = KnownFault::new(
    40213,
    ErrorCode::AltinnFault,
    "The party is not the one that Altinn has on record for the file. Act for the party that announced or receives it.",
    "Aktøren er ikke den som Altinn har registrert for filen. Bruk aktøren som varslet eller skal motta den.",
);

/// The recipient may not receive.
pub(crate) const FAULT_RECIPIENT: KnownFault = KnownFault::new(
    40215,
    ErrorCode::AccessDenied,
    "The recipient has no right to this file. Check that the right party is acting; the sender chose the recipients, and the \
     service owner decides who may receive.",
    "Mottakeren har ikke rett til denne filen. Kontroller at det er riktig aktør; avsenderen valgte mottakerne, og \
     tjenesteeier bestemmer hvem som kan motta.",
);

/// The sign-in is not secure enough.
pub(crate) const FAULT_LEVEL: KnownFault = KnownFault::new(
    40216,
    ErrorCode::AccessDenied,
    "The service wants a higher security level than this sign-in gives. Use the service through a channel with a higher \
     level, such as an enterprise certificate.",
    "Tjenesten krever et høyere sikkerhetsnivå enn denne innloggingen gir. Bruk en kanal med høyere nivå, for eksempel \
     virksomhetssertifikat.",
);
