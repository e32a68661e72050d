import AltinnKit
import XCTest

final class SecretTests: XCTestCase {
    func testPrintsNothingOfItself() {
        let secret = Secret("hunter2")
        XCTAssertEqual("\(secret) \(String(reflecting: secret))", "[redacted] [redacted]")
        XCTAssertFalse(dumped(secret).contains("hunter2"))
        XCTAssertEqual(secret.expose(), "hunter2")
    }

    func testEquality() {
        XCTAssertEqual(Secret("a"), "a")
        XCTAssertEqual(Set<Secret>(["a", "a", "b", ""]).count, 3)
        XCTAssertNotEqual(Secret("aa"), "ab")
        XCTAssertNotEqual(Secret("a"), "aa")
    }

    /// Whatever holds a secret, printed in any way, shows none.
    func testNothingThatHoldsASecretShowsIt() throws {
        let credentials = CredentialsConfig(.system(systemUserName: "1234", systemPassword: "hunter2"))
        let tokens = TokensConfig(altinn: AccessToken(value: "tok-en"))
        let config = SessionConfig(environment: "tt02", credentials: credentials, tokens: tokens)
        let altinn = try Altinn(config)
        let call = try altinn.soap.receipt.getReceipt(search: .init(receiptId: 1))
        let process = try altinn.app.getProcess(
            org: "ttd", app: "app", instanceOwnerPartyId: 1, instanceGuid: "4e5d1b0c-7f0a-4c4e-9a51-2f6f0f1f7a11")
        XCTAssertTrue(process.request.headers.contains { $0.value.contains("tok-en") }, "the test would prove nothing")

        let answer = AltinnResponse(status: 200, body: Data("hunter2".utf8))
        let things: [Any] = [
            credentials, tokens, config, altinn, altinn.soap, altinn.soap.receipt, call, call.request, call.request.body,
            process, process.request, process.request.headers, answer, Flow<Receipt>.Input.answer("hunter2"),
        ]
        for thing in things {
            for text in ["\(thing)", String(reflecting: thing), dumped(thing)] {
                XCTAssertFalse(text.contains("hunter2") || text.contains("tok-en"), text)
                XCTAssertFalse(text.contains("104, 117, 110, 116"), "as bytes: \(text)")
            }
        }
    }

    private func dumped(_ thing: Any) -> String {
        var text = ""
        dump(thing, to: &text)
        return text
    }
}
