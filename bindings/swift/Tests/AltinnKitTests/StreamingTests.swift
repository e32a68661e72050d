import AltinnKit
import AltinnKitSandbox
import Foundation
import XCTest

/// Answers that are too large to be held.
final class StreamingTests: XCTestCase {
    private static let contents = [300_001, 7, 70_000].map { length in Data((0..<length).map { UInt8($0 * 31 % 251) }) }
    private static let related =
        #"multipart/related; type="application/xop+xml"; start="<root>"; boundary="limit"; start-info="text/xml""#

    private static func message(_ attachments: [String]) -> Data {
        let items = attachments.enumerated().map { index, data in
            "<b:AttachmentBEV2><b:AttachmentData>\(data)</b:AttachmentData><b:FileName>\(index).bin</b:FileName></b:AttachmentBEV2>"
        }
        return Data("""
            <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
            <GetCorrespondenceForEndUserSystemsBasicV2Response xmlns="http://www.altinn.no/services/ServiceEngine/Correspondence/2009/10">
            <GetCorrespondenceForEndUserSystemsBasicV2Result xmlns:a="http://schemas.altinn.no/services/ServiceEngine/Correspondence/2010/10">
            <a:CorrespondenceAttachments xmlns:b="http://www.altinn.no/services/ServiceEngine/ReporteeElementList/2010/10">\(items.joined())
            </a:CorrespondenceAttachments></GetCorrespondenceForEndUserSystemsBasicV2Result>
            </GetCorrespondenceForEndUserSystemsBasicV2Response></s:Body></s:Envelope>
            """.utf8)
    }

    private static var parts: Data {
        let includes = contents.indices.map { #"<Include xmlns="http://www.w3.org/2004/08/xop/include" href="cid:\#($0)"/>"# }
        var body = Data("\r\n--limit\r\nContent-ID: <root>\r\nContent-Type: application/xop+xml;type=\"text/xml\"\r\n\r\n".utf8)
        body += message(includes)
        for (index, content) in contents.enumerated() {
            body += Data("\r\n--limit\r\nContent-ID: <\(index)>\r\nContent-Type: application/octet-stream\r\n\r\n".utf8) + content
        }
        return body + Data("\r\n--limit--\r\n".utf8)
    }

    private func server(_ type: String, _ body: Data, status: Int = 200) throws -> Server {
        try Server { _, _, _, _ in AltinnResponse(status: status, headers: [HTTPHeader("Content-Type", type)], body: body) }
    }

    private func fetched(from server: Server, limits: LimitsConfig? = nil) throws -> Call<EndUserCorrespondence> {
        let altinn = try Altinn(
            environment: .custom(Sandbox.addresses(server.origin)),
            credentials: .system(systemUserName: "1234", systemPassword: "hunter2"), limits: limits)
        let user = EndUser(nationalIdentityNumber: "15908600182", password: "p", pinCode: "1", authMethod: "SMSPin")
        return try altinn.soap.correspondence.getCorrespondenceForEndUserSystem(correspondenceId: 1, user: user)
    }

    func testAttachmentsGoWhereTheyAreWanted() async throws {
        let base64 = Self.message(Self.contents.map { $0.base64EncodedString() })
        for (type, body) in [(Self.related, Self.parts), ("text/xml", base64)] {
            let server = try server(type, body)
            defer { server.stop() }
            let taken = Taken()
            let output = try await URLSessionTransport().send(fetched(from: server)) { blob in
                { taken.add($0, to: blob) }
            }
            XCTAssertEqual(output.attachments.map(\.fileName), ["0.bin", "1.bin", "2.bin"])
            for (attachment, content) in zip(output.attachments, Self.contents) {
                let data = try XCTUnwrap(attachment.data)
                XCTAssertEqual(data.length, UInt64(content.count))
                XCTAssertEqual(taken.of(data.id), content)
                XCTAssertThrowsError(try data.open())
            }
            let whole = try await URLSessionTransport().send(fetched(from: server))
            XCTAssertEqual(whole.attachments.map { $0.data?.data }, Self.contents)
        }
    }

    func testFilesTakeThem() async throws {
        let server = try server(Self.related, Self.parts)
        defer { server.stop() }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let output = try await URLSessionTransport().send(fetched(from: server)) { blob -> FileHandle in
            let file = folder.appendingPathComponent(blob)
            _ = FileManager.default.createFile(atPath: file.path, contents: nil)
            return try FileHandle(forWritingTo: file)
        }
        for (attachment, content) in zip(output.attachments, Self.contents) {
            XCTAssertEqual(try Data(contentsOf: folder.appendingPathComponent(try XCTUnwrap(attachment.data).id)), content)
        }
    }

    func testABrokenAnswerAFaultAndAFullDisk() async throws {
        struct Full: Error {}
        let broken = try server(Self.related, Self.parts.dropLast(100))
        defer { broken.stop() }
        await fails(.malformedMultipart) {
            _ = try await URLSessionTransport().send(self.fetched(from: broken)) { _ in { _ in } }
        }
        let fault = """
            <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Client</faultcode>
            <faultstring>no</faultstring></s:Fault></s:Body></s:Envelope>
            """
        let refusing = try server("text/xml", Data(fault.utf8), status: 500)
        defer { refusing.stop() }
        await fails(.soapFault) {
            _ = try await URLSessionTransport().send(self.fetched(from: refusing)) { _ in { _ in } }
        }
        let whole = try server(Self.related, Self.parts)
        defer { whole.stop() }
        do {
            _ = try await URLSessionTransport().send(fetched(from: whole)) { _ in { _ in throw Full() } }
            XCTFail("the disk is full")
        } catch is Full {}
    }

    func testReadingStopsWhereTheSessionSays() async throws {
        let server = try server("text/xml", Data(repeating: 120, count: 20_000_000))
        defer { server.stop() }
        let call = try fetched(from: server, limits: LimitsConfig(maxBytes: 1_000_000))
        XCTAssertEqual(call.request.maxAnswer, 1_000_000)
        let answer = try await URLSessionTransport().send(call.request)
        XCTAssertGreaterThan(answer.body.count, 1_000_000)
        XCTAssertLessThan(answer.body.count, 20_000_000)
        await fails(.limitExceeded) { _ = try await URLSessionTransport().send(call) }
    }

    func testAHeldPartOfAMultipartRequestIsReadWhileItIsSent() async throws {
        let content = Self.contents[0]
        let seen = Taken()
        let fault = """
            <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Client</faultcode>
            <faultstring>no</faultstring><detail><AltinnFault xmlns="http://www.altinn.no/services/common/fault/2009/10">
            <AltinnErrorMessage>no</AltinnErrorMessage><ErrorID>40208</ErrorID></AltinnFault></detail></s:Fault></s:Body></s:Envelope>
            """
        let server = try Server { _, _, _, body in
            seen.add(body, to: "body")
            return AltinnResponse(status: 500, headers: [HTTPHeader("Content-Type", "text/xml")], body: Data(fault.utf8))
        }
        defer { server.stop() }
        let altinn = try conversation(at: server.origin, addresses: try Sandbox.addresses(server.origin))
        let blob = Blob(length: UInt64(content.count)) { InputStream(data: content) }
        let call = try altinn.soap.brokerStreamed.uploadFileStreamed(
            fileName: "a.zip", reference: "r", reportee: "910000004", content: blob)
        guard case .kept(_, .raw) = call.request.body.parts[1] else { return XCTFail("the content stays outside") }
        do {
            _ = try await URLSessionTransport().send(call)
            XCTFail("nothing was thrown")
        } catch let error as AltinnError {
            XCTAssertTrue(error.advice?.en.contains("look for the receipt") == true, "\(error)")
            XCTAssertTrue(error.advice?.nb.contains("kvitteringen") == true)
        }
        XCTAssertEqual(seen.of("body"), try call.request.body.data())
    }

    private func fails(_ code: ErrorCode, _ work: () async throws -> Void, line: UInt = #line) async {
        do {
            try await work()
            XCTFail("nothing was thrown", line: line)
        } catch {
            XCTAssertEqual((error as? AltinnError)?.code, code, "\(error)", line: line)
        }
    }
}

/// What came of attachments.
private final class Taken: @unchecked Sendable {
    private let lock = NSLock()
    private var pieces: [String: Data] = [:]

    func add(_ data: Data, to blob: String) {
        lock.withLock { pieces[blob, default: Data()] += data }
    }

    func of(_ blob: String) -> Data? {
        lock.withLock { pieces[blob] }
    }
}
