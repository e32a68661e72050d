import AltinnKit
import AltinnKitSandbox
import Foundation
import XCTest

final class URLSessionTests: XCTestCase {
    /// What the server was asked, for the test to look at.
    private final class Seen: @unchecked Sendable {
        private let lock = NSLock()
        private var all: [(method: String, target: String, headers: [HTTPHeader], body: Data)] = []

        func add(_ method: String, _ target: String, _ headers: [HTTPHeader], _ body: Data) {
            lock.withLock { all.append((method, target, headers, body)) }
        }

        var last: (method: String, target: String, headers: [HTTPHeader], body: Data)? { lock.withLock { all.last } }
        var count: Int { lock.withLock { all.count } }

        func header(_ name: String) -> String? {
            last?.headers.first { $0.name.lowercased() == name.lowercased() }?.value
        }
    }

    private func served(_ answer: @escaping @Sendable (String) -> AltinnResponse) throws -> (Altinn, Seen) {
        let seen = Seen()
        let server = try Server { method, target, headers, body in
            seen.add(method, target, headers, body)
            return answer(target)
        }
        addTeardownBlock { server.stop() }
        return (try conversation(at: server.origin, addresses: try Sandbox.addresses(server.origin)), seen)
    }

    func testSoapGoesThereAndBack() async throws {
        let (altinn, seen) = try served { _ in .receipt }
        let call = try altinn.soap.receipt.getReceipt(search: .init(receiptId: 4711))
        let receipt = try await URLSessionTransport().send(call)
        XCTAssertEqual(receipt.receiptId, 4711)
        XCTAssertEqual(seen.last?.method, "POST")
        XCTAssertEqual(seen.last?.target, "/IntermediaryExternal/ReceiptExternalBasic.svc")
        XCTAssertEqual(seen.last?.body, try call.request.body.data())
        for header in call.request.headers { XCTAssertEqual(seen.header(header.name), header.value) }
    }

    func testAServedSandboxAnswersAsTheOneInMemory() async throws {
        let sandbox = try Sandbox(SandboxSetup(faults: [
            Fault(matching: ".svc", status: 503, times: 2, contentType: "text/html", body: "<html>Down</html>", retryAfterSeconds: 9)
        ]))
        let server = try Server { sandbox.handle(method: $0, url: $1, headers: $2, body: $3) }
        defer { server.stop() }
        let altinn = try conversation(at: server.origin, addresses: try Sandbox.addresses(server.origin))
        let transports: [any AltinnTransport] = [URLSessionTransport(), sandbox]
        for transport in transports {
            do {
                _ = try await transport.send(try altinn.soap.receipt.getReceipt(search: .init(receiptId: 1)))
                XCTFail("nothing was thrown")
            } catch let error as AltinnError {
                XCTAssertEqual(error.report.server?.status, 503, "no transport makes an error of a status: \(error)")
            }
        }
    }

    func testNoRedirectIsFollowed() async throws {
        let (altinn, seen) = try served { target in
            target == "/elsewhere" ? .receipt : AltinnResponse(status: 302, headers: [HTTPHeader("Location", "/elsewhere")])
        }
        let call = try altinn.soap.receipt.getReceipt(search: .init(receiptId: 1))
        let answer = try await URLSessionTransport().send(call.request)
        XCTAssertEqual(answer.status, 302)
        XCTAssertEqual(answer.headers.first { $0.name == "Location" }?.value, "/elsewhere")
        XCTAssertEqual(seen.count, 1)
    }

    func testKeptBlobsAreStreamed() async throws {
        let content = Data((0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7) })
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("upload-\(UUID().uuidString)")
        try content.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let done = AltinnResponse(
            status: 201, headers: [HTTPHeader("Content-Type", "application/json")], body: Data(#"{"newDataElementId":"d-1"}"#.utf8))
        for blob in [try Blob(file: file), Blob(length: 3_000_000) { InputStream(data: content) }] {
            let (altinn, seen) = try served { _ in done }
            let before = temporaryFiles()
            let made = try await URLSessionTransport().send(try BlobTests.upload(blob, altinn))
            XCTAssertEqual(made.newDataElementId, "d-1")
            XCTAssertEqual(seen.header("Content-Length"), "3000000")
            XCTAssertEqual(seen.last?.body == content, true)
            XCTAssertEqual(temporaryFiles(), before, "the spool file is gone")
        }
    }

    private func temporaryFiles() -> [String] {
        let all = try? FileManager.default.contentsOfDirectory(atPath: FileManager.default.temporaryDirectory.path)
        return (all ?? []).filter { $0.hasPrefix("altinnkit-") }.sorted()
    }

    func testCookiesLiveAsLongAsTheTransport() async throws {
        let (altinn, seen) = try served { _ in
            var answer = AltinnResponse.receipt
            answer.headers.append(HTTPHeader("Set-Cookie", "affinity=node-7; Path=/"))
            return answer
        }
        let call = { try altinn.soap.receipt.getReceipt(search: .init(receiptId: 1)) }
        let transport = URLSessionTransport()
        _ = try await transport.send(call())
        XCTAssertNil(seen.header("Cookie"))
        _ = try await transport.send(call())
        XCTAssertEqual(seen.header("Cookie"), "affinity=node-7")
        _ = try await URLSessionTransport().send(call())
        XCTAssertNil(seen.header("Cookie"), "another transport has cookies of its own")
    }

    func testNobodyAtHome() async throws {
        let server = try Server { _, _, _, _ in .receipt }
        server.stop()
        let altinn = try conversation(at: server.origin, addresses: try Sandbox.addresses(server.origin))
        do {
            _ = try await URLSessionTransport().send(try altinn.soap.receipt.getReceipt(search: .init(receiptId: 1)))
            XCTFail("nothing was thrown")
        } catch AltinnError.transport(let report) {
            XCTAssertEqual(report.operation, "altinn2.soap.receipt.get_receipt")
            XCTAssertEqual(report.retry, "after", "nothing left the machine: \(report.detail)")
        }
    }

    func testACancelledTaskCancelsTheRequest() async throws {
        let (altinn, _) = try served { _ in
            Thread.sleep(forTimeInterval: 3)
            return .receipt
        }
        let call = try altinn.soap.receipt.getReceipt(search: .init(receiptId: 1))
        let task = Task { try await URLSessionTransport().send(call) }
        try await Task.sleep(nanoseconds: 200_000_000)
        task.cancel()
        do {
            _ = try await task.value
            XCTFail("nothing was thrown")
        } catch is CancellationError {}
    }
}
