import AltinnKit
import Foundation
import XCTest

/// What needs no network, how a system signs in, and whose answer it is.
final class FunctionTests: XCTestCase {
    private func signingIn(_ credentials: Credentials, serviceNamespaces: [ServiceNamespace] = []) throws -> Altinn {
        try Altinn(
            environment: .tt02, credentials: credentials, serviceNamespaces: serviceNamespaces,
            clock: { now }, entropy: { Data(repeating: 7, count: 32) })
    }

    private func receipt(_ altinn: Altinn) throws -> (call: Call<Receipt>, text: String) {
        let call = try altinn.soap.receipt.getReceipt(search: .init(receiptId: 1))
        return (call, String(decoding: try call.request.body.data(), as: UTF8.self))
    }

    func testAFunctionGivesItsOutputAtOnce() throws {
        let advice = try conversation().soap.receipt.pollAdvice(asked: 2)
        XCTAssertEqual(advice, PollAdvice(waitSeconds: 20, notBefore: "2026-11-23T10:00:20.000Z"))
        let error = failure { _ = try conversation().soap.receipt.pollAdvice(asked: -1) }
        XCTAssertEqual(error?.report.path, "asked")
        XCTAssertEqual(error?.report.operation, "altinn2.soap.receipt.poll_advice")
    }

    func testTheKindOfCredentialsChoosesTheFlavour() throws {
        let basic = try receipt(conversation())
        XCTAssertTrue(basic.call.request.url.hasSuffix("/ReceiptExternalBasic.svc"))
        XCTAssertNil(basic.call.request.messageId)
        let token = Credentials.usernameToken(systemUserName: "1234", systemPassword: "hunter2")
        let ws = try receipt(signingIn(token))
        XCTAssertTrue(ws.call.request.url.hasSuffix("/ReceiptExternal.svc"))
        XCTAssertTrue(ws.text.contains(">\(try XCTUnwrap(ws.call.request.messageId))<") && ws.text.contains("Timestamp"))
        XCTAssertFalse(ws.text.contains("Nonce"))
        let other = try receipt(signingIn(
            .usernameToken(systemUserName: "1234", systemPassword: "hunter2", timestamp: false, nonce: true)))
        XCTAssertTrue(!other.text.contains("Timestamp") && other.text.contains("Nonce"))
        XCTAssertFalse("\(token)".contains("hunter2"))
    }

    func testAnotherContractNamespace() throws {
        let named = ServiceNamespace(service: "ReceiptExternal", namespace: "http://example.org/Receipt")
        let there = try signingIn(.system(systemUserName: "1", systemPassword: "x"), serviceNamespaces: [named])
        XCTAssertTrue(try receipt(there).text.contains("xmlns=\"http://example.org/Receipt\""))
    }

    func testAnAnswerToSomebodyElseIsRefused() throws {
        let call = try receipt(signingIn(.usernameToken(systemUserName: "1234", systemPassword: "hunter2"))).call
        let answer = { (to: String, inReplyTo: String?) in
            AltinnResponse(
                status: 200, headers: [HTTPHeader("Content-Type", "application/soap+xml")],
                body: Data("""
                    <s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Header>
                    <RelatesTo xmlns="http://www.w3.org/2005/08/addressing">\(to)</RelatesTo></s:Header><s:Body>
                    <GetReceiptV2Response xmlns="http://www.altinn.no/services/Intermediary/Receipt/2009/10">
                    <GetReceiptV2Result xmlns:b="http://schemas.altinn.no/services/Intermediary/Receipt/2015/06">
                    <b:ReceiptId>7</b:ReceiptId></GetReceiptV2Result></GetReceiptV2Response></s:Body></s:Envelope>
                    """.utf8),
                inReplyTo: inReplyTo)
        }
        XCTAssertEqual(try call.response(answer(XCTUnwrap(call.request.messageId), nil)).receiptId, 7)
        let error = failure { _ = try call.response(answer("urn:uuid:1", nil)) }
        XCTAssertEqual(error?.code, .unexpectedAnswer)
        XCTAssertEqual(try call.response(answer("urn:uuid:1", "urn:uuid:1")).receiptId, 7)
    }
}
