//! Queries and web forms as a server reads them.

use crate::rest::decode;

/// Names and values, decoded; what is broken is taken as it stands.
pub(super) fn pairs(query: &str) -> Vec<(String, String)> {
    let plain = |text: &str| {
        let spaced = text.replace('+', " ");
        decode(&spaced).unwrap_or(spaced)
    };
    let pieces = query.split('&').filter(|piece| !piece.is_empty());
    pieces
        .map(|piece| {
            let (name, value) = piece.split_once('=').unwrap_or((piece, ""));
            (plain(name), plain(value))
        })
        .collect()
}

/// The first value of that name, whatever its case: ASP.NET does not look at it.
pub(super) fn find<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let found = pairs.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
    found.map(|(_, value)| value.as_str())
}
