//! Resource registry (`RR-`), notifications (`NOT-`) and register (`REG-`).

pub(super) mod resources {
    rows! {
        0 BadRequest, "The members of an access list cannot be fetched this way.", "Medlemmer av en tilgangsliste kan ikke hentes på denne måten.";
        1 BadRequest, "A party does not exist.", "En part finnes ikke.";
        2 BadRequest, "A resource does not exist.", "En ressurs finnes ikke.";
        4 AccessDenied by ServiceOwner, "The resource belongs to another service owner than the access list.", "Ressursen har en annen tjenesteeier enn tilgangslisten.";
    }
}

pub(super) mod notifications {
    rows! {
        1 BadRequest by User, "A recipient has no e-mail address or mobile number that Altinn knows.", "En mottaker har ingen e-postadresse eller mobilnummer som Altinn kjenner.";
        3 NotFound, "There is no such notification.", "Varselet finnes ikke.";
        4 Unavailable, "A service that notifications need did not answer. Try again later.", "En tjeneste som varslingen trenger, svarte ikke. Prøv igjen senere.";
    }
}

pub(super) mod register {
    rows! {
        0 Conflict retry Never, "A party with these identifiers exists already.", "Det finnes allerede en part med disse identifikatorene.";
        1 BadRequest, "The change of the party is not valid.", "Endringen av parten er ikke gyldig.";
        2 Gone, "The party no longer exists.", "Parten finnes ikke lenger.";
        3 BadRequest, "There is no such party.", "Parten finnes ikke.";
        4 ServerError, "Altinn could not fetch the party.", "Altinn kunne ikke hente parten.";
        5 ServerError, "Altinn could not check the access to the party.", "Altinn kunne ikke kontrollere tilgangen til parten.";
        6 NotFound, "There is no such organisation.", "Virksomheten finnes ikke.";
        7 NotFound, "There is no such party.", "Parten finnes ikke.";
        8 TooManyRequests by User, "Too many look-ups of a person failed. Wait, and check number and name.", "For mange oppslag på person har feilet. Vent, og kontroller nummer og navn.";
        9 NotFound by User, "There is no person of that number and name.", "Det finnes ingen person med dette nummeret og navnet.";
        10 ServerError, "Altinn could not pass the user on to access management.", "Altinn kunne ikke sende brukeren videre til tilgangsstyringen.";
        11 Conflict by User retry Never, "The user name is taken.", "Brukernavnet er opptatt.";
    }
}
