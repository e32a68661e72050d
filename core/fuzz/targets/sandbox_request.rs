//! The sandbox answers any request. The first byte chooses the address.
#![no_main]

use altinnkit_core::http::Header;
use altinnkit_core::sandbox::{Incoming, Sandbox, SandboxSetup};
use libfuzzer_sys::fuzz_target;

const ADDRESSES: [&str; 4] = [
    "/IntermediaryExternal/IntermediaryInboundBasic.svc",
    "/maskinporten/token",
    "/ttd/leveranse/instances",
    "/authentication/api/v1/exchange/maskinporten",
];
const ACTION: &str = "\"http://www.altinn.no/services/Intermediary/Shipment/IntermediaryInbound/2009/10/IIntermediaryInboundExternalBasic/SubmitFormTaskBasic\"";

fuzz_target!(|data: &[u8]| {
    let [choice, body @ ..] = data else { return };
    let headers = vec![Header::new("Content-Type", "text/xml; charset=utf-8"), Header::new("SOAPAction", ACTION)];
    let address = ADDRESSES[usize::from(*choice) % ADDRESSES.len()];
    let mut sandbox = Sandbox::new(SandboxSetup::new());
    let _ = sandbox.handle(&Incoming::new("POST", address, headers, body), 0);
});
