import AltinnKit
import Foundation
import XCTest

/// 2026-11-23T10:00:00Z.
let now = Date(timeIntervalSince1970: 1_795_428_000)

/// A conversation with TT02 whose requests are the same each time.
func conversation(tokens: TokensConfig? = nil) throws -> Altinn {
    try Altinn(
        environment: .tt02, credentials: .system(systemUserName: "1234", systemPassword: "hunter2"), tokens: tokens,
        clock: { now }, entropy: { Data(repeating: 7, count: 32) })
}

/// A conversation with something served at an origin.
func conversation(at origin: String, addresses: Addresses) throws -> Altinn {
    try Altinn(
        environment: .custom(addresses), credentials: .system(systemUserName: "1234", systemPassword: "hunter2"),
        tokens: TokensConfig(altinn: AccessToken(value: "token-of-altinn")))
}

extension AltinnResponse {
    static func soap(_ status: Int, _ body: String) -> AltinnResponse {
        let envelope = #"<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>\#(body)</s:Body></s:Envelope>"#
        return AltinnResponse(
            status: status, headers: [HTTPHeader("Content-Type", "text/xml; charset=utf-8")], body: Data(envelope.utf8))
    }

    static let receipt = soap(200, """
        <GetReceiptBasicV2Response xmlns="http://www.altinn.no/services/Intermediary/Receipt/2009/10">
          <GetReceiptBasicV2Result xmlns:a="http://schemas.altinn.no/services/Intermediary/Receipt/2015/06">
            <a:LastChanged>2026-01-15T12:00:00.1234567</a:LastChanged>
            <a:ReceiptId>4711</a:ReceiptId>
            <a:ReceiptStatus>SomethingNew</a:ReceiptStatus>
            <a:SubReceipts><a:Receipt><a:ReceiptId>4712</a:ReceiptId><a:ReceiptStatus>OK</a:ReceiptStatus></a:Receipt></a:SubReceipts>
            <a:Brandnew>1</a:Brandnew>
          </GetReceiptBasicV2Result>
        </GetReceiptBasicV2Response>
        """)
}

/// A clock that nobody waits for: it is set to what there is to wait for.
final class Watch: @unchecked Sendable {
    private let lock = NSLock()
    private var time = now
    var date: Date {
        get { lock.withLock { time } }
        set { lock.withLock { time = max(time, newValue) } }
    }
}

/// A transport that gives one answer.
struct Canned: AltinnTransport {
    let answer: @Sendable () throws -> AltinnResponse

    func send(_: AltinnRequest) async throws -> AltinnResponse {
        try answer()
    }
}

/// The error that something throws.
func failure(_ work: () throws -> Void, file: StaticString = #filePath, line: UInt = #line) -> AltinnError? {
    do {
        try work()
        XCTFail("nothing was thrown", file: file, line: line)
    } catch let error as AltinnError {
        return error
    } catch {
        XCTFail("\(error) is no AltinnError", file: file, line: line)
    }
    return nil
}
