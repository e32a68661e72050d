import AltinnKit
import Foundation
import XCTest

final class BlobTests: XCTestCase {
    static let guid = "4e5d1b0c-7f0a-4c4e-9a51-2f6f0f1f7a11"

    static func upload(_ blob: Blob, _ altinn: Altinn) throws -> Call<UploadedData> {
        try altinn.app.uploadAttachment(
            org: "ttd", app: "app", instanceOwnerPartyId: 1, instanceGuid: guid, dataType: "attachment",
            contentType: "text/plain", content: blob, fileName: "a.txt")
    }

    private func upload(_ blob: Blob) throws -> AltinnRequest {
        try BlobTests.upload(blob, conversation(tokens: TokensConfig(altinn: AccessToken(value: "t")))).request
    }

    private func file(_ content: Data) throws -> URL {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("blob-\(UUID().uuidString)")
        try content.write(to: file)
        addTeardownBlock { try? FileManager.default.removeItem(at: file) }
        return file
    }

    private let content = Data((0..<200_001).map { UInt8(truncatingIfNeeded: $0 &* 31) })

    func testEverySourceGivesTheSameBytes() throws {
        let url = try file(content)
        let handle = try FileHandle(forReadingFrom: url)
        let content = content
        let blobs = [
            Blob(content), try Blob(file: url), try Blob(handle), Blob(length: UInt64(content.count)) { InputStream(data: content) },
        ]
        for blob in blobs {
            XCTAssertEqual(blob.length, UInt64(content.count))
            let request = try upload(blob)
            XCTAssertEqual(request.body.length, UInt64(content.count))
            XCTAssertEqual(try request.body.data(), content)
            XCTAssertEqual(try request.body.data(), content, "and once more")
        }
    }

    func testAKeptBlobDoesNotCrossIntoTheCore() throws {
        let request = try upload(try Blob(file: try file(content)))
        guard case .kept(let blob, .raw)? = request.body.parts.first, request.body.parts.count == 1 else {
            return XCTFail("\(request.body)")
        }
        XCTAssertNil(blob.data)
        XCTAssertEqual(blob.length, 200_001)
    }

    func testAnOpenFileIsReadFromWhereItStands() throws {
        let handle = try FileHandle(forReadingFrom: try file(Data("0123456789".utf8)))
        try handle.seek(toOffset: 4)
        XCTAssertEqual(try upload(try Blob(handle)).body.data(), Data("456789".utf8))
    }

    func testABlobOfAnotherLengthIsRefusedBeforeItIsSent() throws {
        for length in [UInt64(9), 11] {
            let request = try upload(Blob(length: length) { InputStream(data: Data("0123456789".utf8)) })
            XCTAssertThrowsError(try request.body.data()) { XCTAssertTrue($0 is BlobError, "\($0)") }
        }
    }

    func testOneIdOneBlob() throws {
        let url = try file(content)
        XCTAssertNotEqual(try Blob(file: url), try Blob(file: url))
        XCTAssertEqual(try Blob(file: url, id: "a"), try Blob(file: url, id: "a"))
        XCTAssertEqual(Blob(Data([1])), Blob(Data([1])))
        XCTAssertThrowsError(try Blob(file: url.appendingPathComponent("none")))
    }
}
