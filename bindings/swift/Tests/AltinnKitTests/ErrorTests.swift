import AltinnKit
import AltinnKitCore
import XCTest

final class ErrorTests: XCTestCase {
    func testEveryCodeIsDeclaredAndHasACase() {
        let table = errorCodes()
        XCTAssertGreaterThan(table.count, 30)
        XCTAssertEqual(ErrorCode.all.map(\.rawValue), table.map(\.code))
        for row in table {
            let report = ErrorReport(code: row.code, kind: row.kind, retry: row.retry, fixableBy: row.fixableBy, detail: "d")
            let error = AltinnError(report)
            XCTAssertEqual(error.code.rawValue, row.code)
            XCTAssertEqual(error.report, report)
            XCTAssertEqual(name(of: error), row.kind, row.code)
            switch row.retry {
            case "never": XCTAssertEqual(error.retry, .never)
            case "after": XCTAssertEqual(error.retry, .after(seconds: nil))
            case "checkFirst": XCTAssertEqual(error.retry, .checkFirst)
            default: XCTFail("unknown retry \(row.retry)")
            }
        }
    }

    private func name(of error: AltinnError) -> String {
        switch error {
        case .input: "input"
        case .configuration: "configuration"
        case .transport: "transport"
        case .protocol: "protocol"
        case .authentication: "authentication"
        case .authorization: "authorization"
        case .rejected: "rejected"
        case .unavailable: "unavailable"
        case .flow: "flow"
        }
    }

    func testInputSaysWhere() throws {
        let altinn = try conversation()
        let error = failure { _ = try altinn.app.getProcess(org: "ttd", app: "app", instanceOwnerPartyId: 1, instanceGuid: "no guid") }
        guard case .input(let report)? = error else { return XCTFail("\(String(describing: error))") }
        XCTAssertEqual(report.code, "invalid_input")
        XCTAssertEqual(report.path, "instanceGuid")
        XCTAssertEqual(report.operation, "altinn3.app.get_process")
        XCTAssertEqual(error?.retry, .never)
        XCTAssertTrue("\(error!)".contains("instanceGuid"), "\(error!)")
        XCTAssertEqual(error?.localizedDescription, "\(error!)")
    }

    func testConfiguration() throws {
        let bare = try Altinn(environment: .tt02)
        let error = failure { _ = try bare.soap.receipt.getReceipt(search: .init(receiptId: 1)) }
        guard case .configuration = error else { return XCTFail("\(String(describing: error))") }
        XCTAssertEqual(error?.code, .missingCredentials)

        let mixed = failure {
            var credentials = CredentialsConfig(.system(systemUserName: "1234", systemPassword: "hunter2"))
            credentials.environment = "production"
            _ = try Altinn(SessionConfig(environment: "tt02", credentials: credentials))
        }
        XCTAssertEqual(mixed?.code, .environmentMismatch)
    }

    func testAClosedConversationHasNoSecretsLeft() throws {
        let altinn = try conversation()
        altinn.close()
        let error = failure { _ = try altinn.soap.receipt.getReceipt(search: .init(receiptId: 1)) }
        XCTAssertEqual(error?.code, .missingCredentials)
    }

    func testProtocolRejectedUnavailable() throws {
        let call = try conversation().soap.receipt.getReceipt(search: .init(receiptId: 1))
        let html = AltinnResponse(status: 200, headers: [HTTPHeader("Content-Type", "text/html")], body: Data("<html><body>Down</body></html>".utf8))
        guard case .protocol(let report)? = failure({ _ = try call.response(html) }) else { return XCTFail() }
        XCTAssertEqual(report.code, ErrorCode.htmlAnswer.rawValue)

        let fault = AltinnResponse.soap(500, """
            <s:Fault><faultcode>s:Client</faultcode><faultstring>No</faultstring><detail>
              <AltinnFault xmlns="http://www.altinn.no/services/common/fault/2009/10">
                <AltinnErrorMessage>Refused</AltinnErrorMessage><AltinnExtendedErrorMessage>More</AltinnExtendedErrorMessage>
                <AltinnLocalizedErrorMessage>Avvist</AltinnLocalizedErrorMessage><ErrorGuid>g-1</ErrorGuid><ErrorID>40</ErrorID>
              </AltinnFault></detail></s:Fault>
            """)
        let rejected = failure { _ = try call.response(fault) }
        XCTAssertEqual(rejected?.report.server?.status, 500)
        XCTAssertEqual(rejected?.report.server?.errorId, 40)
        XCTAssertEqual(rejected?.report.server?.localizedMessage, "Avvist")

        let altinn = try conversation(tokens: TokensConfig(altinn: AccessToken(value: "t")))
        let process = try altinn.app.getProcess(
            org: "ttd", app: "app", instanceOwnerPartyId: 1, instanceGuid: "4e5d1b0c-7f0a-4c4e-9a51-2f6f0f1f7a11")
        let busy = failure { _ = try process.response(AltinnResponse(status: 429, headers: [HTTPHeader("Retry-After", "7")])) }
        guard case .unavailable? = busy else { return XCTFail("\(String(describing: busy))") }
        XCTAssertEqual(busy?.retry, .after(seconds: 7))
        for (status, family) in [(401, "authentication"), (403, "authorization"), (404, "rejected")] {
            let error = failure { _ = try process.response(AltinnResponse(status: status)) }
            XCTAssertEqual(error.map(name), family)
        }
    }

    func testTransport() async throws {
        let call = try conversation().soap.receipt.getReceipt(search: .init(receiptId: 1))
        struct Broken: Error {}
        for (thrown, retry) in [
            // It only reads: it may be asked again whatever became of it.
            (Broken() as any Error, AltinnError.Retry.after(seconds: nil)),
            (TransportFailure("no route", notSent: true), .after(seconds: nil)),
        ] {
            do {
                _ = try await Canned { throw thrown }.send(call)
                XCTFail("nothing was thrown")
            } catch AltinnError.transport(let report) {
                XCTAssertEqual(report.operation, call.operation)
                XCTAssertEqual(AltinnError(report).retry, retry)
            }
        }
        do {
            _ = try await Canned { throw CancellationError() }.send(call)
            XCTFail("nothing was thrown")
        } catch is CancellationError {}
    }
}
