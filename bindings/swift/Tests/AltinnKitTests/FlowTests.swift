import AltinnKit
import AltinnKitSandbox
import Foundation
import XCTest

final class FlowTests: XCTestCase {
    private func start(_ altinn: Altinn) throws -> Flow<AccessToken> {
        try altinn.flows.maskinportenToken(
            grant: .init(clientId: "client", scopes: ["altinn:instances.read"], keyId: "kid"), key: "my-key")
    }

    private let token = Canned {
        AltinnResponse(
            status: 200, headers: [HTTPHeader("Content-Type", "application/json")],
            body: Data(#"{"access_token":"tok-en","token_type":"Bearer","expires_in":120}"#.utf8))
    }

    func testStepByStep() throws {
        let flow = try start(conversation())
        XCTAssertEqual(flow.id, "altinn3.flow.maskinporten_token")
        guard case .sign(let request) = flow.step(.proceed) else { return XCTFail("signs first") }
        XCTAssertEqual(request.key, "my-key")
        XCTAssertEqual(request.algorithm, "RS256")
        guard case .send(let request) = flow.step(.signature(Data(repeating: 1, count: 256))) else { return XCTFail("then sends") }
        XCTAssertEqual(request.method, "POST")
        guard case .done(let token) = flow.step(.response(try token.answer())) else { return XCTFail("then is done") }
        XCTAssertEqual(token.value.expose(), "tok-en")
        XCTAssertEqual(token.expiresAt?.date, now.addingTimeInterval(120))
    }

    func testDrivenToItsEnd() async throws {
        let signed = try await start(conversation()).run(over: token, sign: { request in
            XCTAssertFalse(request.bytes.isEmpty)
            return Data(repeating: 1, count: 256)
        })
        XCTAssertEqual(signed.value, "tok-en")
        do {
            _ = try await start(conversation()).run(over: token)
            XCTFail("nothing was thrown")
        } catch is UnansweredStep {}
        do {
            _ = try await start(conversation()).run(over: Canned { throw TransportFailure("gone") }, sign: { _ in Data(repeating: 1, count: 256) })
            XCTFail("nothing was thrown")
        } catch AltinnError.transport(let report) {
            XCTAssertEqual(report.operation, "altinn3.flow.maskinporten_token")
        }
    }

    func testItemsComeOneAfterTheOther() async throws {
        let lookups = ["En", "To", "Tre"].map { SandboxLookup(reportee: "910000004", title: $0, pdf: Data([37, 80])) }
        let sandbox = try Sandbox(SandboxSetup(lookups: lookups))
        let altinn = try Altinn(
            environment: .custom(Sandbox.addresses("https://sandbox.invalid")),
            credentials: .system(systemUserName: "sandbox", systemPassword: "sandbox"))
        let start = {
            try altinn.flows.downloadArchive(
                user: .init(nationalIdentityNumber: "15908600182", authMethod: "SMSPin", password: "sandbox"),
                search: .init(reportee: "910000004"))
        }
        let ask: @Sendable (Prompt) async throws -> Secret = { prompt in
            prompt.kind == "oneTimeCode" ? Secret((prompt.text ?? "").split(separator: " ").last.map { $0.filter(\.isNumber) } ?? "") : "sandbox"
        }
        let flow = try start()
        var titles: [String?] = []
        for try await item in flow.items(over: sandbox, ask: ask) {
            titles.append(item.element.title)
            if titles.count == 2 { break }
        }
        for try await item in try altinn.flows.restoreDownloadArchive(flow.save()).items(over: sandbox, ask: ask) {
            titles.append(item.element.title)
        }
        XCTAssertEqual(titles.compactMap { $0 }.sorted(), ["En", "To", "Tre"])
        do {
            _ = try await start().run(over: sandbox, ask: ask)
            XCTFail("nothing was thrown")
        } catch is UnansweredStep {}
    }

    func testSavedAndRestored() throws {
        let altinn = try conversation()
        let flow = try start(altinn)
        _ = flow.step(.proceed)
        let restored = try altinn.flows.restoreMaskinportenToken(flow.save())
        XCTAssertEqual(restored.id, flow.id)
        guard case .sign(let request) = restored.step(.proceed) else { return XCTFail("says again what it needs") }
        XCTAssertEqual(request.key, "my-key")

        let error = failure { _ = try altinn.flows.restoreMaskinportenToken(Data("rubbish".utf8)) }
        guard case .flow = error else { return XCTFail("\(String(describing: error))") }
        XCTAssertEqual(error?.code, .flowRestore)
        let other = failure { _ = try altinn.flows.restoreSubmitForm(flow.save()) }
        XCTAssertEqual(other?.code, .flowRestore, "a flow of another kind is not taken for this one")
    }

    func testWhatWasNotAskedForIsRefusedAndChangesNothing() throws {
        let flow = try start(conversation())
        guard case .failed(let error) = flow.step(.answer("1234")) else { return XCTFail("refused") }
        guard case .flow = error else { return XCTFail("\(error)") }
        XCTAssertEqual(error.code, .flowInput)
        guard case .sign = flow.step(.proceed) else { return XCTFail("goes on") }
    }

    func testInputOfAFlowIsChecked() throws {
        let altinn = try conversation()
        let error = failure {
            _ = try altinn.flows.submitFormTask(
                user: .init(nationalIdentityNumber: "00000000000", authMethod: "SMSPin"),
                shipment: .init(reportee: "910000004", formTask: .init(serviceCode: "1", serviceEdition: 1), externalShipmentReference: "r"))
        }
        guard case .input(let report)? = error else { return XCTFail("\(String(describing: error))") }
        XCTAssertEqual(report.path, "user.nationalIdentityNumber")
        XCTAssertEqual(report.operation, "altinn2.flow.submit_form_task")
    }

    func testABlobOfARestoredFlowMustBeHandedOverAgain() throws {
        let altinn = try conversation()
        let blob = Blob(length: 3, id: "attachment-1") { InputStream(data: Data("abc".utf8)) }
        let flow = try altinn.flows.submitForm(
            org: "ttd", app: "app", instanceOwner: .init(organisationNumber: "910000004"),
            forms: [.init(dataType: "model", contentType: "application/xml", content: Blob(Data("<a/>".utf8)))],
            attachments: [.init(dataType: "a", contentType: "text/plain", fileName: "a.txt", content: blob)])
        let saved = String(decoding: flow.save(), as: UTF8.self)
        XCTAssertTrue(saved.contains("attachment-1") && !saved.contains("abc"), saved)
        XCTAssertEqual(try altinn.flows.restoreSubmitForm(flow.save(), blobs: [blob]).id, flow.id)
    }
}
