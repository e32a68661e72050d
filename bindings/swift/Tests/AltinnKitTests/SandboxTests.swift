import AltinnKit
import AltinnKitSandbox
import Foundation
import XCTest

/// Whole conversations with the Altinn in memory, on a clock that nobody waits for.
final class SandboxTests: XCTestCase {
    private let watch = Watch()

    private func altinn() throws -> Altinn {
        let watch = watch
        return try Altinn(
            environment: .custom(try Sandbox.addresses("https://sandbox.invalid")),
            credentials: .system(systemUserName: "sandbox", systemPassword: "sandbox"), clock: { watch.date })
    }

    private func sandbox(_ setup: SandboxSetup = SandboxSetup()) throws -> Sandbox {
        let watch = watch
        return try Sandbox(setup, clock: { watch.date })
    }

    private func run<Output>(_ flow: Flow<Output>, over sandbox: Sandbox) async throws -> Output {
        let watch = watch
        return try await flow.run(
            over: sandbox, sign: { _ in Data(repeating: 1, count: 256) },
            ask: { code(in: $0) }, wait: { until, _ in watch.date = until })
    }

    private func formTask(_ altinn: Altinn, _ attachment: Blob) throws -> Flow<ShipmentOutcome> {
        let form = FormTaskForm(completed: true, dataFormatId: "212", dataFormatVersion: 7, formData: "<melding><lonn>1000</lonn></melding>")
        return try altinn.flows.submitFormTask(
            user: .init(nationalIdentityNumber: "15908600182", authMethod: "SMSPin", password: "sandbox"),
            shipment: .init(
                reportee: "910000004", formTask: .init(serviceCode: "3225", serviceEdition: 2, forms: [form]),
                externalShipmentReference: "test-1", attachments: [.init(fileName: "note.txt", data: attachment)]))
    }

    private func kept() -> Blob {
        Blob(length: 5, id: "note") { InputStream(data: Data("hello".utf8)) }
    }

    func testAFormTask() async throws {
        let outcome = try await run(formTask(altinn(), kept()), over: sandbox())
        XCTAssertEqual(outcome.verdict, .accepted)
        XCTAssertEqual(outcome.receipt?.receiptStatus, .ok)
        XCTAssertGreaterThan(outcome.receiptId ?? 0, 0)
        XCTAssertTrue(outcome.receipt?.references.contains { $0.referenceType == .archiveReference } ?? false)
    }

    func testAFormTaskWhoseAnswerIsLostIsSentOnce() async throws {
        let sandbox = try sandbox()
        let lossy = Lossy(inner: sandbox, losing: "SubmitFormTask")
        let watch = watch
        let outcome = try await formTask(altinn(), kept()).run(
            over: lossy, ask: { code(in: $0) }, wait: { until, _ in watch.date = until })
        XCTAssertEqual(outcome.verdict, .accepted)
        XCTAssertEqual(lossy.count, 1)
    }

    func testAFormTaskSavedAndRestoredWithItsBlob() async throws {
        let (altinn, sandbox) = (try altinn(), try sandbox())
        let flow = try formTask(altinn, kept())
        guard case .send(let challenge) = flow.step(.proceed) else { return XCTFail("asks for a code") }
        guard case .ask(let prompt) = flow.step(.response(try await sandbox.send(challenge))) else { return XCTFail("asks the user") }
        XCTAssertEqual(prompt.kind, "oneTimeCode")

        let watch = watch
        let restored = try altinn.flows.restoreSubmitFormTask(flow.save(), blobs: [kept()])
        let outcome = try await restored.run(
            over: sandbox, ask: { $0.kind == "password" ? "sandbox" : code(in: $0) }, wait: { until, _ in watch.date = until })
        XCTAssertEqual(outcome.verdict, .accepted)
    }

    func testAForm() async throws {
        let flow = try altinn().flows.submitForm(
            org: "ttd", app: "leveranse", instanceOwner: .init(organisationNumber: "312345676"),
            forms: [.init(dataType: "model", contentType: "application/xml", content: Blob(Data("<melding/>".utf8)))],
            attachments: [.init(dataType: "vedlegg", contentType: "application/pdf", fileName: "a.pdf", content: Blob(Data("%PDF-1.7".utf8)))],
            token: .init(
                grant: .init(
                    clientId: "demo-client", scopes: ["altinn:instances.read", "altinn:instances.write"], keyId: "kid",
                    systemUser: .init(organisationNumber: "312345676")), key: "key"))
        let outcome = try await run(flow, over: sandbox())
        XCTAssertEqual(outcome.verdict, .submitted)
        XCTAssertNotNil(outcome.reference)
    }
}

/// The sandbox says the code in its prompt.
private func code(in prompt: Prompt) -> Secret {
    Secret(prompt.text?.split(separator: " ").last?.filter(\.isNumber) ?? "")
}

/// Loses the first answer to a request.
private final class Lossy: AltinnTransport, @unchecked Sendable {
    private let inner: Sandbox
    private let losing: String
    private let lock = NSLock()
    private var sent = 0

    init(inner: Sandbox, losing: String) {
        (self.inner, self.losing) = (inner, losing)
    }

    /// How often it was sent.
    var count: Int { lock.withLock { sent } }

    func send(_ request: AltinnRequest) async throws -> AltinnResponse {
        let answer = try await inner.send(request)
        guard request.headers.contains(where: { $0.name == "SOAPAction" && $0.value.contains(losing) }) else { return answer }
        let times = lock.withLock {
            sent += 1
            return sent
        }
        if times == 1 { throw TransportFailure("the connection broke") }
        return answer
    }
}
