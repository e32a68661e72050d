//! Broker: codes `BRO-`.

rows! {
    1 NotFound, "There is no such file transfer, or the caller has no part in it.", "Filoverføringen finnes ikke, eller du har ikke del i den.";
    2 BadRequest by ServiceOwner, "The service owner is not set up for file transfers.", "Tjenesteeieren er ikke satt opp for filoverføring.";
    3 BadRequest, "No file has been uploaded yet.", "Ingen fil er lastet opp ennå.";
    4 Conflict retry Never, "A file was uploaded to this transfer before, or the attempt was made. Look at its status; if it failed, begin a new transfer.", "En fil er lastet opp til denne overføringen før, eller det er forsøkt. Se på statusen; hvis den feilet, start en ny overføring.";
    5 Forbidden by ServiceOwner, "The resource is not registered in Altinn 3 with a service owner.", "Ressursen er ikke registrert i Altinn 3 med tjenesteeier.";
    6 AccessDenied, "The system user has no access to this resource.", "Systembrukeren har ikke tilgang til ressursen.";
    7 Forbidden by Altinn retry After, "The file is not ready to be downloaded. Look at the transfer's status, and wait.", "Filen er ikke klar for nedlasting. Se på overføringens status, og vent.";
    8 ServerError, "The upload failed in Altinn. Look at the transfer's status; then begin a new transfer.", "Opplastingen feilet i Altinn. Se på overføringens status; start deretter en ny overføring.";
    9 BadRequest, "The checksum is not that of the file: it changed on the way. Begin a new transfer.", "Kontrollsummen stemmer ikke med filen: den er endret underveis. Start en ny overføring.";
    10 BadRequest, "A download can be confirmed only while the transfer is published. Look at its status.", "En nedlasting kan bare bekreftes når overføringen er publisert. Se på statusen.";
    11 BadRequest by ServiceOwner, "The largest size must not be negative.", "Maksimal størrelse kan ikke være negativ.";
    12 BadRequest by ServiceOwner, "The largest size must not be zero.", "Maksimal størrelse kan ikke være null.";
    13 BadRequest by ServiceOwner, "Beyond 50 GB the resource needs Altinn's approval.", "Over 50 GB må ressursen godkjennes av Altinn.";
    14 BadRequest, "The time to live must be an ISO 8601 duration, such as P30D.", "Levetiden må være en ISO 8601-varighet, for eksempel P30D.";
    15 BadRequest, "The time to live must not be more than 365 days.", "Levetiden kan ikke være mer enn 365 dager.";
    16 BadRequest by User, "The file is too large for this resource.", "Filen er for stor for denne ressursen.";
    17 BadRequest, "The grace period must be an ISO 8601 duration, such as PT2H.", "Fristen må være en ISO 8601-varighet, for eksempel PT2H.";
    18 BadRequest, "The grace period must not be more than 24 hours.", "Fristen kan ikke være mer enn 24 timer.";
    19 BadRequest, "Download the file before you confirm it.", "Last ned filen før du bekrefter den.";
    20 BadRequest by ServiceOwner, "Transfers without a virus scan need Altinn's approval of the resource.", "Overføring uten viruskontroll krever at Altinn godkjenner ressursen.";
    21 Unavailable retry After, "Altinn's storage is not ready yet. Try again later.", "Altinns lager er ikke klart ennå. Prøv igjen senere.";
    22 BadRequest by ServiceOwner, "The largest size must not be more than 100 GB.", "Maksimal størrelse kan ikke være mer enn 100 GB.";
    23 BadRequest by ServiceOwner, "The manifest of Altinn II needs the service's code and edition.", "Manifestet fra Altinn II krever tjenestekode og tjenesteutgavekode.";
    24 BadRequest by ServiceOwner, "The resource's service owner is not set up.", "Ressursens tjenesteeier er ikke satt opp.";
    25 BadRequest by ServiceOwner, "The resource is not set up.", "Ressursen er ikke satt opp.";
    26 BadRequest, "The resource wants its service owner among sender and recipients.", "Ressursen krever at tjenesteeieren er med som avsender eller mottaker.";
    27 BadRequest, "The resource wants its required party as the only recipient when that is not the sender.", "Ressursen krever at den påkrevde parten er eneste mottaker når den ikke er avsender.";
    28 BadRequest by ServiceOwner, "A recipient is not in the resource's access list.", "En mottaker står ikke i ressursens tilgangsliste.";
    29 BadRequest, "The file has no bytes in the range that was asked for.", "Filen har ingen byte i området det ble spurt om.";
    30 Unavailable retry After, "The upload is not yet recorded. Try again in a little while.", "Opplastingen er ikke registrert ennå. Prøv igjen om litt.";
    6001 NotFound, "There are no file transfers to report on.", "Det finnes ingen filoverføringer å rapportere om.";
    6002 ServerError, "The report could not be made.", "Rapporten kunne ikke lages.";
    6003 BadRequest, "Year or month is not valid.", "År eller måned er ikke gyldig.";
    6004 BadRequest, "There is no report for that month.", "Det finnes ingen rapport for den måneden.";
    6005 BadRequest, "Either end users or vendors must be part of the report.", "Rapporten må omfatte sluttbrukere eller leverandører.";
    7001 BadRequest, "The token names no organisation.", "Tokenet mangler organisasjonsnummer.";
    7002 AlreadyDone, "The service owner exists already.", "Tjenesteeieren finnes allerede.";
    7003 ServerError, "The service owner could not be set up.", "Tjenesteeieren kunne ikke settes opp.";
    7004 NotFound by ServiceOwner, "There is no such service owner.", "Tjenesteeieren finnes ikke.";
}
