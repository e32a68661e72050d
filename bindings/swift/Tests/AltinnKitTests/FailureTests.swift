@testable import AltinnKit
import AltinnKitSandbox
import Foundation
import XCTest

/// What goes wrong on this side of the network, and what the network may have done before it failed.
final class FailureTests: XCTestCase {
    private struct Boom: Error {}

    /// What happened, from any thread.
    private final class Notes: @unchecked Sendable {
        private let lock = NSLock()
        private var all: [String] = []
        private var data = Data()

        func add(_ note: String) { lock.withLock { all.append(note) } }
        func clear() { lock.withLock { all = [] } }
        var notes: [String] { lock.withLock { all } }
        var saved: Data {
            get { lock.withLock { data } }
            set { lock.withLock { data = newValue } }
        }
    }

    private static let created = AltinnResponse(
        status: 201, headers: [HTTPHeader("Content-Type", "application/json")], body: Data(#"{"newDataElementId":"d-1"}"#.utf8))

    private func served(
        saying: String? = nil, hangsUpLater: Bool = false, _ answer: AltinnResponse = created
    ) throws -> (Altinn, Notes) {
        let notes = Notes()
        let server = try Server(saying: saying.map { Data($0.utf8) }, hangsUpLater: hangsUpLater) { _, target, _, _ in
            notes.add(target)
            return answer
        }
        addTeardownBlock { server.stop() }
        return (try conversation(at: server.origin, addresses: try Sandbox.addresses(server.origin)), notes)
    }

    private static var sources: [(String, isOwn: Bool, Blob)] {
        let stream = { (count: Int) in { @Sendable in InputStream(data: Data(count: count)) } }
        return [
            ("unopened", true, Blob(length: 9) { throw Boom() }),
            ("short", false, Blob(length: 9, stream: stream(8))),
            ("empty", false, Blob(length: 9, stream: stream(0))),
            ("long", false, Blob(length: 9, stream: stream(10))),
            ("longer than a piece", false, Blob(length: 100_000, stream: stream(100_001))),
        ]
    }

    func testABlobThatFailsIsNoLostAnswer() async throws {
        for (name, isOwn, blob) in Self.sources {
            let (altinn, notes) = try served()
            do {
                _ = try await URLSessionTransport().send(try BlobTests.upload(blob, altinn))
                XCTFail("nothing was thrown: \(name)")
            } catch let error as BlobError {
                XCTAssertEqual(error.code, .sourceFailed)
                XCTAssertEqual(error.operation, "altinn3.app.upload_attachment")
                XCTAssertEqual(error.cause is Boom, isOwn, name)
            }
            XCTAssertEqual(notes.notes, [], name)
        }
    }

    func testAFileThatHasChangedIsNotSent() async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("changing-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        let changes: [() throws -> Void] = [
            { try Data("longer".utf8).write(to: file) },
            { try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: file.path) },
            { try FileManager.default.removeItem(at: file) },
        ]
        for change in changes {
            try Data("abc".utf8).write(to: file)
            let (altinn, notes) = try served()
            let call = try BlobTests.upload(try Blob(file: file), altinn)
            try change()
            do {
                _ = try await URLSessionTransport().send(call)
                XCTFail("nothing was thrown")
            } catch is BlobError {}
            XCTAssertEqual(notes.notes, [])
        }
    }

    /// A sandbox that notes what is sent.
    private struct Line: AltinnTransport {
        let sandbox: Sandbox
        let notes: Notes

        func send(_ request: AltinnRequest) async throws -> AltinnResponse {
            let action = request.headers.first { $0.name.lowercased() == "soapaction" }?.value.split(separator: "/").last
            notes.add(action.map { $0.trimmingCharacters(in: ["\""]) } ?? "")
            return try await sandbox.send(request)
        }
    }

    private func sandboxed() throws -> (Altinn, Line) {
        let watch = watch
        let altinn = try Altinn(
            environment: .custom(Sandbox.addresses("https://sandbox.invalid")),
            credentials: .system(systemUserName: "sandbox", systemPassword: "sandbox"), clock: { watch.date })
        return (altinn, Line(sandbox: try Sandbox(clock: { watch.date }), notes: Notes()))
    }

    private func submission(_ altinn: Altinn, _ blob: Blob = Blob(Data(count: 3))) throws -> Flow<ShipmentOutcome> {
        try altinn.flows.submitFormTask(
            user: .init(nationalIdentityNumber: "15908600182", authMethod: "SMSPin", password: "sandbox"),
            shipment: .init(
                reportee: "910000004",
                formTask: .init(
                    serviceCode: "3225", serviceEdition: 2,
                    forms: [.init(completed: true, dataFormatId: "212", dataFormatVersion: 7, formData: "<melding/>")]),
                externalShipmentReference: "shipment-1", attachments: [.init(fileName: "a.txt", data: blob)]))
    }

    private let ask: Flow<ShipmentOutcome>.Asker = { prompt in
        prompt.kind == "oneTimeCode" ? Secret((prompt.text ?? "").split(separator: " ").last.map { $0.filter(\.isNumber) } ?? "") : "sandbox"
    }
    private let watch = Watch()
    private var atOnce: Flow<ShipmentOutcome>.Waiter {
        let watch = watch
        return { until, _ in watch.date = until }
    }

    func testAFlowEndsWithTheErrorOfItsBlobAndARestoreLooksFirst() async throws {
        let (altinn, line) = try sandboxed()
        let kept = Notes()
        do {
            let broken = Blob(length: 3, id: "it") { throw Boom() }
            _ = try await submission(altinn, broken).run(over: line, ask: ask, save: { kept.saved = $0 }, wait: atOnce)
            XCTFail("nothing was thrown")
        } catch let error as BlobError {
            XCTAssertTrue(error.cause is Boom)
            XCTAssertEqual(error.operation, "altinn2.flow.submit_form_task")
        }
        XCTAssertEqual(line.notes.notes.filter { $0.hasPrefix("SubmitFormTask") }.count, 1, "it was not told that no answer came")
        for blobs in [[], [Blob(length: 4, id: "it") { InputStream(data: Data(count: 4)) }]] {
            do {
                _ = try await altinn.flows.restoreSubmitFormTask(kept.saved, blobs: blobs).run(over: line, ask: ask, wait: atOnce)
                XCTFail("nothing was thrown")
            } catch is BlobError {}
        }
        line.notes.clear()
        let whole = Blob(length: 3, id: "it") { InputStream(data: Data(count: 3)) }
        let outcome = try await altinn.flows.restoreSubmitFormTask(kept.saved, blobs: [whole]).run(over: line, ask: ask, wait: atOnce)
        XCTAssertEqual(outcome.verdict, .accepted)
        let sent = line.notes.notes
        let looked = try XCTUnwrap(sent.firstIndex { $0.hasPrefix("GetReceipt") })
        XCTAssertLessThan(looked, try XCTUnwrap(sent.firstIndex { $0.hasPrefix("SubmitFormTask") }), "\(sent)")
    }

    func testWhatTheFunctionsOfTheProgramThrowComesOutAsItIs() async throws {
        let (altinn, line) = try sandboxed()
        do {
            _ = try await submission(altinn).run(over: line, ask: { _ in throw Boom() }, wait: atOnce)
            XCTFail("nothing was thrown")
        } catch is Boom {}
        line.notes.clear()
        do {
            _ = try await submission(altinn).run(over: line, ask: ask, save: { _ in throw Boom() }, wait: atOnce)
            XCTFail("nothing was thrown")
        } catch is Boom {}
        XCTAssertEqual(line.notes.notes, [], "nothing is sent before it is saved")
    }

    func testItIsSavedBeforeAnythingLeavesTheProgramAndAfterAFailure() async throws {
        let (altinn, line) = try sandboxed()
        let order = Notes()
        let (ask, watch) = (ask, watch)
        let noting = Noting(inner: line, order: order)
        _ = try await submission(altinn).run(
            over: noting,
            ask: { prompt in
                order.add("ask")
                return try await ask(prompt)
            },
            save: { _ in
                await Task.yield()
                order.add("save")
            },
            wait: { until, _ in
                order.add("wait")
                watch.date = until
            })
        let steps = order.notes
        XCTAssertEqual(Set(steps.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)), ["save"], "\(steps)")
        XCTAssertTrue(Set(steps).isSuperset(of: ["send", "ask"]), "\(steps)")

        let kept = Notes()
        let flow = try submission(altinn)
        do {
            _ = try await flow.run(over: try sandboxed().1, ask: { _ in "00000" }, save: { kept.saved = $0 }, wait: atOnce)
            XCTFail("nothing was thrown")
        } catch is AltinnError {}
        XCTAssertEqual(kept.saved, flow.save())
    }

    private struct Noting: AltinnTransport {
        let inner: Line
        let order: Notes

        func send(_ request: AltinnRequest) async throws -> AltinnResponse {
            order.add("send")
            return try await inner.send(request)
        }
    }

    /// Never answers, and says of a cancellation what other clients say of it.
    private struct Stuck: AltinnTransport {
        func send(_: AltinnRequest) async throws -> AltinnResponse {
            do { try await Task.sleep(nanoseconds: 60_000_000_000) } catch { throw URLError(.cancelled) }
            return .receipt
        }
    }

    func testACancellationIsACancellation() async throws {
        let (altinn, line) = try sandboxed()
        let flow = try submission(altinn)
        let call = try altinn.soap.receipt.getReceipt(search: .init(receiptId: 1))
        let asking: Flow<ShipmentOutcome>.Asker = { _ in
            try await Task.sleep(nanoseconds: 60_000_000_000)
            return "1"
        }
        let other = try submission(altinn)
        let tasks: [Task<Void, any Error>] = [
            Task { _ = try await flow.run(over: Stuck()) },
            Task { _ = try await other.run(over: line, ask: asking) },
            Task { _ = try await Stuck().send(call) },
            Task { try await pause(from: Date(), until: .distantFuture) },
        ]
        try await Task.sleep(nanoseconds: 100_000_000)
        for task in tasks {
            task.cancel()
            do {
                try await task.value
                XCTFail("nothing was thrown")
            } catch is CancellationError {}
        }
    }

    func testNoWaitOverflowsAndForWhatIsPastThereIsNone() async throws {
        for until in [Date.distantFuture, Date(timeIntervalSince1970: 1e300), Date(timeIntervalSince1970: .infinity)] {
            let waiting = Task { try await pause(from: now, until: until) }
            try await Task.sleep(nanoseconds: 50_000_000)
            waiting.cancel()
            do {
                try await waiting.value
                XCTFail("it did not wait")
            } catch is CancellationError {}
        }
        for until in [Date.distantPast, now, Date(timeIntervalSince1970: -.infinity), Date(timeIntervalSince1970: .nan)] {
            try await pause(from: now, until: until)
        }
        for odd in [Double.nan, .infinity, -.infinity, 1e300] { // no trap
            let altinn = try Altinn(environment: .tt02, clock: { Date(timeIntervalSince1970: odd) })
            _ = failure { _ = try altinn.soap.receipt.getReceipt(search: .init(receiptId: 1)) }
        }
    }

    func testAnAnswerThatBreaksOffIsNone() async throws {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
        let answers = [
            head + "Content-Length: 900\r\n\r\n{}", head + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n", "HTTP/1.1 2", "",
        ]
        for answer in answers {
            let (altinn, notes) = try served(saying: answer)
            for streams in [false, true] {
                let call = try BlobTests.upload(Blob(Data("abc".utf8)), altinn)
                notes.clear()
                do {
                    if streams {
                        _ = try await URLSessionTransport().send(call) { _ in { _ in } }
                    } else {
                        _ = try await URLSessionTransport().send(call)
                    }
                    XCTFail("nothing was thrown: \(answer)")
                } catch let error as AltinnError {
                    guard case .transport = error else { return XCTFail("\(error)") }
                    XCTAssertEqual(error.retry, .checkFirst, answer)
                }
                XCTAssertEqual(notes.notes.count, 1, "nothing is repeated: \(answer)")
            }
        }
    }

    func testNothingIsRepeatedWhenAKeptConnectionBreaksOff() async throws {
        let (altinn, notes) = try served(hangsUpLater: true)
        let transport = URLSessionTransport()
        for _ in 0..<2 {
            _ = try? await transport.send(try BlobTests.upload(Blob(Data("abc".utf8)), altinn))
        }
        XCTAssertEqual(notes.notes.count, 2)
    }

    func testNothingIsFollowedOrRepeatedWhateverTheStatus() async throws {
        for status in [301, 303, 307, 308, 401, 407, 421, 503] {
            let headers = [HTTPHeader("Location", "/elsewhere"), HTTPHeader("Retry-After", "0")]
            let (altinn, notes) = try served(AltinnResponse(status: status, headers: headers))
            for blob in [Blob(Data("abc".utf8)), Blob(length: 200_000) { InputStream(data: Data(count: 200_000)) }] {
                notes.clear()
                let answer = try await URLSessionTransport().send(try BlobTests.upload(blob, altinn).request)
                XCTAssertEqual(answer.status, status)
                XCTAssertEqual(notes.notes.count, 1, "\(status)")
            }
        }
    }

    func testAHostThatIsNotFoundWasSentNothing() async throws {
        let altinn = try conversation(at: "", addresses: try Sandbox.addresses("https://nobody.invalid"))
        do {
            _ = try await URLSessionTransport().send(try BlobTests.upload(Blob(Data("abc".utf8)), altinn))
            XCTFail("nothing was thrown")
        } catch let error as AltinnError {
            XCTAssertEqual(error.retry, .after(seconds: nil), "\(error)")
        }
    }
}
