//! What is wrong with a system in the system register: codes `AUTH.VLD-`.

rows! {
    0 BadRequest, "The organisation number must be an ISO 6523 identifier: 0192:310000000.", "Organisasjonsnummeret må være en ISO 6523-identifikator: 0192:310000000.";
    1 BadRequest, "The system's id must be the organisation number, an underscore and a name.", "Systemets id må være organisasjonsnummeret, en understrek og et navn.";
    2 Conflict retry Never, "A system of that id exists already.", "Det finnes allerede et system med denne id-en.";
    3 BadRequest, "A service in the rights is not in the resource registry.", "En tjeneste i rettighetene finnes ikke i ressursregisteret.";
    4 Conflict retry Never, "A client id belongs to another system already.", "En klient-id tilhører allerede et annet system.";
    5 BadRequest, "A redirect address must begin with https.", "En adresse for omdirigering må begynne med https.";
    6 BadRequest, "A right is listed twice.", "En rettighet står oppført to ganger.";
    7 BadRequest, "An access package is listed twice.", "En tilgangspakke står oppført to ganger.";
    8 BadRequest, "An access package does not exist, or cannot be delegated.", "En tilgangspakke finnes ikke eller kan ikke delegeres.";
    9 BadRequest, "A service's id must be given as urn:altinn:resource.", "Tjenestens id må oppgis som urn:altinn:resource.";
    11 BadRequest, "A client id is listed twice.", "En klient-id står oppført to ganger.";
    12 BadRequest, "The system's id in the body is not that of the address.", "Systemets id i innholdet er en annen enn i adressen.";
    13 BadRequest, "The system's id must hold no spaces.", "Systemets id kan ikke ha mellomrom.";
    14 BadRequest, "The system user's id is missing, or there is none of that id.", "Systembrukerens id mangler, eller systembrukeren finnes ikke.";
    15 BadRequest, "The system user is not one for clients (agent).", "Systembrukeren er ikke for klientforhold (agent).";
    16 BadRequest, "The client is missing or not valid.", "Klienten mangler eller er ikke gyldig.";
    17 BadRequest, "A service in the rights is of a kind that cannot be delegated.", "En tjeneste i rettighetene er av en type som ikke kan delegeres.";
    18 BadRequest, "Access packages for clients do not go with a visible system.", "Tilgangspakker for klientforhold kan ikke brukes i et synlig system.";
}
